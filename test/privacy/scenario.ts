import { createHash } from 'node:crypto'
import fc from 'fast-check'

/**
 * What sensors may hand in, without the words: who, where and when are numbers. A dress puts words to them: addresses,
 * uuids, notes, commands, places, names, moments of a day. Two dresses of one scenario differ in everything that must
 * not matter, and keep what is equal equal and what is earlier earlier.
 */

export const counts = { attackers: 6, identities: 4, campaigns: 3 }
const days = [19_996, 19_998, 19_999, 20_000]
const moments = 6

export interface Dress {
  uuid(of: keyof typeof counts, n: number): string
  /** The address as it is, and in another spelling. */
  address(n: number, spelling: number): string
  /** Whatever somebody may have written there; equal for equal names. */
  text(name: string): string
  number(name: string): number
  time(when: When): string
  host(domain: string, n: number): string
  leak(leak: Leak): string
}

interface When {
  readonly day: number
  readonly moment: number
}

/** A card's own address, a random one, one that a container has, which holds its IPv4 address. */
type Leak = readonly ['card' | 'random' | 'container', n: number]

export type Render = (dress: Dress) => object
/** Rows of one request; 'restart' in between. */
export type Scenario = readonly (readonly Render[] | 'restart')[]

// --- dresses ----------------------------------------------------------------------------------------

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Texts that would be an address, or break something, if anybody read them. */
const oddTexts = [
  '198.51.100.77',
  '2001:db8::1',
  '"',
  '\\',
  '\u0000',
  'ünïcödé ⚠',
  '{"a":1}',
  '1-2-3-4.isp.com',
  ' ',
]

export function dress(seed: number): Dress {
  const of = (name: string) => digest(`${seed} ${name}`)
  const hex = (name: string, bytes: number) =>
    of(name)
      .toString('hex')
      .slice(0, bytes * 2)
  const uuids = Object.fromEntries(
    Object.entries(counts).map(([kind, count]) => [
      kind,
      Array.from({ length: count }, (_, n) => hex(`${kind} ${n}`, 16)).sort(),
    ]),
  )
  const secondsOf = (day: number) =>
    Array.from({ length: moments }, (_, n) => of(`${day} at ${n}`).readUInt32BE() % 86_400).sort(
      (a, b) => a - b,
    )
  const v4 = (n: number) =>
    `${11 + ((of(`address ${n}`)[0] ?? 0) % 80)}.${n}.${[...of(`address ${n}`)].slice(1, 3).join('.')}`
  const prefix = (n: number) => `2${hex(`net ${n}`, 2).slice(1)}:${hex(`net ${n}!`, 2)}:${n}:1`
  // The first three are IPv4, the next two of one network, the last of another.
  const v6 = (n: number) => `${prefix(n === 5 ? 1 : 0)}:${hex(`host ${n}`, 2)}::${n + 1}`
  const text = (name: string) => `${oddTexts[(of(name)[0] ?? 0) % oddTexts.length]} ${hex(name, 5)}`
  return {
    uuid: (kind, n) => {
      const digits = uuids[kind]?.[n] ?? ''
      return seed % 2 === 0 ? digits : digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
    },
    address: (n, spelling) => {
      if (n < 3) return spelling === 1 ? `::ffff:${v4(n)}` : v4(n)
      return spelling === 1 ? v6(n).toUpperCase() : v6(n)
    },
    text,
    number: (name) => of(name).readUInt32BE(4) % 65_536,
    time: ({ day, moment }) => {
      const ms = (days[day] ?? 0) * 86_400_000 + (secondsOf(day)[moment] ?? 0) * 1_000 + moment
      const iso = new Date(ms).toISOString()
      // With a zone and without, which is UTC as well.
      return seed % 3 === 0 ? iso.replace('Z', '') : seed % 3 === 1 ? iso : iso.replace('Z', '+00:00')
    },
    host: (domain, n) => {
      if (n === 0) return domain
      const label = hex(`${domain} host ${n}`, 3).replaceAll(/[0-9]/g, 'x')
      // The third of a domain spells an address: in every dress, or the domain leaves in one and not in the other.
      return n === 3 ? `${v4(0).replaceAll('.', '-')}-${label}.${domain}` : `mx${label}.${domain}`
    },
    leak: ([kind, n]) => {
      if (kind === 'card')
        return `${seed % 2 === 0 ? 'fe80:' : prefix(7)}:225:90ff:fe${hex2(n)}:${hex2(n)}${hex2(n)}`
      const [a, b, c, d] = of(`${kind} ${n}`)
      if (kind === 'container') return `fe80::42:${hex2(a)}ff:fe${hex2(b)}:${hex2(c)}${hex2(d)}`
      return `fe80::${1 + n}${hex2(a)}:${hex2(b)}00:${hex2(c)}:${hex2(d)}`
    },
  }
}

