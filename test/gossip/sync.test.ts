import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import type { Clock } from '../../src/base/clock.ts'
import { limits } from '../../src/base/limits.ts'
import { evidenceOf } from '../../src/federation/evidence.ts'
import { Changes } from '../../src/gossip/changes.ts'
import { Counters } from '../../src/gossip/counters.ts'
import { Dialler } from '../../src/gossip/dialler.ts'
import { HeldLogs } from '../../src/gossip/held-logs.ts'
import { peerIdOf } from '../../src/gossip/members.ts'
import { endStream, readMessage, StreamFault, writeMessage } from '../../src/gossip/one-message.ts'
import { Sync, syncProtocol } from '../../src/gossip/sync.ts'
import { Topic } from '../../src/gossip/topic.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { decode, SyncAnswer, SyncRequest } from '../../src/wire/messages.ts'
import type { ParsedSegment } from '../../src/wire/segment.ts'
import { alice, bob, carol, epoch1, epoch2, mallory, nowMs, peerOf } from '../federation/made.ts'
import type { MadeKey } from '../wire/made.ts'
import { counting, told } from '../wire/made.ts'
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
  stateAfter,
  stateIn,
  TestCore,
} from './made.ts'
import { MemoryHost } from './streams.ts'

/** Sync between peers in memory: net's own parts, the test as their core, no network, and a clock that the test moves. */

interface Peer {
  readonly core: TestCore
  readonly sync: Sync
  readonly host: MemoryHost
  readonly topic: Topic
  readonly held: HeldLogs
  readonly counters: Counters
  readonly blamed: string[]
  readonly digest: () => string
  /** How many exchanges of its own, or questions of others, have come to an end. */
  readonly exchanges: () => number
  /** Time goes by until everybody's turn has come. */
  readonly later: () => void
}

interface Given {
  readonly logs?: readonly (readonly ParsedSegment[])[]
  readonly rosters?: Uint8Array[]
  readonly creditBytes?: number
}

async function peer(key: MadeKey, given: Given = {}): Promise<Peer> {
  const core = new TestCore()
  const changes = new Changes(key.seed[0] ?? 1)
  const held = new HeldLogs(changes)
  const members = membersAs(key, given.rosters)
  const counters = new Counters()
  const blamed: string[] = []
  const time = { ms: nowMs }
  const ended = { exchanges: 0 }
  const moving: Clock = { ...clock, nowMs: () => time.ms }
  const link = await linkedTo(
    core,
    ({ advance, served, federation, evidence }) => {
      if (advance != null) held.advance(hex(advance.operator), stateIn(advance), advance.afterRun)
      if (federation != null) members.advance(federation.rosters)
      if (served != null) sync.served(served.id, served.segments)
      if (evidence != null && evidence.byteLength > 0) topic.know({ evidence })
      sync.wake()
    },
    given.creditBytes,
  )
  for (const log of given.logs ?? []) {
    core.hold(log)
    held.advance(hex(at(log, 0).facts.operator), stateAfter(log), false)
  }
  const host = new MemoryHost(key)
  const dialler = new Dialler(members, clock, true)
  const parts = { members, held, changes, link, clock: moving, counters }
  const topic = new Topic({ ...parts, dialler, onBehind: () => undefined })
  const sync = new Sync({
    ...parts,
    topic,
    onChange: () => {
      ended.exchanges++
    },
    onBlame: (operator) => blamed.push(operator),
  })
  await sync.start(host.host)
  onTestFinished(() => sync.stop())
  const later = () => {
    time.ms += 2 * limits.syncBackoffMsMax
    sync.soon()
  }
  return {
    ...{ core, sync, host, topic, held, counters, blamed, later },
    digest: () => hex(held.digest(members.roster)),
    exchanges: () => ended.exchanges,
  }
}

const name = ({ operator }: MadeKey) => hex(operator)
const comesTrue = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 5 })
const framesOf = <T>({ core }: Peer, of: (frame: hearsay.link.Frame) => T | null | undefined): T[] =>
  core.frames.flatMap((frame) => of(frame) ?? [])
