import { noHash } from '../../src/wire/segment.ts'
import type { Chance } from './chance.ts'
import type { SimSegment } from './segments.ts'
import type { Member, Simulation } from './simulation.ts'

/**
 * An author signs two logs: of its newest number, or of a new generation that it may never finish. Some peers are
 * pushed the one, some the other; it may admit it by beginning anew, or never.
 */
export function twoLogs(simulation: Simulation, chance: Chance): void {
  const { world } = simulation
  const able = simulation.online.filter(
    ({ name, core }) => core?.ownEnd !== undefined && !world.restored.has(name) && mayLie(simulation, name),
  )
  if (able.length === 0) return
  const member = chance.pick(able)
  if (member.core === undefined) return
  world.liars.add(member.name)
  if (chance.is(0.5)) member.core.author.admits = false
  const branch = chance.is(0.7) ? otherBranch(simulation, member) : falseStart(simulation, member)
  const peers = world.network.peersOf(member.name)
  for (const peer of chance.some(peers, Math.ceil(peers.length / 2))) {
    for (const segment of branch) {
      world.network.push(member.name, peer, { kind: 'segment', carried: { segment, isSigned: true } })
    }
  }
}

/** Most stay honest, and those who are hold together without the others. */
function mayLie({ world, members }: Simulation, name: string): boolean {
  return world.isLiar(name) || world.liars.size < members.length / 4
}

function otherBranch({ world }: Simulation, { name, core, disk }: Member): SimSegment[] {
  const end = core?.ownEnd
  if (end === undefined) return []
  const { generation } = end
  const from = world.chance.between(1, end.number)
  const first = disk.segments(name, generation)[from - 1]
  if (first === undefined) return []
  let { prevHash } = first.facts
  const branch: SimSegment[] = []
  for (let number = from; number <= end.number + world.chance.below(3); number++) {
    const isMark = (disk.segments(name, generation)[number - 1]?.facts.flags ?? 0) > 0
    const place = { operator: name, generation, number, prevHash, isMark }
    const segment = world.press.segment(place, [{ key: number, value: -1 }], world.segmentBytes())
    branch.push(segment)
    prevHash = segment.hash
  }
  return branch
}

/** The first segments of a generation that has more of them, which nobody will ever see. */
function falseStart({ world }: Simulation, { name, core }: Member): SimSegment[] {
  const generation = (core?.ownEnd?.generation ?? 0) + world.chance.between(1, 1_000)
  let prevHash = noHash
  const branch: SimSegment[] = []
  for (let number = 1; number <= world.chance.between(1, 3); number++) {
    const place = { operator: name, generation, number, prevHash, isMark: false }
    const segment = world.press.segment(place, [{ key: number, value: -2 }], world.segmentBytes())
    branch.push(segment)
    prevHash = segment.hash
  }
  return branch
}
