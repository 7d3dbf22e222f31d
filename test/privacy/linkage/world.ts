import { Chance } from './chance.ts'

/**
 * What comes to one operator's sensors: identities, each an attacker or a few, that show features and mail to
 * domains. Some domains only one identity names; others are named by many, the first of them most.
 */

export interface World {
  readonly days: number
  /** Identities active on a day, on average; about a third of them were here before. */
  readonly perDay: number
  /** Exactly so many every day, or as chance has it. */
  readonly even: boolean
  /** Of the identities active on a day, how many were here before. */
  readonly returning: number
}

export interface Hit {
  readonly attacker: number
  readonly domains: readonly string[]
}

/** One identity at work for a while: each of its requests hands in some of its attackers. */
export interface Visit {
  readonly atMs: number
  readonly identity: number
  readonly hits: readonly Hit[]
}

export interface Identity {
  readonly attackers: readonly number[]
  /** What only it names. */
  readonly ownDomains: readonly string[]
  /** Of its own, or of a tool that others use as well; some show nothing. */
  readonly fingerprint: number | undefined
}

export interface Plan {
  readonly identities: readonly Identity[]
  /** In order of time. */
  readonly visits: readonly Visit[]
  /** Who named a domain. */
  readonly namers: ReadonlyMap<string, ReadonlySet<number>>
}

const dayMs = 86_400_000
const hourMs = 3_600_000
const toolsCount = 12
const sharedDomains = 60

export function planned(world: World, seed: number): Plan {
  const chance = new Chance(seed)
  const identities: Identity[] = []
  const visits: Visit[] = []
  let attackers = 0
  const newcomer = (): number => {
    const at = identities.length
    const many = 1 + chance.run(0.55, 6)
    identities.push({
      attackers: Array.from({ length: many }, () => attackers++),
      ownDomains: Array.from({ length: 1 + chance.run(0.4, 4) }, (_, n) => `only-${at}-${n}.com`),
      fingerprint: chance.happens(0.1)
        ? undefined
        : chance.happens(0.3)
          ? chance.below(toolsCount)
          : 1_000 + at,
    })
    return at
  }
  for (let day = 0; day < world.days; day++) {
    const active = new Set<number>()
    const count = world.even ? world.perDay : chance.poisson(world.perDay)
    while (active.size < count) {
      const isBack = identities.length > count && chance.happens(world.returning)
      // Who was here lately is likelier to come again.
      const back = identities.length - 1 - Math.min(identities.length - 1, chance.zipf(identities.length))
      active.add(isBack ? back : newcomer())
    }
    for (const identity of active) visits.push(...visitsOf(identity, identities[identity], day, chance))
  }
  visits.sort((a, b) => a.atMs - b.atMs)
  const namers = new Map<string, Set<number>>()
  for (const { identity, hits } of visits) {
    for (const domain of hits.flatMap(({ domains }) => domains)) {
      const known = namers.get(domain) ?? new Set<number>()
      namers.set(domain, known.add(identity))
    }
  }
  return { identities, visits, namers }
}

/** Its attackers come together, or one after the other within some hours of the day. */
function visitsOf(identity: number, who: Identity | undefined, day: number, chance: Chance): Visit[] {
  const atWork = who?.attackers.filter((_, at) => at === 0 || chance.happens(0.85)) ?? []
  const hits = atWork.map((attacker) => ({ attacker, domains: targets(who?.ownDomains ?? [], chance) }))
  const startMs = day * dayMs + chance.next() * (dayMs - 4 * hourMs)
  if (chance.happens(0.6)) return [{ atMs: startMs, identity, hits }]
  return hits.map((hit) => ({ atMs: startMs + chance.next() * 4 * hourMs, identity, hits: [hit] }))
}

function targets(own: readonly string[], chance: Chance): string[] {
  const shared = Array.from({ length: chance.run(0.5, 3) }, () => `mail-${chance.zipf(sharedDomains)}.com`)
  return [...new Set([...own.filter(() => chance.happens(0.8)), ...shared])]
}
