import { createHash, randomBytes } from 'node:crypto'
import { FederatedIndex } from '../src/index/federated-index.ts'
import { featureKinds, form } from '../src/wire/features.ts'
import { madeRecord, unlimited } from './made-records.ts'
import type { Figure, Scenario } from './scenario.ts'
import { rate } from './scenario.ts'

/** Building the index from decoded records, and exact look-ups in it, against a JavaScript Map of hex keys. */
export const indexLookups: Scenario = {
  name: 'index',
  about: 'look-ups a second in the federated index; limit: a Map keyed by hex text',
  async run(size, count): Promise<Figure[]> {
    const index = new FederatedIndex(randomBytes(8), unlimited)
    const map = new Map<string, number>()
    for (let at = 0; at < count; at++) {
      index.apply({ operator: '00'.repeat(32), generation: 1, number: at + 1, sealedDay: 20_000 }, [
        madeRecord(at),
      ])
      map.set(ja3Of(at).toString('hex'), at)
    }
    index.answerFrom('00'.repeat(32), 1)
    const asked = Array.from({ length: Math.min(count, 100_000) }, (_, at) => ja3Of(at))
    let found = 0
    const figure = await rate(asked.length, () => {
      for (const value of asked) {
        const key = { kind: featureKinds.ja3.number, definition: 1, form: form.raw, pepperId: 0, value }
        found += index.findFeature(key, 20_000).length
      }
    })
    if (found !== asked.length) throw new Error(`found ${found} of ${asked.length}`)
    const limit = await rate(asked.length, () => {
      for (const value of asked) if (!map.has(value.toString('hex'))) throw new Error('lost')
    })
    return [{ name: 'index', size, figure, unit: 'lookups/s', limit, ratio: figure / limit }]
  },
}

function ja3Of(at: number): Buffer {
  const digest = createHash('sha256').update(String(at)).digest()
  return createHash('md5').update(digest).update('0').digest()
}
