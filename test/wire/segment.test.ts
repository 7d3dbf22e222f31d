import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat, hex, sameBytes } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import { sha256 } from '../../src/wire/keys.ts'
import { Segment, SegmentHeader } from '../../src/wire/messages.ts'
import { encodeRecord } from '../../src/wire/record.ts'
import type { ParsedSegment } from '../../src/wire/segment.ts'
import {
  bareSegment,
  delimited,
  isSpent,
  mayBeBare,
  noHash,
  parseSegment,
  sealSegment,
  segmentFlag,
  segmentIsSignedBy,
  segmentRecords,
} from '../../src/wire/segment.ts'
import { author, bytes, counting, flipped, keyOf, record, records, sealFacts, segment, told } from './made.ts'

const kindOf = (given: Uint8Array) => parseSegment(given).kind

function parsed(given: Uint8Array): ParsedSegment {
  const result = parseSegment(given)
  if (result.kind !== 'segment') throw new Error(`it is ${result.kind}`)
  return result.segment
}

type HeaderFields = Parameters<typeof SegmentHeader.encode>[0]

/** A segment whose header is what the test says, and whose payload is the header's. */
function withHeader(given: HeaderFields, more: Uint8Array = new Uint8Array(0)): Uint8Array {
  const { facts, payload } = segment()
  const header = concat(SegmentHeader.encode({ schemaVersion: 1, ...facts, ...given }).finish(), more)
  return Segment.encode({ header, payload, signature: author.sign('segment', header) }).finish()
}

describe('a segment', () => {
  it('comes back as it was, with its records in order', () => {
    fc.assert(
      fc.property(fc.array(records, { maxLength: 3 }), (facts) => {
        const sealed = segment({ expiresDay: 0xffffffff }, facts.map(encodeRecord))
        if (sealed.bytes.byteLength > limits.segmentBytesMax) return
        const back = parsed(sealed.bytes)
        expect(told(back)).toEqual(told(sealed))
        expect(told(segmentRecords(back))).toEqual(told(facts))
      }),
    )
  })

  it('is known by the hash of its header', () => {
    const sealed = segment()
    expect(hex(sealed.hash)).toBe(hex(sha256(sealed.headerBytes)))
    expect(hex(parsed(sealed.bytes).hash)).toBe(hex(sealed.hash))
  })

  it('is signed by one key', () => {
    const sealed = parsed(segment().bytes)
    expect(segmentIsSignedBy(sealed, author.publicKey)).toBe(true)
    expect(segmentIsSignedBy(sealed, keyOf(2).publicKey)).toBe(false)
  })

  it('does not survive a bit that is turned over anywhere: malformed, newer, or not signed', () => {
    const sealed = segment()
    fc.assert(
      fc.property(flipped(sealed.bytes), (given) => {
        const result = parseSegment(given)
        return result.kind !== 'segment' || !segmentIsSignedBy(result.segment, author.publicKey)
      }),
      { numRuns: 2_000 },
    )
  })

  it('of random bytes is malformed', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 256 }), (given) => kindOf(given) === 'malformed'))
  })

  const sealed = segment()
  const next = { number: 2, prevHash: sealed.hash }
  const { header, payload, signature } = Segment.decode(sealed.bytes)
  const outer = (fields: Parameters<typeof Segment.encode>[0]) =>
    Segment.encode({ header, payload, signature, ...fields }).finish()
  const good: readonly (readonly [why: string, given: Uint8Array])[] = [
    ['that is the first', sealed.bytes],
    ['that is a later one', segment(next).bytes],
    ['with every flag there is', segment({ flags: segmentFlag.domains | segmentFlag.snapshotEnd }).bytes],
    ['without records', segment({}, []).bytes],
    ['without its payload', outer({ payload: new Uint8Array(0) })],
  ]
  it.each(good)('parses %s', (_, given) => expect(kindOf(given)).toBe('segment'))

  const bad: readonly (readonly [why: string, given: Uint8Array])[] = [
    ['that is cut short', sealed.bytes.subarray(0, -1)],
    ['with more behind it', concat(sealed.bytes, bytes('2000'))],
    ['with a field of no segment', concat(sealed.bytes, bytes('2201ff'))],
    ['with a second signature', concat(sealed.bytes, bytes('1a40'), signature)],
    ['over the largest size', concat(sealed.bytes, new Uint8Array(limits.segmentBytesMax))],
    ['without a header', outer({ header: new Uint8Array(0) })],
    ['with a short signature', outer({ signature: counting(0, 63) })],
    ['with another payload', outer({ payload: counting(0, payload.byteLength) })],
    ['with a longer payload', outer({ payload: concat(payload, bytes('00')) })],
    ['with a field that the frozen header does not have', withHeader({}, bytes('6801'))],
    ['of version 0', withHeader({ schemaVersion: 0 })],
    ['with a short federation', withHeader({ federation: counting(0, 31) })],
    ['without an operator', withHeader({ operator: new Uint8Array(0) })],
    ['of no generation', withHeader({ generation: 0 })],
    ['with number 0', withHeader({ number: 0 })],
    ['that is the first and has one before it', withHeader({ prevHash: counting(1, 32) })],
    ['that is a later one and has none before it', withHeader({ number: 2, prevHash: noHash })],
    ['with a short previous hash', withHeader({ number: 2, prevHash: counting(1, 31) })],
    ['with an unknown flag', withHeader({ flags: 4 })],
    ['with a short payload hash', withHeader({ payloadHash: counting(0, 31) })],
    ['with another payload length', withHeader({ payloadLen: payload.byteLength + 1 })],
  ]
  it.each(bad)('is malformed %s', (_, given) => expect(kindOf(given)).toBe('malformed'))

  it.each([2, 3, 0xffffffff])('of version %i is newer', (schemaVersion) => {
    expect(kindOf(withHeader({ schemaVersion }))).toBe('newer')
  })
})

