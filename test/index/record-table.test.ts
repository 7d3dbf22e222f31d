import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import type { RecordRow } from '../../src/index/record-table.ts'
import { RecordTable, recordState } from '../../src/index/record-table.ts'
import { counting, u32s } from '../wire/made.ts'

const seed = counting(1, 8)
const { dead, ...others } = recordState

const rows: fc.Arbitrary<RecordRow> = fc.record({
  log: fc.constantFrom(0, 1, 0xffff),
  recordId: fc.nat(5).map((first) => counting(first, 16)),
  kind: fc.nat(600),
  state: fc.constantFrom(...Object.values(others)),
  number: u32s,
  position: fc.nat(4_095),
  expiresDay: fc.nat(0x1_0010),
  firstDay: fc.nat(0x1_0010),
  lastDay: fc.nat(0x1_0010),
  membersBucket: fc.nat(32),
  countBucket: fc.nat(32),
})

const nameOf = ({ log, recordId }: RecordRow) => `${log}/${hex(recordId)}`

/** What the table may keep of a row: days and kinds beyond its columns count as the last they hold. */
function kept(row: RecordRow): RecordRow {
  const day = (given: number) => Math.min(given, 0xffff)
  const { kind, expiresDay, firstDay, lastDay } = row
  return {
    ...row,
    kind: Math.min(kind, 0xff),
    expiresDay: day(expiresDay),
    firstDay: day(firstDay),
    lastDay: day(lastDay),
  }
}

/** By ref; an older row under the same id is dead. */
function modelOf(added: readonly RecordRow[]): RecordRow[] {
  return added.map((row, ref) => {
    const isNewest = added.findLastIndex((other) => nameOf(other) === nameOf(row)) === ref
    return { ...kept(row), state: isNewest ? row.state : dead }
  })
}

function expectSame(table: RecordTable, model: readonly RecordRow[]): void {
  expect(table.rows).toBe(model.length)
  for (const [ref, row] of model.entries()) {
    expect(table.get(ref)).toEqual(row)
    expect([table.stateOf(ref), table.expiresDayOf(ref), table.logOf(ref)]).toEqual([
      row.state,
      row.expiresDay,
      row.log,
    ])
    const newest = model.findLastIndex((other) => nameOf(other) === nameOf(row))
    expect(table.refOf(row.log, row.recordId)).toBe(newest)
  }
}

function tableOf(added: readonly RecordRow[]): RecordTable {
  const table = new RecordTable(seed)
  for (const [ref, row] of added.entries()) expect(table.add(row)).toBe(ref)
  return table
}

it('keeps every row, and knows the newest of each id in each log', () => {
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 60 }), (added) => {
      const table = tableOf(added)
      expectSame(table, modelOf(added))
      expect(table.refOf(7, counting(0, 16))).toBeUndefined()
    }),
  )
})

it('compacted, keeps what is not gone, in order, and says where each row is now', () => {
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 60 }), fc.nat(1), (added, log) => {
      const before = tableOf(added)
      const isGone = (ref: number) => before.stateOf(ref) === dead || before.logOf(ref) === log
      const { table, refs } = before.compacted(isGone)
      const left = modelOf(added).filter(({ state }, ref) => state !== dead && !isGone(ref))
      expectSame(table, left)
      const now = added.map((_, ref) =>
        isGone(ref) ? -1 : table.refOf(before.logOf(ref), before.get(ref).recordId),
      )
      expect([...refs]).toEqual(now)
    }),
  )
})
