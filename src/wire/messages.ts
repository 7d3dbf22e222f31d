/** The one door to generated code. Everything else imports message classes from here. */
import './numbers.ts' // first: sets up protobufjs before any message class is made
import { hearsay } from './gen/messages.js'

export const { Record: RecordMessage, VectorBody, DomainBody, FeatureSet } = hearsay.record
export const { Segment, SegmentHeader, SegmentPayload, Evidence } = hearsay.segment
export const { Signed, Roster, Operation, SignedOperation, Head, Hint } = hearsay.roster
export const { Gossip, SyncRequest, SyncAnswer, JoinRequest, JoinEnvelope, JoinAnswer, Invite } = hearsay.peer
export const { AskRequest, AskAnswer } = hearsay.peer
export const { Frame } = hearsay.link
export const { Row, StoredAttacker, StoredFingerprint, StoredSmtpTarget } = hearsay.row

export type { hearsay } from './gen/messages.js'

interface MessageClass<T> {
  decode(bytes: Uint8Array): T
  encode(message: NoInfer<T>): { finish(): Uint8Array }
}

/** Decodes without ever throwing: these bytes may come from strangers. undefined when they are malformed. */
export function decode<T>(message: MessageClass<T>, bytes: Uint8Array): T | undefined {
  try {
    return message.decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Decodes bytes that must be exactly what our encoder makes of their meaning: no unknown field, no second
 * spelling. For frozen messages, where two encodings of one content would be two identities of it.
 */
export function decodeExactly<T>(message: MessageClass<T>, bytes: Uint8Array): T | undefined {
  const decoded = decode(message, bytes)
  if (decoded === undefined) return undefined
  return Buffer.compare(message.encode(decoded).finish(), bytes) === 0 ? decoded : undefined
}
