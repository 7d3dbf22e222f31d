import { hex } from '../base/bytes.ts'
import { json, time, uuid } from '../ingest/column-kinds.ts'
import { dateTimeText } from '../ingest/date-time.ts'
import type { NamedColumn } from '../ingest/row-types.ts'
import { rowTypes } from '../ingest/row-types.ts'

/** Stored rows as JSON in DECNET's column names: native lists, dashed uuids, ISO times, null for "not given". */
export function rowJson(type: 'attacker' | 'identity' | 'campaign' | 'behavior', message: object): object {
  const columns = rowTypes.get(type)?.columns ?? []
  return Object.fromEntries(
    columns.map((column) => [column.name, columnJson(column, Reflect.get(message, column.field))]),
  )
}

function columnJson({ kind, field }: NamedColumn, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (value instanceof Uint8Array) {
    if (value.byteLength === 0) return null
    return kind === uuid ? uuidText(value) : hex(value)
  }
  if (Array.isArray(value)) return value.map((item: unknown) => itemJson(field, item))
  if (kind === time) return typeof value === 'number' && value > 0 ? dateTimeText(value) : null
  if (kind === json) return parsed(value)
  return value
}

function itemJson(field: string, item: unknown): unknown {
  if (item instanceof Uint8Array) return hex(item)
  if (field === 'fingerprints' || field === 'commands') return parsed(item)
  if (field !== 'ipv6LinkLocalIids' || typeof item !== 'object' || item === null) return item
  const firstSeen = 'firstSeen' in item ? item.firstSeen : 0
  return {
    ...item,
    firstSeen: undefined,
    first_seen: typeof firstSeen === 'number' && firstSeen > 0 ? dateTimeText(firstSeen) : null,
  }
}

/** Rows hold JSON as text; what was once read by the parser reads again. */
function parsed(text: unknown): unknown {
  return typeof text === 'string' ? JSON.parse(text) : text
}

/** 8-4-4-4-12. */
export function uuidText(bytes: Uint8Array): string {
  const digits = hex(bytes)
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ].join('-')
}
