import { hex, utf8 } from '../base/bytes.ts'
import { dayText } from '../base/clock.ts'
import { HearsayError } from '../base/errors.ts'
import { registrableDomain } from '../privacy/domain.ts'
import type { Held } from '../privacy/gate.ts'
import { parseHostName } from '../privacy/host-name.ts'
import type { HeldFeature } from '../privacy/vector-features.ts'
import type { Page, PageAnswer } from '../query/operations.ts'
import type { ShareKey } from '../store/private-keys.ts'
import { featureKindOf, form } from '../wire/features.ts'
import type { RecordFacts } from '../wire/record.ts'
import { bucketFloor, decodeDomain, decodeVector, recordKind } from '../wire/record.ts'
import type { Explanation, NotAsked } from './evaluate.ts'
import type { Federation } from './federation.ts'
import type { LocalView } from './local-view.ts'
import { shareName } from './local-view.ts'
import type { Publisher, Wait } from './publisher.ts'
import { uuidText } from './row-json.ts'

/** What left, what would leave now, and what is held back by which rule. */

/** What left, newest first, in clear words, from the own log. */
export async function egress(federation: Federation | undefined, page: Page): Promise<PageAnswer> {
  const data: object[] = []
  let total = 0
  if (federation !== undefined) {
    for await (const { segment, records } of federation.logs.ownSegments()) {
      const { facts } = segment
      const when = { day: dayText(facts.sealedDay), generation: facts.generation, segment: facts.number }
      for (const record of records) {
        if (total >= page.offset && data.length < page.limit) data.push({ ...when, ...egressJson(record) })
        total++
      }
    }
  }
  return { total, ...page, data }
}

function egressJson(record: RecordFacts): object {
  const of = Object.entries(recordKind).find(([, number]) => number === record.kind)?.[0] ?? 'unknown'
  const common = { record: hex(record.recordId), of, expires_day: dayText(record.expiresDay) }
  if (record.aliasOf !== undefined) return { ...common, what: 'merged', merged_into: hex(record.aliasOf) }
  if (record.body.byteLength === 0) return { ...common, what: 'withdrawn' }
  return { ...common, what: 'shared', ...bodyJson(record) }
}

function bodyJson(record: RecordFacts): object {
  if (record.kind === recordKind.domain) {
    const domain = decodeDomain(record.body)
    if (domain === undefined) return {}
    return {
      domain: domain.domain,
      first_day: dayText(domain.firstDay),
      last_day: dayText(domain.lastDay),
      attackers_at_least: bucketFloor(domain.attackersBucket),
      count_at_least: bucketFloor(domain.countBucket),
    }
  }
  const vector = decodeVector(record.body)
  if (vector === undefined) return {}
  return {
    first_day: dayText(vector.firstDay),
    last_day: dayText(vector.lastDay),
    members_at_least: bucketFloor(vector.membersBucket),
    confidence: vector.confidenceStep === 0 ? null : ((vector.confidenceStep - 1) * 5) / 100,
    campaign: vector.campaign === undefined ? null : hex(vector.campaign),
    features: vector.features.map((set) => ({
      kind: featureKindOf(set.kind)?.name ?? set.kind,
      definition: set.definition,
      form: set.form === form.tag ? 'tag' : 'raw',
      values: set.values.map(hex),
    })),
  }
}

/** What would leave now, and what is held back. Keys of which everything that may has left are passed over. */
export async function egressPreview(publisher: Publisher, view: LocalView, page: Page): Promise<PageAnswer> {
  const data: object[] = []
  const leaving: Record<string, number> = { identity: 0, campaign: 0, domain: 0 }
  const heldBack: Record<string, number> = {}
  let total = 0
  for (const share of view.shareKeys()) {
    const explained = await publisher.explain(share)
    const entry = previewOf(share, explained)
    if (entry.leaves === null && entry.held.length === 0 && entry.held_by === null) continue
    if (entry.leaves !== null) add(leaving, share.kind, 1)
    if (entry.held_by !== null) add(heldBack, entry.held_by, 1)
    for (const { rule, count } of entry.held) add(heldBack, rule, count)
    if (total >= page.offset && data.length < page.limit) data.push(entry)
    total++
  }
  return { total, ...page, data, summary: { would_leave: leaving, held_back: heldBack } }
}

function add(sums: Record<string, number>, name: string, count: number): void {
  sums[name] = (sums[name] ?? 0) + count
}

