import { hex } from '../base/bytes.ts'
import type { LogState, Placed, ToldState } from '../federation/log-state.ts'
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

/** As many pulled segments as follow on from what is held. */
export function pulledRun(tip: LogState, operator: string, verdicts: Iterable<SegmentVerdict>): PulledRun {
  const run: VerifiedSegment[] = []
  let after = tip
  for (const verdict of verdicts) {
    if (verdict.action === 'reject') return { run, after, fault: 'bad' }
    if (verdict.action === 'ignore') return { run, after, fault: 'nothing' }
    const { segment } = verdict
    const place = placeOf(after, placed(segment))
    if (place === 'old' && run.length === 0) continue // gossip was faster
    if (place === 'conflicts') return { run, after, fault: 'conflict' }
    // Another log than asked for, or not in order: no honest peer does that.
    const isInOrder = place === 'follows' || place === 'begins'
    if (!isInOrder || hex(segment.facts.operator) !== operator) return { run, after, fault: 'bad' }
    after = withSegment(after, placed(segment))
    run.push(segment)
  }
  return { run, after, fault: undefined }
}
