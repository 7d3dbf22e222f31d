import { TopicValidatorResult } from '@libp2p/gossipsub'
import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import { evidenceOf } from '../../src/federation/evidence.ts'
import { nothingHeld } from '../../src/federation/log-state.ts'
import { Changes } from '../../src/gossip/changes.ts'
import { Counters } from '../../src/gossip/counters.ts'
import { Dialler } from '../../src/gossip/dialler.ts'
import { HeldLogs } from '../../src/gossip/held-logs.ts'
import { Topic } from '../../src/gossip/topic.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { Evidence, Gossip } from '../../src/wire/messages.ts'
import type { ParsedSegment } from '../../src/wire/segment.ts'
import { alice, bob, carol, epoch1, epoch2, epoch3, mallory, nowMinute, peerOf } from '../federation/made.ts'
import type { MadeKey } from '../wire/made.ts'
import { counting, segment } from '../wire/made.ts'
import type { TestLink } from './made.ts'
import {
  at,
  clock,
  endOf,
  federation,
  headOf,
  hintOf,
  holding,
  linkedTo,
  logOf,
  membersAs,
  stateAfter,
  TestCore,
} from './made.ts'

const verdicts = {
  [TopicValidatorResult.Accept]: 'accept',
  [TopicValidatorResult.Ignore]: 'ignore',
  [TopicValidatorResult.Reject]: 'reject',
}

const gossip = (part: hearsay.peer.Gossip.$Properties) =>
  Gossip.encode({ schemaVersion: 1, ...part }).finish()

/** A topic at alice's, and what came of what it heard. */
async function heard(given: { creditBytes?: number; rosters?: Uint8Array[] } = {}) {
  const link = await linkedTo(new TestCore(), undefined, given.creditBytes)
  const counters = new Counters()
  const changes = new Changes(7)
  const held = new HeldLogs(changes)
  const members = membersAs(alice, given.rosters)
  const dialler = new Dialler(members, clock, true)
  const learned: string[] = []
  dialler.learn = (operator, _key, addresses) => learned.push(`${operator} ${addresses.join()}`)
  const behind = { times: 0 }
  const topic = new Topic({
    ...{ members, held, link, clock, counters, dialler, changes },
    onBehind: () => {
      behind.times++
    },
  })
  const validate = (message: Uint8Array) => verdicts[topic.validate(message)]
  const hear = (part: hearsay.peer.Gossip.$Properties) => validate(gossip(part))
  return { topic, link, held, changes, counters, members, learned, behind, validate, hear }
}

const runs = ({ sent }: TestLink) =>
  sent.flatMap(({ arrived }) => (arrived == null ? [] : [(arrived.segments ?? []).map(hex)]))
const log = logOf(bob, 12)
const otherLog = logOf(bob, 4, { sealedDay: 19_999 })
const [first, second, third] = log as [ParsedSegment, ParsedSegment, ParsedSegment]
const { generation } = first.facts
const bobs = hex(bob.operator)
/** That bob signed two logs. */
const evidence = evidenceOf(second, at(otherLog, 1), bob.publicKey)

const twoOf = (key: MadeKey) => [at(logOf(key, 1), 0), at(logOf(key, 1, { sealedDay: 19_999 }), 0)] as const

