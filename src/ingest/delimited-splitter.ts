import { limits } from '../base/limits.ts'
import { HeldBytes } from './held-bytes.ts'

/** One message, word of one that was too long to keep, or the end of a stream that makes no sense. From 1. */
export type DelimitedMessage =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly tooLarge: true }
  | { readonly number: number; readonly malformed: true }

/** Five bytes of seven bits hold the 32 bits of a length. */
const lengthBytesMax = 5

/**
 * Cuts a stream of length-delimited protobuf (a varint length before each message) into messages. Does no I/O and
 * holds at most one message of `limits.rowBytesMax`; a longer one is skipped. After a length that is none, nothing
 * that follows can be found: the stream is over, and what is pushed later is dropped.
 *
 * What push and end give must be read to its end before the next call; `bytes` may point into the chunk.
 */
export class DelimitedSplitter {
  readonly #held = new HeldBytes()
  #number = 1
  /** Bytes of the message still to come; undefined while its length is being read. */
  #missing: number | undefined
  #skipping = false
  #length = 0
  #lengthBytes = 0
  #broken = false;

  *push(chunk: Uint8Array): Generator<DelimitedMessage> {
    let rest = chunk
    while (rest.byteLength > 0 && !this.#broken) {
      if (this.#missing === undefined) rest = this.#readLength(rest)
      if (this.#broken) {
        yield { number: this.#number, malformed: true }
      } else if (this.#missing !== undefined) {
        const part = rest.subarray(0, this.#missing)
        rest = rest.subarray(part.byteLength)
        const message = this.#readBody(part, this.#missing)
        if (message !== undefined) yield message
      }
    }
  }

  /** A stream may not end inside a message. */
  *end(): Generator<DelimitedMessage> {
    if (this.#broken || (this.#missing === undefined && this.#lengthBytes === 0)) return
    this.#broken = true
    yield { number: this.#number, malformed: true }
  }

  /** Reads what the chunk has of a length, and gives the bytes after it. */
  #readLength(bytes: Uint8Array): Uint8Array {
    for (const [at, byte] of bytes.entries()) {
      this.#length += (byte & 0x7f) * 2 ** (7 * this.#lengthBytes++)
      const isLast = byte < 0x80
      if (this.#length >= 2 ** 32 || (!isLast && this.#lengthBytes === lengthBytesMax)) {
        this.#broken = true
        return bytes
      }
      if (isLast) {
        this.#missing = this.#length
        this.#skipping = this.#length > limits.rowBytesMax
        this.#length = 0
        this.#lengthBytes = 0
        return bytes.subarray(at + 1)
      }
    }
    return new Uint8Array(0)
  }

  #readBody(part: Uint8Array, missing: number): DelimitedMessage | undefined {
    const isWhole = part.byteLength === missing
    if (!isWhole) {
      this.#missing = missing - part.byteLength
      if (!this.#skipping) this.#held.append(part)
      return undefined
    }
    this.#missing = undefined
    const number = this.#number++
    if (this.#skipping) return { number, tooLarge: true }
    if (this.#held.length === 0) return { number, bytes: part }
    this.#held.append(part)
    return { number, bytes: this.#held.take() }
  }
}
