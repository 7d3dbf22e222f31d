import { hex, unhex } from '../base/bytes.ts'
import type { Clock } from '../base/clock.ts'
import { dayMs, dayOf, dayText } from '../base/clock.ts'
import { HearsayError } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import type { RosterView } from '../federation/roster.ts'
import { dateTimeText } from '../ingest/date-time.ts'
import { registrableDomain } from '../privacy/domain.ts'
import { parseHostName } from '../privacy/host-name.ts'
import type { LookupQuery } from '../query/operations.ts'
import { earliest, latest, smtpTotals } from '../store/merge.ts'
import type { PrivateStore } from '../store/private-store.ts'
import type { Feature, FeatureName } from '../wire/features.ts'
import {
  definition,
  featureKinds,
  featureNames,
  form,
  isFeatureName,
  pepperId,
  tagOf,
  textValue,
} from '../wire/features.ts'
import { bucketFloor, bucketOf, recordKind } from '../wire/record.ts'
import type { Federation } from './federation.ts'
import type { LocalView } from './local-view.ts'
import { uuidText } from './row-json.ts'

/** "Have others seen these hands?" and "has this domain been targeted?", from local rows and the federated index. */
export class Answers {
  readonly #store: PrivateStore
  readonly #view: LocalView
  readonly #own: string
  readonly #name: string
  readonly #clock: Clock
  readonly #federation: () => Federation | undefined
  readonly #recordIdOf: (kind: 'identity' | 'campaign', uuid: string) => string | null

  constructor(parts: {
    store: PrivateStore
    view: LocalView
    operator: Uint8Array
    name: string
    clock: Clock
    federation: () => Federation | undefined
    recordIdOf: (kind: 'identity' | 'campaign', uuid: string) => string | null
  }) {
    this.#store = parts.store
    this.#view = parts.view
    this.#own = hex(parts.operator)
    this.#name = parts.name
    this.#clock = parts.clock
    this.#federation = parts.federation
    this.#recordIdOf = parts.recordIdOf
  }

