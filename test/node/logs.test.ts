import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { hasCode } from '../../src/base/errors.ts'
import { evidenceOf, verifyEvidence } from '../../src/federation/evidence.ts'
import type { ParsedSegment } from '../../src/wire/segment.ts'
import { parseSegment, segmentFlag } from '../../src/wire/segment.ts'
import { alice, bob, carol, roster3 } from '../federation/made.ts'
import { collected } from '../store/made.ts'
import { bytesOf, dayMs, LogsDesk, logOf, places, recordOf, shareable, today } from './made.ts'

const five = logOf(5, 4)
const [, five2, five3] = five as [ParsedSegment, ParsedSegment, ParsedSegment, ParsedSegment]
const otherFive = logOf(5, 4, { otherFrom: 3 })
const seven = logOf(7, 4, { mark: 3 })

async function holding(...runs: readonly (readonly ParsedSegment[])[]): Promise<LogsDesk> {
  const desk = await LogsDesk.open()
  for (const run of runs) expect(await desk.take(run)).toBe('run')
  return desk
}

describe('a run of segments', () => {
  const cases: readonly (readonly [
    verdict: string,
    what: string,
    run: readonly ParsedSegment[],
    held: string,
    operator?: Uint8Array,
  ])[] = [
    ['run', 'that is the next', five.slice(2), '5.4'],
    ['run', 'that begins a newer generation', seven.slice(0, 2), '5.2, next 7.2'],
    ['run', 'that is a newer generation', seven, '7.4'],
    ['gap', 'that is held', five.slice(0, 2), '5.2'],
    ['gap', 'that leaves one out', five.slice(3), '5.2'],
    ['gap', 'of another history', otherFive.slice(3), '5.2'],
    ['gap', 'of a newer generation, without its beginning', seven.slice(1), '5.2'],
    ['old', 'of an older generation', logOf(4, 2), '5.2'],
    ['mixed', 'of another operator than net says', logOf(8, 1, { key: carol }), '5.2'],
    ['gap', 'that goes on in the log of another', logOf(5, 3, { key: carol }).slice(2), '5.2'],
    ['own_log', 'of the own log', logOf(5, 1, { key: alice }), '5.2', alice.operator],
    ['empty', 'of nothing', [], '5.2'],
  ]
  for (const [verdict, what, run, held, operator] of cases) {
    it(`${verdict}: ${what}`, async () => {
      const desk = await holding(five.slice(0, 2))
      const before = [await desk.stored(), desk.digest]
      expect(await desk.take(run, operator)).toBe(verdict)
      expect(desk.held()).toBe(held)
      if (verdict !== 'run') expect([await desk.stored(), desk.digest]).toEqual(before)
      const now = [desk.held(), desk.digest, desk.answers(5, 4), desk.answers(7, 4), desk.logs.counts()]
      await desk.restart()
      expect([desk.held(), desk.digest, desk.answers(5, 4), desk.answers(7, 4), desk.logs.counts()]).toEqual(
        now,
      )
    })
  }

  it('that comes with others at once is taken after those before it', async () => {
    const desk = await LogsDesk.open()
    const runs = [five.slice(0, 1), five.slice(1, 3), five.slice(2), five.slice(3)]
    expect(await Promise.all(runs.map((run) => desk.take(run)))).toEqual(['run', 'run', 'gap', 'run'])
    expect(await desk.stored()).toEqual(places(5, 4))
    expect(desk.answers(5, 4)).toEqual([1, 2, 3, 4])
  })

  it('of the own log is taken while it is restored, and gone on with', async () => {
    const desk = await LogsDesk.open()
    const own = logOf(5, 3, { key: alice })
    const verdict = await desk.logs.take(roster3, hex(alice.operator), bytesOf(own), true)
    expect(verdict.kind).toBe('run')
    const [next] = await desk.logs.publish(roster3, [shareable(5, 4)], false)
    expect(next?.facts).toMatchObject({ generation: 5, number: 4, prevHash: own[2]?.hash, flags: 0 })
  })
})

