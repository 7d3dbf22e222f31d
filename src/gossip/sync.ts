import type { Connection, Stream } from '@libp2p/interface'
import { hex, sameBytes } from '../base/bytes.ts'
import type { Clock } from '../base/clock.ts'
import { limits } from '../base/limits.ts'
import { verifyNext } from '../federation/roster.ts'
import type { LogEnd } from '../federation/verify.ts'
import { follows, verifySegment } from '../federation/verify.ts'
import type { Link } from '../link/link.ts'
import type { hearsay } from '../wire/messages.ts'
import { decode, SyncAnswer, SyncRequest } from '../wire/messages.ts'
import type { HeldLogs } from './held-logs.ts'
import type { Host } from './host.ts'
import { connectionsTo } from './host.ts'
import type { Members } from './members.ts'
import { endStream, readMessage, StreamFault, writeMessage } from './one-message.ts'
import type { PeerBook } from './peer-book.ts'
import type { Topic } from './topic.ts'

export const syncProtocol = '/hearsay/sync/1'

export interface SyncParts {
  readonly members: Members
  readonly held: HeldLogs
  readonly link: Link
  readonly clock: Clock
  readonly topic: Topic
  readonly peers: PeerBook
}

/**
 * Correctness, where gossip is for latency. Peers compare digests, 32 bytes each way; where they differ, the one that
 * lacks something asks what the other holds and pulls ranges at its own pace: never more than core has granted credit
 * for, one range of a log at a time. Every exchange tells both sides how the other stands.
 */
export class Sync {
  readonly #parts: SyncParts
  readonly #busy = new Set<string>()
  readonly #again = new Set<string>()
  readonly #unmet = new Set<string>()
  readonly #pulling = new Set<string>()
  readonly #fetches = new Map<number, (segments: Uint8Array[]) => void>()
  readonly #serving = new Map<string, number>()
  #host: Host | undefined
  #timer: NodeJS.Timeout | undefined
  #soon: NodeJS.Timeout | undefined
  #fetchNumber = 0
  #waiting: (() => void)[] = []

  constructor(parts: SyncParts) {
    this.#parts = parts
  }

