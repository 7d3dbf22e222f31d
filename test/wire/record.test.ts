import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat, hex } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import { featureKinds, form } from '../../src/wire/features.ts'
import { DomainBody, RecordMessage, VectorBody } from '../../src/wire/messages.ts'
import type { DomainFacts } from '../../src/wire/record.ts'
import {
  bodyVersion,
  bucketFloor,
  bucketOf,
  decodeDomain,
  decodeRecord,
  decodeVector,
  encodeDomain,
  encodeRecord,
  encodeVector,
} from '../../src/wire/record.ts'
import { bytes, counting, flipped, record, records, told, u32s, vector, vectors } from './made.ts'

describe('a record', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(records, (facts) => {
        expect(told(decodeRecord(encodeRecord(facts)))).toEqual(told(facts))
      }),
    )
  })

  it('has one spelling: what decodes encodes to the same bytes', () => {
    const encoded = encodeRecord(record())
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 64 }), flipped(encoded)), (given) => {
        const decoded = decodeRecord(given)
        return decoded === undefined || hex(encodeRecord(decoded)) === hex(given)
      }),
      { numRuns: 2_000 },
    )
  })

  it('says nothing of its body version without a body', () => {
    const retracted = decodeRecord(encodeRecord(record({ body: new Uint8Array(0) })))
    expect(retracted?.bodyVersion).toBe(0)
    expect(retracted?.body.byteLength).toBe(0)
  })

  const encoded = encodeRecord(record())
  const raw = (fields: Parameters<typeof RecordMessage.encode>[0]) => RecordMessage.encode(fields).finish()
  const recordId = counting(0xa0, 16)
  const good: readonly (readonly [why: string, given: Uint8Array])[] = [
    ['with a kind of a newer build', encodeRecord(record({ kind: 9 }))],
    [
      'with a body of a newer version, which is not looked into',
      encodeRecord(record({ bodyVersion: 2, body: bytes('ff') })),
    ],
    ['that is retracted', raw({ recordId, kind: 1, expiresDay: 5 })],
    ['that was merged', raw({ recordId, kind: 1, expiresDay: 5, aliasOf: counting(1, 16) })],
    ['of the largest size', sized(limits.recordBytesMax)],
  ]
  it.each(good)('is taken %s', (_, given) => expect(decodeRecord(given)).toBeDefined())

  const bad: readonly (readonly [why: string, given: Uint8Array])[] = [
    ['cut short', encoded.subarray(0, -1)],
    ['with more behind it', concat(encoded, bytes('00'))],
    ['with a field of no record', concat(encoded, bytes('3801'))],
    ['with a field twice', concat(encoded, bytes('1005'))],
    ['with a number written longer than need be', concat(bytes('0a10'), recordId, bytes('108100'))],
    ['with a zero written out', concat(raw({ recordId, kind: 1 }), bytes('1800'))],
    ['with its fields in another order', concat(bytes('1001'), bytes('0a10'), recordId)],
    ['with a short id', raw({ recordId: counting(0, 15), kind: 1 })],
    ['with a long id', raw({ recordId: counting(0, 17), kind: 1 })],
    ['without an id', raw({ kind: 1 })],
    ['without a kind', raw({ recordId })],
    ['with a short alias', raw({ recordId, kind: 1, aliasOf: counting(0, 8) })],
    ['with a body of no version', raw({ recordId, kind: 1, body: bytes('0801') })],
    ['with a version of no body', raw({ recordId, kind: 1, bodyVersion: 1 })],
    ['over the largest size', sized(limits.recordBytesMax + 1)],
    ['of nothing', new Uint8Array(0)],
  ]
  it.each(bad)('is refused %s', (_, given) => expect(decodeRecord(given)).toBeUndefined())

  function sized(length: number): Uint8Array {
    const of = (body: number) => encodeRecord(record({ body: new Uint8Array(body) }))
    const made = of(length - (of(1_000).byteLength - 1_000))
    expect(made.byteLength).toBe(length)
    return made
  }
})