const fetches = (of: Peer) => framesOf(of, ({ fetch }) => fetch)
const ownChecked = (of: Peer) => framesOf(of, (frame) => frame.ownChecked).map((one) => hex(one.operator))
const ownAhead = (of: Peer) =>
  framesOf(of, (frame) => frame.ownAhead).flatMap(({ segments }) => segments.map(hex))
const disputes = (of: Peer) => framesOf(of, ({ dispute }) => dispute).map(({ segment }) => hex(segment))

type Answer = hearsay.peer.SyncAnswer.$Properties

/** A peer that answers what the test wants, or ends the stream without a word. */
function liar(key: MadeKey, answerTo: (request: hearsay.peer.SyncRequest) => Answer | undefined) {
  const host = new MemoryHost(key)
  void host.handle(syncProtocol, async (stream) => {
    const request = decode(SyncRequest, await readMessage(stream, limits.syncRequestBytesMax))
    const answer = request && answerTo(request)
    if (answer === undefined) return endStream(stream, new StreamFault('no answer'))
    writeMessage(
      stream,
      SyncAnswer.encode({ schemaVersion: 1, digest: counting(9, 32), isWhole: true, ...answer }).finish(),
    )
  })
  return host
}

/** What a peer asks of one that tells `state`, by what it asks for; ranges as operator, number and bytes. */
function asking(answers: { state?: Answer; range?: (of: hearsay.peer.RangeRequest) => Answer | undefined }) {
  const asked: string[] = []
  const answerTo = ({ state, range, roster }: hearsay.peer.SyncRequest): Answer | undefined => {
    if (range != null) {
      asked.push(`range ${hex(range.operator)} ${range.fromNumber} ${range.bytesMax}`)
      return answers.range?.(range)
    }
    asked.push(state ? 'state' : roster ? 'roster' : 'digest')
    return state ? (answers.state ?? {}) : {}
  }
  return { asked, answerTo }
}

