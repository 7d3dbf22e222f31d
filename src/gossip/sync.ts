import type { Connection, Stream } from '@libp2p/interface'
import { hex, noBytes, sameBytes } from '../base/bytes.ts'
import type { Clock } from '../base/clock.ts'
import { forwardTime, fraction } from '../base/clock.ts'
import { limits } from '../base/limits.ts'
import type { LogState, ToldState } from '../federation/log-state.ts'
import { endIn } from '../federation/log-state.ts'
import { verifyNext } from '../federation/roster.ts'
import type { VerifiedSegment } from '../federation/verify.ts'
import { verifySegment } from '../federation/verify.ts'
import type { Link } from '../link/link.ts'
import type { hearsay } from '../wire/messages.ts'
import { decode, SyncAnswer, SyncRequest } from '../wire/messages.ts'
import type { Changes } from './changes.ts'
import type { Counters } from './counters.ts'
import { isBeyondOwn, pulledRun } from './deciding.ts'
import type { HeldLogs } from './held-logs.ts'
import type { Host } from './host.ts'
import { connectionsTo } from './host.ts'
import type { Members } from './members.ts'
import { endStream, readMessage, StreamFault, writeMessage } from './one-message.ts'
import type { KnownState, SyncAction } from './sync-state.ts'
import { SyncState } from './sync-state.ts'
import type { Topic } from './topic.ts'

export const syncProtocol = '/hearsay/sync/1'

export interface SyncParts {
  readonly members: Members
  readonly held: HeldLogs
  readonly changes: Changes
  readonly link: Link
  readonly clock: Clock
  readonly counters: Counters
  readonly topic: Topic
  /** How a peer stands has changed. */
  onChange(): void
  /** A peer gave what does not verify. */
  onBlame(operator: string): void
}

type RangeAction = Extract<SyncAction, { ask: 'range' }>
type ProofAction = Extract<SyncAction, { ask: 'proof' }>

/**
 * Correctness, where gossip is for latency: performs what `SyncState` decides, over one stream an exchange. A range is
 * pulled only within the credit that core has granted, verified before it is handed over, and over when core has it on
 * disk. Every exchange tells both sides the other's digest.
 */
export class Sync {
  readonly #parts: SyncParts
  readonly #state: SyncState
  readonly #nowMs: () => number
  readonly #fetches = new Map<number, (segments: Uint8Array[]) => void>()
  readonly #serving = new Map<string, number>()
  readonly #errors = new Map<string, string>()
  #host: Host | undefined
  #timer: NodeJS.Timeout | undefined
  #fetchNumber = 0
  #waiting: (() => void)[] = []
  #restoring = false

