import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat, sameBytes, unhex } from '../../src/base/bytes.ts'
import { hasCode } from '../../src/base/errors.ts'
import { verifyEvidence, verifyEvidenceAlone } from '../../src/federation/evidence.ts'
import { openJoinEnvelope, openPepper, parseInvite, proofHolds } from '../../src/federation/invite.ts'
import { verifyFirst, verifyNext } from '../../src/federation/roster.ts'
import { verifyHead, verifyHint } from '../../src/federation/statements.ts'
import { verifySegment } from '../../src/federation/verify.ts'
import { parseRowMessage } from '../../src/ingest/row-parser.ts'
import { FrameDecoder } from '../../src/link/frames.ts'
import { parseHostName } from '../../src/privacy/host-name.ts'
import type { SignedType } from '../../src/wire/keys.ts'
import { isSignedBy, signaturePrefix } from '../../src/wire/keys.ts'
import { decode, Gossip, JoinAnswer, SyncAnswer, SyncRequest } from '../../src/wire/messages.ts'
import { decodeDomain, decodeRecord, decodeVector } from '../../src/wire/record.ts'
import { alice, nowMs, roster1, roster2, roster3 } from '../federation/made.ts'
import type { VectorCase } from './vector.ts'

/**
 * Every decoder that reads from a peer, a sensor or a disk, given each golden vector with a bit turned over: nothing
 * that is signed or sealed is believed, and none of them throws but where that is how it refuses.
 */

/** What becomes of bytes: whether they are believed to be what somebody signed. Throws nothing. */
type Believes = (bytes: Uint8Array, of: VectorCase) => boolean
/** What is not signed may well say something else; it only must not throw. */
type Reads = (bytes: Uint8Array) => unknown

const partOf = ({ parts }: VectorCase, name: string) => unhex(String(parts?.[name])) ?? new Uint8Array(0)
const rosterBefore = (name: unknown) => [roster1, roster2].find(({ epoch }) => `epoch ${epoch}` === name)

const signed: Readonly<Record<string, Believes>> = {
  'hearsay.segment.Segment': (bytes) => verifySegment(roster3, bytes, nowMs).action === 'accept',
  'hearsay.segment.Evidence': (bytes) =>
    verifyEvidence(roster3, bytes).kind === 'fork' || verifyEvidenceAlone(bytes).kind === 'fork',
  'hearsay.roster.Signed of a Roster': (bytes, { parts }) => {
    const before = rosterBefore(parts?.['after'])
    return (before ? verifyNext(before, bytes) : verifyFirst(bytes)).kind === 'roster'
  },
  'hearsay.roster.Signed of a Head': (bytes) => verifyHead(roster3, bytes, nowMs).kind === 'valid',
  'hearsay.roster.Signed of a Hint': (bytes) => verifyHint(roster3, bytes, nowMs).kind === 'valid',
  'hearsay.peer.JoinEnvelope': (bytes, of) => {
    const opened = openJoinEnvelope(bytes)
    return opened !== undefined && proofHolds(partOf(of, 'secret_hash'), opened.request, opened.proof)
  },
  'sealed pepper': (bytes, of) =>
    openPepper(bytes, partOf(of, 'secret'), partOf(of, 'federation'), roster3.pepperHash) !== undefined,
  signature: (bytes, { name, given }) => {
    const type = Object.keys(signaturePrefix).find((one) => name === `signature of a ${one}`)
    const body = unhex((given as { body: string }).body) ?? new Uint8Array(0)
    return type !== undefined && isSignedBy(alice.publicKey, type as SignedType, body, bytes)
  },
}

const unsigned: Readonly<Record<string, Reads>> = {
  'hearsay.peer.Gossip': (bytes) => decode(Gossip, bytes),
  'hearsay.peer.SyncRequest': (bytes) => decode(SyncRequest, bytes),
  'hearsay.peer.SyncAnswer': (bytes) => decode(SyncAnswer, bytes),
  'hearsay.peer.JoinAnswer': (bytes) => decode(JoinAnswer, bytes),
  'public key': (bytes) => isSignedBy(bytes, 'head', bytes, alice.sign('head', bytes)),
  'hearsay.record.Record': decodeRecord,
  'hearsay.record.VectorBody': decodeVector,
  'hearsay.record.DomainBody': decodeDomain,
  'hearsay.row.Row': (bytes) => parseRowMessage(bytes, { parseHostName }),
  'hearsay.peer.Invite': (bytes) => {
    const text = `hearsay-invite-1:${Buffer.from(bytes).toString('base64url')}`
    return refusing(() => parseInvite(text, nowMs), 'invite.malformed', 'invite.expired')
  },
  'u32 length, hearsay.link.Frame': (bytes) =>
    refusing(() => new FrameDecoder().push(bytes), 'request.bad', 'request.too_large'),
}

