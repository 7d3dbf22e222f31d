import { createServer } from 'node:net'
import { hex } from '../base/bytes.ts'
import type { Clock } from '../base/clock.ts'
import { dayOf } from '../base/clock.ts'
import { HearsayError } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import type { Log } from '../base/log.ts'
import { faultOf } from '../base/log.ts'
import { isAnnounceable } from '../federation/addresses.ts'
import { parseInvite } from '../federation/invite.ts'
import { LocalIndex } from '../index/local-index.ts'
import { registrableDomain } from '../privacy/domain.ts'
import { interfaceIdOf } from '../privacy/ipv6.ts'
import { selfTest } from '../privacy/self-test.ts'
import { PrivateStore } from '../store/private-store.ts'
import type { hearsay } from '../wire/messages.ts'
import { AskDesk } from './ask.ts'
import type { Config } from './config.ts'
import type { Dir } from './dir.ts'
import { Events } from './events.ts'
import { Federation, lostFederation } from './federation.ts'
import { Intake } from './intake.ts'
import type { Keys } from './keys.ts'
import { LocalView } from './local-view.ts'
import type { Membership } from './membership.ts'
import { acceptAnswer, acceptRestore, found, requestOf } from './membership.ts'
import { Metrics } from './metrics.ts'
import { NetChild } from './net-child.ts'
import { advanceOf, isCoveredBy, NetTraffic } from './net-traffic.ts'
import { Publisher } from './publisher.ts'
import { uuidText } from './row-json.ts'

export interface DaemonParts {
  readonly dir: Dir
  readonly config: Config
  readonly keys: Keys
  readonly clock: Clock
  readonly log: Log
}

const listenFact = 'listen'

/** The core process: everything in it is constructed here and connected by plain functions. */
export class Daemon {
  readonly events = new Events()
  readonly metrics = new Metrics()
  readonly view: LocalView
  readonly intake: Intake
  readonly traffic: NetTraffic
  readonly store: PrivateStore
  readonly parts: DaemonParts
  readonly publisher: Publisher
  readonly #net: NetChild
  readonly #askDesk: AskDesk
  readonly #damagedValues: () => number
  #federation: Federation | undefined
  #joining: { federation: Uint8Array; psk: Uint8Array } | undefined
  #restoring = false
  #busy = false
  #ready = false
  #listen: readonly string[]
  #headTimer: NodeJS.Timeout | undefined
  #upkeepTimer: NodeJS.Timeout | undefined
  readonly #whenReady = Promise.withResolvers<void>()