interface Preview {
  readonly of: ShareKey['kind']
  readonly uuid?: string
  readonly domain?: string
  /** How it differs from what left before, or null: nothing of it would leave now. */
  readonly leaves: string | null
  readonly waits: { readonly for: Wait['for']; readonly until: string | null } | null
  /** The rule that holds all of it, or null. */
  readonly held_by: Held | NotAsked | null
  readonly held: readonly { readonly kind: string; readonly rule: string; readonly count: number }[]
}

function previewOf(
  share: ShareKey,
  { evaluation, decision, waits }: Explanation & { readonly waits: Wait | undefined },
): Preview {
  const asked = typeof decision === 'string' ? undefined : decision
  const isOfNothing = decision === 'no_rows' || decision === 'merged'
  const why =
    asked === undefined ? (isOfNothing ? null : (decision as NotAsked)) : asked.share ? null : asked.why
  return {
    of: share.kind,
    ...(share.kind === 'domain' ? { domain: shareName(share) } : { uuid: uuidText(share.key) }),
    leaves: evaluation.kind === 'record' ? evaluation.change : null,
    waits:
      waits === undefined
        ? null
        : {
            for: waits.for,
            until: waits.untilMs === undefined ? null : new Date(waits.untilMs).toISOString(),
          },
    held_by: why === 'nothing_shareable' && asked?.held.length === 0 && share.kind !== 'domain' ? null : why,
    held: countsOf(asked?.held ?? []),
  }
}

function countsOf(held: readonly HeldFeature[]): Preview['held'] {
  const counts = new Map<string, { kind: string; rule: string; count: number }>()
  for (const { kind, why } of held) {
    const name = `${kind} ${why}`
    const count = (counts.get(name)?.count ?? 0) + 1
    counts.set(name, { kind, rule: why, count })
  }
  return [...counts.values()]
}

/** One identity, campaign, attacker or domain: what left of it, what would now, and each value that is held. */
export async function egressExplain(
  publisher: Publisher,
  view: LocalView,
  federation: Federation | undefined,
  recordIdOf: (share: ShareKey) => Uint8Array | undefined,
  text: string,
): Promise<object> {
  const share = shareOf(view, text)
  const explained = await publisher.explain(share)
  const { evaluation, decision } = explained
  const record = recordIdOf(share)
  return {
    ...previewOf(share, explained),
    record: record === undefined ? null : hex(record),
    would_leave_as: evaluation.kind === 'record' ? egressJson(evaluation.record) : null,
    held_values:
      typeof decision === 'string'
        ? []
        : decision.held.map(({ kind, why, value }) => ({ kind, value: hex(value), rule: why })),
    left: federation === undefined || record === undefined ? [] : await leftOf(federation, record),
  }
}

/** Every time that something left under a record id, newest first, as far as the log goes back. */
async function leftOf(federation: Federation, recordId: Uint8Array): Promise<object[]> {
  const left: object[] = []
  for await (const { segment, records } of federation.logs.ownSegments()) {
    for (const record of records) {
      if (hex(record.recordId) !== hex(recordId)) continue
      const { sealedDay, generation, number } = segment.facts
      left.push({ day: dayText(sealedDay), generation, segment: number, ...egressJson(record) })
    }
  }
  return left
}

/** @throws uuid.unknown, domain.bad */
function shareOf(view: LocalView, text: string): ShareKey {
  const uuid = text.replaceAll('-', '').toLowerCase()
  const { graph } = view
  if (/^[0-9a-f]{32}$/.test(uuid)) {
    const identity = graph.hasAttacker(uuid) ? graph.identityOf(uuid) : uuid
    if (identity !== undefined && graph.hasIdentity(identity)) {
      return { kind: 'identity', key: Buffer.from(graph.identityMerges.winner(identity), 'hex') }
    }
    if (graph.hasCampaign(uuid)) {
      return { kind: 'campaign', key: Buffer.from(graph.campaignMerges.winner(uuid), 'hex') }
    }
    throw new HearsayError('uuid.unknown', 'no row has this uuid; list them to find the right one')
  }
  const host = parseHostName(text)
  if (host === undefined) throw new HearsayError('domain.bad', 'this is neither a uuid nor a domain name')
  return { kind: 'domain', key: utf8(registrableDomain(host) ?? host) }
}
