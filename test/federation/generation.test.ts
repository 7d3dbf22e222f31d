import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayMs } from '../../src/base/clock.ts'
import type { GenerationFacts, GenerationReason } from '../../src/federation/generation.ts'
import { generationDue, generationNumber, generationRecordsMin } from '../../src/federation/generation.ts'
import { nowMs } from './made.ts'

const today = 20_000
const nowSeconds = nowMs / 1_000
const daySeconds = dayMs / 1_000
const facts = (given: Partial<GenerationFacts> = {}): GenerationFacts => ({
  generation: nowSeconds - 30 * daySeconds,
  records: 10_000,
  live: 10_000,
  firstDay: today - 30,
  deadSinceDay: 0,
  ...given,
})
const eraseWithinDays = 30

describe('a log begins anew', () => {
  const least = generationRecordsMin
  const cases: readonly (readonly [
    reason: GenerationReason | undefined,
    what: string,
    given: Partial<GenerationFacts>,
  ])[] = [
    [undefined, 'while all of it lives', {}],
    [undefined, 'while half of it lives', { live: 5_000, deadSinceDay: today - 29 }],
    ['mostly_dead', 'once less than half lives', { live: 4_999, deadSinceDay: today - 29 }],
    [undefined, 'while it is short', { records: least - 1, live: 0, deadSinceDay: today }],
    ['mostly_dead', 'once it is long enough', { records: least, live: 0, deadSinceDay: today }],
    [undefined, 'a day before what is withdrawn must go', { deadSinceDay: today - 29 }],
    ['erase_within', 'on the day when what is withdrawn must go', { deadSinceDay: today - 30 }],
    ['erase_within', 'after that day', { deadSinceDay: today - 31 }],
    ['erase_within', 'however short it is', { records: 2, live: 1, deadSinceDay: today - 30 }],
    ['erase_within', 'where both are due', { live: 0, deadSinceDay: today - 30 }],
    [
      undefined,
      'not on the day it was begun',
      { generation: nowSeconds - daySeconds + 1, live: 0, deadSinceDay: 1 },
    ],
    ['erase_within', 'a day later', { generation: nowSeconds - daySeconds, live: 0, deadSinceDay: 1 }],
    [
      undefined,
      'not with a number that is ahead of the clock',
      { generation: nowSeconds + 1, live: 0, deadSinceDay: 1 },
    ],
    [undefined, 'not where nothing was published', { records: 0, live: 0 }],
  ]
  it.each(cases)('%s: %s', (reason, _, given) => {
    expect(generationDue(facts(given), eraseWithinDays, nowMs)).toBe(reason)
  })

  it('not where there is none', () =>
    expect(generationDue(undefined, eraseWithinDays, nowMs)).toBeUndefined())

  it('at most once a day, whatever it looks like', () => {
    const any = fc.record({ records: fc.nat(), live: fc.nat(), firstDay: fc.nat(), deadSinceDay: fc.nat() })
    fc.assert(
      fc.property(any, fc.nat(daySeconds - 1), fc.nat(400), (given, age, days) => {
        expect(generationDue({ ...given, generation: nowSeconds - age }, days, nowMs)).toBeUndefined()
      }),
    )
  })
})

describe('the number of a generation', () => {
  const cases: readonly (readonly [what: string, above: number, nowMs: number, number: number])[] = [
    ['is the second in which it begins', 0, nowMs + 999, nowSeconds],
    ['is that also after an older one', nowSeconds - 1, nowMs, nowSeconds],
    ['is higher than one of the same second', nowSeconds, nowMs, nowSeconds + 1],
    ['is higher than one of a clock that was ahead', nowSeconds + 900, nowMs, nowSeconds + 901],
  ]
  it.each(cases)('%s', (_, above, atMs, number) => expect(generationNumber(above, atMs)).toBe(number))
})
