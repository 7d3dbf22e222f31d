import { duplexPair } from 'node:stream'
import { onTestFinished, vi } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import type { Clock } from '../../src/base/clock.ts'
import { limits } from '../../src/base/limits.ts'
import type { LogEnd, LogState } from '../../src/federation/log-state.ts'
import { endIn, nothingHeld, withSegment } from '../../src/federation/log-state.ts'
import type { HeadFacts, HintFacts } from '../../src/federation/statements.ts'
import { signHead, signHint } from '../../src/federation/statements.ts'
import type { VerifiedSegment } from '../../src/federation/verify.ts'
import { placed, verifyRun, verifySegment } from '../../src/federation/verify.ts'
import { Members } from '../../src/gossip/members.ts'
import { Link } from '../../src/link/link.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { encodeRecord } from '../../src/wire/record.ts'
import type { ParsedSegment } from '../../src/wire/segment.ts'
import { noHash, segmentFlag } from '../../src/wire/segment.ts'
import { epoch1, epoch2, epoch3, nowMinute, nowMs, peerOf, roster3 } from '../federation/made.ts'
import type { MadeKey, SealFacts } from '../wire/made.ts'
import { counting, record, segment } from '../wire/made.ts'

/** What net is given and says, with the federation of three: no network, no disk, and the test plays core. */

export const epochs = [epoch1, epoch2, epoch3]
export const { federation } = roster3
export const clock: Clock = { nowMs: () => nowMs, random: (bytes) => counting(1, bytes) }

export const membersAs = (key: MadeKey, rosters = epochs) => new Members(rosters, peerOf(key).publicKey)

interface LogFacts extends Partial<SealFacts> {
  /** The number of the segment that ends what the generation restates; 0: it is not there yet. */
  readonly mark?: number
}

type RecordsOf = (number: number) => Uint8Array[]
const oneRecord: RecordsOf = (number) => [encodeRecord(record({ recordId: counting(number, 16) }))]

/** The first segments of a member's log, which restates nothing if a test does not say otherwise. */
export function logOf(
  key: MadeKey,
  length: number,
  { mark = 1, ...given }: LogFacts = {},
  recordsOf = oneRecord,
): ParsedSegment[] {
  const made: ParsedSegment[] = []
  for (let number = 1; number <= length; number++) {
    const prevHash = made.at(-1)?.hash ?? noHash
    const flags = number === mark ? segmentFlag.snapshotEnd : 0
    const facts = { federation, operator: key.operator, sealedDay: 20_000, flags, ...given, number, prevHash }
    made.push(segment(facts, recordsOf(number), key))
  }
  return made
}

/** As large as segments get, so that few of them are more than one answer of sync holds. */
export function longLogOf(key: MadeKey, length: number): ParsedSegment[] {
  return logOf(key, length, {}, (number) =>
    [1, 2, 3].map((n) =>
      encodeRecord(record({ recordId: counting(number * 3 + n, 16), body: counting(n, 4_000) })),
    ),
  )
}

/** In the place of a good one, so that a test need not say what there is none of. */
export const at = <T>(list: readonly T[], index: number): T => {
  const item = list.at(index)
  if (item === undefined) throw new RangeError(`nothing at ${index}`)
  return item
}

export const bytesOf = (segments: readonly ParsedSegment[]) => segments.map(({ bytes }) => bytes)

export function verified({ bytes }: ParsedSegment): VerifiedSegment {
  const verdict = verifySegment(roster3, bytes, nowMs)
  if (verdict.action !== 'accept') throw new Error(`not a good segment: ${verdict.why}`)
  return verdict.segment
}

export function endOf({ facts: { generation, number }, hash }: ParsedSegment): LogEnd {
  return { generation, number, hash }
}

export const stateAfter = (segments: readonly ParsedSegment[], from: LogState = nothingHeld): LogState =>
  segments.reduce((state, one) => withSegment(state, placed(one)), from)

/** Of a log that answers. */
export const holding = (one: ParsedSegment): LogState => ({ ...nothingHeld, answers: endOf(one) })

export function headOf(key: MadeKey, given: Partial<HeadFacts> = {}): Uint8Array {
  const { epoch, hash } = roster3
  const facts = { generation: 0, number: 0, hash: new Uint8Array(0), rosterEpoch: epoch, rosterHash: hash }
  return signHead(federation, { operator: key.operator, ...facts, minute: nowMinute, ...given }, key)
}

export function hintOf(key: MadeKey, given: Partial<HintFacts> = {}): Uint8Array {
  const facts = {
    operator: key.operator,
    peerKey: peerOf(key).publicKey,
    addresses: ['/ip4/192.0.2.7/tcp/4790'],
  }
  return signHint(federation, { ...facts, minute: nowMinute, ...given }, key)
}

