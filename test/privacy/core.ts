import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { hex } from '../../src/base/bytes.ts'
import type { Clock } from '../../src/base/clock.ts'
import type { Log } from '../../src/base/log.ts'
import { silentLog } from '../../src/base/log.ts'
import type { Policy } from '../../src/federation/policy.ts'
import { founded, verifyFirst } from '../../src/federation/roster.ts'
import { LocalIndex } from '../../src/index/local-index.ts'
import type { Config } from '../../src/node/config.ts'
import { parseConfig } from '../../src/node/config.ts'
import type { Dir } from '../../src/node/dir.ts'
import { dirAt } from '../../src/node/dir.ts'
import { Federation } from '../../src/node/federation.ts'
import { IngestRequest } from '../../src/node/ingest-rows.ts'
import { Intake } from '../../src/node/intake.ts'
import type { Keys } from '../../src/node/keys.ts'
import { LocalSecret } from '../../src/node/keys.ts'
import { LocalView } from '../../src/node/local-view.ts'
import { Publisher } from '../../src/node/publisher.ts'
import { registrableDomain } from '../../src/privacy/domain.ts'
import { interfaceIdOf } from '../../src/privacy/ipv6.ts'
import type { IngestAnswer } from '../../src/query/operations.ts'
import type { ShareKey } from '../../src/store/private-keys.ts'
import { PrivateStore } from '../../src/store/private-store.ts'
import type { RecordFacts } from '../../src/wire/record.ts'
import type { ParsedSegment } from '../../src/wire/segment.ts'
import { segmentRecords } from '../../src/wire/segment.ts'
import { alice, facts, member, nowMs, peerOf, pepper, psk, view } from '../federation/made.ts'
import { counting } from '../wire/made.ts'

/**
 * Everything between rows and segments, as the assembly connects it, without sockets and network: the real parser,
 * store, view, gate, publisher and log, in a directory that goes with it. The federation is the same in every run.
 */

export const atOnce: Partial<Policy> = {
  'smtp.slot': 0,
  'smtp.crowd': 0,
  'vector.interval': 0,
  'publish.window_ms': 0,
  'budget.identities': 0,
  'budget.campaigns': 0,
  'budget.domains': 0,
}

export interface CoreOptions {
  /** Of the 32 bytes that pseudonyms are made under, the first. */
  readonly secretFrom?: number
  readonly policy?: Partial<Policy>
  readonly config?: string
  readonly log?: Log
}

export class Core {
  readonly #root: string
  readonly #keys: Keys
  readonly #id: string
  #config: Config
  readonly #log: Log
  nowMs = nowMs
  readonly #clock: Clock = { nowMs: () => this.nowMs, random: (length) => counting(1, length) }
  #parts: { store: PrivateStore; federation: Federation; publisher: Publisher; intake: Intake } | undefined
  /** How often what was due has passed the gate. */
  #rounds = 0
  /** Segments, in order, of this life and those before. */
  readonly published: ParsedSegment[] = []

  private constructor(root: string, keys: Keys, id: string, options: CoreOptions) {
    this.#root = root
    this.#keys = keys
    this.#id = id
    this.#config = parseConfig(options.config ?? '')
    this.#log = options.log ?? silentLog
  }

  static async open(options: CoreOptions = {}): Promise<Core> {
    const root = await mkdtemp(join(tmpdir(), 'hearsay-core-'))
    const dir = dirAt(root)
    await mkdir(dir.keys)
    await mkdir(dir.federation)
    const policy = { ...facts.policy, ...atOnce, ...options.policy }
    const signed = founded(member(alice, 'alice'), { ...facts, policy }, alice)
    const roster = view(verifyFirst(signed))
    await Federation.create(dir, roster, [signed], { psk, pepper })
    const keys: Keys = {
      record: alice,
      operator: alice.operator,
      peerSeed: peerOf(alice).seed,
      peerPublicKey: peerOf(alice).publicKey,
      secret: new LocalSecret(counting(options.secretFrom ?? 0x50, 32)),
      socketToken: '',
    }
    const core = new Core(root, keys, hex(roster.federation), options)
    await core.start(true)
    return core
  }

