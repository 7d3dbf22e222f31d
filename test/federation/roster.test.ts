import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hex, noBytes } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import type { Member, RosterView } from '../../src/federation/roster.ts'
import {
  admitted,
  founded,
  isName,
  recordKeyFor,
  verifyChain,
  verifyFirst,
  verifyNext,
} from '../../src/federation/roster.ts'
import { sha256 } from '../../src/wire/keys.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { Operation, Roster, Signed, SignedOperation } from '../../src/wire/messages.ts'
import type { MadeKey } from '../wire/made.ts'
import { counting, flipped, keyOf } from '../wire/made.ts'
import {
  admission,
  alice,
  bob,
  carol,
  epoch1,
  epoch2,
  epoch3,
  facts,
  mallory,
  member,
  nowMinute,
  peerOf,
  roster1,
  roster2,
  roster3,
  why,
} from './made.ts'

type Document = hearsay.roster.Roster.$Properties

/** An epoch as it is, with fields of the test's own, signed by whom the test says. */
function altered(signed: Uint8Array, given: Document, key: MadeKey = alice): Uint8Array {
  const document = Roster.decode(Signed.decode(signed).body)
  return sealed(Roster.encode({ ...document, ...given }).finish(), key)
}

function sealed(body: Uint8Array, key: MadeKey = alice): Uint8Array {
  return Signed.encode({ body, signature: key.sign('roster', body) }).finish()
}

function operation(given: hearsay.roster.Operation.$Properties, signers: readonly MadeKey[] = [alice]) {
  const body = Operation.encode({
    schemaVersion: 1,
    federation: roster1.federation,
    id: counting(0x20, 16),
    expiresMinute: nowMinute,
    admit: admitMessage(member(bob, 'bob', { invitedBy: alice.operator })),
    ...given,
  }).finish()
  const signatures = signers.map((key) => ({
    operator: key.operator,
    signature: key.sign('operation', body),
  }))
  return SignedOperation.encode({ body, signatures }).finish()
}

function admitMessage({ recordKeys, peerKeys, ...rest }: Member): hearsay.roster.Member.$Properties {
  return { ...rest, recordKeys: recordKeys.map((key) => ({ ...key })), peerKeys: [...peerKeys] }
}

/** The epoch after the first that these operations make, signed by the secretary, whatever they are worth. */
function epochOf(operations: readonly Uint8Array[], newcomers: readonly Member[]): Uint8Array {
  const { document } = roster1
  return altered(epoch1, {
    federation: roster1.federation,
    epoch: 2,
    prevHash: roster1.hash,
    members: [...document.members, ...newcomers.map(admitMessage)],
    operations: [...operations],
  })
}

const newBob = member(bob, 'bob', { invitedBy: alice.operator })

