import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { evidenceOf } from '../../src/federation/evidence.ts'
import { lackOf } from '../../src/federation/log-state.ts'
import { evidenceKey, segmentKey } from '../../src/store/federation-keys.ts'
import type { Db } from '../../src/store/level.ts'
import { Segment, SegmentHeader } from '../../src/wire/messages.ts'
import type { ParsedSegment } from '../../src/wire/segment.ts'
import { alice, bob, carol, mallory, member, roster3 } from '../federation/made.ts'
import { counting } from '../wire/made.ts'
import { dayMs, LogsDesk, logOf, places, shareable } from './made.ts'

/** What is read at start, and what becomes of what is damaged. */

const five = logOf(5, 5)
const seven = logOf(7, 3, { mark: 3 })
const at = (number: number): ParsedSegment => {
  const segment = five[number - 1]
  if (segment === undefined) throw new RangeError('no such segment')
  return segment
}
const key = (number: number, generation = 5) => segmentKey(bob.operator, generation, number)

async function holding(...runs: readonly (readonly ParsedSegment[])[]): Promise<LogsDesk> {
  const desk = await LogsDesk.open()
  for (const run of runs) expect(await desk.take(run)).toBe('run')
  return desk
}

/** The stored bytes with one bit of one part turned over. */
function turned(of: ParsedSegment, part: 'header' | 'payload' | 'signature', bit: number): Uint8Array {
  const { header, payload, signature } = Segment.decode(of.bytes)
  const parts = { header, payload, signature }
  const changed = Uint8Array.from(parts[part])
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return Segment.encode({ ...parts, [part]: changed }).finish()
}

/** The header with another day in it: well formed, and not what was signed. */
function otherDay(of: ParsedSegment): Uint8Array {
  const { payload, signature } = Segment.decode(of.bytes)
  const header = SegmentHeader.encode({
    schemaVersion: 1,
    ...of.facts,
    sealedDay: of.facts.sealedDay - 1,
  }).finish()
  return Segment.encode({ header, payload, signature }).finish()
}

type Damage = (number: number) => (db: Db) => Promise<void>
const putting =
  (bytesAt: (number: number) => Uint8Array): Damage =>
  (number) =>
  (db) =>
    db.put(key(number), bytesAt(number))

const damages: readonly (readonly [what: string, damage: Damage])[] = [
  ['a bit of its payload', putting((number) => turned(at(number), 'payload', 77))],
  ['a bit of the hash in its header', putting((number) => turned(at(number), 'header', 300))],
  ['another day in its header', putting((number) => otherDay(at(number)))],
  ['a byte cut off', putting((number) => at(number).bytes.subarray(0, -1))],
  ['no bytes left', putting(() => new Uint8Array(0))],
  ['bytes of something else', putting((number) => counting(number, 400))],
  [
    'the one before it again',
    putting((number) => at(Math.max(1, number - 1)).bytes.subarray(number === 1 ? 1 : 0)),
  ],
  [
    "another's of its number",
    putting((number) => logOf(5, 5, { key: carol })[number - 1]?.bytes ?? at(1).bytes),
  ],
  [
    'another one of its number',
    putting((number) => logOf(5, 5, { otherFrom: number, key: mallory })[number - 1]?.bytes ?? at(1).bytes),
  ],
]

describe.each(damages)('a stored segment with %s', (_, damage) => {
  it.each([1, 2, 4, 5])('is deleted with what follows it, and fetched again: number %i', async (number) => {
    const desk = await holding(five)
    const [digest, counts] = [desk.digest, desk.logs.counts()]
    await desk.restart(damage(number))
    const held = number - 1
    expect(desk.held()).toBe(held === 0 ? 'nothing' : `5.${held}`)
    expect(await desk.stored()).toEqual(places(5, held))
    expect(desk.answers(5, 5)).toEqual(five.slice(0, held).map(({ facts }) => facts.number))
    expect([desk.logs.damagedSegments, desk.logs.ownDamaged]).toEqual([5 - held, false])
    const theirs = { answers: { generation: 5, number: 5, hash: at(5).hash }, forked: 0 }
    expect(lackOf(desk.logs.state(hex(bob.operator)), theirs)).toEqual({
      generation: 5,
      fromNumber: number,
      segments: 5 - held,
    })
    expect(await desk.take(five.slice(held))).toBe('run')
    for (let time = 0; time < 2; time++) {
      expect([desk.digest, desk.logs.counts(), desk.answers(5, 5)]).toEqual([digest, counts, [1, 2, 3, 4, 5]])
      await desk.restart()
      expect(desk.logs.damagedSegments).toBe(0)
    }
  })
})