describe('a message', () => {
  const good = { segment: first.bytes }
  const made = (key: MadeKey, given: object = {}, signer = key) =>
    segment({ federation, operator: key.operator, sealedDay: 20_000, flags: 1, ...given }, undefined, signer)
      .bytes
  const unsigned = (bytes: Uint8Array) => bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1)
  const cases: readonly (readonly [verdict: string, what: string, message: Uint8Array])[] = [
    ['accept', 'a segment that follows', gossip(good)],
    ['accept', 'a head', gossip({ head: headOf(bob) })],
    ['accept', 'a hint', gossip({ hint: hintOf(bob) })],
    ['accept', 'evidence', gossip({ evidence })],
    ['reject', 'nothing', new Uint8Array(0)],
    ['reject', 'no protobuf', counting(0xf0, 9)],
    ['reject', 'a message that says nothing', gossip({})],
    ['reject', 'a message that says two things', gossip({ ...good, head: headOf(bob) })],
    ['reject', 'a message that says evidence and something else', gossip({ ...good, evidence })],
    ['reject', 'evidence of bytes', gossip({ evidence: counting(0, 50) })],
    ['reject', 'evidence that does not hold', gossip({ evidence: unsigned(evidence) })],
    ['reject', 'a segment of bytes', gossip({ segment: counting(0, 50) })],
    ['reject', 'a segment signed by another member', gossip({ segment: made(bob, {}, carol) })],
    ['reject', 'a segment with another signature', gossip({ segment: unsigned(first.bytes) })],
    [
      'reject',
      'a segment that is too large',
      gossip({ segment: new Uint8Array(limits.segmentBytesMax + 1) }),
    ],
    [
      'reject',
      'a message that is too large',
      gossip({ segment: new Uint8Array(limits.gossipMessageBytesMax) }),
    ],
    ['reject', 'a head with another signature', gossip({ head: unsigned(headOf(bob)) })],
    ['reject', 'a head in the name of another', gossip({ head: headOf(bob, { operator: carol.operator }) })],
    ['reject', 'a hint with another signature', gossip({ hint: unsigned(hintOf(bob)) })],
    [
      'reject',
      'a hint for the peer of another',
      gossip({ hint: hintOf(bob, { peerKey: peerOf(carol).publicKey }) }),
    ],
    [
      'reject',
      'a hint of a hundred addresses',
      gossip({ hint: hintOf(bob, { addresses: Array(100).fill('x') }) }),
    ],
    [
      'ignore',
      'a message of a newer version',
      Gossip.encode({ schemaVersion: 2, segment: counting(0, 9) }).finish(),
    ],
    ['ignore', 'a segment of a stranger', gossip({ segment: made(mallory) })],
    [
      'ignore',
      'a segment of another federation',
      gossip({ segment: made(bob, { federation: counting(0, 32) }) }),
    ],
    ['ignore', 'a segment of a clock two days ahead', gossip({ segment: made(bob, { sealedDay: 20_002 }) })],
    [
      'ignore',
      'evidence of a newer version',
      gossip({ evidence: Evidence.encode({ ...Evidence.decode(evidence), schemaVersion: 2 }).finish() }),
    ],
    [
      'ignore',
      'evidence against a stranger',
      gossip({
        evidence: evidenceOf(...twoOf(mallory), mallory.publicKey),
      }),
    ],
    ['ignore', 'a head of a stranger', gossip({ head: headOf(mallory) })],
    [
      'ignore',
      'a head of a clock that is hours ahead',
      gossip({ head: headOf(bob, { minute: nowMinute + 61 }) }),
    ],
    ['ignore', 'a head of this operator', gossip({ head: headOf(alice) })],
    ['ignore', 'a hint of a stranger', gossip({ hint: hintOf(mallory) })],
    ['ignore', 'a hint of this operator', gossip({ hint: hintOf(alice) })],
    ['ignore', 'an epoch that is held', gossip({ roster: epoch3 })],
    ['ignore', 'an epoch of bytes', gossip({ roster: counting(0, 9) })],
  ]
  it.each(cases)(
    'is %sed if it is %s, counted, and reaches core only then',
    async (expected, _what, message) => {
      const { validate, counters, link } = await heard()
      expect(validate(message)).toBe(expected)
      const { gossipIn, rejected, ignored } = counters
      expect({ gossipIn, rejected, ignored }).toEqual({
        gossipIn: 1,
        rejected: expected === 'reject' ? 1 : 0,
        ignored: expected === 'ignore' ? 1 : 0,
      })
      expect(link.sent).toHaveLength(expected === 'accept' ? 1 : 0)
    },
  )
})

