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

/**
 * Everything the federation's logs say, for look-ups. Built from segments alone, in the order of each log: the newest
 * record of a record id wins, whatever it is. A body of a newer version, or one that does not decode, hides the older
 * one of its id and answers nothing. Records of an operator beyond its quota are kept and relayed, not indexed.
 */
export class FederatedIndex {
  readonly #isDomain: (text: string) => boolean
  readonly #quotaRecords: number
  readonly #records: RecordTable
  readonly #features: FeatureIndex
  readonly #domains = new PostingIndex()
  readonly #hash: SeededHash
  readonly #operators: string[] = []
  readonly #operatorNumbers = new Map<string, number>()
  readonly #indexed: number[] = []
  readonly #counts = { identities: 0, campaigns: 0, domains: 0, opaque: 0, malformed: 0, overQuota: 0 }

  /** @param seed 8 random bytes */
  constructor(seed: Uint8Array, isDomain: (text: string) => boolean, quotaRecords: number) {
    this.#isDomain = isDomain
    this.#quotaRecords = quotaRecords
    this.#records = new RecordTable(seed)
    this.#features = new FeatureIndex(seed)
    this.#hash = new SeededHash(seed)
  }

  /** Takes in one segment's records, in the order of the operator's log. */
  apply(operatorHex: string, generation: number, number: number, records: readonly RecordFacts[]): void {
    const operator = this.#numberOf(operatorHex)
    for (const [position, record] of records.entries()) {
      this.#hideBefore(operator, record.recordId)
      this.#add({ operator, generation, number, position }, record)
    }
  }

  #numberOf(operatorHex: string): number {
    const known = this.#operatorNumbers.get(operatorHex)
    if (known !== undefined) return known
    const number = this.#operators.push(operatorHex) - 1
    this.#operatorNumbers.set(operatorHex, number)
    this.#indexed.push(0)
    return number
  }

  #hideBefore(operator: number, recordId: Uint8Array): void {
    const before = this.#records.refOf(operator, recordId)
    if (before === undefined) return
    const { state, kind } = this.#records.get(before)
    this.#count(operator, state, kind, -1)
  }

  #count(operator: number, state: number, kind: number, by: 1 | -1): void {
    if (state === recordState.opaque) this.#counts.opaque += by
    if (state === recordState.malformed) this.#counts.malformed += by
    if (state === recordState.overQuota) this.#counts.overQuota += by
    if (state !== recordState.live) return
    this.#indexed[operator] = (this.#indexed[operator] ?? 0) + by
    if (kind === recordKind.identity) this.#counts.identities += by
    if (kind === recordKind.campaign) this.#counts.campaigns += by
    if (kind === recordKind.domain) this.#counts.domains += by
  }

  #add(where: Pick<RecordRow, 'operator' | 'generation' | 'number' | 'position'>, record: RecordFacts): void {
    const { recordId, kind, expiresDay } = record
    const blank = {
      ...where,
      recordId,
      kind,
      expiresDay,
      firstDay: 0,
      lastDay: 0,
      membersBucket: 0,
      countBucket: 0,
    }
    const state = this.#stateOf(where.operator, record)
    if (state !== recordState.live) {
      this.#records.add({ ...blank, state })
    } else if (kind === recordKind.domain) {
      this.#addDomain(blank, record)
    } else {
      this.#addVector(blank, record)
    }
    this.#count(where.operator, this.#records.stateOf(this.#records.rows - 1), kind, 1)
  }

  #stateOf(operator: number, record: RecordFacts): number {
    if (record.aliasOf !== undefined) return recordState.alias
    if (record.body.byteLength === 0) return recordState.retracted
    const isKnown = Object.values<number>(recordKind).includes(record.kind)
    if (!isKnown || record.bodyVersion > bodyVersion) return recordState.opaque
    if ((this.#indexed[operator] ?? 0) >= this.#quotaRecords) return recordState.overQuota
    return recordState.live
  }

  #addDomain(blank: Omit<RecordRow, 'state'>, record: RecordFacts): void {
    const facts = decodeDomain(record.body)
    // A peer's word for a domain is as good as our own rules say it could be.
    if (facts === undefined || !this.#isDomain(facts.domain)) {
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
    const { operator, recordId, kind, firstDay, lastDay } = this.#records.get(ref)
    return [{ operator: this.#operators[operator] ?? '', recordId, kind, firstDay, lastDay, distance }]
  }

  findDomain(domain: string, today: number): DomainHit[] {
    this.#hash.hash(utf8(domain))
    return [...this.#domains.refs(this.#hash.hi, this.#hash.lo)]
      .filter((ref) => this.#answers(ref, today))
      .map((ref) => {
        const { operator, firstDay, lastDay, membersBucket, countBucket } = this.#records.get(ref)
        return {
          operator: this.#operators[operator] ?? '',
          firstDay,
          lastDay,
          attackersBucket: membersBucket,
          countBucket,
        }
      })
  }

  #answers(ref: number, today: number): boolean {
    return this.#records.stateOf(ref) === recordState.live && this.#records.expiresDayOf(ref) >= today
  }

  /** Where the newest record of an id is, whatever it says. */
  location(
    operatorHex: string,
    recordId: Uint8Array,
  ): { generation: number; number: number; position: number } | undefined {
    const operator = this.#operatorNumbers.get(operatorHex)
    const ref = operator === undefined ? undefined : this.#records.refOf(operator, recordId)
    if (ref === undefined) return undefined
    const { generation, number, position } = this.#records.get(ref)
    return { generation, number, position }
  }

  counts(): IndexCounts {
    const { identities, campaigns, domains } = this.#counts
    return { ...this.#counts, records: identities + campaigns + domains }
  }
}

const simhashKinds: ReadonlySet<number> = new Set([
  featureKinds.payload_simhash.number,
  featureKinds.kd_simhash.number,
])

function isSimhash(kind: number): boolean {
  return simhashKinds.has(kind)
}
