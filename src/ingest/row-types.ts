import type { ErrorCode } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import type { hearsay } from '../wire/messages.ts'
import type { Column, Columns } from './row-columns.ts'
import {
  attackerColumns,
  behaviorColumns,
  campaignColumns,
  fingerprintColumns,
  identityColumns,
  ipv6LeakColumns,
  retractColumns,
  smtpTargetColumns,
  smtpTargetHitColumns,
} from './row-columns.ts'

/** The row types by name, with the rules that reach over more than one column. */

export interface Fault {
  readonly code: ErrorCode
  /** For people; names the column and never quotes a value. */
  readonly message: string
}

/** A row being read: fields of its message, and which of them were handed in at all, well or ill. */
export interface Draft {
  readonly fields: Record<string, unknown>
  isGiven(field: string): boolean
}

export interface RowType {
  readonly name: string
  readonly field: NonNullable<hearsay.row.Row['row']>
  readonly columns: readonly NamedColumn[]
  /** Column names that are no reason to count a column as unknown. */
  readonly known: ReadonlySet<string>
  /** Runs even where a column was refused: the first fault decides, and it may be this one. */
  readonly finish: (draft: Draft) => Fault | undefined
}

export interface NamedColumn extends Column<unknown> {
  readonly name: string
  readonly field: string
}

/** A database's own bookkeeping, no content; and what says how to read the rest. */
const ignored = ['type', 'schema_version', 'id', 'created_at', 'updated_at']

function rowType<Message>(
  name: string,
  field: RowType['field'],
  columns: Columns<Message>,
  finish: RowType['finish'] = () => undefined,
  alsoKnown: readonly string[] = [],
): RowType {
  const named = Object.entries<Column<unknown>>(columns).map(([of, column]) => ({
    ...column,
    field: of,
    name: of.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  }))
  const known = new Set([...ignored, ...alsoKnown, ...named.map((column) => column.name)])
  return { name, field, columns: named, known, finish }
}

const types = [
  rowType('attacker', 'attacker', attackerColumns, needsUuidOrIp('uuid', 'uuid')),
  rowType('fingerprint', 'fingerprint', fingerprintColumns, finishFingerprint),
  // Kind and OUI are derived from the address, never trusted.
  rowType('ipv6_leak', 'ipv6Leak', ipv6LeakColumns, undefined, ['iid_kind', 'mac_oui']),
  rowType('behavior', 'behavior', behaviorColumns, needsUuidOrIp('attackerUuid', 'attacker_uuid')),
  rowType('identity', 'identity', identityColumns),
  rowType('campaign', 'campaign', campaignColumns),
  rowType('smtp_target', 'smtpTarget', smtpTargetColumns, finishSmtpTarget),
  rowType('smtp_target_hit', 'smtpTargetHit', smtpTargetHitColumns),
  rowType('retract', 'retract', retractColumns, finishRetract),
  rowType('unretract', 'unretract', retractColumns, finishRetract),
]

/** By the `type` of a JSON row. */
export const rowTypes: ReadonlyMap<string, RowType> = new Map(types.map((type) => [type.name, type]))

/** By the field of a protobuf row. */
export const rowTypesByField: ReadonlyMap<string, RowType> = new Map(types.map((type) => [type.field, type]))

function needsUuidOrIp(field: string, column: string): RowType['finish'] {
  return ({ isGiven }) =>
    isGiven(field) || isGiven('ip')
      ? undefined
      : { code: 'row.bad_uuid', message: `${column} is missing, and so is ip` }
}

/** Hex digits of the hashes that DECNET's probes make; other probes' are kept as they are. */
const probeHexDigits: ReadonlyMap<string, number> = new Map([
  ['jarm', 62],
  ['hassh', 32],
  ['tcpfp', 32],
])

function finishFingerprint({ fields }: Draft): Fault | undefined {
  const { probeType, hash } = fields
  if (typeof probeType !== 'string') return undefined
  const probe = probeType.trim().toLowerCase()
  fields['probeType'] = probe
  const digits = probeHexDigits.get(probe)
  if (digits === undefined || typeof hash !== 'string') return undefined
  if (hash.length !== digits || !/^[0-9a-f]+$/i.test(hash)) {
    return { code: 'row.bad_hash', message: `hash of a ${probe} probe must be ${digits} hex digits` }
  }
  fields['hash'] = hash.toLowerCase()
  return undefined
}

function finishSmtpTarget({ fields, isGiven }: Draft): undefined {
  if (!isGiven('count')) fields['count'] = 1
}

/** Keeps of uuid and domain the one that the kind goes by. */
function finishRetract({ fields, isGiven }: Draft): Fault | undefined {
  switch (fields['kind']) {
    case 'identity':
    case 'campaign':
      delete fields['domain']
      return isGiven('uuid') ? undefined : { code: 'row.bad_uuid', message: 'uuid is missing' }
    case 'domain':
      delete fields['uuid']
      return isGiven('domain') ? undefined : { code: 'row.bad_domain', message: 'domain is missing' }
    default:
      return { code: 'row.bad_column', message: 'kind must be identity, campaign or domain' }
  }
}

/** The newest version of rows that this build reads. 0, or none, counts as 1. */
export const schemaVersion = 1

export const rowTooLarge: Fault = {
  code: 'row.too_large',
  message: `the row is longer than ${limits.rowBytesMax} bytes`,
}
