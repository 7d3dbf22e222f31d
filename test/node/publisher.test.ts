import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { hex, utf8 } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import type { LogFields } from '../../src/base/log.ts'
import { silentLog } from '../../src/base/log.ts'
import { GateFault } from '../../src/privacy/gate.ts'
import type { RecordFacts } from '../../src/wire/record.ts'
import { decodeDomain, decodeVector, recordKind } from '../../src/wire/record.ts'
import { segmentFlag, segmentRecords } from '../../src/wire/segment.ts'
import { nowMs } from '../federation/made.ts'
import type { CoreOptions } from '../privacy/core.ts'
import { Core } from '../privacy/core.ts'

const dayMs = 86_400_000
const hourMs = 3_600_000
const slotSeconds = 86_400

async function opened(options: CoreOptions = {}): Promise<Core> {
  const core = await Core.open(options)
  onTestFinished(() => core.close())
  return core
}

const uuid = (n: number) => n.toString(16).padStart(32, '0')
const md5 = (n: number) => `${'a7'.repeat(12)}${n.toString(16).padStart(8, '0')}`

const attacker = (n: number, given: object = {}) => ({
  type: 'attacker',
  uuid: uuid(n),
  ip: `192.0.2.${n}`,
  ...given,
})
const identity = (n: number, given: object = {}) => ({
  type: 'identity',
  uuid: uuid(n),
  ja3_hashes: [md5(n)],
  ...given,
})
const target = (n: number, domain: string, count = 1) => ({
  type: 'smtp_target',
  attacker_uuid: uuid(n),
  domain,
  count,
})
/** Two attackers name a domain: enough for it to leave. */
const named = (...domains: string[]) => [
  attacker(1),
  attacker(2),
  ...domains.flatMap((domain) => [target(1, domain), target(2, `mx.${domain}`)]),
]

const domainsOf = (records: readonly RecordFacts[]) =>
  records
    .filter(({ kind, body }) => kind === recordKind.domain && body.byteLength > 0)
    .map(({ body }) => decodeDomain(body)?.domain)

/** What leaves when all that is due has passed the gate. */
async function leaves(core: Core): Promise<RecordFacts[]> {
  await core.round()
  return core.takePublished()
}

const what = (record: RecordFacts) => (record.body.byteLength > 0 ? 'shared' : 'withdrawn')

