import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import {
  countHit,
  earliest,
  latest,
  mergeAttacker,
  mergeSmtpTarget,
  smtpTotals,
} from '../../src/store/merge.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { Row } from '../../src/wire/messages.ts'
import { bytes, told } from '../wire/made.ts'

type Attacker = hearsay.row.Attacker.$Properties

const bounty = (hash: string, more = {}) =>
  JSON.stringify({ payload: { fingerprint_type: 'ja3', ja3: hash }, ...more })

describe('a later row of an attacker', () => {
  const cases: readonly (readonly [what: string, before: Attacker, row: Attacker, after: Attacker])[] = [
    ['moves first_seen back', { firstSeen: 5 }, { firstSeen: 3 }, { firstSeen: 3 }],
    ['never moves first_seen forward', { firstSeen: 5 }, { firstSeen: 7 }, { firstSeen: 5 }],
    ['moves last_seen forward', { lastSeen: 5 }, { lastSeen: 7 }, { lastSeen: 7 }],
    ['never moves last_seen back', { lastSeen: 5 }, { lastSeen: 3 }, { lastSeen: 5 }],
    [
      'does not take a time that was not given for one',
      { firstSeen: 5, lastSeen: 5 },
      {},
      { firstSeen: 5, lastSeen: 5 },
    ],
    [
      'gives a time that was not given before',
      {},
      { firstSeen: 5, lastSeen: 6 },
      { firstSeen: 5, lastSeen: 6 },
    ],
    ['keeps an ip that it leaves out', { ip: '192.0.2.1' }, {}, { ip: '192.0.2.1' }],
    ['replaces an ip', { ip: '192.0.2.1' }, { ip: '192.0.2.2' }, { ip: '192.0.2.2' }],
    ['keeps an address key that it leaves out', { addressKey: bytes('01') }, {}, { addressKey: bytes('01') }],
    [
      'replaces an address key',
      { addressKey: bytes('01') },
      { addressKey: bytes('02') },
      { addressKey: bytes('02') },
    ],
    [
      'replaces what is neither',
      { countryCode: 'AA', services: ['ssh'] },
      { countryCode: 'BB' },
      { countryCode: 'BB' },
    ],
    ['takes back what it leaves out', { asn: 64_496, ptrRecord: 'a.example' }, {}, {}],
    [
      'unites fingerprints',
      { fingerprints: [bounty('a'), bounty('b')] },
      { fingerprints: [bounty('b'), bounty('c')] },
      { fingerprints: [bounty('a'), bounty('b'), bounty('c')] },
    ],
    [
      'loses no fingerprint that it leaves out',
      { fingerprints: [bounty('a')] },
      {},
      { fingerprints: [bounty('a')] },
    ],
    [
      'knows a fingerprint again that another decoy saw',
      { fingerprints: [bounty('a', { id: 1 })] },
      { fingerprints: [bounty('a', { id: 2, decky: 'd' })] },
      { fingerprints: [bounty('a', { id: 1 })] },
    ],
    [
      'keeps fingerprints that are no JSON as they are',
      { fingerprints: ['x'] },
      { fingerprints: ['x', 'y'] },
      { fingerprints: ['x', 'y'] },
    ],
  ]
  const defaults = { ip: '', addressKey: '', firstSeen: 0, lastSeen: 0, fingerprints: [] }
  const counts = [
    'eventCount',
    'serviceCount',
    'deckyCount',
    'bountyCount',
    'credentialCount',
    'rotationCount',
    'ipv6LeakCount',
  ] as const
  const noCounts = Object.fromEntries(counts.map((name) => [name, 0]))
  it.each(cases)('%s', (_, before, given, after) => {
    expect(told(mergeAttacker(before, given))).toEqual({
      ...defaults,
      ...noCounts,
      ...(told(after) as object),
    })
  })

  it.each(counts)('keeps the larger %s', (name) => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        (a, b) => mergeAttacker({ [name]: a }, { [name]: b })[name] === Math.max(a, b),
      ),
    )
  })

  it('is kept as it is where there was none', () =>
    expect(mergeAttacker(undefined, { asn: 1 })).toEqual({ asn: 1 }))

  it('pushes the oldest fingerprints out', () => {
    const many = Array.from({ length: limits.fingerprintsPerAttackerMax }, (_, at) => bounty(`${at}`))
    const after = mergeAttacker({ fingerprints: many }, { fingerprints: [bounty('new')] }).fingerprints ?? []
    expect(after).toHaveLength(limits.fingerprintsPerAttackerMax)
    expect([after[0], after.at(-1)]).toEqual([bounty('1'), bounty('new')])
  })

  it('finds itself there again, however many fingerprints it has', () => {
    const many = Array.from({ length: limits.fingerprintsPerAttackerMax + 88 }, (_, at) => bounty(`${at}`))
    const once = mergeAttacker(undefined, { fingerprints: many })
    expect(once.fingerprints).toHaveLength(limits.fingerprintsPerAttackerMax)
    expect(mergeAttacker(once, { fingerprints: many })).toMatchObject({ fingerprints: once.fingerprints })
  })

  const texts = fc.array(
    fc.constantFrom(...'abcdef').map((hash) => bounty(hash)),
    { maxLength: 6 },
  )
  const spans = fc.record({
    firstSeen: fc.nat(9),
    lastSeen: fc.nat(9),
    eventCount: fc.nat(9),
    fingerprints: texts,
  })
  it('changes nothing when it comes again, however often and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(spans, { minLength: 1, maxLength: 5 }), (rows) => {
        const stored = (given: readonly Attacker[]) =>
          hex(Row.encode({ attacker: given.reduce<Attacker>(mergeAttacker, given[0] ?? {}) }).finish())
        expect(stored([...rows, ...rows])).toBe(stored(rows))
      }),
    )
  })
})

