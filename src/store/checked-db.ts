import type { IteratorOptions } from 'classic-level'
import { noBytes, sameBytes } from '../base/bytes.ts'
import { checkedValue, uncheckedValue } from './checked-value.ts'
import type { Db, DbOptions, Writes } from './level.ts'
import { checkFormat, isCorruption, openDb, readFault, reopen, repairDb } from './level.ts'
import { Readers } from './readers.ts'
import { WriteGuard } from './write-guard.ts'

export interface KeyRange {
  readonly gte: Uint8Array
  readonly lt?: Uint8Array
  readonly lte?: Uint8Array
  readonly reverse?: boolean
}

type Options = IteratorOptions<Uint8Array, Uint8Array>
type Entry = readonly [key: Uint8Array, value: Uint8Array]

/** 1: values as they are. 2: values carry a check. */
const format = 2

/**
 * A database whose values carry a check. What is damaged reads as undefined, and `onDamaged` is told. Writes pass the
 * write guard; while it opens the database anew, reads wait. A range is read page by page, so whoever takes its time
 * over one, or writes in between, holds up nobody.
 */
export class CheckedDb {
  readonly #db: Db
  readonly #path: string
  readonly #onDamaged: () => void
  readonly #readers = new Readers()
  readonly #guard: WriteGuard
  #isRepaired = false

  private constructor(db: Db, path: string, onDamaged: () => void) {
    this.#db = db
    this.#path = path
    this.#onDamaged = onDamaged
    this.#guard = new WriteGuard(() => this.#readers.without(() => this.#reopen()), path)
  }

  /**
   * @param formatKey where the format mark lies: a plain value, so that every build can read it
   * @throws store.locked, store.damaged, store.newer_schema, store.write_failed
   */
  static async open(
    path: string,
    options: DbOptions,
    formatKey: Uint8Array,
    onDamaged: () => void,
  ): Promise<CheckedDb> {
    const level = await openDb(path, options)
    const db = new CheckedDb(level, path, onDamaged)
    try {
      await db.#makeReadable()
      const mark = {
        read: () => db.#read(() => level.get(formatKey)),
        write: (value: Uint8Array) => db.#guard.write(() => level.put(formatKey, value, { sync: true })),
      }
      await checkFormat(mark, format, () => db.#addChecks(formatKey))
    } catch (err) {
      await level.close()
      throw err
    }
    return db
  }

  /** Some of it could not be read when it was opened, and whatever was lost with that is unknown. */
  get isRepaired(): boolean {
    return this.#isRepaired
  }

  /** What LevelDB cannot read is found at the start, all of it, and left out: then a restart mends what can be mended. */
  async #makeReadable(): Promise<void> {
    try {
      await this.#readEverything()
    } catch (err) {
      if (!isCorruption(err)) throw readFault(err)
      await this.#db.close()
      await repairDb(this.#path)
      await reopen(this.#db)
      this.#isRepaired = true
      this.#onDamaged()
    }
  }

  /** The keys alone, but of every block. */
  async #readEverything(): Promise<void> {
    const iterator = this.#db.iterator({ values: false, highWaterMarkBytes: pageBytes })
    try {
      while ((await iterator.nextv(everyKeyAPage)).length > 0);
    } finally {
      await iterator.close()
    }
  }

  /** From format 1. What carries a check already was done before the last attempt was cut off. */
  async #addChecks(formatKey: Uint8Array): Promise<void> {
    for await (const page of this.#pages({ gte: noBytes })) {
      const batch = page
        .filter(([key, bytes]) => uncheckedValue(key, bytes) === undefined && !sameBytes(key, formatKey))
        .map(([key, bytes]) => ({ type: 'put' as const, key, value: checkedValue(key, bytes) }))
      if (batch.length > 0) await this.#guard.write(() => this.#db.batch(batch, { sync: true }))
    }
  }

  async #reopen(): Promise<void> {
    await this.#db.close()
    await reopen(this.#db)
  }