describe('domains', () => {
  const policy = { 'smtp.slot': slotSeconds, 'smtp.crowd': 3 }
  /** Just before the slot after the one in which the federation was entered begins. */
  async function beforeNextSlot(given: CoreOptions['policy'] = {}): Promise<Core> {
    const core = await opened({ policy: { ...policy, ...given } })
    const sinceBoundaryMs = (core.nowMs - core.slotOffsetMs(slotSeconds)) % dayMs
    core.nowMs += dayMs - sinceBoundaryMs - 1
    return core
  }
  /** Any of these may have had the attackers that name a domain here. */
  const active = (n: number, confidence = 0) => identity(n, { observation_count: 9, confidence })
  const crowd = (confidence = 0) => [101, 102, 103].map((n) => active(n, confidence))
  /** Two attackers of one identity, so that they alone are no crowd. */
  const hands = [1, 2].map((n) => attacker(n, { identity_id: uuid(101) }))
  const namedBy101 = (domain: string) => [...hands, target(1, domain), target(2, `mx.${domain}`)]

  it('wait for the next slot, whatever crowd there is, while vectors leave at once', async () => {
    const core = await beforeNextSlot()
    await core.handIn([...crowd(), ...namedBy101('acme.com')])
    const first = await leaves(core)
    expect(first).toHaveLength(3)
    expect(domainsOf(first)).toEqual([])
    core.nowMs += 1
    expect(domainsOf(await leaves(core))).toEqual(['acme.com'])
  })

  it('wait for a crowd, of which each identity counts once', async () => {
    const core = await beforeNextSlot()
    await core.handIn([...namedBy101('acme.com'), active(101), active(102)])
    for (const confidence of [0.5, 0.9]) await core.handIn([active(102, confidence)])
    await leaves(core)
    core.nowMs += 1
    expect(domainsOf(await leaves(core))).toEqual([])
    await core.handIn([active(103)])
    expect(domainsOf(await leaves(core))).toEqual([]) // a crowd that came too late for this slot
    core.nowMs += dayMs
    expect(domainsOf(await leaves(core))).toEqual(['acme.com'])
  })

  it('wait for a crowd of their own slot: the one before has gone with the domains that left', async () => {
    const core = await beforeNextSlot()
    await core.handIn([...crowd(), ...namedBy101('acme.com')])
    await leaves(core)
    core.nowMs += 1
    expect(domainsOf(await leaves(core))).toEqual(['acme.com'])
    await core.handIn([target(1, 'globex.com'), target(2, 'globex.com')])
    await leaves(core)
    core.nowMs += dayMs
    expect(domainsOf(await leaves(core))).toEqual([])
  })

  it('find no crowd in identities that only pass the gate again', async () => {
    const core = await beforeNextSlot()
    await core.handIn([...crowd(), ...namedBy101('acme.com')])
    await leaves(core)
    core.nowMs += 1
    expect(domainsOf(await leaves(core))).toEqual(['acme.com'])
    await core.handIn([target(1, 'globex.com'), target(2, 'globex.com')])
    await core.publisher.gateAgain()
    await leaves(core)
    core.nowMs += dayMs
    expect(domainsOf(await leaves(core))).toEqual([])
  })

  it('leave once a slot, however soon there is a crowd again, over a restart too', async () => {
    const core = await beforeNextSlot()
    await core.handIn([...crowd(), ...namedBy101('acme.com')])
    await leaves(core)
    core.nowMs += 1
    expect(domainsOf(await leaves(core))).toEqual(['acme.com'])
    core.nowMs += 1_000 // the same minute, at the boundary
    await core.handIn([...crowd(0.5), ...namedBy101('globex.com')])
    expect(domainsOf(await leaves(core))).toEqual([])
    await core.stop()
    await core.start()
    await core.handIn(crowd(0.9))
    expect(domainsOf(await leaves(core))).toEqual([])
    core.nowMs += dayMs
    expect(domainsOf(await leaves(core))).toEqual(['globex.com'])
  })

  it.each([
    ['on', false],
    ['on, over a restart too', true],
  ])(
    'that waited for long are content with two; how long is counted from the last release %s',
    async (_, restarts) => {
      const core = await beforeNextSlot()
      core.nowMs += (limits.slotsWithoutCrowdMax - 1) * dayMs
      await core.handIn([...crowd(), ...namedBy101('acme.com')])
      await leaves(core)
      core.nowMs += 1
      expect(domainsOf(await leaves(core))).toEqual(['acme.com'])
      await core.handIn([active(101, 0.5), active(102, 0.5), ...namedBy101('globex.com')])
      await leaves(core)
      if (restarts) {
        await core.stop()
        await core.start()
        await core.handIn([active(101, 0.9), active(102, 0.9), target(1, 'globex.com', 2)])
        await leaves(core)
      }
      core.nowMs += dayMs
      expect(domainsOf(await leaves(core))).toEqual([])
      core.nowMs += (limits.slotsWithoutCrowdMax - 1) * dayMs
      expect(domainsOf(await leaves(core))).toEqual(['globex.com'])
    },
  )

  it('leave in segments of their own, in order of their ids', async () => {
    const core = await opened()
    await core.handIn([...named('acme.com', 'globex.com', 'initech.com', 'hooli.com'), ...crowd()])
    await core.settled()
    const kinds = core.published.map((segment) => {
      const records = segmentRecords(segment) ?? []
      const ids = records.map(({ recordId }) => hex(recordId))
      expect(ids).toEqual([...ids].sort())
      const isDomains = (segment.facts.flags & segmentFlag.domains) !== 0
      return [isDomains, [...new Set(records.map(({ kind }) => kind))]]
    })
    expect(kinds).toEqual([
      [false, [recordKind.identity]],
      [true, [recordKind.domain]],
    ])
  })

  it('are withdrawn without waiting', async () => {
    const core = await beforeNextSlot()
    await core.handIn([...crowd(), ...namedBy101('acme.com')])
    await leaves(core)
    core.nowMs += 1
    expect(domainsOf(await leaves(core))).toEqual(['acme.com'])
    core.nowMs += hourMs
    await core.handIn([{ type: 'retract', kind: 'domain', domain: 'acme.com' }])
    expect((await leaves(core)).map(what)).toEqual(['withdrawn'])
  })

  it('leave only with as many distinct attackers as the federation asks for', async () => {
    const core = await opened({ policy: { 'smtp.min_attackers': 3 } })
    await core.handIn(named('acme.com'))
    expect(domainsOf(await leaves(core))).toEqual([])
    // The same address under another uuid is no third attacker.
    await core.handIn([{ ...attacker(3), ip: '192.0.2.1' }, target(3, 'acme.com')])
    expect(domainsOf(await leaves(core))).toEqual([])
    await core.handIn([attacker(4), target(4, 'acme.com')])
    expect(domainsOf(await leaves(core))).toEqual(['acme.com'])
  })
})

