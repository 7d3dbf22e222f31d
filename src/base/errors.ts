/**
 * The one error class. Callers branch on `code`; messages are for people and may change.
 * Every code has a line in the README's table: what it means, what the operator does.
 */
export class HearsayError extends Error {
  override readonly name = 'HearsayError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.code = code
  }
}

export const errorCodes = [
  'auth.token',
  'config.invalid',
  'confirm.declined',
  'daemon.not_running',
  'dir.in_use',
  'dir.not_initialised',
  'dir.unusable',
  'domain.bad',
  'evidence.bad',
  'federation.already_in',
  'federation.bad_policy',
  'federation.bad_name',
  'federation.not_admin',
  'federation.not_in',
  'file.unreadable',
  'gate.self_test',
  'index.loading',
  'ingest.too_many',
  'ingest.unsupported_type',
  'invite.expired',
  'invite.foreign',
  'invite.malformed',
  'invite.unknown',
  'invite.used',
  'join.already_member',
  'join.bad_answer',
  'join.bad_request',
  'join.busy',
  'join.refused',
  'join.timeout',
  'join.unreachable',
  'key.unreadable',
  'lookup.bad_distance',
  'lookup.bad_value',
  'lookup.unknown_kind',
  'net.down',
  'net.cannot_listen',
  'node.start_failed',
  'node.stop_failed',
  'page.bad',
  'request.bad',
  'request.too_large',
  'restore.bad_answer',
  'restore.nothing',
  'retract.bad',
  'route.unknown',
  'row.bad_column',
  'row.bad_domain',
  'row.bad_encoding',
  'row.bad_hash',
  'row.bad_ip',
  'row.bad_json',
  'row.bad_port',
  'row.bad_time',
  'row.bad_uuid',
  'row.newer_schema',
  'row.not_allowed',
  'row.not_object',
  'row.too_large',
  'row.unknown_type',
  'socket.in_use',
  'socket.path_too_long',
  'store.damaged',
  'store.locked',
  'store.newer_schema',
  'store.write_failed',
  'usage.bad',
  'uuid.bad',
  'uuid.unknown',
  'internal',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** What stands in the status until somebody does something about it. */
export const alarmCodes = [
  'gate.faulted',
  'key.in_use_elsewhere',
  'log.forked',
  'store.damaged_rows',
] as const

export type AlarmCode = (typeof alarmCodes)[number]

export function hasCode(err: unknown, ...codes: readonly ErrorCode[]): err is HearsayError {
  return err instanceof HearsayError && (codes as readonly string[]).includes(err.code)
}

/** The `code` that Node's own errors carry, such as ENOENT; undefined for anything else. */
export function nodeCode(err: unknown): string | undefined {
  if (!(err instanceof Error) || !('code' in err)) return undefined
  return typeof err.code === 'string' ? err.code : undefined
}
