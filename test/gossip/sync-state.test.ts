import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '../../src/base/limits.ts'
import type { LogEnd, LogState, ToldState } from '../../src/federation/log-state.ts'
import { nothingHeld } from '../../src/federation/log-state.ts'
import type { KnownState, RangeResult, SyncAction } from '../../src/gossip/sync-state.ts'
import { SyncState } from '../../src/gossip/sync-state.ts'
import { counting } from '../wire/made.ts'

/** Who is asked for what, and when. The test does what is decided, and has a clock of its own. */

const [same, other] = [counting(0, 32), counting(1, 32)]
const end = (number: number, generation = 1, history = 0): LogEnd => ({
  generation,
  number,
  hash: counting(number * 7 + history, 32),
})
type End = Parameters<typeof end>
const upTo = (...of: End): LogState => ({ ...nothingHeld, answers: end(...of) })
const told = (...of: End): ToldState => ({ answers: end(...of), forked: 0 })
type Told = Readonly<Record<string, ToldState>>
const everything: KnownState = { stateId: 5, version: 1 }

class Driven {
  readonly held = new Map<string, LogState | undefined>()
  rangeBytes: number = limits.linkCreditBytes
  nowMs = 1_000
  readonly state: SyncState

  constructor() {
    const rangeBytes = () => this.rangeBytes
    this.state = new SyncState(
      {
        held: (operator) => (this.held.has(operator) ? this.held.get(operator) : nothingHeld),
        digest: () => same,
        get rangeBytes() {
          return rangeBytes()
        },
      },
      () => 0.5, // in the middle of what is left to chance
    )
  }

  /** What is asked now, in short: `range bob x/2/5` is log x, generation 2, from number 5 on. */
  asks(): readonly string[] {
    return this.state.next(this.nowMs).map((action) => {
      if (action.ask === 'digest') return `digest ${action.peer}`
      if (action.ask === 'state')
        return `state ${action.peer} ${action.known.stateId}/${action.known.version}`
      const number = action.ask === 'range' ? action.fromNumber : action.number
      return `${action.ask} ${action.peer} ${action.operator}/${action.generation}/${number}`
    })
  }

  /** Of segments only. */
  asksFor(): readonly string[] {
    return this.asks().filter((one) => /^(range|proof)/.test(one))
  }

  /** It was just met, and has said what it holds and its digest; nothing is pulled yet. */
  met(peer: string, logs: Told, digest = other): this {
    const room = this.rangeBytes
    this.rangeBytes = 0
    this.state.met(peer, this.nowMs)
    this.state.digestTold(peer, digest)
    this.state.next(this.nowMs)
    this.tells(peer, logs)
    this.state.compared(peer, digest, this.nowMs)
    this.rangeBytes = room
    return this
  }

  tells(peer: string, logs: Told, isWhole = true, known = everything): this {
    this.state.stateTold(peer, known, isWhole, Object.entries(logs), this.nowMs)
    return this
  }

  ended(peer: string, operator: string, result: RangeResult): this {
    this.state.rangeEnded(peer, operator, result, this.nowMs)
    return this
  }

  after(ms: number): this {
    this.nowMs += ms
    return this
  }
}

