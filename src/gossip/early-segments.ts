import { limits } from '../base/limits.ts'
import type { LogEnd, VerifiedSegment } from '../federation/verify.ts'
import { follows } from '../federation/verify.ts'

/** Segments that were pushed before the one they follow: a few an operator are kept, the rest is left to sync. */
export class EarlySegments {
  readonly #byOperator = new Map<string, VerifiedSegment[]>()

  /** @returns false if there is no room: the segment is dropped */
  keep(operator: string, segment: VerifiedSegment): boolean {
    const kept = this.#byOperator.get(operator) ?? []
    if (kept.length >= limits.gossipHeldSegmentsMax) return false
    kept.push(segment)
    this.#byOperator.set(operator, kept)
    return true
  }

  /** Takes out those that follow on from `end`, in order. */
  following(operator: string, end: LogEnd | undefined): VerifiedSegment[] {
    const kept = this.#byOperator.get(operator) ?? []
    const run: VerifiedSegment[] = []
    let at = end
    for (let next = take(kept, at); next !== undefined; next = take(kept, at)) {
      run.push(next)
      at = { generation: next.facts.generation, number: next.facts.number, hash: next.hash }
    }
    // What the log has passed by is of no use any more.
    const left = kept.filter((segment) => at === undefined || segment.facts.number > at.number)
    if (left.length > 0) this.#byOperator.set(operator, left)
    else this.#byOperator.delete(operator)
    return run
  }
}

function take(kept: VerifiedSegment[], end: LogEnd | undefined): VerifiedSegment | undefined {
  const at = kept.findIndex((segment) => follows(segment, end))
  return at === -1 ? undefined : kept.splice(at, 1)[0]
}
