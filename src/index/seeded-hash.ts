/**
 * HalfSipHash-2-4 with 64 bits of output (Aumasson and Bernstein, "SipHash: a fast short-input PRF", reference
 * implementation halfsiphash.c). Keyed per process, so that nobody can choose values that collide in our tables.
 * The result is left in `hi` and `lo`, so that hashing allocates nothing.
 */
export class SeededHash {
  readonly #k0: number
  readonly #k1: number
  hi = 0
  lo = 0

  /** @param seed 8 bytes */
  constructor(seed: Uint8Array) {
    if (seed.byteLength !== 8) throw new RangeError('a seed has 8 bytes')
    this.#k0 = word(seed, 0)
    this.#k1 = word(seed, 4)
  }

  hash(bytes: Uint8Array): void {
    const { length } = bytes
    let v0 = this.#k0
    let v1 = this.#k1 ^ 0xee
    let v2 = 0x6c796765 ^ this.#k0
    let v3 = 0x74656462 ^ this.#k1
    const whole = length & ~3

    for (let at = 0; at <= whole; at += 4) {
      const m = at < whole ? word(bytes, at) : tail(bytes, whole)
      v3 ^= m
      for (let round = 0; round < 2; round++) {
        v0 = (v0 + v1) | 0
        v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0
        v0 = (v0 << 16) | (v0 >>> 16)
        v2 = (v2 + v3) | 0
        v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2
        v0 = (v0 + v3) | 0
        v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0
        v2 = (v2 + v1) | 0
        v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2
        v2 = (v2 << 16) | (v2 >>> 16)
      }
      v0 ^= m
    }

    v2 ^= 0xee
    for (let round = 0; round < 8; round++) {
      v0 = (v0 + v1) | 0
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0
      v0 = (v0 << 16) | (v0 >>> 16)
      v2 = (v2 + v3) | 0
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2
      v0 = (v0 + v3) | 0
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0
      v2 = (v2 + v1) | 0
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2
      v2 = (v2 << 16) | (v2 >>> 16)
      if (round !== 3) continue
      this.lo = (v1 ^ v3) >>> 0
      v1 ^= 0xdd
    }
    this.hi = (v1 ^ v3) >>> 0
  }
}

function word(bytes: Uint8Array, at: number): number {
  const a = bytes[at] ?? 0
  const b = bytes[at + 1] ?? 0
  const c = bytes[at + 2] ?? 0
  const d = bytes[at + 3] ?? 0
  return a | (b << 8) | (c << 16) | (d << 24)
}

/** What is left over, with the length in the top byte. */
function tail(bytes: Uint8Array, whole: number): number {
  let last = (bytes.length & 0xff) << 24
  for (let at = whole; at < bytes.length; at++) last |= (bytes[at] ?? 0) << (8 * (at - whole))
  return last
}
