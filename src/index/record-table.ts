import { concat, u32 } from '../base/bytes.ts'
import { bytes, shorts, words } from './columns.ts'
import { HashTable } from './hash-table.ts'
import { SeededHash } from './seeded-hash.ts'

/** Where a record is and what it says in numbers; the body stays on disk. */
export interface RecordRow {
  /** Which log it is in: the owner's number for an operator's generation. */
  readonly log: number
  readonly recordId: Uint8Array
  readonly kind: number
  readonly state: number
  readonly number: number
  readonly position: number
  readonly expiresDay: number
  readonly firstDay: number
  readonly lastDay: number
  readonly membersBucket: number
  readonly countBucket: number
}

/** live: answers. The others hide what was there before: retracted, merged, of a newer version, malformed, over quota. */
export const recordState = {
  dead: 0,
  live: 1,
  retracted: 2,
  alias: 3,
  opaque: 4,
  malformed: 5,
  overQuota: 6,
} as const

/** The newest record of every record id in every log, a row each in typed arrays: some 50 bytes and 22 of hash table. */
export class RecordTable {
  readonly #seed: Uint8Array
  readonly #hash: SeededHash
  readonly #byId = new HashTable()
  readonly #ids = bytes(16)
  readonly #logs = shorts()
  readonly #kinds = bytes()
  readonly #states = bytes()
  readonly #numbers = words()
  readonly #positions = shorts()
  readonly #expires = shorts()
  readonly #firstDays = shorts()
  readonly #lastDays = shorts()
  readonly #members = bytes()
  readonly #counts = bytes()
  #rows = 0

  constructor(seed: Uint8Array) {
    this.#seed = seed
    this.#hash = new SeededHash(seed)
  }

  get rows(): number {
    return this.#rows
  }

  refOf(log: number, recordId: Uint8Array): number | undefined {
    this.#hash.hash(concat(u32(log), recordId))
    return this.#byId.get(this.#hash.hi, this.#hash.lo)
  }

  /** Adds the newest record of an id; the row of the one before is dead from now on. @returns its ref */
  add(row: RecordRow): number {
    const before = this.refOf(row.log, row.recordId)
    if (before !== undefined) this.#states.set(before, recordState.dead)
    const ref = this.#rows++
    this.#byId.set(this.#hash.hi, this.#hash.lo, ref)
    this.#ids.setItems(ref, row.recordId)
    this.#logs.set(ref, row.log)
    this.#kinds.set(ref, Math.min(row.kind, 255))
    this.#states.set(ref, row.state)
    this.#numbers.set(ref, row.number)
    this.#positions.set(ref, row.position)
    this.#expires.set(ref, dayFits(row.expiresDay))
    this.#firstDays.set(ref, dayFits(row.firstDay))
    this.#lastDays.set(ref, dayFits(row.lastDay))
    this.#members.set(ref, row.membersBucket)
    this.#counts.set(ref, row.countBucket)
    return ref
  }

  stateOf(ref: number): number {
    return this.#states.get(ref)
  }

  expiresDayOf(ref: number): number {
    return this.#expires.get(ref)
  }

  logOf(ref: number): number {
    return this.#logs.get(ref)
  }

  /** The same rows without those that `isGone`; what was ref n is now `refs[n]`, or -1. */
  compacted(isGone: (ref: number) => boolean): { table: RecordTable; refs: Int32Array } {
    const table = new RecordTable(this.#seed)
    const refs = new Int32Array(this.#rows).fill(-1)
    for (let ref = 0; ref < this.#rows; ref++) {
      if (!isGone(ref)) refs[ref] = table.add(this.get(ref))
    }
    return { table, refs }
  }

  get(ref: number): RecordRow {
    return {
      log: this.#logs.get(ref),
      recordId: this.#ids.items(ref).slice(),
      kind: this.#kinds.get(ref),
      state: this.#states.get(ref),
      number: this.#numbers.get(ref),
      position: this.#positions.get(ref),
      expiresDay: this.#expires.get(ref),
      firstDay: this.#firstDays.get(ref),
      lastDay: this.#lastDays.get(ref),
      membersBucket: this.#members.get(ref),
      countBucket: this.#counts.get(ref),
    }
  }
}

/** Days fit sixteen bits until the year 2149; what is beyond counts as then. */
function dayFits(day: number): number {
  return Math.min(day, 0xffff)
}
