import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import { checkRow, parseRow, parseRowLine, parseRowMessage } from '../../src/ingest/row-parser.ts'
import { Row } from '../../src/wire/messages.ts'
import { accepted, codeOf, rules, uuidText } from './rules.ts'

const ja3 = 'a789bfb50886f1edd29a8e872a5b1544'
const parse = (value: unknown) => parseRow(value, rules)
const encoded = (value: unknown) => hex(Row.encode(accepted(parse(value))).finish())

const identity = (columns: object = {}) => ({ type: 'identity', uuid: uuidText, ...columns })
const attacker = (columns: object = {}) => ({ type: 'attacker', uuid: uuidText, ...columns })
const probe = (columns: object = {}) => ({
  type: 'fingerprint',
  attacker_uuid: uuidText,
  port: 22,
  probe_type: 'hassh',
  hash: ja3,
  at: '2026-06-01T10:00:00Z',
  ...columns,
})
const target = (columns: object = {}) => ({
  type: 'smtp_target',
  attacker_uuid: uuidText,
  domain: 'acme.example.com',
  count: 2,
  ...columns,
})
const leak = (columns: object = {}) => ({
  type: 'ipv6_leak',
  attacker_uuid: uuidText,
  addr: 'fe80::1',
  observed_at: '2026-06-01T10:00:00Z',
  ...columns,
})