describe('segments', () => {
  it('in a row do not wait for core, and what was heard is not taken twice', async () => {
    const { hear, link } = await heard()
    expect(log.slice(0, 3).map(({ bytes }) => hear({ segment: bytes }))).toEqual([
      'accept',
      'accept',
      'accept',
    ])
    expect(hear({ segment: second.bytes })).toBe('ignore')
    expect(runs(link)).toEqual(log.slice(0, 3).map(({ bytes }) => [hex(bytes)]))
  })

  it('that come early are kept until the one before is there, and then handed over as one run', async () => {
    const { hear, link, behind } = await heard()
    expect([third, second].map(({ bytes }) => hear({ segment: bytes }))).toEqual(['accept', 'accept'])
    expect(runs(link)).toEqual([])
    expect(behind.times).toBe(2)
    expect(hear({ segment: first.bytes })).toBe('accept')
    expect(runs(link)).toEqual([[first, second, third].map(({ bytes }) => hex(bytes))])
  })

  it('that come early are a few an operator; the rest is left to sync', async () => {
    const { hear, behind } = await heard()
    const early = log.slice(1).map(({ bytes }) => hear({ segment: bytes }))
    expect(early).toEqual(
      log.slice(1).map((_, n) => (n < limits.gossipHeldSegmentsMax ? 'accept' : 'ignore')),
    )
    expect(behind.times).toBe(11)
    expect(hear({ segment: at(logOf(carol, 2), 1).bytes })).toBe('accept')
  })

  it('that came early are handed over when sync has brought what is before them', async () => {
    const { hear, topic, held, link } = await heard()
    for (const { bytes } of [log[3], third, at(log, 11)].flatMap((one) => one ?? [])) hear({ segment: bytes })
    held.advance(bobs, stateAfter(log.slice(0, 2)), false)
    topic.advanced(bobs)
    expect(runs(link)).toEqual([[third, at(log, 3)].map(({ bytes }) => hex(bytes))])
    expect(held.tip(bobs)).toEqual(stateAfter(log.slice(0, 4)))
    topic.advanced(bobs)
    expect(runs(link)).toHaveLength(1)
  })

  it('of a newer log are taken from its first on, whether it is whole or not', async () => {
    for (const mark of [1, 3]) {
      const { hear, held, link } = await heard()
      held.advance(bobs, stateAfter(log.slice(0, 3)), false)
      const newer = logOf(bob, 3, { generation: generation + 1, mark })
      expect(newer.map(({ bytes }) => hear({ segment: bytes }))).toEqual(['accept', 'accept', 'accept'])
      expect(runs(link)).toEqual(newer.map(({ bytes }) => [hex(bytes)]))
      expect(held.tip(bobs)).toEqual(holding(at(newer, 2)))
      expect(hear({ segment: at(log, 3).bytes })).toBe('ignore')
    }
  })

  it('that follow another than is held are kept from core: sync finds out why', async () => {
    const { hear, held, link, behind } = await heard()
    held.advance(bobs, stateAfter(log.slice(0, 1)), false)
    expect(hear({ segment: at(otherLog, 1).bytes })).toBe('ignore')
    expect([link.sent, behind.times]).toEqual([[], 1])
    expect(hear({ segment: second.bytes })).toBe('accept')
    expect(runs(link)).toEqual([[hex(second.bytes)]])
  })

  it('that are another than the last held are shown to core, which can prove it', async () => {
    const { hear, held, link } = await heard()
    held.advance(bobs, stateAfter(log.slice(0, 2)), false)
    const { bytes } = at(otherLog, 1)
    expect(hear({ segment: bytes })).toBe('ignore')
    expect(link.sent).toEqual([{ dispute: { segment: bytes } }])
    held.advance(bobs, { ...nothingHeld, forked: generation }, false)
    expect(hear({ segment: bytes })).toBe('ignore')
    expect(link.sent).toHaveLength(1)
  })

  it('without credit are forwarded all the same, and fetched later', async () => {
    const { hear, held, link, behind } = await heard({ creditBytes: 0 })
    expect(hear({ segment: first.bytes })).toBe('accept')
    expect([runs(link), behind.times, held.tip(bobs)]).toEqual([[], 1, nothingHeld])
  })

  it('that core refused are taken again', async () => {
    const { hear, held, link } = await heard()
    hear({ segment: first.bytes })
    held.advance(bobs, nothingHeld, true)
    expect(hear({ segment: first.bytes })).toBe('accept')
    expect(runs(link)).toHaveLength(2)
  })
})

