import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Clock } from '../../src/base/clock.ts'
import { encodeAsk } from '../../src/federation/ask.ts'
import { joinEnvelope, parseInvite } from '../../src/federation/invite.ts'
import { encodeFrame } from '../../src/link/frames.ts'
import { Link } from '../../src/link/link.ts'
import { parseConfig } from '../../src/node/config.ts'
import { Daemon } from '../../src/node/daemon.ts'
import { dirAt } from '../../src/node/dir.ts'
import type { Keys } from '../../src/node/keys.ts'
import { LocalSecret } from '../../src/node/keys.ts'
import { createLog } from '../../src/node/logger.ts'
import { operationsOf } from '../../src/node/operations.ts'
import { Server } from '../../src/query/server.ts'
import { tagOf } from '../../src/wire/features.ts'
import { sha256 } from '../../src/wire/keys.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { Frame } from '../../src/wire/messages.ts'
import { field, list, TestDaemon, until } from '../e2e/daemons.ts'
import { alice, bob, nowMs, peerOf } from '../federation/made.ts'
import { counting } from '../wire/made.ts'
import { canaries, Search, tracesOf, writingsOf } from './addresses.ts'
import {
  plantedBounties,
  plantedColumns,
  plantedDomains,
  plantedElsewhere,
  plantedHashes,
  plantedMessages,
  rotations,
  sharedDomain,
  taggedValues,
  validRow,
} from './canary-rows.ts'

/**
 * Addresses in every place of every row, and then a look at every byte that core puts out: its log, what it tells net
 * and answers for it, metrics, log lines, errors, events, and what the operator's socket says that is not about rows.
 * Keys, chance and time are the test's own, so that whatever four bytes a hash has by chance, it has in every run.
 */

let root: string
let daemon: Daemon
let server: Server
let client: TestDaemon
const said = { frames: [] as Buffer[], log: [] as string[], events: [] as string[], answers: [] as string[] }
let rotated = 0

let drawn = 0
const clock: Clock = {
  nowMs: () => nowMs,
  random: (bytes) => {
    const blocks = Array.from({ length: Math.ceil(bytes / 32) }, () =>
      sha256(Buffer.from(`chance ${++drawn}`)),
    )
    return new Uint8Array(Buffer.concat(blocks).subarray(0, bytes))
  },
}

const keys: Keys = {
  record: alice,
  operator: alice.operator,
  peerSeed: peerOf(alice).seed,
  peerPublicKey: peerOf(alice).publicKey,
  secret: new LocalSecret(counting(0x50, 32)),
  socketToken: 'a token that is longer than thirty-two characters',
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hearsay-canaries-'))
  const dir = dirAt(root)
  await mkdir(dir.keys)
  await mkdir(dir.federation)
  await writeFile(dir.socketToken, keys.socketToken)
  const config = parseConfig('name = "core"\nlisten = ["/ip4/127.0.0.1/tcp/0"]\n[log]\nlevel = "debug"')
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.log.push(String(text))
    return true
  })
  const { send } = Link.prototype
  vi.spyOn(Link.prototype, 'send').mockImplementation(function (this: Link, frame) {
    said.frames.push(Buffer.from(encodeFrame(frame)))
    return send.call(this, frame)
  })
  daemon = await Daemon.open({ dir, config, keys, clock, log: createLog(config) })
  daemon.events.subscribe(({ type, data }) => {
    if (type === 'fingerprint.rotated') rotated++
    else said.events.push(JSON.stringify({ type, data }))
  })
  server = new Server({
    operations: operationsOf(daemon),
    log: daemon.parts.log,
    socket: dir.socket,
    token: keys.socketToken,
    ingestSocket: dir.ingestSocket,
    ingestGroupId: undefined,
  })
  await server.start()
  await daemon.load()
  const atOnce = ['smtp.slot=0', 'smtp.crowd=0', 'vector.interval=0', 'publish.window_ms=0']
  const unbounded = ['budget.identities=0', 'budget.campaigns=0', 'budget.domains=0']
  await daemon.createFederation('canaries', [...atOnce, ...unbounded])
  client = new TestDaemon('core', root)
})

afterAll(async () => {
  vi.restoreAllMocks()
  await server.stop()
  await daemon.stop()
  await rm(root, { recursive: true, force: true })
})

const taken = { accepted: 0, unchanged: 0, rejected: 0 }