describe('a stored segment', () => {
  it('that is gone takes with it what follows', async () => {
    const desk = await holding(five)
    await desk.restart((db) => db.del(key(3)))
    expect([desk.held(), await desk.stored(), desk.logs.damagedSegments]).toEqual(['5.2', places(5, 2), 2])
  })

  it('that is the last is believed by its signature alone', async () => {
    const desk = await holding(five)
    await desk.restart((db) => db.put(key(5), turned(at(5), 'signature', 100)))
    expect([desk.held(), desk.logs.damagedSegments]).toEqual(['5.4', 1])
  })

  it('with a bit turned over in its signature is damaged', async () => {
    const desk = await holding(five)
    await desk.restart((db) => db.put(key(3), turned(at(3), 'signature', 100)))
    expect(desk.logs.damagedSegments).toBeGreaterThan(0)
  })

  it('of a member whose key does not count any more is read as it is', async () => {
    const desk = await holding(five)
    const again = member(bob, 'bob', { recordKeys: [{ key: bob.publicKey, fromGeneration: 6 }] })
    const roster = { ...roster3, members: new Map([...roster3.members, [hex(bob.operator), again]]) }
    await desk.restart(undefined, roster)
    expect(desk.held()).toBe('5.5')
  })
})

describe('a generation', () => {
  const cases: readonly (readonly [
    what: string,
    damage: (db: Db) => Promise<void>,
    held: string,
    stored: readonly string[],
  ])[] = [
    [
      'whose mark is damaged does not answer',
      (db) => db.put(key(1), counting(1, 9)),
      'next 7.2',
      places(7, 2),
    ],
    [
      'that is fetched is damaged alone',
      (db) => db.put(key(2, 7), counting(1, 9)),
      '5.5, next 7.1',
      [...places(5, 5), ...places(7, 1)],
    ],
    [
      'whose first segment is damaged is not begun',
      (db) => db.put(key(1, 7), counting(1, 9)),
      '5.5',
      places(5, 5),
    ],
  ]
  it.each(cases)('%s', async (_, damage, held, stored) => {
    const desk = await holding(five, seven.slice(0, 2))
    await desk.restart(damage)
    expect([desk.held(), await desk.stored()]).toEqual([held, stored])
    expect(await desk.take(seven.slice(held.includes('7.1') ? 1 : held.includes('7.2') ? 2 : 0))).toBe('run')
    expect([desk.held(), await desk.stored()]).toEqual(['7.3', places(7, 3)])
  })

  it('that is fetched takes the place of an older one that was', async () => {
    const desk = await holding(five, seven.slice(0, 2))
    const eight = logOf(8, 2, { mark: 2 })
    await desk.restart((db) => db.put(key(1, 8), eight[0]?.bytes ?? counting(1, 9)))
    expect([desk.held(), await desk.stored()]).toEqual(['5.5, next 8.1', [...places(5, 5), '8.1']])
    expect(await desk.take(eight.slice(1))).toBe('run')
    expect(await desk.stored()).toEqual(places(8, 2))
  })

  it.each([
    ['older', 5, 5],
    ['newer', 6, 2],
  ])("of another member is untouched where one's is damaged: %s", async (_, generation, length) => {
    const desk = await holding(five)
    const carols = logOf(generation, length, { key: carol })
    expect(await desk.take(carols, carol.operator)).toBe('run')
    await desk.restart((db) => db.put(key(1), counting(1, 9)))
    expect([desk.held(), desk.held(carol.operator)]).toEqual(['nothing', `${generation}.${length}`])
    expect(desk.answers(generation, length, carol.operator)).toHaveLength(length)
  })
})

