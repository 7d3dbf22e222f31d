/** A column of numbers that grows: what an array of objects would cost ten times over. */
type Items = Uint8Array<ArrayBufferLike> | Uint16Array<ArrayBufferLike> | Uint32Array<ArrayBufferLike>

export class Column<A extends Items> {
  #items: A
  readonly #make: (length: number) => A
  readonly #width: number

  /** @param width items a row: 16 for a column of record ids */
  constructor(make: (length: number) => A, width = 1) {
    this.#make = make
    this.#width = width
    this.#items = make(1024 * width)
  }

  get(row: number): number {
    return this.#items[row * this.#width] ?? 0
  }

  set(row: number, value: number): void {
    this.#reserve(row)
    this.#items[row * this.#width] = value
  }

  /** The items of a row, by reference: copy what is kept. */
  items(row: number): A {
    return this.#items.subarray(row * this.#width, (row + 1) * this.#width) as A
  }

  setItems(row: number, items: A): void {
    this.#reserve(row)
    this.#items.set(items, row * this.#width)
  }

  #reserve(row: number): void {
    const needed = (row + 1) * this.#width
    if (needed <= this.#items.length) return
    const grown = this.#make(Math.max(needed, this.#items.length * 2))
    grown.set(this.#items)
    this.#items = grown
  }

  get bytes(): number {
    return this.#items.byteLength
  }
}

export const bytes = (width = 1) => new Column<Uint8Array>((length) => new Uint8Array(length), width)
export const shorts = () => new Column((length) => new Uint16Array(length))
export const words = () => new Column((length) => new Uint32Array(length))
