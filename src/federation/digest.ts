import { compareBytes, concat, u32, utf8 } from '../base/bytes.ts'
import { sha256 } from '../wire/keys.ts'
import type { LogEnd, ToldState } from './log-state.ts'

const prefix = utf8('hearsay/digest/1\0')
const noHash = new Uint8Array(32)
const none: LogEnd = { generation: 0, number: 0, hash: noHash }
/** No log has this many segments. */
const forkedNumber = 0xffffffff

/**
 * One hash over the roster and all logs held: equal digests mean the same bytes.
 * SHA-256 of the prefix, the roster's hash, then for every member in order of its id: id, generation, number
 * (both u32 big-endian), hash. A member of whom nothing is held counts as zeros, one whose generation forked as that
 * generation, 2^32 - 1 and zeros. What is still being fetched does not count.
 */
export function digestOf(
  rosterHash: Uint8Array,
  members: Iterable<Uint8Array>,
  stateOf: (operator: Uint8Array) => ToldState,
): Uint8Array {
  const parts: Uint8Array[] = [prefix, rosterHash]
  for (const operator of [...members].sort(compareBytes)) {
    const { answers, forked } = stateOf(operator)
    const end = forked > 0 ? { generation: forked, number: forkedNumber, hash: noHash } : (answers ?? none)
    parts.push(operator, u32(end.generation), u32(end.number), end.hash)
  }
  return sha256(concat(...parts))
}
