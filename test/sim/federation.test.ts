import { describe, expect, it } from 'vitest'
import { limits } from '../../src/base/limits.ts'
import { calm, promised, rough, setBack } from './plans.ts'
import { replayable } from './replay.ts'
import type { Outcome } from './scenario.ts'

/**
 * The deciding code of gossip and sync in whole federations, on a clock and a network of the simulation's own. That
 * all honest members come to hold the same, that it is what their authors say, that nobody honest is blamed, and that
 * no fork answers, is checked by every run (see scenario.ts and checks.ts); here is what it may cost.
 */

const seeds = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

describe('a federation with everything going wrong', () => {
  for (const seed of seeds(100)) {
    it(`comes to hold the same, and does little twice (seed ${seed})`, () => {
      const outcome = replayable(seed, rough, 'rough')
      const { busy } = outcome
      // A segment may be asked for just before it is pushed: never more than a share of what came at all.
      expect(busy.repeated, `segments sent again, seed ${seed}`).toBeLessThan(
        20 + 0.2 * (busy.pushed + busy.pulled),
      )
      expectIdle(outcome)
    })
  }
})

describe('a federation in which pushes overtake each other and nothing else happens', () => {
  for (const seed of seeds(5)) {
    it(`hardly pulls a segment (seed ${seed})`, () => {
      const outcome = replayable(seed, calm, 'calm')
      const { pushed, pulled, repeated, asked } = outcome.busy
      expect(pulled, `pulled, seed ${seed}`).toBeLessThan(0.01 * pushed)
      expect(repeated, `segments sent again, seed ${seed}`).toBeLessThan(0.02 * pushed)
      expect(asked.range, `ranges asked for, seed ${seed}`).toBeLessThan(0.02 * pushed)
      expectIdle(outcome)
    })
  }
})

/** Digests with each peer once a turn, a quarter more or less, and nothing else to speak of. */
function expectIdle({ seed, idle, idleMs, idlePeers }: Outcome): void {
  const turns = (idlePeers * idleMs) / limits.syncEveryMs
  expect(idle.asked.digest, `digests asked for when idle, seed ${seed}`).toBeLessThan(1.35 * turns)
  expect([idle.asked.range, idle.asked.proof], `asked for when idle, seed ${seed}`).toEqual([0, 0])
}

it('is the same in every run of a seed', () => {
  const [one, other] = [replayable(7, rough, 'rough'), replayable(7, rough, 'rough')]
  expect(other.fingerprint).toBe(one.fingerprint)
  expect(replayable(8, rough, 'rough').fingerprint).not.toBe(one.fingerprint)
})

describe('a federation in which', () => {
  it('liars claim generations that never were comes to hold the same (seed 3)', () => {
    replayable(3, promised, 'promised')
  })

  it('clocks are set back by an hour comes to hold the same (seed 1)', () => {
    replayable(1, setBack, 'setBack')
  })
})
