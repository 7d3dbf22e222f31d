import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import { Counters } from '../../src/gossip/counters.ts'
import { Dialler } from '../../src/gossip/dialler.ts'
import { HeldLogs } from '../../src/gossip/held-logs.ts'
import { peerIdOf } from '../../src/gossip/members.ts'
import { readMessage, StreamFault, writeMessage } from '../../src/gossip/one-message.ts'
import { PeerBook } from '../../src/gossip/peer-book.ts'
import { Sync, syncProtocol } from '../../src/gossip/sync.ts'
import { Topic } from '../../src/gossip/topic.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { decode, SyncAnswer, SyncRequest } from '../../src/wire/messages.ts'
import type { ParsedSegment } from '../../src/wire/segment.ts'
import { alice, bob, carol, epoch1, epoch2, mallory, peerOf } from '../federation/made.ts'
import type { MadeKey } from '../wire/made.ts'
import { counting } from '../wire/made.ts'
import {
  at,
  bytesOf,
  clock,
  endOf,
  epochs,
  headOf,
  hintOf,
  linkedTo,
  logOf,
  longLogOf,
  membersAs,
  TestCore,
} from './made.ts'
import { MemoryHost } from './streams.ts'

/** Sync between peers in memory: net's own parts, the test as their core, and no network. */

interface Peer {
  readonly core: TestCore
  readonly sync: Sync
  readonly host: MemoryHost
  readonly peers: PeerBook
  readonly topic: Topic
  readonly held: HeldLogs
  readonly digest: () => string
}

interface Given {
  readonly logs?: readonly (readonly ParsedSegment[])[]
  readonly rosters?: Uint8Array[]
  readonly creditBytes?: number
}

async function peer(key: MadeKey, given: Given = {}): Promise<Peer> {
  const core = new TestCore()
  const held = new HeldLogs()
  const members = membersAs(key, given.rosters)
  const link = await linkedTo(
    core,
    ({ advance, served, federation }) => {
      if (advance != null) held.advance(hex(advance.operator), advance)
      if (federation != null) members.advance(federation.rosters)
      if (served != null) sync.served(served.id, served.segments)
      sync.wake()
    },
    given.creditBytes,
  )
  for (const log of given.logs ?? []) core.hold(log)
  for (const one of (given.logs ?? []).flat()) held.advance(hex(one.facts.operator), endOf(one))
  const host = new MemoryHost(key)
  const peers = new PeerBook(
    members,
    () => true,
    () => undefined,
  )
  const dialler = new Dialler(members, clock, true)
  const parts = { members, held, link, clock }
  const topic = new Topic({ ...parts, counters: new Counters(), dialler, onBehind: () => undefined })
  const sync = new Sync({ ...parts, topic, peers })
  await sync.start(host.host)
  onTestFinished(() => sync.stop())
  return { core, sync, host, peers, topic, held, digest: () => hex(held.digest(members.roster)) }
}

const name = ({ operator }: MadeKey) => hex(operator)
const comesTrue = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 5 })

/** A peer that answers what the test wants. */
function liar(
  key: MadeKey,
  answerTo: (request: hearsay.peer.SyncRequest) => hearsay.peer.SyncAnswer.$Properties,
) {
  const host = new MemoryHost(key)
  void host.handle(syncProtocol, async (stream) => {
    const request = decode(SyncRequest, await readMessage(stream, limits.syncRequestBytesMax))
    if (request === undefined) throw new StreamFault('no request')
    writeMessage(
      stream,
      SyncAnswer.encode({ schemaVersion: 1, digest: counting(9, 32), ...answerTo(request) }).finish(),
    )
  })
  return host
}