  constructor(parts: SyncParts) {
    this.#parts = parts
    this.#nowMs = forwardTime(parts.clock)
    const { members, held, link, clock } = parts
    this.#state = new SyncState(
      {
        held: (operator) => {
          const isOurs = operator === members.own && !this.#restoring
          // What is on its way to the disk is not asked for again.
          return isOurs || !members.roster.members.has(operator) ? undefined : held.tip(operator)
        },
        digest: () => held.digest(members.roster),
        get rangeBytes() {
          return link.credit
        },
      },
      () => fraction(clock),
    )
  }

  async start(host: Host): Promise<void> {
    this.#host = host
    await host.handle(syncProtocol, (stream, connection) => this.#serve(stream, connection), {
      maxInboundStreams: limits.syncStreamsPerPeerMax * 2,
    })
    this.#perform()
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#host = undefined
    this.wake()
  }

  met(operator: string): void {
    this.#state.met(operator, this.#nowMs())
    this.#perform()
  }

  gone(operator: string): void {
    this.#state.gone(operator)
  }

  /** Something here is new, or known to be missing. */
  soon(): void {
    this.#state.changed(this.#nowMs())
    this.#perform()
  }

  /** The own log is fetched like any other, because its store was lost. */
  restore(on: boolean): void {
    this.#restoring = on
    this.soon()
  }

  /** How a peer stands: its newest digest, how much it holds that we do not, what went wrong last. */
  peer(operator: string): { digest: Uint8Array; missing: number; error: string } {
    return {
      digest: this.#state.digestOf(operator) ?? noBytes,
      missing: this.#state.missing(operator),
      error: this.#state.isDistrusted(operator)
        ? 'gave segments that do not verify'
        : (this.#errors.get(operator) ?? ''),
    }
  }

  get missing(): number {
    return this.#state.missingInAll()
  }

  #perform(): void {
    clearTimeout(this.#timer)
    if (this.#host === undefined) return
    const nowMs = this.#nowMs()
    for (const action of this.#state.next(nowMs)) this.#start(action)
    const dueMs = this.#state.nextDueMs() ?? nowMs + limits.syncEveryMs
    const waitMs = Math.min(Math.max(dueMs - nowMs, limits.syncTickMsMin), limits.syncEveryMs)
    this.#timer = setTimeout(() => this.#perform(), waitMs)
  }

  #start(action: SyncAction): void {
    this.#run(action)
      .then(() => this.#errors.delete(action.peer))
      .catch((err: unknown) => this.#failed(action, err))
      .finally(() => {
        this.#parts.onChange()
        this.#perform()
      })
  }

  async #run(action: SyncAction): Promise<void> {
    switch (action.ask) {
      case 'digest':
        return await this.#compare(action.peer)
      case 'state':
        return await this.#askState(action.peer, action.known)
      case 'range':
        return await this.#pull(action)
      case 'proof':
        return await this.#askProof(action)
    }
  }

  #failed(action: SyncAction, err: unknown): void {
    const nowMs = this.#nowMs()
    this.#errors.set(action.peer, err instanceof StreamFault ? err.message : 'the connection broke')
    if (action.ask === 'range') this.#state.rangeEnded(action.peer, action.operator, 'failed', nowMs)
    else if (action.ask === 'proof') this.#state.proofEnded(action.peer, action.operator, false)
    else this.#state.failed(action.peer, nowMs)
  }

  async #compare(peer: string): Promise<void> {
    const { digest } = await this.#ask(peer, {})
    this.#state.compared(peer, digest, this.#nowMs())
  }

  async #askState(peer: string, known: KnownState): Promise<void> {
    const { topic, members } = this.#parts
    const answer = await this.#ask(peer, { state: true, known })
    // First who is a member: what new ones signed counts only then.
    if (answer.rosterEpoch > members.roster.epoch) await this.#pullRosters(peer)
    const isOfOurs = answer.rosterEpoch <= members.roster.epoch
    for (const hint of answer.hints) topic.takeHint(hint)
    for (const evidence of answer.evidence) topic.takeEvidence(evidence)
    for (const head of answer.heads) topic.takeHead(head)
    const told = answer.held
      .map((held) => [hex(held.operator), toldState(held)] as const)
      .filter(([operator]) => members.roster.members.has(operator))
    // What members said of whom we do not know is to be told again.
    const now = isOfOurs ? { stateId: 0, version: 0, ...answer.now } : { stateId: 0, version: 0 }
    this.#state.digestTold(peer, answer.digest)
    this.#state.stateTold(peer, now, answer.isWhole, told, this.#nowMs())
    await this.#checkOwn(peer)
  }

  /** A peer that holds more of our own log than we do tells us that our store is older than what we published. */
  async #checkOwn(peer: string): Promise<void> {
    const { held, link, members } = this.#parts
    const told = this.#state.toldBy(peer, members.own)
    const theirs = told?.answers
    const mine = held.durable(members.own)
    const isAhead = theirs !== undefined && isBeyondOwn(mine, { answers: theirs, forked: 0 })
    if (isAhead && !this.#restoring) {
      const { generation, number } = theirs
      const segments = await this.#askRange(peer, Buffer.from(members.own, 'hex'), generation, number, 1)
      link.send({ ownAhead: { segments } })
    }
    link.send({ ownChecked: { operator: Buffer.from(peer, 'hex') } })
  }

  #connection(operator: string): Connection {
    const { members } = this.#parts
    const host = this.#host
    const open = host ? members.peersOf(operator).flatMap((peer) => connectionsTo(host, peer)) : []
    const [connection] = open
    if (connection === undefined) throw new StreamFault('not connected')
    return connection
  }

  #digest(): Uint8Array {
    return this.#parts.held.digest(this.#parts.members.roster)
  }

  /** @throws StreamFault, and what libp2p throws when the connection goes */
  async #ask(peer: string, request: hearsay.peer.SyncRequest.$Properties): Promise<hearsay.peer.SyncAnswer> {
    const stream = await this.#connection(peer).newStream(syncProtocol, {
      signal: AbortSignal.timeout(limits.syncTimeoutMs),
    })
    try {
      const asked = SyncRequest.encode({ schemaVersion: 1, digest: this.#digest(), ...request }).finish()
      writeMessage(stream, asked)
      const answer = decode(
        SyncAnswer,
        await readMessage(stream, limits.syncAnswerBytesMax + limits.rosterBytesMax),
      )
      if (answer?.digest.byteLength !== 32) throw new StreamFault('the answer is malformed')
      endStream(stream)
      return answer
    } catch (err) {
      endStream(stream, err instanceof Error ? err : new StreamFault('failed'))
      throw err
    }
  }

  async #askRange(
    peer: string,
    operator: Uint8Array,
    generation: number,
    fromNumber: number,
    bytesMax: number,
  ): Promise<Uint8Array[]> {
    const range = { operator, generation, fromNumber, bytesMax }
    const answer = await this.#ask(peer, { range })
    this.#state.digestTold(peer, answer.digest)
    return answer.segments
  }

  async #pullRosters(peer: string): Promise<void> {
    const { members, link } = this.#parts
    const { epoch } = members.roster
    const { rosters } = await this.#ask(peer, { roster: true, rosterAfter: epoch })
    let roster = members.roster
    const good: Uint8Array[] = []
    for (const signed of rosters) {
      const result = verifyNext(roster, signed)
      if (result.kind !== 'roster') break
      roster = result.roster
      good.push(signed)
    }
    if (good.length === 0) return
    link.send({ roster: { rosters: good } })
    await this.#until(() => members.roster.epoch > epoch)
  }

  async #pull(action: RangeAction): Promise<void> {
    const { peer, operator, generation, fromNumber } = action
    const id = Buffer.from(operator, 'hex')
    const { members, clock, held, link } = this.#parts
    const served = await this.#askRange(peer, id, generation, fromNumber, limits.syncPullBytes)
    const segments = fitting(served, link.credit)
    if (served.length > 0 && segments.length === 0) throw new StreamFault('no room for segments now')
    const verdicts = segments.map((bytes) => verifySegment(members.roster, bytes, clock.nowMs()))
    const { run, after, fault } = pulledRun(held.tip(operator), action, verdicts)
    const taken = run.length > 0 && (await this.#handOver(action, id, run, after))
    if (fault === 'bad') this.#blame(peer)
    const isOvertaken = run.length === 0 && (endIn(held.tip(operator), generation)?.number ?? 0) >= fromNumber
    const outcome = fault ?? (taken ? 'progress' : isOvertaken ? 'overtaken' : 'nothing')
    this.#state.rangeEnded(peer, operator, outcome, this.#nowMs())
  }

  async #handOver(
    { operator, generation, fromNumber }: RangeAction,
    id: Uint8Array,
    run: readonly VerifiedSegment[],
    after: LogState,
  ): Promise<boolean> {
    const { link, held } = this.#parts
    const segments = run.map(({ bytes }) => bytes)
    const sent = link.sendArrived({ operator: id, generation, fromNumber, segments, bySync: true })
    if (!sent) return false
    const reached = () => endIn(held.durable(operator), generation)?.number ?? 0
    const before = reached()
    held.handed(operator, after)
    await this.#until(() => !held.isInFlight(operator))
    return reached() > before
  }

  #blame(peer: string): void {
    this.#parts.counters.blamed++
    this.#parts.onBlame(peer)
  }

  async #askProof({ peer, operator, generation, number }: ProofAction): Promise<void> {
    const { members, clock, held, link } = this.#parts
    const id = Buffer.from(operator, 'hex')
    const [bytes] = await this.#askRange(peer, id, generation, number, 1)
    const verdict = bytes && verifySegment(members.roster, bytes, clock.nowMs())
    if (verdict?.action === 'reject') this.#blame(peer)
    this.#state.proofEnded(peer, operator, verdict?.action === 'reject')
    if (verdict?.action !== 'accept') return
    const { facts, hash } = verdict.segment
    const end = endIn(held.durable(operator), generation)
    const isHere =
      hex(facts.operator) === operator && facts.number === number && facts.generation === generation
    const isAnother = end?.number !== number || !sameBytes(end.hash, hash)
    if (isHere && isAnother) {
      link.send({ dispute: { segment: verdict.segment.bytes } })
    }
  }

  /** Core has said something: whoever waits looks again. */
  wake(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }

  /** Ends, too, when it does not come true in time. */
  async #until(holds: () => boolean): Promise<void> {
    let over = false
    const timer = setTimeout(() => {
      over = true
      this.wake()
    }, limits.syncTimeoutMs)
    while (!holds() && !over && this.#host !== undefined) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
    clearTimeout(timer)
  }

  async #serve(stream: Stream, connection: Connection): Promise<void> {
    const operator = this.#parts.members.operatorOf(connection.remotePeer)
    const serving = this.#serving.get(operator ?? '') ?? 0
    if (operator === undefined || serving >= limits.syncStreamsPerPeerMax) {
      endStream(stream, new StreamFault('not served'))
      return
    }
    this.#serving.set(operator, serving + 1)
    try {
      const request = decode(SyncRequest, await readMessage(stream, limits.syncRequestBytesMax))
      if (request?.schemaVersion !== 1) throw new StreamFault('the request is malformed')
      writeMessage(stream, SyncAnswer.encode(await this.#answer(operator, request)).finish())
      endStream(stream)
    } catch (err) {
      endStream(stream, err instanceof Error ? err : new StreamFault('failed'))
    } finally {
      this.#serving.set(operator, (this.#serving.get(operator) ?? 1) - 1)
    }
  }

  async #answer(
    operator: string,
    request: hearsay.peer.SyncRequest,
  ): Promise<hearsay.peer.SyncAnswer.$Properties> {
    const { members } = this.#parts
    const answer = { schemaVersion: 1, digest: this.#digest() }
    if (request.digest.byteLength === 32) {
      // The asker sees that we differ; so do we, and it may be we who lack something.
      this.#state.digestTold(operator, request.digest)
      this.#parts.onChange()
      this.#perform()
    }
    if (request.range != null) return { ...answer, segments: await this.#fetch(request.range) }
    if (request.roster) return { ...answer, rosters: members.epochsAfter(request.rosterAfter) }
    return request.state ? { ...answer, ...this.#toldTo(request.known ?? undefined) } : answer
  }

  /** What changed since the asker knew everything, or everything. */
  #toldTo(known: hearsay.peer.KnownState.$Properties | undefined): hearsay.peer.SyncAnswer.$Properties {
    const { members, held, topic, changes } = this.#parts
    const isKnown = known?.stateId === changes.stateId
    const since = isKnown ? (known.version ?? 0) : 0
    const { epoch, hash } = members.roster
    return {
      ...topic.since(since),
      held: [...held.since(since)].map(([operator, state]) => heldMessage(operator, state)),
      now: { stateId: changes.stateId, version: changes.version },
      isWhole: !isKnown,
      rosterEpoch: epoch,
      rosterHash: hash,
    }
  }

  /** Segments are core's to read. */
  async #fetch(range: hearsay.peer.RangeRequest.$Properties): Promise<Uint8Array[]> {
    const id = ++this.#fetchNumber
    return await new Promise((resolve) => {
      const timer = setTimeout(() => this.served(id, []), limits.syncTimeoutMs)
      this.#fetches.set(id, (segments) => {
        clearTimeout(timer)
        resolve(segments)
      })
      const { operator, generation, fromNumber, bytesMax } = range
      const bounded = Math.min(bytesMax ?? 0, limits.syncPullBytes)
      this.#parts.link.send({
        fetch: {
          id,
          operator: operator ?? noBytes,
          generation: generation ?? 0,
          fromNumber: fromNumber ?? 0,
          bytesMax: bounded,
        },
      })
    })
  }

  served(id: number, segments: Uint8Array[]): void {
    const resolve = this.#fetches.get(id)
    this.#fetches.delete(id)
    resolve?.(segments)
  }
}

/** As many as there is credit for; the rest is pulled again when there is. */
function fitting(segments: readonly Uint8Array[], credit: number): Uint8Array[] {
  let bytes = 0
  const beyond = segments.findIndex((segment) => {
    bytes += segment.byteLength
    return bytes > credit
  })
  return beyond === -1 ? [...segments] : segments.slice(0, beyond)
}

function toldState({ generation, number, hash, forked }: hearsay.peer.Held): ToldState {
  const isEnd = number > 0 && hash.byteLength === 32
  return { answers: isEnd ? { generation, number, hash } : undefined, forked }
}

function heldMessage(operator: string, { answers, forked }: LogState): hearsay.peer.Held.$Properties {
  return { operator: Buffer.from(operator, 'hex'), ...answers, forked }
}