describe('a first epoch', () => {
  it('makes a federation of one, named by its hash', () => {
    expect(roster1).toMatchObject({ epoch: 1, name: facts.name, threshold: 1, emitBodyVersion: 1 })
    expect(hex(roster1.federation)).toBe(hex(sha256(Signed.decode(epoch1).body)))
    expect(hex(roster1.hash)).toBe(hex(roster1.federation))
    expect([...roster1.members.keys()]).toEqual([hex(alice.operator)])
    expect(roster1.operatorOfPeer.get(hex(peerOf(alice).publicKey))).toBe(hex(alice.operator))
    expect(roster1.policy).toEqual(facts.policy)
  })

  const alicesMember = admitMessage(member(alice, 'alice'))
  const bad: readonly (readonly [what: string, signed: Uint8Array, why: string])[] = [
    ['is another epoch', altered(epoch1, { epoch: 2 }), 'not a first epoch'],
    ['names a federation', altered(epoch1, { federation: counting(0, 32) }), 'not a first epoch'],
    ['has one before it', altered(epoch1, { prevHash: counting(1, 32) }), 'not a first epoch'],
    [
      'carries an operation',
      altered(epoch1, { operations: [operation({})] }),
      'a first epoch has one member',
    ],
    ['has no member', altered(epoch1, { members: [] }), 'a first epoch has one member'],
    [
      'has two members',
      altered(epoch1, { members: [alicesMember, admitMessage(newBob)] }),
      'a first epoch has one member',
    ],
    ['has no name', altered(epoch1, { name: '' }), 'bad name'],
    ['has a name of two lines', altered(epoch1, { name: 'a\nb' }), 'bad name'],
    ['has a threshold of none', altered(epoch1, { threshold: 0 }), 'bad threshold'],
    ['has a threshold that nobody reaches', altered(epoch1, { threshold: 2 }), 'bad threshold'],
    ['has a stranger as secretary', altered(epoch1, { secretary: bob.operator }), 'secretary is no admin'],
    [
      'has a stranger as admin',
      altered(epoch1, { admins: [alice.operator, bob.operator] }),
      'an admin is no member',
    ],
    ['has no pre-shared key', altered(epoch1, { pskHash: noBytes }), 'bad hash'],
    ['has half a pepper', altered(epoch1, { pepperHash: counting(0, 16) }), 'bad hash'],
    [
      'has a policy out of range',
      altered(epoch1, { policy: [{ key: 'smtp.crowd', value: 1_001 }] }),
      'policy out of range',
    ],
    [
      'has no record key',
      altered(epoch1, { members: [{ ...alicesMember, recordKeys: [] }] }),
      'bad record keys',
    ],
    [
      'has a short record key',
      altered(epoch1, { members: [{ ...alicesMember, recordKeys: [{ key: counting(0, 31) }] }] }),
      'bad record keys',
    ],
    [
      'has more record keys than there may be',
      altered(epoch1, {
        members: [
          { ...alicesMember, recordKeys: new Array(limits.recordKeysMax + 1).fill({ key: alice.publicKey }) },
        ],
      }),
      'bad record keys',
    ],
    [
      'gives an operator an id of its own',
      altered(epoch1, { members: [{ ...alicesMember, operator: counting(0, 32) }] }),
      'operator id is not the hash of its first key',
    ],
    ['has no peer', altered(epoch1, { members: [{ ...alicesMember, peerKeys: [] }] }), 'bad peer keys'],
    [
      'has a short peer key',
      altered(epoch1, { members: [{ ...alicesMember, peerKeys: [counting(0, 31)] }] }),
      'bad peer keys',
    ],
    [
      'has more peers than there may be',
      altered(epoch1, {
        members: [
          {
            ...alicesMember,
            peerKeys: Array.from({ length: limits.peerKeysMax + 1 }, (_, at) => counting(at, 32)),
          },
        ],
      }),
      'bad peer keys',
    ],
    [
      'has a member without a name',
      altered(epoch1, { members: [{ ...alicesMember, name: '' }] }),
      'bad name',
    ],
    [
      'has a contact that is too long',
      altered(epoch1, { members: [{ ...alicesMember, contact: 'x'.repeat(limits.contactCharsMax + 1) }] }),
      'bad contact',
    ],
    [
      'has a contact that moves the cursor',
      altered(epoch1, { members: [{ ...alicesMember, contact: '\u001b[2J' }] }),
      'bad contact',
    ],
    ['is signed by another', altered(epoch1, {}, bob), 'not signed by the secretary'],
    ['is of version 0', altered(epoch1, { schemaVersion: 0 }), 'malformed'],
    ['is too large', new Uint8Array(limits.rosterBytesMax + 1), 'too large'],
    ['is nothing', noBytes, 'malformed'],
    ['is cut short', epoch1.subarray(0, -1), 'malformed'],
  ]
  it.each(bad)('is refused if it %s', (_, signed, reason) => expect(why(verifyFirst(signed))).toBe(reason))

  it('of a newer version is not judged, whatever else is in it', () => {
    expect(verifyFirst(altered(epoch1, { schemaVersion: 2 }))).toEqual({ kind: 'newer' })
    const { body } = Signed.decode(epoch1)
    const unknown = Buffer.concat([Buffer.of(0x08, 2), body.subarray(2), Buffer.of(0x80, 0x06, 0x01)])
    expect(verifyFirst(sealed(unknown))).toEqual({ kind: 'newer' })
    expect(why(verifyFirst(sealed(Buffer.concat([body, Buffer.of(0x80, 0x06, 0x01)]))))).toBe('malformed')
  })

  it('may have what the limits allow', () => {
    const recordKeys = [
      { key: alice.publicKey },
      ...Array.from({ length: limits.recordKeysMax - 1 }, (_, at) => ({
        key: keyOf(20 + at).publicKey,
        fromGeneration: at + 1,
      })),
    ]
    const peerKeys = Array.from({ length: limits.peerKeysMax }, (_, at) => counting(at, 32))
    const contact = 'x'.repeat(limits.contactCharsMax)
    // The newest key signs: what an operator says of itself is said with the key it has now.
    const newest = keyOf(20 + limits.recordKeysMax - 2)
    const signed = altered(epoch1, { members: [{ ...alicesMember, recordKeys, peerKeys, contact }] }, newest)
    expect(verifyFirst(signed).kind).toBe('roster')
  })
})

