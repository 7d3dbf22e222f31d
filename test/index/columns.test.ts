import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytes, shorts, words } from '../../src/index/columns.ts'
import { bytesOf } from '../wire/made.ts'

const columns = [
  { name: 'bytes', made: () => bytes(), most: 0xff, width: 1 },
  { name: 'shorts', made: () => shorts(), most: 0xffff, width: 2 },
  { name: 'words', made: () => words(), most: 0xffffffff, width: 4 },
]

describe.each(columns)('a column of $name', ({ made, most, width }) => {
  it('holds what was set last in each row and zero elsewhere, however far it has to grow', () => {
    // Below, at and far above the rows it begins with.
    const rows = fc.oneof(fc.nat(50), fc.integer({ min: 1_020, max: 1_030 }), fc.nat(9_000))
    fc.assert(
      fc.property(fc.array(fc.tuple(rows, fc.nat(most))), (sets) => {
        const column = made()
        for (const [row, value] of sets) column.set(row, value)
        const model = new Map(sets)
        for (let row = 0; row < 9_100; row++) {
          if (column.get(row) !== (model.get(row) ?? 0)) expect(column.get(row)).toBe(model.get(row) ?? 0)
        }
        const highest = Math.max(1_023, ...model.keys())
        expect(column.bytes).toBeGreaterThanOrEqual((highest + 1) * width)
        expect(column.bytes).toBeLessThanOrEqual((highest + 1) * width * 2)
      }),
      { numRuns: 40 },
    )
  })
})

it('a wide column keeps its rows apart', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3_000), bytesOf(16)), { minLength: 1 }), (sets) => {
      const ids = bytes(16)
      for (const [row, id] of sets) ids.setItems(row, id)
      for (const [row, id] of new Map(sets)) expect(ids.items(row)).toEqual(id)
    }),
    { numRuns: 50 },
  )
})
