import { hex, sameBytes } from '../../src/base/bytes.ts'
import { forwardTime } from '../../src/base/clock.ts'
import { limits } from '../../src/base/limits.ts'
import { digestOf } from '../../src/federation/digest.ts'
import type { LogState } from '../../src/federation/log-state.ts'
import { endIn, nothingHeld, placeOf, withSegment } from '../../src/federation/log-state.ts'
import { placed } from '../../src/federation/verify.ts'
import { Changes } from '../../src/gossip/changes.ts'
import { isBeyondOwn, mayBeAhead, pulledRun, pushVerdict } from '../../src/gossip/deciding.ts'
import { EarlySegments } from '../../src/gossip/early-segments.ts'
import { HeldLogs } from '../../src/gossip/held-logs.ts'
import type { KnownState, RangeResult, SyncAction } from '../../src/gossip/sync-state.ts'
import { SyncState } from '../../src/gossip/sync-state.ts'
import { noHash } from '../../src/wire/segment.ts'
import type { Core } from './core.ts'
import type { Answered, Asked, Gossip, RangeAsked, SimHead, Told } from './messages.ts'
import type { Carried, SimFork, SimSegment } from './segments.ts'
import { verdictOn } from './segments.ts'
import type { World } from './world.ts'

type Range = Extract<SyncAction, { ask: 'range' }>
type Proof = Extract<SyncAction, { ask: 'proof' }>
type Failed = () => void

/** How segments are judged that a liar asks for or is pushed: like everybody's. What it says is another matter. */
export interface Says {
  gossip(message: Gossip): Gossip | undefined
  answer(asked: Asked, answer: Answered): Reply
}

/** refused: the stream is reset. silence: nothing comes, ever. */
export type Reply = Answered | 'refused' | 'silence'

const truth: Says = {
  gossip: (message) => message,
  answer: (_, answer) => answer,
}

/**
 * The half of a daemon that talks to peers: the real deciding code, and around it what `Topic`, `Sync` and
 * `MemberNode` do over libp2p, done over the simulated network.
 */
export class Net {
  readonly operator: string
  readonly sync: SyncState
  readonly #world: World
  readonly #forwardMs: () => number
  readonly #core: Core
  readonly #says: Says
  readonly #changes: Changes
  readonly #held: HeldLogs
  readonly #early = new EarlySegments()
  readonly #heads = new Map<string, { head: SimHead; version: number }>()
  readonly #evidence = new Map<string, { fork: SimFork; version: number }>()
  readonly #seen = new Set<unknown>()
  readonly #rejects = new Map<string, number>()
  readonly #serving = new Map<string, number>()
  /** What core has said was durable, in its own words: for checking what is told. */
  readonly #durable = new Map<string, LogState>()
  #waiting: { isOver: boolean; holds: () => boolean; done: () => void }[] = []
  #credit = 0
  #nextLookMs = 0
  #isDown = false

  constructor(world: World, core: Core, says: Says = truth) {
    this.#world = world
    this.#core = core
    this.#says = says
    this.operator = core.operator
    this.#forwardMs = forwardTime({ nowMs: () => world.wallMs(core.operator) })
    this.#changes = new Changes(world.chance.between(1, 0xffffffff))
    this.#held = new HeldLogs(this.#changes)
    const [held, credit] = [this.#held, () => this.#credit]
    this.sync = new SyncState(
      {
        held: (operator) => {
          const isMember = world.roster.members.has(operator)
          return operator === core.operator || !isMember ? undefined : held.tip(operator)
        },
        digest: () => this.digest(),
        get rangeBytes() {
          return credit()
        },
      },
      () => world.chance.next(),
    )
  }

  get #nowMs(): number {
    return this.#forwardMs()
  }

  // --- life, and core's words ---------------------------------------------------------------------

  start(held: readonly (readonly [string, LogState])[], evidence: readonly SimFork[], credit: number): void {
    for (const [operator, state] of held) {
      this.#held.advance(operator, state, false)
      this.#durable.set(operator, state)
    }
    for (const fork of evidence) this.knowEvidence(fork)
    this.#credit = credit
    this.#perform()
  }

  down(): void {
    this.#isDown = true
  }

