import { hex } from '../base/bytes.ts'
import type { LogState, Place, Placed, ToldState } from '../federation/log-state.ts'
import { contradicts, endIn, lackOf, placeOf, withSegment } from '../federation/log-state.ts'
import type { SegmentVerdict, VerifiedSegment } from '../federation/verify.ts'
import { placed } from '../federation/verify.ts'
import { segmentFlag } from '../wire/segment.ts'
import type { RangeResult } from './sync-state.ts'

/** What becomes of segments that peers send. Pure: the daemon acts on it over libp2p, the simulation over nothing. */

/**
 * take: hand it to core and forward it. keep: it came too early; ask around for what is between. ignore: it is of no
 * use. prove: its author signed something else under the same number. ask: it does not follow, and only sync finds out
 * why.
 */
export type PushVerdict = 'take' | 'keep' | 'ignore' | 'prove' | 'ask'

/** @param tip what is held and on its way to the disk */
export function pushVerdict(tip: LogState, segment: Placed): PushVerdict {
  switch (placeOf(tip, segment)) {
    case 'follows':
      return 'take'
    case 'begins': {
      // A first segment that is a whole log by itself is taken; the snapshot of a larger one is for sync to fetch.
      const isWhole = (segment.flags & segmentFlag.snapshotEnd) !== 0
      return isWhole || segment.generation > (tip.next?.generation ?? 0) ? 'take' : 'ignore'
    }
    case 'early':
      return 'keep'
    case 'conflicts':
      return endIn(tip, segment.generation)?.number === segment.number ? 'prove' : 'ask'
    case 'old':
      return 'ignore'
  }
}

/** Somebody with our key signed this: only core can tell whether it was us. */
export function mayBeAhead(own: LogState, segment: Placed): boolean {
  const end = endIn(own, segment.generation)
  return end === undefined || segment.number >= end.number
}

/** A peer holds more of our own log than we do, or something else. */
export function isBeyondOwn(own: LogState, theirs: ToldState): boolean {
  return lackOf(own, theirs) !== undefined || contradicts(own, theirs)
}

export interface PulledRun {
  readonly run: readonly VerifiedSegment[]
  /** How far the log is held with them. */
  readonly after: LogState
  /** What is wrong with the first that was not taken, if one was not. */
  readonly fault: Exclude<RangeResult, 'progress' | 'failed'> | undefined
}

/** What was asked of a peer: the segments of one generation, from a number on. */
export interface AskedRange {
  readonly operator: string
  readonly generation: number
  readonly fromNumber: number
}

/** As many pulled segments as follow on from what is held. @param tip what is held now, which may not be what it was */
export function pulledRun(tip: LogState, asked: AskedRange, verdicts: Iterable<SegmentVerdict>): PulledRun {
  const run: VerifiedSegment[] = []
  let after = tip
  let number = asked.fromNumber
  for (const verdict of verdicts) {
    if (verdict.action !== 'accept')
      return { run, after, fault: verdict.action === 'reject' ? 'bad' : 'nothing' }
    const { segment } = verdict
    if (!isAsked(segment, asked, number++)) return { run, after, fault: 'bad' }
    const place = placeOf(after, placed(segment))
    if (place === 'old' && run.length === 0) continue // gossip was faster
    const fault = faultOf(place, segment)
    if (fault !== undefined) return { run, after, fault }
    after = withSegment(after, placed(segment))
    run.push(segment)
  }
  return { run, after, fault: undefined }
}

/** Another log than asked for, or not in order: no honest peer gives that. */
function isAsked({ facts }: VerifiedSegment, asked: AskedRange, number: number): boolean {
  const isOfLog = hex(facts.operator) === asked.operator && facts.generation === asked.generation
  return isOfLog && facts.number === number
}

function faultOf(place: Place, { facts }: VerifiedSegment): PulledRun['fault'] {
  if (place === 'follows' || place === 'begins') return undefined
  if (place === 'conflicts') return 'conflict'
  // In order, and not what follows: something else became of the log while it was on its way. But nothing comes before
  // a first segment.
  return facts.number === 1 && place === 'early' ? 'bad' : 'overtaken'
}
