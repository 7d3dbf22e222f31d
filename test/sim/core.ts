import { hex, sameBytes } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import { generationNumber } from '../../src/federation/generation.ts'
import type { LogEnd, LogState } from '../../src/federation/log-state.ts'
import {
  endIn,
  nothingHeld,
  placeOf,
  withFork,
  withoutGeneration,
  withSegment,
} from '../../src/federation/log-state.ts'
import { follows, placed } from '../../src/federation/verify.ts'
import { noHash } from '../../src/wire/segment.ts'
import { Author } from './author.ts'
import type { Disk } from './disk.ts'
import type { Net } from './net.ts'
import type { Carried, Said, SimFork, SimSegment } from './segments.ts'
import { forkOf } from './segments.ts'
import type { World } from './world.ts'

/**
 * The half of a daemon that owns the disk, as far as it matters here: one write after another, each durable a while
 * after it was asked for, and gone without a trace if the daemon is killed before. It does what `Logs`, `loadLogs` and
 * `NetTraffic` do, with the same functions where those are pure.
 */
export class Core {
  readonly operator: string
  readonly disk: Disk
  readonly author: Author
  readonly #world: World
  readonly #states = new Map<string, LogState>()
  /** How long a write takes. */
  durableMs: number
  /** It takes in nothing from peers: the disk is nearly full. */
  refuses = false
  #ownDamaged = false
  #net: Net | undefined
  #busyUntilMs = 0
  #isDown = false

  constructor(world: World, operator: string, disk: Disk, durableMs: number) {
    this.#world = world
    this.operator = operator
    this.disk = disk
    this.durableMs = durableMs
    this.author = new Author(world, this)
    this.#load()
  }

  // --- life ---------------------------------------------------------------------------------------

