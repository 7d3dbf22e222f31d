import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareBytes, hex, utf8 } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import type { Consent, Decision, GateDomain, GateRules, GateVector } from '../../src/privacy/gate.ts'
import { aliasRecord, decideDomain, decideVector, GateFault, retraction } from '../../src/privacy/gate.ts'
import type { GateFeature } from '../../src/privacy/vector-features.ts'
import { featureName } from '../../src/privacy/vector-features.ts'
import { attackerFeatures, identityFeatures } from '../../src/resolve/row-features.ts'
import type { FeatureName } from '../../src/wire/features.ts'
import { definitionOf, featureKinds, featureNames, form, pepperId, tagOf } from '../../src/wire/features.ts'
import { sha256 } from '../../src/wire/keys.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { Row, StoredAttacker } from '../../src/wire/messages.ts'
import { decodeDomain, decodeRecord, decodeVector } from '../../src/wire/record.ts'
import { bytes, bytesOf, counting, told } from '../wire/made.ts'

const dayUs = 86_400_000_000
const today = 20_000
const pepper = counting(0x80, 32)

const byDefault = Object.fromEntries(
  featureNames.map((name) => [name, featureKinds[name].defaultForm]),
) as Consent
const everything = Object.fromEntries(featureNames.map((name) => [name, 'raw'])) as Consent

const rules = (given: Partial<GateRules> = {}): GateRules => ({
  consent: byDefault,
  pepper,
  suppressedDomains: new Set(),
  suppressedFeatures: new Set(),
  minAttackers: 2,
  tellsReleaseDays: false,
  ttlVectorsDays: 180,
  ttlDomainsDays: 90,
  today,
  ...given,
})

/** A value that no rule suspects: half of a hash, or a SimHash, or an interface identifier of a card. */
function madeValue(kind: FeatureName, seed: number): Uint8Array {
  const value = sha256(utf8(`${kind} ${seed}`)).slice(0, featureKinds[kind].width)
  if (kind !== 'ipv6_iid') return value
  value.set([0x02, 0x25, 0x90, 0xff, 0xfe])
  return value
}

const feature = (kind: FeatureName, seed = 0, given: Partial<GateFeature> = {}): GateFeature => ({
  feature: { kind, definition: definitionOf[kind], value: madeValue(kind, seed) },
  lastSeenUs: today * dayUs,
  ...(kind === 'payload' ? { payload: { sizeBytes: 4_096, via: undefined, valuesOfUrl: 0 } } : {}),
  ...given,
})

const recordId = counting(0xa0, 16)

const identity = (given: Partial<GateVector> = {}): GateVector => ({
  recordId,
  kind: 'identity',
  features: [feature('ja3')],
  firstSeenUs: (today - 3) * dayUs + 5,
  lastSeenUs: (today - 1) * dayUs + 5,
  members: 3,
  confidence: 0.83,
  campaign: counting(0xc0, 16),
  ...given,
})

const domain = (given: Partial<GateDomain> = {}): GateDomain => ({
  recordId,
  names: ['mx.acme.com', 'acme.com'],
  attackers: 2,
  count: 9,
  firstSeenUs: (today - 3) * dayUs,
  lastSeenUs: (today - 1) * dayUs,
  ...given,
})

function shared(decision: Decision) {
  if (!decision.share) throw new Error(`held: ${decision.why}`)
  return decision.record
}

function vectorOf(decision: Decision) {
  const body = decodeVector(shared(decision).body)
  if (body === undefined) throw new Error('no vector body')
  return body
}

const heldOf = ({ held }: Decision) =>
  Object.fromEntries(held.map(({ why }) => [why, held.filter((one) => one.why === why).length]))
const why = (decision: Decision) => (decision.share ? 'shared' : decision.why)
const decide = (given: Partial<GateVector>, by: Partial<GateRules> = {}) =>
  decideVector(identity(given), rules(by), undefined)

