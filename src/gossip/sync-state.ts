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
 * progress: something new was stored. nothing: the peer did not have it after all. bad: what it gave does not verify.
 * conflict: it verifies, and does not follow what we hold: the author signed two logs.
 */
export type RangeResult = 'progress' | 'nothing' | 'failed' | 'bad' | 'conflict'

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
  /** Operators of whose logs it holds another segment than we do. */
  readonly disputed: Set<string>
  asking: boolean
  ranges: number
  stateWanted: boolean
  digestDueMs: number
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
      disputed: new Set(),
      asking: false,
      ranges: 0,
      stateWanted: true, // heads and hints are not in the digest: somebody just met is asked for them all the same
      digestDueMs: nowMs,
      failures: 0,
      notBeforeMs: 0,
    })
  }

  gone(peer: string): void {
    this.#peers.delete(peer)
    for (const [operator, from] of this.#pulling) if (from === peer) this.#pulling.delete(operator)
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
    peer.known = known
    if (isWhole) peer.told.clear()
    for (const [operator, state] of told) peer.told.set(operator, state)
    peer.ahead.clear()
    for (const [operator, theirs] of peer.told) {
      if (this.#lack(peer, operator)) peer.ahead.add(operator)
      const mine = this.#view.held(operator)
      if (mine !== undefined && contradicts(mine, theirs)) peer.disputed.add(operator)
    }
  }

  /** A digest or state did not come. */
  failed(name: string, nowMs: number): void {
    const peer = this.#peers.get(name)
    if (peer === undefined) return
    peer.asking = false
    peer.digestDueMs = nowMs
    this.#backOff(peer, nowMs)
  }

  rangeEnded(name: string, operator: string, result: RangeResult, nowMs: number): void {
    const peer = this.#peers.get(name)
    // What was asked of it before it went and came back counts no more.
    if (peer === undefined || this.#pulling.get(operator) !== name) return
    this.#pulling.delete(operator)
    peer.ranges--
    if (result === 'progress') {
      peer.failures = 0
    } else if (result === 'failed') {
      this.#backOff(peer, nowMs)
    } else {
      if (result === 'bad') peer.distrusted.add(operator)
      if (result === 'conflict') peer.disputed.add(operator)
      // What it told is not so, or not so any more: it is asked again before it is asked for this.
      peer.told.delete(operator)
      peer.ahead.delete(operator)
      peer.known = noKnown
      if (result === 'nothing') this.#backOff(peer, nowMs)
    }
  }

  #answered(name: string, nowMs: number): Peer | undefined {
    const peer = this.#peers.get(name)
    if (peer === undefined) return undefined
    peer.asking = false
    peer.failures = 0
    peer.notBeforeMs = nowMs
    return peer
  }

  #backOff(peer: Peer, nowMs: number): void {
    const waitMs = Math.min(limits.syncBackoffMsMin * 2 ** peer.failures, limits.syncBackoffMsMax)
    peer.failures++
    peer.notBeforeMs = nowMs + waitMs * (0.75 + this.#chance() / 2)
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
      if (peer.notBeforeMs > nowMs) continue
      this.#askHow(name, peer, nowMs, actions)
      this.#askRanges(name, peer, actions)
      this.#askProofs(name, peer, actions)
    }
    return actions
  }

  /** The peer's segment of the number where ours ends: two signatures over one number are proof against their author. */
  #askProofs(name: string, peer: Peer, actions: SyncAction[]): void {
    for (const operator of peer.disputed) {
      const mine = this.#view.held(operator)
      const generation = peer.told.get(operator)?.answers?.generation
      const end = mine && generation !== undefined ? endIn(mine, generation) : mine?.answers
      peer.disputed.delete(operator)
      if (end === undefined) continue
      actions.push({ ask: 'proof', peer: name, operator, generation: end.generation, number: end.number })
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

  #askRanges(name: string, peer: Peer, actions: SyncAction[]): void {
    for (const operator of peer.ahead) {
      const roomMax = this.#view.rangeBytes / limits.syncPullBytes
      if (peer.ranges >= limits.syncRangesPerPeerMax || this.#pulling.size + 1 > roomMax) return
      if (this.#pulling.has(operator)) continue
      const lack = this.#lack(peer, operator)
      if (lack === undefined) {
        peer.ahead.delete(operator)
        continue
      }
      // One that offers a newer generation is worth more than one that offers the rest of an older one.
      if (this.#newestOffer(operator) > lack.generation) continue
      peer.ranges++
      this.#pulling.set(operator, name)
      const { generation, fromNumber } = lack
      actions.push({ ask: 'range', peer: name, operator, generation, fromNumber })
    }
  }

  #newestOffer(operator: string): number {
    let newest = 0
    for (const peer of this.#peers.values()) {
      if (peer.ahead.has(operator)) newest = Math.max(newest, this.#lack(peer, operator)?.generation ?? 0)
    }
    return newest
  }

  /** When something is due by time alone. */
  nextDueMs(): number | undefined {
    let next: number | undefined
    for (const { asking, digestDueMs, notBeforeMs, stateWanted, ahead, ranges } of this.#peers.values()) {
      const canPull = ahead.size > 0 && ranges < limits.syncRangesPerPeerMax
      if (asking && !canPull) continue
      const dueMs = stateWanted || canPull ? notBeforeMs : Math.max(digestDueMs, notBeforeMs)
      if (next === undefined || dueMs < next) next = dueMs
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