describe('a peer', () => {
  it('is asked what it holds when it was met, then for its digest, and again a turn later', () => {
    const driven = new Driven()
    driven.state.met('bob', driven.nowMs)
    expect(driven.asks()).toEqual(['state bob 0/0'])
    expect(driven.after(limits.syncEveryMs).asks()).toEqual([]) // one thing at a time
    expect(driven.tells('bob', {}).asks()).toEqual(['digest bob'])
    driven.state.compared('bob', same, driven.nowMs)
    expect(driven.after(limits.syncEveryMs - 1).asks()).toEqual([])
    expect(driven.after(1).asks()).toEqual(['digest bob'])
  })

  it('whose digest equals ours is asked for nothing else, whatever it told before', () => {
    const driven = new Driven().met('bob', { x: told(3) })
    expect(driven.state.missing('bob')).toBe(3)
    expect(driven.state.digestTold('bob', same)).toBe(true)
    expect([driven.state.missing('bob'), driven.asks()]).toEqual([0, []])
    expect(driven.after(limits.syncEveryMs).asks()).toEqual(['digest bob'])
  })

  it('whose digest differs is asked what changed since it told all, once for every digest it tells', () => {
    const driven = new Driven().met('bob', {}, same)
    expect(driven.state.digestTold('bob', other)).toBe(false)
    expect(driven.asks()).toEqual(['state bob 5/1'])
    driven.tells('bob', {}, false, { stateId: 5, version: 9 })
    driven.state.digestTold('bob', other)
    expect(driven.asks()).toEqual([])
    driven.state.digestTold('bob', counting(2, 32))
    expect(driven.asks()).toEqual(['state bob 5/9'])
  })

  it('that still differs at its turn is asked again, unless there is something to pull from it', () => {
    const driven = new Driven().met('bob', {}, same)
    driven.state.digestTold('bob', other)
    driven.asks()
    driven.tells('bob', {}, false)
    driven.state.compared('bob', other, driven.nowMs)
    expect(driven.asks()).toEqual(['state bob 5/1'])
    driven.tells('bob', { x: told(1) }, false)
    driven.state.compared('bob', other, driven.nowMs)
    expect(driven.asks()).toEqual(['range bob x/1/1'])
  })

  it('that tells only what changed still holds the rest; that tells everything, nothing else', () => {
    const driven = new Driven().met('bob', { x: told(3), y: told(2) })
    driven.tells('bob', { y: told(4) }, false)
    expect(driven.state.missing('bob')).toBe(7)
    expect(driven.state.toldBy('bob', 'x')).toEqual(told(3))
    driven.tells('bob', { y: told(5) })
    expect(driven.state.missing('bob')).toBe(5)
    expect(driven.state.toldBy('bob', 'x')).toBeUndefined()
  })

  it('that is gone is forgotten: what was pulled from it is asked of another', () => {
    const driven = new Driven().met('bob', { x: told(3) }).met('carol', { x: told(2) })
    expect(driven.asks()).toEqual(['range bob x/1/1'])
    driven.state.gone('bob')
    expect(driven.asks()).toEqual([]) // one range of a log at a time: this one is still to end
    expect(driven.ended('bob', 'x', 'failed').asks()).toEqual(['range carol x/1/1'])
    driven.state.failed('bob', driven.nowMs)
    expect(driven.asks()).toEqual([])
    expect([driven.state.digestOf('bob'), driven.state.missing('bob')]).toEqual([undefined, 0])
  })

  it('that is there by one more connection is asked for its digest, and nothing of it is forgotten', () => {
    const driven = new Driven().met('bob', { x: told(3), y: told(3) })
    expect(driven.asks()).toEqual(['range bob x/1/1', 'range bob y/1/1'])
    driven.ended('bob', 'x', 'bad')
    driven.state.met('bob', driven.nowMs)
    expect(driven.asks()).toEqual(['digest bob'])
    expect([driven.state.isDistrusted('bob'), driven.state.missing('bob')]).toEqual([true, 3])
    driven.state.compared('bob', counting(2, 32), driven.nowMs)
    expect(driven.asks()).toEqual(['state bob 0/0']) // since it lied
  })

  it('is known by the digest it told last', () => {
    const driven = new Driven()
    driven.state.digestTold('bob', other)
    expect(driven.state.digestOf('bob')).toBeUndefined() // not met
    driven.state.met('bob', 0)
    expect(driven.state.digestOf('bob')).toBeUndefined()
    driven.state.digestTold('bob', other)
    driven.state.digestTold('bob', same)
    expect(driven.state.digestOf('bob')).toEqual(same)
  })
})

