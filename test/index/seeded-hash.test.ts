import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { SeededHash } from '../../src/index/seeded-hash.ts'
import { bytesOf, counting } from '../wire/made.ts'

const seed = counting(0, 8)

/** The 64 bits in the byte order of the reference implementation. */
function hashed(bytes: Uint8Array, key = seed): string {
  const hash = new SeededHash(key)
  hash.hash(bytes)
  const out = new DataView(new ArrayBuffer(8))
  out.setUint32(0, hash.lo, true)
  out.setUint32(4, hash.hi, true)
  return hex(new Uint8Array(out.buffer))
}

// vectors_hsip64 of the reference implementation: the key is 00..07, the input the first n bytes of 00, 01, 02, …
const vectors = `218d1f59b9b83cc8 be552412f8387315 064f39ef7c50eb57 ce0f1a45f7060679 d5e78a175be52ea1
  cb9d7c3f2f3db580 ce3e91358aa2bc25 ff202728b07bc684 edfee820bce4858c 5b51cccc13888307 95b0469f06a6f2ee
  ae26333994ddcd48 7bc71f9faef5c799 5a2352d75a0c3744 3bb1a870eae8e658 217d0bcb4e81c902 7336aad25f7bf3b5`

it.each(vectors.trim().split(/\s+/).entries().toArray())('hashes %i bytes as the reference does', (n, is) => {
  expect(hashed(counting(0, n))).toBe(is)
})

it('looks at the bytes of a view, wherever it lies', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(9), (bytes, before) => {
      const around = new Uint8Array(before + bytes.byteLength + 5).fill(0xee)
      around.set(bytes, before)
      expect(hashed(around.subarray(before, before + bytes.byteLength))).toBe(hashed(bytes))
    }),
  )
})

it('gives other hashes under another seed, and needs eight bytes of it', () => {
  fc.assert(
    fc.property(bytesOf(8), fc.uint8Array({ maxLength: 40 }), (other, bytes) => {
      fc.pre(hex(other) !== hex(seed))
      expect(hashed(bytes, other)).not.toBe(hashed(bytes))
    }),
  )
  expect(() => new SeededHash(counting(0, 7))).toThrow(RangeError)
})
