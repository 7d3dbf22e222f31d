import { PostingIndex } from './posting-index.ts'
import { SeededHash } from './seeded-hash.ts'
import { SimhashIndex } from './simhash-index.ts'

/** One value in one form: what is compared, and only with its like. */
export interface FeatureKey {
  readonly kind: number
  readonly definition: number
  readonly form: number
  readonly pepperId: number
  readonly value: Uint8Array
}

/** Who shows a value: exactly, or for SimHashes within a number of bits. Refs are the owner's. */
export class FeatureIndex {
  readonly #hash: SeededHash
  #postings = new PostingIndex()
  #simhashes = new SimhashIndex()
  readonly #scratch = new Uint8Array(16 + valueBytesMax)
  readonly #view = new DataView(this.#scratch.buffer)

  constructor(seed: Uint8Array) {
    this.#hash = new SeededHash(seed)
  }

  /** @param similar also findable by distance: for raw SimHashes */
  add(key: FeatureKey, ref: number, similar: boolean): void {
    this.#hashOf(key)
    this.#postings.add(this.#hash.hi, this.#hash.lo, ref)
    if (similar) this.#simhashes.add(key.kind, key.definition, key.value, ref)
  }

  /** Refs that show exactly this value, dead ones included, none twice in a row of adds of one owner's record. */
  find(key: FeatureKey): Iterable<number> {
    this.#hashOf(key)
    return this.#postings.refs(this.#hash.hi, this.#hash.lo)
  }

  within(
    kind: number,
    definition: number,
    value: Uint8Array,
    distanceMax: number,
  ): Iterable<{ ref: number; distance: number }> {
    return this.#simhashes.within(kind, definition, value, distanceMax)
  }

  /** Drops the entries of refs that have no new number, and gives the others theirs. */
  renumber(renumber: (ref: number) => number | undefined): void {
    this.#postings = this.#postings.renumbered(renumber)
    this.#simhashes = this.#simhashes.renumbered(renumber)
  }

  /** Drops everything; the owner adds again what is live. */
  clear(): void {
    this.#postings = new PostingIndex()
    this.#simhashes = new SimhashIndex()
  }

  get entries(): number {
    return this.#postings.entries
  }

  #hashOf({ kind, definition, form, pepperId, value }: FeatureKey): void {
    this.#view.setUint32(0, kind)
    this.#view.setUint32(4, definition)
    this.#view.setUint32(8, form)
    this.#view.setUint32(12, pepperId)
    this.#scratch.set(value, 16)
    this.#hash.hash(this.#scratch.subarray(0, 16 + value.byteLength))
  }
}

/** The widest value of any kind. */
const valueBytesMax = 32