describe('segments of the own log', () => {
  const own = logOf(alice, 4)
  const twin = at(logOf(alice, 3, { sealedDay: 19_999 }), 2)
  const newer = at(logOf(alice, 1, { generation: generation + 1 }), 0)
  const cases: readonly (readonly [what: string, segment: ParsedSegment, shown: boolean])[] = [
    ['that goes further than core does', at(own, 3), true],
    ['of a log that core does not know', newer, true],
    ['that core did not sign, under its last number', twin, true],
    ['that core has gone beyond', at(own, 1), false],
  ]
  it.each(cases)(
    'one %s is not passed on, and shown to core if it may not have it',
    async (_, one, shown) => {
      const { hear, held, link } = await heard()
      held.advance(hex(alice.operator), stateAfter(own.slice(0, 3)), false)
      expect(hear({ segment: one.bytes })).toBe('ignore')
      expect(link.sent).toEqual(shown ? [{ ownAhead: { segments: [one.bytes] } }] : [])
    },
  )
})

describe('evidence', () => {
  it('goes to core until its word is that the log has forked, and is passed on as long', async () => {
    const { hear, topic, held, link } = await heard()
    expect(hear({ evidence })).toBe('accept')
    expect(link.sent).toEqual([{ evidenceSeen: evidence }])
    expect(topic.since(0).evidence).toEqual([]) // it is for core to say what is known
    for (const state of [
      { ...nothingHeld, forked: generation },
      { ...nothingHeld, forked: generation + 1 },
      holding(at(logOf(bob, 1, { generation: generation + 1 }), 0)),
    ]) {
      held.advance(bobs, state, false)
      expect(hear({ evidence })).toBe('ignore')
    }
    expect(link.sent).toHaveLength(1)
    for (const state of [stateAfter(log), { ...nothingHeld, forked: generation - 1 }]) {
      held.advance(bobs, state, false)
      expect(hear({ evidence })).toBe('accept')
    }
  })

  it('against the own log goes to core, too', async () => {
    const { hear, link } = await heard()
    const against = evidenceOf(...twoOf(alice), alice.publicKey)
    expect(hear({ evidence: against })).toBe('accept')
    expect(link.sent).toEqual([{ evidenceSeen: against }])
  })

  it('that core knows is kept for peers that ask, if it holds', async () => {
    const { topic, link, changes } = await heard()
    topic.know({ evidence })
    const { version } = changes
    topic.know({ evidence: evidence.with(-1, (evidence.at(-1) ?? 0) ^ 1) })
    topic.know({ evidence: counting(0, 9) })
    expect(topic.since(0).evidence.map(hex)).toEqual([hex(evidence)])
    expect(topic.since(version).evidence).toEqual([])
    expect(link.sent).toEqual([])
  })
})

describe('heads', () => {
  const heads = ({ sent }: TestLink) => sent.filter(({ head }) => head != null).length

  it('are told to core and kept for others, the newest of each operator', async () => {
    const { hear, topic, link } = await heard()
    const older = headOf(bob)
    const newer = headOf(bob, { ...endOf(first), minute: nowMinute })
    const latest = headOf(bob, { ...endOf(first), minute: nowMinute + 1 })
    expect([older, newer, latest].map((head) => hear({ head }))).toEqual(['accept', 'accept', 'accept'])
    expect([older, newer, latest].map((head) => hear({ head }))).toEqual(['ignore', 'ignore', 'ignore'])
    hear({ head: headOf(carol) })
    expect(topic.since(0).heads.map(hex)).toEqual([latest, headOf(carol)].map(hex))
    expect(heads(link)).toBe(4)
  })

  it('that reach further than what is held, or know a later epoch, make us ask around', async () => {
    const { hear, held, behind } = await heard({ rosters: [epoch1, epoch2] })
    held.advance(bobs, holding(second), false)
    const epoch = { rosterEpoch: 2 }
    hear({ head: headOf(bob, { ...endOf(first), ...epoch }) })
    hear({ head: headOf(bob, { ...endOf(second), ...epoch }) })
    expect(behind.times).toBe(0)
    hear({ head: headOf(bob, { ...endOf(third), ...epoch }) })
    expect(behind.times).toBe(1)
    hear({ head: headOf(bob, { ...endOf(third), rosterEpoch: 3 }) })
    expect(behind.times).toBe(2)
  })

  it('that tell of another segment than is held, or of a newer log, do, and of one that does not count do not', async () => {
    const { hear, held, behind } = await heard()
    held.advance(bobs, { ...holding(second), next: { ...endOf(third), generation: generation + 5 } }, false)
    let minute = nowMinute
    const say = (of: ParsedSegment) => hear({ head: headOf(bob, { ...endOf(of), minute: ++minute }) })
    say(second)
    expect(behind.times).toBe(0)
    say(at(otherLog, 1))
    expect(behind.times).toBe(1)
    say(at(logOf(bob, 1, { generation: generation + 1 }), 0))
    expect(behind.times).toBe(2)
    held.advance(bobs, { ...nothingHeld, forked: generation + 2 }, false)
    say(at(logOf(bob, 1, { generation: generation + 2 }), 0))
    expect(behind.times).toBe(2)
  })

  it('are told to peers that ask from the version on that they came in', async () => {
    const { hear, topic, changes } = await heard()
    hear({ head: headOf(bob) })
    const { version } = changes
    hear({ head: headOf(carol) })
    hear({ hint: hintOf(carol) })
    expect(topic.since(version).heads.map(hex)).toEqual([hex(headOf(carol))])
    expect(topic.since(version).hints.map(hex)).toEqual([hex(hintOf(carol))])
    expect(topic.since(changes.version)).toEqual({ heads: [], hints: [], evidence: [] })
  })
})