describe('two peers', () => {
  it('that hold the same say two things to each other when they have met, and one at every turn', async () => {
    const log = logOf(carol, 3)
    const [a, b] = [await peer(alice, { logs: [log] }), await peer(bob, { logs: [log] })]
    b.host.connect(alice, a.host)
    a.topic.know({ head: headOf(carol) })
    b.sync.met(name(alice))
    // Heads and hints are not in the digest: they are asked for, once, though the digests are equal.
    await comesTrue(() => expect(b.exchanges()).toBe(2))
    expect(b.topic.since(0).heads.map(hex)).toEqual([hex(headOf(carol))])
    expect(hex(b.sync.peer(name(alice)).digest)).toBe(a.digest())
    b.later()
    await comesTrue(() => expect(b.exchanges()).toBe(3))
    expect([b.host.opened.length, b.core.runs, fetches(a)]).toEqual([3, [], []])
  })

  it('end with equal digests, each with what only the other held', async () => {
    const [alices, bobs, carols] = [longLogOf(alice, 90), logOf(bob, 20), logOf(carol, 7)]
    const a = await peer(alice, { logs: [alices, carols.slice(0, 2)] })
    const b = await peer(bob, { logs: [bobs, carols] })
    a.host.connect(bob, b.host)
    b.host.connect(alice, a.host)
    a.sync.met(name(bob))
    b.sync.met(name(alice))
    await comesTrue(() => expect(a.digest()).toBe(b.digest()))
    expect([a, b].map(({ core }) => [alice, bob, carol].map((key) => core.count(key)))).toEqual([
      [90, 20, 7],
      [90, 20, 7],
    ])
    expect(b.core.logs.get(name(alice))?.map(hex)).toEqual(bytesOf(alices).map(hex))
    for (const { core } of [a, b]) expect(core.runs.every(({ good, bySync }) => good && bySync)).toBe(true)
    // A range is no larger than the receiver asks for.
    expect(b.core.runs.filter(({ operator }) => operator === name(alice)).length).toBeGreaterThan(1)
    await comesTrue(() => expect([b.sync.peer(name(alice)).missing, b.sync.missing]).toEqual([0, 0]))
  })

  it('of which one only hears of a change ask each other all the same: a question tells a digest, too', async () => {
    const [a, b] = [await peer(alice), await peer(bob)]
    a.host.connect(bob, b.host)
    b.host.connect(alice, a.host)
    a.sync.met(name(bob))
    b.sync.met(name(alice))
    await comesTrue(() => expect([a.host.opened, b.host.opened].map(({ length }) => length)).toEqual([2, 2]))
    const log = logOf(alice, 2)
    a.core.hold(log)
    a.held.advance(name(alice), stateAfter(log), false)
    a.later()
    await comesTrue(() => expect(b.core.count(alice)).toBe(2))
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
    b.sync.met(name(alice))
    await comesTrue(() => expect(b.topic.since(0).heads).toHaveLength(2))
    const rosters = b.core.frames.flatMap(({ roster }) => roster?.rosters ?? [])
    expect(rosters.map(hex)).toEqual(epochs.slice(2).map(hex))
    expect(b.topic.since(0).heads.map(hex)).toEqual([alice, carol].map((key) => hex(headOf(key))))
    expect(b.digest()).toBe(a.digest())
  })

  it('tell each other of forks', async () => {
    const [first, second] = [logOf(carol, 1), logOf(carol, 1, { sealedDay: 19_999 })]
    const evidence = evidenceOf(at(first, 0), at(second, 0), carol.publicKey)
    const [a, b] = [await peer(alice), await peer(bob, { logs: [first] })]
    a.topic.know({ evidence })
    b.host.connect(alice, a.host)
    b.sync.met(name(alice))
    const seen = () =>
      b.core.frames
        .flatMap(({ evidenceSeen }) => evidenceSeen ?? [])
        .filter(({ byteLength }) => byteLength > 0)
    await comesTrue(() => expect(seen().map(hex)).toEqual([hex(evidence)]))
  })

  it('of which one restates its log end with what it says now', async () => {
    const before = logOf(alice, 5)
    const { generation } = at(before, 0).facts
    const restated = logOf(alice, 4, { generation: generation + 1, mark: 3 })
    const a = await peer(alice, { logs: [restated] })
    const b = await peer(bob, { logs: [before] })
    b.host.connect(alice, a.host)
    b.sync.met(name(alice))
    await comesTrue(() => expect(b.digest()).toBe(a.digest()))
    expect(b.core.logs.get(name(alice))?.map(hex)).toEqual(bytesOf(restated).map(hex))
  })
})

