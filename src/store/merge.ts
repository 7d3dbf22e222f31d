import { limits } from '../base/limits.ts'
import type { hearsay } from '../wire/messages.ts'

/** How a later row joins what is stored under its key. Pure; see design, "Rows in". Rows are as handed in. */

type Attacker = hearsay.row.Attacker.$Properties
type SmtpTarget = hearsay.row.StoredSmtpTarget.$Properties

/** Unites fingerprints, moves first_seen only back and last_seen only forward, keeps larger counts, replaces the rest. */
export function mergeAttacker(before: Attacker | undefined, row: Attacker): Attacker {
  if (before === undefined) {
    return row.fingerprints ? { ...row, fingerprints: united([], row.fingerprints) } : row
  }
  return {
    ...row,
    ip: row.ip || before.ip || '',
    ...(row.addressKey?.byteLength ? {} : { addressKey: before.addressKey ?? new Uint8Array(0) }),
    firstSeen: earliest(before.firstSeen, row.firstSeen),
    lastSeen: latest(before.lastSeen, row.lastSeen),
    eventCount: larger(before.eventCount, row.eventCount),
    serviceCount: larger(before.serviceCount, row.serviceCount),
    deckyCount: larger(before.deckyCount, row.deckyCount),
    bountyCount: larger(before.bountyCount, row.bountyCount),
    credentialCount: larger(before.credentialCount, row.credentialCount),
    rotationCount: larger(before.rotationCount, row.rotationCount),
    ipv6LeakCount: larger(before.ipv6LeakCount, row.ipv6LeakCount),
    fingerprints: united(before.fingerprints ?? [], row.fingerprints ?? []),
  }
}

/** The earlier of two times; 0 is "not given". */
export function earliest(a: number | null | undefined, b: number | null | undefined): number {
  if (!a) return b ?? 0
  return b ? Math.min(a, b) : a
}

export function latest(a: number | null | undefined, b: number | null | undefined): number {
  return Math.max(a ?? 0, b ?? 0)
}

const larger = latest

/**
 * What was there, then what is new. Over the limit what was handed in last counts as newest, so that the same row
 * again finds itself there.
 */
function united(before: readonly string[], added: readonly string[]): string[] {
  const all = new Map(before.map((text) => [bountyIdentity(text), text]))
  for (const text of added) if (!all.has(bountyIdentity(text))) all.set(bountyIdentity(text), text)
  if (all.size <= limits.fingerprintsPerAttackerMax) return [...all.values()]
  for (const text of added) {
    const identity = bountyIdentity(text)
    const known = all.get(identity) ?? text
    all.delete(identity)
    all.set(identity, known)
  }
  return [...all.values()].slice(-limits.fingerprintsPerAttackerMax)
}

/** Two bounties are one if they say the same thing, whenever and on whichever decoy it was seen. */
function bountyIdentity(text: string): string {
  try {
    const entry: unknown = JSON.parse(text)
    if (typeof entry === 'object' && entry !== null && 'payload' in entry)
      return JSON.stringify(entry.payload)
  } catch {
    // Not ours to judge: compared as text.
  }
  return text
}

/** A newer absolute row replaces the one before and the hits counted on top of it. */
export function mergeSmtpTarget(
  before: SmtpTarget | undefined,
  row: hearsay.row.Row.$Properties,
  target: hearsay.row.SmtpTarget.$Properties,
): SmtpTarget {
  const { attackerUuid, domain } = target
  return { ...keyColumns(before, attackerUuid, domain), row }
}

export function countHit(
  before: SmtpTarget | undefined,
  hit: hearsay.row.SmtpTargetHit.$Properties,
): SmtpTarget {
  return {
    ...before,
    ...keyColumns(before, hit.attackerUuid, hit.domain),
    hits: (before?.hits ?? 0) + 1,
    hitFirstSeen: earliest(before?.hitFirstSeen, hit.at),
    hitLastSeen: latest(before?.hitLastSeen, hit.at),
  }
}

function keyColumns(
  before: SmtpTarget | undefined,
  attackerUuid: Uint8Array | null | undefined,
  domain: string | null | undefined,
): { attackerUuid: Uint8Array; domain: string } {
  return {
    attackerUuid: before?.attackerUuid ?? attackerUuid ?? new Uint8Array(0),
    domain: before?.domain ?? domain ?? '',
  }
}

/** Count and span of a domain at one attacker: the absolute row and the hits since. */
export function smtpTotals(stored: SmtpTarget): { count: number; firstSeenUs: number; lastSeenUs: number } {
  const absolute = stored.row?.smtpTarget
  return {
    count: (absolute?.count ?? 0) + (stored.hits ?? 0),
    firstSeenUs: earliest(absolute?.firstSeen, stored.hitFirstSeen),
    lastSeenUs: latest(absolute?.lastSeen, stored.hitLastSeen),
  }
}
