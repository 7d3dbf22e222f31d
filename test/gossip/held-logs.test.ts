import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { digestOf } from '../../src/federation/digest.ts'
import type { LogEnd } from '../../src/federation/verify.ts'
import { HeldLogs } from '../../src/gossip/held-logs.ts'
import { alice, bob, carol, roster2, roster3 } from '../federation/made.ts'
import { counting } from '../wire/made.ts'

const end = (number: number): LogEnd => ({ generation: 1, number, hash: counting(number, 32) })

describe('how far a log is held', () => {
  it('is what core said last; runs in flight count only for what comes next, and until core has answered all', () => {
    // Each turn hands over one more run, or core answers the oldest: with its end, or with where it stayed.
    const turns = fc.array(fc.constantFrom('hand' as const, 'take' as const, 'refuse' as const), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(turns, (given) => {
        const held = new HeldLogs()
        const flying: LogEnd[] = []
        let durable: LogEnd | undefined
        let handed = 0
        for (const turn of given) {
          const oldest = flying[0]
          if (turn === 'hand') {
            flying.push(end(++handed))
            held.handed('bob', end(handed))
          } else if (oldest !== undefined) {
            flying.shift()
            if (turn === 'take') durable = oldest
            held.advance('bob', durable ?? { generation: 0, number: 0, hash: new Uint8Array(0) })
          }
          expect(held.durable('bob')).toEqual(durable)
          expect(held.tip('bob')).toEqual(flying.at(-1) ?? durable)
          expect(held.all()).toEqual(durable === undefined ? [] : [['bob', durable]])
        }
      }),
    )
  })

  it('of one operator says nothing of another', () => {
    const held = new HeldLogs()
    held.handed('bob', end(3))
    held.advance('carol', end(1))
    expect([held.tip('bob'), held.durable('bob')]).toEqual([end(3), undefined])
    expect([held.tip('carol'), held.durable('carol')]).toEqual([end(1), end(1)])
  })
})

it('the digest is over what is durable of the members of the roster, whatever is in flight or of others', () => {
  const held = new HeldLogs()
  const ends = new Map([
    [hex(alice.operator), end(4)],
    [hex(bob.operator), end(7)],
  ])
  for (const [operator, at] of ends) held.advance(operator, at)
  const members = [alice, bob, carol].map(({ operator }) => operator)
  const expected = digestOf(roster3.hash, members, (operator) => ends.get(hex(operator)))
  expect(hex(held.digest(roster3))).toBe(hex(expected))
  held.handed(hex(carol.operator), end(1))
  held.advance(hex(counting(0, 32)), end(9))
  expect(hex(held.digest(roster3))).toBe(hex(expected))
  expect(hex(held.digest(roster2))).not.toBe(hex(expected))
  held.advance(hex(carol.operator), end(1))
  expect(hex(held.digest(roster3))).not.toBe(hex(expected))
})
