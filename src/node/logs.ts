import { compareBytes, hex } from '../base/bytes.ts'
import type { Clock } from '../base/clock.ts'
import { dayOf } from '../base/clock.ts'
import { killPoint } from '../base/kill-point.ts'
import { limits } from '../base/limits.ts'
import type { Log } from '../base/log.ts'
import { digestOf } from '../federation/digest.ts'
import { evidenceOf, verifyEvidence } from '../federation/evidence.ts'
import type { GenerationFacts } from '../federation/generation.ts'
import { generationNumber } from '../federation/generation.ts'
import type { LogEnd, LogState } from '../federation/log-state.ts'
import {
  endIn,
  nothingHeld,
  placeOf,
  withFork,
  withoutGeneration,
  withSegment,
} from '../federation/log-state.ts'
import type { RosterView } from '../federation/roster.ts'
import { recordKeyFor } from '../federation/roster.ts'
import type { RunVerdict, VerifiedSegment } from '../federation/verify.ts'
import { placed, verifyRun } from '../federation/verify.ts'
import { FederatedIndex } from '../index/federated-index.ts'
import { isSharedDomain } from '../privacy/domain.ts'
import type { Shareable } from '../privacy/gate.ts'
import type { FederationStore } from '../store/federation-store.ts'
import type { RecordFacts } from '../wire/record.ts'
import type { ParsedSegment } from '../wire/segment.ts'
import {
  bareSegment,
  isSpent,
  noHash,
  parseSegment,
  sealSegment,
  segmentFlag,
  segmentRecords,
} from '../wire/segment.ts'
import type { Keys } from './keys.ts'
import { loadLogs } from './load-logs.ts'

/** What is held of one generation, for counts and for deciding when the own log begins anew. */
export interface Tally {
  segments: number
  bytes: number
  records: number
  /** UTC day of the first segment, and of the first one that replaced or withdrew something; 0: none. */
  firstDay: number
  deadSinceDay: number
}

/**
 * The logs of one federation: the own one, which only this class writes, and the others', which it takes in. A
 * segment is stored before anybody hears of it, and indexed once it is stored.
 */
export class Logs {
  readonly index: FederatedIndex
  /** Found when the logs were read, and deleted. */
  damagedSegments = 0
  readonly #store: FederationStore
  readonly #keys: Keys
  readonly #clock: Clock
  readonly #states = new Map<string, LogState>()
  readonly #tallies = new Map<string, Map<number, Tally>>()
  readonly #own: string
  /** Of each operator's newest fork: it takes away all before it. */
  readonly #evidence = new Map<string, { generation: number; bytes: Uint8Array }>()
  /** Segments of the own log cannot be read, or were and are gone: it must be said again. */
  #ownDamaged = false
  /** The highest own generation of which something was damaged at the start: its number is taken all the same. */
  #ownFound = 0
  /** Appends happen one after another. */
  #turn: Promise<unknown> = Promise.resolve()

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
   * Reads every segment, checks hashes and links, and builds the index. What is damaged is dropped with everything
   * after it in its generation, and fetched again from peers.
   */
  async load(roster: RosterView, log: Log): Promise<void> {
    const result = await loadLogs(this.#store, roster, this.#own, {
      onSegment: (segment, records) => this.#index(segment, records),
      onState: (operator, state) => this.#setState(operator, state),
      onDropped: (operator, generation) => this.#forget(operator, generation),
    })
    const { segments } = this.counts()
    log.info({ segments, records: this.index.counts().records }, 'index built')
    for (const bytes of await this.#store.evidence()) this.#keepEvidence(roster, bytes)
    this.#ownDamaged = result.ownDamaged
    this.#ownFound = result.ownFound
    this.damagedSegments = result.damagedSegments
    if (result.damagedSegments > 0) {
      log.error({ segments: result.damagedSegments }, 'damaged segments were deleted; peers have them')
    }
  }

