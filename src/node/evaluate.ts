import { compareBytes, hex, sameBytes } from '../base/bytes.ts'
import type { Decision, GateRules, Published, Shareable } from '../privacy/gate.ts'
import { aliasRecord, decideDomain, decideVector, restatement, retraction } from '../privacy/gate.ts'
import type { ShareKey } from '../store/private-keys.ts'
import type { RecordFacts, VectorFacts } from '../wire/record.ts'
import { decodeDomain, decodeVector } from '../wire/record.ts'
import type { LocalView } from './local-view.ts'
import { shareName } from './local-view.ts'
import type { Logs } from './logs.ts'
import type { Projector } from './projector.ts'

/** How what may leave differs from what was published last; it decides how long that may wait. */
export type ChangeOfRecord =
  | 'new'
  | 'merged'
  | 'withdrawn'
  | 'lost_features'
  | 'gained_features'
  | 'counts_or_days'

export type Evaluation =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'record'
      readonly record: Shareable
      readonly change: ChangeOfRecord
      /** Distinct attackers: who has most leaves first when the budget is short. */
      readonly members: number
      /** When the one before was signed; 0 if there is none. */
      readonly publishedDay: number
    }

interface Last {
  readonly record: RecordFacts
  readonly sealedDay: number
}

const unchanged: Evaluation = { kind: 'unchanged' }

/** Why the gate was not even asked. */
export type NotAsked = 'retracted' | 'merged' | 'no_rows'

/** What becomes of one key, and what the gate had to say. */
export interface Explanation {
  readonly evaluation: Evaluation
  readonly decision: Decision | NotAsked
}

/** What was published before. */
export type PublishedBefore = Pick<Logs, 'lastPublished'>

/** Takes one key through the gate and compares with the last published bytes. */
export class Evaluator {
  readonly #projector: Projector
  readonly #view: LocalView
  readonly #logs: PublishedBefore
  readonly #recordIdOf: (share: ShareKey) => Uint8Array
  readonly #firstPublishedDay: (share: ShareKey) => Promise<number | undefined>

  constructor(
    projector: Projector,
    view: LocalView,
    logs: PublishedBefore,
    recordIdOf: (share: ShareKey) => Uint8Array,
    firstPublishedDay: (share: ShareKey) => Promise<number | undefined>,
  ) {
    this.#projector = projector
    this.#view = view
    this.#logs = logs
    this.#recordIdOf = recordIdOf
    this.#firstPublishedDay = firstPublishedDay
  }

  async evaluate(share: ShareKey, rules: GateRules): Promise<Evaluation> {
    return (await this.explain(share, rules)).evaluation
  }

  async explain(share: ShareKey, rules: GateRules): Promise<Explanation> {
    const recordId = this.#recordIdOf(share)
    const last = await this.#logs.lastPublished(recordId)
    if (this.#view.isRetracted(share.kind, shareName(share))) {
      return { evaluation: withdraw(recordId, share, rules, last), decision: 'retracted' }
    }
    if (share.kind === 'domain') {
      const input = await this.#projector.domain(shareName(share))
      const published = await this.#published(share, last, rules.ttlDomainsDays)
      const decision = decideDomain(input, rules, published)
      return { evaluation: compare(decision, input.attackers, share, rules, last, recordId), decision }
    }
    return await this.#explainVector(share, share.kind, recordId, rules, last)
  }

  /**
   * What of one key's published record still stands when the log begins anew. Mere changes of counts and days, and
   * what is new, come in their own time; what was withdrawn or merged is not said again.
   */
  async restated(share: ShareKey, rules: GateRules): Promise<Shareable | undefined> {
    const published = live(await this.#logs.lastPublished(this.#recordIdOf(share)))
    if (published === undefined || published.aliasOf !== undefined) return undefined
    if (published.expiresDay < rules.today) return undefined
    const evaluation = await this.evaluate(share, rules)
    if (evaluation.kind === 'unchanged') return restatement(published, rules.suppressedDomains)
    switch (evaluation.change) {
      case 'lost_features':
        return evaluation.record
      case 'gained_features':
      case 'counts_or_days':
        // What an older build made may not be what this one would make of it: then as this one makes it.
        return restatement(published, rules.suppressedDomains) ?? evaluation.record
      default:
        return undefined
    }
  }

  async #explainVector(
    share: ShareKey,
    kind: 'identity' | 'campaign',
    recordId: Uint8Array,
    rules: GateRules,
    last: Last | undefined,
  ): Promise<Explanation> {
    const uuid = hex(share.key)
    const { graph } = this.#view
    const merges = kind === 'identity' ? graph.identityMerges : graph.campaignMerges
    const winner = merges.winner(uuid)
    if (winner !== uuid) {
      const evaluation = this.#evaluateMerged(share, kind, winner, recordId, rules, last)
      return { evaluation, decision: 'merged' }
    }
    const input =
      kind === 'identity' ? await this.#projector.identity(uuid) : await this.#projector.campaign(uuid)
    if (input === undefined) {
      return { evaluation: withdraw(recordId, share, rules, last), decision: 'no_rows' }
    }
    const published = await this.#published(share, last, rules.ttlVectorsDays)
    const decision = decideVector(input, rules, published)
    return { evaluation: compare(decision, input.members, share, rules, last, recordId), decision }
  }

