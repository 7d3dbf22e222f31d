import type { Readable } from 'node:stream'
import type { ErrorCode } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import { DelimitedSplitter } from '../ingest/delimited-splitter.ts'
import { LineSplitter } from '../ingest/line-splitter.ts'
import type { ParsedRow } from '../ingest/row-parser.ts'
import { parseRowLine, parseRowMessage } from '../ingest/row-parser.ts'
import { rowTooLarge } from '../ingest/row-types.ts'
import { parseHostName } from '../privacy/host-name.ts'
import type { IngestAnswer, RowFormat } from '../query/operations.ts'
import type { hearsay } from '../wire/messages.ts'
import { Row } from '../wire/messages.ts'
import type { Intake } from './intake.ts'

const rules = { parseHostName }

interface Refusal {
  readonly line: number
  readonly code: ErrorCode
  readonly message: string
}

/** One request's stream of rows: counts what became of each, and holds a bounded number that are not durable yet. */
export class IngestRequest {
  readonly #intake: Intake
  readonly #trusted: boolean
  readonly #errors: Refusal[] = []
  readonly #inFlight: { rows: number; bytes: number; done: Promise<void> }[] = []
  #batch: hearsay.row.Row[] = []
  #batchBytes = 0
  #rowsInFlight = 0
  #bytesInFlight = 0
  #accepted = 0
  #unchanged = 0
  #rejected = 0
  #unknownColumns = 0

  constructor(intake: Intake, trusted: boolean) {
    this.#intake = intake
    this.#trusted = trusted
  }

  /** @throws store.write_failed: rows before it may be durable, and sending all of it again is safe */
  async run(stream: Readable, format: RowFormat): Promise<IngestAnswer> {
    const splitter = format === 'ndjson' ? new LineSplitter() : new DelimitedSplitter()
    const parse = format === 'ndjson' ? parseRowLine : parseRowMessage
    try {
      for await (const chunk of stream) {
        for (const row of splitter.push(chunk)) await this.#take(row, parse)
        // What a slow sender has sent so far is stored now, not when it has sent 500.
        this.#submit()
      }
      for (const row of splitter.end()) await this.#take(row, parse)
      this.#submit()
    } finally {
      await this.#drained(0, 0)
    }
    return this.#answer()
  }

  async #take(
    row: { number: number; bytes?: Uint8Array; tooLarge?: true; malformed?: true },
    parse: (bytes: Uint8Array, rowRules: typeof rules) => ParsedRow,
  ): Promise<void> {
    const { number, bytes } = row
    if (bytes === undefined) {
      this.#refuse({
        line: number,
        ...(row.tooLarge
          ? rowTooLarge
          : {
              code: 'row.bad_encoding',
              message: 'no length and message where one should begin; the rest is lost',
            }),
      })
      return
    }
    const parsed = parse(bytes, rules)
    if (!parsed.ok) {
      this.#refuse({ line: number, code: parsed.code, message: parsed.message })
      return
    }
    if (parsed.row.unretract != null && !this.#trusted) {
      const message = 'unretract is for the operator: use hearsay.sock with its token'
      this.#refuse({ line: number, code: 'row.not_allowed', message })
      return
    }
    this.#unknownColumns += parsed.unknownColumns
    await this.#add(parsed.row, bytes.byteLength)
  }

  async #add(row: hearsay.row.Row.$Properties, bytes: number): Promise<void> {
    this.#batch.push(Row.decode(Row.encode(row).finish()))
    this.#batchBytes += bytes
    if (this.#batch.length >= limits.commitRowsMax || this.#batchBytes >= limits.rowBytesInFlightMax / 4) {
      this.#submit()
      await this.#drained(limits.rowsInFlightMax, limits.rowBytesInFlightMax)
    }
  }

  #submit(): void {
    const rows = this.#batch
    const bytes = this.#batchBytes
    if (rows.length === 0) return
    this.#batch = []
    this.#batchBytes = 0
    this.#rowsInFlight += rows.length
    this.#bytesInFlight += bytes
    const done = this.#intake.submit(rows, this).then((changed) => {
      const accepted = changed.filter((one) => one).length
      this.#accepted += accepted
      this.#unchanged += changed.length - accepted
    })
    done.catch(() => undefined) // awaited in order by #drained, which throws it
    this.#inFlight.push({ rows: rows.length, bytes, done })
  }

  /** Waits until no more than so many rows and bytes are in flight. */
  async #drained(rowsMax: number, bytesMax: number): Promise<void> {
    while (this.#rowsInFlight > rowsMax || this.#bytesInFlight > bytesMax) {
      const oldest = this.#inFlight.shift()
      if (oldest === undefined) return
      this.#rowsInFlight -= oldest.rows
      this.#bytesInFlight -= oldest.bytes
      await oldest.done
    }
  }

  #refuse(refusal: Refusal): void {
    this.#rejected++
    if (this.#errors.length < limits.ingestErrorsListed) this.#errors.push(refusal)
  }

  #answer(): IngestAnswer {
    const leftOff = this.#rejected - this.#errors.length
    return {
      accepted: this.#accepted,
      unchanged: this.#unchanged,
      rejected: this.#rejected,
      errors: this.#errors,
      ...(leftOff > 0 ? { errors_left_off: leftOff } : {}),
      ...(this.#unknownColumns > 0 ? { unknown_columns: this.#unknownColumns } : {}),
    }
  }
}