describe('an address that becomes known after its domain', () => {
  const about = (records: readonly RecordFacts[]) =>
    records.filter(({ kind }) => kind === recordKind.domain).map(what)
  const named = [target(1, 'acme.com'), target(2, 'acme.com')]

  it('takes the domain back where it is one that was counted already', async () => {
    const core = await opened()
    await core.handIn([attacker(1), ...named]) // of the second nothing is known: it counts as another one
    expect(about(await leaves(core))).toEqual(['shared'])
    await core.handIn([{ ...attacker(2), ip: '192.0.2.1' }])
    expect(about(await leaves(core))).toEqual(['withdrawn'])
  })

  it('lets the domain leave where it is another one', async () => {
    const core = await opened()
    await core.handIn(named)
    expect(about(await leaves(core))).toEqual([])
    await core.handIn([attacker(1), attacker(2)])
    expect(about(await leaves(core))).toEqual(['shared'])
  })
})

describe('an identity', () => {
  const policy = { 'vector.interval': 86_400 }
  const confidenceOf = (records: readonly RecordFacts[]) =>
    records.map(({ body }) => decodeVector(body)?.confidenceStep)

  it('says new counts and days only once an interval', async () => {
    const core = await opened({ policy })
    await core.handIn([identity(1, { confidence: 0 })])
    expect(confidenceOf(await leaves(core))).toEqual([1])
    await core.handIn([identity(1, { confidence: 0.5 })])
    core.nowMs += dayMs - 1
    expect(confidenceOf(await leaves(core))).toEqual([])
    await core.handIn([identity(1, { confidence: 1 })])
    core.nowMs += 1
    expect(confidenceOf(await leaves(core))).toEqual([21])
  })

  it('says what it gained at most once a minute, and what it lost at once', async () => {
    const core = await opened({ policy })
    await core.handIn([identity(1)])
    expect(await leaves(core)).toHaveLength(1)
    await core.handIn([identity(1, { ja3_hashes: [md5(1), md5(2)] })])
    core.nowMs += 59_999
    expect(await leaves(core)).toEqual([])
    core.nowMs += 1
    expect(await leaves(core)).toHaveLength(1)
    await core.handIn([identity(1)])
    expect(await leaves(core)).toHaveLength(1)
    await core.handIn([{ type: 'retract', kind: 'identity', uuid: uuid(1) }])
    expect((await leaves(core)).map(what)).toEqual(['withdrawn'])
  })

  it('waits until the request that made it has ended', async () => {
    const core = await opened()
    const request = {}
    core.publisher.touch([{ kind: 'domain', key: utf8('acme.com') }], request)
    await core.round()
    expect(core.publisher.status().dirty).toBe(1)
    core.publisher.requestEnded(request)
    await core.round()
    expect(core.publisher.status().dirty).toBe(0)
  })
})