describe('times', () => {
  it.each([
    [0, 0, 0, 0],
    [0, 5, 5, 5],
    [5, 0, 5, 5],
    [3, 5, 3, 5],
    [5, 3, 3, 5],
  ])('of %i and %i: the earliest is %i, the latest %i', (a, b, first, last) => {
    expect([earliest(a, b), latest(a, b)]).toEqual([first, last])
  })
})

describe('an SMTP target', () => {
  const absolute = (count: number, firstSeen = 10, lastSeen = 20) => {
    const smtpTarget = { attackerUuid: bytes('01'), domain: 'example.com', count, firstSeen, lastSeen }
    return [{ smtpTarget }, smtpTarget] as const
  }
  const hitAt = (at: number) => ({ attackerUuid: bytes('01'), domain: 'example.com', at })

  it('counts hits on top of the newest absolute row', () => {
    const stored = [30, 5].reduce(
      (sum, at) => countHit(sum, hitAt(at)),
      mergeSmtpTarget(undefined, ...absolute(4)),
    )
    expect(smtpTotals(stored)).toEqual({ count: 6, firstSeenUs: 5, lastSeenUs: 30 })
  })

  it('counts hits alone', () => {
    expect(smtpTotals(countHit(undefined, hitAt(7)))).toEqual({ count: 1, firstSeenUs: 7, lastSeenUs: 7 })
  })

  it('lets a newer absolute row replace the one before and the hits since', () => {
    const before = countHit(mergeSmtpTarget(undefined, ...absolute(4)), hitAt(30))
    expect(smtpTotals(mergeSmtpTarget(before, ...absolute(9)))).toEqual({
      count: 9,
      firstSeenUs: 10,
      lastSeenUs: 20,
    })
  })

  it('is nothing while nothing came', () => {
    expect(smtpTotals({})).toEqual({ count: 0, firstSeenUs: 0, lastSeenUs: 0 })
  })
})
