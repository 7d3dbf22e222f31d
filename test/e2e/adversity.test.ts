import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Segment } from '../../src/wire/messages.ts'
import type { TestDaemon } from './daemons.ts'
import { field, inSync, invited, list, record, TestFederation, until } from './daemons.ts'
import type { Twist } from './liar.ts'
import { Liar } from './liar.ts'

/** Members that stall, and members that lie. */

const federation = new TestFederation()
let a: TestDaemon
let b: TestDaemon
let c: TestDaemon

const hash = (n: number) => n.toString(16).padStart(4, '0').repeat(8)

async function saw(daemon: TestDaemon, n: number): Promise<void> {
  const fingerprints = [{ payload: { fingerprint_type: 'hassh', hash: hash(n) } }]
  const ip = `198.51.100.${n}`
  const { body } = await daemon.ingest(JSON.stringify({ type: 'attacker', ip, fingerprints }))
  expect(body).toMatchObject({ accepted: 1 })
}

async function others(daemon: TestDaemon, n: number): Promise<unknown> {
  return (await daemon.json('lookup', 'hassh', hash(n)))['others']
}

async function metric(daemon: TestDaemon, name: string): Promise<number> {
  const { body } = await daemon.get('/metrics')
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(String(body))?.[1])
}

beforeAll(async () => {
  a = await federation.started('alpha')
  const policy = ['vector.interval=0', 'publish.window_ms=50']
  await a.json('federation', 'create', '--name', 'test', ...policy.flatMap((one) => ['--policy', one]))
  b = await federation.started('bravo')
  await invited(a, b)
  c = await federation.started('charlie')
  await invited(a, c)
  await inSync([a, b, c])
})
afterAll(() => federation.stopAll())

describe('a member that stands still', () => {
  /** Some two kilobytes of a record each, so that what is pushed outgrows the buffer of one stalled link. */
  const heavy = (n: number) => ({
    type: 'identity',
    uuid: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    ja3_hashes: Array.from({ length: 64 }, (_, at) => (n * 64 + at).toString(16).padStart(32, '1')),
    hassh_hashes: Array.from({ length: 64 }, (_, at) => (n * 64 + at).toString(16).padStart(32, '2')),
  })
  const rows = 5_000

  function signal(name: NodeJS.Signals, pids: Record<string, unknown>): void {
    for (const pid of Object.values(pids)) process.kill(Number(pid), name)
  }

  it('for longer than its buffers last catches up, and gossip flows again', async () => {
    const pids = record((await b.status())['pids'])
    signal('SIGSTOP', pids)
    try {
      const body = Array.from({ length: rows }, (_, at) => JSON.stringify(heavy(at + 1))).join('\n')
      expect((await a.ingest(body)).body).toMatchObject({ accepted: rows })
      await until('all of it was pushed', async () => field((await a.status())['sharing'], 'dirty') === 0)
      expect(Number(field((await a.status())['counts'], 'bytes'))).toBeGreaterThan(9 * 1024 * 1024)
      await inSync([a, c])
      // The stream that could not take it is gone, and the link doctor or a ping finds the connection of no use.
      await until('a gives the link up', async () => {
        const peers = list((await a.json('peers'))['peers'])
        return peers.find(({ name }) => name === 'bravo')?.['connected'] === false
      })
    } finally {
      signal('SIGCONT', pids)
    }
    await inSync([a, b, c])

    const before = await metric(b, 'hearsay_gossip_received')
    await saw(a, 1)
    await until('b hears of it', async () => (await others(b, 1)) === 1)
    await until('by gossip', async () => (await metric(b, 'hearsay_gossip_received')) > before)
    await saw(b, 2)
    await until('a hears of b', async () => (await others(a, 2)) === 1)
  })
})

describe('a relay that lies', () => {
  /** The same segment with one bit of its payload turned over, and the hash it was signed with. */
  const corrupted = (bytes: Uint8Array): Uint8Array => {
    const { header, payload, signature } = Segment.decode(bytes)
    const altered = payload.map((byte, at) => (at === 20 ? byte ^ 1 : byte))
    return Segment.encode({ header, payload: altered, signature }).finish()
  }
  const unsigned = (bytes: Uint8Array): Uint8Array => {
    const { header, payload, signature } = Segment.decode(bytes)
    return Segment.encode({ header, payload, signature: signature.toReversed() }).finish()
  }
  const lies: readonly (readonly [what: string, twist: Twist])[] = [
    ['inventing segments', (segments) => segments.map(unsigned)],
    ['corrupting them', (segments) => segments.map(corrupted)],
    ['reordering them', (segments) => segments.toReversed()],
    ['giving noise', (segments) => segments.map(({ length }) => new Uint8Array(length).fill(0x5a))],
  ]

  beforeAll(async () => {
    await inSync([a, b, c])
    // b lacks what c will lie about, and cannot ask a.
    await b.stop()
    for (const n of [11, 12, 13]) {
      await saw(a, n)
      await until(`c knows ${n}`, async () => (await others(c, n)) === 1)
    }
    await inSync([a, c])
    await c.stop()
    await a.stop()
    await b.start()
  })

  it.each(lies)('by %s is found out, and nothing of it is believed', async (_what, twist) => {
    const { digest } = await b.status()
    const blamed = await metric(b, 'hearsay_sync_blamed')
    const liar = await Liar.inPlaceOf(c, 'alpha', twist)
    try {
      await until('b has caught it', async () => (await metric(b, 'hearsay_sync_blamed')) > blamed)
      const peers = list((await b.json('peers'))['peers'])
      const charlie = peers.find(({ name }) => name === 'charlie')
      expect(charlie).toMatchObject({ connected: true, error: 'gave segments that do not verify' })
      expect(liar.asked).toBeGreaterThan(0)
      expect((await b.status())['digest']).toBe(digest)
      expect(await others(b, 13)).toBe(0)
    } finally {
      await liar.stop()
    }
  })

  it('does no harm: the data comes from another', async () => {
    await a.start()
    await inSync([a, b])
    expect(await others(b, 13)).toBe(1)
  })

  it('is a member like any other once it stops', async () => {
    await c.start()
    await inSync([a, b, c])
  })
})
