import { words } from './columns.ts'
import { HashTable } from './hash-table.ts'

/**
 * From a hash to every ref that shows the value: equal values share one linked list in typed arrays. Entries of dead
 * refs are passed over and go when the owner compacts.
 */
export class PostingIndex {
  #heads = new HashTable()
  #refs = words()
  /** The next entry, one higher; 0 ends a list. */
  #next = words()
  #entries = 0

  get entries(): number {
    return this.#entries
  }

  add(hi: number, lo: number, ref: number): void {
    const head = this.#heads.get(hi, lo)
    const entry = this.#entries++
    this.#refs.set(entry, ref)
    this.#next.set(entry, head === undefined ? 0 : head + 1)
    this.#heads.set(hi, lo, entry)
  }

  /** Newest first. */
  *refs(hi: number, lo: number): Generator<number> {
    let entry = (this.#heads.get(hi, lo) ?? -1) + 1
    while (entry !== 0) {
      yield this.#refs.get(entry - 1)
      entry = this.#next.get(entry - 1)
    }
  }

  get bytes(): number {
    return this.#heads.bytes + this.#refs.bytes + this.#next.bytes
  }
}
