import { limits } from '../../src/base/limits.ts'
import { Chance } from './chance.ts'
import { faults, isConverged } from './checks.ts'
import type { LieKind } from './lies.ts'
import { liar } from './lies.ts'
import type { Member } from './simulation.ts'
import { federate, Simulation } from './simulation.ts'
import { twoLogs } from './two-logs.ts'
import type { Counts, Settings, World } from './world.ts'
import { noCounts } from './world.ts'

export interface Outcome {
  readonly seed: number
  readonly operators: number
  readonly liars: number
  /** Until all was equal, from when the disturbances were over. */
  readonly convergedMs: number
  readonly busy: Counts
  readonly idle: Counts
  readonly idleMs: number
  /** Connections, each way, among those who stayed. */
  readonly idlePeers: number
  readonly forks: number
  readonly failuresMost: number
  readonly events: number
  readonly fingerprint: string
}

/** What happens, and how much of it. */
export interface Plan {
  readonly operatorsMin: number
  readonly operatorsMax: number
  readonly disturbedMs: number
  /** How many, and of which kinds. */
  readonly disturbances: number
  readonly kinds: readonly DisturbanceKind[]
  /** Of operators who write at all. */
  readonly authorShare: number
  readonly rowsAnAuthor: number
  readonly liarShare: number
  readonly lies: readonly LieKind[]
  readonly settings: (chance: Chance) => Settings
  /** Peers of each operator, at most; undefined: everybody or few, as chance will have it. */
  readonly degree: number | undefined
}

type Disturbance = (simulation: Simulation, chance: Chance) => void

const backMs = (chance: Chance) => chance.between(100, 30_000)

/** One of those who are there. Liars and two-faced authors are disturbed like everybody. */
function disturbed(simulation: Simulation, chance: Chance): Member | undefined {
  const { online } = simulation
  return online.length === 0 ? undefined : chance.pick(online)
}

const disturbances = {
  partition(simulation, chance) {
    const sides = chance.between(2, 3)
    simulation.part(() => chance.below(sides), chance.is(0.4))
    simulation.world.agenda.after(backMs(chance), () => simulation.heal())
  },
  killed(simulation, chance) {
    const member = disturbed(simulation, chance)
    if (member === undefined) return
    simulation.down(member)
    simulation.world.agenda.after(backMs(chance), () => simulation.up(member))
  },
  netKilled(simulation, chance) {
    const member = disturbed(simulation, chance)
    if (member === undefined) return
    simulation.netDown(member)
    simulation.world.agenda.after(chance.between(limits.netRestartMsMin, 2_000), () =>
      simulation.netUp(member),
    )
  },
  backedUp(simulation, chance) {
    const member = disturbed(simulation, chance)
    if (member !== undefined) member.backup ??= member.disk.copy()
  },
  restored(simulation, chance) {
    const able = simulation.online.filter(
      ({ name, backup }) => backup !== undefined && !simulation.world.restored.has(name),
    )
    if (able.length === 0) return
    const member = chance.pick(able)
    simulation.down(member)
    simulation.restore(member)
    simulation.world.agenda.after(backMs(chance), () => simulation.up(member))
  },
  begunAnew(simulation, chance) {
    disturbed(simulation, chance)?.core?.author.beginAnew()
  },
  damaged(simulation, chance) {
    const member = disturbed(simulation, chance)
    const operator = member && chance.pick(simulation.members).name
    const held = operator === undefined ? [] : (member?.disk.generations(operator) ?? [])
    const segments = held.flatMap((one) => one.segments)
    if (segments.length > 0) member?.disk.damaged.add(chance.pick(segments))
  },
  diskFull(simulation, chance) {
    const core = disturbed(simulation, chance)?.core
    if (core === undefined) return
    core.refuses = true
    simulation.world.agenda.after(backMs(chance), () => {
      core.refuses = false
    })
  },
  clockStepped(simulation, chance) {
    const { clockOffsetMs } = simulation.world
    const member = disturbed(simulation, chance)
    if (member === undefined) return
    const offsetMs = clockOffsetMs.get(member.name) ?? 0
    clockOffsetMs.set(member.name, offsetMs + chance.between(-60_000, 3_600_000))
  },
  clockSetBack(simulation, chance) {
    const member = disturbed(simulation, chance)
    if (member !== undefined) simulation.world.clockOffsetMs.set(member.name, -3_600_000)
  },
  twoLogs,
} satisfies Readonly<Record<string, Disturbance>>

export type DisturbanceKind = keyof typeof disturbances

