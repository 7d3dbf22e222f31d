import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf8 } from '../../src/base/bytes.ts'
import type { LogEnd, LogState, Place, Placed, ToldState } from '../../src/federation/log-state.ts'
import {
  contradicts,
  endIn,
  lackOf,
  nothingHeld,
  placeOf,
  withFork,
  withoutGeneration,
  withSegment,
} from '../../src/federation/log-state.ts'
import { sha256 } from '../../src/wire/keys.ts'
import { noHash, segmentFlag } from '../../src/wire/segment.ts'
import { told } from '../wire/made.ts'

/** Two histories of a log may share a beginning: 'a' and 'a3b' differ from number 3 on. */
const hashOf = (generation: number, number: number, history = 'a') => {
  const [, from = '0', other] = /^a(\d*)(\w?)$/.exec(history) ?? []
  return sha256(utf8(`${generation} ${number} ${number >= Number(from || 0) ? other : ''}`))
}
const segment = (generation: number, number: number, flags = 0, history = 'a'): Placed => ({
  ...{ generation, number, flags },
  prevHash: number === 1 ? noHash : hashOf(generation, number - 1, history),
  hash: hashOf(generation, number, history),
})
const mark = segmentFlag.snapshotEnd
const end = (generation: number, number: number, history?: string): LogEnd => ({
  ...{ generation, number },
  hash: hashOf(generation, number, history),
})
const state = (answers?: LogEnd, next?: LogEnd, forked = 0): LogState => ({ answers, next, forked })

describe('the place of a segment', () => {
  const held = state(end(5, 3))
  const fetching = state(end(5, 3), end(7, 2))
  const forked = state(undefined, undefined, 5)
  const cases: readonly (readonly [place: Place, what: string, state: LogState, segment: Placed])[] = [
    ['begins', 'the first of all', nothingHeld, segment(1, 1)],
    ['early', 'a later one, with nothing held', nothingHeld, segment(5, 2)],
    [
      'early',
      'a first one that says it follows something',
      nothingHeld,
      { ...segment(5, 1), prevHash: hashOf(4, 3) },
    ],
    ['follows', 'the next', held, segment(5, 4)],
    ['early', 'the one after the next', held, segment(5, 5)],
    ['old', 'the last', held, segment(5, 3)],
    ['old', 'one before', held, segment(5, 2)],
    ['conflicts', 'another last', held, segment(5, 3, 0, 'a3b')],
    ['conflicts', 'the next of another last', held, segment(5, 4, 0, 'a3b')],
    ['early', 'the one after the next of another history', held, segment(5, 5, 0, 'a3b')],
    ['old', 'another one before the last', held, segment(5, 2, 0, 'a2b')],
    ['old', 'the first of an older generation', held, segment(4, 1)],
    ['begins', 'the first of a newer generation', held, segment(6, 1)],
    ['early', 'a later one of a newer generation', held, segment(6, 2)],
    ['follows', 'the next of what answers, while a newer one is fetched', fetching, segment(5, 4)],
    ['follows', 'the next of what is fetched', fetching, segment(7, 3, mark)],
    ['conflicts', 'another one of what is fetched', fetching, segment(7, 2, 0, 'a2b')],
    ['begins', 'the first of a generation between the two', fetching, segment(6, 1)],
    ['begins', 'the first of one that is newer still', fetching, segment(8, 1)],
    ['old', 'of what forked', forked, segment(5, 1)],
    ['old', 'of before what forked', forked, segment(4, 1)],
    ['begins', 'the first after a fork', forked, segment(6, 1)],
  ]
  it.each(cases)('%s: %s', (place, _, of, given) => expect(placeOf(of, given)).toBe(place))
})

describe('what becomes of a state', () => {
  const cases: readonly (readonly [what: string, after: LogState, expected: LogState])[] = [
    ['begun: it waits', withSegment(nothingHeld, segment(5, 1)), state(undefined, end(5, 1))],
    ['begun and complete: it answers', withSegment(nothingHeld, segment(5, 1, mark)), state(end(5, 1))],
    ['goes on', withSegment(state(end(5, 3)), segment(5, 4)), state(end(5, 4))],
    [
      'goes on, while a newer one is fetched',
      withSegment(state(end(5, 3), end(7, 2)), segment(5, 4)),
      state(end(5, 4), end(7, 2)),
    ],
    ['fetched further', withSegment(state(end(5, 3), end(7, 2)), segment(7, 3)), state(end(5, 3), end(7, 3))],
    [
      'fetched through its mark',
      withSegment(state(end(5, 3), end(7, 2)), segment(7, 3, mark)),
      state(end(7, 3)),
    ],
    [
      'complete after a fork: it heals',
      withSegment(state(undefined, end(7, 2), 5), segment(7, 3, mark)),
      state(end(7, 3)),
    ],
    [
      'begun after a fork: not yet',
      withSegment(state(undefined, undefined, 5), segment(7, 1)),
      state(undefined, end(7, 1), 5),
    ],
    ['forked', withFork(state(end(5, 3)), 5), state(undefined, undefined, 5)],
    [
      'forked, and a newer one is fetched',
      withFork(state(end(5, 3), end(7, 2)), 5),
      state(undefined, end(7, 2), 5),
    ],
    ['what is fetched forked', withFork(state(end(5, 3), end(7, 2)), 7), state(undefined, undefined, 7)],
    [
      'forked later than anything held',
      withFork(state(end(5, 3), end(7, 2)), 9),
      state(undefined, undefined, 9),
    ],
    ['forked long ago', withFork(state(end(5, 3), end(7, 2)), 4), state(end(5, 3), end(7, 2))],
    ['forked before a fork', withFork(state(undefined, undefined, 5), 4), state(undefined, undefined, 5)],
    [
      'what answers is damaged',
      withoutGeneration(state(end(5, 3), end(7, 2)), 5),
      state(undefined, end(7, 2)),
    ],
    ['what is fetched is damaged', withoutGeneration(state(end(5, 3), end(7, 2)), 7), state(end(5, 3))],
    ['damaged, and not held', withoutGeneration(state(end(5, 3)), 6), state(end(5, 3))],
  ]
  it.each(cases)('%s', (_, after, expected) => expect(after).toEqual(expected))

  it('a fork that is known changes nothing at all', () => {
    const forked = state(undefined, end(7, 2), 5)
    expect(withFork(forked, 5)).toBe(forked)
  })
})

