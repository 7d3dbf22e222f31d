import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import type { LocalHit, LocalSource } from '../../src/index/local-index.ts'
import { LocalIndex } from '../../src/index/local-index.ts'
import type { Feature } from '../../src/wire/features.ts'
import { counting } from '../wire/made.ts'

interface Shown {
  readonly source: LocalSource
  readonly features: readonly Feature[]
  readonly firstDay: number
  readonly lastDay: number
}

const dayUs = 86_400_000_000
const feature = (kind: Feature['kind'], value: Uint8Array, definition = 1): Feature => ({
  kind,
  definition,
  value,
})
const ja3s = [
  feature('ja3', counting(0, 16)),
  feature('ja3', counting(1, 16)),
  feature('ja3', counting(0, 16), 2),
]
const simhashes = [0x00, 0x01, 0x07, 0xff].map((last) =>
  feature('kd_simhash', counting(0x40, 8).with(7, last)),
)
const pool = [...ja3s, ...simhashes, feature('hassh', counting(0, 16)), feature('c2', counting(9, 32))]

const sources: fc.Arbitrary<LocalSource> = fc.record({
  of: fc.constantFrom('attacker' as const, 'identity' as const, 'campaign' as const),
  uuid: fc.constantFrom('00', '01', '02', '03'),
})
const shown: fc.Arbitrary<Shown> = fc.record({
  source: sources,
  // The same value twice, as two observations of one attacker would give it.
  features: fc.array(fc.constantFrom(...pool), { maxLength: 6 }),
  firstDay: fc.integer({ min: 20_000, max: 20_010 }),
  lastDay: fc.integer({ min: 20_010, max: 20_020 }),
})

function set(index: LocalIndex, { source, features, firstDay, lastDay }: Shown): void {
  index.set(
    source,
    features.map((one) => ({ feature: one })),
    firstDay * dayUs + 5,
    lastDay * dayUs + dayUs - 1,
  )
}

const nameOf = ({ of, uuid }: LocalSource) => `${of}:${uuid}`
const inOrder = (hits: readonly LocalHit[]) => hits.map((hit) => JSON.stringify(hit)).sort()

function bitsApart(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((sum, byte, at) => sum + ((byte ^ (b[at] ?? 0)).toString(2).match(/1/g)?.length ?? 0), 0)
}

function expected(rows: Iterable<Shown>, asked: Feature, distanceMax: number): LocalHit[] {
  const isSimhash = asked.kind === 'kd_simhash'
  return [...rows].flatMap(({ source: { of, uuid }, features, firstDay, lastDay }) => {
    const values = new Map(
      features
        .filter(({ kind, definition }) => kind === asked.kind && definition === asked.definition)
        .map(({ value }) => [hex(value), value]),
    )
    return [...values.values()]
      .map((value) => bitsApart(value, asked.value))
      .filter((distance) => distance <= (isSimhash ? distanceMax : 0))
      .map((distance) => ({ of, uuid, firstDay, lastDay, distance }))
  })
}

function expectSame(index: LocalIndex, rows: ReadonlyMap<string, Shown>): void {
  for (const asked of pool) {
    for (const distance of [0, 2, 8]) {
      expect(inOrder(index.find(asked, distance))).toEqual(inOrder(expected(rows.values(), asked, distance)))
    }
  }
}

it('finds the rows that show a value now, not those that did once', () => {
  fc.assert(
    fc.property(fc.array(shown, { maxLength: 40 }), (changes) => {
      const index = new LocalIndex(counting(1, 8))
      const rows = new Map<string, Shown>()
      for (const change of changes) {
        set(index, change)
        rows.set(nameOf(change.source), change)
      }
      expectSame(index, rows)
    }),
  )
})

it('goes on finding them when thousands of changes have been cleared away, and nothing once cleared', () => {
  fc.assert(
    fc.property(fc.array(shown, { minLength: 30, maxLength: 60 }), (changes) => {
      const index = new LocalIndex(counting(1, 8))
      const rows = new Map<string, Shown>()
      // One row that never changes, and has to be there all the same.
      const still = {
        source: { of: 'campaign', uuid: 'ff' },
        features: pool,
        firstDay: 20_001,
        lastDay: 20_002,
      } as const
      set(index, still)
      rows.set(nameOf(still.source), still)
      for (let n = 0; n < 9_000; n++) {
        const change = changes[n % changes.length]
        if (change === undefined) continue
        set(index, change)
        rows.set(nameOf(change.source), change)
      }
      expectSame(index, rows)
      index.clear()
      expectSame(index, new Map())
    }),
    { numRuns: 5, endOnFailure: true },
  )
})

it('says day 0 where a row does not say when', () => {
  const index = new LocalIndex(counting(1, 8))
  const [asked = feature('ja3', counting(0, 16))] = ja3s
  index.set({ of: 'attacker', uuid: '00' }, [{ feature: asked }], 0, 0)
  expect(index.find(asked, 0)).toEqual([{ of: 'attacker', uuid: '00', firstDay: 0, lastDay: 0, distance: 0 }])
})
