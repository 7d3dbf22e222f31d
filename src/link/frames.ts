import { HearsayError } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import type { hearsay } from '../wire/messages.ts'
import { decode, Frame } from '../wire/messages.ts'

/** The link's framing: u32 big-endian length, then one Frame. See proto/link.proto. */

const lengthBytes = 4

export function encodeFrame(frame: hearsay.link.Frame.$Properties): Uint8Array {
  const body = Frame.encode(frame).finish()
  const out = Buffer.allocUnsafe(lengthBytes + body.byteLength)
  out.writeUInt32BE(body.byteLength)
  out.set(body, lengthBytes)
  return out
}

/** Feed it whatever the socket gave; it returns the frames that are now complete. Does no I/O. */
export class FrameDecoder {
  #parts: Uint8Array[] = []
  #held = 0

  /** @throws request.too_large, request.bad: the other side is broken, and nothing after it can be read */
  push(chunk: Uint8Array): hearsay.link.Frame[] {
    this.#parts.push(chunk)
    this.#held += chunk.byteLength
    const frames: hearsay.link.Frame[] = []
    for (let body = this.#next(); body !== undefined; body = this.#next()) {
      const frame = decode(Frame, body)
      if (frame === undefined) throw new HearsayError('request.bad', 'a frame of the link is malformed')
      frames.push(frame)
    }
    return frames
  }

  #next(): Uint8Array | undefined {
    if (this.#held < lengthBytes) return undefined
    const length = this.#peekLength()
    if (length > limits.linkFrameBytesMax) {
      throw new HearsayError('request.too_large', 'a frame of the link is larger than any may be')
    }
    if (this.#held < lengthBytes + length) return undefined
    const all =
      this.#parts.length === 1 && this.#parts[0] !== undefined ? this.#parts[0] : Buffer.concat(this.#parts)
    const end = lengthBytes + length
    const rest = all.subarray(end)
    this.#parts = rest.byteLength > 0 ? [rest] : []
    this.#held = rest.byteLength
    return all.subarray(lengthBytes, end)
  }

  #peekLength(): number {
    const [first] = this.#parts
    if (first === undefined || first.byteLength < lengthBytes) this.#parts = [Buffer.concat(this.#parts)]
    const head = this.#parts[0] ?? new Uint8Array(lengthBytes)
    return new DataView(head.buffer, head.byteOffset).getUint32(0)
  }
}
