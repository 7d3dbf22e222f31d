import { hex, sameBytes } from '../base/bytes.ts'
import { limits } from '../base/limits.ts'
import type { SignedType, SigningKey } from '../wire/keys.ts'
import { isSignedBy } from '../wire/keys.ts'
import { decode, decodeExactly, Head, Hint, Signed } from '../wire/messages.ts'
import type { RosterView } from './roster.ts'
import { recordKeyFor } from './roster.ts'

/** Small signed statements that members make about themselves: how far a log reaches, where a peer is dialled. */

export interface HeadFacts {
  readonly operator: Uint8Array
  /** 0: nothing published yet. */
  readonly generation: number
  readonly number: number
  readonly hash: Uint8Array
  readonly rosterEpoch: number
  readonly rosterHash: Uint8Array
  readonly minute: number
}

export interface HintFacts {
  readonly operator: Uint8Array
  readonly peerKey: Uint8Array
  readonly addresses: readonly string[]
  readonly minute: number
}

/** ignore: of no use, nobody's fault. reject: a rule was broken. */
export type Statement<T> =
  | { readonly kind: 'valid'; readonly facts: T }
  | {
      readonly kind: 'ignore'
      readonly why: 'newer_version' | 'unknown_operator' | 'other_federation' | 'future'
    }
  | { readonly kind: 'reject'; readonly why: 'malformed' | 'bad_signature' }

const statementVersion = 1

export function signHead(federation: Uint8Array, facts: HeadFacts, key: SigningKey): Uint8Array {
  const body = Head.encode({ schemaVersion: statementVersion, federation, ...facts }).finish()
  return Signed.encode({ body, signature: key.sign('head', body) }).finish()
}

export function signHint(federation: Uint8Array, facts: HintFacts, key: SigningKey): Uint8Array {
  const body = Hint.encode({
    schemaVersion: statementVersion,
    federation,
    ...facts,
    addresses: [...facts.addresses],
  }).finish()
  return Signed.encode({ body, signature: key.sign('hint', body) }).finish()
}

export function verifyHead(roster: RosterView, signed: Uint8Array, nowMs: number): Statement<HeadFacts> {
  const outer = decodeExactly(Signed, signed)
  if (outer && isNewer(decode(Head, outer.body))) return { kind: 'ignore', why: 'newer_version' }
  const head = outer && decodeExactly(Head, outer.body)
  if (outer === undefined || head === undefined) return { kind: 'reject', why: 'malformed' }
  const isEmpty = head.generation === 0 && head.number === 0 && head.hash.byteLength === 0
  const isEnd = head.generation > 0 && head.number > 0 && head.hash.byteLength === 32
  if (!isEmpty && !isEnd) return { kind: 'reject', why: 'malformed' }
  return verify(roster, 'head', outer, head, head.generation, nowMs, head)
}

export function verifyHint(roster: RosterView, signed: Uint8Array, nowMs: number): Statement<HintFacts> {
  const outer = decodeExactly(Signed, signed)
  if (outer && isNewer(decode(Hint, outer.body))) return { kind: 'ignore', why: 'newer_version' }
  const hint = outer && decodeExactly(Hint, outer.body)
  if (outer === undefined || hint === undefined) return { kind: 'reject', why: 'malformed' }
  const { addresses } = hint
  if (
    addresses.length > limits.addressesMax ||
    addresses.some((text) => text.length > limits.addressCharsMax)
  ) {
    return { kind: 'reject', why: 'malformed' }
  }
  const result = verify(roster, 'hint', outer, hint, 0, nowMs, hint)
  if (result.kind !== 'valid') return result
  // A hint for another's peer would send everybody dialling wherever its author likes.
  const owner = roster.operatorOfPeer.get(hex(hint.peerKey))
  return owner === hex(hint.operator) ? result : { kind: 'reject', why: 'malformed' }
}

/** Looked at before anything else: a newer version may have fields that this build does not know. */
function isNewer(statement: { readonly schemaVersion: number } | undefined): boolean {
  return statement !== undefined && statement.schemaVersion > statementVersion
}

interface Claims {
  readonly schemaVersion: number
  readonly federation: Uint8Array
  readonly operator: Uint8Array
  readonly minute: number
}

function verify<T>(
  roster: RosterView,
  type: SignedType,
  outer: { readonly body: Uint8Array; readonly signature: Uint8Array },
  claims: Claims,
  generation: number,
  nowMs: number,
  facts: T,
): Statement<T> {
  if (claims.schemaVersion !== statementVersion) return { kind: 'reject', why: 'malformed' }
  if (!sameBytes(claims.federation, roster.federation)) return { kind: 'ignore', why: 'other_federation' }
  const member = roster.members.get(hex(claims.operator))
  if (member === undefined) return { kind: 'ignore', why: 'unknown_operator' }
  const key = recordKeyFor(member, generation)
  if (key === undefined || !isSignedBy(key, type, outer.body, outer.signature)) {
    return { kind: 'reject', why: 'bad_signature' }
  }
  if (claims.minute * 60_000 > nowMs + limits.headFutureMs) return { kind: 'ignore', why: 'future' }
  return { kind: 'valid', facts }
}

/** Whether a head says more than the one before: a later generation, a later number, or a later minute. */
export function headIsNewer(head: HeadFacts, than: HeadFacts | undefined): boolean {
  if (than === undefined) return true
  if (head.generation !== than.generation) return head.generation > than.generation
  if (head.number !== than.number) return head.number > than.number
  return head.minute > than.minute || head.rosterEpoch > than.rosterEpoch
}