describe('a newer generation', () => {
  it('answers once it is held through its mark; then the older one is deleted', async () => {
    const desk = await holding(five)
    const before = desk.digest
    for (const length of [1, 2]) {
      expect(await desk.take(seven.slice(length - 1, length))).toBe('run')
      expect(await desk.stored()).toEqual([...places(5, 4), ...places(7, length)])
      expect([desk.answers(5, 4), desk.answers(7, 4)]).toEqual([[1, 2, 3, 4], []])
      expect(desk.digest).toBe(before)
    }
    expect(await desk.take(seven.slice(2, 3))).toBe('run')
    expect(await desk.stored()).toEqual(places(7, 3))
    expect([desk.answers(5, 4), desk.answers(7, 4)]).toEqual([[], [1, 2, 3]])
    expect(desk.digest).not.toBe(before)
  })

  it('lets the older one go on until then', async () => {
    const desk = await holding(five.slice(0, 2), seven.slice(0, 2), five.slice(2, 3))
    expect(desk.held()).toBe('5.3, next 7.2')
    expect(desk.answers(5, 4)).toEqual([1, 2, 3])
  })

  it('that is begun takes the place of another that was', async () => {
    const desk = await holding(five, seven.slice(0, 2), logOf(6, 2, { mark: 4 }))
    expect(desk.held()).toBe('5.4, next 6.2')
    expect(await desk.stored()).toEqual([...places(5, 4), ...places(6, 2)])
    expect(await desk.take(seven)).toBe('run')
    expect(desk.held()).toBe('7.4')
    expect(await desk.stored()).toEqual(places(7, 4))
  })

  it('that is being fetched stays as far as it is, where one in between was taken whole', async () => {
    const desk = await holding(five, seven.slice(0, 2), logOf(6, 2))
    for (let time = 0; time < 2; time++) {
      expect(desk.held()).toBe('6.2, next 7.2')
      expect(await desk.stored()).toEqual([...places(6, 2), ...places(7, 2)])
      expect(desk.answers(6, 2)).toEqual([1, 2])
      await desk.restart()
    }
    expect(await desk.take(seven.slice(2))).toBe('run')
    expect(await desk.stored()).toEqual(places(7, 4))
  })

  it.each([
    ['after a fork', 6, 5],
    ['where nothing was held', 1, 0],
  ])('does not answer before its mark: %s', async (_, generation, forked) => {
    const desk = await LogsDesk.open()
    if (forked > 0) await desk.logs.takeEvidence(roster3, evidence(five3, otherFive))
    expect(await desk.take(logOf(generation, 2, { mark: 3 }))).toBe('run')
    expect(desk.answers(generation, 2)).toEqual([])
  })
})

function evidence(one: ParsedSegment, other: readonly ParsedSegment[]): Uint8Array {
  const { facts } = one
  return evidenceOf(one, other[facts.number - 1] ?? one, bob.publicKey)
}

describe('a log that was signed twice', () => {
  it('answers nothing any more, is deleted, and the proof is kept', async () => {
    const desk = await holding(five.slice(0, 3))
    const proof = await desk.logs.dispute(roster3, otherFive[2] ?? five3)
    expect(proof && verifyEvidence(roster3, proof).kind).toBe('fork')
    const now = async () => [
      desk.held(),
      await desk.stored(),
      desk.answers(5, 4),
      desk.logs.evidence.map(hex),
    ]
    expect(await now()).toEqual(['forked 5', [], [], [hex(proof ?? new Uint8Array(0))]])
    expect(await desk.take(five)).toBe('old')
    await desk.restart()
    expect(await now()).toEqual(['forked 5', [], [], [hex(proof ?? new Uint8Array(0))]])
  })

  it('is deleted also if its number is the highest there is', async () => {
    const highest = 0xffffffff
    const desk = await holding(logOf(highest, 3))
    const [, , other] = logOf(highest, 3, { otherFrom: 3 })
    await desk.logs.dispute(roster3, other ?? five3)
    expect(desk.held()).toBe(`forked ${highest}`)
    expect(await desk.stored()).toEqual([])
  })

  it.each([
    ['the segment that is held', five3],
    ['a number that is not held', otherFive[3] ?? five3],
    ['a generation that is not held', logOf(4, 1)[0] ?? five3],
    ["another's log", logOf(5, 1, { key: carol })[0] ?? five3],
  ])('is proven by nothing less: %s', async (_, segment) => {
    const desk = await holding(five.slice(0, 3))
    expect(await desk.logs.dispute(roster3, segment)).toBeUndefined()
    expect(desk.held()).toBe('5.3')
  })

  it('is no news again, from anybody', async () => {
    const desk = await holding(five.slice(0, 3))
    const proof = evidence(five3, otherFive)
    const other = evidence(five2, logOf(5, 4, { otherFrom: 2 }))
    const takes = [proof, proof, other].map((one) => desk.logs.takeEvidence(roster3, one))
    expect(await Promise.all(takes)).toEqual([true, false, false])
    expect(desk.logs.evidence.map(hex)).toEqual([hex(proof)])
  })

  it('is told of everybody who proves it, also where nothing of it was held', async () => {
    const [one, other] = [await LogsDesk.open(), await holding(five)]
    for (const desk of [one, other]) await desk.logs.takeEvidence(roster3, evidence(five3, otherFive))
    expect(one.digest).toBe(other.digest)
  })

  it('takes a newer one that is being fetched as it is', async () => {
    const desk = await holding(five.slice(0, 3), seven.slice(0, 2))
    await desk.logs.takeEvidence(roster3, evidence(five3, otherFive))
    expect(desk.held()).toBe('next 7.2, forked 5')
    expect(await desk.stored()).toEqual(places(7, 2))
    expect(await desk.take(seven.slice(2))).toBe('run')
    expect(desk.held()).toBe('7.4')
  })

  it('is healed by a newer generation, and old evidence does not undo that', async () => {
    const desk = await holding(five.slice(0, 3))
    const proof = evidence(five3, otherFive)
    await desk.logs.takeEvidence(roster3, proof)
    expect(await desk.take(seven)).toBe('run')
    for (let at = 0; at < 2; at++) {
      expect(await desk.logs.takeEvidence(roster3, proof)).toBe(false)
      expect([desk.held(), desk.answers(7, 4)]).toEqual(['7.4', [1, 2, 3, 4]])
      await desk.restart()
    }
  })
})

