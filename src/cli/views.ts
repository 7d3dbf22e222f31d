import type { PageAnswer } from '../query/operations.ts'
import type { Client } from './client.ts'
import { colors, printJson, say, short, table, yesNo } from './output.ts'

/** Commands that ask. Each prints the daemon's answer as it is with --json, and as a person reads it without. */

interface Federation {
  id: string
  name: string
  epoch: number
  members: number
}

export interface Status {
  state: string
  version: string
  name: string
  operator: string
  pids: { core: number; net: number | null }
  federation: Federation | null
  digest: string | null
  in_sync: { with: number; of: number } | null
  missing: number
  lag_s: number | null
  alarms: { code: string; message: string }[]
  peers: Peer[]
  counts: Record<string, number>
  sharing: { dirty: number; held_by_budget: number; paused: boolean }
}

interface Peer {
  operator: string
  name: string
  connected: boolean
  in_sync: boolean
  missing: number
  error: string | null
  head_stale: boolean
}

export async function showStatus(client: Client, json: boolean): Promise<void> {
  const status = await client.get<Status>('/v1/status')
  if (json) {
    printJson(status)
    return
  }
  say(`${colors.bold(status.name)} ${short(status.operator)}  ${status.state}  (hearsay ${status.version})`)
  const { attackers, identities, campaigns, domains, records, segments } = status.counts
  say(
    `local       ${attackers} attackers, ${identities} identities, ${campaigns} campaigns, ${domains} domains`,
  )
  if (status.federation === null) {
    say('federation  none: `hearsay federation create --name NAME`, or `hearsay join INVITE`')
    return
  }
  const { name, id, epoch, members } = status.federation
  say(`federation  ${name} ${short(id)}, ${members} members, epoch ${epoch}`)
  say(`shared      ${records} records in ${segments} segments, digest ${short(status.digest ?? '')}`)
  const { with: equal, of } = status.in_sync ?? { with: 0, of: 0 }
  say(`sync        in sync with ${equal} of ${of}, missing ${status.missing}, lag ${status.lag_s ?? 0} s`)
  for (const peer of status.peers) if (!peer.in_sync) say(`  ${peer.name.padEnd(10)}${outstanding(peer)}`)
  if (status.sharing.dirty > 0) say(`waiting     ${status.sharing.dirty} things wait to pass the gate`)
  if (status.sharing.paused) say(colors.yellow('sharing is paused by the config'))
  for (const { code, message } of status.alarms) say(colors.red(`${code}: ${message}`))
}

/** What there is still to do between a peer and us. */
function outstanding({ connected, missing, error, head_stale: stale }: Peer): string {
  const parts = [connected ? 'connected' : 'not connected']
  if (missing > 0) parts.push(`it holds ${missing} segments that we do not`)
  else if (connected) parts.push('it lacks something that we hold')
  if (stale) parts.push('its head is old')
  if (error !== null) parts.push(`last error: ${error}`)
  return parts.join(', ')
}

export async function showPeers(client: Client, json: boolean): Promise<void> {
  const answer = await client.get<{ peers: Peer[] }>('/v1/peers')
  if (json) printJson(answer)
  else {
    table(
      ['name', 'operator', 'connected', 'in sync', 'missing', 'last error'],
      answer.peers.map((peer) => [
        peer.name,
        short(peer.operator),
        yesNo(peer.connected),
        yesNo(peer.in_sync),
        peer.missing,
        peer.error,
      ]),
    )
  }
}

interface Member {
  operator: string
  name: string
  contact: string
  admin: boolean
  self: boolean
  joined: string
  invited_by: string | null
}

export async function showMembers(client: Client, json: boolean): Promise<void> {
  const answer = await client.get<{ members: Member[] }>('/v1/members')
  if (json) printJson(answer)
  else {
    const names = new Map(answer.members.map(({ operator, name }) => [operator, name]))
    table(
      ['name', 'operator', 'admin', 'joined', 'invited by', 'contact'],
      answer.members.map((member) => [
        member.self ? `${member.name} (this one)` : member.name,
        short(member.operator),
        yesNo(member.admin),
        member.joined,
        member.invited_by === null ? null : (names.get(member.invited_by) ?? short(member.invited_by)),
        member.contact || null,
      ]),
    )
  }
}

interface Seen {
  seen: boolean
  count: number
  first_seen: string | null
  last_seen: string | null
  others: number
  operators: number
  independent: number
  local: { seen: boolean; count: number; first_seen: string | null; last_seen: string | null }
}

export async function showSeen(client: Client, domain: string, json: boolean): Promise<void> {
  const seen = await client.get<Seen>(`/v1/smtp-target-seen?${new URLSearchParams({ domain })}`)
  if (json) {
    printJson(seen)
    return
  }
  if (!seen.seen) {
    say(`${domain}: not seen as a target, here or by others`)
    return
  }
  say(`${colors.bold(domain)}: seen as a target, at least ${seen.count} times`)
  say(`  between ${seen.first_seen} and ${seen.last_seen}`)
  say(`  by ${operatorsText(seen)}`)
  if (seen.local.seen)
    say(`  here: ${seen.local.count} times, ${seen.local.first_seen} to ${seen.local.last_seen}`)
}

