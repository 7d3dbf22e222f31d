import { describe, expect, it } from 'vitest'
import { hex, noBytes, utf8 } from '../../src/base/bytes.ts'
import { hasCode } from '../../src/base/errors.ts'
import { checkedValue } from '../../src/store/checked-value.ts'
import { openDb, privateDbOptions } from '../../src/store/level.ts'
import { smtpTotals } from '../../src/store/merge.ts'
import type { ShareKey, ShareKind } from '../../src/store/private-keys.ts'
import { factKey, key, prefix } from '../../src/store/private-keys.ts'
import { PrivateStore } from '../../src/store/private-store.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { told } from '../wire/made.ts'
import {
  attacker,
  attackerUuid,
  collected,
  derive,
  emptyDir,
  fingerprint,
  hit,
  nowMs,
  row,
  TestStore,
  target,
  uuid,
} from './made.ts'

type Rows = readonly hearsay.row.Row.$Properties[]
const share = (kind: ShareKind, key: Uint8Array): ShareKey => ({ kind, key })
const names = (shares: readonly ShareKey[]) =>
  shares.map(({ kind, key }) => `${kind} ${kind === 'domain' ? Buffer.from(key).toString() : hex(key)}`)
const dirtyOf = async (store: PrivateStore) => names(await collected(store.dirty()))

const [identityA, identityB, campaignA] = [uuid(0xa0), uuid(0xb0), uuid(0xc0)]
const identity = (given: hearsay.row.Identity.$Properties = {}) => ({
  identity: { uuid: identityA, ...given },
})
const campaign = (given: hearsay.row.Campaign.$Properties = {}) => ({
  campaign: { uuid: campaignA, ...given },
})
const leak = (addr: string, observedAt: number) => ({ ipv6Leak: { attackerUuid, addr, observedAt } })
const retract = (kind: string, given: hearsay.row.Retract.$Properties) => ({ retract: { kind, ...given } })
const unretract = (kind: string, given: hearsay.row.Retract.$Properties) => ({
  unretract: { kind, ...given },
})

describe('a row that comes again changes nothing', () => {
  const cases: readonly (readonly [what: string, rows: Rows, changed: readonly boolean[]])[] = [
    ['attacker', [attacker(), attacker()], [true, false]],
    [
      'attacker with less',
      [attacker({ eventCount: 5 }), attacker({ eventCount: 3, firstSeen: 1_500 })],
      [true, false],
    ],
    ['attacker with more', [attacker({ eventCount: 5 }), attacker({ eventCount: 6 })], [true, true]],
    ['identity', [identity({ notes: 'n' }), identity({ notes: 'n' }), identity()], [true, false, true]],
    ['campaign', [campaign(), campaign(), campaign({ notes: 'n' })], [true, false, true]],
    [
      'behavior',
      [{ behavior: { attackerUuid, osGuess: 'Linux' } }, { behavior: { attackerUuid, osGuess: 'Linux' } }],
      [true, false],
    ],
    ['fingerprint', [fingerprint('aa', 5), fingerprint('aa', 5)], [true, false]],
    [
      'fingerprint seen again',
      [fingerprint('aa', 5), fingerprint('aa', 6), fingerprint('aa', 6)],
      [true, true, false],
    ],
    ['fingerprint of before', [fingerprint('aa', 5), fingerprint('bb', 4)], [true, false]],
    ['IPv6 leak', [leak('fe80::1', 5), leak('fe80::1', 5), leak('fe80::1', 6)], [true, false, true]],
    ['SMTP target', [target(3), target(3), target(4)], [true, false, true]],
    ['SMTP target after hits', [target(3), hit(9), target(3)], [true, true, false]],
    ['hit with an event id', [hit(5, 'e1'), hit(5, 'e1'), hit(5, 'e2')], [true, false, true]],
    [
      'retract',
      [retract('identity', { uuid: identityA }), retract('identity', { uuid: identityA })],
      [true, false],
    ],
    ['unretract of nothing', [unretract('identity', { uuid: identityA })], [false]],
    [
      'retract of nothing known',
      [retract('nonsense', { uuid: identityA }), retract('identity', {})],
      [false, false],
    ],
  ]
  it.each(cases)('%s', async (_, rows, changed) => {
    const db = await TestStore.open()
    expect(await db.changes(...rows)).toEqual(changed)
  })

  it.each(cases)('%s, in one batch too', async (_, rows, changed) => {
    const db = await TestStore.open()
    expect((await db.apply(...rows)).map((applied) => applied.changed)).toEqual(changed)
  })
})