/** Who is connected to whom: a ring, so that everybody is reached, and others as chance will have it. */
function links(names: readonly string[], isLiar: (n: number) => boolean, chance: Chance, plan: Plan) {
  const made: [number, number][] = []
  const honest = names.map((_, n) => n).filter((n) => !isLiar(n))
  const ring = chance.shuffled(honest)
  for (const [at, n] of ring.entries()) made.push([n, ring[(at + 1) % ring.length] ?? n])
  const isFull = names.length <= everybodyMax && chance.is(0.4)
  const degree = plan.degree ?? (isFull ? names.length : chance.between(2, 10))
  for (const n of names.keys()) {
    const more = Math.max(degree / 2 - (isLiar(n) ? 0 : 1), isLiar(n) ? 2 : 0)
    if (degree >= names.length) for (let other = 0; other < n; other++) made.push([other, n])
    else for (let count = 0; count < more; count++) made.push([n, chance.below(names.length)])
  }
  return made
}

function peopled(world: World, names: readonly string[], plan: Plan): Simulation {
  const { chance } = world
  const lies = new Map<number, LieKind>()
  const liars = Math.floor(names.length * plan.liarShare * chance.next())
  for (const n of chance.some([...names.keys()], liars)) lies.set(n, chance.pick(plan.lies))
  const operators = names.map((name, n) => {
    const kind = lies.get(n)
    if (kind === undefined) return { name, says: undefined }
    world.liars.add(name)
    return { name, says: liar(kind, new Chance(chance.below(2 ** 32)), chance.is(0.5) ? 1 : 0.3) }
  })
  return new Simulation(
    world,
    operators,
    links(names, (n) => lies.has(n), chance, plan),
  )
}

/** Rows come, change and are withdrawn, all the while. */
function write(simulation: Simulation, plan: Plan): void {
  const { agenda, chance } = simulation.world
  for (const member of simulation.members) {
    if (!chance.is(plan.authorShare)) continue
    const rows = chance.below(plan.rowsAnAuthor * 2) + 1
    for (let n = 0; n < rows; n++) {
      agenda.after(chance.next() * plan.disturbedMs, () => {
        const { core } = member
        if (core === undefined) return
        const key = chance.below(rows)
        core.author.set(key, chance.is(0.25) ? undefined : chance.below(1_000))
      })
    }
  }
}

function disturb(simulation: Simulation, plan: Plan): void {
  const { agenda, chance } = simulation.world
  for (let n = 0; n < plan.disturbances; n++) {
    agenda.after(chance.next() * plan.disturbedMs, () => {
      const kind = chance.pick(plan.kinds)
      simulation.world.trace(() => `--- ${kind}`)
      disturbances[kind](simulation, chance)
    })
  }
}

/** Everything is as it should be from now on, except the liars. */
function calm(simulation: Simulation): void {
  simulation.world.trace(() => '--- calm')
  simulation.heal()
  for (const member of simulation.members) {
    simulation.up(member)
    simulation.netUp(member)
    if (member.core !== undefined) member.core.refuses = false
  }
  simulation.dial()
}

/**
 * One run of one seed: disturbances, then calm, in which all honest members must come to hold the same, then a while
 * in which nothing happens. @throws RuleBroken
 */
export function run(seed: number, plan: Plan, onTrace?: (line: string) => void): Outcome {
  const before = new Chance(seed)
  // Most are small, where chance does more harm; some are as large as the plan allows.
  const operators =
    plan.operatorsMin + Math.floor((plan.operatorsMax - plan.operatorsMin) * before.next() ** 3)
  const settings = plan.settings(before)
  const { world, names } = federate({
    seed,
    operators,
    settings,
    ...(onTrace === undefined ? {} : { onTrace }),
  })
  const simulation = peopled(world, names, plan)
  for (const member of simulation.members) simulation.up(member)
  simulation.dial()
  write(simulation, plan)
  disturb(simulation, plan)
  simulation.run(plan.disturbedMs)

  calm(simulation)
  const calmMs = world.elapsedMs
  while (!isConverged(simulation)) {
    if (world.elapsedMs - calmMs > convergesMsMax) world.broken(notConverged(simulation))
    simulation.run(1_000)
  }
  const convergedMs = world.elapsedMs - calmMs
  const busy = world.counts
  // The liars go: what they still claim to hold would be asked for without end, if seldom.
  for (const member of simulation.members) if (world.isLiar(member.name)) simulation.expel(member)
  simulation.run(settleMs)
  world.counts = noCounts()
  simulation.run(idleMs)
  const idle = world.counts
  const { fingerprint } = world
  for (const fault of faults(simulation)) world.broken(fault)
  const idlePeers = simulation.honest.reduce((sum, { name }) => sum + world.network.peersOf(name).length, 0)
  return {
    ...{ seed, operators, liars: world.liars.size, convergedMs, busy, idle, idleMs, idlePeers },
    ...{
      forks: world.forks.length,
      failuresMost: world.failuresMost,
      events: world.agenda.count,
      fingerprint,
    },
  }
}

function notConverged(simulation: Simulation): string {
  const wrong = [...faults(simulation)]
  return `not converged: ${wrong.length} faults, such as ${wrong.slice(0, 5).join('; ')}`
}

const convergesMsMax = 300_000
/** With more, each is connected to some. */
const everybodyMax = 20
const settleMs = 10_000
const idleMs = 30_000
