import { mkdir } from 'node:fs/promises'
import { ClassicLevel } from 'classic-level'
import { HearsayError } from '../base/errors.ts'

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

function openFault(err: unknown): HearsayError {
  const cause = err instanceof Error ? err.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'LEVEL_LOCKED') {
    return new HearsayError('store.locked', 'another hearsay is running on this directory; stop it first', {
      cause: err,
    })
  }
  return new HearsayError(
    'store.damaged',
    'the database does not open; restore the directory from a backup, or rename it and sync again',
    { cause: err },
  )
}

/** A version mark, so that a newer format is refused instead of misread. */
export async function checkFormat(db: Db, key: Uint8Array, version: number): Promise<void> {
  const found = await db.get(key)
  if (found === undefined) {
    await db.put(key, Uint8Array.of(version), { sync: true })
    return
  }
  const [have = 0] = found
  if (have > version) {
    throw new HearsayError(
      'store.newer_schema',
      `the directory was written by a newer hearsay (format ${have})`,
    )
  }
}
