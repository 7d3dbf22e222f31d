import type { KeyObject } from 'node:crypto'
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign as signWith,
  verify as verifyWith,
} from 'node:crypto'
import { concat, utf8 } from '../base/bytes.ts'

/** Ed25519 (RFC 8032) through node:crypto everywhere: eight times faster than JavaScript alone. */

export const publicKeyBytes = 32
export const signatureBytes = 64

/** Every signed type has its own prefix, so that one can never be passed off as another. */
export const signaturePrefix = {
  segment: utf8('hearsay/segment/1\0'),
  roster: utf8('hearsay/roster/1\0'),
  operation: utf8('hearsay/operation/1\0'),
  head: utf8('hearsay/head/1\0'),
  hint: utf8('hearsay/hint/1\0'),
  join: utf8('hearsay/join/1\0'),
} as const

export type SignedType = keyof typeof signaturePrefix

export interface SigningKey {
  readonly publicKey: Uint8Array
  sign(type: SignedType, body: Uint8Array): Uint8Array
}

export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

export function generatePrivateKey(): KeyObject {
  return generateKeyPairSync('ed25519').privateKey
}

/** The 32-byte seed of an Ed25519 private key. */
export function privateSeed(key: KeyObject): Uint8Array {
  const { d } = key.export({ format: 'jwk' })
  if (d === undefined) throw new TypeError('not an Ed25519 private key')
  return new Uint8Array(Buffer.from(d, 'base64url'))
}

export function rawPublicKey(key: KeyObject): Uint8Array {
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  if (x === undefined) throw new TypeError('not an Ed25519 key')
  return new Uint8Array(Buffer.from(x, 'base64url'))
}

/** @throws if the PEM is not an Ed25519 private key in PKCS8 */
export function readPrivateKey(pem: string): KeyObject {
  const key = createPrivateKey(pem)
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('not an Ed25519 private key')
  return key
}

export function signingKey(key: KeyObject): SigningKey {
  return {
    publicKey: rawPublicKey(key),
    sign: (type, body) => new Uint8Array(signWith(null, concat(signaturePrefix[type], body), key)),
  }
}

/** An operator's id for ever: SHA-256 of its first record key. */
export function operatorId(firstRecordKey: Uint8Array): Uint8Array {
  return sha256(firstRecordKey)
}

const keyObjects = new Map<string, KeyObject>()
const keyObjectsMax = 4_096 // more than the keys of the largest roster that is in use

function publicKeyObject(raw: Uint8Array): KeyObject {
  const x = Buffer.from(raw).toString('base64url')
  const known = keyObjects.get(x)
  if (known !== undefined) return known
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  if (keyObjects.size >= keyObjectsMax) keyObjects.clear()
  keyObjects.set(x, key)
  return key
}

/** False for anything that is not a signature of `body` by `publicKey`, malformed keys included. */
export function isSignedBy(
  publicKey: Uint8Array,
  type: SignedType,
  body: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (publicKey.byteLength !== publicKeyBytes || signature.byteLength !== signatureBytes) return false
  try {
    return verifyWith(null, concat(signaturePrefix[type], body), publicKeyObject(publicKey), signature)
  } catch {
    return false // a point that is not on the curve
  }
}
