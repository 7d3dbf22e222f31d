import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareBytes, concat, hex, u32, utf8 } from '../../src/base/bytes.ts'
import { digestOf } from '../../src/federation/digest.ts'
import type { LogEnd, ToldState } from '../../src/federation/log-state.ts'

import { sha256 } from '../../src/wire/keys.ts'
import { bytesOf, u32s } from '../wire/made.ts'
import { alice, bob, carol, roster3 } from './made.ts'

const ends = new Map<string, LogEnd>([
  [hex(alice.operator), { generation: 5, number: 3, hash: sha256(utf8('a')) }],
  [hex(carol.operator), { generation: 6, number: 1, hash: sha256(utf8('c')) }],
])
const none: LogEnd = { generation: 0, number: 0, hash: new Uint8Array(32) }
const members = [alice, bob, carol].map(({ operator }) => operator)
const stateOf = (operator: Uint8Array): ToldState => ({ answers: ends.get(hex(operator)), forked: 0 })

describe('a digest', () => {
  it('is what its description says', () => {
    const parts = [...members].sort(compareBytes).map((operator) => {
      const { generation, number, hash } = ends.get(hex(operator)) ?? none
      return concat(operator, u32(generation), u32(number), hash)
    })
    const expected = sha256(utf8('hearsay/digest/1\0'), roster3.hash, ...parts)
    expect(hex(digestOf(roster3.hash, members, stateOf))).toBe(hex(expected))
  })

  it('does not depend on the order in which members are given', () => {
    const digests = [members, members.toReversed()].map((given) =>
      hex(digestOf(roster3.hash, given, stateOf)),
    )
    expect(digests[0]).toBe(digests[1])
  })

  it('counts a member whose generation forked as that generation, and not as one of whom nothing is held', () => {
    const forked = (operator: Uint8Array): ToldState =>
      operator === bob.operator ? { answers: undefined, forked: 7 } : stateOf(operator)
    const parts = [...members].sort(compareBytes).map((operator) => {
      const { generation, number, hash } = ends.get(hex(operator)) ?? none
      return operator === bob.operator
        ? concat(operator, u32(7), u32(0xffffffff), none.hash)
        : concat(operator, u32(generation), u32(number), hash)
    })
    const expected = sha256(utf8('hearsay/digest/1\0'), roster3.hash, ...parts)
    expect(hex(digestOf(roster3.hash, members, forked))).toBe(hex(expected))
  })

  it('differs when anything does', () => {
    const end = fc.record({ generation: u32s, number: u32s, hash: bytesOf(32) })
    const state = fc.oneof(
      fc.record({ answers: fc.option(end, { nil: undefined }), forked: fc.constant(0) }),
      fc.record({ answers: fc.constant(undefined), forked: fc.integer({ min: 1, max: 0xffffffff }) }),
    )
    const held = fc.tuple(bytesOf(32), state, state)
    type Held = readonly [Uint8Array, ToldState, ToldState]
    const digest = ([roster, a, b]: Held) =>
      hex(
        digestOf(roster, [alice.operator, bob.operator], (operator) => (operator === alice.operator ? a : b)),
      )
    const says = ([roster, ...states]: Held) =>
      [
        hex(roster),
        ...states.map(({ answers = none, forked }) =>
          forked > 0 ? `forked ${forked}` : `${answers.generation} ${answers.number} ${hex(answers.hash)}`,
        ),
      ].join()
    fc.assert(
      fc.property(
        held,
        held,
        (one, other) => (digest(one) === digest(other)) === (says(one) === says(other)),
      ),
    )
  })
})