describe('a rich identity', () => {
  const rich = () => decide({ features: featureNames.map((name) => feature(name)) })

  it('leaves with what it may, in the form it may', () => {
    const body = vectorOf(rich())
    const forms = body.features.map(({ kind, form: formNumber }) => `${kind} ${formNumber}`)
    expect(forms).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((kind) => `${kind} ${form.raw}`),
      `12 ${form.tag}`,
      `13 ${form.tag}`,
    ])
    expect(heldOf(rich())).toEqual({ no_consent: 2 })
    for (const { kind, definition, values, form: formNumber, pepperId: under } of body.features) {
      const name = featureNames[kind - 1] ?? 'c2'
      const { feature: made } = feature(name)
      expect(definition).toBe(definitionOf[name])
      expect(values.map(hex)).toEqual([hex(formNumber === form.tag ? tagOf(pepper, made) : made.value)])
      expect(under).toBe(formNumber === form.tag ? pepperId(pepper) : 0)
    }
  })

  it('says days, powers of two and steps of 5 %', () => {
    expect(vectorOf(rich())).toMatchObject({
      firstDay: today - 3,
      lastDay: today - 1,
      membersBucket: 2,
      confidenceStep: 18,
    })
    expect(hex(vectorOf(rich()).campaign ?? bytes(''))).toBe(hex(counting(0xc0, 16)))
  })

  it('leaves as exactly the bytes that its record says', () => {
    const record = shared(rich())
    const back = decodeRecord(record.bytes)
    expect(back && { ...back, recordId: hex(back.recordId), body: hex(back.body) }).toEqual({
      recordId: hex(recordId),
      kind: 1,
      expiresDay: today + 180,
      aliasOf: undefined,
      bodyVersion: 1,
      body: hex(record.body),
    })
  })

  it('leaves as the same bytes in whatever order its values come', () => {
    const features = featureNames.flatMap((name) => [0, 1, 2].map((seed) => feature(name, seed)))
    const inOrder = hex(shared(decide({ features })).bytes)
    const orders = fc.shuffledSubarray(features, { minLength: features.length })
    fc.assert(
      fc.property(orders, (shuffled) => hex(shared(decide({ features: shuffled })).bytes) === inOrder),
    )
  })
})

describe('what stays home', () => {
  const typed = { sizeBytes: 9_999, via: 'redirect' as const, valuesOfUrl: 0 }
  const { payload: _, ...payloadOfNothing } = feature('payload')
  const address = { kind: 'ja3' as const, definition: 1, value: bytes('00000000000000000000ffffc0000201') }
  const cases: readonly (readonly [
    why: string,
    features: readonly GateFeature[],
    held: Record<string, number>,
  ])[] = [
    ['nothing at all', [], {}],
    ['what needs consent', [feature('c2'), feature('kd_simhash')], { no_consent: 2 }],
    ['what looks like an address', [feature('ja3', 0, { feature: address })], { looks_like_address: 1 }],
    ['what was typed', [feature('payload', 0, { payload: typed })], { payload_typed: 1 }],
    [
      'a text',
      [feature('payload', 0, { payload: { ...typed, via: undefined, sizeBytes: 80 } })],
      { payload_guessable: 1 },
    ],
    [
      'what each visitor gets',
      [feature('payload', 0, { payload: { ...typed, via: 'url', valuesOfUrl: 4 } })],
      { payload_per_visitor: 1 },
    ],
    ['a payload of which nothing is known', [payloadOfNothing], { payload_guessable: 1 }],
    [
      'what was typed once, however it came later',
      [feature('payload', 0, { payload: typed }), feature('payload')],
      { payload_typed: 2 },
    ],
    [
      'a value of another width',
      [feature('ja3', 0, { feature: { ...address, value: counting(1, 15) } })],
      { bad_width: 1 },
    ],
  ]
  it.each(cases)('%s', (_, features, held) => {
    const decision = decide({ features })
    expect([why(decision), heldOf(decision)]).toEqual(['nothing_shareable', held])
  })

  it('what is turned off leaves nothing of itself, and what is made a tag no raw value', () => {
    for (const name of featureNames) {
      const mixed = { features: [feature(name), feature(name === 'ja3' ? 'hassh' : 'ja3')] }
      const off = decide(mixed, { consent: { ...everything, [name]: 'off' } })
      const tag = decide(mixed, { consent: { ...everything, [name]: 'tag' } })
      const raw = hex(madeValue(name, 0))
      const tagged = hex(tagOf(pepper, feature(name).feature))
      expect(hex(shared(decide(mixed, { consent: everything })).bytes)).toContain(raw)
      expect(hex(shared(off).bytes)).not.toContain(raw)
      expect(hex(shared(off).bytes)).not.toContain(tagged)
      expect(hex(shared(tag).bytes)).not.toContain(raw)
      expect(hex(shared(tag).bytes)).toContain(tagged)
    }
  })
})