  met(peer: string): void {
    this.sync.met(peer, this.#nowMs)
    this.#perform()
  }

  gone(peer: string): void {
    this.sync.gone(peer)
  }

  grant(bytes: number): void {
    this.#credit += bytes
  }

  advance(operator: string, state: LogState, afterRun: boolean): void {
    this.#held.advance(operator, state, afterRun)
    this.#durable.set(operator, state)
    this.#forward(operator, this.#early.following(operator, this.#held.tip(operator)))
    this.#wake()
    this.#soon()
  }

  knowEvidence(fork: SimFork): void {
    if (fork.generation <= (this.#evidence.get(fork.operator)?.fork.generation ?? 0)) return
    this.#evidence.set(fork.operator, { fork, version: this.#changes.next() })
  }

  /** Something of our own: to everybody we are connected to, as gossipsub floods what is published. */
  publish(message: Gossip): void {
    if (message.kind === 'head') this.#knowHead(message.head)
    this.#seen.add(identityOf(message))
    this.#send(message, this.#world.network.peersOf(this.operator))
  }

  #send(message: Gossip, to: readonly string[]): void {
    const said = this.#says.gossip(message)
    if (said === undefined) return
    for (const peer of to) this.#world.network.push(this.operator, peer, said)
  }

  #tellCore(what: (core: Core) => void): void {
    this.#world.agenda.after(linkMs, () => {
      if (!this.#isDown) what(this.#core)
    })
  }