describe('hints', () => {
  it('tell the dialler where a member is, once each, and older ones do not', async () => {
    const { hear, topic, learned } = await heard()
    const hint = hintOf(bob)
    const moved = hintOf(bob, { addresses: ['/ip4/192.0.2.8/tcp/4790'], minute: nowMinute + 1 })
    expect([hint, hint, moved, hint, moved].map((one) => hear({ hint: one }))).toEqual([
      ...['accept', 'ignore', 'accept', 'ignore', 'ignore'],
    ])
    const name = hex(bob.operator)
    expect(learned).toEqual([`${name} /ip4/192.0.2.7/tcp/4790`, `${name} /ip4/192.0.2.8/tcp/4790`])
    expect(topic.since(0).hints.map(hex)).toEqual([hex(moved)])
  })
})

describe('epochs', () => {
  it('go to core, which makes them count: until then net knows nobody new', async () => {
    const { hear, link, members, behind } = await heard({ rosters: [epoch1] })
    expect(hear({ roster: epoch3 })).toBe('ignore')
    expect(behind.times).toBe(1)
    expect(hear({ roster: epoch2 })).toBe('accept')
    expect(link.sent.map(({ roster }) => roster?.rosters)).toEqual([[epoch2]])
    expect(members.others()).toEqual([])
  })
})

describe('what core knows', () => {
  it('is kept for peers that ask, is not told to core again, and says where members are', async () => {
    const { topic, link, learned, hear } = await heard()
    topic.know({ head: headOf(bob) })
    topic.know({ hint: hintOf(bob) })
    topic.ownMessage(gossip({ head: headOf(alice) }))
    topic.ownMessage(gossip({ hint: hintOf(alice) }))
    topic.know({ head: headOf(mallory), hint: hintOf(mallory) })
    topic.ownMessage(counting(0xf0, 9))
    expect(topic.since(0).heads.map(hex)).toEqual([headOf(bob), headOf(alice)].map(hex))
    expect(topic.since(0).hints.map(hex)).toEqual([hintOf(bob), hintOf(alice)].map(hex))
    expect(learned).toEqual([`${hex(bob.operator)} /ip4/192.0.2.7/tcp/4790`])
    expect(hear({ head: headOf(bob) })).toBe('ignore')
    expect(link.sent).toEqual([])
  })
})

it('of many forks of one operator, the evidence of the newest is told: it takes away all before it', async () => {
  const changes = new Changes(7)
  const members = membersAs(alice)
  const topic = new Topic({
    ...{ members, changes, clock, counters: new Counters(), held: new HeldLogs(changes) },
    ...{ link: await linkedTo(new TestCore()), dialler: new Dialler(members, clock, true) },
    onBehind: () => undefined,
  })
  for (let generation = 1; generation <= 3; generation++) {
    const [a, b] = [20_000, 19_999].map((sealedDay) => at(logOf(bob, 1, { generation, sealedDay }), 0))
    if (a && b) topic.know({ evidence: evidenceOf(a, b, bob.publicKey) })
  }
  expect(topic.since(0).evidence).toHaveLength(1)
})