describe('caps', () => {
  const many = (kind: FeatureName, count: number) =>
    Array.from({ length: count }, (_, seed) => feature(kind, seed, { lastSeenUs: seed }))

  it('let the newest of a kind leave', () => {
    const over = decide({ features: many('ja3', limits.featuresPerKindMax + 3) })
    expect(heldOf(over)).toEqual({ over_cap: 3 })
    const newest = many('ja3', limits.featuresPerKindMax + 3)
      .slice(3)
      .map((one) => hex(one.feature.value))
    expect(vectorOf(over).features[0]?.values.map(hex)).toEqual(newest.sort())
  })

  it('count a value once, as of its newest sighting', () => {
    const features = [
      ...many('ja3', limits.featuresPerKindMax),
      feature('ja3', 0, { lastSeenUs: 9_999 }),
      feature('ja3', 999, { lastSeenUs: 500 }),
    ]
    const values = vectorOf(decide({ features })).features[0]?.values.map(hex) ?? []
    expect(values).toContain(hex(madeValue('ja3', 0))) // seen again, so it is not the oldest any more
    expect(values).not.toContain(hex(madeValue('ja3', 1)))
  })

  it('hold a record to its size, with the newest of each kind', () => {
    const features = featureNames.flatMap((name) => many(name, 100))
    const record = shared(decide({ features }, { consent: everything }))
    expect(record.bytes.byteLength).toBeLessThanOrEqual(limits.recordBytesMax)
    const sets = decodeVector(record.body)?.features ?? []
    expect(sets).toHaveLength(featureNames.length)
    for (const { kind, values } of sets) {
      const name = featureNames[kind - 1] ?? 'c2'
      const newest = Array.from({ length: values.length }, (_, at) => hex(madeValue(name, 99 - at)))
      expect(values.map(hex)).toEqual(newest.sort())
    }
  })

  it('are kept whatever comes', () => {
    const any = fc.array(
      fc.record({
        name: fc.constantFrom(...featureNames),
        seed: fc.nat(200),
        lastSeenUs: fc.nat(9),
        form: fc.nat(2),
      }),
      { maxLength: 300 },
    )
    fc.assert(
      fc.property(any, (given) => {
        const features = given.map(({ name, seed, lastSeenUs }) => feature(name, seed, { lastSeenUs }))
        const decision = decide({ features }, { consent: everything })
        if (!decision.share) return given.length === 0
        const sets = decodeVector(decision.record.body)?.features
        return (
          decision.record.bytes.byteLength <= limits.recordBytesMax &&
          sets?.every(({ values }) => values.length <= limits.featuresPerKindMax) === true
        )
      }),
    )
  })
})

