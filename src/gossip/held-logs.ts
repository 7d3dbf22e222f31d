import { hex } from '../base/bytes.ts'
import { digestOf } from '../federation/digest.ts'
import type { LogState } from '../federation/log-state.ts'
import { nothingHeld } from '../federation/log-state.ts'
import type { RosterView } from '../federation/roster.ts'
import type { Changes } from './changes.ts'

/**
 * How far each log is held. What core has made durable counts for digests and answers; what was handed to core and is
 * not durable yet counts only for deciding what comes next, so that pushes in a row need not wait for each other. What
 * was in flight when core refused is forgotten, and fetched again.
 */
export class HeldLogs {
  readonly #changes: Changes
  readonly #durable = new Map<string, { state: LogState; version: number }>()
  readonly #inFlight = new Map<string, { state: LogState; runs: number }>()
  #digest: { roster: RosterView; version: number; digest: Uint8Array } | undefined

  constructor(changes: Changes) {
    this.#changes = changes
  }

  /** What the next segment of a log must follow. */
  tip(operator: string): LogState {
    return this.#inFlight.get(operator)?.state ?? this.durable(operator)
  }

  durable(operator: string): LogState {
    return this.#durable.get(operator)?.state ?? nothingHeld
  }

  isInFlight(operator: string): boolean {
    return this.#inFlight.has(operator)
  }

  /** A run was handed to core; this is how far the log will be held. */
  handed(operator: string, state: LogState): void {
    const runs = (this.#inFlight.get(operator)?.runs ?? 0) + 1
    this.#inFlight.set(operator, { state, runs })
  }

  /** Core's word, after each run and of its own accord: this is durable now. Also of the own log, which core writes. */
  advance(operator: string, state: LogState, afterRun: boolean): void {
    this.#durable.set(operator, { state, version: this.#changes.next() })
    const flight = this.#inFlight.get(operator)
    if (flight === undefined || !afterRun) return
    if (flight.runs <= 1) this.#inFlight.delete(operator)
    else this.#inFlight.set(operator, { state: flight.state, runs: flight.runs - 1 })
  }

  digest(roster: RosterView): Uint8Array {
    const { version } = this.#changes
    if (this.#digest?.version === version && this.#digest.roster === roster) return this.#digest.digest
    const members = [...roster.members.values()].map(({ operator }) => operator)
    const digest = digestOf(roster.hash, members, (operator) => this.durable(hex(operator)))
    this.#digest = { roster, version, digest }
    return digest
  }

  /** Logs whose state changed after a version. */
  *since(version: number): Generator<[operator: string, LogState]> {
    for (const [operator, held] of this.#durable) {
      if (held.version > version) yield [operator, held.state]
    }
  }
}
