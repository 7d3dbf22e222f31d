import { concat, noBytes } from '../../src/base/bytes.ts'
import type { InviteFacts, JoinFacts } from '../../src/federation/invite.ts'
import {
  inviteText,
  joinEnvelope,
  openJoinEnvelope,
  openPepper,
  parseInvite,
  proofHolds,
  sealPepper,
  secretHashOf,
} from '../../src/federation/invite.ts'
import type { RosterView } from '../../src/federation/roster.ts'
import { founded, verifyFirst, verifyNext } from '../../src/federation/roster.ts'
import type { HeadFacts, HintFacts } from '../../src/federation/statements.ts'
import { signHead, signHint, verifyHead, verifyHint } from '../../src/federation/statements.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { decode, Invite, JoinAnswer, JoinEnvelope, Roster, Signed } from '../../src/wire/messages.ts'
import {
  alice,
  bob,
  carol,
  epoch1,
  epoch2,
  epoch3,
  facts as federationFacts,
  foundedBefore,
  mallory,
  member,
  nowMinute,
  nowMs,
  peerOf,
  pepper,
  psk,
  roster1,
  roster2,
  roster3,
} from '../federation/made.ts'
import type { MadeKey } from '../wire/made.ts'
import { bytes, counting } from '../wire/made.ts'
import { segment3 } from './segment-cases.ts'
import type { VectorFile } from './vector.ts'
import { bad, good } from './vector.ts'

/** A roster chain, what members state, and how one joins. */

const rosterMessage = 'hearsay.roster.Signed of a Roster'
const views: Readonly<Record<string, RosterView>> = {
  'epoch 1': roster1,
  'epoch 2': roster2,
  'epoch 3': roster3,
}
const documentOf = (signed: Uint8Array) => Roster.decode(Signed.decode(signed).body)
const goodEpoch = (name: string, signed: Uint8Array, after: string | undefined, view: RosterView) =>
  good(name, rosterMessage, documentOf(signed), signed, { after, ...Signed.decode(signed), hash: view.hash })
const resigned = (signed: Uint8Array, given: hearsay.roster.Roster.$Properties, key: MadeKey = alice) => {
  const altered = Roster.encode({ ...documentOf(signed), ...given }).finish()
  return Signed.encode({ body: altered, signature: key.sign('roster', altered) }).finish()
}
const afterOne = { after: 'epoch 1' }

export const roster: VectorFile = {
  description:
    'A chain of three epochs: alice founds a federation, bob and carol are let in. parts.after names the epoch that is held when this one comes; parts.hash is SHA-256 of the body. The hash of epoch 1 is the federation id.',
  cases: [
    goodEpoch('epoch 1', epoch1, undefined, roster1),
    goodEpoch('epoch 2', epoch2, 'epoch 1', roster2),
    goodEpoch('epoch 3', epoch3, 'epoch 2', roster3),
    bad('a gap', rosterMessage, 'refused: does not follow the epoch before', epoch3, afterOne),
    bad('an epoch that is held', rosterMessage, 'refused: does not follow the epoch before', epoch2, {
      after: 'epoch 2',
    }),
    bad(
      'of another federation',
      rosterMessage,
      'refused: does not follow the epoch before',
      foundedBefore(founded(member(bob, 'bob'), federationFacts, bob), bob),
      afterOne,
    ),
    bad(
      'signed by one who is not the secretary',
      rosterMessage,
      'refused: not signed by the secretary',
      resigned(epoch2, {}, bob),
      afterOne,
    ),
    bad(
      'that changes the policy by the way',
      rosterMessage,
      'refused: is not what its operations make',
      resigned(epoch2, { policy: [] }),
      afterOne,
    ),
    bad(
      'without an operation',
      rosterMessage,
      'refused: an epoch without operations',
      resigned(epoch2, { operations: [] }),
      afterOne,
    ),
    bad('of a newer version', rosterMessage, 'newer', resigned(epoch2, { schemaVersion: 2 }), afterOne),
    bad(
      'a first epoch with a policy out of range',
      rosterMessage,
      'refused: policy out of range',
      resigned(epoch1, { policy: [{ key: 'smtp.crowd', value: 1_001 }] }),
    ),
    bad(
      'a first epoch signed by another',
      rosterMessage,
      'refused: not signed by the secretary',
      resigned(epoch1, {}, bob),
    ),
  ],
  read(made, { parts }) {
    const after = views[String(parts?.['after'])]
    const result = after === undefined ? verifyFirst(made) : verifyNext(after, made)
    if (result.kind === 'roster') return documentOf(made)
    return result.kind === 'newer' ? 'newer' : `refused: ${result.why}`
  },
}

