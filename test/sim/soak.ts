import { parseArgs } from 'node:util'
import { calm, promised, rough, setBack, thousand } from './plans.ts'
import { again } from './replay.ts'
import type { Outcome, Plan } from './scenario.ts'
import { run } from './scenario.ts'

/**
 * npm run soak                                 fresh seeds until it is stopped
 * npm run soak -- --minutes 30                 ... or for half an hour
 * npm run soak -- --seed 7 [--trace]           that seed again, and what happens in it
 * npm run soak -- --plan thousand              rough (default) or another plan of plans.ts
 * Exit status 1 when a seed failed.
 */

const plans: Readonly<Record<string, Plan>> = { rough, calm, thousand, promised, setBack }

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    minutes: { type: 'string' },
    plan: { type: 'string', default: 'rough' },
    trace: { type: 'boolean', default: false },
  },
})

const say = (line: string) => void process.stdout.write(`${line}\n`)

function told({ seed, operators, liars, convergedMs, busy, forks, events }: Outcome): string {
  const { pushed, pulled, repeated } = busy
  const who = `${operators} operators, ${liars} liars, ${forks} forks found`
  const what = `${pushed} segments pushed, ${pulled} pulled, ${repeated} again`
  return `seed ${seed}: ${who}; ${what}; equal after ${convergedMs / 1_000} s; ${events} events`
}

/** @returns whether all went well */
function runOne(seed: number, name: string, plan: Plan, isTraced: boolean): boolean {
  try {
    say(told(run(seed, plan, isTraced ? say : undefined)))
    return true
  } catch (err) {
    const isRule = err instanceof Error && err.name === 'RuleBroken'
    say(`seed ${seed}: FAILED: ${isRule ? err.message : err instanceof Error ? err.stack : String(err)}`)
    say(again(seed, name))
    return false
  }
}

const plan = plans[values.plan]
if (plan === undefined) throw new TypeError(`no such plan: ${values.plan}`)
if (values.seed !== undefined) {
  if (!runOne(Number(values.seed), values.plan, plan, values.trace)) process.exitCode = 1
} else {
  const untilMs = values.minutes === undefined ? Number.POSITIVE_INFINITY : Number(values.minutes) * 60_000
  const startMs = Date.now()
  let failed = 0
  let count = 0
  // Seeds go on from the time, so that no two soaks repeat each other.
  for (let seed = startMs; Date.now() - startMs < untilMs; seed++) {
    count++
    if (!runOne(seed, values.plan, plan, values.trace)) failed++
  }
  say(`${count} seeds, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}
