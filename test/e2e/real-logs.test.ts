import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDaemon } from './daemons.ts'
import { hasSharedData, inSync, invited, sharedData, TestFederation, until } from './daemons.ts'

/** Two real Cowrie logs of two operators, and a third member with nothing: what each must learn, and what none may. */

const federation = new TestFederation()
let a: TestDaemon
let b: TestDaemon
let c: TestDaemon

const common = [
  ['hassh', '16443846184eafde36765c9bab2f4397'],
  ['hassh', '98ddc5604ef6a1006a2b49a58759fbe6'],
  ['payload', '94f2e4d8d4436874785cd14e6e6d403507b8750852f7f2040352069a75da4c00'],
] as const

const logOf = (operator: string) => join(sharedData, `cowrie-operator-${operator}.json.gz`)

describe.skipIf(!hasSharedData)('two real logs (skipped where ../shared is absent)', () => {
  beforeAll(async () => {
    a = await federation.started('alpha')
    await a.json('federation', 'create', '--name', 'real', '--policy', 'publish.window_ms=100')
    b = await federation.started('bravo')
    c = await federation.started('charlie')
    await invited(a, b)
    await invited(a, c)
    const fromA = await a.json('import', 'cowrie', logOf('a'))
    expect(fromA).toMatchObject({ attackers: 137, rejected: 0, torn: [] })
    const fromB = await b.json('import', 'cowrie', logOf('b'))
    expect(fromB).toMatchObject({ attackers: 6, rejected: 0, torn_total: 1, torn: [{ line: 8177 }] })
  })
  afterAll(() => federation.stopAll())

  it.each(common)('tells everybody that two operators saw %s %s', async (kind, value) => {
    for (const [daemon, others] of [
      [a, 1],
      [b, 1],
      [c, 2],
    ] as const) {
      await until(`${daemon.name} hears of it`, async () => {
        const answer = await daemon.json('lookup', kind, value)
        return answer['operators'] === 2 && answer['others'] === others
      })
    }
  })

  it('ends with the same bytes everywhere', async () => {
    expect(await inSync([a, b, c])).toMatch(/^[0-9a-f]{64}$/)
  })

  it('shares 94 of the 137 addresses of a as records, and none of the hashes of typed payloads of b', async () => {
    expect((await a.json('egress', '--limit', '1'))['total']).toBe(94)
    const typed = payloads('b').filter(({ way }) => way === 'redirect')
    const hashes = new Set(typed.map(({ sha256 }) => sha256))
    expect(hashes.size).toBe(10)
    for (const sha256 of hashes) {
      const { body } = await c.get(`/v1/lookup?kind=payload&value=${sha256}`)
      expect(body, sha256).toMatchObject({ others: 0 })
    }
  })

  it('lets no source address, session, sensor or line of a log leave, in text or hex', async () => {
    const secrets = new Set<string>()
    for (const event of [...events('a'), ...events('b')]) {
      for (const name of ['src_ip', 'session', 'sensor', 'uuid']) secrets.add(String(event[name] ?? ''))
      // A short password, or one of digits alone, is in any kilobyte of hashes.
      for (const name of ['password', 'input']) {
        const text = String(event[name] ?? '')
        if (text.length >= 8 && /[^0-9a-f]/i.test(text)) secrets.add(text)
      }
    }
    secrets.delete('')
    expect(secrets.size).toBeGreaterThan(1_000)
    const haystacks = [
      ...(await Promise.all([a, b, c].map((daemon) => exported(daemon)))),
      ...(await Promise.all([a, b, c].map((daemon) => filesBelow(join(daemon.dir, 'federation'))))).flat(),
    ]
    const searched = haystacks.reduce((sum, bytes) => sum + bytes.length, 0)
    expect(searched).toBeGreaterThan(10_000)
    // Latin-1 keeps every byte a character, so that bytes can be searched as text.
    const texts = haystacks.map((bytes) => bytes.toString('latin1'))
    for (const secret of secrets) {
      const hexText = Buffer.from(secret).toString('hex')
      for (const needle of [secret, hexText, hexText.toUpperCase()]) {
        for (const text of texts) expect(text.includes(needle), needle).toBe(false)
      }
    }
  })
})

function events(operator: string): Record<string, unknown>[] {
  return readLog(operator)
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line)]
      } catch {
        return [] // the torn one
      }
    })
}

const logs = new Map<string, string>()

function readLog(operator: string): string {
  const known = logs.get(operator)
  if (known === undefined) throw new Error('logs are read in beforeAll')
  return known
}

beforeAll(async () => {
  if (!hasSharedData) return
  for (const operator of ['a', 'b'])
    logs.set(operator, gunzipSync(await readFile(logOf(operator))).toString('utf8'))
})

function payloads(operator: string): { sha256: string; way: string }[] {
  return events(operator).flatMap((event) => {
    const { eventid, shasum, url, destfile } = event
    if (eventid !== 'cowrie.session.file_download' || typeof shasum !== 'string' || shasum === '') return []
    return [
      { sha256: shasum, way: url !== undefined ? 'url' : destfile !== undefined ? 'redirect' : 'other' },
    ]
  })
}

async function exported(daemon: TestDaemon): Promise<Buffer> {
  const { stdout, code } = await daemon.cliBytes('log', 'export')
  expect(code).toBe(0)
  return stdout
}

async function filesBelow(dir: string): Promise<Buffer[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile())
  return await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name))))
}
