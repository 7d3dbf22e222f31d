import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat, hex } from '../../src/base/bytes.ts'
import { hasCode } from '../../src/base/errors.ts'
import { limits } from '../../src/base/limits.ts'
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
import { Invite, JoinEnvelope, JoinRequest, Signed } from '../../src/wire/messages.ts'
import { bytes, counting, flipped, told } from '../wire/made.ts'
import { alice, bob, facts, mallory, nowMinute, nowMs, peerOf, pepper, psk, roster1 } from './made.ts'

const secret = counting(0xc0, 32)

const invite = (given: Partial<InviteFacts> = {}): InviteFacts => ({
  federation: roster1.federation,
  rosterHash: roster1.hash,
  rosterEpoch: 1,
  peerKey: peerOf(alice).publicKey,
  addresses: ['/ip4/192.0.2.1/tcp/4790', '/dns/gossip.example.org/tcp/4790'],
  inviteId: counting(0x11, 16),
  secret,
  expiresMinute: nowMinute + 60,
  psk,
  federationName: facts.name,
  ...given,
})

const codeOf = (text: string, atMs = nowMs) => {
  try {
    parseInvite(text, atMs)
    return 'ok'
  } catch (err) {
    return hasCode(err, 'invite.malformed', 'invite.expired') ? err.code : 'another error'
  }
}

describe('an invite', () => {
  const text = inviteText(invite())

  it('is one word that says what it was made of', () => {
    expect(text).toMatch(/^hearsay-invite-1:[A-Za-z0-9_-]+$/)
    expect(told(parseInvite(text, nowMs))).toEqual({ schemaVersion: 1, ...(told(invite()) as object) })
  })

  it('may have space around it, as pasted text has', () => expect(codeOf(` ${text}\n`)).toBe('ok'))

  it('holds to the end of its last minute', () => {
    const last = (nowMinute + 60) * 60_000
    expect(codeOf(text, last + 59_999)).toBe('ok')
    expect(codeOf(text, last + 60_000)).toBe('invite.expired')
  })

  const version2 = Buffer.from(Invite.encode({ ...invite(), schemaVersion: 2 }).finish()).toString(
    'base64url',
  )
  const many = Array.from({ length: limits.addressesMax + 1 }, () => '/ip4/192.0.2.1/tcp/1')
  const bad: readonly (readonly [what: string, text: string])[] = [
    ['is empty', ''],
    ['is only its beginning', 'hearsay-invite-1:'],
    ['is of another version of text', text.replace('-1:', '-2:')],
    ['lost its beginning', text.slice(17)],
    ['lost its end', text.slice(0, -4)],
    ['was broken over two lines', `${text.slice(0, 60)}\n${text.slice(60)}`],
    ['has a letter of no base64url', text.replace(/.$/, '+')],
    [
      'has more in it',
      inviteTextOf(concat(Invite.encode({ ...invite(), schemaVersion: 1 }).finish(), bytes('780f'))),
    ],
    ['is of a newer version', `hearsay-invite-1:${version2}`],
    ['is longer than any', `hearsay-invite-1:${'A'.repeat(limits.inviteCharsMax)}`],
    ['has a short federation', inviteText(invite({ federation: counting(0, 31) }))],
    ['has a short roster hash', inviteText(invite({ rosterHash: counting(0, 31) }))],
    ['has a short peer key', inviteText(invite({ peerKey: counting(0, 31) }))],
    ['has a short id', inviteText(invite({ inviteId: counting(0, 15) }))],
    ['has a short secret', inviteText(invite({ secret: counting(0, 31) }))],
    ['has a short pre-shared key', inviteText(invite({ psk: counting(0, 31) }))],
    ['has nowhere to dial', inviteText(invite({ addresses: [] }))],
    ['has more to dial than there may be', inviteText(invite({ addresses: many }))],
    ['has a federation without a name', inviteText(invite({ federationName: '' }))],
    ['has a name that moves the cursor', inviteText(invite({ federationName: '\u001b[2J' }))],
  ]
  it.each(bad)('is malformed if it %s', (_, given) => expect(codeOf(given)).toBe('invite.malformed'))

  it('is malformed or expired, whatever is pasted', () => {
    const encoded = fc.uint8Array({ maxLength: 300 }).map(inviteTextOf)
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), encoded),
        (given) => !['ok', 'another error'].includes(codeOf(given)),
      ),
    )
  })

  function inviteTextOf(given: Uint8Array): string {
    return `hearsay-invite-1:${Buffer.from(given).toString('base64url')}`
  }
})

