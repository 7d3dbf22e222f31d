import { hex, noBytes, sameBytes } from '../base/bytes.ts'
import { HearsayError } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import type { Log } from '../base/log.ts'
import { faultOf } from '../base/log.ts'
import { isAnnounceable } from '../federation/addresses.ts'
import { verifyEvidence } from '../federation/evidence.ts'
import type { LogState } from '../federation/log-state.ts'
import { endIn } from '../federation/log-state.ts'
import type { RosterView } from '../federation/roster.ts'
import type { RunVerdict } from '../federation/verify.ts'
import { verifySegment } from '../federation/verify.ts'
import type { hearsay } from '../wire/messages.ts'
import { Gossip } from '../wire/messages.ts'
import type { ParsedSegment } from '../wire/segment.ts'
import type { Events } from './events.ts'
import type { Federation } from './federation.ts'
import type { Metrics } from './metrics.ts'
import type { NetChild } from './net-child.ts'

export interface NetTrafficParts {
  federation(): Federation | undefined
  readonly net: () => NetChild
  readonly log: Log
  readonly metrics: Metrics
  readonly events: Events
  nowMs(): number
  /** The own log is fetched from peers. */
  isRestoring(): boolean
  /** A member asks. @returns the answer */
  onAsked(federation: Federation, operator: string, request: Uint8Array): Uint8Array
  /** Somebody holds a segment of the own log, of this generation, that we do not. */
  onOwnAhead(generation: number): void
  /** Segments of the own log cannot be read. */
  onOwnDamaged(): void
  /** A peer has said how far it holds the own log. */
  onOwnChecked(): void
}

/** What one other member is to us now, as net tells it. */
export interface PeerView {
  readonly connected: boolean
  readonly digest: string
  readonly missing: number
  /** What went wrong with it last, or empty. */
  readonly error: string
}

/** What core does with each frame of net's, and what it tells net. Core checks everything anew: net is not trusted. */
export class NetTraffic {
  readonly #parts: NetTrafficParts
  readonly peers = new Map<string, PeerView>()
  #addresses: readonly string[] | undefined
  #listenFault: string | undefined
  #waiting: (() => void)[] = []
  #joins = new Map<number, (result: { error: string; answer: Uint8Array }) => void>()
  #joinNumber = 0
  readonly #asks = new Map<number, (peers: readonly hearsay.link.AskedPeer.$Properties[]) => void>()
  #askNumber = 0
  #counters: hearsay.link.Peers.$Properties = {}

  constructor(parts: NetTrafficParts) {
    this.#parts = parts
  }

  get counters(): hearsay.link.Peers.$Properties {
    return this.#counters
  }

  get isListening(): boolean {
    return this.#addresses !== undefined
  }

  /** The addresses that net says it listens on. */
  get listening(): readonly string[] {
    return this.#addresses ?? []
  }

  /** A frame has come; failures are ours to log, net goes on. */
  take(frame: hearsay.link.Frame): void {
    this.#take(frame).catch((err: unknown) => this.#parts.log.error(faultOf(err), 'a frame of net failed'))
  }

