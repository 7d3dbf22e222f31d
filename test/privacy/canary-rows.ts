import type { NamedColumn, RowType } from '../../src/ingest/row-types.ts'
import { rowTypes } from '../../src/ingest/row-types.ts'
import { parseHostName } from '../../src/privacy/host-name.ts'
import type { FeatureName } from '../../src/wire/features.ts'
import { definitionOf, featureKinds } from '../../src/wire/features.ts'
import { sha256 } from '../../src/wire/keys.ts'
import { Row } from '../../src/wire/messages.ts'
import { delimited } from '../../src/wire/segment.ts'
import type { Canary } from './addresses.ts'
import { canaries, writingsOf } from './addresses.ts'

/**
 * Rows with an address in a place where none belongs: every column of every type, every nested value, in every
 * writing. Each row also has what may leave, so that something does leave of all of them.
 */

const rules = { parseHostName }
const time = '2024-10-03T10:00:00Z'
let made = 0

const innocent = (bytes: number) =>
  Buffer.from(sha256(Buffer.from(`innocent ${++made}`)))
    .toString('hex')
    .slice(0, bytes * 2)

const hassh = () => ({ payload: { fingerprint_type: 'hassh', hash: innocent(16) } })

/** What a row of each type must have to be taken, and something that leaves if it is. */
const valid: Readonly<Record<string, () => Record<string, unknown>>> = {
  attacker: () => ({ uuid: innocent(16), first_seen: time, last_seen: time, fingerprints: [hassh()] }),
  fingerprint: () => ({
    attacker_uuid: innocent(16),
    port: 443,
    probe_type: 'jarm',
    hash: `27d${'0'.repeat(27)}${innocent(16)}`,
    at: time,
  }),
  ipv6_leak: () => ({ attacker_uuid: innocent(16), addr: 'fe80::21b:21ff:fe3c:9d4e', observed_at: time }),
  behavior: () => ({ attacker_uuid: innocent(16) }),
  identity: () => ({ uuid: innocent(16), ja3_hashes: [innocent(16)], last_seen_at: time }),
  campaign: () => ({ uuid: innocent(16), ja3_hashes: [innocent(16)], last_seen_at: time }),
  smtp_target: () => ({ attacker_uuid: innocent(16), domain: 'mx.innocent.com', last_seen: time }),
  smtp_target_hit: () => ({ attacker_uuid: innocent(16), domain: 'mx.innocent.com', at: time }),
  retract: () => ({ kind: 'identity', uuid: innocent(16) }),
  unretract: () => ({ kind: 'identity', uuid: innocent(16) }),
}

export function validRow(type: string): Record<string, unknown> {
  const make = valid[type]
  if (make === undefined) throw new Error(`a new row type: say what a valid ${type} is`)
  return { type, ...make() }
}

/** As text; and, where the column takes it in no other way, in a list or an object. */
function shapesOf(column: NamedColumn, text: string): unknown[] {
  const shapes = [text, [text], { value: text }, [{ value: text }], JSON.stringify([text]), [{ iid: text }]]
  const fitting = shapes.find((shape) => column.kind.fromJson(shape, rules) !== undefined)
  return fitting === undefined || fitting === text ? [text] : [text, fitting]
}

/** All writings, each of one of the addresses, another one every time. */
function* writings(): Generator<{ how: string; text: string; of: Canary }> {
  const seen = new Map<string, number>()
  for (const of of canaries) {
    for (const [how, text] of writingsOf(of)) yield { how, text, of }
    seen.set(of.text, 0)
  }
}

/** One address in each writing, chosen by `turn`, so that over many columns all of them come. */
function writingsInTurn(turn: number): string[] {
  const byHow = Map.groupBy(writings(), ({ how, of }) => `${of.bytes.byteLength} ${how}`)
  return [...byHow.values()].map((same) => same[turn % same.length]?.text ?? '')
}

/** Every column of every type, in every writing. */
export function* plantedColumns(): Generator<object> {
  let turn = 0
  for (const [type, { columns }] of rowTypes) {
    for (const column of columns) {
      for (const text of writingsInTurn(++turn)) {
        for (const shape of shapesOf(column, text)) yield { ...validRow(type), [column.name]: shape }
      }
    }
  }
}

/** In the names and values of columns that nobody knows, in the type, and for an attacker's own address. */
export function* plantedElsewhere(): Generator<object | string> {
  for (const { text, of } of writings()) {
    yield { ...validRow('attacker'), [text]: text }
    yield { type: text }
    yield { ...validRow('attacker'), schema_version: text }
    yield { type: 'attacker', ip: of.text, first_seen: time, fingerprints: [hassh()], notes: text }
    yield text
    yield `{"type":"attacker","ip":${text}`
  }
}

