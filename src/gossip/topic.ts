import { TopicValidatorResult } from '@libp2p/gossipsub'
import { hex, sameBytes } from '../base/bytes.ts'
import type { Clock } from '../base/clock.ts'
import { limits } from '../base/limits.ts'
import { verifyNext } from '../federation/roster.ts'
import type { HeadFacts } from '../federation/statements.ts'
import { headIsNewer, verifyHead, verifyHint } from '../federation/statements.ts'
import type { VerifiedSegment } from '../federation/verify.ts'
import { follows, verifySegment } from '../federation/verify.ts'
import type { Link } from '../link/link.ts'
import { decode, Gossip } from '../wire/messages.ts'
import type { Counters } from './counters.ts'
import type { Dialler } from './dialler.ts'
import { EarlySegments } from './early-segments.ts'
import type { HeldLogs } from './held-logs.ts'
import type { Members } from './members.ts'

export interface TopicParts {
  readonly members: Members
  readonly held: HeldLogs
  readonly link: Link
  readonly clock: Clock
  readonly counters: Counters
  readonly dialler: Dialler
  /** Something is known to exist that we do not have: ask around. */
  onBehind(): void
}

const { Accept, Ignore, Reject } = TopicValidatorResult

/**
 * What is done with each gossiped message before it is forwarded. Reject, and with it blame, is for malformed bytes
 * and bad signatures only; what is old, early, unknown or of a newer version is nobody's fault.
 */
export class Topic {
  readonly #parts: TopicParts
  readonly #early = new EarlySegments()
  readonly #heads = new Map<string, { facts: HeadFacts; signed: Uint8Array }>()
  readonly #hints = new Map<string, { minute: number; signed: Uint8Array }>()

  constructor(parts: TopicParts) {
    this.#parts = parts
  }

  validate(message: Uint8Array): TopicValidatorResult {
    const { counters } = this.#parts
    counters.gossipIn++
    const verdict = this.#verdictOn(message)
    if (verdict === Reject) counters.rejected++
    if (verdict === Ignore) counters.ignored++
    return verdict
  }

