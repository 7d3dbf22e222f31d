import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Graph } from '../../src/resolve/graph.ts'

describe('attackers and identities', () => {
  it('belong together through merges, and apart when one is taken back', () => {
    const graph = new Graph()
    graph.setAttacker('x', 'a')
    graph.setAttacker('y', 'b')
    graph.setIdentity('a', undefined, undefined)
    graph.setIdentity('b', undefined, 'a')
    expect([graph.identityOf('y'), graph.attackersOf('a'), graph.directAttackersOf('a')]).toEqual([
      'a',
      ['x', 'y'],
      ['x'],
    ])
    expect(graph.identities()).toEqual(['a'])
    graph.setIdentity('b', undefined, undefined)
    expect([graph.identityOf('y'), graph.attackersOf('a'), graph.identities()]).toEqual([
      'b',
      ['x'],
      ['a', 'b'],
    ])
  })

  it('may be named before they come', () => {
    const graph = new Graph()
    graph.setAttacker('x', 'a')
    expect([graph.hasIdentity('a'), graph.identities()]).toEqual([true, ['a']])
    graph.setIdentity('c', 'k', 'a')
    expect([graph.campaignOf('a'), graph.hasCampaign('k'), graph.campaigns()]).toEqual(['k', false, []])
  })

  it('are gone where nothing is left of them', () => {
    const graph = new Graph()
    graph.setAttacker('x', 'a')
    expect(graph.identities()).toEqual(['a'])
    graph.setAttacker('x', 'b')
    expect([graph.hasIdentity('a'), graph.identities(), graph.directAttackersOf('a')]).toEqual([
      false,
      ['b'],
      [],
    ])
    expect([graph.hasAttacker('x'), graph.hasAttacker('z'), graph.identityOf('z')]).toEqual([
      true,
      false,
      undefined,
    ])
  })

  it('are listed in order, each once', () => {
    const graph = new Graph()
    for (const uuid of ['c', 'a', 'b', 'a']) graph.setAttacker(`x${uuid}`, uuid)
    graph.setIdentity('a', undefined, undefined)
    expect([graph.identities(), graph.attackers()]).toEqual([
      ['a', 'b', 'c'],
      ['xa', 'xb', 'xc'],
    ])
    graph.setAttacker('w', 'b')
    expect(graph.attackers()).toEqual(['w', 'xa', 'xb', 'xc'])
  })
})

describe('campaigns', () => {
  it('are their own, or those of what was merged in', () => {
    const graph = new Graph()
    graph.setCampaign('k', undefined)
    graph.setIdentity('a', undefined, undefined)
    graph.setIdentity('b', 'k', 'a')
    expect([graph.campaignOf('a'), graph.identitiesOf('k')]).toEqual(['k', ['a']])
    graph.setIdentity('a', 'l', undefined)
    expect([graph.campaignOf('a'), graph.identitiesOf('l')]).toEqual(['l', ['a']])
  })

  it('resolve through merges of their own', () => {
    const graph = new Graph()
    graph.setCampaign('k', 'l')
    graph.setCampaign('l', undefined)
    graph.setIdentity('a', 'k', undefined)
    graph.setIdentity('b', 'l', undefined)
    expect([graph.campaignOf('a'), graph.identitiesOf('l').sort(), graph.campaigns()]).toEqual([
      'l',
      ['a', 'b'],
      ['l'],
    ])
    graph.setIdentity('a', undefined, undefined)
    expect([graph.campaignOf('a'), graph.identitiesOf('l')]).toEqual([undefined, ['b']])
  })
})

it('says the same whatever the order in which rows came', () => {
  const uuids = fc.constantFrom(...'abcd')
  const maybe = fc.option(uuids, { nil: undefined })
  const rows = fc.record({
    attackers: fc.dictionary(fc.constantFrom('w', 'x', 'y', 'z'), uuids),
    identities: fc.dictionary(
      uuids,
      fc.tuple(fc.option(fc.constantFrom('k', 'l'), { nil: undefined }), maybe),
    ),
    campaigns: fc.dictionary(
      fc.constantFrom('k', 'l'),
      fc.option(fc.constantFrom('k', 'l'), { nil: undefined }),
    ),
  })
  const calls = rows.chain(({ attackers, identities, campaigns }) => {
    const all = [
      ...Object.entries(attackers).map(
        ([uuid, of]) =>
          (graph: Graph) =>
            graph.setAttacker(uuid, of),
      ),
      ...Object.entries(identities).map(
        ([uuid, [campaign, into]]) =>
          (graph: Graph) =>
            graph.setIdentity(uuid, campaign, into),
      ),
      ...Object.entries(campaigns).map(
        ([uuid, into]) =>
          (graph: Graph) =>
            graph.setCampaign(uuid, into),
      ),
    ]
    return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
  })
  const says = (steps: readonly ((graph: Graph) => void)[]) => {
    const graph = new Graph()
    for (const step of steps) step(graph)
    const winners = graph.identities()
    return {
      winners,
      campaigns: graph.campaigns(),
      attackers: winners.map((uuid) => graph.attackersOf(uuid).sort()),
      identities: graph.campaigns().map((uuid) => graph.identitiesOf(uuid).sort()),
      of: graph.attackers().map((uuid) => graph.identityOf(uuid)),
    }
  }
  fc.assert(
    fc.property(calls, ([inOrder, shuffled]) => {
      expect(says(shuffled)).toEqual(says(inOrder))
    }),
  )
})
