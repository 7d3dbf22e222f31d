import { hex, isZero, unhex } from '../base/bytes.ts'
import type { Feature, FeatureName } from '../wire/features.ts'
import { definition, definitionOf, featureKinds, textValue } from '../wire/features.ts'
import { isObject, parseJson } from './canonical-json.ts'
import type { RowRules } from './column-kinds.ts'
import { c2Feature } from './endpoint.ts'

/**
 * An attacker's `fingerprints`, understood. Entries are DECNET's bounties, {"payload": {"fingerprint_type": …, …}}, or
 * flat with `kind` and `hash`. What is of another type or malformed stays with the row and is passed over here.
 */

export interface PayloadFacts {
  readonly sha256: Uint8Array
  readonly sizeBytes: number | undefined
  readonly via: 'url' | 'upload' | 'redirect' | undefined
  readonly url: string | undefined
}

export interface BountyFacts {
  /** Each value once, the newest sighting last. */
  readonly features: readonly Feature[]
  /** Each way in which each payload came; the payload itself is among the features too. */
  readonly payloads: readonly PayloadFacts[]
  /** Endpoints as named, addresses included: private. Only those of host names are among the features. */
  readonly c2: readonly string[]
}

/** Under which name an entry of a type has its value; flat entries may have it in `hash`. */
const entryTypes: ReadonlyMap<string, { kind: FeatureName; column: string }> = new Map([
  ['ja3', { kind: 'ja3', column: 'ja3' }],
  ['hassh_server', { kind: 'hassh_server', column: 'hash' }],
  ['hassh', { kind: 'hassh', column: 'hash' }],
  ['tls_certificate', { kind: 'tls_cert', column: 'cert_sha256' }],
  ['tls_cert', { kind: 'tls_cert', column: 'cert_sha256' }],
  ['ja4h', { kind: 'ja4h', column: 'ja4h' }],
  ['ja4_quic', { kind: 'ja4_quic', column: 'ja4_quic' }],
  ['ja4', { kind: 'ja4', column: 'ja4' }],
  ['jarm', { kind: 'jarm', column: 'hash' }],
  ['tcpfp', { kind: 'tcpfp', column: 'hash' }],
  ['ssh_key', { kind: 'ssh_key', column: 'sha256' }],
  ['payload', { kind: 'payload', column: 'sha256' }],
  ['payload_simhash', { kind: 'payload_simhash', column: 'simhash' }],
  ['kd_simhash', { kind: 'kd_simhash', column: 'simhash' }],
  ['c2', { kind: 'c2', column: 'endpoint' }],
])

export function featuresOfBounties(fingerprints: readonly string[], rules: RowRules): BountyFacts {
  const features = new FeatureSet()
  const payloads = new Map<string, PayloadFacts>()
  const c2 = new Set<string>()
  for (const text of fingerprints) {
    const entry = entryOf(text)
    if (entry === undefined) continue
    const { kind, value, columns } = entry
    if (kind === 'c2') {
      c2.add(value)
      features.add(c2Feature(value, rules))
      continue
    }
    const feature = featureOf(kind, value)
    features.add(feature)
    if (kind === 'payload' && feature !== undefined) {
      const facts = payloadFacts(feature.value, columns)
      payloads.set(`${hex(facts.sha256)} ${facts.sizeBytes} ${facts.via} ${facts.url}`, facts)
    }
    // DECNET's ja3 entry brings its own dialect of JA4 along, which is not the reference's.
    if (kind === 'ja3') features.add(featureOf('ja4', columns['ja4'], definition.decnet))
  }
  return { features: features.list(), payloads: [...payloads.values()], c2: [...c2] }
}

/** One value of a kind from its text: hex, or a name that is compared by its hash. undefined if it is malformed. */
export function featureOf(
  kind: FeatureName,
  value: unknown,
  as: number = definitionOf[kind],
): Feature | undefined {
  if (typeof value !== 'string') return undefined
  const of = featureKinds[kind]
  const isText = grammars.get(kind)?.test(value.trim()) ?? false
  const bytes = of.text ? (isText ? textValue(of, value) : undefined) : unhex(value, of.width)
  return bytes === undefined ? undefined : rawFeature(kind, bytes, as)
}

/** undefined for a SimHash of zero, which is "no signal". */
export function rawFeature(
  kind: FeatureName,
  value: Uint8Array,
  as: number = definitionOf[kind],
): Feature | undefined {
  if (value.byteLength !== featureKinds[kind].width) return undefined
  if ((kind === 'payload_simhash' || kind === 'kd_simhash') && isZero(value)) return undefined
  return { kind, definition: as, value }
}

/** Features without repetition, in order of their last sighting. */
export class FeatureSet {
  readonly #byName = new Map<string, Feature>()

  add(feature: Feature | undefined): void {
    if (feature === undefined) return
    const name = `${feature.kind} ${feature.definition} ${hex(feature.value)}`
    this.#byName.delete(name)
    this.#byName.set(name, feature)
  }

  list(): Feature[] {
    return [...this.#byName.values()]
  }
}

type JsonColumns = Readonly<Record<string, unknown>>

function entryOf(text: string): { kind: FeatureName; value: string; columns: JsonColumns } | undefined {
  const bounty = parseJson(text)
  if (!isObject(bounty)) return undefined
  const inner = typeof bounty['payload'] === 'string' ? parseJson(bounty['payload']) : bounty['payload']
  const columns = isObject(inner) ? inner : bounty
  const name = columns['fingerprint_type'] ?? columns['kind']
  const type = typeof name === 'string' ? entryTypes.get(name) : undefined
  if (type === undefined) return undefined
  const value = columns[type.column] ?? columns['hash']
  return typeof value === 'string' ? { kind: type.kind, value, columns } : undefined
}

function payloadFacts(sha256: Uint8Array, columns: JsonColumns): PayloadFacts {
  const { size, via, url } = columns
  return {
    sha256,
    sizeBytes: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : undefined,
    via: via === 'url' || via === 'upload' || via === 'redirect' ? via : undefined,
    url: typeof url === 'string' && url !== '' ? url : undefined,
  }
}

/**
 * What a text of each kind looks like, in the reference's form and in DECNET's. Texts leave as hashes, and the hash of
 * an address can be guessed back to it: so only what has the form of a fingerprint becomes one.
 */
const grammars: ReadonlyMap<FeatureName, RegExp> = new Map([
  ['ja4', /^[tqd][0-9a-z]{2}[di]\d{4}[0-9a-z]{2}_[0-9a-f]{12}_[0-9a-f]{12}$/i],
  ['ja4_quic', /^q[0-9a-z]{2}[di]\d{4}[0-9a-z]{2}_[0-9a-f]{12}_[0-9a-f]{12}$/i],
  [
    'ja4h',
    /^[a-z]{2}\d{2}[cn][rn](\d{2}[a-z0-9-]{4}|[a-z0-9-]{4}_\d{2})_[0-9a-f]{12}_[0-9a-f]{12}(_[0-9a-f]{12})?$/i,
  ],
])