/** As core tells net of it. */
export function advanceTo(
  operator: Uint8Array,
  { answers, next, forked }: LogState,
  afterRun = false,
): hearsay.link.Advance.$Properties {
  return { operator, answers: answers ?? null, next: next ?? null, forked, afterRun }
}

/** As net reads it. */
export function stateIn({ answers, next, forked }: hearsay.link.Advance): LogState {
  return { answers: answers ?? undefined, next: next ?? undefined, forked }
}

/** What core does with net's frames, without a disk: it takes in what verifies, and serves it again. */
export class TestCore {
  /** Of every operator, the generation that it began last. */
  readonly logs = new Map<string, Uint8Array[]>()
  readonly #states = new Map<string, LogState>()
  /** Every frame that came, in order. */
  readonly frames: hearsay.link.Frame[] = []
  /** How each run of segments came, and whether it was good. */
  readonly runs: { operator: string; from: number; count: number; bySync: boolean; good: boolean }[] = []
  send: (frame: hearsay.link.Frame.$Properties) => void = () => undefined

  hold(segments: readonly ParsedSegment[]): void {
    for (const one of segments) {
      const operator = hex(one.facts.operator)
      const before = one.facts.number === 1 ? [] : (this.logs.get(operator) ?? [])
      this.logs.set(operator, [...before, one.bytes])
      this.#states.set(operator, stateAfter([one], this.#state(operator)))
    }
  }

  #state(operator: string): LogState {
    return this.#states.get(operator) ?? nothingHeld
  }

  held(): hearsay.link.Advance.$Properties[] {
    return [...this.#states].map(([operator, state]) => advanceTo(Buffer.from(operator, 'hex'), state))
  }

  count({ operator }: MadeKey): number {
    return this.logs.get(hex(operator))?.length ?? 0
  }

  take(frame: hearsay.link.Frame): void {
    this.frames.push(frame)
    const { arrived, fetch, roster } = frame
    if (arrived != null) this.#arrived(arrived)
    if (fetch != null) this.send({ served: { id: fetch.id, segments: this.#range(fetch) } })
    if (roster != null) this.send({ federation: { rosters: roster.rosters, invitesOpen: false } })
  }

  #arrived({ operator, generation, fromNumber, segments, bySync }: hearsay.link.Arrived): void {
    const name = hex(operator)
    const verdict = verifyRun(roster3, segments, endIn(this.#state(name), generation), Date.now())
    const good = verdict.kind === 'run' && verdict.segments.every(({ facts }) => hex(facts.operator) === name)
    this.runs.push({ operator: name, from: fromNumber, count: segments.length, bySync, good })
    if (verdict.kind === 'run' && good) this.hold(verdict.segments)
    this.answer({ operator, segments })
  }

  /** What core says after each run, whether it took it or not. */
  answer({ operator, segments }: Pick<hearsay.link.Arrived, 'operator' | 'segments'>): void {
    const bytes = segments.reduce((sum, one) => sum + one.byteLength, 0)
    this.send({ credit: { bytes } })
    this.send({ advance: advanceTo(operator, this.#state(hex(operator)), true) })
  }

  #range({ operator, generation, fromNumber, bytesMax }: hearsay.link.Fetch): Uint8Array[] {
    const isHeld = endIn(this.#state(hex(operator)), generation) !== undefined
    const log = isHeld ? (this.logs.get(hex(operator)) ?? []) : []
    let left = bytesMax
    return log.slice(fromNumber - 1).filter(({ byteLength }, n) => {
      left -= byteLength
      return n === 0 || left >= 0
    })
  }
}

/** Net's side of a link to a test that plays core, with what was said by net at once at hand. */
export class TestLink extends Link {
  readonly sent: hearsay.link.Frame.$Properties[] = []

  override send(frame: hearsay.link.Frame.$Properties): boolean {
    this.sent.push(frame)
    return super.send(frame)
  }
}

export async function linkedTo(
  core: TestCore,
  onFrame: (frame: hearsay.link.Frame) => void = () => undefined,
  creditBytes: number = limits.linkCreditBytes,
): Promise<TestLink> {
  const [netSocket, coreSocket] = duplexPair()
  const link = new TestLink(netSocket, { onFrame, onEnd: () => undefined })
  // In a later turn, as between processes: core never answers before net has done what it was about.
  const onCoreFrame = (frame: hearsay.link.Frame) => void setImmediate(() => core.take(frame))
  const other = new Link(coreSocket, { onFrame: onCoreFrame, onEnd: () => undefined })
  core.send = (frame) => other.send(frame)
  onTestFinished(() => link.destroy())
  if (creditBytes === 0) return link
  core.send({ credit: { bytes: creditBytes } })
  await vi.waitFor(
    () => {
      if (link.credit !== creditBytes) throw new Error('no credit yet')
    },
    { interval: 1 },
  )
  return link
}