/** Few enough a request that every refusal is listed. */
const rowsARequest = 100

async function handIn(rows: Iterable<object | string | Uint8Array>): Promise<void> {
  for (const chunk of chunked(rows)) {
    const isProtobuf = chunk[0] instanceof Uint8Array
    const lines = chunk.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)))
    const body = isProtobuf ? Buffer.concat(chunk as Uint8Array[]) : lines.join('\n')
    const type = isProtobuf ? 'application/x-protobuf' : 'application/x-ndjson'
    const { status, body: answer } = await client.request('POST', '/v1/ingest', body, type)
    expect(status).toBe(200)
    said.answers.push(JSON.stringify(answer))
    expect(field(answer, 'errors_left_off')).toBeUndefined()
    for (const outcome of ['accepted', 'unchanged', 'rejected'] as const)
      taken[outcome] += Number(field(answer, outcome))
  }
}

function* chunked<T>(rows: Iterable<T>): Generator<T[]> {
  let chunk: T[] = []
  for (const row of rows) {
    chunk.push(row)
    if (chunk.length < rowsARequest) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

const settled = () =>
  until('all of it has passed the gate', async () => daemon.publisher.status().dirty === 0)

/** Bob joins, so that there is a member who may ask. Net says what a peer would have it say. */
async function asPeer(...frames: hearsay.link.Frame.$Properties[]): Promise<void> {
  for (const frame of frames) {
    const before = said.frames.length
    // What the link decodes has every field.
    daemon.traffic.take(Frame.decode(Frame.encode(frame).finish()))
    await until('net is answered', async () => said.frames.length > before)
  }
}

async function bobJoins(): Promise<void> {
  const { text } = await daemon.invite(7)
  const { federation, inviteId, secret } = parseInvite(text, nowMs)
  const peerKey = peerOf(bob).publicKey
  const minute = Math.floor(nowMs / 60_000)
  const facts = { federation, inviteId, recordKey: bob.publicKey, peerKey, name: 'bob', contact: '', minute }
  await asPeer({ joinIn: { id: 1, peerKey, envelope: joinEnvelope(facts, secret, bob) } })
  expect(daemon.federation?.roster.members.size).toBe(2)
}

/** What the socket says that is not about rows. */
const aboutNoRow = ['status', 'doctor', 'peers', 'members', 'log', 'evidence']

async function everythingSaid(): Promise<Map<string, (Buffer | string)[]>> {
  const answers: string[] = []
  for (const path of aboutNoRow) answers.push(JSON.stringify((await client.get(`/v1/${path}`)).body))
  const egress: string[] = []
  for (let offset = 0; ; offset += 1_000) {
    const { body } = await client.get(`/v1/egress?limit=1000&offset=${offset}`)
    egress.push(JSON.stringify(body))
    if (list(field(body, 'data')).length < 1_000) break
  }
  const segments: Buffer[] = []
  for await (const bytes of daemon.requireFederation().store.segments()) segments.push(Buffer.from(bytes))
  return new Map<string, (Buffer | string)[]>([
    ['segments', segments],
    ['frames to net', said.frames],
    ['files in federation/', await filesBelow(join(root, 'federation'))],
    ['metrics', [String((await client.get('/metrics')).body)]],
    ['log lines', said.log],
    ['events', said.events],
    ['answers about rows handed in', said.answers],
    ['other answers', answers],
    ['egress', egress],
  ])
}

async function filesBelow(dir: string): Promise<Buffer[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile())
  return await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name))))
}

/** By every trace, and by the tags that a member can make of what it guesses. */
function searchForAll(): Search {
  const { pepper } = daemon.requireFederation().secrets
  return new Search([
    ...canaries.flatMap((one) => tracesOf(one).map((trace) => ({ what: one.text, trace }))),
    ...taggedValues().map(({ what, kind, definition, value }) => ({
      what,
      trace: { how: `tag of a ${kind}`, of: tagOf(pepper, { kind, definition, value }) },
    })),
  ])
}

/** Looks through all of it, and says how much that was. */
async function expectNothingFound(): Promise<Map<string, number>> {
  const search = searchForAll()
  const sizes = new Map<string, number>()
  for (const [where, parts] of await everythingSaid()) {
    const before = search.searched
    for (const part of parts) expect({ where, found: search.in(part) }).toEqual({ where, found: [] })
    sizes.set(where, search.searched - before)
  }
  const each = [...sizes].map(([where, size]) => `${where} ${size}`)
  process.stdout.write(
    `looked through ${search.searched} bytes for ${search.size} traces: ${each.join(', ')}\n`,
  )
  return sizes
}

