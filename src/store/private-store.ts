import { concat, hex } from '../base/bytes.ts'
import type { hearsay } from '../wire/messages.ts'
import { decode, Row, StoredAttacker, StoredFingerprint, StoredSmtpTarget } from '../wire/messages.ts'
import type { Applied, RowDerivations } from './apply-row.ts'
import { applyRow, keysOf, withKey } from './apply-row.ts'
import { CheckedDb } from './checked-db.ts'
import { privateDbOptions, Writes } from './level.ts'
import type { LogFilesState } from './log-files.ts'
import { forgetLogFilesNote, logFilesState, noteLogFiles } from './log-files.ts'
import type { ShareKey } from './private-keys.ts'
import {
  factKey,
  key,
  parseShareKey,
  prefix,
  rangeOf,
  shareKeyBytes,
  smtpTargetRange,
  u16,
} from './private-keys.ts'
import { noValue, RowBatch } from './row-batch.ts'

/** The operator's own rows. Nothing in here leaves the machine; the gate reads it and makes records. */
export class PrivateStore {
  readonly #db: CheckedDb
  readonly #derive: RowDerivations
  readonly #onDamaged: () => void
  /** Writes happen one after another: a batch must see what the one before it left. */
  #turn: Promise<unknown> = Promise.resolve()

  readonly #path: string
  /** What the database's log files were found to be when it was opened. */
  readonly logsFound: LogFilesState

  private constructor(
    path: string,
    db: CheckedDb,
    logsFound: LogFilesState,
    derive: RowDerivations,
    onDamaged: () => void,
  ) {
    this.#path = path
    this.#db = db
    this.logsFound = logsFound
    this.#onDamaged = onDamaged
    this.#derive = derive
  }

  /** @param onDamaged a stored value does not match its check; it reads as if it were not there */
  static async open(path: string, derive: RowDerivations, onDamaged: () => void): Promise<PrivateStore> {
    const logsFound = await logFilesState(path)
    const db = await CheckedDb.open(path, privateDbOptions, factKey('format'), onDamaged)
    try {
      await forgetLogFilesNote(path)
    } catch (err) {
      await db.close()
      throw err
    }
    return new PrivateStore(path, db, logsFound, derive, onDamaged)
  }

