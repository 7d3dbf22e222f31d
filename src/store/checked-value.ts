import { crc32 } from 'node:zlib'

/**
 * Values that say when they are damaged: the value, then its CRC-32 in four bytes, big-endian. LevelDB, as it is used
 * here, does not check the blocks that it reads; a value that was damaged meanwhile must not be believed.
 */
const checkBytes = 4

export function checkedValue(value: Uint8Array): Uint8Array {
  const out = new Uint8Array(value.byteLength + checkBytes)
  out.set(value)
  new DataView(out.buffer).setUint32(value.byteLength, crc32(value))
  return out
}

/** @returns undefined if it is damaged */
export function uncheckedValue(bytes: Uint8Array): Uint8Array | undefined {
  const length = bytes.byteLength - checkBytes
  if (length < 0) return undefined
  const value = bytes.subarray(0, length)
  const check = new DataView(bytes.buffer, bytes.byteOffset).getUint32(length)
  return crc32(value) === check ? value : undefined
}
