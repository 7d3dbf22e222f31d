import { concat } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import { evidenceOf, verifyEvidence } from '../../src/federation/evidence.ts'
import { operatorId } from '../../src/wire/keys.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { Evidence, SegmentHeader } from '../../src/wire/messages.ts'
import { bob, carol, mallory, roster3 } from '../federation/made.ts'
import type { MadeKey } from '../wire/made.ts'
import { bytes, counting } from '../wire/made.ts'
import { domainRecord, identityRecord } from './record-cases.ts'
import { seal, segment1, segment2, segment3 } from './segment-cases.ts'
import type { VectorFile } from './vector.ts'
import { bad, good } from './vector.ts'

/** That an operator signed two segments for one number. */

const evidenceMessage = 'hearsay.segment.Evidence'
const refused = (verdict: string) => (name: string, made: Uint8Array) =>
  bad(name, evidenceMessage, verdict, made)
const malformed = refused('reject: malformed')
const noContradiction = refused('reject: no_contradiction')
const badSignature = refused('reject: bad_signature')
const unknownOperator = refused('ignore: unknown_operator')
const newer = refused('ignore: newer_version')

/** Two segments that differ in their records alone. */
function fork(given: Parameters<typeof seal>[0], key: MadeKey = bob): Uint8Array {
  const facts = { number: 2, prevHash: segment1.hash, ...given }
  return evidenceOf(seal(facts, [domainRecord], key), seal(facts, [identityRecord], key), key.publicKey)
}
const twin = seal({ number: 2, prevHash: segment1.hash }, [identityRecord])
export const evidenceNow = evidenceOf(segment2, twin, bob.publicKey)
const proof = Evidence.decode(evidenceNow)
const { headerA, signatureA, headerB, signatureB, recordKey } = proof
const altered = (given: hearsay.segment.Evidence.$Properties) =>
  Evidence.encode({ ...proof, ...given }).finish()
const { generation } = segment2.facts

export const evidence: VectorFile = {
  description:
    "That bob signed two segments for number 2 of his log, and what a member that has epoch 3 of roster.json makes of it. In given, whom it is against and the hashes of both headers, the lower first; in parts, the message's fields.",
  cases: [
    good(
      'against bob',
      evidenceMessage,
      {
        federation: roster3.federation,
        operator: operatorId(bob.publicKey),
        generation,
        number: 2,
        hashes: [segment2, twin].map(({ hash }) => hash).sort(Buffer.compare),
        recordKey,
      },
      evidenceNow,
      { headerA, signatureA, headerB, signatureB },
    ),
    noContradiction('the same header twice', altered({ headerB: headerA, signatureB: signatureA })),
    noContradiction(
      'the higher hash first',
      altered({ headerA: headerB, signatureA: signatureB, headerB: headerA, signatureB: signatureA }),
    ),
    noContradiction('of two numbers', evidenceOf(segment2, segment3, bob.publicKey)),
    noContradiction(
      'of two generations',
      evidenceOf(segment1, seal({ generation: generation + 1 }, [identityRecord]), bob.publicKey),
    ),
    noContradiction(
      'of two operators',
      evidenceOf(segment1, seal({ operator: carol.operator }, [identityRecord], carol), bob.publicKey),
    ),
    noContradiction(
      'of two federations',
      evidenceOf(segment1, seal({ federation: counting(0, 32) }, [identityRecord]), bob.publicKey),
    ),
    badSignature(
      'with the signatures exchanged',
      altered({ signatureA: signatureB, signatureB: signatureA }),
    ),
    badSignature(
      'of which one is signed by another',
      altered({ signatureB: carol.sign('segment', headerB) }),
    ),
    badSignature('of which one is signed as a head', altered({ signatureA: bob.sign('head', headerA) })),
    badSignature('with the key of another', altered({ recordKey: carol.publicKey })),
    badSignature('with a key of 31 bytes', altered({ recordKey: recordKey.subarray(1) })),
    unknownOperator('in the name of bob, signed by another', fork({}, mallory)),
    unknownOperator('against a stranger', fork({ operator: mallory.operator }, mallory)),
    refused('ignore: other_federation')('of another federation', fork({ federation: counting(0, 32) })),
    newer('of a newer version', altered({ schemaVersion: 2 })),
    newer('with a header of a newer version', altered({ headerB: headerWith({ schemaVersion: 2 }) })),
    malformed('with a header that is none', altered({ headerA: counting(0, 40) })),
    malformed('with a header that no segment may have', altered({ headerB: headerWith({ number: 0 }) })),
    malformed('without a header', altered({ headerB: new Uint8Array(0) })),
    malformed('with an unknown field', concat(evidenceNow, bytes('3801'))),
    malformed('cut short', evidenceNow.subarray(0, -1)),
    malformed('too long', altered({ recordKey: new Uint8Array(limits.evidenceBytesMax) })),
  ],
  read(made) {
    const verdict = verifyEvidence(roster3, made)
    return verdict.kind === 'fork' ? verdict.fork : `${verdict.kind}: ${verdict.why}`
  },
}

function headerWith(given: object): Uint8Array {
  return SegmentHeader.encode({ ...SegmentHeader.decode(headerB), ...given }).finish()
}
