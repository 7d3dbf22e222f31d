import fc from 'fast-check'
import { expect, it } from 'vitest'
import { limits } from '../../src/base/limits.ts'
import { DelimitedSplitter } from '../../src/ingest/delimited-splitter.ts'

function split(chunks: readonly Uint8Array[]): string[] {
  const splitter = new DelimitedSplitter()
  const out: string[] = []
  const read = (messages: ReturnType<DelimitedSplitter['push']>) => {
    for (const message of messages) {
      if ('bytes' in message) out.push(`${message.number}:${Buffer.from(message.bytes).toString('latin1')}`)
      else out.push(`${message.number}${'tooLarge' in message ? '!' : '?'}`)
    }
  }
  for (const chunk of chunks) read(splitter.push(chunk))
  read(splitter.end())
  return out
}

function delimited(message: Uint8Array): Buffer {
  const length: number[] = []
  let left = message.byteLength
  while (left >= 0x80) {
    length.push((left & 0x7f) | 0x80)
    left = Math.floor(left / 0x80)
  }
  return Buffer.concat([Buffer.from([...length, left]), message])
}

it('gives the same messages for any messages cut anywhere', () => {
  const messages = fc.array(fc.string({ maxLength: 300, unit: 'binary-ascii' }), { maxLength: 5 })
  fc.assert(
    fc.property(messages, fc.array(fc.nat(1_500), { maxLength: 6 }), (texts, cuts) => {
      const whole = Buffer.concat(texts.map((text) => delimited(Buffer.from(text, 'latin1'))))
      const places = [0, ...cuts.filter((cut) => cut <= whole.length).sort((a, b) => a - b), whole.length]
      const chunks = places.slice(1).map((to, at) => whole.subarray(places[at], to))
      expect(split(chunks)).toEqual(texts.map((text, at) => `${at + 1}:${text}`))
    }),
  )
})

it('cuts a stream that comes byte by byte', () => {
  const whole = Buffer.concat([
    delimited(Buffer.alloc(200, 'a')),
    delimited(Buffer.from('b')),
    delimited(Buffer.alloc(0)),
  ])
  expect(split([...whole].map((byte) => Buffer.from([byte])))).toEqual([`1:${'a'.repeat(200)}`, '2:b', '3:'])
})

it('skips a message over the limit and goes on', () => {
  const whole = Buffer.concat([delimited(Buffer.alloc(limits.rowBytesMax + 1)), delimited(Buffer.from('b'))])
  expect(split([whole])).toEqual(['1!', '2:b'])
  expect(split([whole.subarray(0, 70_000), whole.subarray(70_000)])).toEqual(['1!', '2:b'])
})

it('takes a message of exactly the limit', () => {
  const [only = ''] = split([delimited(Buffer.alloc(limits.rowBytesMax, 'a'))])
  expect(only).toHaveLength(limits.rowBytesMax + 2)
})

const broken = [
  ['a length of six bytes', Buffer.from([0x80, 0x80, 0x80, 0x80, 0x80, 0x01])],
  ['a length over 32 bits', Buffer.from([0xff, 0xff, 0xff, 0xff, 0x1f])],
  ['an end inside a length', Buffer.from([0x80])],
  ['an end inside a message', Buffer.from([0x03, 0x61])],
  ['an end inside a message that is skipped', Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f, 0x61])],
] as const

for (const [why, bytes] of broken) {
  it(`ends the stream at ${why}`, () => {
    const whole = Buffer.concat([delimited(Buffer.from('a')), bytes])
    expect(split([whole])).toEqual(['1:a', '2?'])
    expect(split([...whole].map((byte) => Buffer.from([byte])))).toEqual(['1:a', '2?'])
  })
}

it('drops what follows a length that is none', () => {
  const splitter = new DelimitedSplitter()
  expect([...splitter.push(Buffer.alloc(6, 0x80))]).toEqual([{ number: 1, malformed: true }])
  expect([...splitter.push(delimited(Buffer.from('b')))]).toEqual([])
  expect([...splitter.end()]).toEqual([])
})
