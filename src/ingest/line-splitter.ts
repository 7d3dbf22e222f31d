import { limits } from '../base/limits.ts'
import { HeldBytes } from './held-bytes.ts'

/** A line without its end, or word of one that was too long to keep. Numbers count every line, from 1. */
export type Line =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly tooLarge: true }

const newline = 0x0a
const carriageReturn = 0x0d

/**
 * Cuts a stream into lines. Does no I/O and holds at most one line of `limits.rowBytesMax`; of a longer one it waits
 * for the end and keeps nothing. Blank lines are numbered and left out.
 *
 * What push and end give must be read to its end before the next call; `bytes` may point into the chunk.
 */
export class LineSplitter {
  readonly #held = new HeldBytes()
  #number = 1
  #skipping = false;

  *push(chunk: Uint8Array): Generator<Line> {
    let from = 0
    for (let to = chunk.indexOf(newline); to !== -1; to = chunk.indexOf(newline, from)) {
      const line = this.#complete(chunk.subarray(from, to))
      from = to + 1
      if (line !== undefined) yield line
    }
    this.#hold(chunk.subarray(from))
  }

  /** The last line, if the stream did not end with a newline. */
  *end(): Generator<Line> {
    if (this.#held.length === 0 && !this.#skipping) return
    const line = this.#complete(new Uint8Array(0))
    if (line !== undefined) yield line
  }

  #hold(part: Uint8Array): void {
    if (this.#skipping || part.byteLength === 0) return
    // One byte over may be the carriage return of a line that fits.
    if (this.#held.length + part.byteLength > limits.rowBytesMax + 1) {
      this.#skipping = true
      this.#held.clear()
    } else {
      this.#held.append(part)
    }
  }

  #complete(last: Uint8Array): Line | undefined {
    const number = this.#number++
    let whole = last
    if (this.#held.length > 0 || this.#skipping) {
      this.#hold(last)
      if (this.#skipping) {
        this.#skipping = false
        return { number, tooLarge: true }
      }
      whole = this.#held.take()
    }
    const bytes = whole.at(-1) === carriageReturn ? whole.subarray(0, -1) : whole
    if (bytes.byteLength > limits.rowBytesMax) return { number, tooLarge: true }
    return isBlank(bytes) ? undefined : { number, bytes }
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === carriageReturn)
}