  /** @throws domain.bad */
  async smtpTargetSeen(text: string): Promise<object> {
    const host = parseHostName(text)
    if (host === undefined) {
      throw new HearsayError(
        'domain.bad',
        'this is no domain name; give the part behind the @, such as acme.com',
      )
    }
    const domain = registrableDomain(host) ?? host
    const local = await this.#localTotals(domain)
    const federation = this.#federation()
    const today = dayOf(this.#clock.nowMs())
    const hits =
      federation?.logs.index.findDomain(domain, today).filter((hit) => hit.operator !== this.#own) ?? []

    const days = hits.flatMap((hit) => [hit.firstDay, hit.lastDay])
    if (local.count > 0)
      days.push(...[local.firstSeenUs, local.lastSeenUs].filter((us) => us > 0).map(dayOfUs))
    const others = new Set(hits.map((hit) => hit.operator))
    const count = hits.reduce(
      (sum, hit) => sum + bucketFloor(hit.countBucket),
      bucketFloor(bucketOf(local.count)),
    )
    return {
      seen: count > 0,
      count,
      first_seen: days.length === 0 ? null : dayText(Math.min(...days)),
      last_seen: days.length === 0 ? null : dayText(Math.max(...days)),
      ...this.#operators(others, local.count > 0),
      local: {
        seen: local.count > 0,
        count: local.count,
        first_seen: timeOrNull(local.firstSeenUs),
        last_seen: timeOrNull(local.lastSeenUs),
      },
    }
  }

  async #localTotals(domain: string): Promise<{ count: number; firstSeenUs: number; lastSeenUs: number }> {
    const sum = { count: 0, firstSeenUs: 0, lastSeenUs: 0 }
    for await (const target of this.#store.smtpTargets(domain)) {
      const { count, firstSeenUs, lastSeenUs } = smtpTotals(target)
      sum.count += count
      sum.firstSeenUs = earliest(sum.firstSeenUs, firstSeenUs)
      sum.lastSeenUs = latest(sum.lastSeenUs, lastSeenUs)
    }
    return sum
  }

  #operators(others: ReadonlySet<string>, local: boolean): Operators {
    const all = new Set(others)
    if (local) all.add(this.#own)
    return { others: others.size, operators: all.size, independent: this.#independent(all) }
  }

  /** From eight members on, a newcomer counts as one with its inviter for its first thirty days. */
  #independent(operators: ReadonlySet<string>): number {
    const roster = this.#federation()?.roster
    if (roster === undefined || roster.members.size < newcomersCountFrom) return operators.size
    const today = dayOf(this.#clock.nowMs())
    return new Set([...operators].map((operator) => voice(roster, operator, today))).size
  }

  /** @throws lookup.unknown_kind, lookup.bad_value, lookup.bad_distance */
  lookup(query: LookupQuery): object {
    const features = featuresAskedFor(query)
    const distance = query.distance ?? 0
    if (distance > 0 && !features.every(({ kind }) => isSimhash(kind))) {
      throw new HearsayError(
        'lookup.bad_distance',
        'a distance goes with payload_simhash and kd_simhash only',
      )
    }
    const records = features.flatMap((feature) => [
      ...this.#localRecords(feature, distance),
      ...this.#federatedRecords(feature, distance),
    ])
    const unique = uniqueRecords(records)
    const kinds = [...new Set(unique.map(({ kind }) => kind))]
    return {
      kind: query.kind ?? (kinds.length === 1 ? kinds[0] : null),
      value: query.value,
      ...this.#mostOperators(unique),
      total: unique.length,
      records: unique.slice(0, limits.lookupRecordsMax),
    }
  }

  /**
   * Of one kind and definition: values of different ones are not the same thing. The one that own rows show, or else
   * the one that most operators do.
   */
  #mostOperators(records: readonly FoundRecord[]): Operators {
    const groups = [...Map.groupBy(records, ({ kind, definition }) => `${kind} ${definition}`).values()]
    const own = groups.filter((group) => group.some(({ local }) => local))
    const counts = (own.length > 0 ? own : groups).map((group) => this.#operatorsOf(group))
    return counts.sort((a, b) => b.operators - a.operators)[0] ?? this.#operatorsOf([])
  }

  #operatorsOf(records: readonly FoundRecord[]): Operators {
    const others = new Set(records.filter((one) => !one.local).map(({ operator }) => operator))
    return this.#operators(
      others,
      records.some((one) => one.local),
    )
  }

  #localRecords(feature: Feature, distance: number): FoundRecord[] {
    const { graph, index } = this.#view
    return index.find(feature, distance).flatMap((hit): FoundRecord[] => {
      const of = hit.of === 'campaign' ? 'campaign' : 'identity'
      const merges = of === 'campaign' ? graph.campaignMerges : graph.identityMerges
      const uuid = hit.of === 'attacker' ? graph.identityOf(hit.uuid) : merges.winner(hit.uuid)
      if (uuid === undefined) return []
      return [
        {
          kind: feature.kind,
          definition: feature.definition,
          operator: this.#own,
          name: this.#name,
          record: this.#recordIdOf(of, uuid),
          uuid: uuidText(Buffer.from(uuid, 'hex')),
          of,
          first_day: hit.firstDay === 0 ? null : dayText(hit.firstDay),
          last_day: hit.lastDay === 0 ? null : dayText(hit.lastDay),
          local: true,
          ...(isSimhash(feature.kind) ? { distance: hit.distance } : {}),
        },
      ]
    })
  }

  #federatedRecords(feature: Feature, distance: number): FoundRecord[] {
    const federation = this.#federation()
    if (federation === undefined) return []
    const { index } = federation.logs
    const today = dayOf(this.#clock.nowMs())
    const { number } = featureKinds[feature.kind]
    const { pepper } = federation.secrets
    const asked = { kind: number, definition: feature.definition }
    const raw = isSimhash(feature.kind)
      ? index.findSimhash(number, feature.definition, feature.value, distance, today)
      : index.findFeature({ ...asked, form: form.raw, pepperId: 0, value: feature.value }, today)
    const tag = { form: form.tag, pepperId: pepperId(pepper), value: tagOf(pepper, feature) }
    return [...raw, ...index.findFeature({ ...asked, ...tag }, today)]
      .filter(({ operator }) => operator !== this.#own) // those are told from the local rows
      .map((found) => ({
        kind: feature.kind,
        definition: feature.definition,
        operator: found.operator,
        name: federation.roster.members.get(found.operator)?.name ?? null,
        record: hex(found.recordId),
        of: found.kind === recordKind.campaign ? ('campaign' as const) : ('identity' as const),
        first_day: dayText(found.firstDay),
        last_day: dayText(found.lastDay),
        local: false,
        ...(isSimhash(feature.kind) ? { distance: found.distance } : {}),
      }))
  }
}

