import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '../../src/base/limits.ts'
import type { SlotRules, SlotState } from '../../src/node/slots.ts'
import { slotVerdict } from '../../src/node/slots.ts'

const dayMs = 86_400_000
const minuteMs = 60_000
const midnight = 20_000 * dayMs
/** Slots of a day that begin at 06:00. */
const daily: SlotRules = { slotSeconds: 86_400, offsetSeconds: 6 * 3_600, crowdMin: 5 }
const six = midnight + 6 * 60 * minuteMs

const verdict = (state: Partial<SlotState>, nowMs: number, rules: Partial<SlotRules> = {}) =>
  slotVerdict({ releasedAtMs: six, crowd: 0, ...state }, { ...daily, ...rules }, nowMs)

describe('domains leave', () => {
  const cases: readonly (readonly [what: string, release: boolean, crowd: number, nowMs: number])[] = [
    ['never within the slot in which they left last', false, 99, six + 1],
    ['never at its end', false, 99, six + dayMs - 1],
    ['at the next slot with a crowd', true, 5, six + dayMs],
    ['a little late, too', true, 5, six + dayMs + minuteMs - 1],
    ['not in mid-slot, however large the crowd', false, 99, six + dayMs + minuteMs],
    ['not without a crowd', false, 4, six + dayMs],
    ['nor at the slot after that', false, 4, six + 2 * dayMs],
    ['after three slots all the same', true, 0, six + limits.slotsWithoutCrowdMax * dayMs],
    ['at no moment of before, if the clock went back', false, 99, six - 9 * dayMs],
  ]
  it.each(cases)('%s', (_, release, crowd, nowMs) => expect(verdict({ crowd }, nowMs).release).toBe(release))

  it('at once where the federation says so', () => {
    expect(verdict({ crowd: 0 }, six + 1, { slotSeconds: 0 })).toEqual({ release: true })
  })
})

describe('until then', () => {
  it('the next boundary is waited for', () => {
    expect(verdict({}, six + 1)).toEqual({ release: false, wakeAtMs: six + dayMs })
    expect(verdict({}, six - 1)).toEqual({ release: false, wakeAtMs: six })
    expect(verdict({}, six + dayMs)).toEqual({ release: false, wakeAtMs: six + 2 * dayMs })
  })

  const rules = fc
    .record({
      slotSeconds: fc.integer({ min: 61, max: 7 * 86_400 }),
      minute: fc.nat(10_080),
      crowdMin: fc.nat(9),
    })
    .map(
      ({ slotSeconds, minute, crowdMin }): SlotRules => ({
        slotSeconds,
        offsetSeconds: (minute * 60) % slotSeconds,
        crowdMin,
      }),
    )
  const times = fc.integer({ min: midnight, max: midnight + 40 * dayMs })

  it('waking when told is always later, and never misses a release', () => {
    fc.assert(
      fc.property(rules, times, fc.nat(9), fc.nat(minuteMs - 1), (given, releasedAtMs, crowd, lateMs) => {
        let nowMs = releasedAtMs
        for (let woken = 0; woken <= limits.slotsWithoutCrowdMax; woken++) {
          const said = slotVerdict({ releasedAtMs, crowd }, given, nowMs)
          if (said.release)
            return woken > 0 && woken <= (crowd >= given.crowdMin ? 1 : limits.slotsWithoutCrowdMax)
          if (said.wakeAtMs <= nowMs) return false
          nowMs = said.wakeAtMs + lateMs
        }
        return false
      }),
    )
  })

  it('when they leave depends on the minute and not on when rows came', () => {
    fc.assert(
      fc.property(rules, times, times, (given, releasedAtMs, nowMs) => {
        const said = slotVerdict({ releasedAtMs, crowd: 99 }, given, nowMs)
        const sinceMs = (atMs: number) => (atMs - given.offsetSeconds * 1_000) % (given.slotSeconds * 1_000)
        return said.release ? sinceMs(nowMs) < minuteMs : sinceMs(said.wakeAtMs) === 0
      }),
    )
  })
})
