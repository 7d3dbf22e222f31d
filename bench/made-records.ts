import { createHash } from 'node:crypto'
import { featureKinds, form } from '../src/wire/features.ts'
import type { RecordFacts } from '../src/wire/record.ts'
import { bodyVersion, encodeVector, recordKind } from '../src/wire/record.ts'

/** An index that takes everything. */
export const unlimited = {
  isDomain: () => true,
  quotaRecords: Number.MAX_SAFE_INTEGER,
  ttlVectorsDays: 100_000,
  ttlDomainsDays: 100_000,
}

/** Made-up identity records with a few features each, all different. */
export function madeRecord(at: number): RecordFacts {
  const digest = createHash('sha256').update(String(at)).digest()
  const features = [featureKinds.ja3, featureKinds.hassh_server, featureKinds.hassh].map((kind, n) => ({
    kind: kind.number,
    definition: 1,
    form: form.raw,
    pepperId: 0,
    values: [createHash('md5').update(digest).update(String(n)).digest()],
  }))
  const vector = {
    firstDay: 20_000,
    lastDay: 20_001,
    membersBucket: 1,
    confidenceStep: 0,
    campaign: undefined,
    features,
  }
  return {
    recordId: digest.subarray(0, 16),
    kind: recordKind.identity,
    expiresDay: 30_000,
    aliasOf: undefined,
    bodyVersion,
    body: encodeVector(vector),
  }
}