describe('no trace of an address is in anything that core says of rows with addresses', () => {
  const cases: readonly (readonly [where: string, rows: () => Iterable<object | string | Uint8Array>])[] = [
    ['columns', plantedColumns],
    ['bounties', plantedBounties],
    ['hash columns', plantedHashes],
    ['domains', plantedDomains],
    ['unknown columns, types and torn lines', plantedElsewhere],
    ['protobuf', plantedMessages],
  ]
  it.each(cases)('in %s', async (_, rows) => {
    const from = Object.fromEntries(Object.entries(said).map(([where, parts]) => [where, parts.length]))
    const { accepted } = taken
    await handIn(rows())
    await settled()
    expect(taken.accepted).toBeGreaterThan(accepted)
    const search = searchForAll()
    for (const [where, parts] of Object.entries(said)) {
      for (const part of parts.slice(from[where]))
        expect({ where, found: search.in(part) }).toEqual({ where, found: [] })
    }
    expect(search.searched).toBeGreaterThan(10_000)
  })

  it('all together, in answers, files, metrics and what left, however it is asked for', async () => {
    await handIn([...sharedDomain(), ...rotations()])
    await settled()
    await bobJoins()
    const operator = alice.operator
    const end = daemon.requireFederation().logs.ownEnd()
    const fetch = { id: 2, operator, generation: end?.generation ?? 0, fromNumber: 1, bytesMax: 4 << 20 }
    await asPeer({ fetch })
    for (const [, text] of canaries.flatMap(writingsOf)) {
      const domain = text.slice(0, 60)
      await asPeer({ askIn: { id: 3, operator: bob.operator, request: encodeAsk(domain) } })
      // Who asks is answered in the words asked with: what must not repeat them is the log, and the metrics.
      const path = encodeURIComponent(text)
      for (const route of [
        `attackers/${path}`,
        `smtp-target-seen?domain=${path}`,
        `lookup?value=${path}`,
        path,
      ])
        await client.get(`/v1/${route}`)
    }
    const sizes = await expectNothingFound()
    for (const [where, least] of leastBytes)
      expect([where, sizes.get(where)]).toEqual([where, expect.toSatisfy((size) => size >= least)])
    expect(taken.rejected).toBeGreaterThan(1_000)
    expect(taken.accepted).toBeGreaterThan(5_000)
  })
})

/** Less than this, and the search has looked past it. */
const leastBytes: readonly (readonly [where: string, bytes: number])[] = [
  ['segments', 500_000],
  ['frames to net', 500_000],
  ['files in federation/', 500_000],
  ['metrics', 1_000],
  ['log lines', 1_000],
  ['events', 1_000],
  ['answers about rows handed in', 100_000],
  ['other answers', 500_000],
  ['egress', 1_000_000],
]

describe('the same search finds', () => {
  const published = async () => {
    const { segments = [] } = Object.fromEntries(await everythingSaid())
    return segments
  }
  const isIn = async (search: Search) => (await published()).some((bytes) => search.in(bytes).length > 0)
  const searchFor = (of: Uint8Array | string) => new Search([{ what: 'it', trace: { how: 'as it is', of } }])

  it('a domain that three attackers named', async () => {
    expect(await isIn(searchFor('named-by-three.com'))).toBe(true)
  })

  it('what no syntax tells from a hash, and so leaves: see SECURITY.md, "Not promised"', async () => {
    const address = '2a0189abcdef0123456789abcdef0147'
    expect(await isIn(searchFor(Buffer.from(address, 'hex')))).toBe(false)
    await handIn([{ ...validRow('identity'), ja3_hashes: [address] }])
    await settled()
    expect(await isIn(searchFor(Buffer.from(address, 'hex')))).toBe(true)
  })

  it("addresses in what is the operator's own: its rows, and the hashes that rotated", async () => {
    expect(rotated).toBe(canaries.length)
    const { body } = await client.get('/v1/attackers?limit=1000')
    expect(Search.for(canaries).in(JSON.stringify(body))).not.toEqual([])
  })
})
