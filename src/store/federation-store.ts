import { hex, u32 } from '../base/bytes.ts'
import { HearsayError } from '../base/errors.ts'
import type { ParsedSegment } from '../wire/segment.ts'
import type { SegmentPlace } from './federation-keys.ts'
import {
  evidenceKey,
  factKey,
  generationsRange,
  keyOf,
  prefix,
  rangeOf,
  rosterKey,
  segmentKey,
  segmentPlace,
} from './federation-keys.ts'
import type { Db } from './level.ts'
import { checkFormat, federationDbOptions, openDb, Writes } from './level.ts'
import { WriteGuard } from './write-guard.ts'

const format = 1

/** An invite as its issuer remembers it. Proofs are keyed by the secret's hash: it is as secret as the invite. */
export interface StoredInvite {
  readonly id: Uint8Array
  readonly secretHash: Uint8Array
  readonly expiresMinute: number
  /** Who used it; undefined while it is open. */
  readonly usedBy: Uint8Array | undefined
}

export interface StoredSegment extends SegmentPlace {
  readonly bytes: Uint8Array
}

/** Segments of every member's log byte for byte as signed, the roster chain, newest heads and hints. */
export class FederationStore {
  readonly #db: Db
  readonly #guard: WriteGuard
  #compactions: Promise<void> = Promise.resolve()

  private constructor(path: string, db: Db) {
    this.#db = db
    this.#guard = new WriteGuard(db, path)
  }

  static async open(path: string): Promise<FederationStore> {
    const db = await openDb(path, federationDbOptions)
    try {
      const at = factKey('format')
      const mark = {
        read: () => db.get(at),
        write: (value: Uint8Array) => db.put(at, value, { sync: true }),
      }
      await checkFormat(mark, format)
    } catch (err) {
      await db.close()
      throw err
    }
    return new FederationStore(path, db)
  }