  /** @throws store.damaged for what LevelDB cannot read */
  async #read<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await this.#readers.read(work)
    } catch (err) {
      throw readFault(err)
    }
  }

  #checked(key: Uint8Array, bytes: Uint8Array | undefined): Uint8Array | undefined {
    if (bytes === undefined) return undefined
    const value = uncheckedValue(key, bytes)
    if (value === undefined) this.#onDamaged()
    return value
  }

  async get(key: Uint8Array): Promise<Uint8Array | undefined> {
    return this.#checked(key, await this.#read(() => this.#db.get(key)))
  }

  async getMany(keys: readonly Uint8Array[]): Promise<(Uint8Array | undefined)[]> {
    const found = await this.#read(() => this.#db.getMany([...keys]))
    return keys.map((key, at) => this.#checked(key, found[at]))
  }

  /** Everything in a range, in order; without a value where that is damaged. */
  async *entries(range: KeyRange): AsyncGenerator<readonly [Uint8Array, Uint8Array | undefined]> {
    for await (const page of this.#pages(range)) {
      for (const [key, bytes] of page) yield [key, this.#checked(key, bytes)]
    }
  }

  /** The values in a range that are not damaged. */
  async *values(range: KeyRange): AsyncGenerator<Uint8Array> {
    for await (const [, value] of this.entries(range)) if (value !== undefined) yield value
  }

  async allValues(range: KeyRange): Promise<Uint8Array[]> {
    const all: Uint8Array[] = []
    for await (const value of this.values(range)) all.push(value)
    return all
  }

  /** The keys in a range, also those of damaged values: for deleting. */
  async *keys(range: KeyRange): AsyncGenerator<Uint8Array> {
    for await (const page of this.#pages(range, false)) for (const [key] of page) yield key
  }

  async *#pages(range: KeyRange, values = true): AsyncGenerator<readonly Entry[]> {
    const how = { values, highWaterMarkBytes: pageBytes }
    let rest: Options = range
    for (;;) {
      const page = await this.#read(() => this.#page({ ...how, ...rest }))
      const last = page.at(-1)
      if (last === undefined) return
      yield page
      rest = restOf(range, last[0])
    }
  }

  async #page(options: Options): Promise<readonly Entry[]> {
    const iterator = this.#db.iterator(options)
    try {
      return await iterator.nextv(entriesAPage)
    } catch (err) {
      if (this.#isRepaired && isCorruption(err)) return await this.#pageOneByOne(options)
      throw err
    } finally {
      await iterator.close()
    }
  }

  /** A key that no repair removes is passed over by LevelDB, and told of at the end: what it gave until then counts. */
  async #pageOneByOne(options: Options): Promise<readonly Entry[]> {
    const page: Entry[] = []
    const iterator = this.#db.iterator(options)
    try {
      while (page.length < entriesAPage) {
        const [entry] = await iterator.nextv(1)
        if (entry === undefined) break
        page.push(entry)
      }
    } catch (err) {
      if (!isCorruption(err)) throw err
    } finally {
      await iterator.close()
    }
    return page
  }

  /**
   * Everything or nothing of it.
   * @param isDurable resolves when it is on disk, not only handed to the system
   * @throws store.write_failed: then nothing of it was stored
   */
  async write({ operations }: Writes, isDurable: boolean): Promise<void> {
    if (operations.length === 0) return
    const checked = operations.map((one) =>
      one.type === 'put' ? { ...one, value: checkedValue(one.key, one.value) } : one,
    )
    await this.#guard.write(() => this.#db.batch(checked, { sync: isDurable }))
  }

  async compactRange(gte: Uint8Array, lte: Uint8Array): Promise<void> {
    await this.#db.compactRange(gte, lte)
  }

  async close(): Promise<void> {
    await this.#db.close()
  }
}

const pageBytes = 1024 * 1024
const entriesAPage = 1_000
const everyKeyAPage = 10_000

/** What of a range comes after a key that was read. */
function restOf({ gte, reverse = false, ...end }: KeyRange, last: Uint8Array): Options {
  return reverse ? { gte, lt: last, reverse } : { ...end, gt: last }
}
