import { hex, sameBytes, u32 } from '../../src/base/bytes.ts'
import type { LogState, Placed } from '../../src/federation/log-state.ts'
import { nothingHeld, placeOf, withFork, withSegment } from '../../src/federation/log-state.ts'
import { FederatedIndex } from '../../src/index/federated-index.ts'
import { featureKinds, form } from '../../src/wire/features.ts'
import type { RecordFacts } from '../../src/wire/record.ts'
import { bodyVersion, encodeDomain, encodeVector, recordIdBytes, recordKind } from '../../src/wire/record.ts'
import { noHash, segmentFlag } from '../../src/wire/segment.ts'

/** Authors who publish and withdraw, members who answer, and beside them what plain maps say the answers are. */

export const ttlDays = 30
export const firstDay = 20_000

const rules = {
  isDomain: () => true,
  quotaRecords: 1_000_000,
  ttlVectorsDays: ttlDays,
  ttlDomainsDays: ttlDays,
}

/** What a record shows: one value out of a few, so that authors show the same. */
export interface Shown {
  readonly kind: 'identity' | 'campaign' | 'domain'
  readonly value: number
}

export const values = [0, 1, 2, 3] as const

export interface ModelSegment extends Placed {
  readonly author: string
  readonly sealedDay: number
  readonly records: readonly RecordFacts[]
}

export function recordId(id: number): Uint8Array {
  const made = new Uint8Array(recordIdBytes)
  made.set(u32(id + 1))
  return made
}

const ja3 = (value: number) => new Uint8Array(featureKinds.ja3.width).fill(value + 1)
/** Far apart from each other. */
const simhash = (value: number) => new Uint8Array(featureKinds.payload_simhash.width).fill(0xff >> value)
const domain = (value: number) => `d${value}.test`

function bodyOf({ kind, value }: Shown, day: number): Uint8Array {
  const days = { firstDay: day, lastDay: day }
  if (kind === 'domain') {
    return encodeDomain({ domain: domain(value), ...days, attackersBucket: 1, countBucket: 1 })
  }
  const set = (feature: 'ja3' | 'payload_simhash', of: Uint8Array) => {
    const { number } = featureKinds[feature]
    return { kind: number, definition: 1, form: form.raw, pepperId: 0, values: [of] }
  }
  const features = [set('ja3', ja3(value)), set('payload_simhash', simhash(value))].sort(
    (a, b) => a.kind - b.kind,
  )
  return encodeVector({ ...days, membersBucket: 1, confidenceStep: 1, campaign: undefined, features })
}

export function recordOf(
  id: number,
  shown: Shown | undefined,
  expiresDay: number,
  aliasOf?: number,
): RecordFacts {
  return {
    recordId: recordId(id),
    kind: recordKind[shown?.kind ?? 'identity'],
    expiresDay,
    aliasOf: aliasOf === undefined ? undefined : recordId(aliasOf),
    bodyVersion: shown === undefined ? 0 : bodyVersion,
    body: shown === undefined ? new Uint8Array(0) : bodyOf(shown, firstDay),
  }
}

interface Wanted {
  readonly shown: Shown
  readonly expiresDay: number
  /** With the day it was said last: nobody believes a record for longer than the policy says. */
  believedUntilDay: number
}

/** One operator: what it wants to be known, as a plain map, and the segments in which it said so. */
export class ModelAuthor {
  readonly name: string
  readonly wanted = new Map<number, Wanted>()
  /** Every segment ever signed, those of unfinished generations and of second logs too. */
  readonly segments: ModelSegment[] = []
  /** Generations of which two logs were signed. */
  readonly forks: number[] = []
  #tip: { generation: number; number: number; hash: Uint8Array } | undefined
  #isForked = false
  readonly #step: number
  #newest = 0
  #made = 0

  /** @param step from one generation's number to the next: they go by the time */
  constructor(name: string, step = 10) {
    this.name = name
    this.#step = step
  }

