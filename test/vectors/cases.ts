import { evidence } from './evidence-cases.ts'
import { invite, roster, statements } from './federation-cases.ts'
import { link, row } from './local-cases.ts'
import { digest, peer } from './peer-cases.ts'
import { features, keys, records } from './record-cases.ts'
import { segments } from './segment-cases.ts'
import type { VectorFile } from './vector.ts'

/** Every file of vectors, by its name. */
export const vectorFiles: Readonly<Record<string, VectorFile>> = {
  keys,
  features,
  record: records,
  segment: segments,
  evidence,
  roster,
  statements,
  invite,
  digest,
  peer,
  row,
  link,
}
