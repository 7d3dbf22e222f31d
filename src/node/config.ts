import { readFile } from 'node:fs/promises'
import { parse as parseToml } from 'smol-toml'
import { z } from 'zod'
import { unhex } from '../base/bytes.ts'
import { HearsayError } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import { isAnnounceable } from '../federation/addresses.ts'
import { isContact, isName } from '../federation/roster.ts'
import { AddressRanges, isAddressRange } from '../privacy/address-ranges.ts'
import { registrableDomain } from '../privacy/domain.ts'
import type { Consent } from '../privacy/gate.ts'
import { featureName } from '../privacy/vector-features.ts'
import { featureKinds, featureNames, isFeatureName } from '../wire/features.ts'

/** What the daemon runs on: read once from config.toml, complete and checked. Nothing below reads the file again. */

const form = z.enum(['raw', 'tag', 'off'])
const likeThis = 'must be like /ip4/0.0.0.0/tcp/4790'
const announced = z.string().refine(isAnnounceable, likeThis)
/** Port 0: one is chosen. */
const listened = z.string().refine((text) => isAnnounceable(text.replace(/\/tcp\/0$/, '/tcp/1')), likeThis)

const schema = z.strictObject({
  name: z
    .string()
    .refine(isName, `must have 1 to ${limits.nameCharsMax} printable characters`)
    .default('hearsay'),
  contact: z
    .string()
    .refine(isContact, `must have at most ${limits.contactCharsMax} printable characters`)
    .default(''),
  listen: z.array(listened).max(limits.addressesMax).default(['/ip4/0.0.0.0/tcp/4790']),
  announce: z.array(announced).max(limits.addressesMax).default([]),
  dial_private: z.boolean().optional(),
  ingest_group: z.string().max(64).default(''),
  share: z
    .strictObject({
      paused: z.boolean().default(false),
      ...Object.fromEntries(featureNames.map((name) => [name, form.optional()])),
    })
    .prefault({}),
  suppress: z
    .strictObject({
      domains: z.array(z.string().max(253)).max(100_000).default([]),
      features: z
        .array(
          z
            .string()
            .refine((text) => suppressedFeature(text) !== undefined, 'must be KIND:HEX, such as ja3:…'),
        )
        .max(100_000)
        .default([]),
      addresses: z
        .array(z.string().refine(isAddressRange, 'must be an address or a range in CIDR'))
        .max(10_000)
        .default([]),
    })
    .prefault({}),
  log: z
    .strictObject({
      format: z.enum(['text', 'json']).default('text'),
      level: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
    })
    .prefault({}),
})

export interface Config {
  readonly name: string
  readonly contact: string
  readonly listen: readonly string[]
  readonly announce: readonly string[]
  /** Loopback and private addresses may be dialled. */
  readonly dialPrivate: boolean
  /** Empty: the daemon's own group. */
  readonly ingestGroup: string
  readonly sharePaused: boolean
  readonly consent: Consent
  readonly suppressedDomains: ReadonlySet<string>
  /** `KIND:HEX` of values that never leave, such as those of own sensors and scanners. */
  readonly suppressedFeatures: ReadonlySet<string>
  /** Addresses whose rows never leave: the operator's own. */
  readonly suppressedAddresses: AddressRanges
  readonly logFormat: 'text' | 'json'
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error'
}

const strictness = { raw: 0, tag: 1, off: 2 } as const

/** @throws config.invalid naming every problem at once */
export function parseConfig(text: string): Config {
  let toml: unknown
  try {
    toml = parseToml(text)
  } catch (cause) {
    const line = cause instanceof Error && 'line' in cause ? ` (line ${String(cause.line)})` : ''
    throw new HearsayError('config.invalid', `config.toml is no TOML${line}`, { cause })
  }
  const parsed = schema.safeParse(toml)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`)
    throw new HearsayError('config.invalid', `config.toml:\n  ${problems.join('\n  ')}`)
  }
  const { data } = parsed
  return {
    name: data.name,
    contact: data.contact,
    listen: data.listen,
    announce: data.announce,
    dialPrivate: data.dial_private ?? data.listen.some(isPrivateListen),
    ingestGroup: data.ingest_group,
    sharePaused: data.share.paused,
    consent: consentOf(data.share),
    suppressedDomains: suppressed(data.suppress.domains),
    suppressedFeatures: new Set(data.suppress.features.map((text) => suppressedFeature(text) ?? '')),
    suppressedAddresses: new AddressRanges(data.suppress.addresses),
    logFormat: data.log.format,
    logLevel: data.log.level,
  }
}

export async function readConfig(path: string): Promise<Config> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    throw new HearsayError('config.invalid', 'config.toml cannot be read', { cause })
  }
  if (text.length > limits.configBytesMax)
    throw new HearsayError('config.invalid', 'config.toml is too large')
  return parseConfig(text)
}

/** Listening on a loopback or private address means that the peers are there too. */
function isPrivateListen(address: string): boolean {
  return /^\/ip4\/(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)|^\/ip6\/(::1|f[cd]|fe80)/i.test(
    address,
  )
}

function consentOf(share: Readonly<Record<string, unknown>>): Consent {
  const problems: string[] = []
  const entries = featureNames.map((name) => {
    const byDefault = featureKinds[name].defaultForm
    const wished = form.optional().parse(share[name]) ?? byDefault
    if (strictness[wished] < strictness[byDefault]) {
      problems.push(`share.${name}: "${wished}" is looser than "${byDefault}", the most a federation allows`)
    }
    return [name, wished] as const
  })
  if (problems.length > 0)
    throw new HearsayError('config.invalid', `config.toml:\n  ${problems.join('\n  ')}`)
  return Object.fromEntries(entries) as Consent
}

/** @returns the name under which the gate knows it, or undefined */
function suppressedFeature(text: string): string | undefined {
  const [kind = '', digits = ''] = text.split(':')
  if (!isFeatureName(kind)) return undefined
  const value = unhex(digits.toLowerCase(), featureKinds[kind].width)
  return value && featureName({ kind, value })
}

/** A suppressed name covers everything below it, so the registrable domain of each is what counts. */
function suppressed(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [name.toLowerCase(), registrableDomain(name.toLowerCase()) ?? name]))
}
