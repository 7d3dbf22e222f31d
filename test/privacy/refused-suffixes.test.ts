import { describe, expect, it } from 'vitest'
import { shareableDomain } from '../../src/privacy/domain.ts'
import { blockLists, specialUse, wildcardDns } from '../../src/privacy/refused-suffixes.ts'

const none: ReadonlySet<string> = new Set()
const held = (name: string) => {
  const verdict = shareableDomain(name, none)
  return 'held' in verdict ? verdict.held : verdict.domain
}

describe('every name on a list is held, and every name below it', () => {
  it.each([...specialUse])('%s', (name) => expect(held(`mx.acme.${name}`)).toBe('special_use'))
  it.each([...wildcardDns])('%s', (name) => {
    expect(held(name)).toBe('wildcard_dns')
    expect(held(`app.acme.${name}`)).toBe('wildcard_dns')
  })
  it.each([...blockLists])('%s', (name) => expect(held(`acme.zone.${name}`)).toBe('block_list'))
})

describe('what one would look for is on a list', () => {
  it.each(['onion', 'example.com', 'internal', 'local', 'test'])('%s', (name) =>
    expect(specialUse.has(name)).toBe(true),
  )
  it.each(['nip.io', 'sslip.io', 'xip.io', 'cprapid.com', 'localtest.me'])('%s', (name) =>
    expect(wildcardDns.has(name)).toBe(true),
  )
  it.each(['spamhaus.org', 'spamcop.net', 'origin.asn.cymru.com'])('%s', (name) =>
    expect(blockLists.has(name)).toBe(true),
  )
})

describe('a block list is known by its label', () => {
  it.each(['dnsbl', 'dnswl', 'dnsrbl', 'rhsbl', 'rhswl', 'ipbl', 'ipwl', 'rbl', 'dnsbl-2', 'rbl3'])(
    '%s',
    (label) => expect(held(`x.${label}.acme.de`)).toBe('block_list'),
  )
  it.each(['mydnsbl', 'rblx', 'dns', 'dnsbl-x'])('but not by %s', (label) =>
    expect(held(`x.${label}.acme.de`)).toBe('acme.de'),
  )
})
