import { createHash } from 'node:crypto'
import { hex, unhex } from '../base/bytes.ts'
import { limits } from '../base/limits.ts'

/** What one Cowrie event says that can be compared, as an entry of an attacker's `fingerprints`. */

export type CowrieEvent = Readonly<Record<string, unknown>>

export interface Evidence {
  /** What it is, however it came: a payload that came in two ways is one. */
  readonly value: string
  readonly payload: Readonly<Record<string, string>>
}

export function evidenceOf(event: CowrieEvent): Evidence | undefined {
  switch (event['eventid']) {
    case 'cowrie.client.kex':
      return hassh(event['hassh'])
    case 'cowrie.client.fingerprint':
      return sshKey(event)
    // A TLS client that connects through the honeypot: the hands behind the tunnel, in the reference's JA4.
    case 'cowrie.direct-tcpip.ja4':
      return ja4(event['ja4'])
    // `shasum` of other events is the terminal log's.
    case 'cowrie.session.file_download':
    case 'cowrie.session.file_upload':
      return payload(event)
    default:
      return undefined
  }
}

function hassh(hash: unknown): Evidence | undefined {
  if (typeof hash !== 'string' || unhex(hash, 16) === undefined) return undefined
  const value = hash.toLowerCase()
  return { value: `hassh ${value}`, payload: { fingerprint_type: 'hassh', hash: value } }
}

function ja4(text: unknown): Evidence | undefined {
  if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text)) return undefined
  if (text.length > limits.shortTextCharsMax) return undefined
  return { value: `ja4 ${text}`, payload: { fingerprint_type: 'ja4', ja4: text } }
}

function sshKey(event: CowrieEvent): Evidence | undefined {
  const sha256 = keyHash(event['key']) ?? shortFingerprint(event['fingerprint'])
  return sha256 === undefined
    ? undefined
    : { value: `ssh_key ${sha256}`, payload: { fingerprint_type: 'ssh_key', sha256 } }
}

const base64 = /^[A-Za-z0-9+/]+={0,2}$/

/** SHA-256 of the key blob, the base64 part of `ssh-ed25519 AAAA… comment`. */
function keyHash(key: unknown): string | undefined {
  const blob = typeof key === 'string' ? key.trim().split(/\s+/, 2)[1] : undefined
  if (blob === undefined || !base64.test(blob)) return undefined
  return createHash('sha256').update(Buffer.from(blob, 'base64')).digest('hex')
}

/** OpenSSH's `SHA256:…`, where a Cowrie logs that; its older MD5 form is no value of this kind. */
function shortFingerprint(fingerprint: unknown): string | undefined {
  if (typeof fingerprint !== 'string' || !fingerprint.startsWith('SHA256:')) return undefined
  const digits = fingerprint.slice('SHA256:'.length)
  const bytes = base64.test(digits) ? new Uint8Array(Buffer.from(digits, 'base64')) : undefined
  return bytes?.byteLength === 32 ? hex(bytes) : undefined
}

function payload(event: CowrieEvent): Evidence | undefined {
  const { shasum } = event
  if (typeof shasum !== 'string' || unhex(shasum, 32) === undefined) return undefined // '' is a failed download
  const sha256 = shasum.toLowerCase()
  return {
    value: `payload ${sha256}`,
    payload: { fingerprint_type: 'payload', sha256, ...wayOf(event) },
  }
}

function wayOf(event: CowrieEvent): Readonly<Record<string, string>> {
  if (event['eventid'] === 'cowrie.session.file_upload') return { via: 'upload' }
  const { url, destfile } = event
  if (typeof url === 'string' && url !== '') return { via: 'url', url: boundedUrl(url) }
  return typeof destfile === 'string' && destfile !== '' ? { via: 'redirect' } : {}
}

/** URLs are only compared, so a very long one is as good as its hash. */
function boundedUrl(url: string): string {
  const written = JSON.stringify(url.toWellFormed())
  if (Buffer.byteLength(written) <= limits.importUrlBytesMax) return url
  return `sha256:${createHash('sha256').update(written).digest('hex')}`
}