const hex2 = (byte: number | undefined) => ((byte ?? 0) & 0xff).toString(16).padStart(2, '0')

// --- values that may leave: the same in every dress ----------------------------------------------------

const hash = (kind: string, n: number, bytes: number) =>
  digest(`${kind} ${n}`)
    .toString('hex')
    .slice(0, bytes * 2)
const ja4h = (n: number) => `ge11cn20enus_${hash('ja4h', n, 6)}_${hash('ja4h!', n, 6)}`
const quic = (n: number) => `q13d0310h3_${hash('quic', n, 6)}_${hash('quic!', n, 6)}`
const ja4 = (n: number) => `t13d1516h2_${hash('ja4', n, 6)}_${hash('ja4!', n, 6)}`
const jarm = (n: number) => `27d${'0'.repeat(27)}${hash('jarm', n, 16)}`

type Bounty = (n: number) => Record<string, unknown>
const bounties: Readonly<Record<string, Bounty>> = {
  ja3: (n) => ({ ja3: hash('ja3', n, 16), ...(n % 2 === 0 ? { ja4: ja4(n) } : {}) }),
  hassh_server: (n) => ({ hash: hash('hassh_server', n, 16) }),
  hassh: (n) => ({ hash: hash('hassh', n, 16) }),
  tls_certificate: (n) => ({ cert_sha256: hash('cert', n, 32) }),
  ja4h: (n) => ({ ja4h: ja4h(n) }),
  ja4_quic: (n) => ({ ja4_quic: quic(n) }),
  ja4: (n) => ({ ja4: ja4(n) }),
  jarm: (n) => ({ hash: jarm(n) }),
  tcpfp: (n) => ({ hash: hash('tcpfp', n, 16) }),
  ssh_key: (n) => ({ sha256: hash('ssh_key', n, 32) }),
  payload: (n) => ({ sha256: hash('payload', n, 32) }),
  payload_simhash: (n) => ({ simhash: hash('payload_simhash', n, 8) }),
}

// --- scenarios ----------------------------------------------------------------------------------------

const who = fc.nat(counts.attackers - 1)
const few = fc.nat(5)
const when = fc.record({ day: fc.nat(days.length - 1), moment: fc.nat(moments - 1) })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const values = fc.array(few, { maxLength: 3 })
const leaks: fc.Arbitrary<Leak> = fc.tuple(fc.constantFrom('card', 'random', 'container'), fc.nat(2))
const ratio = maybe(fc.constantFrom(0, 0.31, 0.5, 0.97, 1))
const domains = fc.constantFrom('acme.com', 'globex.co.uk', 'initech.de', 'hooli.dev')

const bounty = fc
  .record({
    type: fc.constantFrom(...Object.keys(bounties)),
    n: few,
    words: fc.nat(2),
    flat: fc.boolean(),
    inText: fc.boolean(),
    size: fc.constantFrom(undefined, 100, 4_096),
    via: fc.constantFrom(undefined, 'url', 'upload', 'redirect'),
    url: maybe(fc.nat(1)),
  })
  .map(({ type, n, words, flat, inText, size, via, url }) => ({ text, address }: Dress): object => {
    const value = bounties[type]?.(n) ?? {}
    const name = `bounty ${words}`
    const how = {
      size,
      via,
      ...(url === undefined ? {} : { url: `http://${address(url, 0)}/${text(`path ${url}`)}` }),
    }
    const payload = {
      ...value,
      ...(type === 'payload' ? how : {}),
      sni: text(`sni ${name}`),
      target_ip: address(words, 0),
      errors: { port: { src_ip: address(words, 1), echo: text(name) } },
    }
    const decky = text(`decky ${words}`)
    if (flat) return { kind: type, ...payload, decky }
    const typed = { fingerprint_type: type, ...payload }
    return { attacker_ip: address(words, 0), decky, payload: inText ? JSON.stringify(typed) : typed }
  })

