import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import type { SightedFeature } from '../../src/resolve/row-features.ts'
import { attackerFeatures, campaignFeatures, identityFeatures } from '../../src/resolve/row-features.ts'
import { featureKinds, textValue } from '../../src/wire/features.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { Row, StoredAttacker } from '../../src/wire/messages.ts'
import { bytes } from '../wire/made.ts'

const md5 = 'a789bfb50886f1edd29a8e872a5b1544'
const sha = '5b7742ef95742103b68afe0f4249ef7815c8d7979da9ca50ba1b87e66e725bb3'
const jarm = `${md5}${md5}`.slice(0, 62)
const iid = bytes('022590fffe123456')

const told = (features: readonly SightedFeature[]) =>
  features.map(({ feature: { kind, definition, value }, lastSeenUs, payload }) => {
    const way =
      payload === undefined ? '' : ` ${payload.via ?? '?'} ${payload.sizeBytes ?? '?'} ${payload.url ?? '?'}`
    return `${kind}/${definition} ${hex(value)} @${lastSeenUs}${way}`
  })

const stored = (
  attacker: hearsay.row.Attacker.$Properties,
  more: hearsay.row.StoredAttacker.$Properties = {},
) => StoredAttacker.decode(StoredAttacker.encode({ row: { attacker }, ...more }).finish())

const bounty = (payload: object) => JSON.stringify({ payload })

describe('an attacker shows', () => {
  it('its bounties, as of when it was seen last', () => {
    const fingerprints = [
      bounty({ fingerprint_type: 'ja3', ja3: md5 }),
      'nothing',
      bounty({ fingerprint_type: 'tls_certificate', cert_sha256: sha }),
    ]
    expect(told(attackerFeatures(stored({ lastSeen: 7, fingerprints })))).toEqual([
      `ja3/1 ${md5} @7`,
      `tls_cert/1 ${sha} @7`,
    ])
  })

  it('a payload once for each way in which it came', () => {
    const payload = (more: object) => bounty({ fingerprint_type: 'payload', sha256: sha, ...more })
    const fingerprints = [
      payload({ size: 600 }),
      payload({ via: 'url', url: 'http://files.example/x' }),
      payload({ size: 600 }),
    ]
    expect(told(attackerFeatures(stored({ lastSeen: 7, fingerprints })))).toEqual([
      `payload/1 ${sha} @7 ? 600 ?`,
      `payload/1 ${sha} @7 url ? http://files.example/x`,
    ])
  })

  it('what the prober saw, but for the HASSH server hash, which identities bring', () => {
    const probes = [
      { port: 443, probeType: 'jarm', hash: jarm },
      { port: 22, probeType: 'tcpfp', hash: md5 },
      { port: 22, probeType: 'hassh', hash: md5 },
      { port: 80, probeType: 'jarm', hash: md5 }, // of another width
      { port: 80, probeType: 'jarm', hash: 'zz' },
    ]
    expect(told(attackerFeatures(stored({ lastSeen: 7 }, { probes })))).toEqual([
      `jarm/2 ${jarm} @7`,
      `tcpfp/2 ${md5} @7`,
    ])
  })

  it('its interface identifiers, as of its last leak', () => {
    const leaked = attackerFeatures(stored({ lastSeen: 7 }, { eui64Iids: [iid], lastIpv6LeakAt: 5 }))
    expect(told(leaked)).toEqual([`ipv6_iid/1 ${hex(iid)} @5`])
  })

  it('what was seen before its row came', () => {
    const early = StoredAttacker.decode(
      StoredAttacker.encode({ probes: [{ port: 22, probeType: 'tcpfp', hash: md5 }] }).finish(),
    )
    expect(told(attackerFeatures(early))).toEqual([`tcpfp/2 ${md5} @0`])
  })
})

it('an identity shows its columns, and the interface identifiers that a MAC made', () => {
  const { identity } = Row.decode(
    Row.encode({
      identity: {
        lastSeenAt: 9,
        ja3Hashes: [bytes(md5)],
        kdDigraphSimhash: bytes('f9d2666ffb95c667'),
        c2Endpoints: ['c2.example:443', '192.0.2.1:443'],
        ipv6LinkLocalIids: [
          { iid: 'fe80::225:90ff:fe12:3456' },
          { iid: 'fe80::1234:5678:9abc:def0' },
          { iid: 'x' },
        ],
      },
    }).finish(),
  )
  if (!identity) throw new Error('no identity')
  expect(told(identityFeatures(identity))).toEqual([
    `ja3/1 ${md5} @9`,
    `c2/1 ${hex(textValue(featureKinds.c2, 'c2.example:443'))} @9`,
    'kd_simhash/2 f9d2666ffb95c667 @9',
    `ipv6_iid/1 ${hex(iid)} @9`,
  ])
})

it('a campaign shows its columns', () => {
  const { campaign } = Row.decode(
    Row.encode({
      campaign: { lastSeenAt: 3, hasshHashes: [bytes(md5)], tlsCertSha256: [bytes(sha)] },
    }).finish(),
  )
  if (!campaign) throw new Error('no campaign')
  expect(told(campaignFeatures(campaign))).toEqual([`hassh_server/1 ${md5} @3`, `tls_cert/1 ${sha} @3`])
})