  /**
   * Stores segments in one batch and resolves when they are on disk.
   * @param superseded generations of the operator below this one go in the same batch
   * @throws store.damaged if a number is there already: a log never has two segments of one number
   */
  async append(segments: readonly ParsedSegment[], superseded = 0): Promise<void> {
    const keys = segments.map(({ facts }) => segmentKey(facts.operator, facts.generation, facts.number))
    const found = await this.#db.getMany(keys)
    if (found.some((value) => value !== undefined) || new Set(keys.map(hex)).size !== keys.length) {
      throw new HearsayError('store.damaged', 'a segment of that number is stored already')
    }
    const batch = new Writes()
    const operator = segments[0]?.facts.operator
    if (superseded > 0 && operator !== undefined) {
      for await (const key of this.#db.keys(generationsRange(operator, 0, superseded))) batch.del(key)
    }
    const dropped = batch.length
    for (const [at, { bytes }] of segments.entries()) {
      const key = keys[at]
      if (key !== undefined) batch.put(key, bytes)
    }
    await this.#write(() => batch.commit(this.#db, true))
    if (dropped > 0 && operator !== undefined) this.#erase(generationsRange(operator, 0, superseded))
  }

  /** Deletes generations of one operator's log, and in the same batch keeps the evidence why, if there is any. */
  async drop(
    operator: Uint8Array,
    fromGeneration: number,
    beforeGeneration: number,
    fork?: { readonly generation: number; readonly evidence: Uint8Array },
  ): Promise<void> {
    const range = generationsRange(operator, fromGeneration, beforeGeneration)
    const batch = new Writes()
    for await (const key of this.#db.keys(range)) batch.del(key)
    if (fork !== undefined) {
      const older = { gte: evidenceKey(operator, 0), lt: evidenceKey(operator, fork.generation) }
      for await (const key of this.#db.keys(older)) batch.del(key)
      batch.put(evidenceKey(operator, fork.generation), fork.evidence)
    }
    await this.#write(() => batch.commit(this.#db, true))
    this.#erase(range)
  }

  /**
   * Deletes what follows in a generation, number `fromNumber` included: it is damaged, and comes again.
   * @returns how many segments
   */
  async truncate(operator: Uint8Array, generation: number, fromNumber: number): Promise<number> {
    const range = {
      gte: segmentKey(operator, generation, fromNumber),
      lte: segmentKey(operator, generation, 0xffffffff),
    }
    const keys = await this.#db.keys(range).all()
    const batch = new Writes()
    for (const key of keys) batch.del(key)
    await this.#write(() => batch.commit(this.#db, true))
    return keys.length
  }

  /** Puts segments back without what has expired in them. */
  async replace(segments: readonly { facts: ParsedSegment['facts']; bytes: Uint8Array }[]): Promise<void> {
    const batch = new Writes()
    for (const { facts, bytes } of segments) {
      batch.put(segmentKey(facts.operator, facts.generation, facts.number), bytes)
    }
    await this.#write(() => batch.commit(this.#db, true))
  }

  /** Deleted bytes stay in LevelDB's files until they are compacted; it works beside everything else. */
  #erase({ gte, lte }: { gte: Uint8Array; lte: Uint8Array }): void {
    const last = this.#compactions.then(() => this.#db.compactRange(gte, lte))
    this.#compactions = last.catch(() => undefined) // closing; what is left is compacted in time
  }

  /** Erases everything that was deleted or replaced, wherever it is. */
  async eraseAll(): Promise<void> {
    const { gte, lt } = rangeOf(prefix.segment)
    this.#erase({ gte, lte: lt })
    await this.#compactions
  }

  /** Evidence of every fork known. */
  async evidence(): Promise<Uint8Array[]> {
    return await this.#db.values(rangeOf(prefix.evidence)).all()
  }

  async #write(work: () => Promise<void>): Promise<void> {
    await this.#guard.write(work)
  }

  async segment(operator: Uint8Array, generation: number, number: number): Promise<Uint8Array | undefined> {
    return await this.#db.get(segmentKey(operator, generation, number))
  }

  /** Contiguous segments from a number on, at most `bytesMax` in all, but at least one if it is held. */
  async range(
    operator: Uint8Array,
    generation: number,
    fromNumber: number,
    bytesMax: number,
  ): Promise<Uint8Array[]> {
    const segments: Uint8Array[] = []
    let bytes = 0
    const gte = segmentKey(operator, generation, fromNumber)
    for await (const value of this.#db.values({ gte, lte: segmentKey(operator, generation, 0xffffffff) })) {
      bytes += value.byteLength
      if (segments.length > 0 && bytes > bytesMax) break
      segments.push(value)
    }
    return segments
  }

  /** Every segment held, or those of one operator, in order of operator, generation and number. */
  async *segments(operator?: Uint8Array): AsyncGenerator<Uint8Array> {
    const all = rangeOf(prefix.segment)
    const range = operator
      ? { gte: segmentKey(operator, 0, 0), lte: segmentKey(operator, 0xffffffff, 0xffffffff) }
      : all
    yield* this.#db.values(range)
  }

  /** Every segment with the place it is stored at, in order of operator, generation and number. */
  async *allSegments(): AsyncGenerator<StoredSegment> {
    for await (const [key, bytes] of this.#db.iterator(rangeOf(prefix.segment))) {
      yield { ...segmentPlace(key), bytes }
    }
  }

  /** Newest first: the segments of one operator's generation, below a number. */
  async *segmentsBackwards(operator: Uint8Array, generation: number): AsyncGenerator<Uint8Array> {
    yield* this.#db.values({
      gte: segmentKey(operator, generation, 0),
      lte: segmentKey(operator, generation, 0xffffffff),
      reverse: true,
    })
  }

  async rosters(): Promise<Uint8Array[]> {
    return await this.#db.values(rangeOf(prefix.roster)).all()
  }

  /** Stores epochs, and in the same batch the invite that an epoch used up. */
  async putRosters(
    rosters: readonly { epoch: number; signed: Uint8Array }[],
    used?: StoredInvite,
  ): Promise<void> {
    const batch = new Writes()
    for (const { epoch, signed } of rosters) batch.put(rosterKey(epoch), signed)
    if (used !== undefined) batch.put(keyOf(prefix.invite, used.id), inviteValue(used))
    await this.#write(() => batch.commit(this.#db, true))
  }

  async putHead(operator: Uint8Array, signed: Uint8Array): Promise<void> {
    await this.#write(() => this.#db.put(keyOf(prefix.head, operator), signed))
  }

  async heads(): Promise<Uint8Array[]> {
    return await this.#db.values(rangeOf(prefix.head)).all()
  }

  async putHint(operator: Uint8Array, signed: Uint8Array): Promise<void> {
    await this.#write(() => this.#db.put(keyOf(prefix.hint, operator), signed))
  }

  async hints(): Promise<Uint8Array[]> {
    return await this.#db.values(rangeOf(prefix.hint)).all()
  }

  async putInvite(invite: StoredInvite): Promise<void> {
    await this.#write(() =>
      this.#db.put(keyOf(prefix.invite, invite.id), inviteValue(invite), { sync: true }),
    )
  }

  async invites(): Promise<StoredInvite[]> {
    const invites: StoredInvite[] = []
    for await (const [key, value] of this.#db.iterator(rangeOf(prefix.invite))) {
      const invite = parseInvite(key.slice(1), value)
      if (invite !== undefined) invites.push(invite)
    }
    return invites
  }

  async delInvites(ids: readonly Uint8Array[]): Promise<void> {
    const batch = new Writes()
    for (const id of ids) batch.del(keyOf(prefix.invite, id))
    await this.#write(() => batch.commit(this.#db, false))
  }

  async close(): Promise<void> {
    await this.#compactions
    await this.#db.close()
  }
}

function inviteValue({ expiresMinute, usedBy, secretHash }: StoredInvite): Uint8Array {
  return Buffer.concat([u32(expiresMinute), usedBy ?? new Uint8Array(32), secretHash])
}

/** @returns undefined for what is damaged: as if the invite had never been */
function parseInvite(id: Uint8Array, value: Uint8Array): StoredInvite | undefined {
  if (value.byteLength !== 68) return undefined
  const usedBy = value.slice(4, 36)
  return {
    id,
    expiresMinute: new DataView(value.buffer, value.byteOffset).getUint32(0),
    usedBy: usedBy.every((byte) => byte === 0) ? undefined : usedBy,
    secretHash: value.slice(36, 68),
  }
}
