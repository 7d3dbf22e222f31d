import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DirtySet } from '../../src/node/dirty-set.ts'
import type { ShareKey, ShareKind } from '../../src/store/private-keys.ts'

const share = (key: number, kind: ShareKind = 'identity'): ShareKey => ({ kind, key: Uint8Array.of(key) })
const [a, b] = [share(1), share(2)]
const names = (keys: readonly { share: ShareKey }[]) =>
  keys.map(({ share: { kind, key } }) => `${kind} ${key}`)
const taken = (set: DirtySet, nowMs = 0) => set.due(nowMs, 100)

function only<T>(values: readonly T[]): T {
  const [first] = values
  if (first === undefined || values.length !== 1) throw new Error(`${values.length} of them`)
  return first
}

describe('a key', () => {
  it('is due when the request that touched it has ended', () => {
    const set = new DirtySet()
    const request = {}
    set.touch(a, request)
    expect([taken(set), set.nextDueMs(), set.has(a)]).toEqual([[], undefined, true])
    set.release(request)
    expect([names(taken(set)), set.nextDueMs()]).toEqual([['identity 1'], 0])
  })

  it('is due at once without a request, and when the first of several ends', () => {
    const set = new DirtySet()
    const [one, other] = [{}, {}]
    set.touch(a, undefined)
    set.touch(b, one)
    set.touch(b, other)
    expect(names(taken(set))).toEqual(['identity 1'])
    set.release(one)
    expect(names(taken(set))).toEqual(['identity 1', 'identity 2'])
  })

  it('is another than the same bytes of another kind', () => {
    const set = new DirtySet()
    for (const kind of ['identity', 'campaign', 'domain'] as const) set.touch(share(1, kind), undefined)
    expect([set.size, names(taken(set))]).toEqual([3, ['identity 1', 'campaign 1', 'domain 1']])
  })

  it('stays until it is settled', () => {
    const set = new DirtySet()
    set.touch(a, undefined)
    set.touch(a, undefined)
    const key = only(taken(set))
    expect([set.size, set.has(a), names(taken(set))]).toEqual([1, true, ['identity 1']])
    set.settle(key)
    expect([set.size, set.has(a), taken(set)]).toEqual([0, false, []])
    set.settle(key) // once more does nothing
    expect(set.size).toBe(0)
  })

  it('that is touched while it is worked on is dirty anew', () => {
    const set = new DirtySet()
    set.touch(a, undefined)
    const key = only(taken(set))
    set.touch(a, undefined)
    set.settle(key)
    expect(names(taken(set))).toEqual(['identity 1'])
    set.settle(only(taken(set)))
    expect(set.size).toBe(0)
  })

  it('that is put off waits, and a touch that came meanwhile does not once it is settled', () => {
    const set = new DirtySet()
    set.touch(a, undefined)
    set.touch(b, undefined)
    const [key] = taken(set)
    if (key === undefined) throw new Error('none is due')
    set.postpone(key, 500)
    expect([names(taken(set, 499)), names(taken(set, 500)), set.nextDueMs()]).toEqual([
      ['identity 2'],
      ['identity 1', 'identity 2'],
      0,
    ])
    set.touch(a, undefined)
    set.settle(key)
    expect(names(taken(set, 0))).toEqual(['identity 1', 'identity 2'])
  })

  it('that is settled comes back with its next touch alone', () => {
    const set = new DirtySet()
    const request = {}
    set.touch(a, request)
    set.release(request)
    set.settle(only(taken(set)))
    set.release(request)
    expect(set.size).toBe(0)
  })
})

it('a round takes as many as it may', () => {
  const set = new DirtySet()
  for (let at = 0; at < 9; at++) set.touch(share(at), undefined)
  expect([set.due(0, 4).length, set.due(0, 0).length, set.due(0, 100).length]).toEqual([4, 0, 9])
})

it('nothing is left when it is cleared', () => {
  const set = new DirtySet()
  const request = {}
  set.touch(a, undefined)
  set.touch(b, request)
  set.clear()
  set.release(request)
  expect([set.size, set.nextDueMs()]).toEqual([0, undefined])
})

it('no touch is ever lost: what was touched after it was taken is still there', () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('touch' as const),
      key: fc.nat(3),
      request: fc.option(fc.nat(2), { nil: undefined }),
    }),
    fc.record({ do: fc.constant('end' as const), request: fc.nat(2) }),
    fc.record({ do: fc.constant('take' as const) }),
    fc.record({ do: fc.constant('settle' as const) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const set = new DirtySet()
      const requests = [{}, {}, {}]
      const open = new Set<number>() // touched since it was taken last
      let work: ReturnType<DirtySet['due']> = []
      for (const one of steps) {
        if (one.do === 'touch') {
          set.touch(share(one.key), one.request === undefined ? undefined : requests[one.request])
          open.add(one.key)
        } else if (one.do === 'end') set.release(requests[one.request] ?? {})
        else if (one.do === 'take') {
          work = set.due(0, 100)
          for (const {
            share: { key },
          } of work)
            open.delete(key[0] ?? 0)
        } else for (const key of work.splice(0)) set.settle(key)
        for (const key of open) expect(set.has(share(key))).toBe(true)
      }
      for (const request of requests) set.release(request)
      const due = new Set(names(set.due(0, 100)))
      for (const key of open) expect(due.has(`identity ${key}`)).toBe(true)
    }),
  )
})