  async start(host: Host): Promise<void> {
    this.#host = host
    await host.handle(syncProtocol, (stream, connection) => this.#serve(stream, connection), {
      maxInboundStreams: limits.syncStreamsPerPeerMax * 2,
    })
    this.#timer = setInterval(() => this.compareAll(), limits.syncEveryMs)
  }

  stop(): void {
    clearInterval(this.#timer)
    clearTimeout(this.#soon)
    this.#host = undefined
    this.wake()
  }

  /** Something has changed: everybody is told, a moment later, so that many changes are one telling. */
  soon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined
      this.compareAll()
    }, limits.syncDebounceMs)
  }

  compareAll(): void {
    for (const operator of this.#parts.members.others()) this.compare(operator)
  }

  /** One exchange with a peer; asked for again while it runs, it runs once more. */
  compare(operator: string, isNew = false): void {
    if (isNew) this.#unmet.add(operator)
    if (this.#busy.has(operator)) {
      this.#again.add(operator)
      return
    }
    this.#busy.add(operator)
    this.#exchange(operator)
      .catch(() => undefined) // the peer is gone, slow or talks nonsense: the next round tries again
      .finally(() => {
        this.#busy.delete(operator)
        if (this.#again.delete(operator) && this.#host !== undefined) this.soon()
      })
  }

  async #exchange(operator: string): Promise<void> {
    const connection = this.#connection(operator)
    if (connection === undefined) return
    const answer = await this.#ask(connection, operator, {})
    const isEqual = answer.digest.byteLength === 32 && sameBytes(answer.digest, this.#digest())
    if (isEqual) this.#parts.peers.missing(operator, 0)
    // Heads and hints are not in the digest: a peer just met is asked for them all the same.
    if (isEqual && !this.#unmet.has(operator)) return
    const state = await this.#ask(connection, operator, { state: true })
    this.#unmet.delete(operator)
    for (const hint of state.hints) this.#parts.topic.takeHint(hint)
    if (state.rosterEpoch > this.#parts.members.roster.epoch) await this.#pullRosters(connection, operator)
    for (const head of state.heads) this.#parts.topic.takeHead(head)
    await this.#pullAll(connection, operator, state.held)
  }

  #connection(operator: string): Connection | undefined {
    const host = this.#host
    if (host === undefined) return undefined
    return this.#parts.members.peersOf(operator).flatMap((peer) => connectionsTo(host, peer))[0]
  }

  #digest(): Uint8Array {
    return this.#parts.held.digest(this.#parts.members.roster)
  }

  /** @throws StreamFault, and what libp2p throws when the connection goes */
  async #ask(
    connection: Connection,
    operator: string,
    request: hearsay.peer.SyncRequest.$Properties,
  ): Promise<hearsay.peer.SyncAnswer> {
    const stream = await connection.newStream(syncProtocol, {
      signal: AbortSignal.timeout(limits.syncTimeoutMs),
    })
    try {
      const asked = SyncRequest.encode({ schemaVersion: 1, digest: this.#digest(), ...request }).finish()
      writeMessage(stream, asked)
      const answer = decode(
        SyncAnswer,
        await readMessage(stream, limits.syncAnswerBytesMax + limits.rosterBytesMax),
      )
      if (answer === undefined) throw new StreamFault('the answer is malformed')
      endStream(stream)
      this.#parts.peers.told(operator, answer.digest)
      return answer
    } catch (err) {
      endStream(stream, err instanceof Error ? err : new StreamFault('failed'))
      throw err
    }
  }

  async #pullRosters(connection: Connection, operator: string): Promise<void> {
    const { members, link } = this.#parts
    const { epoch } = members.roster
    const { rosters } = await this.#ask(connection, operator, { roster: true, rosterAfter: epoch })
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

  async #pullAll(
    connection: Connection,
    operator: string,
    theirs: readonly hearsay.peer.Held[],
  ): Promise<void> {
    const { members, peers } = this.#parts
    const known = theirs.filter((held) => {
      const author = hex(held.operator)
      return author !== members.own && members.roster.members.has(author)
    })
    const behind = () => known.reduce((sum, held) => sum + this.#lacking(held), 0)
    peers.missing(operator, behind())
    for (const held of known) {
      await this.#pullLog(connection, operator, held)
      peers.missing(operator, behind())
    }
  }

  /** Segments of a log that the peer holds and we do not. */
  #lacking({ operator, generation, number }: hearsay.peer.Held): number {
    const end = this.#parts.held.durable(hex(operator))
    if (end === undefined) return number
    return generation === end.generation ? Math.max(0, number - end.number) : 0
  }

  async #pullLog(connection: Connection, operator: string, held: hearsay.peer.Held): Promise<void> {
    const author = hex(held.operator)
    if (this.#pulling.has(author)) return
    this.#pulling.add(author)
    try {
      while (this.#host !== undefined && this.#lacking(held) > 0) {
        if (!(await this.#pullRange(connection, operator, held, author))) return
      }
    } finally {
      this.#pulling.delete(author)
    }
  }

  /** @returns whether it brought the log forward */
  async #pullRange(
    connection: Connection,
    operator: string,
    held: hearsay.peer.Held,
    author: string,
  ): Promise<boolean> {
    const { link, held: logs } = this.#parts
    // Wait for what is in flight, so that the range begins where the store ends; and for room to put it.
    const settled = () =>
      logs.tip(author)?.number === logs.durable(author)?.number && link.credit >= limits.syncPullBytes
    if (!(await this.#until(settled))) return false
    const end = logs.durable(author)
    const fromNumber = (end?.number ?? 0) + 1
    const { segments } = await this.#ask(connection, operator, {
      range: {
        operator: held.operator,
        generation: held.generation,
        fromNumber,
        bytesMax: limits.syncPullBytes,
      },
    })
    const run = this.#verified(segments, logs.tip(author))
    if (run === undefined || logs.tip(author)?.number !== end?.number)
      return this.#lacking(held) > 0 && run !== undefined
    const sent = link.sendArrived({
      operator: held.operator,
      generation: held.generation,
      fromNumber,
      segments: run.bytes,
      bySync: true,
    })
    if (!sent) return true
    logs.handed(author, run.end)
    return await this.#until(() => (logs.durable(author)?.number ?? 0) >= run.end.number)
  }

  /** As many as follow on from `end` and verify; undefined if none does. */
  #verified(
    segments: readonly Uint8Array[],
    end: LogEnd | undefined,
  ): { bytes: Uint8Array[]; end: LogEnd } | undefined {
    const { members, clock } = this.#parts
    const good: Uint8Array[] = []
    let at = end
    for (const bytes of segments) {
      const verdict = verifySegment(members.roster, bytes, clock.nowMs())
      if (verdict.action !== 'accept' || !follows(verdict.segment, at)) break
      const { facts, hash } = verdict.segment
      at = { generation: facts.generation, number: facts.number, hash }
      good.push(bytes)
    }
    return good.length === 0 || at === undefined ? undefined : { bytes: good, end: at }
  }

  /** Core has said something: whoever waits looks again. */
  wake(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }

  /** @returns false if it does not come true in time */
  async #until(holds: () => boolean): Promise<boolean> {
    let over = false
    const timer = setTimeout(() => {
      over = true
      this.wake()
    }, limits.syncTimeoutMs)
    while (!holds() && !over && this.#host !== undefined) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
    clearTimeout(timer)
    return holds()
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
      if (request === undefined || request.schemaVersion !== 1)
        throw new StreamFault('the request is malformed')
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
    const { members, held, topic, peers } = this.#parts
    const answer = { schemaVersion: 1, digest: this.#digest() }
    if (request.digest.byteLength === 32) {
      peers.told(operator, request.digest)
      // The asker sees that we differ; so do we, and it may be we who lack something.
      if (!sameBytes(request.digest, answer.digest) && !request.state && request.range == null)
        this.compare(operator)
    }
    if (request.range != null) return { ...answer, segments: await this.#fetch(request.range) }
    if (request.roster) return { ...answer, rosters: members.epochsAfter(request.rosterAfter) }
    if (!request.state) return answer
    const { epoch, hash } = members.roster
    return {
      ...answer,
      held: held.all().map(([author, end]) => ({ operator: Buffer.from(author, 'hex'), ...end })),
      heads: topic.heads(),
      hints: topic.hints(),
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
          operator: operator ?? new Uint8Array(0),
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