const other: fc.Arbitrary<(dress: Dress) => object> = fc.nat(2).map((n) => ({ text, address }: Dress) => ({
  payload: { fingerprint_type: 'credential', user: text(`user ${n}`), password: text(`password ${n}`) },
  attacker_ip: address(n, 0),
}))

/** All that an attacker has and nobody may hear of. */
const kept = (name: string, { text, number }: Dress) => ({
  event_count: number(`events ${name}`),
  service_count: number(`services ${name}`),
  decky_count: number(`deckies ${name}`),
  services: [text(`service ${name}`)],
  deckies: [text(`decky ${name}`), text('decky')],
  traversal_path: text(`path ${name}`),
  is_traversal: number(`traversal ${name}`) % 2 === 0,
  bounty_count: number(`bounties ${name}`),
  credential_count: number(`credentials ${name}`),
  commands: [{ command_text: text(`command ${name}`), ts: text(`ts ${name}`) }],
  country_code: text(`country ${name}`),
  country_source: text('geo'),
  asn: number(`asn ${name}`),
  as_name: text(`as ${name}`),
  asn_source: text('as source'),
  ptr_record: text(`ptr ${name}`),
  last_ipv6_link_local: text(`leak ${name}`),
  last_ipv6_iid_kind: text(`kind ${name}`),
  last_ipv6_mac_oui: text(`oui ${name}`),
  bgp_prefix: text(`bgp ${name}`),
  rpki_status: text(`rpki ${name}`),
  rpki_source: text('rpki source'),
  [text(`unknown ${name}`)]: text(`unknown ${name}`),
})

const attackers: fc.Arbitrary<Render> = fc
  .record({
    n: who,
    words: fc.nat(3),
    isKeyed: fc.boolean(),
    address: fc.nat(5),
    hasAddress: fc.boolean(),
    spelling: fc.nat(1),
    key: maybe(fc.nat(2)),
    identity: maybe(fc.nat(counts.identities - 1)),
    first: maybe(when),
    last: maybe(when),
    bounties: fc.array(fc.oneof({ arbitrary: bounty, weight: 4 }, { arbitrary: other, weight: 1 }), {
      maxLength: 5,
    }),
  })
  .map(
    ({ n, words, isKeyed, address, hasAddress, spelling, key, identity, first, last, ...row }) =>
      (dress) => ({
        type: 'attacker',
        ...(isKeyed ? { uuid: dress.uuid('attackers', n) } : {}),
        ...(hasAddress || !isKeyed ? { ip: dress.address(address, spelling) } : {}),
        ...(key === undefined ? {} : { address_key: dress.text(`key ${key}`) }),
        ...(identity === undefined ? {} : { identity_id: dress.uuid('identities', identity) }),
        ...(first === undefined ? {} : { first_seen: dress.time(first) }),
        ...(last === undefined ? {} : { last_seen: dress.time(last) }),
        fingerprints: row.bounties.map((make) => make(dress)),
        ...kept(`attacker ${words}`, dress),
      }),
  )

const fingerprints: fc.Arbitrary<Render> = fc
  .record({
    n: who,
    port: fc.constantFrom(22, 443),
    probe: fc.constantFrom('jarm', 'tcpfp', 'hassh', 'other'),
    value: few,
    at: when,
  })
  .map(({ n, port, probe, value, at }) => (dress) => ({
    type: 'fingerprint',
    attacker_uuid: dress.uuid('attackers', n),
    port,
    probe_type: probe,
    hash:
      probe === 'jarm'
        ? jarm(value)
        : probe === 'other'
          ? dress.text(`probe ${value}`)
          : hash(probe, value, 16),
    at: dress.time(at),
  }))