describe('what is lacked', () => {
  const cases: readonly (readonly [
    lack: string | undefined,
    what: string,
    mine: LogState,
    theirs: ToldState,
  ])[] = [
    [undefined, 'where they hold nothing', state(end(5, 3)), nothingHeld],
    [undefined, 'where theirs forked', state(end(5, 3)), state(undefined, undefined, 6)],
    ['5: 3 from 1', 'everything', nothingHeld, state(end(5, 3))],
    ['5: 2 from 4', 'the rest', state(end(5, 3)), state(end(5, 5))],
    [undefined, 'where we hold as much', state(end(5, 3)), state(end(5, 3))],
    [undefined, 'where we hold more', state(end(5, 3)), state(end(5, 2))],
    [undefined, 'where ours is newer', state(end(5, 1)), state(end(4, 9))],
    ['6: 9 from 1', 'a newer generation', state(end(5, 3)), state(end(6, 9))],
    ['6: 7 from 3', 'the rest of a newer generation', state(end(5, 3), end(6, 2)), state(end(6, 9))],
    ['6: 9 from 1', 'another one than is fetched', state(end(5, 3), end(7, 2)), state(end(6, 9))],
    [
      '5: 1 from 4',
      'what answers, while a newer one is fetched',
      state(end(5, 3), end(7, 2)),
      state(end(5, 4)),
    ],
    [undefined, 'where we know that it forked', state(undefined, undefined, 5), state(end(5, 9))],
    ['6: 9 from 1', 'what heals a fork', state(undefined, undefined, 5), state(end(6, 9))],
  ]
  it.each(cases)('%s: %s', (lack, _, mine, theirs) => {
    const found = lackOf(mine, theirs)
    expect(found && `${found.generation}: ${found.segments} from ${found.fromNumber}`).toBe(lack)
  })
})

describe('a peer contradicts us', () => {
  const cases: readonly (readonly [yes: boolean, what: string, mine: LogState, theirs: ToldState])[] = [
    [false, 'where both end in the same', state(end(5, 3)), state(end(5, 3))],
    [true, 'where it ends in another of the same number', state(end(5, 3)), state(end(5, 3, 'a3b'))],
    [true, 'also where they parted before', state(end(5, 3)), state(end(5, 3, 'a2b'))],
    [true, 'in what we fetch', state(end(5, 3), end(7, 2)), state(end(7, 2, 'a2b'))],
    [false, 'where it holds more: nobody can tell', state(end(5, 3)), state(end(5, 4, 'a3b'))],
    [false, 'where it holds less', state(end(5, 3)), state(end(5, 2, 'a2b'))],
    [false, 'in another generation', state(end(5, 3)), state(end(6, 3, 'a3b'))],
    [false, 'where it holds nothing', state(end(5, 3)), nothingHeld],
    [false, 'where we hold nothing', nothingHeld, state(end(5, 3))],
    [false, 'where it knows that it forked', state(end(5, 3)), state(undefined, undefined, 5)],
  ]
  it.each(cases)('%s: %s', (yes, _, mine, theirs) => expect(contradicts(mine, theirs)).toBe(yes))
})

/** Generations of one log as its author wrote them: how long each is, and where its mark stands, if it has one. */
interface World {
  readonly segments: readonly Placed[]
  readonly forks: readonly number[]
}
type News = Placed | number

const worlds: fc.Arbitrary<World> = fc
  .uniqueArray(
    fc.record({
      generation: fc.integer({ min: 1, max: 6 }),
      length: fc.integer({ min: 1, max: 4 }),
      mark: fc.nat(5),
    }),
    { selector: ({ generation }) => generation, maxLength: 4 },
  )
  .chain((generations) =>
    fc.record({
      segments: fc.constant(
        generations.flatMap((of) =>
          Array.from({ length: of.length }, (_, at) =>
            segment(of.generation, at + 1, of.mark === at + 1 ? mark : 0),
          ),
        ),
      ),
      forks: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 2 }),
    }),
  )