describe('refuses with the code of the first fault', () => {
  const cases: readonly (readonly [code: string, why: string, row: unknown])[] = [
    ['row.not_object', 'a list', []],
    ['row.not_object', 'null', null],
    ['row.not_object', 'a number', 7],
    ['row.unknown_type', 'no type', {}],
    ['row.unknown_type', 'a type of the prototype', { type: 'constructor' }],
    ['row.unknown_type', 'a type before a version', { type: 'wat', schema_version: 9 }],
    ['row.newer_schema', 'a version before keys', identity({ schema_version: 2, uuid: 'x' })],
    ['row.bad_column', 'a version that is none', identity({ schema_version: 'one' })],
    ['row.bad_uuid', 'no uuid', { type: 'identity' }],
    ['row.bad_uuid', 'uuid null', identity({ uuid: null })],
    ['row.bad_uuid', 'dashes in other places', identity({ uuid: '7b0c-3e527a4b4a589b1d0d7d5b4f1a01' })],
    ['row.bad_uuid', 'a reference before a hash', identity({ ja3_hashes: ['zz'], campaign_id: '12' })],
    ['row.bad_uuid', 'an attacker without uuid and ip', { type: 'attacker', first_seen: 'never' }],
    ['row.bad_uuid', 'a behavior without both', { type: 'behavior' }],
    ['row.bad_ip', 'an attacker by an ip that is none', { type: 'attacker', ip: '203.0.113.300' }],
    ['row.bad_uuid', 'a bad uuid beside a good ip', { type: 'attacker', uuid: 'x', ip: '203.0.113.9' }],
    ['row.bad_port', 'a port over 65535', probe({ port: 65_536, hash: 'zz' })],
    ['row.bad_port', 'no port', probe({ port: null })],
    ['row.bad_port', 'a port in text', probe({ port: '22' })],
    ['row.bad_column', 'no probe type', probe({ probe_type: null })],
    ['row.bad_column', 'a long probe type', probe({ probe_type: 'x'.repeat(17) })],
    ['row.bad_hash', 'a hassh that is short', probe({ hash: 'abcd', at: 'x' })],
    ['row.bad_hash', 'a jarm as long as a hassh', probe({ probe_type: 'jarm' })],
    ['row.bad_hash', 'no hash', probe({ hash: null })],
    [
      'row.bad_hash',
      'a probe of any kind over 128 characters',
      probe({ probe_type: 'x', hash: 'a'.repeat(129) }),
    ],
    ['row.bad_time', 'no time', probe({ at: undefined })],
    ['row.bad_time', 'time zero, which says "not given"', probe({ at: '1970-01-01T00:00:00Z' })],
    ['row.bad_time', 'a time in a number', attacker({ first_seen: 1_780_308_000 })],
    ['row.bad_hash', 'a hash in a list in text', identity({ ja3_hashes: '["zz"]' })],
    ['row.bad_hash', 'a hash before a time', identity({ first_seen_at: 'x', tls_cert_sha256: [ja3] })],
    ['row.bad_hash', 'a list that is none', identity({ ja3_hashes: ja3 })],
    ['row.bad_hash', 'a simhash that is long', identity({ kd_digraph_simhash: ja3 })],
    ['row.bad_domain', 'an address for a domain', target({ domain: '203.0.113.9' })],
    ['row.bad_domain', 'no domain', target({ domain: null })],
    ['row.bad_domain', 'a domain before a count', target({ domain: 'x', count: -1 })],
    ['row.bad_time', 'a time before a domain', target({ domain: 'x', last_seen: '2026-02-30T00:00:00Z' })],
    ['row.bad_column', 'a count below zero', target({ count: -1 })],
    ['row.bad_column', 'a count that is not whole', target({ count: 1.5 })],
    ['row.bad_column', 'a count in text', target({ count: '5' })],
    ['row.bad_time', 'a hit without a time', { ...target(), type: 'smtp_target_hit' }],
    ['row.bad_ip', 'a leak of IPv4', leak({ addr: '203.0.113.9' })],
    ['row.bad_ip', 'a leak of nothing', leak({ addr: null })],
    ['row.bad_time', 'a leak without a time', leak({ observed_at: null })],
    ['row.bad_column', 'text in a number', attacker({ event_count: 'many' })],
    ['row.bad_column', 'a flag of two', attacker({ is_traversal: 2 })],
    ['row.bad_column', 'a list of numbers', attacker({ services: [22] })],
    ['row.bad_column', 'a list in text that is no JSON', attacker({ services: 'ssh' })],
    ['row.bad_column', 'bounties that are no objects', attacker({ fingerprints: ['x'] })],
    ['row.bad_column', 'a long text', identity({ notes: 'x'.repeat(limits.textBytesMax + 1) })],
    ['row.bad_column', 'a text long in bytes', identity({ notes: 'é'.repeat(limits.textBytesMax / 2 + 1) })],
    ['row.bad_column', 'a long ja4h', identity({ ja4h_hashes: ['x'.repeat(129)] })],
    ['row.bad_column', 'a confidence over one', identity({ confidence: 1.1 })],
    ['row.bad_column', 'an iid without its address', identity({ ipv6_link_local_iids: [{ oui: '' }] })],
    [
      'row.bad_column',
      'JSON that is a number',
      { type: 'behavior', attacker_uuid: uuidText, timing_stats: '7' },
    ],
    ['row.bad_column', 'a kind of retraction', { type: 'retract', kind: 'attacker', uuid: uuidText }],
    [
      'row.bad_uuid',
      'an identity to retract by domain',
      { type: 'retract', kind: 'identity', domain: 'a.example' },
    ],
    ['row.bad_domain', 'a domain to retract by uuid', { type: 'unretract', kind: 'domain', uuid: uuidText }],
  ]
  for (const [code, why, row] of cases) {
    it(`${code}: ${why}`, () => expect(codeOf(parse(row))).toBe(code))
  }
})

describe('lines and messages that are none', () => {
  const cases = ['', 'not json at all', '{"type":"identity"', '{"type":"identity"}}', '\u0000']
  for (const line of cases) {
    it(`row.bad_json: ${JSON.stringify(line)}`, () => {
      expect(codeOf(parseRowLine(Buffer.from(line), rules))).toBe('row.bad_json')
    })
  }
  it('row.bad_json: a line that is not UTF-8', () => {
    expect(codeOf(parseRowLine(Buffer.from([0x22, 0xff, 0x22]), rules))).toBe('row.bad_json')
  })
  it('row.not_object: JSON null', () => {
    expect(codeOf(parseRowLine(Buffer.from('null'), rules))).toBe('row.not_object')
  })
  it('row.bad_encoding: bytes that are no protobuf', () => {
    expect(codeOf(parseRowMessage(Buffer.from([0x12, 0x7f]), rules))).toBe('row.bad_encoding')
  })
  it('row.unknown_type: an empty message', () => {
    expect(codeOf(parseRowMessage(new Uint8Array(0), rules))).toBe('row.unknown_type')
  })
  it('reads a line after a byte order mark', () => {
    expect(codeOf(parseRowLine(Buffer.from(`\uFEFF${JSON.stringify(identity())}`), rules))).toBe('ok')
  })
})