it('a hit without an event id counts every time', async () => {
  const db = await TestStore.open()
  expect(await db.changes(hit(5), hit(5))).toEqual([true, true])
  const [stored] = await collected(db.store.smtpTargets('example.com'))
  expect(stored && smtpTotals(stored).count).toBe(2)
})

it('an event id is forgotten when its day is over, and not before', async () => {
  const db = await TestStore.open()
  await db.apply(hit(5, 'e1'))
  const today = Math.floor(nowMs / 86_400_000)
  expect(await db.store.forgetEventIds(today)).toBe(0)
  expect(await db.changes(hit(5, 'e1'))).toEqual([false])
  expect(await db.store.forgetEventIds(today + 1)).toBe(1)
  expect(await db.changes(hit(5, 'e1'))).toEqual([true])
})

describe('an attacker', () => {
  const stored = async (db: TestStore) => {
    const found = await db.store.attacker(attackerUuid)
    if (found === undefined) throw new Error('it is not there')
    return found
  }

  it('is merged with what is there, and survives a restart', async () => {
    const db = await TestStore.open()
    await db.apply(attacker({ eventCount: 9, fingerprints: ['{"a":1}'] }))
    await db.apply(attacker({ firstSeen: 500, lastSeen: 1_500, eventCount: 3, fingerprints: ['{"b":2}'] }))
    await db.reopen()
    expect((await stored(db)).row?.attacker).toMatchObject({
      firstSeen: 500,
      lastSeen: 2_000,
      eventCount: 9,
      fingerprints: ['{"a":1}', '{"b":2}'],
    })
  })

  it('that comes by address alone has one uuid', async () => {
    const db = await TestStore.open()
    const byAddress = attacker({ uuid: new Uint8Array(0) })
    expect(await db.changes(byAddress, byAddress)).toEqual([true, false])
    expect(await db.store.attacker(derive.attackerUuidOf('192.0.2.10'))).toBeDefined()
  })

  it('has the address key of its column, or of its address, or none', async () => {
    const db = await TestStore.open()
    await db.apply(attacker({ ip: '' }))
    expect((await stored(db)).addressKey.byteLength).toBe(0)
    await db.apply(attacker())
    expect(hex((await stored(db)).addressKey)).toBe(hex(derive.addressKeyOf('192.0.2.10')))
    await db.apply(attacker({ addressKey: uuid(1) }))
    expect(hex((await stored(db)).addressKey)).toBe(hex(derive.addressKeyOfColumn(uuid(1))))
    await db.apply(attacker()) // and goes on having it
    expect(hex((await stored(db)).addressKey)).toBe(hex(derive.addressKeyOfColumn(uuid(1))))
  })

  it('counts rotations, on itself and on the triple, and says so', async () => {
    const db = await TestStore.open()
    await db.apply(attacker(), fingerprint('aa', 5), fingerprint('cc', 5, { port: 22, probeType: 'hassh' }))
    const [rotated] = await db.apply(fingerprint('bb', 7))
    expect(rotated?.changes.filter(({ type }) => type === 'rotated')).toEqual([
      {
        type: 'rotated',
        rotation: {
          attackerUuid: expect.anything(),
          port: 443,
          probeType: 'jarm',
          oldHash: 'aa',
          newHash: 'bb',
        },
      },
    ])
    await db.apply(fingerprint('aa', 9))
    const { rotationCount, lastRotationAt, probes } = await stored(db)
    expect({ rotationCount, lastRotationAt }).toEqual({ rotationCount: 2, lastRotationAt: 9 })
    expect(told(probes)).toEqual([
      { port: 22, probeType: 'hassh', hash: 'cc' },
      { port: 443, probeType: 'jarm', hash: 'aa' },
    ])
    const states = await collected(db.store.fingerprintStates(attackerUuid))
    expect(
      states.map((state) => [state.row?.fingerprint?.port, state.rotationCount, state.lastRotationAt]),
    ).toEqual([
      [22, 0, 0],
      [443, 2, 9],
    ])
  })

  it('keeps what was seen before its row came', async () => {
    const db = await TestStore.open()
    await db.apply(fingerprint('aa', 5), leak('fe80::11:22ff:fe33:44', 6))
    await db.apply(attacker())
    const { row: whole, probes, ipv6LeakCount } = await stored(db)
    expect([whole?.attacker?.ip, probes.length, ipv6LeakCount]).toEqual(['192.0.2.10', 1, 1])
  })

  it('remembers its leaks: how many, the last, and each interface once', async () => {
    const db = await TestStore.open()
    const [made, random] = ['fe80::11:22ff:fe33:44', 'fe80::1234']
    await db.apply(attacker(), leak(made, 9), leak(random, 5), leak(made, 10), leak('::9', 8))
    const { ipv6LeakCount, lastIpv6LeakAt, lastIpv6LinkLocal, lastIpv6IidKind, lastIpv6MacOui, eui64Iids } =
      await stored(db)
    expect({ ipv6LeakCount, lastIpv6LeakAt, lastIpv6LinkLocal, lastIpv6IidKind, lastIpv6MacOui }).toEqual({
      ipv6LeakCount: 4,
      lastIpv6LeakAt: 10,
      lastIpv6LinkLocal: made,
      lastIpv6IidKind: 'eui64',
      lastIpv6MacOui: '00:11:22',
    })
    expect(eui64Iids.map(hex)).toEqual([hex(derive.leakOf(made)?.iid ?? new Uint8Array(0))])
  })
})

