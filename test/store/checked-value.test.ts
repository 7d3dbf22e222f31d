import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat, hex, noBytes, utf8 } from '../../src/base/bytes.ts'
import { checkedValue, uncheckedValue } from '../../src/store/checked-value.ts'
import { openDb, privateDbOptions } from '../../src/store/level.ts'
import { factKey, key, prefix } from '../../src/store/private-keys.ts'
import { bytes, counting, flipped } from '../wire/made.ts'
import { attacker, attackerUuid, collected, hit, TestStore, target, uuid } from './made.ts'

const values = fc.uint8Array({ maxLength: 300 })
const back = (value: Uint8Array) => {
  const read = uncheckedValue(value)
  return read && hex(read)
}

describe('a value with a check', () => {
  it.each([
    ['is followed by its CRC-32, as IEEE 802.3 has it', utf8('123456789'), 'cbf43926'],
    ['has one also if it is empty', noBytes, '00000000'],
  ])('%s', (_, value, check) => expect(hex(checkedValue(value))).toBe(hex(concat(value, bytes(check)))))

  it('reads back as it was, wherever it stands in memory', () => {
    fc.assert(
      fc.property(values, fc.nat(9), (value, before) => {
        const around = concat(new Uint8Array(before), checkedValue(value), counting(1, 3))
        expect(back(around.subarray(before, -3))).toBe(hex(value))
      }),
    )
  })

  it('does not survive a bit that is turned over anywhere', () => {
    const whole = checkedValue(counting(0, 100))
    for (let bit = 0; bit < whole.byteLength * 8; bit++) {
      const turned = Uint8Array.from(whole)
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(back(turned), `bit ${bit}`).toBeUndefined()
    }
  })

  it('does not survive a bit turned over in any value', () => {
    const damaged = values.map(checkedValue).chain(flipped)
    fc.assert(
      fc.property(damaged, (value) => {
        expect(back(value)).toBeUndefined()
      }),
    )
  })

  it('does not survive being cut short, nor being nothing', () => {
    const whole = checkedValue(counting(1, 100))
    for (let length = 0; length < whole.byteLength; length++) {
      expect(back(whole.subarray(0, length)), `${length} bytes`).toBeUndefined()
    }
  })
})

describe('a directory of format 1', () => {
  /** As the build before left it: values as they are. `done` of them were brought up to date before it was cut off. */
  async function toFormat1(path: string, done: number): Promise<number> {
    const db = await openDb(path, privateDbOptions)
    const entries = await db.iterator().all()
    const format = hex(factKey('format'))
    const old = entries.filter(([at]) => hex(at) !== format).slice(done)
    for (const [at, value] of old) await db.put(at, value.slice(0, -4))
    await db.put(factKey('format'), Uint8Array.of(1))
    await db.close()
    return entries.length - 1
  }

  const rows = 1_100 // more than one batch of the migration
  it.each([
    ['whole', 0],
    ['cut off after a batch', 1_000],
    ['cut off before its mark', 5_000],
  ])('gets its checks: %s', async (_, done) => {
    const db = await TestStore.open()
    const uuids = Array.from({ length: rows }, (_, at) =>
      concat(counting(at, 14), Uint8Array.of(at >> 8, at & 255)),
    )
    await db.apply(
      attacker(),
      target(3),
      hit(5, 'e1'),
      ...uuids.map((of) => attacker({ uuid: of, eventCount: 7 })),
    )
    await db.store.putFact('empty', noBytes)
    await db.store.markDirty([{ kind: 'identity', key: uuid(0x55) }])
    const dirty = await collected(db.store.dirty())
    await db.store.close()
    const stored = await toFormat1(db.path, done)
    expect(stored).toBeGreaterThan(rows)
    await db.reopen()
    expect((await collected(db.store.scan(prefix.attacker))).length).toBe(rows + 1)
    expect((await db.store.attackers(uuids)).every((of) => of?.row?.attacker?.eventCount === 7)).toBe(true)
    expect(await collected(db.store.smtpTargets('example.com'))).toHaveLength(1)
    expect(await db.changes(hit(5, 'e1'))).toEqual([false])
    expect(hex((await db.store.fact('empty')) ?? Uint8Array.of(1))).toBe('')
    expect(await collected(db.store.dirty())).toEqual(dirty)
    expect(db.damaged).toBe(0)
    await db.store.close()

    const level = await openDb(db.path, privateDbOptions)
    for (const [at, value] of await level.iterator().all()) {
      if (hex(at) === hex(factKey('format'))) expect(hex(value)).toBe('02')
      else expect(back(value), hex(at)).toBeDefined()
    }
    expect(await level.get(key(prefix.attacker, attackerUuid))).toBeDefined()
    await level.close()
    await db.reopen()
  })
})
