import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '../../src/base/limits.ts'
import { EarlySegments } from '../../src/gossip/early-segments.ts'
import { bob } from '../federation/made.ts'
import { at, endOf, logOf, verified } from './made.ts'

const log = logOf(bob, 12)
const run = log.map(verified)
const later = logOf(bob, 3, { generation: at(run, 0).facts.generation + 1 }).map(verified)
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
        expect(numbers(early.following('bob', endOf(at(run, 0))))).toEqual(first)
        const rest = Array.from({ length: 9 - missing }, (_, n) => n + missing + 1)
        expect(numbers(early.following('bob', endOf(at(run, missing - 1))))).toEqual(rest)
        expect(early.following('bob', endOf(at(run, missing - 1)))).toEqual([])
      }),
    )
  })

  it('are a few an operator: what has no room is dropped, and has room again after the gap was filled', () => {
    const early = new EarlySegments()
    const kept = run.slice(2).map((segment) => early.keep('bob', segment))
    expect(kept).toEqual(run.slice(2).map((_, n) => n < limits.gossipHeldSegmentsMax))
    expect(early.keep('carol', at(run, 11))).toBe(true)
    expect(early.following('bob', endOf(at(run, 1)))).toHaveLength(limits.gossipHeldSegmentsMax)
    expect(early.keep('bob', at(run, 11))).toBe(true)
  })

  it('that the log has passed by give their room to others', () => {
    const early = new EarlySegments()
    for (const segment of run.slice(1, 9)) early.keep('bob', segment)
    expect(early.keep('bob', at(run, 11))).toBe(false)
    expect(early.following('bob', endOf(at(run, 9)))).toEqual([])
    expect(early.keep('bob', at(run, 11))).toBe(true)
    expect(numbers(early.following('bob', endOf(at(run, 10))))).toEqual([12])
  })

  it('do not follow another history of the same number', () => {
    const early = new EarlySegments()
    early.keep('bob', at(run, 1))
    expect(early.following('bob', { ...endOf(at(run, 0)), hash: at(run, 5).hash })).toEqual([])
    expect(numbers(early.following('bob', endOf(at(run, 0))))).toEqual([2])
  })

  it('of a new generation wait for its first', () => {
    const early = new EarlySegments()
    early.keep('bob', at(later, 1))
    expect(early.following('bob', undefined)).toEqual([])
    expect(early.following('bob', endOf(at(later, 0)))).toEqual([at(later, 1)])
  })
})
