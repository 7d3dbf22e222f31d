import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareBytes, concat, hex, u32, utf8 } from '../../src/base/bytes.ts'
import { digestOf } from '../../src/federation/digest.ts'
import type { LogEnd } from '../../src/federation/verify.ts'
import { sha256 } from '../../src/wire/keys.ts'
import { bytesOf, u32s } from '../wire/made.ts'
import { alice, bob, carol, roster3 } from './made.ts'

const ends = new Map<string, LogEnd>([
  [hex(alice.operator), { generation: 5, number: 3, hash: sha256(utf8('a')) }],
  [hex(carol.operator), { generation: 6, number: 1, hash: sha256(utf8('c')) }],
])
const members = [alice, bob, carol].map(({ operator }) => operator)
const endOf = (from: ReadonlyMap<string, LogEnd>) => (operator: Uint8Array) => from.get(hex(operator))

describe('a digest', () => {
  it('is what its description says', () => {
    const parts = [...members].sort(compareBytes).map((operator) => {
      const { generation, number, hash } = ends.get(hex(operator)) ?? {
        generation: 0,
        number: 0,
        hash: new Uint8Array(32),
      }
      return concat(operator, u32(generation), u32(number), hash)
    })
    const expected = sha256(utf8('hearsay/digest/1\0'), roster3.hash, ...parts)
    expect(hex(digestOf(roster3.hash, members, endOf(ends)))).toBe(hex(expected))
  })

  it('does not depend on the order in which members are given', () => {
    const digests = [members, members.toReversed()].map((given) =>
      hex(digestOf(roster3.hash, given, endOf(ends))),
    )
    expect(digests[0]).toBe(digests[1])
  })

  it('differs when anything does', () => {
    const end = fc.record({ generation: u32s, number: u32s, hash: bytesOf(32) })
    const held = fc.tuple(bytesOf(32), fc.option(end, { nil: undefined }), fc.option(end, { nil: undefined }))
    type Held = readonly [Uint8Array, LogEnd | undefined, LogEnd | undefined]
    const digest = ([roster, a, b]: Held) =>
      hex(
        digestOf(roster, [alice.operator, bob.operator], (operator) => (operator === alice.operator ? a : b)),
      )
    const says = ([roster, a, b]: Held) =>
      [
        roster,
        ...[a, b].flatMap((one) => [
          u32(one?.generation ?? 0),
          u32(one?.number ?? 0),
          one?.hash ?? new Uint8Array(32),
        ]),
      ]
        .map(hex)
        .join()
    fc.assert(
      fc.property(
        held,
        held,
        (one, other) => (digest(one) === digest(other)) === (says(one) === says(other)),
      ),
    )
  })
})
