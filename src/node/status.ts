import { hex } from '../base/bytes.ts'
import { dayText } from '../base/clock.ts'
import type { AlarmCode } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import type { Daemon } from './daemon.ts'
import type { Federation } from './federation.ts'
import { isCoveredBy } from './net-traffic.ts'
import { version } from './version.ts'

/** How the daemon stands, as JSON: status, members, peers. */

export function statusOf(daemon: Daemon): object {
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

interface Alarm {
  readonly code: AlarmCode
  readonly message: string
}

/** What a person must do something about. */
function alarmsOf({ publisher, federation, damagedValues, store }: Daemon): Alarm[] {
  const { in_use_elsewhere: inUseElsewhere, faulted } = publisher.status()
  const alarms: Alarm[] = []
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
  if (store.logsFound === 'damaged') {
    const message =
      'what private/ wrote last was damaged on disk: some rows of the time before this start are gone; hand them in again'
    alarms.push({ code: 'store.damaged_rows', message })
  }
  for (const { operator, name } of federation?.forkedMembers() ?? []) {
    const message = `${name} (${hex(operator).slice(0, 12)}) signed two logs: nothing of it answers until it begins anew`
    alarms.push({ code: 'log.forked', message })
  }
  return alarms
}

export function federationJson(federation: Federation): object {
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

export function membersOf(federation: Federation): object[] {
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

export function peersOf(daemon: Daemon): object[] {
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