describe('times, counts and confidence', () => {
  const times: readonly (readonly [
    what: string,
    firstUs: number,
    lastUs: number,
    days: readonly [number, number],
  ])[] = [
    ['a day and its last microsecond', (today - 1) * dayUs, today * dayUs - 1, [today - 1, today - 1]],
    ['a sensor whose clock ran ahead', today * dayUs, (today + 9) * dayUs, [today, today]],
    ['no time at all', 0, 0, [today, today]],
    ['only an end', 0, (today - 5) * dayUs, [today - 5, today - 5]],
    ['only a beginning', (today - 5) * dayUs, 0, [today - 5, today]],
    ['an end before its beginning', (today - 1) * dayUs, (today - 5) * dayUs, [today - 5, today - 5]],
    ['a time before 1970', -9 * dayUs, -5 * dayUs, [0, 0]],
  ]
  it.each(times)('%s', (_, firstSeenUs, lastSeenUs, [firstDay, lastDay]) => {
    expect(vectorOf(decide({ firstSeenUs, lastSeenUs }))).toMatchObject({ firstDay, lastDay })
  })

  it.each([
    [undefined, 0],
    [Number.NaN, 0],
    [0, 1],
    [0.024, 1],
    [0.026, 2],
    [0.5, 11],
    [1, 21],
    [7, 21],
    [-1, 1],
  ])('a confidence of %s leaves as step %i', (confidence, confidenceStep) => {
    expect(vectorOf(decide({ confidence }))).toMatchObject({ confidenceStep })
  })

  const expiries: readonly (readonly [
    what: string,
    lastDay: number,
    published: number | undefined,
    expiresDay: number,
  ])[] = [
    ['is counted from the day it is first published', today - 30, undefined, today + 180],
    ['stays as it was said while nothing newer was seen', today - 30, today + 170, today + 170],
    ['moves on with what is seen', today, today + 170, today + 180],
    ['never comes sooner than was said', today - 30, today + 400, today + 400],
    ['begins anew when something is seen after it is over', today, today - 1, today + 180],
  ]
  it.each(expiries)('expiry %s', (_, lastDay, published, expiresDay) => {
    const before = published === undefined ? undefined : { expiresDay: published }
    const seen = { firstSeenUs: lastDay * dayUs, lastSeenUs: lastDay * dayUs }
    expect(shared(decideVector(identity(seen), rules(), before)).expiresDay).toBe(expiresDay)
    const named = decideDomain(domain(seen), rules({ ttlDomainsDays: 180 }), before)
    expect(shared(named).expiresDay).toBe(expiresDay)
  })

  it('says nothing more once it is over', () => {
    const seen = { firstSeenUs: (today - 200) * dayUs, lastSeenUs: (today - 190) * dayUs }
    const before = { expiresDay: today - 10 }
    expect(decideVector(identity(seen), rules(), before)).toMatchObject({ share: false, why: 'expired' })
    expect(decideDomain(domain(seen), rules(), before)).toMatchObject({ share: false, why: 'expired' })
  })
})

describe('a domain', () => {
  const cases: readonly (readonly [
    verdict: string,
    what: string,
    given: Partial<GateDomain>,
    by?: Partial<GateRules>,
  ])[] = [
    ['shared', 'with as many attackers as it takes', { attackers: 2 }],
    ['too_few_attackers', 'with one less', { attackers: 1 }],
    ['too_few_attackers', 'where a federation asks for more', { attackers: 4 }, { minAttackers: 5 }],
    ['shared', 'where a federation asks for one', { attackers: 1 }, { minAttackers: 1 }],
    ['nothing_shareable', 'without a recipient', { count: 0 }],
    ['nothing_shareable', 'without a name', { names: [] }],
    ['suppressed', "of the operator's own", {}, { suppressedDomains: new Set(['acme.com']) }],
    ['special_use', 'of documentation', { names: ['mx.example.com'] }],
    ['spells_address', 'of which one name spells an address', { names: ['acme.com', '192-0-2-1.acme.com'] }],
    ['no_host_name', 'that is an address', { names: ['192.0.2.1'] }],
    ['unknown_suffix', 'of no known suffix', { names: ['acme.lan'] }],
  ]
  for (const [verdict, what, given, by] of cases) {
    it(`is ${verdict} ${what}`, () =>
      expect(why(decideDomain(domain(given), rules(by), undefined))).toBe(verdict))
  }

  it('leaves as its registrable domain, with days and powers of two', () => {
    const record = shared(decideDomain(domain({ attackers: 5 }), rules(), undefined))
    expect(record).toMatchObject({ kind: 3, expiresDay: today + 90, bodyVersion: 1, aliasOf: undefined })
    expect(decodeDomain(record.body)).toEqual({
      domain: 'acme.com',
      firstDay: today - 3,
      lastDay: today - 1,
      attackersBucket: 3,
      countBucket: 4,
    })
  })

  it('leaves as the same bytes whichever of its names were used', () => {
    const of = (...names: string[]) => hex(shared(decideDomain(domain({ names }), rules(), undefined)).bytes)
    expect(of('a.acme.com', 'b.acme.com')).toBe(of('ACME.com.'))
  })
})

