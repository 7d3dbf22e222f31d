import fc from 'fast-check'
import { expect, it } from 'vitest'
import { concat, hex, sameBytes } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import { evidenceOf, verifyEvidence, verifyEvidenceAlone } from '../../src/federation/evidence.ts'
import type { RosterView } from '../../src/federation/roster.ts'
import { sha256 } from '../../src/wire/keys.ts'
import { Evidence, SegmentHeader } from '../../src/wire/messages.ts'
import type { ParsedSegment } from '../../src/wire/segment.ts'
import { segmentFlag } from '../../src/wire/segment.ts'
import type { MadeKey, SealFacts } from '../wire/made.ts'
import { bytes, counting, flipped, segment, told } from '../wire/made.ts'
import { bob, carol, mallory, member, roster3 } from './made.ts'

const ours: Partial<SealFacts> = { federation: roster3.federation, operator: bob.operator, sealedDay: 20_000 }
const made = (given: Partial<SealFacts> = {}, key: MadeKey = bob) =>
  segment({ ...ours, ...given }, undefined, key)

const one = made()
const other = made({ flags: segmentFlag.snapshotEnd })
const [lower, higher] = hex(one.hash) < hex(other.hash) ? [one, other] : [other, one]
const { generation } = one.facts
const good = evidenceOf(one, other, bob.publicKey)

const verdict = (evidence: Uint8Array, roster: RosterView = roster3) => {
  const result = verifyEvidence(roster, evidence)
  return 'why' in result ? `${result.kind}: ${result.why}` : result.kind
}

/** The good evidence with some of its fields another's. */
function altered(given: Parameters<typeof Evidence.encode>[0]): Uint8Array {
  const { schemaVersion, headerA, signatureA, headerB, signatureB, recordKey } = Evidence.decode(good)
  return Evidence.encode({
    ...{ schemaVersion, headerA, signatureA, headerB, signatureB, recordKey },
    ...given,
  }).finish()
}

/** With another header beside the lower one, in order, both signed. */
function beside(header: Uint8Array, key: MadeKey = bob): Uint8Array {
  const [first, second] = [one.headerBytes, header].toSorted((a, b) => Buffer.compare(sha256(a), sha256(b)))
  return altered({
    ...{ headerA: first ?? header, headerB: second ?? header },
    ...{
      signatureA: key.sign('segment', first ?? header),
      signatureB: key.sign('segment', second ?? header),
    },
    recordKey: key.publicKey,
  })
}
const header = (given: object) =>
  SegmentHeader.encode({ schemaVersion: 1, ...other.facts, ...given }).finish()

/** Bob's roster entry with other keys. */
function withKeys(...recordKeys: { key: Uint8Array; fromGeneration: number }[]): RosterView {
  return {
    ...roster3,
    members: new Map([...roster3.members, [hex(bob.operator), member(bob, 'bob', { recordKeys })]]),
  }
}
const key = (of: MadeKey, fromGeneration: number) => ({ key: of.publicKey, fromGeneration })

const swapped = {
  ...{ headerA: higher.headerBytes, signatureA: higher.signature },
  ...{ headerB: lower.headerBytes, signatureB: lower.signature },
}
const stranger = evidenceOf(
  ...([0, 1].map((flags) => made({ flags, operator: mallory.operator }, mallory)) as [
    ParsedSegment,
    ParsedSegment,
  ]),
  mallory.publicKey,
)
const slander = evidenceOf(made({}, mallory), made({ flags: 1 }, mallory), mallory.publicKey)
const elsewhere = { federation: counting(0, 32) }
const foreign = evidenceOf(made(elsewhere), made({ ...elsewhere, flags: 1 }), bob.publicKey)

