import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TestDaemon } from './daemons.ts'
import { field, inSync, invited, list, TestFederation, until } from './daemons.ts'

/** Stores that are older than what was published: whatever happens, one number never means two things for good. */

let federation: TestFederation
let a: TestDaemon
let b: TestDaemon

const hassh = (n: number) => String(n).padStart(2, '0').repeat(16).replaceAll('0', 'd')

async function saw(daemon: TestDaemon, n: number): Promise<void> {
  const fingerprints = [{ payload: { fingerprint_type: 'hassh', hash: hassh(n) } }]
  const answer = await daemon.ingest(JSON.stringify({ type: 'attacker', ip: `192.0.2.${n}`, fingerprints }))
  expect(answer.body).toMatchObject({ accepted: 1 })
}

async function others(daemon: TestDaemon, n: number): Promise<unknown> {
  return (await daemon.json('lookup', 'hassh', hassh(n)))['others']
}

async function knows(daemon: TestDaemon, n: number): Promise<void> {
  await until(`${daemon.name} knows ${n}`, async () => (await others(daemon, n)) === 1)
}

/** The generation of an operator's log, as its own segments say. */
async function generations(daemon: TestDaemon): Promise<unknown> {
  return field(await daemon.json('status'), 'generation')
}

beforeEach(async () => {
  federation = new TestFederation()
  a = await federation.started('alpha')
  const policy = ['smtp.slot=0', 'smtp.crowd=0', 'vector.interval=0', 'publish.window_ms=50']
  await a.json('federation', 'create', '--name', 'test', ...policy.flatMap((one) => ['--policy', one]))
  b = await federation.started('bravo')
  await invited(a, b)
})
afterEach(() => federation.stopAll())

async function backUp(daemon: TestDaemon, name: string, parts = ['federation', 'private']): Promise<void> {
  await daemon.stop()
  for (const part of parts)
    await cp(join(daemon.dir, part), join(daemon.dir, name, part), { recursive: true })
  await daemon.start()
}

async function restore(daemon: TestDaemon, name: string, parts = ['federation', 'private']): Promise<void> {
  await daemon.stop('SIGKILL')
  for (const part of parts) {
    await rm(join(daemon.dir, part), { recursive: true })
    await cp(join(daemon.dir, name, part), join(daemon.dir, part), { recursive: true })
  }
  await daemon.start()
}

describe('a restored backup', () => {
  it('ends in a higher generation and equal digests, and goes on publishing', async () => {
    await saw(a, 1)
    await knows(b, 1)
    await backUp(a, 'backup')
    const before = await generations(a)
    await saw(a, 2)
    await knows(b, 2)
    await restore(a, 'backup')
    await until('a new generation', async () => Number(await generations(a)) > Number(before))
    await saw(a, 3)
    await knows(b, 3)
    await inSync([a, b])
    expect(await others(b, 1)).toBe(1)
    // What the backup does not know was published after it: nobody stands by it any more.
    expect(await others(b, 2)).toBe(0)
  })

  it('that only lost its federation data restates everything it still has rows for', async () => {
    await saw(a, 1)
    await knows(b, 1)
    await backUp(a, 'backup', ['federation'])
    await saw(a, 2)
    await knows(b, 2)
    await restore(a, 'backup', ['federation'])
    await saw(a, 3)
    await knows(b, 3)
    await inSync([a, b])
    expect([await others(b, 1), await others(b, 2)]).toEqual([1, 1])
  })

  it('that published before it met anybody is found out by its two signatures, and heals', async () => {
    const c = await federation.started('charlie')
    await invited(a, c)
    await saw(a, 1)
    await knows(b, 1)
    await knows(c, 1)
    await inSync([a, b, c])
    await backUp(a, 'backup')
    await saw(a, 2)
    await knows(b, 2)
    await knows(c, 2)
    await b.stop()
    await c.stop()
    await restore(a, 'backup')
    // Nobody is there to object: the same number gets other content.
    await saw(a, 3)
    await until('a published alone', async () => list((await a.json('egress'))['data']).length >= 2)
    await b.start()
    await c.start()
    await saw(a, 4)
    for (const peer of [b, c]) {
      await knows(peer, 4)
      await knows(peer, 3)
    }
    await inSync([a, b, c])
    expect(await others(b, 2)).toBe(0)
  })
})

