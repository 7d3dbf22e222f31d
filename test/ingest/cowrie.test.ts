import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import { featuresOfBounties } from '../../src/ingest/bounties.ts'
import { CowrieLog } from '../../src/ingest/cowrie.ts'
import { LineSplitter } from '../../src/ingest/line-splitter.ts'
import { parseRow } from '../../src/ingest/row-parser.ts'
import { SessionAddresses } from '../../src/ingest/session-addresses.ts'
import { accepted, rules, sharedData } from './rules.ts'

const ip = '203.0.113.9'
const sha = '5b7742ef95742103b68afe0f4249ef7815c8d7979da9ca50ba1b87e66e725bb3'

function logOf(...texts: string[]): CowrieLog {
  return logFrom(Buffer.from(texts.join('\n')))
}

function logFrom(bytes: Uint8Array): CowrieLog {
  const splitter = new LineSplitter()
  const log = new CowrieLog()
  for (const line of splitter.push(bytes)) log.push(line)
  for (const line of splitter.end()) log.push(line)
  return log
}

const event = (eventid: string, columns: object = {}) =>
  JSON.stringify({
    eventid: `cowrie.${eventid}`,
    src_ip: ip,
    session: 's1',
    protocol: 'ssh',
    sensor: 'pot-1',
    timestamp: '2026-03-01T10:00:00.000000Z',
    ...columns,
  })

interface Told {
  type: string
  ip: string
  fingerprints?: { payload: Record<string, string> }[]
  [column: string]: unknown
}

const rowsOf = (log: CowrieLog): Told[] => JSON.parse(JSON.stringify([...log.rows()]))
const entriesOf = (log: CowrieLog) =>
  rowsOf(log).flatMap((row) => (row.fingerprints ?? []).map(({ payload }) => payload))

it('makes one attacker of all that came from one address', () => {
  const log = logOf(
    event('session.connect', { timestamp: '2026-03-01T10:00:05.000001Z' }),
    event('login.failed', { username: 'root', password: 'a', timestamp: '2026-03-01T09:00:00Z' }),
    event('login.failed', { username: 'root', password: 'a' }),
    event('login.success', { username: 'root', password: 'b', protocol: 'telnet', sensor: 'pot-2' }),
    event('command.input', { input: 'wget http://files.example/x' }),
    event('client.kex', { hassh: 'A789bfb50886f1edd29a8e872a5b1544' }),
    event('client.version', { version: 'SSH-2.0-Go' }),
    event('client.version', { version: "b'SSH-2.0-libssh2'" }),
    event('client.version', { version: '' }),
    event('session.connect', { src_ip: '::ffff:203.0.113.9' }),
  )
  expect(rowsOf(log)).toEqual([
    {
      type: 'attacker',
      ip,
      first_seen: '2026-03-01T09:00:00.000000Z',
      last_seen: '2026-03-01T10:00:05.000001Z',
      event_count: 10,
      service_count: 2,
      decky_count: 2,
      services: ['ssh', 'telnet'],
      deckies: ['pot-1', 'pot-2'],
      bounty_count: 1,
      credential_count: 2,
      fingerprints: [{ payload: { fingerprint_type: 'hassh', hash: 'a789bfb50886f1edd29a8e872a5b1544' } }],
    },
    { type: 'behavior', ip, ssh_client_banners: ['SSH-2.0-Go', 'SSH-2.0-libssh2'] },
  ])
})

