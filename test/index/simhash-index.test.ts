import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SimhashIndex } from '../../src/index/simhash-index.ts'
import { bytesOf } from '../wire/made.ts'

interface Row {
  readonly kind: number
  readonly definition: number
  readonly value: Uint8Array
}

/** Bit by bit: the slow and obvious way. */
function hamming(a: Uint8Array, b: Uint8Array): number {
  let bits = 0
  for (let at = 0; at < 64; at++) {
    const bit = (of: Uint8Array) => ((of[at >> 3] ?? 0) >> (at & 7)) & 1
    if (bit(a) !== bit(b)) bits++
  }
  return bits
}

function near(value: Uint8Array): fc.Arbitrary<Uint8Array> {
  return fc.uniqueArray(fc.nat(63), { maxLength: 12 }).map((turned) => {
    const out = Uint8Array.from(value)
    for (const bit of turned) out[bit >> 3] = (out[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    return out
  })
}

// Around one value, or at distance something: otherwise nothing would be within eight bits of anything.
const scenes = bytesOf(8).chain((middle) =>
  fc.record({
    asked: near(middle),
    rows: fc.array(
      fc.record({
        kind: fc.constantFrom(11, 14, 0xffff),
        definition: fc.constantFrom(1, 2),
        value: fc.oneof({ weight: 4, arbitrary: near(middle) }, bytesOf(8)),
      }),
      { maxLength: 60 },
    ),
    distanceMax: fc.nat(12),
  }),
)

function indexOf(rows: readonly Row[]): SimhashIndex {
  const index = new SimhashIndex()
  for (const [ref, { kind, definition, value }] of rows.entries()) index.add(kind, definition, value, ref)
  return index
}

it('finds exactly what comparing all bits of all values of that kind and definition finds', () => {
  fc.assert(
    fc.property(scenes, ({ asked, rows, distanceMax }) => {
      const index = indexOf(rows)
      for (const kind of [11, 14, 0xffff]) {
        const found = [...index.within(kind, 1, asked, distanceMax)]
        const expected = rows
          .map((row, ref) => ({ ...row, ref, distance: hamming(row.value, asked) }))
          .filter((row) => row.kind === kind && row.definition === 1 && row.distance <= distanceMax)
        expect(found).toEqual(expected.map(({ ref, distance }) => ({ ref, distance })))
      }
    }),
    { numRuns: 300 },
  )
})

it('counts every distance from 0 to 64', () => {
  const index = new SimhashIndex()
  const zero = new Uint8Array(8)
  for (let bits = 0; bits <= 64; bits++) {
    const value = Uint8Array.from(
      { length: 8 },
      (_, at) => 0xff >> Math.max(0, 8 - Math.max(0, bits - at * 8)),
    )
    index.add(1, 1, value, bits)
  }
  const all = [...index.within(1, 1, zero, 64)]
  expect(all).toEqual(Array.from({ length: 65 }, (_, bits) => ({ ref: bits, distance: bits })))
})

it('renumbered, finds the same values under their new refs, without those that are gone', () => {
  fc.assert(
    fc.property(scenes, fc.func(fc.boolean()), ({ asked, rows, distanceMax }, isGone) => {
      const index = indexOf(rows)
      const before = [...index.within(11, 2, asked, distanceMax)]
      const after = index.renumbered((ref) => (isGone(ref) ? undefined : ref + 1_000))
      const expected = before
        .filter(({ ref }) => !isGone(ref))
        .map(({ ref, distance }) => ({ ref: ref + 1_000, distance }))
      expect([...after.within(11, 2, asked, distanceMax)]).toEqual(expected)
    }),
  )
})

it('reads a value out of the middle of a buffer', () => {
  const index = new SimhashIndex()
  const around = Uint8Array.from({ length: 30 }, (_, at) => at)
  index.add(1, 1, around.subarray(7, 15), 3)
  expect([...index.within(1, 1, around.slice(7, 15), 0)]).toEqual([{ ref: 3, distance: 0 }])
})
