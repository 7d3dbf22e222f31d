import { words } from './columns.ts'

/** SimHashes of 64 bits, compared by Hamming distance: a linear scan over typed arrays, exact at every distance. */
export class SimhashIndex {
  readonly #hi = words()
  readonly #lo = words()
  /** kind ‖ definition, 16 bits each. */
  readonly #kinds = words()
  readonly #refs = words()
  #size = 0

  add(kind: number, definition: number, value: Uint8Array, ref: number): void {
    const view = new DataView(value.buffer, value.byteOffset, 8)
    const row = this.#size++
    this.#hi.set(row, view.getUint32(0))
    this.#lo.set(row, view.getUint32(4))
    this.#kinds.set(row, ((kind << 16) | definition) >>> 0)
    this.#refs.set(row, ref)
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
    const wanted = ((kind << 16) | definition) >>> 0
    for (let row = 0; row < this.#size; row++) {
      if (this.#kinds.get(row) !== wanted) continue
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
