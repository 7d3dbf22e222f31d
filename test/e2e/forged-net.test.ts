import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hex, utf8 } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import { evidenceOf } from '../../src/federation/evidence.ts'
import { admitted } from '../../src/federation/roster.ts'
import { signHead, signHint } from '../../src/federation/statements.ts'
import { encodeFrame } from '../../src/link/frames.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { Gossip } from '../../src/wire/messages.ts'
import { noHash } from '../../src/wire/segment.ts'
import { carol, mallory, member } from '../federation/made.ts'
import { chain, counting, segment } from '../wire/made.ts'
import type { TestDaemon } from './daemons.ts'
import { field, inSync, invited, list, record, TestFederation, until } from './daemons.ts'
import { takenOver } from './liar.ts'

/**
 * The network process is taken over: it is the one that strangers talk to. Core runs on with a net that says whatever
 * a thief of it could say, and believes none of it.
 */

const federation = new TestFederation()
let a: TestDaemon
let b: TestDaemon
let build: string
let usual: string

/** Says the frames it finds beside it, and then nothing: no import, nothing to read but its own code. */
const forgingNet = `
import { readFileSync } from 'node:fs'
import { Socket } from 'node:net'
const core = new Socket({ fd: 3, readable: true, writable: true })
core.on('close', () => process.exit(0)).resume()
core.write(readFileSync(new URL('./frames', import.meta.url)))
`

const hash = (n: number) => String(n).repeat(32)

async function saw(daemon: TestDaemon, n: number): Promise<void> {
  const fingerprints = [{ payload: { fingerprint_type: 'hassh', hash: hash(n) } }]
  const { body } = await daemon.ingest(JSON.stringify({ type: 'attacker', ip: `192.0.2.${n}`, fingerprints }))
  expect(body).toMatchObject({ accepted: 1 })
}

/** What an operator is told that nobody but core may change. */
async function stands(daemon: TestDaemon): Promise<object> {
  const { digest, generation, federation: joined, counts, alarms, lag_s: lag } = await daemon.status()
  const lookup = await daemon.json('lookup', 'hassh', hash(1))
  const { total } = await daemon.json('egress')
  return { digest, generation, joined, counts, alarms, lag, lookup, total }
}

async function forgedFrames(daemon: TestDaemon): Promise<hearsay.link.Frame.$Properties[]> {
  const bravo = await takenOver(daemon, 'bravo')
  const alpha = await takenOver(daemon, 'alpha')
  const { roster, held } = bravo
  const theirs = { federation: roster.federation, operator: held.operator, sealedDay: 20_000 }
  const invented = (given: object) => chain(3, { ...theirs, ...given }, mallory).map(({ bytes }) => bytes)
  const generation = held.generation + 1
  const next = { generation: held.generation, number: held.number + 1, prevHash: held.hash }
  const arrived = (operator: Uint8Array, segments: Uint8Array[]) => ({
    arrived: { operator, generation, fromNumber: 1, segments, bySync: true },
  })
  const own = alpha.held.operator
  const ownNext = segment(
    { ...theirs, operator: own, generation: alpha.held.generation + 1 },
    undefined,
    mallory,
  )
  const [one, other] = [1, 2].map((flags) => segment({ ...theirs, ...next, flags }, undefined, mallory))
  if (one === undefined || other === undefined) throw new Error('no segments')
  const members = new Map([...roster.members, [hex(mallory.operator), member(mallory, 'mallory')]])
  const seized = { ...roster, members, admins: [mallory.operator], secretary: mallory.operator }
  const epoch = admitted(
    seized,
    member(carol, 'carol'),
    { id: counting(1, 16), expiresMinute: 0xffffffff },
    mallory,
  )
  const head = {
    operator: held.operator,
    generation,
    number: 9,
    hash: counting(0, 32),
    rosterEpoch: 99,
    rosterHash: noHash,
  }
  const minute = Math.floor(Date.now() / 60_000)
  const hint = {
    operator: held.operator,
    peerKey: mallory.publicKey,
    minute,
    addresses: ['/ip4/192.0.2.1/tcp/1'],
  }
  return [
    { ready: { addresses: ['/ip4/127.0.0.1/tcp/1', 'no address', `/dns4/${'x'.repeat(4_000)}/tcp/1`] } },
    { note: { level: 50, code: '\u001b[2J', text: '\u001b[2J\u0007\nforged\r\n{"level":30}' } },
    arrived(held.operator, invented({ generation })),
    arrived(held.operator, invented({ ...next, number: undefined })),
    arrived(held.operator, [one.bytes]),
    arrived(held.operator, bravo.segments.toReversed()),
    arrived(own, [ownNext.bytes]),
    arrived(own, [...bravo.segments]),
    arrived(mallory.operator, invented({ operator: mallory.operator })),
    arrived(counting(0, 5), [counting(0, 40), new Uint8Array(0)]),
    { head: signHead(roster.federation, { ...head, minute }, mallory) },
    { hint: signHint(roster.federation, hint, mallory) },
    { head: counting(0, 200) },
    { hint: new Uint8Array(0) },
    { roster: { rosters: [epoch] } },
    { roster: { rosters: [counting(0, 300), new Uint8Array(0)] } },
    { dispute: { segment: one.bytes } },
    { dispute: { segment: counting(0, 99) } },
    { evidenceSeen: evidenceOf(one, other, mallory.publicKey) },
    { evidenceSeen: counting(0, 500) },
    { ownAhead: { segments: [ownNext.bytes, counting(0, 30)] } },
    { ownChecked: { operator: counting(0, 3) } },
    { joinIn: { id: 1, peerKey: mallory.publicKey, envelope: counting(0, 100) } },
    { joinResult: { id: 77, error: 'join.nonsense', answer: counting(0, 9) } },
    { fetch: { id: 1, operator: counting(0, 7), generation: 0, fromNumber: 0, bytesMax: 0xffffffff } },
    // What only core says, said to core.
    { publish: Gossip.encode({ schemaVersion: 1, roster: epoch }).finish() },
    { advance: { operator: own, answers: { generation, number: 1, hash: counting(0, 32) } } },
    { restore: { on: true } },
  ]
}

