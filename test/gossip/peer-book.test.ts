import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { Counters } from '../../src/gossip/counters.ts'
import { PeerBook } from '../../src/gossip/peer-book.ts'
import { Frame } from '../../src/wire/messages.ts'
import { alice, bob, carol } from '../federation/made.ts'
import { counting, told } from '../wire/made.ts'
import { membersAs } from './made.ts'

function made() {
  const connected = new Set<string>()
  const seen = { changes: 0 }
  const book = new PeerBook(
    membersAs(alice),
    (operator) => connected.has(operator),
    () => {
      seen.changes++
    },
  )
  return { book, connected, seen }
}

const [bobs, carols] = [hex(bob.operator), hex(carol.operator)]

describe('the peer book', () => {
  it('has every other member in it, also those of whom nothing was heard', () => {
    const { book } = made()
    expect(told(book.all())).toEqual([
      { operator: bobs, connected: false, digest: '', missing: 0 },
      { operator: carols, connected: false, digest: '', missing: 0 },
    ])
  })

  it('says what each told last, and tells of a change only when there is one', () => {
    const { book, connected, seen } = made()
    connected.add(bobs)
    book.told(bobs, counting(1, 32))
    book.told(bobs, counting(1, 32))
    book.missing(bobs, 4)
    book.missing(bobs, 4)
    expect(seen.changes).toBe(2)
    book.told(bobs, counting(2, 32))
    book.missing(carols, 1)
    expect(seen.changes).toBe(4)
    expect(told(book.all())).toEqual([
      { operator: bobs, connected: true, digest: hex(counting(2, 32)), missing: 4 },
      { operator: carols, connected: false, digest: '', missing: 1 },
    ])
  })

  it('believes no digest of another width, and forgets that of a peer that is gone', () => {
    const { book, seen } = made()
    for (const width of [0, 31, 33]) book.told(bobs, counting(1, width))
    expect(seen.changes).toBe(0)
    book.told(bobs, counting(1, 32))
    book.gone(bobs)
    expect(seen.changes).toBe(2)
    expect(told(book.all()[0]?.digest)).toBe('')
  })
})

it('everything that is counted has a field in what net tells core', () => {
  const counters = new Counters()
  const counted = Object.keys(counters) as (keyof Counters)[]
  for (const [at, name] of counted.entries()) counters[name] = at + 1
  const { peers } = Frame.decode(Frame.encode({ peers: { peers: [], ...counters } }).finish())
  expect(counted.length).toBeGreaterThan(0)
  expect(counted.map((name) => peers?.[name])).toEqual(counted.map((_, at) => at + 1))
})
