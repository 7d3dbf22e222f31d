import { sameBytes } from '../base/bytes.ts'
import type { SegmentFacts } from '../wire/segment.ts'
import { noHash, segmentFlag } from '../wire/segment.ts'

/** How far a generation is held without a gap. */
export interface LogEnd {
  readonly generation: number
  readonly number: number
  readonly hash: Uint8Array
}

/**
 * How far one operator's log is held. Members that hold the same segments are in the same state, in whatever order
 * they came: what answers only ever moves to a later number or a higher generation, and a fork, once proven, takes
 * away every generation up to its own.
 */
export interface LogState {
  /** The newest generation held through its snapshot mark, and how far it goes on. */
  readonly answers: LogEnd | undefined
  /** A newer generation being fetched. Nobody is told of it: it answers, and counts, once its mark is held. */
  readonly next: LogEnd | undefined
  /** The highest generation for which two segments of one number were signed, if nothing newer answers; else 0. */
  readonly forked: number
}

export const nothingHeld: LogState = { answers: undefined, next: undefined, forked: 0 }

/** What of a segment decides its place: its signature is known to be good. */
export type Placed = Pick<SegmentFacts, 'generation' | 'number' | 'prevHash' | 'flags'> & {
  readonly hash: Uint8Array
}

/**
 * follows: the very next one of a generation held. begins: the first of a newer generation. early: of a generation
 * that counts, but not next. old: held already, or of a generation that does not count any more. conflicts: its author
 * signed something else for this number, or for the one before.
 */
export type Place = 'follows' | 'begins' | 'early' | 'old' | 'conflicts'

export function placeOf(state: LogState, segment: Placed): Place {
  const { generation, number } = segment
  if (generation < oldestOfUse(state)) return 'old'
  const end = endIn(state, generation)
  if (end === undefined) return number === 1 && sameBytes(segment.prevHash, noHash) ? 'begins' : 'early'
  if (number > end.number + 1) return 'early'
  if (number === end.number + 1) return sameBytes(segment.prevHash, end.hash) ? 'follows' : 'conflicts'
  return number === end.number && !sameBytes(segment.hash, end.hash) ? 'conflicts' : 'old'
}

/** Generations below this are of no use to a holder. */
function oldestOfUse({ answers, forked }: LogState): number {
  return Math.max(answers?.generation ?? 0, forked + 1)
}

/** How far a generation is held, whether it answers yet or not. */
export function endIn({ answers, next }: LogState, generation: number): LogEnd | undefined {
  if (answers?.generation === generation) return answers
  return next?.generation === generation ? next : undefined
}

/** With a segment that follows or begins. */
export function withSegment(state: LogState, segment: Placed): LogState {
  const { generation, number, hash, flags } = segment
  const end: LogEnd = { generation, number, hash }
  if (state.answers?.generation === generation) return { ...state, answers: end }
  const isComplete = (flags & segmentFlag.snapshotEnd) !== 0
  if (!isComplete) return { ...state, next: end }
  const next = state.next !== undefined && state.next.generation > generation ? state.next : undefined
  return { answers: end, next, forked: 0 }
}

/** With proof that a generation forked: nothing up to it answers any more. */
export function withFork(state: LogState, generation: number): LogState {
  if (generation < oldestOfUse(state)) return state
  const next = state.next !== undefined && state.next.generation > generation ? state.next : undefined
  return { answers: undefined, next, forked: generation }
}

/** Without a generation whose segments are damaged: it is fetched anew. */
export function withoutGeneration(state: LogState, generation: number): LogState {
  const kept = (end: LogEnd | undefined) => (end?.generation === generation ? undefined : end)
  return { ...state, answers: kept(state.answers), next: kept(state.next) }
}

/** What a member tells others of a log: what answers, or that it forked. */
export type ToldState = Pick<LogState, 'answers' | 'forked'>

/** What could be fetched from a peer that holds `theirs`. */
export interface Lack {
  readonly generation: number
  readonly fromNumber: number
  readonly segments: number
}

/** @returns undefined where the peer has nothing that we lack */
export function lackOf(mine: LogState, theirs: ToldState): Lack | undefined {
  const { answers } = theirs
  if (answers === undefined || answers.generation < oldestOfUse(mine)) return undefined
  const { generation, number } = answers
  const held = endIn(mine, generation)?.number ?? 0
  return number > held ? { generation, fromNumber: held + 1, segments: number - held } : undefined
}

/** Whether a peer holds another segment than we do under the number where we end. */
export function contradicts(mine: LogState, { answers }: ToldState): boolean {
  const end = answers && endIn(mine, answers.generation)
  return end !== undefined && end.number === answers?.number && !sameBytes(end.hash, answers.hash)
}
