import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { digestOf } from '../../src/federation/digest.ts'
import type { LogState } from '../../src/federation/log-state.ts'
import { nothingHeld } from '../../src/federation/log-state.ts'
import { Changes } from '../../src/gossip/changes.ts'
import { HeldLogs } from '../../src/gossip/held-logs.ts'
import { alice, bob, carol, roster2, roster3 } from '../federation/made.ts'
import { counting } from '../wire/made.ts'

const end = (number: number) => ({ generation: 1, number, hash: counting(number, 32) })
const upTo = (number: number): LogState => ({ ...nothingHeld, answers: end(number) })
const made = () => new HeldLogs(new Changes(7))

describe('how far a log is held', () => {
  it('is what core said last; runs in flight count only for what comes next, and until core has answered all', () => {
    // Each turn hands over one more run, or core answers the oldest: with its end, or with where it stayed; or it
    // speaks of its own accord.
    const turns = fc.array(fc.constantFrom('hand', 'take', 'refuse', 'say'), { maxLength: 40 })
    fc.assert(
      fc.property(turns, (given) => {
        const held = made()
        const flying: LogState[] = []
        let durable = nothingHeld
        let handed = 0
        for (const turn of given) {
          const oldest = flying[0]
          if (turn === 'hand') {
            flying.push(upTo(++handed))
            held.handed('bob', upTo(handed))
          } else if (turn === 'say') {
            held.advance('bob', durable, false)
          } else if (oldest !== undefined) {
            flying.shift()
            if (turn === 'take') durable = oldest
            held.advance('bob', durable, true)
          }
          expect(held.durable('bob')).toEqual(durable)
          expect(held.tip('bob')).toEqual(flying.at(-1) ?? durable)
          expect(held.isInFlight('bob')).toBe(flying.length > 0)
        }
      }),
    )
  })

  it('of one operator says nothing of another', () => {
    const held = made()
    held.handed('bob', upTo(3))
    held.advance('carol', upTo(1), true)
    expect([held.tip('bob'), held.durable('bob')]).toEqual([upTo(3), nothingHeld])
    expect([held.tip('carol'), held.durable('carol')]).toEqual([upTo(1), upTo(1)])
  })

  it('is told to who asks from the version on that it changed in; what is in flight is not', () => {
    const changes = new Changes(7)
    const held = new HeldLogs(changes)
    held.advance('bob', upTo(1), false)
    held.advance('carol', upTo(2), false)
    const known = changes.version
    held.handed('alice', upTo(9))
    held.advance('bob', upTo(3), false)
    expect([...held.since(0)]).toEqual([
      ['bob', upTo(3)],
      ['carol', upTo(2)],
    ])
    expect([...held.since(known)]).toEqual([['bob', upTo(3)]])
    expect([...held.since(changes.version)]).toEqual([])
  })
})

it('the digest is over what is durable of the members of the roster, whatever is in flight or of others', () => {
  const held = made()
  const states = new Map([
    [hex(alice.operator), upTo(4)],
    [hex(bob.operator), { ...nothingHeld, forked: 2 }],
  ])
  for (const [operator, state] of states) held.advance(operator, state, false)
  const members = [alice, bob, carol].map(({ operator }) => operator)
  const expected = digestOf(roster3.hash, members, (operator) => states.get(hex(operator)) ?? nothingHeld)
  expect(hex(held.digest(roster3))).toBe(hex(expected))
  held.handed(hex(carol.operator), upTo(1))
  held.advance(hex(counting(0, 32)), upTo(9), false)
  held.advance(hex(carol.operator), { ...nothingHeld, next: end(5) }, false) // it does not answer yet
  expect(hex(held.digest(roster3))).toBe(hex(expected))
  expect(hex(held.digest(roster2))).not.toBe(hex(expected))
  held.advance(hex(carol.operator), upTo(1), true)
  expect(hex(held.digest(roster3))).not.toBe(hex(expected))
})
