import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { featuresOfBounties } from '../../src/ingest/bounties.ts'
import { featuresOfCampaign, featuresOfIdentity } from '../../src/ingest/column-features.ts'
import { parseRow } from '../../src/ingest/row-parser.ts'
import type { Feature } from '../../src/wire/features.ts'
import { definition, featureKinds, textValue } from '../../src/wire/features.ts'
import { accepted, rules, uuidText } from './rules.ts'

const md5 = 'a789bfb50886f1edd29a8e872a5b1544'
const sha = '5b7742ef95742103b68afe0f4249ef7815c8d7979da9ca50ba1b87e66e725bb3'
const simhash = '7d793037a0760186'
const ja4 = 't13d1516h2_8daaf6152771_b186095e22b6'
const ja4h = 'ge11cn20en-u_9ed1ff1f7b03_000000000000_000000000000'
const ja4Quic = 'q13d0310h3_55b375c5d22e_cd85d2d88918'

const bounty = (payload: object) => JSON.stringify({ id: 1, bounty_type: 'fingerprint', payload })
const read = (...texts: string[]) => featuresOfBounties(texts, rules)
const told = (features: readonly Feature[]) =>
  features.map((feature) => `${feature.kind}/${feature.definition} ${hex(feature.value)}`)
const named = (kind: 'ja4' | 'ja4h' | 'ja4_quic' | 'c2', text: string) =>
  hex(textValue(featureKinds[kind], text))

describe('an entry of each type', () => {
  const cases: readonly (readonly [payload: object, feature: string])[] = [
    [{ fingerprint_type: 'ja3', ja3: md5 }, `ja3/1 ${md5}`],
    [{ fingerprint_type: 'hassh_server', hash: md5.toUpperCase() }, `hassh_server/1 ${md5}`],
    [{ fingerprint_type: 'hassh', hash: md5 }, `hassh/1 ${md5}`],
    [{ fingerprint_type: 'tls_certificate', cert_sha256: sha }, `tls_cert/1 ${sha}`],
    [{ fingerprint_type: 'ja4h', ja4h }, `ja4h/2 ${named('ja4h', ja4h)}`],
    [{ fingerprint_type: 'ja4_quic', ja4_quic: ja4Quic }, `ja4_quic/2 ${named('ja4_quic', ja4Quic)}`],
    [{ fingerprint_type: 'ja4', ja4 }, `ja4/1 ${named('ja4', ja4)}`],
    [{ fingerprint_type: 'jarm', hash: md5.slice(1).repeat(2) }, `jarm/2 ${md5.slice(1).repeat(2)}`],
    [{ fingerprint_type: 'tcpfp', hash: md5 }, `tcpfp/2 ${md5}`],
    [{ fingerprint_type: 'ssh_key', sha256: sha }, `ssh_key/1 ${sha}`],
    [{ fingerprint_type: 'payload', sha256: sha, size: 600 }, `payload/1 ${sha}`],
    [{ fingerprint_type: 'payload_simhash', simhash }, `payload_simhash/1 ${simhash}`],
    [{ fingerprint_type: 'c2', endpoint: 'C2.example:8443' }, `c2/1 ${named('c2', 'c2.example:8443')}`],
  ]
  for (const [payload, feature] of cases) {
    it(feature.split(' ')[0] ?? '', () => expect(told(read(bounty(payload)).features)).toEqual([feature]))
  }

  it('flat, by the name of a kind and its hash', () => {
    const flat = [
      { kind: 'ja3', hash: md5 },
      { kind: 'tls_cert', hash: sha },
      { kind: 'ja4', hash: ja4 },
    ].map((entry) => JSON.stringify(entry))
    expect(told(read(...flat).features)).toEqual([
      `ja3/1 ${md5}`,
      `tls_cert/1 ${sha}`,
      `ja4/1 ${named('ja4', ja4)}`,
    ])
  })

  it("a ja3 entry brings DECNET's own JA4 along, which is not compared with the reference's", () => {
    const { features } = read(bounty({ fingerprint_type: 'ja3', ja3: md5, ja4 }))
    expect(told(features)).toEqual([`ja3/1 ${md5}`, `ja4/${definition.decnet} ${named('ja4', ja4)}`])
  })
})

