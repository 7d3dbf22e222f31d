import { dayMs, dayOf } from '../base/clock.ts'

/** What decides when an operator's own log begins anew. */
export interface GenerationFacts {
  readonly generation: number
  /** All records in it, and those that still say something. */
  readonly records: number
  readonly live: number
  /** UTC day of its first segment, and of the first that replaced or withdrew something; 0: none. */
  readonly firstDay: number
  readonly deadSinceDay: number
}

/** Below this, what is dead costs less than saying everything again. */
export const generationRecordsMin = 4_096

export type GenerationReason = 'mostly_dead' | 'erase_within'

/**
 * Why the log should begin anew today, if it should: most of it is dead, or something withdrawn has waited for as long
 * as the federation allows. At most once a day.
 */
export function generationDue(
  facts: GenerationFacts | undefined,
  eraseWithinDays: number,
  nowMs: number,
): GenerationReason | undefined {
  if (facts === undefined || facts.generation * 1_000 > nowMs - dayMs) return undefined
  const { records, live, deadSinceDay } = facts
  if (deadSinceDay > 0 && dayOf(nowMs) >= deadSinceDay + eraseWithinDays) return 'erase_within'
  return records >= generationRecordsMin && records - live > records / 2 ? 'mostly_dead' : undefined
}

/** Higher than anything seen of this log, and otherwise the time, so that two lives seldom get one number. */
export function generationNumber(above: number, nowMs: number): number {
  return Math.max(above + 1, Math.floor(nowMs / 1_000))
}
