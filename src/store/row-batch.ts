import { concat } from '../base/bytes.ts'
import type { CheckedDb } from './checked-db.ts'
import { Writes } from './level.ts'

/**
 * One batch of writes that sees itself: rows of one batch may touch the same key, and each must find what the one
 * before left. Reads are fetched ahead in one go, so that applying rows is synchronous.
 */
export class RowBatch {
  readonly #found = new Map<string, Uint8Array | undefined>()
  readonly #written = new Map<string, { key: Uint8Array; value: Uint8Array | undefined }>()

  private constructor() {
    // made by fetch
  }

  static async fetch(db: CheckedDb, keys: readonly Uint8Array[]): Promise<RowBatch> {
    const batch = new RowBatch()
    const values = await db.getMany(keys)
    for (const [at, key] of keys.entries()) batch.#found.set(nameOf(key), values[at])
    return batch
  }

  /** @throws RangeError for a key that was not fetched: a bug, never a missing row */
  get(key: Uint8Array): Uint8Array | undefined {
    const name = nameOf(key)
    const written = this.#written.get(name)
    if (written !== undefined) return written.value
    if (!this.#found.has(name)) throw new RangeError('a key was not fetched ahead')
    return this.#found.get(name)
  }

  put(key: Uint8Array, value: Uint8Array): void {
    this.#written.set(nameOf(key), { key, value })
  }

  del(key: Uint8Array): void {
    this.#written.set(nameOf(key), { key, value: undefined })
  }

  get isEmpty(): boolean {
    return this.#written.size === 0
  }

  /** Writes everything in one atomic batch, and resolves when it is on disk. */
  async commit(db: CheckedDb): Promise<void> {
    if (this.isEmpty) return
    const batch = new Writes()
    for (const { key, value } of this.#written.values()) {
      if (value === undefined) batch.del(key)
      else batch.put(key, value)
    }
    await db.write(batch, true)
  }
}

function nameOf(key: Uint8Array): string {
  return Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('latin1')
}

export const noValue: Uint8Array = concat()
