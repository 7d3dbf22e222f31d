import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat, hex } from '../../src/base/bytes.ts'
import * as messages from '../../src/wire/messages.ts'
import { decode, decodeExactly, Head, Row, Signed } from '../../src/wire/messages.ts'
import { bytes, flipped, told } from './made.ts'

interface AnyMessage {
  decode(given: Uint8Array): object
  encode(message: object): { finish(): Uint8Array }
}

function isMessage(value: unknown): value is AnyMessage {
  return typeof value === 'function' && 'decode' in value && 'encode' in value
}

const all: readonly (readonly [string, AnyMessage])[] = Object.entries<unknown>(messages).flatMap(
  ([name, of]) => (isMessage(of) ? [[name, of] as const] : []),
)

it('the door has messages behind it', () => expect(all.length).toBeGreaterThan(20))

describe.each(all)('%s', (_, message) => {
  it('never throws, whatever the bytes; what decodes exactly encodes to the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 96 }), (given) => {
        decode(message, given)
        const exact = decodeExactly(message, given)
        return exact === undefined || hex(message.encode(exact).finish()) === hex(given)
      }),
      { numRuns: 300 },
    )
  })
})

const head = Head.encode({ schemaVersion: 1, number: 3, hash: bytes('0102'), minute: 300 }).finish()

describe('an exact message', () => {
  it('is what the encoder makes', () => {
    expect(told(decodeExactly(Head, head))).toEqual({
      schemaVersion: 1,
      number: 3,
      hash: '0102',
      minute: 300,
    })
  })

  const others: readonly (readonly [why: string, given: Uint8Array])[] = [
    ['an unknown field', concat(head, bytes('7801'))],
    ['a field twice', concat(head, bytes('48ac02'))],
    ['a zero written out', concat(bytes('0801 2000'), head.subarray(2))],
    ['an empty field written out', concat(head, bytes('4200'))],
    ['a number longer than need be', concat(head.subarray(0, -2), bytes('ac8200'))],
    ['a number of more than 32 bits', bytes('08ffffffffff01')],
    ['fields in another order', concat(head.subarray(2), head.subarray(0, 2))],
    ['another wire type', concat(bytes('0a0101'), head.subarray(2))],
    ['a group', concat(head, bytes('7b7c'))],
  ]
  it.each(others)('has no second spelling: %s', (_, given) => {
    expect(decodeExactly(Head, given)).toBeUndefined()
  })

  it.each(others.slice(0, -1))('but is read loosely where it may be: %s', (_, given) => {
    expect(decode(Head, given)).toBeDefined()
  })

  it('does not survive being cut short', () => {
    for (let length = 1; length < head.byteLength; length++) {
      const cut = head.subarray(0, length)
      const exact = decodeExactly(Head, cut)
      if (exact !== undefined) expect(hex(Head.encode(exact).finish())).toBe(hex(cut))
    }
    expect(decode(Head, head.subarray(0, -1))).toBeUndefined()
  })

  it('says something else when a bit is turned over, or nothing', () => {
    const before = JSON.stringify(told(decodeExactly(Head, head)))
    fc.assert(
      fc.property(flipped(head), (given) => JSON.stringify(told(decodeExactly(Head, given))) !== before),
    )
  })
})

describe('nesting', () => {
  // Groups of an unknown field are what nests without end in a message without recursion.
  const nested = (depth: number) => concat(new Uint8Array(depth).fill(0x7b), new Uint8Array(depth).fill(0x7c))

  it('is bounded: a bomb is malformed and does not exhaust the stack', () => {
    expect(decode(Signed, nested(50_000))).toBeUndefined()
    expect(decode(Row, nested(50_000))).toBeUndefined()
  })
})
