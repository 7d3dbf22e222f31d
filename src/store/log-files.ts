import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { nodeCode } from '../base/errors.ts'

/**
 * What LevelDB wrote last lies in its log files, and it passes over what is damaged in them without a word. So they are
 * read before it opens them. Format: blocks of 32 KiB, in them records of CRC-32C (masked), length, type and data
 * (LevelDB, doc/log_format.md).
 */

/**
 * torn: the end was cut off in the middle of a record, as when a machine stops; what was acknowledged lies before it.
 * damaged: something that was written whole does not match its check, or is gone.
 */
export type LogFilesState = 'sound' | 'torn' | 'damaged'

/** To be called before the database opens: that replays the log files, and deletes them. */
export async function logFilesState(path: string): Promise<LogFilesState> {
  if (!(await areAsNoted(path))) return 'damaged'
  let worst: LogFilesState = 'sound'
  for (const name of await logFiles(path)) {
    const state = logState(await readFile(join(path, name)))
    if (state === 'damaged') return state
    if (state === 'torn') worst = state
  }
  return worst
}

/** After a clean end the log files stay as they are: what they are then is noted beside them. */
export async function noteLogFiles(path: string): Promise<void> {
  const draft = join(path, `${noteName}.draft`)
  try {
    await writeFile(draft, JSON.stringify(await sums(path)))
    await rename(draft, join(path, noteName))
  } catch {
    await rm(draft, { force: true }) // without a note nothing is compared: a full disk is no damage
  }
}

/** The database is open, and the note is of the past. */
export async function forgetLogFilesNote(path: string): Promise<void> {
  await rm(join(path, noteName), { force: true })
}

const noteName = 'log-files-at-stop.json'

async function areAsNoted(path: string): Promise<boolean> {
  try {
    const noted = await readFile(join(path, noteName), 'utf8')
    return noted === JSON.stringify(await sums(path))
  } catch (err) {
    if (nodeCode(err) === 'ENOENT') return true // it did not end cleanly, or never ran
    throw err
  }
}

/** CRC-32 of each log file as it is. */
async function sums(path: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const name of await logFiles(path)) found[name] = crc32(await readFile(join(path, name)))
  return found
}

async function logFiles(path: string): Promise<string[]> {
  try {
    return (await readdir(path)).filter((name) => /^\d+\.log$/.test(name)).sort()
  } catch (err) {
    if (nodeCode(err) === 'ENOENT') return []
    throw err
  }
}

const blockBytes = 32_768
const headerBytes = 7

export function logState(bytes: Buffer): LogFilesState {
  let at = 0
  while (at < bytes.length) {
    const blockLeft = blockBytes - (at % blockBytes)
    if (blockLeft < headerBytes) {
      at += blockLeft // a trailer of zeros
      continue
    }
    const end = recordEnd(bytes, at)
    if (end === undefined) return whatFollows(bytes, at)
    at = end
  }
  return 'sound'
}

/** The end of the whole record that begins here, or undefined if none does. */
function recordEnd(bytes: Buffer, at: number): number | undefined {
  if (at + headerBytes > bytes.length) return undefined
  const end = at + headerBytes + bytes.readUInt16LE(at + 4)
  if (end > bytes.length || end - at > blockBytes - (at % blockBytes)) return undefined
  return unmasked(bytes.readUInt32LE(at)) === crc32c(bytes, at + 6, end) ? end : undefined
}

/** Here no whole record begins: was the end cut off, or is something damaged? */
function whatFollows(bytes: Buffer, at: number): LogFilesState {
  if (bytes.subarray(at).every((byte) => byte === 0)) return 'torn'
  const isCutOff = at + headerBytes > bytes.length || leadsBeyond(bytes, at)
  return isCutOff && !holdsRecord(bytes, at + 1) ? 'torn' : 'damaged'
}

/** A length that fits the block, and not the file. */
function leadsBeyond(bytes: Buffer, at: number): boolean {
  const end = at + headerBytes + bytes.readUInt16LE(at + 4)
  return end > bytes.length && end - at <= blockBytes - (at % blockBytes)
}

/** Whether a whole record begins anywhere behind: then it was not the end that was cut off. */
function holdsRecord(bytes: Buffer, from: number): boolean {
  for (let at = from; at + headerBytes <= bytes.length; at++) {
    const type = bytes[at + 6] ?? 0
    if (type >= 1 && type <= 4 && recordEnd(bytes, at) !== undefined) return true
  }
  return false
}

/** A check over data that holds checks itself is stored turned and shifted. */
function unmasked(stored: number): number {
  const turned = (stored - 0xa282ead8) >>> 0
  return ((turned >>> 17) | (turned << 15)) >>> 0
}

/** Castagnoli's polynomial (RFC 3720, appendix B.4), reflected. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0)
  return crc
})

function crc32c(bytes: Uint8Array, from: number, to: number): number {
  let crc = 0xffffffff
  for (let at = from; at < to; at++) {
    crc = (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8)
  }
  return (crc ^ 0xffffffff) >>> 0
}
