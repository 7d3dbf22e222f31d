import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import type { LogEnd } from '../../src/federation/log-state.ts'
import type { RosterView } from '../../src/federation/roster.ts'
import { follows, verifyRun, verifySegment } from '../../src/federation/verify.ts'
import { Segment, SegmentHeader } from '../../src/wire/messages.ts'
import { encodeRecord } from '../../src/wire/record.ts'
import type { ParsedSegment } from '../../src/wire/segment.ts'
import type { MadeKey, SealFacts } from '../wire/made.ts'
import { chain, counting, flipped, record, segment } from '../wire/made.ts'
import { alice, bob, carol, mallory, member, nowMs, roster3 } from './made.ts'

const ours: Partial<SealFacts> = { federation: roster3.federation, operator: bob.operator, sealedDay: 20_000 }
const made = (given: Partial<SealFacts> = {}, records?: Uint8Array[], key: MadeKey = bob) =>
  segment({ ...ours, ...given }, records, key)
const run = chain(3, ours, bob)
const [first, second, third] = run as [ParsedSegment, ParsedSegment, ParsedSegment]
const bytesOf = (segments: readonly ParsedSegment[]) => segments.map(({ bytes }) => bytes)
const endOf = ({ facts: { generation, number }, hash }: ParsedSegment): LogEnd => ({
  generation,
  number,
  hash,
})

/** The same segment with another signature or payload around the same header. */
function around({ bytes }: ParsedSegment, given: Parameters<typeof Segment.encode>[0]): Uint8Array {
  const { header, payload, signature } = Segment.decode(bytes)
  return Segment.encode({ header, payload, signature, ...given }).finish()
}

function newerHeader(of: ParsedSegment): Uint8Array {
  const header = SegmentHeader.encode({ ...of.facts, schemaVersion: 2 }).finish()
  return around(of, { header, signature: bob.sign('segment', header) })
}

/** A member whose key counts only from a generation on, as after a re-admission. */
function countingFrom(generation: number): RosterView {
  const again = member(bob, 'bob', { recordKeys: [{ key: bob.publicKey, fromGeneration: generation }] })
  return { ...roster3, members: new Map([...roster3.members, [hex(bob.operator), again]]) }
}

const { generation } = first.facts
const bare = (of: ParsedSegment) => around(of, { payload: new Uint8Array(0) })
const [expiring, expired] = [20_000, 19_999].map((expiresDay) =>
  made({ expiresDay }, [encodeRecord(record({ expiresDay }))]),
) as [ParsedSegment, ParsedSegment]
const broken = [encodeRecord(record({ expiresDay: 99_999 }))] // outlives its segment

describe('one segment', () => {
  const verdict = (bytes: Uint8Array, roster = roster3) => {
    const result = verifySegment(roster, bytes, nowMs)
    return 'why' in result ? `${result.action}: ${result.why}` : result.action
  }

  it('is accepted with its records', () => {
    const result = verifySegment(roster3, first.bytes, nowMs)
    expect(result.action === 'accept' && result.segment.records).toHaveLength(1)
    expect(result.action === 'accept' && hex(result.segment.hash)).toBe(hex(first.hash))
  })

  const cases: readonly (readonly [verdict: string, what: string, bytes: Uint8Array, roster?: RosterView])[] =
    [
      ['accept', 'of any number, since where it belongs is not yet known', third.bytes],
      ['accept', 'of a clock that is a day ahead', made({ sealedDay: 20_001 }).bytes],
      [
        'accept',
        'from the generation on from which its author counts',
        first.bytes,
        countingFrom(generation),
      ],
      ['accept', 'without its payload, once that has expired', bare(expired)],
      ['ignore: bare_too_soon', 'without its payload, on the last day of it', bare(expiring)],
      [
        'reject: bad_signature',
        'without its payload, signed by another member',
        bare(made({ expiresDay: 19_999 }, undefined, carol)),
      ],
      ['ignore: future', 'of a clock that is two days ahead', made({ sealedDay: 20_002 }).bytes],
      ['ignore: other_federation', 'of another federation', made({ federation: counting(0, 32) }).bytes],
      [
        'ignore: unknown_operator',
        'of a stranger',
        made({ operator: mallory.operator }, undefined, mallory).bytes,
      ],
      [
        'ignore: old_generation',
        'of a generation before its author counts',
        first.bytes,
        countingFrom(generation + 1),
      ],
      ['ignore: newer_version', 'of a newer version', newerHeader(first)],
      ['reject: bad_signature', 'signed by another member', made({}, undefined, carol).bytes],
      ['reject: bad_signature', 'signed by a stranger', made({}, undefined, mallory).bytes],
      [
        'reject: bad_signature',
        'signed as a head',
        around(first, { signature: bob.sign('head', first.headerBytes) }),
      ],
      ['reject: malformed', 'with another payload', around(first, { payload: second.payload })],
      ['reject: malformed', 'with a record that is none', made({}, broken).bytes],
      ['reject: malformed', 'cut short', first.bytes.subarray(0, -1)],
      ['reject: malformed', 'of nothing', new Uint8Array(0)],
    ]
  for (const [expected, what, bytes, roster] of cases) {
    it(`is ${expected} ${what}`, () => expect(verdict(bytes, roster)).toBe(expected))
  }

  it('without its payload has no records', () => {
    const result = verifySegment(roster3, bare(expired), nowMs)
    expect(result.action === 'accept' && result.segment.records).toEqual([])
    expect(result.action === 'accept' && hex(result.segment.hash)).toBe(hex(expired.hash))
  })

  it('does not survive a bit that is turned over anywhere', () => {
    for (const { bytes: whole } of [first, { bytes: bare(expired) }]) {
      fc.assert(fc.property(flipped(whole), (bytes) => verdict(bytes) !== 'accept'))
    }
  })

  it('whose signature is bad says nothing that counts: it is blamed before its records are read', () => {
    expect(verdict(made({}, broken, mallory).bytes)).toBe('reject: bad_signature')
  })
})

