import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDaemon } from './daemons.ts'
import { field, inSync, invited, list, TestFederation, until } from './daemons.ts'

/** Asking members instead of the own replica: what they published, and nothing more. */

const federation = new TestFederation()
let a: TestDaemon
let b: TestDaemon
let c: TestDaemon

function target(daemon: TestDaemon, host: number, domain: string) {
  const at = '2026-06-02T10:00:00Z'
  const uuid = `00000000-0000-4000-8000-0000000000${host}`
  const attacker = { type: 'attacker', uuid, ip: `192.0.2.${host}` }
  const hit = { type: 'smtp_target', attacker_uuid: uuid, domain, count: 5, first_seen: at, last_seen: at }
  return daemon.ingest(`${JSON.stringify(attacker)}\n${JSON.stringify(hit)}`)
}

const answers = async (daemon: TestDaemon, domain: string) => {
  const asked = await daemon.json('ask', domain)
  return Object.fromEntries(list(asked['answers']).map(({ name, operator: _, ...answer }) => [name, answer]))
}

beforeAll(async () => {
  a = await federation.started('alpha')
  const policy = ['smtp.slot=0', 'smtp.crowd=0', 'vector.interval=0', 'publish.window_ms=50', 'ask.per_day=4']
  await a.json('federation', 'create', '--name', 'test', ...policy.flatMap((one) => ['--policy', one]))
  b = await federation.started('bravo')
  await invited(a, b)
  c = await federation.started('charlie')
  await invited(a, c)
  for (const host of [11, 12]) await target(a, host, 'mail.acme.com')
  await target(b, 13, 'rare-target.co.uk')
  await until('c heard', async () => (await c.json('seen', 'acme.com'))['seen'] === true)
  await inSync([a, b, c])
})
afterAll(() => federation.stopAll())

describe('ask', () => {
  it('tells what each member published, and whether its log here says the same', async () => {
    const unseen = { status: 'answered', seen: false, count_at_least: 0, attackers_at_least: 0 }
    expect(await answers(c, 'www.acme.com')).toEqual({
      alpha: {
        status: 'answered',
        seen: true,
        count_at_least: 8,
        attackers_at_least: 2,
        first_day: '2026-06-02',
        last_day: '2026-06-02',
        as_held: true,
      },
      bravo: { ...unseen, first_day: null, last_day: null, as_held: true },
    })
    expect(field(await c.json('ask', 'acme.com'), 'seen_by')).toBe(1)
  })

  it('answers for what one attacker named as for what nobody did', async () => {
    const rare = await answers(a, 'rare-target.co.uk')
    expect(rare).toEqual(await answers(a, 'never-seen.co.uk'))
    expect(field(rare['bravo'], 'seen')).toBe(false)
  })

  it('is answered so often a day by each member, and then not', async () => {
    expect(field((await answers(c, 'acme.com'))['alpha'], 'status')).toBe('answered')
    expect(field((await answers(c, 'acme.com'))['alpha'], 'status')).toBe('answered')
    expect(await answers(c, 'acme.com')).toEqual({
      alpha: { status: 'over_quota', seen: false },
      bravo: { status: 'over_quota', seen: false },
    })
    expect(field((await answers(b, 'acme.com'))['alpha'], 'status')).toBe('answered') // its quota is its own
  })

  it('is no word in what the answering daemon logs or counts', async () => {
    expect(a.stderr + b.stderr).not.toContain('acme')
    expect(a.stderr + b.stderr).not.toContain('rare-target')
    const { body } = await a.get('/metrics')
    expect(String(body)).toMatch(/^hearsay_asked_total\{status="over_quota"\} 1$/m)
    expect(String(body)).not.toContain('acme')
  })

  it('refuses what is no domain, and says so where nobody is connected or nothing was founded', async () => {
    const bad = await a.cli('ask', '192.0.2.1', '--json')
    expect(JSON.parse(bad.stdout)).toMatchObject({ error: { code: 'domain.bad' } })
    const alone = await federation.started('delta')
    expect(JSON.parse((await alone.cli('ask', 'acme.com', '--json')).stdout)).toMatchObject({
      error: { code: 'federation.not_in' },
    })
    await alone.json('federation', 'create', '--name', 'alone')
    expect(await alone.json('ask', 'acme.com')).toMatchObject({ asked: 0, answered: 0, seen_by: 0 })
    expect((await alone.cli('ask', 'acme.com')).stdout).toContain('nobody was asked')
  })
})
