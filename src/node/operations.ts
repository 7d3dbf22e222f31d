import { hex } from '../base/bytes.ts'
import { dayText } from '../base/clock.ts'
import { HearsayError } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import type { LookupQuery, Operations, Page } from '../query/operations.ts'
import { delimited } from '../wire/segment.ts'
import { Answers } from './answers.ts'
import type { Daemon } from './daemon.ts'
import type { Federation } from './federation.ts'
import { IngestRequest } from './ingest-rows.ts'
import { egress, Listings } from './listings.ts'
import { isCoveredBy } from './net-traffic.ts'
import { version } from './version.ts'

/** What the sockets may ask for, in terms of the daemon. Look-ups before "ready" are refused; rows wait for it. */
export function operationsOf(daemon: Daemon): Operations {
  const { view, store, parts, metrics } = daemon
  const listings = new Listings(store, view)
  const answers = new Answers({
    store,
    view,
    operator: parts.keys.operator,
    name: parts.config.name,
    clock: parts.clock,
    federation: () => daemon.federation,
    recordIdOf: (kind, uuid) => {
      const federation = daemon.federation
      if (federation === undefined) return null
      return hex(parts.keys.secret.recordIds(federation.id)({ kind, key: Buffer.from(uuid, 'hex') }))
    },
  })

  function requireReady(): void {
    if (daemon.isReady) return
    throw new HearsayError('index.loading', 'the indexes are being built; try again in a moment')
  }

  async function timed<T>(work: () => T | Promise<T>): Promise<T> {
    requireReady()
    const end = metrics.querySeconds.startTimer()
    try {
      return await work()
    } finally {
      end()
    }
  }

  async function listed<T>(work: () => Promise<T>): Promise<T> {
    requireReady()
    return await work()
  }

  addGauges(daemon)

  return {
    status: () => statusOf(daemon),
    async ingest(stream, format, trusted) {
      await daemon.whenReady
      const request = new IngestRequest(daemon.intake, trusted)
      try {
        const answer = await request.run(stream, format)
        for (const outcome of ['accepted', 'unchanged', 'rejected'] as const) {
          metrics.rows.inc({ outcome }, answer[outcome])
        }
        return answer
      } finally {
        daemon.publisher.requestEnded(request)
      }
    },
    smtpTargetSeen: (domain: string) => timed(() => answers.smtpTargetSeen(domain)),
    lookup: (query: LookupQuery) => timed(() => answers.lookup(query)),
    identities: (page: Page) => listed(() => listings.identities(page)),
    identity: (uuid: string) => listed(() => listings.identity(uuid)),
    campaigns: (page: Page) => listed(() => listings.campaigns(page)),
    campaign: (uuid: string) => listed(() => listings.campaign(uuid)),
    attackers: (page: Page) => listed(() => listings.attackers(page)),
    attacker: (uuid: string) => listed(() => listings.attacker(uuid)),
    attackerSmtpTargets: (uuid: string) => listed(() => listings.smtpTargets(uuid)),
    members: () => ({ members: membersOf(daemon.requireFederation()) }),
    peers: () => ({ peers: peersOf(daemon) }),
    egress: (page: Page) => listed(() => egress(daemon.federation, page)),
    async createFederation(name, policy) {
      await daemon.whenReady
      await daemon.createFederation(name, policy)
      return { federation: federationJson(daemon.requireFederation()) }
    },
    async invite(days) {
      await daemon.whenReady
      const { text, expiresMinute } = await daemon.invite(days)
      return { invite: text, expires: new Date(expiresMinute * 60_000).toISOString() }
    },
    async join(invite) {
      await daemon.whenReady
      await daemon.join(invite)
      const federation = daemon.requireFederation()
      return { federation: federationJson(federation), in_sync: daemon.traffic.inSync(federation) }
    },
    exportLog(operator) {
      requireReady()
      return exported(daemon.requireFederation(), operator)
    },
    metrics: () => metrics.text(),
    events: daemon.events,
  }
}

function statusOf(daemon: Daemon): object {
  const { parts, federation } = { parts: daemon.parts, federation: daemon.federation }
  return {
    state: daemon.isReady ? 'ready' : 'loading',
    version,
    name: parts.config.name,
    operator: hex(parts.keys.operator),
    pids: { core: process.pid, net: daemon.netPid ?? null },
    federation: federation === undefined ? null : federationJson(federation),
    digest: federation === undefined ? null : hex(federation.digest),
    generation: federation?.logs.ownEnd()?.generation ?? null,
    in_sync: federation === undefined ? null : daemon.traffic.inSync(federation),
    missing: daemon.traffic.counters.missing ?? 0,
    lag_s: federation === undefined ? null : lagSeconds(federation, parts.clock.nowMs()),
    alarms: alarmsOf(daemon),
    peers: peersOf(daemon),
    counts: countsOf(daemon),
    sharing: daemon.publisher.status(),
  }
}

/** For how long something has been signed that is not held here; 0: everything known of is. */
function lagSeconds(federation: Federation, nowMs: number): number {
  const behind = [...federation.heads.values()].filter(({ facts }) => !isCoveredBy(facts, federation))
  return behind.reduce((most, { takenAtMs }) => Math.max(most, Math.ceil((nowMs - takenAtMs) / 1_000)), 0)
}