  /** @param config another one than before */
  async start(isNew = false, config?: string): Promise<void> {
    if (config !== undefined) this.#config = parseConfig(config)
    const dir: Dir = dirAt(this.#root)
    const { secret } = this.#keys
    const store = await PrivateStore.open(
      dir.private,
      {
        attackerUuidOf: (ip) => secret.attackerUuidOf(ip),
        addressKeyOf: (ip) => secret.addressKeyOf(ip),
        addressKeyOfColumn: (column) => secret.addressKeyOfColumn(column),
        formedIdentity: (uuid) => secret.formedIdentity(uuid),
        registrable: (domain) => registrableDomain(domain) ?? domain,
        leakOf: interfaceIdOf,
      },
      () => undefined,
    )
    const clearDirty = store.clearDirty.bind(store)
    store.clearDirty = async (...args) => {
      await clearDirty(...args) // the last that a round does, but for noting that domains left
      this.#rounds++
    }
    const localView = new LocalView(new LocalIndex(counting(1, 8)), (uuid) => secret.formedIdentity(uuid))
    await localView.load(store)
    const federation = await Federation.open(dir, this.#id, this.#keys, this.#clock, this.#log)
    const { consent, sharePaused, suppressedDomains, suppressedFeatures, suppressedAddresses } = this.#config
    const publisher = new Publisher({
      ...{ store, view: localView, secret, clock: this.#clock, log: this.#log, paused: sharePaused },
      ...{ consent, suppressedDomains, suppressedFeatures, suppressedAddresses },
      onPublished: (segments) => this.published.push(...segments),
      onRestated: () => undefined,
    })
    const intake = new Intake({
      ...{ store, view: localView, clock: this.#clock },
      onDirty: (shares, request) => {
        publisher.touch(shares, request)
        return publisher.inFederation
      },
      onRotation: () => undefined,
      onReloaded: () => publisher.gateAgain(),
    })
    this.#parts = { store, federation, publisher, intake }
    await publisher.start()
    await publisher.enter(federation, isNew)
  }

  get publisher(): Publisher {
    return this.#running.publisher
  }

  get store(): PrivateStore {
    return this.#running.store
  }

  get federation(): Federation {
    return this.#running.federation
  }

  get #running() {
    if (this.#parts === undefined) throw new Error('core is stopped')
    return this.#parts
  }

  /** One request of the operator's. @returns what the answer says of it */
  async handIn(rows: readonly object[]): Promise<IngestAnswer> {
    const { intake, publisher } = this.#running
    const request = new IngestRequest(intake, true)
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`)
    const answer = await request.run(Readable.from(lines.map((line) => Buffer.from(line))), 'ndjson')
    publisher.requestEnded(request)
    return answer
  }

  /** Waits until all has passed the gate, and nothing waits for its time. */
  async settled(): Promise<void> {
    while (this.#running.publisher.status().dirty > 0) await sleep(1)
  }

  /**
   * Everything that is due by now passes the gate. The first round may have begun before; a campaign that is not there
   * is no reason for anything but a round.
   */
  async round(): Promise<void> {
    for (const _ of [1, 2]) {
      const before = this.#rounds
      this.publisher.touch([{ kind: 'campaign', key: new Uint8Array(16) }], undefined)
      while (this.#rounds === before) await sleep(1)
    }
  }

  /** @returns the records of what was published since the last call */
  takePublished(): RecordFacts[] {
    return this.published.splice(0).flatMap((segment) => segmentRecords(segment) ?? [])
  }

  /** Under which id a thing is published. */
  recordId(share: ShareKey): string {
    return hex(this.#keys.secret.recordIds(this.#running.federation.id)(share))
  }

  formedIdentity(attacker: Uint8Array): Uint8Array {
    return this.#keys.secret.formedIdentity(attacker)
  }

  slotOffsetMs(slotSeconds: number): number {
    return this.#keys.secret.slotOffsetSeconds(slotSeconds) * 1_000
  }

  attackerUuidOf(ip: string): Uint8Array {
    return this.#keys.secret.attackerUuidOf(ip)
  }

  async stop(): Promise<void> {
    const { publisher, federation, store, intake } = this.#running
    this.#parts = undefined
    await intake.settled()
    await publisher.stop()
    await federation.close()
    await store.close()
  }

  async close(): Promise<void> {
    if (this.#parts !== undefined) await this.stop()
    await rm(this.#root, { recursive: true, force: true })
  }
}
