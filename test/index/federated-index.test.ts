import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import type { FeatureKey } from '../../src/index/feature-index.ts'
import type { SegmentPlace } from '../../src/index/federated-index.ts'
import { FederatedIndex } from '../../src/index/federated-index.ts'
import { featureKinds, form } from '../../src/wire/features.ts'
import type { DomainFacts, RecordFacts, VectorFacts } from '../../src/wire/record.ts'
import {
  bodyVersion,
  decodeDomain,
  decodeVector,
  encodeDomain,
  encodeVector,
  recordKind,
} from '../../src/wire/record.ts'
import { counting, record, told, vector } from '../wire/made.ts'

/** The index against the slow and obvious one: a map of records for each log, and look-ups that read all of them. */

const rules = {
  isDomain: (text: string) => text !== 'refused.test',
  quotaRecords: 4,
  ttlVectorsDays: 30,
  ttlDomainsDays: 20,
}

type State = 'live' | 'retracted' | 'alias' | 'opaque' | 'malformed' | 'overQuota'

interface Entry {
  readonly record: RecordFacts
  readonly state: State
  readonly expiresDay: number
  readonly vector: VectorFacts | undefined
  readonly domain: DomainFacts | undefined
  readonly number: number
  readonly position: number
}

interface Log {
  readonly operator: string
  readonly generation: number
  answers: boolean
  readonly records: Map<string, Entry>
}

class Model {
  logs: Log[] = []
  readonly #quota: number

  constructor(quota: number) {
    this.#quota = quota
  }

  apply(place: SegmentPlace, records: readonly RecordFacts[]): void {
    const { operator, generation, number, sealedDay } = place
    let log = this.log(operator, generation)
    if (log === undefined) {
      log = { operator, generation, answers: false, records: new Map() }
      this.logs.push(log)
    }
    for (const [position, one] of records.entries()) {
      log.records.delete(hex(one.recordId))
      const isDomain = one.kind === recordKind.domain
      const ttl = isDomain ? rules.ttlDomainsDays : rules.ttlVectorsDays
      log.records.set(hex(one.recordId), {
        record: one,
        state: this.#state(log, one),
        expiresDay: Math.min(one.expiresDay, sealedDay + ttl),
        vector: isDomain ? undefined : decodeVector(one.body),
        domain: isDomain ? decodeDomain(one.body) : undefined,
        number,
        position,
      })
    }
  }

  #state(log: Log, { aliasOf, kind, body, bodyVersion: version }: RecordFacts): State {
    if (aliasOf !== undefined) return 'alias'
    if (body.byteLength === 0) return 'retracted'
    if (version > bodyVersion || kind > recordKind.domain) return 'opaque'
    if ([...log.records.values()].filter(({ state }) => state === 'live').length >= this.#quota)
      return 'overQuota'
    if (kind !== recordKind.domain) return decodeVector(body) === undefined ? 'malformed' : 'live'
    const domain = decodeDomain(body)
    return domain !== undefined && rules.isDomain(domain.domain) ? 'live' : 'malformed'
  }

  log(operator: string, generation: number): Log | undefined {
    return this.logs.find((log) => log.operator === operator && log.generation === generation)
  }

  answerFrom(operator: string, generation: number): void {
    this.logs = this.logs.filter((log) => log.operator !== operator || log.generation >= generation)
    for (const log of this.logs) if (log.operator === operator) log.answers = log.generation === generation
  }

  forget(operator: string, generation: number): void {
    this.logs = this.logs.filter((log) => log !== this.log(operator, generation))
  }

  live(today: number): (Entry & { operator: string })[] {
    return this.#answering().filter(({ state, expiresDay }) => state === 'live' && expiresDay >= today)
  }

