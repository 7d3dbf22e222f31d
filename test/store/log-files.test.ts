import { readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { logFilesState, logState } from '../../src/store/log-files.ts'
import { prefix } from '../../src/store/private-keys.ts'
import { PrivateStore } from '../../src/store/private-store.ts'
import { derive, emptyDir, nowMs, row } from './made.ts'

const open = (path: string) => PrivateStore.open(path, derive, () => undefined)

/** A store that took rows, each in a commit of its own, and ended cleanly. @returns its directory and newest log file */
async function stopped(commits: number): Promise<{ path: string; log: string; bytes: Buffer }> {
  const path = await emptyDir()
  const store = await open(path)
  for (let n = 0; n < commits; n++) {
    const commands = ['x'.repeat(4_000)]
    const attacker = { uuid: Buffer.from(n.toString(16).padStart(32, '0'), 'hex'), commands }
    await store.apply([row({ attacker })], nowMs, () => [])
  }
  await store.close()
  const name = (await readdir(path)).filter((file) => file.endsWith('.log')).at(-1)
  const log = join(path, name ?? '')
  return { path, log, bytes: await readFile(log) }
}

describe('log files', () => {
  it('are sound after a clean end, and after a new start', async () => {
    const { path, bytes } = await stopped(40)
    expect(bytes.length).toBeGreaterThan(4 * 32_768) // several blocks, and records that span them
    expect(await logFilesState(path)).toBe('sound')
    const store = await open(path)
    expect(store.logsFound).toBe('sound')
    await store.close()
  })

  it('are sound where there are none', async () => {
    expect(await logFilesState(await emptyDir())).toBe('sound')
  })

  it('are damaged wherever a byte is another', async () => {
    const { bytes } = await stopped(12)
    expect(logState(bytes)).toBe('sound')
    for (let at = 0; at < bytes.length; at += 97) {
      const altered = Buffer.from(bytes)
      altered[at] = (altered[at] ?? 0) ^ 0x10
      expect(logState(altered), `byte ${at}`).not.toBe('sound')
    }
  })

  it('are damaged, and not torn, where a check fails in the middle', async () => {
    const { bytes } = await stopped(12)
    for (const at of [0, 6, 7, 4_100, 32_768, 40_000]) {
      const altered = Buffer.from(bytes)
      altered[at] = (altered[at] ?? 0) ^ 0xff
      expect(logState(altered), `byte ${at}`).toBe('damaged')
    }
  })

  it('are torn where they end in the middle of a record, or in zeros that were never written', async () => {
    const { bytes } = await stopped(3)
    for (const length of [3, 7, 100, 4_000, bytes.length - 1]) {
      expect(logState(bytes.subarray(0, length)), `${length} bytes`).toBe('torn')
    }
    expect(logState(Buffer.concat([bytes, Buffer.alloc(5_000)]))).toBe('torn')
  })

  it('that are shorter than at a clean end are damaged, also at the end of a record', async () => {
    const { path, log, bytes } = await stopped(5)
    const second = 7 + bytes.readUInt16LE(4)
    await truncate(log, second)
    expect(logState(await readFile(log))).toBe('sound')
    expect(await logFilesState(path)).toBe('damaged')
    const store = await open(path)
    expect(store.logsFound).toBe('damaged')
    await store.close()
    expect((await open(path).then(closed)).logsFound).toBe('sound')
  })

  it('that were damaged in rest are found so, and what is left is served', async () => {
    const { path, log, bytes } = await stopped(20)
    bytes[bytes.length - 2_000] = 0
    await writeFile(log, bytes)
    const store = await open(path)
    expect(store.logsFound).toBe('damaged')
    const rows = []
    for await (const one of store.scan(prefix.attacker)) rows.push(one)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.length).toBeLessThan(20)
    await store.close()
  })
})

async function closed(store: PrivateStore): Promise<PrivateStore> {
  await store.close()
  return store
}