describe('what was told before', () => {
  it('is not told again to who knows it, but to who knows another life of the process, or nothing', async () => {
    const a = await peer(alice, { logs: [logOf(bob, 2)] })
    a.topic.know({ head: headOf(bob) })
    const ask = async (known?: hearsay.peer.KnownState.$Properties) => {
      const stream = a.host.accept(syncProtocol, peerIdOf(peerOf(carol).publicKey))
      writeMessage(
        stream,
        SyncRequest.encode({ schemaVersion: 1, state: true, known: known ?? null }).finish(),
      )
      const answer = SyncAnswer.decode(await readMessage(stream, limits.syncAnswerBytesMax))
      const { held, heads, hints, evidence, isWhole, now } = answer
      return { told: [held, heads, hints, evidence].map(({ length }) => length), isWhole, now }
    }
    const whole = { told: [1, 1, 0, 0], isWhole: true }
    const { now, ...first } = await ask()
    const known = { stateId: now?.stateId ?? 0, version: now?.version ?? 0 }
    expect(first).toEqual(whole)
    expect(known).toEqual({ stateId: alice.seed[0], version: 2 })
    expect(await ask(known)).toMatchObject({ told: [0, 0, 0, 0], isWhole: false, now: known })
    a.topic.know({ hint: hintOf(bob) })
    a.held.advance(name(carol), stateAfter(logOf(carol, 1)), false)
    expect(await ask(known)).toMatchObject({ told: [1, 0, 1, 0], isWhole: false })
    const all = { told: [2, 1, 1, 0], isWhole: true }
    expect(await ask({ ...known, stateId: known.stateId + 1 })).toMatchObject(all)
    expect(await ask({ stateId: 0, version: 0 })).toMatchObject(all)
  })

  it('is asked for as far as it is not known', async () => {
    const asked: (hearsay.peer.KnownState | null | undefined)[] = []
    const versions = [
      { stateId: 77, version: 5 },
      { stateId: 77, version: 8 },
    ]
    let digests = 0
    const other = liar(carol, ({ state, known }) => {
      const digest = counting(++digests, 32)
      if (!state) return { digest }
      asked.push(known)
      return { digest, now: versions[asked.length - 1] ?? at(versions, 1), isWhole: asked.length === 1 }
    })
    const b = await peer(bob)
    b.host.connect(carol, other)
    b.sync.met(name(carol))
    await comesTrue(() => {
      b.later()
      expect(asked.length).toBeGreaterThanOrEqual(3)
    })
    expect(asked.slice(0, 3)).toMatchObject([{ stateId: 0, version: 0 }, ...versions])
  })
})

describe('a pull', () => {
  it('waits for credit: without room nothing is asked for', async () => {
    const a = await peer(alice, { logs: [logOf(alice, 3)] })
    const b = await peer(bob, { creditBytes: limits.syncPullBytes - 1 })
    b.host.connect(alice, a.host)
    b.sync.met(name(alice))
    await comesTrue(() => expect(b.sync.peer(name(alice)).missing).toBe(3))
    await comesTrue(() => expect(b.host.opened.length).toBeGreaterThan(1)) // it goes on asking for other things
    expect(fetches(a)).toEqual([])
    b.core.send({ credit: { bytes: 1 } })
    await comesTrue(() => expect(b.core.count(alice)).toBe(3))
  })

  it('that core refused is forgotten: what comes next begins where core is', async () => {
    const log = logOf(alice, 4)
    const a = await peer(alice, { logs: [log] })
    const b = await peer(bob)
    const take = b.core.take.bind(b.core)
    const refused: hearsay.link.Arrived[] = []
    b.core.take = (frame) => {
      if (frame.arrived == null || refused.length > 0) return take(frame)
      refused.push(frame.arrived)
      b.core.answer(frame.arrived)
    }
    b.host.connect(alice, a.host)
    b.sync.met(name(alice))
    await comesTrue(() => expect(refused).toHaveLength(1))
    await comesTrue(() => {
      b.later()
      expect(b.core.runs).toMatchObject([{ from: 1, count: 4, good: true }])
    })
    expect(told(b.held.tip(name(alice)))).toEqual(told(stateAfter(log)))
  })

  it('of the own log is made only while it is being restored', async () => {
    const log = logOf(bob, 3)
    const [a, b] = [await peer(alice, { logs: [log] }), await peer(bob)]
    b.host.connect(alice, a.host)
    b.sync.met(name(alice))
    await comesTrue(() => expect(ownChecked(b)).toContain(name(alice)))
    expect(b.core.runs).toEqual([])
    b.sync.restore(true)
    await comesTrue(() => {
      b.later()
      expect(b.core.count(bob)).toBe(3)
    })
    expect(b.digest()).toBe(a.digest())
  })

  it('of the own log, while it is being restored, is not shown to core as what it may not have', async () => {
    const [a, b] = [await peer(alice, { logs: [logOf(bob, 3)] }), await peer(bob)]
    b.host.connect(alice, a.host)
    b.sync.restore(true)
    b.sync.met(name(alice))
    await comesTrue(() => expect(b.core.count(bob)).toBe(3))
    expect(ownAhead(b)).toEqual([])
  })

  it('is taken as far as there is credit for it, and goes on when there is more', async () => {
    const log = longLogOf(alice, 100)
    const { asked, answerTo } = asking({
      state: { held: [{ operator: alice.operator, ...endOf(at(log, -1)) }] },
      range: ({ fromNumber }) => ({ segments: bytesOf(log).slice(fromNumber - 1) }), // more than was asked for
    })
    const b = await peer(bob, { creditBytes: limits.syncPullBytes })
    b.host.connect(carol, liar(carol, answerTo))
    b.sync.met(name(carol))
    await comesTrue(() => expect(b.core.count(alice)).toBe(100))
    const [first, second] = b.core.runs
    expect(first?.count).toBeLessThan(100)
    expect(second?.from).toBe((first?.count ?? 0) + 1)
    expect(asked.filter((one) => one.startsWith('range'))).toHaveLength(b.core.runs.length)
    expect(b.blamed).toEqual([])
  })
})