describe('what must pass the gate again', () => {
  const formed = derive.formedIdentity(attackerUuid)
  const cases: readonly (readonly [
    what: string,
    rows: Rows,
    last: hearsay.row.Row.$Properties,
    dirty: readonly ShareKey[],
  ])[] = [
    ['the identity that an attacker forms', [], attacker(), [share('identity', formed)]],
    [
      'the identity that an attacker names',
      [],
      attacker({ identityId: identityA }),
      [share('identity', identityA)],
    ],
    [
      'both, when an attacker changes hands',
      [attacker({ identityId: identityA })],
      attacker({ identityId: identityB }),
      [share('identity', identityB), share('identity', identityA)],
    ],
    [
      'both, when an attacker is identified',
      [attacker()],
      attacker({ identityId: identityA }),
      [share('identity', identityA), share('identity', formed)],
    ],
    [
      'both, when an attacker of whom only a probe was known is identified',
      [fingerprint('aa', 5)],
      attacker({ identityId: identityA }),
      [share('identity', identityA), share('identity', formed)],
    ],
    [
      'the identity of a new fingerprint',
      [attacker({ identityId: identityA })],
      fingerprint('aa', 5),
      [share('identity', identityA)],
    ],
    [
      'nothing, when a fingerprint is seen again',
      [attacker(), fingerprint('aa', 5)],
      fingerprint('aa', 6),
      [],
    ],
    [
      'the identity of a leak',
      [attacker({ identityId: identityA })],
      leak('fe80::1', 5),
      [share('identity', identityA)],
    ],
    ['nothing for a behavior', [attacker()], { behavior: { attackerUuid, osGuess: 'Linux' } }, []],
    ['an identity', [], identity(), [share('identity', identityA)]],
    [
      'both of a merge',
      [identity()],
      identity({ mergedIntoUuid: identityB }),
      [share('identity', identityA), share('identity', identityB)],
    ],
    [
      'both of an un-merge',
      [identity({ mergedIntoUuid: identityB })],
      identity(),
      [share('identity', identityA), share('identity', identityB)],
    ],
    [
      'the campaign that an identity joins',
      [identity()],
      identity({ campaignId: campaignA }),
      [share('identity', identityA), share('campaign', campaignA)],
    ],
    [
      'the campaign that an identity leaves',
      [identity({ campaignId: campaignA })],
      identity(),
      [share('identity', identityA), share('campaign', campaignA)],
    ],
    [
      'both campaigns of a merge',
      [],
      campaign({ mergedIntoUuid: uuid(0xd0) }),
      [share('campaign', campaignA), share('campaign', uuid(0xd0))],
    ],
    ['the registrable domain of a target', [], target(1), [share('domain', utf8('example.com'))]],
    ['the registrable domain of a hit', [], hit(5), [share('domain', utf8('example.com'))]],
    ['what is withdrawn', [], retract('campaign', { uuid: campaignA }), [share('campaign', campaignA)]],
    [
      'what is withdrawn, by any name below it',
      [],
      retract('domain', { domain: 'mx.example.com' }),
      [share('domain', utf8('example.com'))],
    ],
    [
      'what is shared again',
      [retract('identity', { uuid: identityA })],
      unretract('identity', { uuid: identityA }),
      [share('identity', identityA)],
    ],
    ['nothing for what was there', [identity()], identity(), []],
  ]
  it.each(cases)('%s', async (_, before, last, dirty) => {
    const db = await TestStore.open()
    await db.apply(...before)
    await db.store.clearDirty(await collected(db.store.dirty()), () => false)
    const [applied] = await db.apply(last)
    expect(names(applied?.dirty ?? [])).toEqual(names(dirty))
    // And so it is found after a restart, in the order of the keys.
    await db.reopen()
    expect((await dirtyOf(db.store)).sort()).toEqual(names(dirty).sort())
  })

  it('is what the caller names, in the batch of the rows', async () => {
    const db = await TestStore.open()
    const named = share('domain', utf8('other.example'))
    await db.store.apply([row(attacker())], nowMs, () => [named])
    expect(await dirtyOf(db.store)).toEqual(['domain other.example'])
  })

  it('stays so if a row came while it passed', async () => {
    const db = await TestStore.open()
    const [a, b] = [share('identity', identityA), share('identity', identityB)]
    await db.store.markDirty([a, b])
    await db.store.clearDirty([a, b], (one) => one === b)
    expect(await dirtyOf(db.store)).toEqual(names([b]))
  })

  it('is nothing of a batch whose rows are refused', async () => {
    const db = await TestStore.open()
    const failed = db.store.apply([row(attacker())], nowMs, () => {
      throw new RangeError('no')
    })
    await expect(failed).rejects.toThrow(RangeError)
    expect(await db.store.attacker(attackerUuid)).toBeUndefined()
    expect(await db.changes(attacker())).toEqual([true]) // and the next batch has its turn
  })
})

