import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, rm, statfs, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { concat, u32 } from '../../src/base/bytes.ts'
import { hasCode } from '../../src/base/errors.ts'
import { limits } from '../../src/base/limits.ts'
import { FederationStore } from '../../src/store/federation-store.ts'
import { prefix } from '../../src/store/private-keys.ts'
import { PrivateStore } from '../../src/store/private-store.ts'
import type { ParsedSegment } from '../../src/wire/segment.ts'
import { noHash, parseSegment, sealSegment } from '../../src/wire/segment.ts'
import { author, sealFacts } from '../wire/made.ts'
import { attacker, collected, derive, emptyDir, nowMs, row } from './made.ts'

const mib = 1024 * 1024

/** A small disk of its own, which goes when the test ends. Its one other file takes up the room that is not left. */
class SmallDisk {
  readonly path: string

  private constructor(path: string) {
    this.path = path
  }

  static async mounted(): Promise<SmallDisk> {
    const path = await mkdtemp(join(tmpdir(), 'hearsay-disk-'))
    mount(path)
    onTestFinished(async () => {
      unmount(path)
      await rm(path, { recursive: true })
    })
    const disk = new SmallDisk(path)
    await writeFile(disk.#filler, '')
    return disk
  }

  get #filler(): string {
    return join(this.path, 'filler')
  }

  /** @param bytes left free, or as many as there are */
  async leave(bytes: number): Promise<void> {
    await truncate(this.#filler, 0)
    const { bavail, bsize } = await statfs(this.path)
    await writeFile(this.#filler, new Uint8Array(Math.max(0, bavail * bsize - bytes)))
  }
}

function mount(path: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'hearsay-test', path], { stdio: 'pipe' })
}

/** Lazily: a database that is still open would keep it, and the directory below could not go. */
function unmount(path: string): void {
  execFileSync('umount', ['--lazy', path])
}

async function mayMount(): Promise<boolean> {
  const path = await mkdtemp(join(tmpdir(), 'hearsay-disk-'))
  try {
    mount(path)
    unmount(path)
    return true
  } catch {
    return false
  } finally {
    await rm(path, { recursive: true })
  }
}

/** Either store, written in batches of items that have numbers. */
interface Numbered {
  write(from: number, count: number): Promise<void>
  /** The numbers of what is stored, in order. */
  stored(): Promise<number[]>
  close(): Promise<void>
}

/** Some 16 KiB a row. */
async function rows(path: string): Promise<Numbered> {
  let damaged = 0
  const store = await PrivateStore.open(path, derive, () => damaged++)
  return {
    async write(from, count) {
      const made = Array.from({ length: count }, (_, at) => {
        const uuid = concat(new Uint8Array(12), u32(from + at))
        return row(attacker({ uuid, eventCount: from + at, commands: [noise(from + at)] }))
      })
      await store.apply(made, nowMs, () => [])
    },
    async stored() {
      const all = await collected(store.scan(prefix.attacker))
      expect(damaged).toBe(0)
      return all.map((one) => (one.type === 'attacker' ? Number(one.stored.row?.attacker?.eventCount) : -1))
    },
    close: () => store.close(),
  }
}

const noises = new Map<number, string>()

/** As long as a row may be here, and nothing that LevelDB could compress. */
function noise(number: number): string {
  const known = noises.get(number)
  if (known !== undefined) return known
  const words: string[] = []
  for (let at = 0, state = number + 1; at < 2_000; at++) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    words.push((state >>> 0).toString(16).padStart(8, '0'))
  }
  const made = words.join('')
  noises.set(number, made)
  return made
}

/** Some 15 KiB a segment. */
const chained: ParsedSegment[] = []
async function segments(path: string): Promise<Numbered> {
  const store = await FederationStore.open(path)
  return {
    async write(from, count) {
      for (let number = chained.length + 1; number < from + count; number++) {
        const prevHash = chained.at(-1)?.hash ?? noHash
        const payload = Buffer.from(noise(number)).subarray(0, limits.segmentPayloadBytesMax - 8)
        chained.push(sealSegment(sealFacts({ number, prevHash }), [payload], author))
      }
      await store.append(chained.slice(from - 1, from - 1 + count))
    },
    async stored() {
      const all = await collected(store.segments())
      return all.map((bytes) => {
        const parsed = parseSegment(bytes)
        return parsed.kind === 'segment' ? parsed.segment.facts.number : -1
      })
    },
    close: () => store.close(),
  }
}

