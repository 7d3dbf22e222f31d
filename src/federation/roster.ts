import { hex, isZero, sameBytes } from '../base/bytes.ts'
import { limits } from '../base/limits.ts'
import type { SigningKey } from '../wire/keys.ts'
import { isSignedBy, operatorId, publicKeyBytes, sha256 } from '../wire/keys.ts'
import type { hearsay } from '../wire/messages.ts'
import { decode, decodeExactly, Operation, Roster, Signed, SignedOperation } from '../wire/messages.ts'
import type { Policy } from './policy.ts'
import { completePolicy, policyIsValid, policyKeys } from './policy.ts'

/**
 * Membership as a hash chain of epochs. Each epoch is a full document signed by the secretary; from the second
 * on it carries the signed operations that make it out of the one before, and a verifier applies them itself and
 * compares: a secretary can delay, but not invent. The federation's id is the hash of the first epoch.
 */

export const rosterVersion = 1
const noHash = new Uint8Array(32)

/** Signs an operator's log from this generation on. */
export interface RecordKey {
  readonly key: Uint8Array
  readonly fromGeneration: number
}

export interface Member {
  readonly operator: Uint8Array
  readonly name: string
  readonly contact: string
  readonly recordKeys: readonly RecordKey[]
  readonly peerKeys: readonly Uint8Array[]
  readonly joinedDay: number
  /** Operator id; empty for the founder. */
  readonly invitedBy: Uint8Array
}

/** A verified epoch. */
export interface RosterView {
  readonly federation: Uint8Array
  readonly epoch: number
  /** SHA-256 of the epoch's body. */
  readonly hash: Uint8Array
  readonly name: string
  /** By operator id in hex, in order of joining. */
  readonly members: ReadonlyMap<string, Member>
  readonly admins: readonly Uint8Array[]
  readonly threshold: number
  readonly secretary: Uint8Array
  readonly policy: Policy
  readonly pskHash: Uint8Array
  readonly pepperHash: Uint8Array
  readonly emitBodyVersion: number
  /** Operator id in hex, by peer key in hex. */
  readonly operatorOfPeer: ReadonlyMap<string, string>
  /** The document, for applying operations to. */
  readonly document: hearsay.roster.Roster
}

export type RosterResult =
  | { readonly kind: 'roster'; readonly roster: RosterView }
  | { readonly kind: 'newer' }
  | { readonly kind: 'refused'; readonly why: string }

const refused = (why: string): RosterResult => ({ kind: 'refused', why })

/** The key that signs an operator's log from `generation` on (generation 0: the newest key). */
export function recordKeyFor(member: Member, generation: number): Uint8Array | undefined {
  if (generation === 0) return member.recordKeys.at(-1)?.key
  return member.recordKeys.findLast(({ fromGeneration }) => fromGeneration <= generation)?.key
}

export function founded(
  founder: Omit<Member, 'invitedBy'>,
  facts: { name: string; policy: Policy; pskHash: Uint8Array; pepperHash: Uint8Array },
  key: SigningKey,
): Uint8Array {
  return seal(
    {
      schemaVersion: rosterVersion,
      federation: new Uint8Array(0),
      epoch: 1,
      prevHash: noHash,
      name: facts.name,
      members: [memberMessage({ ...founder, invitedBy: new Uint8Array(0) })],
      admins: [founder.operator],
      threshold: 1,
      secretary: founder.operator,
      policy: policyKeys.map((policyKey) => ({ key: policyKey, value: facts.policy[policyKey] })),
      pskHash: facts.pskHash,
      pepperHash: facts.pepperHash,
      emitBodyVersion: 1,
      operations: [],
    },
    key,
  )
}

/** The next epoch, admitting one member: the operation signed by an admin, the document by the secretary. */
export function admitted(
  roster: RosterView,
  member: Member,
  operation: { id: Uint8Array; expiresMinute: number },
  key: SigningKey,
): Uint8Array {
  const body = Operation.encode({
    schemaVersion: rosterVersion,
    federation: roster.federation,
    id: operation.id,
    expiresMinute: operation.expiresMinute,
    admit: memberMessage(member),
  }).finish()
  const signed = SignedOperation.encode({
    body,
    signatures: [{ operator: operatorId(key.publicKey), signature: key.sign('operation', body) }],
  }).finish()
  const next = applyOperations(roster, [signed])
  if (typeof next === 'string') throw new RangeError(`own operation refused: ${next}`)
  return seal(next, key)
}

function seal(document: hearsay.roster.Roster.$Properties, key: SigningKey): Uint8Array {
  const body = Roster.encode(document).finish()
  return Signed.encode({ body, signature: key.sign('roster', body) }).finish()
}

function memberMessage(member: Member): hearsay.roster.Member.$Properties {
  const { operator, name, contact, recordKeys, peerKeys, joinedDay, invitedBy } = member
  return {
    ...{ operator, name, contact, joinedDay },
    recordKeys: recordKeys.map(({ key, fromGeneration }) => ({ key, fromGeneration })),
    peerKeys: [...peerKeys],
    ...(invitedBy.byteLength === 0 ? {} : { invitedBy }),
  }
}