  #answering(): (Entry & { operator: string })[] {
    return this.logs
      .filter(({ answers }) => answers)
      .flatMap(({ operator, records }) => [...records.values()].map((entry) => ({ ...entry, operator })))
  }

  counts(): object {
    const entries = this.#answering()
    const inState = (state: State) => entries.filter((entry) => entry.state === state).length
    const ofKind = (kind: number) =>
      entries.filter((entry) => entry.state === 'live' && entry.record.kind === kind).length
    return {
      records: inState('live'),
      identities: ofKind(recordKind.identity),
      campaigns: ofKind(recordKind.campaign),
      domains: ofKind(recordKind.domain),
      opaque: inState('opaque'),
      malformed: inState('malformed'),
      overQuota: inState('overQuota'),
    }
  }
}

// --- what may happen -------------------------------------------------------------------------------

const ja3s = [counting(0, 16), counting(1, 16), counting(2, 16)]
const simhashes = [0x00, 0x01, 0x03, 0xff].map((last) => counting(0x30, 8).with(7, last))
const domains = ['acme.test', 'target.test', 'refused.test']
const ids = [1, 2, 3, 4, 5, 6].map((first) => counting(first, 16))
const days = { from: 20_000, sealed: [20_000, 20_040], asked: [20_000, 20_020, 20_035, 20_062, 20_071] }

const simhash = featureKinds.payload_simhash.number
const sets = fc
  .record({
    ja3: fc.subarray(ja3s),
    raw: fc.subarray(simhashes),
    tags: fc.subarray(simhashes),
    other: fc.subarray(simhashes),
  })
  .map(({ ja3, raw, tags, other }) =>
    [
      { kind: featureKinds.ja3.number, definition: 1, form: form.raw, pepperId: 0, values: ja3 },
      { kind: simhash, definition: 1, form: form.raw, pepperId: 0, values: raw },
      { kind: simhash, definition: 1, form: form.tag, pepperId: 7, values: tags },
      { kind: simhash, definition: 2, form: form.raw, pepperId: 0, values: other },
    ].filter(({ values }) => values.length > 0),
  )

const bodies: fc.Arbitrary<Partial<RecordFacts>> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({
        features: sets,
        kind: fc.constantFrom(recordKind.identity, recordKind.campaign),
        lastDay: fc.constantFrom(20_003, 70_000),
      })
      .map(({ kind, ...facts }) => ({ kind, body: encodeVector(vector(facts)) })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ domain: fc.constantFrom(...domains), attackersBucket: fc.nat(32), countBucket: fc.nat(32) })
      .map((facts) => ({
        kind: recordKind.domain,
        body: encodeDomain({ ...facts, firstDay: 19_990, lastDay: 20_003 }),
      })),
  },
  { weight: 1, arbitrary: fc.constant({ body: new Uint8Array(0), bodyVersion: 0 }) },
  {
    weight: 1,
    arbitrary: fc.constant({ body: new Uint8Array(0), bodyVersion: 0, aliasOf: counting(1, 16) }),
  },
  { weight: 1, arbitrary: fc.constantFrom({ bodyVersion: 2 }, { kind: 4 }, { kind: 999 }) },
  { weight: 1, arbitrary: fc.constantFrom(1, 3).map((kind) => ({ kind, body: counting(0xf0, 9) })) },
)

const records: fc.Arbitrary<RecordFacts> = fc
  .tuple(fc.constantFrom(...ids), fc.constantFrom(20_010, 20_065, 99_999), bodies)
  .map(([recordId, expiresDay, body]) => record({ recordId, expiresDay, ...body }))

interface Step {
  readonly does: 'apply' | 'answerFrom' | 'forget'
  readonly operator: string
  readonly generation: number
  readonly sealedDay: number
  readonly records: readonly RecordFacts[]
}

const step = (given: fc.Arbitrary<readonly RecordFacts[]>): fc.Arbitrary<Step> =>
  fc.record({
    does: fc.constantFrom(
      'apply' as const,
      'apply' as const,
      'apply' as const,
      'answerFrom' as const,
      'forget' as const,
    ),
    operator: fc.constantFrom('a', 'b'),
    generation: fc.constantFrom(1, 2, 3),
    sealedDay: fc.constantFrom(...days.sealed),
    records: given,
  })

