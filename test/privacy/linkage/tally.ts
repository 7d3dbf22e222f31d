import type { Signal, Verdict } from './adversary.ts'
import { signals } from './adversary.ts'
import type { Run } from './operator.ts'
import type { Plan } from './world.ts'

/** Of the domains that an operator published, how many a curious member can tie to an identity that named them. */
export interface Tally {
  readonly domains: number
  /** Named by one identity's attackers only. */
  readonly exclusive: number
  readonly claims: Readonly<Record<Signal, Claims>>
  /** Signals whose claims are right more often than wrong, and than chance explains: what a member would bet on. */
  readonly telling: readonly Signal[]
  /** Domains that a telling signal ties to the right identity. */
  readonly tied: number
  /** Best guesses that were right, and how many would be if one of the crowd were picked blindly. */
  readonly guessed: number
  readonly chance: number
  /** Identities that a domain may come from, by its release and bucket: the mean, and the least of all domains. */
  readonly crowdMean: number
  readonly crowdMin: number
}

interface Claims {
  right: number
  wrong: number
  /** How many would be right if they were picked blindly. */
  byChance: number
}

export function tally(plan: Plan, { identityOf }: Run, all: readonly Verdict[]): Tally {
  const claims = Object.fromEntries(
    signals.map((signal) => [signal, { right: 0, wrong: 0, byChance: 0 }]),
  ) as Record<Signal, Claims>
  const namersOf = ({ domain }: Verdict) => plan.namers.get(domain) ?? new Set<number>()
  const isRight = (verdict: Verdict, id: string | undefined) =>
    id !== undefined && namersOf(verdict).has(identityOf.get(id) ?? -1)
  const chanceOf = (verdict: Verdict) =>
    share(verdict.crowd.filter((id) => isRight(verdict, id)).length, verdict.crowd.length)

  for (const verdict of all) {
    for (const [signal, id] of verdict.claims) {
      claims[signal][isRight(verdict, id) ? 'right' : 'wrong']++
      claims[signal].byChance += chanceOf(verdict)
    }
  }
  const telling = signals.filter((signal) => isTelling(claims[signal]))
  const crowds = all.map(({ crowd }) => crowd.length)
  return {
    domains: all.length,
    exclusive: all.filter((verdict) => namersOf(verdict).size === 1).length,
    claims,
    telling,
    tied: all.filter((verdict) => telling.some((signal) => isRight(verdict, verdict.claims.get(signal))))
      .length,
    guessed: all.filter((verdict) => isRight(verdict, verdict.guess)).length,
    chance: sum(all.map(chanceOf)),
    crowdMean: share(sum(crowds), all.length),
    crowdMin: Math.min(...crowds),
  }
}

/** As rare as this, and it is no accident: some 50 signals are looked at in a run of the tests. */
const accident = 0.001

function isTelling({ right, wrong, byChance }: Claims): boolean {
  return right >= wrong && right > 0 && atLeast(right, byChance) < accident
}

/** How likely it is to see `n` or more where `mean` are expected (Poisson). */
export function atLeast(n: number, mean: number): number {
  let term = Math.exp(-mean)
  let below = 0
  for (let k = 0; k < n; k++) {
    below += term
    term *= mean / (k + 1)
  }
  return Math.max(0, 1 - below)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0)
}
