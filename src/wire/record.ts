import { compareBytes } from '../base/bytes.ts'
import { limits } from '../base/limits.ts'
import { featureKindOf, form } from './features.ts'
import type { hearsay } from './messages.ts'
import { DomainBody, decodeExactly, RecordMessage, VectorBody } from './messages.ts'

/** What the federation sees of an identity, a campaign or a domain. See proto/record.proto. */

export const recordKind = { identity: 1, campaign: 2, domain: 3 } as const
export type RecordKind = keyof typeof recordKind
export const recordIdBytes = 16
/** The newest body this build writes and reads. */
export const bodyVersion = 1

export interface RecordFacts {
  readonly recordId: Uint8Array
  /** A number this build may not know. */
  readonly kind: number
  readonly expiresDay: number
  readonly aliasOf: Uint8Array | undefined
  readonly bodyVersion: number
  /** Empty: retracted, or merged where `aliasOf` is set. */
  readonly body: Uint8Array
}

export interface FeatureSetFacts {
  readonly kind: number
  readonly definition: number
  readonly form: number
  readonly pepperId: number
  /** Sorted and distinct. */
  readonly values: readonly Uint8Array[]
}

export interface VectorFacts {
  readonly firstDay: number
  readonly lastDay: number
  readonly membersBucket: number
  readonly confidenceStep: number
  readonly campaign: Uint8Array | undefined
  readonly features: readonly FeatureSetFacts[]
}

export interface DomainFacts {
  readonly domain: string
  readonly firstDay: number
  readonly lastDay: number
  readonly attackersBucket: number
  readonly countBucket: number
}

/** Every count leaves as a power of two: 0 none, n at least 2^(n-1). */
export function bucketOf(count: number): number {
  return count < 1 ? 0 : Math.min(32, Math.floor(Math.log2(count)) + 1)
}

/** The lower bound that a bucket answers with. */
export function bucketFloor(bucket: number): number {
  return bucket === 0 ? 0 : 2 ** (bucket - 1)
}

export function encodeRecord(record: RecordFacts): Uint8Array {
  const { recordId, kind, expiresDay, aliasOf, body } = record
  return RecordMessage.encode({
    recordId,
    kind,
    expiresDay,
    ...(aliasOf === undefined ? {} : { aliasOf }),
    ...(body.byteLength === 0 ? {} : { bodyVersion: record.bodyVersion, body }),
  }).finish()
}

/** undefined unless the bytes are exactly one record envelope. The body is not looked into. */
export function decodeRecord(bytes: Uint8Array): RecordFacts | undefined {
  if (bytes.byteLength > limits.recordBytesMax) return undefined
  const record = decodeExactly(RecordMessage, bytes)
  if (record === undefined) return undefined
  if (record.recordId.byteLength !== recordIdBytes || record.kind === 0) return undefined
  const alias = record.aliasOf.byteLength
  if (alias !== 0 && alias !== recordIdBytes) return undefined
  if ((record.body.byteLength === 0) !== (record.bodyVersion === 0)) return undefined
  return {
    recordId: record.recordId,
    kind: record.kind,
    expiresDay: record.expiresDay,
    aliasOf: alias === 0 ? undefined : record.aliasOf,
    bodyVersion: record.bodyVersion,
    body: record.body,
  }
}

export function encodeVector(vector: VectorFacts): Uint8Array {
  const { campaign, features, ...rest } = vector
  return VectorBody.encode({
    ...rest,
    ...(campaign === undefined ? {} : { campaign }),
    features: features.map(({ values, ...set }) => ({ ...set, values: Buffer.concat(values) })),
  }).finish()
}

/** undefined unless the bytes are a vector body whose every value has the width of its kind. */
export function decodeVector(bytes: Uint8Array): VectorFacts | undefined {
  const body = decodeExactly(VectorBody, bytes)
  if (body === undefined || body.lastDay < body.firstDay) return undefined
  const campaign = body.campaign.byteLength
  if (campaign !== 0 && campaign !== recordIdBytes) return undefined

  const features: FeatureSetFacts[] = []
  for (const set of body.features) {
    const facts = featureSetFacts(set)
    const before = features.at(-1)
    if (facts === undefined || (before !== undefined && !isAfter(facts, before))) return undefined
    features.push(facts)
  }
  return {
    firstDay: body.firstDay,
    lastDay: body.lastDay,
    membersBucket: Math.min(body.membersBucket, 32),
    confidenceStep: Math.min(body.confidenceStep, 21),
    campaign: campaign === 0 ? undefined : body.campaign,
    features,
  }
}

/** In one order and no two alike, so that a body has one spelling and a cap for each kind holds. */
function isAfter(set: FeatureSetFacts, before: FeatureSetFacts): boolean {
  if (set.kind !== before.kind) return set.kind > before.kind
  if (set.definition !== before.definition) return set.definition > before.definition
  if (set.form !== before.form) return set.form > before.form
  return set.pepperId > before.pepperId
}

function featureSetFacts(set: hearsay.record.FeatureSet): FeatureSetFacts | undefined {
  const { kind, definition, form: formNumber, pepperId, values } = set
  const known = featureKindOf(kind)
  // A kind of a newer build: its width is not known, so its values are kept with the record and not looked at.
  if (known === undefined) return { kind, definition, form: formNumber, pepperId, values: [] }
  if (formNumber !== form.tag && (formNumber !== form.raw || pepperId !== 0)) return undefined
  const { width } = known
  const count = values.byteLength / width
  if (!Number.isInteger(count) || count === 0 || count > limits.featuresPerKindMax) return undefined

  const split: Uint8Array[] = []
  for (let at = 0; at < values.byteLength; at += width) {
    const value = values.subarray(at, at + width)
    const before = split.at(-1)
    if (before !== undefined && compareBytes(before, value) >= 0) return undefined
    split.push(value)
  }
  return { kind, definition, form: formNumber, pepperId, values: split }
}

export function encodeDomain(domain: DomainFacts): Uint8Array {
  return DomainBody.encode(domain).finish()
}

/** undefined unless the bytes are a domain body. Whether the text is a domain is the caller's to check. */
export function decodeDomain(bytes: Uint8Array): DomainFacts | undefined {
  const body = decodeExactly(DomainBody, bytes)
  if (body === undefined || body.lastDay < body.firstDay || body.domain === '') return undefined
  const { domain, firstDay, lastDay } = body
  const attackersBucket = Math.min(body.attackersBucket, 32)
  return { domain, firstDay, lastDay, attackersBucket, countBucket: Math.min(body.countBucket, 32) }
}
