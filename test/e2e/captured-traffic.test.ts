import { readFile, rm } from 'node:fs/promises'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowTypes } from '../../src/ingest/row-types.ts'
import { Gossip } from '../../src/wire/messages.ts'
import type { Capture } from './capture.ts'
import { readCapture, recordingBuild } from './capture.ts'
import type { TestDaemon } from './daemons.ts'
import { field, hasSharedData, inSync, invited, list, sharedData, TestFederation, until } from './daemons.ts'
import { everyRow, hexOf, leavesInBytes, shared, uuidOf } from './every-row.ts'
import { Needles } from './needles.ts'
import type { PatchedBuild } from './patched-build.ts'

/**
 * Three operators under every protocol, with rows of every type and column, and everything that leaves written down
 * before it is encrypted. Then nothing of what must stay home is found in it, in any spelling.
 */

const federation = new TestFederation()
const operators = [
  { name: 'alpha', net: '192.0.2', log: 'cowrie-operator-a.json.gz' },
  { name: 'bravo', net: '198.51.100', log: 'cowrie-operator-b.json.gz' },
  { name: 'charlie', net: '203.0.113', log: undefined },
]
/** What each protocol is seen to carry. A new protocol is a line here and something that speaks it in `beforeAll`. */
const protocols = ['/hearsay/sync/1', '/hearsay/join/1', '/hearsay/ask/1', '/meshsub/1.2.0', '/ipfs/id/1.0.0']
/** What libp2p says by itself, at times of its own; nobody here answers a ping. */
const inPassing = ['/ipfs/id/push/1.0.0', '/ipfs/ping/1.0.0', 'na']
const rows = new Map(operators.map(({ name, net }) => [name, everyRow(name, net)]))
const realEvents: Record<string, unknown>[] = []
let build: PatchedBuild
let capture: Capture
let segments: Buffer[]

async function started(name: string): Promise<TestDaemon> {
  const daemon = await federation.made(name)
  daemon.launcher = build.launcher
  await daemon.start()
  return daemon
}

async function fed(daemon: TestDaemon): Promise<void> {
  const own = rows.get(daemon.name) ?? []
  const lines = own.map((row) => JSON.stringify(row)).join('\n')
  const { body } = await daemon.request('POST', '/v1/ingest', lines, 'application/x-ndjson')
  expect(body).toMatchObject({ accepted: own.length, rejected: 0, errors: [] })
  const log = operators.find(({ name }) => name === daemon.name)?.log
  if (!hasSharedData || log === undefined) return
  const path = join(sharedData, log)
  await daemon.json('import', 'cowrie', path)
  for (const line of gunzipSync(await readFile(path))
    .toString('utf8')
    .split('\n')) {
    try {
      realEvents.push(JSON.parse(line))
    } catch {
      // One is torn, and the last is empty.
    }
  }
}

async function others(daemon: TestDaemon, ja3: string): Promise<unknown> {
  return (await daemon.json('lookup', 'ja3', ja3))['others']
}

async function addressOf(daemon: TestDaemon): Promise<string> {
  const { findings } = await daemon.json('doctor')
  const ports = String(list(findings).find(({ check }) => check === 'ports')?.['found'])
  return /\/ip4\/127\.0\.0\.1\/tcp\/\d+/.exec(ports)?.[0] ?? ''
}

beforeAll(async () => {
  build = await recordingBuild()
  const a = await started('alpha')
  const policy = ['smtp.slot=0', 'smtp.crowd=0', 'vector.interval=0', 'publish.window_ms=50']
  await a.json('federation', 'create', '--name', 'test', ...policy.flatMap((one) => ['--policy', one]))
  const b = await started('bravo')
  await invited(a, b)
  await inSync([a, b])
  // By gossip: both are there.
  await fed(a)
  await until('bravo hears of alpha', async () => (await others(b, shared.ja3)) === 1)
  await fed(b)
  await until('alpha hears of bravo', async () => (await others(a, shared.ja3)) === 1)
  await inSync([a, b])
  // By sync: it was not there.
  const c = await started('charlie')
  await invited(a, c)
  await inSync([a, b, c])
  expect(await others(c, shared.ja3)).toBe(2)
  await fed(c)
  await until('alpha hears of charlie', async () => (await others(a, shared.ja3)) === 2)
  // Asked by a full host name, of which only the registrable domain is told.
  expect(await c.json('ask', 'alpha.smtp.acme.com')).toMatchObject({ answered: 2, seen_by: 2 })
  // Taken back, and said by all of its protocols to one that has nothing but its keys.
  await a.json('retract', 'identity', uuidOf('alpha-loser'))
  await b.stop()
  await rm(join(b.dir, 'federation'), { recursive: true })
  await rm(join(b.dir, 'private'), { recursive: true })
  await b.start()
  await b.json('restore', await addressOf(a))
  await inSync([a, b, c])
  const { stdout } = await a.cliBytes('log', 'export')
  segments = delimitedIn(stdout)
  for (const daemon of [a, b, c]) await daemon.stop()
  capture = await readCapture(build)
}, 240_000)
afterAll(async () => {
  await federation.stopAll()
  await build?.remove()
})

function delimitedIn(file: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let at = 0; at < file.length; ) {
    let length = 0
    for (let shift = 0; ; shift += 7) {
      const byte = file[at++] ?? 0
      length += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) break
    }
    found.push(file.subarray(at, at + length))
    at += length
  }
  return found
}

function carriedBy(protocol: string): Buffer {
  return Buffer.concat(capture.streams.filter((one) => one.protocol === protocol).map(({ bytes }) => bytes))
}

