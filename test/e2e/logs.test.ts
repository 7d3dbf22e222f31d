import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDaemon } from './daemons.ts'
import { field, invited, list, TestFederation, until } from './daemons.ts'

/** Signed logs as files: for sites without a network, for backups, and as proof. */

const federation = new TestFederation()
let a: TestDaemon
let b: TestDaemon

const hassh = (n: number) => String(n).padStart(2, 'd').repeat(16)

async function saw(daemon: TestDaemon, n: number): Promise<void> {
  const fingerprints = [{ payload: { fingerprint_type: 'hassh', hash: hassh(n) } }]
  await daemon.ingest(JSON.stringify({ type: 'attacker', ip: `192.0.2.${n}`, fingerprints }))
}

async function published(daemon: TestDaemon, n: number): Promise<void> {
  await until(`${daemon.name} published ${n}`, async () => field(await daemon.json('egress'), 'total') === n)
}

async function others(daemon: TestDaemon, n: number): Promise<unknown> {
  return (await daemon.json('lookup', 'hassh', hassh(n)))['others']
}

async function exported(daemon: TestDaemon, name: string): Promise<string> {
  const { code, stdout } = await daemon.cliBytes('log', 'export', '--operator', 'alpha')
  expect(code).toBe(0)
  const path = join(daemon.dir, name)
  await writeFile(path, stdout)
  return path
}

let first: string
let other: string

beforeAll(async () => {
  a = await federation.started('alpha')
  const policy = ['vector.interval=0', 'publish.window_ms=50']
  await a.json('federation', 'create', '--name', 'test', ...policy.flatMap((one) => ['--policy', one]))
  b = await federation.started('bravo')
  await invited(a, b)
  // From here on they never meet again: everything goes by file.
  await b.stop()
  await saw(a, 1)
  await published(a, 1)
  await a.stop()
  await cp(join(a.dir, 'federation'), join(a.dir, 'backup'), { recursive: true })
  await a.start()
  await saw(a, 2)
  await published(a, 2)
  first = await exported(a, 'first.log')
  await a.stop()
  await rm(join(a.dir, 'federation'), { recursive: true })
  await cp(join(a.dir, 'backup'), join(a.dir, 'federation'), { recursive: true })
  await a.start()
  await saw(a, 3)
  await until('two more', async () => Number(field(await a.json('egress'), 'total')) >= 2)
  other = await exported(a, 'other.log')
  await a.stop()
  await b.start()
})
afterAll(() => federation.stopAll())

describe('an export', () => {
  it('is taken in elsewhere as if it had come from a peer, once', async () => {
    expect(await b.json('log', 'import', first)).toMatchObject({ taken: 2, held: 0, refused: 0 })
    expect([await others(b, 1), await others(b, 2)]).toEqual([1, 1])
    expect(await b.json('log', 'import', first)).toMatchObject({ taken: 0, held: 2, refused: 0 })
  })

  it('that is no export, altered or cut off is refused with a reason, and nothing else is lost', async () => {
    const { stdout } = await b.cliBytes('log', 'export')
    const path = join(b.dir, 'altered.log')
    const altered = Buffer.from(stdout)
    altered[altered.length - 20] = (altered[altered.length - 20] ?? 0) ^ 1 // in the last signature
    await writeFile(path, altered)
    const answer = await b.json('log', 'import', path)
    expect(answer).toMatchObject({ taken: 0, held: 1, refused: 1 })
    expect(list(answer['errors'])[0]).toMatchObject({ segment: 2, code: 'segment.bad_signature' })
    await writeFile(path, stdout.subarray(0, stdout.length - 5))
    expect(await b.json('log', 'import', path)).toMatchObject({ held: 1, refused: 1 })
    await writeFile(path, 'not a log')
    expect(await b.json('log', 'import', path)).toMatchObject({ taken: 0, refused: 1 })
    const missing = await b.cli('log', 'import', join(b.dir, 'absent'), '--json')
    expect(JSON.parse(missing.stdout)).toMatchObject({ error: { code: 'file.unreadable' } })
  })

  it('of a second log under the same numbers proves that its author signed two', async () => {
    const answer = await b.json('log', 'import', other)
    expect(list(answer['errors'])[0]).toMatchObject({ code: 'segment.conflicts' })
    await until('nothing of it answers', async () => (await others(b, 1)) === 0)
    const status = await b.json('status')
    expect(list(status['alarms'])).toMatchObject([{ code: 'log.forked' }])
    expect((await b.cli('status')).stdout).toContain('log.forked')

    const { stdout } = await b.cliBytes('log', 'evidence')
    const proof = join(b.dir, 'proof')
    await writeFile(proof, stdout)
    await b.stop()
    const { operator } = status
    const checked = await b.json('doctor', 'evidence', proof)
    expect(list(checked['proven'])).toMatchObject([{ number: 2, first_key: true }])
    expect(list(checked['proven'])[0]?.['operator']).not.toBe(operator)
    stdout[40] = (stdout[40] ?? 0) ^ 1
    await writeFile(proof, stdout)
    const bad = await b.cli('doctor', 'evidence', proof, '--json')
    expect(JSON.parse(bad.stdout)).toMatchObject({ error: { code: 'evidence.bad' } })
    await b.start()
    expect(list((await b.json('status'))['alarms'])).toMatchObject([{ code: 'log.forked' }])
  })

  it('the doctor says so, and looks at the rest', async () => {
    const { healthy, findings } = await until('net listens', async () => {
      const found = await b.json('doctor')
      return list(found['findings']).some(({ check, ok }) => check === 'ports' && ok === true) && found
    })
    expect(healthy).toBe(false)
    const ill = list(findings).filter(({ ok }) => ok === false)
    expect(ill.map(({ check }) => check).sort()).toEqual(['logs', 'peers'])
    expect(ill.every(({ do: todo }) => typeof todo === 'string' && todo !== '')).toBe(true)
    expect(new Set(list(findings).map(({ check }) => check))).toEqual(
      new Set(['clock', 'disk', 'keys', 'rows', 'versions', 'ports', 'peers', 'logs']),
    )
    const { code, stdout } = await b.cli('doctor')
    expect(code).toBe(0)
    expect(stdout).toContain('signed two logs')
  })

  it('a higher generation heals it', async () => {
    await a.start()
    await until('alpha begins anew and bravo hears it', async () => (await others(b, 3)) === 1)
    expect([await others(b, 1), await others(b, 2)]).toEqual([1, 1])
    expect(list((await b.json('status'))['alarms'])).toEqual([])
  })
})
