import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDaemon } from './daemons.ts'
import { field, hearsay, list, record, TestFederation, until } from './daemons.ts'
import { PatchedBuild } from './patched-build.ts'

/** What an operator can see of what leaves: before it does, when it did, and why something does not. */

const federation = new TestFederation()
let a: TestDaemon

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const hassh = 'd1'.repeat(16)
const keystrokes = 'f9d2666ffb95c667'
const at = '2026-06-02T10:00:00Z'

const identity = {
  type: 'identity',
  uuid: uuid(1),
  ja3_hashes: ['a1'.repeat(16), '00000000000000000000ffffc0000201'],
  kd_digraph_simhash: keystrokes,
}
const attacker = (n: number) => ({
  type: 'attacker',
  uuid: uuid(n),
  ip: `192.0.2.${n}`,
  fingerprints: [{ payload: { fingerprint_type: 'hassh', hash: hassh } }],
})
const target = (n: number, domain: string) => ({
  type: 'smtp_target',
  attacker_uuid: uuid(n),
  domain,
  count: 3,
  first_seen: at,
  last_seen: at,
})

const preview = async () => {
  const { data, summary } = await a.json('egress', 'preview')
  return { summary: record(summary), entries: list(data) }
}
const explain = (what: string) => a.json('egress', 'explain', what)

beforeAll(async () => {
  a = await federation.started('alpha')
  const rows = [identity, attacker(11), attacker(12), target(11, 'acme.com'), target(12, 'acme.com')]
  const ndjson = [...rows, target(11, 'mail.rare-target.co.uk')].map((row) => JSON.stringify(row)).join('\n')
  expect((await a.ingest(ndjson)).body).toMatchObject({ accepted: 6 })
})
afterAll(() => federation.stopAll())

describe('before anything leaves', () => {
  it('a preview says what would, and what is kept back by which rule', async () => {
    const { summary, entries } = await preview()
    expect(summary).toEqual({
      would_leave: { identity: 3, campaign: 0, domain: 1 },
      held_back: { looks_like_address: 1, no_consent: 1, too_few_attackers: 1 },
    })
    expect(entries.find((one) => one['uuid'] === uuid(1))).toEqual({
      of: 'identity',
      uuid: uuid(1),
      leaves: 'new',
      waits: null,
      held_by: null,
      held: [
        { kind: 'ja3', rule: 'looks_like_address', count: 1 },
        { kind: 'kd_simhash', rule: 'no_consent', count: 1 },
      ],
    })
    expect(entries.find((one) => one['domain'] === 'rare-target.co.uk')).toMatchObject({
      leaves: null,
      held_by: 'too_few_attackers',
    })
  })

  it('an explanation names each value that stays', async () => {
    expect(await explain(uuid(1))).toMatchObject({
      held_values: [
        { kind: 'ja3', value: '00000000000000000000ffffc0000201', rule: 'looks_like_address' },
        { kind: 'kd_simhash', value: keystrokes, rule: 'no_consent' },
      ],
      left: [],
    })
    expect((await explain('www.rare-target.co.uk'))['held_by']).toBe('too_few_attackers')
    expect(await explain(uuid(11))).toMatchObject({ of: 'identity', leaves: 'new' }) // an attacker’s identity
    const { stdout } = await a.cli('egress', 'explain', uuid(1))
    expect(stdout).toContain(`kd_simhash ${keystrokes} stays: no consent`)
  })

  it('what is no row is said so', async () => {
    const unknown = await a.cli('egress', 'explain', uuid(99), '--json')
    expect(JSON.parse(unknown.stdout)).toMatchObject({ error: { code: 'uuid.unknown' } })
    const bad = await a.cli('egress', 'explain', '192.0.2.1', '--json')
    expect(JSON.parse(bad.stdout)).toMatchObject({ error: { code: 'domain.bad' } })
  })
})

describe('in a federation', () => {
  beforeAll(async () => {
    const policy = ['publish.window_ms=50', 'form.ja3=off']
    await a.json('federation', 'create', '--name', 'test', ...policy.flatMap((one) => ['--policy', one]))
    await until('the attackers left', async () => Number(field(await a.json('egress'), 'total')) === 2)
  })

  it('what left is told with its segment, what did not with its rule', async () => {
    const left = list((await explain(uuid(11)))['left'])
    expect(left).toMatchObject([{ segment: 1, what: 'shared' }])
    expect(await explain(uuid(11))).toMatchObject({ leaves: null, held_by: null })
    // The federation lets no JA3 leave, and there is nothing else.
    expect(await explain(uuid(1))).toMatchObject({ leaves: null, held_by: 'nothing_shareable', left: [] })
  })

  it('a domain waits for its slot, and says until when', async () => {
    const { entries } = await preview()
    const domain = entries.find((one) => one['domain'] === 'acme.com')
    expect(domain).toMatchObject({ leaves: 'new', waits: { for: 'slot' } })
    expect(String(field(domain?.['waits'], 'until'))).toMatch(/^\d{4}-\d\d-\d\dT/)
  })

  it('what is withdrawn is told as withdrawn', async () => {
    await a.json('retract', 'identity', uuid(1))
    expect(await explain(uuid(1))).toMatchObject({ held_by: 'retracted' })
  })
})

describe('a build whose gate lets addresses through', () => {
  it('does not start: it tests itself before it opens anything', async () => {
    const build = await PatchedBuild.make([
      { file: 'src/privacy/value-rules.ts', find: 'const zeroRunMax = 5', replace: 'const zeroRunMax = 500' },
    ])
    try {
      const one = await federation.made('leaky')
      one.launcher = build.launcher
      await expect(one.start()).rejects.toThrow(/gate\.self_test|the gate lets addresses through/)
      expect((await hearsay('--dir', one.dir, 'status', '--json')).stdout).toContain('daemon.not_running')
    } finally {
      await build.remove()
    }
  })
})
