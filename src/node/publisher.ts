import { hex, noBytes, sameBytes, utf8 } from '../base/bytes.ts'
import type { Clock } from '../base/clock.ts'
import { dayMs, dayOf, fraction } from '../base/clock.ts'
import { killPoint } from '../base/kill-point.ts'
import type { Service } from '../base/lifecycle.ts'
import { limits } from '../base/limits.ts'
import type { Log } from '../base/log.ts'
import { faultOf } from '../base/log.ts'
import type { GenerationReason } from '../federation/generation.ts'
import { generationDue } from '../federation/generation.ts'
import type { Policy } from '../federation/policy.ts'
import { defaultPolicy, strictestForm } from '../federation/policy.ts'
import type { AddressRanges } from '../privacy/address-ranges.ts'
import type { Consent, GateRules, Shareable } from '../privacy/gate.ts'
import { GateFault, gateVersion } from '../privacy/gate.ts'
import type { ShareKey, ShareKind } from '../store/private-keys.ts'
import type { PrivateStore } from '../store/private-store.ts'
import { featureNames } from '../wire/features.ts'
import { sha256 } from '../wire/keys.ts'
import { bucketOf, decodeDomain, decodeVector } from '../wire/record.ts'
import type { ParsedSegment } from '../wire/segment.ts'
import { segmentFlag } from '../wire/segment.ts'
import type { Buckets } from './crowd.ts'
import { Crowd } from './crowd.ts'
import type { DueKey } from './dirty-set.ts'
import { DirtySet } from './dirty-set.ts'
import type { Evaluation, Explanation } from './evaluate.ts'
import { Evaluator } from './evaluate.ts'
import type { Federation } from './federation.ts'
import type { LocalSecret } from './keys.ts'
import type { LocalView } from './local-view.ts'
import { Projector } from './projector.ts'
import type { SlotState } from './slots.ts'
import { slotVerdict } from './slots.ts'

export interface PublisherParts {
  readonly store: PrivateStore
  readonly view: LocalView
  readonly secret: LocalSecret
  readonly consent: Consent
  readonly suppressedDomains: ReadonlySet<string>
  readonly suppressedFeatures: ReadonlySet<string>
  readonly suppressedAddresses: AddressRanges
  readonly paused: boolean
  readonly clock: Clock
  readonly log: Log
  /** Segments that are on disk and indexed. */
  onPublished(segments: readonly ParsedSegment[]): void
  /** The own log has begun anew; all of it is on disk. */
  onRestated(why: string): void
}

/** The own log is to begin anew, above a generation that somebody holds. */
interface Restating {
  readonly why: GenerationReason | 'own_log_behind' | 'own_log_damaged'
  readonly above: number
}

const releasedFact = 'domains.released_at_ms'
const gateFact = 'gate.rules'
const behindFact = 'own_log.behind_at_ms'

/**
 * Takes what is dirty through the gate and publishes what differs from the last published bytes. A row's dirty mark
 * goes only after the segment with its record is on disk, so a crash in between costs one comparison.
 */
export class Publisher implements Service {
  readonly name = 'publisher'
  readonly #parts: PublisherParts
  readonly #dirty = new DirtySet()
  readonly #lastPublishedMs = new Map<string, number>()
  readonly #crowd: Crowd
  readonly #budget = { day: 0, spent: { identity: 0, campaign: 0, domain: 0 } }
  #federation: Federation | undefined
  #evaluator: Evaluator | undefined
  #releasedAtMs = 0
  #timer: NodeJS.Timeout | undefined
  #round: Promise<void> | undefined
  #stopped = true
  #faulted = false
  #heldByBudget = 0
  #restating: Restating | undefined
  /** Until a peer has said how far it holds the own log, or none does in time: it may be further than ours. */
  #awaitsWord = false
  #wordTimer: NodeJS.Timeout | undefined
  #inUseElsewhere = false

  constructor(parts: PublisherParts) {
    this.#parts = parts
    this.#crowd = new Crowd(parts.store, parts.view)
  }

  async start(): Promise<void> {
    this.#stopped = false
  }

