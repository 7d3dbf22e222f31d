import { compareBytes, hex } from '../base/bytes.ts'
import type { Clock } from '../base/clock.ts'
import { dayOf } from '../base/clock.ts'
import { HearsayError } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import type { Log } from '../base/log.ts'
import { digestOf } from '../federation/digest.ts'
import type { RosterView } from '../federation/roster.ts'
import type { LogEnd, RunVerdict } from '../federation/verify.ts'
import { verifyRun } from '../federation/verify.ts'
import { FederatedIndex } from '../index/federated-index.ts'
import { isSharedDomain } from '../privacy/domain.ts'
import type { Shareable } from '../privacy/gate.ts'
import type { FederationStore } from '../store/federation-store.ts'
import type { RecordFacts } from '../wire/record.ts'
import type { ParsedSegment } from '../wire/segment.ts'
import { noHash, parseSegment, sealSegment, segmentFlag, segmentRecords } from '../wire/segment.ts'
import type { Keys } from './keys.ts'

/**
 * The logs of one federation: this operator's, which it alone writes, and everybody else's. What is in the store is
 * in the index, and how far each log is held without a gap is known here and only here.
 */
export class Logs {
  readonly index: FederatedIndex
  readonly #store: FederationStore
  readonly #keys: Keys
  readonly #clock: Clock
  readonly #ends = new Map<string, LogEnd>()
  readonly #own: string
  /** Appends happen one after another. */
  #turn: Promise<unknown> = Promise.resolve()
  #segments = 0
  #bytes = 0

  constructor(store: FederationStore, roster: RosterView, keys: Keys, clock: Clock) {
    this.#store = store
    this.#keys = keys
    this.#clock = clock
    this.#own = hex(keys.operator)
    const { policy } = roster
    this.index = new FederatedIndex(clock.random(8), {
      isDomain: isSharedDomain,
      quotaRecords: policy['quota.records'],
      ttlVectorsDays: policy['ttl.vectors_days'],
      ttlDomainsDays: policy['ttl.domains_days'],
    })
  }

  /**
   * Reads every segment, checks what the header promises of it, and builds the index.
   * @throws store.damaged
   */
  async load(log: Log): Promise<void> {
    for await (const bytes of this.#store.segments()) {
      const parsed = parseSegment(bytes)
      const records = parsed.kind === 'segment' ? segmentRecords(parsed.segment) : undefined
      if (parsed.kind !== 'segment' || records === undefined) {
        throw new HearsayError(
          'store.damaged',
          'a stored segment does not match its own hash; stop, and restore federation/ from a backup',
        )
      }
      this.#hold(parsed.segment, records)
    }
    log.info({ segments: this.#segments, records: this.index.counts().records }, 'index built')
  }

  #hold(segment: ParsedSegment, records: readonly RecordFacts[]): void {
    const { generation, number, sealedDay } = segment.facts
    const operator = hex(segment.facts.operator)
    this.#ends.set(operator, { generation, number, hash: segment.hash })
    this.index.apply({ operator, generation, number, sealedDay }, records)
    if (number === 1) this.index.answerFrom(operator, generation)
    this.#segments++
    this.#bytes += segment.bytes.byteLength
  }

  endOf(operatorHex: string): LogEnd | undefined {
    return this.#ends.get(operatorHex)
  }

  ownEnd(): LogEnd | undefined {
    return this.#ends.get(this.#own)
  }

  digest(roster: RosterView): Uint8Array {
    const members = [...roster.members.values()].map(({ operator }) => operator)
    return digestOf(roster.hash, members, (operator) => this.#ends.get(hex(operator)))
  }

  counts(): { segments: number; bytes: number } {
    return { segments: this.#segments, bytes: this.#bytes }
  }

  /** Signs records into segments of this operator's log and resolves when they are on disk and indexed. */
  async publish(
    roster: RosterView,
    records: readonly Shareable[],
    domainsOnly: boolean,
  ): Promise<ParsedSegment[]> {
    return await this.#inTurn(async () => {
      const sorted = [...records].sort((a, b) => compareBytes(a.recordId, b.recordId))
      const segments: ParsedSegment[] = []
      let end = this.ownEnd()
      for (const group of grouped(sorted)) {
        const segment = this.#seal(roster, group, end, domainsOnly)
        segments.push(segment)
        end = { generation: segment.facts.generation, number: segment.facts.number, hash: segment.hash }
      }
      await this.#store.append(segments)
      for (const segment of segments) this.#hold(segment, segmentRecords(segment) ?? [])
      return segments
    })
  }

  #seal(
    roster: RosterView,
    records: readonly Shareable[],
    end: LogEnd | undefined,
    domainsOnly: boolean,
  ): ParsedSegment {
    const nowMs = this.#clock.nowMs()
    // The first segment of a first generation restates nothing, so the mark stands in it.
    const flags = (end === undefined ? segmentFlag.snapshotEnd : 0) | (domainsOnly ? segmentFlag.domains : 0)
    return sealSegment(
      {
        federation: roster.federation,
        operator: this.#keys.operator,
        generation: end?.generation ?? Math.floor(nowMs / 1_000),
        number: (end?.number ?? 0) + 1,
        prevHash: end?.hash ?? noHash,
        flags,
        sealedDay: dayOf(nowMs),
        expiresDay: records.reduce((latest, { expiresDay }) => Math.max(latest, expiresDay), 0),
      },
      records.map(({ bytes }) => bytes),
      this.#keys.record,
    )
  }

