import { createHmac } from 'node:crypto'
import { concat, u32 } from '../base/bytes.ts'
import { sha256 } from './keys.ts'

/** One comparable kind of thing about attackers, as it travels. Numbers are on people's disks: append only. */
export interface FeatureKind {
  readonly name: FeatureName
  readonly number: number
  /** Bytes of one raw value. */
  readonly width: number
  /** How a value leaves unless the operator decides for less. off: it stays home. */
  readonly defaultForm: 'raw' | 'tag' | 'off'
  /** Typed values are texts (JA4 and kin) and are compared by truncated SHA-256. */
  readonly text: boolean
}

export const featureNames = [
  'ja3',
  'hassh_server',
  'hassh',
  'ja4h',
  'ja4_quic',
  'jarm',
  'tcpfp',
  'ja4',
  'ssh_key',
  'payload',
  'payload_simhash',
  'tls_cert',
  'ipv6_iid',
  'kd_simhash',
  'c2',
] as const
export type FeatureName = (typeof featureNames)[number]

const kind = (
  name: FeatureName,
  width: number,
  defaultForm: FeatureKind['defaultForm'],
  text = false,
): FeatureKind => ({ name, number: featureNames.indexOf(name) + 1, width, defaultForm, text })

export const featureKinds: Readonly<Record<FeatureName, FeatureKind>> = {
  ja3: kind('ja3', 16, 'raw'),
  hassh_server: kind('hassh_server', 16, 'raw'), // what DECNET's hassh_hashes column holds
  hassh: kind('hassh', 16, 'raw'), // client HASSH, as Cowrie computes it
  ja4h: kind('ja4h', 16, 'raw', true),
  ja4_quic: kind('ja4_quic', 16, 'raw', true),
  jarm: kind('jarm', 31, 'raw'),
  tcpfp: kind('tcpfp', 16, 'raw'),
  ja4: kind('ja4', 16, 'raw', true),
  ssh_key: kind('ssh_key', 32, 'raw'),
  payload: kind('payload', 32, 'raw'),
  payload_simhash: kind('payload_simhash', 8, 'raw'),
  tls_cert: kind('tls_cert', 32, 'tag'), // raw, it is searchable in scan engines
  ipv6_iid: kind('ipv6_iid', 8, 'tag'),
  kd_simhash: kind('kd_simhash', 8, 'off'), // biometric
  c2: kind('c2', 32, 'off', true),
}

const byNumber = new Map(featureNames.map((name) => [featureKinds[name].number, featureKinds[name]]))

export function featureKindOf(number: number): FeatureKind | undefined {
  return byNumber.get(number)
}

export function isFeatureName(name: string): name is FeatureName {
  return (featureNames as readonly string[]).includes(name)
}

/**
 * Which algorithm made a value. Only equal (kind, definition) are ever compared. Append only.
 * DECNET's JA4H, JA4-QUIC, JARM and its TCP fingerprint are dialects of its own: definition 2.
 */
export const definition = { reference: 1, decnet: 2 } as const

/** The definition of the values that this build produces, for each kind. */
export const definitionOf: Readonly<Record<FeatureName, number>> = {
  ja3: definition.reference,
  hassh_server: definition.reference,
  hassh: definition.reference,
  ja4h: definition.decnet,
  ja4_quic: definition.decnet,
  jarm: definition.decnet,
  tcpfp: definition.decnet,
  ja4: definition.reference,
  ssh_key: definition.reference,
  payload: definition.reference,
  payload_simhash: definition.reference,
  tls_cert: definition.reference,
  ipv6_iid: definition.reference,
  kd_simhash: definition.decnet,
  c2: definition.reference,
}

export const form = { raw: 1, tag: 2 } as const

/** A value at home: always raw. */
export interface Feature {
  readonly kind: FeatureName
  readonly definition: number
  readonly value: Uint8Array
}

/** Text values (JA4, JA4H, JA4-QUIC) are compared by the first 16 bytes (c2: 32) of SHA-256 of the normalised text. */
export function textValue(kind: FeatureKind, text: string): Uint8Array {
  return sha256(new TextEncoder().encode(text.trim().toLowerCase())).subarray(0, kind.width)
}

/** First four bytes of SHA-256(pepper), so that tags under different peppers are never compared. */
export function pepperId(pepper: Uint8Array): number {
  return new DataView(sha256(pepper).buffer).getUint32(0)
}

/** HMAC-SHA256(pepper, kind ‖ definition ‖ value), as wide as the raw value. */
export function tagOf(pepper: Uint8Array, feature: Feature): Uint8Array {
  const { number, width } = featureKinds[feature.kind]
  const hmac = createHmac('sha256', pepper)
  hmac.update(concat(u32(number), u32(feature.definition), feature.value))
  return new Uint8Array(hmac.digest()).subarray(0, width)
}
