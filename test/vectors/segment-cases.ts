import { concat, noBytes } from '../../src/base/bytes.ts'
import { verifySegment } from '../../src/federation/verify.ts'
import { SegmentHeader } from '../../src/wire/messages.ts'
import { encodeRecord } from '../../src/wire/record.ts'
import type { ParsedSegment, SegmentFacts } from '../../src/wire/segment.ts'
import { noHash, sealSegment, segmentFlag } from '../../src/wire/segment.ts'
import { bob, carol, mallory, nowMs, roster3 } from '../federation/made.ts'
import type { MadeKey } from '../wire/made.ts'
import { bytes, counting } from '../wire/made.ts'
import { campaignRecord, domainRecord, identityRecord, noBody, record } from './record-cases.ts'
import type { VectorFile } from './vector.ts'
import { bad, good } from './vector.ts'

/** A log of three segments. */

type SealFacts = Omit<SegmentFacts, 'recordCount' | 'payloadLen' | 'payloadHash'>
export const seal = (given: Partial<SealFacts>, of: readonly Uint8Array[], key: MadeKey = bob) =>
  sealSegment(
    {
      federation: roster3.federation,
      operator: bob.operator,
      generation: 1_727_956_800,
      number: 1,
      prevHash: noHash,
      flags: 0,
      sealedDay: 20_000,
      expiresDay: 20_183,
      ...given,
    },
    of,
    key,
  )
export const segment1 = seal({ flags: segmentFlag.snapshotEnd }, [identityRecord, campaignRecord])
export const segment2 = seal({ number: 2, prevHash: segment1.hash, flags: segmentFlag.domains }, [
  domainRecord,
])
const retractionOnly = encodeRecord(record(noBody))
export const segment3 = seal({ number: 3, prevHash: segment2.hash }, [retractionOnly])

/** Of which everything expires on a day. */
const expiring = (expiresDay: number, key: MadeKey = bob) =>
  seal({ flags: segmentFlag.snapshotEnd, expiresDay }, [encodeRecord(record({ ...noBody, expiresDay }))], key)
/** The same without its payload. */
const bare = ({ headerBytes, signature }: ParsedSegment) =>
  concat(delimitedField(1, headerBytes), delimitedField(3, signature))
const expired = expiring(19_999)

const segmentMessage = 'hearsay.segment.Segment'
const goodSegment = (
  name: string,
  { bytes: made, facts, hash, headerBytes, payload, signature }: ParsedSegment,
) => good(name, segmentMessage, facts, made, { header: headerBytes, payload, signature, hash })
const outer = (header: Uint8Array, payload: Uint8Array, signature: Uint8Array) =>
  concat(delimitedField(1, header), delimitedField(2, payload), delimitedField(3, signature))

/** Field by field as proto/ says, not by our encoder: so that a vector can be what that would not make. */
function delimitedField(number: number, value: Uint8Array): Uint8Array {
  const length = value.byteLength
  const varint = length < 0x80 ? [length] : [(length & 0x7f) | 0x80, length >> 7]
  return concat(Uint8Array.of((number << 3) | 2, ...varint), value)
}

const headerWith = (given: object, more: Uint8Array = noBytes) =>
  concat(SegmentHeader.encode({ schemaVersion: 1, ...segment3.facts, ...given }).finish(), more)
const around = (header: Uint8Array, key: MadeKey = bob) =>
  outer(header, segment3.payload, key.sign('segment', header))

export const segments: VectorFile = {
  description: `Segments of bob's log, and what a member that has epoch 3 of roster.json makes of each at ${nowMs} ms since 1970. In given, the header's fields; parts.hash is SHA-256 of the header and the prev_hash of the next.`,
  cases: [
    goodSegment('the first', segment1),
    goodSegment('the second, of domains only', segment2),
    goodSegment('the third, a retraction', segment3),
    goodSegment('of which everything expired yesterday', expired),
    goodSegment('the same without its payload', { ...expired, bytes: bare(expired), payload: noBytes }),
    bad(
      'without its payload, on the last day of it',
      segmentMessage,
      'ignore: bare_too_soon',
      bare(expiring(20_000)),
    ),
    bad(
      'without its payload, signed by another member',
      segmentMessage,
      'reject: bad_signature',
      bare(expiring(19_999, carol)),
    ),
    bad(
      'without its payload, but with an empty field for it',
      segmentMessage,
      'reject: malformed',
      outer(expired.headerBytes, noBytes, expired.signature),
    ),
    bad(
      'of a newer version',
      segmentMessage,
      'ignore: newer_version',
      around(headerWith({ schemaVersion: 2 })),
    ),
    bad(
      'of another federation',
      segmentMessage,
      'ignore: other_federation',
      around(headerWith({ federation: counting(0, 32) })),
    ),
    bad(
      'of a stranger',
      segmentMessage,
      'ignore: unknown_operator',
      around(headerWith({ operator: mallory.operator }), mallory),
    ),
    bad('sealed two days ahead', segmentMessage, 'ignore: future', around(headerWith({ sealedDay: 20_002 }))),
    bad(
      'signed by another member',
      segmentMessage,
      'reject: bad_signature',
      around(segment3.headerBytes, carol),
    ),
    bad(
      'signed as a head',
      segmentMessage,
      'reject: bad_signature',
      outer(segment3.headerBytes, segment3.payload, bob.sign('head', segment3.headerBytes)),
    ),
    bad(
      'with an unknown header field',
      segmentMessage,
      'reject: malformed',
      around(headerWith({}, bytes('6801'))),
    ),
    bad('with an unknown flag', segmentMessage, 'reject: malformed', around(headerWith({ flags: 4 }))),
    bad('with number 0', segmentMessage, 'reject: malformed', around(headerWith({ number: 0 }))),
    bad(
      'that is the first and has one before it',
      segmentMessage,
      'reject: malformed',
      around(headerWith({ number: 1 })),
    ),
    bad(
      'with another payload',
      segmentMessage,
      'reject: malformed',
      outer(segment3.headerBytes, segment2.payload, segment3.signature),
    ),
    bad(
      'with another record count',
      segmentMessage,
      'reject: malformed',
      around(headerWith({ recordCount: 2 })),
    ),
    bad(
      'with a record that outlives it',
      segmentMessage,
      'reject: malformed',
      around(headerWith({ expiresDay: 20_182 })),
    ),
    bad('with more behind it', segmentMessage, 'reject: malformed', concat(segment3.bytes, bytes('2000'))),
    bad('cut short', segmentMessage, 'reject: malformed', segment3.bytes.subarray(0, -1)),
  ],
  read(made) {
    const result = verifySegment(roster3, made, nowMs)
    return result.action === 'accept' ? result.segment.facts : `${result.action}: ${result.why}`
  },
}