describe('the rows', () => {
  it.each([...rowTypes.values()])('of type $name have every column', ({ name, columns }) => {
    const ofType = [...rows.values()].flat().filter((row) => field(row, 'type') === name)
    const set = new Set(ofType.flatMap((row) => Object.keys(row)))
    expect(columns.map((column) => column.name).filter((column) => !set.has(column))).toEqual([])
  })
})

describe('what was captured', () => {
  it.each(protocols)('has %s in it', (protocol) => {
    expect(carriedBy(protocol).length).toBeGreaterThan(100)
  })

  it('is of no protocol that nobody knows of', () => {
    const known = [...protocols, ...inPassing]
    const unknown = capture.streams.filter(({ protocol }) => !known.includes(protocol))
    expect(
      unknown.map(({ protocol, bytes }) => `${protocol}: ${bytes.subarray(0, 99).toString('latin1')}`),
    ).toEqual([])
  })

  it('has every segment in it that the three hold, by gossip or sync', () => {
    const carried = Buffer.concat([carriedBy('/hearsay/sync/1'), carriedBy('/meshsub/1.2.0')])
    expect(segments.length).toBeGreaterThan(5)
    expect(segments.filter((segment) => !carried.includes(segment))).toEqual([])
  })

  it.each([
    { kind: 'segment', by: ['/hearsay/sync/1', '/meshsub/1.2.0'] },
    { kind: 'head', by: ['/hearsay/sync/1', '/meshsub/1.2.0'] },
    { kind: 'hint', by: ['/hearsay/sync/1', '/hearsay/join/1'] },
    { kind: 'roster', by: ['/hearsay/sync/1', '/hearsay/join/1', '/meshsub/1.2.0'] },
  ] as const)('has a $kind in it by each of $by', ({ kind, by }) => {
    const published = capture.frames.flatMap(({ publish }) => (publish == null ? [] : Gossip.decode(publish)))
    const said = published.map((gossip) => Buffer.from(gossip[kind])).filter(({ length }) => length > 0)
    expect(said.length).toBeGreaterThan(0)
    const without = by.filter((protocol) => !said.some((bytes) => carriedBy(protocol).includes(bytes)))
    expect(without).toEqual([])
  })

  it('has what may leave in it: values in bytes, domains in text', () => {
    const carried = Buffer.concat(capture.streams.map(({ bytes }) => bytes))
    const raw = [shared.ja3, shared.simhash, hexOf('bravo-identity hassh', 16), hexOf('charlie-payload', 32)]
    for (const value of raw) expect(carried.includes(Buffer.from(value, 'hex')), value).toBe(true)
    for (const domain of shared.domains) expect(carried.includes(domain), domain).toBe(true)
  })
})

describe('what must stay home', () => {
  const needles = new Needles()
  const given = new Set<string>()

  /** Every text in a row or event, and what of it is in bytes. */
  function stays(where: string, value: unknown, shortest: number): void {
    if (Array.isArray(value)) for (const one of value) stays(where, one, shortest)
    if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) if (!isSaid(name)) stays(name, inner, shortest)
      return
    }
    if (typeof value !== 'string' || value.length < shortest || mayLeave.has(value)) return
    if (given.has(value)) return
    given.add(value)
    needles.add(`${where} ${value}`, value)
    for (const [address] of value.matchAll(/\b\d{1,3}(\.\d{1,3}){3}\b/g))
      if (isIP(address) !== 0 && !address.startsWith('127.')) needles.addAddress(address)
    if (/^([0-9a-f]{16}|[0-9a-f]{32}|[0-9a-f]{64})$/.test(value) && !leavesInBytes.has(where))
      needles.addBytes(`${where} ${value}`, Buffer.from(value, 'hex'))
  }

  /** What kind of thing a row is about says nothing about anybody. */
  const isSaid = (column: string) => ['type', 'kind', 'fingerprint_type', 'probe_type'].includes(column)
  const mayLeave = new Set(shared.domains)

  beforeAll(() => {
    for (const row of [...rows.values()].flat()) stays('row', row, 6)
    for (const event of realEvents) {
      stays('event', event, 8)
      // What was typed into a shell: its hash gives it back.
      const { eventid, destfile, url, shasum } = event
      const isTyped =
        eventid === 'cowrie.session.file_download' && destfile !== undefined && url === undefined
      if (isTyped && typeof shasum === 'string' && shasum !== '')
        needles.addBytes(`typed ${shasum}`, Buffer.from(shasum, 'hex'))
    }
    for (const { name } of operators) {
      for (const typed of [`${name}-typed`]) needles.addBytes(typed, Buffer.from(hexOf(typed, 32), 'hex'))
      for (const domain of ['rare.co.uk', 'rare-hit.de', 'withdrawn.com'])
        needles.addText(domain, `${name}-${domain}`)
    }
  })

  it('is found where it is', () => {
    const everything = Buffer.from([...given].join('\n'))
    expect([...given].filter((text) => needles.in(Buffer.from(text)).length === 0)).toEqual([])
    expect(needles.in(everything).length).toBeGreaterThan(hasSharedData ? 1_000 : 100)
  })

  it(`is nowhere in what was captured${hasSharedData ? '' : ' (without the real logs: ../shared is absent)'}`, () => {
    const haystacks = [...capture.raw, ...capture.streams.map(({ bytes }) => bytes)]
    const bytes = capture.raw.reduce((sum, { length }) => sum + length, 0)
    process.stdout.write(`searched ${bytes} bytes that left for ${needles.size} byte strings\n`)
    expect(bytes).toBeGreaterThan(10_000)
    expect([...new Set(haystacks.flatMap((haystack) => needles.in(haystack)))]).toEqual([])
  })
})