describe('what follows', () => {
  const end = endOf(first)
  const other = made({ number: 2, prevHash: third.hash })
  const restated = made({ generation: generation + 1 })
  const cases: readonly (readonly [
    what: string,
    segment: ParsedSegment,
    end: LogEnd | undefined,
    yes: boolean,
  ])[] = [
    ['nothing: the first', first, undefined, true],
    ['nothing: a later one', second, undefined, false],
    ['the first: the second', second, end, true],
    ['the first: the third', third, end, false],
    ['the first: itself', first, end, false],
    ['the first: a second of another history', other, end, false],
    ['the first: the first of a new generation', restated, end, true],
    [
      'the first: a later one of a new generation',
      made({ generation: generation + 1, number: 2, prevHash: first.hash }),
      end,
      false,
    ],
  ]
  it.each(cases)('%s', (_, given, at, yes) => expect(follows(given, at)).toBe(yes))
})

describe('a run of segments', () => {
  const why = (segments: readonly Uint8Array[], end?: LogEnd, roster = roster3) => {
    const result = verifyRun(roster, segments, end, nowMs)
    return result.kind === 'run' ? `run of ${result.segments.length}` : result.why
  }
  const stranger = chain(2, { ...ours, operator: mallory.operator }, mallory)
  const forged = chain(3, ours, mallory)
  const early = chain(3, { ...ours, sealedDay: 20_002 }, bob)
  const foreign = chain(2, { ...ours, federation: counting(0, 32) }, bob)
  const next = made({ generation: generation + 1 })
  const carols = chain(1, { ...ours, operator: carol.operator }, carol)
  const withBroken = made({ number: 2, prevHash: first.hash }, broken)
  const anyone = (of: ParsedSegment) => around(of, { signature: counting(0, 64) })

  const cases: readonly (readonly [
    verdict: string,
    what: string,
    segments: readonly Uint8Array[],
    end?: LogEnd | undefined,
    roster?: RosterView | undefined,
  ])[] = [
    ['run of 3', 'from the beginning', bytesOf(run)],
    ['run of 2', 'that goes on', bytesOf([second, third]), endOf(first)],
    [
      'run of 3',
      'of which only the last signature is good: it vouches for the rest',
      [anyone(first), anyone(second), third.bytes],
    ],
    ['run of 1', 'that begins a new generation', [next.bytes], endOf(first)],
    [
      'run of 2',
      'whose first has expired',
      [bare(expired), made({ number: 2, prevHash: expired.hash }).bytes],
    ],
    ['bare_too_soon', 'without a payload that has not expired', [first.bytes, bare(second), third.bytes]],
    ['empty', 'of nothing', []],
    ['gap', 'without its beginning', bytesOf([second, third])],
    ['gap', 'that leaves one out', bytesOf([first, third])],
    ['gap', 'in another order', bytesOf([second, first]), undefined],
    ['gap', 'that is held already', bytesOf(run), endOf(third)],
    ['gap', 'of another history than is held', bytesOf([second]), { ...endOf(first), hash: counting(0, 32) }],
    ['mixed', 'of two generations, where the last signature vouches for one', [first.bytes, next.bytes]],
    // The first of one log does not follow the first of another; beginning anew is what "follows" allows.
    [
      'mixed',
      'of two operators',
      [
        first.bytes,
        segment({ ...ours, operator: carol.operator, generation: generation + 1 }, undefined, carol).bytes,
      ],
    ],
    ['gap', 'of two operators in one generation', bytesOf([first, ...carols])],
    ['unknown_operator', 'of a stranger', bytesOf(stranger)],
    ['other_federation', 'of another federation', bytesOf(foreign)],
    ['future', 'of a clock that is ahead', bytesOf(early)],
    [
      'old_generation',
      'of a generation before its author counts',
      bytesOf(run),
      undefined,
      countingFrom(generation + 1),
    ],
    ['bad_signature', 'signed by another', bytesOf(forged)],
    ['bad_signature', 'of which the last signature is bad', [first.bytes, second.bytes, anyone(third)]],
    [
      'malformed',
      'with a payload that is not the one hashed',
      [around(first, { payload: second.payload }), second.bytes],
    ],
    ['malformed', 'with a record that is none', bytesOf([first, withBroken])],
    ['newer', 'with a segment of a newer version', [first.bytes, newerHeader(second)]],
    ['malformed', 'with bytes for a segment', [counting(0, 40)]],
  ]
  for (const [expected, what, segments, end, roster] of cases) {
    it(`is a ${expected} ${what}`, () => expect(why(segments, end, roster)).toBe(expected))
  }

  it('does not survive a bit that is turned over in any header or payload', () => {
    for (const [at, { bytes, signature }] of run.entries()) {
      const signed = bytes.byteLength - signature.byteLength
      fc.assert(
        fc.property(flipped(bytes), (given) => {
          // A signature before the last is not looked at.
          if (at < 2 && Buffer.compare(given.subarray(0, signed), bytes.subarray(0, signed)) === 0) return
          const altered = bytesOf(run).with(at, given)
          expect(why(altered)).not.toBe('run of 3')
        }),
      )
    }
  })
})

it('the roster of these tests has the three in it', () => {
  expect([...roster3.members.keys()]).toEqual([alice, bob, carol].map(({ operator }) => hex(operator)))
})
