import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forwardTime } from '../../src/base/clock.ts'

describe('time for waits', () => {
  it('goes on from where it was when the clock is set back, and as fast as the clock does', () => {
    const wall = { ms: 1_000 }
    const time = forwardTime({ nowMs: () => wall.ms })
    const seen = [1_500, 500, 700, 200, 900].map((ms) => {
      wall.ms = ms
      return time()
    })
    expect(seen).toEqual([1_500, 1_500, 1_700, 1_700, 2_400])
  })

  it('never goes back, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 2 }), ([first = 0, ...rest]) => {
        const wall = { ms: first }
        const time = forwardTime({ nowMs: () => wall.ms })
        let before = time()
        for (const ms of rest) {
          wall.ms = ms
          const now = time()
          expect(now).toBeGreaterThanOrEqual(before)
          before = now
        }
      }),
    )
  })
})
