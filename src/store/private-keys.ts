import { compareBytes, concat, utf8 } from '../base/bytes.ts'

/**
 * The whole key space of private/. First byte says what the key is for; big-endian integers keep ranges in order.
 *
 * Every value but the format mark ends in a check: checked-value.ts.
 *
 * APPEND ONLY. A number is on people's disks: never reuse or renumber one. Retired numbers stay listed.
 *
 *   prefix  key                                              value
 *   0x01    attacker uuid[16]                                StoredAttacker
 *   0x02    attacker uuid[16] | port u16 | probe type utf8   StoredFingerprint
 *   0x03    attacker uuid[16] | seen at µs u64 | addr utf8   Row (ipv6_leak)
 *   0x04    attacker uuid[16]                                Row (behavior)
 *   0x05    identity uuid[16]                                Row (identity)
 *   0x06    campaign uuid[16]                                Row (campaign)
 *   0x07    registrable utf8 | 0 | attacker uuid[16] | domain utf8   StoredSmtpTarget
 *   0x08    SHA-256 of event_id, first 16                    day u16: this hit was counted
 *   0x09    kind u8 | uuid[16] or registrable utf8           empty: withdrawn by the operator, sticky
 *   0x0a    kind u8 | uuid[16] or registrable utf8           day u16: first published to this federation
 *   0x0b    record id[16]                                    identity uuid[16] each: who may have named this domain
 *   0x10    kind u8 | uuid[16] or registrable utf8           empty: dirty, must pass the gate again
 *   0x7f    name utf8                                        bytes: one-off facts
 */
export const prefix = {
  attacker: 0x01,
  fingerprint: 0x02,
  ipv6Leak: 0x03,
  behavior: 0x04,
  identity: 0x05,
  campaign: 0x06,
  smtpTarget: 0x07,
  eventId: 0x08,
  retracted: 0x09,
  published: 0x0a,
  suspects: 0x0b,
  dirty: 0x10,
  fact: 0x7f,
} as const

/** What can be shared, and so be dirty or withdrawn. Numbers are those of record kinds. */
export const shareKind = { identity: 1, campaign: 2, domain: 3 } as const
export type ShareKind = keyof typeof shareKind

/** One thing that can be shared: the uuid of an identity or campaign, or a registrable domain in UTF-8. */
export interface ShareKey {
  readonly kind: ShareKind
  readonly key: Uint8Array
}

const kindNames: readonly ShareKind[] = ['identity', 'campaign', 'domain']

export function key(first: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return concat(Uint8Array.of(first), ...parts)
}

export function u16(value: number): Uint8Array {
  return Uint8Array.of(value >>> 8, value & 0xff)
}

function u64(value: number): Uint8Array {
  const out = new Uint8Array(8)
  new DataView(out.buffer).setBigUint64(0, BigInt(Math.max(0, Math.trunc(value))))
  return out
}

export function fingerprintKey(attacker: Uint8Array, port: number, probeType: string): Uint8Array {
  return key(prefix.fingerprint, attacker, u16(port), utf8(probeType))
}

export function ipv6LeakKey(attacker: Uint8Array, observedAtUs: number, addr: string): Uint8Array {
  return key(prefix.ipv6Leak, attacker, u64(observedAtUs), utf8(addr))
}

export function smtpTargetKey(registrable: string, attacker: Uint8Array, domain: string): Uint8Array {
  return key(prefix.smtpTarget, utf8(registrable), Uint8Array.of(0), attacker, utf8(domain))
}

/** All rows of one registrable domain. */
export function smtpTargetRange(registrable: string): { gte: Uint8Array; lt: Uint8Array } {
  const name = utf8(registrable)
  return {
    gte: key(prefix.smtpTarget, name, Uint8Array.of(0)),
    lt: key(prefix.smtpTarget, name, Uint8Array.of(1)),
  }
}

export function shareKeyBytes(first: number, share: ShareKey): Uint8Array {
  return key(first, Uint8Array.of(shareKind[share.kind]), share.key)
}

export function parseShareKey(bytes: Uint8Array): ShareKey | undefined {
  const kind = kindNames[(bytes[1] ?? 0) - 1]
  return kind === undefined ? undefined : { kind, key: bytes.slice(2) }
}

export function factKey(name: string): Uint8Array {
  return key(prefix.fact, utf8(name))
}

/** All keys of one prefix. */
export function rangeOf(first: number): { gte: Uint8Array; lt: Uint8Array } {
  return { gte: Uint8Array.of(first), lt: Uint8Array.of(first + 1) }
}

export function sameShareKey(a: ShareKey, b: ShareKey): boolean {
  return a.kind === b.kind && compareBytes(a.key, b.key) === 0
}
