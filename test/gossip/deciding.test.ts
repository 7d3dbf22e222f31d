import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import type { LogState, ToldState } from '../../src/federation/log-state.ts'
import { nothingHeld } from '../../src/federation/log-state.ts'
import type { SegmentVerdict } from '../../src/federation/verify.ts'
import { placed } from '../../src/federation/verify.ts'
import type { AskedRange, PulledRun, PushVerdict } from '../../src/gossip/deciding.ts'
import { isBeyondOwn, mayBeAhead, pulledRun, pushVerdict } from '../../src/gossip/deciding.ts'
import type { ParsedSegment } from '../../src/wire/segment.ts'
import { bob, carol } from '../federation/made.ts'
import { at, endOf, holding, logOf, stateAfter, verified } from './made.ts'

/** A log of bob's, one that restates it in three segments, and what he signed in the place of each. */
const log = logOf(bob, 6)
const { generation } = at(log, 0).facts
const restated = logOf(bob, 5, { generation: generation + 2, mark: 3 })
const [otherLog, otherRestated] = [
  logOf(bob, 6, { sealedDay: 19_999 }),
  logOf(bob, 5, { generation: generation + 2, mark: 3, sealedDay: 19_999 }),
]
/** A newer log than the first, and an older one than what restates it. */
const between = logOf(bob, 2, { generation: generation + 1 })

const nth = (number: number, of = log) => at(of, number - 1)
const held = (number: number, of = log): LogState => stateAfter(of.slice(0, number))
/** The log answers, and two segments of what restates it are there. */
const fetching = stateAfter(restated.slice(0, 2), held(3))
const wasForked: LogState = { ...nothingHeld, forked: generation }

describe('a segment that was pushed', () => {
  const cases: readonly (readonly [PushVerdict, string, LogState, ParsedSegment])[] = [
    ['take', 'is the next one', held(3), nth(4)],
    ['take', 'is the next one of what is being fetched', fetching, nth(3, restated)],
    ['take', 'is a log by itself, where none is held', nothingHeld, nth(1)],
    ['take', 'is a newer log by itself', held(3), nth(1, between)],
    ['take', 'is a newer log by itself, where one has forked', wasForked, nth(1, between)],
    ['take', 'begins a newer log', held(3), nth(1, restated)],
    [
      'ignore',
      'begins an older log than the one being fetched',
      fetching,
      at(logOf(bob, 1, { generation: generation + 1, mark: 2 }), 0),
    ],
    ['keep', 'comes after a gap', held(3), nth(5)],
    ['keep', 'is of a newer log of which nothing is held', held(3), nth(2, restated)],
    ['keep', 'is the second, and nothing is held', nothingHeld, nth(2)],
    ['prove', 'is another one than the last held', held(3), nth(3, otherLog)],
    ['prove', 'is another one than the last of what is being fetched', fetching, nth(2, otherRestated)],
    ['ask', 'follows another one than the last held', held(3), nth(4, otherLog)],
    ['ask', 'follows another one than the last of what is being fetched', fetching, nth(3, otherRestated)],
    ['ignore', 'is held', held(3), nth(3)],
    ['ignore', 'was passed by', held(3), nth(2)],
    ['ignore', 'was passed by, and is another one than was held', held(3), nth(2, otherLog)],
    ['ignore', 'is of an older log', held(1, between), nth(4)],
    ['ignore', 'is of the log that forked', wasForked, nth(1)],
  ]
  it.each(cases)('is for %s if it %s', (verdict, _what, tip, segment) => {
    expect(pushVerdict(tip, placed(segment))).toBe(verdict)
  })
})

describe('a segment of the own log', () => {
  const cases: readonly (readonly [boolean, string, LogState, ParsedSegment])[] = [
    [true, 'is of a log that we do not hold', held(3), nth(1, restated)],
    [true, 'is of any log, while we hold none', nothingHeld, nth(1)],
    [true, 'goes further than ours', held(3), nth(4)],
    [true, 'has the last number of ours', held(3), nth(3, otherLog)],
    [false, 'has an earlier number than our last', held(3), nth(2)],
    [false, 'has an earlier number than the last of what we restate', fetching, nth(1, restated)],
  ]
  it.each(cases)('may be ahead of us: %s, if it %s', (expected, _what, own, segment) => {
    expect(mayBeAhead(own, placed(segment))).toBe(expected)
  })
})

describe('what a peer tells of the own log', () => {
  const told = (answers: ParsedSegment | undefined): ToldState => ({
    answers: answers && endOf(answers),
    forked: 0,
  })
  const cases: readonly (readonly [boolean, string, LogState, ToldState])[] = [
    [true, 'more than we hold', held(3), told(nth(4))],
    [true, 'something where we hold nothing', nothingHeld, told(nth(1))],
    [true, 'a newer log', held(3), told(nth(3, restated))],
    [true, 'another segment under our last number', held(3), told(nth(3, otherLog))],
    [false, 'what we hold', held(3), told(nth(3))],
    [false, 'less than we hold', held(3), told(nth(2))],
    [false, 'less than we hold, and another', held(3), told(nth(2, otherLog))],
    [false, 'an older log', held(1, between), told(nth(6))],
    [false, 'nothing', held(3), told(undefined)],
  ]
  it.each(cases)('is beyond ours: %s, if it is %s', (expected, _what, own, theirs) => {
    expect(isBeyondOwn(own, theirs)).toBe(expected)
  })
})