describe('ranges', () => {
  it('are pulled from several peers at once, one range of a log at a time, two from one peer', () => {
    const logs = { v: told(1), w: told(1), x: told(1), y: told(1) }
    const driven = new Driven().met('bob', logs).met('carol', logs)
    expect(driven.asks()).toEqual([
      ...['range bob v/1/1', 'range bob w/1/1'],
      ...['range carol x/1/1', 'range carol y/1/1'],
    ])
    expect(driven.asks()).toEqual([])
    driven.held.set('w', upTo(1))
    expect(driven.ended('bob', 'w', 'progress').asks()).toEqual([])
    expect(driven.ended('carol', 'x', 'failed').asks()).toEqual(['range bob x/1/1'])
  })

  it('go on where the last one stopped, from another if need be', () => {
    const driven = new Driven().met('bob', { x: told(9) }).met('carol', { x: told(7) })
    expect(driven.asks()).toEqual(['range bob x/1/1'])
    driven.held.set('x', upTo(4))
    expect(driven.ended('bob', 'x', 'progress').asks()).toEqual(['range bob x/1/5'])
    driven.held.set('x', upTo(5))
    expect(driven.ended('bob', 'x', 'failed').asks()).toEqual(['range carol x/1/6'])
    driven.held.set('x', upTo(7))
    expect(driven.ended('carol', 'x', 'progress').asks()).toEqual([])
    expect(driven.after(limits.syncBackoffMsMin).asks()).toEqual(['range bob x/1/8'])
    driven.held.set('x', upTo(9))
    expect(driven.ended('bob', 'x', 'progress').asks()).toEqual([])
  })

  it.each([
    [0, 0],
    [limits.syncPullBytes - 1, 0],
    [limits.syncPullBytes, 1],
    [3 * limits.syncPullBytes - 1, 2],
  ])('are asked for as far as there is room for each: within %i bytes, %i', (rangeBytes, count) => {
    const driven = new Driven()
    driven.rangeBytes = rangeBytes
    for (const peer of ['bob', 'carol']) driven.met(peer, { w: told(1), x: told(1), y: told(1), z: told(1) })
    expect(driven.asks()).toHaveLength(count)
  })

  it('go on in a newer log that is being fetched, and not in one that forked or is older', () => {
    const driven = new Driven()
    driven.held.set('x', { ...upTo(5), next: end(3, 2) })
    driven.held.set('y', { ...nothingHeld, forked: 2 })
    driven.held.set('z', upTo(1, 3))
    driven.met('bob', { x: told(7, 2), y: told(9, 2), z: told(9, 2) })
    expect(driven.asks()).toEqual(['range bob x/2/4'])
    driven.tells('bob', { y: told(9, 3) })
    expect(driven.asks()).toEqual(['range bob y/3/1'])
  })

  it('are of the newest log that anybody offers who may be asked', () => {
    const driven = new Driven().met('bob', { x: told(9, 1) }).met('carol', { x: told(2, 2) })
    expect(driven.asks()).toEqual(['range carol x/2/1'])
    // Who has to wait does not keep others from being asked for what they have.
    expect(driven.ended('carol', 'x', 'failed').asks()).toEqual(['range bob x/1/1'])
    driven.ended('bob', 'x', 'progress')
    expect(driven.after(limits.syncBackoffMsMin).asks()).toEqual(['range carol x/2/1'])
  })

  it('are not asked for of what is not ours to fetch, nor is it missing or disputed', () => {
    const driven = new Driven()
    driven.held.set('own', undefined)
    driven.met('bob', { own: told(9) })
    expect([driven.asksFor(), driven.state.missing('bob')]).toEqual([[], 0])
    expect(driven.state.toldBy('bob', 'own')).toEqual(told(9))
  })
})