describe('the own log', () => {
  const own = alice.operator
  async function published(): Promise<LogsDesk> {
    const desk = await LogsDesk.open()
    for (const number of [1, 2, 3]) await desk.logs.publish(roster3, [shareable(1, number)], false)
    return desk
  }
  const generationOf = (desk: LogsDesk) => desk.logs.ownEnd()?.generation ?? 0

  it('that was cut off while it began anew is as it was before: nobody has heard of it', async () => {
    const desk = await published()
    const [before, digest] = [generationOf(desk), desk.digest]
    const anew = logOf(before + 9, 3, { mark: 4, key: alice })
    await desk.restart(async (db) => {
      for (const one of anew) await db.put(segmentKey(own, before + 9, one.facts.number), one.bytes)
    })
    expect([generationOf(desk), desk.digest, desk.logs.ownDamaged]).toEqual([before, digest, false])
    expect(await desk.stored(own)).toEqual(places(before, 3))
    await desk.logs.restate(roster3, [shareable(1, 1)], [], before + 8)
    expect(await desk.stored(own)).toEqual(places(before + 9, 1))
  })

  it.each([
    ['its first segment, and with it all', 1, 0],
    ['a later one, and what follows', 2, 1],
    ['its last', 3, 2],
  ])('that is damaged is known to be: %s', async (_, number, held) => {
    const desk = await published()
    const generation = generationOf(desk)
    await desk.restart((db) => db.put(segmentKey(own, generation, number), counting(1, 9)))
    expect(desk.logs.ownDamaged).toBe(true)
    expect(await desk.stored(own)).toEqual(places(generation, held))
    await desk.logs.restate(roster3, [shareable(1, 1)], [], generation)
    expect([desk.logs.ownDamaged, generationOf(desk)]).toEqual([false, generation + 1])
    await desk.restart()
    expect([desk.logs.ownDamaged, desk.answers(1, 3, own)]).toEqual([false, [1]])
  })

  it('that is damaged from its first segment on begins anew above what it was', async () => {
    const desk = await published()
    const generation = generationOf(desk)
    await desk.restart((db) => db.put(segmentKey(own, generation, 1), counting(1, 9)))
    desk.nowMs -= dayMs
    await desk.logs.restate(roster3, [shareable(1, 1)], [], 0)
    expect(generationOf(desk)).toBeGreaterThan(generation)
  })
})

describe('evidence', () => {
  const other = logOf(5, 5, { otherFrom: 5 })
  const proof = evidenceOf(at(5), other[4] ?? at(5), bob.publicKey)

  it('is given again, and what it takes away stays away', async () => {
    const desk = await holding(five, seven.slice(0, 1))
    expect(await desk.logs.takeEvidence(roster3, proof)).toBe(true)
    const [held, digest] = [desk.held(), desk.digest]
    expect(held).toBe('next 7.1, forked 5')
    for (let time = 0; time < 2; time++) {
      await desk.restart()
      expect([desk.held(), desk.digest, desk.logs.evidence.map(hex)]).toEqual([held, digest, [hex(proof)]])
    }
  })

  it('that is damaged, or was never any, proves nothing', async () => {
    const desk = await holding(five)
    await desk.restart(async (db) => {
      await db.put(evidenceKey(bob.operator, 5), proof.subarray(0, -1))
      await db.put(evidenceKey(carol.operator, 5), counting(0, 100))
    })
    expect([desk.held(), desk.logs.evidence]).toEqual(['5.5', []])
  })

  it('takes away what is still stored', async () => {
    const desk = await holding(five)
    await desk.restart((db) => db.put(evidenceKey(bob.operator, 5), proof))
    expect([desk.held(), desk.answers(5, 5), desk.logs.counts().segments]).toEqual(['forked 5', [], 0])
  })
})
