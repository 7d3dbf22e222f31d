import { expect, it } from 'vitest'
import { Counters } from '../../src/gossip/counters.ts'
import { Frame } from '../../src/wire/messages.ts'

it('everything that is counted has a field in what net tells core', () => {
  const counters = new Counters()
  const counted = Object.keys(counters) as (keyof Counters)[]
  for (const [at, name] of counted.entries()) counters[name] = at + 1
  const { peers } = Frame.decode(Frame.encode({ peers: { peers: [], ...counters } }).finish())
  expect(counted.length).toBeGreaterThan(0)
  expect(counted.map((name) => peers?.[name])).toEqual(counted.map((_, at) => at + 1))
})
