import { describe, expect, it } from 'vitest'
import { hasCode } from '../../src/base/errors.ts'
import type { PolicyKey } from '../../src/federation/policy.ts'
import {
  completePolicy,
  defaultPolicy,
  parsePolicy,
  policyForms,
  policyIsValid,
  policyKeys,
  policyRules,
  strictestForm,
} from '../../src/federation/policy.ts'

describe.each(policyKeys)('%s', (key) => {
  const { default: byDefault, min, max, unit } = policyRules[key]
  const said = (value: number) => `${key}=${unit === 'form' ? policyForms[value] : value}`

  it('has a default within its range', () => {
    expect(byDefault).toBeGreaterThanOrEqual(min)
    expect(byDefault).toBeLessThanOrEqual(max)
    expect(defaultPolicy[key]).toBe(byDefault)
  })

  it('takes its whole range, and nothing beside it, in a roster', () => {
    for (const value of [min, max]) expect(policyIsValid(new Map([[key, value]]))).toBe(true)
    for (const value of [min - 1, max + 1]) expect(policyIsValid(new Map([[key, value]]))).toBe(false)
  })

  it('takes its whole range, and nothing beside it, from the command line', () => {
    for (const value of [min, max]) expect(parsePolicy([said(value)]).get(key)).toBe(value)
    for (const value of [min - 1, max + 1]) expect(() => parsePolicy([said(value)])).toThrow(key)
  })
})

it('a roster says what it says; the rest is as this build has it', () => {
  const policy = completePolicy(
    new Map([
      ['smtp.min_attackers', 3],
      ['of.a.newer.build', 9],
    ]),
  )
  expect(policy).toEqual({ ...defaultPolicy, 'smtp.min_attackers': 3 })
})

describe('a form', () => {
  const policy = completePolicy(parsePolicy(['form.ja3=tag', 'form.payload=off']))
  const cases = [
    ['ja3', 'raw', 'tag'],
    ['ja3', 'tag', 'tag'],
    ['ja3', 'off', 'off'],
    ['payload', 'raw', 'off'],
    ['hassh', 'raw', 'raw'],
    ['tls_cert', 'tag', 'tag'],
    ['tls_cert', 'raw', 'tag'],
    ['kd_simhash', 'raw', 'off'],
    ['c2', 'tag', 'off'],
  ] as const
  it.each(cases)('of %s that an operator wants as %s leaves as %s', (kind, wished, leaves) => {
    expect(strictestForm(policy, kind, wished)).toBe(leaves)
  })
})

it('keys of newer builds are left to them', () => {
  expect(policyIsValid(new Map([['of.a.newer.build', 0xffffffff]]))).toBe(true)
})

describe('KEY=VALUE', () => {
  const good: readonly (readonly [text: string, key: PolicyKey, value: number])[] = [
    ['smtp.slot=0', 'smtp.slot', 0],
    ['smtp.slot=90', 'smtp.slot', 90],
    ['smtp.slot=90s', 'smtp.slot', 90],
    ['smtp.slot=5m', 'smtp.slot', 300],
    ['smtp.slot=12h', 'smtp.slot', 43_200],
    ['smtp.slot=7d', 'smtp.slot', 604_800],
    ['ttl.domains_days=30', 'ttl.domains_days', 30],
    ['form.ja3=tag', 'form.ja3', 1],
    ['form.payload=off', 'form.payload', 0],
  ]
  it.each(good)('%s', (text, key, value) => expect(parsePolicy([text]).get(key)).toBe(value))

  const bad: readonly string[] = [
    'form.tls_cert=raw', // looser than its default
    'form.ja3=2', // a form has a name
    'form.c2=tag', // never leaves
    'smtp.slot',
    'smtp.slot=',
    'smtp.slot=8d',
    'smtp.slot=-1',
    'smtp.slot=1.5h',
    'smtp.slot=1w',
    'smtp.slot=1 h',
    'smtp.slot=0x10',
    'smtp.slot=9999999999',
    'smtp.crowd=5m', // a suffix is for durations in seconds
    'ttl.domains_days=30d',
    'smtp.other=1',
    '=1',
    '',
    'constructor=1',
    '__proto__=1',
  ]
  it.each(bad)('%j is refused', (text) => {
    expect(() => parsePolicy([text])).toThrow(
      expect.toSatisfy((err) => hasCode(err, 'federation.bad_policy')),
    )
  })

  it('every problem is named at once', () => {
    expect(() => parsePolicy(['smtp.slot=x', 'smtp.crowd=3', 'nothing=1'])).toThrow(/smtp\.slot.*nothing/)
  })

  it('of two values for one key the last counts', () => {
    expect(parsePolicy(['smtp.crowd=1', 'smtp.crowd=2']).get('smtp.crowd')).toBe(2)
  })
})