describe('the body of an identity or campaign', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(vectors, (facts) => {
        expect(told(decodeVector(encodeVector(facts)))).toEqual(told(facts))
      }),
    )
  })

  it('has one spelling, and random bytes never throw', () => {
    const encoded = encodeVector(vector())
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 64 }), flipped(encoded)), (given) => {
        const decoded = decodeVector(given)
        const isOpaque = decoded?.features.some(({ values }) => values.length === 0)
        // Buckets and steps out of range are read as the highest there is.
        const isCapped = decoded?.membersBucket === 32 || decoded?.confidenceStep === 21
        return !decoded || isOpaque || isCapped || hex(encodeVector(decoded)) === hex(given)
      }),
      { numRuns: 2_000 },
    )
  })

  const set = (given: object = {}) => ({
    kind: featureKinds.ja3.number,
    definition: 1,
    form: form.raw,
    pepperId: 0,
    values: Buffer.from(counting(0x10, 16)),
    ...given,
  })
  const body = (...features: ReturnType<typeof set>[]) =>
    VectorBody.encode({ firstDay: 1, lastDay: 2, features }).finish()
  const [low, high] = [counting(0x10, 16), counting(0x20, 16)]
  const many = (count: number) =>
    Buffer.concat(Array.from({ length: count }, (_, at) => Buffer.concat([counting(at, 1), counting(0, 15)])))

  const good: readonly (readonly [why: string, given: Uint8Array])[] = [
    ['without features', body()],
    ['of a single day', VectorBody.encode({ firstDay: 2, lastDay: 2 }).finish()],
    ['with two values in order', body(set({ values: concat(low, high) }))],
    ['with as many values of a set as there may be', body(set({ values: many(limits.featuresPerKindMax) }))],
    ['with one kind in two definitions', body(set(), set({ definition: 2 }))],
    ['with one kind in two forms', body(set(), set({ form: form.tag, pepperId: 7 }))],
    [
      'with tags under two peppers',
      body(set({ form: form.tag, pepperId: 7 }), set({ form: form.tag, pepperId: 8 })),
    ],
    [
      'with a kind of a newer build, whatever its values',
      body(set(), set({ kind: 99, form: 3, values: bytes('01') })),
    ],
    ['with a campaign', VectorBody.encode({ firstDay: 1, lastDay: 2, campaign: counting(1, 16) }).finish()],
  ]
  it.each(good)('is taken %s', (_, given) => expect(decodeVector(given)).toBeDefined())

  const bad: readonly (readonly [why: string, given: Uint8Array])[] = [
    ['that ends before it begins', VectorBody.encode({ firstDay: 2, lastDay: 1 }).finish()],
    [
      'with a short campaign',
      VectorBody.encode({ firstDay: 1, lastDay: 2, campaign: counting(1, 8) }).finish(),
    ],
    ['with values out of order', body(set({ values: concat(high, low) }))],
    ['with a value twice', body(set({ values: concat(low, low) }))],
    ['with half a value', body(set({ values: low.subarray(0, 8) }))],
    ['with a value and a half', body(set({ values: concat(low, low.subarray(0, 8)) }))],
    ['with a set of nothing', body(set({ values: new Uint8Array(0) }))],
    ['with more values than there may be', body(set({ values: many(limits.featuresPerKindMax + 1) }))],
    ['with sets out of order', body(set({ kind: 2 }), set())],
    ['with definitions out of order', body(set({ definition: 2 }), set())],
    ['with forms out of order', body(set({ form: form.tag }), set())],
    ['with a set twice', body(set(), set({ values: high }))],
    ['with a form of its own', body(set({ form: 3 }))],
    ['without a form', body(set({ form: 0 }))],
    ['with raw values under a pepper', body(set({ pepperId: 7 }))],
    ['with a field of no body', concat(body(set()), bytes('3801'))],
    ['cut short', body(set()).subarray(0, -1)],
  ]
  it.each(bad)('is refused %s', (_, given) => expect(decodeVector(given)).toBeUndefined())

  it('reads buckets and steps beyond the highest as the highest', () => {
    const wild = VectorBody.encode({
      firstDay: 1,
      lastDay: 2,
      membersBucket: 99,
      confidenceStep: 200,
    }).finish()
    expect(decodeVector(wild)).toMatchObject({ membersBucket: 32, confidenceStep: 21 })
  })

  it('gives no values of a kind that it does not know', () => {
    expect(decodeVector(body(set({ kind: 99 })))?.features).toEqual([
      { kind: 99, definition: 1, form: form.raw, pepperId: 0, values: [] },
    ])
  })
})

describe('the body of a domain', () => {
  const domain = (given: Partial<DomainFacts> = {}): DomainFacts => ({
    domain: 'example.com',
    firstDay: 20_000,
    lastDay: 20_001,
    attackersBucket: 2,
    countBucket: 5,
    ...given,
  })

  it('comes back as it was', () => {
    const facts = fc
      .tuple(fc.domain(), fc.nat(30_000), fc.nat(1_000), fc.nat(32), fc.nat(32))
      .map(([name, firstDay, days, attackersBucket, countBucket]) =>
        domain({ domain: name, firstDay, lastDay: firstDay + days, attackersBucket, countBucket }),
      )
    fc.assert(
      fc.property(facts, (given) => {
        expect(told(decodeDomain(encodeDomain(given)))).toEqual(told(given))
      }),
    )
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (given) => decodeDomain(given)?.domain !== ''))
  })

  const encoded = encodeDomain(domain())
  const bad: readonly (readonly [why: string, given: Uint8Array])[] = [
    ['without a domain', encodeDomain(domain({ domain: '' }))],
    ['that ends before it begins', encodeDomain(domain({ lastDay: 19_999 }))],
    ['that is not UTF-8', concat(bytes('0a02fffe'), encoded.subarray(13))],
    ['with a field of no body', concat(encoded, bytes('3801'))],
    ['cut short', encoded.subarray(0, -1)],
    ['of nothing', new Uint8Array(0)],
  ]
  it.each(bad)('is refused %s', (_, given) => expect(decodeDomain(given)).toBeUndefined())

  it('reads buckets beyond the highest as the highest', () => {
    const wild = DomainBody.encode({ domain: 'example.com', attackersBucket: 40, countBucket: 41 }).finish()
    expect(decodeDomain(wild)).toMatchObject({ attackersBucket: 32, countBucket: 32 })
  })

  it('leaves it to the caller whether the text is a domain', () => {
    expect(decodeDomain(encodeDomain(domain({ domain: '192.0.2.1' })))?.domain).toBe('192.0.2.1')
  })
})

describe('a count', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [1_023, 10],
    [1_024, 11],
    [2 ** 31 - 1, 31],
    [2 ** 31, 32],
    [2 ** 52, 32],
  ])('of %i leaves as bucket %i', (count, bucket) => expect(bucketOf(count)).toBe(bucket))

  it('is at least what its bucket says, and less than twice that', () => {
    fc.assert(
      fc.property(u32s, (count) => {
        const floor = bucketFloor(bucketOf(count))
        return floor <= count && (count === 0 || count < 2 * floor)
      }),
    )
  })
})

it('writes the body version that it reads', () => {
  expect(decodeRecord(encodeRecord(record()))?.bodyVersion).toBe(bodyVersion)
})