describe('what comes of a range', () => {
  const logs = { x: told(9), y: told(9) }
  const whole = 'state bob 0/0'

  it('that brought nothing: the peer has to wait, and is asked anew for all that it holds', () => {
    const driven = new Driven().met('bob', logs)
    driven.asks()
    driven.ended('bob', 'y', 'progress').ended('bob', 'x', 'nothing')
    expect([driven.state.toldBy('bob', 'x'), driven.asks()]).toEqual([undefined, []])
    driven.after(limits.syncBackoffMsMin)
    expect(driven.asks()).toEqual(['range bob y/1/1'])
    driven.held.set('y', upTo(9))
    expect(driven.ended('bob', 'y', 'progress').asks()).toEqual([])
    driven.after(limits.syncEveryMs).asks()
    driven.state.compared('bob', other, driven.nowMs)
    expect(driven.asks()).toEqual([whole])
    expect(driven.tells('bob', logs).asks()).toEqual(['range bob x/1/1'])
  })

  it('that was bad: the peer is not asked for that log again while it stays, but for others', () => {
    const driven = new Driven().met('bob', logs)
    driven.asks()
    expect(driven.state.isDistrusted('bob')).toBe(false)
    driven.ended('bob', 'x', 'bad').ended('bob', 'y', 'progress')
    expect(driven.state.isDistrusted('bob')).toBe(true)
    expect(driven.asks()).toEqual(['range bob y/1/1'])
    expect(driven.tells('bob', logs).asks()).toEqual([])
    expect(driven.state.missing('bob')).toBe(9)
    driven.state.gone('bob')
    driven.ended('bob', 'y', 'failed')
    expect(driven.met('bob', logs).asks()).toEqual(['range bob x/1/1', 'range bob y/1/1'])
  })

  it('that was bad is no word against who offers the same', () => {
    const driven = new Driven().met('bob', { x: told(9) }).met('carol', { x: told(9) })
    expect(driven.asks()).toEqual(['range bob x/1/1'])
    expect(driven.ended('bob', 'x', 'bad').asks()).toEqual(['range carol x/1/1'])
  })

  it('that was in conflict: the peer is asked for its segment where ours ends', () => {
    const driven = new Driven()
    driven.held.set('x', upTo(4))
    driven.met('bob', { x: told(9) })
    expect(driven.asks()).toEqual(['range bob x/1/5'])
    expect(driven.ended('bob', 'x', 'conflict').asks()).toEqual(['proof bob x/1/4'])
    expect(driven.asks()).toEqual([])
  })

  it('that failed: the wait doubles with every failure up to a bound, and is short again after an answer', () => {
    const driven = new Driven().met('bob', { x: told(9) })
    let waitMs: number = limits.syncBackoffMsMin
    for (let n = 0; n < 10; n++) {
      expect(driven.asks()).toEqual(expect.arrayContaining(['range bob x/1/1']))
      driven.ended('bob', 'x', 'failed')
      expect(driven.after(waitMs - 1).asksFor()).toEqual([])
      driven.after(1)
      waitMs = Math.min(2 * waitMs, limits.syncBackoffMsMax)
    }
    driven.asks()
    driven.ended('bob', 'x', 'progress').asks()
    driven.ended('bob', 'x', 'failed')
    expect(driven.after(limits.syncBackoffMsMin - 1).asksFor()).toEqual([])
    expect(driven.after(1).asksFor()).toEqual(['range bob x/1/1'])
  })

  it('that was overtaken: nothing is forgotten, and nobody waits', () => {
    const driven = new Driven().met('bob', { x: told(9) })
    expect(driven.asks()).toEqual(['range bob x/1/1'])
    driven.held.set('x', upTo(4))
    expect(driven.ended('bob', 'x', 'overtaken').asks()).toEqual(['range bob x/1/5'])
  })
})

describe('a question that is not answered', () => {
  it('is put again after a wait that doubles up to a bound, and is short again after an answer', () => {
    const driven = new Driven().met('bob', {}, same)
    driven.after(limits.syncEveryMs)
    let waitMs: number = limits.syncBackoffMsMin
    for (let n = 0; n < 10; n++) {
      expect(driven.asks()).toEqual(['digest bob'])
      driven.state.failed('bob', driven.nowMs)
      expect(driven.state.nextDueMs()).toBe(driven.nowMs + waitMs)
      expect(driven.after(waitMs - 1).asks()).toEqual([])
      driven.after(1)
      waitMs = Math.min(2 * waitMs, limits.syncBackoffMsMax)
    }
    driven.asks()
    driven.state.compared('bob', same, driven.nowMs)
    expect(driven.after(limits.syncEveryMs).asks()).toEqual(['digest bob'])
    driven.state.failed('bob', driven.nowMs)
    expect(driven.state.nextDueMs()).toBe(driven.nowMs + limits.syncBackoffMsMin)
  })

  it('of one peer does not keep others waiting', () => {
    const driven = new Driven().met('bob', { x: told(1) }).met('carol', { x: told(1) })
    driven.state.failed('bob', driven.nowMs)
    expect(driven.asks()).toEqual(['range carol x/1/1'])
  })
})

