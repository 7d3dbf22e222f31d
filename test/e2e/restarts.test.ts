import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Answer, TestDaemon } from './daemons.ts'
import { field, inSync, invited, TestFederation, until } from './daemons.ts'

/** What a kill leaves behind: of net, of core, of the launcher, at rest and in the middle of work. */

let federation: TestFederation
beforeEach(() => {
  federation = new TestFederation()
})
afterEach(() => federation.stopAll())

const policy = ['smtp.slot=0', 'smtp.crowd=0', 'vector.interval=0', 'publish.window_ms=50']
const hassh = (n: number) => n.toString(16).padStart(32, 'a')

function attacker(n: number): string {
  const uuid = `20000000-0000-4000-8000-${String(n).padStart(12, '0')}`
  const fingerprints = [{ payload: { fingerprint_type: 'hassh', hash: hassh(n) } }]
  return JSON.stringify({ type: 'attacker', uuid, first_seen: '2026-06-01T10:00:00Z', fingerprints })
}

/** Two operators that hold the same. */
async function pair(): Promise<[TestDaemon, TestDaemon]> {
  const [a, b] = [await federation.made('alpha'), await federation.made('bravo')]
  await Promise.all([a.start(), b.start()])
  await a.json('federation', 'create', '--name', 'test', ...policy.flatMap((one) => ['--policy', one]))
  await invited(a, b)
  await inSync([a, b])
  return [a, b]
}

async function pids(daemon: TestDaemon): Promise<{ core: number; net: number }> {
  const found = (await daemon.status())['pids']
  return { core: Number(field(found, 'core')), net: Number(field(found, 'net')) }
}

/** Not if nobody has asked yet how it ended. */
function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

async function gone(what: string, pid: number): Promise<void> {
  expect(pid).toBeGreaterThan(1)
  await until(`${what} is gone`, async () => !isRunning(pid))
}

const others = async (daemon: TestDaemon, n: number) =>
  (await daemon.json('lookup', 'hassh', hassh(n)))['others']

describe('killing the network process', () => {
  it('keeps no row from being acknowledged, and what was acknowledged meanwhile arrives once it is back', async () => {
    const [a, b] = await pair()
    const seen = new Set<number>()
    for (let round = 0; round < 3; round++) {
      const { net, core } = await pids(b)
      seen.add(net)
      process.kill(net, 'SIGKILL')
      const rows = [attacker(10 * round + 1), attacker(10 * round + 2)].join('\n')
      expect(await b.ingest(rows)).toMatchObject({ status: 200, body: { accepted: 2, rejected: 0 } })
      await until('net is back', async () => {
        const now = await pids(b)
        expect(now.core).toBe(core)
        return now.net > 0 && !seen.has(now.net)
      })
      await until('its rows arrive', async () => (await others(a, 10 * round + 2)) === 1)
    }
    await a.ingest(attacker(50))
    await until('and those of the other', async () => (await others(b, 50)) === 1)
    await inSync([a, b])
  })
})

describe('killing core', () => {
  it('ends its network process by itself', async () => {
    const [a] = await pair()
    const { core, net } = await pids(a)
    expect(core).toBe(a.pid)
    await a.stop('SIGKILL')
    await gone('net', net)
  })

  it('in a stream of rows loses none that it has acknowledged, and peers end with the same bytes', async () => {
    const [a, b] = await pair()
    const acknowledged = new Set<number>()
    const sent = { count: 0 }
    /** Five rows a request, one request after another, until the daemon is gone. */
    const stream = async () => {
      for (;;) {
        const first = sent.count
        sent.count += 5
        const numbers = Array.from({ length: 5 }, (_, n) => first + n)
        let answer: Answer
        try {
          answer = await a.ingest(numbers.map(attacker).join('\n'))
        } catch {
          return // cut off: these may be there or not
        }
        expect(answer).toMatchObject({ status: 200, body: { accepted: 5 } })
        for (const n of numbers) acknowledged.add(n)
      }
    }
    const streams = [stream(), stream(), stream(), stream()]
    await until('enough is on its way', async () => acknowledged.size > 200)
    await a.stop('SIGKILL')
    await Promise.all(streams)

    await a.start()
    const { total } = await a.json('attackers', '--limit', '1')
    expect(Number(total)).toBeGreaterThanOrEqual(acknowledged.size)
    expect(Number(total)).toBeLessThanOrEqual(sent.count)
    const lost: number[] = []
    for (const n of acknowledged) {
      const { body } = await a.get(`/v1/lookup?kind=hassh&value=${hassh(n)}`)
      if (field(body, 'operators') !== 1) lost.push(n)
    }
    expect(lost).toEqual([])
    const newest = [...acknowledged].at(-1) ?? 0
    await until('the last is published', async () => (await others(b, newest)) === 1)
    await inSync([a, b])
    for (const n of acknowledged) {
      const { body } = await b.get(`/v1/lookup?kind=hassh&value=${hassh(n)}`)
      if (field(body, 'others') !== 1) lost.push(n)
    }
    expect(lost).toEqual([])
  })
})

describe('the launcher', () => {
  const withoutExec = ['--import', 'data:text/javascript,delete process.execve']

  interface Launched {
    readonly child: ChildProcess
    readonly exit: Promise<number | NodeJS.Signals | null>
    readonly core: number
    readonly net: number
  }

  const home = new TestFederation()
  let daemon: TestDaemon
  beforeAll(async () => {
    daemon = await home.started('alpha')
    await daemon.json('federation', 'create', '--name', 'test')
    await daemon.stop()
  })
  afterAll(() => home.stopAll())

  /** A daemon that is in a federation, started the given way. */
  async function launched(flags: readonly string[]): Promise<Launched> {
    const child = spawn(process.execPath, [...flags, resolve('bin/hearsay.js'), '--dir', daemon.dir, 'run'], {
      stdio: 'ignore',
    })
    const found = { core: 0, net: 0 }
    onTestFinished(async () => {
      child.kill('SIGKILL')
      await exit
      for (const pid of [found.core, found.net]) if (pid > 0 && isRunning(pid)) process.kill(pid, 'SIGKILL')
    })
    const exit = new Promise<number | NodeJS.Signals | null>((done) =>
      child.once('exit', (code, signal) => done(signal ?? code)),
    )
    await until('it is ready', async () => {
      expect((await daemon.status())['state']).toBe('ready')
      Object.assign(found, await pids(daemon))
      return found.net > 0
    })
    return { child, exit, ...found }
  }

  it.each([
    ['as it is', []],
    ['where it cannot become core', withoutExec],
  ])('killed, takes everything with it: %s', async (_how, flags) => {
    const { child, core, net, exit } = await launched(flags)
    expect(core === child.pid).toBe(flags.length === 0) // it becomes core where it can
    child.kill('SIGKILL')
    expect(await exit).toBe('SIGKILL')
    await gone('core', core)
    await gone('net', net)
  })

  it.each([
    ['SIGTERM', 'as it is', []],
    ['SIGTERM', 'where it cannot become core', withoutExec],
    ['SIGINT', 'where it cannot become core', withoutExec],
  ] as const)('asked by %s, ends with code 0 and leaves nothing behind: %s', async (signal, _how, flags) => {
    const { child, core, net, exit } = await launched(flags)
    child.kill(signal)
    expect(await exit).toBe(0)
    await gone('core', core)
    await gone('net', net)
  })

  it('that hands on to core ends as core does when that is killed', async () => {
    const { core, net, exit } = await launched(withoutExec)
    process.kill(core, 'SIGKILL')
    expect(await exit).toBe(137)
    await gone('net', net)
  })
})
