import { hex } from '../base/bytes.ts'
import { dayOf } from '../base/clock.ts'
import { HearsayError } from '../base/errors.ts'
import { encodeAsk } from '../federation/ask.ts'
import type { LookupQuery, Operations, Page } from '../query/operations.ts'
import type { ShareKey } from '../store/private-keys.ts'
import { delimited } from '../wire/segment.ts'
import { Answers } from './answers.ts'
import { askedDomain, askJson } from './ask.ts'
import type { Daemon } from './daemon.ts'
import { examine } from './doctor.ts'
import { egress, egressExplain, egressPreview } from './egress.ts'
import type { Federation } from './federation.ts'
import { LogImport } from './import-log.ts'
import { IngestRequest } from './ingest-rows.ts'
import { Listings } from './listings.ts'
import { federationJson, membersOf, peersOf, statusOf } from './status.ts'

/** What the sockets may ask for, in terms of the daemon. Look-ups before "ready" are refused; rows wait for it. */
export function operationsOf(daemon: Daemon): Operations {
  const { view, store, parts, metrics } = daemon
  const listings = new Listings(store, view)
  const recordIdOf = (share: ShareKey) =>
    daemon.federation && parts.keys.secret.recordIds(daemon.federation.id)(share)
  const answers = new Answers({
    store,
    view,
    operator: parts.keys.operator,
    name: parts.config.name,
    clock: parts.clock,
    federation: () => daemon.federation,
    recordIdOf: (kind, uuid) => {
      const id = recordIdOf({ kind, key: Buffer.from(uuid, 'hex') })
      return id === undefined ? null : hex(id)
    },
  })

  const requireReady = () => requireReadyOf(daemon)

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
    ask: (text: string) => listed(() => ask(daemon, text)),
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
    egressPreview: (page: Page) => listed(() => egressPreview(daemon.publisher, view, page)),
    egressExplain: (what: string) =>
      listed(() => egressExplain(daemon.publisher, view, daemon.federation, recordIdOf, what)),
    ...federationOperations(daemon),
    doctor: () => examine(daemon),
    metrics: () => metrics.text(),
    events: daemon.events,
  }
}

/** @throws domain.bad, federation.not_in, net.down */
async function ask(daemon: Daemon, text: string): Promise<object> {
  const domain = askedDomain(text)
  const federation = daemon.requireFederation()
  await daemon.traffic.addresses() // up, or it says why not
  const answers = await daemon.traffic.askAll(encodeAsk(domain))
  return askJson(domain, federation, answers, dayOf(daemon.parts.clock.nowMs()))
}

/** @throws index.loading */
function requireReadyOf(daemon: Daemon): void {
  if (daemon.isReady) return
  throw new HearsayError('index.loading', 'the indexes are being built; try again in a moment')
}

type FederationOperations = Pick<
  Operations,
  'createFederation' | 'invite' | 'join' | 'restore' | 'exportLog' | 'importLog' | 'evidence'
>

function federationOperations(daemon: Daemon): FederationOperations {
  const { parts, traffic } = daemon
  const requireReady = () => requireReadyOf(daemon)
  return {
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
    async restore(address) {
      await daemon.whenReady
      await daemon.restore(address)
      const federation = daemon.requireFederation()
      return { federation: federationJson(federation), in_sync: daemon.traffic.inSync(federation) }
    },
    exportLog(operator) {
      requireReady()
      return exported(daemon.requireFederation(), operator)
    },
    async importLog(stream) {
      requireReady()
      const federation = daemon.requireFederation()
      return await new LogImport(federation, {
        nowMs: () => parts.clock.nowMs(),
        onTaken: (operator) => traffic.advance(federation, operator),
        onConflict: (segment) => traffic.dispute(federation, segment),
        onOwn: (segment) => traffic.ownSeen(federation, [segment]),
      }).run(stream)
    },
    evidence: () => daemon.requireFederation().logs.evidence.map(delimited),
  }
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
  metrics.gauge('hearsay_gossip_received', 'Gossip messages that came in since net started', () => {
    return daemon.traffic.counters.gossipIn ?? 0
  })
  metrics.gauge('hearsay_sync_blamed', 'Peers caught giving what does not verify, since net started', () => {
    return daemon.traffic.counters.blamed ?? 0
  })
}
