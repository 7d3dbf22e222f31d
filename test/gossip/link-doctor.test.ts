import type { Connection } from '@libp2p/interface'
import { describe, expect, it } from 'vitest'
import { limits } from '../../src/base/limits.ts'
import { Counters } from '../../src/gossip/counters.ts'
import { LinkDoctor } from '../../src/gossip/link-doctor.ts'
import { clock } from './made.ts'

const nowMs = clock.nowMs()
const grown = nowMs - limits.linkDoctorGraceMs
const gossip = { direction: 'outbound', protocol: '/meshsub/1.2.0' }
const inbound = { direction: 'inbound', protocol: '/meshsub/1.2.0' }
const sync = { direction: 'outbound', protocol: '/hearsay/sync/1' }

interface Given {
  readonly open: number
  readonly streams: readonly object[]
}

/** One visit to the connections of one member. @returns what came of it */
function visited(...given: readonly Given[]) {
  const closed: number[] = []
  const redialled: string[] = []
  const counters = new Counters()
  const connections = given.map(({ open, streams }, at) => ({
    streams: streams as Connection['streams'],
    timeline: { open },
    close: async () => {
      closed.push(at)
      throw new Error('gone already')
    },
  }))
  const ward = {
    connections: () => new Map([['bob', connections]]),
    redial: (operator: string) => redialled.push(operator),
  }
  new LinkDoctor(ward, clock, counters).visit()
  return { closed, redialled, redials: counters.redials }
}

describe('the link doctor', () => {
  const sick = { open: grown, streams: [inbound, sync] }

  it('closes and redials a link that has no outbound gossip stream, and counts it', () => {
    expect(visited(sick)).toEqual({ closed: [0], redialled: ['bob'], redials: 1 })
    expect(visited({ open: grown, streams: [] })).toEqual({ closed: [0], redialled: ['bob'], redials: 1 })
    expect(visited(sick, sick)).toEqual({ closed: [0, 1], redialled: ['bob'], redials: 1 })
  })

  const well = [
    { why: 'that has one', given: [{ open: grown, streams: [inbound, gossip] }] },
    { why: 'whose other connection has one', given: [sick, { open: grown, streams: [gossip] }] },
    { why: 'that is too young to have one', given: [{ open: grown + 1, streams: [] }] },
    { why: 'of which one connection is too young', given: [sick, { open: nowMs, streams: [] }] },
    { why: 'that does not exist: the dialler sees to it', given: [] },
  ]
  it.each(well)('leaves alone a link $why', ({ given }) => {
    expect(visited(...given)).toEqual({ closed: [], redialled: [], redials: 0 })
  })
})
