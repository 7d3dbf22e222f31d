import { hex, sameBytes } from '../base/bytes.ts'
import type { Clock } from '../base/clock.ts'
import { dayOf, minuteOf } from '../base/clock.ts'
import type { ErrorCode } from '../base/errors.ts'
import { errorCodes, HearsayError } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import type { InviteFacts } from '../federation/invite.ts'
import { joinEnvelope, openPepper } from '../federation/invite.ts'
import { completePolicy, parsePolicy } from '../federation/policy.ts'
import type { RosterView } from '../federation/roster.ts'
import { founded, isName, verifyChain } from '../federation/roster.ts'
import { sha256 } from '../wire/keys.ts'
import { decode, JoinAnswer, SyncAnswer } from '../wire/messages.ts'
import type { Config } from './config.ts'
import type { FederationSecrets } from './federation.ts'
import type { Keys } from './keys.ts'

/** Founding and joining, as far as nothing is stored yet: what is made here, the assembly puts on disk. */

export interface Membership {
  readonly chain: readonly Uint8Array[]
  readonly roster: RosterView
  readonly secrets: FederationSecrets
  readonly hints: readonly Uint8Array[]
  readonly heads: readonly Uint8Array[]
}

/** @throws federation.bad_name, federation.bad_policy */
export function found(
  name: string,
  policy: readonly string[],
  config: Config,
  keys: Keys,
  clock: Clock,
): Membership {
  if (!isName(name)) {
    throw new HearsayError(
      'federation.bad_name',
      `a name has 1 to ${limits.nameCharsMax} printable characters`,
    )
  }
  const secrets: FederationSecrets = { psk: clock.random(32), pepper: clock.random(32) }
  const signed = founded(
    {
      operator: keys.operator,
      name: config.name,
      contact: config.contact,
      recordKeys: [{ key: keys.record.publicKey, fromGeneration: 0 }],
      peerKeys: [keys.peerPublicKey],
      joinedDay: dayOf(clock.nowMs()),
    },
    {
      name,
      policy: completePolicy(parsePolicy(policy)),
      pskHash: sha256(secrets.psk),
      pepperHash: sha256(secrets.pepper),
    },
    keys.record,
  )
  const result = verifyChain([signed])
  if (result.kind !== 'roster') throw new HearsayError('internal', 'the new roster does not verify')
  return { chain: [signed], roster: result.roster, secrets, hints: [], heads: [] }
}

/** What a joiner sends. */
export function requestOf(invite: InviteFacts, config: Config, keys: Keys, clock: Clock): Uint8Array {
  return joinEnvelope(
    {
      federation: invite.federation,
      inviteId: invite.inviteId,
      recordKey: keys.record.publicKey,
      peerKey: keys.peerPublicKey,
      name: config.name,
      contact: config.contact,
      minute: minuteOf(clock.nowMs()),
    },
    invite.secret,
    keys.record,
  )
}

const answers: Partial<Readonly<Record<ErrorCode, string>>> = {
  'invite.expired': 'the invite has expired; ask for a new one',
  'invite.foreign':
    'the daemon that answered is in another federation than the invite names; ask for a new one',
  'invite.unknown': 'the inviter does not know this invite (any more); ask for a new one',
  'invite.used': 'the invite was used by another operator; each admits one: ask for a new one',
  'join.already_member': 'this operator is a member already',
  'join.bad_request':
    'the inviter could not accept the request; compare versions and clocks of both machines',
  'join.busy': 'the inviter is busy admitting others; try again',
}

/**
 * Believes an answer only as far as it proves itself: a roster chain of the invited federation that contains the
 * roster the invite names, that has this operator in it, and a pepper that the roster vouches for.
 * @throws invite.*, join.*
 */
export function acceptAnswer(bytes: Uint8Array, invite: InviteFacts, keys: Keys): Membership {
  const answer = decode(JoinAnswer, bytes)
  if (answer === undefined) throw badAnswer('it is malformed')
  if (answer.error !== '') throw refused(answer.error)
  const first = verifyChain(answer.rosters.slice(0, invite.rosterEpoch))
  if (first.kind !== 'roster' || !sameBytes(first.roster.federation, invite.federation)) {
    throw badAnswer('its roster is not of the federation in the invite')
  }
  if (!sameBytes(first.roster.hash, invite.rosterHash))
    throw badAnswer('its roster is not the one in the invite')
  const rest = answer.rosters.slice(invite.rosterEpoch)
  const result = rest.length === 0 ? first : verifyChain(rest, first.roster)
  if (result.kind !== 'roster') throw badAnswer('its roster does not verify')
  const { roster } = result
  const member = roster.members.get(hex(keys.operator))
  if (member === undefined) throw badAnswer('its roster does not have us in it')
  if (!sameBytes(sha256(invite.psk), roster.pskHash))
    throw badAnswer('the pre-shared key is not the federation’s')
  const pepper = openPepper(answer.sealedPepper, invite.secret, roster.federation, roster.pepperHash)
  if (pepper === undefined) throw badAnswer('the pepper is not the federation’s')
  return {
    chain: answer.rosters,
    roster,
    secrets: { psk: invite.psk, pepper },
    hints: answer.hints,
    heads: answer.heads,
  }
}

/**
 * The roster of the federation whose keys this directory still has, from a member that may be anybody: it must be a
 * chain from the very first epoch, with the key files' hashes and this operator in it.
 * @throws restore.bad_answer
 */
export function acceptRestore(
  bytes: Uint8Array,
  { id, secrets }: { id: string; secrets: FederationSecrets },
  keys: Keys,
): Membership {
  const answer = decode(SyncAnswer, bytes)
  const result = answer && verifyChain(answer.rosters)
  if (answer === undefined || result?.kind !== 'roster') throw badRestore('the roster does not verify')
  const { roster } = result
  const isOurs =
    hex(roster.federation).startsWith(id) &&
    sameBytes(sha256(secrets.psk), roster.pskHash) &&
    sameBytes(sha256(secrets.pepper), roster.pepperHash)
  if (!isOurs) throw badRestore('the roster is of another federation than the keys')
  if (!roster.members.has(hex(keys.operator))) throw badRestore('the roster does not have us in it')
  return { chain: answer.rosters, roster, secrets, hints: answer.hints, heads: answer.heads }
}

function badRestore(why: string): HearsayError {
  return new HearsayError('restore.bad_answer', `what the other daemon gave is not to be trusted: ${why}`)
}

function badAnswer(why: string): HearsayError {
  return new HearsayError('join.bad_answer', `the inviter's answer is not to be trusted: ${why}`)
}

function refused(code: string): HearsayError {
  const known = (errorCodes as readonly string[]).includes(code) ? (code as ErrorCode) : 'join.refused'
  return new HearsayError(known, answers[known] ?? 'the inviter refused without a reason this build knows')
}
