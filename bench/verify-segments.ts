import { FederatedIndex } from '../src/index/federated-index.ts'
import { generatePrivateKey, operatorId, signingKey } from '../src/wire/keys.ts'
import { encodeRecord } from '../src/wire/record.ts'
import { noHash, parseSegment, sealSegment, segmentIsSignedBy, segmentRecords } from '../src/wire/segment.ts'
import { madeRecord, unlimited } from './made-records.ts'
import type { Figure, Scenario } from './scenario.ts'
import { rate } from './scenario.ts'

const recordsASegment = 100

/** Verifying, decoding and indexing segments, as catch-up does, against verifying their signatures alone. */
export const verifySegments: Scenario = {
  name: 'segments',
  about:
    'records a second verified, decoded and indexed from segments; limit: signatures of the same segments alone',
  async run(size, count): Promise<Figure[]> {
    const key = signingKey(generatePrivateKey())
    const operator = operatorId(key.publicKey)
    const sealed: Uint8Array[] = []
    for (let from = 0; from < count; from += recordsASegment) {
      const records = Array.from({ length: recordsASegment }, (_, at) => encodeRecord(madeRecord(from + at)))
      const facts = {
        federation: operator,
        operator,
        generation: 1,
        number: sealed.length + 2,
        prevHash: operator,
      }
      const segment = sealSegment({ ...facts, flags: 0, sealedDay: 20_000, expiresDay: 30_000 }, records, key)
      sealed.push(segment.bytes)
    }
    const index = new FederatedIndex(noHash.slice(0, 8), unlimited)
    const figure = await rate(count, () => {
      for (const [at, bytes] of sealed.entries()) {
        const parsed = parseSegment(bytes)
        if (parsed.kind !== 'segment' || !segmentIsSignedBy(parsed.segment, key.publicKey))
          throw new Error('bad')
        const place = { operator: '00', generation: 1, number: at + 1, sealedDay: 20_000 }
        index.apply(place, segmentRecords(parsed.segment) ?? [])
      }
    })
    index.answerFrom('00', 1)
    if (index.counts().records !== count) throw new Error('records are missing')
    const parsed = sealed.map((bytes) => parseSegment(bytes))
    const limit = await rate(count, () => {
      for (const one of parsed) {
        if (one.kind !== 'segment' || !segmentIsSignedBy(one.segment, key.publicKey)) throw new Error('bad')
      }
    })
    return [{ name: 'segments', size, figure, unit: 'records/s', limit, ratio: figure / limit }]
  },
}