const refused = expect.toSatisfy((err) => hasCode(err, 'store.write_failed'))
const refusal = { status: 'rejected', reason: refused }
const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1)

/** What a kill at this moment would leave: the files as they are, opened by another. */
async function asKilled(open: (path: string) => Promise<Numbered>, path: string): Promise<number[]> {
  const copy = await emptyDir()
  await cp(path, copy, { recursive: true })
  const db = await open(copy)
  const stored = await db.stored()
  await db.close()
  return stored
}

const canMount = await mayMount()
const title = canMount ? 'a full disk' : 'a full disk (left out: a small one can only be mounted by root)'

describe.skipIf(!canMount).each([
  ['rows', rows],
  ['segments', segments],
])(`${title}: %s`, (_, open) => {
  it('are refused, and what was acknowledged stays; with room again they are taken', async () => {
    const disk = await SmallDisk.mounted()
    const path = join(disk.path, 'db')
    const db = await open(path)
    await db.write(1, 50)
    await disk.leave(limits.diskFreeBytesMin - mib)
    for (let at = 0; at < 3; at++) await expect(db.write(51, 1)).rejects.toEqual(refused)
    expect(await db.stored()).toEqual(upTo(50))
    expect(await asKilled(open, path)).toEqual(upTo(50))
    await disk.leave(2 * limits.diskFreeBytesMin)
    await db.write(51, 50)
    expect(await asKilled(open, path)).toEqual(upTo(100))
    await db.close()
    const again = await open(path)
    expect(await again.stored()).toEqual(upTo(100))
    await again.close()
  })

  it('that the disk fills in the middle of are refused whole, and nothing else is lost', async () => {
    const disk = await SmallDisk.mounted()
    const path = join(disk.path, 'db')
    const db = await open(path)
    let last = 10
    await db.write(1, last)
    for (const moreThanNeeded of [0, 3 * mib + 12_288, 5 * mib + 28_672]) {
      await disk.leave(limits.diskFreeBytesMin + moreThanNeeded)
      // More than is left, though there is as much as must be; the next one finds the database torn, and no room.
      const writes = [db.write(last + 1, 1_600), db.write(last + 1, 1_600)]
      const ends = await Promise.allSettled(writes)
      expect(ends).toEqual([refusal, refusal])
      expect(await asKilled(open, path)).toEqual(upTo(last))
      await disk.leave(4 * limits.diskFreeBytesMin)
      await db.write(last + 1, 10)
      last += 10
      expect(await db.stored()).toEqual(upTo(last))
      expect(await asKilled(open, path)).toEqual(upTo(last))
    }
    await db.close()
    const again = await open(path)
    expect(await again.stored()).toEqual(upTo(last))
    await again.close()
  })

  // LevelDB's "No space left on device" is taken for damage, and a backup is asked for.
  it('keeps a directory from opening, and says why', async () => {
    const disk = await SmallDisk.mounted()
    const path = join(disk.path, 'db')
    const db = await open(path)
    await db.write(1, 1)
    await db.close()
    await disk.leave(0)
    await expect(open(path)).rejects.toEqual(refused)
  })

  // A database that is being opened anew does not wait for those who read it.
  it.fails('does not keep anybody from reading while the next write finds room again', async () => {
    const disk = await SmallDisk.mounted()
    const db = await open(join(disk.path, 'db'))
    onTestFinished(() => db.close())
    await db.write(1, 10)
    await disk.leave(limits.diskFreeBytesMin)
    await expect(db.write(11, 1_600)).rejects.toEqual(refused)
    await disk.leave(4 * limits.diskFreeBytesMin)
    let isWritten = false
    const written = db.write(11, 10).finally(() => {
      isWritten = true
    })
    const reads = new Set<string>()
    while (!isWritten) {
      reads.add(await db.stored().then(() => 'read', String))
      await new Promise((resolve) => setImmediate(resolve)) // what fails at once must not keep the write from going on
    }
    await written
    expect([...reads]).toEqual(['read'])
  })
})