describe('a chain of epochs', () => {
  it('admits one member after another', () => {
    const whole = verifyChain([epoch1, epoch2, epoch3])
    expect(whole.kind === 'roster' && hex(whole.roster.hash)).toBe(hex(roster3.hash))
    expect([...roster3.members.values()].map(({ name }) => name)).toEqual(['alice', 'bob', 'carol'])
    expect(hex(roster3.federation)).toBe(hex(roster1.federation))
    expect(hex(roster3.members.get(hex(bob.operator))?.invitedBy ?? noBytes)).toBe(hex(alice.operator))
  })

  it('can be taken up anywhere', () => expect(verifyChain([epoch3], roster2).kind).toBe('roster'))

  const bad: readonly (readonly [
    what: string,
    chain: readonly Uint8Array[],
    after: RosterView | undefined,
    why: string,
  ])[] = [
    ['nothing', [], undefined, 'no epoch'],
    ['a gap', [epoch1, epoch3], undefined, 'does not follow the epoch before'],
    ['an epoch twice', [epoch1, epoch2, epoch2], undefined, 'does not follow the epoch before'],
    ['no beginning', [epoch2], undefined, 'not a first epoch'],
    ['a second beginning', [epoch1], roster1, 'does not follow the epoch before'],
    [
      'another branch',
      [admission(roster2, member(carol, 'carol'), 0x31)],
      roster3,
      'does not follow the epoch before',
    ],
    [
      'more epochs than are read',
      new Array(limits.rosterEpochsMax + 1).fill(epoch1),
      undefined,
      'too many epochs',
    ],
  ]
  it.each(bad)('is refused with %s', (_, chain, after, reason) => {
    expect(why(verifyChain(chain, after))).toBe(reason)
  })

  it('goes on unchanged after nothing new', () =>
    expect(verifyChain([], roster2)).toEqual({ kind: 'roster', roster: roster2 }))

  it('does not survive a bit that is turned over anywhere', () => {
    fc.assert(fc.property(flipped(epoch2), (given) => verifyNext(roster1, given).kind !== 'roster'))
    fc.assert(
      fc.property(flipped(epoch1), (given) => {
        const result = verifyFirst(given)
        return result.kind !== 'roster' || hex(result.roster.federation) !== hex(roster1.federation)
      }),
    )
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (given) => verifyNext(roster1, given).kind === 'refused',
      ),
    )
  })
})

