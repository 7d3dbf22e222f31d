/**
 * From a 64-bit hash to a 32-bit number, in typed arrays: open addressing with linear probing, 12 bytes a slot, at
 * most 70 % full, so at worst 34 and on average about 22 bytes an entry. Deleting shifts back: no tombstones. The
 * hash is the key: two values with one hash are one to this table, which at 10^7 entries happens with odds of 3·10^-6.
 */
export class HashTable {
  #slots = 1024
  #hi = new Uint32Array(this.#slots)
  #lo = new Uint32Array(this.#slots)
  /** 0 is an empty slot, so values are kept one higher. */
  #values = new Uint32Array(this.#slots)
  #size = 0

  get size(): number {
    return this.#size
  }

  get bytes(): number {
    return this.#slots * 12
  }

  get(hi: number, lo: number): number | undefined {
    const slot = this.#find(hi, lo)
    const value = this.#values[slot] ?? 0
    return value === 0 ? undefined : value - 1
  }

  set(hi: number, lo: number, value: number): void {
    if ((this.#size + 1) / this.#slots > 0.7) this.#grow()
    const slot = this.#find(hi, lo)
    if (this.#values[slot] === 0) this.#size++
    this.#hi[slot] = hi
    this.#lo[slot] = lo
    this.#values[slot] = value + 1
  }

  delete(hi: number, lo: number): boolean {
    let hole = this.#find(hi, lo)
    if (this.#values[hole] === 0) return false
    this.#size--
    const mask = this.#slots - 1
    for (let at = (hole + 1) & mask; this.#values[at] !== 0; at = (at + 1) & mask) {
      const home = (this.#lo[at] ?? 0) & mask
      // An entry may move into the hole unless its home lies between the hole and itself.
      if (((at - home) & mask) < ((at - hole) & mask)) continue
      this.#hi[hole] = this.#hi[at] ?? 0
      this.#lo[hole] = this.#lo[at] ?? 0
      this.#values[hole] = this.#values[at] ?? 0
      hole = at
    }
    this.#values[hole] = 0
    return true
  }

  *entries(): Generator<{ hi: number; lo: number; value: number }> {
    for (const [slot, value] of this.#values.entries()) {
      if (value !== 0) yield { hi: this.#hi[slot] ?? 0, lo: this.#lo[slot] ?? 0, value: value - 1 }
    }
  }

  /** The slot of a hash, or the empty one where it belongs. */
  #find(hi: number, lo: number): number {
    const mask = this.#slots - 1
    let slot = lo & mask
    while (this.#values[slot] !== 0 && (this.#lo[slot] !== lo || this.#hi[slot] !== hi))
      slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const before = { hi: this.#hi, lo: this.#lo, values: this.#values }
    this.#slots *= 2
    this.#hi = new Uint32Array(this.#slots)
    this.#lo = new Uint32Array(this.#slots)
    this.#values = new Uint32Array(this.#slots)
    for (const [at, value] of before.values.entries()) {
      if (value === 0) continue
      const slot = this.#find(before.hi[at] ?? 0, before.lo[at] ?? 0)
      this.#hi[slot] = before.hi[at] ?? 0
      this.#lo[slot] = before.lo[at] ?? 0
      this.#values[slot] = value
    }
  }
}