describe('what is withdrawn', () => {
  it('stays so, whatever rows come, until it is taken back', async () => {
    const db = await TestStore.open()
    await db.apply(identity(), target(5))
    await db.apply(retract('identity', { uuid: identityA }), retract('domain', { domain: 'example.com' }))
    await db.apply(identity({ notes: 'new' }), target(6), hit(5))
    await db.reopen()
    const withdrawn = async () => names(await collected(db.store.retracted()))
    expect(await withdrawn()).toEqual(
      names([share('identity', identityA), share('domain', utf8('example.com'))]),
    )
    await db.apply(unretract('identity', { uuid: identityA }))
    expect(await withdrawn()).toEqual(['domain example.com'])
  })
})

it('rows of one domain are found together, and no others', async () => {
  const db = await TestStore.open()
  const other = uuid(0x20)
  await db.apply(target(1), target(2, { domain: 'example.com' }), target(4, { attackerUuid: other }))
  await db.apply(target(8, { domain: 'example.co' }), target(16, { domain: 'xexample.com' }))
  const found = await collected(db.store.smtpTargets('example.com'))
  expect(found.map((one) => [hex(one.attackerUuid), one.domain, smtpTotals(one).count])).toEqual([
    [hex(attackerUuid), 'example.com', 2],
    [hex(attackerUuid), 'mx.example.com', 1],
    [hex(other), 'mx.example.com', 4],
  ])
})

