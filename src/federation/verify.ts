import { hex, sameBytes } from '../base/bytes.ts'
import { dayOf } from '../base/clock.ts'
import { limits } from '../base/limits.ts'
import type { RecordFacts } from '../wire/record.ts'
import type { ParsedSegment } from '../wire/segment.ts'
import { mayBeBare, noHash, parseSegment, segmentIsSignedBy, segmentRecords } from '../wire/segment.ts'
import type { LogEnd, Placed } from './log-state.ts'
import type { RosterView } from './roster.ts'
import { recordKeyFor } from './roster.ts'

/**
 * The only maker of verified segments. Net verifies every segment before it forwards; core verifies the chain
 * links of what net hands it and the signature of the last segment of each run, which vouches for the rest.
 */

declare const trust: unique symbol

/** Signed by the member it names, well formed in every record; where in the chain it belongs is not yet known. */
export type VerifiedSegment = ParsedSegment & {
  readonly records: readonly RecordFacts[]
  readonly [trust]: 'verified'
}

/** ignore: of no use, nobody's fault. reject: a rule was broken and the sender's score should fall. */
export type SegmentVerdict =
  | { readonly action: 'accept'; readonly segment: VerifiedSegment }
  | { readonly action: 'ignore'; readonly why: SegmentIgnored }
  | { readonly action: 'reject'; readonly why: 'malformed' | 'bad_signature' }

export type SegmentIgnored =
  | 'newer_version'
  | 'other_federation'
  | 'unknown_operator'
  | 'old_generation'
  | 'future'
  | 'bare_too_soon'

/** Nothing in a segment is believed, its number included, until the signature is known to be good. */
export function verifySegment(roster: RosterView, bytes: Uint8Array, nowMs: number): SegmentVerdict {
  const parsed = parseSegment(bytes)
  if (parsed.kind === 'newer') return { action: 'ignore', why: 'newer_version' }
  if (parsed.kind === 'malformed') return { action: 'reject', why: 'malformed' }
  const { segment } = parsed
  const context = contextFault(roster, segment, nowMs)
  if (context !== undefined) return { action: 'ignore', why: context }
  if (!isSigned(roster, segment)) return { action: 'reject', why: 'bad_signature' }
  const records = segmentRecords(segment)
  if (records === undefined) return { action: 'reject', why: 'malformed' }
  return { action: 'accept', segment: { ...segment, records } as unknown as VerifiedSegment }
}

function contextFault(roster: RosterView, segment: ParsedSegment, nowMs: number): SegmentIgnored | undefined {
  const { federation, operator, generation, sealedDay } = segment.facts
  if (!sameBytes(federation, roster.federation)) return 'other_federation'
  const member = roster.members.get(hex(operator))
  if (member === undefined) return 'unknown_operator'
  if (recordKeyFor(member, generation) === undefined) return 'old_generation'
  const today = dayOf(nowMs)
  if (segment.isBare && !mayBeBare(segment.facts, today)) return 'bare_too_soon'
  return sealedDay > today + limits.futureDaysMax ? 'future' : undefined
}

function isSigned(roster: RosterView, segment: ParsedSegment): boolean {
  const member = roster.members.get(hex(segment.facts.operator))
  const key = member && recordKeyFor(member, segment.facts.generation)
  return key !== undefined && segmentIsSignedBy(segment, key)
}

/** What of a segment decides its place in a log. */
export function placed({ facts, hash }: ParsedSegment): Placed {
  const { generation, number, prevHash, flags } = facts
  return { generation, number, prevHash, flags, hash }
}

/** Whether `segment` is the very next one after `end` (undefined: nothing held of that generation). */
export function follows(segment: ParsedSegment, end: LogEnd | undefined): boolean {
  const { generation, number, prevHash } = segment.facts
  if (end === undefined || end.generation !== generation) return number === 1 && sameBytes(prevHash, noHash)
  return number === end.number + 1 && sameBytes(prevHash, end.hash)
}

export type RunVerdict =
  | { readonly kind: 'run'; readonly segments: readonly VerifiedSegment[] }
  | { readonly kind: 'broken'; readonly why: string }

/**
 * Core's own check of a run of segments that net calls verified: one operator, one generation, every hash link,
 * every payload hash, every record envelope, and the signature of the last.
 */
export function verifyRun(
  roster: RosterView,
  run: readonly Uint8Array[],
  end: LogEnd | undefined,
  nowMs: number,
): RunVerdict {
  const segments: VerifiedSegment[] = []
  let at = end
  for (const bytes of run) {
    const parsed = parseSegment(bytes)
    if (parsed.kind !== 'segment') return { kind: 'broken', why: parsed.kind }
    const { segment } = parsed
    if (!follows(segment, at)) return { kind: 'broken', why: 'gap' }
    // A new generation begins without a link to what came before: the last signature would not vouch for that.
    const first = segments[0]?.facts ?? segment.facts
    const isOneLog =
      sameBytes(segment.facts.operator, first.operator) && segment.facts.generation === first.generation
    if (!isOneLog) return { kind: 'broken', why: 'mixed' }
    const context = contextFault(roster, segment, nowMs)
    if (context !== undefined) return { kind: 'broken', why: context }
    const records = segmentRecords(segment)
    if (records === undefined) return { kind: 'broken', why: 'malformed' }
    segments.push({ ...segment, records } as unknown as VerifiedSegment)
    at = { generation: segment.facts.generation, number: segment.facts.number, hash: segment.hash }
  }
  const last = segments.at(-1)
  if (last === undefined) return { kind: 'broken', why: 'empty' }
  return isSigned(roster, last) ? { kind: 'run', segments } : { kind: 'broken', why: 'bad_signature' }
}
