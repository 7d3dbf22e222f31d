import { hex } from '../../src/base/bytes.ts'
import { digestOf } from '../../src/federation/digest.ts'
import type { ToldState } from '../../src/federation/log-state.ts'
import { nothingHeld } from '../../src/federation/log-state.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { decode, Gossip, SyncAnswer, SyncRequest } from '../../src/wire/messages.ts'
import { alice, bob, carol, epoch2, epoch3, roster3 } from '../federation/made.ts'
import { evidenceNow } from './evidence-cases.ts'
import { headNow, hintNow } from './federation-cases.ts'
import { segment2, segment3 } from './segment-cases.ts'
import type { VectorFile } from './vector.ts'
import { bad, good } from './vector.ts'

/** What peers say to each other besides. */

const ends = [
  { operator: alice.operator, generation: 0, number: 0, hash: new Uint8Array(32) },
  { operator: bob.operator, generation: segment3.facts.generation, number: 3, hash: segment3.hash },
  { operator: carol.operator, generation: 0, number: 0, hash: new Uint8Array(32) },
]
const digests = (stateOf: (operator: Uint8Array) => ToldState) =>
  digestOf(
    roster3.hash,
    ends.map(({ operator }) => operator),
    stateOf,
  )
const bobsLog = digests((operator) => {
  const end = ends.find((one) => hex(one.operator) === hex(operator))
  return { ...nothingHeld, answers: end !== undefined && end.number > 0 ? end : undefined }
})
const forked = { operator: bob.operator, forked: segment3.facts.generation }
const bobsFork = digests((operator) =>
  operator === bob.operator ? { ...nothingHeld, ...forked } : nothingHeld,
)

export const digest: VectorFile = {
  description:
    'Digests: SHA-256 over "hearsay/digest/1\\0", the hash of the roster, then for every member in order of its id: id, generation and number (u32 big-endian each), hash. Of whom nothing is held: zeros. Whose log has forked: that generation, 2^32 - 1, zeros.',
  cases: [
    good(
      'with nothing held',
      'digest',
      { rosterHash: roster3.hash, members: ends.map(({ operator }) => ({ operator })) },
      digests(() => nothingHeld),
    ),
    good("with bob's log held", 'digest', { rosterHash: roster3.hash, members: ends }, bobsLog),
    good(
      "with bob's log forked",
      'digest',
      {
        rosterHash: roster3.hash,
        members: ends.map(({ operator }) => (operator === bob.operator ? forked : { operator })),
      },
      bobsFork,
    ),
  ],
}

const asked = { schemaVersion: 1, digest: bobsLog }
export const range = {
  operator: bob.operator,
  generation: segment3.facts.generation,
  fromNumber: 2,
  bytesMax: 1_048_576,
}
const nothing = { held: [], heads: [], hints: [], segments: [], rosters: [], evidence: [] }
export const { generation, hash } = { generation: segment3.facts.generation, hash: segment3.hash }
const state = {
  ...asked,
  ...nothing,
  held: [{ operator: bob.operator, generation, number: 3, hash }],
  heads: [headNow],
  hints: [hintNow],
  rosterEpoch: 3,
  rosterHash: roster3.hash,
}
const known = { stateId: 0x01020304, version: 17 }
const changed = {
  ...{ ...nothing, schemaVersion: 1, digest: bobsFork },
  held: [{ operator: bob.operator, forked: generation }],
  now: { ...known, version: 19 },
  evidence: [evidenceNow],
  rosterEpoch: 3,
  rosterHash: roster3.hash,
}
const gossiped: readonly (readonly [name: string, part: hearsay.peer.Gossip.$Properties])[] = [
  ['a gossiped segment', { segment: segment2.bytes }],
  ['a gossiped head', { head: headNow }],
  ['a gossiped hint', { hint: hintNow }],
  ['a gossiped roster', { roster: epoch2 }],
  ['gossiped evidence', { evidence: evidenceNow }],
]
const requests: readonly (readonly [name: string, given: hearsay.peer.SyncRequest.$Properties])[] = [
  ['a request to compare', asked],
  ['a request for the state', { ...asked, state: true }],
  ['a request for what has changed', { ...asked, state: true, known }],
  ['a request for a range', { ...asked, range }],
  ['a request for epochs', { ...asked, roster: true, rosterAfter: 1 }],
]
const answers: readonly (readonly [name: string, given: hearsay.peer.SyncAnswer.$Properties])[] = [
  ['an answer to compare', { ...asked, ...nothing }],
  ['an answer with the state', state],
  ['an answer with the whole state', { ...state, now: known, isWhole: true }],
  ['an answer with what has changed: a log has forked', changed],
  ['an answer with a range', { ...asked, ...nothing, segments: [segment2.bytes, segment3.bytes] }],
  ['an answer with epochs', { ...asked, ...nothing, rosters: [epoch2, epoch3] }],
]
const peerMessages = {
  gossip: 'hearsay.peer.Gossip',
  request: 'hearsay.peer.SyncRequest',
  answer: 'hearsay.peer.SyncAnswer',
}

export const peer: VectorFile = {
  description:
    'Gossip messages, sync requests and sync answers. On a stream, each goes after its length (u32 big-endian).',
  cases: [
    ...gossiped.map(([name, part]) =>
      good(
        name,
        peerMessages.gossip,
        { schemaVersion: 1, ...part },
        Gossip.encode({ schemaVersion: 1, ...part }).finish(),
      ),
    ),
    ...requests.map(([name, given]) =>
      good(name, peerMessages.request, given, SyncRequest.encode(given).finish()),
    ),
    ...answers.map(([name, given]) =>
      good(name, peerMessages.answer, given, SyncAnswer.encode(given).finish()),
    ),
    bad(
      'a gossip message cut short',
      peerMessages.gossip,
      'malformed',
      Gossip.encode({ schemaVersion: 1, head: headNow }).finish().subarray(0, -1),
    ),
  ],
  read(made, { message }) {
    if (message === peerMessages.gossip) return decode(Gossip, made) ?? 'malformed'
    return (
      (message === peerMessages.request ? decode(SyncRequest, made) : decode(SyncAnswer, made)) ?? 'malformed'
    )
  },
}