describe('two peers', () => {
  it('that hold the same say one thing to each other, once they have met', async () => {
    const log = logOf(carol, 3)
    const [a, b] = [await peer(alice, { logs: [log] }), await peer(bob, { logs: [log] })]
    b.host.connect(alice, a.host)
    a.topic.know({ head: headOf(carol) })
    b.sync.compare(name(alice), true)
    // Met for the first time: heads and hints, which are not in the digest, are asked for too.
    await comesTrue(() => expect(b.topic.heads().map(hex)).toEqual([hex(headOf(carol))]))
    expect(b.host.opened).toHaveLength(2)
    await new Promise(setImmediate)
    b.sync.compare(name(alice))
    await comesTrue(() => expect(b.host.opened).toHaveLength(3))
    expect(hex(at(b.peers.all(), 0).digest ?? counting(0, 1))).toBe(a.digest())
    expect(hex(at(a.peers.all(), 0).digest ?? counting(0, 1))).toBe(a.digest())
    expect(b.core.runs).toEqual([])
  })

  it('end with equal digests, each with what only the other held', async () => {
    const [alices, bobs, carols] = [longLogOf(alice, 90), logOf(bob, 20), logOf(carol, 7)]
    const a = await peer(alice, { logs: [alices, carols.slice(0, 2)] })
    const b = await peer(bob, { logs: [bobs, carols] })
    a.host.connect(bob, b.host)
    b.host.connect(alice, a.host)
    a.sync.compareAll() // the other sees that they differ, and asks as well
    await comesTrue(() => expect(a.digest()).toBe(b.digest()))
    expect([a, b].map(({ core }) => [alice, bob, carol].map((key) => core.count(key)))).toEqual([
      [90, 20, 7],
      [90, 20, 7],
    ])
    expect(b.core.logs.get(name(alice))?.map(hex)).toEqual(bytesOf(alices).map(hex))
    for (const { core } of [a, b]) expect(core.runs.every(({ good, bySync }) => good && bySync)).toBe(true)
    // A range is no larger than the receiver asks for.
    expect(b.core.runs.filter(({ operator }) => operator === name(alice)).length).toBeGreaterThan(1)
    await comesTrue(() => expect(at(b.peers.all(), 0).missing).toBe(0))
  })

  it('tell each other heads and hints of everybody, and later epochs', async () => {
    const a = await peer(alice)
    const b = await peer(bob, { rosters: [epoch1, epoch2] })
    a.host.connect(bob, b.host)
    b.host.connect(alice, a.host)
    for (const key of [alice, carol]) {
      a.topic.know({ head: headOf(key) })
      a.topic.know({ hint: hintOf(key) })
    }
    b.sync.compare(name(alice), true)
    await comesTrue(() => expect(b.core.frames.filter(({ head }) => head != null)).toHaveLength(2))
    const rosters = b.core.frames.flatMap(({ roster }) => roster?.rosters ?? [])
    expect(rosters.map(hex)).toEqual(epochs.slice(2).map(hex))
    expect(b.topic.heads().map(hex)).toEqual([alice, carol].map((key) => hex(headOf(key))))
    expect(b.digest()).toBe(a.digest())
  })
})

describe('a pull', () => {
  it('waits for credit: without room nothing is asked for', async () => {
    const a = await peer(alice, { logs: [logOf(alice, 3)] })
    const b = await peer(bob, { creditBytes: limits.syncPullBytes - 1 })
    b.host.connect(alice, a.host)
    b.sync.compare(name(alice))
    await comesTrue(() => expect(at(b.peers.all(), 0).missing).toBe(3))
    expect(a.core.frames.filter(({ fetch }) => fetch != null)).toEqual([])
    b.core.send({ credit: { bytes: 1 } })
    b.core.send({ advance: { operator: carol.operator } }) // core's next word of any kind
    await comesTrue(() => expect(b.core.count(alice)).toBe(3))
  })

  it('that core refused is forgotten: what comes next begins where core is', async () => {
    const a = await peer(alice, { logs: [logOf(alice, 4)] })
    const b = await peer(bob)
    const take = b.core.take.bind(b.core)
    const refused: hearsay.link.Frame[] = []
    b.core.take = (frame) => {
      if (frame.arrived == null || refused.length > 0) return take(frame)
      refused.push(frame)
      b.core.send({ advance: { operator: alice.operator, hash: new Uint8Array(0) } })
    }
    b.host.connect(alice, a.host)
    b.sync.compare(name(alice))
    await comesTrue(() => expect(refused).toHaveLength(1))
    await comesTrue(() => expect(b.held.tip(name(alice))).toBeUndefined())
    expect(b.core.count(alice)).toBe(0)
  })
})