const cases: readonly (readonly [
  verdict: string,
  what: string,
  evidence: Uint8Array,
  roster?: RosterView | undefined,
  /** Where no roster is asked: whatever else it says. */
  alone?: string,
])[] = [
  ['fork', 'two headers for one number', good],
  ['fork', 'given the other way round: the lower hash comes first', evidenceOf(other, one, bob.publicKey)],
  [
    'fork',
    'signed by the key that counts for the generation',
    good,
    withKeys(key(bob, 0), key(carol, generation + 1)),
  ],
  [
    'ignore: unknown_operator',
    'signed by a key that does not count any more',
    good,
    withKeys(key(bob, 0), key(carol, generation)),
    'fork',
  ],
  [
    'ignore: unknown_operator',
    'of a generation before any key counts',
    good,
    withKeys(key(bob, generation + 1)),
    'fork',
  ],
  ['ignore: unknown_operator', 'of a stranger', stranger, undefined, 'fork'],
  ['ignore: unknown_operator', "in a member's name by another key", slander, undefined, 'fork'],
  ['ignore: other_federation', 'of another federation', foreign, undefined, 'fork'],
  ['reject: no_contradiction', 'one header twice', evidenceOf(one, one, bob.publicKey)],
  ['reject: no_contradiction', 'the higher hash first', altered(swapped)],
  ['reject: no_contradiction', 'of two numbers', beside(header({ number: 2, prevHash: one.hash }))],
  ['reject: no_contradiction', 'of two generations', beside(header({ generation: generation + 1 }))],
  ['reject: no_contradiction', 'of two operators', beside(header({ operator: carol.operator }))],
  ['reject: no_contradiction', 'of two federations', beside(header(elsewhere))],
  [
    'reject: bad_signature',
    'with the signatures changed over',
    altered({ signatureA: higher.signature, signatureB: lower.signature }),
  ],
  [
    'reject: bad_signature',
    'with the first signature by another',
    altered({ signatureA: carol.sign('segment', lower.headerBytes) }),
  ],
  [
    'reject: bad_signature',
    'with the second signature by another',
    altered({ signatureB: carol.sign('segment', higher.headerBytes) }),
  ],
  [
    'reject: bad_signature',
    'with a header signed as a head',
    altered({ signatureB: bob.sign('head', higher.headerBytes) }),
  ],
  ['reject: bad_signature', "with another member's key", altered({ recordKey: carol.publicKey })],
  ['reject: bad_signature', 'without a key', altered({ recordKey: new Uint8Array(0) })],
  [
    'reject: bad_signature',
    'with a key that is too long',
    altered({ recordKey: concat(bob.publicKey, bytes('00')) }),
  ],
  [
    'reject: bad_signature',
    'with a signature cut short',
    altered({ signatureA: lower.signature.subarray(1) }),
  ],
  ['ignore: newer_version', 'of a newer version', altered({ schemaVersion: 2 })],
  ['reject: malformed', 'of no version', altered({ schemaVersion: 0 })],
  ['ignore: newer_version', 'with a header of a newer version', beside(header({ schemaVersion: 2 }))],
  ['reject: malformed', 'with a header that no segment has', beside(header({ flags: 4 }))],
  ['reject: malformed', 'with a segment for a header', beside(other.bytes)],
  ['reject: malformed', 'with an unknown field', concat(good, bytes('3801'))],
  ['reject: malformed', 'with more behind it', concat(good, bytes('00'))],
  ['reject: malformed', 'cut short', good.subarray(0, -1)],
  ['reject: malformed', 'without a header', altered({ headerA: new Uint8Array(0) })],
  ['reject: malformed', 'no bytes at all', new Uint8Array(0)],
  [
    'reject: malformed',
    'more bytes than evidence has',
    concat(good, new Uint8Array(limits.evidenceBytesMax)),
  ],
]
for (const [expected, what, evidence, roster, alone] of cases) {
  it(`${expected}: ${what}`, () => {
    expect(verdict(evidence, roster)).toBe(expected)
    const result = verifyEvidenceAlone(evidence)
    expect('why' in result ? `${result.kind}: ${result.why}` : result.kind).toBe(alone ?? expected)
  })
}

it('says whose log forked, where, and by which key', () => {
  const { operator } = bob
  const facts = { federation: roster3.federation, operator, generation, number: 1 }
  const fork = { ...facts, hashes: [lower.hash, higher.hash], recordKey: bob.publicKey }
  expect(told(verifyEvidence(roster3, good))).toEqual(told({ kind: 'fork', fork }))
  // In another's name: only the key in it is proven, and it does not make the operator's id.
  const slandered = verifyEvidenceAlone(slander)
  expect(told(slandered)).toMatchObject({
    fork: { operator: hex(operator), recordKey: hex(mallory.publicKey) },
  })
})

it('proves the same whichever header is given first', () => {
  expect(hex(evidenceOf(other, one, bob.publicKey))).toBe(hex(good))
})

it('of the largest headers and signatures fits its limit', () => {
  const largest = {
    generation: 0xffffffff,
    number: 0xffffffff,
    prevHash: one.hash,
    sealedDay: 0xffffffff,
    expiresDay: 0xffffffff,
  }
  const [a, b] = [made({ ...largest, flags: 1 }), made({ ...largest, flags: 3 })]
  const evidence = evidenceOf(a, b, bob.publicKey)
  expect(evidence.byteLength).toBeLessThanOrEqual(limits.evidenceBytesMax)
  expect(verdict(evidence)).toBe('fork')
})

it('does not survive a bit that is turned over anywhere', () => {
  for (let bit = 0; bit < good.byteLength * 8; bit++) {
    const turned = Uint8Array.from(good)
    turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(verdict(turned), `bit ${bit}`).not.toBe('fork')
    expect(verifyEvidenceAlone(turned).kind, `bit ${bit}`).not.toBe('fork')
  }
})

it('of anything at all is a verdict, never a throw', () => {
  const any = fc.oneof(
    fc.uint8Array({ maxLength: limits.evidenceBytesMax + 1 }),
    flipped(good)
      .chain(flipped)
      .filter((given) => !sameBytes(given, good)),
  )
  fc.assert(
    fc.property(any, (given) => {
      expect(verdict(given)).not.toBe('fork')
    }),
  )
})
