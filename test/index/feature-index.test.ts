import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import type { FeatureKey } from '../../src/index/feature-index.ts'
import { FeatureIndex } from '../../src/index/feature-index.ts'
import { counting } from '../wire/made.ts'

const seed = counting(1, 8)
const simhash = 11

/** Few of everything, so that keys differ in one thing only; 2^16 apart where a packed number would lose it. */
const keys: fc.Arbitrary<FeatureKey> = fc.record({
  kind: fc.constantFrom(1, 2, 0x1_0001),
  definition: fc.constantFrom(1, 2, 0x1_0001),
  form: fc.constantFrom(1, 2),
  pepperId: fc.constantFrom(0, 0xfffffff0),
  value: fc.constantFrom(
    new Uint8Array(0),
    counting(0, 8),
    counting(0, 16),
    counting(0, 31),
    counting(0, 32),
    new Uint8Array(16),
    new Uint8Array(32),
  ),
})

const nameOf = ({ kind, definition, form, pepperId, value }: FeatureKey) =>
  [kind, definition, form, pepperId, hex(value)].join('/')

describe('a value', () => {
  it('is found under exactly its own kind, definition, form, pepper and bytes, newest first', () => {
    fc.assert(
      fc.property(fc.array(keys), fc.array(keys), (added, asked) => {
        const index = new FeatureIndex(seed)
        for (const [ref, key] of added.entries()) index.add(key, ref, false)
        for (const key of [...added, ...asked]) {
          const refs = added.flatMap((other, ref) => (nameOf(other) === nameOf(key) ? [ref] : []))
          expect([...index.find(key)]).toEqual(refs.reverse())
        }
        expect(index.entries).toBe(added.length)
      }),
    )
  })

  it('is not touched by the longer one that was hashed before it', () => {
    const index = new FeatureIndex(seed)
    const key = (value: Uint8Array): FeatureKey => ({ kind: 1, definition: 1, form: 1, pepperId: 0, value })
    index.add(key(counting(0, 16)), 1, false)
    index.add(key(counting(0, 32)), 2, false)
    expect([...index.find(key(counting(0, 16)))]).toEqual([1])
  })
})

describe('similar values', () => {
  const key = (first: number): FeatureKey => {
    const value = counting(0, 8).with(0, first)
    return { kind: simhash, definition: 1, form: 1, pepperId: 0, value }
  }

  it('are found by distance only where that was asked for', () => {
    const index = new FeatureIndex(seed)
    index.add(key(0), 1, true)
    index.add(key(1), 2, false)
    expect([...index.within(simhash, 1, key(1).value, 8)]).toEqual([{ ref: 1, distance: 1 }])
    expect([...index.find(key(1))]).toEqual([2])
  })

  it('and exact ones follow their refs when these get new numbers, and are forgotten all at once', () => {
    const index = new FeatureIndex(seed)
    for (const [ref, first] of [0, 1, 3].entries()) index.add(key(first), ref, true)
    index.renumber((ref) => (ref === 1 ? undefined : ref + 10))
    expect([...index.find(key(0))]).toEqual([10])
    expect([...index.find(key(1))]).toEqual([])
    expect([...index.within(simhash, 1, key(0).value, 8)]).toEqual([
      { ref: 10, distance: 0 },
      { ref: 12, distance: 2 },
    ])
    index.clear()
    expect([...index.find(key(0)), ...index.within(simhash, 1, key(0).value, 8)]).toEqual([])
    expect(index.entries).toBe(0)
  })
})
