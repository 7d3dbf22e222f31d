import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { Members, peerIdOf } from '../../src/gossip/members.ts'
import {
  admission,
  alice,
  bob,
  carol,
  epoch1,
  epoch2,
  mallory,
  member,
  peerOf,
  roster1,
} from '../federation/made.ts'
import { epochs, membersAs } from './made.ts'

const peer = (key: typeof bob) => peerIdOf(peerOf(key).publicKey)
const ids = (...keys: (typeof bob)[]) => keys.map(({ operator }) => hex(operator))

describe('members', () => {
  it('are known by their libp2p peers, whose keys are not those they sign with', () => {
    const members = membersAs(alice)
    expect(members.own).toBe(hex(alice.operator))
    expect(members.others()).toEqual(ids(bob, carol))
    expect(members.operatorOf(peer(bob))).toBe(hex(bob.operator))
    expect(members.isMember(peer(carol).toString())).toBe(true)
    expect(members.peersOf(hex(carol.operator)).map(String)).toEqual([peer(carol).toString()])
    for (const key of [bob.publicKey, peerOf(mallory).publicKey]) {
      expect(members.operatorOf(peerIdOf(key))).toBeUndefined()
      expect(members.isMember(peerIdOf(key).toString())).toBe(false)
    }
    expect(members.peersOf(hex(mallory.operator))).toEqual([])
  })

  it('are those of the newest epoch that core has made durable', () => {
    const members = membersAs(alice, [epoch1])
    expect(members.others()).toEqual([])
    members.advance(epochs) // the first is held already
    expect(members.others()).toEqual(ids(bob, carol))
    expect(members.isMember(peer(carol).toString())).toBe(true)
    expect(members.epochsAfter(1)).toEqual(epochs.slice(1))
    expect(members.epochsAfter(3)).toEqual([])
  })

  it('are not changed by an epoch that does not follow, is cut, or is no epoch', () => {
    const members = membersAs(alice, [epoch1, epoch2])
    const fork = admission(roster1, member(mallory, 'mallory'), 0x50)
    members.advance([fork, epochs[2]?.subarray(0, -1) ?? fork, new Uint8Array(5)])
    expect(members.roster.epoch).toBe(2)
    expect(members.isMember(peer(mallory).toString())).toBe(false)
    expect(members.epochsAfter(0)).toEqual([epoch1, epoch2])
  })

  it('need a chain that verifies from the first epoch on', () => {
    expect(() => new Members([epoch2], peerOf(alice).publicKey)).toThrow(RangeError)
    expect(() => new Members([], peerOf(alice).publicKey)).toThrow(RangeError)
  })
})