describe('what is passed over', () => {
  const cases: readonly (readonly [why: string, text: string])[] = [
    ['no JSON', 'x'],
    ['no object', '[1]'],
    ['another type', bounty({ fingerprint_type: 'icmp_error', fp_hash: md5 })],
    ['a type of the prototype', bounty({ fingerprint_type: 'constructor', hash: md5 })],
    ['no value', bounty({ fingerprint_type: 'ja3' })],
    ['a hash of another width', bounty({ fingerprint_type: 'ja3', ja3: sha })],
    ['a hash that is none', bounty({ fingerprint_type: 'jarm', hash: 'zz' })],
    [
      'a SimHash of zero, which is "no signal"',
      bounty({ fingerprint_type: 'payload_simhash', simhash: '0'.repeat(16) }),
    ],
    ['an empty name', bounty({ fingerprint_type: 'ja4', ja4: ' ' })],
    ['a name over 128 characters', bounty({ fingerprint_type: 'ja4h', ja4h: 'x'.repeat(129) })],
    ['an address in place of a JA4', bounty({ fingerprint_type: 'ja4', ja4: '203.0.113.66' })],
    ['a JA4H that begins well', bounty({ fingerprint_type: 'ja4h', ja4h: `${ja4h}_203.0.113.66` })],
    ['a payload hash that is none', bounty({ fingerprint_type: 'payload', sha256: '' })],
  ]
  for (const [why, text] of cases) {
    it(why, () => expect(read(text)).toEqual({ features: [], payloads: [], c2: [] }))
  }
})

it('gives each value once, the newest sighting last', () => {
  const [a, b] = [md5, md5.replace('a', 'b')].map((ja3) => bounty({ fingerprint_type: 'ja3', ja3 }))
  expect(told(read(a ?? '', b ?? '', a ?? '').features)).toEqual([
    `ja3/1 ${md5.replace('a', 'b')}`,
    `ja3/1 ${md5}`,
  ])
})

it('gives each way in which a payload came', () => {
  const of = (more: object) => bounty({ fingerprint_type: 'payload', sha256: sha, ...more })
  const url = 'http://files.example/x'
  const { features, payloads } = read(
    of({ via: 'redirect' }),
    of({ via: 'url', url, size: 9 }),
    of({ via: 'post', size: -1 }),
  )
  expect(features).toHaveLength(1)
  expect(payloads.map(({ sizeBytes, via, url: from }) => [sizeBytes, via, from])).toEqual([
    [undefined, 'redirect', undefined],
    [9, 'url', url],
    [undefined, undefined, undefined],
  ])
})

describe('an endpoint becomes a feature only by a host name', () => {
  const names: readonly (readonly [endpoint: string, compared: string])[] = [
    ['c2.example', 'c2.example'],
    [' C2.Example:443 ', 'c2.example:443'],
    ['https://user:pw@c2.example:443/gate?x=1', 'c2.example:443'],
    ['http://c2.example/203.0.113.9', 'c2.example'],
  ]
  for (const [endpoint, compared] of names) {
    it(`${endpoint} is compared as ${compared}`, () => {
      const { features, c2 } = read(bounty({ fingerprint_type: 'c2', endpoint }))
      expect(told(features)).toEqual([`c2/1 ${named('c2', compared)}`])
      expect(c2).toEqual([endpoint])
    })
  }
  for (const endpoint of [
    '203.0.113.66:4444',
    '[2001:db8::1]:80',
    '2001:db8::1',
    'http://203.0.113.66/x',
    '0xcb007142',
  ]) {
    it(`${endpoint} stays a text`, () => {
      const { features, c2 } = read(bounty({ fingerprint_type: 'c2', endpoint }))
      expect(features).toEqual([])
      expect(c2).toEqual([endpoint])
    })
  }
})

it('reads the columns of an identity', () => {
  const row = {
    type: 'identity',
    uuid: uuidText,
    ja3_hashes: [md5],
    hassh_hashes: [md5],
    tls_cert_sha256: [sha],
    payload_simhashes: [simhash, '0000000000000000'],
    ja4h_hashes: [ja4h],
    ja4_quic_hashes: [ja4Quic, '203.0.113.66'],
    kd_digraph_simhash: 'f9d2666ffb95c667',
    c2_endpoints: ['203.0.113.66:4444', 'c2.example:8443'],
    ipv6_link_local_iids: [{ iid: 'fe80::2225:90ff:fe12:3456' }],
  }
  const facts = featuresOfIdentity(accepted(parseRow(row, rules)).identity ?? {}, rules)
  expect(told(facts.features)).toEqual([
    `ja3/1 ${md5}`,
    `hassh_server/1 ${md5}`,
    `tls_cert/1 ${sha}`,
    `payload_simhash/1 ${simhash}`,
    `c2/1 ${named('c2', 'c2.example:8443')}`,
    `ja4h/2 ${named('ja4h', ja4h)}`,
    `ja4_quic/2 ${named('ja4_quic', ja4Quic)}`,
    'kd_simhash/2 f9d2666ffb95c667',
  ])
  expect(facts.iids).toEqual(['fe80::2225:90ff:fe12:3456'])
  expect(facts.c2).toEqual(row.c2_endpoints)
})

it('reads the columns of a campaign, and none where there are none', () => {
  const row = { type: 'campaign', uuid: uuidText, hassh_hashes: [md5] }
  const facts = featuresOfCampaign(accepted(parseRow(row, rules)).campaign ?? {}, rules)
  expect(told(facts.features)).toEqual([`hassh_server/1 ${md5}`])
  expect(featuresOfCampaign({}, rules)).toEqual({ features: [], iids: [], c2: [] })
})