describe('the own log, as a peer holds it', () => {
  const log = logOf(bob, 3)
  const twin = logOf(bob, 3, { sealedDay: 19_999 })
  const restated = logOf(bob, 2, { generation: at(log, 0).facts.generation + 1, mark: 2 })
  const cases: readonly (readonly [
    what: string,
    own: readonly ParsedSegment[],
    theirs: readonly ParsedSegment[],
    shown: ParsedSegment | undefined,
  ])[] = [
    ['is the same', log, log, undefined],
    ['is not there', log, [], undefined],
    ['ends earlier', log, log.slice(0, 2), undefined],
    ['goes further', log.slice(0, 2), log, at(log, 2)],
    ['is there, and lost here', [], log, at(log, 2)],
    ['ends with another segment', log, twin, at(twin, 2)],
    ['was restated', log, restated, at(restated, 1)],
  ]
  it.each(cases)('%s: core is told, and shown what it may not have', async (_, own, theirs, shown) => {
    const logsOf = (one: readonly ParsedSegment[]) => (one.length > 0 ? [one] : [])
    const a = await peer(alice, { logs: logsOf(theirs) })
    const b = await peer(bob, { logs: logsOf(own) })
    b.host.connect(alice, a.host)
    b.sync.met(name(alice))
    await comesTrue(() => expect(ownChecked(b)).toContain(name(alice)))
    expect([...new Set(ownAhead(b))]).toEqual(shown === undefined ? [] : [hex(shown.bytes)])
    expect([b.core.runs, b.sync.missing]).toEqual([[], 0])
  })
})

describe('an operator that signed two logs', () => {
  const log = logOf(carol, 6)
  const twin = logOf(carol, 6, { sealedDay: 19_999 })
  const cases: readonly (readonly [what: string, mine: number, theirs: number])[] = [
    ['of one length', 4, 4],
    ['of which a peer has the longer one', 3, 5],
  ]
  it.each(cases)(
    '%s, is shown to core by the segment of the peer where ours ends',
    async (_, mine, theirs) => {
      const a = await peer(alice, { logs: [twin.slice(0, theirs)] })
      const b = await peer(bob, { logs: [log.slice(0, mine)] })
      b.host.connect(alice, a.host)
      b.sync.met(name(alice))
      await comesTrue(() => expect(disputes(b)).not.toEqual([]))
      expect([...new Set(disputes(b))]).toEqual([hex(at(twin, mine - 1).bytes)])
      expect(b.core.count(carol)).toBe(mine)
      expect([b.blamed, b.counters.blamed]).toEqual([[], 0]) // it is not the peer that lies
    },
  )

  it('is not said to have, because a peer shows something else than was asked for', async () => {
    const state = { held: [{ operator: carol.operator, ...endOf(at(twin, 3)) }] }
    const { asked, answerTo } = asking({ state, range: () => ({ segments: [at(twin, 2).bytes] }) })
    const b = await peer(bob, { logs: [log.slice(0, 4)] })
    b.host.connect(alice, liar(alice, answerTo))
    b.sync.met(name(alice))
    await comesTrue(() => expect(asked).toContain(`range ${name(carol)} 4 1`))
    await comesTrue(() => expect(asked).toContain('digest'))
    expect(disputes(b)).toEqual([])
  })

  it('is not, because a peer shows what nobody signed; that peer is blamed', async () => {
    const state = { held: [{ operator: carol.operator, ...endOf(at(twin, 3)) }] }
    const { bytes } = at(twin, 3)
    const unsigned = bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1)
    const { answerTo } = asking({ state, range: () => ({ segments: [unsigned] }) })
    const b = await peer(bob, { logs: [log.slice(0, 4)] })
    b.host.connect(alice, liar(alice, answerTo))
    b.sync.met(name(alice))
    await comesTrue(() => expect(b.blamed).toContain(name(alice)))
    expect(disputes(b)).toEqual([])
  })
})

