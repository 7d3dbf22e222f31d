import { concat, utf8 } from '../base/bytes.ts'
import type { FeatureName } from '../wire/features.ts'
import { featureKinds, featureNames } from '../wire/features.ts'
import type { Consent, Decision, GateDomain, GateRules, GateVector } from './gate.ts'
import { decideDomain, decideVector } from './gate.ts'
import { addressBytes } from './ipv6.ts'

/**
 * The gate as this build and this machine have it, put to the test before the network opens: documentation addresses
 * (RFC 5737, RFC 3849) as values and as names, which must stay, beside others that must pass.
 */

export interface Gate {
  vector(input: GateVector, rules: GateRules): Decision
  domain(input: GateDomain, rules: GateRules): Decision
}

const ownGate: Gate = {
  vector: (input, rules) => decideVector(input, rules, undefined),
  domain: (input, rules) => decideDomain(input, rules, undefined),
}

/** @returns what went wrong, in words; nothing if the gate can be trusted */
export function selfTest(gate: Gate = ownGate): string[] {
  const faults: string[] = []
  for (const kind of featureNames) {
    for (const [what, value] of disguised(featureKinds[kind].width)) {
      if (gate.vector(vectorOf(kind, value), rules).share) faults.push(`${kind} lets through ${what}`)
    }
  }
  for (const name of addressNames) {
    if (gate.domain(domainOf(name), rules).share) faults.push(`a domain lets through ${name}`)
  }
  if (!gate.vector(vectorOf('ja3', plainHash), rules).share) faults.push('ja3 lets nothing through')
  if (!gate.domain(domainOf('mail.acme.com'), rules).share) faults.push('a domain lets nothing through')
  return faults
}

const rules: GateRules = {
  consent: Object.fromEntries(featureNames.map((name) => [name, 'raw'])) as Consent,
  pepper: new Uint8Array(32),
  suppressedDomains: new Set(),
  suppressedFeatures: new Set(),
  minAttackers: 1,
  tellsReleaseDays: true,
  ttlVectorsDays: 1,
  ttlDomainsDays: 1,
  today: 20_000,
}

const plainHash = Uint8Array.from({ length: 16 }, (_, at) => 0x51 + 7 * at)

/** An address as bytes of a value: filled up with zeros where the value is wider, and as text. */
function disguised(width: number): [what: string, value: Uint8Array][] {
  const found: [string, Uint8Array][] = []
  for (const text of ['192.0.2.1', '::ffff:192.0.2.1', '64:ff9b::192.0.2.1', '2001:db8::1', 'fe80::1']) {
    const bytes = addressBytes(text) ?? new Uint8Array(0)
    if (bytes.byteLength <= width) found.push([`${text} in bytes`, filled(bytes, width)])
  }
  for (const text of ['192.0.2.1', '198.51.100.7', '2001:db8::1']) {
    if (text.length <= width) found.push([`${text} in letters`, filled(utf8(text), width)])
  }
  return found
}

function filled(bytes: Uint8Array, width: number): Uint8Array {
  return concat(bytes, new Uint8Array(width - bytes.byteLength))
}

const addressNames = [
  '192.0.2.1',
  '3221225985',
  '0xc0000201',
  '[2001:db8::1]',
  '2001-db8--1.ipv6-literal.net',
  '1.2.0.192.in-addr.arpa',
  '192-0-2-1.nip.io',
  '192.0.2.1.nip.io',
  'host-192-0-2-1.isp.com',
  '192.0.2.1.acme.com',
]

function vectorOf(kind: FeatureName, value: Uint8Array): GateVector {
  const payload = { sizeBytes: 10_000, via: 'upload', valuesOfUrl: 1 } as const
  return {
    recordId: new Uint8Array(16),
    kind: 'identity',
    features: [
      {
        feature: { kind, definition: 1, value },
        lastSeenUs: 0,
        ...(kind === 'payload' ? { payload } : {}),
      },
    ],
    firstSeenUs: 0,
    lastSeenUs: 0,
    members: 1,
    confidence: undefined,
    campaign: undefined,
  }
}

function domainOf(name: string): GateDomain {
  const times = { firstSeenUs: 0, lastSeenUs: 0 }
  return { recordId: new Uint8Array(16), names: [name], attackers: 9, count: 9, ...times }
}