  /** Begins to publish to a federation. @param everything true when it was just entered: all rows pass the gate */
  async enter(federation: Federation, everything: boolean): Promise<void> {
    const { store, view, secret, clock } = this.#parts
    this.#federation = federation
    const recordIdOf = secret.recordIds(federation.id)
    const projector = new Projector(store, view, recordIdOf, this.#parts.suppressedAddresses)
    const firstPublishedDay = (share: ShareKey) => store.firstPublishedDay(share)
    this.#evaluator = new Evaluator(projector, view, federation.logs, recordIdOf, firstPublishedDay)
    if (everything) {
      await store.forgetPublished()
      await store.putFact(releasedFact, factOf(clock.nowMs()))
    }
    if (everything || !(await this.#gateIsAsBefore(federation))) {
      await store.markDirty(view.shareKeys())
      await store.putFact(gateFact, this.#gateMark(federation))
    }
    this.#releasedAtMs = Number(
      Buffer.from((await store.fact(releasedFact)) ?? []).toString() || clock.nowMs(),
    )
    await this.#countToday(federation)
    for await (const share of store.dirty()) this.#touch(share, undefined)
    this.#awaitWord(federation)
    this.#lookForDamage(federation)
    this.#schedule()
  }

  /** What somebody else holds of the own log decides whether it can go on. */
  #awaitWord(federation: Federation): void {
    if (federation.logs.ownEnd() === undefined || federation.roster.members.size === 1) return
    this.#awaitsWord = true
    this.#wordTimer = setTimeout(() => this.ownLogChecked(), limits.ownLogWordMs)
  }

  /** A peer has said how far it holds the own log, or nobody is there to say it. */
  ownLogChecked(): void {
    clearTimeout(this.#wordTimer)
    if (!this.#awaitsWord) return
    this.#awaitsWord = false
    this.#schedule()
  }

  /**
   * Somebody holds segments of the own log that this store does not: it is older than what was published, or a second
   * daemon has these keys. The log begins anew; if that happens twice in a day, nothing more is published.
   */
  ownLogIsBehind(generation: number): void {
    const above = Math.max(generation, this.#restating?.above ?? 0)
    this.#restating = { why: 'own_log_behind', above }
    this.#schedule()
  }

  /** What cannot be read of the own log is said again. */
  ownLogIsDamaged(): void {
    this.#restating ??= { why: 'own_log_damaged', above: 0 }
    this.#schedule()
  }

  #lookForDamage(federation: Federation): void {
    if (federation.logs.ownDamaged) this.ownLogIsDamaged()
  }

  /** Everything passes the gate again. */
  async gateAgain(): Promise<void> {
    if (this.#federation === undefined) return
    const shares = [...this.#parts.view.shareKeys()]
    await this.#parts.store.markDirty(shares)
    this.touch(shares, undefined)
  }

  /** A consent, list or threshold that is stricter than before takes back what it no longer allows. */
  async #gateIsAsBefore(federation: Federation): Promise<boolean> {
    return sameBytes((await this.#parts.store.fact(gateFact)) ?? noBytes, this.#gateMark(federation))
  }

  #gateMark(federation: Federation): Uint8Array {
    const { pepper, consent, minAttackers } = this.#rules(federation, 0)
    const { suppressedDomains, suppressedFeatures, suppressedAddresses } = this.#parts
    const suppressed = [
      [...suppressedDomains].sort(),
      [...suppressedFeatures].sort(),
      suppressedAddresses.texts,
    ]
    const rules = [gateVersion, hex(pepper), consent, suppressed, minAttackers]
    return sha256(utf8(JSON.stringify(rules)))
  }

  /** Counts what was published today already, so that a restart does not renew the budget. */
  async #countToday(federation: Federation): Promise<void> {
    this.#budget.day = dayOf(this.#parts.clock.nowMs())
    for await (const { segment, records } of federation.logs.ownSegments()) {
      if (segment.facts.sealedDay < this.#budget.day) break
      // A snapshot says again what was said: it costs nothing. In a first generation its mark stands in number 1.
      if ((segment.facts.flags & segmentFlag.snapshotEnd) !== 0 && segment.facts.number > 1) break
      for (const record of records) {
        const kind = kindNames[record.kind - 1]
        if (kind !== undefined && record.body.byteLength > 0) this.#budget.spent[kind]++
      }
    }
  }

  get inFederation(): boolean {
    return this.#federation !== undefined
  }

  /** @param request the one that is still handing in rows, or undefined */
  touch(shares: readonly ShareKey[], request: object | undefined): void {
    if (this.#federation === undefined) return
    for (const share of shares) this.#touch(share, request)
    if (request === undefined) this.#schedule()
  }

  #touch(share: ShareKey, request: object | undefined): void {
    this.#dirty.touch(share, request)
    // What passes the gate again because a rule changed was not active.
    if (share.kind === 'identity' && request !== undefined) this.#crowd.saw(share.key)
  }

  requestEnded(request: object): void {
    this.#dirty.release(request)
    this.#schedule()
  }

  status(): PublisherStatus {
    return {
      in_use_elsewhere: this.#inUseElsewhere,
      dirty: this.#dirty.size,
      held_by_budget: this.#heldByBudget,
      faulted: this.#faulted,
      paused: this.#parts.paused,
    }
  }

  /** Rows are gathered for the publish window, jittered so that sealing does not keep time with the sensor. */
  #schedule(): void {
    if (this.#stopped || this.#faulted || this.#federation === undefined || this.#round !== undefined) return
    if (this.#awaitsWord || this.#inUseElsewhere) return
    const { clock } = this.#parts
    const nextMs = this.#restating === undefined ? this.#dirty.nextDueMs() : clock.nowMs()
    if (nextMs === undefined) return
    const windowMs = this.#federation.roster.policy['publish.window_ms'] * (0.75 + fraction(clock) / 2)
    const waitMs = Math.max(windowMs, nextMs - clock.nowMs())
    clearTimeout(this.#timer)
    this.#timer = setTimeout(
      () => {
        this.#round = this.#runRound().finally(() => {
          this.#round = undefined
          this.#schedule()
        })
      },
      Math.min(waitMs, timerMsMax),
    )
  }

  async #runRound(): Promise<void> {
    const federation = this.#federation
    if (federation === undefined || this.#evaluator === undefined) return
    try {
      if (this.#restating !== undefined) await this.#restate(federation, this.#evaluator, this.#restating)
      if (!this.#inUseElsewhere) await this.#publishDue(federation, this.#evaluator)
      this.#lookForDamage(federation)
    } catch (err) {
      if (err instanceof GateFault) {
        this.#faulted = true
        this.#parts.log.error(
          faultOf(err),
          'the gate does not trust itself: nothing more leaves; report this',
        )
      } else {
        this.#parts.log.error(faultOf(err), 'publishing failed; it is tried again')
        await new Promise((resolve) => setTimeout(resolve, retryMs).unref())
      }
    }
  }

  async #publishDue(federation: Federation, evaluator: Evaluator): Promise<void> {
    const { clock } = this.#parts
    const nowMs = clock.nowMs()
    const slot = this.#slot(federation, nowMs)
    const keys = this.#dirty.due(nowMs, slot.release ? Number.POSITIVE_INFINITY : limits.dirtyPerRoundMax)
    const settled: DueKey[] = []
    const wanted: Wanted[] = []
    for (const key of keys) {
      const evaluation = await evaluator.evaluate(key.share, this.#rules(federation, nowMs))
      this.#sort(key, evaluation, slot, nowMs, settled, wanted)
    }
    const crowded = slot.release ? await this.#withCrowd(federation, evaluator, wanted, nowMs) : wanted
    const chosen = this.#withinBudget(federation, crowded, nowMs)
    await this.#publish(federation, chosen)
    settled.push(...chosen.map(({ key }) => key))

    for (const key of settled) this.#dirty.settle(key)
    await this.#parts.store.clearDirty(
      settled.map(({ share }) => share),
      (share) => this.#dirty.has(share),
      chosen.filter(({ isNew }) => isNew).map(({ key }) => key.share),
      dayOf(nowMs),
    )
    killPoint('dirty.cleared')
    if (slot.release && chosen.some(({ key }) => key.share.kind === 'domain')) await this.#released(nowMs)
  }

  /** Looks whether the own log should begin anew; called now and then. */
  considerGeneration(): void {
    const federation = this.#federation
    if (federation === undefined || this.#restating !== undefined) return
    const { policy } = federation.roster
    const facts = federation.logs.ownGeneration()
    const why = generationDue(facts, policy['erase_within_days'], this.#parts.clock.nowMs())
    if (why !== undefined) this.#restating = { why, above: 0 }
    this.#schedule()
  }

  async #restate(federation: Federation, evaluator: Evaluator, { why, above }: Restating): Promise<void> {
    if (why === 'own_log_behind' && (await this.#isBehindAgain())) {
      this.#restating = undefined
      this.#inUseElsewhere = true
      const text =
        'twice in a day others held more of our log than we do: a second daemon runs with these keys?'
      this.#parts.log.error({ code: 'key.in_use_elsewhere' }, text)
      return
    }
    const { view, clock, log } = this.#parts
    const rules = this.#rules(federation, clock.nowMs())
    const vectors: Shareable[] = []
    const domains: Shareable[] = []
    for (const share of view.shareKeys()) {
      const record = await evaluator.restated(share, rules)
      if (record !== undefined) (share.kind === 'domain' ? domains : vectors).push(record)
    }
    await federation.logs.restate(federation.roster, vectors, domains, above)
    // What came up meanwhile is for the next round.
    if (this.#restating?.above === above) this.#restating = undefined
    log.info({ why, records: vectors.length + domains.length }, 'the own log began anew')
    this.#parts.onRestated(why)
    // What others hold and we do not know of, or cannot read, must be compared with what we would say now.
    if (why === 'own_log_behind' || why === 'own_log_damaged') await this.gateAgain()
  }

  /** Notes the day, and @returns whether it is the second time in it. */
  async #isBehindAgain(): Promise<boolean> {
    const { store, clock } = this.#parts
    const lastMs = Number(Buffer.from((await store.fact(behindFact)) ?? []).toString() || 0)
    await store.putFact(behindFact, factOf(clock.nowMs()))
    return lastMs > 0 && clock.nowMs() - lastMs < dayMs
  }

  #slot(federation: Federation, nowMs: number): ReturnType<typeof slotVerdict> {
    const { policy } = federation.roster
    const state: SlotState = { releasedAtMs: this.#releasedAtMs, crowd: this.#crowd.size }
    const slotSeconds = policy['smtp.slot']
    const offsetSeconds = slotSeconds === 0 ? 0 : this.#parts.secret.slotOffsetSeconds(slotSeconds)
    return slotVerdict(state, { slotSeconds, offsetSeconds, crowdMin: policy['smtp.crowd'] }, nowMs)
  }

  /** Of the domains, those that a crowd hides who named them; the others wait for the next slot. */
  async #withCrowd(
    federation: Federation,
    evaluator: Evaluator,
    wanted: readonly Wanted[],
    nowMs: number,
  ): Promise<Wanted[]> {
    const { policy } = federation.roster
    const slotMs = policy['smtp.slot'] * 1_000
    if (slotMs === 0 || policy['smtp.crowd'] === 0) return [...wanted]
    const known = await this.#crowd.known((winner) => this.#bucketsOf(federation, evaluator, winner, nowMs))
    // One is not a crowd, however long it has waited.
    const isLate = nowMs - this.#releasedAtMs > (limits.slotsWithoutCrowdMax - 0.5) * slotMs
    const enough = isLate ? Math.min(2, policy['smtp.crowd']) : policy['smtp.crowd']
    const chosen: Wanted[] = []
    const suspects: { recordId: Uint8Array; uuids: readonly string[] }[] = []
    for (const one of wanted) {
      const { recordId, body } = one.record
      const facts = one.key.share.kind === 'domain' ? decodeDomain(body) : undefined
      const hiding = facts && (await this.#crowd.hiding({ recordId, facts }, known, enough))
      if (facts === undefined || hiding !== undefined) chosen.push(one)
      else this.#dirty.postpone(one.key, nowMs + slotMs - boundarySlackMs)
      if (hiding !== undefined) suspects.push({ recordId, uuids: hiding })
    }
    await this.#parts.store.putSuspects(suspects)
    return chosen
  }

  async #bucketsOf(
    federation: Federation,
    evaluator: Evaluator,
    winner: string,
    nowMs: number,
  ): Promise<Buckets | undefined> {
    const share: ShareKey = { kind: 'identity', key: Buffer.from(winner, 'hex') }
    const last = await federation.logs.lastPublished(this.#parts.secret.recordIds(federation.id)(share))
    const vector = last && last.record.body.byteLength > 0 ? decodeVector(last.record.body) : undefined
    if (vector === undefined) return undefined
    const evaluation = await evaluator.evaluate(share, this.#rules(federation, nowMs))
    const told = vector.membersBucket
    return { told, now: evaluation.kind === 'record' ? bucketOf(evaluation.members) : told }
  }

  async #released(nowMs: number): Promise<void> {
    this.#crowd.clear()
    this.#releasedAtMs = nowMs
    await this.#parts.store.putFact(releasedFact, factOf(nowMs))
  }

  #rules(federation: Federation, nowMs: number): GateRules {
    return this.#rulesOf(federation.roster.policy, federation.secrets.pepper, nowMs)
  }

  #rulesOf(policy: Policy, pepper: Uint8Array, nowMs: number): GateRules {
    return {
      consent: strictestConsent(policy, this.#parts.consent),
      pepper,
      suppressedDomains: this.#parts.suppressedDomains,
      suppressedFeatures: this.#parts.suppressedFeatures,
      minAttackers: policy['smtp.min_attackers'],
      tellsReleaseDays: policy['smtp.slot'] > 0,
      ttlVectorsDays: policy['ttl.vectors_days'],
      ttlDomainsDays: policy['ttl.domains_days'],
      today: dayOf(nowMs),
    }
  }

  /** What would become of one key now, and what it waits for. Outside a federation: in one with the default policy. */
  async explain(share: ShareKey): Promise<Explanation & { readonly waits: Wait | undefined }> {
    const nowMs = this.#parts.clock.nowMs()
    const federation = this.#federation
    if (federation === undefined || this.#evaluator === undefined) {
      const rules = this.#rulesOf(defaultPolicy, new Uint8Array(32), nowMs)
      return { ...(await this.#imaginedEvaluator().explain(share, rules)), waits: undefined }
    }
    const explanation = await this.#evaluator.explain(share, this.#rules(federation, nowMs))
    return { ...explanation, waits: this.#waitOf(share, explanation.evaluation, federation, nowMs) }
  }

  #imaginedEvaluator(): Evaluator {
    const { store, view, secret, suppressedAddresses } = this.#parts
    const recordIdOf = secret.recordIds(new Uint8Array(32))
    const projector = new Projector(store, view, recordIdOf, suppressedAddresses)
    const neverPublished = { lastPublished: async () => undefined }
    return new Evaluator(projector, view, neverPublished, recordIdOf, async () => undefined)
  }

  #waitOf(share: ShareKey, evaluation: Evaluation, federation: Federation, nowMs: number): Wait | undefined {
    if (evaluation.kind === 'unchanged' || evaluation.change === 'withdrawn') return undefined
    if (this.#parts.paused) return { for: 'paused', untilMs: undefined }
    const slot = this.#slot(federation, nowMs)
    const untilMs = this.#notBeforeMs({ share, waited: true }, evaluation, slot, nowMs)
    if (untilMs > nowMs) return { for: share.kind === 'domain' ? 'slot' : 'interval', untilMs }
    const isOver = this.#isOverBudget(federation, share.kind) && this.#budget.day === dayOf(nowMs)
    return isOver ? { for: 'budget', untilMs: (dayOf(nowMs) + 1) * dayMs } : undefined
  }

  #isOverBudget({ roster: { policy } }: Federation, kind: ShareKind): boolean {
    const limit: Record<ShareKind, number> = {
      identity: policy['budget.identities'],
      campaign: policy['budget.campaigns'],
      domain: policy['budget.domains'],
    }
    return limit[kind] > 0 && this.#budget.spent[kind] >= limit[kind]
  }

  /** What happens to one key now: nothing to say, not yet, or a record. */
  #sort(
    key: DueKey,
    evaluation: Evaluation,
    slot: ReturnType<typeof slotVerdict>,
    nowMs: number,
    settled: DueKey[],
    wanted: Wanted[],
  ): void {
    if (evaluation.kind === 'unchanged') {
      settled.push(key)
      return
    }
    const { record, change, members } = evaluation
    const notBefore = this.#notBeforeMs(key, evaluation, slot, nowMs)
    if (notBefore > nowMs) this.#dirty.postpone(key, notBefore)
    else wanted.push({ key, record, withdraws: change === 'withdrawn', isNew: change === 'new', members })
  }

  #notBeforeMs(
    { share, waited }: Pick<DueKey, 'share' | 'waited'>,
    evaluation: Extract<Evaluation, { kind: 'record' }>,
    slot: ReturnType<typeof slotVerdict>,
    nowMs: number,
  ): number {
    const { change, record } = evaluation
    if (change === 'withdrawn') return nowMs // never waits
    if (this.#parts.paused) return nowMs + dayMs
    if (share.kind === 'domain') return this.#domainNotBeforeMs(waited, evaluation, slot, nowMs)
    if (change === 'new' || change === 'merged' || change === 'lost_features') return nowMs
    const lastMs = this.#lastPublishedMs.get(hex(record.recordId)) ?? evaluation.publishedDay * dayMs
    const policy = this.#federation?.roster.policy
    const waitMs = change === 'gained_features' ? gainWaitMs : (policy?.['vector.interval'] ?? 0) * 1_000
    return policy?.['vector.interval'] === 0 ? nowMs : lastMs + waitMs
  }

  /** A domain leaves in the slot that it waited for, not in one that had begun when it was named. */
  #domainNotBeforeMs(
    waited: boolean,
    { change, publishedDay }: Extract<Evaluation, { kind: 'record' }>,
    slot: ReturnType<typeof slotVerdict>,
    nowMs: number,
  ): number {
    const slotMs = (this.#federation?.roster.policy['smtp.slot'] ?? 0) * 1_000
    if (slotMs === 0) return nowMs
    if (!slot.release) return slot.wakeAtMs
    const isAgain = change !== 'new' && dayOf(nowMs) < publishedDay + limits.domainRestatedDays
    return waited && !isAgain ? nowMs : nowMs + slotMs - boundarySlackMs
  }

  /** Within the day's budget, most distinct attackers first; withdrawals are free. What is over waits for tomorrow. */
  #withinBudget(federation: Federation, wanted: readonly Wanted[], nowMs: number): Wanted[] {
    const today = dayOf(nowMs)
    if (this.#budget.day !== today) {
      this.#budget.day = today
      this.#budget.spent = { identity: 0, campaign: 0, domain: 0 }
      this.#heldByBudget = 0
    }
    const chosen: Wanted[] = []
    for (const one of [...wanted].sort((a, b) => b.members - a.members)) {
      const { kind } = one.key.share
      if (this.#isOverBudget(federation, kind) && !one.withdraws) {
        this.#heldByBudget++
        this.#dirty.postpone(one.key, (today + 1) * dayMs)
        continue
      }
      if (!one.withdraws) this.#budget.spent[kind]++
      chosen.push(one)
    }
    return chosen
  }

  async #publish(federation: Federation, chosen: readonly Wanted[]): Promise<void> {
    const nowMs = this.#parts.clock.nowMs()
    for (const domainsOnly of [false, true]) {
      const records = chosen
        .filter(({ key }) => (key.share.kind === 'domain') === domainsOnly)
        .map(({ record }) => record)
      if (records.length === 0) continue
      const segments = await federation.logs.publish(federation.roster, distinct(records), domainsOnly)
      for (const { recordId } of records) this.#lastPublishedMs.set(hex(recordId), nowMs)
      this.#parts.log.info({ records: records.length, segments: segments.length }, 'published')
      this.#parts.onPublished(segments)
      killPoint('segment.told')
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    clearTimeout(this.#wordTimer)
    await this.#round
  }
}

/** What keeps something from leaving that the gate lets through. */
export interface Wait {
  readonly for: 'paused' | 'slot' | 'interval' | 'budget'
  readonly untilMs: number | undefined
}

export interface PublisherStatus {
  readonly dirty: number
  readonly held_by_budget: number
  readonly faulted: boolean
  readonly paused: boolean
  /** A second daemon seems to run with these keys: nothing is published. */
  readonly in_use_elsewhere: boolean
}

interface Wanted {
  readonly key: DueKey
  readonly record: Shareable
  readonly withdraws: boolean
  readonly isNew: boolean
  readonly members: number
}

const kindNames: readonly ShareKind[] = ['identity', 'campaign', 'domain']
/** An identity that gains features restates itself at most this often. */
const gainWaitMs = 60_000
const timerMsMax = 3_600_000
const retryMs = 1_000
/** Who wakes this much before a slot is sent on to it; who wakes after it began would miss it. */
const boundarySlackMs = 60_000
function strictestConsent(policy: Policy, consent: Consent): Consent {
  const entries = featureNames.map((name) => [name, strictestForm(policy, name, consent[name])] as const)
  return Object.fromEntries(entries) as Consent
}

/** One record of an id a round: two keys may lead to the same. */
function distinct(records: readonly Shareable[]): Shareable[] {
  return [...new Map(records.map((record) => [hex(record.recordId), record])).values()]
}

function factOf(ms: number): Uint8Array {
  return Buffer.from(String(ms))
}
