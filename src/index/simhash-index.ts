import { words } from './columns.ts'

/** SimHashes of 64 bits, compared by Hamming distance: a linear scan over typed arrays, exact at every distance. */
export class SimhashIndex {
  readonly #hi = words()
  readonly #lo = words()
  readonly #kinds = words()
  readonly #definitions = words()
  readonly #refs = words()
  #size = 0

  add(kind: number, definition: number, value: Uint8Array, ref: number): void {
    const view = new DataView(value.buffer, value.byteOffset, 8)
    this.#put(view.getUint32(0), view.getUint32(4), kind, definition, ref)
  }

  #put(hi: number, lo: number, kind: number, definition: number, ref: number): void {
    const row = this.#size++
    this.#hi.set(row, hi)
    this.#lo.set(row, lo)
    this.#kinds.set(row, kind)
    this.#definitions.set(row, definition)
    this.#refs.set(row, ref)
  }

  /** The same values with new refs, without those that have none any more. */
  renumbered(renumber: (ref: number) => number | undefined): SimhashIndex {
    const after = new SimhashIndex()
    for (let row = 0; row < this.#size; row++) {
      const ref = renumber(this.#refs.get(row))
      if (ref === undefined) continue
      const definition = this.#definitions.get(row)
      after.#put(this.#hi.get(row), this.#lo.get(row), this.#kinds.get(row), definition, ref)
    }
    return after
  }

  *within(
    kind: number,
    definition: number,
    value: Uint8Array,
    distanceMax: number,
  ): Generator<{ ref: number; distance: number }> {
    const view = new DataView(value.buffer, value.byteOffset, 8)
    const hi = view.getUint32(0)
    const lo = view.getUint32(4)
    for (let row = 0; row < this.#size; row++) {
      if (this.#kinds.get(row) !== kind || this.#definitions.get(row) !== definition) continue
      const distance = bitsOf(this.#hi.get(row) ^ hi) + bitsOf(this.#lo.get(row) ^ lo)
      if (distance <= distanceMax) yield { ref: this.#refs.get(row), distance }
    }
  }
}

/** Number of set bits of a 32-bit word (Hacker's Delight, figure 5-2). */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