function play(steps: readonly Step[], quotaRecords: number): { index: FederatedIndex; model: Model } {
  const index = new FederatedIndex(counting(5, 8), { ...rules, quotaRecords })
  const model = new Model(quotaRecords)
  for (const [at, { does, operator, generation, sealedDay, records: given }] of steps.entries()) {
    if (does === 'apply') {
      const place = { operator, generation, number: at + 1, sealedDay }
      index.apply(place, given)
      model.apply(place, given)
    } else {
      index[does](operator, generation)
      model[does](operator, generation)
    }
  }
  return { index, model }
}

// --- what may be asked -----------------------------------------------------------------------------

function bitsApart(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((sum, byte, at) => sum + ((byte ^ (b[at] ?? 0)).toString(2).match(/1/g)?.length ?? 0), 0)
}

/** As texts in one order: which of two equal answers comes first is not promised. */
const inOrder = (found: readonly object[]) => found.map((one) => JSON.stringify(told(one))).sort()

function asFound(
  { operator, record: { recordId, kind }, vector: facts }: Entry & { operator: string },
  distance: number,
): object {
  const day = (given = 0) => Math.min(given, 0xffff)
  return { operator, recordId, kind, firstDay: day(facts?.firstDay), lastDay: day(facts?.lastDay), distance }
}

function expectSame(index: FederatedIndex, model: Model): void {
  expect(index.counts()).toEqual(model.counts())
  for (const today of days.asked) {
    const live = model.live(today)
    for (const key of featureKeys) {
      const expected = live.filter(({ vector: facts }) =>
        valuesOf(facts, key).some((value) => hex(value) === hex(key.value)),
      )
      expect(inOrder(index.findFeature(key, today))).toEqual(
        inOrder(expected.map((entry) => asFound(entry, 0))),
      )
    }
    for (const [value, distanceMax] of [
      [simhashes[1], 0],
      [simhashes[0], 2],
      [simhashes[3], 8],
    ] as const) {
      const key = {
        kind: simhash,
        definition: 1,
        form: form.raw,
        pepperId: 0,
        value: value ?? counting(0, 8),
      }
      const expected = live.flatMap((entry) =>
        valuesOf(entry.vector, key)
          .map((shown) => bitsApart(shown, key.value))
          .filter((distance) => distance <= distanceMax)
          .map((distance) => asFound(entry, distance)),
      )
      expect(inOrder(index.findSimhash(simhash, 1, key.value, distanceMax, today))).toEqual(inOrder(expected))
    }
    for (const name of domains) {
      const expected = live.flatMap(({ operator, domain }) => {
        if (domain === undefined || domain.domain !== name) return []
        const { firstDay, lastDay, attackersBucket, countBucket } = domain
        return [{ operator, firstDay, lastDay, attackersBucket, countBucket }]
      })
      expect(inOrder(index.findDomain(name, today))).toEqual(inOrder(expected))
    }
  }
  for (const operator of ['a', 'b', 'c']) {
    for (const generation of [1, 2, 3]) {
      for (const id of ids) {
        const entry = model.log(operator, generation)?.records.get(hex(id))
        const expected = entry && { number: entry.number, position: entry.position }
        expect(index.location(operator, generation, id)).toEqual(expected)
      }
    }
  }
}

const featureKeys: readonly FeatureKey[] = [
  ...ja3s.map((value) => ({
    kind: featureKinds.ja3.number,
    definition: 1,
    form: form.raw,
    pepperId: 0,
    value,
  })),
  ...simhashes.map((value) => ({ kind: simhash, definition: 2, form: form.raw, pepperId: 0, value })),
  ...simhashes.map((value) => ({ kind: simhash, definition: 1, form: form.tag, pepperId: 7, value })),
]

function valuesOf(facts: VectorFacts | undefined, key: FeatureKey): readonly Uint8Array[] {
  const same = ({
    kind,
    definition,
    form: formNumber,
    pepperId,
  }: FeatureKey | VectorFacts['features'][number]) => `${kind}/${definition}/${formNumber}/${pepperId}`
  return facts?.features.find((set) => same(set) === same(key))?.values ?? []
}

