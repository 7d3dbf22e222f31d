import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hex, utf8 } from '../../src/base/bytes.ts'
import {
  definitionOf,
  featureKindOf,
  featureKinds,
  featureNames,
  isFeatureName,
  pepperId,
  tagOf,
  textValue,
} from '../../src/wire/features.ts'
import { bytesOf, counting } from './made.ts'

/** On people's disks and in other implementations: a line that changes here breaks both. */
const table = `
  1 ja3 16 raw 1
  2 hassh_server 16 raw 1
  3 hassh 16 raw 1
  4 ja4h 16 raw 2
  5 ja4_quic 16 raw 2
  6 jarm 31 raw 2
  7 tcpfp 16 raw 2
  8 ja4 16 raw 1
  9 ssh_key 32 raw 1
  10 payload 32 raw 1
  11 payload_simhash 8 raw 1
  12 tls_cert 32 tag 1
  13 ipv6_iid 8 tag 1
  14 kd_simhash 8 off 2
  15 c2 32 off 1`

it('kinds have the numbers, widths, forms and definitions they always had', () => {
  const now = featureNames.map((name) => {
    const { number, width, defaultForm } = featureKinds[name]
    return `\n  ${number} ${name} ${width} ${defaultForm} ${definitionOf[name]}`
  })
  expect(now.join('')).toBe(table)
})

it('are found by number and by name, and nothing else is', () => {
  for (const name of featureNames) expect(featureKindOf(featureKinds[name].number)?.name).toBe(name)
  for (const number of [0, featureNames.length + 1, -1, 1.5]) expect(featureKindOf(number)).toBeUndefined()
  for (const name of ['', 'JA3', 'constructor', 'ja3 ']) expect(isFeatureName(name)).toBe(false)
})

describe('a text', () => {
  it('is compared by the start of SHA-256, in lower case and without space around it', () => {
    const text = 't13d1516h2_8daaf6152771_b186095e22b6'
    const hash = createHash('sha256').update(text).digest('hex')
    for (const spelled of [text, ` ${text}\n`, text.toUpperCase()]) {
      expect(hex(textValue(featureKinds.ja4, spelled))).toBe(hash.slice(0, 32))
      expect(hex(textValue(featureKinds.c2, spelled))).toBe(hash)
    }
  })
})

describe('a tag', () => {
  const pepper = counting(7, 32)
  const cert = (value: Uint8Array) => ({ kind: 'tls_cert' as const, definition: 1, value })

  it('is HMAC-SHA256 over kind, definition and value, as wide as the value', () => {
    fc.assert(
      fc.property(bytesOf(32), bytesOf(8), (value, iid) => {
        const hmac = (...numbers: number[]) => createHmac('sha256', pepper).update(Uint8Array.from(numbers))
        expect(hex(tagOf(pepper, cert(value)))).toBe(
          hmac(0, 0, 0, 12, 0, 0, 0, 1).update(value).digest('hex'),
        )
        const tag = tagOf(pepper, { kind: 'ipv6_iid', definition: 3, value: iid })
        expect(hex(tag)).toBe(hmac(0, 0, 0, 13, 0, 0, 0, 3).update(iid).digest('hex').slice(0, 16))
      }),
    )
  })

  it('differs by pepper, kind and definition', () => {
    const value = counting(1, 32)
    const tags = [
      tagOf(pepper, cert(value)),
      tagOf(counting(8, 32), cert(value)),
      tagOf(pepper, { ...cert(value), kind: 'payload' }),
      tagOf(pepper, { ...cert(value), definition: 2 }),
    ].map(hex)
    expect(new Set(tags).size).toBe(tags.length)
  })

  it('says under which pepper it was made', () => {
    const hash = createHash('sha256').update(pepper).digest()
    expect(pepperId(pepper)).toBe(hash.readUInt32BE(0))
    expect(pepperId(utf8('another'))).not.toBe(pepperId(pepper))
  })
})
