import { concat, noBytes, utf8 } from '../../src/base/bytes.ts'
import type { FeatureName } from '../../src/wire/features.ts'
import { definitionOf, featureKinds, form, pepperId, tagOf, textValue } from '../../src/wire/features.ts'
import type { SignedType } from '../../src/wire/keys.ts'
import { isSignedBy, operatorId, sha256, signaturePrefix } from '../../src/wire/keys.ts'
import type { DomainFacts, RecordFacts, VectorFacts } from '../../src/wire/record.ts'
import {
  decodeDomain,
  decodeRecord,
  decodeVector,
  encodeDomain,
  encodeRecord,
  encodeVector,
  recordKind,
} from '../../src/wire/record.ts'
import { alice, bob, carol, mallory, peerOf, pepper } from '../federation/made.ts'
import type { MadeKey } from '../wire/made.ts'
import { bytes, counting } from '../wire/made.ts'
import type { VectorFile } from './vector.ts'
import { bad, good } from './vector.ts'

/** Keys, features and records, with their bodies. */

const operators: readonly (readonly [name: string, key: MadeKey])[] = [
  ['alice', alice],
  ['bob', bob],
  ['carol', carol],
  ['mallory', mallory],
]
const body = utf8('a body')

export const keys: VectorFile = {
  description:
    'Keys of the other files. hex is an Ed25519 public key made from seed; the operator id is SHA-256 of the first record key. Then one signature of each type over the same body: Ed25519 over prefix and body, by alice.',
  cases: [
    ...operators.flatMap(([name, key]) => [
      good(`record key of ${name}`, 'public key', { seed: key.seed }, key.publicKey, {
        operator: operatorId(key.publicKey),
      }),
      good(`peer key of ${name}`, 'public key', { seed: peerOf(key).seed }, peerOf(key).publicKey),
    ]),
    ...(Object.keys(signaturePrefix) as SignedType[]).map((type) =>
      good(
        `signature of a ${type}`,
        'signature',
        { body, prefix: signaturePrefix[type] },
        alice.sign(type, body),
      ),
    ),
  ],
  read(made, { message, name, given }) {
    if (message === 'public key') return given
    const type = name.replace('signature of a ', '') as SignedType
    return isSignedBy(alice.publicKey, type, body, made) ? given : 'bad signature'
  },
}

const texts: readonly (readonly [kind: FeatureName, text: string])[] = [
  ['ja4', 't13d1516h2_8daaf6152771_b186095e22b6'],
  ['ja4h', 'GE11CN20ENUS_9ed1ff1f7b03_cd8dafe26982 '],
  ['ja4_quic', 'q13d0310h3_55b375c5d22e_cd85d2d88918'],
  ['c2', 'c2.example:8443'],
]
const tagged: readonly (readonly [kind: FeatureName, value: Uint8Array])[] = [
  ['tls_cert', counting(0x21, 32)],
  ['ipv6_iid', bytes('022590fffe123456')],
]

export const features: VectorFile = {
  description:
    'Values of features as they travel. A text is trimmed, lower-cased and hashed: the first bytes of SHA-256, as many as its kind is wide. A tag is HMAC-SHA256 under the pepper over kind and definition (u32 big-endian each) and value, cut to the width of the value. A pepper id is the first four bytes of SHA-256(pepper), big-endian.',
  cases: [
    ...texts.map(([kind, text]) => {
      const { number } = featureKinds[kind]
      return good(
        `a text of kind ${kind}`,
        'value',
        { kind: number, text },
        textValue(featureKinds[kind], text),
      )
    }),
    ...tagged.map(([kind, value]) => {
      const given = { kind: featureKinds[kind].number, definition: definitionOf[kind], value, pepper }
      return good(
        `a tag of kind ${kind}`,
        'tag',
        given,
        tagOf(pepper, { kind, definition: definitionOf[kind], value }),
      )
    }),
    good('the id of a pepper', 'pepper id', { pepper }, sha256(pepper).subarray(0, 4), {
      pepperId: pepperId(pepper),
    }),
  ],
}

const recordId = counting(0xa0, 16)
const vector: VectorFacts = {
  firstDay: 20_000,
  lastDay: 20_003,
  membersBucket: 2,
  confidenceStep: 17,
  campaign: counting(0xc0, 16),
  features: [
    { kind: 1, definition: 1, form: form.raw, pepperId: 0, values: [counting(0x10, 16), counting(0x20, 16)] },
    {
      kind: 12,
      definition: 1,
      form: form.tag,
      pepperId: pepperId(pepper),
      values: [tagOf(pepper, { kind: 'tls_cert', definition: 1, value: counting(0x21, 32) })],
    },
  ],
}
const domain: DomainFacts = {
  domain: 'example.com',
  firstDay: 20_000,
  lastDay: 20_003,
  attackersBucket: 2,
  countBucket: 5,
}
export const record = (given: Partial<RecordFacts> = {}): RecordFacts => ({
  recordId,
  kind: recordKind.identity,
  expiresDay: 20_183,
  aliasOf: undefined,
  bodyVersion: 1,
  body: encodeVector(vector),
  ...given,
})
export const noBody = { bodyVersion: 0, body: noBytes }
export const identityRecord = encodeRecord(record())
export const campaignRecord = encodeRecord(
  record({
    recordId: counting(0xc0, 16),
    kind: recordKind.campaign,
    body: encodeVector({ ...vector, campaign: undefined, features: vector.features.slice(0, 1) }),
  }),
)
export const domainRecord = encodeRecord(
  record({ recordId: counting(0xd0, 16), kind: recordKind.domain, body: encodeDomain(domain) }),
)