describe('a peer that lies', () => {
  const log = logOf(alice, 10)
  const last = at(log, -1)
  const holding = { held: [{ operator: alice.operator, ...endOf(last) }] }
  const flipped = bytesOf(log).with(4, at(log, 4).bytes.with(60, (at(log, 4).bytes[60] ?? 0) ^ 1))
  const cases: { why: string; serves: (from: number) => Uint8Array[]; believed: number }[] = [
    { why: 'one byte is changed in the middle', serves: (from) => flipped.slice(from - 1), believed: 4 },
    {
      why: 'one is left out',
      serves: (from) =>
        bytesOf(log)
          .toSpliced(3, 1)
          .slice(from - 1),
      believed: 3,
    },
    {
      why: 'they come in another order',
      serves: (from) =>
        bytesOf(log)
          .toReversed()
          .slice(from - 1),
      believed: 0,
    },
    { why: 'they are bytes', serves: () => [counting(0, 80)], believed: 0 },
    { why: 'there are none', serves: () => [], believed: 0 },
  ]
  it.each(cases)(
    'is believed up to the fault when $why, and the rest comes from another',
    async ({ serves, believed }) => {
      const asked: number[] = []
      const bad = liar(carol, ({ state, range }) => {
        if (range == null) return state ? holding : {}
        asked.push(range.fromNumber)
        return { segments: serves(range.fromNumber) }
      })
      const [a, b] = [await peer(alice, { logs: [log] }), await peer(bob)]
      b.host.connect(carol, bad)
      b.sync.compare(name(carol))
      await comesTrue(() => expect(asked).toContain(believed + 1))
      expect(b.core.count(alice)).toBe(believed)
      b.host.connect(alice, a.host)
      await comesTrue(() => {
        b.sync.compare(name(alice))
        expect(b.core.count(alice)).toBe(10)
      })
      expect(b.core.runs.every(({ good }) => good)).toBe(true)
      expect(b.digest()).toBe(a.digest())
    },
  )

  it('about the log of who listens, or of strangers, is not asked for it', async () => {
    const asked: string[] = []
    const operators = [bob, mallory].map(({ operator }) => ({ operator, ...endOf(last) }))
    const bad = liar(carol, ({ state, range }) => {
      if (range != null) asked.push(hex(range.operator))
      return state ? { held: [...operators, ...holding.held] } : {}
    })
    const b = await peer(bob)
    b.host.connect(carol, bad)
    b.sync.compare(name(carol))
    await comesTrue(() => expect(asked).toEqual([name(alice)]))
    expect(b.peers.all().map(({ missing }) => missing)).toEqual([0, last.facts.number])
  })
})

describe('what is served', () => {
  const log = longLogOf(alice, 100)
  const request = (given: hearsay.peer.SyncRequest.$Properties) =>
    SyncRequest.encode({ schemaVersion: 1, ...given }).finish()
  const range = (bytesMax: number, fromNumber = 1) => ({
    range: { operator: alice.operator, generation: at(log, 0).facts.generation, fromNumber, bytesMax },
  })

  async function answered(from: MadeKey, bytes: Uint8Array): Promise<hearsay.peer.SyncAnswer | undefined> {
    const a = await peer(alice, { logs: [log] })
    const stream = a.host.accept(syncProtocol, peerIdOf(peerOf(from).publicKey))
    writeMessage(stream, bytes)
    return decode(SyncAnswer, await readMessage(stream, limits.syncAnswerBytesMax))
  }

  it('is at most what was asked for, and at most one pull, however much is asked for', async () => {
    const size = at(log, 0).bytes.byteLength
    expect((await answered(bob, request(range(3 * size))))?.segments).toHaveLength(3)
    expect((await answered(bob, request(range(1, 50))))?.segments.map(hex)).toEqual([hex(at(log, 49).bytes)])
    const most = (await answered(bob, request(range(0xffffffff))))?.segments ?? []
    expect(most.reduce((sum, { byteLength }) => sum + byteLength, 0)).toBeLessThanOrEqual(
      limits.syncPullBytes,
    )
    expect(most.length).toBeGreaterThan(50)
  })

  const refused = [
    { what: 'a stranger', from: mallory, bytes: request({ state: true }) },
    { what: 'a request of a newer version', from: bob, bytes: request({ schemaVersion: 2, state: true }) },
    { what: 'a request that is none', from: bob, bytes: counting(0xf0, 9) },
    { what: 'a request that is too long', from: bob, bytes: new Uint8Array(limits.syncRequestBytesMax + 1) },
  ]
  it.each(refused)('is nothing to $what', async ({ from, bytes }) => {
    await expect(answered(from, bytes)).rejects.toThrow(StreamFault)
  })

  it('is a few streams at once to each peer; more are ended', async () => {
    const a = await peer(alice, { logs: [log] })
    const open = (key: MadeKey) => a.host.accept(syncProtocol, peerIdOf(peerOf(key).publicKey))
    const waiting = Array.from({ length: limits.syncStreamsPerPeerMax }, () => open(bob))
    await expect(readMessage(open(bob), limits.syncAnswerBytesMax)).rejects.toThrow(StreamFault)
    for (const [key, stream] of [
      [carol, open(carol)],
      [bob, at(waiting, 0)],
    ] as const) {
      writeMessage(stream, request({ digest: counting(0, 32) }))
      expect(
        decode(SyncAnswer, await readMessage(stream, 1_000))?.digest,
        key === bob ? 'bob' : 'carol',
      ).toHaveLength(32)
    }
    await new Promise(setImmediate)
    const again = open(bob) // one has been answered
    writeMessage(again, request({ state: true }))
    expect(decode(SyncAnswer, await readMessage(again, 1_000))?.held[0]?.number).toBe(100)
  })
})
