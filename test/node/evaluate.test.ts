import { describe, expect, it, onTestFinished } from 'vitest'
import { hex, utf8 } from '../../src/base/bytes.ts'
import type { Clock } from '../../src/base/clock.ts'
import { dayOf } from '../../src/base/clock.ts'
import { LocalIndex } from '../../src/index/local-index.ts'
import type { Evaluation } from '../../src/node/evaluate.ts'
import { Evaluator } from '../../src/node/evaluate.ts'
import type { Keys } from '../../src/node/keys.ts'
import { LocalSecret } from '../../src/node/keys.ts'
import { LocalView } from '../../src/node/local-view.ts'
import { Logs } from '../../src/node/logs.ts'
import { Projector } from '../../src/node/projector.ts'
import { AddressRanges } from '../../src/privacy/address-ranges.ts'
import type { Consent, GateRules } from '../../src/privacy/gate.ts'
import { FederationStore } from '../../src/store/federation-store.ts'
import type { ShareKey, ShareKind } from '../../src/store/private-keys.ts'
import { featureKinds, featureNames } from '../../src/wire/features.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { alice, nowMs, peerOf, pepper, roster1 } from '../federation/made.ts'
import { attacker, emptyDir, fingerprint, TestStore, target, uuid } from '../store/made.ts'
import { counting } from '../wire/made.ts'

const dayMs = 86_400_000
const today = dayOf(nowMs)
const [one, other, third] = [uuid(0xa0), uuid(0xb0), uuid(0xc0)]
const share = (kind: ShareKind, key: Uint8Array | string): ShareKey => ({
  kind,
  key: typeof key === 'string' ? utf8(key) : key,
})

/** Real stores, a real log, and a clock of the test's own. */
class Desk {
  readonly #db: TestStore
  readonly #view: LocalView
  readonly #logs: Logs
  readonly #evaluator: Evaluator
  readonly #recordIdOf: (share: ShareKey) => Uint8Array
  nowMs = nowMs

  private constructor(db: TestStore, federation: FederationStore) {
    const secret = new LocalSecret(counting(0x50, 32))
    const keys: Keys = {
      record: alice,
      operator: alice.operator,
      peerSeed: peerOf(alice).seed,
      peerPublicKey: peerOf(alice).publicKey,
      secret,
      socketToken: '',
    }
    const clock: Clock = { nowMs: () => this.nowMs, random: (length) => counting(1, length) }
    this.#db = db
    this.#view = new LocalView(new LocalIndex(counting(1, 8)), (attackerUuid) =>
      secret.formedIdentity(attackerUuid),
    )
    this.#logs = new Logs(federation, roster1, keys, clock)
    this.#recordIdOf = secret.recordIds(roster1.federation)
    this.#evaluator = new Evaluator(
      new Projector(db.store, this.#view, this.#recordIdOf, new AddressRanges(['198.51.100.0/24'])),
      this.#view,
      this.#logs,
      this.#recordIdOf,
      (share) => db.store.firstPublishedDay(share),
    )
  }

  static async open(): Promise<Desk> {
    const federation = await FederationStore.open(await emptyDir())
    onTestFinished(() => federation.close())
    return new Desk(await TestStore.open(), federation)
  }

  async rows(...rows: hearsay.row.Row.$Properties[]): Promise<void> {
    for (const { changes } of await this.#db.apply(...rows)) {
      for (const change of changes) this.#view.apply(change)
    }
  }

  async evaluate(of: ShareKey, given: Partial<GateRules> = {}): Promise<Evaluation> {
    const consent = Object.fromEntries(
      featureNames.map((name) => [name, featureKinds[name].defaultForm]),
    ) as Consent
    return await this.#evaluator.evaluate(of, {
      consent,
      pepper,
      suppressedDomains: new Set(),
      suppressedFeatures: new Set(),
      minAttackers: 1,
      tellsReleaseDays: false,
      ttlVectorsDays: 180,
      ttlDomainsDays: 90,
      today: dayOf(this.nowMs),
      ...given,
    })
  }

  /** Evaluates, and publishes what that gives. @returns how it differs from what was published before */
  async publish(of: ShareKey, given?: Partial<GateRules>): Promise<string> {
    const evaluation = await this.evaluate(of, given)
    if (evaluation.kind === 'unchanged') return 'unchanged'
    await this.#logs.publish(roster1, [evaluation.record], of.kind === 'domain')
    return evaluation.change
  }

  idOf(of: ShareKey): string {
    return hex(this.#recordIdOf(of))
  }
}