  #verdictOn(message: Uint8Array): TopicValidatorResult {
    if (message.byteLength > limits.gossipMessageBytesMax) return Reject
    const gossip = decode(Gossip, message)
    if (gossip === undefined) return Reject
    if (gossip.schemaVersion > 1) return Ignore
    const { segment, head, hint, roster } = gossip
    const parts = [segment, head, hint, roster].filter((part) => part.byteLength > 0)
    if (parts.length !== 1) return Reject
    if (segment.byteLength > 0) return this.#segment(segment)
    if (head.byteLength > 0) return this.takeHead(head)
    if (hint.byteLength > 0) return this.takeHint(hint)
    return this.#roster(roster)
  }

  #segment(bytes: Uint8Array): TopicValidatorResult {
    const { members, clock, held } = this.#parts
    const verdict = verifySegment(members.roster, bytes, clock.nowMs())
    if (verdict.action === 'reject') return Reject
    if (verdict.action === 'ignore') return Ignore
    const { segment } = verdict
    const operator = hex(segment.facts.operator)
    if (operator === members.own) return Ignore
    const tip = held.tip(operator)
    if (follows(segment, tip)) {
      this.#forward(operator, [segment, ...this.#early.following(operator, endOf(segment))])
      return Accept
    }
    const isLater =
      segment.facts.generation > (tip?.generation ?? 0) ||
      (segment.facts.generation === tip?.generation && segment.facts.number > tip.number)
    if (!isLater) return Ignore
    this.#parts.onBehind()
    return this.#early.keep(operator, segment) ? Accept : Ignore
  }

  /** Hands a run to core; without credit it is dropped here, and sync brings it later. */
  #forward(operator: string, run: readonly VerifiedSegment[]): void {
    const { link, held } = this.#parts
    const [first] = run
    const last = run.at(-1)
    if (first === undefined || last === undefined) return
    const sent = link.sendArrived({
      operator: first.facts.operator,
      generation: first.facts.generation,
      fromNumber: first.facts.number,
      segments: run.map(({ bytes }) => bytes),
    })
    if (sent) held.handed(operator, endOf(last))
    else this.#parts.onBehind()
  }

  /** A head from a peer, by gossip or sync. */
  takeHead(signed: Uint8Array): TopicValidatorResult {
    const { members, clock, held, link } = this.#parts
    const head = verifyHead(members.roster, signed, clock.nowMs())
    if (head.kind !== 'valid') return head.kind === 'reject' ? Reject : Ignore
    const { facts } = head
    const operator = hex(facts.operator)
    if (operator === members.own || !headIsNewer(facts, this.#heads.get(operator)?.facts)) return Ignore
    this.#heads.set(operator, { facts, signed })
    link.send({ head: signed })
    const tip = held.tip(operator)
    const isAhead = facts.generation > (tip?.generation ?? 0) || facts.number > (tip?.number ?? 0)
    if (isAhead || facts.rosterEpoch > members.roster.epoch) this.#parts.onBehind()
    return Accept
  }

  takeHint(signed: Uint8Array): TopicValidatorResult {
    const { members, clock, link, dialler } = this.#parts
    const hint = verifyHint(members.roster, signed, clock.nowMs())
    if (hint.kind !== 'valid') return hint.kind === 'reject' ? Reject : Ignore
    const { facts } = hint
    const operator = hex(facts.operator)
    const before = this.#hints.get(operator)
    const isSame = before !== undefined && sameBytes(before.signed, signed)
    if (operator === members.own || isSame || facts.minute < (before?.minute ?? 0)) return Ignore
    this.#hints.set(operator, { minute: facts.minute, signed })
    dialler.learn(operator, facts.peerKey, facts.addresses)
    link.send({ hint: signed })
    return Accept
  }

  #roster(signed: Uint8Array): TopicValidatorResult {
    const { members, link } = this.#parts
    const result = verifyNext(members.roster, signed)
    if (result.kind !== 'roster') {
      this.#parts.onBehind() // an epoch held already, or one further ahead: the digest tells
      return Ignore
    }
    link.send({ roster: { rosters: [signed] } })
    return Accept
  }

  /** What core knows at the start, and what it signs itself: kept for peers that ask. */
  know(part: { head?: Uint8Array; hint?: Uint8Array }): void {
    const { members, clock, dialler } = this.#parts
    const head = part.head && verifyHead(members.roster, part.head, clock.nowMs())
    if (head?.kind === 'valid' && part.head)
      this.#heads.set(hex(head.facts.operator), { facts: head.facts, signed: part.head })
    const hint = part.hint && verifyHint(members.roster, part.hint, clock.nowMs())
    if (hint?.kind !== 'valid' || !part.hint) return
    const operator = hex(hint.facts.operator)
    this.#hints.set(operator, { minute: hint.facts.minute, signed: part.hint })
    if (operator !== members.own) dialler.learn(operator, hint.facts.peerKey, hint.facts.addresses)
  }

  /** What core publishes: its own heads and hints are kept for peers that ask. */
  ownMessage(message: Uint8Array): void {
    const gossip = decode(Gossip, message)
    if (gossip !== undefined && gossip.head.byteLength > 0) this.know({ head: gossip.head })
    if (gossip !== undefined && gossip.hint.byteLength > 0) this.know({ hint: gossip.hint })
  }

  heads(): Uint8Array[] {
    return [...this.#heads.values()].map(({ signed }) => signed)
  }

  hints(): Uint8Array[] {
    return [...this.#hints.values()].map(({ signed }) => signed)
  }
}

function endOf({ facts, hash }: VerifiedSegment): { generation: number; number: number; hash: Uint8Array } {
  return { generation: facts.generation, number: facts.number, hash }
}