  /**
   * Applies rows in order, in one batch with the dirty marks of what they touched; resolves when it is on disk.
   * @param beforeCommit sees what the rows will do and names the keys to mark as dirty
   * @throws store.write_failed: then nothing of the batch was stored
   */
  async apply(
    rows: readonly hearsay.row.Row[],
    nowMs: number,
    beforeCommit: (applied: readonly Applied[]) => readonly ShareKey[],
  ): Promise<Applied[]> {
    return await this.#inTurn(async () => {
      const keyed = rows.map((row) => withKey(row, this.#derive))
      const batch = await RowBatch.fetch(
        this.#db,
        keyed.flatMap((row) => keysOf(row, this.#derive)),
      )
      const applied = keyed.map((row) => applyRow(row, batch, this.#derive, nowMs))
      for (const share of beforeCommit(applied)) batch.put(shareKeyBytes(prefix.dirty, share), noValue)
      await batch.commit(this.#db)
      return applied
    })
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => undefined)
    return await turn
  }

  /** The day number on which something was first published to this federation. */
  async firstPublishedDay(share: ShareKey): Promise<number | undefined> {
    const value = await this.#db.get(shareKeyBytes(prefix.published, share))
    return value && ((value[0] ?? 0) << 8) + (value[1] ?? 0)
  }

  /** For a new federation nothing was published yet. */
  async forgetPublished(): Promise<void> {
    await this.#inTurn(async () => {
      const batch = new Writes()
      for (const from of [prefix.published, prefix.suspects]) {
        for await (const at of this.#db.keys(rangeOf(from))) batch.del(at)
      }
      await this.#db.write(batch, false)
    })
  }

  /** Identities among which whoever named a domain is hidden, by all its releases; undefined: it never left. */
  async suspects(recordId: Uint8Array): Promise<ReadonlySet<string> | undefined> {
    const bytes = await this.#db.get(key(prefix.suspects, recordId))
    if (bytes === undefined) return undefined
    const count = bytes.byteLength / 16
    return new Set(Array.from({ length: count }, (_, at) => hex(bytes.subarray(16 * at, 16 * at + 16))))
  }

  async putSuspects(
    entries: readonly { readonly recordId: Uint8Array; readonly uuids: readonly string[] }[],
  ): Promise<void> {
    await this.#inTurn(async () => {
      const batch = new Writes()
      for (const { recordId, uuids } of entries) {
        batch.put(key(prefix.suspects, recordId), concat(...uuids.map((uuid) => Buffer.from(uuid, 'hex'))))
      }
      await this.#db.write(batch, false)
    })
  }

  /**
   * Removes dirty marks, unless `stillDirty` says that a row came in the meantime, and notes what was published for the
   * first time.
   */
  async clearDirty(
    shares: readonly ShareKey[],
    stillDirty: (share: ShareKey) => boolean,
    firstPublished: readonly ShareKey[] = [],
    today = 0,
  ): Promise<void> {
    await this.#inTurn(async () => {
      const batch = new Writes()
      const marks = firstPublished.map((share) => shareKeyBytes(prefix.published, share))
      const known = await this.#db.getMany(marks)
      for (const [at, mark] of marks.entries()) if (known[at] === undefined) batch.put(mark, u16(today))
      for (const share of shares) {
        if (!stillDirty(share)) batch.del(shareKeyBytes(prefix.dirty, share))
      }
      // Not synced: a mark that comes back after a crash costs one comparison.
      await this.#db.write(batch, false)
    })
  }

  async markDirty(shares: Iterable<ShareKey>): Promise<void> {
    await this.#inTurn(async () => {
      const batch = new Writes()
      for (const share of shares) batch.put(shareKeyBytes(prefix.dirty, share), noValue)
      await this.#db.write(batch, true)
    })
  }

  async *dirty(): AsyncGenerator<ShareKey> {
    yield* this.#shareKeys(prefix.dirty)
  }

  async *retracted(): AsyncGenerator<ShareKey> {
    yield* this.#shareKeys(prefix.retracted)
  }

  async *#shareKeys(first: number): AsyncGenerator<ShareKey> {
    for await (const [bytes, value] of this.#db.entries(rangeOf(first))) {
      const share = value && parseShareKey(bytes)
      if (share !== undefined) yield share
    }
  }

  async attacker(uuid: Uint8Array): Promise<hearsay.row.StoredAttacker | undefined> {
    const [stored] = await this.attackers([uuid])
    return stored
  }

  async attackers(uuids: readonly Uint8Array[]): Promise<(hearsay.row.StoredAttacker | undefined)[]> {
    const values = await this.#db.getMany(uuids.map((uuid) => key(prefix.attacker, uuid)))
    return values.map((bytes) => bytes && StoredAttacker.decode(bytes))
  }

  async behavior(attacker: Uint8Array): Promise<hearsay.row.Behavior | undefined> {
    const bytes = await this.#db.get(key(prefix.behavior, attacker))
    return (bytes && Row.decode(bytes).behavior) ?? undefined
  }

  async identities(uuids: readonly Uint8Array[]): Promise<(hearsay.row.Identity | undefined)[]> {
    const values = await this.#db.getMany(uuids.map((uuid) => key(prefix.identity, uuid)))
    return values.map((bytes) => (bytes && Row.decode(bytes).identity) ?? undefined)
  }

  async campaigns(uuids: readonly Uint8Array[]): Promise<(hearsay.row.Campaign | undefined)[]> {
    const values = await this.#db.getMany(uuids.map((uuid) => key(prefix.campaign, uuid)))
    return values.map((bytes) => (bytes && Row.decode(bytes).campaign) ?? undefined)
  }

  /** Rows of one registrable domain, in order of attacker. */
  async *smtpTargets(registrable: string): AsyncGenerator<hearsay.row.StoredSmtpTarget> {
    for await (const bytes of this.#db.values(smtpTargetRange(registrable))) {
      yield StoredSmtpTarget.decode(bytes)
    }
  }

  async *fingerprintStates(attacker: Uint8Array): AsyncGenerator<hearsay.row.StoredFingerprint> {
    const gte = key(prefix.fingerprint, attacker)
    for await (const bytes of this.#db.values({
      gte,
      lt: key(prefix.fingerprint, attacker, u16(0xffff), u16(0xffff)),
    })) {
      yield StoredFingerprint.decode(bytes)
    }
  }

  /** Everything a view in memory is built from, at start. Values that do not decode are counted and passed over. */
  async *scan(first: number): AsyncGenerator<ScannedRow> {
    for await (const [at, bytes] of this.#db.entries(rangeOf(first))) {
      if (bytes === undefined) continue // told already
      const row = scanned(first, at, bytes)
      if (row === undefined) this.#onDamaged()
      else yield row
    }
  }

  async fact(name: string): Promise<Uint8Array | undefined> {
    return await this.#db.get(factKey(name))
  }

  async putFact(name: string, value: Uint8Array): Promise<void> {
    const batch = new Writes()
    batch.put(factKey(name), value)
    await this.#inTurn(() => this.#db.write(batch, true))
  }

  /** Forgets event ids older than a day number: hits that old will not be sent again. */
  async forgetEventIds(beforeDay: number): Promise<number> {
    let forgotten = 0
    const batch = new Writes()
    for await (const [at, value] of this.#db.entries(rangeOf(prefix.eventId))) {
      if (value !== undefined && ((value[0] ?? 0) << 8) + (value[1] ?? 0) >= beforeDay) continue
      batch.del(at)
      forgotten++
    }
    await this.#inTurn(() => this.#db.write(batch, false))
    return forgotten
  }

  async close(): Promise<void> {
    await this.#turn
    await this.#db.close()
    await noteLogFiles(this.#path)
  }
}

export type ScannedRow =
  | { readonly type: 'attacker'; readonly uuid: Uint8Array; readonly stored: hearsay.row.StoredAttacker }
  | { readonly type: 'identity'; readonly uuid: Uint8Array; readonly row: hearsay.row.Identity }
  | { readonly type: 'campaign'; readonly uuid: Uint8Array; readonly row: hearsay.row.Campaign }
  | { readonly type: 'smtp_target'; readonly registrable: string; readonly attacker: Uint8Array }

function scanned(first: number, at: Uint8Array, bytes: Uint8Array): ScannedRow | undefined {
  const uuid = at.slice(1)
  if (first === prefix.attacker) {
    const stored = decode(StoredAttacker, bytes)
    return stored && { type: 'attacker', uuid, stored }
  }
  if (first === prefix.smtpTarget) {
    const end = at.indexOf(0, 1)
    const registrable = Buffer.from(at.subarray(1, end)).toString('utf8')
    return { type: 'smtp_target', registrable, attacker: at.slice(end + 1, end + 17) }
  }
  const row = decode(Row, bytes)
  if (row?.identity) return { type: 'identity', uuid, row: row.identity }
  return row?.campaign ? { type: 'campaign', uuid, row: row.campaign } : undefined
}
