import { crc32 } from 'node:zlib'

/**
 * Values that say when they are damaged, or lie under a key that is not theirs: the value, then the CRC-32 of key and
 * value in four bytes, big-endian. LevelDB, as it is used here, checks nothing of the blocks that it reads, neither for
 * a reader nor when it compacts them; a value that was damaged meanwhile must not be believed.
 */
const checkBytes = 4

export function checkedValue(key: Uint8Array, value: Uint8Array): Uint8Array {
  const out = new Uint8Array(value.byteLength + checkBytes)
  out.set(value)
  new DataView(out.buffer).setUint32(value.byteLength, checkOf(key, value))
  return out
}

/** @returns undefined if it is damaged */
export function uncheckedValue(key: Uint8Array, bytes: Uint8Array): Uint8Array | undefined {
  const length = bytes.byteLength - checkBytes
  if (length < 0) return undefined
  const value = bytes.subarray(0, length)
  const check = new DataView(bytes.buffer, bytes.byteOffset).getUint32(length)
  return checkOf(key, value) === check ? value : undefined
}

function checkOf(key: Uint8Array, value: Uint8Array): number {
  return crc32(value, crc32(key))
}