  /** Its expiry counts from the day it was first published, also if the log has no live record of it any more. */
  async #published(share: ShareKey, last: Last | undefined, ttlDays: number): Promise<Published | undefined> {
    const record = live(last)
    if (record !== undefined) {
      const days = share.kind === 'domain' ? decodeDomain(record.body) : undefined
      return { expiresDay: record.expiresDay, days }
    }
    const firstDay = await this.#firstPublishedDay(share)
    return firstDay === undefined ? undefined : { expiresDay: firstDay + ttlDays }
  }

  /** Only what was published before needs to be called merged: of the rest nobody has heard. */
  #evaluateMerged(
    share: ShareKey,
    kind: 'identity' | 'campaign',
    winner: string,
    recordId: Uint8Array,
    rules: GateRules,
    last: Last | undefined,
  ): Evaluation {
    if (last === undefined || isWithdrawn(last.record)) return unchanged
    if (this.#view.isRetracted(kind, winner)) return withdraw(recordId, share, rules, last)
    const winnerId = this.#recordIdOf({ kind, key: Buffer.from(winner, 'hex') })
    if (last.record.aliasOf !== undefined && sameBytes(last.record.aliasOf, winnerId)) return unchanged
    const record = aliasRecord(recordId, kind, winnerId, rules, last.record)
    return { kind: 'record', record, change: 'merged', members: 0, publishedDay: last.sealedDay }
  }
}

function live(last: Last | undefined): RecordFacts | undefined {
  return last === undefined || isWithdrawn(last.record) ? undefined : last.record
}

function isWithdrawn(record: RecordFacts): boolean {
  return record.body.byteLength === 0 && record.aliasOf === undefined
}

function withdraw(
  recordId: Uint8Array,
  share: ShareKey,
  rules: GateRules,
  last: Last | undefined,
): Evaluation {
  const published = live(last)
  if (published === undefined || last === undefined) return unchanged
  const record = retraction(recordId, share.kind, rules, published)
  return { kind: 'record', record, change: 'withdrawn', members: 0, publishedDay: last.sealedDay }
}

function compare(
  decision: Decision,
  members: number,
  share: ShareKey,
  rules: GateRules,
  last: Last | undefined,
  recordId: Uint8Array,
): Evaluation {
  // What is over needs no withdrawal, and is not said again before something new is seen.
  if (!decision.share && decision.why === 'expired') return unchanged
  if (!decision.share) return withdraw(recordId, share, rules, last)
  const { record } = decision
  const before = live(last)
  if (before === undefined || last === undefined) {
    return { kind: 'record', record, change: 'new', members, publishedDay: 0 }
  }
  if (before.expiresDay === record.expiresDay && sameBytes(before.body, record.body)) return unchanged
  return { kind: 'record', record, change: changeOf(before, record), members, publishedDay: last.sealedDay }
}

function changeOf(before: RecordFacts, after: RecordFacts): ChangeOfRecord {
  if (before.aliasOf !== undefined) return 'merged' // it stands for itself again
  const vectorBefore = decodeVector(before.body)
  const vectorAfter = decodeVector(after.body)
  if (vectorBefore === undefined || vectorAfter === undefined) return 'counts_or_days'
  const valuesBefore = values(vectorBefore)
  const valuesAfter = values(vectorAfter)
  if ([...valuesBefore].some((value) => !valuesAfter.has(value))) return 'lost_features'
  if ([...valuesAfter].some((value) => !valuesBefore.has(value))) return 'gained_features'
  return campaignChanged(vectorBefore, vectorAfter) ? 'merged' : 'counts_or_days'
}

function campaignChanged(before: VectorFacts, after: VectorFacts): boolean {
  return compareBytes(before.campaign ?? new Uint8Array(0), after.campaign ?? new Uint8Array(0)) !== 0
}

function values(vector: VectorFacts): Set<string> {
  return new Set(
    vector.features.flatMap((set) =>
      set.values.map((value) => `${set.kind}:${set.definition}:${set.form}:${set.pepperId}:${hex(value)}`),
    ),
  )
}
