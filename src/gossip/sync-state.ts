import { sameBytes } from '../base/bytes.ts'
import { limits } from '../base/limits.ts'
import type { Lack, LogState, ToldState } from '../federation/log-state.ts'
import { contradicts, endIn, lackOf } from '../federation/log-state.ts'

/** What is asked of which peer, now. One request of a kind is under way with a peer, one range of a log at all. */
export type SyncAction =
  | { readonly ask: 'digest'; readonly peer: string }
  | { readonly ask: 'state'; readonly peer: string; readonly known: KnownState }
  | {
      readonly ask: 'range'
      readonly peer: string
      readonly operator: string
      readonly generation: number
      readonly fromNumber: number
    }
  | {
      readonly ask: 'proof'
      readonly peer: string
      readonly operator: string
      readonly generation: number
      readonly number: number
    }

/** Of which state of the peer's we know everything; zeros: of none. */
export interface KnownState {
  readonly stateId: number
  readonly version: number
}

/**
 * progress: something new was stored. overtaken: we hold it already, or something else became of the log meanwhile.
 * nothing: the peer did not have it after all. bad: what it gave does not verify. conflict: it verifies, and does not
 * follow what we hold: the author signed two logs.
 */
export type RangeResult = 'progress' | 'overtaken' | 'nothing' | 'failed' | 'bad' | 'conflict'

export interface SyncView {
  /** How far we hold a log; undefined for operators that are no members, or ourselves. */
  held(operator: string): LogState | undefined
  digest(): Uint8Array
  /** Bytes of ranges that may be on their way to us. */
  readonly rangeBytes: number
}

interface Peer {
  digest: Uint8Array | undefined
  known: KnownState
  readonly told: Map<string, ToldState>
  /** Operators of whose logs it holds something that we lack. */
  readonly ahead: Set<string>
  /** Logs in which it gave what does not verify: not asked for them again while it stays connected. */
  readonly distrusted: Set<string>
  /** Operators of whose logs it holds another segment than we do, and in which generation. */
  readonly disputed: Map<string, number>
  asking: boolean
  proofs: number
  stateWanted: boolean
  digestDueMs: number
  readonly exchanges: Backoff
  readonly ranges: Backoff
}

/** Of digests and states, and of ranges apart: a peer that answers may still have nothing to give. */
interface Backoff {
  failures: number
  notBeforeMs: number
}

const noKnown: KnownState = { stateId: 0, version: 0 }

/**
 * Decides what sync asks of whom. Digests are compared, 32 bytes each way; where they differ the peer says what it
 * holds (only what changed, if it was asked before); then ranges are pulled, from several peers at once, one range of
 * a log at a time. Nothing here does I/O or looks at a clock: a driver performs the actions and reports what came of
 * them, in the daemon over libp2p, in the simulation over nothing.
 */
export class SyncState {
  readonly #view: SyncView
  /** In [0, 1). */
  readonly #chance: () => number
  readonly #peers = new Map<string, Peer>()
  /** Operators whose log is being pulled, and from whom: until its end is reported, also if the peer goes. */
  readonly #pulling = new Map<string, string>()

  constructor(view: SyncView, chance: () => number) {
    this.#view = view
    this.#chance = chance
  }

