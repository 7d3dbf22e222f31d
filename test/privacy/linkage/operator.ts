import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { hex, utf8 } from '../../../src/base/bytes.ts'
import type { Clock } from '../../../src/base/clock.ts'
import { dayMs } from '../../../src/base/clock.ts'
import type { Log } from '../../../src/base/log.ts'
import { silentLog } from '../../../src/base/log.ts'
import { LocalIndex } from '../../../src/index/local-index.ts'
import type { Config } from '../../../src/node/config.ts'
import { readConfig } from '../../../src/node/config.ts'
import { dirAt, initialise } from '../../../src/node/dir.ts'
import { Federation } from '../../../src/node/federation.ts'
import { Intake } from '../../../src/node/intake.ts'
import { LocalSecret } from '../../../src/node/keys.ts'
import { LocalView } from '../../../src/node/local-view.ts'
import { found } from '../../../src/node/membership.ts'
import { Publisher } from '../../../src/node/publisher.ts'
import { registrableDomain } from '../../../src/privacy/domain.ts'
import { interfaceIdOf } from '../../../src/privacy/ipv6.ts'
import { PrivateStore } from '../../../src/store/private-store.ts'
import { sha256 } from '../../../src/wire/keys.ts'
import type { hearsay } from '../../../src/wire/messages.ts'
import { Row } from '../../../src/wire/messages.ts'
import type { RecordFacts } from '../../../src/wire/record.ts'
import type { ParsedSegment } from '../../../src/wire/segment.ts'
import { segmentRecords } from '../../../src/wire/segment.ts'
import { keyOf } from '../../wire/made.ts'
import { Chance } from './chance.ts'
import type { Plan, Visit } from './world.ts'

/** A segment as a member gets it: gossip takes less than a second, so it has the time to the second. */
export interface Arrival {
  readonly atMs: number
  readonly segment: ParsedSegment
  readonly records: readonly RecordFacts[]
}

/** What a member has after all those days, and what it would like to know. */
export interface Run {
  readonly arrivals: readonly Arrival[]
  /** Record id to identity of the plan. */
  readonly identityOf: ReadonlyMap<string, number>
}

/** A midnight in 2026: where the time of a plan begins. */
export const startMs = 20_500 * dayMs

/** Runs an operator through all visits of a plan, and some days more, so that what waits can leave. */
export async function run(plan: Plan, days: number, policy: readonly string[], seed: number): Promise<Run> {
  return await withOperator(policy, seed, async (operator) => {
    for (const visit of plan.visits) await operator.visit(plan, visit)
    await operator.until((days + 4) * dayMs)
    return { arrivals: operator.arrivals, identityOf: operator.identitiesOf(plan) }
  })
}

export async function withOperator<T>(
  policy: readonly string[],
  seed: number,
  work: (operator: VirtualOperator) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'hearsay-linkage-'))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: startMs })
  try {
    const operator = await VirtualOperator.open(root, policy, seed)
    const result = await work(operator)
    await operator.close()
    return result
  } finally {
    vi.useRealTimers()
    await rm(root, { recursive: true, force: true })
  }
}

/**
 * An operator's real intake, gate, publisher and log, on a clock that jumps from one timer to the next. Only the disk
 * is real. Times are those of a plan: milliseconds since its first day.
 */
export class VirtualOperator {
  readonly arrivals: Arrival[] = []
  readonly #store: PrivateStore
  readonly #federation: Federation
  readonly #secret: LocalSecret
  readonly #intake: Intake
  readonly #publisher: Publisher
  #restatedAtMs: number | undefined