describe('payloads', () => {
  const payload = { fingerprint_type: 'payload', sha256: sha }
  const url = 'http://files.example/x'
  const cases: readonly (readonly [why: string, line: string, entries: object[]])[] = [
    [
      'by URL',
      event('session.file_download', { shasum: sha, url, destfile: '' }),
      [{ ...payload, via: 'url', url }],
    ],
    [
      'by URL into a named file',
      event('session.file_download', { shasum: sha, url, destfile: '/tmp/x' }),
      [{ ...payload, via: 'url', url }],
    ],
    [
      'by a shell redirect',
      event('session.file_download', { shasum: sha, destfile: '/etc/rc.local' }),
      [{ ...payload, via: 'redirect' }],
    ],
    [
      'by upload',
      event('session.file_upload', { shasum: sha.toUpperCase(), filename: 'x' }),
      [{ ...payload, via: 'upload' }],
    ],
    ['in a way not told', event('session.file_download', { shasum: sha }), [payload]],
    ['of a download that failed', event('session.file_download', { shasum: '', url }), []],
    ['without a hash', event('session.file_download', { realm: 'scp', input: 'rm x' }), []],
    ['of the terminal log, which are none', event('log.closed', { shasum: sha }), []],
    ['that failed to come', event('session.file_download.failed', { shasum: sha, url }), []],
  ]
  for (const [why, line, entries] of cases) {
    it(why, () => expect(entriesOf(logOf(line))).toEqual(entries))
  }

  it('keep each way once, the newest last, and count as one', () => {
    const byUrl = event('session.file_download', { shasum: sha, url })
    const log = logOf(byUrl, event('session.file_upload', { shasum: sha }), byUrl)
    expect(entriesOf(log).map(({ via }) => via)).toEqual(['upload', 'url'])
    expect(rowsOf(log)[0]?.['bounty_count']).toBe(1)
  })

  it('keep of a long URL what is enough to compare it', () => {
    const long = `http://files.example/${'x'.repeat(5_000)}`
    const [entry] = entriesOf(logOf(event('session.file_download', { shasum: sha, url: long })))
    expect(entry?.['url']).toMatch(/^sha256:[0-9a-f]{64}$/)
  })
})

describe('offered keys', () => {
  const blob = Buffer.from('a public key, as far as this test goes')
  const sha256 = createHash('sha256').update(blob).digest('hex')
  const short = Buffer.from(sha256, 'hex').toString('base64').replace('=', '')
  const cases: readonly (readonly [why: string, columns: object, entries: object[]])[] = [
    [
      'by their blob',
      { key: `ssh-rsa ${blob.toString('base64')}` },
      [{ fingerprint_type: 'ssh_key', sha256 }],
    ],
    [
      'with a comment',
      { key: `ssh-rsa ${blob.toString('base64')} me@here` },
      [{ fingerprint_type: 'ssh_key', sha256 }],
    ],
    [
      'by a SHA-256 fingerprint alone',
      { fingerprint: `SHA256:${short}` },
      [{ fingerprint_type: 'ssh_key', sha256 }],
    ],
    ['by an MD5 fingerprint alone say nothing', { fingerprint: 'b5:22:2a' }, []],
    ['that are torn say nothing', { key: 'ssh-rsa' }, []],
  ]
  for (const [why, columns, entries] of cases) {
    it(why, () => expect(entriesOf(logOf(event('client.fingerprint', columns)))).toEqual(entries))
  }
})

it('takes the JA4 of what is forwarded as the reference means it', () => {
  const ja4 = 't12d3112h2_e8f1e7e78f70_64f78f54e6a2'
  expect(entriesOf(logOf(event('direct-tcpip.ja4', { ja4, dst_ip: 'example.com' })))).toEqual([
    { fingerprint_type: 'ja4', ja4 },
  ])
})

it('reports torn lines with their number, and goes on', () => {
  const log = logOf(
    event('session.connect'),
    '',
    '{"eventid":"cowrie.session.conn',
    '[]',
    event('session.closed'),
  )
  expect(log.torn).toEqual([
    { line: 3, reason: 'not JSON' },
    { line: 4, reason: 'not a JSON object' },
  ])
  expect(rowsOf(log)[0]?.['event_count']).toBe(2)
})

it('lists no more torn lines than anyone reads, and counts them all', () => {
  const log = logOf(...Array.from({ length: limits.ingestErrorsListed + 5 }, () => 'x'))
  expect(log.torn).toHaveLength(limits.ingestErrorsListed)
  expect(log.tornCount).toBe(limits.ingestErrorsListed + 5)
})

it('gives an event without an address that of its session, and counts those it cannot place', () => {
  const log = logOf(
    event('session.connect', { session: 'known' }),
    event('command.input', { session: 'known', src_ip: undefined }),
    event('command.input', { session: 'unknown', src_ip: undefined }),
    event('session.connect', { src_ip: 'localhost' }),
    '{"not":"cowrie"}',
  )
  expect(rowsOf(log).map((row) => row['event_count'])).toEqual([2])
  expect(log.ignoredCount).toBe(3)
})

