import { hex } from '../base/bytes.ts'
import { digestOf } from '../federation/digest.ts'
import type { RosterView } from '../federation/roster.ts'
import type { LogEnd } from '../federation/verify.ts'

/**
 * How far each log is held. What core has made durable counts for digests and answers; what was handed to core and is
 * not durable yet counts only for deciding what comes next, so that pushes in a row need not wait for each other. What
 * was in flight when core refused is forgotten, and fetched again.
 */
export class HeldLogs {
  readonly #durable = new Map<string, LogEnd>()
  readonly #inFlight = new Map<string, { end: LogEnd; runs: number }>()

  /** Where the next segment of a log must follow. */
  tip(operator: string): LogEnd | undefined {
    return this.#inFlight.get(operator)?.end ?? this.#durable.get(operator)
  }

  durable(operator: string): LogEnd | undefined {
    return this.#durable.get(operator)
  }

  /** A run was handed to core, and ends here. */
  handed(operator: string, end: LogEnd): void {
    const runs = (this.#inFlight.get(operator)?.runs ?? 0) + 1
    this.#inFlight.set(operator, { end, runs })
  }

  /** Core's word after each run: this is durable now. Also for the own log, which core writes. */
  advance(operator: string, end: LogEnd): void {
    if (end.number > 0) this.#durable.set(operator, end)
    const flight = this.#inFlight.get(operator)
    if (flight === undefined) return
    if (flight.runs <= 1) this.#inFlight.delete(operator)
    else this.#inFlight.set(operator, { end: flight.end, runs: flight.runs - 1 })
  }

  digest(roster: RosterView): Uint8Array {
    const members = [...roster.members.values()].map(({ operator }) => operator)
    return digestOf(roster.hash, members, (operator) => this.#durable.get(hex(operator)))
  }

  all(): [string, LogEnd][] {
    return [...this.#durable]
  }
}