const ipv6Leaks: fc.Arbitrary<Render> = fc
  .record({ n: who, leak: leaks, at: when })
  .map(({ n, leak, at }) => (dress) => ({
    type: 'ipv6_leak',
    attacker_uuid: dress.uuid('attackers', n),
    addr: dress.leak(leak),
    observed_at: dress.time(at),
    iid_kind: dress.text('kind'),
    mac_oui: dress.text('oui'),
  }))

const behaviors: fc.Arbitrary<Render> = fc
  .record({ n: who, words: fc.nat(3), address: maybe(fc.nat(5)) })
  .map(({ n, words, address }) => (dress) => ({
    type: 'behavior',
    ...(address === undefined
      ? { attacker_uuid: dress.uuid('attackers', n) }
      : { ip: dress.address(address, 0) }),
    os_guess: dress.text(`os ${words}`),
    hop_distance: dress.number(`hops ${words}`),
    tcp_fingerprint: { [dress.text('option')]: dress.text(`tcp ${words}`) },
    kex_order_raw: [dress.text(`kex ${words}`)],
    ssh_client_banners: [dress.text(`banner ${words}`)],
    retransmit_count: dress.number(`retransmits ${words}`),
    behavior_class: dress.text(`class ${words}`),
    beacon_interval_s: dress.number(`beacon ${words}`) / 7,
    beacon_jitter_pct: dress.number(`jitter ${words}`) / 7,
    tool_guesses: [dress.text(`tool ${words}`)],
    timing_stats: [dress.number(`timing ${words}`)],
    phase_sequence: [dress.text(`phase ${words}`)],
  }))

const identities: fc.Arbitrary<Render> = fc
  .record({
    n: fc.nat(counts.identities - 1),
    words: fc.nat(3),
    campaign: maybe(fc.nat(counts.campaigns - 1)),
    merged: maybe(fc.nat(counts.identities - 1)),
    first: maybe(when),
    last: maybe(when),
    confidence: ratio,
    observed: fc.nat(9),
    hashes: fc.tuple(values, values, values, values, values, values),
    iids: fc.array(leaks, { maxLength: 2 }),
  })
  .map(({ n, words, campaign, merged, first, last, confidence, observed, hashes, iids }) => (dress) => {
    const [ja3, hassh, ja4hs, quics, certs, simhashes] = hashes
    return {
      type: 'identity',
      uuid: dress.uuid('identities', n),
      campaign_id: campaign === undefined ? null : dress.uuid('campaigns', campaign),
      merged_into_uuid: merged === undefined ? null : dress.uuid('identities', merged),
      first_seen_at: first === undefined ? null : dress.time(first),
      last_seen_at: last === undefined ? null : dress.time(last),
      confidence,
      observation_count: observed,
      ja3_hashes: ja3.map((value) => hash('ja3', value, 16)),
      hassh_hashes: hassh.map((value) => hash('hassh_server', value, 16)),
      ja4h_hashes: ja4hs.map(ja4h),
      ja4_quic_hashes: quics.map(quic),
      tls_cert_sha256: certs.map((value) => hash('cert', value, 32)),
      payload_simhashes: simhashes.map((value) => hash('payload_simhash', value, 8)),
      ipv6_link_local_iids: iids.map((leak) => ({
        iid: dress.leak(leak),
        oui: dress.text('oui'),
        kind: dress.text('kind'),
      })),
      http_versions_seen: [dress.text(`http ${words}`)],
      c2_endpoints: [
        `${dress.address(words, 0)}:4444`,
        dress.text(`c2 ${words}`),
        `c2-${dress.number('c2')}.evil.com`,
      ],
      kd_digraph_simhash: digest(dress.text(`rhythm ${words}`))
        .toString('hex')
        .slice(0, 16),
      notes: dress.text(`notes ${words}`),
    }
  })