/** Where bounties have their value, and what else they carry. */
const bountyValues: Readonly<Record<string, string>> = {
  ja3: 'ja3',
  hassh_server: 'hash',
  hassh: 'hash',
  tls_certificate: 'cert_sha256',
  tls_cert: 'cert_sha256',
  ja4h: 'ja4h',
  ja4_quic: 'ja4_quic',
  ja4: 'ja4',
  jarm: 'hash',
  tcpfp: 'hash',
  ssh_key: 'sha256',
  payload: 'sha256',
  payload_simhash: 'simhash',
  kd_simhash: 'simhash',
  c2: 'endpoint',
  icmp_error: 'icmp_fp_hash',
}

const bountyExtras = [
  'hash',
  'kind',
  'url',
  'via',
  'size',
  'target_ip',
  'sni',
  'ja4',
  'ssh_banner',
  'subject_cn',
]

export function* plantedBounties(): Generator<object> {
  let turn = 0
  const attacker = (...entries: unknown[]) => ({
    ...validRow('attacker'),
    fingerprints: [hassh(), ...entries],
  })
  for (const [type, column] of Object.entries(bountyValues)) {
    for (const text of writingsInTurn(++turn)) {
      yield attacker({ payload: { fingerprint_type: type, [column]: text } }, { kind: type, hash: text })
      // What was typed may be short; what was fetched under this address is no secret of its own.
      if (type === 'payload') {
        const typed = Buffer.from(sha256(Buffer.from(text))).toString('hex')
        const line = Buffer.from(sha256(Buffer.from(`${text}\n`))).toString('hex')
        for (const sha of [typed, line]) {
          yield attacker({ payload: { fingerprint_type: type, sha256: sha, size: text.length } })
          yield attacker({ payload: { fingerprint_type: type, sha256: sha, size: 9_999, via: 'redirect' } })
        }
      }
    }
  }
  for (const extra of bountyExtras) {
    for (const text of writingsInTurn(++turn)) {
      const ja3 = {
        fingerprint_type: 'ja3',
        ja3: innocent(16),
        [extra]: text,
        errors: { port: { src_ip: text } },
      }
      const payload = { fingerprint_type: 'payload', sha256: innocent(32), size: 4_096, [extra]: text }
      yield attacker({ attacker_ip: text, payload: ja3 }, { payload: JSON.stringify(payload) })
    }
  }
}

// --- values of hash columns -------------------------------------------------------------------------

/** What an upstream bug could make of an address in a column of this many bytes. */
export function wideValues({ text, bytes }: Canary, width: number): Uint8Array[] {
  if (width < bytes.byteLength) return [] // cut to half it is no address any more
  const at = (offset: number, given: Uint8Array) => {
    const value = Buffer.alloc(width)
    value.set(given.subarray(0, Math.max(0, width - offset)), offset)
    return value
  }
  const letters = (given: string, filler: string) => Buffer.from(given.padEnd(width, filler).slice(0, width))
  const hexText = Buffer.from(bytes).toString('hex')
  const values = [
    at(0, bytes),
    at(width - bytes.byteLength, bytes),
    letters(text, '\0'),
    letters(text, ' '),
    letters(hexText, '\0'),
    letters(hexText.toUpperCase(), ' '),
  ]
  if (bytes.byteLength === 4 && width >= 16) {
    for (const prefix of [
      '00000000000000000000ffff',
      '0064ff9b0000000000000000',
      'fe80000000000000' + '00005efe',
    ])
      values.push(at(0, Buffer.concat([Buffer.from(prefix, 'hex'), bytes])))
    values.push(at(0, Buffer.concat([Buffer.from('2002', 'hex'), bytes])))
  }
  return values
}

/** Interface identifiers made of an IPv4 address: of a container's MAC, and ISATAP. */
export function identifiersOf({ bytes }: Canary): Uint8Array[] {
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  if (bytes.byteLength !== 4) return []
  return [
    Uint8Array.of(0, 0x42, a, 0xff, 0xfe, b, c, d),
    Uint8Array.of(0, 0, 0x5e, 0xfe, a, b, c, d),
    Uint8Array.of(2, 0, 0x5e, 0xfe, a, b, c, d),
  ]
}

const hashColumns: readonly (readonly [type: string, column: string, kind: FeatureName])[] = [
  ['identity', 'ja3_hashes', 'ja3'],
  ['identity', 'hassh_hashes', 'hassh_server'],
  ['identity', 'tls_cert_sha256', 'tls_cert'],
  ['identity', 'payload_simhashes', 'payload_simhash'],
  ['campaign', 'ja3_hashes', 'ja3'],
  ['campaign', 'hassh_hashes', 'hassh_server'],
  ['campaign', 'tls_cert_sha256', 'tls_cert'],
  ['campaign', 'payload_simhashes', 'payload_simhash'],
]

