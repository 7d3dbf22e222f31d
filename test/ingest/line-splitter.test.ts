import fc from 'fast-check'
import { expect, it } from 'vitest'
import { limits } from '../../src/base/limits.ts'
import { LineSplitter } from '../../src/ingest/line-splitter.ts'

/** What comes out, as "number:text" or "number!" for a line that was too long. */
function split(chunks: readonly Uint8Array[]): string[] {
  const splitter = new LineSplitter()
  const out: string[] = []
  const read = (lines: ReturnType<LineSplitter['push']>) => {
    for (const line of lines) {
      out.push(
        'bytes' in line ? `${line.number}:${Buffer.from(line.bytes).toString('latin1')}` : `${line.number}!`,
      )
    }
  }
  for (const chunk of chunks) read(splitter.push(chunk))
  read(splitter.end())
  return out
}

const text = Buffer.from('{"a":1}\r\n\n  \t\r\n{"b":2}\nlast')
const expected = ['1:{"a":1}', '4:{"b":2}', '5:last']

it('numbers every line and leaves out the blank ones', () => {
  expect(split([text])).toEqual(expected)
})

it('gives the same lines wherever the stream is cut', () => {
  for (let first = 0; first <= text.length; first++) {
    for (let second = first; second <= text.length; second++) {
      const chunks = [text.subarray(0, first), text.subarray(first, second), text.subarray(second)]
      expect(split(chunks)).toEqual(expected)
    }
  }
})

it('gives the same lines as the obvious splitter, for any bytes cut anywhere', () => {
  const bytes = fc.array(fc.constantFrom(0x0a, 0x0d, 0x20, 0x61, 0xff), { maxLength: 60 })
  fc.assert(
    fc.property(bytes, fc.array(fc.nat(60), { maxLength: 6 }), (content, cuts) => {
      const whole = Buffer.from(content)
      const places = [0, ...cuts.filter((cut) => cut <= whole.length).sort((a, b) => a - b), whole.length]
      const chunks = places.slice(1).map((to, at) => whole.subarray(places[at], to))
      expect(split(chunks)).toEqual(obvious(whole))
    }),
  )
})

function obvious(whole: Buffer): string[] {
  return whole
    .toString('latin1')
    .split('\n')
    .map((line, at) => ({ number: at + 1, text: line.replace(/\r$/, '') }))
    .filter((line) => !/^[ \t\r]*$/.test(line.text))
    .map((line) => `${line.number}:${line.text}`)
}

const lineOf = (bytes: number) => Buffer.alloc(bytes, 'x')
const cuts = (whole: Buffer, size: number) =>
  Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
    whole.subarray(at * size, (at + 1) * size),
  )

for (const chunkBytes of [1_000, 65_536, 16 * limits.rowBytesMax]) {
  it(`skips a line over the limit and goes on, in chunks of ${chunkBytes}`, () => {
    const parts = [lineOf(limits.rowBytesMax + 1), lineOf(2), lineOf(3 * limits.rowBytesMax), lineOf(3)]
    const whole = Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]))
    expect(split(cuts(whole, chunkBytes))).toEqual(['1!', '2:xx', '3!', '4:xxx'])
  })

  it(`takes a line of exactly the limit, its carriage return apart, in chunks of ${chunkBytes}`, () => {
    const whole = Buffer.concat([lineOf(limits.rowBytesMax), Buffer.from('\r\nxx')])
    const [first = '', second] = split(cuts(whole, chunkBytes))
    expect(first).toHaveLength(limits.rowBytesMax + 2)
    expect(second).toBe('2:xx')
  })
}

it('says so if the last line is too long and never ends', () => {
  expect(split([lineOf(limits.rowBytesMax), lineOf(limits.rowBytesMax)])).toEqual(['1!'])
})

it('reads a line of 1 MiB that comes byte by byte without going quadratic', () => {
  const splitter = new LineSplitter()
  const byte = lineOf(1)
  for (let at = 0; at < limits.rowBytesMax; at++) splitter.push(byte).next()
  const [line] = splitter.end()
  expect(line && 'bytes' in line && line.bytes.byteLength).toBe(limits.rowBytesMax)
})
