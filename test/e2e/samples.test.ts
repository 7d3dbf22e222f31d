import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { field, list, TestDaemon } from './daemons.ts'

/** Directories as released versions wrote them are opened by the daemon of today. */

describe('a directory of format 1', () => {
  let root: string
  let daemon: TestDaemon

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'hearsay-sample-'))
    await cp('test/samples/format-1', join(root, 'dir'), { recursive: true })
    daemon = new TestDaemon('sample', join(root, 'dir'))
    await daemon.start()
  })
  afterAll(async () => {
    await daemon.stop('SIGKILL')
    await rm(root, { recursive: true, force: true })
  })

  it('opens with everything in it', async () => {
    const status = await daemon.status()
    expect(status['federation']).toMatchObject({ name: 'samples', epoch: 1, members: 1 })
    expect(status['counts']).toMatchObject({
      attackers: 2,
      identities: 2,
      campaigns: 1,
      segments: 2,
      records: 4,
    })
  })

  it('answers from its rows', async () => {
    expect(await daemon.json('seen', 'acme.com')).toMatchObject({ seen: true, local: { count: 6 } })
    const attacker = await daemon.json('attackers', '20000000-0000-4000-8000-000000000001')
    expect(attacker).toMatchObject({
      ip: '192.0.2.1',
      first_seen: '2026-06-01T10:00:00.123456Z',
      rotation_count: 1,
      behavior: { os_guess: 'linux', ssh_client_banners: ['SSH-2.0-Go'] },
    })
    const merged = await daemon.json('identities', '30000000-0000-4000-8000-000000000002')
    expect(merged).toMatchObject({ uuid: '30000000-0000-4000-8000-000000000001', confidence: 0.8 })
  })

  it('has its log as it was published', async () => {
    const egress = await daemon.json('egress')
    const what = list(egress['data']).map(({ of, day }) => `${of} ${day}`)
    expect(what.sort()).toEqual([
      'campaign 2026-11-23',
      'domain 2026-11-23',
      'identity 2026-11-23',
      'identity 2026-11-23',
    ])
  })

  it('recognises every row again, and publishes nothing anew', async () => {
    const rows = await readFile('test/samples/format-1.ndjson')
    expect(await daemon.ingest(rows)).toMatchObject({ body: { accepted: 0, unchanged: 12, rejected: 0 } })
    expect(field((await daemon.status())['counts'], 'segments')).toBe(2)
  })
})
