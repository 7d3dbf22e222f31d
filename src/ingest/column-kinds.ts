import { unhex } from '../base/bytes.ts'
import type { ErrorCode } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import { parseAddress, parseIpv6 } from './address.ts'
import { canonicalJson, parseJson } from './canonical-json.ts'
import { isTime, parseDateTime } from './date-time.ts'

/**
 * What one column may hold, read from JSON or checked as it came by protobuf, into the one form that is stored.
 * A value that does not fit is refused with the kind's code; the message says what fits and never what was given.
 */

export interface RowRules {
  /** The normalised host name, or undefined for what is none or is an address in any disguise. */
  parseHostName(text: string): string | undefined
}

export interface ColumnKind<T> {
  readonly code: ErrorCode
  /** Completes "this column must be …". */
  readonly expects: string
  /** An empty value is a value: elsewhere 0 and '' are how protobuf says "not given". */
  readonly emptyCounts: boolean
  /** undefined if the value does not fit. Never called for null, which is "not given". */
  fromJson(value: unknown, rules: RowRules): T | undefined
  fromMessage(value: unknown, rules: RowRules): T | undefined
}

type Read<T> = ColumnKind<T>['fromJson']

export function columnKind<T>(
  code: ErrorCode,
  expects: string,
  fromJson: Read<T>,
  fromMessage: Read<T> = fromJson,
): ColumnKind<T> {
  return { code, expects, emptyCounts: false, fromJson, fromMessage }
}

/** The same, for a field whose presence protobuf tells, or whose zero says something. */
export function present<T>(kind: ColumnKind<T>): ColumnKind<T> {
  return { ...kind, emptyCounts: true }
}

// --- keys -------------------------------------------------------------------------------------------

export const uuid = columnKind(
  'row.bad_uuid',
  'a uuid, dashed or as 32 hex digits',
  (value) => (typeof value === 'string' ? parseUuid(value) : undefined),
  (value) => bytesOf(value, 16),
)

export const port = present(
  columnKind('row.bad_port', 'a whole number from 0 to 65535', (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 65_535 ? value : undefined,
  ),
)

const uuidPattern = /^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

function parseUuid(text: string): Uint8Array | undefined {
  return uuidPattern.test(text) ? unhex(text.replaceAll('-', '')) : undefined
}

// --- values -----------------------------------------------------------------------------------------

/** A hash of a fixed width: hex in JSON, bytes in protobuf. */
export function hash(width: number): ColumnKind<Uint8Array> {
  return columnKind(
    'row.bad_hash',
    `${width * 2} hex digits`,
    (value) => (typeof value === 'string' ? unhex(value, width) : undefined),
    (value) => bytesOf(value, width),
  )
}

/** A hash that keeps its text: what its length must be depends on the probe. */
export const hashText = columnKind('row.bad_hash', 'the hash of the probe, as text', (value) => {
  const read = readText(value, limits.textBytesMax)?.trim()
  return read !== undefined && read.length <= limits.shortTextCharsMax ? read : undefined
})

export const time = columnKind(
  'row.bad_time',
  'a datetime after 1970, such as 2026-06-01T10:00:00Z',
  (value) => (typeof value === 'string' ? parseDateTime(value) : undefined),
  (value) => (typeof value === 'number' && isTime(value) ? value : undefined),
)

export const hostName = columnKind(
  'row.bad_domain',
  'a host name, and no address in any disguise',
  (value, rules) => {
    const read = readText(value, limits.textBytesMax)
    return read === undefined ? undefined : rules.parseHostName(read)
  },
)

export const address = columnKind('row.bad_ip', 'an IPv4 or IPv6 address', (value) =>
  typeof value === 'string' ? parseAddress(value) : undefined,
)

export const ipv6Address = columnKind('row.bad_ip', 'an IPv6 address', (value) =>
  typeof value === 'string' ? parseIpv6(value) : undefined,
)

export const text = columnKind('row.bad_column', `text of at most ${limits.textBytesMax} bytes`, (value) =>
  readText(value, limits.textBytesMax),
)

export function shortText(charsMax: number): ColumnKind<string> {
  return columnKind('row.bad_column', `text of at most ${charsMax} characters`, (value) => {
    const read = readText(value, limits.textBytesMax)
    return read !== undefined && read.length <= charsMax ? read : undefined
  })
}

/** Any bytes that are equal exactly when the address is; JSON gives them as text. */
export const opaqueKey = columnKind(
  'row.bad_column',
  `text of at most ${limits.shortTextCharsMax} characters`,
  (value) =>
    typeof value === 'string' && value.length <= limits.shortTextCharsMax
      ? new TextEncoder().encode(value)
      : undefined,
  (value) =>
    value instanceof Uint8Array && value.byteLength <= 4 * limits.shortTextCharsMax ? value : undefined,
)

const countMax = 2 ** 32 - 1

/** A count too large for its field is kept as the largest: refusing the row would lose everything else it says. */
export const count = columnKind('row.bad_column', 'a whole number, not negative', (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? Math.min(value, countMax) : undefined,
)

export const flag = columnKind('row.bad_column', 'true or false', (value) => {
  if (typeof value === 'boolean') return value
  return value === 0 || value === 1 ? value === 1 : undefined // as SQLite keeps it
})

export const ratio = present(
  columnKind('row.bad_column', 'a number from 0 to 1', (value) =>
    typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined,
  ),
)

export const measure = present(
  columnKind('row.bad_column', 'a number, not negative', (value) =>
    typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined,
  ),
)

/** A JSON object or list, native or as text; kept as text in one spelling. */
export const json = columnKind('row.bad_column', 'a JSON object or list', (value) => {
  const parsed = typeof value === 'string' ? parseJson(value) : value
  if (parsed === null || value === '') return ''
  return typeof parsed === 'object' ? canonicalJson(parsed) : undefined
})

function readText(value: unknown, bytesMax: number): string | undefined {
  if (typeof value !== 'string') return undefined
  if (value.length * 3 > bytesMax && Buffer.byteLength(value) > bytesMax) return undefined
  return value.toWellFormed() // half a surrogate pair has no UTF-8, so it could not be stored as it came
}

function bytesOf(value: unknown, width: number): Uint8Array | undefined {
  return value instanceof Uint8Array && value.byteLength === width ? value : undefined
}
