import { createHmac, hkdfSync } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { concat, utf8 } from '../base/bytes.ts'
import { HearsayError } from '../base/errors.ts'
import { addressBytes } from '../privacy/ipv6.ts'
import type { ShareKey } from '../store/private-keys.ts'
import type { SigningKey } from '../wire/keys.ts'
import { operatorId, privateSeed, rawPublicKey, readPrivateKey, signingKey } from '../wire/keys.ts'
import { recordIdBytes } from '../wire/record.ts'
import type { Dir } from './dir.ts'

/** What only this operator knows, and what is derived from it. */
export interface Keys {
  readonly record: SigningKey
  /** SHA-256 of the record key. */
  readonly operator: Uint8Array
  readonly peerSeed: Uint8Array
  readonly peerPublicKey: Uint8Array
  readonly secret: LocalSecret
  readonly socketToken: string
}

export async function readKeys(dir: Dir): Promise<Keys> {
  const record = readPem('keys/record.pem', await readText(dir.recordKey, 'keys/record.pem'))
  const peer = readPem('keys/peer.pem', await readText(dir.peerKey, 'keys/peer.pem'))
  const secret = (await readText(dir.secret, 'keys/secret')).trim()
  if (!/^[0-9a-f]{64}$/.test(secret)) throw unreadable('keys/secret')
  const socketToken = (await readText(dir.socketToken, 'keys/socket.token')).trim()
  if (socketToken.length < 32) throw unreadable('keys/socket.token')
  const signing = signingKey(record)
  return {
    record: signing,
    operator: operatorId(signing.publicKey),
    peerSeed: privateSeed(peer),
    peerPublicKey: rawPublicKey(peer),
    secret: new LocalSecret(Buffer.from(secret, 'hex')),
    socketToken,
  }
}

async function readText(path: string, name: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw unreadable(name, cause)
  }
}

function readPem(name: string, text: string) {
  try {
    return readPrivateKey(text)
  } catch (cause) {
    throw unreadable(name, cause)
  }
}

function unreadable(name: string, cause?: unknown): HearsayError {
  return new HearsayError(
    'key.unreadable',
    `${name} cannot be read or is damaged; restore it from your backup`,
    { cause },
  )
}

/** Keyed pseudonyms: without the secret, nobody can tell what they stand for, or make one. */
export class LocalSecret {
  readonly #secret: Uint8Array

  constructor(secret: Uint8Array) {
    this.#secret = secret
  }

  attackerUuidOf(ip: string): Uint8Array {
    return this.#pseudonym('attacker', addressBytes(ip) ?? utf8(ip))
  }

  /** Equal for one IPv4 address, and for one IPv6 /64: that is what one customer gets. */
  addressKeyOf(ip: string): Uint8Array {
    const bytes = addressBytes(ip) ?? utf8(ip)
    return this.#pseudonym(
      'address',
      bytes.byteLength === 16 && isIP(ip) !== 0 ? bytes.subarray(0, 8) : bytes,
    )
  }

  addressKeyOfColumn(column: Uint8Array): Uint8Array {
    return this.#pseudonym('address column', column)
  }

  formedIdentity(attackerUuid: Uint8Array): Uint8Array {
    return this.#pseudonym('identity', attackerUuid)
  }

  /** Seconds within a slot at which this operator releases domains: its own, and unknown to others. */
  slotOffsetSeconds(slotSeconds: number): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#pseudonym('slot', utf8('domains'))
    const minutes = Math.max(1, Math.floor(slotSeconds / 60))
    return ((((a << 24) | (b << 16) | (c << 8) | d) >>> 0) % minutes) * 60
  }

  /** HMAC-SHA256(HKDF(secret, federation), kind ‖ key), 16 bytes. Cached: it costs microseconds. */
  recordIds(federation: Uint8Array): (share: ShareKey) => Uint8Array {
    const key = new Uint8Array(hkdfSync('sha256', this.#secret, federation, 'hearsay/record-id/1', 32))
    return (share) => {
      const hmac = createHmac('sha256', key)
      hmac.update(concat(utf8(share.kind), Uint8Array.of(0), share.key))
      return new Uint8Array(hmac.digest()).subarray(0, recordIdBytes)
    }
  }

  #pseudonym(purpose: string, value: Uint8Array): Uint8Array {
    const hmac = createHmac('sha256', this.#secret)
    hmac.update(concat(utf8(`hearsay/${purpose}/1\0`), value))
    return new Uint8Array(hmac.digest()).subarray(0, 16)
  }
}
