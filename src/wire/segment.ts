import { concat, isZero, sameBytes } from '../base/bytes.ts'
import { limits } from '../base/limits.ts'
import type { SigningKey } from './keys.ts'
import { isSignedBy, sha256, signatureBytes } from './keys.ts'
import { decodeExactly, Segment, SegmentHeader, SegmentPayload } from './messages.ts'
import type { RecordFacts } from './record.ts'
import { decodeRecord } from './record.ts'

/** A signed run of records. See proto/segment.proto and proto/WIRE.md. */

export const headerVersion = 1
export const segmentFlag = { snapshotEnd: 1, domains: 2 } as const
const flagsMax = segmentFlag.snapshotEnd | segmentFlag.domains
export const noHash: Uint8Array = new Uint8Array(32)

export interface SegmentFacts {
  readonly federation: Uint8Array
  readonly operator: Uint8Array
  readonly generation: number
  readonly number: number
  readonly prevHash: Uint8Array
  readonly flags: number
  readonly recordCount: number
  readonly payloadLen: number
  readonly payloadHash: Uint8Array
  readonly sealedDay: number
  readonly expiresDay: number
}

/** Well formed; nothing about it is believed yet. */
export interface ParsedSegment {
  /** The whole segment as it came. Stored and relayed as is: nobody re-encodes another's bytes. */
  readonly bytes: Uint8Array
  readonly facts: SegmentFacts
  readonly headerBytes: Uint8Array
  /** SHA-256 of the header bytes: the next segment's prevHash. */
  readonly hash: Uint8Array
  readonly payload: Uint8Array
  readonly signature: Uint8Array
  /** Without the payload that its header promises: acceptable only when all of it has expired. */
  readonly isBare: boolean
}

export type ParsedSegmentResult =
  | { readonly kind: 'segment'; readonly segment: ParsedSegment }
  | { readonly kind: 'newer' }
  | { readonly kind: 'malformed' }

export function sealSegment(
  facts: Omit<SegmentFacts, 'recordCount' | 'payloadLen' | 'payloadHash'>,
  records: readonly Uint8Array[],
  key: SigningKey,
): ParsedSegment {
  const payload = SegmentPayload.encode({ records: [...records] }).finish()
  const full: SegmentFacts = {
    ...facts,
    recordCount: records.length,
    payloadLen: payload.byteLength,
    payloadHash: sha256(payload),
  }
  const headerBytes = SegmentHeader.encode({ schemaVersion: headerVersion, ...full }).finish()
  const signature = key.sign('segment', headerBytes)
  const bytes = Segment.encode({ header: headerBytes, payload, signature }).finish()
  return { bytes, facts: full, headerBytes, hash: sha256(headerBytes), payload, signature, isBare: false }
}

export type HeaderResult =
  | { readonly kind: 'header'; readonly facts: SegmentFacts }
  | { readonly kind: 'newer' | 'malformed' }

/** Never throws: these bytes come from strangers. Checks shape, not who signed. */
export function parseHeader(bytes: Uint8Array): HeaderResult {
  const header = decodeExactly(SegmentHeader, bytes)
  if (header === undefined) return { kind: 'malformed' }
  if (header.schemaVersion > headerVersion) return { kind: 'newer' }
  const facts = plainFacts(header)
  const whole =
    facts.number >= 1 &&
    facts.generation >= 1 &&
    facts.flags <= flagsMax &&
    header.schemaVersion === headerVersion
  const widths =
    facts.federation.byteLength === 32 &&
    facts.operator.byteLength === 32 &&
    facts.prevHash.byteLength === 32 &&
    facts.payloadHash.byteLength === 32
  const isFirst = facts.number === 1
  return whole && widths && isFirst === isZero(facts.prevHash)
    ? { kind: 'header', facts }
    : { kind: 'malformed' }
}

/** Never throws: these bytes come from strangers. Checks shape and payload hash, not who signed. */
export function parseSegment(bytes: Uint8Array): ParsedSegmentResult {
  if (bytes.byteLength > limits.segmentBytesMax) return { kind: 'malformed' }
  const outer = decodeExactly(Segment, bytes)
  if (outer === undefined) return { kind: 'malformed' }
  const header = parseHeader(outer.header)
  if (header.kind !== 'header') return header
  const { facts } = header
  const isBare = outer.payload.byteLength === 0 && facts.payloadLen > 0
  const payloadFits =
    isBare ||
    (outer.payload.byteLength === facts.payloadLen && sameBytes(sha256(outer.payload), facts.payloadHash))
  if (outer.signature.byteLength !== signatureBytes || !payloadFits) return { kind: 'malformed' }
  return {
    kind: 'segment',
    segment: {
      bytes,
      facts,
      headerBytes: outer.header,
      hash: sha256(outer.header),
      payload: outer.payload,
      signature: outer.signature,
      isBare,
    },
  }
}

/** The same segment without its payload: what is left of it once everything in it has expired. */
export function bareSegment({ headerBytes, signature }: ParsedSegment): Uint8Array {
  return Segment.encode({ header: headerBytes, payload: new Uint8Array(0), signature }).finish()
}

/** Whether its payload is to be dropped: a day after the last of its records expired. */
export function isSpent({ expiresDay }: Pick<SegmentFacts, 'expiresDay'>, today: number): boolean {
  return today > expiresDay + 1
}

/** Whether it may come without its payload: the sender's clock may be a day ahead. */
export function mayBeBare({ expiresDay }: Pick<SegmentFacts, 'expiresDay'>, today: number): boolean {
  return today > expiresDay
}

/** Field by field: a decoded message has its defaults on its prototype, where a spread does not look. */
function plainFacts(facts: SegmentFacts): SegmentFacts {
  const { federation, operator, generation, number, prevHash, flags, recordCount } = facts
  const { payloadLen, payloadHash, sealedDay, expiresDay } = facts
  return {
    ...{ federation, operator, generation, number, prevHash, flags, recordCount },
    ...{ payloadLen, payloadHash, sealedDay, expiresDay },
  }
}

/** The records in a payload, or undefined if it is malformed or holds another number of them than the header says. */
export function segmentRecords(segment: ParsedSegment): RecordFacts[] | undefined {
  if (segment.isBare) return []
  const { recordCount } = segment.facts
  if (recordCount > limits.segmentRecordsMax) return undefined
  const payload = decodeExactly(SegmentPayload, segment.payload)
  if (payload === undefined || payload.records.length !== recordCount) return undefined
  const records: RecordFacts[] = []
  for (const bytes of payload.records) {
    const record = decodeRecord(bytes)
    if (record === undefined || record.expiresDay > segment.facts.expiresDay) return undefined
    records.push(record)
  }
  return records
}

export function segmentIsSignedBy(segment: ParsedSegment, recordKey: Uint8Array): boolean {
  return isSignedBy(recordKey, 'segment', segment.headerBytes, segment.signature)
}

/** Length-delimited (protobuf varint), as `log export` writes segments. */
export function delimited(bytes: Uint8Array): Uint8Array {
  const prefix: number[] = []
  let rest = bytes.byteLength
  while (rest > 0x7f) {
    prefix.push((rest & 0x7f) | 0x80)
    rest >>>= 7
  }
  prefix.push(rest)
  return concat(Uint8Array.from(prefix), bytes)
}