  #wake(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const one of waiting) {
      if (one.isOver) continue
      if (one.holds()) this.#over(one)
      else this.#waiting.push(one)
    }
  }

  #over(one: { isOver: boolean; done: () => void }): void {
    if (one.isOver || this.#isDown) return
    one.isOver = true
    one.done()
  }

  #until(holds: () => boolean, done: () => void): void {
    const one = { isOver: false, holds, done }
    this.#waiting.push(one)
    this.#world.agenda.after(limits.syncTimeoutMs, () => this.#over(one))
  }

  // --- gossip -------------------------------------------------------------------------------------

  pushed(from: string, message: Gossip): void {
    const id = identityOf(message)
    if (this.#seen.has(id) || (this.#rejects.get(from) ?? 0) >= rejectsMax) return
    this.#seen.add(id)
    const verdict = this.#verdictOn(message)
    if (verdict === 'reject') {
      this.#rejects.set(from, (this.#rejects.get(from) ?? 0) + 1)
      this.#world.blamed(this.operator, from, 'gossip')
    }
    if (verdict !== 'accept') return
    const to = this.#world.network.meshOf(this.operator).filter((peer) => peer !== from)
    this.#send(message, to)
  }

  #verdictOn(message: Gossip): 'accept' | 'ignore' | 'reject' {
    if (message.kind === 'head') return this.#takeHead(message.head)
    if (message.kind === 'evidence') return this.#takeEvidence(message.fork)
    return this.#segment(message.carried)
  }

  #segment(carried: Carried): 'accept' | 'ignore' | 'reject' {
    const verdict = verdictOn(this.#world.roster, carried)
    if (verdict.action !== 'accept') return verdict.action
    const { segment } = carried
    const operator = hex(segment.facts.operator)
    if (operator === this.operator) {
      if (mayBeAhead(this.#held.durable(operator), placed(segment))) {
        this.#tellCore((core) => core.ownSeen([carried]))
      }
      return 'ignore'
    }
    this.#world.counts.pushed++
    switch (pushVerdict(this.#held.tip(operator), placed(segment))) {
      case 'take':
        this.#take(operator, segment)
        return 'accept'
      case 'keep':
        this.#soon()
        return this.#early.keep(operator, segment) ? 'accept' : 'ignore'
      case 'prove':
        this.#tellCore((core) => core.dispute(carried))
        return 'ignore'
      case 'ask':
        this.#soon()
        return 'ignore'
      case 'ignore':
        return 'ignore'
    }
  }

  #take(operator: string, segment: SimSegment): void {
    const after = withSegment(this.#held.tip(operator), placed(segment))
    this.#forward(operator, [segment, ...this.#early.following(operator, after)] as SimSegment[])
  }

  #forward(operator: string, run: readonly { readonly bytes: Uint8Array }[]): void {
    const segments = run as readonly SimSegment[]
    if (segments.length === 0) return
    const after = segments.reduce((state, one) => withSegment(state, placed(one)), this.#held.tip(operator))
    if (this.#hand(operator, segments)) this.#held.handed(operator, after)
    else this.#soon()
  }

  /** @returns false without credit for all of it */
  #hand(operator: string, run: readonly SimSegment[]): boolean {
    const bytes = run.reduce((sum, one) => sum + one.bytes.byteLength, 0)
    if (bytes > this.#credit) return false
    this.#credit -= bytes
    const carried = run.map((segment) => ({ segment, isSigned: true }))
    this.#tellCore((core) => core.arrived(operator, carried))
    return true
  }

  #knowHead(head: SimHead): void {
    this.#heads.set(head.operator, { head, version: this.#changes.next() })
  }

  #takeHead(head: SimHead): 'accept' | 'ignore' {
    const before = this.#heads.get(head.operator)?.head
    if (head.operator === this.operator || !isNewer(head, before)) return 'ignore'
    this.#knowHead(head)
    const tip = this.#held.tip(head.operator)
    const { generation, number } = head.end
    const answers = tip.answers ?? { generation: 0, number: 0 }
    const isAhead =
      generation > tip.forked &&
      (generation > answers.generation || (generation === answers.generation && number > answers.number))
    if (isAhead) this.#soon()
    return 'accept'
  }

  #takeEvidence(fork: SimFork): 'accept' | 'ignore' {
    const { answers, forked } = this.#held.durable(fork.operator)
    if (fork.generation <= forked || fork.generation < (answers?.generation ?? 0)) return 'ignore'
    this.#tellCore((core) => core.evidence(fork))
    return 'accept'
  }

  // --- sync: asking -------------------------------------------------------------------------------

  /** Something here is new, or known to be missing. */
  #soon(): void {
    this.sync.changed(this.#nowMs)
    this.#perform()
  }

  #perform(): void {
    if (this.#isDown) return
    for (const action of this.sync.next(this.#nowMs)) this.#start(action)
    const nowMs = this.#nowMs
    const dueMs = this.sync.nextDueMs() ?? nowMs + limits.syncEveryMs
    const waitMs = Math.min(Math.max(dueMs - nowMs, limits.syncTickMsMin), limits.syncEveryMs)
    this.#lookAgain(this.#world.agenda.nowMs + waitMs)
  }

  /** One look is enough for all that is due later; to look too early does no harm. */
  #lookAgain(atMs: number): void {
    const { agenda } = this.#world
    if (this.#nextLookMs > agenda.nowMs && this.#nextLookMs <= atMs) return
    this.#nextLookMs = atMs
    agenda.at(atMs, () => {
      if (this.#nextLookMs === atMs) this.#perform()
    })
  }

  #start(action: SyncAction): void {
    this.#world.counts.asked[action.ask]++
    this.#world.trace(() => `${short(this.operator)} asks ${describe(action)}`)
    const failed = () => this.#failed(action)
    switch (action.ask) {
      case 'digest':
        this.#ask(action.peer, {}, ({ digest }) => this.#compared(action.peer, digest), failed)
        break
      case 'state':
        this.#askState(action.peer, action.known, failed)
        break
      case 'range':
        this.#pull(action, failed)
        break
      case 'proof':
        this.#askProof(action, failed)
    }
  }

  #failed(action: SyncAction): void {
    if (this.#isDown) return
    this.#world.failedAt(this.operator, action.peer)
    if (action.ask === 'range') this.#rangeEnded(action, 'failed')
    else if (action.ask === 'proof') this.sync.proofEnded(action.peer, action.operator, false)
    else this.sync.failed(action.peer, this.#nowMs)
    this.#perform()
  }

  #ask(
    peer: string,
    asked: Omit<Asked, 'digest'>,
    answered: (answer: Answered) => void,
    failed: Failed,
  ): void {
    const full = { digest: this.digest(), ...asked }
    const whenUp = (answer: Answered) => {
      if (!this.#isDown) answered(answer)
    }
    this.#world.network.exchange(this.operator, peer, full, whenUp, failed)
  }

  #compared(peer: string, digest: Uint8Array): void {
    this.sync.compared(peer, digest, this.#nowMs)
    this.#perform()
  }

  #askState(peer: string, known: KnownState, failed: Failed): void {
    const answered = ({ digest, told }: Answered) => {
      if (told === undefined) return failed()
      if (told.isWhole) this.#world.counts.wholeStates++
      for (const fork of told.evidence) this.#takeEvidence(fork)
      for (const head of told.heads) this.#takeHead(head)
      this.sync.digestTold(peer, digest)
      this.sync.stateTold(peer, told.now, told.isWhole, told.held, this.#nowMs)
      this.#checkOwn(peer, failed)
    }
    this.#ask(peer, { known }, answered, failed)
  }

  /** A peer that holds more of our own log than we do tells us that our store is older than what we published. */
  #checkOwn(peer: string, failed: Failed): void {
    const theirs = this.sync.toldBy(peer, this.operator)?.answers
    const checked = () => {
      this.#tellCore((core) => core.author.ownLogChecked())
      this.#perform()
    }
    if (
      theirs === undefined ||
      !isBeyondOwn(this.#held.durable(this.operator), { answers: theirs, forked: 0 })
    ) {
      checked()
      return
    }
    const { generation, number } = theirs
    const range = { operator: this.operator, generation, fromNumber: number, bytesMax: 1 }
    const answered = (segments: readonly Carried[]) => {
      this.#tellCore((core) => core.ownSeen(segments))
      checked()
    }
    this.#askRange(peer, range, answered, failed)
  }

  #askRange(
    peer: string,
    range: RangeAsked,
    answered: (segments: readonly Carried[]) => void,
    failed: Failed,
  ): void {
    const got = ({ digest, segments }: Answered) => {
      this.sync.digestTold(peer, digest)
      answered(segments ?? [])
    }
    this.#ask(peer, { range }, got, failed)
  }

  #pull(action: Range, failed: Failed): void {
    const { peer, operator, generation, fromNumber } = action
    const range = { operator, generation, fromNumber, bytesMax: limits.syncPullBytes }
    const answered = (served: readonly Carried[]) => {
      const carried = fitting(served, this.#credit)
      if (served.length > 0 && carried.length === 0) {
        this.#world.counts.noRoom += served.length
        return failed()
      }
      const tip = this.#held.tip(operator)
      const verdicts = carried.map((one) => verdictOn(this.#world.roster, one))
      const { run, after, fault } = pulledRun(tip, action, verdicts)
      this.#count(peer, tip, carried, run.length)
      const finish = (taken: boolean) => {
        if (fault === 'bad') this.#world.blamed(this.operator, peer, `range: ${describe(action)}`)
        const reached = endIn(this.#held.tip(operator), generation)?.number ?? 0
        const isOvertaken = run.length === 0 && reached >= fromNumber
        this.#rangeEnded(action, fault ?? (taken ? 'progress' : isOvertaken ? 'overtaken' : 'nothing'))
        this.#perform()
      }
      if (run.length === 0) finish(false)
      else this.#handOver(action, run as readonly SimSegment[], after, finish)
    }
    this.#askRange(peer, range, answered, failed)
  }

  #rangeEnded(action: Range, result: RangeResult): void {
    this.#world.counts.ended[result]++
    this.#world.trace(() => `${short(this.operator)} ends ${describe(action)}: ${result}`)
    this.sync.rangeEnded(action.peer, action.operator, result, this.#nowMs)
  }

  /** Work that was done before, or for nothing. */
  #count(peer: string, tip: LogState, carried: readonly Carried[], taken: number): void {
    const { counts } = this.#world
    counts.pulled += taken
    if (this.#world.isLiar(peer)) return
    let state = tip
    for (const { segment } of carried) {
      const place = placeOf(state, placed(segment))
      if (place === 'old') counts.repeated++
      if (place !== 'follows' && place !== 'begins') continue
      state = withSegment(state, placed(segment))
    }
  }

  #handOver(
    { operator, generation }: Range,
    run: readonly SimSegment[],
    after: LogState,
    finish: (taken: boolean) => void,
  ): void {
    const reached = () => endIn(this.#held.durable(operator), generation)?.number ?? 0
    const before = reached()
    if (!this.#hand(operator, run)) {
      finish(false)
      return
    }
    this.#held.handed(operator, after)
    this.#until(
      () => !this.#held.isInFlight(operator),
      () => finish(reached() > before),
    )
  }

  #askProof({ peer, operator, generation, number }: Proof, failed: Failed): void {
    const range = { operator, generation, fromNumber: number, bytesMax: 1 }
    const answered = ([carried]: readonly Carried[]) => {
      const action = carried && verdictOn(this.#world.roster, carried).action
      if (action === 'reject') this.#world.blamed(this.operator, peer, 'proof')
      this.sync.proofEnded(peer, operator, action === 'reject')
      if (carried !== undefined && action === 'accept') this.#proof(range, carried)
      this.#perform()
    }
    this.#askRange(peer, range, answered, failed)
  }

  #proof({ operator, generation, fromNumber }: RangeAsked, carried: Carried): void {
    const { facts, hash } = carried.segment
    const end = endIn(this.#held.durable(operator), generation)
    const isHere =
      hex(facts.operator) === operator && facts.number === fromNumber && facts.generation === generation
    const isAnother = end?.number !== fromNumber || !sameBytes(end.hash, hash)
    if (isHere && isAnother) this.#tellCore((core) => core.dispute(carried))
  }

  // --- sync: answering ----------------------------------------------------------------------------

  digest(): Uint8Array {
    return this.#held.digest(this.#world.roster)
  }

  asked(from: string, asked: Asked, reply: (answer: Reply) => void): void {
    const serving = this.#serving.get(from) ?? 0
    if (serving >= limits.syncStreamsPerPeerMax) {
      reply('refused')
      return
    }
    this.#serving.set(from, serving + 1)
    const answered = (answer: Answered) => {
      this.#serving.set(from, (this.#serving.get(from) ?? 1) - 1)
      reply(this.#says.answer(asked, answer))
    }
    const answer = { digest: this.digest() }
    this.#checkDigest(answer.digest)
    this.sync.digestTold(from, asked.digest)
    this.#perform()
    if (asked.range !== undefined) this.#serve(asked.range, answer, answered)
    else answered(asked.known === undefined ? answer : { ...answer, told: this.#toldTo(asked.known) })
  }

  #serve(
    { operator, generation, fromNumber, bytesMax }: RangeAsked,
    answer: Answered,
    answered: (answer: Answered) => void,
  ): void {
    const served = (segments: readonly SimSegment[]) => {
      if (this.#isDown) return
      answered({ ...answer, segments: segments.map((segment) => ({ segment, isSigned: true })) })
    }
    const bounded = Math.min(bytesMax, limits.syncPullBytes)
    this.#tellCore((core) => core.serve(operator, generation, fromNumber, bounded, served))
  }

  #toldTo(known: KnownState): Told {
    const isKnown = known.stateId === this.#changes.stateId
    const since = isKnown ? known.version : 0
    const { stateId, version } = this.#changes
    const isNews = (one: { version: number }) => one.version > since
    return {
      held: [...this.#held.since(since)],
      heads: [...this.#heads.values()].filter(isNews).map(({ head }) => head),
      evidence: [...this.#evidence.values()].filter(isNews).map(({ fork }) => fork),
      now: { stateId, version },
      isWhole: !isKnown,
    }
  }

  // --- checks -------------------------------------------------------------------------------------

  /** Nobody is told of what is not on disk. Looked at now and then: it costs as much as a digest. */
  #checkDigest(told: Uint8Array): void {
    if (!this.#world.isToCheck()) return
    const { roster } = this.#world
    const members = [...roster.members.values()].map(({ operator }) => operator)
    const digest = digestOf(
      roster.hash,
      members,
      (operator) => this.#durable.get(hex(operator)) ?? nothingHeld,
    )
    if (!sameBytes(digest, told)) this.#world.broken(`${this.operator} tells of what is not durable`)
  }

  /** How many early segments of a log are kept, found by filling the room for more. For the end of a run only. */
  earlyKept(operator: string): number {
    const { press } = this.#world
    const fill = () =>
      press.segment({ operator, generation: 1, number: 1, prevHash: noHash, isMark: false }, [], 0)
    let room = 0
    while (this.#early.keep(operator, fill())) room++
    return limits.gossipHeldSegmentsMax - room
  }
}

const linkMs = 1
/** A third rejected message ends a member's hearing for a while. */
const rejectsMax = 3

/** As many as there is credit for; the rest is pulled again when there is. */
function fitting(segments: readonly Carried[], credit: number): readonly Carried[] {
  let bytes = 0
  const beyond = segments.findIndex(({ segment }) => {
    bytes += segment.bytes.byteLength
    return bytes > credit
  })
  return beyond === -1 ? segments : segments.slice(0, beyond)
}

function isNewer(head: SimHead, than: SimHead | undefined): boolean {
  if (than === undefined) return true
  if (head.end.generation !== than.end.generation) return head.end.generation > than.end.generation
  return head.end.number !== than.end.number ? head.end.number > than.end.number : head.minute > than.minute
}

/** The seen-cache goes by what the bytes are: the same segment or statement, whoever relays it. */
function identityOf(message: Gossip): unknown {
  if (message.kind === 'head') return message.head
  if (message.kind === 'segment') return message.carried.isSigned ? message.carried.segment : message
  const { operator, generation, hashes } = message.fork
  return `${operator}/${generation}/${hashes.join()}`
}

export function short(operator: string): string {
  return `#${Number.parseInt(operator.slice(0, 8), 16) - 1}`
}

function describe(action: SyncAction): string {
  const of = action.ask === 'digest' ? '' : action.ask === 'state' ? '' : ` ${short(action.operator)}`
  const from = action.ask === 'range' ? ` ${action.generation}/${action.fromNumber}` : ''
  return `${action.ask} of ${short(action.peer)}${of}${from}`
}