const [recordMessage, vectorMessage, domainMessage] = ['Record', 'VectorBody', 'DomainBody'].map(
  (name) => `hearsay.record.${name}`,
) as [string, string, string]
const plainVector = { ...vector, campaign: undefined, features: [] }
const [set] = vector.features as [VectorFacts['features'][number]]
const withSets = (...sets: VectorFacts['features'][number][]) =>
  encodeVector({ ...plainVector, features: sets })

export const records: VectorFile = {
  description:
    'Records and their bodies. In given, values of a set are listed one by one; on the wire they are concatenated. A record that is malformed makes its segment malformed; a body that is malformed hides its record and answers nothing.',
  cases: [
    good('an identity', recordMessage, record(), identityRecord),
    good('a campaign', recordMessage, decodeRecord(campaignRecord), campaignRecord),
    good('a domain', recordMessage, decodeRecord(domainRecord), domainRecord),
    good('a retraction', recordMessage, record(noBody), encodeRecord(record(noBody))),
    good(
      'an alias',
      recordMessage,
      record({ ...noBody, aliasOf: counting(0xb0, 16) }),
      encodeRecord(record({ ...noBody, aliasOf: counting(0xb0, 16) })),
    ),
    good(
      'a body of a newer version',
      recordMessage,
      record({ bodyVersion: 2, body: bytes('ff') }),
      encodeRecord(record({ bodyVersion: 2, body: bytes('ff') })),
    ),
    good('a kind of a newer build', recordMessage, record({ kind: 9 }), encodeRecord(record({ kind: 9 }))),
    bad('with an unknown field', recordMessage, 'malformed', concat(identityRecord, bytes('3801'))),
    bad(
      'with a zero written out',
      recordMessage,
      'malformed',
      concat(bytes('0a10'), recordId, bytes('10011800')),
    ),
    bad(
      'with a number longer than need be',
      recordMessage,
      'malformed',
      concat(bytes('0a10'), recordId, bytes('108100')),
    ),
    bad('with fields in another order', recordMessage, 'malformed', concat(bytes('10010a10'), recordId)),
    bad(
      'with a short id',
      recordMessage,
      'malformed',
      encodeRecord(record({ ...noBody, recordId: counting(0, 15) })),
    ),
    bad('without a kind', recordMessage, 'malformed', encodeRecord(record({ ...noBody, kind: 0 }))),
    bad(
      'with a short alias',
      recordMessage,
      'malformed',
      encodeRecord(record({ ...noBody, aliasOf: counting(0, 8) })),
    ),
    bad(
      'with a version of no body',
      recordMessage,
      'malformed',
      concat(encodeRecord(record(noBody)), bytes('2801')),
    ),
    bad('cut short', recordMessage, 'malformed', identityRecord.subarray(0, -1)),
    good('the body of an identity', vectorMessage, vector, encodeVector(vector)),
    good(
      'with a kind of a newer build, whose values are not looked at',
      vectorMessage,
      { ...plainVector, features: [{ ...set, kind: 99, values: [] }] },
      withSets({ ...set, kind: 99 }),
    ),
    bad(
      'that ends before it begins',
      vectorMessage,
      'malformed',
      encodeVector({ ...plainVector, lastDay: 19_999 }),
    ),
    bad('with sets out of order', vectorMessage, 'malformed', withSets({ ...set, kind: 2 }, set)),
    bad('with a set twice', vectorMessage, 'malformed', withSets(set, set)),
    bad(
      'with values out of order',
      vectorMessage,
      'malformed',
      withSets({ ...set, values: [...set.values].reverse() }),
    ),
    bad(
      'with a value twice',
      vectorMessage,
      'malformed',
      withSets({ ...set, values: [counting(0x10, 16), counting(0x10, 16)] }),
    ),
    bad('with half a value', vectorMessage, 'malformed', withSets({ ...set, values: [counting(0x10, 8)] })),
    bad('with a set of nothing', vectorMessage, 'malformed', withSets({ ...set, values: [] })),
    bad('with an unknown form', vectorMessage, 'malformed', withSets({ ...set, form: 3 })),
    bad('with raw values under a pepper', vectorMessage, 'malformed', withSets({ ...set, pepperId: 7 })),
    good('the body of a domain', domainMessage, domain, encodeDomain(domain)),
    bad('without a domain', domainMessage, 'malformed', encodeDomain({ ...domain, domain: '' })),
    bad('with a domain that is not UTF-8', domainMessage, 'malformed', bytes('0a02fffe')),
  ],
  read(made, { message }) {
    if (message === recordMessage) return decodeRecord(made) ?? 'malformed'
    return (message === vectorMessage ? decodeVector(made) : decodeDomain(made)) ?? 'malformed'
  },
}