describe('the own log', () => {
  const own = alice.operator
  const published = (desk: LogsDesk, ...numbers: number[]) =>
    desk.logs.publish(
      roster3,
      numbers.map((number) => shareable(1, number)),
      false,
    )

  it('begins with its mark, and goes on in a chain, also after a restart', async () => {
    const desk = await LogsDesk.open()
    const segments = [...(await published(desk, 1)), ...(await published(desk, 2, 3))]
    await desk.restart()
    segments.push(...(await published(desk, 4)))
    expect(segments.map(({ facts }) => [facts.number, facts.flags, facts.generation])).toEqual([
      [1, segmentFlag.snapshotEnd, today * 86_400 + 43_200],
      [2, 0, today * 86_400 + 43_200],
      [3, 0, today * 86_400 + 43_200],
    ])
    const other = await LogsDesk.open(bob)
    expect(await other.take(segments, own)).toBe('run')
    expect(desk.digest).toBe(other.digest)
    expect(desk.answers(1, 4, own)).toEqual([1, 2, 3, 4])
  })

  it('is cut into segments that fit, and comes back whole', async () => {
    const desk = await LogsDesk.open()
    const records = Array.from({ length: 400 }, (_, at) => shareable(at % 15, at))
    const segments = await desk.logs.publish(roster3, records, false)
    expect(segments.length).toBeGreaterThan(1)
    const last = await desk.logs.lastPublished(recordOf(0, 0).recordId)
    expect(last?.sealedDay).toBe(today)
    const other = await LogsDesk.open(bob)
    expect(await other.take(segments, own)).toBe('run')
    expect(other.digest).toBe(desk.digest)
  })

  it('begun anew says what is still true, above every number seen, and nothing else is left of it', async () => {
    const desk = await LogsDesk.open()
    const first = await published(desk, 1, 2)
    const before = desk.logs.ownEnd()?.generation ?? 0
    await desk.logs.restate(roster3, [shareable(1, 2)], [], before + 10)
    expect(await desk.stored(own)).toEqual(places(before + 11, 1))
    expect(desk.answers(1, 2, own)).toEqual([2])
    const [next] = await published(desk, 3)
    expect(next?.facts).toMatchObject({ generation: before + 11, number: 2, flags: 0 })
    const other = await LogsDesk.open(bob)
    expect(await other.take(first, own)).toBe('run')
    const segments = (await collected(desk.store.segments(own))).map(parsed)
    expect(await other.take(segments, own)).toBe('run')
    expect(other.digest).toBe(desk.digest)
    expect(await other.stored(own)).toEqual(places(before + 11, 2))
  })

  it('begun anew with nothing to say still has its mark', async () => {
    const desk = await LogsDesk.open()
    await published(desk, 1)
    await desk.logs.restate(roster3, [], [], 0)
    expect(desk.answers(1, 1, own)).toEqual([])
    expect(desk.logs.ownGeneration()).toMatchObject({ records: 0, live: 0, deadSinceDay: 0 })
    const other = await LogsDesk.open(bob)
    expect(await other.take((await collected(desk.store.segments(own))).map(parsed), own)).toBe('run')
    expect(other.held(own)).toBe(desk.held(own))
  })

  it('counts what is dead in it, and since when; the same after a restart', async () => {
    const desk = await LogsDesk.open()
    await published(desk, 1, 2)
    desk.nowMs += dayMs
    await published(desk, 2)
    desk.nowMs += dayMs
    await published(desk, 2)
    const facts = { records: 4, live: 2, firstDay: today, deadSinceDay: today + 1 }
    expect(desk.logs.ownGeneration()).toMatchObject(facts)
    await desk.restart()
    expect(desk.logs.ownGeneration()).toMatchObject(facts)
  })

  it('is not written twice under one number, whatever comes at once', async () => {
    const desk = await LogsDesk.open()
    const all = await Promise.all([1, 2, 3, 4, 5].map((number) => published(desk, number)))
    expect(all.flat().map(({ facts }) => facts.number)).toEqual([1, 2, 3, 4, 5])
  })
})

