import { dayMs } from '../../src/base/clock.ts'
import { limits } from '../../src/base/limits.ts'
import type { Core } from './core.ts'
import type { Said } from './segments.ts'
import type { World } from './world.ts'

interface Restating {
  readonly why: 'erase_within' | 'own_log_behind' | 'own_log_damaged'
  readonly above: number
}

/** What `Publisher` decides about the own log: what leaves and when, and when the log begins anew. */
export class Author {
  readonly #world: World
  readonly #core: Core
  #restating: Restating | undefined
  #awaitsWord = false
  #isRunning = false
  #isScheduled = false
  #isStopped = false
  inUseElsewhere = false
  /** That it signed two logs: it begins anew. */
  admits = true

  constructor(world: World, core: Core) {
    this.#world = world
    this.#core = core
  }

  /** After a start, peers have a while to say how far they hold the own log. */
  enter(): void {
    if (this.#core.ownEnd !== undefined) {
      this.#awaitsWord = true
      this.#world.agenda.after(limits.ownLogWordMs, () => this.ownLogChecked())
    }
    if (this.#core.ownDamaged) this.ownLogIsDamaged()
    this.#schedule()
  }

  stop(): void {
    this.#isStopped = true
  }

  ownLogChecked(): void {
    this.#awaitsWord = false
    this.#schedule()
  }

  // --- rows ---------------------------------------------------------------------------------------

  /** A row says something else now, or nothing any more. */
  set(key: number, value: number | undefined): void {
    const { truth, dirty } = this.#core.disk
    if (value === undefined) truth.delete(key)
    else truth.set(key, value)
    dirty.add(key)
    this.#schedule()
  }

  // --- generations --------------------------------------------------------------------------------

  beginAnew(): void {
    this.#restating ??= { why: 'erase_within', above: 0 }
    this.#schedule()
  }

  ownLogIsBehind(generation: number): void {
    if (!this.admits) return
    this.#world.counts.ownBehind++
    const above = Math.max(generation, this.#restating?.above ?? 0)
    this.#restating = { why: 'own_log_behind', above }
    this.#schedule()
  }

  ownLogIsDamaged(): void {
    this.#restating ??= { why: 'own_log_damaged', above: 0 }
    this.#schedule()
  }

  // --- rounds -------------------------------------------------------------------------------------

  #schedule(): void {
    const hasWork = this.#restating !== undefined || this.#core.disk.dirty.size > 0
    if (this.#isStopped || this.#isRunning || this.#isScheduled || !hasWork) return
    if (this.#awaitsWord || this.inUseElsewhere) return
    this.#isScheduled = true
    this.#world.agenda.after(publishWindowMs * (0.75 + this.#world.chance.next() / 2), () => {
      this.#isScheduled = false
      if (this.#isStopped || this.inUseElsewhere) return
      this.#isRunning = true
      if (this.#restating === undefined) this.#publish()
      else this.#restate(this.#restating)
    })
  }

  #ended(): void {
    this.#isRunning = false
    this.#schedule()
  }

  #publish(): void {
    const { disk } = this.#core
    const keys = [...disk.dirty]
    if (keys.length === 0) {
      this.#ended()
      return
    }
    const says = keys.map((key) => ({ key, value: disk.truth.get(key) }))
    this.#core.publish(grouped(says), () => {
      // Touched again meanwhile: it stays dirty.
      for (const { key, value } of says) if (disk.truth.get(key) === value) disk.dirty.delete(key)
      this.#ended()
    })
  }

  #restate(restating: Restating): void {
    const { disk } = this.#core
    const { why, above } = restating
    if (why === 'own_log_behind' && this.#isBehindAgain()) {
      this.#restating = undefined
      this.inUseElsewhere = true
      this.#world.stoppedPublishing(this.#core.operator)
      return
    }
    const says = [...disk.truth].sort(([a], [b]) => a - b).map(([key, value]) => ({ key, value }))
    this.#core.restate(grouped(says), above, () => {
      if (this.#restating?.above === above) this.#restating = undefined
      this.#ended()
    })
  }

  #isBehindAgain(): boolean {
    const { disk, operator } = this.#core
    const nowMs = this.#world.wallMs(operator)
    const lastMs = disk.behindAtMs
    disk.behindAtMs = nowMs
    return lastMs > 0 && nowMs - lastMs < dayMs
  }
}

function grouped(says: readonly Said[]): Said[][] {
  const groups: Said[][] = []
  for (let at = 0; at < says.length; at += recordsASegment) groups.push(says.slice(at, at + recordsASegment))
  return groups
}

/** The policy's default. */
const publishWindowMs = 1_000
/** Few, so that small logs have many segments. */
const recordsASegment = 2
