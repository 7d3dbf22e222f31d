import { mkdir } from 'node:fs/promises'
import { ClassicLevel } from 'classic-level'
import { HearsayError } from '../base/errors.ts'
import { checkedValue, uncheckedValue } from './checked-value.ts'

/** LevelDB as this daemon uses it: bytes to bytes, opened once, its failures with our codes. */

export type Db = ClassicLevel<Uint8Array, Uint8Array>

/** Reads of damaged values give undefined, as if they were not there; `onDamaged` is told. */
export type CheckedDb = ClassicLevel<Uint8Array, Uint8Array | undefined>

export interface DbOptions {
  readonly writeBufferBytes: number
  readonly cacheBytes: number
}

const mib = 1024 * 1024
/** Larger buffers on both would eat the memory goal; the federation store takes the bulk writes. */
export const privateDbOptions: DbOptions = { writeBufferBytes: 16 * mib, cacheBytes: 64 * mib }
export const federationDbOptions: DbOptions = { writeBufferBytes: 64 * mib, cacheBytes: 256 * mib }

/** @throws store.locked, store.damaged */
export async function openDb(path: string, options: DbOptions): Promise<Db> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  const db: Db = new ClassicLevel(path, {
    keyEncoding: 'view',
    valueEncoding: 'view',
    writeBufferSize: options.writeBufferBytes,
    cacheSize: options.cacheBytes,
  })
  try {
    await db.open()
  } catch (err) {
    throw openFault(err)
  }
  return db
}

/** A database whose values carry a check. @throws store.locked, store.damaged */
export async function openCheckedDb(
  path: string,
  options: DbOptions,
  onDamaged: () => void,
): Promise<CheckedDb> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  const db: CheckedDb = new ClassicLevel(path, {
    keyEncoding: 'view',
    valueEncoding: {
      name: 'checked',
      format: 'view',
      encode: (value: Uint8Array | undefined) => checkedValue(value ?? new Uint8Array(0)),
      decode: (bytes: Uint8Array) => {
        const value = uncheckedValue(bytes)
        if (value === undefined) onDamaged()
        return value
      },
    },
    writeBufferSize: options.writeBufferBytes,
    cacheSize: options.cacheBytes,
  })
  try {
    await db.open()
  } catch (err) {
    throw openFault(err)
  }
  return db
}

/** Writes gathered for one atomic batch. */
export class Writes {
  readonly #operations: Operation[] = []

  put(key: Uint8Array, value: Uint8Array): void {
    this.#operations.push({ type: 'put', key, value })
  }

  del(key: Uint8Array): void {
    this.#operations.push({ type: 'del', key })
  }

  get length(): number {
    return this.#operations.length
  }

  /** Atomic. @param isDurable resolves when it is on disk, not only handed to the system */
  async commit(db: Pick<Db, 'batch'> | Pick<CheckedDb, 'batch'>, isDurable: boolean): Promise<void> {
    if (this.#operations.length === 0) return
    await (db as Pick<Db, 'batch'>).batch(this.#operations, { sync: isDurable })
  }
}

type Operation =
  | { readonly type: 'put'; readonly key: Uint8Array; readonly value: Uint8Array }
  | { readonly type: 'del'; readonly key: Uint8Array }

/** How values are written as they are, also in a database whose other values carry a check. */
export const plain = { valueEncoding: 'view' } as const

/** What LevelDB could not read any more, in our words; anything else as it is. */
export function readFault(err: unknown): unknown {
  const code = err instanceof Error && 'code' in err ? err.code : undefined
  if (code !== 'LEVEL_CORRUPTION' && code !== 'LEVEL_IO_ERROR') return err
  const text =
    'a database cannot be read to its end: restore private/ from a backup; federation/ comes back by `hearsay restore`'
  return new HearsayError('store.damaged', text, { cause: err })
}

function openFault(err: unknown): HearsayError {
  const cause = err instanceof Error ? err.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'LEVEL_LOCKED') {
    return new HearsayError('store.locked', 'another hearsay is running on this directory; stop it first', {
      cause: err,
    })
  }
  if (cause instanceof Error && /No space left on device/.test(cause.message)) {
    return new HearsayError('store.write_failed', 'the disk is full: make room, and start again', {
      cause: err,
    })
  }
  return new HearsayError(
    'store.damaged',
    'the database does not open; restore the directory from a backup, or rename it and sync again',
    { cause: err },
  )
}

/** Where a database keeps its version: always as it is, so that every build can read it. */
export interface FormatMark {
  read(): Promise<Uint8Array | undefined>
  write(value: Uint8Array): Promise<void>
}

/**
 * A version mark, so that a newer format is refused instead of misread.
 * @param migrate brings an older one up to date; done again from the start if it was cut off
 */
export async function checkFormat(
  mark: FormatMark,
  version: number,
  migrate: (from: number) => Promise<void> = async () => undefined,
): Promise<void> {
  const found = await mark.read()
  const [have = 0] = found ?? []
  if (have > 0 && have < version) await migrate(have)
  if (have < version) await mark.write(Uint8Array.of(version))
  if (have > version) {
    throw new HearsayError(
      'store.newer_schema',
      `the directory was written by a newer hearsay (format ${have})`,
    )
  }
}
