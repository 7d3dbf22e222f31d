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

  /** The same lists with new refs, without those that have none any more. */
  renumbered(renumber: (ref: number) => number | undefined): PostingIndex {
    const after = new PostingIndex()
    for (const { hi, lo } of this.#heads.entries()) {
      for (const ref of [...this.refs(hi, lo)].reverse()) {
        const renumberedRef = renumber(ref)
        if (renumberedRef !== undefined) after.add(hi, lo, renumberedRef)
      }
    }
    return after
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