beforeAll(async () => {
  a = await federation.started('alpha')
  usual = a.launcher
  const policy = ['vector.interval=0', 'publish.window_ms=50']
  await a.json('federation', 'create', '--name', 'test', ...policy.flatMap((one) => ['--policy', one]))
  b = await federation.started('bravo')
  await invited(a, b)
  await saw(a, 1)
  await saw(b, 1)
  await until('a heard b', async () => field(await a.json('lookup', 'hassh', hash(1)), 'others') === 1)
  await until('b heard a', async () => field(await b.json('lookup', 'hassh', hash(1)), 'others') === 1)
  await inSync([a, b])
  await b.stop()

  build = await mkdtemp(join(tmpdir(), 'hearsay-forged-'))
  for (const part of ['bin', 'src', 'proto', 'package.json'])
    await cp(resolve(part), join(build, part), { recursive: true })
  await symlink(resolve('node_modules'), join(build, 'node_modules'))
  await writeFile(join(build, 'src/gossip/main.ts'), forgingNet)
})
afterAll(async () => {
  await federation.stopAll()
  if (build !== undefined) await rm(build, { recursive: true, force: true })
})

async function runWith(frames: readonly Uint8Array[]): Promise<void> {
  await a.stop()
  await writeFile(join(build, 'src/gossip/frames'), Buffer.concat(frames))
  a.stderr = ''
  await a.start()
}

it('is believed in nothing that it forges', async () => {
  const before = await stands(a)
  a.launcher = join(build, 'bin/hearsay.js')
  await a.stop()
  const frames = await forgedFrames(a)
  // Behind the last of them comes one that core answers for all to see: then all were taken.
  const last = {
    peers: { peers: [{ operator: counting(9, 32), connected: true, missing: 12_345 }], missing: 12_345 },
  }
  await runWith([...frames, last].map(encodeFrame))
  await until('every frame was taken', async () => (await a.status())['missing'] === 12_345)
  expect(await stands(a)).toEqual(before)
  const { members } = await a.json('members')
  expect(list(members).map(({ name }) => name)).toEqual(['alpha', 'bravo'])
  const notes = a.stderr.split('\n').filter((line) => line.includes('forged'))
  expect(notes).toHaveLength(1)
  expect(a.stderr).not.toContain('\u001b')
})

const floods: readonly (readonly [what: string, bytes: () => Uint8Array])[] = [
  ['no frame at all', () => utf8('GET / HTTP/1.1\r\nHost: hearsay\r\n\r\n')],
  ['a frame that is larger than it may be', () => Buffer.from([0xff, 0xff, 0xff, 0xff, 0])],
  [
    'more segments than it was granted',
    () => {
      const segments = Array.from({ length: 500 }, () => new Uint8Array(limits.segmentBytesMax))
      const frame = encodeFrame({ arrived: { operator: counting(0, 32), segments } })
      return Buffer.concat(Array.from({ length: 8 }, () => frame))
    },
  ],
]

it.each(floods)('that says %s is ended and begun again, and rows come in meanwhile', async (what, bytes) => {
  a.launcher = join(build, 'bin/hearsay.js')
  await runWith([bytes()])
  await until('net was ended', async () => {
    const { body } = await a.get('/metrics')
    return Number(/^hearsay_net_restarts_total (\d+)/m.exec(String(body))?.[1]) > 0
  })
  const n = 7 + floods.findIndex(([name]) => name === what)
  await saw(a, n)
  expect(await a.json('lookup', 'hassh', hash(n))).toMatchObject({ operators: 1 })
})

it('is forgotten once the true one runs again', async () => {
  a.launcher = usual
  await a.stop()
  await a.start()
  await b.start()
  await inSync([a, b])
  expect(record(await b.json('lookup', 'hassh', hash(7)))['others']).toBe(1)
})
