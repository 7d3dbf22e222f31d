import { TopicValidatorResult } from '@libp2p/gossipsub'
import { hex, sameBytes } from '../base/bytes.ts'
import type { Clock } from '../base/clock.ts'
import { limits } from '../base/limits.ts'
import { verifyEvidence } from '../federation/evidence.ts'
import type { LogState } from '../federation/log-state.ts'
import { withSegment } from '../federation/log-state.ts'
import { verifyNext } from '../federation/roster.ts'
import type { HeadFacts } from '../federation/statements.ts'
import { headIsNewer, verifyHead, verifyHint } from '../federation/statements.ts'
import type { VerifiedSegment } from '../federation/verify.ts'
import { placed, verifySegment } from '../federation/verify.ts'
import type { Link } from '../link/link.ts'
import { decode, Gossip } from '../wire/messages.ts'
import type { Changes } from './changes.ts'
import type { Counters } from './counters.ts'
import { mayBeAhead, pushVerdict } from './deciding.ts'
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
  readonly changes: Changes
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
  readonly #heads = new Map<string, { facts: HeadFacts } & Known>()
  readonly #hints = new Map<string, { minute: number } & Known>()
  readonly #evidence = new Map<string, Known & { readonly generation: number }>()

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
    const { segment, head, hint, roster, evidence } = gossip
    const parts = [segment, head, hint, roster, evidence].filter((part) => part.byteLength > 0)
    if (parts.length !== 1) return Reject
    if (segment.byteLength > 0) return this.#segment(segment)
    if (head.byteLength > 0) return this.takeHead(head)
    if (hint.byteLength > 0) return this.takeHint(hint)
    if (evidence.byteLength > 0) return this.takeEvidence(evidence)
    return this.#roster(roster)
  }

  #segment(bytes: Uint8Array): TopicValidatorResult {
    const { members, clock, held } = this.#parts
    const verdict = verifySegment(members.roster, bytes, clock.nowMs())
    if (verdict.action === 'reject') return Reject
    if (verdict.action === 'ignore') return Ignore
    const { segment } = verdict
    const operator = hex(segment.facts.operator)
    if (operator === members.own) return this.#ownSegment(segment)
    switch (pushVerdict(held.tip(operator), placed(segment))) {
      case 'take':
        return this.#take(operator, segment)
      case 'keep':
        this.#parts.onBehind()
        return this.#early.keep(operator, segment) ? Accept : Ignore
      case 'prove':
        this.#parts.link.send({ dispute: { segment: segment.bytes } })
        return Ignore
      case 'ask':
        this.#parts.onBehind()
        return Ignore
      case 'ignore':
        return Ignore
    }
  }

  #ownSegment(segment: VerifiedSegment): TopicValidatorResult {
    const { held, members, link } = this.#parts
    if (mayBeAhead(held.durable(members.own), placed(segment))) {
      link.send({ ownAhead: { segments: [segment.bytes] } })
    }
    return Ignore
  }

  #take(operator: string, segment: VerifiedSegment): TopicValidatorResult {
    const after = withSegment(this.#parts.held.tip(operator), placed(segment))
    this.#forward(operator, [segment, ...this.#early.following(operator, after)])
    return Accept
  }

  /** A log goes further than it did, by sync perhaps: what came too early may follow now. */
  advanced(operator: string): void {
    this.#forward(operator, this.#early.following(operator, this.#parts.held.tip(operator)))
  }

  /** Hands a run to core; without credit it is dropped here, and sync brings it later. */
  #forward(operator: string, run: readonly VerifiedSegment[]): void {
    const { link, held } = this.#parts
    const [first] = run
    if (first === undefined) return
    const sent = link.sendArrived({
      operator: first.facts.operator,
      generation: first.facts.generation,
      fromNumber: first.facts.number,
      segments: run.map(({ bytes }) => bytes),
    })
    const after = run.reduce((state, one) => withSegment(state, placed(one)), held.tip(operator))
    if (sent) held.handed(operator, after)
    else this.#parts.onBehind()
  }

  /** A head from a peer, by gossip or sync. */
  takeHead(signed: Uint8Array): TopicValidatorResult {
    const { members, clock, held, link, changes } = this.#parts
    const head = verifyHead(members.roster, signed, clock.nowMs())
    if (head.kind !== 'valid') return head.kind === 'reject' ? Reject : Ignore
    const { facts } = head
    const operator = hex(facts.operator)
    if (operator === members.own || !headIsNewer(facts, this.#heads.get(operator)?.facts)) return Ignore
    this.#heads.set(operator, { facts, signed, version: changes.next() })
    link.send({ head: signed })
    if (isAheadOf(facts, held.tip(operator)) || facts.rosterEpoch > members.roster.epoch)
      this.#parts.onBehind()
    return Accept
  }

  takeHint(signed: Uint8Array): TopicValidatorResult {
    const { members, clock, link, dialler, changes } = this.#parts
    const hint = verifyHint(members.roster, signed, clock.nowMs())
    if (hint.kind !== 'valid') return hint.kind === 'reject' ? Reject : Ignore
    const { facts } = hint
    const operator = hex(facts.operator)
    const before = this.#hints.get(operator)
    const isSame = before !== undefined && sameBytes(before.signed, signed)
    if (operator === members.own || isSame || facts.minute < (before?.minute ?? 0)) return Ignore
    this.#hints.set(operator, { minute: facts.minute, signed, version: changes.next() })
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

  /** Proof against a member: everybody checks for themselves. */
  takeEvidence(bytes: Uint8Array): TopicValidatorResult {
    const { members, held, link } = this.#parts
    const verdict = verifyEvidence(members.roster, bytes)
    if (verdict.kind !== 'fork') return verdict.kind === 'reject' ? Reject : Ignore
    const { operator, generation } = verdict.fork
    const { answers, forked } = held.durable(hex(operator))
    if (generation <= forked || generation < (answers?.generation ?? 0)) return Ignore
    link.send({ evidenceSeen: bytes })
    return Accept
  }

  /** What core knows at the start, and what it signs itself: kept for peers that ask. */
  know({ head, hint, evidence }: { head?: Uint8Array; hint?: Uint8Array; evidence?: Uint8Array }): void {
    const { members, clock, dialler, changes } = this.#parts
    if (evidence !== undefined) this.#knowEvidence(evidence)
    const headIs = head && verifyHead(members.roster, head, clock.nowMs())
    if (headIs?.kind === 'valid' && head) {
      this.#heads.set(hex(headIs.facts.operator), {
        facts: headIs.facts,
        signed: head,
        version: changes.next(),
      })
    }
    const hintIs = hint && verifyHint(members.roster, hint, clock.nowMs())
    if (hintIs?.kind !== 'valid' || !hint) return
    const operator = hex(hintIs.facts.operator)
    this.#hints.set(operator, { minute: hintIs.facts.minute, signed: hint, version: changes.next() })
    if (operator !== members.own) dialler.learn(operator, hintIs.facts.peerKey, hintIs.facts.addresses)
  }

  #knowEvidence(bytes: Uint8Array): void {
    const verdict = verifyEvidence(this.#parts.members.roster, bytes)
    if (verdict.kind !== 'fork') return
    const { operator, generation } = verdict.fork
    // One operator's newest fork takes away all before it: older proof says nothing more.
    if (generation <= (this.#evidence.get(hex(operator))?.generation ?? 0)) return
    const version = this.#parts.changes.next()
    this.#evidence.set(hex(operator), { generation, signed: bytes, version })
  }

  /** What core publishes: its own heads and hints are kept for peers that ask. */
  ownMessage(message: Uint8Array): void {
    const gossip = decode(Gossip, message)
    if (gossip !== undefined && gossip.head.byteLength > 0) this.know({ head: gossip.head })
    if (gossip !== undefined && gossip.hint.byteLength > 0) this.know({ hint: gossip.hint })
  }

  /** What was learnt after a version. */
  since(version: number): { heads: Uint8Array[]; hints: Uint8Array[]; evidence: Uint8Array[] } {
    const signedSince = (known: Iterable<Known>) =>
      [...known].filter((one) => one.version > version).map(({ signed }) => signed)
    return {
      heads: signedSince(this.#heads.values()),
      hints: signedSince(this.#hints.values()),
      evidence: signedSince(this.#evidence.values()),
    }
  }
}

interface Known {
  readonly signed: Uint8Array
  readonly version: number
}

/** Whether a head tells of something that is not held, or of something else than is held. */
function isAheadOf({ generation, number, hash }: HeadFacts, { answers, forked }: LogState): boolean {
  if (generation === 0 || generation <= forked) return false
  if (generation !== answers?.generation) return generation > (answers?.generation ?? 0)
  return number > answers.number || (number === answers.number && !sameBytes(hash, answers.hash))
}
