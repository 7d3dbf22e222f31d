import { hex, sameBytes } from '../../src/base/bytes.ts'
import type { LogState } from '../../src/federation/log-state.ts'
import type { Disk } from './disk.ts'
import { saidBy } from './segments.ts'
import type { Member, Simulation } from './simulation.ts'
import { shortName } from './world.ts'

/**
 * What all honest members must hold in the end, said slowly and obviously: of every honest author exactly the segments
 * that the author itself holds, and with them exactly what its rows say; of an author that signed two logs all the
 * same, or nothing.
 */

/** Whether all honest members are there and tell one digest. */
export function isConverged(simulation: Simulation): boolean {
  const [first, ...others] = simulation.honest
  const digest = first?.net?.digest()
  if (digest === undefined) return false
  const isSaid = ({ core }: Member) => core !== undefined && core.disk.dirty.size === 0
  return simulation.honest.every(isSaid) && others.every(({ net }) => net && sameBytes(net.digest(), digest))
}

/** @returns what is wrong, in words; nothing if all is well */
export function* faults(simulation: Simulation): Generator<string> {
  const { honest, members } = simulation
  for (const author of members) {
    const isHonest = honest.includes(author)
    const like = isHonest ? author : honest[0]
    for (const member of honest) {
      const fault = like && logFault(member, author.name, like)
      if (fault !== undefined) yield `${shortName(member.name)} of ${shortName(author.name)}: ${fault}`
    }
    if (!isHonest) continue
    const said = saidOf(author.disk, author.name, author.core?.state(author.name))
    if (!sameEntries(said, author.disk.truth))
      yield `${shortName(author.name)} does not say what its rows say`
    if (author.core?.state(author.name).forked !== 0)
      yield `${shortName(author.name)} has not healed its fork`
  }
  for (const member of honest) yield* leftovers(member, simulation)
}

/** How a member holds a log, against another who must hold the same. */
function logFault(member: Member, author: string, like: Member): string | undefined {
  const [mine, theirs] = [member.core?.state(author), like.core?.state(author)]
  if (mine === undefined || theirs === undefined) return 'offline'
  if (mine.forked !== theirs.forked) return `forked ${mine.forked}, should be ${theirs.forked}`
  if (mine.answers !== undefined && mine.answers.generation <= mine.forked) return 'answers from a fork'
  if (mine.forked > 0 && mine.answers !== undefined) return 'answers though it forked'
  const [end, endThere] = [mine.answers, theirs.answers]
  if (end?.generation !== endThere?.generation) return `generation ${end?.generation}`
  if (end === undefined)
    return member.disk.generations(author).some(({ generation }) => generation <= mine.forked)
      ? 'a forked generation is stored'
      : undefined
  const stored = member.disk.segments(author, end.generation)
  const there = like.disk.segments(author, end.generation)
  if (stored.length !== there.length) return `${stored.length} segments of ${there.length}`
  if (stored.some((segment, at) => segment !== there[at])) return 'other segments'
  return undefined
}

function saidOf(disk: Disk, author: string, state: LogState | undefined): Map<number, number> {
  const generation = state?.answers?.generation
  return generation === undefined ? new Map() : saidBy(disk.segments(author, generation))
}

function sameEntries(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value)
}

/** Nothing is kept that does not count, and nobody honest is held for a liar. */
function* leftovers({ name, core, net, disk }: Member, { honest }: Simulation): Generator<string> {
  if (core === undefined || net === undefined) return
  for (const other of honest) {
    const { answers } = core.state(other.name)
    const stored = disk.generations(other.name).map(({ generation }) => generation)
    if (stored.some((generation) => generation !== answers?.generation)) {
      yield `${shortName(name)} keeps generations ${stored} of ${shortName(other.name)}, which is at ${answers?.generation}`
    }
    if (net.sync.isDistrusted(other.name))
      yield `${shortName(name)} distrusts the honest ${shortName(other.name)}`
    const kept = answers === undefined ? 0 : net.earlyKept(other.name)
    if (kept > 0) yield `${shortName(name)} keeps ${kept} early segments of ${shortName(other.name)}`
  }
}

export function digestText(member: Member | undefined): string {
  return hex(member?.net?.digest() ?? new Uint8Array(0)).slice(0, 8)
}