describe('what is taken back', () => {
  it('leaves without a body, and lives as long as what it withdraws', () => {
    for (const [published, expiresDay] of [
      [today + 9, today + 9],
      [today - 9, today],
    ] as const) {
      const record = retraction(recordId, 'domain', rules(), { expiresDay: published })
      expect(decodeRecord(record.bytes)).toMatchObject({
        kind: 3,
        expiresDay,
        bodyVersion: 0,
        aliasOf: undefined,
      })
      expect(record.body.byteLength).toBe(0)
    }
  })

  it('leaves as an alias of the one it was merged into', () => {
    const winner = counting(0xd0, 16)
    const record = aliasRecord(recordId, 'identity', winner, rules(), { expiresDay: today + 9 })
    const back = decodeRecord(record.bytes)
    expect(back).toMatchObject({ kind: 1, expiresDay: today + 180, bodyVersion: 0 })
    expect(hex(back?.aliasOf ?? bytes(''))).toBe(hex(winner))
  })
})

describe('the gate reads what it wrote, and stops', () => {
  const broken: readonly (readonly [what: string, make: () => unknown])[] = [
    ['an id of another width', () => decide({ recordId: counting(0, 15) })],
    ['a campaign of another width', () => decide({ campaign: counting(0, 8) })],
    [
      'a definition that is no number',
      () =>
        decide({
          features: [feature('ja3', 0, { feature: { ...feature('ja3').feature, definition: 1.5 } })],
        }),
    ],
    ['more than fits a bucket', () => decide({ members: Number.NaN })],
    ['the same of a domain', () => decideDomain(domain({ count: Number.NaN }), rules(), undefined)],
    [
      'an alias of another width',
      () => aliasRecord(recordId, 'identity', counting(0, 4), rules(), undefined),
    ],
    [
      'a retraction without an id',
      () => retraction(new Uint8Array(0), 'identity', rules(), { expiresDay: today }),
    ],
  ]
  it.each(broken)('at %s', (_, make) => expect(make).toThrow(GateFault))
})

