import type { ErrorCode } from '../base/errors.ts'
import type { hearsay } from '../wire/messages.ts'
import { decode, Row } from '../wire/messages.ts'
import { isObject, parseJson } from './canonical-json.ts'
import type { RowRules } from './column-kinds.ts'
import type { Fault, NamedColumn, RowType } from './row-types.ts'
import { rowTypes, rowTypesByField, schemaVersion } from './row-types.ts'

/**
 * One row, from JSON or protobuf, to the form that is stored. Both ways end in the same message, so that a row handed
 * in as JSON and again as protobuf is the same row. Pure; what it is given comes from sensors and is not believed.
 */

export type ParsedRow =
  | { readonly ok: true; readonly row: hearsay.row.Row.$Properties; readonly unknownColumns: number }
  | ({ readonly ok: false } & Fault)

/** The first fault in this order decides the code of a row that has several. */
const order: readonly ErrorCode[] = [
  'row.bad_uuid',
  'row.bad_port',
  'row.bad_hash',
  'row.bad_time',
  'row.bad_domain',
  'row.bad_ip',
  'row.bad_column',
]

/** One line of NDJSON. */
export function parseRowLine(bytes: Uint8Array, rules: RowRules): ParsedRow {
  const value = parseJson(textOf(bytes) ?? '')
  // JSON has no undefined, so this is what is no JSON. The parser's own message quotes the line: it stays here.
  if (value === undefined) return refused({ code: 'row.bad_json', message: 'the line is not JSON' })
  return parseRow(value, rules)
}

/** One protobuf message as it came. */
export function parseRowMessage(bytes: Uint8Array, rules: RowRules): ParsedRow {
  const row = decode(Row, bytes)
  if (row === undefined) return refused({ code: 'row.bad_encoding', message: 'the row is not protobuf' })
  return checkRow(row, rules)
}

/** A JSON value in DECNET's column names. */
export function parseRow(value: unknown, rules: RowRules): ParsedRow {
  if (!isObject(value)) return refused({ code: 'row.not_object', message: 'a row must be a JSON object' })
  const type = typeof value['type'] === 'string' ? rowTypes.get(value['type']) : undefined
  const fault = type === undefined ? unknownType : versionFault(columnOf(value, 'schema_version') ?? 0)
  if (type === undefined || fault !== undefined) return refused(fault ?? unknownType)

  const read = (column: NamedColumn) => {
    const given = columnOf(value, column.name) ?? undefined // null is "not given"
    return given === undefined ? notGiven : { value: column.kind.fromJson(given, rules) }
  }
  return readRow(type, read, Object.keys(value).filter((name) => !type.known.has(name)).length)
}

/** A decoded protobuf row: the same rules. Its unknown fields are not kept, and not counted. */
export function checkRow(row: hearsay.row.Row, rules: RowRules): ParsedRow {
  const type = rowTypesByField.get(row.row ?? '')
  const message: unknown = type === undefined ? undefined : row[type.field]
  if (type === undefined || !isObject(message)) return refused(unknownType)
  const fault = versionFault(row.schemaVersion ?? 0)
  if (fault !== undefined) return refused(fault)

  const read = (column: NamedColumn) => {
    const given = message[column.field] ?? undefined
    if (given === undefined || (!column.kind.emptyCounts && isEmpty(given))) return notGiven
    return { value: column.kind.fromMessage(given, rules) }
  }
  return readRow(type, read, 0)
}

type Read = (column: NamedColumn) => { readonly value: unknown } | typeof notGiven
const notGiven = Symbol('not given')

function readRow(type: RowType, read: Read, unknownColumns: number): ParsedRow {
  const fields: Record<string, unknown> = {}
  const given = new Set<string>()
  let worst: Fault | undefined
  for (const column of type.columns) {
    const found = read(column)
    if (found !== notGiven) given.add(column.field)
    const fault = found === notGiven ? missing(column) : take(fields, column, found.value)
    worst = earlier(worst, fault)
  }
  worst = earlier(worst, type.finish({ fields, isGiven: (field) => given.has(field) }))
  if (worst !== undefined) return refused(worst)
  return { ok: true, row: { schemaVersion, [type.field]: fields }, unknownColumns }
}

/** Sets the field, unless it is what the encoding leaves out anyway. */
function take(fields: Record<string, unknown>, column: NamedColumn, value: unknown): Fault | undefined {
  if (value === undefined) return misfit(column)
  if (isEmpty(value) && !column.kind.emptyCounts) return missing(column)
  fields[column.field] = value
  return undefined
}

function missing(column: NamedColumn): Fault | undefined {
  if (!column.required) return undefined
  const { code, expects } = column.kind
  return { code, message: `${column.name} is missing; it must be ${expects}` }
}

function misfit({ name, kind }: NamedColumn): Fault {
  return { code: kind.code, message: `${name} must be ${kind.expects}` }
}

function earlier(a: Fault | undefined, b: Fault | undefined): Fault | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return rank(b) < rank(a) ? b : a
}

function rank(fault: Fault): number {
  return order.indexOf(fault.code)
}

const unknownType: Fault = {
  code: 'row.unknown_type',
  message: `type must be one of ${[...rowTypes.keys()].join(', ')}`,
}

function versionFault(version: unknown): Fault | undefined {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return { code: 'row.bad_column', message: 'schema_version must be a whole number, not negative' }
  }
  if (version <= schemaVersion) return undefined
  const message = `schema_version is above ${schemaVersion}, the newest that this build knows: upgrade hearsay`
  return { code: 'row.newer_schema', message }
}

/** Not what the prototype holds: `constructor` is no column. */
function columnOf(row: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(row, name) ? row[name] : undefined
}

function isEmpty(value: unknown): boolean {
  if (value instanceof Uint8Array) return value.byteLength === 0
  if (Array.isArray(value)) return value.length === 0
  return value === '' || value === 0 || value === false
}

function refused(fault: Fault): ParsedRow {
  return { ok: false, ...fault }
}

const utf8Decoder = new TextDecoder('utf-8', { fatal: true })

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return utf8Decoder.decode(bytes)
  } catch {
    return undefined // not UTF-8, so not JSON
  }
}