  private constructor(parts: DaemonParts, store: PrivateStore, damagedValues: () => number) {
    this.#damagedValues = damagedValues
    const { keys, clock, log, config } = parts
    this.parts = parts
    this.store = store
    this.#listen = config.listen
    this.#askDesk = new AskDesk(clock, this.metrics)
    this.view = new LocalView(new LocalIndex(clock.random(8)), (uuid) => keys.secret.formedIdentity(uuid))
    this.#net = new NetChild({
      startFrame: () => this.#startFrame(),
      onFrame: (frame) => this.traffic.take(frame),
      onDown: () => {
        this.metrics.netRestarts.inc()
        this.traffic.down()
      },
      log,
      clock,
    })
    this.traffic = new NetTraffic({
      federation: () => this.#federation,
      net: () => this.#net,
      log,
      metrics: this.metrics,
      events: this.events,
      nowMs: () => clock.nowMs(),
      isRestoring: () => this.#restoring,
      onAsked: (federation, operator, request) => this.#askDesk.answer(federation, operator, request),
      onOwnAhead: (generation) => this.publisher.ownLogIsBehind(generation),
      onOwnDamaged: () => this.publisher.ownLogIsDamaged(),
      onOwnChecked: () => this.publisher.ownLogChecked(),
    })
    this.publisher = new Publisher({
      store,
      view: this.view,
      secret: keys.secret,
      consent: config.consent,
      suppressedDomains: config.suppressedDomains,
      suppressedFeatures: config.suppressedFeatures,
      suppressedAddresses: config.suppressedAddresses,
      paused: config.sharePaused,
      clock,
      log,
      onPublished: (segments) => {
        const records = segments.reduce((sum, { facts }) => sum + facts.recordCount, 0)
        this.metrics.published.inc(records)
        this.events.emit('published', { segments: segments.length, records })
        if (this.#federation !== undefined) this.traffic.published(this.#federation, segments)
      },
      onRestated: (why) => {
        this.metrics.generations.inc({ why })
        this.events.emit('log.restated', { why })
        if (this.#federation !== undefined) this.traffic.restated(this.#federation)
      },
    })
    this.intake = new Intake({
      store,
      view: this.view,
      clock,
      onDirty: (shares, request) => {
        this.publisher.touch(shares, request)
        return this.publisher.inFederation
      },
      onReloaded: () => this.publisher.gateAgain(),
      onRotation: ({ attackerUuid, port, probeType, oldHash, newHash }) =>
        this.events.emit('fingerprint.rotated', {
          attacker_uuid: uuidText(attackerUuid),
          port,
          probe_type: probeType,
          old_hash: oldHash,
          new_hash: newHash,
        }),
    })
  }

  /** Takes the directory: after this no other daemon can. @throws store.* */
  static async open(parts: DaemonParts): Promise<Daemon> {
    const { secret } = parts.keys
    let damaged = 0
    let daemon: Daemon | undefined
    const derive = {
      attackerUuidOf: (ip: string) => secret.attackerUuidOf(ip),
      addressKeyOf: (ip: string) => secret.addressKeyOf(ip),
      addressKeyOfColumn: (column: Uint8Array) => secret.addressKeyOfColumn(column),
      formedIdentity: (uuid: Uint8Array) => secret.formedIdentity(uuid),
      registrable: (domain: string) => registrableDomain(domain) ?? domain,
      leakOf: interfaceIdOf,
    }
    const store = await PrivateStore.open(parts.dir.private, derive, () => {
      damaged++
      daemon?.metrics.damagedRows.inc()
    })
    daemon = new Daemon(parts, store, () => damaged)
    return daemon
  }

  /** Stored values found damaged since the start. */
  get damagedValues(): number {
    return this.#damagedValues()
  }

  /** Builds what is in memory, enters the federation if there is one, and is ready. @throws store.damaged */
  async load(): Promise<void> {
    const { dir, keys, clock, log } = this.parts
    const faults = selfTest()
    if (faults.length > 0) {
      const text =
        'the gate lets addresses through on this build: nothing was opened; do not use it, and report this'
      throw new HearsayError('gate.self_test', `${text} (${faults.slice(0, 3).join('; ')})`)
    }
    await this.view.load(this.store)
    const { damagedValues } = this
    if (damagedValues > 0) this.parts.log.error({ values: damagedValues }, 'damaged rows were passed over')
    if (this.store.logsFound === 'damaged')
      this.parts.log.error({}, 'the newest log file of private/ is damaged: rows written last may be gone')
    if (this.store.logsFound === 'torn')
      this.parts.log.warn({}, 'private/ ends in a write cut short, as after a crash: it was not acknowledged')
    await this.store.forgetEventIds(dayOf(clock.nowMs()) - limits.eventIdsKeptDays)
    await this.publisher.start()
    this.#listen = await this.#chosenListen()
    const id = await Federation.find(dir)
    if (id !== undefined) {
      const federation = await Federation.open(dir, id, keys, clock, log)
      this.metrics.damagedSegments.inc(federation.logs.damagedSegments)
      await this.#enter(federation, false)
      await this.#net.start()
    }
    this.#headTimer = setInterval(() => this.#restateHead(), limits.headEveryMs)
    this.#headTimer.unref()
    this.#upkeepTimer = setInterval(() => this.#upkeep(), limits.upkeepEveryMs)
    this.#upkeepTimer.unref()
    this.#upkeep()
    this.#ready = true
    this.#whenReady.resolve()
  }

  #restateHead(): void {
    const federation = this.#federation
    if (federation === undefined) return
    this.traffic
      .sendHead(federation)
      .catch((err: unknown) => this.parts.log.error(faultOf(err), 'no head signed'))
  }

  /** What time alone makes due: a new generation, payloads that have expired. */
  #upkeep(): void {
    this.publisher.considerGeneration()
    this.#federation?.logs
      .dropExpired()
      .then((segments) => segments > 0 && this.parts.log.info({ segments }, 'expired payloads dropped'))
      .catch((err: unknown) => this.parts.log.error(faultOf(err), 'expired payloads were not dropped'))
  }

  get isReady(): boolean {
    return this.#ready
  }

  get whenReady(): Promise<void> {
    return this.#whenReady.promise
  }

  get federation(): Federation | undefined {
    return this.#federation
  }

  get netPid(): number | undefined {
    return this.#net.pid
  }

  async #enter(federation: Federation, everything: boolean): Promise<void> {
    this.#federation = federation
    await this.publisher.enter(federation, everything)
  }

  /** A listen port of 0 is chosen once and kept, so that invites and hints stay true. */
  async #chosenListen(): Promise<readonly string[]> {
    const { listen } = this.parts.config
    if (!listen.some((address) => address.endsWith('/tcp/0'))) return listen
    const kept: unknown = JSON.parse(
      Buffer.from((await this.store.fact(listenFact)) ?? []).toString() || '{}',
    )
    const ports: Record<string, number> = typeof kept === 'object' && kept !== null ? { ...kept } : {}
    const chosen: string[] = []
    for (const [at, address] of listen.entries()) {
      if (!address.endsWith('/tcp/0')) {
        chosen.push(address)
        continue
      }
      const name = `${at} ${address}`
      ports[name] ??= await freePort(address.split('/')[2] ?? '127.0.0.1')
      chosen.push(address.replace(/\/tcp\/0$/, `/tcp/${ports[name]}`))
    }
    await this.store.putFact(listenFact, Buffer.from(JSON.stringify(ports)))
    return chosen
  }

  #startFrame(): hearsay.link.Start.$Properties {
    const { config, keys } = this.parts
    const common = {
      peerPrivateKey: keys.peerSeed,
      listen: [...this.#listen],
      announce: [...config.announce],
      dialPrivate: config.dialPrivate,
    }
    const federation = this.#federation
    if (federation === undefined) {
      const { federation: id, psk } = this.#joining ?? {
        federation: new Uint8Array(32),
        psk: new Uint8Array(32),
      }
      return { ...common, federation: id, psk, dialPrivate: true } // an invite's addresses were chosen by a person
    }
    const held = [...federation.roster.members.keys()].map((operator) =>
      advanceOf(operator, federation.logs.state(operator), false),
    )
    return {
      ...common,
      federation: federation.id,
      psk: federation.secrets.psk,
      membership: { rosters: [...federation.chain], invitesOpen: federation.invitesOpen },
      held,
      heads: [...federation.heads.values()].map(({ signed }) => signed),
      hints: [...federation.hints.values()].map(({ signed }) => signed),
      evidence: federation.logs.evidence,
    }
  }

  /** @throws federation.already_in, federation.bad_name, federation.bad_policy, net.* */
  async createFederation(name: string, policy: readonly string[]): Promise<void> {
    await this.#exclusively(async () => {
      const { config, keys, clock } = this.parts
      await this.#settle(found(name, policy, config, keys, clock))
      await this.traffic.addresses()
    })
  }

  /** @throws federation.not_in, federation.not_admin, net.* */
  async invite(days: number): Promise<{ text: string; expiresMinute: number }> {
    const federation = this.requireFederation()
    const invite = await federation.invite(await this.traffic.addresses(), days)
    this.traffic.invitesChanged(federation)
    return invite
  }

  /** Resolves when everything that was published when the join began is here. @throws invite.*, join.* */
  async join(text: string): Promise<void> {
    await this.#exclusively(async () => {
      const { config, keys, clock } = this.parts
      const invite = parseInvite(text, clock.nowMs())
      this.#joining = { federation: invite.federation, psk: invite.psk }
      let membership: Membership
      try {
        await this.#net.start()
        const request = requestOf(invite, config, keys, clock)
        const answer = await this.traffic.join(invite.peerKey, invite.addresses, request)
        membership = acceptAnswer(answer, invite, keys)
      } finally {
        this.#joining = undefined
        await this.#net.stop()
      }
      await this.#settle(membership)
      await this.#caughtUp()
    })
  }

  /**
   * Enters again the federation whose directory was lost, with what any member holds of it, the own log included.
   * @throws restore.*, join.*
   */
  async restore(address: string): Promise<void> {
    if (!isAnnounceable(address)) {
      throw new HearsayError(
        'request.bad',
        'an address looks like /ip4/192.0.2.1/tcp/4790 or /dns/peer.example.org/tcp/4790',
      )
    }
    await this.#exclusively(async () => {
      const { dir, keys } = this.parts
      const lost = await lostFederation(dir)
      this.#joining = { federation: new Uint8Array(32), psk: lost.secrets.psk }
      let membership: Membership
      try {
        await this.#net.start()
        membership = acceptRestore(await this.traffic.restore(address), lost, keys)
      } finally {
        this.#joining = undefined
        await this.#net.stop()
      }
      this.#restoring = true
      try {
        const federation = await this.#enterStore(membership)
        this.#federation = federation
        await this.#net.start()
        this.#net.send({ restore: { on: true } })
        await this.#caughtUp()
        await this.publisher.enter(federation, true)
      } finally {
        this.#restoring = false
        this.#net.send({ restore: { on: false } })
      }
    })
  }

  async #exclusively(work: () => Promise<void>): Promise<void> {
    if (this.#federation !== undefined) {
      const message = 'this directory is in a federation already; a second federation is a second --dir'
      throw new HearsayError('federation.already_in', message)
    }
    if (this.#busy) throw new HearsayError('join.busy', 'another create or join is under way on this daemon')
    this.#busy = true
    try {
      await work()
    } finally {
      this.#busy = false
    }
  }

  /** Puts a membership on disk and starts to live in it. */
  async #settle(membership: Membership): Promise<void> {
    await this.#enter(await this.#enterStore(membership), true)
    await this.#net.start()
  }

  async #enterStore({ roster, chain, secrets, hints, heads }: Membership): Promise<Federation> {
    const { dir, keys, clock, log } = this.parts
    await Federation.create(dir, roster, chain, secrets)
    const federation = await Federation.open(dir, hex(roster.federation), keys, clock, log)
    for (const hint of hints) await federation.takeHint(hint)
    for (const head of heads) await federation.takeHead(head)
    return federation
  }

  /** Joining ends at the heads reported when it began, and when one peer holds exactly what we hold. */
  async #caughtUp(): Promise<void> {
    const federation = this.requireFederation()
    const targets = [...federation.heads.values()].map(({ facts }) => facts)
    const done = () =>
      targets.every((head) => isCoveredBy(head, federation, this.#restoring)) &&
      this.traffic.inSync(federation).with > 0
    let segments = -1
    // As long as something arrives it is not stuck, however much there is.
    while (!done() && segments !== federation.logs.counts().segments) {
      segments = federation.logs.counts().segments
      await this.traffic.until(done, limits.joinTimeoutMs)
    }
    if (!done()) {
      const message = 'admitted, but nothing more arrives; it goes on by itself: watch `hearsay status`'
      throw new HearsayError('join.timeout', message)
    }
  }

  /** @throws federation.not_in */
  requireFederation(): Federation {
    if (this.#federation === undefined) {
      throw new HearsayError(
        'federation.not_in',
        'no federation yet: `hearsay federation create` or `hearsay join`',
      )
    }
    return this.#federation
  }

  async stop(): Promise<void> {
    clearInterval(this.#headTimer)
    clearInterval(this.#upkeepTimer)
    await this.intake.settled()
    await this.publisher.stop()
    await this.#net.stop()
    await this.#federation?.close()
    await this.store.close()
  }
}

async function freePort(host: string): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (cause) =>
      reject(
        new HearsayError('net.cannot_listen', 'the listen address cannot be used; see config.toml', {
          cause,
        }),
      ),
    )
    server.listen(0, host, () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
