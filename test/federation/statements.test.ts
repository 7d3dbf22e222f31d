import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat, hex, noBytes } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import type { HeadFacts, HintFacts, Statement } from '../../src/federation/statements.ts'
import { headIsNewer, signHead, signHint, verifyHead, verifyHint } from '../../src/federation/statements.ts'
import { Head, Hint, Signed } from '../../src/wire/messages.ts'
import { bytes, counting, flipped, told } from '../wire/made.ts'
import { alice, bob, mallory, nowMinute, nowMs, peerOf, roster3 } from './made.ts'

const federation = roster3.federation

const head = (given: Partial<HeadFacts> = {}): HeadFacts => ({
  operator: bob.operator,
  generation: 1_700_000_000,
  number: 7,
  hash: counting(0x70, 32),
  rosterEpoch: 3,
  rosterHash: roster3.hash,
  minute: nowMinute,
  ...given,
})

const hint = (given: Partial<HintFacts> = {}): HintFacts => ({
  operator: bob.operator,
  peerKey: peerOf(bob).publicKey,
  addresses: ['/ip4/192.0.2.7/tcp/4790'],
  minute: nowMinute,
  ...given,
})

const of = <T>(result: Statement<T>) => ('why' in result ? `${result.kind}: ${result.why}` : result.kind)

/** A body that no builder of ours makes, signed all the same. */
const signed = (type: 'head' | 'hint', body: Uint8Array, by = bob) =>
  Signed.encode({ body, signature: by.sign(type, body) }).finish()

const headBody = (given: Parameters<typeof Head.encode>[0]) =>
  Head.encode({ schemaVersion: 1, federation, ...head(), ...given }).finish()
const hintBody = (given: Parameters<typeof Hint.encode>[0]) =>
  Hint.encode({ schemaVersion: 1, federation, ...hint(), addresses: [], ...given }).finish()

describe('a head', () => {
  const good = signHead(federation, head(), bob)

  it('says what was signed', () => {
    const result = verifyHead(roster3, good, nowMs)
    expect(told(result)).toEqual({
      kind: 'valid',
      facts: { schemaVersion: 1, federation: hex(federation), ...(told(head()) as object) },
    })
  })

  const unborn = head({ generation: 0, number: 0, hash: noBytes })
  const cases: readonly (readonly [verdict: string, what: string, given: Uint8Array])[] = [
    ['valid', 'of a log without a segment', signHead(federation, unborn, bob)],
    [
      'valid',
      'from a clock that is a little ahead',
      signHead(federation, head({ minute: nowMinute + 60 }), bob),
    ],
    ['valid', 'however old', signHead(federation, head({ minute: 0 }), bob)],
    [
      'ignore: future',
      'from a clock that is far ahead',
      signHead(federation, head({ minute: nowMinute + 61 }), bob),
    ],
    ['ignore: other_federation', 'of another federation', signHead(counting(0, 32), head(), bob)],
    [
      'ignore: unknown_operator',
      'of a stranger',
      signHead(federation, head({ operator: mallory.operator }), mallory),
    ],
    [
      'ignore: newer_version',
      'of a newer version, with a field of its own',
      signed('head', concat(bytes('0802'), headBody({}).subarray(2), bytes('780f'))),
    ],
    ['reject: bad_signature', 'signed by another member', signHead(federation, head(), alice)],
    ['reject: bad_signature', 'signed as a hint', signed('hint', headBody({}))],
    ['reject: malformed', 'of version 0', signed('head', headBody({ schemaVersion: 0 }))],
    ['reject: malformed', 'with an unknown field', signed('head', concat(headBody({}), bytes('780f')))],
    ['reject: malformed', 'without the hash of its segment', signed('head', headBody({ hash: noBytes }))],
    ['reject: malformed', 'with half a hash', signed('head', headBody({ hash: counting(0, 16) }))],
    ['reject: malformed', 'cut short', good.subarray(0, -1)],
    ['reject: malformed', 'with more behind it', concat(good, bytes('1801'))],
    ['reject: malformed', 'of nothing', noBytes],
  ]
  it.each(cases)('is %s %s', (verdict, _, given) =>
    expect(of(verifyHead(roster3, given, nowMs))).toBe(verdict),
  )

  it('does not survive a bit that is turned over anywhere', () => {
    fc.assert(fc.property(flipped(good), (given) => verifyHead(roster3, given, nowMs).kind !== 'valid'))
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (given) => verifyHead(roster3, given, nowMs).kind !== 'valid',
      ),
    )
  })

  const before = head({ generation: 5, number: 7, minute: 100, rosterEpoch: 3 })
  const order: readonly (readonly [what: string, given: Partial<HeadFacts>, newer: boolean])[] = [
    ['the same', {}, false],
    ['a later minute', { minute: 101 }, true],
    ['an earlier minute', { minute: 99 }, false],
    ['a later epoch', { rosterEpoch: 4 }, true],
    ['a later number, though of an earlier minute', { number: 8, minute: 1 }, true],
    ['an earlier number, though of a later minute', { number: 6, minute: 999 }, false],
    ['a later generation, though of an earlier number', { generation: 6, number: 1, minute: 1 }, true],
    ['an earlier generation, though of a later number', { generation: 4, number: 99, minute: 999 }, false],
  ]
  it.each(order)('says more than the one before, or not: %s', (_, given, newer) => {
    expect(headIsNewer({ ...before, ...given }, before)).toBe(newer)
  })

  it('says more than none', () => expect(headIsNewer(before, undefined)).toBe(true))
})

