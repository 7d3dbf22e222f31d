import { concat, u32, utf8 } from '../base/bytes.ts'

/**
 * The whole key space of federation/<id>/.
 *
 * APPEND ONLY. A number is on people's disks: never reuse or renumber one. Retired numbers stay listed.
 *
 *   prefix  key                                          value
 *   0x01    operator[32] | generation u32 | number u32   Segment, byte for byte as signed
 *   0x02    operator[32]                                 Signed Head, the newest
 *   0x03    epoch u32                                    Signed Roster
 *   0x04    operator[32]                                 Signed Hint, the newest
 *   0x05    invite id[16]                                expires minute u32 | used by operator[32], zeros while open | SHA-256 of the secret[32]
 *   0x06    operator[32] | generation u32                Evidence that this generation forked
 *   0x7f    name utf8                                    bytes: one-off facts
 */
export const prefix = {
  segment: 0x01,
  head: 0x02,
  roster: 0x03,
  hint: 0x04,
  invite: 0x05,
  evidence: 0x06,
  fact: 0x7f,
} as const

export function segmentKey(operator: Uint8Array, generation: number, number: number): Uint8Array {
  return concat(Uint8Array.of(prefix.segment), operator, u32(generation), u32(number))
}

export interface SegmentPlace {
  readonly operator: Uint8Array
  readonly generation: number
  readonly number: number
}

export function segmentPlace(key: Uint8Array): SegmentPlace {
  const view = new DataView(key.buffer, key.byteOffset, key.byteLength)
  return { operator: key.slice(1, 33), generation: view.getUint32(33), number: view.getUint32(37) }
}

/** Generations from `fromGeneration` on, below `beforeGeneration`. */
export function generationsRange(
  operator: Uint8Array,
  fromGeneration: number,
  beforeGeneration: number,
): { gte: Uint8Array; lte: Uint8Array } {
  return {
    gte: segmentKey(operator, fromGeneration, 0),
    lte: segmentKey(operator, beforeGeneration - 1, 0xffffffff),
  }
}

export function evidenceKey(operator: Uint8Array, generation: number): Uint8Array {
  return concat(Uint8Array.of(prefix.evidence), operator, u32(generation))
}

export function keyOf(first: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return concat(Uint8Array.of(first), ...parts)
}

export function rosterKey(epoch: number): Uint8Array {
  return keyOf(prefix.roster, u32(epoch))
}

export function factKey(name: string): Uint8Array {
  return keyOf(prefix.fact, utf8(name))
}

export function rangeOf(first: number): { gte: Uint8Array; lt: Uint8Array } {
  return { gte: Uint8Array.of(first), lt: Uint8Array.of(first + 1) }
}
