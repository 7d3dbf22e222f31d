import { utf8 } from '../base/bytes.ts'
import { featureKinds, form } from '../wire/features.ts'
import type { FeatureSetFacts, RecordFacts } from '../wire/record.ts'
import { bodyVersion, decodeDomain, decodeVector, recordKind } from '../wire/record.ts'
import type { FeatureKey } from './feature-index.ts'
import { FeatureIndex } from './feature-index.ts'
import { PostingIndex } from './posting-index.ts'
import type { RecordRow } from './record-table.ts'
import { RecordTable, recordState } from './record-table.ts'
import { SeededHash } from './seeded-hash.ts'

export interface FoundRecord {
  readonly operator: string
  readonly recordId: Uint8Array
  readonly kind: number
  readonly firstDay: number
  readonly lastDay: number
  readonly distance: number
}

export interface DomainHit {
  readonly operator: string
  readonly firstDay: number
  readonly lastDay: number
  readonly attackersBucket: number
  readonly countBucket: number
}

export interface IndexCounts {
  readonly records: number
  readonly identities: number
  readonly campaigns: number
  readonly domains: number
  readonly opaque: number
  readonly malformed: number
  readonly overQuota: number
}

/** What a reader holds against a log, by the federation's policy. */
export interface IndexRules {
  isDomain(text: string): boolean
  readonly quotaRecords: number
  readonly ttlVectorsDays: number
  readonly ttlDomainsDays: number
}

/** Where records stand: in which segment of whose log, and the day it was signed. */
export interface SegmentPlace {
  /** In hex. */
  readonly operator: string
  readonly generation: number
  readonly number: number
  readonly sealedDay: number
}

/** One generation of an operator's log. Only one of an operator answers; one that is being fetched waits. */
interface IndexedLog {
  readonly operator: string
  readonly generation: number
  answers: boolean
  gone: boolean
  rows: number
  readonly counts: Record<
    'identities' | 'campaigns' | 'domains' | 'opaque' | 'malformed' | 'overQuota',
    number
  >
}

/**
 * Everything the federation's logs say, for look-ups. Built from segments alone, in the order of each log: the newest
 * record of a record id wins, whatever it is. A body of a newer version, or one that does not decode, hides the older
 * one of its id and answers nothing. Records of an operator beyond its quota are kept and relayed, not indexed.
 */
export class FederatedIndex {
  readonly #rules: IndexRules
  readonly #features: FeatureIndex
  readonly #hash: SeededHash
  readonly #logs: IndexedLog[] = []
  readonly #logNumbers = new Map<string, number>()
  #records: RecordTable
  #domains = new PostingIndex()
  #deadRows = 0

  /** @param seed 8 random bytes */
  constructor(seed: Uint8Array, rules: IndexRules) {
    this.#rules = rules
    this.#records = new RecordTable(seed)
    this.#features = new FeatureIndex(seed)
    this.#hash = new SeededHash(seed)
  }

  /**
   * Takes in one segment's records, in the order of the log. They answer once `answerFrom` has named their log.
   * @returns how many earlier records of the log they replaced
   */
  apply(place: SegmentPlace, records: readonly RecordFacts[]): number {
    const log = this.#numberOf(place)
    let replaced = 0
    for (const [position, record] of records.entries()) {
      if (this.#hideBefore(log, record.recordId)) replaced++
      this.#add({ log, number: place.number, position }, record, place.sealedDay)
    }
    this.#compactIfWorthIt()
    return replaced
  }

  /** From now on an operator's answers come from this generation, older ones being dropped; or there are none. */
  answerFrom(operator: string, generation: number | undefined): void {
    for (const log of this.#logs) {
      if (log.operator !== operator || log.gone) continue
      log.answers = log.generation === generation
      if (generation !== undefined && log.generation < generation) this.#forget(log)
    }
    this.#compactIfWorthIt()
  }

  /** Drops one generation of an operator's log. */
  forget(operator: string, generation: number): void {
    const number = this.#logNumbers.get(logName(operator, generation))
    const log = number === undefined ? undefined : this.#logs[number]
    if (log !== undefined) this.#forget(log)
    this.#compactIfWorthIt()
  }

  #forget(log: IndexedLog): void {
    log.answers = false
    log.gone = true
    this.#deadRows += log.rows
    this.#logNumbers.delete(logName(log.operator, log.generation))
  }

