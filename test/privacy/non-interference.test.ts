import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { hex, utf8 } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import { sha256 } from '../../src/wire/keys.ts'
import type { RecordFacts } from '../../src/wire/record.ts'
import { decodeVector, encodeRecord, encodeVector, recordKind } from '../../src/wire/record.ts'
import { Core } from './core.ts'
import type { Dress, Scenario } from './scenario.ts'
import { counts, dress, overTheCap, scenarios } from './scenario.ts'

/**
 * What must not matter does not: the same rows with other addresses, uuids, notes, commands, names, places and moments
 * of the day, under another local secret, publish the same bytes after every request, but for the ids of records.
 */

const seed = 20_260_802
const runs = 150
const seen = { requests: 0, records: 0, kinds: new Map<string, number>() }

/** What was published after each request, in words of the scenario. */
async function leaving(scenario: Scenario, dressSeed: number, secretFrom: number): Promise<string[][]> {
  const core = await Core.open({ secretFrom })
  const worn = dress(dressSeed)
  try {
    const published: string[][] = []
    for (const step of scenario) {
      if (step === 'restart') {
        await core.stop()
        await core.start()
      } else {
        const rows = step.map((render) => render(worn))
        const { rejected } = await core.handIn(rows)
        expect(rejected).toBe(0)
      }
      await core.settled()
      const named = namesOf(core, worn)
      published.push(
        core
          .takePublished()
          .map((record) => hex(encodeRecord(renamed(record, named))))
          .sort(),
      )
    }
    return published
  } finally {
    await core.close()
  }
}

/** Record ids of everything that a scenario can be about, and what each is called in its words. */
function namesOf(core: Core, worn: Dress): Map<string, Uint8Array> {
  const names = new Map<string, Uint8Array>()
  const name = (kind: 'identity' | 'campaign' | 'domain', key: Uint8Array, called: string) =>
    names.set(core.recordId({ kind, key }), sha256(utf8(called)).subarray(0, 16))
  const uuid = (of: keyof typeof counts, n: number) =>
    Buffer.from(worn.uuid(of, n).replaceAll('-', ''), 'hex')
  for (let n = 0; n < counts.identities; n++) name('identity', uuid('identities', n), `identity ${n}`)
  for (let n = 0; n < counts.campaigns; n++) name('campaign', uuid('campaigns', n), `campaign ${n}`)
  for (let n = 0; n < counts.attackers; n++) {
    name('identity', core.formedIdentity(uuid('attackers', n)), `formed by ${n}`)
    const byAddress = core.attackerUuidOf(worn.address(n, 0))
    name('identity', core.formedIdentity(byAddress), `formed at ${n}`)
  }
  for (const domain of ['acme.com', 'globex.co.uk', 'initech.de', 'hooli.dev'])
    name('domain', utf8(domain), domain)
  return names
}

function renamed(record: RecordFacts, names: ReadonlyMap<string, Uint8Array>): RecordFacts {
  const nameOf = (id: Uint8Array) => {
    const name = names.get(hex(id))
    if (name === undefined) throw new Error('a record of nothing that was handed in')
    return name
  }
  const vector = record.kind === recordKind.domain ? undefined : decodeVector(record.body)
  const isVector = vector !== undefined && record.body.byteLength > 0
  count(record, isVector)
  return {
    ...record,
    recordId: nameOf(record.recordId),
    aliasOf: record.aliasOf && nameOf(record.aliasOf),
    body: isVector
      ? encodeVector({ ...vector, campaign: vector.campaign && nameOf(vector.campaign) })
      : record.body,
  }
}

function count(record: RecordFacts, isVector: boolean): void {
  const of = Object.keys(recordKind)[record.kind - 1] ?? ''
  const what = record.aliasOf ? 'merged' : record.body.byteLength === 0 ? 'withdrawn' : 'shared'
  seen.kinds.set(`${of} ${what}`, (seen.kinds.get(`${of} ${what}`) ?? 0) + 1)
  if (isVector) seen.records++
}

it(`of ${runs} scenarios in two dresses nothing tells one from the other (seed ${seed})`, async () => {
  const given = fc.tuple(scenarios, fc.nat(999), fc.integer({ min: 1_000, max: 1_999 }))
  await fc.assert(
    fc.asyncProperty(given, async ([scenario, one, other]) => {
      seen.requests += scenario.length
      expect(await leaving(scenario, other, 0x90)).toEqual(await leaving(scenario, one, 0x50))
    }),
    { seed, numRuns: runs },
  )
})

it('of more values than may leave the same ones do', async () => {
  const [first] = await leaving(overTheCap, 1, 0x50)
  expect(first).toHaveLength(1)
  expect(await leaving(overTheCap, 2, 0x90)).toEqual([first])
  expect(limits.featuresPerKindMax).toBeLessThan(counts.attackers * 20)
})

it('the scenarios had everything in them that can leave', () => {
  const leftEver = [...seen.kinds].filter(([, times]) => times > 3).map(([what]) => what)
  expect(leftEver.sort()).toEqual([
    'campaign merged',
    'campaign shared',
    'campaign withdrawn',
    'domain shared',
    'domain withdrawn',
    'identity merged',
    'identity shared',
    'identity withdrawn',
  ])
})

afterAll(() => {
  const kinds = [...seen.kinds].map(([what, times]) => `${what} ${times}`).sort()
  process.stdout.write(`compared after ${seen.requests} requests: ${kinds.join(', ')}\n`)
})