  async #take(frame: hearsay.link.Frame): Promise<void> {
    const federation = this.#parts.federation()
    switch (frame.body) {
      case 'note':
        return this.#note(frame.note ?? {})
      case 'peers':
        return this.#takePeers(frame.peers ?? {})
      case 'joinResult':
        return this.#joinAnswered(frame.joinResult ?? {})
      case 'askResult':
        return this.#asks.get(frame.askResult?.id ?? 0)?.(frame.askResult?.peers ?? [])
      case 'ready':
        return await this.#ready(federation, frame.ready?.addresses ?? [])
      default:
        if (federation !== undefined) await this.#takeInFederation(federation, frame)
    }
  }

  async #takeInFederation(federation: Federation, frame: hearsay.link.Frame): Promise<void> {
    switch (frame.body) {
      case 'arrived':
        return await this.#arrived(federation, frame.arrived ?? {})
      case 'head':
        await federation.takeHead(frame.head ?? noBytes)
        return
      case 'hint':
        await federation.takeHint(frame.hint ?? noBytes)
        return
      case 'roster':
        return await this.#rosters(federation, frame.roster?.rosters ?? [])
      case 'fetch':
        return await this.#serve(federation, frame.fetch ?? {})
      case 'askIn':
        return this.#answerAsk(federation, frame.askIn ?? {})
      case 'joinIn':
        return await this.#admit(federation, frame.joinIn ?? {})
      case 'dispute':
        return await this.dispute(federation, frame.dispute?.segment ?? noBytes)
      case 'evidenceSeen':
        return await this.#evidence(federation, frame.evidenceSeen ?? noBytes)
      case 'ownAhead':
        return this.ownSeen(federation, frame.ownAhead?.segments ?? [])
      case 'ownChecked':
        return this.#parts.onOwnChecked()
      default:
        this.#parts.log.warn({ body: frame.body ?? 'none' }, 'net sent a frame that core does not take')
    }
  }

  #joinAnswered({ id, error, answer }: hearsay.link.JoinResult.$Properties): void {
    this.#joins.get(id ?? 0)?.({ error: error ?? '', answer: answer ?? noBytes })
  }

  #note({ level, code, text: said }: hearsay.link.Note.$Properties): void {
    const { log } = this.#parts
    const text = printable(said ?? '')
    if (code === 'net.cannot_listen') {
      this.#listenFault = text
      this.#wake()
    }
    const fields = { code: printable(code ?? '') }
    if ((level ?? 0) >= 50) log.error(fields, text)
    else if ((level ?? 0) >= 40) log.warn(fields, text)
    else if ((level ?? 0) >= 30) log.info(fields, text)
    else log.debug(fields, text)
  }

  #takePeers(peers: hearsay.link.Peers.$Properties): void {
    this.#counters = { ...peers, peers: [] }
    const before = [...this.peers.values()].filter(({ connected }) => connected).length
    this.peers.clear()
    for (const { operator, connected, digest, missing, error } of peers.peers ?? []) {
      this.peers.set(hex(operator ?? new Uint8Array(0)), {
        connected: connected ?? false,
        digest: hex(digest ?? new Uint8Array(0)),
        missing: missing ?? 0,
        error: printable(error ?? ''),
      })
    }
    const now = [...this.peers.values()].filter(({ connected }) => connected).length
    if (now !== before) this.#parts.events.emit('peers.changed', { connected: now })
    this.#wake()
  }

  async #ready(federation: Federation | undefined, reported: readonly string[]): Promise<void> {
    // They are signed and handed to others: net could say anything.
    const addresses = reported.filter(isAnnounceable).slice(0, limits.addressesMax)
    this.#addresses = addresses
    this.#listenFault = undefined
    if (federation !== undefined) {
      await federation.ownHint(addresses)
      this.announce(federation)
      await this.sendHead(federation)
    }
    this.#wake()
  }

  /** Tells peers where we are. */
  announce(federation: Federation): void {
    for (const [operator, { signed }] of federation.hints) {
      if (operator === federation.ownHex) this.#gossip({ hint: signed })
    }
  }

  async sendHead(federation: Federation): Promise<void> {
    if (this.#parts.isRestoring()) return // how far it goes is not known yet
    this.#gossip({ head: await federation.ownHead() })
  }

  #gossip(part: hearsay.peer.Gossip.$Properties): void {
    this.#parts.net().send({ publish: Gossip.encode({ schemaVersion: 1, ...part }).finish() })
  }

  /** Net learns how far a log is held on disk. */
  advance(federation: Federation, operator: string, afterRun = false): void {
    this.#parts.net().send({ advance: advanceOf(operator, federation.logs.state(operator), afterRun) })
    this.#wake()
  }

  /** The own log began anew: peers learn of it by its head, and fetch it. */
  restated(federation: Federation): void {
    this.advance(federation, federation.ownHex)
    this.sendHead(federation).catch((err: unknown) => this.#parts.log.error(faultOf(err), 'no head signed'))
  }

  /** Own segments that are on disk go out, and net learns how far we are. */
  published(federation: Federation, segments: readonly ParsedSegment[]): void {
    this.advance(federation, federation.ownHex)
    for (const { bytes } of segments) this.#gossip({ segment: bytes })
    this.sendHead(federation).catch((err: unknown) => this.#parts.log.error(faultOf(err), 'no head signed'))
    this.#wake()
  }

  async #arrived(federation: Federation, arrived: hearsay.link.Arrived.$Properties): Promise<void> {
    const run = arrived.segments ?? []
    const bytes = run.reduce((sum, segment) => sum + segment.byteLength, 0)
    const operator = arrived.operator ?? new Uint8Array(0)
    const name = hex(operator)
    let verdict: RunVerdict
    try {
      verdict = await federation.logs.take(federation.roster, name, run, this.#parts.isRestoring())
    } finally {
      // Also after a refusal: net takes up its view from what is durable, and asks again where there is a gap.
      this.#parts.net().send({ credit: { bytes } })
      this.advance(federation, name, true)
    }
    if (verdict.kind === 'run') {
      this.#parts.metrics.received.inc(run.length)
      const records = verdict.segments.reduce((sum, segment) => sum + segment.records.length, 0)
      this.#parts.events.emit('segments.arrived', { operator: name, segments: run.length, records })
    } else {
      this.#parts.metrics.refused.inc({ why: verdict.why })
      this.#parts.log.debug({ why: verdict.why }, 'segments refused')
    }
  }

  /** Its author signed this for a number that may be held with something else in it. */
  async dispute(federation: Federation, bytes: Uint8Array): Promise<void> {
    const verdict = verifySegment(federation.roster, bytes, this.#parts.nowMs())
    if (verdict.action !== 'accept') return
    const { segment } = verdict
    if (sameBytes(segment.facts.operator, federation.ownId)) {
      this.ownSeen(federation, [bytes])
      return
    }
    const evidence = await federation.logs.dispute(federation.roster, segment)
    if (evidence !== undefined) this.#forked(federation, hex(segment.facts.operator), evidence)
  }

  async #evidence(federation: Federation, evidence: Uint8Array): Promise<void> {
    const verdict = verifyEvidence(federation.roster, evidence)
    if (verdict.kind !== 'fork') return
    const { operator, generation } = verdict.fork
    // The own log is said again in a new generation; until then it is what it was.
    if (sameBytes(operator, federation.ownId)) {
      // Proof of what is over already: it crossed with the news of a newer generation.
      if (generation >= (federation.logs.ownEnd()?.generation ?? 0)) this.#parts.onOwnAhead(generation)
    } else if (await federation.logs.takeEvidence(federation.roster, evidence)) {
      this.#forked(federation, hex(operator), evidence)
    }
  }

  #forked(federation: Federation, operator: string, evidence: Uint8Array): void {
    this.#parts.log.warn(
      { operator },
      'this operator signed two logs: nothing of that generation answers any more',
    )
    this.#parts.metrics.forks.inc()
    this.#parts.events.emit('log.forked', { operator })
    this.#parts.net().send({ evidence })
    this.#gossip({ evidence })
    this.advance(federation, operator)
  }

  /** Segments of ours that somebody holds: if we do not, our store is older than what we published. */
  ownSeen(federation: Federation, segments: readonly Uint8Array[]): void {
    for (const bytes of segments) {
      const verdict = verifySegment(federation.roster, bytes, this.#parts.nowMs())
      if (verdict.action !== 'accept') continue
      const { facts, hash } = verdict.segment
      if (!sameBytes(facts.operator, federation.ownId)) continue
      const end = endIn(federation.logs.state(federation.ownHex), facts.generation)
      const isOld = facts.generation < (federation.logs.ownEnd()?.generation ?? 0)
      const isOurs = end !== undefined && (facts.number < end.number || sameBytes(hash, end.hash))
      if (!isOld && !isOurs) this.#parts.onOwnAhead(facts.generation)
    }
  }

  async #rosters(federation: Federation, rosters: readonly Uint8Array[]): Promise<void> {
    const fresh = await federation.takeRosters(rosters)
    if (fresh.length === 0) return
    this.#parts.log.info({ epoch: federation.roster.epoch }, 'roster advanced')
    this.#parts.events.emit('roster.advanced', { epoch: federation.roster.epoch })
    this.#parts.net().send({ federation: { rosters: fresh, invitesOpen: federation.invitesOpen } })
    await this.sendHead(federation)
  }

  /** Tells net that strangers may (or may no longer) get as far as the join protocol. */
  invitesChanged(federation: Federation): void {
    this.#parts.net().send({ federation: { rosters: [], invitesOpen: federation.invitesOpen } })
  }

  async #serve(federation: Federation, fetch: hearsay.link.Fetch.$Properties): Promise<void> {
    const operator = fetch.operator ?? noBytes
    const generation = fetch.generation ?? 0
    const fromNumber = Math.max(1, fetch.fromNumber ?? 0)
    let segments: Uint8Array[] = []
    let isDamaged = false
    try {
      const bytesMax = Math.min(fetch.bytesMax ?? 0, limits.syncAnswerBytesMax)
      const stored = await federation.store.range(operator, generation, fromNumber, bytesMax)
      segments = intact(stored, federation.roster, this.#parts.nowMs())
      const isEnd = segments.length === stored.length
      isDamaged = !isEnd || (await federation.logs.lacks(operator, generation, fromNumber + segments.length))
    } finally {
      this.#parts.net().send({ served: { id: fetch.id ?? 0, segments } })
    }
    if (isDamaged) await this.#damaged(federation, operator, generation)
  }

  async #damaged(federation: Federation, operator: Uint8Array, generation: number): Promise<void> {
    const name = hex(operator)
    this.#parts.log.error({ operator: name, generation }, 'a stored segment is damaged; peers have it')
    this.#parts.metrics.damagedSegments.inc()
    await federation.logs.damaged(operator, generation)
    if (name === federation.ownHex) this.#parts.onOwnDamaged()
    else this.advance(federation, name)
  }

  async #admit(federation: Federation, join: hearsay.link.JoinIn.$Properties): Promise<void> {
    const envelope = join.envelope ?? new Uint8Array(0)
    const { answer, epoch } = await federation.admit(envelope, join.peerKey ?? new Uint8Array(0))
    if (epoch !== undefined) {
      // Net must know the new member before it hears the answer and connects as one.
      this.#parts.net().send({ federation: { rosters: [epoch], invitesOpen: federation.invitesOpen } })
      this.#gossip({ roster: epoch })
      this.#parts.log.info({ epoch: federation.roster.epoch }, 'a member was admitted')
      this.#parts.events.emit('roster.advanced', { epoch: federation.roster.epoch })
      await this.sendHead(federation)
    }
    this.#parts.net().send({ joinReply: { id: join.id ?? 0, answer } })
  }

  #answerAsk(federation: Federation, { id, operator, request }: hearsay.link.AskIn.$Properties): void {
    const name = hex(operator ?? noBytes)
    if (!federation.roster.members.has(name)) return
    const answer = this.#parts.onAsked(federation, name, request ?? noBytes)
    this.#parts.net().send({ askReply: { id: id ?? 0, answer } })
  }

  /** Puts a question to every member that is connected. @returns one entry for each of them */
  async askAll(request: Uint8Array): Promise<readonly hearsay.link.AskedPeer.$Properties[]> {
    const id = ++this.#askNumber
    try {
      return await new Promise((resolve) => {
        this.#asks.set(id, resolve)
        setTimeout(() => resolve([]), limits.askTimeoutMs * 2).unref()
        this.#parts.net().send({ ask: { id, request } })
      })
    } finally {
      this.#asks.delete(id)
    }
  }

  /** Asks an inviter to let us in. @throws join.unreachable, join.timeout, join.refused */
  async join(peerKey: Uint8Array, addresses: readonly string[], envelope: Uint8Array): Promise<Uint8Array> {
    return await this.#ask((id) => ({ joinDial: { id, peerKey, addresses: [...addresses], envelope } }))
  }

  /** Asks a member for the roster. @throws join.unreachable, join.timeout, join.refused */
  async restore(address: string): Promise<Uint8Array> {
    return await this.#ask((id) => ({ restoreDial: { id, address } }))
  }

  async #ask(frame: (id: number) => hearsay.link.Frame.$Properties): Promise<Uint8Array> {
    const id = ++this.#joinNumber
    const result = await new Promise<{ error: string; answer: Uint8Array }>((resolve) => {
      this.#joins.set(id, resolve)
      const timer = setTimeout(
        () => resolve({ error: 'join.timeout', answer: new Uint8Array(0) }),
        limits.joinTimeoutMs,
      )
      timer.unref()
      this.#parts.net().send(frame(id))
    })
    this.#joins.delete(id)
    if (result.error === 'join.timeout') {
      throw new HearsayError('join.timeout', 'the other daemon did not answer in time; try again')
    }
    if (result.error === 'join.unreachable') {
      throw new HearsayError(
        'join.unreachable',
        'the other daemon could not be reached at the addresses given; is it running and its port open?',
      )
    }
    if (result.error !== '')
      throw new HearsayError(
        'join.refused',
        'the other daemon refused the connection: no open invite, or no member',
      )
    return result.answer
  }

  /** Net is gone; it will be back with a new Start. */
  down(): void {
    this.#addresses = undefined
    this.peers.clear()
    this.#wake()
  }

  /** Where we are reached, once net listens. @throws net.cannot_listen, net.down */
  async addresses(): Promise<readonly string[]> {
    await this.until(
      () => this.#addresses !== undefined || this.#listenFault !== undefined,
      limits.netReadyMsMax,
    )
    if (this.#addresses !== undefined) return this.#addresses
    if (this.#listenFault !== undefined) {
      throw new HearsayError(
        'net.cannot_listen',
        `the network cannot listen: ${this.#listenFault}; see listen in config.toml`,
      )
    }
    throw new HearsayError('net.down', 'the network process is not up; the log says why')
  }

  /** Peers that hold exactly what we hold. */
  inSync(federation: Federation): { with: number; of: number } {
    const digest = hex(federation.digest)
    const peers = [...this.peers.values()]
    return {
      with: peers.filter((peer) => peer.connected && peer.digest === digest).length,
      of: federation.roster.members.size - 1,
    }
  }

  /** Resolves when `holds` is true, or after `timeoutMs`. @returns whether it holds */
  async until(holds: () => boolean, timeoutMs: number): Promise<boolean> {
    let over = false
    const timer = setTimeout(() => {
      over = true
      this.#wake()
    }, timeoutMs)
    while (!holds() && !over) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    clearTimeout(timer)
    return holds()
  }

  #wake(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }
}