const seenAt = { firstSeenAt: (today - 1) * dayMs * 1_000, lastSeenAt: today * dayMs * 1_000 }
const ja3 = (first: number) => counting(first, 16)
const identity = (given: hearsay.row.Identity.$Properties = {}) => ({
  identity: { uuid: one, ja3Hashes: [ja3(0x11)], ...seenAt, ...given },
})
const identityOne = share('identity', one)

describe('what a row changes in what was published', () => {
  type Row = hearsay.row.Row.$Properties
  const retract = { retract: { kind: 'identity', uuid: one } }
  const cases: readonly (readonly [
    change: string,
    what: string,
    before: readonly Row[],
    rows: readonly Row[],
  ])[] = [
    ['new', 'an identity that nobody has heard of', [], [identity()]],
    ['unchanged', 'an identity without anything that may leave', [], [identity({ ja3Hashes: [] })]],
    ['unchanged', 'an identity that is not there', [], []],
    ['unchanged', 'nothing', [identity()], []],
    [
      'unchanged',
      'what does not leave',
      [identity()],
      [identity({ notes: 'seen before', httpVersionsSeen: ['1.1'] })],
    ],
    ['gained_features', 'a further feature', [identity()], [identity({ ja3Hashes: [ja3(0x11), ja3(0x22)] })]],
    ['lost_features', 'a feature less', [identity({ ja3Hashes: [ja3(0x11), ja3(0x22)] })], [identity()]],
    ['lost_features', 'one feature for another', [identity()], [identity({ ja3Hashes: [ja3(0x22)] })]],
    ['withdrawn', 'the last feature', [identity()], [identity({ ja3Hashes: [] })]],
    ['counts_or_days', 'another confidence', [identity()], [identity({ confidence: 0.5 })]],
    [
      'unchanged',
      'a confidence within the same step',
      [identity({ confidence: 0.5 })],
      [identity({ confidence: 0.51 })],
    ],
    [
      'counts_or_days',
      'an earlier day',
      [identity()],
      [identity({ firstSeenAt: (today - 5) * dayMs * 1_000 })],
    ],
    ['merged', 'a campaign', [identity()], [identity({ campaignId: third })]],
    [
      'merged',
      'a merge into another',
      [identity()],
      [identity({ mergedIntoUuid: other }), identity({ uuid: other })],
    ],
    [
      'unchanged',
      'a merge of what nobody has heard of',
      [],
      [identity({ mergedIntoUuid: other }), identity({ uuid: other })],
    ],
    [
      'withdrawn',
      'a merge into what is withdrawn',
      [identity()],
      [identity({ mergedIntoUuid: other }), { retract: { kind: 'identity', uuid: other } }],
    ],
    ['withdrawn', "the operator's word", [identity()], [retract]],
    [
      'withdrawn',
      "the operator's word, whatever rows come",
      [identity()],
      [retract, identity({ ja3Hashes: [ja3(0x22)] })],
    ],
    ['unchanged', "the operator's word on what nobody has heard of", [], [identity(), retract]],
  ]
  it.each(cases)('%s: %s', async (change, _, before, rows) => {
    const desk = await Desk.open()
    await desk.rows(...before)
    expect(await desk.publish(identityOne)).toBe(before.length === 0 ? 'unchanged' : 'new')
    await desk.rows(...rows)
    expect(await desk.publish(identityOne)).toBe(change)
    expect(await desk.publish(identityOne)).toBe('unchanged')
  })

  it('new again, once it is taken back', async () => {
    const desk = await Desk.open()
    await desk.rows(identity())
    await desk.publish(identityOne)
    await desk.rows(retract)
    expect(await desk.publish(identityOne)).toBe('withdrawn')
    await desk.rows({ unretract: { kind: 'identity', uuid: one } })
    expect(await desk.publish(identityOne)).toBe('new')
  })

  it('merged into one, then into another, then standing for itself again', async () => {
    const desk = await Desk.open()
    await desk.rows(identity(), identity({ uuid: other }), identity({ uuid: third }))
    await desk.publish(identityOne)
    for (const into of [other, third]) {
      await desk.rows(identity({ mergedIntoUuid: into }))
      const evaluation = await desk.evaluate(identityOne)
      if (evaluation.kind !== 'record') throw new Error('nothing to say')
      expect(hex(evaluation.record.aliasOf ?? new Uint8Array(0))).toBe(desk.idOf(share('identity', into)))
      expect(await desk.publish(identityOne)).toBe('merged')
      expect(await desk.publish(identityOne)).toBe('unchanged')
    }
    await desk.rows(identity())
    expect(await desk.publish(identityOne)).toBe('merged')
  })
})