  /** A peer is there, or there by one more connection. */
  met(peer: string, nowMs: number): void {
    const known = this.#peers.get(peer)
    if (known !== undefined) {
      known.digestDueMs = nowMs
      return
    }
    this.#peers.set(peer, {
      digest: undefined,
      known: noKnown,
      told: new Map(),
      ahead: new Set(),
      distrusted: new Set(),
      disputed: new Map(),
      asking: false,
      proofs: 0,
      stateWanted: true, // heads and hints are not in the digest: somebody just met is asked for them all the same
      digestDueMs: nowMs,
      exchanges: { failures: 0, notBeforeMs: 0 },
      ranges: { failures: 0, notBeforeMs: 0 },
    })
  }

  gone(peer: string): void {
    this.#peers.delete(peer)
  }

  /** Our own digest changed: a few peers are told soon, the others when their turn comes. */
  changed(nowMs: number): void {
    const dueMs = nowMs + limits.syncDebounceMs
    const later = [...this.#peers.values()].filter(({ digestDueMs }) => digestDueMs > dueMs)
    const first = Math.floor(this.#chance() * later.length)
    for (let at = 0; at < Math.min(later.length, limits.syncFanout); at++) {
      const peer = later[(first + at) % later.length]
      if (peer !== undefined) peer.digestDueMs = dueMs
    }
  }

  /** A peer's digest, asked for or not. @returns whether it equals ours */
  digestTold(name: string, digest: Uint8Array): boolean {
    const peer = this.#peers.get(name)
    const isEqual = sameBytes(digest, this.#view.digest())
    if (peer === undefined) return isEqual
    const isNews = peer.digest === undefined || !sameBytes(peer.digest, digest)
    peer.digest = digest
    if (isEqual) peer.ahead.clear()
    else if (isNews) peer.stateWanted = true
    return isEqual
  }

  /** The answer to a digest: the next is due a turn later. Unequal though nothing new was told: ask what it holds. */
  compared(name: string, digest: Uint8Array, nowMs: number): void {
    const isEqual = this.digestTold(name, digest)
    const peer = this.#answered(name, nowMs)
    if (peer === undefined) return
    peer.digestDueMs = nowMs + limits.syncEveryMs * (0.75 + this.#chance() / 2)
    if (!isEqual && peer.ahead.size === 0) peer.stateWanted = true
  }

  /** What a peer holds: of every log, or of those that changed since `known`. */
  stateTold(
    name: string,
    known: KnownState,
    isWhole: boolean,
    told: Iterable<readonly [operator: string, ToldState]>,
    nowMs: number,
  ): void {
    const peer = this.#answered(name, nowMs)
    if (peer === undefined) return
    // Changes since something that was forgotten meanwhile are not all there is to know.
    const isAll = isWhole || peer.known.stateId !== 0
    peer.stateWanted = !isAll
    if (isAll) peer.known = known
    if (isWhole) peer.told.clear()
    for (const [operator, state] of told) peer.told.set(operator, state)
    peer.ahead.clear()
    for (const [operator, theirs] of peer.told) {
      if (this.#lack(peer, operator)) peer.ahead.add(operator)
      const mine = this.#view.held(operator)
      const generation = theirs.answers?.generation ?? 0
      if (mine !== undefined && contradicts(mine, theirs)) peer.disputed.set(operator, generation)
    }
  }

  /** A digest or state did not come. */
  failed(name: string, nowMs: number): void {
    const peer = this.#peers.get(name)
    if (peer === undefined) return
    peer.asking = false
    peer.digestDueMs = nowMs
    peer.stateWanted ||= peer.known.stateId === 0
    this.#backOff(peer.exchanges, nowMs)
  }

  rangeEnded(name: string, operator: string, result: RangeResult, nowMs: number): void {
    if (this.#pulling.get(operator) === name) this.#pulling.delete(operator)
    const peer = this.#peers.get(name)
    if (peer === undefined || result === 'overtaken') return
    if (result === 'progress') {
      peer.ranges.failures = 0
    } else if (result === 'failed') {
      this.#backOff(peer.ranges, nowMs)
    } else {
      const generation = peer.told.get(operator)?.answers?.generation
      if (result === 'bad') peer.distrusted.add(operator)
      if (result === 'conflict' && generation !== undefined) peer.disputed.set(operator, generation)
      // What it told is not so, or not so any more: it is asked again before it is asked for this.
      peer.told.delete(operator)
      peer.ahead.delete(operator)
      peer.known = noKnown
      if (result === 'nothing') this.#backOff(peer.ranges, nowMs)
    }
  }

  /** @param isBad what it gave does not verify */
  proofEnded(name: string, operator: string, isBad: boolean): void {
    const peer = this.#peers.get(name)
    if (peer === undefined) return
    peer.proofs = Math.max(0, peer.proofs - 1)
    if (isBad) peer.distrusted.add(operator)
  }

  #answered(name: string, nowMs: number): Peer | undefined {
    const peer = this.#peers.get(name)
    if (peer === undefined) return undefined
    peer.asking = false
    peer.exchanges.failures = 0
    peer.exchanges.notBeforeMs = nowMs
    return peer
  }

  #backOff(of: Backoff, nowMs: number): void {
    const waitMs = Math.min(limits.syncBackoffMsMin * 2 ** of.failures, limits.syncBackoffMsMax)
    of.failures++
    of.notBeforeMs = nowMs + waitMs * (0.75 + this.#chance() / 2)
  }

  #lack(peer: Peer, operator: string): Lack | undefined {
    const told = peer.told.get(operator)
    const mine = this.#view.held(operator)
    if (told === undefined || mine === undefined || peer.distrusted.has(operator)) return undefined
    return lackOf(mine, told)
  }

  /** What to ask now. Whatever is returned is under way until its result is reported. */
  next(nowMs: number): SyncAction[] {
    const actions: SyncAction[] = []
    for (const [name, peer] of this.#peers) {
      if (peer.exchanges.notBeforeMs > nowMs) continue
      this.#askHow(name, peer, nowMs, actions)
      if (peer.ranges.notBeforeMs <= nowMs) this.#askRanges(name, peer, nowMs, actions)
      this.#askProofs(name, peer, actions)
    }
    return actions
  }

  /** The peer's segment of the number where ours ends: two signatures over one number are proof against their author. */
  #askProofs(name: string, peer: Peer, actions: SyncAction[]): void {
    for (const [operator, generation] of peer.disputed) {
      if (peer.proofs >= limits.syncProofsPerPeerMax) return
      peer.disputed.delete(operator)
      const mine = this.#view.held(operator)
      const end = mine && endIn(mine, generation)
      if (end === undefined || peer.distrusted.has(operator)) continue
      peer.proofs++
      actions.push({ ask: 'proof', peer: name, operator, generation, number: end.number })
    }
  }

  #askHow(name: string, peer: Peer, nowMs: number, actions: SyncAction[]): void {
    if (peer.asking) return
    if (peer.stateWanted) {
      peer.stateWanted = false
      peer.asking = true
      actions.push({ ask: 'state', peer: name, known: peer.known })
    } else if (peer.digestDueMs <= nowMs) {
      peer.asking = true
      actions.push({ ask: 'digest', peer: name })
    }
  }

  #askRanges(name: string, peer: Peer, nowMs: number, actions: SyncAction[]): void {
    for (const operator of peer.ahead) {
      if (!this.#hasRoom(name)) return
      if (this.#pulling.has(operator)) continue
      const lack = this.#lack(peer, operator)
      if (lack === undefined) {
        peer.ahead.delete(operator)
        continue
      }
      // One that offers a newer generation is worth more than one that offers the rest of an older one.
      if (this.#newestOffer(operator, nowMs) > lack.generation) continue
      this.#pulling.set(operator, name)
      const { generation, fromNumber } = lack
      actions.push({ ask: 'range', peer: name, operator, generation, fromNumber })
    }
  }

  /** Whether one more range may be on its way to us, and from this peer. */
  #hasRoom(name: string): boolean {
    const fromPeer = [...this.#pulling.values()].filter((from) => from === name).length
    const roomMax = Math.floor(this.#view.rangeBytes / limits.syncPullBytes)
    return fromPeer < limits.syncRangesPerPeerMax && this.#pulling.size < roomMax
  }

  /** Of those that may be asked now: one that has nothing to give must not keep others from being asked. */
  #newestOffer(operator: string, nowMs: number): number {
    let newest = 0
    for (const peer of this.#peers.values()) {
      const mayBeAsked = peer.ranges.notBeforeMs <= nowMs && peer.exchanges.notBeforeMs <= nowMs
      if (!mayBeAsked || !peer.ahead.has(operator)) continue
      newest = Math.max(newest, this.#lack(peer, operator)?.generation ?? 0)
    }
    return newest
  }

  /** When something is due by time alone. */
  nextDueMs(): number | undefined {
    let next: number | undefined
    for (const [name, { asking, digestDueMs, exchanges, stateWanted, ahead, ranges }] of this.#peers) {
      const dues: number[] = []
      if (!asking) dues.push(stateWanted ? 0 : digestDueMs)
      const isWaiting = [...ahead].some((operator) => !this.#pulling.has(operator))
      if (isWaiting && this.#hasRoom(name)) dues.push(ranges.notBeforeMs)
      for (const due of dues)
        next = Math.min(next ?? Number.POSITIVE_INFINITY, Math.max(due, exchanges.notBeforeMs))
    }
    return next
  }

  /** Segments that a peer holds and we do not. */
  missing(name: string): number {
    const peer = this.#peers.get(name)
    if (peer === undefined) return 0
    let segments = 0
    for (const operator of peer.ahead) segments += this.#lack(peer, operator)?.segments ?? 0
    return segments
  }

  digestOf(name: string): Uint8Array | undefined {
    return this.#peers.get(name)?.digest
  }

  /** It gave what does not verify, since it is connected. */
  isDistrusted(name: string): boolean {
    return (this.#peers.get(name)?.distrusted.size ?? 0) > 0
  }

  /** What must be fetched in all: of each log, as far as anybody connected holds it. */
  missingInAll(): number {
    const most = new Map<string, number>()
    for (const peer of this.#peers.values()) {
      for (const operator of peer.ahead) {
        const segments = this.#lack(peer, operator)?.segments ?? 0
        most.set(operator, Math.max(most.get(operator) ?? 0, segments))
      }
    }
    return [...most.values()].reduce((sum, segments) => sum + segments, 0)
  }

  /** What a peer told of one log. */
  toldBy(name: string, operator: string): ToldState | undefined {
    return this.#peers.get(name)?.told.get(operator)
  }
}