  #numberOf({ operator, generation }: SegmentPlace): number {
    const name = logName(operator, generation)
    const known = this.#logNumbers.get(name)
    if (known !== undefined) return known
    const counts = { identities: 0, campaigns: 0, domains: 0, opaque: 0, malformed: 0, overQuota: 0 }
    const log = { operator, generation, answers: false, gone: false, rows: 0, counts }
    // The number of a log that is gone is free again once none of its rows is left.
    const free = this.#logs.findIndex(({ gone, rows }) => gone && rows === 0)
    const number = free === -1 ? this.#logs.length : free
    this.#logs[number] = log
    this.#logNumbers.set(name, number)
    return number
  }

  #hideBefore(log: number, recordId: Uint8Array): boolean {
    const before = this.#records.refOf(log, recordId)
    if (before === undefined) return false
    const { state, kind } = this.#records.get(before)
    this.#count(log, state, kind, -1)
    this.#deadRows++
    return true
  }

  #count(log: number, state: number, kind: number, by: 1 | -1): void {
    const of = this.#logs[log]
    if (of === undefined) return
    of.rows += by
    if (state === recordState.opaque) of.counts.opaque += by
    if (state === recordState.malformed) of.counts.malformed += by
    if (state === recordState.overQuota) of.counts.overQuota += by
    if (state !== recordState.live) return
    if (kind === recordKind.identity) of.counts.identities += by
    if (kind === recordKind.campaign) of.counts.campaigns += by
    if (kind === recordKind.domain) of.counts.domains += by
  }

  /** Rows that answer nothing any more, and their entries, go when they are most of what there is. */
  #compactIfWorthIt(): void {
    if (this.#deadRows < compactFrom || this.#deadRows * 2 < this.#records.rows) return
    const isGone = (ref: number) =>
      this.#records.stateOf(ref) === recordState.dead || this.#logs[this.#records.logOf(ref)]?.gone === true
    const { table, refs } = this.#records.compacted(isGone)
    const renumber = (ref: number) => (refs[ref] === -1 ? undefined : refs[ref])
    this.#features.renumber(renumber)
    this.#domains = this.#domains.renumbered(renumber)
    this.#records = table
    this.#deadRows = 0
    for (const log of this.#logs) if (log.gone) log.rows = 0
  }

  #add(where: Pick<RecordRow, 'log' | 'number' | 'position'>, record: RecordFacts, sealedDay: number): void {
    const { recordId, kind } = record
    const blank = {
      ...where,
      recordId,
      kind,
      expiresDay: this.#expiresDay(record, sealedDay),
      firstDay: 0,
      lastDay: 0,
      membersBucket: 0,
      countBucket: 0,
    }
    const state = this.#stateOf(where.log, record)
    if (state !== recordState.live) {
      this.#records.add({ ...blank, state })
    } else if (kind === recordKind.domain) {
      this.#addDomain(blank, record)
    } else {
      this.#addVector(blank, record)
    }
    this.#count(where.log, this.#records.stateOf(this.#records.rows - 1), kind, 1)
  }

  /** No author makes its records live longer than the policy says. */
  #expiresDay({ kind, expiresDay }: RecordFacts, sealedDay: number): number {
    const { ttlDomainsDays, ttlVectorsDays } = this.#rules
    return Math.min(expiresDay, sealedDay + (kind === recordKind.domain ? ttlDomainsDays : ttlVectorsDays))
  }

  #stateOf(log: number, record: RecordFacts): number {
    if (record.aliasOf !== undefined) return recordState.alias
    if (record.body.byteLength === 0) return recordState.retracted
    const isKnown = Object.values<number>(recordKind).includes(record.kind)
    if (!isKnown || record.bodyVersion > bodyVersion) return recordState.opaque
    const { identities = 0, campaigns = 0, domains = 0 } = this.#logs[log]?.counts ?? {}
    const isOver = identities + campaigns + domains >= this.#rules.quotaRecords
    return isOver ? recordState.overQuota : recordState.live
  }

  #addDomain(blank: Omit<RecordRow, 'state'>, record: RecordFacts): void {
    const facts = decodeDomain(record.body)
    // A peer's word for a domain is as good as our own rules say it could be.
    if (facts === undefined || !this.#rules.isDomain(facts.domain)) {
      this.#records.add({ ...blank, state: recordState.malformed })
      return
    }
    const { firstDay, lastDay, attackersBucket, countBucket, domain } = facts
    const row = { ...blank, firstDay, lastDay, membersBucket: attackersBucket, countBucket }
    const ref = this.#records.add({ ...row, state: recordState.live })
    this.#hash.hash(utf8(domain))
    this.#domains.add(this.#hash.hi, this.#hash.lo, ref)
  }

  #addVector(blank: Omit<RecordRow, 'state'>, record: RecordFacts): void {
    const facts = decodeVector(record.body)
    if (facts === undefined) {
      this.#records.add({ ...blank, state: recordState.malformed })
      return
    }
    const { firstDay, lastDay, membersBucket } = facts
    const ref = this.#records.add({ ...blank, firstDay, lastDay, membersBucket, state: recordState.live })
    for (const set of facts.features) this.#addFeatures(set, ref)
  }

  #addFeatures(set: FeatureSetFacts, ref: number): void {
    for (const value of set.values) {
      this.#features.add({ ...set, value }, ref, set.form === form.raw && isSimhash(set.kind))
    }
  }

  /** Live records that show exactly this value. */
  findFeature(key: FeatureKey, today: number): FoundRecord[] {
    return [...this.#features.find(key)].flatMap((ref) => this.#found(ref, 0, today))
  }

  /** Live records with a raw SimHash within a number of bits. */
  findSimhash(
    kind: number,
    definition: number,
    value: Uint8Array,
    distanceMax: number,
    today: number,
  ): FoundRecord[] {
    return [...this.#features.within(kind, definition, value, distanceMax)].flatMap(({ ref, distance }) =>
      this.#found(ref, distance, today),
    )
  }

  #found(ref: number, distance: number, today: number): FoundRecord[] {
    if (!this.#answers(ref, today)) return []
    const { log, recordId, kind, firstDay, lastDay } = this.#records.get(ref)
    return [{ operator: this.#logs[log]?.operator ?? '', recordId, kind, firstDay, lastDay, distance }]
  }

  findDomain(domain: string, today: number): DomainHit[] {
    this.#hash.hash(utf8(domain))
    return [...this.#domains.refs(this.#hash.hi, this.#hash.lo)]
      .filter((ref) => this.#answers(ref, today))
      .map((ref) => {
        const { log, firstDay, lastDay, membersBucket, countBucket } = this.#records.get(ref)
        return {
          operator: this.#logs[log]?.operator ?? '',
          firstDay,
          lastDay,
          attackersBucket: membersBucket,
          countBucket,
        }
      })
  }

  #answers(ref: number, today: number): boolean {
    return (
      this.#records.stateOf(ref) === recordState.live &&
      this.#records.expiresDayOf(ref) >= today &&
      this.#logs[this.#records.logOf(ref)]?.answers === true
    )
  }

  /** Records of one log that answer now, or would. */
  liveIn(operator: string, generation: number): number {
    const log = this.#logs[this.#logNumbers.get(logName(operator, generation)) ?? -1]
    return log === undefined ? 0 : log.counts.identities + log.counts.campaigns + log.counts.domains
  }

  /** Where the newest record of an id is in one log, whatever it says. */
  location(
    operator: string,
    generation: number,
    recordId: Uint8Array,
  ): { number: number; position: number } | undefined {
    const log = this.#logNumbers.get(logName(operator, generation))
    const ref = log === undefined ? undefined : this.#records.refOf(log, recordId)
    if (ref === undefined) return undefined
    const { number, position } = this.#records.get(ref)
    return { number, position }
  }

  counts(): IndexCounts {
    const sum = { identities: 0, campaigns: 0, domains: 0, opaque: 0, malformed: 0, overQuota: 0 }
    for (const { answers, counts } of this.#logs) {
      if (!answers) continue
      sum.identities += counts.identities
      sum.campaigns += counts.campaigns
      sum.domains += counts.domains
      sum.opaque += counts.opaque
      sum.malformed += counts.malformed
      sum.overQuota += counts.overQuota
    }
    return { ...sum, records: sum.identities + sum.campaigns + sum.domains }
  }
}

/** Below this, dead rows cost less than looking for them. */
const compactFrom = 4_096

function logName(operator: string, generation: number): string {
  return `${operator}/${generation}`
}

const simhashKinds: ReadonlySet<number> = new Set([
  featureKinds.payload_simhash.number,
  featureKinds.kd_simhash.number,
])

function isSimhash(kind: number): boolean {
  return simhashKinds.has(kind)
}