/** The first epoch. Its hash is the federation's id, which the caller compares with what it was invited to. */
export function verifyFirst(signed: Uint8Array): RosterResult {
  const opened = open(signed)
  if ('kind' in opened) return opened
  const { document, body, signature } = opened
  if (document.epoch !== 1 || document.federation.byteLength !== 0 || !isZero(document.prevHash)) {
    return refused('not a first epoch')
  }
  if (document.operations.length > 0 || document.members.length !== 1)
    return refused('a first epoch has one member')
  const hash = sha256(body)
  return finish(document, hash, hash, body, signature)
}

/** An epoch that follows `before`. */
export function verifyNext(before: RosterView, signed: Uint8Array): RosterResult {
  const opened = open(signed)
  if ('kind' in opened) return opened
  const { document, body, signature } = opened
  if (document.epoch !== before.epoch + 1 || !sameBytes(document.prevHash, before.hash)) {
    return refused('does not follow the epoch before')
  }
  const expected = applyOperations(before, document.operations)
  if (typeof expected === 'string') return refused(expected)
  if (!sameBytes(Roster.encode(expected).finish(), body)) return refused('is not what its operations make')
  if (!signedBy(before, before.secretary, 'roster', body, signature))
    return refused('not signed by the secretary')
  return finish(document, before.federation, sha256(body), body, signature)
}

/** Verifies epochs in order, from the first or from `after` on. The whole chain or nothing. */
export function verifyChain(signed: readonly Uint8Array[], after?: RosterView): RosterResult {
  if (signed.length > limits.rosterEpochsMax) return refused('too many epochs')
  let view = after
  for (const epoch of signed) {
    const result = view === undefined ? verifyFirst(epoch) : verifyNext(view, epoch)
    if (result.kind !== 'roster') return result
    view = result.roster
  }
  return view === undefined ? refused('no epoch') : { kind: 'roster', roster: view }
}

interface Opened {
  readonly document: hearsay.roster.Roster
  readonly body: Uint8Array
  readonly signature: Uint8Array
}

function open(signed: Uint8Array): Opened | Exclude<RosterResult, { kind: 'roster' }> {
  if (signed.byteLength > limits.rosterBytesMax) return { kind: 'refused', why: 'too large' }
  const outer = decodeExactly(Signed, signed)
  if (outer === undefined) return { kind: 'refused', why: 'malformed' }
  // Before anything else: a newer version may have fields that this build does not know.
  if ((decode(Roster, outer.body)?.schemaVersion ?? 0) > rosterVersion) return { kind: 'newer' }
  const document = decodeExactly(Roster, outer.body)
  if (document?.schemaVersion !== rosterVersion) return { kind: 'refused', why: 'malformed' }
  return { document, body: outer.body, signature: outer.signature }
}

/** The document that `operations` make out of `before`, or why they do not. */
function applyOperations(
  before: RosterView,
  operations: readonly Uint8Array[],
): hearsay.roster.Roster.$Properties | string {
  if (operations.length === 0) return 'an epoch without operations'
  const members = [...before.document.members]
  for (const bytes of operations) {
    const operation = verifyOperation(before, bytes)
    if (typeof operation === 'string') return operation
    if (operation.admit == null) return 'unknown operation'
    members.push(operation.admit)
  }
  return {
    ...before.document,
    federation: before.federation,
    epoch: before.epoch + 1,
    prevHash: before.hash,
    members,
    operations: [...operations],
  }
}

/** What enough admins have signed, or why it does not count. */
function verifyOperation(before: RosterView, bytes: Uint8Array): hearsay.roster.Operation | string {
  const signed = decodeExactly(SignedOperation, bytes)
  const operation = signed && decodeExactly(Operation, signed.body)
  if (signed === undefined || operation?.id.byteLength !== 16) return 'malformed operation'
  if (operation.schemaVersion !== rosterVersion) return 'unknown operation'
  if (!sameBytes(operation.federation, before.federation)) return 'operation of another federation'
  const signers = signed.signatures.filter(
    ({ operator, signature }) =>
      before.admins.some((admin) => sameBytes(admin, operator)) &&
      signedBy(before, operator, 'operation', signed.body, signature),
  )
  const distinct = new Set(signers.map(({ operator }) => hex(operator)))
  return distinct.size < before.threshold ? 'not signed by enough admins' : operation
}

function signedBy(
  roster: RosterView,
  operator: Uint8Array,
  type: 'roster' | 'operation',
  body: Uint8Array,
  signature: Uint8Array,
): boolean {
  const member = roster.members.get(hex(operator))
  const key = member && recordKeyFor(member, 0)
  return key !== undefined && isSignedBy(key, type, body, signature)
}