const request = (given: Partial<JoinFacts> = {}): JoinFacts => ({
  federation: roster1.federation,
  inviteId: counting(0x11, 16),
  recordKey: bob.publicKey,
  peerKey: peerOf(bob).publicKey,
  name: 'bob',
  contact: 'bob@example.org',
  minute: nowMinute,
  ...given,
})

describe('a request to join', () => {
  const good = joinEnvelope(request(), secret, bob)

  it('is signed by the key it names and proven with the secret', () => {
    const opened = openJoinEnvelope(good)
    expect(told(opened?.facts)).toEqual({ schemaVersion: 1, ...(told(request()) as object) })
    const holds = (hash: Uint8Array) => opened && proofHolds(hash, opened.request, opened.proof)
    expect(holds(secretHashOf(secret))).toBe(true)
    expect(holds(secretHashOf(counting(0xc1, 32)))).toBe(false)
    expect(holds(secret)).toBe(false) // the proof is keyed by the hash: the secret itself is nowhere kept
  })

  it.each([0, 31, 33])('does not hold with a proof of %i bytes', (length) => {
    const opened = openJoinEnvelope(good)
    const proof = counting(0, length)
    expect(proofHolds(secretHashOf(secret), opened?.request ?? proof, proof)).toBe(false)
  })

  const body = (given: Parameters<typeof JoinRequest.encode>[0]) =>
    JoinRequest.encode({ schemaVersion: 1, ...request(), ...given }).finish()
  const envelope = (of: Uint8Array, by = bob) =>
    JoinEnvelope.encode({
      request: Signed.encode({ body: of, signature: by.sign('join', of) }).finish(),
      proof: counting(0, 32),
    }).finish()
  const bad: readonly (readonly [what: string, given: Uint8Array])[] = [
    ['is signed by another key than it names', joinEnvelope(request(), secret, mallory)],
    ['names no key', envelope(body({ recordKey: new Uint8Array(0) }))],
    ['names half a peer key', envelope(body({ peerKey: counting(0, 16) }))],
    ['has no name', envelope(body({ name: '' }))],
    ['has a name that is too long', envelope(body({ name: 'x'.repeat(limits.nameCharsMax + 1) }))],
    ['has a contact that is too long', envelope(body({ contact: 'x'.repeat(limits.contactCharsMax + 1) }))],
    ['has a contact that moves the cursor', envelope(body({ contact: '\u001b[2J' }))],
    ['is of a newer version', envelope(body({ schemaVersion: 2 }))],
    ['is of version 0', envelope(body({ schemaVersion: 0 }))],
    ['has an unknown field', envelope(concat(body({}), bytes('780f')))],
    ['is cut short', good.subarray(0, -1)],
    ['is larger than any', concat(good, new Uint8Array(limits.joinRequestBytesMax))],
    ['is nothing', new Uint8Array(0)],
  ]
  it.each(bad)('is not opened if it %s', (_, given) => expect(openJoinEnvelope(given)).toBeUndefined())

  it('does not survive a bit that is turned over anywhere', () => {
    fc.assert(
      fc.property(flipped(good), (given) => {
        const opened = openJoinEnvelope(given)
        return opened === undefined || !proofHolds(secretHashOf(secret), opened.request, opened.proof)
      }),
    )
  })
})

describe('a sealed pepper', () => {
  const { federation, pepperHash } = roster1
  const sealed = sealPepper(pepper, secretHashOf(secret), federation, counting(5, 12))
  const open = (given: Uint8Array) => openPepper(given, secret, federation, pepperHash)

  it('opens to who has the secret', () => expect(hex(open(sealed) ?? bytes(''))).toBe(hex(pepper)))

  const other = sealPepper(counting(0, 32), secretHashOf(secret), federation, counting(5, 12))
  const closed: readonly (readonly [what: string, given: Uint8Array | undefined])[] = [
    ['under another secret', openPepper(sealed, counting(0, 32), federation, pepperHash)],
    ['of another federation', openPepper(sealed, secret, counting(0, 32), pepperHash)],
    ['that the roster does not name', open(other)],
    ['that is cut short', open(sealed.subarray(0, -1))],
    ['with more behind it', open(concat(sealed, bytes('00')))],
    ['of nothing', open(bytes(''))],
  ]
  it.each(closed)('does not open %s', (_, opened) => expect(opened).toBeUndefined())

  it('does not open with a bit turned over anywhere', () => {
    fc.assert(fc.property(flipped(sealed), (given) => open(given) === undefined))
  })
})