/** Net's words go to a log and a terminal: one line of them, and nothing that either would obey. */
function printable(text: string): string {
  return text.slice(0, noteCharsMax).replaceAll(/[^\x20-\x7e]/g, '?')
}

const noteCharsMax = 256

/** What is damaged on our disk is not handed on: whoever receives it would blame us. */
function intact(segments: readonly Uint8Array[], roster: RosterView, nowMs: number): Uint8Array[] {
  const damaged = segments.findIndex((bytes) => verifySegment(roster, bytes, nowMs).action === 'reject')
  return damaged === -1 ? [...segments] : segments.slice(0, damaged)
}

export function advanceOf(
  operator: string,
  { answers, next, forked }: LogState,
  afterRun: boolean,
): hearsay.link.Advance.$Properties {
  return {
    operator: Buffer.from(operator, 'hex'),
    ...(answers === undefined ? {} : { answers }),
    ...(next === undefined ? {} : { next }),
    forked,
    afterRun,
  }
}

/** Whether what a head tells of is held here. Of the own log nobody can tell us, except after its store was lost. */
export function isCoveredBy(
  head: { operator: Uint8Array; generation: number; number: number },
  federation: Federation,
  isRestoring = false,
): boolean {
  const isOwn = sameBytes(head.operator, federation.ownId)
  if (head.generation === 0 || (isOwn && !isRestoring)) return true
  const { answers: end, forked } = federation.logs.state(hex(head.operator))
  if (head.generation <= forked) return true
  if (end === undefined) return false
  return end.generation > head.generation || (end.generation === head.generation && end.number >= head.number)
}
