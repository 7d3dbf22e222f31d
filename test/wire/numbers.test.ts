import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Row } from '../../src/wire/messages.ts'

const stored = (firstSeen: number) =>
  Row.decode(Row.encode({ attacker: { firstSeen } }).finish()).attacker?.firstSeen

it('64-bit fields are numbers, and exact as far as numbers are', () => {
  fc.assert(fc.property(fc.maxSafeInteger(), (at) => stored(at) === at))
  for (const at of [
    0,
    1,
    -1,
    2 ** 31,
    2 ** 32,
    2 ** 32 + 1,
    Number.MAX_SAFE_INTEGER,
    Number.MIN_SAFE_INTEGER,
  ]) {
    expect(stored(at)).toBe(at)
  }
})

it('reach past the year 2200 in microseconds', () => {
  const at = Date.UTC(2200, 0, 1) * 1_000
  expect(stored(at)).toBe(at)
})
