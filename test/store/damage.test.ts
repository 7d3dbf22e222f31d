import { spawnSync } from 'node:child_process'
import { cp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { concat, hex, u32 } from '../../src/base/bytes.ts'
import { FederationStore } from '../../src/store/federation-store.ts'
import { prefix } from '../../src/store/private-keys.ts'
import { PrivateStore } from '../../src/store/private-store.ts'
import { chain, counting } from '../wire/made.ts'
import type { Reading } from './flipped-rows.ts'
import { attacker, collected, derive, emptyDir, nowMs, row } from './made.ts'

/** What a store gives of what was acknowledged, one after another and so numbered from 1. */
interface Given {
  readonly numbers: readonly number[]
  /** Whether the store says that something is damaged. */
  readonly isTold: boolean
}

/** A directory as a kill leaves it: everything is in the newest log. */
interface Written {
  readonly path: string
  /** How long the log was when each was acknowledged. */
  readonly ends: readonly number[]
}

const uuidOf = (number: number) => concat(counting(number * 37, 12), u32(number))
const rowsMade = Array.from({ length: 40 }, (_, at) =>
  row(
    attacker({ uuid: uuidOf(at + 1), eventCount: at + 1, commands: [hex(counting(at * 7, 40 + 30 * at))] }),
  ),
)
const segmentsMade = chain(120)

const kinds = {
  rows: {
    async write(path: string): Promise<Written> {
      const store = await PrivateStore.open(path, derive, () => undefined)
      const ends: number[] = []
      for (const one of rowsMade) {
        await store.apply([one], nowMs, () => [])
        ends.push((await newest(path, '.log')).bytes)
      }
      return { ends, path: await copyOf(path, () => store.close()) }
    },
    async read(path: string): Promise<Given> {
      let damaged = 0
      const store = await PrivateStore.open(path, derive, () => damaged++)
      const all = await collected(store.scan(prefix.attacker))
      await store.close()
      const numbers = all.map((one) => {
        if (one.type !== 'attacker') return -1
        const { uuid, eventCount, commands } = one.stored.row?.attacker ?? {}
        const number = Number(eventCount)
        const isRight =
          hex(uuidOf(number)) === hex(one.uuid) &&
          hex(one.uuid) === hex(uuid ?? one.uuid) &&
          commands?.[0] === rowsMade[number - 1]?.attacker?.commands?.[0]
        return isRight ? number : -1
      })
      return {
        numbers: numbers.toSorted((a, b) => a - b),
        isTold: damaged > 0 || store.logsFound === 'damaged',
      }
    },
  },
  segments: {
    async write(path: string): Promise<Written> {
      const store = await FederationStore.open(path)
      const ends: number[] = []
      for (const one of segmentsMade) {
        await store.append([one])
        ends.push((await newest(path, '.log')).bytes)
      }
      return { ends, path: await copyOf(path, () => store.close()) }
    },
    async read(path: string): Promise<Given> {
      const store = await FederationStore.open(path)
      const all = await collected(store.allSegments())
      await store.close()
      const numbers = all.map(({ number, bytes }) =>
        hex(bytes) === hex(segmentsMade[number - 1]?.bytes ?? counting(0, 0)) ? number : -1,
      )
      return { numbers, isTold: false }
    },
  },
}

async function copyOf(path: string, close: () => Promise<void>): Promise<string> {
  const copy = await emptyDir()
  await cp(path, copy, { recursive: true })
  await close()
  return copy
}

async function newest(path: string, ending: string): Promise<{ name: string; bytes: number }> {
  const name =
    (await readdir(path))
      .filter((file) => file.endsWith(ending))
      .sort()
      .at(-1) ?? ''
  return { name, bytes: (await stat(join(path, name))).size }
}

async function damagedCopy(path: string, damage: (copy: string) => Promise<void>): Promise<string> {
  const copy = `${path}-damaged`
  await rm(copy, { recursive: true, force: true })
  await cp(path, copy, { recursive: true })
  await damage(copy)
  return copy
}

const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1)

async function flip(file: string, bit: number): Promise<void> {
  const bytes = await readFile(file)
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  await writeFile(file, bytes)
}

describe.each(Object.entries(kinds))('the newest log of LevelDB, with %s in it', (_, kind) => {
  it('cut short anywhere, as a kill in a write leaves it, gives what was acknowledged before that', async () => {
    const { path, ends } = await kind.write(await emptyDir())
    const { name, bytes } = await newest(path, '.log')
    expect(bytes).toBeGreaterThan(32_768) // LevelDB forgives differently in a second block
    for (let length = 0; length <= bytes; length += length < 1_000 ? 7 : 511) {
      const copy = await damagedCopy(path, (at) => truncate(join(at, name), length))
      const last = ends.filter((end) => end <= length).length
      expect(await kind.read(copy), `${length} bytes`).toEqual({ numbers: upTo(last), isTold: false })
    }
  })

  it('with a bit turned over anywhere gives nothing that was not acknowledged', async () => {
    const written = await kind.write(await emptyDir())
    for await (const { bit, numbers } of turned(kind, written, bitsOf(written))) {
      const known = upTo(written.ends.length).filter((number) => numbers.includes(number))
      expect(known, `bit ${bit}`).toEqual(numbers)
    }
  })
})

