import { noBytes } from '../base/bytes.ts'

/**
 * The beginning of something whose end has not come yet. One buffer that doubles: a list of the chunks as they came
 * would cost a hundred times its bytes if they come one byte at a time, and joining them each time is quadratic.
 */
export class HeldBytes {
  #buffer: Uint8Array = noBytes
  #length = 0

  get length(): number {
    return this.#length
  }

  append(bytes: Uint8Array): void {
    const length = this.#length + bytes.byteLength
    if (length > this.#buffer.byteLength) {
      const grown = new Uint8Array(Math.max(length, this.#buffer.byteLength * 2, 1_024))
      grown.set(this.#buffer.subarray(0, this.#length))
      this.#buffer = grown
    }
    this.#buffer.set(bytes, this.#length)
    this.#length = length
  }

  /** A copy of what is held, which is then forgotten. */
  take(): Uint8Array {
    const taken = this.#buffer.slice(0, this.#length)
    this.#length = 0
    return taken
  }

  clear(): void {
    this.#length = 0
  }
}
