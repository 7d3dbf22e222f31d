import { concat, noBytes, sameBytes } from '../base/bytes.ts'
import { dayMs } from '../base/clock.ts'
import { limits } from '../base/limits.ts'
import type { FeatureName } from '../wire/features.ts'
import type { DomainFacts, RecordFacts, VectorFacts } from '../wire/record.ts'
import {
  bodyVersion,
  bucketOf,
  decodeDomain,
  decodeRecord,
  decodeVector,
  encodeDomain,
  encodeRecord,
  encodeVector,
  recordKind,
} from '../wire/record.ts'
import type { DomainHeld } from './domain.ts'
import { shareableDomain } from './domain.ts'
import type { FeatureHeld, FeatureRules, GateFeature, HeldFeature } from './vector-features.ts'
import { featureSets } from './vector-features.ts'

/**
 * Rows to records. An allow-list by type and the only maker of what may leave: no free text, no uuid, no address has
 * a field to sit in. Times leave as UTC days, counts as powers of two, confidence in steps of 5 %. Whatever it makes
 * it decodes again and compares, and refuses to go on where anything differs.
 */

/** Goes up when a rule changes: what was published under older rules passes the gate again. */
export const gateVersion = 2

declare const trust: unique symbol

/** Passed the gate: may be signed and may leave this machine. Made only here. */
export type Shareable = RecordFacts & { readonly bytes: Uint8Array; readonly [trust]: 'shareable' }

export type Consent = Readonly<Record<FeatureName, 'raw' | 'tag' | 'off'>>

export interface GateRules extends FeatureRules {
  readonly consent: Consent
  /** 32 bytes, the federation's. */
  readonly pepper: Uint8Array
  readonly suppressedDomains: ReadonlySet<string>
  readonly minAttackers: number
  /** Domains wait for slots: then their days are those on which they left. */
  readonly tellsReleaseDays: boolean
  readonly ttlVectorsDays: number
  readonly ttlDomainsDays: number
  readonly today: number
}

/** What was published under the same id before: until when it was to live, even if it is over. */
export interface Published {
  readonly expiresDay: number
  /** The days that a domain's record said. */
  readonly days?: { readonly firstDay: number; readonly lastDay: number } | undefined
}

export interface GateVector {
  readonly recordId: Uint8Array
  readonly kind: 'identity' | 'campaign'
  readonly features: readonly GateFeature[]
  readonly firstSeenUs: number
  readonly lastSeenUs: number
  /** Distinct attackers of an identity, identities of a campaign. */
  readonly members: number
  /** [0, 1], or undefined. */
  readonly confidence: number | undefined
  /** Record id of its campaign. */
  readonly campaign: Uint8Array | undefined
}

export interface GateDomain {
  readonly recordId: Uint8Array
  /** Full host names as stored; all reduce to the same registrable domain. */
  readonly names: readonly string[]
  /** Distinct address keys, those without one counting as one together. */
  readonly attackers: number
  readonly count: number
  readonly firstSeenUs: number
  readonly lastSeenUs: number
}

export type Held = FeatureHeld | DomainHeld | 'too_few_attackers' | 'nothing_shareable' | 'expired'

export type Decision =
  | { readonly share: true; readonly record: Shareable; readonly held: readonly HeldFeature[] }
  | { readonly share: false; readonly why: Held; readonly held: readonly HeldFeature[] }

export function decideVector(
  input: GateVector,
  rules: GateRules,
  published: Published | undefined,
): Decision {
  const days = daysOf(input.firstSeenUs, input.lastSeenUs, rules.today)
  const expiresDay = expiry(days.lastDay, rules.ttlVectorsDays, rules.today, published)
  if (expiresDay < rules.today) return { share: false, why: 'expired', held: [] }
  for (let perKindMax: number = limits.featuresPerKindMax; perKindMax >= 1; perKindMax >>= 1) {
    const held: HeldFeature[] = []
    const features = featureSets(input.features, rules, perKindMax, (one) => held.push(one))
    if (features.length === 0) return { share: false, why: 'nothing_shareable', held }
    const body = vectorBody(input, days, features)
    // Many kinds at their cap are more than a record may hold: then the newest of each.
    if (body.byteLength > limits.recordBytesMax - envelopeBytesMax) continue
    return { share: true, record: shareable(input.recordId, input.kind, expiresDay, undefined, body), held }
  }
  throw new GateFault('record too large')
}

/** Record id, kind, expiry, body version and their tags. */
const envelopeBytesMax = 64

function vectorBody(
  input: GateVector,
  days: { firstDay: number; lastDay: number },
  features: VectorFacts['features'],
): Uint8Array {
  const vector: VectorFacts = {
    ...days,
    membersBucket: bucketOf(input.members),
    confidenceStep: confidenceStep(input.confidence),
    campaign: input.campaign,
    features,
  }
  const body = encodeVector(vector)
  const back = decodeVector(body)
  if (back === undefined || !sameVector(back, vector)) throw new GateFault('vector')
  return body
}

function sameVector(a: VectorFacts, b: VectorFacts): boolean {
  return (
    a.firstDay === b.firstDay &&
    a.lastDay === b.lastDay &&
    a.membersBucket === b.membersBucket &&
    a.confidenceStep === b.confidenceStep &&
    sameBytes(a.campaign ?? noBytes, b.campaign ?? noBytes) &&
    a.features.length === b.features.length &&
    a.features.every((set, at) => {
      const other = b.features[at]
      return (
        other !== undefined &&
        set.kind === other.kind &&
        set.definition === other.definition &&
        set.form === other.form &&
        set.pepperId === other.pepperId &&
        sameBytes(concat(...set.values), concat(...other.values))
      )
    })
  )
}

