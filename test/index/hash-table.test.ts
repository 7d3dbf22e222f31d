import fc from 'fast-check'
import { expect, it } from 'vitest'
import { HashTable } from '../../src/index/hash-table.ts'

interface Key {
  readonly hi: number
  readonly lo: number
}
type Step = { readonly does: 'set' | 'delete' | 'get'; readonly key: Key; readonly value: number }

const nameOf = ({ hi, lo }: Key) => `${hi}/${lo}`

// Few homes, some at the end of the table, so that runs of entries meet, wrap around and are cut in the middle.
const keys: fc.Arbitrary<Key> = fc.record({
  hi: fc.constantFrom(0, 1, 0xffffffff),
  lo: fc
    .tuple(fc.constantFrom(0, 1, 2, 1_021, 1_022, 1_023), fc.nat(3))
    .map(([home, turn]) => home + turn * 1_024),
})
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom('set' as const, 'set' as const, 'delete' as const, 'get' as const),
    key: keys,
    value: fc.nat(0xfffffffe),
  }),
  { maxLength: 300 },
)

function same(table: HashTable, model: ReadonlyMap<string, { key: Key; value: number }>): void {
  expect(table.size).toBe(model.size)
  const entries = [...table.entries()].map((entry) => [nameOf(entry), entry.value] as const)
  expect(new Map(entries)).toEqual(new Map([...model].map(([name, { value }]) => [name, value])))
  expect(entries).toHaveLength(model.size)
  for (const { key, value } of model.values()) expect(table.get(key.hi, key.lo)).toBe(value)
}

it('holds what a map holds, whatever is set and deleted, in crowded places too', () => {
  fc.assert(
    fc.property(steps, (given) => {
      const table = new HashTable()
      const model = new Map<string, { key: Key; value: number }>()
      for (const { does, key, value } of given) {
        const name = nameOf(key)
        if (does === 'set') {
          table.set(key.hi, key.lo, value)
          model.set(name, { key, value })
        } else if (does === 'delete') {
          expect(table.delete(key.hi, key.lo)).toBe(model.delete(name))
        } else {
          expect(table.get(key.hi, key.lo)).toBe(model.get(name)?.value)
        }
      }
      same(table, model)
    }),
    { numRuns: 300 },
  )
})

it('grows, loses nothing by it, and stays small', () => {
  const table = new HashTable()
  const model = new Map<string, { key: Key; value: number }>()
  for (let n = 0; n < 20_000; n++) {
    const key = { hi: Math.imul(n, 0x9e3779b1) >>> 0, lo: Math.imul(n, 0x85ebca6b) >>> 0 }
    table.set(key.hi, key.lo, n)
    model.set(nameOf(key), { key, value: n })
    if (n % 3 !== 0) continue
    table.delete(key.hi, key.lo)
    model.delete(nameOf(key))
  }
  same(table, model)
  expect(table.bytes / table.size).toBeLessThan(35)
})