function refusing(read: () => unknown, ...codes: Parameters<typeof hasCode>[1][]): unknown {
  try {
    return read()
  } catch (err) {
    if (hasCode(err, ...codes)) return undefined
    throw err
  }
}

/** Values that are compared, and read by nothing. */
const compared = new Set(['digest', 'value', 'tag', 'pepper id'])

const bitsMax = 6_000
/** Every bit of it, or of a large one as many, evenly. */
function* turned(of: Uint8Array): Generator<readonly [bit: number, bytes: Uint8Array]> {
  const step = Math.ceil((of.byteLength * 8) / bitsMax) | 1 // odd: each bit of a byte has its turn
  for (let bit = 0; bit < of.byteLength * 8; bit += step) {
    const bytes = Uint8Array.from(of)
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    yield [bit, bytes]
  }
}

const cases = readdirSync('test/vectors')
  .filter((name) => name.endsWith('.json'))
  .flatMap((file) => {
    const { cases: all } = JSON.parse(readFileSync(join('test/vectors', file), 'utf8')) as {
      cases: VectorCase[]
    }
    return all.map((one) => ({ ...one, name: one.name, file }))
  })
const good = cases.filter(({ given }) => given !== undefined)
const bytesOf = ({ hex }: VectorCase) => unhex(hex) ?? new Uint8Array(0)
const named = (of: readonly (VectorCase & { file: string })[]) =>
  of.map((one) => [`${one.file}: ${one.name}`, one] as const)

it('every kind of message has its decoder here, or none at all', () => {
  const known = [...Object.keys(signed), ...Object.keys(unsigned), ...compared]
  expect(
    [...new Set(cases.map(({ message }) => message))].filter((message) => !known.includes(message)),
  ).toEqual([])
  expect(known.filter((message) => !good.some((one) => one.message === message))).toEqual([])
})

describe('what is signed or sealed is not believed with any bit turned over', () => {
  it.each(named(good.filter(({ message }) => message in signed)))('%s', (_, one) => {
    const believes = signed[one.message] ?? (() => true)
    expect(believes(bytesOf(one), one)).toBe(true)
    for (const [bit, bytes] of turned(bytesOf(one))) expect(believes(bytes, one), `bit ${bit}`).toBe(false)
  })
})

describe('what is not signed is read or refused with any bit turned over', () => {
  it.each(named(good.filter(({ message }) => message in unsigned)))('%s', (_, one) => {
    const reads = unsigned[one.message] ?? (() => undefined)
    expect(reads(bytesOf(one))).toBeDefined()
    for (const [bit, bytes] of turned(bytesOf(one))) expect(() => reads(bytes), `bit ${bit}`).not.toThrow()
  })
})

it('what is bad already, and cut short anywhere, makes nothing throw', () => {
  for (const one of cases) {
    const read = signed[one.message] ?? unsigned[one.message]
    const whole = bytesOf(one)
    for (let length = 0; length < whole.byteLength; length += 3) {
      const cut = whole.subarray(0, length)
      expect(() => read?.(cut, one), `${one.file}: ${one.name}, ${length} bytes`).not.toThrow()
    }
  }
})

it.each([...new Map(named(good).map(([, one]) => [one.message, one]))])(
  '%s may be any bytes at all',
  (message, one) => {
    const whole = bytesOf(one)
    const spliced = fc
      .tuple(fc.nat(whole.byteLength), fc.uint8Array({ maxLength: 40 }), fc.nat(whole.byteLength))
      .map(([to, between, from]) => concat(whole.subarray(0, to), between, whole.subarray(from)))
    const any = fc.oneof(fc.uint8Array({ maxLength: 600 }), spliced)
    fc.assert(
      fc.property(any, (bytes) => {
        unsigned[message]?.(bytes)
        const isBelieved = signed[message]?.(bytes, one) === true
        expect(isBelieved && !sameBytes(bytes, whole)).toBe(false)
      }),
    )
  },
)
