import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDaemon } from './daemons.ts'
import { field, inSync, invited, list, TestFederation, until } from './daemons.ts'

/** Members on hosts of their own, each in a network namespace, on one bridge whose ports are pulled and put back. */

const run = promisify(execFile)
const id = process.pid % 10_000
const bridge = `hsbr${id}`
const hosts = ['alpha', 'bravo', 'charlie'].map((name, at) => ({
  name,
  space: `hs${id}-${at}`,
  port: `hsp${id}-${at}`,
  address: `10.213.${id % 250}.${at + 1}`,
}))

async function ip(...args: string[]): Promise<void> {
  await run('ip', args)
}

async function canMakeNamespaces(): Promise<boolean> {
  const probe = `hsprobe${id}`
  try {
    await ip('netns', 'add', probe)
    await ip('link', 'add', bridge, 'type', 'bridge')
    await ip('link', 'del', bridge)
    return true
  } catch {
    return false
  } finally {
    await ip('netns', 'del', probe).catch(() => undefined) // was not made
  }
}

const isPossible = await canMakeNamespaces()

const federation = new TestFederation()
const daemons: TestDaemon[] = []
const hash = (n: number) => String(n).padStart(2, '0').repeat(16)

async function plug(port: string, up: boolean): Promise<void> {
  await ip('link', 'set', port, up ? 'up' : 'down')
}

async function saw(daemon: TestDaemon | undefined, n: number): Promise<void> {
  const fingerprints = [{ payload: { fingerprint_type: 'hassh', hash: hash(n) } }]
  const answer = await daemon?.ingest(JSON.stringify({ type: 'attacker', ip: `192.0.2.${n}`, fingerprints }))
  expect(answer?.body).toMatchObject({ accepted: 1 })
}

async function others(daemon: TestDaemon | undefined, n: number): Promise<unknown> {
  return (await daemon?.json('lookup', 'hassh', hash(n)))?.['others']
}

async function sees(daemon: TestDaemon | undefined, name: string): Promise<boolean> {
  const peers = list((await daemon?.json('peers'))?.['peers'])
  return peers.find((peer) => peer['name'] === name)?.['connected'] === true
}

const why = isPossible ? '' : ' (skipped: network namespaces need root and iproute2)'

describe.skipIf(!isPossible)(`a network that is cut${why}`, () => {
  beforeAll(async () => {
    await ip('link', 'add', bridge, 'type', 'bridge')
    await ip('link', 'set', bridge, 'up')
    for (const { name, space, port, address } of hosts) {
      await ip('netns', 'add', space)
      await ip('link', 'add', port, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', space)
      await ip('link', 'set', port, 'master', bridge)
      await plug(port, true)
      await ip('-n', space, 'address', 'add', `${address}/24`, 'dev', 'eth0')
      await ip('-n', space, 'link', 'set', 'eth0', 'up')
      const daemon = await federation.made(name, `/ip4/${address}/tcp/4790`)
      daemon.within = ['ip', 'netns', 'exec', space]
      await daemon.start()
      daemons.push(daemon)
    }
    const [a, b, c] = daemons
    const policy = ['vector.interval=0', 'publish.window_ms=50']
    await a?.json('federation', 'create', '--name', 'cut', ...policy.flatMap((one) => ['--policy', one]))
    if (a === undefined || b === undefined || c === undefined) throw new Error('three daemons')
    await invited(a, b)
    await invited(a, c)
    await inSync(daemons)
  })
  afterAll(async () => {
    await federation.stopAll()
    for (const { space } of hosts) await ip('netns', 'del', space).catch(() => undefined) // not made
    await ip('link', 'del', bridge).catch(() => undefined) // not made
  })

  it('goes on on both sides, and ends with the same bytes everywhere once it heals', async () => {
    const [a, b, c] = daemons
    const cut = hosts[2]?.port ?? ''
    await plug(cut, false)
    await saw(a, 1)
    await saw(c, 2)
    await until('b hears a', async () => (await others(b, 1)) === 1)
    await until('c published alone', async () => field(await c?.json('egress'), 'total') === 1)
    expect(await others(c, 1)).toBe(0)
    expect(await others(b, 2)).toBe(0)
    await plug(cut, true)
    await inSync(daemons)
    expect(await others(c, 1)).toBe(1)
    expect(await others(b, 2)).toBe(1)
  })

  it('is noticed, and healed also after connections were given up', async () => {
    const [a, b, c] = daemons
    const cut = hosts[2]?.port ?? ''
    await plug(cut, false)
    await until('a has given c up', async () => !(await sees(a, 'charlie')))
    await until('c has given a up', async () => !(await sees(c, 'alpha')))
    await saw(b, 3)
    await saw(c, 4)
    await until('a hears b', async () => (await others(a, 3)) === 1)
    await plug(cut, true)
    await inSync(daemons)
    expect(await others(c, 3)).toBe(1)
    expect(await others(a, 4)).toBe(1)
  })

  it('in which all are alone loses nothing either', async () => {
    const [a, b, c] = daemons
    for (const { port } of hosts) await plug(port, false)
    for (const [at, daemon] of daemons.entries()) await saw(daemon, 10 + at)
    for (const { port } of hosts) await plug(port, true)
    await inSync(daemons)
    expect(await others(a, 11)).toBe(1)
    expect(await others(b, 12)).toBe(1)
    expect(await others(c, 10)).toBe(1)
  })
})