interface Asked {
  domain: string
  asked: number
  answered: number
  seen_by: number
  answers: {
    operator: string
    name: string | null
    status: string
    seen: boolean
    count_at_least?: number
    first_day?: string | null
    last_day?: string | null
    as_held?: boolean
  }[]
}

export async function showAsked(client: Client, domain: string, json: boolean): Promise<void> {
  const asked = await client.post<Asked>('/v1/ask', { domain })
  if (json) {
    printJson(asked)
    return
  }
  if (asked.asked === 0) {
    say('no member is connected: nobody was asked')
    return
  }
  say(
    `${colors.bold(asked.domain)}: ${asked.seen_by} of ${asked.answered} members that answered have published it`,
  )
  table(
    ['member', 'answer', 'count', 'between', 'as its log here'],
    asked.answers.map((one) => [
      one.name ?? short(one.operator),
      one.status === 'answered' ? (one.seen ? 'seen' : 'not seen') : one.status.replace('_', ' '),
      one.seen ? `≥ ${one.count_at_least}` : null,
      one.seen ? `${one.first_day} – ${one.last_day}` : null,
      one.as_held === undefined ? null : yesNo(one.as_held),
    ]),
  )
}

interface Lookup {
  kind: string | null
  value: string
  others: number
  operators: number
  independent: number
  total: number
  records: {
    kind: string
    operator: string
    name: string | null
    record: string | null
    uuid?: string
    of: string
    first_day: string | null
    last_day: string | null
    local: boolean
    distance?: number
  }[]
}

export async function showLookup(
  client: Client,
  query: { kind: string | undefined; value: string; distance: string | undefined },
  json: boolean,
): Promise<void> {
  const parameters = new URLSearchParams({ value: query.value })
  if (query.kind !== undefined) parameters.set('kind', query.kind)
  if (query.distance !== undefined) parameters.set('distance', query.distance)
  const answer = await client.get<Lookup>(`/v1/lookup?${parameters}`)
  if (json) {
    printJson(answer)
    return
  }
  if (answer.total === 0) {
    say('nobody has seen it')
    return
  }
  say(`seen by ${operatorsText(answer)}, ${answer.total} records`)
  table(
    ['kind', 'operator', 'of', 'record', 'first', 'last'],
    answer.records.map((record) => [
      record.distance ? `${record.kind} (${record.distance} bits off)` : record.kind,
      record.local ? 'this one' : (record.name ?? short(record.operator)),
      record.of,
      record.uuid ?? record.record,
      record.first_day,
      record.last_day,
    ]),
  )
  if (answer.total > answer.records.length) say(`and ${answer.total - answer.records.length} more`)
}

function operatorsText({
  operators,
  others,
  independent,
}: {
  operators: number
  others: number
  independent: number
}): string {
  const voices = independent === operators ? '' : `, ${independent} of them independent`
  return `${operators} ${operators === 1 ? 'operator' : 'operators'} (${others} beside this one${voices})`
}

const columnsOf: Readonly<Record<string, readonly string[]>> = {
  identities: ['uuid', 'first_seen_at', 'last_seen_at', 'observation_count_live', 'campaign_id'],
  campaigns: ['uuid', 'first_seen_at', 'last_seen_at', 'identity_count_live'],
  attackers: ['uuid', 'ip', 'first_seen', 'last_seen', 'event_count', 'identity_id'],
  egress: ['day', 'what', 'of', 'record', 'domain', 'features'],
}

/** One page of a listing, or one row by uuid. */
export async function showList(
  client: Client,
  what: string,
  options: { uuid: string | undefined; limit: string; offset: string },
  json: boolean,
): Promise<void> {
  if (options.uuid !== undefined) {
    const row = await client.get<object>(`/v1/${what}/${encodeURIComponent(options.uuid)}`)
    if (json) printJson(row)
    else for (const [name, value] of Object.entries(row)) say(`${colors.dim(name)} ${cell(value) ?? '-'}`)
    return
  }
  const page = new URLSearchParams({ limit: options.limit, offset: options.offset })
  const answer = await client.get<PageAnswer>(`/v1/${what}?${page}`)
  if (json) {
    printJson(answer)
    return
  }
  const columns = columnsOf[what] ?? []
  table(
    columns,
    answer.data.map((row) => columns.map((name) => cell(Reflect.get(row, name)))),
  )
  const to = answer.offset + answer.data.length
  if (to < answer.total) say(`${to} of ${answer.total}; go on with --offset ${to}`)
}

function cell(value: unknown): string | number | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return value
  if (
    Array.isArray(value) &&
    value.every((one) => typeof one === 'object' && one !== null && 'kind' in one)
  ) {
    return value.map((one) => `${Reflect.get(one, 'kind')} ×${count(Reflect.get(one, 'values'))}`).join(', ')
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function count(values: unknown): number {
  return Array.isArray(values) ? values.length : 1
}