describe('what no field carries changes no byte', () => {
  type Attacker = hearsay.row.Attacker.$Properties
  const md5 = hex(madeValue('ja3', 1))
  const visible: Attacker = {
    firstSeen: (today - 2) * dayUs,
    lastSeen: (today - 1) * dayUs,
    fingerprints: [JSON.stringify({ payload: { fingerprint_type: 'ja3', ja3: md5 } })],
  }
  /** As the assembly does it: all rows behind one identity, through the features that they show. */
  function leaving(attacker: Attacker, row: hearsay.row.Identity.$Properties): string {
    const stored = StoredAttacker.decode(
      StoredAttacker.encode({ row: { attacker: { ...attacker, ...visible } } }).finish(),
    )
    const { identity: read } = Row.decode(
      Row.encode({ identity: { ...row, ja3Hashes: [madeValue('ja3', 2)] } }).finish(),
    )
    const features = [...attackerFeatures(stored), ...(read ? identityFeatures(read) : [])].map(
      (one): GateFeature => ({ feature: one.feature, lastSeenUs: 0 }),
    )
    return hex(shared(decide({ features })).bytes)
  }

  const text = fc.string({ maxLength: 20 })
  const attackers: fc.Arbitrary<Attacker> = fc.record({
    uuid: bytesOf(16),
    ip: fc.oneof(fc.ipV4(), fc.ipV6()),
    eventCount: fc.nat(),
    services: fc.array(text),
    deckies: fc.array(text),
    traversalPath: text,
    commands: fc.array(text),
    countryCode: text,
    asn: fc.nat(),
    asName: text,
    ptrRecord: text,
    lastIpv6LinkLocal: text,
    bgpPrefix: text,
    addressKey: bytesOf(16),
  })
  const identities: fc.Arbitrary<hearsay.row.Identity.$Properties> = fc.record({
    uuid: bytesOf(16),
    notes: text,
    httpVersionsSeen: fc.array(text),
    c2Endpoints: fc.array(fc.ipV4()),
    kdDigraphSimhash: bytesOf(8),
  })

  it('of an identity: address, notes, uuids, names, commands, places', () => {
    const plain = leaving({}, {})
    fc.assert(fc.property(attackers, identities, (attacker, row) => leaving(attacker, row) === plain))
    expect(plain).toContain(md5)
  })

  it('of a domain: which name below it, in which order', () => {
    const names = fc.uniqueArray(
      fc.constantFrom('acme.com', 'mx.acme.com', 'mail.eu.acme.com', 'a.b.acme.com'),
      { minLength: 1 },
    )
    const of = (given: readonly string[]) =>
      hex(shared(decideDomain(domain({ names: given }), rules(), undefined)).bytes)
    fc.assert(fc.property(names, (given) => of(given) === of(['acme.com'])))
  })
})

it('values leave in order, whatever they are', () => {
  const values = fc.uniqueArray(bytesOf(32), { minLength: 2, maxLength: 20, selector: (value) => hex(value) })
  fc.assert(
    fc.property(values, (given) => {
      const features = given.map(
        (value): GateFeature => ({ feature: { kind: 'tls_cert', definition: 1, value }, lastSeenUs: 0 }),
      )
      const sets = vectorOf(decide({ features: [...features, feature('ja3')] })).features
      return sets.every((set) =>
        set.values.every((value, at) => at === 0 || compareBytes(set.values[at - 1] ?? value, value) < 0),
      )
    }),
  )
})

describe('what the operator suppresses', () => {
  const [own, theirs] = [counting(0x11, 16), counting(0x22, 16)]
  const ja3 = (value: Uint8Array): GateFeature => ({
    feature: { kind: 'ja3', definition: 1, value },
    lastSeenUs: today * dayUs,
  })
  const suppressedFeatures = new Set([featureName({ kind: 'ja3', value: own })])

  it('does not leave, and is told by its kind; what stands beside it does', () => {
    const decision = decide({ features: [ja3(own), ja3(theirs)] }, { suppressedFeatures })
    expect(told(vectorOf(decision).features.flatMap(({ values }) => values))).toEqual([told(theirs)])
    expect(told(decision.held)).toEqual([{ kind: 'ja3', why: 'suppressed', value: told(own) }])
  })

  it('holds a record that has nothing else', () => {
    expect(why(decide({ features: [ja3(own)] }, { suppressedFeatures }))).toBe('nothing_shareable')
  })

  it('is of one kind: the same bytes of another kind leave', () => {
    const other: GateFeature = { ...ja3(own), feature: { kind: 'hassh', definition: 1, value: own } }
    expect(why(decide({ features: [other] }, { suppressedFeatures }))).toBe('shared')
  })
})
