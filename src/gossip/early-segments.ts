import { sameBytes } from '../base/bytes.ts'
import { limits } from '../base/limits.ts'
import type { LogState } from '../federation/log-state.ts'
import { placeOf, withSegment } from '../federation/log-state.ts'
import type { VerifiedSegment } from '../federation/verify.ts'
import { placed } from '../federation/verify.ts'

/** Segments that were pushed before the one they follow: a few an operator are kept, the rest is left to sync. */
export class EarlySegments {
  readonly #byOperator = new Map<string, VerifiedSegment[]>()

  /** @returns false if there is no room, or it is kept already: the segment is dropped */
  keep(operator: string, segment: VerifiedSegment): boolean {
    const kept = this.#byOperator.get(operator) ?? []
    // The same one in another wrapping is another message to gossip, and no news to us.
    const isKnown = kept.some(({ hash }) => sameBytes(hash, segment.hash))
    if (isKnown || kept.length >= limits.gossipHeldSegmentsMax) return false
    kept.push(segment)
    this.#byOperator.set(operator, kept)
    return true
  }

  /** Takes out those that follow on, in order. */
  following(operator: string, from: LogState): VerifiedSegment[] {
    const kept = this.#byOperator.get(operator) ?? []
    const run: VerifiedSegment[] = []
    let state = from
    for (let next = takeNext(kept, state); next !== undefined; next = takeNext(kept, state)) {
      run.push(next)
      state = withSegment(state, placed(next))
    }
    // What the log has passed by is of no use any more.
    const left = kept.filter((segment) => placeOf(state, placed(segment)) === 'early')
    if (left.length > 0) this.#byOperator.set(operator, left)
    else this.#byOperator.delete(operator)
    return run
  }
}

function takeNext(kept: VerifiedSegment[], state: LogState): VerifiedSegment | undefined {
  const at = kept.findIndex((segment) => placeOf(state, placed(segment)) === 'follows')
  return at === -1 ? undefined : kept.splice(at, 1)[0]
}