export function* plantedHashes(): Generator<object> {
  const hexOf = (value: Uint8Array) => Buffer.from(value).toString('hex')
  for (const of of canaries) {
    for (const [type, column, kind] of hashColumns) {
      for (const value of wideValues(of, featureKinds[kind].width)) {
        yield {
          ...validRow(type),
          hassh_hashes: [innocent(16)],
          [column]: [hexOf(value), innocent(featureKinds[kind].width)],
        }
      }
    }
    for (const value of wideValues(of, 8)) yield { ...validRow('identity'), kd_digraph_simhash: hexOf(value) }
    for (const [type, column] of Object.entries(bountyValues)) {
      const kind = Object.keys(featureKinds).find((name) => name === type)
      if (kind === undefined) continue
      for (const value of wideValues(of, featureKinds[kind as FeatureName].width)) {
        const payload = { fingerprint_type: type, [column]: hexOf(value), size: 4_096, via: 'url' }
        yield { ...validRow('attacker'), fingerprints: [hassh(), { payload }] }
      }
    }
    for (const [probe, width] of [
      ['jarm', 31],
      ['hassh', 16],
      ['tcpfp', 16],
    ] as const) {
      for (const value of wideValues(of, width)) {
        const row = validRow('fingerprint')
        yield { ...row, probe_type: probe, hash: hexOf(value) }
      }
    }
  }
}

/** Under which names the values of a tagged kind would be found by a member, who holds the pepper. */
export function taggedValues(): { what: string; kind: FeatureName; definition: number; value: Uint8Array }[] {
  const tagged = (of: Canary, kind: FeatureName, values: readonly Uint8Array[]) =>
    values.map((value) => ({ what: of.text, kind, definition: definitionOf[kind], value }))
  return canaries.flatMap((of) => [
    ...tagged(of, 'tls_cert', wideValues(of, featureKinds.tls_cert.width)),
    ...tagged(of, 'ipv6_iid', [...wideValues(of, featureKinds.ipv6_iid.width), ...identifiersOf(of)]),
  ])
}

// --- domains ----------------------------------------------------------------------------------------

/** Letters and digits like any other: no pattern tells these, so what holds them is that one attacker is not enough. */
const heldByCrowdOnly = /base 36|Base32|Base64/

/** Each writing as a host, below a domain and as a domain, named by several attackers wherever a rule refuses it. */
export function* plantedDomains(): Generator<object> {
  let count = 0
  for (const { how, text } of writings()) {
    const hosts = [text, `${text}.innocent-${++count}.com`, `mx.${text}.com`, `${text}.nip.io`]
    const attackers = heldByCrowdOnly.test(how) ? 1 : 3
    for (const domain of hosts) {
      for (let n = 0; n < attackers; n++) {
        const uuid = innocent(16)
        yield { type: 'attacker', uuid, ip: `192.0.2.${n + 1}`, last_seen: time, fingerprints: [hassh()] }
        yield { ...validRow('smtp_target'), attacker_uuid: uuid, domain, count: 5 }
        yield { ...validRow('smtp_target_hit'), attacker_uuid: uuid, domain, event_id: `${domain} ${n}` }
      }
    }
    yield { type: 'retract', kind: 'domain', domain: text }
    yield { type: 'unretract', kind: 'domain', domain: text }
  }
}

/** A domain that nothing speaks against. */
export function* sharedDomain(): Generator<object> {
  for (let n = 0; n < 3; n++) {
    const uuid = innocent(16)
    yield { type: 'attacker', uuid, ip: `192.0.2.${n + 1}`, last_seen: time, fingerprints: [hassh()] }
    yield { ...validRow('smtp_target'), attacker_uuid: uuid, domain: 'mx.named-by-three.com', count: 5 }
  }
}

/** Hashes that change: one event each, for the operator alone. */
export function* rotations(): Generator<object> {
  for (const { text } of canaries) {
    const attacker = innocent(16)
    for (const [at, hash] of [
      ['2024-10-03T10:00:00Z', 'first'],
      ['2024-10-03T11:00:00Z', text],
    ])
      yield { ...validRow('fingerprint'), attacker_uuid: attacker, probe_type: 'other', hash, at }
  }
}

// --- protobuf ---------------------------------------------------------------------------------------

function plantedMessage({ columns, field }: RowType, text: string): Uint8Array {
  const fields: Record<string, unknown> = {}
  for (const { field: name, kind } of columns) {
    const shapes = [
      text,
      JSON.stringify({ value: text }),
      [text],
      [JSON.stringify({ value: text })],
      [{ iid: text }],
    ]
    const fitting = shapes.find(
      (shape) => kind.fromMessage(shape, rules) !== undefined && encodes(field, name, shape),
    )
    if (fitting !== undefined) fields[name] = fitting
  }
  for (const name of ['uuid', 'attackerUuid']) {
    if (columns.some((column) => column.field === name)) fields[name] = Buffer.from(innocent(16), 'hex')
  }
  return Row.encode({ schemaVersion: 1, [field]: fields }).finish()
}

function encodes(type: string, name: string, value: unknown): boolean {
  try {
    return Row.encode({ [type]: { [name]: value } }).finish().byteLength > 0
  } catch {
    return false
  }
}

/** Rows in protobuf, with every text planted at once; and what is no protobuf at all. */
export function* plantedMessages(): Generator<Uint8Array> {
  for (const { text } of writings()) {
    for (const type of rowTypes.values()) yield delimited(plantedMessage(type, text))
    yield delimited(Buffer.from(text))
  }
}
