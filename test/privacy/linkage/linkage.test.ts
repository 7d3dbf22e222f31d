import { describe, expect, it } from 'vitest'
import { dayMs } from '../../../src/base/clock.ts'
import { decodeDomain, recordKind } from '../../../src/wire/record.ts'
import { verdicts } from './adversary.ts'
import type { VirtualOperator } from './operator.ts'
import { run, startMs, withOperator } from './operator.ts'
import type { Tally } from './tally.ts'
import { atLeast, tally } from './tally.ts'
import type { Plan, Visit } from './world.ts'
import { planned } from './world.ts'

/**
 * T10, T11 and T14 of the threat table: what a curious member can tie to one identity, with all that it holds. The
 * figures printed here stand in SECURITY.md, "What a curious member can tie".
 */

const seed = 7

/**
 * Red as long as the rules of release leak; then these turn red, and this goes. What leaks: the days in a domain's
 * record, its bucket, and each further release of it narrow down who named it, whatever crowd it waited for.
 */
const policyOfDemo = ['smtp.slot=0', 'smtp.crowd=0']

interface Case {
  readonly perDay: number
  readonly days: number
  readonly returning: number
}

const cases: readonly Case[] = [
  { perDay: 2, days: 60, returning: 0 },
  { perDay: 2, days: 60, returning: 0.3 },
  { perDay: 5, days: 60, returning: 0.3 },
  { perDay: 20, days: 30, returning: 0.3 },
]

const outcomes = new Map<string, Promise<Tally>>()

/** Each run is made once, for whichever test comes first. */
async function outcome(given: Case, policy: readonly string[] = []): Promise<Tally> {
  const name = JSON.stringify([given, policy])
  const result = outcomes.get(name) ?? made(given, policy)
  outcomes.set(name, result)
  return await result
}

async function made(given: Case, policy: readonly string[]): Promise<Tally> {
  const plan = planned({ ...given, even: false }, seed)
  const ran = await run(plan, given.days, policy, seed)
  const result = tally(plan, ran, verdicts(ran.arrivals))
  const { perDay, days, returning } = given
  const back = `${Math.round(returning * 100)} % of them back`
  print(`${perDay} a day, ${back}, ${days} days, ${policy.join(' ') || 'default policy'}`, result)
  return result
}

function print(what: string, result: Tally): void {
  const { domains, exclusive, tied, guessed, chance, telling, claims, crowdMean, crowdMin } = result
  const told = telling.map(
    (signal) => `${signal} ${claims[signal].right} of ${claims[signal].right + claims[signal].wrong}`,
  )
  const lines = [
    `${what} (seed ${seed})`,
    `  domains ${domains}, of one identity ${exclusive}, tied ${tied}: ${told.join(', ') || 'no signal tells'}`,
    `  best guess ${percent(guessed, domains)}, by chance ${percent(chance, domains)}, crowd ${crowdMean.toFixed(1)}, at least ${crowdMin}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(0)} %`
}

describe('a curious member', () => {
  it.each(cases)('is sent domains at $perDay a day, $returning of them back', async (given) => {
    const { domains, exclusive } = await outcome(given)
    expect(domains).toBeGreaterThan(100)
    expect(exclusive).toBeGreaterThan(50)
  })

  it.each(cases)('ties none of them at $perDay a day, $returning of them back', async (given) => {
    const { tied, telling } = await outcome(given)
    expect({ tied, telling }).toEqual({ tied: 0, telling: [] })
  })

  it.each(cases)(
    'guesses less than twice as well as chance at $perDay a day, $returning of them back',
    async (given) => {
      const { guessed, chance } = await outcome(given)
      expect(guessed / chance).toBeLessThan(2)
    },
  )

  it('is told in SECURITY.md what it can do at one a day', async () => {
    const { domains } = await outcome({ perDay: 1, days: 60, returning: 0.3 })
    expect(domains).toBeGreaterThan(20)
  })

  it.each([
    { perDay: 2, days: 30, returning: 0.3 },
    { perDay: 20, days: 10, returning: 0.3 },
  ])('ties most of them at $perDay a day where they do not wait', async (given) => {
    const { domains, tied, guessed, telling } = await outcome(given, policyOfDemo)
    expect(tied / domains).toBeGreaterThan(0.7)
    expect(guessed / domains).toBeGreaterThan(0.75)
    expect(telling).toContain('same second')
  })
})

/** Identities of two attackers each. */
function planOf(count: number, visits: readonly Visit[]): Plan {
  const identities = Array.from({ length: count }, (_, at) => ({
    attackers: [2 * at, 2 * at + 1],
    ownDomains: [],
    fingerprint: at,
  }))
  return { identities, visits, namers: new Map() }
}

function visitOf(identity: number, atMs: number, ...domains: string[]): Visit {
  const attackers = [2 * identity, 2 * identity + 1]
  return { identity, atMs, hits: attackers.map((attacker) => ({ attacker, domains })) }
}

/** When a domain first arrived, in the plan's time. */
function arrivalOf({ arrivals }: VirtualOperator, domain: string): number | undefined {
  const isIt = (kind: number, body: Uint8Array) =>
    kind === recordKind.domain && decodeDomain(body)?.domain === domain
  const first = arrivals.find(({ records }) => records.some(({ kind, body }) => isIt(kind, body)))
  return first && first.atMs - startMs
}

describe('a slot', () => {
  it('is over for a domain that is named just after it began', async () => {
    await withOperator([], seed, async (operator) => {
      const plan = planOf(7, [])
      const slotMs = 2 * dayMs + operator.slotOffsetMs
      // A crowd that names nothing, so that nothing leaves when the slot begins.
      for (let at = 0; at < 6; at++) await operator.visit(plan, visitOf(at, dayMs + at * 60_000))
      await operator.visit(plan, visitOf(6, slotMs + 20_000, 'late.com'))
      await operator.until(slotMs + 1.5 * dayMs)
      expect(arrivalOf(operator, 'late.com')).toBeGreaterThanOrEqual(slotMs + dayMs)
    })
  })

  it('counts as its crowd who was active, not who passed the gate again', async () => {
    await withOperator([], seed, async (operator) => {
      const plan = planOf(9, [])
      const slotMs = dayMs + operator.slotOffsetMs
      for (let at = 0; at < 8; at++) await operator.visit(plan, visitOf(at, at * 60_000, 'first.com'))
      await operator.until(slotMs + 120_000)
      expect(arrivalOf(operator, 'first.com')).toBeDefined()
      await operator.gateAgain()
      await operator.visit(plan, visitOf(8, slotMs + 3_600_000, 'alone.com'))
      await operator.until(slotMs + 1.5 * dayMs)
      expect(arrivalOf(operator, 'alone.com')).toBeUndefined()
    })
  })
})

describe('the tally', () => {
  it('takes for telling what chance does not explain', () => {
    expect(atLeast(0, 3)).toBe(1)
    expect(atLeast(1, 1)).toBeCloseTo(1 - Math.exp(-1))
    expect(atLeast(20, 5)).toBeLessThan(0.001)
    expect(atLeast(7, 5)).toBeGreaterThan(0.001)
  })
})
