/** Chance that is the same in every run: mulberry32, far from secret and quite even. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** In [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  happens(share: number): boolean {
    return this.next() < share
  }

  below(n: number): number {
    return Math.floor(this.next() * n)
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256))
  }

  /** How often something happens that happens `mean` times on average. */
  poisson(mean: number): number {
    let n = 0
    for (let left = this.next(); left > Math.exp(-mean); left *= this.next()) n++
    return n
  }

  /** 0 half of the time, 1 a quarter of it, and so on: how often a coin of this share comes up in a row. */
  run(share: number, max: number): number {
    let n = 0
    while (n < max && this.happens(share)) n++
    return n
  }

  /** Places 0..n-1, the first twice as often as the second, three times as often as the third. */
  zipf(n: number): number {
    const total = Array.from({ length: n }, (_, at) => 1 / (at + 1)).reduce((sum, one) => sum + one, 0)
    let left = this.next() * total
    for (let at = 0; at < n; at++) {
      left -= 1 / (at + 1)
      if (left < 0) return at
    }
    return n - 1
  }

  pick<T>(all: readonly T[]): T | undefined {
    return all[this.below(all.length)]
  }
}
