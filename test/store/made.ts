import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { concat, utf8 } from '../../src/base/bytes.ts'
import type { Applied, RowDerivations } from '../../src/store/apply-row.ts'
import { PrivateStore } from '../../src/store/private-store.ts'
import { sha256 } from '../../src/wire/keys.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { Row } from '../../src/wire/messages.ts'
import { counting } from '../wire/made.ts'

/** A directory that goes when the test ends. */
export async function emptyDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'hearsay-store-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  return join(dir, 'db')
}

/** The newest file of a database that ends so. */
export async function newest(path: string, ending: string): Promise<{ name: string; bytes: number }> {
  const name =
    (await readdir(path))
      .filter((file) => file.endsWith(ending))
      .sort()
      .at(-1) ?? ''
  return { name, bytes: (await stat(join(path, name))).size }
}

/** The middle of the newest table is overwritten where it lies, so that LevelDB cannot read a block of it. */
export async function spoilTable(path: string): Promise<void> {
  const { name, bytes } = await newest(path, '.ldb')
  const file = await open(join(path, name), 'r+')
  await file.write(Buffer.alloc(64, 0xff), 0, 64, bytes >> 1)
  await file.close()
}

const pseudonym = (purpose: string, value: Uint8Array) => sha256(concat(utf8(purpose), value)).subarray(0, 16)

/** As the assembly derives, but for secrets and domain rules: the store must not care. */
export const derive: RowDerivations = {
  attackerUuidOf: (ip) => pseudonym('attacker', utf8(ip)),
  addressKeyOf: (ip) => pseudonym('address', utf8(ip)),
  addressKeyOfColumn: (column) => pseudonym('column', column),
  formedIdentity: (uuid) => pseudonym('identity', uuid),
  registrable: (domain) => domain.split('.').slice(-2).join('.'),
  leakOf: (addr) => {
    if (!addr.startsWith('fe80::')) return undefined
    const isEui64 = addr.includes('ff:fe')
    return {
      iid: sha256(utf8(addr)).subarray(0, 8),
      kind: isEui64 ? 'eui64' : 'stable_privacy',
      oui: isEui64 ? '00:11:22' : '',
    }
  },
}

/** 2024-10-04, 12:00 UTC. */
export const nowMs = 20_000 * 86_400_000 + 43_200_000

export class TestStore {
  readonly path: string
  #store: PrivateStore
  /** Damaged values that were read. */
  damaged = 0

  private constructor(path: string, store: PrivateStore) {
    this.path = path
    this.#store = store
  }

  static async open(): Promise<TestStore> {
    const path = await emptyDir()
    const made: TestStore = new TestStore(path, await PrivateStore.open(path, derive, () => made.damaged++))
    onTestFinished(() => made.store.close())
    return made
  }

  get store(): PrivateStore {
    return this.#store
  }

  async reopen(): Promise<void> {
    await this.#store.close()
    this.#store = await PrivateStore.open(this.path, derive, () => this.damaged++)
  }

  /** One batch; what is dirty is what the rows say. */
  async apply(...rows: hearsay.row.Row.$Properties[]): Promise<Applied[]> {
    return await this.#store.apply(rows.map(row), nowMs, (applied) => applied.flatMap(({ dirty }) => dirty))
  }

  /** Applies rows each in a batch of its own. @returns which of them changed anything */
  async changes(...rows: hearsay.row.Row.$Properties[]): Promise<boolean[]> {
    const changed: boolean[] = []
    for (const one of rows) changed.push(...(await this.apply(one)).map((applied) => applied.changed))
    return changed
  }
}

export function row(properties: hearsay.row.Row.$Properties): hearsay.row.Row {
  return Row.decode(Row.encode(properties).finish())
}

export const uuid = (first: number) => counting(first, 16)
export const attackerUuid = uuid(0x10)

export const attacker = (given: hearsay.row.Attacker.$Properties = {}): hearsay.row.Row.$Properties => ({
  attacker: { uuid: attackerUuid, ip: '192.0.2.10', firstSeen: 1_000, lastSeen: 2_000, ...given },
})

export const fingerprint = (hash: string, at: number, given: hearsay.row.Fingerprint.$Properties = {}) => ({
  fingerprint: { attackerUuid, port: 443, probeType: 'jarm', hash, at, ...given },
})

export const target = (count: number, given: hearsay.row.SmtpTarget.$Properties = {}) => ({
  smtpTarget: { attackerUuid, domain: 'mx.example.com', firstSeen: 1_000, lastSeen: 2_000, count, ...given },
})

export const hit = (at: number, eventId = '', given: hearsay.row.SmtpTargetHit.$Properties = {}) => ({
  smtpTargetHit: { attackerUuid, domain: 'mx.example.com', at, eventId, ...given },
})

export async function collected<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const value of values) all.push(value)
  return all
}
