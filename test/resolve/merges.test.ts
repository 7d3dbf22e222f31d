import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Merges } from '../../src/resolve/merges.ts'

const merges = (...pairs: readonly (readonly [uuid: string, into: string])[]) => {
  const made = new Merges()
  for (const [uuid, into] of pairs) made.set(uuid, into)
  return made
}

const name = (at: number) => at.toString(16).padStart(32, '0')

describe('merges of any length', () => {
  const length = 100_000

  it('resolve from one end to the other, without a stack', () => {
    const chain = new Merges()
    for (let at = 0; at < length; at++) chain.set(name(at), name(at + 1))
    expect(chain.winner(name(0))).toBe(name(length))
    expect(chain.winner(name(length / 2))).toBe(name(length))
    expect(chain.all(name(length))).toHaveLength(length + 1)
    chain.set(name(length / 2), undefined)
    expect(chain.winner(name(0))).toBe(name(length / 2))
    expect(chain.winner(name(length - 1))).toBe(name(length))
  })

  it('resolve in a circle to its smallest uuid', () => {
    const circle = new Merges()
    for (let at = 0; at < length; at++) circle.set(name(((at + 1) % length) + 7), name(at + 7))
    expect(circle.winner(name(length / 2))).toBe(name(7))
    expect(circle.all(name(7))).toHaveLength(length)
  })
})

describe('who wins', () => {
  const cases: readonly (readonly [what: string, made: Merges, winners: Readonly<Record<string, string>>])[] =
    [
      ['nobody was merged', merges(), { a: 'a' }],
      ['one into another', merges(['a', 'b']), { a: 'b', b: 'b' }],
      ['a chain', merges(['a', 'b'], ['b', 'c']), { a: 'c', b: 'c', c: 'c' }],
      ['a chain that came backwards', merges(['b', 'c'], ['a', 'b']), { a: 'c', b: 'c' }],
      ['two into one', merges(['a', 'c'], ['b', 'c']), { a: 'c', b: 'c' }],
      ['into itself', merges(['a', 'a']), { a: 'a' }],
      ['a circle of two', merges(['b', 'a'], ['a', 'b']), { a: 'a', b: 'a' }],
      [
        'a circle, and who leads into it',
        merges(['z', 'd'], ['d', 'c'], ['c', 'b'], ['b', 'd']),
        { z: 'b', d: 'b', c: 'b', b: 'b' },
      ],
      [
        'a smaller one that leads into a circle does not win it',
        merges(['a', 'd'], ['d', 'c'], ['c', 'd']),
        { a: 'c', c: 'c', d: 'c' },
      ],
      ['merged elsewhere', merges(['a', 'b'], ['a', 'c']), { a: 'c', b: 'b' }],
    ]
  it.each(cases)('%s', (_, made, winners) => {
    for (const [uuid, winner] of Object.entries(winners)) {
      expect(made.winner(uuid)).toBe(winner)
      expect(made.isMerged(uuid)).toBe(uuid !== winner)
    }
  })

  it('is seen anew when a merge is taken back', () => {
    const made = merges(['a', 'b'], ['b', 'c'])
    expect(made.winner('a')).toBe('c')
    made.set('b', undefined)
    expect([made.winner('a'), made.all('b'), made.all('c')]).toEqual(['b', ['b', 'a'], ['c']])
    made.set('a', undefined)
    expect([made.winner('a'), made.all('b')]).toEqual(['a', ['b']])
  })
})

/** The slow and obvious way: follow pointers; in a circle, its smallest. */
function slowWinner(parents: ReadonlyMap<string, string>, uuid: string): string {
  const path = [uuid]
  for (;;) {
    const next = parents.get(path.at(-1) ?? '')
    if (next === undefined) return path.at(-1) ?? ''
    const seen = path.indexOf(next)
    if (seen !== -1) return path.slice(seen).sort()[0] ?? ''
    path.push(next)
  }
}

it('is what following pointers by hand gives, whatever was set, taken back and asked in between', () => {
  const uuids = fc.constantFrom(...'abcdefgh')
  const steps = fc.array(fc.tuple(uuids, fc.option(uuids, { nil: undefined }), uuids), { maxLength: 40 })
  fc.assert(
    fc.property(steps, (given) => {
      const made = new Merges()
      const parents = new Map<string, string>()
      for (const [uuid, into, asked] of given) {
        made.set(uuid, into)
        if (into === undefined || into === uuid) parents.delete(uuid)
        else parents.set(uuid, into)
        expect(made.winner(asked)).toBe(slowWinner(parents, asked))
      }
      for (const winner of 'abcdefgh') {
        if (made.isMerged(winner)) continue
        const all = [...'abcdefgh'].filter((uuid) => slowWinner(parents, uuid) === winner)
        expect(made.all(winner).sort()).toEqual(all)
        expect(made.all(winner)).toHaveLength(new Set(all).size)
      }
    }),
  )
})
