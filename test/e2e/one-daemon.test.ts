import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDaemon } from './daemons.ts'
import { field, hasSharedData, hearsay, list, sharedData, TestFederation, until } from './daemons.ts'

/** One daemon without a federation: rows in, answers out. */

const federation = new TestFederation()
let daemon: TestDaemon

beforeAll(async () => {
  daemon = await federation.started('alone')
})
afterAll(() => federation.stopAll())

describe('a daemon alone', () => {
  it('makes sockets, keys and config that only its operator can read', async () => {
    const mode = async (path: string) => ((await stat(join(daemon.dir, path))).mode & 0o777).toString(8)
    expect(await mode('hearsay.sock')).toBe('600')
    expect(await mode('ingest.sock')).toBe('660')
    expect(await mode('keys')).toBe('700')
    for (const key of ['record.pem', 'peer.pem', 'secret', 'socket.token']) {
      expect(await mode(`keys/${key}`)).toBe('600')
    }
  })

  it('answers nothing on its own socket without the token', async () => {
    const { status, body } = await overWithoutToken(daemon)
    expect(status).toBe(401)
    expect(field(field(body, 'error'), 'code')).toBe('auth.token')
  })

  it('takes rows, and nothing else, on the sensors’ socket', async () => {
    const row = { type: 'attacker', ip: '192.0.2.1' }
    const answer = await daemon.ingest(`${JSON.stringify(row)}\n`)
    expect(answer).toMatchObject({ status: 200, body: { accepted: 1, unchanged: 0, rejected: 0 } })
    const unretract = { type: 'unretract', kind: 'domain', domain: 'acme.com' }
    expect(await daemon.ingest(JSON.stringify(unretract))).toMatchObject({
      status: 200,
      body: { rejected: 1, errors: [{ line: 1, code: 'row.not_allowed' }] },
    })
  })

  it('says what is wrong with a body of an unknown type', async () => {
    expect(await daemon.ingest('{}', 'text/plain')).toMatchObject({
      status: 415,
      body: { error: { code: 'ingest.unsupported_type' } },
    })
  })

  it('resolves merged identities to the winner, and survives a cycle', async () => {
    const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
    const rows = [
      { type: 'identity', uuid: uuid(1), ja3_hashes: ['0123456789abcdef0123456789abcdef'] },
      { type: 'identity', uuid: uuid(2), merged_into_uuid: uuid(1) },
      { type: 'identity', uuid: uuid(11), merged_into_uuid: uuid(12) },
      { type: 'identity', uuid: uuid(12), merged_into_uuid: uuid(13) },
      { type: 'identity', uuid: uuid(13), merged_into_uuid: uuid(11) },
    ]
    await daemon.ingest(rows.map((row) => JSON.stringify(row)).join('\n'))
    expect(await daemon.json('identities', uuid(2))).toMatchObject({ uuid: uuid(1), merged_uuids: [uuid(2)] })
    expect(await daemon.json('identities', uuid(13))).toMatchObject({ uuid: uuid(11) })
    const listed = await daemon.json('identities', '--limit', '1000')
    const uuids = list(listed['data']).map((row) => row['uuid'])
    expect(uuids).toContain(uuid(1))
    expect(uuids).not.toContain(uuid(2))
    expect(uuids.filter((one) => [uuid(11), uuid(12), uuid(13)].includes(String(one)))).toEqual([uuid(11)])
  })

  it('finds its own features before it is in a federation', async () => {
    const found = await daemon.json('lookup', '0123456789abcdef0123456789abcdef')
    expect(found).toMatchObject({ kind: 'ja3', others: 0, operators: 1, total: 1 })
    expect(list(found['records'])[0]).toMatchObject({ local: true, of: 'identity' })
  })

  it('tells what is wrong with a question, by code and exit status', async () => {
    const cases = [
      [['seen', '203.0.113.9'], 'domain.bad'],
      [['lookup', 'nothing', 'ff'], 'lookup.unknown_kind'],
      [['lookup', 'ja3', 'zz'], 'lookup.bad_value'],
      [['lookup', 'ja3', '0123456789abcdef0123456789abcdef', '--distance', '3'], 'lookup.bad_distance'],
      [['identities', 'no-uuid'], 'uuid.bad'],
      [['identities', '00000000-0000-4000-8000-00000000ffff'], 'uuid.unknown'],
      [['identities', '--limit', '0'], 'page.bad'],
      [['invite'], 'federation.not_in'],
      [['members'], 'federation.not_in'],
      [['join', 'hello'], 'invite.malformed'],
      [['federation', 'create', '--name', 'x', '--policy', 'smtp.slot=soon'], 'federation.bad_policy'],
      [['federation', 'create', '--name', ' '], 'federation.bad_name'],
      [['ingest', '/nowhere/at/all'], 'file.unreadable'],
      [['retract', 'identity', 'no-uuid'], 'retract.bad'],
      [['init'], 'dir.in_use'],
    ] as const
    for (const [args, code] of cases) {
      const result = await daemon.cli(...args, '--json')
      expect(JSON.parse(result.stdout), args.join(' ')).toMatchObject({ error: { code } })
      expect(result.code, args.join(' ')).toBe(1)
    }
  })

  it('exits 2 on a usage error and says that no daemon runs where none does', async () => {
    expect((await daemon.cli('frobnicate')).code).toBe(2)
    expect((await daemon.cli('seen')).code).toBe(2)
    const stopped = await federation.made('stopped')
    const result = await stopped.cli('status', '--json')
    expect(JSON.parse(result.stdout)).toMatchObject({ error: { code: 'daemon.not_running' } })
    const nowhere = await hearsay('--dir', join(stopped.dir, 'nowhere'), 'status', '--json')
    expect(JSON.parse(nowhere.stdout)).toMatchObject({ error: { code: 'dir.not_initialised' } })
  })

  it('will not run twice on one directory', async () => {
    const second = await hearsay('--dir', daemon.dir, 'run')
    expect(second.code).toBe(1)
    expect(second.stderr).toContain('store.locked')
  })

  it('withdraws locally and lets go again', async () => {
    const domain = 'withdrawn.com'
    expect(await daemon.json('retract', 'domain', domain)).toMatchObject({ accepted: 1 })
    expect(await daemon.json('retract', 'domain', domain)).toMatchObject({ unchanged: 1 })
    expect(await daemon.json('unretract', 'domain', domain)).toMatchObject({ accepted: 1 })
  })
})