describe('an epoch', () => {
  it('is what its operations make, so that the secretary can delay but not invent', () => {
    expect(why(verifyNext(roster1, epochOf([operation({})], [newBob])))).toBe('roster')
  })

  const other = founded(member(bob, 'bob'), facts, bob)
  const bad: readonly (readonly [what: string, signed: Uint8Array, why: string])[] = [
    ['changes nothing by its operations', epochOf([], []), 'an epoch without operations'],
    ['leaves out what its operation does', epochOf([operation({})], []), 'is not what its operations make'],
    [
      'admits one more than its operation does',
      epochOf([operation({})], [newBob, member(carol, 'carol')]),
      'is not what its operations make',
    ],
    [
      'admits under another name',
      epochOf([operation({})], [{ ...newBob, name: 'bobby' }]),
      'is not what its operations make',
    ],
    ['changes the policy by the way', altered(epoch2, { policy: [] }), 'is not what its operations make'],
    [
      'changes the threshold by the way',
      altered(epoch2, { threshold: 2 }),
      'is not what its operations make',
    ],
    [
      'names another federation',
      altered(epoch2, { federation: counting(0, 32) }),
      'is not what its operations make',
    ],
    [
      'is signed by a member who is not the secretary',
      altered(epoch2, {}, bob),
      'not signed by the secretary',
    ],
    ['is signed by a stranger', altered(epoch2, {}, mallory), 'not signed by the secretary'],
    ['skips a number', altered(epoch2, { epoch: 3 }), 'does not follow the epoch before'],
    ['follows another', altered(epoch2, { prevHash: counting(1, 32) }), 'does not follow the epoch before'],
    ['is of another federation', other, 'does not follow the epoch before'],
    ['has an operation by nobody', epochOf([operation({}, [])], [newBob]), 'not signed by enough admins'],
    [
      'has an operation by a stranger',
      epochOf([operation({}, [mallory])], [newBob]),
      'not signed by enough admins',
    ],
    [
      'has an operation by the newcomer',
      epochOf([operation({}, [bob])], [newBob]),
      'not signed by enough admins',
    ],
    [
      'has an operation of another federation',
      epochOf([operation({ federation: counting(0, 32) })], [newBob]),
      'operation of another federation',
    ],
    [
      'has an operation without an id',
      epochOf([operation({ id: noBytes })], [newBob]),
      'malformed operation',
    ],
    [
      'has an operation of a newer version',
      epochOf([operation({ schemaVersion: 2 })], [newBob]),
      'unknown operation',
    ],
    [
      'has an operation that does nothing',
      epochOf([operation({ admit: null })], [newBob]),
      'unknown operation',
    ],
    ['has bytes for an operation', epochOf([counting(0, 9)], [newBob]), 'malformed operation'],
    [
      'admits who is in already',
      epochOf([operation({ admit: admitMessage(member(alice, 'a')) })], [member(alice, 'a')]),
      'a member twice',
    ],
    ['has one operation twice', epochOf([operation({}), operation({})], [newBob, newBob]), 'a member twice'],
    [
      "admits with another's peer",
      epochOf(
        [operation({ admit: admitMessage({ ...newBob, peerKeys: [peerOf(alice).publicKey] }) })],
        [{ ...newBob, peerKeys: [peerOf(alice).publicKey] }],
      ),
      'bad peer keys',
    ],
  ]
  it.each(bad)('is refused if it %s', (_, signed, reason) =>
    expect(why(verifyNext(roster1, signed))).toBe(reason),
  )

  it('with the signature of an operation by another admin is no forgery of the first', () => {
    // A signature under the name of another than who made it counts for nobody.
    const body = SignedOperation.decode(operation({})).body
    const forged = SignedOperation.encode({
      body,
      signatures: [{ operator: alice.operator, signature: mallory.sign('operation', body) }],
    }).finish()
    expect(why(verifyNext(roster1, epochOf([forged], [newBob])))).toBe('not signed by enough admins')
  })

  it('of a newer version is not judged', () => {
    expect(verifyNext(roster1, altered(epoch2, { schemaVersion: 2 }))).toEqual({ kind: 'newer' })
  })

  it('that would not verify is not made', () => {
    expect(() => admitted(roster1, newBob, { id: counting(0, 16), expiresMinute: 0 }, mallory)).toThrow(
      RangeError,
    )
  })

  it('is full with as many members as there may be', () => {
    const crowd = Array.from({ length: limits.membersMax }, (_, at) => {
      const key = sha256(Buffer.from(`record key ${at}`))
      const peer = sha256(Buffer.from(`peer key ${at}`))
      return {
        ...member(bob, `m${at}`),
        operator: sha256(key),
        recordKeys: [{ key, fromGeneration: 0 }],
        peerKeys: [peer],
      }
    })
    const operations = crowd.map((one, at) =>
      operation({ id: sha256(Buffer.of(at)).subarray(0, 16), admit: admitMessage(one) }),
    )
    expect(why(verifyNext(roster1, epochOf(operations, crowd)))).toBe('too many members')
    expect(why(verifyNext(roster1, epochOf(operations.slice(1), crowd.slice(1))))).toBe('roster')
  })
})

describe('the key that signs a log', () => {
  const rotated = member(bob, 'bob', {
    recordKeys: [
      { key: bob.publicKey, fromGeneration: 0 },
      { key: carol.publicKey, fromGeneration: 10 },
    ],
  })
  const keys: readonly (readonly [generation: number, what: string, key: MadeKey])[] = [
    [0, 'the newest', carol],
    [1, 'the first', bob],
    [9, 'still the first', bob],
    [10, 'the second', carol],
    [11, 'still the second', carol],
  ]
  it.each(keys)('of generation %i is %s', (generation, _, key) => {
    expect(hex(recordKeyFor(rotated, generation) ?? noBytes)).toBe(hex(key.publicKey))
  })

  it('is nobody before the generation from which a member counts', () => {
    const again = member(bob, 'bob', { recordKeys: [{ key: bob.publicKey, fromGeneration: 5 }] })
    expect(recordKeyFor(again, 4)).toBeUndefined()
    expect(recordKeyFor(again, 5)).toBeDefined()
  })
})

describe('a name', () => {
  const cases: readonly (readonly [text: string, good: boolean])[] = [
    ['a', true],
    ['Honeypots d’Alsace 🍯', true],
    ['x'.repeat(limits.nameCharsMax), true],
    ['x'.repeat(limits.nameCharsMax + 1), false],
    ['', false],
    [' a', false],
    ['a ', false],
    ['a\tb', false],
    ['a\u2028b', false],
    ['a\u202eb', false], // turns the rest of the line around
    ['a\u200bb', false],
    ['a\ud800b', false],
  ]
  it.each(cases)('%j', (text, good) => expect(isName(text)).toBe(good))
})