  #nextGeneration(): number {
    this.#newest += this.#step
    return this.#newest
  }

  /** What answers of this author should be, by value: nothing from a log that forked, until a newer one. */
  answers(today: number): Map<number, Shown> {
    const live = [...this.wanted].filter(([, { believedUntilDay }]) => believedUntilDay >= today)
    return new Map(this.#isForked ? [] : live.map(([id, { shown }]) => [id, shown]))
  }

  show(ids: readonly number[], shown: Shown, livesDays: number, today: number): void {
    const expiresDay = today + livesDays
    for (const id of ids) {
      this.wanted.set(id, { shown, expiresDay, believedUntilDay: Math.min(expiresDay, today + ttlDays) })
    }
    this.#say(
      ids.map((id) => recordOf(id, shown, expiresDay)),
      today,
    )
  }

  withdraw(ids: readonly number[], aliasOf: number | undefined, today: number): void {
    for (const id of ids) this.wanted.delete(id)
    this.#say(
      ids.map((id) => recordOf(id, undefined, today + ttlDays, aliasOf)),
      today,
    )
  }

  /** Goes on in the newest log, or begins a first one. */
  #say(records: readonly RecordFacts[], today: number): void {
    const end = this.#tip ?? { generation: this.#nextGeneration(), number: 0, hash: noHash }
    const number = end.number + 1
    const segment = this.#sealed(end.generation, number, end.hash, number === 1, records, today)
    this.#tip = { generation: end.generation, number, hash: segment.hash }
  }

  /** Says again what is wanted still, in some segments. @param isFinished false: the mark never comes */
  beginAnew(segments: number, isFinished: boolean, today: number): void {
    const generation = this.#nextGeneration()
    const live = [...this.wanted].filter(([, { believedUntilDay }]) => believedUntilDay >= today)
    const size = Math.max(1, Math.ceil(live.length / segments))
    let end = { generation, number: 0, hash: noHash }
    for (let number = 1; number <= segments; number++) {
      const records = live
        .slice((number - 1) * size, number * size)
        .map(([id, { shown, expiresDay }]) => recordOf(id, shown, expiresDay))
      const isMark = isFinished && number === segments
      end = {
        generation,
        number,
        hash: this.#sealed(generation, number, end.hash, isMark, records, today).hash,
      }
    }
    if (!isFinished) return
    this.#tip = end
    this.#isForked = false
    this.wanted.clear()
    for (const [id, one] of live) {
      this.wanted.set(id, { ...one, believedUntilDay: Math.min(one.expiresDay, today + ttlDays) })
    }
  }

  /** Another segment for the newest number, and what follows it. */
  fork(today: number): void {
    const tip = this.#tip
    if (tip === undefined) return
    const first = this.segments.find(
      ({ generation, number }) => generation === tip.generation && number === tip.number,
    )
    if (first === undefined) return
    const lie = [recordOf(999, { kind: 'identity', value: 0 }, today + ttlDays)]
    const isMark = (first.flags & segmentFlag.snapshotEnd) !== 0
    const other = this.#sealed(tip.generation, tip.number, first.prevHash, isMark, lie, today)
    this.#sealed(tip.generation, tip.number + 1, other.hash, false, lie, today)
    this.forks.push(tip.generation)
    this.#isForked = true
  }

  #sealed(
    generation: number,
    number: number,
    prevHash: Uint8Array,
    isMark: boolean,
    records: readonly RecordFacts[],
    sealedDay: number,
  ): ModelSegment {
    const hash = new Uint8Array(32).fill(1)
    hash.set(u32(++this.#made))
    const flags = isMark ? segmentFlag.snapshotEnd : 0
    const made = { author: this.name, generation, number, prevHash, flags, hash, sealedDay, records }
    this.segments.push(made)
    return made
  }
}

/** Somebody who takes in what comes, in whatever order, as `Logs` does; and what it stored, for looking it up slowly. */
export class ModelMember {
  readonly index: FederatedIndex
  readonly states = new Map<string, LogState>()
  readonly #stored = new Map<string, ModelSegment[]>()

  constructor(seed: number) {
    this.index = new FederatedIndex(new Uint8Array(8).fill(seed), rules)
  }

  state(author: string): LogState {
    return this.states.get(author) ?? nothingHeld
  }

  /** @returns whether it was of use */
  take(segment: ModelSegment): boolean {
    const { author, generation, number, sealedDay, records } = segment
    const before = this.state(author)
    const place = placeOf(before, segment)
    if (place !== 'follows' && place !== 'begins') return false
    const after = withSegment(before, segment)
    this.index.apply({ operator: author, generation, number, sealedDay }, records)
    this.#stored.set(author, [...(this.#stored.get(author) ?? []), segment])
    this.#become(author, after)
    return true
  }

  takeFork(author: string, generation: number): void {
    this.#become(author, withFork(this.state(author), generation))
  }

  #become(author: string, after: LogState): void {
    const before = this.state(author)
    this.states.set(author, after)
    const answersFrom = after.answers?.generation
    if (answersFrom !== before.answers?.generation) this.index.answerFrom(author, answersFrom)
    const kept = [after.answers?.generation, after.next?.generation]
    const stored = this.#stored.get(author) ?? []
    for (const generation of new Set(stored.map((one) => one.generation))) {
      if (!kept.includes(generation)) this.index.forget(author, generation)
    }
    this.#stored.set(
      author,
      stored.filter(({ generation }) => kept.includes(generation)),
    )
  }

  /** What is stored says this, read from its first segment to its last. */
  slowAnswers(author: string, today: number): string[] {
    const generation = this.state(author).answers?.generation
    const newest = new Map<string, { record: RecordFacts; sealedDay: number }>()
    for (const segment of this.#stored.get(author) ?? []) {
      if (segment.generation !== generation) continue
      for (const record of segment.records) {
        newest.set(hex(record.recordId), { record, sealedDay: segment.sealedDay })
      }
    }
    const found: string[] = []
    for (const value of values) {
      for (const { record, sealedDay } of newest.values()) {
        const isLive = Math.min(record.expiresDay, sealedDay + ttlDays) >= today
        for (const kind of ['identity', 'campaign', 'domain'] as const) {
          const shows =
            record.kind === recordKind[kind] && sameBytes(record.body, bodyOf({ kind, value }, firstDay))
          if (isLive && shows && record.aliasOf === undefined)
            found.push(line(author, record.recordId, kind, value))
        }
      }
    }
    return found.sort()
  }

  /** Every value looked up, by every way there is. */
  answers(authors: readonly string[], today: number): string[] {
    const found: string[] = []
    for (const value of values) {
      const key = {
        kind: featureKinds.ja3.number,
        definition: 1,
        form: form.raw,
        pepperId: 0,
        value: ja3(value),
      }
      const exact = this.index.findFeature(key, today)
      const near = this.index.findSimhash(featureKinds.payload_simhash.number, 1, simhash(value), 0, today)
      const [one, other] = [exact, near].map((list) =>
        list.map(({ operator, recordId: id }) => operator + hex(id)).sort(),
      )
      if (one?.join() !== other?.join()) found.push(`value ${value} by SimHash: ${other}, exactly: ${one}`)
      for (const { operator, recordId: id, kind } of exact) {
        found.push(line(operator, id, kind === recordKind.campaign ? 'campaign' : 'identity', value))
      }
      const domains = this.index.findDomain(domain(value), today).map(({ operator }) => operator)
      for (const author of authors) {
        const hits = domains.filter((operator) => operator === author).length
        if (hits > 0) found.push(`${author} ${hits} domain ${value}`)
      }
    }
    return found.sort()
  }
}

/** Domains are found without the id of their record: they are counted. */
export function line(author: string, id: Uint8Array, kind: Shown['kind'], value: number): string {
  return kind === 'domain' ? `${author} domain ${value}` : `${author} ${hex(id)} ${kind} ${value}`
}

/** Lines of domains, counted as the index counts them. */
export function counted(lines: readonly string[]): string[] {
  const domains = new Map<string, number>()
  const others: string[] = []
  for (const one of lines) {
    const [author, kind, value] = one.split(' ')
    if (kind === 'domain') domains.set(`${author} ${value}`, (domains.get(`${author} ${value}`) ?? 0) + 1)
    else others.push(one)
  }
  for (const [name, count] of domains) {
    const [author, value] = name.split(' ')
    others.push(`${author} ${count} domain ${value}`)
  }
  return others.sort()
}