describe('a bare segment', () => {
  const sealed = segment({ expiresDay: 20_183 })
  const bare = parsed(bareSegment(sealed))

  it('says what it said, with the same hash and signature, and has no records', () => {
    expect(told({ ...bare, bytes: sealed.bytes, payload: sealed.payload, isBare: false })).toEqual(
      told(sealed),
    )
    expect(bare.bytes.byteLength).toBe(sealed.bytes.byteLength - sealed.payload.byteLength - 2) // tag and length
    expect([bare.isBare, segmentRecords(bare)]).toEqual([true, []])
    expect(segmentIsSignedBy(bare, author.publicKey)).toBe(true)
    expect(hex(bareSegment(bare))).toBe(hex(bare.bytes))
  })

  it('is not one that never had records', () => {
    const empty = segment({}, [])
    expect(parsed(empty.bytes).isBare).toBe(false)
    expect(hex(bareSegment(empty))).toBe(hex(empty.bytes))
  })

  const days: readonly (readonly [today: number, mayCome: boolean, isDropped: boolean])[] = [
    [20_183, false, false],
    [20_184, true, false],
    [20_185, true, true],
  ]
  it.each(days)(
    'on day %i of expiry on 20183: may come is %s, is made is %s',
    (today, mayCome, isDropped) => {
      expect([mayBeBare(bare.facts, today), isSpent(bare.facts, today)]).toEqual([mayCome, isDropped])
    },
  )
})

describe('the records of a segment', () => {
  const two = [record(), record({ recordId: counting(9, 16), expiresDay: 20_190 })]

  it.each([20_190, 20_191])('may expire on day %i at the latest, and do', (expiresDay) => {
    const sealed = segment({ expiresDay }, two.map(encodeRecord))
    expect(told(segmentRecords(sealed))).toEqual(told(two))
  })

  it('are refused if one outlives what the header says', () => {
    expect(segmentRecords(segment({ expiresDay: 20_189 }, two.map(encodeRecord)))).toBeUndefined()
  })

  const claiming = (recordCount: number) => {
    const sealed = segment()
    return { ...sealed, facts: { ...sealed.facts, recordCount } }
  }
  it.each([0, 2, limits.segmentRecordsMax + 1, 0xffffffff])('are refused if the header says %i', (count) => {
    expect(segmentRecords(claiming(count))).toBeUndefined()
  })

  it('are refused if one is malformed', () => {
    const broken = [encodeRecord(record()), encodeRecord(record()).subarray(1)]
    expect(segmentRecords(segment({}, broken))).toBeUndefined()
  })

  it('are refused if the payload has a field of its own', () => {
    const sealed = segment()
    expect(segmentRecords({ ...sealed, payload: concat(sealed.payload, bytes('1001')) })).toBeUndefined()
  })

  it('fit the push limit at their largest, whatever the header', () => {
    const largest = sealSegment(
      sealFacts({ number: 0xffffffff, generation: 0xffffffff, flags: 3, sealedDay: 0xffffffff }),
      [new Uint8Array(limits.segmentPayloadBytesMax - 3)], // tag and length
      author,
    )
    expect(largest.payload.byteLength).toBe(limits.segmentPayloadBytesMax)
    expect(largest.bytes.byteLength).toBeLessThanOrEqual(limits.segmentBytesMax)
  })
})

it.each([0, 1, 127, 128, 16_383, 16_384, 20_000])('a length of %i goes first as a varint', (length) => {
  const message = new Uint8Array(length).fill(7)
  const written = delimited(message)
  let [at, read, shift] = [0, 0, 0]
  for (;;) {
    const byte = written[at++] ?? 0
    read |= (byte & 0x7f) << shift
    shift += 7
    if (byte < 0x80) break
  }
  expect(read).toBe(length)
  expect(sameBytes(written.subarray(at), message)).toBe(true)
})
