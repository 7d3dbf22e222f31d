import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { hasCode } from '../../src/base/errors.ts'
import { factKey, prefix, rosterKey, segmentKey } from '../../src/store/federation-keys.ts'
import type { StoredInvite } from '../../src/store/federation-store.ts'
import { FederationStore } from '../../src/store/federation-store.ts'
import { federationDbOptions, openDb } from '../../src/store/level.ts'
import { author, chain, counting, keyOf, segment, told } from '../wire/made.ts'
import { collected, emptyDir } from './made.ts'

async function opened(path?: string): Promise<FederationStore> {
  const store = await FederationStore.open(path ?? (await emptyDir()))
  onTestFinished(() => store.close())
  return store
}

const run = chain(5)
const { operator, generation } = run[0]?.facts ?? segment().facts
const hexes = (segments: readonly Uint8Array[]) => segments.map(hex)
const numbered = (...numbers: number[]) =>
  numbers.map((number) => hex(run[number - 1]?.bytes ?? new Uint8Array(0)))
const failsWith = (code: 'store.damaged' | 'store.newer_schema' | 'store.locked') =>
  expect.toSatisfy((err) => hasCode(err, code))

describe('segments', () => {
  it('come back byte for byte, after a restart too', async () => {
    const path = await emptyDir()
    const store = await FederationStore.open(path)
    await store.append(run)
    await store.close()
    const again = await opened(path)
    expect(hexes(await collected(again.segments()))).toEqual(numbered(1, 2, 3, 4, 5))
    expect(hex((await again.segment(operator, generation, 3)) ?? new Uint8Array(0))).toBe(numbered(3)[0])
    expect(await again.segment(operator, generation, 6)).toBeUndefined()
  })

  it('never take the place of another, and then none of the batch is stored', async () => {
    const store = await opened()
    await store.append(run.slice(0, 2))
    await expect(store.append(run.slice(1))).rejects.toEqual(failsWith('store.damaged'))
    await expect(store.append(run.slice(0, 1))).rejects.toEqual(failsWith('store.damaged'))
    expect(hexes(await collected(store.segments()))).toEqual(numbered(1, 2))
  })

  it('may have the same number in another generation, and by another operator', async () => {
    const store = await opened()
    const other = keyOf(2)
    await store.append(run.slice(0, 1))
    await store.append([segment({ generation: generation + 1 })])
    await store.append([segment({ operator: other.operator }, undefined, other)])
    expect(await collected(store.segments())).toHaveLength(3)
    expect(await collected(store.segments(author.operator))).toHaveLength(2)
    expect(await collected(store.segments(other.operator))).toHaveLength(1)
    expect(await collected(store.segments(keyOf(3).operator))).toHaveLength(0)
  })

  it('are in order of number, however large it is', async () => {
    const store = await opened()
    const of = [256, 2, 65_536, 255, 1].map((number) =>
      segment({ number, prevHash: number === 1 ? new Uint8Array(32) : counting(1, 32) }),
    )
    await store.append(of)
    const numbers = (await collected(store.segments())).map(
      (bytes) => of.find((one) => hex(one.bytes) === hex(bytes))?.facts.number,
    )
    expect(numbers).toEqual([1, 2, 255, 256, 65_536])
  })

  const [one = run[0]] = run
  const size = one?.bytes.byteLength ?? 0
  it.each([
    ['all that fit', 1, 10 * size, [1, 2, 3, 4, 5]],
    ['from a number on', 4, 10 * size, [4, 5]],
    ['as many as fit', 2, 2 * size + 8, [2, 3]],
    ['one, though it does not fit', 2, 1, [2]],
    ['one, though nothing fits', 2, 0, [2]],
    ['none beyond the end', 6, 10 * size, []],
  ])('are read in ranges: %s', async (_, from, bytesMax, numbers) => {
    const store = await opened()
    await store.append(run)
    expect(hexes(await store.range(operator, generation, from, bytesMax))).toEqual(numbered(...numbers))
  })

  it('are read backwards within their generation', async () => {
    const store = await opened()
    await store.append([...run, segment({ generation: generation + 1 })])
    expect(hexes(await collected(store.segmentsBackwards(operator, generation)))).toEqual(
      numbered(5, 4, 3, 2, 1),
    )
  })
})

const invite = (given: Partial<StoredInvite> = {}): StoredInvite => ({
  id: counting(1, 16),
  secretHash: counting(2, 32),
  expiresMinute: 28_800_000,
  usedBy: undefined,
  ...given,
})

