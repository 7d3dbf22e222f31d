import type { Readable } from 'node:stream'

/** What the HTTP side can ask of the daemon. The assembly implements it; routes only translate. */

export interface Page {
  readonly limit: number
  readonly offset: number
}

export interface PageAnswer {
  readonly total: number
  readonly limit: number
  readonly offset: number
  readonly data: readonly object[]
  readonly summary?: object
}

export type RowFormat = 'ndjson' | 'protobuf'

export interface IngestAnswer {
  readonly accepted: number
  readonly unchanged: number
  readonly rejected: number
  readonly errors: readonly { line: number; code: string; message: string }[]
  readonly errors_left_off?: number
  readonly unknown_columns?: number
}

export interface LogImportAnswer {
  readonly taken: number
  readonly held: number
  readonly refused: number
  readonly errors: readonly { segment: number; code: string; message: string }[]
  readonly errors_left_off?: number
}

export interface LookupQuery {
  readonly kind: string | undefined
  readonly value: string
  readonly distance: number | undefined
}

export interface Operations {
  status(): object
  /** @param trusted whether the token was shown: only then `unretract` rows are taken */
  ingest(stream: Readable, format: RowFormat, trusted: boolean): Promise<IngestAnswer>
  smtpTargetSeen(domain: string): Promise<object>
  lookup(query: LookupQuery): Promise<object>
  /** Tells every member that is connected what is asked. */
  ask(domain: string): Promise<object>
  identities(page: Page): Promise<PageAnswer>
  identity(uuid: string): Promise<object>
  campaigns(page: Page): Promise<PageAnswer>
  campaign(uuid: string): Promise<object>
  attackers(page: Page): Promise<PageAnswer>
  attacker(uuid: string): Promise<object>
  attackerSmtpTargets(uuid: string): Promise<PageAnswer>
  members(): object
  peers(): object
  egress(page: Page): Promise<PageAnswer>
  egressPreview(page: Page): Promise<PageAnswer>
  /** @param what a uuid or a domain */
  egressExplain(what: string): Promise<object>
  createFederation(name: string, policy: readonly string[]): Promise<object>
  invite(days: number): Promise<object>
  join(invite: string): Promise<object>
  /** @param address of any member: a multiaddr */
  restore(address: string): Promise<object>
  /** Segments held, length-delimited. */
  exportLog(operator: string | undefined): AsyncIterable<Uint8Array>
  importLog(stream: Readable): Promise<LogImportAnswer>
  /** Proof against members that signed two logs, length-delimited. */
  evidence(): Iterable<Uint8Array>
  doctor(): Promise<object>
  metrics(): Promise<{ type: string; text: string }>
  events: EventFeed
}

export interface DaemonEvent {
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
}

export interface EventFeed {
  /** @returns what ends the subscription */
  subscribe(listener: (event: DaemonEvent) => void): () => void
}