  /**
   * Takes in a run of another operator's segments that net calls verified, after core's own check.
   * Resolves when they are on disk and indexed.
   */
  async take(roster: RosterView, operatorHex: string, run: readonly Uint8Array[]): Promise<RunVerdict> {
    return await this.#inTurn(async () => {
      if (operatorHex === this.#own) return { kind: 'broken', why: 'own_log' }
      const end = this.#ends.get(operatorHex)
      const verdict = verifyRun(roster, run, end, this.#clock.nowMs())
      if (verdict.kind === 'broken') return verdict
      const [first] = verdict.segments
      if (first === undefined || hex(first.facts.operator) !== operatorHex)
        return { kind: 'broken', why: 'mixed' }
      // A log has one generation so far; the next one is taken over with its snapshot, not beside the old one.
      if (end !== undefined && first.facts.generation !== end.generation) {
        return { kind: 'broken', why: 'other_generation' }
      }
      await this.#store.append(verdict.segments)
      for (const segment of verdict.segments) this.#hold(segment, segment.records)
      return verdict
    })
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => undefined)
    return await turn
  }

  /** The newest record under an id in this operator's own log, and the day it was signed. */
  async lastPublished(recordId: Uint8Array): Promise<{ record: RecordFacts; sealedDay: number } | undefined> {
    const generation = this.ownEnd()?.generation
    if (generation === undefined) return undefined
    const location = this.index.location(this.#own, generation, recordId)
    if (location === undefined) return undefined
    const bytes = await this.#store.segment(this.#keys.operator, generation, location.number)
    const parsed = bytes && parseSegment(bytes)
    if (parsed?.kind !== 'segment')
      throw new HearsayError('store.damaged', 'a segment of the own log is unreadable')
    const record = segmentRecords(parsed.segment)?.[location.position]
    return record && { record, sealedDay: parsed.segment.facts.sealedDay }
  }

  /** What left, newest first: this operator's own log. */
  async *ownSegments(): AsyncGenerator<{ segment: ParsedSegment; records: readonly RecordFacts[] }> {
    const end = this.ownEnd()
    if (end === undefined) return
    for await (const bytes of this.#store.segmentsBackwards(this.#keys.operator, end.generation)) {
      const parsed = parseSegment(bytes)
      if (parsed.kind === 'segment') {
        yield { segment: parsed.segment, records: segmentRecords(parsed.segment) ?? [] }
      }
    }
  }

  async settled(): Promise<void> {
    await this.#turn
  }
}

/** Cut at the push limit, so that each run of records fits one signed segment. */
function* grouped(records: readonly Shareable[]): Generator<Shareable[]> {
  let group: Shareable[] = []
  let bytes = 0
  for (const record of records) {
    const size = record.bytes.byteLength + 3 // its tag and length
    const full = bytes + size > limits.segmentPayloadBytesMax || group.length >= limits.segmentRecordsMax
    if (group.length > 0 && full) {
      yield group
      group = []
      bytes = 0
    }
    group.push(record)
    bytes += size
  }
  if (group.length > 0) yield group
}