it('batches that are handed in at once are applied one after another', async () => {
  const db = await TestStore.open()
  await Promise.all(Array.from({ length: 20 }, () => db.apply(hit(5))))
  const [stored] = await collected(db.store.smtpTargets('example.com'))
  expect(stored?.hits).toBe(20)
})

it('a view is built from every row, and damaged values are counted and passed over', async () => {
  const db = await TestStore.open()
  await db.apply(attacker(), identity(), campaign(), target(1))
  await db.store.close()
  const level = await openDb(db.path, privateDbOptions)
  await level.put(Uint8Array.of(prefix.identity, 1), Uint8Array.of(0xff))
  const at = Uint8Array.of(prefix.campaign, 1)
  await level.put(at, checkedValue(at, noBytes)) // no campaign in it
  await level.close()
  await db.reopen()
  const seen: string[] = []
  for (const first of [prefix.attacker, prefix.identity, prefix.campaign, prefix.smtpTarget]) {
    for await (const one of db.store.scan(first)) seen.push(one.type)
  }
  expect(seen).toEqual(['attacker', 'identity', 'campaign', 'smtp_target'])
  expect(db.damaged).toBe(2)
})

it('a value with any bit flipped reads as if it were not there, and is told', async () => {
  const db = await TestStore.open()
  await db.apply(attacker())
  await db.store.close()
  const at = key(prefix.attacker, attackerUuid)
  const change = async (edit: (value: Uint8Array) => void) => {
    const level = await openDb(db.path, privateDbOptions)
    const value = Uint8Array.from((await level.get(at)) ?? [])
    edit(value)
    await level.put(at, value)
    await level.close()
    return value.byteLength
  }
  const flip = (bit: number) => (value: Uint8Array) => {
    value[bit >> 3] = (value[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  }
  const bits = 8 * (await change(() => undefined))
  for (const bit of [0, 1, 77, bits - 33, bits - 32, bits - 1]) {
    await change(flip(bit))
    await db.reopen()
    const before = db.damaged
    expect(await db.store.attacker(attackerUuid)).toBeUndefined()
    expect(db.damaged).toBe(before + 1)
    await db.store.close()
    await change(flip(bit))
  }
  await db.reopen()
  expect(await db.store.attacker(attackerUuid)).toBeDefined()
})

it('a directory of format 1 gets its checks, also if that was cut off in between', async () => {
  const db = await TestStore.open()
  await db.apply(attacker(), identity())
  await db.store.close()
  const level = await openDb(db.path, privateDbOptions)
  const old = key(prefix.attacker, attackerUuid)
  await level.put(old, (await level.get(old))?.slice(0, -4) ?? new Uint8Array(0))
  await level.put(factKey('format'), Uint8Array.of(1))
  await level.close()
  await db.reopen()
  expect(await db.store.attacker(attackerUuid)).toBeDefined()
  expect((await db.store.identities([identityA]))[0]).toBeDefined()
  expect(db.damaged).toBe(0)
})

it('one-off facts are kept', async () => {
  const db = await TestStore.open()
  expect(await db.store.fact('released')).toBeUndefined()
  await db.store.putFact('released', utf8('7'))
  await db.reopen()
  expect(Buffer.from((await db.store.fact('released')) ?? []).toString()).toBe('7')
})

describe('a directory', () => {
  it('that is open is locked, and opens again when it was closed', async () => {
    const db = await TestStore.open()
    await expect(PrivateStore.open(db.path, derive, () => undefined)).rejects.toSatisfy((err) =>
      hasCode(err, 'store.locked'),
    )
    await db.reopen()
  })

  it('of a newer format is refused, and let go', async () => {
    const path = await emptyDir()
    const mark = async (version: number) => {
      const level = await openDb(path, privateDbOptions)
      await level.put(factKey('format'), Uint8Array.of(version))
      await level.close()
    }
    await mark(99)
    const open = () => PrivateStore.open(path, derive, () => undefined)
    await expect(open()).rejects.toSatisfy((err) => hasCode(err, 'store.newer_schema'))
    await mark(1)
    await (await open()).close()
  })
})
