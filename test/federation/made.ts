import { defaultPolicy } from '../../src/federation/policy.ts'
import type { Member, RosterResult, RosterView } from '../../src/federation/roster.ts'
import { admitted, founded, verifyFirst, verifyNext } from '../../src/federation/roster.ts'
import { sha256 } from '../../src/wire/keys.ts'
import { Roster, Signed } from '../../src/wire/messages.ts'
import type { MadeKey } from '../wire/made.ts'
import { counting, keyOf } from '../wire/made.ts'

/** A federation of three: alice founded it, bob and carol were let in. Everything is the same in every run. */

export const alice = keyOf(1)
export const bob = keyOf(2)
export const carol = keyOf(3)
/** In no federation. */
export const mallory = keyOf(9)
/** The libp2p key of an operator's peer: another key than the one it signs with. */
export const peerOf = (key: MadeKey) => keyOf((key.seed[0] ?? 0) + 100)

export const psk = counting(0x60, 32)
export const pepper = counting(0x80, 32)

/** 2024-10-04, 12:00 UTC. */
export const nowMs = 20_000 * 86_400_000 + 43_200_000
export const nowMinute = nowMs / 60_000

export function member(key: MadeKey, name: string, given: Partial<Member> = {}): Member {
  return {
    operator: key.operator,
    name,
    contact: `${name}@example.org`,
    recordKeys: [{ key: key.publicKey, fromGeneration: 0 }],
    peerKeys: [peerOf(key).publicKey],
    joinedDay: 20_000,
    invitedBy: new Uint8Array(0),
    ...given,
  }
}

export const facts = {
  name: 'Example Federation',
  policy: defaultPolicy,
  pskHash: sha256(psk),
  pepperHash: sha256(pepper),
}

export function view(result: RosterResult): RosterView {
  if (result.kind !== 'roster') throw new Error(`${result.kind}: ${'why' in result ? result.why : ''}`)
  return result.roster
}

export const why = (result: RosterResult) => ('why' in result ? result.why : result.kind)

/** Keys of policy that a later build added. Federations that are older do not have them, and their bytes never change. */
const laterKeys = /^(erase_within_days|ask\.per_day|form\..+)$/

/** As the first build founded one. */
export function foundedBefore(signed: Uint8Array, key: MadeKey): Uint8Array {
  const document = Roster.decode(Signed.decode(signed).body)
  const policy = document.policy.filter((one) => !laterKeys.test(one.key))
  const body = Roster.encode({ ...document, policy }).finish()
  return Signed.encode({ body, signature: key.sign('roster', body) }).finish()
}

export const epoch1 = foundedBefore(founded(member(alice, 'alice'), facts, alice), alice)
export const roster1 = view(verifyFirst(epoch1))

export function admission(
  before: RosterView,
  newcomer: Member,
  first: number,
  by: MadeKey = alice,
): Uint8Array {
  const operation = { id: counting(first, 16), expiresMinute: nowMinute + 60 }
  return admitted(before, { ...newcomer, invitedBy: by.operator }, operation, by)
}

export const epoch2 = admission(roster1, member(bob, 'bob'), 0x20)
export const roster2 = view(verifyNext(roster1, epoch2))
export const epoch3 = admission(roster2, member(carol, 'carol'), 0x30)
export const roster3 = view(verifyNext(roster2, epoch3))
