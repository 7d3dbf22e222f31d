import type { RosterView } from '../../src/federation/roster.ts'
import { Agenda } from './agenda.ts'
import { Chance } from './chance.ts'
import { Network } from './network.ts'
import type { SimFork } from './segments.ts'
import { Press } from './segments.ts'

/** What the network is like, and the disks. */
export interface Settings {
  readonly heads: boolean
  /** One way, at most; a little jitter comes on top. */
  readonly delayMs: number
  /** Of messages that come much later than they should, and by how much at most. */
  readonly lateShare: number
  readonly lateMs: number
  readonly pushLoss: number
  readonly exchangeLoss: number
  readonly durableMsMax: number
  readonly segmentBytesMin: number
  readonly segmentBytesMax: number
}

/** What was done, over all operators. */
export function noCounts() {
  return {
    asked: { digest: 0, state: 0, range: 0, proof: 0 },
    ended: { progress: 0, overtaken: 0, nothing: 0, failed: 0, bad: 0, conflict: 0 },
    /** Segments that came by gossip for the first time, and by sync and were taken. */
    pushed: 0,
    pulled: 0,
    /** Segments that an honest peer sent by sync though they were held, or on their way to the disk. */
    repeated: 0,
    /** Segments that came by sync and had to be dropped, because core had not caught up. */
    noRoom: 0,
    refusedRuns: 0,
    /** Answers that told of every log, not only of what had changed. */
    wholeStates: 0,
    exchangeBytes: 0,
    ownBehind: 0,
  }
}

export type Counts = ReturnType<typeof noCounts>

/** A rule that must hold at every moment does not. */
export class RuleBroken extends Error {
  override readonly name = 'RuleBroken'
}

/** The time, chance and rules that all operators of one run share. */
export class World {
  readonly agenda = new Agenda(startMs)
  readonly chance: Chance
  readonly press = new Press()
  readonly network: Network
  readonly settings: Settings
  readonly roster: RosterView
  readonly forks: SimFork[] = []
  /** Those who lie, and those who sign two logs: nothing is promised to them. */
  readonly liars = new Set<string>()
  /** Those whose store was once replaced by an older one: they may sign a number twice, and must heal it. */
  readonly restored = new Set<string>()
  readonly clockOffsetMs = new Map<string, number>()
  counts: Counts = noCounts()
  readonly #onTrace: ((line: string) => void) | undefined
  #failures = new Map<string, number>()
  #failuresMinute = 0
  failuresMost = 0
  #checks = 0
  #checkEvery: number

  constructor(seed: number, roster: RosterView, settings: Settings, onTrace?: (line: string) => void) {
    this.chance = new Chance(seed)
    this.roster = roster
    this.settings = settings
    this.network = new Network(this)
    this.#onTrace = onTrace
    this.#checkEvery = Math.max(1, roster.members.size)
  }

  get elapsedMs(): number {
    return this.agenda.nowMs - startMs
  }

  wallMs(operator: string): number {
    return Math.floor(this.agenda.nowMs) + (this.clockOffsetMs.get(operator) ?? 0)
  }

  segmentBytes(): number {
    return this.chance.between(this.settings.segmentBytesMin, this.settings.segmentBytesMax)
  }

  isLiar(operator: string): boolean {
    return this.liars.has(operator)
  }

  /** Checks that cost as much as a digest are made now and then. */
  isToCheck(): boolean {
    return ++this.#checks % this.#checkEvery === 0
  }

  // --- what must not happen -----------------------------------------------------------------------

  broken(what: string): never {
    throw new RuleBroken(`${what}, after ${(this.elapsedMs / 1_000).toFixed(3)} s`)
  }

  /** Nobody is blamed for what an honest peer can do. */
  blamed(by: string, whom: string, why: string): void {
    if (!this.isLiar(whom)) this.broken(`${shortName(by)} blames the honest ${shortName(whom)} for ${why}`)
  }

  forkFound(fork: SimFork): void {
    const { operator, generation } = fork
    if (!this.isLiar(operator) && !this.restored.has(operator)) {
      this.broken(`${shortName(operator)} is said to have forked ${generation}, and did not`)
    }
    this.forks.push(fork)
    this.trace(() => `fork of ${shortName(operator)} ${generation}`)
  }

  /** Nobody here runs two daemons with one key. */
  stoppedPublishing(operator: string): void {
    if (!this.isLiar(operator)) {
      this.broken(`${shortName(operator)} believes its key in use elsewhere`)
    }
  }

  /** Who cannot be reached, or refuses, is asked less and less. */
  failedAt(by: string, peer: string): void {
    const minute = Math.floor(this.elapsedMs / 60_000)
    if (minute !== this.#failuresMinute) this.#failures.clear()
    this.#failuresMinute = minute
    const pair = `${by} ${peer}`
    const failures = (this.#failures.get(pair) ?? 0) + 1
    this.#failures.set(pair, failures)
    this.failuresMost = Math.max(this.failuresMost, failures)
    if (failures > failuresAMinuteMax)
      this.broken(`${shortName(by)} asks ${shortName(peer)} in vain without end`)
  }

  // --- what did happen ----------------------------------------------------------------------------

  trace(line: () => string): void {
    if (this.#onTrace !== undefined)
      this.#onTrace(`${(this.elapsedMs / 1_000).toFixed(3).padStart(8)} ${line()}`)
  }

  /** Of everything that has happened: equal where two runs were the same. */
  get fingerprint(): string {
    const { asked, ended, pushed, pulled, repeated, exchangeBytes } = this.counts
    const facts = [
      this.agenda.count,
      this.chance.next(),
      asked,
      ended,
      pushed,
      pulled,
      repeated,
      exchangeBytes,
    ]
    return JSON.stringify(facts)
  }
}

/** Some day in November 2023. */
const startMs = 1_700_000_000_000
/** Of those who answer now and then, each answer ends the back-off; who never answers is asked some ten times. */
const failuresAMinuteMax = 150

export function shortName(operator: string): string {
  return `#${Number.parseInt(operator.slice(0, 8), 16) - 1}`
}
