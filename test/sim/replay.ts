import type { Outcome, Plan } from './scenario.ts'
import { run } from './scenario.ts'

/** As `run`, but an error says the seed and how to see it again. */
export function replayable(seed: number, plan: Plan, planName: string): Outcome {
  try {
    return run(seed, plan)
  } catch (err) {
    const text = err instanceof Error ? err.message : String(err)
    throw new Error(`${text}\n${again(seed, planName)}`, { cause: err })
  }
}

/** A line that repeats exactly this seed. */
export function again(seed: number, planName: string): string {
  return `again: npm run soak -- --seed ${seed} --plan ${planName}`
}
