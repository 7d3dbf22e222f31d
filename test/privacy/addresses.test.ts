import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canaries, Search, tracesOf, writingsCount, writingsOf } from './addresses.ts'

/** The search that the canaries are looked for with: one that finds nothing would be passed by everything. */

const others = (text: string) => canaries.filter((one) => one.text !== text)

describe.each(canaries)('$text', (canary) => {
  const search = Search.for([canary])
  const inside = (given: Uint8Array | string) =>
    Buffer.concat([Buffer.from('{"x":"'), Buffer.from(given), Buffer.from('"}\n')])

  it.each(writingsOf(canary))('is found as %s', (_, text) => {
    expect(search.in(inside(text))).not.toEqual([])
    // As it goes through JSON, the way answers and log lines do.
    expect(search.in(JSON.stringify({ text }))).not.toEqual([])
  })

  it.each(tracesOf(canary))('leaves a trace: $how', (trace) => {
    expect(search.in(inside(trace.of))).toContain(`${canary.text}: ${trace.how}`)
    if (typeof trace.of === 'string') {
      expect(search.in(trace.of.toUpperCase())).toContain(`${canary.text}: ${trace.how}`)
    }
  })

  it('is not seen in another one, however written', () => {
    for (const other of others(canary.text)) {
      for (const [, text] of writingsOf(other)) expect(search.in(inside(text))).toEqual([])
    }
  })
})

it('finds some forty spellings by more than twenty traces', () => {
  expect(writingsCount).toBeGreaterThan(60)
  for (const canary of canaries)
    expect(new Set(tracesOf(canary).map(({ how }) => how)).size).toBeGreaterThan(20)
})

it('sees nothing in noise, and counts what it has looked through', () => {
  const search = Search.for(canaries.filter(({ bytes }) => bytes.byteLength === 16))
  expect(search.in(randomBytes(1 << 20))).toEqual([])
  expect(search.in('0123456789')).toEqual([])
  expect(search.searched).toBe((1 << 20) + 10)
})