describe('a segment of a peer that is not ours', () => {
  const mine = { ...upTo(4), next: end(2, 3) }
  const cases: readonly (readonly [what: string, theirs: ToldState, asked: string[]])[] = [
    ['where our log ends', told(4, 1, 1), ['proof bob x/1/4']],
    ['where what we fetch ends', told(2, 3, 1), ['proof bob x/3/2']],
    ['further on: the range tells', told(5, 1, 1), ['range bob x/1/5']],
    ['in a log of which we hold nothing', told(4, 2, 1), ['range bob x/2/1']],
  ]
  it.each(cases)('%s', (_what, theirs, asked) => {
    const driven = new Driven()
    driven.held.set('x', mine)
    driven.met('bob', { x: theirs })
    expect(driven.asksFor()).toEqual(asked)
  })

  it('is asked for again each time the peer says what it holds, until the log counts as forked', () => {
    const driven = new Driven()
    driven.held.set('x', upTo(4))
    driven.met('bob', { x: told(4, 1, 1) })
    expect(driven.asksFor()).toEqual(['proof bob x/1/4'])
    expect(driven.asksFor()).toEqual([])
    driven.state.proofEnded('bob', 'x', false)
    expect(driven.tells('bob', {}, false).asksFor()).toEqual(['proof bob x/1/4'])
    driven.state.proofEnded('bob', 'x', false)
    driven.held.set('x', { ...nothingHeld, forked: 1 })
    expect(driven.tells('bob', {}, false).asksFor()).toEqual([])
  })
})

describe('when something is due', () => {
  it('is never, with nobody there, and at once with somebody new', () => {
    const driven = new Driven()
    expect(driven.state.nextDueMs()).toBeUndefined()
    driven.state.met('bob', driven.nowMs)
    expect(driven.state.nextDueMs()).toBeLessThanOrEqual(driven.nowMs)
    driven.asks()
    expect(driven.state.nextDueMs()).toBeUndefined() // it is being asked
  })

  it('is the turn of who is next', () => {
    const driven = new Driven().met('bob', {}, same)
    const bobsMs = driven.nowMs + limits.syncEveryMs
    driven.after(1_000).met('carol', {}, same)
    expect(driven.state.nextDueMs()).toBe(bobsMs)
    driven.nowMs = bobsMs
    expect(driven.asks()).toEqual(['digest bob'])
    expect(driven.state.nextDueMs()).toBe(bobsMs + 1_000)
  })

  it('is soon after a change here, for a few; the others have their turn', () => {
    const peers = Array.from({ length: 20 }, (_, n) => `peer-${n}`)
    const driven = new Driven()
    for (const peer of peers) driven.met(peer, {}, same)
    driven.state.changed(driven.nowMs)
    expect(driven.state.nextDueMs()).toBe(driven.nowMs + limits.syncDebounceMs)
    expect(driven.asks()).toEqual([])
    const told = driven.after(limits.syncDebounceMs).asks()
    expect(new Set(told).size).toBe(limits.syncFanout)
    const rest = driven.after(limits.syncEveryMs).asks()
    expect([...told, ...rest].sort()).toEqual(peers.map((peer) => `digest ${peer}`).sort())
  })

  it('does not get later by changes, however many there are', () => {
    const driven = new Driven().met('bob', {}, same)
    driven.state.changed(driven.nowMs)
    const dueMs = driven.state.nextDueMs()
    for (let n = 0; n < 5; n++) driven.after(20).state.changed(driven.nowMs)
    expect(driven.state.nextDueMs()).toBe(dueMs)
  })
})