describe('what is withdrawn takes with it', () => {
  const retract = (kind: string, n: number) => ({ type: 'retract', kind, uuid: uuid(n) })
  const bodyOf = async (core: Core) =>
    (await leaves(core)).map(({ body }) => hex(body)).find((body) => body !== '') ?? ''

  it('what the winner of a merge had of it, at once', async () => {
    const core = await opened()
    await core.handIn([identity(1), identity(2, { merged_into_uuid: uuid(1) })])
    expect(await bodyOf(core)).toContain(md5(2))
    await core.handIn([retract('identity', 2)])
    const body = await bodyOf(core)
    expect(body).toContain(md5(1))
    expect(body).not.toContain(md5(2))
  })

  it('what the winner of a merge of campaigns had of it, and its name from its identities', async () => {
    const core = await opened()
    const campaign = (n: number, given: object = {}) => ({ ...identity(n, given), type: 'campaign' })
    await core.handIn([campaign(1), campaign(2, { merged_into_uuid: uuid(1) })])
    expect(await bodyOf(core)).toContain(md5(2))
    await core.handIn([retract('campaign', 2)])
    const body = await bodyOf(core)
    expect(body).toContain(md5(1))
    expect(body).not.toContain(md5(2))

    await core.handIn([identity(3, { campaign_id: uuid(1) })])
    const id = core.recordId({ kind: 'campaign', key: Buffer.from(uuid(1), 'hex') })
    const named = async () =>
      (await leaves(core))
        .filter(({ kind, body }) => kind === recordKind.identity && body.byteLength > 0)
        .map(({ body }) => hex(decodeVector(body)?.campaign ?? new Uint8Array(0)))
    expect(await named()).toEqual([id])
    await core.handIn([retract('campaign', 1)])
    expect(await named()).toEqual([''])
  })
})

it('what one URL gave leaves until it gives each visitor something else', async () => {
  const core = await opened()
  const visitor = (n: number) => {
    const payload = {
      fingerprint_type: 'payload',
      sha256: `${md5(n)}${md5(n + 500)}`,
      via: 'url',
      url: 'http://192.0.2.9/x',
    }
    return attacker(n, { fingerprints: [{ payload }] })
  }
  const visitors = Array.from({ length: limits.payloadsPerUrlMax }, (_, n) => visitor(n + 1))
  await core.handIn(visitors)
  expect((await leaves(core)).map(what)).toEqual(visitors.map(() => 'shared'))
  await core.handIn([visitor(99)])
  expect((await leaves(core)).map(what)).toEqual(visitors.map(() => 'withdrawn'))
})

it('a federation may be stricter than its operators', async () => {
  const core = await opened({ policy: { 'form.ja3': 0, 'form.hassh_server': 1 } })
  await core.handIn([identity(1, { hassh_hashes: [md5(2)] })])
  const [record] = await leaves(core)
  const sets = (record && decodeVector(record.body)?.features) ?? []
  expect(sets.map(({ kind, form }) => [kind, form])).toEqual([[2, 2]])
})

it("a domain that only the operator's own addresses named stays home", async () => {
  const core = await opened({ config: '[suppress]\naddresses = ["192.0.2.0/30"]' })
  await core.handIn([...named('acme.com'), attacker(9), target(9, 'acme.com')])
  expect(domainsOf(await leaves(core))).toEqual([])
  await core.handIn([attacker(10), target(10, 'mx.acme.com')])
  expect(domainsOf(await leaves(core))).toEqual(['acme.com'])
})

