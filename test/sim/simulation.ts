import { limits } from '../../src/base/limits.ts'
import { Core } from './core.ts'
import { Disk } from './disk.ts'
import type { Says } from './net.ts'
import { Net } from './net.ts'
import { operatorName, rosterOf } from './segments.ts'
import type { Settings } from './world.ts'
import { World } from './world.ts'

export interface Member {
  readonly name: string
  /** What it relays and answers, if not the truth. */
  readonly says: Says | undefined
  disk: Disk
  core: Core | undefined
  net: Net | undefined
  /** An older copy of its disk. */
  backup: Disk | undefined
  side: number
  /** It does not come back. */
  isExpelled: boolean
}

/** Operators on a network, coming and going. What disturbs them is for the scenario to decide. */
export class Simulation {
  readonly world: World
  readonly members: readonly Member[]
  readonly #links: readonly (readonly [Member, Member])[]
  #redials = true

  /** @param links between whom there should be a connection */
  constructor(
    world: World,
    operators: readonly { readonly name: string; readonly says: Says | undefined }[],
    links: readonly (readonly [number, number])[],
  ) {
    this.world = world
    this.members = operators.map((operator) => ({
      ...operator,
      ...{ disk: new Disk(), core: undefined, net: undefined, backup: undefined, side: 0, isExpelled: false },
    }))
    this.#links = links.flatMap(([a, b]) => {
      const [memberA, memberB] = [this.members[a], this.members[b]]
      return memberA === undefined || memberB === undefined ? [] : [[memberA, memberB] as const]
    })
    this.#dialOn()
  }

  get honest(): Member[] {
    return this.members.filter(({ name }) => !this.world.isLiar(name))
  }

  /** Who is there to be disturbed. */
  get online(): Member[] {
    return this.members.filter(({ net }) => net !== undefined)
  }

  // --- connections --------------------------------------------------------------------------------

  #dialOn(): void {
    this.world.agenda.after(limits.dialEveryMs * (0.5 + this.world.chance.next() / 2), () => {
      this.dial()
      if (this.#redials) this.#dialOn()
    })
  }

  dial(): void {
    for (const [a, b] of this.#links) {
      if (a.net !== undefined && b.net !== undefined && a.side === b.side) {
        this.world.network.open(a.name, b.name)
      }
    }
  }

  /** Those on different sides cannot reach each other; where it is silent, they find out later. */
  part(sideOf: (member: Member) => number, isSilent: boolean): void {
    for (const member of this.members) member.side = sideOf(member)
    const apart = this.#links.filter(([a, b]) => a.side !== b.side)
    for (const [a, b] of apart) {
      if (isSilent) this.world.network.silence(a.name, b.name)
      else this.world.network.close(a.name, b.name)
    }
    if (!isSilent) return
    this.world.agenda.after(this.world.chance.between(5_000, 20_000), () => {
      for (const [a, b] of apart) this.world.network.close(a.name, b.name)
    })
  }

  heal(): void {
    for (const member of this.members) member.side = 0
  }

  // --- coming and going ---------------------------------------------------------------------------

  up(member: Member): void {
    if (member.core !== undefined || member.isExpelled) return
    const { settings, chance } = this.world
    const core = new Core(this.world, member.name, member.disk, chance.between(1, settings.durableMsMax))
    member.core = core
    this.netUp(member)
    core.author.enter()
  }

  down(member: Member): void {
    this.netDown(member)
    member.core?.down()
    member.core = undefined
  }

  netUp(member: Member): void {
    const { core } = member
    if (core === undefined || member.net !== undefined) return
    const net = new Net(this.world, core, member.says)
    member.net = net
    this.world.network.join(net)
    core.connect(net)
  }

  netDown(member: Member): void {
    member.net?.down()
    member.core?.disconnect()
    this.world.network.leave(member.name)
    member.net = undefined
  }

  expel(member: Member): void {
    member.isExpelled = true
    this.down(member)
  }

  /** Its disk is replaced by the older copy. */
  restore(member: Member): void {
    if (member.backup === undefined) return
    member.disk = member.backup
    member.backup = undefined
    this.world.restored.add(member.name)
  }

  run(ms: number): void {
    this.world.agenda.runTo(this.world.agenda.nowMs + ms)
  }
}

export interface Federation {
  readonly seed: number
  readonly operators: number
  readonly settings: Settings
  readonly onTrace?: (line: string) => void
}

/** @returns the world, and the names in it: who lies there is decided before anybody acts */
export function federate({ seed, operators, settings, onTrace }: Federation): {
  world: World
  names: string[]
} {
  const names = Array.from({ length: operators }, (_, n) => operatorName(n))
  return { world: new World(seed, rosterOf(names), settings, onTrace), names }
}