  #index(segment: ParsedSegment, records: readonly RecordFacts[]): void {
    const { generation, number, sealedDay, recordCount } = segment.facts
    const operator = hex(segment.facts.operator)
    const replaced = this.index.apply({ operator, generation, number, sealedDay }, records)
    const tallies = this.#tallies.get(operator) ?? new Map<number, Tally>()
    this.#tallies.set(operator, tallies)
    const tally = tallies.get(generation) ?? noTally(sealedDay)
    tallies.set(generation, tally)
    tally.segments++
    tally.bytes += segment.bytes.byteLength
    tally.records += recordCount
    if (replaced > 0 && tally.deadSinceDay === 0) tally.deadSinceDay = sealedDay
  }

  #forget(operator: string, generation: number): void {
    this.index.forget(operator, generation)
    this.#tallies.get(operator)?.delete(generation)
  }

  #setState(operator: string, state: LogState): void {
    const before = this.state(operator)
    this.#states.set(operator, state)
    const answersFrom = state.answers?.generation
    if (answersFrom !== before.answers?.generation) this.index.answerFrom(operator, answersFrom)
    const kept = [state.answers?.generation, state.next?.generation]
    for (const generation of [...(this.#tallies.get(operator)?.keys() ?? [])]) {
      if (!kept.includes(generation)) this.#forget(operator, generation)
    }
  }

  state(operatorHex: string): LogState {
    return this.#states.get(operatorHex) ?? nothingHeld
  }

  get ownDamaged(): boolean {
    return this.#ownDamaged
  }

  ownEnd(): LogEnd | undefined {
    return this.state(this.#own).answers
  }

  digest(roster: RosterView): Uint8Array {
    const members = [...roster.members.values()].map(({ operator }) => operator)
    return digestOf(roster.hash, members, (operator) => this.state(hex(operator)))
  }

  counts(): { segments: number; bytes: number } {
    const all = [...this.#tallies.values()].flatMap((tallies) => [...tallies.values()])
    return {
      segments: all.reduce((sum, { segments }) => sum + segments, 0),
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    }
  }

  /** What decides when the own log begins anew; undefined where nothing was published yet. */
  ownGeneration(): GenerationFacts | undefined {
    const generation = this.ownEnd()?.generation
    const tally = generation === undefined ? undefined : this.#tallies.get(this.#own)?.get(generation)
    if (generation === undefined || tally === undefined) return undefined
    const { records, firstDay, deadSinceDay } = tally
    return { generation, records, live: this.index.liveIn(this.#own, generation), firstDay, deadSinceDay }
  }

  /** Signs records into segments of this operator's log and resolves when they are on disk and indexed. */
  async publish(
    roster: RosterView,
    records: readonly Shareable[],
    domainsOnly: boolean,
  ): Promise<ParsedSegment[]> {
    return await this.#inTurn(async () => {
      const end = this.ownEnd() ?? { generation: this.#newGeneration(0), number: 0, hash: noHash }
      // The first segment of a first generation restates nothing, so the mark stands in it.
      const segments = this.#seal(roster, [{ records, domainsOnly }], end, end.number === 0)
      killPoint('segment.signed')
      await this.#store.append(segments)
      killPoint('segment.stored')
      this.#hold(segments)
      return segments
    })
  }

  /**
   * Begins the own log anew with what is still true, and drops the generations before. Nobody is told of it before
   * all of it is on disk; cut off in between, it never was. @param above the new one's number is higher than this
   */
  async restate(
    roster: RosterView,
    vectors: readonly Shareable[],
    domains: readonly Shareable[],
    above: number,
  ): Promise<void> {
    await this.#inTurn(async () => {
      const generation = this.#newGeneration(above)
      const groups = [
        { records: vectors, domainsOnly: false },
        { records: domains, domainsOnly: true },
      ]
      const start = { generation, number: 0, hash: noHash }
      const segments = this.#seal(roster, groups, start, true)
      for (let from = 0; from < segments.length; from += restateSegmentsABatch) {
        const isLast = from + restateSegmentsABatch >= segments.length
        if (from > 0) killPoint('generation.begun')
        await this.#store.append(segments.slice(from, from + restateSegmentsABatch), isLast ? generation : 0)
      }
      killPoint('generation.stored')
      this.#hold(segments)
      this.#ownDamaged = false
    })
  }

  #newGeneration(above: number): number {
    const { answers, forked } = this.state(this.#own)
    const highest = Math.max(above, forked, this.#ownFound, answers?.generation ?? 0)
    return generationNumber(highest, this.#clock.nowMs())
  }

  #hold(segments: readonly ParsedSegment[]): void {
    let state = this.state(this.#own)
    for (const segment of segments) {
      this.#index(segment, segmentRecords(segment) ?? [])
      state = withSegment(state, placed(segment))
    }
    this.#setState(this.#own, state)
  }

  /** @param isSnapshot the last segment has the mark, and there is one even if there are no records */
  #seal(
    roster: RosterView,
    groups: readonly { records: readonly Shareable[]; domainsOnly: boolean }[],
    from: LogEnd,
    isSnapshot: boolean,
  ): ParsedSegment[] {
    const cut = groups.flatMap(({ records, domainsOnly }) => {
      const sorted = [...records].sort((a, b) => compareBytes(a.recordId, b.recordId))
      return [...grouped(sorted)].map((group) => ({ group, domainsOnly }))
    })
    if (isSnapshot && cut.length === 0) cut.push({ group: [], domainsOnly: false })
    const today = dayOf(this.#clock.nowMs())
    const segments: ParsedSegment[] = []
    let { number, hash: prevHash } = from
    for (const [at, { group, domainsOnly }] of cut.entries()) {
      const mark = isSnapshot && at === cut.length - 1 ? segmentFlag.snapshotEnd : 0
      const segment = sealSegment(
        {
          federation: roster.federation,
          operator: this.#keys.operator,
          generation: from.generation,
          number: ++number,
          prevHash,
          flags: mark | (domainsOnly ? segmentFlag.domains : 0),
          sealedDay: today,
          expiresDay: group.reduce((latest, { expiresDay }) => Math.max(latest, expiresDay), 0),
        },
        group.map(({ bytes }) => bytes),
        this.#keys.record,
      )
      segments.push(segment)
      prevHash = segment.hash
    }
    return segments
  }

  /**
   * Takes in a run of another operator's segments that net calls verified, after core's own check.
   * Resolves when they are on disk and indexed.
   * @param isRestoring also of the own log, whose store was lost
   */
  async take(
    roster: RosterView,
    operatorHex: string,
    run: readonly Uint8Array[],
    isRestoring = false,
  ): Promise<RunVerdict> {
    if (operatorHex === this.#own && !isRestoring) return { kind: 'broken', why: 'own_log' }
    return await this.#inTurn(async () => {
      const before = this.state(operatorHex)
      const generation = generationOf(run[0])
      const verdict = verifyRun(roster, run, endIn(before, generation), this.#clock.nowMs())
      const [first] = verdict.kind === 'run' ? verdict.segments : []
      if (verdict.kind === 'broken' || first === undefined) return verdict
      if (hex(first.facts.operator) !== operatorHex) return { kind: 'broken', why: 'mixed' }
      const place = placeOf(before, placed(first))
      if (place !== 'follows' && place !== 'begins') return { kind: 'broken', why: place }
      await this.#takeRun(operatorHex, before, verdict.segments)
      return verdict
    })
  }

  async #takeRun(operator: string, before: LogState, run: readonly VerifiedSegment[]): Promise<void> {
    const after = run.reduce((state, segment) => withSegment(state, placed(segment)), before)
    const [first] = run
    if (first === undefined) return
    const { generation } = first.facts
    if (
      before.next !== undefined &&
      before.next.generation !== generation &&
      after.next?.generation === generation
    )
      await this.#dropNext(first.facts.operator, before.next.generation)
    const completes = after.answers?.generation !== before.answers?.generation
    await this.#store.append(run, completes ? generation : 0)
    killPoint('run.stored')
    for (const segment of run) this.#index(segment, segment.records)
    this.#setState(operator, after)
  }

  /** A stored segment of this generation cannot be read: it is fetched again from peers, or said again if it is ours. */
  async damaged(operator: Uint8Array, generation: number): Promise<void> {
    const name = hex(operator)
    if (name === this.#own) {
      this.#ownDamaged = true
      return
    }
    await this.#inTurn(async () => {
      const before = this.state(name)
      if (endIn(before, generation) === undefined) return
      await this.#store.drop(operator, generation, generation + 1)
      this.#setState(name, withoutGeneration(before, generation))
    })
  }

  /** What was fetched of a generation that is not fetched any further. */
  async #dropNext(operator: Uint8Array, generation: number): Promise<void> {
    await this.#store.drop(operator, generation, generation + 1)
    this.#forget(hex(operator), generation)
  }

  /**
   * A segment that its author signed, under a number that is held: if it is not the one held, the generation has
   * forked. @returns the evidence, once it is on disk and nothing of that generation answers any more
   */
  async dispute(roster: RosterView, segment: ParsedSegment): Promise<Uint8Array | undefined> {
    const { operator, generation, number } = segment.facts
    const held = await this.#store.segment(operator, generation, number)
    const parsed = held && parseSegment(held)
    if (parsed?.kind !== 'segment' || compareBytes(parsed.segment.hash, segment.hash) === 0) return undefined
    const member = roster.members.get(hex(operator))
    const key = member && recordKeyFor(member, generation)
    if (key === undefined) return undefined
    const evidence = evidenceOf(parsed.segment, segment, key)
    return (await this.takeEvidence(roster, evidence)) ? evidence : undefined
  }

  /** @returns whether it proves a fork that was not known */
  async takeEvidence(roster: RosterView, evidence: Uint8Array): Promise<boolean> {
    const verdict = verifyEvidence(roster, evidence)
    if (verdict.kind !== 'fork') return false
    const { operator, generation } = verdict.fork
    return await this.#inTurn(async () => {
      const before = this.state(hex(operator))
      const after = withFork(before, generation)
      if (after === before) return false
      await this.#store.drop(operator, 0, generation + 1, { generation, evidence })
      this.#setState(hex(operator), after)
      this.#keepEvidence(roster, evidence)
      return true
    })
  }

  #keepEvidence(roster: RosterView, bytes: Uint8Array): void {
    const verdict = verifyEvidence(roster, bytes)
    if (verdict.kind !== 'fork') return
    const { operator, generation } = verdict.fork
    if (generation < (this.#evidence.get(hex(operator))?.generation ?? 0)) return
    this.#evidence.set(hex(operator), { generation, bytes })
  }

  get evidence(): Uint8Array[] {
    return [...this.#evidence.values()].map(({ bytes }) => bytes)
  }

  /** Drops the payloads of which everything has expired. @returns of how many segments */
  async dropExpired(): Promise<number> {
    const today = dayOf(this.#clock.nowMs())
    let dropped = 0
    await this.#inTurn(async () => {
      let batch: ParsedSegment[] = []
      for await (const bytes of this.#store.segments()) {
        const segment = spent(bytes, today)
        if (segment === undefined) continue
        batch.push(segment)
        dropped++
        if (batch.length < restateSegmentsABatch) continue
        await this.#strip(batch)
        batch = []
      }
      if (batch.length > 0) await this.#strip(batch)
    })
    if (dropped > 0) await this.#store.eraseAll()
    return dropped
  }

  async #strip(segments: readonly ParsedSegment[]): Promise<void> {
    const bare = segments.map((segment) => ({ facts: segment.facts, bytes: bareSegment(segment) }))
    await this.#store.replace(bare)
    for (const [at, { facts, bytes }] of segments.entries()) {
      const tally = this.#tallies.get(hex(facts.operator))?.get(facts.generation)
      if (tally !== undefined) tally.bytes -= bytes.byteLength - (bare[at]?.bytes.byteLength ?? 0)
    }
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => undefined)
    return await turn
  }

  /** The newest record under an id in this operator's own log, and the day it was signed; of what is damaged, none. */
  async lastPublished(recordId: Uint8Array): Promise<{ record: RecordFacts; sealedDay: number } | undefined> {
    const generation = this.ownEnd()?.generation
    if (generation === undefined) return undefined
    const location = this.index.location(this.#own, generation, recordId)
    if (location === undefined) return undefined
    const bytes = await this.#store.segment(this.#keys.operator, generation, location.number)
    const parsed = bytes && parseSegment(bytes)
    if (parsed?.kind !== 'segment') {
      this.#ownDamaged = true
      return undefined
    }
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

/** Of a new generation in one batch: some 4 MiB. */
const restateSegmentsABatch = 256

/** A segment with a payload in which everything has expired. */
function spent(bytes: Uint8Array, today: number): ParsedSegment | undefined {
  const parsed = parseSegment(bytes)
  if (parsed.kind !== 'segment') return undefined
  const { segment } = parsed
  const hasPayload = !segment.isBare && segment.facts.payloadLen > 0
  return hasPayload && isSpent(segment.facts, today) ? segment : undefined
}

function noTally(firstDay: number): Tally {
  return { segments: 0, bytes: 0, records: 0, firstDay, deadSinceDay: 0 }
}

function generationOf(bytes: Uint8Array | undefined): number {
  const parsed = bytes && parseSegment(bytes)
  return parsed?.kind === 'segment' ? parsed.segment.facts.generation : 0
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