const head: HeadFacts = {
  operator: bob.operator,
  generation: segment3.facts.generation,
  number: 3,
  hash: segment3.hash,
  rosterEpoch: 3,
  rosterHash: roster3.hash,
  minute: nowMinute,
}
const unborn: HeadFacts = { ...head, operator: carol.operator, generation: 0, number: 0, hash: noBytes }
const hint: HintFacts = {
  operator: bob.operator,
  peerKey: peerOf(bob).publicKey,
  addresses: ['/ip4/192.0.2.7/tcp/4790', '/dns/gossip.example.org/tcp/4790'],
  minute: nowMinute,
}
const [headMessage, hintMessage] = ['Head', 'Hint'].map((name) => `hearsay.roster.Signed of a ${name}`) as [
  string,
  string,
]
export const { federation } = roster3
const stated = (facts: object) => ({ schemaVersion: 1, federation, ...facts })
export const headNow = signHead(federation, head, bob)
export const hintNow = signHint(federation, hint, bob)

export const statements: VectorFile = {
  description: `Heads and hints, and what a member that has epoch 3 of roster.json makes of each at ${nowMs} ms since 1970.`,
  cases: [
    good('a head', headMessage, stated(head), headNow),
    // Zeros and empty fields are not written.
    good(
      'a head of a log without a segment',
      headMessage,
      stated({ ...unborn, generation: undefined, number: undefined, hash: undefined }),
      signHead(federation, unborn, carol),
    ),
    bad(
      'a head of a stranger',
      headMessage,
      'ignore: unknown_operator',
      signHead(federation, { ...head, operator: mallory.operator }, mallory),
    ),
    bad(
      'a head of another federation',
      headMessage,
      'ignore: other_federation',
      signHead(counting(0, 32), head, bob),
    ),
    bad(
      'a head of 61 minutes ahead',
      headMessage,
      'ignore: future',
      signHead(federation, { ...head, minute: nowMinute + 61 }, bob),
    ),
    bad('a head signed by another', headMessage, 'reject: bad_signature', signHead(federation, head, carol)),
    bad(
      'a head without its hash',
      headMessage,
      'reject: malformed',
      signHead(federation, { ...head, hash: noBytes }, bob),
    ),
    good('a hint', hintMessage, stated(hint), hintNow),
    bad(
      "a hint of another's peer",
      hintMessage,
      'reject: malformed',
      signHint(federation, { ...hint, peerKey: peerOf(carol).publicKey }, bob),
    ),
    bad(
      'a hint of nine addresses',
      hintMessage,
      'reject: malformed',
      signHint(
        federation,
        { ...hint, addresses: Array.from({ length: 9 }, () => '/ip4/192.0.2.7/tcp/1') },
        bob,
      ),
    ),
    bad('a hint signed by another', hintMessage, 'reject: bad_signature', signHint(federation, hint, carol)),
  ],
  read(made, { message }) {
    const result =
      message === headMessage ? verifyHead(roster3, made, nowMs) : verifyHint(roster3, made, nowMs)
    return result.kind === 'valid' ? result.facts : `${result.kind}: ${result.why}`
  },
}

