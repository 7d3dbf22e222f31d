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
 *   0x7f    name utf8                                    bytes: one-off facts
 */
export const prefix = {
  segment: 0x01,
  head: 0x02,
  roster: 0x03,
  hint: 0x04,
  invite: 0x05,
  fact: 0x7f,
} as const

export function segmentKey(operator: Uint8Array, generation: number, number: number): Uint8Array {
  return concat(Uint8Array.of(prefix.segment), operator, u32(generation), u32(number))
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