/** What a person must do something about. */
function alarmsOf({ publisher, federation, damagedValues }: Daemon): { code: string; message: string }[] {
  const { in_use_elsewhere: inUseElsewhere, faulted } = publisher.status()
  const alarms: { code: string; message: string }[] = []
  if (inUseElsewhere) {
    const message =
      'others hold segments signed with our key that are not ours: a second daemon has these keys; nothing is published until one of them is gone and this one restarted'
    alarms.push({ code: 'key.in_use_elsewhere', message })
  }
  if (faulted) {
    const message = 'the gate does not trust itself: nothing leaves; see the log and report it'
    alarms.push({ code: 'gate.faulted', message })
  }
  if (damagedValues > 0) {
    const message = `${damagedValues} stored rows are damaged and passed over; hand them in again, or restore private/ from a backup`
    alarms.push({ code: 'store.damaged_rows', message })
  }
  for (const { operator, name } of federation?.forkedMembers() ?? []) {
    const message = `${name} (${hex(operator).slice(0, 12)}) signed two logs: nothing of it answers until it begins anew`
    alarms.push({ code: 'log.forked', message })
  }
  return alarms
}

function federationJson(federation: Federation): object {
  const { roster } = federation
  return {
    id: hex(federation.id),
    name: roster.name,
    epoch: roster.epoch,
    members: roster.members.size,
    admin: federation.isAdmin,
    policy: roster.policy,
  }
}

function countsOf(daemon: Daemon): object {
  const { graph } = daemon.view
  const local = {
    attackers: graph.attackers().length,
    identities: graph.identities().length,
    campaigns: graph.campaigns().length,
    domains: daemon.view.domainCount,
  }
  const federation = daemon.federation
  if (federation === undefined) return { ...local, records: 0, segments: 0 }
  const { records, identities, campaigns, domains, opaque, malformed, overQuota } =
    federation.logs.index.counts()
  return {
    ...local,
    ...federation.logs.counts(),
    records,
    federated: { identities, campaigns, domains, opaque, malformed, over_quota: overQuota },
  }
}

function membersOf(federation: Federation): object[] {
  const { roster } = federation
  const isAdmin = (operator: string) => roster.admins.some((admin) => hex(admin) === operator)
  return [...roster.members].map(([operator, member]) => ({
    operator,
    name: member.name,
    contact: member.contact,
    admin: isAdmin(operator),
    self: operator === federation.ownHex,
    joined: dayText(member.joinedDay),
    invited_by: member.invitedBy.byteLength === 0 ? null : hex(member.invitedBy),
  }))
}

function peersOf(daemon: Daemon): object[] {
  const { federation, traffic, parts } = daemon
  if (federation === undefined) return []
  const digest = hex(federation.digest)
  return [...federation.roster.members]
    .filter(([operator]) => operator !== federation.ownHex)
    .map(([operator, { name }]) => {
      const peer = traffic.peers.get(operator)
      const connected = peer?.connected ?? false
      const head = federation.heads.get(operator)?.facts
      const silentMs = head === undefined ? undefined : parts.clock.nowMs() - head.minute * 60_000
      return {
        operator,
        name,
        connected,
        in_sync: connected && peer?.digest === digest,
        missing: peer?.missing ?? 0,
        error: peer?.error || null,
        head_stale: silentMs === undefined || silentMs > limits.headStaleMs,
      }
    })
}

/** Segments as signed, each with its length in front. @throws request.bad for an operator that is no member */
async function* exported(federation: Federation, operator: string | undefined): AsyncGenerator<Uint8Array> {
  for await (const bytes of federation.store.segments(memberNamed(federation, operator)))
    yield delimited(bytes)
}

/** A member by id, by a prefix of eight digits or more, or by a name that only one has. */
export function memberNamed(federation: Federation, text: string | undefined): Uint8Array | undefined {
  if (text === undefined) return undefined
  const found = [...federation.roster.members].filter(
    ([id, { name }]) => name === text || (text.length >= 8 && id.startsWith(text.toLowerCase())),
  )
  const [first] = found
  if (first === undefined || found.length > 1) {
    const why = first === undefined ? 'no member' : 'more than one member'
    throw new HearsayError('request.bad', `${why} has this name or id; see \`hearsay members\``)
  }
  return first[1].operator
}

function addGauges(daemon: Daemon): void {
  const { metrics, view, publisher } = daemon
  metrics.gauge('hearsay_attackers', 'Attackers known locally', () => view.graph.attackers().length)
  metrics.gauge('hearsay_dirty', 'Things waiting to pass the gate', () => publisher.status().dirty)
  metrics.gauge('hearsay_records', 'Live records of the federation', () => {
    return daemon.federation?.logs.index.counts().records ?? 0
  })
  metrics.gauge('hearsay_peers_connected', 'Members connected now', () => {
    return [...daemon.traffic.peers.values()].filter(({ connected }) => connected).length
  })
  metrics.gauge('hearsay_peers_in_sync', 'Members that hold exactly what we hold', () => {
    return daemon.federation === undefined ? 0 : daemon.traffic.inSync(daemon.federation).with
  })
  metrics.gauge(
    'hearsay_link_doctor_redials',
    'One-way gossip links that were redialled since net started',
    () => {
      return daemon.traffic.counters.redials ?? 0
    },
  )
}