describe('what is missing', () => {
  it('of a peer is what it holds and we do not; in all, each log as far as anybody has it', () => {
    const driven = new Driven()
    driven.held.set('x', upTo(2))
    driven.met('bob', { x: told(5), y: told(4) }).met('carol', { x: told(9), y: told(1), z: told(1) })
    const missing = () => [driven.state.missing('bob'), driven.state.missing('carol')]
    expect([...missing(), driven.state.missingInAll()]).toEqual([7, 9, 12])
    driven.held.set('x', upTo(8))
    expect([...missing(), driven.state.missingInAll()]).toEqual([4, 3, 6])
    driven.state.gone('carol')
    expect([driven.state.missing('carol'), driven.state.missingInAll()]).toEqual([0, 4])
  })
})

describe('in any course of things', () => {
  const peers = ['bob', 'carol', 'dave']
  const logs = ['w', 'x', 'y', 'z']
  const of = fc.constantFrom<string[]>
  const events = fc.oneof(
    fc.record({ does: fc.constant('next' as const), ms: fc.nat(10_000) }),
    fc.record({
      does: fc.constant('tell' as const),
      peer: of(...peers),
      log: of(...logs),
      number: fc.nat(9),
    }),
    fc.record({ does: fc.constant('answer' as const), good: fc.boolean() }),
    fc.record({
      does: fc.constant('end' as const),
      result: fc.constantFrom<RangeResult[]>('progress', 'nothing', 'failed', 'bad', 'conflict'),
    }),
    fc.record({ does: fc.constant('room' as const), ranges: fc.nat(5) }),
    fc.record({ does: fc.constant('change' as const) }),
  )

  it('one question is open with a peer, two ranges at most, one of a log, and all of them fit', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 60 }), (course) => {
        const driven = new Driven()
        for (const peer of peers) driven.state.met(peer, driven.nowMs)
        let asked: SyncAction[] = []
        const ranges = () => asked.filter(({ ask }) => ask === 'range')
        const take = (found: SyncAction | undefined) => {
          asked = asked.filter((one) => one !== found)
          return found
        }
        for (const event of course) {
          if (event.does === 'next') {
            const fresh = driven.state.next(driven.after(event.ms).nowMs)
            asked = [...asked, ...fresh.filter(({ ask }) => ask !== 'proof')]
            const isPulled = fresh.some(({ ask }) => ask === 'range')
            if (isPulled)
              expect(ranges().length * limits.syncPullBytes).toBeLessThanOrEqual(driven.rangeBytes)
            for (const peer of peers) {
              const open = asked.filter((one) => one.peer === peer)
              const pulls = open.filter(({ ask }) => ask === 'range').length
              expect(open.length - pulls).toBeLessThanOrEqual(1)
              expect(pulls).toBeLessThanOrEqual(limits.syncRangesPerPeerMax)
            }
            const pulled = ranges().map((one) => ('operator' in one ? one.operator : ''))
            expect(new Set(pulled).size).toBe(pulled.length)
          } else if (event.does === 'tell') {
            const state = take(asked.find(({ ask, peer }) => ask === 'state' && peer === event.peer))
            if (state !== undefined) driven.tells(event.peer, { [event.log]: told(event.number + 1) }, false)
          } else if (event.does === 'answer') {
            const question = take(asked.find(({ ask }) => ask !== 'range'))
            if (question === undefined) continue
            if (event.good && question.ask === 'digest')
              driven.state.compared(question.peer, other, driven.nowMs)
            else if (event.good) driven.tells(question.peer, {}, false)
            else driven.state.failed(question.peer, driven.nowMs)
          } else if (event.does === 'end') {
            const range = take(ranges()[0])
            if (range?.ask !== 'range') continue
            if (event.result === 'progress') driven.held.set(range.operator, upTo(range.fromNumber))
            driven.ended(range.peer, range.operator, event.result)
          } else if (event.does === 'room') {
            driven.rangeBytes = event.ranges * limits.syncPullBytes
          } else {
            driven.state.changed(driven.nowMs)
          }
        }
      }),
    )
  })

  it('everything that anybody holds is fetched, as long as who holds it answers in the end', () => {
    const holdings = fc.array(fc.array(fc.nat(6), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 3,
    })
    const luck = fc.array(fc.constantFrom<RangeResult[]>('progress', 'failed', 'nothing'), { maxLength: 30 })
    fc.assert(
      fc.property(holdings, luck, (numbers, results) => {
        const driven = new Driven()
        const holds = (peer: string): Told =>
          Object.fromEntries(
            logs.map((log, n) => [log, told(numbers[peers.indexOf(peer)]?.[n] ?? 0)] as const),
          )
        const reached = (log: string) => driven.held.get(log)?.answers?.number ?? 0
        const isSame = (peer: string) =>
          logs.every((log) => reached(log) >= (holds(peer)[log]?.answers?.number ?? 0))
        for (const peer of peers) driven.state.met(peer, driven.nowMs)
        const left = [...results]
        for (let turn = 0; turn < 200; turn++) {
          for (const action of driven.state.next(driven.after(1_000).nowMs)) {
            const { ask, peer } = action
            if (ask === 'digest') driven.state.compared(peer, isSame(peer) ? same : other, driven.nowMs)
            if (ask === 'state') driven.tells(peer, holds(peer))
            if (ask !== 'range') continue
            const result = left.shift() ?? 'progress'
            if (result === 'progress') driven.held.set(action.operator, upTo(action.fromNumber))
            driven.ended(peer, action.operator, result)
          }
        }
        expect(logs.map(reached)).toEqual(logs.map((_, n) => Math.max(...numbers.map((one) => one[n] ?? 0))))
        expect(driven.state.missingInAll()).toBe(0)
      }),
    )
  })
})

