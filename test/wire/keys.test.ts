import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat, hex, utf8 } from '../../src/base/bytes.ts'
import type { SignedType } from '../../src/wire/keys.ts'
import {
  generatePrivateKey,
  isSignedBy,
  operatorId,
  privateSeed,
  rawPublicKey,
  readPrivateKey,
  sha256,
  signaturePrefix,
  signingKey,
} from '../../src/wire/keys.ts'
import { author, bytes, counting, flipped, keyOf } from './made.ts'

const types = Object.keys(signaturePrefix) as SignedType[]
const body = utf8('a body')

describe('a signature', () => {
  it('is the Ed25519 of RFC 8032 over prefix and body', () => {
    // Test 1 of RFC 8032, section 7.1: its key and public key.
    const seed = bytes('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60')
    const der = concat(bytes('302e020100300506032b657004220420'), seed)
    const pem = `-----BEGIN PRIVATE KEY-----\n${Buffer.from(der).toString('base64')}\n-----END PRIVATE KEY-----`
    const key = readPrivateKey(pem)
    expect(hex(rawPublicKey(key))).toBe('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a')
    expect(hex(privateSeed(key))).toBe(hex(seed))
  })

  it.each(types)('of a %s holds for that and for nothing else', (type) => {
    const signature = author.sign(type, body)
    for (const other of types)
      expect(isSignedBy(author.publicKey, other, body, signature)).toBe(other === type)
  })

  it('does not hold for another body, key or signature', () => {
    const signature = author.sign('head', body)
    const holds = (key: Uint8Array, of: Uint8Array, by: Uint8Array) => isSignedBy(key, 'head', of, by)
    fc.assert(fc.property(flipped(signature), (by) => !holds(author.publicKey, body, by)))
    fc.assert(fc.property(flipped(body), (of) => !holds(author.publicKey, of, signature)))
    fc.assert(fc.property(flipped(author.publicKey), (key) => !holds(key, body, signature)))
    expect(holds(keyOf(2).publicKey, body, signature)).toBe(false)
  })

  it('of anything by anything never throws', () => {
    const any = fc.oneof(
      fc.uint8Array({ maxLength: 70 }),
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.uint8Array({ minLength: 64, maxLength: 64 }),
    )
    fc.assert(fc.property(any, any, (key, signature) => !isSignedBy(key, 'head', body, signature)))
  })

  it.each(types)('has a prefix of its own for a %s', (type) => {
    const text = Buffer.from(signaturePrefix[type]).toString('utf8')
    expect(text).toBe(`hearsay/${type}/1\0`)
    // None begins another, so no body can move bytes over the border.
    const others = types.filter((other) => other !== type)
    expect(others.some((other) => Buffer.from(signaturePrefix[other]).toString().startsWith(text))).toBe(
      false,
    )
  })

  it('goes on holding when more keys were seen than are remembered', () => {
    const signature = author.sign('head', body)
    for (let at = 0; at < 4_200; at++)
      isSignedBy(sha256(counting(at, 2), counting(at >> 8, 1)), 'head', body, signature)
    expect(isSignedBy(author.publicKey, 'head', body, signature)).toBe(true)
  })
})

describe('a key', () => {
  it('signs what it can be checked with', () => {
    const made = generatePrivateKey()
    const key = signingKey(made)
    expect(isSignedBy(key.publicKey, 'join', body, key.sign('join', body))).toBe(true)
    expect(privateSeed(made).byteLength).toBe(32)
  })

  it('names its operator by its hash', () => {
    expect(hex(operatorId(author.publicKey))).toBe(hex(sha256(author.publicKey)))
  })

  const pem = (key: { export(options: { type: 'pkcs8'; format: 'pem' }): string | Buffer }) =>
    String(key.export({ type: 'pkcs8', format: 'pem' }))
  it.each([
    ['of another curve', pem(generateKeyPairSync('x25519').privateKey)],
    ['of another kind', pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)],
    ['that is none', 'hello'],
  ])('is refused %s', (_, text) => expect(() => readPrivateKey(text)).toThrow())
})

it('hashes parts as one text', () => {
  expect(hex(sha256(utf8('ab'), utf8('c')))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', // FIPS 180-2, "abc"
  )
})
