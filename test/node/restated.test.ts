import { describe, expect, it, onTestFinished } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { restatement } from '../../src/privacy/gate.ts'
import type { DomainFacts, RecordFacts, VectorFacts } from '../../src/wire/record.ts'
import { bodyVersion, encodeDomain, encodeVector, recordKind } from '../../src/wire/record.ts'
import { segmentFlag } from '../../src/wire/segment.ts'
import type { CoreOptions } from '../privacy/core.ts'
import { Core } from '../privacy/core.ts'
import { counting, record, vector } from '../wire/made.ts'

/** What is said again when the own log begins anew: what still stands, through the gate as it is now. */

const dayMs = 86_400_000
const uuid = (n: number) => n.toString(16).padStart(32, '0')
const md5 = (n: number) => `${'a7'.repeat(12)}${n.toString(16).padStart(8, '0')}`
const seen = { first_seen_at: '2024-10-01T10:00:00Z', last_seen_at: '2024-10-02T10:00:00Z' }
const identity = (n: number, given: object = {}) => ({
  type: 'identity',
  uuid: uuid(n),
  ja3_hashes: [md5(n)],
  ...seen,
  ...given,
})
const target = (n: number) => ({
  type: 'smtp_target',
  attacker_uuid: uuid(n),
  domain: 'acme.com',
  first_seen: seen.first_seen_at,
  last_seen: seen.last_seen_at,
})
const attackers = [1, 2].map((n) => ({ type: 'attacker', uuid: uuid(n), ip: `192.0.2.${n}` }))

async function opened(options: CoreOptions = {}): Promise<Core> {
  const core = await Core.open(options)
  onTestFinished(() => core.close())
  return core
}

/** Begins the own log anew. @returns what it says, up to the mark; what was never published comes after it */
async function saidAgain(core: Core): Promise<RecordFacts[]> {
  const generation = core.federation.logs.ownEnd()?.generation
  core.publisher.ownLogIsBehind(0)
  await core.round()
  expect(core.federation.logs.ownEnd()?.generation).not.toBe(generation)
  const segments: { isEnd: boolean; records: readonly RecordFacts[] }[] = []
  for await (const { segment, records } of core.federation.logs.ownSegments())
    segments.unshift({ isEnd: (segment.facts.flags & segmentFlag.snapshotEnd) !== 0, records })
  const end = segments.findIndex(({ isEnd }) => isEnd)
  return segments.slice(0, end + 1).flatMap(({ records }) => records)
}

const bodies = (records: readonly RecordFacts[]) => records.map(({ body }) => hex(body)).sort()

describe('when the own log begins anew', () => {
  it('what stands is said again, byte for byte, and nothing else', async () => {
    const core = await opened()
    await core.handIn([identity(1), identity(2), ...attackers, target(1), target(2)])
    await core.round()
    const published = core.takePublished()
    expect(published).toHaveLength(3)
    core.nowMs += 3 * dayMs
    expect(bodies(await saidAgain(core))).toEqual(bodies(published))
  })

  it('what is new, and what changed and waits, is not said before its time', async () => {
    const core = await opened({ policy: { 'vector.interval': 86_400, 'smtp.slot': 86_400 } })
    await core.handIn([identity(1), identity(2)])
    await core.round()
    const published = core.takePublished()
    await core.handIn([identity(1, { confidence: 1 }), identity(2, { ja3_hashes: [md5(2), md5(3)] })])
    await core.handIn([...attackers, target(1), target(2)])
    await core.round()
    expect(core.takePublished()).toEqual([])
    expect(bodies(await saidAgain(core))).toEqual(bodies(published))
  })

  it('what may no longer leave is left out', async () => {
    const core = await opened()
    await core.handIn([identity(1, { hassh_hashes: [md5(9)] }), identity(2)])
    await core.round()
    await core.stop()
    await core.start(false, '[share]\nja3 = "off"')
    const said = await saidAgain(core)
    expect(said).toHaveLength(1)
    expect(bodies(said)[0]).toContain(md5(9))
    expect(bodies(said)[0]).not.toContain(md5(1))
  })

  it('what was merged or withdrawn is not said again', async () => {
    const core = await opened()
    await core.handIn([identity(1), identity(2), identity(3)])
    await core.round()
    await core.handIn([
      identity(2, { merged_into_uuid: uuid(1) }),
      { type: 'retract', kind: 'identity', uuid: uuid(3) },
    ])
    await core.round()
    const said = await saidAgain(core)
    expect(said.map(({ recordId }) => hex(recordId))).toEqual([
      core.recordId({ kind: 'identity', key: Buffer.from(uuid(1), 'hex') }),
    ])
  })

  it('what is over is not said again', async () => {
    const core = await opened()
    await core.handIn([identity(1)])
    await core.round()
    core.nowMs += 400 * dayMs
    expect(await saidAgain(core)).toEqual([])
  })
})

describe('a record is said again only as this build would make it', () => {
  const none: ReadonlySet<string> = new Set()
  const day = { firstDay: 20_000, lastDay: 20_003 }
  const ofDomain = (given: Partial<DomainFacts>): RecordFacts =>
    record({
      kind: recordKind.domain,
      bodyVersion,
      body: encodeDomain({ domain: 'acme.com', ...day, attackersBucket: 2, countBucket: 3, ...given }),
    })
  const ofVector = (given: Partial<VectorFacts>) => record({ body: encodeVector(vector(given)) })

  it('as it is', () => {
    for (const said of [ofDomain({}), ofVector({}), { ...ofVector({}), kind: recordKind.campaign }])
      expect(restatement(said, none)).toMatchObject({
        kind: said.kind,
        body: said.body,
        expiresDay: said.expiresDay,
      })
  })

  const cases: readonly (readonly [what: string, said: RecordFacts, suppressed: readonly string[]])[] = [
    ['a full host name', ofDomain({ domain: 'mx.acme.com' }), []],
    ['a domain in capitals', ofDomain({ domain: 'ACME.com' }), []],
    ['a domain that spells an address', ofDomain({ domain: '198-51-100-77.com' }), []],
    ['a domain that the operator suppresses by now', ofDomain({}), ['acme.com']],
    ['a count that no bucket has', ofDomain({ countBucket: 99 }), []],
    ['members that no bucket has', ofVector({ membersBucket: 99 }), []],
    ['a body that is none', record({ body: counting(0xf0, 9) }), []],
    ['a domain that is none', record({ kind: recordKind.domain, body: counting(0xf0, 9) }), []],
  ]
  it.each(cases)('not %s', (_, said, suppressed) =>
    expect(restatement(said, new Set(suppressed))).toBeUndefined(),
  )
})
