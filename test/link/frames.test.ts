import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasCode } from '../../src/base/errors.ts'
import { limits } from '../../src/base/limits.ts'
import { encodeFrame, FrameDecoder } from '../../src/link/frames.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { Frame } from '../../src/wire/messages.ts'
import { counting, told } from '../wire/made.ts'

const some = fc.uint8Array({ minLength: 1, maxLength: 40 })
const frames: fc.Arbitrary<hearsay.link.Frame.$Properties> = fc.oneof(
  fc.record({ publish: some }),
  fc.record({ head: some }),
  fc.nat(1_000_000).map((bytes) => ({ credit: { bytes } })),
  fc
    .tuple(some, fc.array(some, { maxLength: 5 }))
    .map(([operator, segments]) => ({ arrived: { operator, generation: 7, fromNumber: 1, segments } })),
  fc.constant({}), // a frame of a kind that this build does not know has no body to it
)

/** Cut at the given places, in any order; two at one place make an empty chunk. */
function chunks(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [
    0,
    ...cuts.map((cut) => cut % (bytes.byteLength + 1)).sort((a, b) => a - b),
    bytes.byteLength,
  ]
  return places.slice(1).map((end, at) => bytes.subarray(places[at] ?? 0, end))
}

const framed = (length: number, body: Uint8Array) => {
  const out = Buffer.alloc(4 + body.byteLength)
  out.writeUInt32BE(length)
  out.set(body, 4)
  return out
}

describe('frames', () => {
  it('come out as they went in, however the bytes were cut on the way', () => {
    fc.assert(
      fc.property(fc.array(frames, { maxLength: 8 }), fc.array(fc.nat(2_000)), (sent, cuts) => {
        const decoder = new FrameDecoder()
        const bytes = Buffer.concat(sent.map(encodeFrame))
        const came = chunks(bytes, cuts).flatMap((chunk) => decoder.push(chunk))
        const whole = (frame: hearsay.link.Frame.$Properties) => Buffer.from(Frame.encode(frame).finish())
        expect(came.map(whole)).toEqual(sent.map(whole))
      }),
    )
  })

  it('come out one byte at a time, as soon as the last byte is there', () => {
    const bytes = encodeFrame({ publish: counting(0, 300) })
    const decoder = new FrameDecoder()
    for (const byte of bytes.subarray(0, -1)) expect(decoder.push(Uint8Array.of(byte))).toEqual([])
    const [frame] = decoder.push(bytes.subarray(-1))
    expect(told(frame?.publish)).toBe(told(counting(0, 300)))
  })

  it('may be as large as the limit', () => {
    const overhead = Frame.encode({ publish: new Uint8Array(limits.linkFrameBytesMax - 100) }).finish()
      .byteLength
    const payload = new Uint8Array(2 * limits.linkFrameBytesMax - 100 - overhead)
    const bytes = encodeFrame({ publish: payload })
    expect(bytes.byteLength).toBe(4 + limits.linkFrameBytesMax)
    const decoder = new FrameDecoder()
    const came = chunks(bytes, [5, 70_000, 4_000_000]).flatMap((chunk) => decoder.push(chunk))
    expect(came.map(({ publish }) => publish?.byteLength)).toEqual([payload.byteLength])
  })
})

describe('what is no frame', () => {
  const nothing = new Uint8Array(0)
  const cases = [
    // Refused by its length alone: nothing is gathered for it.
    {
      why: 'is announced too large',
      bytes: framed(limits.linkFrameBytesMax + 1, nothing),
      code: 'request.too_large',
    },
    { why: 'is announced as large as can be', bytes: framed(0xffffffff, nothing), code: 'request.too_large' },
    { why: 'has a field of no type', bytes: framed(2, Uint8Array.of(0x0f, 0x00)), code: 'request.bad' },
    {
      why: 'says more than is there',
      bytes: framed(3, Uint8Array.of(0x1a, 0x05, 0x01)),
      code: 'request.bad',
    },
  ] as const
  it.each(cases)('is refused when it $why, wherever it is cut', ({ bytes, code }) => {
    for (let cut = 0; cut <= bytes.byteLength; cut++) {
      const decoder = new FrameDecoder()
      const good = encodeFrame({ credit: { bytes: 1 } })
      expect(decoder.push(good)).toHaveLength(1)
      expect(() => {
        for (const chunk of chunks(bytes, [cut])) decoder.push(chunk)
      }).toThrow(expect.toSatisfy((err) => hasCode(err, code)))
    }
  })

  it('never makes the decoder fail in another way', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 60 })), (given) => {
        const decoder = new FrameDecoder()
        try {
          for (const chunk of given) decoder.push(chunk)
        } catch (err) {
          expect(hasCode(err, 'request.bad', 'request.too_large')).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
