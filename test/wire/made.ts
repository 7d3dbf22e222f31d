import { createPrivateKey } from 'node:crypto'
import fc from 'fast-check'
import { compareBytes, hex, unhex } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import type { FeatureKind } from '../../src/wire/features.ts'
import { featureKinds, featureNames, form } from '../../src/wire/features.ts'
import type { SigningKey } from '../../src/wire/keys.ts'
import { operatorId, signingKey } from '../../src/wire/keys.ts'
import type { FeatureSetFacts, RecordFacts, VectorFacts } from '../../src/wire/record.ts'
import { bodyVersion, encodeRecord, encodeVector, recordKind } from '../../src/wire/record.ts'
import type { ParsedSegment, SegmentFacts } from '../../src/wire/segment.ts'
import { noHash, sealSegment } from '../../src/wire/segment.ts'

/** Keys that are the same in every run, and builders with valid defaults: a test says only what it is about. */

export function bytes(text: string): Uint8Array {
  const value = unhex(text.replaceAll(/\s/g, ''))
  if (value === undefined) throw new RangeError(`no hex: ${text}`)
  return value
}

/** `length` bytes that count up from `first`. */
export function counting(first: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (first + at) & 0xff)
}

/** What a value says: byte strings in hex, own fields only, nothing that is undefined. For comparing. */
export function told(value: unknown): unknown {
  if (value instanceof Uint8Array) return hex(value)
  if (Array.isArray(value)) return value.map(told)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(fields.map(([name, inner]) => [name, told(inner)]))
}

export interface MadeKey extends SigningKey {
  readonly seed: Uint8Array
  /** What the operator would be called whose first record key this is. */
  readonly operator: Uint8Array
}

const pkcs8 = bytes('302e020100300506032b657004220420')

/** An Ed25519 key whose seed counts up from `first`. */
export function keyOf(first: number): MadeKey {
  const seed = counting(first, 32)
  const der = Buffer.concat([pkcs8, seed])
  const key = signingKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }))
  return { ...key, seed, operator: operatorId(key.publicKey) }
}

export function vector(given: Partial<VectorFacts> = {}): VectorFacts {
  return {
    firstDay: 20_000,
    lastDay: 20_003,
    membersBucket: 2,
    confidenceStep: 17,
    campaign: undefined,
    features: [{ kind: 1, definition: 1, form: form.raw, pepperId: 0, values: [counting(0x10, 16)] }],
    ...given,
  }
}

export function record(given: Partial<RecordFacts> = {}): RecordFacts {
  return {
    recordId: counting(0xa0, 16),
    kind: recordKind.identity,
    expiresDay: 20_183,
    aliasOf: undefined,
    bodyVersion,
    body: encodeVector(vector()),
    ...given,
  }
}

export type SealFacts = Omit<SegmentFacts, 'recordCount' | 'payloadLen' | 'payloadHash'>

export const federationId = counting(0x40, 32)
export const author = keyOf(1)

export function sealFacts(given: Partial<SealFacts> = {}): SealFacts {
  return {
    federation: federationId,
    operator: author.operator,
    generation: 1_700_000_000,
    number: 1,
    prevHash: noHash,
    flags: 0,
    sealedDay: 20_003,
    expiresDay: 20_183,
    ...given,
  }
}

export function segment(
  given: Partial<SealFacts> = {},
  records: readonly Uint8Array[] = [encodeRecord(record())],
  key: SigningKey = author,
): ParsedSegment {
  return sealSegment(sealFacts(given), records, key)
}

/** Segments in a chain, each with one record of its own. */
export function chain(length: number, given: Partial<SealFacts> = {}, key: SigningKey = author) {
  const made: ParsedSegment[] = []
  for (let number = 1; number <= length; number++) {
    const prevHash = made.at(-1)?.hash ?? noHash
    const records = [encodeRecord(record({ recordId: counting(number, 16) }))]
    made.push(segment({ ...given, number, prevHash }, records, key))
  }
  return made
}

// --- arbitrary values ------------------------------------------------------------------------------

export const u32s = fc.nat(0xffffffff)
export const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })

const setsOfKind = ({ number, width }: FeatureKind): fc.Arbitrary<FeatureSetFacts[]> =>
  fc.uniqueArray(
    fc.record({
      kind: fc.constant(number),
      definition: fc.integer({ min: 1, max: 3 }),
      form: fc.constantFrom(form.raw, form.tag),
      pepperId: u32s,
      values: fc
        .uniqueArray(bytesOf(width), { maxLength: 5, minLength: 1, selector: (value) => value.join() })
        .map((values) => values.sort(compareBytes)),
    }),
    { maxLength: 2, selector: ({ definition, form: formNumber }) => `${definition} ${formNumber}` },
  )

export const vectors: fc.Arbitrary<VectorFacts> = fc
  .tuple(
    fc.record({
      firstDay: fc.nat(30_000),
      days: fc.nat(1_000),
      membersBucket: fc.nat(32),
      confidenceStep: fc.nat(21),
      campaign: fc.option(bytesOf(16), { nil: undefined }),
    }),
    fc
      .subarray([...featureNames])
      .chain((names) => fc.tuple(...names.map((name) => setsOfKind(featureKinds[name])))),
  )
  .map(([{ days, ...rest }, sets]) => ({
    ...rest,
    lastDay: rest.firstDay + days,
    features: sets
      .flat()
      .map((set) => (set.form === form.raw ? { ...set, pepperId: 0 } : set))
      .sort(
        (a, b) =>
          a.kind - b.kind || a.definition - b.definition || a.form - b.form || a.pepperId - b.pepperId,
      ),
  }))

export const records: fc.Arbitrary<RecordFacts> = fc
  .record({
    recordId: bytesOf(16),
    kind: fc.integer({ min: 1, max: 0xffffffff }),
    expiresDay: u32s,
    aliasOf: fc.option(bytesOf(16), { nil: undefined }),
    bodyVersion: fc.integer({ min: 1, max: 0xffffffff }),
    body: fc.uint8Array({ maxLength: limits.recordBytesMax - 80 }),
  })
  .map((made) => (made.body.byteLength === 0 ? { ...made, bodyVersion: 0 } : made))

/** The bytes with one bit turned over. */
export const flipped = (of: Uint8Array) =>
  fc.nat(of.byteLength * 8 - 1).map((bit) => {
    const out = Uint8Array.from(of)
    out[bit >> 3] = (out[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    return out
  })