it('never quotes a value in a message', () => {
  const secret = '203.0.113.66'
  const rows = [
    { type: secret },
    attacker({ ip: `${secret}.1`, uuid: null }),
    attacker({ first_seen: secret }),
    attacker({ services: secret }),
    attacker({ event_count: secret }),
    target({ domain: secret }),
    identity({ uuid: secret, schema_version: 1 }),
    identity({ ja3_hashes: [secret] }),
    { type: 'retract', kind: secret },
    probe({ hash: secret }),
  ]
  for (const row of rows) {
    const parsed = parse(row)
    if (parsed.ok) throw new Error('was taken')
    expect(parsed.message).not.toContain(secret)
  }
  const line = parseRowLine(Buffer.from(`{"ip": "${secret}", oops`), rules)
  expect(line.ok ? '' : line.message).not.toContain(secret)
})

describe('what is the same is stored the same', () => {
  const same: readonly (readonly [why: string, a: object, b: object])[] = [
    ['uuids in both forms', identity(), identity({ uuid: uuidText.replaceAll('-', '').toUpperCase() })],
    ['hashes in both cases', identity({ ja3_hashes: [ja3] }), identity({ ja3_hashes: [ja3.toUpperCase()] })],
    ['lists native and as text', identity({ ja3_hashes: [ja3] }), identity({ ja3_hashes: `["${ja3}"]` })],
    [
      'lists that are empty, null, or not there',
      identity({ c2_endpoints: '[]' }),
      identity({ c2_endpoints: null }),
    ],
    ['a version given or not', identity({ schema_version: 1 }), identity()],
    ['zero and nothing', attacker({ event_count: 0, is_traversal: 0 }), attacker()],
    ['one and true', attacker({ is_traversal: 1 }), attacker({ is_traversal: true })],
    [
      'whole floats',
      attacker({ event_count: 3 }),
      JSON.parse(JSON.stringify(attacker()).replace('}', ',"event_count":3.0}')),
    ],
    ['counts over 32 bits', attacker({ event_count: 2 ** 40 }), attacker({ event_count: 2 ** 32 - 1 })],
    ['bookkeeping', identity({ updated_at: 'x', created_at: 'y', id: 5 }), identity()],
    ['spellings of IPv6', attacker({ ip: '2001:DB8:0:0::1' }), attacker({ ip: '2001:db8::1' })],
    ['IPv4 by a dual-stack socket', attacker({ ip: '::ffff:203.0.113.9' }), attacker({ ip: '203.0.113.9' })],
    ['a zone or none', leak({ addr: 'fe80::1%eth0' }), leak()],
    ['a leak whose kind is told', leak({ iid_kind: 'eui64', mac_oui: '20:25:90' }), leak()],
    [
      'order of keys in JSON',
      attacker({ fingerprints: [{ a: 1, b: { c: 1, d: 2 } }] }),
      attacker({ fingerprints: '[{"b":{"d":2,"c":1},"a":1}]' }),
    ],
    ['domains in both cases', target({ domain: 'ACME.example.com' }), target()],
    ['a count that is not given', target({ count: 1 }), target({ count: null })],
    [
      'a kind and what is not its key',
      { type: 'retract', kind: 'identity', uuid: uuidText },
      { type: 'retract', kind: 'identity', uuid: uuidText, domain: 'a.example' },
    ],
  ]
  for (const [why, a, b] of same) it(why, () => expect(encoded(a)).toBe(encoded(b)))
})

it('counts unknown columns and goes on', () => {
  const parsed = parse(identity({ shoe_size: 44, ja5_hashes: [], updated_at: 'x' }))
  expect(parsed.ok && parsed.unknownColumns).toBe(2)
})

it('keeps a confidence and a hop distance of zero, which say something', () => {
  expect(accepted(parse(identity({ confidence: 0 }))).identity?.confidence).toBe(0)
  const behavior = { type: 'behavior', ip: '203.0.113.9', hop_distance: 0 }
  expect(accepted(parse(behavior)).behavior?.hopDistance).toBe(0)
})

it('keeps the newest entries of a list that is too long', () => {
  const services = Array.from({ length: limits.listItemsMax + 2 }, (_, at) => `s${at}`)
  const kept = accepted(parse(attacker({ services }))).attacker?.services
  expect(kept).toHaveLength(limits.listItemsMax)
  expect(kept?.at(-1)).toBe(services.at(-1))
})

