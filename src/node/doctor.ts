import { stat, statfs } from 'node:fs/promises'
import { hex } from '../base/bytes.ts'
import { limits } from '../base/limits.ts'
import type { Daemon } from './daemon.ts'
import { version } from './version.ts'

/** What was looked at, whether it is well, and if not, what to do about it. */
export interface Finding {
  readonly check: 'clock' | 'disk' | 'keys' | 'ports' | 'peers' | 'versions' | 'logs' | 'rows'
  readonly ok: boolean
  readonly found: string
  readonly do?: string
}

/** Looks at everything that goes wrong in practice. Asks nobody but this machine and what peers have told already. */
export async function examine(daemon: Daemon): Promise<{ healthy: boolean; findings: Finding[] }> {
  const findings = [
    clock(daemon),
    await disk(daemon),
    await keys(daemon),
    rows(daemon),
    versions(),
    ...federated(daemon),
  ]
  return { healthy: findings.every(({ ok }) => ok), findings }
}

/** Heads carry the minute in which they were signed: with several peers, the middle one is about right. */
function clock({ federation, parts }: Daemon): Finding {
  const nowMs = parts.clock.nowMs()
  const heads = [...(federation?.heads.values() ?? [])].filter(
    ({ facts, takenAtMs }) =>
      hex(facts.operator) !== federation?.ownHex && takenAtMs > nowMs - limits.headStaleMs,
  )
  const ahead = heads
    .map(({ facts, takenAtMs }) => Math.round(facts.minute - takenAtMs / 60_000))
    .sort((a, b) => a - b)
  const middle = ahead[Math.floor(ahead.length / 2)]
  if (middle === undefined) {
    return { check: 'clock', ok: true, found: `${new Date(nowMs).toISOString()}; no peer to compare with` }
  }
  // A head is signed when something changes and every ten minutes: late is normal, early is not.
  const ok = middle <= clockMinutesMax
  const found = ok
    ? 'agrees with what peers signed lately'
    : `peers are ${middle} minutes ahead of this machine`
  return ok
    ? { check: 'clock', ok, found }
    : { check: 'clock', ok, found, do: 'set this machine’s clock; run NTP' }
}

const clockMinutesMax = 3

async function disk({ parts }: Daemon): Promise<Finding> {
  const { bavail, bsize, blocks } = await statfs(parts.dir.root)
  const freeMiB = Math.floor((bavail * bsize) / 2 ** 20)
  const ok = freeMiB >= diskFreeMiBMin && bavail * 100 >= blocks
  const found = `${freeMiB} MiB free where ${parts.dir.root} is`
  return ok
    ? { check: 'disk', ok, found }
    : { check: 'disk', ok, found, do: 'free space: when the disk is full, rows are refused' }
}

/** LevelDB writes a table of some 2 MiB several times over before it deletes the old ones. */
const diskFreeMiBMin = 256

async function keys({ parts }: Daemon): Promise<Finding> {
  const { mode } = await stat(parts.dir.keys)
  const isPrivate = (mode & 0o077) === 0
  const operator = hex(parts.keys.operator).slice(0, 12)
  return isPrivate
    ? { check: 'keys', ok: true, found: `operator ${operator}; only this user reads ${parts.dir.keys}` }
    : {
        check: 'keys',
        ok: false,
        found: `others can read ${parts.dir.keys}`,
        do: `chmod 700 ${parts.dir.keys}`,
      }
}

function rows({ damagedValues, publisher, store }: Daemon): Finding {
  if (store.logsFound === 'damaged') {
    const todo =
      'hand in again what came in before this start, or restore private/ from a backup; check the disk'
    return { check: 'rows', ok: false, found: 'what private/ wrote last was damaged on disk', do: todo }
  }
  if (damagedValues > 0) {
    const todo = 'hand the rows in again, or restore private/ from a backup; check the disk'
    return { check: 'rows', ok: false, found: `${damagedValues} stored rows are damaged`, do: todo }
  }
  const { dirty } = publisher.status()
  return { check: 'rows', ok: true, found: `none damaged; ${dirty} things wait to pass the gate` }
}

function versions(): Finding {
  return { check: 'versions', ok: true, found: `hearsay ${version}, Node ${process.versions.node}` }
}

function federated(daemon: Daemon): Finding[] {
  const { federation, traffic, publisher } = daemon
  if (federation === undefined) return [{ check: 'peers', ok: true, found: 'in no federation yet' }]
  const peers = [...traffic.peers.values()]
  const connected = peers.filter((peer) => peer.connected).length
  const others = federation.roster.members.size - 1
  const listens = daemon.netPid !== undefined && traffic.isListening
  const findings: Finding[] = [
    listens
      ? { check: 'ports', ok: true, found: `listening on ${traffic.listening.join(', ') || 'nothing'}` }
      : {
          check: 'ports',
          ok: false,
          found: 'the network process does not listen',
          do: 'the log says why; see listen in config.toml',
        },
    others === 0 || connected > 0
      ? { check: 'peers', ok: true, found: `${connected} of ${others} connected` }
      : {
          check: 'peers',
          ok: false,
          found: `none of ${others} members is connected`,
          do: 'check the firewall, and that one of the members can be reached at an address it announces',
        },
  ]
  if (publisher.status().in_use_elsewhere) {
    findings.push({
      check: 'keys',
      ok: false,
      found: 'a second daemon publishes with these keys',
      do: 'stop one of them for good, then start this one again',
    })
  }
  for (const { name } of federation.forkedMembers()) {
    const todo = 'tell its operator; `hearsay log evidence` writes the proof'
    findings.push({ check: 'logs', ok: false, found: `${name} signed two logs`, do: todo })
  }
  return findings
}
