import { onTestFinished } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { silentLog } from '../../src/base/log.ts'
import type { RosterView } from '../../src/federation/roster.ts'
import { LocalSecret } from '../../src/node/keys.ts'
import { Logs } from '../../src/node/logs.ts'
import type { Shareable } from '../../src/privacy/gate.ts'
import { restatement } from '../../src/privacy/gate.ts'
import { FederationStore } from '../../src/store/federation-store.ts'
import type { Db } from '../../src/store/level.ts'
import { federationDbOptions, openDb } from '../../src/store/level.ts'
import { featureKinds, form } from '../../src/wire/features.ts'
import type { RecordFacts } from '../../src/wire/record.ts'
import { encodeRecord, encodeVector } from '../../src/wire/record.ts'
import type { ParsedSegment } from '../../src/wire/segment.ts'
import { noHash, parseSegment, segmentFlag } from '../../src/wire/segment.ts'
import { alice, bob, nowMs, peerOf, roster3 } from '../federation/made.ts'
import { emptyDir } from '../store/made.ts'
import type { MadeKey } from '../wire/made.ts'
import { counting, record, segment, vector } from '../wire/made.ts'

/** Logs as core holds them: alice's own, and what she takes in of bob's. */

export const today = 20_000
export const dayMs = 86_400_000

/** By which the one record of a segment is found. */
const featureOf = (generation: number, number: number) => ({
  kind: featureKinds.ja3.number,
  ...{ definition: 1, form: form.raw, pepperId: 0 },
  value: Uint8Array.from({ length: 16 }, (_, at) => (at < 8 ? 0x80 + generation : number)),
})

export function recordOf(generation: number, number: number, expiresDay = today + 183): RecordFacts {
  const { value, ...set } = featureOf(generation, number)
  const body = encodeVector(vector({ lastDay: today, features: [{ ...set, values: [value] }] }))
  return record({ recordId: counting(number * 7, 16), expiresDay, body })
}

interface LogShape {
  /** Where its mark stands; 0: nowhere. */
  readonly mark?: number
  readonly key?: MadeKey
  /** From this number on it is another one than without. */
  readonly otherFrom?: number
  readonly expiresDay?: number
}

/** A whole generation of segments, each with one record. */
export function logOf(generation: number, length: number, shape: LogShape = {}): ParsedSegment[] {
  const { mark = 1, key = bob, otherFrom = length + 1, expiresDay = today + 183 } = shape
  const made: ParsedSegment[] = []
  for (let number = 1; number <= length; number++) {
    const facts = {
      ...{ federation: roster3.federation, operator: key.operator, generation, number, expiresDay },
      prevHash: made.at(-1)?.hash ?? noHash,
      flags: number === mark ? segmentFlag.snapshotEnd : 0,
      sealedDay: number >= otherFrom ? today - 1 : today,
    }
    made.push(segment(facts, [encodeRecord(recordOf(generation, number, expiresDay))], key))
  }
  return made
}

export const bytesOf = (segments: readonly ParsedSegment[]) => segments.map(({ bytes }) => bytes)

/** As the gate would let it out. */
export function shareable(generation: number, number: number): Shareable {
  const made = restatement(recordOf(generation, number), new Set())
  if (made === undefined) throw new Error('the gate holds it')
  return made
}

export class LogsDesk {
  readonly path: string
  readonly #own: MadeKey
  #store: FederationStore
  #logs: Logs
  nowMs = nowMs

  private constructor(path: string, own: MadeKey, store: FederationStore) {
    this.path = path
    this.#own = own
    this.#store = store
    this.#logs = this.#made()
  }

  static async open(own: MadeKey = alice): Promise<LogsDesk> {
    const path = await emptyDir()
    const desk: LogsDesk = new LogsDesk(path, own, await FederationStore.open(path))
    onTestFinished(() => desk.#store.close())
    return desk
  }

  #made(): Logs {
    const keys = {
      ...{ record: this.#own, operator: this.#own.operator, socketToken: '' },
      ...{ peerSeed: peerOf(this.#own).seed, peerPublicKey: peerOf(this.#own).publicKey },
      secret: new LocalSecret(counting(0x50, 32)),
    }
    const clock = { nowMs: () => this.nowMs, random: (length: number) => counting(1, length) }
    return new Logs(this.#store, roster3, keys, clock)
  }

  get logs(): Logs {
    return this.#logs
  }

  get store(): FederationStore {
    return this.#store
  }

  /** Core is started anew. @param damage is done to the database in between */
  async restart(damage: (db: Db) => Promise<void> = async () => undefined, roster: RosterView = roster3) {
    await this.#store.close()
    const db = await openDb(this.path, federationDbOptions)
    await damage(db)
    await db.close()
    this.#store = await FederationStore.open(this.path)
    this.#logs = this.#made()
    await this.#logs.load(roster, silentLog)
  }

  /** @returns what became of a run: "run", or why not */
  async take(run: readonly ParsedSegment[], operator: Uint8Array = bob.operator): Promise<string> {
    const verdict = await this.#logs.take(roster3, hex(operator), bytesOf(run))
    return verdict.kind === 'run' ? 'run' : verdict.why
  }

  /** What is on disk of an operator, as "generation.number". */
  async stored(operator: Uint8Array = bob.operator): Promise<string[]> {
    const all: string[] = []
    for await (const bytes of this.#store.segments(operator)) all.push(placeText(bytes))
    return all
  }

  /** Whose records of which generation answer. */
  answers(generation: number, numbers: number, operator: Uint8Array = bob.operator): number[] {
    return Array.from({ length: numbers }, (_, at) => at + 1).filter((number) =>
      this.#logs.index
        .findFeature(featureOf(generation, number), Math.floor(this.nowMs / dayMs))
        .some((found) => found.operator === hex(operator)),
    )
  }

  /** How far a log is held: "5.3" answers, "next 7.2", "forked 5". */
  held(operator: Uint8Array = bob.operator): string {
    const { answers, next, forked } = this.#logs.state(hex(operator))
    const parts = [
      answers && `${answers.generation}.${answers.number}`,
      next && `next ${next.generation}.${next.number}`,
      forked > 0 ? `forked ${forked}` : undefined,
    ]
    return parts.filter((part) => part !== undefined).join(', ') || 'nothing'
  }

  get digest(): string {
    return hex(this.#logs.digest(roster3))
  }
}

export function placeText(bytes: Uint8Array): string {
  const parsed = parseSegment(bytes)
  if (parsed.kind !== 'segment') return parsed.kind
  const { generation, number } = parsed.segment.facts
  return `${generation}.${number}${parsed.segment.isBare ? ' bare' : ''}`
}

/** "7.1", "7.2" and so on. */
export const places = (generation: number, length: number) =>
  Array.from({ length }, (_, at) => `${generation}.${at + 1}`)