describe('what was pulled', () => {
  const good = (segment: ParsedSegment): SegmentVerdict => ({ action: 'accept', segment: verified(segment) })
  const bad: SegmentVerdict = { action: 'reject', why: 'bad_signature' }
  const useless: SegmentVerdict = { action: 'ignore', why: 'future' }
  const all = (...segments: readonly ParsedSegment[]) => segments.map(good)
  const carols = logOf(carol, 3)
  const askedOf = (of: ParsedSegment[]): AskedRange => ({
    operator: hex(bob.operator),
    generation: nth(1, of).facts.generation,
    fromNumber: 1,
  })
  const [askedLog, askedRestated] = [askedOf(log), askedOf(restated)]

  const cases: readonly (readonly [
    what: string,
    fromNumber: number,
    tip: LogState,
    pulled: readonly SegmentVerdict[],
    taken: readonly ParsedSegment[],
    fault: PulledRun['fault'],
  ])[] = [
    ['nothing', 3, held(2), [], [], undefined],
    ['all that follows', 3, held(2), all(...log.slice(2)), log.slice(2), undefined],
    ['a log from its beginning', 1, nothingHeld, all(...log), log, undefined],
    ['what restates it', 1, held(2), all(...restated), restated, undefined],
    ['what goes on being fetched', 3, fetching, all(...restated.slice(2)), restated.slice(2), undefined],
    ['with what gossip brought meanwhile', 3, held(4), all(...log.slice(2)), log.slice(4), undefined],
    ['only what gossip brought meanwhile', 3, held(6), all(...log.slice(2)), [], undefined],
    ['what has been restated meanwhile', 1, held(3, restated), all(...log), [], undefined],
    ['what has forked meanwhile', 1, wasForked, all(...log), [], undefined],
    ['up to what is not signed', 3, held(2), [...all(...log.slice(2, 4)), bad], log.slice(2, 4), 'bad'],
    ['not signed', 3, held(2), [bad, ...all(nth(3))], [], 'bad'],
    ['up to what is of no use yet', 3, held(2), [...all(nth(3)), useless, bad], [nth(3)], 'nothing'],
    ['with one left out', 3, held(2), all(nth(3), nth(5)), [nth(3)], 'bad'],
    ['with one twice', 3, held(2), all(nth(3), nth(3), nth(4)), [nth(3)], 'bad'],
    ['beginning too late', 3, held(2), all(nth(4), nth(5)), [], 'bad'],
    ['in another order', 3, held(2), all(nth(4), nth(3)), [], 'bad'],
    ['that follows another one than is held', 3, held(2), all(...otherLog.slice(2)), [], 'conflict'],
    ['that is another one than the last held', 2, held(2), all(nth(2, otherLog)), [], 'conflict'],
    ['that turns into another log', 3, held(2), all(nth(3), nth(4, otherLog)), [nth(3)], 'conflict'],
    ['two of another log', 1, nothingHeld, all(...carols.slice(0, 2)), [], 'bad'],
    ['the next two of another log', 2, held(1, carols), all(...carols.slice(1)), [], 'bad'],
    ['with one of another log behind it', 3, held(2), all(nth(3), at(carols, 0)), [nth(3)], 'bad'],
    ['what follows on what is not held any more', 3, nothingHeld, all(...log.slice(2)), [], 'overtaken'],
  ]
  it.each(cases)(
    '%s: as much is taken as follows on, and no more',
    (what, fromNumber, tip, pulled, taken, fault) => {
      const ofRestated = what.startsWith('what restates') || what.startsWith('what goes on being')
      const asked = { ...(ofRestated ? askedRestated : askedLog), fromNumber }
      const { run, after, fault: found } = pulledRun(tip, asked, pulled)
      expect(run.map(({ bytes }) => hex(bytes))).toEqual(taken.map(({ bytes }) => hex(bytes)))
      expect(after).toEqual(stateAfter(taken, tip))
      expect(found).toBe(fault)
    },
  )

  it('is held where it ends, of the generation that it is of', () => {
    const { after } = pulledRun(held(2), askedRestated, all(...restated.slice(0, 2)))
    expect(after).toEqual({ ...held(2), next: endOf(nth(2, restated)) })
    const next = pulledRun(after, { ...askedRestated, fromNumber: 3 }, all(nth(3, restated)))
    expect(next.after).toEqual(holding(nth(3, restated)))
  })
})

describe('a range that was asked for', () => {
  const log4 = logOf(bob, 4)
  const carols = logOf(carol, 4)
  const { generation } = at(log4, 0).facts
  const asked = (fromNumber: number) => ({ operator: hex(bob.operator), generation, fromNumber })
  const good = (of: typeof log4) => of.map((one) => ({ action: 'accept', segment: verified(one) }) as const)

  it('of another operator is bad, wherever its numbers are', () => {
    const { fault } = pulledRun(stateAfter(log4.slice(0, 2)), asked(1), good(carols.slice(0, 2)))
    expect(fault).toBe('bad')
  })

  it('of two generations ends with the first: core refuses a run of both', () => {
    const newer = logOf(bob, 1, { generation: generation + 1 })
    const { run } = pulledRun(nothingHeld, asked(1), good([...log4, ...newer]))
    expect(run).toHaveLength(4)
  })

  it('is not the fault of who gave what was asked for, if our own log moved meanwhile', () => {
    // Asked for 3 and 4 of a generation being fetched; meanwhile gossip began a newer one, or the store lost it.
    for (const tip of [nothingHeld, stateAfter(logOf(bob, 1, { generation: generation + 1, mark: 2 }))])
      expect(pulledRun(tip, asked(3), good(log4.slice(2))).fault).not.toBe('bad')
  })
})