it('refuses JSON nested deeper than it could write again, without falling over', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  expect(codeOf(parse({ type: 'behavior', attacker_uuid: uuidText, timing_stats: deep }))).toBe(
    'row.bad_column',
  )
  expect(codeOf(parse(attacker({ fingerprints: `[{"a":${deep}}]` })))).toBe('row.bad_column')
})

it('keeps a key named __proto__ as what it is', () => {
  const row = parseRowLine(
    Buffer.from(`{"type":"attacker","uuid":"${uuidText}","commands":[{"__proto__":1}]}`),
    rules,
  )
  expect(accepted(row).attacker?.commands).toEqual(['{"__proto__":1}'])
})

it('stores half a surrogate pair as what UTF-8 can hold, so that it compares equal later', () => {
  const row = accepted(parse(identity({ notes: 'a\ud800' })))
  expect(Row.decode(Row.encode(row).finish()).identity?.notes).toBe(row.identity?.notes)
})

describe('protobuf', () => {
  const rows: readonly object[] = [
    attacker({
      ip: '203.0.113.9',
      first_seen: '2026-06-01T09:50:00Z',
      fingerprints: [{ b: 1, a: 2 }],
      address_key: 'k1',
    }),
    { type: 'attacker', ip: '203.0.113.9' },
    probe(),
    probe({ port: 0, probe_type: 'JARM', hash: 'AB'.repeat(31) }),
    leak(),
    {
      type: 'behavior',
      ip: '203.0.113.9',
      hop_distance: 0,
      timing_stats: { mean: 0.4 },
      kex_order_raw: ['x'],
    },
    identity({
      ja3_hashes: [ja3],
      confidence: 0.5,
      kd_digraph_simhash: 'f9d2666ffb95c667',
      ipv6_link_local_iids: [
        { iid: 'fe80::1', oui: '20:25:90', kind: 'eui64', first_seen: '2026-06-01T10:00:00+00:00' },
      ],
    }),
    { type: 'campaign', uuid: uuidText, identity_count: 2 },
    target(),
    { ...target(), type: 'smtp_target_hit', at: '2026-06-01T10:00:00Z', event_id: 'e1' },
    { type: 'retract', kind: 'domain', domain: 'a.example' },
    { type: 'unretract', kind: 'campaign', uuid: uuidText },
  ]
  for (const row of rows) {
    it(`checks to the same row as JSON: ${JSON.stringify(row).slice(0, 60)}`, () => {
      const bytes = Row.encode(accepted(parse(row))).finish()
      const again = accepted(parseRowMessage(bytes, rules))
      expect(hex(Row.encode(again).finish())).toBe(hex(bytes))
    })
  }

  const uuid = new Uint8Array(16)
  const bad: readonly (readonly [code: string, row: ConstructorParameters<typeof Row>[0]])[] = [
    ['row.newer_schema', { schemaVersion: 2, identity: { uuid } }],
    ['row.bad_uuid', { identity: { uuid: new Uint8Array(15) } }],
    ['row.bad_uuid', { attacker: {} }],
    ['row.bad_ip', { attacker: { ip: 'here' } }],
    ['row.bad_port', { fingerprint: { attackerUuid: uuid, port: 70_000 } }],
    ['row.bad_hash', { identity: { uuid, ja3Hashes: [new Uint8Array(15)] } }],
    ['row.bad_time', { identity: { uuid, firstSeenAt: -1 } }],
    ['row.bad_time', { smtpTargetHit: { attackerUuid: uuid, domain: 'a.example' } }],
    ['row.bad_domain', { smtpTarget: { attackerUuid: uuid, domain: '203.0.113.9' } }],
    ['row.bad_column', { attacker: { uuid, fingerprints: ['[1]'] } }],
    ['row.bad_column', { identity: { uuid, confidence: Number.NaN } }],
    ['row.bad_column', { retract: { kind: 'x' } }],
  ]
  for (const [code, row] of bad) {
    it(`${code}: ${JSON.stringify(row)}`, () => {
      expect(codeOf(checkRow(Row.decode(Row.encode(row ?? {}).finish()), rules))).toBe(code)
    })
  }
})
