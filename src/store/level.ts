import { mkdir } from 'node:fs/promises'
import { ClassicLevel } from 'classic-level'
import { HearsayError, nodeCode } from '../base/errors.ts'

/** LevelDB as this daemon uses it: bytes to bytes, opened once, its failures with our codes. */

export type Db = ClassicLevel<Uint8Array, Uint8Array>

export interface DbOptions {
  readonly writeBufferBytes: number
  readonly cacheBytes: number
}

const mib = 1024 * 1024
/** Larger buffers on both would eat the memory goal; the federation store takes the bulk writes. */
export const privateDbOptions: DbOptions = { writeBufferBytes: 16 * mib, cacheBytes: 64 * mib }
export const federationDbOptions: DbOptions = { writeBufferBytes: 64 * mib, cacheBytes: 256 * mib }

/** @throws store.locked, store.damaged, store.write_failed */
export async function openDb(path: string, options: DbOptions): Promise<Db> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
  } catch (err) {
    throw isFull(err) ? fullDisk(err) : err
  }
  const db: Db = new ClassicLevel(path, {
    keyEncoding: 'view',
    valueEncoding: 'view',
    writeBufferSize: options.writeBufferBytes,
    cacheSize: options.cacheBytes,
  })
  await reopen(db)
  return db
}

/** @throws store.locked, store.damaged, store.write_failed */
export async function reopen(db: Db): Promise<void> {
  try {
    await db.open()
  } catch (err) {
    throw openFault(err)
  }
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

  get operations(): readonly Operation[] {
    return this.#operations
  }
}

type Operation =
  | { readonly type: 'put'; readonly key: Uint8Array; readonly value: Uint8Array }
  | { readonly type: 'del'; readonly key: Uint8Array }

/** Keeps whatever LevelDB can still read; the rest of the files go to lost/ beside them. To be called while it is closed. */
export async function repairDb(path: string): Promise<void> {
  try {
    await ClassicLevel.repair(path)
  } catch (err) {
    throw isFull(err) ? fullDisk(err) : readFault(err)
  }
}

/** LevelDB found that bytes of its own are not what it wrote. */
export function isCorruption(err: unknown): boolean {
  return nodeCode(err) === 'LEVEL_CORRUPTION'
}

/** What LevelDB could not read any more, in our words; anything else as it is. */
export function readFault(err: unknown): unknown {
  if (!isCorruption(err) && nodeCode(err) !== 'LEVEL_IO_ERROR') return err
  const text =
    'a database cannot be read any more: check the disk, and start hearsay again: it mends what it can. If that ' +
    'does not help, restore private/ from a backup; federation/ comes back by `hearsay restore`'
  return new HearsayError('store.damaged', text, { cause: err })
}

function openFault(err: unknown): HearsayError {
  const cause = err instanceof Error ? err.cause : undefined
  if (nodeCode(cause) === 'LEVEL_LOCKED') {
    return new HearsayError('store.locked', 'another hearsay is running on this directory; stop it first', {
      cause: err,
    })
  }
  if (isFull(cause)) return fullDisk(err)
  return new HearsayError(
    'store.damaged',
    'the database does not open; restore the directory from a backup, or rename it and sync again',
    { cause: err },
  )
}

/** LevelDB has no code of its own for it. */
function isFull(err: unknown): boolean {
  return nodeCode(err) === 'ENOSPC' || (err instanceof Error && /No space left on device/.test(err.message))
}

function fullDisk(cause: unknown): HearsayError {
  return new HearsayError('store.write_failed', 'the disk is full: make room, and start again', { cause })
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
