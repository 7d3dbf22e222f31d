import { hex, sameBytes } from '../base/bytes.ts'
import { limits } from '../base/limits.ts'
import { isSignedBy, publicKeyBytes, sha256 } from '../wire/keys.ts'
import { decodeExactly, Evidence } from '../wire/messages.ts'
import type { ParsedSegment } from '../wire/segment.ts'
import { parseHeader } from '../wire/segment.ts'
import type { RosterView } from './roster.ts'
import { recordKeyFor } from './roster.ts'

/** Two different segments that one operator signed for one number of one generation. */
export interface Fork {
  readonly federation: Uint8Array
  readonly operator: Uint8Array
  readonly generation: number
  readonly number: number
  /** SHA-256 of each header, the lower first. */
  readonly hashes: readonly [Uint8Array, Uint8Array]
  /** That both are signed with: the operator's, if the roster says so or its SHA-256 is the operator's id. */
  readonly recordKey: Uint8Array
}

/** @param recordKey that both are signed with */
export function evidenceOf(a: ParsedSegment, b: ParsedSegment, recordKey: Uint8Array): Uint8Array {
  const [first, second] = Buffer.compare(a.hash, b.hash) <= 0 ? [a, b] : [b, a]
  return Evidence.encode({
    schemaVersion: evidenceVersion,
    headerA: first.headerBytes,
    signatureA: first.signature,
    headerB: second.headerBytes,
    signatureB: second.signature,
    recordKey,
  }).finish()
}

const evidenceVersion = 1

export type EvidenceVerdict =
  | { readonly kind: 'fork'; readonly fork: Fork }
  | { readonly kind: 'ignore'; readonly why: 'newer_version' | 'other_federation' | 'unknown_operator' }
  | { readonly kind: 'reject'; readonly why: 'malformed' | 'no_contradiction' | 'bad_signature' }

/** Never throws: these bytes come from strangers. */
export function verifyEvidence(roster: RosterView, bytes: Uint8Array): EvidenceVerdict {
  const verdict = verifyEvidenceAlone(bytes)
  if (verdict.kind !== 'fork') return verdict
  const { federation, operator, generation, recordKey } = verdict.fork
  if (!sameBytes(federation, roster.federation)) return { kind: 'ignore', why: 'other_federation' }
  const member = roster.members.get(hex(operator))
  const key = member && recordKeyFor(member, generation)
  return key !== undefined && sameBytes(key, recordKey)
    ? verdict
    : { kind: 'ignore', why: 'unknown_operator' }
}

/** What the evidence proves against the holder of the key in it, without any roster. Never throws. */
export function verifyEvidenceAlone(bytes: Uint8Array): EvidenceVerdict {
  if (bytes.byteLength > limits.evidenceBytesMax) return { kind: 'reject', why: 'malformed' }
  const evidence = decodeExactly(Evidence, bytes)
  if (evidence === undefined) return { kind: 'reject', why: 'malformed' }
  if (evidence.schemaVersion > evidenceVersion) return { kind: 'ignore', why: 'newer_version' }
  if (evidence.schemaVersion !== evidenceVersion) return { kind: 'reject', why: 'malformed' }
  const a = parseHeader(evidence.headerA)
  const b = parseHeader(evidence.headerB)
  if (a.kind === 'newer' || b.kind === 'newer') return { kind: 'ignore', why: 'newer_version' }
  if (a.kind !== 'header' || b.kind !== 'header') return { kind: 'reject', why: 'malformed' }
  const hashes = [sha256(evidence.headerA), sha256(evidence.headerB)] as const
  const { operator, generation, number, federation } = a.facts
  const isOnePlace =
    sameBytes(b.facts.federation, federation) &&
    sameBytes(b.facts.operator, operator) &&
    b.facts.generation === generation &&
    b.facts.number === number
  if (!isOnePlace || Buffer.compare(...hashes) >= 0) return { kind: 'reject', why: 'no_contradiction' }
  const { recordKey, headerA, headerB, signatureA, signatureB } = evidence
  const isSigned =
    recordKey.byteLength === publicKeyBytes &&
    isSignedBy(recordKey, 'segment', headerA, signatureA) &&
    isSignedBy(recordKey, 'segment', headerB, signatureB)
  if (!isSigned) return { kind: 'reject', why: 'bad_signature' }
  return { kind: 'fork', fork: { federation, operator, generation, number, hashes, recordKey } }
}