const secret = counting(0xe0, 32)
const inviteFacts: InviteFacts = {
  federation,
  rosterHash: roster2.hash,
  rosterEpoch: 2,
  peerKey: peerOf(alice).publicKey,
  addresses: ['/ip4/192.0.2.1/tcp/4790'],
  inviteId: counting(0x11, 16),
  secret,
  expiresMinute: nowMinute + 7 * 24 * 60,
  psk,
  federationName: federationFacts.name,
}
const joinFacts: JoinFacts = {
  federation,
  inviteId: inviteFacts.inviteId,
  recordKey: carol.publicKey,
  peerKey: peerOf(carol).publicKey,
  name: 'carol',
  contact: 'carol@example.org',
  minute: nowMinute,
}
const sealed = sealPepper(pepper, secretHashOf(secret), federation, counting(5, 12))
const envelope = joinEnvelope(joinFacts, secret, carol)
const welcome: hearsay.peer.JoinAnswer.$Properties = {
  schemaVersion: 1,
  rosters: [epoch1, epoch2, epoch3],
  sealedPepper: sealed,
  hints: [hintNow],
  heads: [headNow],
}
const refusal = { schemaVersion: 1, error: 'invite.expired', rosters: [], hints: [], heads: [] }
const inviteBytes = (facts: InviteFacts) => Invite.encode({ schemaVersion: 1, ...facts }).finish()
const [inviteMessage, envelopeMessage, answerMessage] = ['Invite', 'JoinEnvelope', 'JoinAnswer'].map(
  (name) => `hearsay.peer.${name}`,
) as [string, string, string]

export const invite: VectorFile = {
  description: `An invite, and how carol joins with it. The text of an invite is "hearsay-invite-1:" and base64url of the message, without padding. The proof of a join request is HMAC-SHA256 under SHA-256(secret) over "hearsay/join-proof/1\\0" and the request. The pepper is sealed with AES-256-GCM under HKDF-SHA256(SHA-256(secret), salt federation, info "hearsay/pepper/1"): nonce, text, mark. The time is ${nowMs} ms since 1970.`,
  cases: [
    good('an invite', inviteMessage, { schemaVersion: 1, ...inviteFacts }, inviteBytes(inviteFacts), {
      text: inviteText(inviteFacts),
    }),
    bad(
      'an invite of yesterday',
      inviteMessage,
      'invite.expired',
      inviteBytes({ ...inviteFacts, expiresMinute: nowMinute - 1 }),
    ),
    bad(
      'an invite with nowhere to dial',
      inviteMessage,
      'invite.malformed',
      inviteBytes({ ...inviteFacts, addresses: [] }),
    ),
    bad(
      'an invite with a short secret',
      inviteMessage,
      'invite.malformed',
      inviteBytes({ ...inviteFacts, secret: counting(0, 31) }),
    ),
    bad(
      'an invite with an unknown field',
      inviteMessage,
      'invite.malformed',
      concat(inviteBytes(inviteFacts), bytes('780f')),
    ),
    good('a request to join', envelopeMessage, { schemaVersion: 1, ...joinFacts }, envelope, {
      ...JoinEnvelope.decode(envelope),
      secret,
      secretHash: secretHashOf(secret),
    }),
    bad(
      'a request proven with another secret',
      envelopeMessage,
      'invite.unknown',
      joinEnvelope(joinFacts, counting(0, 32), carol),
    ),
    bad(
      'a request signed by another than it names',
      envelopeMessage,
      'join.bad_request',
      joinEnvelope(joinFacts, secret, mallory),
    ),
    bad(
      'a request without a name',
      envelopeMessage,
      'join.bad_request',
      joinEnvelope({ ...joinFacts, name: '' }, secret, carol),
    ),
    good('a sealed pepper', 'sealed pepper', { pepper }, sealed, {
      secret,
      federation,
      nonce: sealed.subarray(0, 12),
    }),
    bad(
      'a sealed pepper with a bit turned over',
      'sealed pepper',
      'does not open',
      sealed.map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
    ),
    good('a welcome', answerMessage, welcome, JoinAnswer.encode(welcome).finish()),
    good('a refusal', answerMessage, refusal, JoinAnswer.encode(refusal).finish()),
  ],
  read(made, { message }) {
    if (message === inviteMessage) return readInvite(made)
    if (message === answerMessage) return decode(JoinAnswer, made)
    if (message === 'sealed pepper') {
      const opened = openPepper(made, secret, federation, roster3.pepperHash)
      return opened === undefined ? 'does not open' : { pepper: opened }
    }
    const opened = openJoinEnvelope(made)
    if (opened === undefined) return 'join.bad_request'
    return proofHolds(secretHashOf(secret), opened.request, opened.proof) ? opened.facts : 'invite.unknown'
  },
}

function readInvite(made: Uint8Array): unknown {
  try {
    return parseInvite(`hearsay-invite-1:${Buffer.from(made).toString('base64url')}`, nowMs)
  } catch (err) {
    return err instanceof Error && 'code' in err ? err.code : 'another error'
  }
}