interface Operators {
  readonly others: number
  readonly operators: number
  readonly independent: number
}

interface FoundRecord {
  readonly kind: FeatureName
  /** Which algorithm made the value. */
  readonly definition: number
  readonly operator: string
  readonly name: string | null
  /** The record id; null for an own record outside a federation. */
  readonly record: string | null
  readonly uuid?: string
  readonly of: 'identity' | 'campaign'
  readonly first_day: string | null
  readonly last_day: string | null
  readonly local: boolean
  readonly distance?: number
}

const newcomersCountFrom = 8
const newcomerDays = 30

function voice(roster: RosterView, operator: string, today: number): string {
  const member = roster.members.get(operator)
  const isNew = member !== undefined && today - member.joinedDay < newcomerDays
  return isNew && member.invitedBy.byteLength > 0 ? hex(member.invitedBy) : operator
}

/** One record shows one value once, however many of its rows do; the nearest and widest of them. */
function uniqueRecords(records: readonly FoundRecord[]): FoundRecord[] {
  const byName = new Map<string, FoundRecord>()
  for (const record of records) {
    const name = `${record.kind}:${record.definition}:${record.operator}:${record.of}:${record.uuid ?? record.record}`
    const before = byName.get(name)
    byName.set(name, before === undefined ? record : joined(before, record))
  }
  return [...byName.values()]
}

function joined(a: FoundRecord, b: FoundRecord): FoundRecord {
  const first = [a.first_day, b.first_day].filter((day) => day !== null).sort()[0] ?? null
  const last =
    [a.last_day, b.last_day]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  const distance =
    a.distance === undefined ? {} : { distance: Math.min(a.distance, b.distance ?? a.distance) }
  return { ...a, first_day: first, last_day: last, ...distance }
}

function featuresAskedFor({ kind, value }: LookupQuery): Feature[] {
  if (kind !== undefined && !isFeatureName(kind)) {
    throw new HearsayError(
      'lookup.unknown_kind',
      `there is no such kind; there are ${featureNames.join(', ')}`,
    )
  }
  const kinds = kind === undefined ? featureNames : [kind]
  const found = kinds.flatMap((name) =>
    valuesOf(name, value).flatMap((bytes) => ofAllDefinitions(name, bytes)),
  )
  if (found.length > 0) return found
  const wanted =
    kind === undefined
      ? 'a hash in hex, or a JA4-like text'
      : `${featureKinds[kind].width * 2} hex digits${featureKinds[kind].text ? ' or the text itself' : ''}`
  throw new HearsayError('lookup.bad_value', `the value must be ${wanted}`)
}

/** The raw value that a text stands for; JA4 and kin are compared by the hash of their text. */
function valuesOf(name: FeatureName, text: string): Uint8Array[] {
  const kind = featureKinds[name]
  const trimmed = text.trim()
  const raw = unhex(trimmed, kind.width)
  if (raw !== undefined) return [raw]
  const isText =
    kind.text && trimmed.length <= 128 && /^[\x21-\x7e]+$/.test(trimmed) && !/^[0-9a-f]+$/i.test(trimmed)
  return isText ? [textValue(kind, trimmed)] : []
}

function ofAllDefinitions(kind: FeatureName, value: Uint8Array): Feature[] {
  return Object.values(definition).map((number) => ({ kind, definition: number, value }))
}

function isSimhash(kind: FeatureName): boolean {
  return kind === 'payload_simhash' || kind === 'kd_simhash'
}

function dayOfUs(us: number): number {
  return Math.floor(us / (dayMs * 1_000))
}

function timeOrNull(us: number): string | null {
  return us === 0 ? null : dateTimeText(us)
}
