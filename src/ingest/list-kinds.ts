import { limits } from '../base/limits.ts'
import type { hearsay } from '../wire/messages.ts'
import { canonicalJson, isObject, parseJson } from './canonical-json.ts'
import type { ColumnKind, RowRules } from './column-kinds.ts'
import { columnKind, shortText, time } from './column-kinds.ts'

/** Columns that hold lists: native JSON, or the JSON-in-a-string that DECNET's database holds. */

/** Of a list over the limit the newest entries are kept, which sensors append at the end. */
export function listOf<T>(item: ColumnKind<T>): ColumnKind<T[]> {
  return columnKind(
    item.code,
    `a list, each entry ${item.expects}`,
    (value, rules) => {
      const list = listFrom(value)
      return list && readAll(list, (entry) => item.fromJson(entry, rules))
    },
    (value, rules) =>
      Array.isArray(value) ? readAll(value, (entry) => item.fromMessage(entry, rules)) : undefined,
  )
}

/** One JSON object, kept as text in one spelling. In a list column only: a protobuf row has it as text. */
export const jsonObject = columnKind(
  'row.bad_column',
  'a JSON object',
  (value) => (isObject(value) ? canonicalJson(value) : undefined),
  (value) => {
    const parsed = typeof value === 'string' ? parseJson(value) : undefined
    return isObject(parsed) ? canonicalJson(parsed) : undefined
  },
)

type Iid = hearsay.row.Iid.$Properties

/** A link-local address of an identity: {iid, oui, kind, first_seen}, of which only iid must be there. */
export const iid: ColumnKind<Iid> = columnKind(
  'row.bad_column',
  'an object with iid, oui, kind and first_seen',
  (value, rules) => {
    if (!isObject(value)) return undefined
    const seen = value['first_seen'] ?? undefined
    return iidOf(value, seen === undefined ? 0 : time.fromJson(seen, rules), rules)
  },
  (value, rules) =>
    isObject(value) ? iidOf(value, time.fromMessage(value['firstSeen'], rules), rules) : undefined,
)

const label = shortText(limits.shortTextCharsMax)

function iidOf(
  entry: Readonly<Record<string, unknown>>,
  firstSeen: number | undefined,
  rules: RowRules,
): Iid | undefined {
  const [address, oui, kind] = ['iid', 'oui', 'kind'].map((key) => label.fromJson(entry[key] ?? '', rules))
  if (!address || oui === undefined || kind === undefined || firstSeen === undefined) return undefined
  return { iid: address, oui, kind, firstSeen }
}

function listFrom(value: unknown): readonly unknown[] | undefined {
  const parsed = typeof value === 'string' && value !== '' ? parseJson(value) : value
  if (parsed === null || parsed === '') return []
  return Array.isArray(parsed) ? parsed : undefined
}

function readAll<T>(list: readonly unknown[], read: (entry: unknown) => T | undefined): T[] | undefined {
  const out: T[] = []
  for (const entry of list.slice(-limits.listItemsMax)) {
    const item = read(entry)
    if (item === undefined) return undefined
    out.push(item)
  }
  return out
}
