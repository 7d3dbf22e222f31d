import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, it } from 'vitest'
import { field, inSync, invited, list, record, TestFederation, until } from './daemons.ts'

/**
 * Killing at any moment, again and again: no acknowledged row is lost, nothing is published twice or forgotten. Soaking
 * does the same for longer: HEARSAY_ROUNDS=10000 npx vitest run test/e2e/kills.test.ts
 */

const rounds = Number(process.env['HEARSAY_ROUNDS'] ?? 200)
const seed = Number(process.env['HEARSAY_SEED'] ?? Date.now() % 1_000_000)

/** mulberry32: small, seeded, good enough to choose with. */
function chance(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const points = [
  'rows.gathered',
  'rows.stored',
  'segment.signed',
  'segment.stored',
  'segment.told',
  'dirty.cleared',
  'generation.stored',
]

interface Stands {
  readonly rows: number[]
  readonly shared: number[]
  readonly twice: number[]
  readonly generation: number
}

/** One life of core: rows until it is killed, or until they are all in. */
async function live(
  dir: string,
  isNew: boolean,
  input: readonly string[],
  killAt: string | undefined,
  killAfterAcks: number,
): Promise<{ found: Stands | undefined; settled: Stands | undefined; acked: number[]; stderr: string }> {
  const args = [join(import.meta.dirname, 'core-alone.ts'), dir, ...(isNew ? ['new'] : [])]
  const env = killAt === undefined ? process.env : { ...process.env, HEARSAY_KILL_AT: killAt }
  const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (text: Buffer) => {
    stderr += text.toString()
  })
  child.stdin.on('error', () => undefined) // it was killed while it was written to
  child.stdin.end(input.join('\n'))
  const acked: number[] = []
  let found: Stands | undefined
  let settled: Stands | undefined
  for await (const line of createInterface({ input: child.stdout })) {
    const said: { found?: Stands; settled?: Stands; ack?: number } = JSON.parse(line)
    found ??= said.found
    settled ??= said.settled
    if (said.ack !== undefined) acked.push(said.ack)
    if (acked.length === killAfterAcks) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) {
    await new Promise((done) => child.once('exit', done))
  }
  return { found, settled, acked, stderr }
}

describe('core alone', () => {
  const lanes = [0, 1]
  it.concurrent.each(lanes)(
    `survives ${rounds / lanes.length} kills (lane %i, seed ${seed})`,
    async (lane) => {
      const next = chance(seed + lane)
      const root = await mkdtemp(join(tmpdir(), 'hearsay-kills-'))
      const dir = join(root, 'd')
      const acked = new Set<number>()
      let row = 1
      try {
        await live(dir, true, [], undefined, 0)
        for (let round = 0; round < rounds / lanes.length; round++) {
          const input: string[] = []
          for (let n = 0; n < 30; n++) input.push(next() < 0.03 ? 'restate' : String(row++))
          const atPoint = next() < 0.7
          const point = points[Math.floor(next() * points.length)]
          const killAt = atPoint ? `${point}:${1 + Math.floor(next() * 8)}` : undefined
          const life = await live(dir, false, input, killAt, atPoint ? -1 : 1 + Math.floor(next() * 20))
          const about = `lane ${lane}, round ${round}, killed at ${killAt ?? 'random'}: ${life.stderr}`
          expect(life.found, about).toBeDefined()
          const rowsFound = new Set(life.found?.rows)
          expect(
            [...acked].filter((n) => !rowsFound.has(n)),
            about,
          ).toEqual([])
          expect(life.found?.twice, about).toEqual([])
          for (const n of life.acked) acked.add(n)
        }
        // Left alone, everything that was acknowledged is published, once.
        const { settled, stderr } = await live(dir, false, [], undefined, -1)
        expect(settled, stderr).toBeDefined()
        const shared = new Set(settled?.shared)
        expect([...acked].filter((n) => !shared.has(n))).toEqual([])
        expect(settled?.twice).toEqual([])
        expect(acked.size).toBeGreaterThan(rounds)
      } finally {
        await rm(root, { recursive: true, force: true })
      }
    },
  )
})

/** It may have gone by itself: an earlier kill took core, and it with it. */
function killNet(pid: number): void {
  try {
    if (pid > 0) process.kill(pid, 'SIGKILL')
  } catch {
    // gone
  }
}

describe('whole daemons', () => {
  const federation = new TestFederation()
  afterAll(() => federation.stopAll())
  const wholeRounds = Math.max(40, Math.ceil(rounds / 10))
  const hassh = (n: number) => `${'b7'.repeat(12)}${n.toString(16).padStart(8, '0')}`

  it(`survive ${wholeRounds} kills of core, net or both under ingest (seed ${seed})`, async () => {
    const next = chance(seed)
    const a = await federation.started('alpha')
    const policy = ['vector.interval=0', 'publish.window_ms=20', 'budget.identities=0']
    await a.json('federation', 'create', '--name', 'test', ...policy.flatMap((one) => ['--policy', one]))
    const b = await federation.started('bravo')
    await invited(a, b)
    const acked: number[] = []
    let row = 1
    for (let round = 0; round < wholeRounds; round++) {
      const killCore = next() < 0.6
      const { pids } = await a.status()
      const killing = (async () => {
        await new Promise((done) => setTimeout(done, next() * 150))
        if (killCore) await a.stop('SIGKILL')
        else killNet(Number(field(pids, 'net')))
      })()
      for (let n = 0; n < 8; n++) {
        const at = row++
        const fingerprints = [{ payload: { fingerprint_type: 'hassh', hash: hassh(at) } }]
        const sent = JSON.stringify({
          type: 'attacker',
          uuid: at.toString(16).padStart(32, '0'),
          fingerprints,
        })
        const answer = await a.ingest(sent).catch(() => undefined) // killed while it was asked
        if (record(answer?.body)['accepted'] === 1) acked.push(at)
      }
      await killing
      if (killCore) await a.start()
    }
    expect(acked.length).toBeGreaterThan(wholeRounds)
    const total = field(await a.json('attackers', '--limit', '1'), 'total')
    expect(total).toBeGreaterThanOrEqual(acked.length)
    await until('all is published', async () => field((await a.status())['sharing'], 'dirty') === 0)
    await inSync([a, b])
    for (const n of acked) {
      const { body } = await b.get(`/v1/lookup?kind=hassh&value=${hassh(n)}`)
      expect([field(body, 'others'), list(field(body, 'records')).length], `row ${n}`).toEqual([1, 1])
    }
  })
})