describe('what the index answers', () => {
  it('is what reading all records of all logs would answer, after any history', () => {
    const history = fc.array(step(fc.array(records, { maxLength: 5 })), { maxLength: 30 })
    fc.assert(
      fc.property(history, fc.constantFrom(2, 1_000), (steps, quota) => {
        const { index, model } = play(steps, quota)
        expectSame(index, model)
      }),
      { numRuns: 150 },
    )
  })

  // Rows that answer nothing go when there are thousands of them: whatever was found before is found after.
  it('does not change when what is dead is cleared away', () => {
    const many = fc
      .tuple(fc.array(records, { minLength: 30, maxLength: 30 }), fc.integer({ min: 300, max: 900 }))
      .map(([some, count]) =>
        Array.from({ length: count }, (_, at) => some[(at * 7) % some.length] ?? record()),
      )
    fc.assert(
      fc.property(fc.array(step(many), { minLength: 25, maxLength: 40 }), (steps) => {
        for (const until of [steps.length - 3, steps.length - 1, steps.length]) {
          const { index, model } = play(steps.slice(0, until), 1_000)
          expectSame(index, model)
        }
      }),
      { numRuns: 6, endOnFailure: true },
    )
  })
})

describe('the operators behind a value', () => {
  const today = 20_010
  const place = (operator: string, given: Partial<SegmentPlace> = {}): SegmentPlace => ({
    operator,
    generation: 1,
    number: 1,
    sealedDay: 20_003,
    ...given,
  })
  const key = { kind: 1, definition: 1, form: form.raw, pepperId: 0, value: counting(0x10, 16) }
  const operators = (index: FederatedIndex, on = today) =>
    index
      .findFeature(key, on)
      .map(({ operator }) => operator)
      .sort()

  function made(): FederatedIndex {
    const index = new FederatedIndex(counting(5, 8), rules)
    for (const operator of ['a', 'b']) {
      index.apply(place(operator), [record()])
      index.answerFrom(operator, 1)
    }
    return index
  }

  it('are those whose newest record of an id shows it', () => {
    const index = made()
    expect(operators(index)).toEqual(['a', 'b'])
    index.apply(place('a', { number: 2 }), [record({ body: encodeVector(vector({ features: [] })) })])
    expect(operators(index)).toEqual(['b'])
  })

  const endings = [
    { how: 'retracted it', given: { body: new Uint8Array(0), bodyVersion: 0 } },
    { how: 'merged it', given: { body: new Uint8Array(0), bodyVersion: 0, aliasOf: counting(3, 16) } },
    { how: 'said something of a newer version', given: { bodyVersion: bodyVersion + 1 } },
    { how: 'said something that cannot be read', given: { body: counting(0xf0, 9) } },
  ]
  it.each(endings)('are not those that $how, until they say it again', ({ given }) => {
    const index = made()
    index.apply(place('a', { number: 2 }), [record(given)])
    expect(operators(index)).toEqual(['b'])
    index.apply(place('a', { number: 3 }), [record()])
    expect(operators(index)).toEqual(['a', 'b'])
  })

  it('are not those whose log is dropped, or waits for a generation that is being fetched', () => {
    const index = made()
    index.apply(place('a', { generation: 2 }), [record()])
    expect(operators(index)).toEqual(['a', 'b'])
    index.answerFrom('a', 2)
    expect(operators(index)).toEqual(['a', 'b'])
    index.forget('a', 2)
    expect(operators(index)).toEqual(['b'])
  })

  it('end when they said, and at the latest when the policy says, whatever day they name', () => {
    const index = new FederatedIndex(counting(5, 8), rules)
    index.apply(place('a'), [record({ expiresDay: 20_010 })])
    index.apply(place('b'), [record({ expiresDay: 99_999 })])
    for (const operator of ['a', 'b']) index.answerFrom(operator, 1)
    expect(operators(index, 20_010)).toEqual(['a', 'b'])
    expect(operators(index, 20_011)).toEqual(['b'])
    expect(operators(index, 20_033)).toEqual(['b'])
    expect(operators(index, 20_034)).toEqual([])
  })
})