describe('a hint', () => {
  const good = signHint(federation, hint(), bob)
  const many = (count: number) => Array.from({ length: count }, (_, at) => `/ip4/192.0.2.${at}/tcp/1`)
  const long = (length: number) => `/dns/${'a'.repeat(length - 11)}/tcp/1`

  it('says what was signed', () => {
    const result = verifyHint(roster3, good, nowMs)
    expect(result.kind === 'valid' && result.facts.addresses).toEqual(['/ip4/192.0.2.7/tcp/4790'])
    expect(result.kind === 'valid' && hex(result.facts.peerKey)).toBe(hex(peerOf(bob).publicKey))
  })

  const cases: readonly (readonly [verdict: string, what: string, given: Uint8Array])[] = [
    ['valid', 'without an address', signHint(federation, hint({ addresses: [] }), bob)],
    [
      'valid',
      'with as many addresses as there may be',
      signHint(federation, hint({ addresses: many(limits.addressesMax) }), bob),
    ],
    [
      'valid',
      'with an address as long as one may be',
      signHint(federation, hint({ addresses: [long(limits.addressCharsMax)] }), bob),
    ],
    [
      'valid',
      'with an address that nobody will dial',
      signHint(federation, hint({ addresses: ['/unix/x'] }), bob),
    ],
    [
      'reject: malformed',
      'with one address more',
      signHint(federation, hint({ addresses: many(limits.addressesMax + 1) }), bob),
    ],
    [
      'reject: malformed',
      'with an address longer than that',
      signHint(federation, hint({ addresses: [long(limits.addressCharsMax + 1)] }), bob),
    ],
    [
      'reject: malformed',
      "of another member's peer",
      signHint(federation, hint({ peerKey: peerOf(alice).publicKey }), bob),
    ],
    [
      'reject: malformed',
      "of a stranger's peer",
      signHint(federation, hint({ peerKey: peerOf(mallory).publicKey }), bob),
    ],
    ['reject: bad_signature', 'signed by another member', signHint(federation, hint(), alice)],
    [
      'ignore: unknown_operator',
      'of a stranger',
      signHint(federation, hint({ operator: mallory.operator }), mallory),
    ],
    ['ignore: other_federation', 'of another federation', signHint(counting(0, 32), hint(), bob)],
    [
      'ignore: future',
      'from a clock that is far ahead',
      signHint(federation, hint({ minute: nowMinute + 61 }), bob),
    ],
    ['ignore: newer_version', 'of a newer version', signed('hint', hintBody({ schemaVersion: 2 }))],
    ['reject: malformed', 'with an unknown field', signed('hint', concat(hintBody({}), bytes('780f')))],
    ['reject: malformed', 'of nothing', noBytes],
  ]
  it.each(cases)('is %s %s', (verdict, _, given) =>
    expect(of(verifyHint(roster3, given, nowMs))).toBe(verdict),
  )

  it('does not survive a bit that is turned over anywhere', () => {
    fc.assert(fc.property(flipped(good), (given) => verifyHint(roster3, given, nowMs).kind !== 'valid'))
  })
})
