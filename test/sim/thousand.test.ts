import { expect, it } from 'vitest'
import { limits } from '../../src/base/limits.ts'
import { thousand } from './plans.ts'
import { replayable } from './replay.ts'

/** As large as a federation may be. Each run takes some 20 s of a core, so there are few. */

/** Only stops a hung test, on a machine that does much else. */
const deadlineMs = 600_000

for (const seed of [1, 3]) {
  it(
    `a thousand operators come to hold the same within a minute of calm (seed ${seed})`,
    () => {
      const { convergedMs, busy, idle, idleMs, idlePeers } = replayable(seed, thousand, 'thousand')
      expect(convergedMs, `ms until all held the same, seed ${seed}`).toBeLessThanOrEqual(60_000)
      expect(busy.repeated, `segments sent again, seed ${seed}`).toBeLessThan(
        0.05 * (busy.pushed + busy.pulled),
      )
      const turns = (idlePeers * idleMs) / limits.syncEveryMs
      expect(idle.asked.digest, `digests asked for when idle, seed ${seed}`).toBeLessThan(1.35 * turns)
      expect([idle.asked.range, idle.asked.proof], `asked for when idle, seed ${seed}`).toEqual([0, 0])
    },
    deadlineMs,
  )
}