  /** What is stored decides; what is cut off in an own new generation never was. */
  #load(): void {
    for (const operator of this.disk.operators()) this.#states.set(operator, this.#loaded(operator))
    for (const { operator, generation } of this.disk.evidence.values()) {
      this.#states.set(operator, withFork(this.state(operator), generation))
    }
  }

  #loaded(operator: string): LogState {
    let state = nothingHeld
    for (const { generation, segments } of [...this.disk.generations(operator)]) {
      const damaged = segments.findIndex((segment) => this.disk.damaged.has(segment))
      if (damaged !== -1) {
        this.disk.truncate(operator, generation, damaged + 1)
        if (operator === this.operator) this.#ownDamaged = true
      }
      const read = segments.reduce((after, one) => withSegment(after, placed(one)), nothingHeld)
      const end = endIn(read, generation)
      if (end === undefined) continue
      if (operator === this.operator && read.answers === undefined) {
        this.disk.drop(operator, generation, generation + 1)
        continue
      }
      if (state.next !== undefined) {
        this.disk.drop(operator, state.next.generation, state.next.generation + 1)
      }
      state = read.answers === undefined ? { ...state, next: end } : { ...nothingHeld, answers: end }
    }
    return state
  }

  down(): void {
    this.#isDown = true
    this.#net = undefined
    this.author.stop()
  }

  connect(net: Net): void {
    this.#net = net
    net.start([...this.#states], [...this.disk.evidence.values()], limits.linkCreditBytes)
  }

  /** Net died; what it was told and had not done is lost. */
  disconnect(): void {
    this.#net = undefined
  }

  #tell(what: (net: Net) => void): void {
    const net = this.#net
    this.#world.agenda.after(linkMs, () => {
      if (net !== undefined && net === this.#net) what(net)
    })
  }

  /** Writes happen in turn, and are durable when `work` runs. */
  #inTurn(work: () => void): void {
    const { agenda } = this.#world
    const dueMs = Math.max(agenda.nowMs, this.#busyUntilMs) + this.durableMs
    this.#busyUntilMs = dueMs
    agenda.at(dueMs, () => {
      if (!this.#isDown) work()
    })
  }

  // --- own log ------------------------------------------------------------------------------------

  state(operator: string): LogState {
    return this.#states.get(operator) ?? nothingHeld
  }

  get ownEnd(): LogEnd | undefined {
    return this.state(this.operator).answers
  }

  get ownDamaged(): boolean {
    return this.#ownDamaged
  }

  #newGeneration(above: number): number {
    const { answers, forked } = this.state(this.operator)
    return generationNumber(
      Math.max(above, forked, answers?.generation ?? 0),
      this.#world.wallMs(this.operator),
    )
  }

  /** Signs, stores, and then tells of it. */
  publish(groups: readonly (readonly Said[])[], onStored: () => void): void {
    this.#inTurn(() => {
      const end = this.ownEnd ?? { generation: this.#newGeneration(0), number: 0, hash: noHash }
      const sealed = this.#sealed(groups, end, end.number === 0)
      this.disk.append(this.operator, sealed)
      this.#hold(sealed)
      onStored()
      this.advance(this.operator)
      for (const segment of sealed) {
        this.#tell((net) => net.publish({ kind: 'segment', carried: { segment, isSigned: true } }))
      }
      this.#sendHead()
    })
  }

  /** Batches of a new generation are writes of their own: killed in between, it never was. */
  restate(groups: readonly (readonly Said[])[], above: number, onStored: () => void): void {
    let sealed: SimSegment[] = []
    const batches = Math.max(1, Math.ceil(groups.length / segmentsABatch))
    for (let batch = 0; batch < batches; batch++) {
      this.#inTurn(() => {
        if (batch === 0) {
          const start = { generation: this.#newGeneration(above), number: 0, hash: noHash }
          sealed = this.#sealed(groups.length > 0 ? groups : [[]], start, true)
        }
        const isLast = batch === batches - 1
        const generation = sealed[0]?.facts.generation ?? 0
        const part = sealed.slice(batch * segmentsABatch, (batch + 1) * segmentsABatch)
        this.disk.append(this.operator, part, isLast ? generation : 0)
        if (!isLast) return
        this.#hold(sealed)
        this.#ownDamaged = false
        onStored()
        this.advance(this.operator)
        this.#sendHead()
      })
    }
  }

  #sealed(groups: readonly (readonly Said[])[], from: LogEnd, isSnapshot: boolean): SimSegment[] {
    const { operator } = this
    let { number, hash: prevHash } = from
    return groups.map((says, at) => {
      const isMark = isSnapshot && at === groups.length - 1
      const place = { operator, generation: from.generation, number: ++number, prevHash, isMark }
      const segment = this.#world.press.segment(place, says, this.#world.segmentBytes())
      prevHash = segment.hash
      return segment
    })
  }

  #hold(segments: readonly SimSegment[]): void {
    const state = segments.reduce((after, one) => withSegment(after, placed(one)), this.state(this.operator))
    this.#states.set(this.operator, state)
  }

  #sendHead(): void {
    const { operator, ownEnd: end } = this
    if (end === undefined || !this.#world.settings.heads) return
    const minute = Math.floor(this.#world.wallMs(operator) / 60_000)
    this.#tell((net) => net.publish({ kind: 'head', head: { operator, end, minute } }))
  }

  /** Net learns how far a log is held on disk. */
  advance(operator: string, afterRun = false): void {
    const { answers, next, forked } = this.state(operator)
    // A new object each time, as net makes of each frame.
    this.#tell((net) => net.advance(operator, { answers, next, forked }, afterRun))
  }

  // --- others' logs -------------------------------------------------------------------------------

  /** A run that net calls verified. Whatever comes of it: credit again, and word of what is durable. */
  arrived(operator: string, run: readonly Carried[]): void {
    this.#inTurn(() => {
      const why = this.refuses ? 'disk full' : this.#take(operator, run)
      if (why !== undefined) this.#world.counts.refusedRuns++
      const bytes = run.reduce((sum, { segment }) => sum + segment.bytes.byteLength, 0)
      this.#tell((net) => net.grant(bytes))
      this.advance(operator, true)
    })
  }

  /** @returns why not */
  #take(operator: string, run: readonly Carried[]): string | undefined {
    if (operator === this.operator) return 'own log'
    const [first] = run
    const before = this.state(operator)
    if (first === undefined) return 'empty'
    const { generation } = first.segment.facts
    let end = endIn(before, generation)
    for (const { segment } of run) {
      const { facts, hash } = segment
      if (!follows(segment, end)) return 'gap'
      if (facts.generation !== generation || hex(facts.operator) !== operator) return 'mixed'
      end = { generation, number: facts.number, hash }
    }
    if (run.at(-1)?.isSigned !== true) return 'bad signature'
    const place = placeOf(before, placed(first.segment))
    if (place !== 'follows' && place !== 'begins') return place
    this.#takeRun(
      operator,
      before,
      run.map(({ segment }) => segment),
    )
    return undefined
  }

  #takeRun(operator: string, before: LogState, run: readonly SimSegment[]): void {
    const after = run.reduce((state, segment) => withSegment(state, placed(segment)), before)
    const generation = run[0]?.facts.generation ?? 0
    const { next } = before
    if (next !== undefined && next.generation !== generation && after.next?.generation === generation) {
      this.disk.drop(operator, next.generation, next.generation + 1)
    }
    const completes = after.answers?.generation !== before.answers?.generation
    this.disk.append(operator, run, completes ? generation : 0)
    this.#states.set(operator, after)
  }

  /** What is intact of a range; what is found damaged is dropped, and fetched anew or said anew. */
  serve(
    operator: string,
    generation: number,
    fromNumber: number,
    bytesMax: number,
    served: (segments: SimSegment[]) => void,
  ): void {
    this.#world.agenda.after(linkMs, () => {
      if (this.#isDown) return
      const stored = this.disk.range(operator, generation, fromNumber, bytesMax)
      const damaged = stored.findIndex((segment) => this.disk.damaged.has(segment))
      const intact = damaged === -1 ? stored : stored.slice(0, damaged)
      this.#tell(() => served(intact))
      if (damaged !== -1) this.#damaged(operator, generation)
    })
  }

  #damaged(operator: string, generation: number): void {
    if (operator === this.operator) {
      this.#ownDamaged = true
      this.author.ownLogIsDamaged()
      return
    }
    this.#inTurn(() => {
      const before = this.state(operator)
      if (endIn(before, generation) === undefined) return
      this.disk.drop(operator, generation, generation + 1)
      this.#states.set(operator, withoutGeneration(before, generation))
      this.advance(operator)
    })
  }

  // --- forks --------------------------------------------------------------------------------------

  /** Its author signed this for a number that may be held with something else in it. */
  dispute({ segment, isSigned }: Carried): void {
    const { generation, number, operator: id } = segment.facts
    const operator = hex(id)
    if (!isSigned) return
    if (operator === this.operator) {
      this.ownSeen([{ segment, isSigned }])
      return
    }
    this.#inTurn(() => {
      const held = this.disk.segments(operator, generation)[number - 1]
      if (held === undefined || sameBytes(held.hash, segment.hash)) return
      this.#takeFork(forkOf(held, segment))
    })
  }

  evidence(fork: SimFork): void {
    if (fork.operator === this.operator) this.author.ownLogIsBehind(fork.generation)
    else this.#inTurn(() => this.#takeFork(fork))
  }

  #takeFork(fork: SimFork): void {
    const { operator, generation } = fork
    const before = this.state(operator)
    const after = withFork(before, generation)
    if (after === before) return
    this.#world.forkFound(fork)
    this.disk.drop(operator, 0, generation + 1)
    this.disk.evidence.set(operator, fork)
    this.#states.set(operator, after)
    this.#tell((net) => net.knowEvidence(fork))
    this.#tell((net) => net.publish({ kind: 'evidence', fork }))
    this.advance(operator)
  }

  /** Segments of ours that somebody holds: if we do not, our store is older than what we published. */
  ownSeen(carried: readonly Carried[]): void {
    for (const { segment, isSigned } of carried) {
      if (!isSigned || hex(segment.facts.operator) !== this.operator) continue
      const { generation, number } = segment.facts
      const end = endIn(this.state(this.operator), generation)
      const isOld = generation < (this.ownEnd?.generation ?? 0)
      const isOurs = end !== undefined && (number < end.number || sameBytes(segment.hash, end.hash))
      if (!isOld && !isOurs) this.author.ownLogIsBehind(generation)
    }
  }
}

/** Between core and net, each way. */
const linkMs = 1
/** Of a new generation in one write; the daemon's is larger, as its generations are. */
const segmentsABatch = 4
