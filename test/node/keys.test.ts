import { describe, expect, it } from 'vitest'
import { hex, utf8 } from '../../src/base/bytes.ts'
import { LocalSecret } from '../../src/node/keys.ts'
import type { ShareKind } from '../../src/store/private-keys.ts'
import { counting } from '../wire/made.ts'

const secret = new LocalSecret(counting(0x50, 32))
const other = new LocalSecret(counting(0x51, 32))
const federation = counting(0x40, 32)

const recordId = (of: LocalSecret, in_: Uint8Array, kind: ShareKind, key: Uint8Array) =>
  hex(of.recordIds(in_)({ kind, key }))

describe('a record id', () => {
  const key = utf8('acme.com')

  it('is the same for the same thing, 16 bytes of it', () => {
    const id = recordId(secret, federation, 'domain', key)
    expect(id).toHaveLength(32)
    expect(recordId(new LocalSecret(counting(0x50, 32)), federation, 'domain', key)).toBe(id)
  })

  it('tells nothing to another operator, in another federation, of another kind or thing', () => {
    const ids = [
      recordId(secret, federation, 'domain', key),
      recordId(other, federation, 'domain', key),
      recordId(secret, counting(0x41, 32), 'domain', key),
      recordId(secret, federation, 'identity', key),
      recordId(secret, federation, 'domain', utf8('acme.org')),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('an address key', () => {
  const keyOf = (ip: string) => hex(secret.addressKeyOf(ip))
  const alike: readonly (readonly [one: string, two: string, same: boolean])[] = [
    ['192.0.2.1', '192.0.2.1', true],
    ['192.0.2.1', '192.0.2.2', false],
    ['192.0.2.1', '::ffff:192.0.2.1', true],
    ['2001:db8::1', '2001:0DB8:0::1', true],
    ['2001:db8:0:1::1', '2001:db8:0:1:ffff:ffff:ffff:ffff', true], // one customer has all of it
    ['2001:db8:0:1::1', '2001:db8:0:2::1', false],
  ]
  it.each(alike)('of %s and of %s: the same is %s', (one, two, same) =>
    expect(keyOf(one) === keyOf(two)).toBe(same),
  )

  it('is no uuid, and another one under another secret', () => {
    const ip = '192.0.2.1'
    const values = [secret.addressKeyOf(ip), secret.attackerUuidOf(ip), other.addressKeyOf(ip)]
    expect(new Set(values.map(hex)).size).toBe(3)
  })
})

it('the minute of a slot is within it, and not the same for everybody', () => {
  const offsets = Array.from({ length: 50 }, (_, n) =>
    new LocalSecret(counting(n, 32)).slotOffsetSeconds(86_400),
  )
  expect(offsets.every((offset) => offset >= 0 && offset < 86_400 && offset % 60 === 0)).toBe(true)
  expect(new Set(offsets).size).toBeGreaterThan(40)
})