describe('a winner', () => {
  it('gains what its losers have', async () => {
    const desk = await Desk.open()
    await desk.rows(identity())
    await desk.publish(identityOne)
    await desk.rows(identity({ uuid: other, ja3Hashes: [ja3(0x22)], mergedIntoUuid: one }))
    expect(await desk.publish(identityOne)).toBe('gained_features')
    await desk.rows({ retract: { kind: 'identity', uuid: other } })
    expect(await desk.publish(identityOne)).toBe('lost_features')
  })

  it('counts distinct addresses, and those without one as one', async () => {
    const desk = await Desk.open()
    const members = async () => {
      const evaluation = await desk.evaluate(identityOne)
      return evaluation.kind === 'record' ? evaluation.members : 0
    }
    const of = (first: number, ip: string) => attacker({ uuid: uuid(first), ip, identityId: one })
    await desk.rows(identity(), of(1, '192.0.2.1'), of(2, '192.0.2.1'))
    expect(await members()).toBe(1)
    await desk.rows(of(3, '192.0.2.2'), of(4, ''), of(5, ''))
    expect(await members()).toBe(3)
  })
})

it('what nobody named forms an identity of its own, which leaves with what the prober saw', async () => {
  const desk = await Desk.open()
  const probe = fingerprint(hex(counting(0x31, 16)), 5, { probeType: 'tcpfp' })
  const formed = share('identity', new LocalSecret(counting(0x50, 32)).formedIdentity(uuid(0x10)))
  await desk.rows(attacker(), probe)
  expect(await desk.publish(formed)).toBe('new')
  await desk.rows(attacker({ identityId: one }), identity({ ja3Hashes: [] }))
  expect(await desk.publish(formed)).toBe('withdrawn')
  expect(await desk.publish(identityOne)).toBe('new')
})

describe('stricter rules', () => {
  it('take back what they no longer allow', async () => {
    const desk = await Desk.open()
    const off = Object.fromEntries(featureNames.map((name) => [name, 'off'])) as Consent
    await desk.rows(identity(), target(3, { domain: 'mx.acme.com' }))
    await desk.publish(identityOne)
    await desk.publish(share('domain', 'acme.com'))
    expect(await desk.publish(identityOne, { consent: off })).toBe('withdrawn')
    expect(
      await desk.publish(share('domain', 'acme.com'), { suppressedDomains: new Set(['acme.com']) }),
    ).toBe('withdrawn')
  })
})

describe('a domain', () => {
  const acme = share('domain', 'acme.com')
  const targets = (attackers: number, count: number) =>
    Array.from({ length: attackers }, (_, at) =>
      target(count, { attackerUuid: uuid(at), domain: 'mx.acme.com' }),
    )
  const attackers = (count: number) =>
    Array.from({ length: count }, (_, at) => attacker({ uuid: uuid(at), ip: `192.0.2.${at}` }))

  it('is new with enough attackers, and withdrawn where there are no longer enough', async () => {
    const desk = await Desk.open()
    await desk.rows(...attackers(2), ...targets(1, 4))
    expect(await desk.publish(acme, { minAttackers: 2 })).toBe('unchanged')
    await desk.rows(...targets(2, 4))
    expect(await desk.publish(acme, { minAttackers: 2 })).toBe('new')
    expect(await desk.publish(acme, { minAttackers: 3 })).toBe('withdrawn')
  })

  it('says nothing new within a power of two', async () => {
    const desk = await Desk.open()
    await desk.rows(...attackers(1), ...targets(1, 4))
    expect(await desk.publish(acme)).toBe('new')
    await desk.rows(...targets(1, 7))
    expect(await desk.publish(acme)).toBe('unchanged')
    await desk.rows(...targets(1, 8))
    expect(await desk.publish(acme)).toBe('counts_or_days')
  })
})

it('nothing new is said when only time passes', async () => {
  const desk = await Desk.open()
  await desk.rows(identity())
  expect(await desk.publish(identityOne)).toBe('new')
  desk.nowMs += 90 * dayMs
  expect(await desk.publish(identityOne)).toBe('unchanged')
})

it('what the operator’s own addresses did is as if it were not there', async () => {
  const bounty = JSON.stringify({ payload: { fingerprint_type: 'ja3', hash: hex(ja3(0x41)) } })
  const shown = (ip: string, n: number) =>
    attacker({ uuid: uuid(n), ip, identityId: one, fingerprints: [bounty] })
  const desk = await Desk.open()
  await desk.rows(shown('198.51.100.9', 1))
  expect(await desk.publish(identityOne)).toBe('unchanged')
  await desk.rows(shown('203.0.113.9', 2))
  expect(await desk.publish(identityOne)).toBe('new')
})
