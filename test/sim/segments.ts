import { hex, u32 } from '../../src/base/bytes.ts'
import type { RosterView } from '../../src/federation/roster.ts'
import type { SegmentVerdict, VerifiedSegment } from '../../src/federation/verify.ts'
import type { SegmentFacts } from '../../src/wire/segment.ts'
import { noHash, segmentFlag } from '../../src/wire/segment.ts'

/** What one record says: a value under a key, or that it is withdrawn. */
export interface Said {
  readonly key: number
  readonly value: number | undefined
}

/** No bytes and no signature: what the deciding code looks at, and what its records say. */
export type SimSegment = VerifiedSegment & { readonly says: readonly Said[] }

/** As it travels. Whether it is signed by whom it names is a flag that no reader looks at before it "verifies". */
export interface Carried {
  readonly segment: SimSegment
  readonly isSigned: boolean
}

/** Two segments of one number, signed by one author. */
export interface SimFork {
  readonly operator: string
  readonly generation: number
  readonly hashes: readonly [string, string]
}

export interface Place {
  readonly operator: string
  readonly generation: number
  readonly number: number
  readonly prevHash: Uint8Array
  readonly isMark: boolean
}

const zeros = new Uint8Array(1024 * 1024)
const sealedDay = 20_000

/** Makes segments. Hashes are made up and never the same twice, as if everything hashed differed. */
export class Press {
  #made = 0

  segment({ operator, isMark, ...place }: Place, says: readonly Said[], bytes: number): SimSegment {
    const hash = new Uint8Array(32)
    hash.set(u32(++this.#made))
    hash.set(u32(place.generation), 4)
    hash.set(u32(place.number), 8)
    hash[31] = 1 // never all zeros
    const facts: SegmentFacts = {
      ...place,
      federation: noHash,
      operator: idOf(operator),
      flags: isMark ? segmentFlag.snapshotEnd : 0,
      recordCount: says.length,
      payloadLen: bytes,
      payloadHash: noHash,
      sealedDay,
      expiresDay: sealedDay,
    }
    const made = { bytes: zeros.subarray(0, bytes), facts, hash, records: [], isBare: false, says }
    return made as unknown as SimSegment // the one maker: nothing here looks at headers, payloads or signatures
  }
}

const ids = new Map<string, Uint8Array>()

function idOf(operator: string): Uint8Array {
  const known = ids.get(operator)
  if (known !== undefined) return known
  const made = Buffer.from(operator, 'hex')
  ids.set(operator, made)
  return made
}

/** Ids in the order of their numbers, so that what is sorted by id stays sorted. */
export function operatorName(n: number): string {
  const id = new Uint8Array(32)
  id.set(u32(n + 1))
  return hex(id)
}

/** A roster as far as the deciding code and the digest look at it. */
export function rosterOf(operators: readonly string[]): RosterView {
  const members = new Map(operators.map((operator) => [operator, { operator: idOf(operator) }]))
  return { hash: noHash, epoch: 1, members } as unknown as RosterView
}

/** As `verifySegment` judges; who signed is known by the flag. */
export function verdictOn(roster: RosterView, { segment, isSigned }: Carried): SegmentVerdict {
  if (!roster.members.has(hex(segment.facts.operator))) return { action: 'ignore', why: 'unknown_operator' }
  return isSigned ? { action: 'accept', segment } : { action: 'reject', why: 'bad_signature' }
}

export function forkOf(a: SimSegment, b: SimSegment): SimFork {
  const [first = '', second = ''] = [hex(a.hash), hex(b.hash)].sort()
  const { operator, generation } = a.facts
  return { operator: hex(operator), generation, hashes: [first, second] }
}

/** What a run of segments says in the end: the newest record of a key wins, and what is withdrawn is gone. */
export function saidBy(segments: Iterable<SimSegment>): Map<number, number> {
  const said = new Map<number, number>()
  for (const { says } of segments) {
    for (const { key, value } of says) {
      if (value === undefined) said.delete(key)
      else said.set(key, value)
    }
  }
  return said
}