describe('what is under way', () => {
  const toldNow = (number: number, generation = 1): ToldState => ({
    answers: { generation, number, hash: counting(number, 32) },
    forked: 0,
  })
  const made = (held: (operator: string) => LogState = () => nothingHeld) =>
    new SyncState({ held, digest: () => same, rangeBytes: limits.linkCreditBytes }, () => 0.5)
  const known = (version: number) => ({ stateId: 5, version })

  it('what was told is not lost when a range brought nothing while a delta was on its way', () => {
    const state = made()
    state.met('bob', 0)
    state.next(0)
    state.stateTold('bob', known(1), true, [['x', toldNow(3)]], 0)
    state.digestTold('bob', other)
    expect(state.next(0)).toMatchObject([{ ask: 'state', known: known(1) }, { ask: 'range' }])
    state.rangeEnded('bob', 'x', 'nothing', 1)
    state.stateTold('bob', known(2), false, [], 2) // nothing has changed there
    const asked: unknown[] = []
    for (let nowMs = 100_000; nowMs < 2_000_000; nowMs += 100_000) {
      for (const action of state.next(nowMs)) {
        asked.push(action)
        if (action.ask === 'digest') state.compared('bob', other, nowMs)
        if (action.ask === 'state') {
          const isWhole = action.known.stateId !== 5
          state.stateTold('bob', known(2), isWhole, isWhole ? [['x', toldNow(3)]] : [], nowMs)
        }
      }
    }
    expect(asked).toContainEqual(expect.objectContaining({ ask: 'range' }))
  })

  it('a state that did not come is asked for again, though the digests are equal', () => {
    const state = made()
    state.met('bob', 0)
    state.next(0)
    state.failed('bob', 0)
    const asked: string[] = []
    for (let turn = 1; turn < 10; turn++) {
      for (const action of state.next(turn * 100_000)) {
        asked.push(action.ask)
        if (action.ask === 'digest') state.compared('bob', same, turn * 100_000)
        if (action.ask === 'state') state.stateTold('bob', known(1), true, [], turn * 100_000)
      }
    }
    expect(asked).toContain('state')
  })

  it('a second connection of a peer (met again) does not let more than two ranges out', () => {
    const state = made()
    const logs = ['v', 'w', 'x', 'y', 'z'].map((log) => [log, toldNow(3)] as const)
    state.met('bob', 0)
    state.next(0)
    state.stateTold('bob', known(1), true, logs, 0)
    const ranges = () => state.next(0).filter(({ ask }) => ask === 'range').length
    let open = ranges()
    state.met('bob', 0)
    state.next(0)
    state.stateTold('bob', known(1), true, logs, 0)
    open += ranges()
    expect(open).toBeLessThanOrEqual(limits.syncRangesPerPeerMax)
  })

  it('nor does it forget that the peer lied', () => {
    const state = made()
    state.met('bob', 0)
    state.next(0)
    state.stateTold('bob', known(1), true, [['x', toldNow(3)]], 0)
    state.next(0)
    state.rangeEnded('bob', 'x', 'bad', 0)
    state.met('bob', 0) // identify on a second connection
    expect(state.isDistrusted('bob')).toBe(true)
  })

  it('a conflict in a generation that is being fetched asks for proof in that generation', () => {
    const state = made(() => ({
      answers: undefined,
      next: { generation: 7, number: 4, hash: same },
      forked: 0,
    }))
    state.met('bob', 0)
    state.next(0)
    state.stateTold('bob', known(1), true, [['x', toldNow(9, 7)]], 0)
    expect(state.next(0).filter(({ ask }) => ask === 'range')).toHaveLength(1)
    state.rangeEnded('bob', 'x', 'conflict', 0)
    expect(state.next(0).filter(({ ask }) => ask === 'proof')).toMatchObject([{ generation: 7, number: 4 }])
  })

  it('ranges that fail again and again wait longer and longer, though digests come', () => {
    const state = made()
    state.met('bob', 0)
    let [ranges, nowMs] = [0, 0]
    for (; nowMs < 600_000; nowMs += 100) {
      for (const action of state.next(nowMs)) {
        if (action.ask === 'digest') state.compared('bob', other, nowMs)
        if (action.ask === 'state') state.stateTold('bob', known(1), true, [['x', toldNow(3)]], nowMs)
        if (action.ask === 'range') {
          ranges++
          state.rangeEnded('bob', 'x', 'nothing', nowMs)
        }
      }
    }
    expect(ranges).toBeLessThan(30)
  })

  it('what a state was told with is not asked for a second time', () => {
    const state = made()
    state.met('bob', 0)
    state.next(0)
    state.digestTold('bob', other) // as sync.ts does with the digest in the answer
    state.stateTold('bob', known(1), true, [['x', toldNow(3)]], 0)
    expect(state.next(0).filter(({ ask }) => ask === 'state')).toEqual([])
  })

  it('proofs under way with one peer are bounded', () => {
    const mine = (): LogState => ({ ...nothingHeld, answers: { generation: 1, number: 3, hash: same } })
    const state = made(mine)
    state.met('bob', 0)
    state.next(0)
    state.stateTold(
      'bob',
      known(1),
      true,
      Array.from({ length: 1_000 }, (_, n) => [`log ${n}`, toldNow(3)] as const),
      0,
    )
    expect(state.next(0).filter(({ ask }) => ask === 'proof').length).toBeLessThanOrEqual(4)
  })

  it('what ends after a peer was gone and came back is not taken off what it does now', () => {
    const state = made()
    const logs = ['v', 'w', 'x', 'y', 'z'].map((log) => [log, toldNow(3)] as const)
    const ranges = () => state.next(0).filter(({ ask }) => ask === 'range').length
    const meet = () => {
      state.met('bob', 0)
      state.next(0)
      state.stateTold('bob', known(1), true, logs, 0)
    }
    meet()
    ranges()
    state.gone('bob')
    meet()
    let open = ranges()
    for (const log of ['v', 'w']) state.rangeEnded('bob', log, 'failed', -1_000_000) // of the connection before
    open += ranges()
    expect(open).toBeLessThanOrEqual(limits.syncRangesPerPeerMax)
  })
})