function parsed(bytes: Uint8Array): ParsedSegment {
  const result = parseSegment(bytes)
  if (result.kind !== 'segment') throw new Error(result.kind)
  return result.segment
}

describe('what has expired', () => {
  const old = logOf(5, 3, { expiresDay: today + 2 })
  const young = logOf(5, 4, { expiresDay: today + 9, key: carol })

  it('goes a day later, and its segments stay as they were signed', async () => {
    const desk = await holding(old)
    expect(await desk.take(young, carol.operator)).toBe('run')
    const before = desk.digest
    desk.nowMs += 3 * dayMs
    expect(desk.answers(5, 3)).toEqual([])
    expect(await desk.logs.dropExpired()).toBe(0)
    desk.nowMs += dayMs
    expect(await desk.logs.dropExpired()).toBe(3)
    expect(await desk.logs.dropExpired()).toBe(0)
    const bare = places(5, 3).map((place) => `${place} bare`)
    for (let at = 0; at < 2; at++) {
      expect([await desk.stored(), await desk.stored(carol.operator)]).toEqual([bare, places(5, 4)])
      expect([desk.digest, desk.held(), desk.logs.damagedSegments]).toEqual([before, '5.3', 0])
      expect(desk.answers(5, 4, carol.operator)).toEqual([1, 2, 3, 4])
      await desk.restart()
    }
  })

  it('is taken bare from others, once it has expired here', async () => {
    const desk = await holding(old)
    desk.nowMs += 4 * dayMs
    await desk.logs.dropExpired()
    const bare = (await collected(desk.store.segments(bob.operator))).map(parsed)
    const other = await LogsDesk.open()
    other.nowMs += 2 * dayMs
    expect(await other.take(bare)).toBe('bare_too_soon')
    other.nowMs += dayMs
    expect(await other.take(bare)).toBe('run')
    expect(other.digest).toBe(desk.digest)
    expect(await other.take(logOf(6, 1))).toBe('run')
  })
})

describe('a segment that cannot be read', () => {
  it("of another's log has its generation fetched anew", async () => {
    const desk = await holding(five, seven.slice(0, 2))
    await desk.logs.damaged(bob.operator, 5)
    expect([desk.held(), await desk.stored(), desk.answers(5, 4)]).toEqual(['next 7.2', places(7, 2), []])
    expect(await desk.take(five)).toBe('run')
    expect([desk.held(), desk.answers(5, 4)]).toEqual(['5.4, next 7.2', [1, 2, 3, 4]])
    await desk.logs.damaged(bob.operator, 7)
    await desk.logs.damaged(bob.operator, 6)
    expect([desk.held(), await desk.stored()]).toEqual(['5.4', places(5, 4)])
  })

  it('of the own log has it said again, and nothing else is done', async () => {
    const desk = await LogsDesk.open()
    await desk.logs.publish(roster3, [shareable(1, 1)], false)
    const before = desk.held(alice.operator)
    await desk.logs.damaged(alice.operator, desk.logs.ownEnd()?.generation ?? 0)
    expect([desk.logs.ownDamaged, desk.held(alice.operator)]).toEqual([true, before])
    await desk.logs.restate(roster3, [shareable(1, 1)], [], 0)
    expect(desk.logs.ownDamaged).toBe(false)
  })
})

it('nothing is told of a run that could not be stored', async () => {
  const desk = await holding(five.slice(0, 2))
  const before = [desk.held(), desk.digest, desk.logs.counts()]
  await desk.store.append(five.slice(2, 3)) // behind its back: so the number is taken
  await expect(desk.take(five.slice(2))).rejects.toSatisfy((err) => hasCode(err, 'store.damaged'))
  expect([desk.held(), desk.digest, desk.logs.counts()]).toEqual(before)
  expect(desk.answers(5, 4)).toEqual([1, 2])
})
