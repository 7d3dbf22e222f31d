import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/privacy/gate.ts'
import { decideDomain, decideVector } from '../../src/privacy/gate.ts'
import type { Gate } from '../../src/privacy/self-test.ts'
import { selfTest } from '../../src/privacy/self-test.ts'

const good: Gate = {
  vector: (input, rules) => decideVector(input, rules, undefined),
  domain: (input, rules) => decideDomain(input, rules, undefined),
}
const shared = { share: true } as Decision
const held: Decision = { share: false, why: 'nothing_shareable', held: [] }

describe('the self-test', () => {
  it('finds nothing wrong with this build', () => expect(selfTest()).toEqual([]))

  it('finds a gate that lets values through', () => {
    const faults = selfTest({ ...good, vector: () => shared })
    expect(faults.length).toBeGreaterThan(50)
    expect(faults).toContain('ja3 lets through ::ffff:192.0.2.1 in bytes')
    expect(faults).toContain('ssh_key lets through 198.51.100.7 in letters')
  })

  it('finds a gate that lets names through', () => {
    expect(selfTest({ ...good, domain: () => shared })).toContain('a domain lets through 192-0-2-1.nip.io')
  })

  it('finds a gate that lets nothing through: it was not tested', () => {
    expect(selfTest({ vector: () => held, domain: () => held })).toEqual([
      'ja3 lets nothing through',
      'a domain lets nothing through',
    ])
  })
})
