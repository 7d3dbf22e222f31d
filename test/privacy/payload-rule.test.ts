import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'vitest'
import { limits } from '../../src/base/limits.ts'
import type { PayloadFacts, PayloadHeld } from '../../src/privacy/payload-rule.ts'
import { payloadHeld } from '../../src/privacy/payload-rule.ts'

const hashOf = (text: string) => new Uint8Array(createHash('sha256').update(text).digest())

function payload(given: Partial<PayloadFacts>): PayloadFacts {
  return { sha256: hashOf('a dropper'), sizeBytes: 4_096, via: undefined, valuesOfUrl: 0, ...given }
}

const enough = limits.payloadBytesMin
const perUrl = limits.payloadsPerUrlMax

describe('the hash of a payload', () => {
  const cases: { why: string; given: Partial<PayloadFacts>; held: PayloadHeld | undefined }[] = [
    { why: 'leaves at the least size', given: { sizeBytes: enough }, held: undefined },
    { why: 'is held one byte below', given: { sizeBytes: enough - 1 }, held: 'payload_guessable' },
    { why: 'is held if nothing is known', given: { sizeBytes: undefined }, held: 'payload_guessable' },
    { why: 'leaves however short if fetched', given: { sizeBytes: 20, via: 'url' }, held: undefined },
    { why: 'leaves however short if uploaded', given: { sizeBytes: 20, via: 'upload' }, held: undefined },
    { why: 'leaves without a size if fetched', given: { sizeBytes: undefined, via: 'url' }, held: undefined },
    { why: 'is held if typed', given: { sizeBytes: 20, via: 'redirect' }, held: 'payload_typed' },
    {
      why: 'is held if typed, however long',
      given: { sizeBytes: 99_999, via: 'redirect' },
      held: 'payload_typed',
    },
    { why: 'leaves as one of few of its URL', given: { via: 'url', valuesOfUrl: perUrl }, held: undefined },
    {
      why: 'is held as one of many of its URL',
      given: { via: 'url', valuesOfUrl: perUrl + 1 },
      held: 'payload_per_visitor',
    },
    {
      why: 'is held as one of many, however long',
      given: { valuesOfUrl: perUrl + 1 },
      held: 'payload_per_visitor',
    },
  ]
  for (const { why, given, held } of cases) it(why, () => assert.equal(payloadHeld(payload(given)), held))
})

describe('what everybody has is held, even if fetched', () => {
  const cases = [
    '',
    ' ',
    '\0',
    '\n',
    '\r\n',
    '0',
    '1\n',
    'test',
    'test\n',
    'ok\r\n',
    'hello',
    'hello\n',
    '#!/bin/sh\n',
    '#!/bin/bash\n',
    '404 page not found\n',
    'Not Found',
    'Forbidden',
  ]
  for (const text of cases) {
    it(JSON.stringify(text), () => {
      assert.equal(payloadHeld(payload({ sha256: hashOf(text), via: 'url' })), 'payload_common')
    })
  }

  it('by the hashes that tools print', () => {
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    const given = { sha256: new Uint8Array(Buffer.from(empty, 'hex')), via: 'upload' as const }
    assert.equal(payloadHeld(payload(given)), 'payload_common')
  })
})
