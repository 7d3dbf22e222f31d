/**
 * A log line is an event with fields. Fields are small facts: codes, counts, operator names.
 * Never a row, a domain, a uuid, an address of an attacker or a key: see SECURITY.md, "What is logged".
 */
export interface Log {
  /** A person must act. */
  error(fields: LogFields, event: string): void
  /** Degraded and recovering. */
  warn(fields: LogFields, event: string): void
  /** A change of state. */
  info(fields: LogFields, event: string): void
  debug(fields: LogFields, event: string): void
}

export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>

export const silentLog: Log = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
}

/** What an unknown throw may say in a log: its class and code, never its message, which may quote data. */
export function faultOf(err: unknown): LogFields {
  if (!(err instanceof Error)) return { fault: typeof err }
  const code = 'code' in err && typeof err.code === 'string' ? err.code : undefined
  return { fault: err.name, code }
}
