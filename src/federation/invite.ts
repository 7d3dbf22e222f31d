import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { concat, sameBytes } from '../base/bytes.ts'
import { minuteOf } from '../base/clock.ts'
import { HearsayError } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import type { SigningKey } from '../wire/keys.ts'
import { isSignedBy, publicKeyBytes, sha256 } from '../wire/keys.ts'
import type { hearsay } from '../wire/messages.ts'
import { decodeExactly, Invite, JoinEnvelope, JoinRequest, Signed } from '../wire/messages.ts'
import { isContact, isName } from './roster.ts'

/**
 * One string lets one operator in. It carries a one-time secret that core alone ever holds: the joiner proves it
 * with an HMAC, and the pepper comes back sealed under it, so that no network process sees either.
 */

export type InviteFacts = Omit<hearsay.peer.Invite.$Properties, '$unknowns'> & {
  readonly federation: Uint8Array
  readonly rosterHash: Uint8Array
  readonly rosterEpoch: number
  readonly peerKey: Uint8Array
  readonly addresses: string[]
  readonly inviteId: Uint8Array
  readonly secret: Uint8Array
  readonly expiresMinute: number
  readonly psk: Uint8Array
  readonly federationName: string
}

const prefix = 'hearsay-invite-1:'
const version = 1

export function inviteText(invite: InviteFacts): string {
  const bytes = Invite.encode({ ...invite, schemaVersion: version }).finish()
  return prefix + Buffer.from(bytes).toString('base64url')
}

/** @throws invite.malformed, invite.expired */
export function parseInvite(text: string, nowMs: number): InviteFacts {
  const trimmed = text.trim()
  if (trimmed.length > limits.inviteCharsMax || !trimmed.startsWith(prefix)) throw malformed()
  const encoded = trimmed.slice(prefix.length)
  if (!/^[A-Za-z0-9_-]+$/.test(encoded)) throw malformed()
  const invite = decodeExactly(Invite, new Uint8Array(Buffer.from(encoded, 'base64url')))
  if (invite === undefined || invite.schemaVersion !== version) throw malformed()
  const widths =
    invite.federation.byteLength === 32 &&
    invite.rosterHash.byteLength === 32 &&
    invite.peerKey.byteLength === publicKeyBytes &&
    invite.inviteId.byteLength === 16 &&
    invite.secret.byteLength === 32 &&
    invite.psk.byteLength === 32
  if (!widths || !isName(invite.federationName) || invite.addresses.length === 0) throw malformed()
  if (invite.addresses.length > limits.addressesMax) throw malformed()
  if (invite.expiresMinute < minuteOf(nowMs)) {
    throw new HearsayError('invite.expired', 'the invite has expired; ask for a new one')
  }
  return invite
}

function malformed(): HearsayError {
  return new HearsayError(
    'invite.malformed',
    'this is not an invite; copy the whole line that `hearsay invite` printed',
  )
}

export interface JoinFacts {
  readonly federation: Uint8Array
  readonly inviteId: Uint8Array
  readonly recordKey: Uint8Array
  readonly peerKey: Uint8Array
  readonly name: string
  readonly contact: string
  readonly minute: number
}

/** The joiner's request, signed by its record key and proven with the invite's secret. */
export function joinEnvelope(facts: JoinFacts, secret: Uint8Array, key: SigningKey): Uint8Array {
  const body = JoinRequest.encode({ schemaVersion: version, ...facts }).finish()
  const request = Signed.encode({ body, signature: key.sign('join', body) }).finish()
  return JoinEnvelope.encode({ request, proof: proofOf(secret, request) }).finish()
}

/** SHA-256 of an invite's secret: all that its issuer keeps. The proof is keyed by it. */
export function secretHashOf(secret: Uint8Array): Uint8Array {
  return sha256(secret)
}

function proofOf(secret: Uint8Array, request: Uint8Array): Uint8Array {
  return proofUnder(secretHashOf(secret), request)
}

function proofUnder(secretHash: Uint8Array, request: Uint8Array): Uint8Array {
  return new Uint8Array(
    createHmac('sha256', secretHash).update('hearsay/join-proof/1\0').update(request).digest(),
  )
}

/** What a stranger asks for, well formed and signed by the key it names; the invite is not yet looked at. */
export function openJoinEnvelope(
  bytes: Uint8Array,
): { facts: JoinFacts; request: Uint8Array; proof: Uint8Array } | undefined {
  if (bytes.byteLength > limits.joinRequestBytesMax) return undefined
  const envelope = decodeExactly(JoinEnvelope, bytes)
  const signed = envelope && decodeExactly(Signed, envelope.request)
  const facts = signed && decodeExactly(JoinRequest, signed.body)
  if (envelope === undefined || signed === undefined || facts === undefined) return undefined
  if (facts.schemaVersion !== version || !isName(facts.name) || !isContact(facts.contact)) return undefined
  if (facts.peerKey.byteLength !== publicKeyBytes) return undefined
  if (!isSignedBy(facts.recordKey, 'join', signed.body, signed.signature)) return undefined
  return { facts, request: envelope.request, proof: envelope.proof }
}

export function proofHolds(secretHash: Uint8Array, request: Uint8Array, proof: Uint8Array): boolean {
  const expected = proofUnder(secretHash, request)
  return proof.byteLength === expected.byteLength && timingSafeEqual(proof, expected)
}

const nonceBytes = 12
const markBytes = 16

function sealingKey(secretHash: Uint8Array, federation: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secretHash, federation, 'hearsay/pepper/1', 32))
}

/** AES-256-GCM under a key from the invite's secret: nonce ‖ text ‖ mark. */
export function sealPepper(
  pepper: Uint8Array,
  secretHash: Uint8Array,
  federation: Uint8Array,
  nonce: Uint8Array,
): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', sealingKey(secretHash, federation), nonce)
  const text = Buffer.concat([cipher.update(pepper), cipher.final()])
  return concat(nonce, text, cipher.getAuthTag())
}

/** undefined if it was sealed under another secret, or is not the pepper that the roster names. */
export function openPepper(
  sealed: Uint8Array,
  secret: Uint8Array,
  federation: Uint8Array,
  pepperHash: Uint8Array,
): Uint8Array | undefined {
  if (sealed.byteLength !== nonceBytes + 32 + markBytes) return undefined
  const key = sealingKey(secretHashOf(secret), federation)
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes))
  decipher.setAuthTag(sealed.subarray(-markBytes))
  try {
    const text = sealed.subarray(nonceBytes, -markBytes)
    const pepper = new Uint8Array(Buffer.concat([decipher.update(text), decipher.final()]))
    return sameBytes(sha256(pepper), pepperHash) ? pepper : undefined
  } catch {
    return undefined // the mark does not hold: another key, or altered on the way
  }
}
