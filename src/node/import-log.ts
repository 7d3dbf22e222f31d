import type { Readable } from 'node:stream'
import { hex } from '../base/bytes.ts'
import { limits } from '../base/limits.ts'
import { placeOf } from '../federation/log-state.ts'
import type { VerifiedSegment } from '../federation/verify.ts'
import { placed, verifySegment } from '../federation/verify.ts'
import type { DelimitedMessage } from '../ingest/delimited-splitter.ts'
import { DelimitedSplitter } from '../ingest/delimited-splitter.ts'
import type { LogImportAnswer } from '../query/operations.ts'
import type { Federation } from './federation.ts'

/** What an import does with what it found, beside storing it: as when it had come from a peer. */
export interface ImportEvents {
  nowMs(): number
  /** A log goes further than before. */
  onTaken(operator: string): void
  /** Its author signed another segment for this number. */
  onConflict(segment: Uint8Array): Promise<void>
  /** A segment of the own log. */
  onOwn(segment: Uint8Array): void
}

/** Takes in a file that `log export` wrote, here or elsewhere: every segment is verified as if a peer had sent it. */
export class LogImport {
  readonly #federation: Federation
  readonly #events: ImportEvents
  readonly #errors: { segment: number; code: string; message: string }[] = []
  #run: VerifiedSegment[] = []
  #runBytes = 0
  #number = 0
  #taken = 0
  #held = 0
  #refused = 0

  constructor(federation: Federation, events: ImportEvents) {
    this.#federation = federation
    this.#events = events
  }

  async run(stream: Readable): Promise<LogImportAnswer> {
    const splitter = new DelimitedSplitter()
    for await (const chunk of stream) {
      for (const message of splitter.push(chunk)) await this.#take(message)
    }
    for (const message of splitter.end()) await this.#take(message)
    await this.#flush()
    const answer = { taken: this.#taken, held: this.#held, refused: this.#refused, errors: this.#errors }
    const leftOff = this.#refused - this.#errors.length
    return leftOff > 0 ? { ...answer, errors_left_off: leftOff } : answer
  }

  async #take(message: DelimitedMessage): Promise<void> {
    this.#number = message.number
    if (!('bytes' in message)) {
      this.#refuse('malformed')
      return
    }
    const { roster } = this.#federation
    const verdict = verifySegment(roster, Uint8Array.from(message.bytes), this.#events.nowMs())
    if (verdict.action !== 'accept') {
      this.#refuse(verdict.why)
      return
    }
    const { segment } = verdict
    const before = this.#run.at(-1)?.facts
    const isSameLog =
      before?.generation === segment.facts.generation && hex(before.operator) === hex(segment.facts.operator)
    if (!isSameLog || this.#runBytes > limits.syncPullBytes) await this.#flush()
    this.#run.push(segment)
    this.#runBytes += segment.bytes.byteLength
  }

  async #flush(): Promise<void> {
    const run = this.#run
    const [first] = run
    this.#run = []
    this.#runBytes = 0
    if (first === undefined) return
    const operator = hex(first.facts.operator)
    if (operator === this.#federation.ownHex) {
      this.#held += run.length
      this.#events.onOwn(run.at(-1)?.bytes ?? first.bytes)
      return
    }
    const { logs, roster } = this.#federation
    const state = logs.state(operator)
    const fresh = run.filter((segment) => placeOf(state, placed(segment)) !== 'old')
    this.#held += run.length - fresh.length
    const [next] = fresh
    if (next === undefined) return
    const place = placeOf(state, placed(next))
    if (place === 'conflicts') await this.#events.onConflict(next.bytes)
    const isNext = place === 'follows' || place === 'begins'
    const bytes = fresh.map((segment) => segment.bytes)
    const verdict = isNext
      ? await logs.take(roster, operator, bytes)
      : { kind: 'broken' as const, why: place }
    if (verdict.kind === 'broken') {
      this.#refuse(verdict.why, fresh.length)
      return
    }
    this.#taken += fresh.length
    this.#events.onTaken(operator)
  }

  #refuse(why: string, segments = 1): void {
    this.#refused += segments
    if (this.#errors.length >= limits.ingestErrorsListed) return
    const message = reasons[why] ?? 'it does not verify'
    this.#errors.push({ segment: this.#number, code: `segment.${why}`, message })
  }
}

const reasons: Readonly<Record<string, string>> = {
  malformed: 'the bytes are no segment; nothing after a broken length can be found',
  bad_signature: 'it is not signed by the member it names',
  unknown_operator: 'no member of this federation wrote it',
  other_federation: 'it is of another federation',
  old_generation: 'its author’s key is not good for this generation',
  newer_version: 'it is of a newer version: upgrade hearsay',
  future: 'it is dated more than a day ahead',
  bare_too_soon: 'its payload is missing, and has not expired',
  early: 'the segments before it are not held: import an export of the whole log',
  conflicts: 'it does not follow what is held: its author signed two logs',
  gap: 'a segment is missing in the file: import an export of the whole log',
}