describe('what is damaged', () => {
  it('is as if it were not there; a run ends before it, and a log says what it lacks', async () => {
    const path = await emptyDir()
    const store = await FederationStore.open(path)
    await store.append(chain(5))
    await store.putRosters([1, 2].map((epoch) => ({ epoch, signed: counting(epoch, 9) })))
    await store.putHead(author.operator, counting(1, 4))
    await store.putHint(author.operator, counting(1, 4))
    await store.putInvite(invite())
    const { generation } = chain(1)[0]?.facts ?? { generation: 0 }
    await store.drop(keyOf(2).operator, 0, 9, { generation: 8, evidence: counting(1, 9) })
    await store.close()
    const level = await openDb(path, federationDbOptions)
    for (const [key, value] of await level.iterator().all()) {
      const isSegment = key[0] === prefix.segment
      const isFirst = hex(key) === hex(rosterKey(1))
      if (key[0] === prefix.fact || isFirst || (isSegment && key.at(-1) !== 4)) continue
      await level.put(
        key,
        Uint8Array.from(value, (byte, at) => (at === 1 ? byte ^ 1 : byte)),
      )
    }
    await level.close()
    const again = await opened(path)
    const segments = await collected(again.allSegments())
    expect(segments.map(({ number, bytes }) => bytes && number)).toEqual([1, 2, 3, undefined, 5])
    expect(await again.range(author.operator, generation, 2, 1e6)).toHaveLength(2)
    expect(await again.range(author.operator, generation, 4, 1e6)).toEqual([])
    expect(await again.segment(author.operator, generation, 4)).toBeUndefined()
    expect(hexes(await again.rosters())).toEqual([hex(counting(1, 9))])
    expect([await again.heads(), await again.hints(), await again.invites(), await again.evidence()]).toEqual(
      [[], [], [], []],
    )
  })
})

describe('beside them', () => {
  it('invites are kept, used up together with an epoch, and forgotten', async () => {
    const store = await opened()
    const second = invite({ id: counting(9, 16), expiresMinute: 0xffffffff })
    await store.putInvite(invite())
    await store.putInvite(second)
    expect(told(await store.invites())).toEqual(told([invite(), second]))
    const used = invite({ usedBy: author.operator })
    await store.putRosters([{ epoch: 2, signed: counting(0, 9) }], used)
    expect(told(await store.invites())).toEqual(told([used, second]))
    await store.delInvites([used.id])
    expect(told(await store.invites())).toEqual(told([second]))
  })

  it('epochs are in order, however many', async () => {
    const store = await opened()
    const epochs = [300, 1, 256, 2].map((epoch) => ({ epoch, signed: counting(epoch, epoch % 7) }))
    await store.putRosters(epochs)
    const ordered = epochs.toSorted((a, b) => a.epoch - b.epoch).map(({ signed }) => hex(signed))
    expect(hexes(await store.rosters())).toEqual(ordered)
  })

  it('of heads and hints the newest is kept', async () => {
    const store = await opened()
    for (const first of [1, 2]) {
      await store.putHead(author.operator, counting(first, 4))
      await store.putHint(author.operator, counting(first, 5))
    }
    await store.putHead(keyOf(2).operator, counting(7, 4))
    expect(await store.heads()).toHaveLength(2)
    expect(hexes(await store.hints())).toEqual([hex(counting(2, 5))])
  })

  it('keys are where their description says', () => {
    expect(hex(segmentKey(counting(0, 32), 1, 0x01020304))).toBe(`01${hex(counting(0, 32))}0000000101020304`)
    expect(hex(rosterKey(258))).toBe('0300000102')
    expect(prefix).toEqual({ segment: 1, head: 2, roster: 3, hint: 4, invite: 5, evidence: 6, fact: 0x7f })
  })
})

describe('a directory', () => {
  it('that is open is locked', async () => {
    const path = await emptyDir()
    await opened(path)
    await expect(FederationStore.open(path)).rejects.toEqual(failsWith('store.locked'))
  })

  it('of a newer format is refused, and let go', async () => {
    const path = await emptyDir()
    const level = await openDb(path, federationDbOptions)
    await level.put(factKey('format'), Uint8Array.of(3))
    await level.close()
    for (let at = 0; at < 2; at++) {
      await expect(FederationStore.open(path)).rejects.toEqual(failsWith('store.newer_schema'))
    }
  })

  it('of format 1 gets its checks, also if that was cut off in between', async () => {
    const path = await emptyDir()
    const store = await FederationStore.open(path)
    await store.append(chain(200))
    await store.putHead(author.operator, counting(1, 4))
    await store.putInvite(invite())
    await store.close()
    const level = await openDb(path, federationDbOptions)
    const entries = await level.iterator().all()
    for (const [key, value] of entries.slice(50)) await level.put(key, value.slice(0, -4))
    await level.put(factKey('format'), Uint8Array.of(1))
    await level.close()
    for (let time = 0; time < 2; time++) {
      const again = await FederationStore.open(path)
      const stored = (await collected(again.allSegments())).map(({ bytes }) => bytes && hex(bytes))
      expect(stored).toEqual(chain(200).map(({ bytes }) => hex(bytes)))
      expect(hexes(await again.heads())).toEqual([hex(counting(1, 4))])
      expect(told(await again.invites())).toEqual(told([invite()]))
      await again.close()
    }
  })

  it('that is no database is damaged', async () => {
    const path = await emptyDir()
    await mkdir(path, { recursive: true })
    await writeFile(join(path, 'CURRENT'), 'nothing of the kind\n')
    await expect(FederationStore.open(path)).rejects.toEqual(failsWith('store.damaged'))
    expect(await readdir(path)).toContain('CURRENT')
  })
})