it('remembers the last sessions, and forgets older ones', () => {
  const sessions = new SessionAddresses()
  for (let at = 0; at < 2 * limits.importSessionsMax; at++) sessions.set(`s${at}`, ip)
  expect(sessions.get(`s${2 * limits.importSessionsMax - 1}`)).toBe(ip)
  expect(sessions.get(`s${1.5 * limits.importSessionsMax}`)).toBe(ip)
  expect(sessions.get('s0')).toBeUndefined()
})

it('keeps the row of a busy address under the limit of a row', () => {
  const lines = Array.from({ length: 1_000 }, (_, at) =>
    event('session.file_download', {
      shasum: at.toString(16).padStart(64, '0'),
      url: `http://files.example/${at}${'\\é\u0001'.repeat(100)}`,
    }),
  )
  const [row] = rowsOf(logOf(...lines))
  expect(row?.fingerprints).toHaveLength(limits.fingerprintsPerAttackerMax)
  expect(row?.fingerprints?.at(-1)?.payload['sha256']).toBe((999).toString(16).padStart(64, '0'))
  expect(row?.['bounty_count']).toBe(1_000)
  expect(Buffer.byteLength(JSON.stringify(row))).toBeLessThan(limits.rowBytesMax)
})

describe.skipIf(!sharedData.isThere)(
  `real logs${sharedData.isThere ? '' : ` (skipped: ${sharedData.why})`}`,
  () => {
    interface Facts {
      readonly log: CowrieLog
      /** Addresses by "kind hex". */
      readonly addresses: ReadonlyMap<string, ReadonlySet<string>>
      readonly attackers: number
      readonly withoutFeature: number
      readonly payloads: ReadonlyMap<string, ReadonlySet<string>>
    }

    /** Every row as the daemon would take it: through the parser, and its bounties as the resolver reads them. */
    function factsOf(name: string): Facts {
      const log = logFrom(sharedData.read(name))
      const addresses = new Map<string, Set<string>>()
      const payloads = new Map<string, Set<string>>()
      let attackers = 0
      let withoutFeature = 0
      for (const row of log.rows()) {
        const { attacker } = accepted(parseRow(row, rules))
        if (!attacker) continue
        attackers++
        const facts = featuresOfBounties(attacker.fingerprints ?? [], rules)
        if (facts.features.length === 0) withoutFeature++
        for (const { kind, value } of facts.features)
          addTo(addresses, `${kind} ${hex(value)}`, attacker.ip ?? '')
        for (const { sha256, via } of facts.payloads) addTo(payloads, hex(sha256), via ?? 'none')
      }
      return { log, addresses, attackers, withoutFeature, payloads }
    }

    function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
      map.set(key, (map.get(key) ?? new Set()).add(value))
    }

    const distinct = (facts: Facts, kind: string) =>
      [...facts.addresses.keys()].filter((name) => name.startsWith(`${kind} `)).length
    const at = (facts: Facts, name: string) => facts.addresses.get(name)?.size ?? 0
    const onlyBy = (facts: Facts, way: string) =>
      [...facts.payloads.values()].filter((ways) => ways.size === 1 && ways.has(way)).length

    it('say what is known of them', () => {
      const a = factsOf('cowrie-operator-a.json.gz')
      const b = factsOf('cowrie-operator-b.json.gz')
      expect([a.attackers, b.attackers]).toEqual([137, 6])
      expect([distinct(a, 'hassh'), distinct(b, 'hassh')]).toEqual([28, 3])
      expect([distinct(a, 'payload'), distinct(b, 'payload')]).toEqual([5, 30])
      expect(a.log.torn).toEqual([])
      expect(b.log.torn).toEqual([{ line: 8_177, reason: 'not JSON' }])
      expect(onlyBy(b, 'redirect')).toBe(10)
      const shared = ['hassh 16443846184eafde36765c9bab2f4397', 'hassh 98ddc5604ef6a1006a2b49a58759fbe6']
      expect(shared.map((name) => [at(a, name), at(b, name)])).toEqual([
        [7, 1],
        [9, 1],
      ])
      const payload = 'payload 94f2e4d8d4436874785cd14e6e6d403507b8750852f7f2040352069a75da4c00'
      expect([at(a, payload), at(b, payload)]).toEqual([3, 1])
      expect([a.log.ignoredCount, b.log.ignoredCount]).toEqual([0, 0])
      expect([a.log.overflowCount, b.log.overflowCount]).toEqual([0, 0])
      expect(a.withoutFeature).toBe(43)
    })
  },
)
