import { hex, sameBytes } from '../base/bytes.ts'
import { verifyEvidence } from '../federation/evidence.ts'
import type { LogState } from '../federation/log-state.ts'
import { nothingHeld, withFork } from '../federation/log-state.ts'
import type { RosterView } from '../federation/roster.ts'
import { recordKeyFor } from '../federation/roster.ts'
import { follows } from '../federation/verify.ts'
import type { FederationStore, StoredSegment } from '../store/federation-store.ts'
import type { RecordFacts } from '../wire/record.ts'
import type { ParsedSegment } from '../wire/segment.ts'
import { parseSegment, segmentFlag, segmentIsSignedBy, segmentRecords } from '../wire/segment.ts'

export interface LoadEvents {
  onSegment(segment: ParsedSegment, records: readonly RecordFacts[]): void
  onState(operator: string, state: LogState): void
  /** A generation whose segments were given is not kept after all. */
  onDropped(operator: string, generation: number): void
}

/** What was found damaged, and deleted. */
export interface LoadResult {
  readonly damagedSegments: number
  /** Also of the own log: what peers hold of it goes further than this store does. */
  readonly ownDamaged: boolean
  /** The highest own generation of which something was damaged; 0: none. */
  readonly ownFound: number
}

/** One generation of an operator, as it is read. */
interface Reading {
  readonly operator: Uint8Array
  readonly generation: number
  last: ParsedSegment | undefined
  isComplete: boolean
  isBroken: boolean
}

/**
 * Reads every stored segment in order. Each must match its own hash, link to the one before and be signed: what does
 * not is damaged. It is deleted with what follows, since a log without a gap is all that counts.
 */
export async function loadLogs(
  store: FederationStore,
  roster: RosterView,
  own: string,
  events: LoadEvents,
): Promise<LoadResult> {
  const loader = new Loader(store, roster, own, events)
  for await (const stored of store.allSegments()) await loader.read(stored)
  return await loader.finish()
}

class Loader {
  readonly #store: FederationStore
  readonly #roster: RosterView
  readonly #own: string
  readonly #events: LoadEvents
  readonly #states = new Map<string, LogState>()
  #reading: Reading | undefined
  #damaged = 0
  #ownDamaged = false
  #ownFound = 0

  constructor(store: FederationStore, roster: RosterView, own: string, events: LoadEvents) {
    this.#store = store
    this.#roster = roster
    this.#own = own
    this.#events = events
  }

  async read({ operator, generation, number, bytes }: StoredSegment): Promise<void> {
    const before = this.#reading
    if (before?.generation !== generation || !sameBytes(before.operator, operator)) {
      await this.#end()
      this.#reading = {
        ...{ operator, generation, last: undefined, isComplete: false, isBroken: false },
      }
    }
    const reading = this.#reading
    if (reading === undefined || reading.isBroken) return
    const segment = this.#segmentHere(bytes, reading, number)
    if (segment === undefined) await this.#damagedFrom(reading, number)
    else this.#take(reading, segment)
  }

  #take(reading: Reading, segment: ParsedSegment): void {
    this.#events.onSegment(segment, segmentRecords(segment) ?? [])
    if ((segment.facts.flags & segmentFlag.snapshotEnd) !== 0) reading.isComplete = true
    reading.last = segment
  }

  /** The segment that belongs here, or undefined if these bytes are not it. */
  #segmentHere(bytes: Uint8Array, reading: Reading, number: number): ParsedSegment | undefined {
    const parsed = parseSegment(bytes)
    if (parsed.kind !== 'segment' || segmentRecords(parsed.segment) === undefined) return undefined
    const { facts } = parsed.segment
    const { generation, operator, last } = reading
    const end = last && { generation, number: last.facts.number, hash: last.hash }
    const isHere =
      facts.number === number && facts.generation === generation && sameBytes(facts.operator, operator)
    const isSound = isHere && follows(parsed.segment, end) && this.#isSigned(parsed.segment)
    return isSound ? parsed.segment : undefined
  }

  /** By a key that counts; of a member that does not count any more nothing is said. */
  #isSigned(segment: ParsedSegment): boolean {
    const member = this.#roster.members.get(hex(segment.facts.operator))
    const key = member && recordKeyFor(member, segment.facts.generation)
    return key === undefined || segmentIsSignedBy(segment, key)
  }

  async #damagedFrom(reading: Reading, number: number): Promise<void> {
    reading.isBroken = true
    this.#damaged += await this.#store.truncate(reading.operator, reading.generation, number)
    if (hex(reading.operator) !== this.#own) return
    this.#ownDamaged = true
    this.#ownFound = Math.max(this.#ownFound, reading.generation)
  }

  /** A generation was read to its end. */
  async #end(): Promise<void> {
    const reading = this.#reading
    if (reading === undefined) return
    const { operator, generation, last, isComplete } = reading
    if (last === undefined) return
    const name = hex(operator)
    // An own generation without its mark was cut off while it was written: nobody has heard of it.
    if (name === this.#own && !isComplete) {
      await this.#store.drop(operator, generation, generation + 1)
      this.#events.onDropped(name, generation)
      return
    }
    const end = { generation, number: last.facts.number, hash: last.hash }
    // They are read in order of generation: a complete one is newer than all before it.
    const before = this.#states.get(name) ?? nothingHeld
    if (before.next !== undefined) {
      await this.#store.drop(operator, before.next.generation, before.next.generation + 1)
      this.#events.onDropped(name, before.next.generation)
    }
    const after = isComplete ? { ...nothingHeld, answers: end } : { ...before, next: end }
    this.#states.set(name, after)
  }

  async finish(): Promise<LoadResult> {
    await this.#end()
    for (const bytes of await this.#store.evidence()) {
      const verdict = verifyEvidence(this.#roster, bytes)
      if (verdict.kind !== 'fork') continue
      const { operator, generation } = verdict.fork
      this.#states.set(hex(operator), withFork(this.#states.get(hex(operator)) ?? nothingHeld, generation))
    }
    for (const [operator, state] of this.#states) this.#events.onState(operator, state)
    return { damagedSegments: this.#damaged, ownDamaged: this.#ownDamaged, ownFound: this.#ownFound }
  }
}