  private constructor(
    store: PrivateStore,
    federation: Federation,
    secret: LocalSecret,
    view: LocalView,
    config: Config,
    clock: Clock,
  ) {
    this.#store = store
    this.#federation = federation
    this.#secret = secret
    this.#publisher = new Publisher({
      ...{ ...config, store, view, secret, clock, log: strictLog, paused: false },
      onPublished: (segments) => this.#arrive(segments),
      onRestated: () => {
        this.#restatedAtMs = Date.now()
      },
    })
    this.#intake = new Intake({
      ...{ store, view, clock },
      onDirty: (shares, request) => {
        this.#publisher.touch(shares, request)
        return true
      },
      onRotation: () => undefined,
      onReloaded: () => this.#publisher.gateAgain(),
    })
  }

  /** All keys, secrets and jitter come from the seed, so that a run can be had again. */
  static async open(root: string, policy: readonly string[], seed: number): Promise<VirtualOperator> {
    const dir = dirAt(join(root, 'operator'))
    await initialise(dir, { name: 'linkage' })
    const config = await readConfig(dir.config)
    const chance = new Chance(seed)
    const clock: Clock = { nowMs: () => Date.now(), random: (length) => chance.bytes(length) }
    const secret = new LocalSecret(chance.bytes(32))
    const record = keyOf(seed)
    const peer = keyOf(seed + 100)
    const keys = {
      ...{ record, operator: record.operator, secret, socketToken: '' },
      ...{ peerSeed: peer.seed, peerPublicKey: peer.publicKey },
    }
    const { roster, chain, secrets } = found('linkage', policy, config, keys, clock)
    await Federation.create(dir, roster, chain, secrets)
    const federation = await Federation.open(dir, hex(roster.federation), keys, clock, silentLog)
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
    const view = new LocalView(new LocalIndex(clock.random(8)), (uuid) => secret.formedIdentity(uuid))
    const operator = new VirtualOperator(store, federation, secret, view, config, clock)
    await operator.#publisher.start()
    await operator.#publisher.enter(federation, true)
    return operator
  }

  #arrive(segments: readonly ParsedSegment[], nowMs = Date.now()): void {
    const atMs = Math.floor(nowMs / 1_000) * 1_000
    for (const segment of segments) {
      this.arrivals.push({ atMs, segment, records: segmentRecords(segment) ?? [] })
    }
  }

  /** Hands in what a visit shows, in one request. */
  async visit(plan: Plan, visit: Visit): Promise<void> {
    await this.until(visit.atMs)
    const request = {}
    const durable = this.#intake.submit(rowsOf(plan, visit), request)
    vi.advanceTimersToNextTimer() // the commit's, which is the nearest
    await durable
    this.#publisher.requestEnded(request)
  }

  /** Lets time pass, a timer after another: what a timer starts is done before the next one rings. */
  async until(atMs: number): Promise<void> {
    let reached = false
    const reach = () => {
      reached = true
    }
    setTimeout(reach, Math.max(0, startMs + atMs - Date.now()))
    while (!reached) {
      vi.advanceTimersToNextTimer()
      await this.#publisher.stop()
      await this.#fetchAnew()
      await this.#publisher.start()
      this.#publisher.considerGeneration() // and looks what is due next
    }
  }

  /** A log that has begun anew is fetched by every member. */
  async #fetchAnew(): Promise<void> {
    if (this.#restatedAtMs === undefined) return
    const anew: ParsedSegment[] = []
    for await (const { segment } of this.#federation.logs.ownSegments()) anew.push(segment)
    this.#arrive(anew.reverse(), this.#restatedAtMs)
    this.#restatedAtMs = undefined
  }

  /** When in a day its domains leave. */
  get slotOffsetMs(): number {
    return this.#secret.slotOffsetSeconds(dayMs / 1_000) * 1_000
  }

  /** As after a change of the rules, or of the operator's lists. */
  async gateAgain(): Promise<void> {
    await this.#publisher.gateAgain()
  }

  identitiesOf(plan: Plan): Map<string, number> {
    const recordIdOf = this.#secret.recordIds(this.#federation.id)
    return new Map(
      plan.identities.map((_, at) => [
        hex(recordIdOf({ kind: 'identity', key: uuidOf('identity', at) })),
        at,
      ]),
    )
  }

  async close(): Promise<void> {
    await this.#publisher.stop()
    await this.#federation.close()
    await this.#store.close()
  }
}

/** A run in which publishing fails says nothing about linkage. */
const strictLog: Log = {
  ...silentLog,
  error: ({ fault, code }, event) => {
    throw new Error(`${event} (${fault} ${code})`)
  },
}

function rowsOf(plan: Plan, { identity, hits }: Visit): hearsay.row.Row[] {
  const us = Date.now() * 1_000
  const fingerprint = plan.identities[identity]?.fingerprint
  const fingerprints =
    fingerprint === undefined
      ? []
      : [JSON.stringify({ payload: { fingerprint_type: 'hassh', hash: hex(uuidOf('tool', fingerprint)) } })]
  return hits.flatMap(({ attacker, domains }) => {
    const uuid = uuidOf('attacker', attacker)
    const seen = { identityId: uuidOf('identity', identity), firstSeen: us, lastSeen: us }
    return [
      rowOf({ attacker: { uuid, ...seen, fingerprints, addressKey: uuid } }),
      ...domains.map((domain) => rowOf({ smtpTargetHit: { attackerUuid: uuid, domain, at: us } })),
    ]
  })
}

function rowOf(properties: Parameters<typeof Row.encode>[0]): hearsay.row.Row {
  return Row.decode(Row.encode({ ...properties, schemaVersion: 1 }).finish())
}

function uuidOf(what: string, n: number): Uint8Array {
  return sha256(utf8(`${what} ${n}`)).slice(0, 16)
}