/** A world, and news of it in any order, some of it twice and some of it never. */
const gossiped = worlds.chain((world) => {
  const all: readonly News[] = [...world.segments, ...world.forks]
  const any = all.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...all), { maxLength: 40 })
  return fc.tuple(fc.constant(world), any, any)
})

function taken(before: LogState, news: News): LogState {
  if (typeof news === 'number') return withFork(before, news)
  const place = placeOf(before, news)
  return place === 'follows' || place === 'begins' ? withSegment(before, news) : before
}
const holding = (news: readonly News[], from = nothingHeld) => news.reduce(taken, from)
const toldOf = ({ answers, forked }: LogState) => told({ answers, forked })

/** What `mine` pulls of a peer that holds `theirs`, again and again. */
function synced({ segments }: World, mine: LogState, theirs: LogState): LogState {
  let at = mine
  for (let lack = lackOf(at, theirs); lack !== undefined; lack = lackOf(at, theirs)) {
    const { generation, fromNumber, segments: count } = lack
    const pulled = segments.filter(
      (one) => one.generation === generation && one.number >= fromNumber && one.number < fromNumber + count,
    )
    expect(pulled).toHaveLength(count)
    const before = at
    at = holding(pulled, at)
    expect(endIn(at, generation)).toEqual(theirs.answers)
    expect(at).not.toEqual(before)
  }
  return at
}

/** What must be told in the end: the newest complete generation above every fork, and else the newest fork. */
function settled({ segments, forks }: World): unknown {
  const forked = Math.max(0, ...forks)
  const complete = segments.filter(({ flags, generation }) => flags === mark && generation > forked)
  const generation = Math.max(0, ...complete.map((one) => one.generation))
  const last = segments.findLast((one) => one.generation === generation)
  return toldOf(
    last === undefined ? state(undefined, undefined, forked) : state(end(generation, last.number)),
  )
}

describe('members', () => {
  it('that heard of everything are in the same state, in whatever order it came', () => {
    fc.assert(
      fc.property(gossiped, ([world, first, second]) => {
        // One whose news came in order; the others heard of forks, and pull the rest.
        const source = holding([...world.segments.toSorted(inOrder), ...world.forks])
        expect(toldOf(source)).toEqual(settled(world))
        for (const news of [first, second]) {
          const mine = synced(world, holding([...news, ...world.forks]), source)
          expect(toldOf(mine)).toEqual(settled(world))
        }
      }),
    )
  })

  it('that pull what they lack of each other end in the same state, whatever each had heard', () => {
    fc.assert(
      fc.property(gossiped, ([world, first, second]) => {
        const [one, other] = [holding([...first, ...world.forks]), holding([...second, ...world.forks])]
        const mine = synced(world, one, other)
        expect(toldOf(mine)).toEqual(toldOf(synced(world, other, mine)))
      }),
    )
  })

  it('only move forward', () => {
    fc.assert(
      fc.property(gossiped, ([, news]) => {
        let before = nothingHeld
        for (const one of news) {
          const now = taken(before, one)
          const [from, to] = [rank(before), rank(now)]
          expect(to >= from, `${from} to ${to}`).toBe(true)
          expect(
            now.next === undefined || now.next.generation > (now.answers?.generation ?? now.forked),
          ).toBe(true)
          expect(now.answers === undefined || now.forked === 0).toBe(true)
          before = now
        }
      }),
    )
  })

  it('lack something exactly where a segment that the peer answers from is of use to them', () => {
    fc.assert(
      fc.property(gossiped, ([world, first, second]) => {
        const [mine, theirs] = [holding(first), holding(second)]
        const theirSegments = world.segments.filter(
          ({ generation, number }) =>
            generation === theirs.answers?.generation && number <= theirs.answers.number,
        )
        const useful = theirSegments.filter((one) => placeOf(mine, one) !== 'old')
        const lack = lackOf(mine, theirs)
        expect(lack?.segments ?? 0).toBe(useful.length)
        expect(lack?.fromNumber).toBe(useful[0]?.number)
      }),
    )
  })

  it('of an honest author never contradict each other', () => {
    fc.assert(
      fc.property(gossiped, ([, first, second]) => {
        expect(contradicts(holding(first), holding(second))).toBe(false)
      }),
    )
  })
})

const inOrder = (a: Placed, b: Placed) => a.generation - b.generation || a.number - b.number

/** Of what answers or has forked; a fork comes after all of its generation. Fixed width, so that text compares. */
function rank({ answers, forked }: LogState): string {
  const [generation, isForked, number] = answers ? [answers.generation, 0, answers.number] : [forked, 1, 0]
  return [generation, isForked, number].map((part) => String(part).padStart(3, '0')).join('.')
}

it('a generation that is whole at once does not take away what is fetched of a newer one', () => {
  const fetching = state(end(5, 3), end(7, 2))
  expect(told(withSegment(fetching, segment(6, 1, mark)))).toEqual(told(state(end(6, 1), end(7, 2))))
})
