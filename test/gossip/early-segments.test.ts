import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '../../src/base/limits.ts'
import { nothingHeld } from '../../src/federation/log-state.ts'
import { placed } from '../../src/federation/verify.ts'
import { pushVerdict } from '../../src/gossip/deciding.ts'
import { EarlySegments } from '../../src/gossip/early-segments.ts'
import { bob } from '../federation/made.ts'
import { at, endOf, holding, logOf, stateAfter, verified } from './made.ts'

const log = logOf(bob, 12)
const run = log.map(verified)
const { generation } = at(run, 0).facts
const later = logOf(bob, 4, { generation: generation + 1, mark: 3 }).map(verified)
const numbers = (segments: readonly { facts: { number: number } }[]) =>
  segments.map(({ facts }) => facts.number)

describe('segments that came too early', () => {
  it('come out in order once the one before is there, in whatever order they came', () => {
    const orders = fc.shuffledSubarray(run.slice(1, 9), { minLength: 8 })
    fc.assert(
      fc.property(orders, fc.integer({ min: 2, max: 9 }), (order, missing) => {
        const early = new EarlySegments()
        const kept = order.filter(({ facts }) => facts.number !== missing)
        for (const segment of kept) expect(early.keep('bob', segment)).toBe(true)
        const first = Array.from({ length: missing - 2 }, (_, n) => n + 2)
        expect(numbers(early.following('bob', holding(at(run, 0))))).toEqual(first)
        const rest = Array.from({ length: 9 - missing }, (_, n) => n + missing + 1)
        expect(numbers(early.following('bob', holding(at(run, missing - 1))))).toEqual(rest)
        expect(early.following('bob', holding(at(run, missing - 1)))).toEqual([])
      }),
    )
  })

  it('are a few an operator: what has no room is dropped, and has room again after the gap was filled', () => {
    const early = new EarlySegments()
    const kept = run.slice(2).map((segment) => early.keep('bob', segment))
    expect(kept).toEqual(run.slice(2).map((_, n) => n < limits.gossipHeldSegmentsMax))
    expect(early.keep('carol', at(run, 11))).toBe(true)
    expect(early.following('bob', holding(at(run, 1)))).toHaveLength(limits.gossipHeldSegmentsMax)
    expect(early.keep('bob', at(run, 11))).toBe(true)
  })

  it('that are kept already take no second place, however they were wrapped', () => {
    const early = new EarlySegments()
    for (let n = 0; n < limits.gossipHeldSegmentsMax; n++) expect(early.keep('bob', at(run, 2))).toBe(n === 0)
    expect(early.keep('bob', at(run, 3))).toBe(true)
  })

  it('that the log has passed by give their room to others', () => {
    const early = new EarlySegments()
    for (const segment of run.slice(1, 9)) early.keep('bob', segment)
    expect(early.keep('bob', at(run, 11))).toBe(false)
    expect(early.following('bob', holding(at(run, 9)))).toEqual([])
    expect(early.keep('bob', at(run, 11))).toBe(true)
    expect(numbers(early.following('bob', holding(at(run, 10))))).toEqual([12])
  })

  it('do not follow another history of the same number, and are of no use to it', () => {
    const early = new EarlySegments()
    early.keep('bob', at(run, 1))
    const end = { ...endOf(at(run, 0)), hash: at(run, 5).hash }
    expect(early.following('bob', { ...nothingHeld, answers: end })).toEqual([])
    expect(early.following('bob', holding(at(run, 0)))).toEqual([])
  })

  it('of a new generation wait for its first, also while an older one answers', () => {
    for (const older of [nothingHeld, holding(at(run, 2))]) {
      const early = new EarlySegments()
      for (const segment of [at(later, 2), at(later, 1)]) early.keep('bob', segment)
      expect(early.following('bob', older)).toEqual([])
      expect(early.following('bob', stateAfter([at(later, 0)], older))).toEqual(later.slice(1, 3))
    }
  })

  it('of a generation that has forked are of no use', () => {
    const early = new EarlySegments()
    for (const segment of run.slice(1, 9)) early.keep('bob', segment)
    expect(early.following('bob', { ...nothingHeld, forked: generation })).toEqual([])
    expect(early.keep('bob', at(run, 11))).toBe(true)
  })
})

it('a log that is pushed in any order is held through its end, as far as there is room for what is early', () => {
  const lengths = fc.integer({ min: 1, max: limits.gossipHeldSegmentsMax + 1 })
  const orders = lengths.chain((length) =>
    fc.shuffledSubarray(run.slice(0, length), { minLength: length, maxLength: length }),
  )
  fc.assert(
    fc.property(orders, (order) => {
      const early = new EarlySegments()
      let tip = nothingHeld
      for (const segment of order) {
        const verdict = pushVerdict(tip, placed(segment))
        if (verdict === 'keep') expect(early.keep('bob', segment)).toBe(true)
        if (verdict !== 'take') continue
        tip = stateAfter([segment], tip)
        tip = stateAfter(early.following('bob', tip), tip)
      }
      expect(tip).toEqual(stateAfter(run.slice(0, order.length)))
    }),
  )
})