describe.skipIf(!hasSharedData)('real and sample rows (skipped where ../shared is absent)', () => {
  it('takes every DECNET row once, and recognises all but the hits the second time', async () => {
    const sample = await federation.started('decnet')
    const rows = await readFile(join(sharedData, 'decnet-rows.ndjson'))
    expect(await sample.ingest(rows)).toMatchObject({ body: { accepted: 28, unchanged: 0, rejected: 0 } })
    expect(await sample.ingest(rows)).toMatchObject({ body: { accepted: 3, unchanged: 25, rejected: 0 } })
    const seen = await sample.json('seen', 'rare-target.co.uk')
    expect(seen).toMatchObject({
      seen: true,
      count: 1,
      others: 0,
      operators: 1,
      local: { seen: true, count: 1 },
    })
    const acme = await sample.json('seen', 'mail.ACME.com')
    expect(acme).toMatchObject({ count: 32, first_seen: '2026-06-01', last_seen: '2026-06-05' })
    expect(acme['local']).toMatchObject({ count: 50 })
    const attacker = await sample.json('attackers', '7b0c3e52-7a4b-4a58-9b1d-0d7d5b4f1a01')
    expect(attacker).toMatchObject({ rotation_count: 1, ipv6_leak_count: 1, last_ipv6_mac_oui: '20:25:90' })
    await sample.stop()
  })

  it('refuses each bad row by its code and keeps the good one between them', async () => {
    const bad = (await readFile(join(sharedData, 'bad-rows.ndjson'), 'utf8')).trimEnd().split('\n')
    const good = JSON.stringify({ type: 'attacker', ip: '198.51.100.77' })
    const { body } = await daemon.ingest([...bad.slice(0, 4), good, ...bad.slice(4), ''].join('\n'))
    expect(body).toMatchObject({ accepted: 1, unchanged: 0, rejected: 11 })
    expect(list(field(body, 'errors')).map(({ code }) => code)).toEqual([
      'row.bad_uuid',
      'row.bad_domain',
      'row.bad_domain',
      'row.bad_hash',
      'row.newer_schema',
      'row.unknown_type',
      'row.bad_json',
      'row.bad_json',
      'row.not_object',
      'row.bad_port',
      'row.bad_time',
    ])
    expect(list(field(body, 'errors')).map(({ line }) => line)).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12])
  })
})

describe('ending', () => {
  it('stops cleanly on SIGTERM and keeps every row', async () => {
    const one = await federation.started('ends')
    await one.ingest(`${JSON.stringify({ type: 'attacker', ip: '192.0.2.200' })}\n`)
    expect(await one.stop('SIGTERM')).toBe(0)
    await one.start()
    expect(field((await one.status())['counts'], 'attackers')).toBe(1)
  })

  it('ends at once when the launcher is killed', async () => {
    const one = await federation.started('orphan')
    const core = Number(field((await one.status())['pids'], 'core'))
    await one.stop('SIGKILL')
    await until('the daemon is gone', async () => !isAlive(core))
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function overWithoutToken(one: TestDaemon): Promise<{ status: number; body: unknown }> {
  const { request } = await import('node:http')
  return await new Promise((done, fail) => {
    const call = request({ socketPath: join(one.dir, 'hearsay.sock'), path: '/v1/status' }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      response.on('end', () => done({ status: response.statusCode ?? 0, body: JSON.parse(text) }))
    })
    call.once('error', fail)
    call.end()
  })
}
