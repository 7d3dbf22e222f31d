import { createHash } from 'node:crypto'
import type { Consent, GateDomain, GateRules, GateVector } from '../src/privacy/gate.ts'
import { decideDomain, decideVector } from '../src/privacy/gate.ts'
import { featureKinds, featureNames } from '../src/wire/features.ts'
import { encodeRecord } from '../src/wire/record.ts'
import { madeRecord } from './made-records.ts'
import type { Figure, Scenario } from './scenario.ts'
import { rate } from './scenario.ts'

const today = 20_000
const dayUs = 86_400_000_000

const rules: GateRules = {
  consent: Object.fromEntries(featureNames.map((name) => [name, featureKinds[name].defaultForm])) as Consent,
  pepper: new Uint8Array(32).fill(7),
  suppressedDomains: new Set(['example.com']),
  suppressedFeatures: new Set(),
  minAttackers: 2,
  tellsReleaseDays: true,
  ttlVectorsDays: 180,
  ttlDomainsDays: 90,
  today,
}

function vectorAt(at: number): GateVector {
  const digest = createHash('sha256').update(String(at)).digest()
  const kinds = ['ja3', 'hassh_server', 'hassh'] as const
  return {
    recordId: digest.subarray(0, 16),
    kind: 'identity',
    features: kinds.map((kind) => ({
      feature: { kind, definition: 1, value: createHash('md5').update(digest).update(kind).digest() },
      lastSeenUs: today * dayUs,
    })),
    firstSeenUs: (today - 1) * dayUs,
    lastSeenUs: today * dayUs,
    members: 1 + (at % 5),
    confidence: 0.5,
    campaign: undefined,
  }
}

function domainAt(at: number): GateDomain {
  const recordId = createHash('sha256').update(`domain ${at}`).digest().subarray(0, 16)
  const names = [`mail.target-${at}.com`]
  return {
    recordId,
    names,
    attackers: 2 + (at % 9),
    count: 5,
    firstSeenUs: today * dayUs,
    lastSeenUs: today * dayUs,
  }
}

/** Of the gate alone: what it is shown is made beforehand. */
export const gateDecisions: Scenario = {
  name: 'gate',
  about:
    'identities and domains a second through the gate, no kind tagged; limit: encoding the same records alone',
  async run(size, count): Promise<Figure[]> {
    const vectors = Array.from({ length: count }, (_, at) => vectorAt(at))
    const domains = Array.from({ length: count }, (_, at) => domainAt(at))
    const records = Array.from({ length: count }, (_, at) => madeRecord(at))
    const identities = await rate(count, () => {
      for (const vector of vectors) if (!decideVector(vector, rules, undefined).share) throw new Error('held')
    })
    const named = await rate(count, () => {
      for (const domain of domains) if (!decideDomain(domain, rules, undefined).share) throw new Error('held')
    })
    const limit = await rate(count, () => {
      for (const record of records) encodeRecord(record)
    })
    const unit = 'records/s'
    return [
      { name: 'gate.identities', size, figure: identities, unit, limit, ratio: identities / limit },
      { name: 'gate.domains', size, figure: named, unit, limit, ratio: named / limit },
    ]
  },
}