/** Checks that hold for every epoch, and makes the view. The first epoch is signed by the secretary it names. */
function finish(
  document: hearsay.roster.Roster,
  federation: Uint8Array,
  hash: Uint8Array,
  body: Uint8Array,
  signature: Uint8Array,
): RosterResult {
  const fault = documentFault(document)
  if (fault !== undefined) return refused(fault)
  const members = new Map<string, Member>()
  const operatorOfPeer = new Map<string, string>()
  for (const message of document.members) {
    const why = memberFault(message, members, operatorOfPeer)
    if (why !== undefined) return refused(why)
    const id = hex(message.operator)
    members.set(id, memberOf(message))
    for (const peer of message.peerKeys) operatorOfPeer.set(hex(peer), id)
  }
  if (!document.admins.every((admin) => members.has(hex(admin)))) return refused('an admin is no member')

  const roster: RosterView = {
    federation,
    epoch: document.epoch,
    hash,
    name: document.name,
    members,
    admins: document.admins,
    threshold: document.threshold,
    secretary: document.secretary,
    policy: completePolicy(policyValues(document)),
    pskHash: document.pskHash,
    pepperHash: document.pepperHash,
    emitBodyVersion: document.emitBodyVersion,
    operatorOfPeer,
    document,
  }
  if (document.epoch === 1 && !signedBy(roster, document.secretary, 'roster', body, signature)) {
    return refused('not signed by the secretary')
  }
  return { kind: 'roster', roster }
}

function documentFault(document: hearsay.roster.Roster): string | undefined {
  const { admins, threshold, secretary, pskHash, pepperHash } = document
  if (!isName(document.name)) return 'bad name'
  if (document.members.length > limits.membersMax) return 'too many members'
  if (threshold < 1 || threshold > admins.length) return 'bad threshold'
  if (!admins.some((admin) => sameBytes(admin, secretary))) return 'secretary is no admin'
  if (new Set(admins.map(hex)).size !== admins.length) return 'an admin twice'
  if (document.policy.some(({ key }, at) => at > 0 && key <= (document.policy[at - 1]?.key ?? '')))
    return 'policy out of order'
  if (pskHash.byteLength !== 32 || pepperHash.byteLength !== 32) return 'bad hash'
  return policyIsValid(policyValues(document)) ? undefined : 'policy out of range'
}

function policyValues(document: hearsay.roster.Roster): Map<string, number> {
  return new Map(document.policy.map(({ key, value }) => [key, value]))
}

/** Field by field: a decoded message has its defaults on its prototype, where a spread does not look. */
function memberOf(message: hearsay.roster.Member): Member {
  const { operator, name, contact, peerKeys, joinedDay, invitedBy } = message
  const recordKeys = message.recordKeys.map(({ key, fromGeneration }) => ({ key, fromGeneration }))
  return { operator, name, contact, recordKeys, peerKeys, joinedDay, invitedBy }
}

/** The rotations of one operator's key, each valid from a later generation. */
function recordKeysFit(keys: readonly RecordKey[]): boolean {
  if (keys.length > limits.recordKeysMax) return false
  return keys.every(({ key, fromGeneration }, at) => {
    const before = keys[at - 1]
    const isLater = before === undefined || fromGeneration > before.fromGeneration
    return key.byteLength === publicKeyBytes && isLater
  })
}

function memberFault(
  member: hearsay.roster.Member,
  members: ReadonlyMap<string, Member>,
  operatorOfPeer: ReadonlyMap<string, string>,
): string | undefined {
  const [first] = member.recordKeys
  if (first === undefined || !recordKeysFit(member.recordKeys)) return 'bad record keys'
  if (!sameBytes(member.operator, operatorId(first.key)))
    return 'operator id is not the hash of its first key'
  if (members.has(hex(member.operator))) return 'a member twice'
  if (member.peerKeys.length === 0 || member.peerKeys.length > limits.peerKeysMax) return 'bad peer keys'
  for (const peer of member.peerKeys) {
    if (peer.byteLength !== publicKeyBytes || operatorOfPeer.has(hex(peer))) return 'bad peer keys'
  }
  if (!isName(member.name)) return 'bad name'
  if (!isContact(member.contact)) return 'bad contact'
  return undefined
}

/** A name people can read on one line of a terminal: of a federation or an operator. */
export function isName(text: string): boolean {
  return text.length >= 1 && text.length <= limits.nameCharsMax && text.trim() === text && !hasControls(text)
}

/** How a person is reached, on one line of a terminal; may be empty. */
export function isContact(text: string): boolean {
  return text.length <= limits.contactCharsMax && !hasControls(text)
}

/** Not \p{C}: what is unassigned differs from one Node to the next, and all members must agree. */
const controls =
  /[\p{Cc}\p{Cs}\u{ad}\u{61c}\u{180e}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{fffb}\u{e0000}-\u{e0fff}]/u

/** Control, format and line-breaking characters, which could forge what a terminal shows. */
function hasControls(text: string): boolean {
  return controls.test(text)
}