describe('a damaged disk', () => {
  /** Turns bytes over in the newest log file of a stopped daemon's database. */
  async function damage(...path: string[]): Promise<void> {
    const dir = join(a.dir, ...path)
    const name = (await readdir(dir)).filter((file) => file.endsWith('.log')).at(-1) ?? ''
    const bytes = await readFile(join(dir, name))
    expect(bytes.length).toBeGreaterThan(100)
    const half = Math.floor(bytes.length / 2)
    for (let at = half; at < half + 16; at++) bytes[at] = (bytes[at] ?? 0) ^ 0xff
    await writeFile(join(dir, name), bytes)
  }

  it('is found where rows lie: said by status and doctor, while the rest is served', async () => {
    for (const n of [1, 2, 3, 4]) await saw(a, n)
    await knows(b, 4)
    await a.stop()
    await damage('private')
    await a.start()
    const codes = list((await a.status())['alarms']).map(({ code }) => code)
    expect(codes).toContain('store.damaged_rows')
    const { stdout } = await a.cli('doctor')
    expect(stdout).toContain('damaged on disk')
    await saw(a, 5)
    await knows(b, 5)
    await inSync([a, b])
  })

  it('is found where segments lie: they come again from peers, and the own log is said again', async () => {
    for (const n of [1, 2, 3]) await saw(a, n)
    await knows(b, 3)
    for (const n of [11, 12, 13]) await saw(b, n)
    await knows(a, 13)
    await inSync([a, b])
    await a.stop()
    await damage('federation', String(field((await b.status())['federation'], 'id')))
    await a.start()
    await until(
      'a has all of b again',
      async () => (await others(a, 11)) === 1 && (await others(a, 13)) === 1,
    )
    for (const n of [1, 2, 3]) await knows(b, n)
    await inSync([a, b])
  })
})

describe('keys alone', () => {
  it('bring the own log and the federation back from any peer', async () => {
    await saw(a, 1)
    await knows(b, 1)
    await saw(b, 2)
    await knows(a, 2)
    const digest = await inSync([a, b])
    const generation = await generations(a)
    await a.stop()
    await rm(join(a.dir, 'federation'), { recursive: true })
    await rm(join(a.dir, 'private'), { recursive: true })
    await a.start()
    expect((await a.status())['federation']).toBeNull()
    const wrong = await a.cli('restore', '/ip4/127.0.0.1/tcp/1', '--json')
    expect(JSON.parse(wrong.stdout)).toMatchObject({ error: { code: 'join.unreachable' } })
    const { findings } = await b.json('doctor')
    const ports = String(list(findings).find(({ check }) => check === 'ports')?.['found'])
    const address = /\/ip4\/127\.0\.0\.1\/tcp\/\d+/.exec(ports)?.[0] ?? ''
    expect(await a.json('restore', address)).toMatchObject({ federation: { name: 'test', members: 2 } })
    expect(await inSync([a, b])).toBe(digest)
    expect(await generations(a)).toBe(generation)
    expect(list((await a.json('egress'))['data'])).toHaveLength(1)
    await saw(a, 3)
    await knows(b, 3)
    expect([await others(b, 1), await others(a, 2)]).toEqual([1, 1])
    const again = await a.cli('restore', address, '--json')
    expect(JSON.parse(again.stdout)).toMatchObject({ error: { code: 'federation.already_in' } })
  })
})

describe('a second daemon with the same keys', () => {
  it('is noticed: the log is not forked for good, and publishing stops when it goes on', async () => {
    await saw(a, 1)
    await knows(b, 1)
    await a.stop()
    await cp(a.dir, `${a.dir}-clone`, { recursive: true, filter: (path) => !path.endsWith('.sock') })
    await a.start()
    await saw(a, 2)
    await knows(b, 2)
    await a.stop()
    const clone = federation.opened('clone', `${a.dir}-clone`)
    await clone.start()
    await saw(clone, 3)
    await knows(b, 3)
    await clone.stop()
    await a.start()
    await until('the first notices', async () => {
      const { generation, sharing } = await a.json('status')
      return Number(generation) > 0 && field(sharing, 'in_use_elsewhere') === false
    })
    await saw(a, 4)
    await knows(b, 4)
    await a.stop()
    await clone.start()
    await until('the clone gives up', async () => {
      const { sharing } = await clone.json('status')
      return field(sharing, 'in_use_elsewhere') === true
    })
    expect((await clone.cli('status')).stdout).toContain('key.in_use_elsewhere')
  })
})