describe('a budget', () => {
  const many = (count: number, from = 1) => Array.from({ length: count }, (_, n) => identity(from + n))

  it('bounds what a day may say of each kind, and the rest leaves tomorrow', async () => {
    const core = await opened({
      policy: { 'budget.identities': 3, 'budget.domains': 1, 'budget.campaigns': 1 },
    })
    const campaigns = [1, 2].map((n) => ({ ...identity(n), type: 'campaign' }))
    await core.handIn([...many(5, 10), ...campaigns, ...named('acme.com', 'globex.com')])
    const today = await leaves(core)
    expect(today.map(({ kind }) => kind).sort()).toEqual([1, 1, 1, 2, 3])
    expect(core.publisher.status().held_by_budget).toBe(4)
    core.nowMs += dayMs - (nowMs % dayMs) - 1
    expect(await leaves(core)).toEqual([])
    core.nowMs += 1
    expect((await leaves(core)).map(({ kind }) => kind).sort()).toEqual([1, 1, 2, 3])
  })

  it('goes to those with the most attackers first', async () => {
    const core = await opened({ policy: { 'budget.identities': 1 } })
    const of = (n: number, identityNumber: number) => attacker(n, { identity_id: uuid(identityNumber) })
    await core.handIn([identity(21), identity(22), of(1, 22), of(2, 22), of(3, 21)])
    const [first, ...others] = await leaves(core)
    expect(others).toEqual([])
    const key = Buffer.from(uuid(22), 'hex')
    expect(first && hex(first.recordId)).toBe(core.recordId({ kind: 'identity', key }))
  })

  it('is not renewed by a restart', async () => {
    const core = await opened({ policy: { 'budget.identities': 2 } })
    await core.handIn(many(2))
    expect(await leaves(core)).toHaveLength(2)
    await core.stop()
    await core.start()
    await core.handIn(many(1, 50))
    expect(await leaves(core)).toEqual([])
  })

  it('does not hold what is withdrawn', async () => {
    const core = await opened({ policy: { 'budget.identities': 1 } })
    await core.handIn(many(1))
    expect(await leaves(core)).toHaveLength(1)
    await core.handIn([{ type: 'retract', kind: 'identity', uuid: uuid(1) }])
    expect((await leaves(core)).map(what)).toEqual(['withdrawn'])
  })
})

describe('the operator', () => {
  it('may pause: nothing leaves but what is withdrawn', async () => {
    const core = await opened()
    await core.handIn([identity(1)])
    expect(await leaves(core)).toHaveLength(1)
    await core.stop()
    await core.start(false, '[share]\npaused = true')
    await core.handIn([identity(2), { type: 'retract', kind: 'identity', uuid: uuid(1) }])
    expect((await leaves(core)).map(what)).toEqual(['withdrawn'])
    expect(core.publisher.status()).toMatchObject({ paused: true, dirty: 1 })
  })

  const stricter: readonly (readonly [what: string, config: string])[] = [
    ['consents to less', '[share]\nja3 = "off"'],
    ['suppresses a domain', '[suppress]\ndomains = ["mx.acme.com"]'],
    ['suppresses a value', `[suppress]\nfeatures = ["ja3:${md5(7)}"]`],
    ['names an address as its own', '[suppress]\naddresses = ["192.0.2.0/24"]'],
  ]
  it.each(stricter)('takes back at the next start what it no longer allows: it %s', async (_, config) => {
    const core = await opened()
    const seen = { fingerprints: [{ kind: 'ja3', hash: md5(8) }] }
    await core.handIn([
      identity(7),
      attacker(1, seen),
      attacker(2),
      target(1, 'acme.com'),
      target(2, 'acme.com'),
    ])
    expect((await leaves(core)).map(what)).toEqual(['shared', 'shared', 'shared'])
    await core.stop()
    await core.start(false, config)
    expect((await leaves(core)).map(what)).toContain('withdrawn')
    await core.stop()
    await core.start()
    expect((await leaves(core)).map(what)).not.toContain('withdrawn')
  })
})

it('nothing more leaves once the gate does not trust itself', async () => {
  const errors: LogFields[] = []
  const core = await opened({ log: { ...silentLog, error: (fields) => errors.push(fields) } })
  await core.handIn([identity(1)])
  expect(await leaves(core)).toHaveLength(1)
  const { logs } = core.federation
  vi.spyOn(logs, 'lastPublished').mockRejectedValueOnce(new GateFault('test'))
  await core.handIn([identity(2)])
  await vi.waitUntil(() => core.publisher.status().faulted)
  expect(errors).toEqual([{ fault: 'GateFault', code: undefined }])
  await core.handIn([identity(3)])
  core.publisher.considerGeneration()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(core.takePublished()).toEqual([])
  expect(core.publisher.status()).toMatchObject({ faulted: true, dirty: 2 })
})