const campaigns: fc.Arbitrary<Render> = fc
  .record({
    n: fc.nat(counts.campaigns - 1),
    words: fc.nat(3),
    merged: maybe(fc.nat(counts.campaigns - 1)),
    first: maybe(when),
    last: maybe(when),
    confidence: ratio,
    identities: fc.nat(9),
    hashes: fc.tuple(values, values, values, values),
  })
  .map(({ n, words, merged, first, last, confidence, identities: count, hashes }) => (dress) => {
    const [ja3, hassh, certs, simhashes] = hashes
    return {
      type: 'campaign',
      uuid: dress.uuid('campaigns', n),
      merged_into_uuid: merged === undefined ? null : dress.uuid('campaigns', merged),
      first_seen_at: first === undefined ? null : dress.time(first),
      last_seen_at: last === undefined ? null : dress.time(last),
      confidence,
      identity_count: count,
      ja3_hashes: ja3.map((value) => hash('ja3', value, 16)),
      hassh_hashes: hassh.map((value) => hash('hassh_server', value, 16)),
      tls_cert_sha256: certs.map((value) => hash('cert', value, 32)),
      payload_simhashes: simhashes.map((value) => hash('payload_simhash', value, 8)),
      c2_endpoints: [dress.text(`c2 ${words}`)],
      notes: dress.text(`notes ${words}`),
    }
  })

const host = fc.oneof({ arbitrary: fc.nat(2), weight: 12 }, { arbitrary: fc.constant(3), weight: 1 })

const targets: fc.Arbitrary<Render> = fc
  .record({
    n: who,
    domain: domains,
    host,
    first: maybe(when),
    last: maybe(when),
    count: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ n, domain, host: at, first, last, count }) => (dress) => ({
    type: 'smtp_target',
    attacker_uuid: dress.uuid('attackers', n),
    domain: dress.host(domain, at),
    ...(first === undefined ? {} : { first_seen: dress.time(first) }),
    ...(last === undefined ? {} : { last_seen: dress.time(last) }),
    count,
  }))

const hits: fc.Arbitrary<Render> = fc
  .record({ n: who, domain: domains, host, at: when, event: maybe(fc.nat(3)) })
  .map(({ n, domain, host: to, at, event }) => (dress) => ({
    type: 'smtp_target_hit',
    attacker_uuid: dress.uuid('attackers', n),
    domain: dress.host(domain, to),
    at: dress.time(at),
    ...(event === undefined ? {} : { event_id: dress.text(`event ${event}`) }),
  }))

const retractions: fc.Arbitrary<Render> = fc
  .record({
    type: fc.constantFrom('retract', 'unretract'),
    kind: fc.constantFrom('identity', 'campaign', 'domain'),
    n: fc.nat(2),
    domain: domains,
  })
  .map(({ type, kind, n, domain }) => (dress) => ({
    type,
    kind,
    ...(kind === 'domain'
      ? { domain: dress.host(domain, n) }
      : { uuid: dress.uuid(kind === 'identity' ? 'identities' : 'campaigns', n) }),
  }))

const row = fc.oneof(
  { arbitrary: attackers, weight: 5 },
  { arbitrary: identities, weight: 4 },
  { arbitrary: campaigns, weight: 2 },
  { arbitrary: targets, weight: 4 },
  { arbitrary: hits, weight: 2 },
  { arbitrary: fingerprints, weight: 2 },
  { arbitrary: ipv6Leaks, weight: 1 },
  { arbitrary: behaviors, weight: 1 },
  { arbitrary: retractions, weight: 2 },
)

export const scenarios: fc.Arbitrary<Scenario> = fc.array(
  fc.oneof(
    { arbitrary: fc.array(row, { minLength: 1, maxLength: 12 }), weight: 6 },
    { arbitrary: fc.constant<'restart'>('restart'), weight: 1 },
  ),
  { minLength: 1, maxLength: 6 },
)

/** More values than may leave, over the moments of a day: which are the newest must not depend on when they were. */
export const overTheCap: Scenario = [
  Array.from({ length: moments }, (_, moment) => (given: Dress) => ({
    type: 'attacker',
    uuid: given.uuid('attackers', moment),
    ip: given.address(moment, 0),
    identity_id: given.uuid('identities', 0),
    last_seen: given.time({ day: 1, moment }),
    fingerprints: Array.from({ length: 20 }, (_, n) => ({
      payload: {
        fingerprint_type: 'hassh',
        hash: hash('many', moment * 20 + n, 16),
        decky: given.text(`decky ${n}`),
      },
    })),
  })),
]