describe('a peer that lies', () => {
  const log = logOf(alice, 10)
  const last = at(log, -1)
  const holding = { held: [{ operator: alice.operator, ...endOf(last) }] }
  const fifth = at(log, 4).bytes
  const damaged = bytesOf(log).with(4, fifth.with(-1, (fifth.at(-1) ?? 0) ^ 1))
  const cases: { why: string; serves: (from: number) => Uint8Array[]; believed: number; blamed: boolean }[] =
    [
      {
        why: 'a signature is changed in the middle',
        serves: (from) => damaged.slice(from - 1),
        believed: 4,
        blamed: true,
      },
      {
        why: 'one is left out',
        serves: (from) =>
          bytesOf(log)
            .toSpliced(3, 1)
            .slice(from - 1),
        believed: 3,
        blamed: true,
      },
      {
        why: 'they come in another order',
        serves: (from) =>
          bytesOf(log)
            .toReversed()
            .slice(from - 1),
        believed: 0,
        blamed: true,
      },
      { why: 'they are bytes', serves: () => [counting(0, 80)], believed: 0, blamed: true },
      { why: 'they are of a stranger', serves: () => bytesOf(logOf(mallory, 3)), believed: 0, blamed: false },
      { why: 'there are none', serves: () => [], believed: 0, blamed: false },
    ]
  it.each(cases)(
    'is believed up to the fault when $why, and the rest comes from another',
    async ({ serves, believed, blamed }) => {
      const { asked, answerTo } = asking({
        state: holding,
        range: ({ fromNumber }) => ({ segments: serves(fromNumber) }),
      })
      const [a, b] = [await peer(alice, { logs: [log] }), await peer(bob)]
      b.host.connect(carol, liar(carol, answerTo))
      b.sync.met(name(carol))
      await comesTrue(() => expect(asked).toContain(`range ${name(alice)} 1 ${limits.syncPullBytes}`))
      await comesTrue(() => expect(b.core.count(alice)).toBe(believed))
      await comesTrue(() => expect(b.blamed).toEqual(blamed ? [name(carol)] : []))
      expect(b.counters.blamed).toBe(blamed ? 1 : 0)
      await comesTrue(() =>
        expect(b.sync.peer(name(carol)).error).toBe(blamed ? 'gave segments that do not verify' : ''),
      )
      b.host.connect(alice, a.host)
      b.sync.met(name(alice))
      await comesTrue(() => expect(b.core.count(alice)).toBe(10))
      expect(b.core.runs.every(({ good }) => good)).toBe(true)
      expect(b.digest()).toBe(a.digest())
    },
  )

  it('about the log of who listens, or of strangers, is not asked for it; but for what core may lack', async () => {
    const operators = [bob, mallory].map(({ operator }) => ({ operator, ...endOf(last) }))
    const { asked, answerTo } = asking({ state: { held: [...operators, ...holding.held] } })
    const b = await peer(bob)
    b.host.connect(carol, liar(carol, answerTo))
    b.sync.met(name(carol))
    const ranges = () => asked.filter((one) => one.startsWith('range')).sort()
    await comesTrue(() => {
      b.later()
      expect(new Set(ranges()).size).toBe(2)
    })
    expect([...new Set(ranges())]).toEqual(
      [`range ${name(alice)} 1 ${limits.syncPullBytes}`, `range ${name(bob)} 10 1`].sort(),
    )
    expect(b.sync.peer(name(carol)).missing).toBe(last.facts.number)
    expect(ownAhead(b)).toEqual([])
  })

  const answers: { what: string; answer: Answer | undefined; error: RegExp }[] = [
    { what: 'without a word', answer: undefined, error: /ended/ },
    { what: 'with a digest that is none', answer: { digest: counting(0, 31) }, error: /malformed/ },
  ]
  it.each(answers)(
    'or answers $what is asked again when some time has gone by, and said so',
    async (given) => {
      const asked: boolean[] = []
      const other = liar(carol, ({ state }) => {
        asked.push(state)
        return asked.length < 3 ? given.answer : {}
      })
      const b = await peer(bob)
      b.host.connect(carol, other)
      b.sync.met(name(carol))
      await comesTrue(() => expect(b.sync.peer(name(carol)).error).toMatch(given.error))
      expect([asked.length, b.sync.peer(name(carol)).digest.byteLength]).toEqual([1, 0])
      b.later()
      await comesTrue(() => expect(asked).toHaveLength(2))
      await comesTrue(() => {
        b.later()
        expect(b.sync.peer(name(carol)).error).toBe('')
      })
      expect(b.sync.peer(name(carol)).digest).toHaveLength(32)
    },
  )

  it('is not asked when it is gone, and says nothing when it is not connected', async () => {
    const { asked, answerTo } = asking({})
    const b = await peer(bob)
    b.sync.met(name(carol))
    await comesTrue(() => expect(b.sync.peer(name(carol)).error).toBe('not connected'))
    b.host.connect(carol, liar(carol, answerTo))
    b.sync.gone(name(carol))
    b.later()
    b.sync.met(name(carol))
    await comesTrue(() => expect(asked).not.toEqual([]))
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

it('a run that core refused is not progress: nothing is asked until the peer has waited', async () => {
  const a = await peer(alice, { logs: [logOf(alice, 4)] })
  const b = await peer(bob)
  const refused: unknown[] = []
  const take = b.core.take.bind(b.core)
  b.core.take = (frame) => {
    if (frame.arrived == null) return take(frame)
    refused.push(frame.arrived)
    if (refused.length < 50) b.core.answer(frame.arrived)
  }
  b.host.connect(alice, a.host)
  b.sync.met(name(alice))
  await comesTrue(() => expect(b.exchanges()).toBeGreaterThanOrEqual(3))
  for (let n = 0; n < 200; n++) await new Promise(setImmediate)
  expect(refused).toHaveLength(1) // the clock stands still
})

it('hints of members that a later epoch brings come with it', async () => {
  const a = await peer(alice)
  const b = await peer(bob, { rosters: [epoch1, epoch2] })
  b.host.connect(alice, a.host)
  a.topic.know({ hint: hintOf(carol) })
  b.sync.met(name(alice))
  await comesTrue(() => expect(b.exchanges()).toBeGreaterThanOrEqual(2))
  expect(b.topic.since(0).hints.map(hex)).toEqual([hex(hintOf(carol))])
})

it('a range that gossip was faster than does not make the peer wait, nor tell everything anew', async () => {
  const log = logOf(alice, 3)
  const a = await peer(alice, { logs: [log] })
  const b = await peer(bob)
  const fetched = a.core.take.bind(a.core)
  a.core.take = (frame) => {
    if (frame.fetch != null) b.held.advance(name(alice), stateAfter(log), false) // by gossip, meanwhile
    fetched(frame)
  }
  b.host.connect(alice, a.host)
  b.sync.met(name(alice))
  await comesTrue(() => expect(fetches(a)).toHaveLength(1))
  await comesTrue(() => expect(b.exchanges()).toBeGreaterThanOrEqual(3)) // state, range, and the digest at once
})