export function decideDomain(
  input: GateDomain,
  rules: GateRules,
  published: Published | undefined,
): Decision {
  const held: readonly HeldFeature[] = []
  let domain: string | undefined
  for (const name of input.names) {
    const verdict = shareableDomain(name, rules.suppressedDomains)
    // One name that spells an address holds the whole domain: its other names may be the same list.
    if ('held' in verdict) return { share: false, why: verdict.held, held }
    domain = verdict.domain
  }
  if (domain === undefined || input.count < 1) return { share: false, why: 'nothing_shareable', held }
  if (input.attackers < rules.minAttackers) return { share: false, why: 'too_few_attackers', held }

  const seen = daysOf(input.firstSeenUs, input.lastSeenUs, rules.today)
  const days = rules.tellsReleaseDays ? releaseDays(seen.lastDay, rules.today, published?.days) : seen
  const facts: DomainFacts = {
    domain,
    ...days,
    attackersBucket: bucketOf(input.attackers),
    countBucket: bucketOf(input.count),
  }
  const body = encodeDomain(facts)
  const back = decodeDomain(body)
  if (back === undefined || back.domain !== domain || !sameBytes(encodeDomain(back), body)) {
    throw new GateFault('domain')
  }
  const expiresDay = expiry(seen.lastDay, rules.ttlDomainsDays, rules.today, published)
  if (expiresDay < rules.today) return { share: false, why: 'expired', held }
  return { share: true, record: shareable(input.recordId, 'domain', expiresDay, undefined, body), held }
}

/** This record was merged into another one of ours. */
export function aliasRecord(
  recordId: Uint8Array,
  kind: 'identity' | 'campaign',
  winner: Uint8Array,
  rules: GateRules,
  published: Published | undefined,
): Shareable {
  const expiresDay = expiry(rules.today, rules.ttlVectorsDays, rules.today, published)
  return shareable(recordId, kind, expiresDay, winner, new Uint8Array(0))
}

/**
 * Says again what was published and is still so, byte for byte the same body, when the log begins anew.
 * @returns undefined for what is no record that this build would make
 */
export function restatement(record: RecordFacts, suppressed: ReadonlySet<string>): Shareable | undefined {
  if (record.kind === recordKind.domain) {
    const facts = decodeDomain(record.body)
    const verdict = facts && shareableDomain(facts.domain, suppressed)
    if (facts === undefined || verdict === undefined || !('domain' in verdict)) return undefined
    if (verdict.domain !== facts.domain || !sameBytes(encodeDomain(facts), record.body)) return undefined
    return shareable(record.recordId, 'domain', record.expiresDay, undefined, record.body, record.bodyVersion)
  }
  const facts = decodeVector(record.body)
  if (facts === undefined || !sameBytes(encodeVector(facts), record.body)) return undefined
  const kind = record.kind === recordKind.identity ? 'identity' : 'campaign'
  return shareable(record.recordId, kind, record.expiresDay, undefined, record.body, record.bodyVersion)
}

/** Takes back what was published. It lives as long as what it withdraws. */
export function retraction(
  recordId: Uint8Array,
  kind: keyof typeof recordKind,
  rules: GateRules,
  published: Published,
): Shareable {
  const expiresDay = Math.max(published.expiresDay, rules.today)
  return shareable(recordId, kind, expiresDay, undefined, new Uint8Array(0))
}

/** The gate made something that does not read back as it was meant. Nothing more may leave. */
export class GateFault extends Error {
  override readonly name = 'GateFault'
}

function shareable(
  recordId: Uint8Array,
  kind: keyof typeof recordKind,
  expiresDay: number,
  aliasOf: Uint8Array | undefined,
  body: Uint8Array,
  version = bodyVersion,
): Shareable {
  const record: RecordFacts = {
    recordId,
    kind: recordKind[kind],
    expiresDay,
    aliasOf,
    bodyVersion: body.byteLength === 0 ? 0 : version,
    body,
  }
  const bytes = encodeRecord(record)
  if (bytes.byteLength > limits.recordBytesMax) throw new GateFault('record too large')
  const back = decodeRecord(bytes)
  if (back === undefined || !sameBytes(encodeRecord(back), bytes)) throw new GateFault('record')
  return { ...record, bytes } as Shareable
}

/** Whole UTC days. A clock that ran ahead at the sensor does not lead to days that have not been. */
function daysOf(firstUs: number, lastUs: number, today: number): { firstDay: number; lastDay: number } {
  const lastDay = Math.min(today, lastUs === 0 ? today : Math.floor(lastUs / (dayMs * 1_000)))
  const firstDay = Math.min(lastDay, firstUs === 0 ? lastDay : Math.floor(firstUs / (dayMs * 1_000)))
  return { firstDay: Math.max(0, firstDay), lastDay: Math.max(0, lastDay) }
}

/**
 * A domain's days are those on which its record left, which its arrival tells anyway. The days on which it was named
 * would single out who was active on them, whatever crowd it had waited for.
 */
function releaseDays(
  seenDay: number,
  today: number,
  said: Published['days'],
): { firstDay: number; lastDay: number } {
  if (said === undefined) return { firstDay: today, lastDay: today }
  return { firstDay: said.firstDay, lastDay: seenDay > said.lastDay ? today : said.lastDay }
}

/** max(last day seen, day first published) + ttl: the same when it is said again, and over when it is over. */
function expiry(lastDay: number, ttlDays: number, today: number, published: Published | undefined): number {
  return Math.max(published?.expiresDay ?? today + ttlDays, lastDay + ttlDays)
}

function confidenceStep(confidence: number | undefined): number {
  if (confidence === undefined || !Number.isFinite(confidence)) return 0
  return 1 + Math.round(Math.min(1, Math.max(0, confidence)) * 20)
}
