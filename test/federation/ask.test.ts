import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '../../src/base/limits.ts'
import { encodeAsk, encodeAskAnswer, parseAsk, parseAskAnswer } from '../../src/federation/ask.ts'
import { AskAnswer, AskRequest } from '../../src/wire/messages.ts'
import { counting } from '../wire/made.ts'

const nothing = { attackersBucket: 0, countBucket: 0, firstDay: 0, lastDay: 0 }
const seen = {
  status: 'answered',
  attackersBucket: 2,
  countBucket: 7,
  firstDay: 20_600,
  lastDay: 20_640,
} as const

describe('a question', () => {
  it('comes back as it was put', () => {
    for (const domain of ['acme.com', 'a.b', `${'x'.repeat(251)}.y`])
      expect(parseAsk(encodeAsk(domain))).toBe(domain)
  })

  it('is as long whatever is asked, and fits its bound', () => {
    const lengths = new Set(
      ['a.b', 'acme.com', 'x'.repeat(253)].map((domain) => encodeAsk(domain).byteLength),
    )
    expect(lengths.size).toBe(1)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(limits.askBytesMax)
  })

  const name = encodeAsk('acme.com')
  const filled = (bytes: number[], length: number = limits.askDomainBytes) => {
    const domain = new Uint8Array(length)
    domain.set(bytes)
    return AskRequest.encode({ schemaVersion: 1, domain }).finish()
  }
  const bad: readonly (readonly [why: string, bytes: Uint8Array])[] = [
    ['of nothing', new Uint8Array(0)],
    ['cut short', name.subarray(0, -1)],
    ['of another version', AskRequest.encode({ ...AskRequest.decode(name), schemaVersion: 2 }).finish()],
    ['without a domain', filled([])],
    ['with something behind the name', filled([0x61, 0, 0x62])],
    ['that is shorter', filled([0x61], 255)],
    ['that is longer', filled([0x61], 257)],
    ['that is filled to the end', filled(Array.from({ length: 256 }, () => 0x61))],
  ]
  it.each(bad)('%s is malformed', (_why, bytes) => expect(parseAsk(bytes)).toBeUndefined())
})

describe('an answer', () => {
  it('comes back as it was given', () => {
    for (const status of ['off', 'answered', 'over_quota'] as const) {
      expect(parseAskAnswer(encodeAskAnswer({ ...nothing, status }))).toEqual({ ...nothing, status })
    }
    expect(parseAskAnswer(encodeAskAnswer(seen))).toEqual(seen)
  })

  it('is as long whether something was seen or not, or is not told', () => {
    const answers = [seen, { ...nothing, status: 'answered' }, { ...nothing, status: 'off' }] as const
    expect(new Set(answers.map((answer) => encodeAskAnswer(answer).byteLength)).size).toBe(1)
  })

  const facts = (...bytes: number[]) =>
    AskAnswer.encode({ schemaVersion: 1, facts: Uint8Array.from(bytes) }).finish()
  const bad: readonly (readonly [why: string, bytes: Uint8Array])[] = [
    ['of nothing', new Uint8Array(0)],
    ['that is shorter', facts(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['that is longer', facts(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['of an unknown status', facts(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['with a bucket that no count has', facts(1, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['that ends before it begins', facts(1, 1, 1, 0, 0, 0, 0, 2, 0, 0, 0, 1)],
    ['of bytes', counting(0, 40)],
  ]
  it.each(bad)('%s is malformed', (_why, bytes) => expect(parseAskAnswer(bytes)).toBeUndefined())
})

it('no bytes make a reader throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      parseAsk(bytes)
      parseAskAnswer(bytes)
    }),
  )
})