/** The store's reading of copies of it, each with one bit of its log turned over. */
async function* turned(
  kind: (typeof kinds)['rows' | 'segments'],
  { path }: Written,
  bits: readonly number[],
): AsyncGenerator<Given & { bit: number }> {
  const { name } = await newest(path, '.log')
  for (const bit of bits) {
    const copy = await damagedCopy(path, (at) => flip(join(at, name), bit))
    yield { bit, ...(await kind.read(copy)) }
  }
}

/** Some of the bits of what was written. */
const bitsOf = ({ ends }: Written) =>
  Array.from({ length: Math.floor(((ends.at(-1) ?? 0) * 8) / 4_003) }, (_, at) => at * 4_003)

describe('rows that are gone with what is damaged in the newest log of LevelDB', () => {
  const { rows } = kinds

  it('are told of, wherever it is', async () => {
    const written = await rows.write(await emptyDir())
    for await (const { bit, numbers, isTold } of turned(rows, written, bitsOf(written))) {
      expect(isTold, `bit ${bit}, ${numbers.length} rows`).toBe(true)
    }
  })

  // Of the last record of all it cannot be told from a write that was cut short.
  it('are told of also where it is how long a record is', async () => {
    const written = await rows.write(await emptyDir())
    const lengths = written.ends
      .slice(0, -2)
      .flatMap((start) => [13, 14, 15].map((bit) => (start + 4) * 8 + bit))
    for await (const { bit, numbers, isTold } of turned(rows, written, lengths)) {
      expect(isTold, `bit ${bit}, ${numbers.length} rows`).toBe(true)
    }
  })
})

/** Bits of a table with rows in it, each turned over alone and read by a process of its own. */
async function tableReadings(): Promise<(Reading | 'crashed')[]> {
  const { path } = await kinds.rows.write(await emptyDir())
  await kinds.rows.read(path) // moves what is in the log into a table
  const { name, bytes } = await newest(path, '.ldb')
  // The first key and how long it and its value are; some of the rest; and of the index at the end.
  const bits = Array.from({ length: 512 }, (_, bit) => bit)
  for (let bit = 512; bit < bytes * 8; bit += 401) bits.push(bit)
  for (let bit = bytes * 8 - 3_200; bit < bytes * 8 - 3_100; bit++) bits.push(bit)
  const all: (Reading | 'crashed')[] = []
  while (all.length < bits.length) {
    const rest = bits.slice(all.length).map(String)
    const { stdout, status } = spawnSync(
      process.execPath,
      ['test/store/flipped-rows.ts', path, name, ...rest],
      { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
    )
    const lines = stdout.split('\n').filter(Boolean)
    all.push(...lines.map((line) => JSON.parse(line)))
    if (status !== 0) all.push('crashed')
    expect(lines.length + (status === 0 ? 0 : 1)).toBeGreaterThan(0)
  }
  return all
}

describe('a table of LevelDB, with rows in it and a bit turned over anywhere', () => {
  let read: Promise<(Reading | 'crashed')[]> | undefined
  const readings = async () => {
    read ??= tableReadings()
    return (await read).filter((one) => one !== 'crashed')
  }

  it('gives no row that is not as it was acknowledged', async () => {
    const expected = new Map(rowsMade.map((_, at) => [hex(uuidOf(at + 1)), at + 1]))
    const all = await readings()
    expect(all.some(({ damaged }) => damaged > 0)).toBe(true)
    for (const { bit, rows } of all) {
      for (const { uuid, eventCount } of rows) expect(eventCount, `bit ${bit}`).toBe(expected.get(uuid))
    }
  })

  // The check of a value does not cover its key.
  it.fails('gives no row under a key that is not its own', async () => {
    for (const { bit, rows } of await readings()) {
      for (const { key, uuid } of rows) expect(key, `bit ${bit}`).toBe(uuid)
    }
  })

  // What LevelDB itself sees comes as an error of its own; keys that are gone are not missed.
  it.fails('gives all other rows, and says that some are damaged', async () => {
    for (const { bit, rows, damaged, code } of await readings()) {
      const isTold = damaged > 0 || code === 'store.damaged'
      expect(isTold || (code === undefined && rows.length === rowsMade.length), `bit ${bit}`).toBe(true)
    }
  })

  // It is built with assertions, and does not verify its blocks.
  it.fails('never ends the process that reads it', async () => {
    await readings()
    expect(await read).not.toContain('crashed')
  })
})
