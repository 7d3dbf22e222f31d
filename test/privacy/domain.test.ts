import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { DomainHeld } from '../../src/privacy/domain.ts'
import { isSharedDomain, registrableDomain, shareableDomain } from '../../src/privacy/domain.ts'
import { asHost, asLabels, groups, ipv6AsLabels, octets } from './spellings.ts'

const noNames: ReadonlySet<string> = new Set()

function verdictOf(name: string, suppress = noNames): string {
  const verdict = shareableDomain(name, suppress)
  return 'held' in verdict ? `held: ${verdict.held}` : verdict.domain
}

describe('the domain that leaves', () => {
  const cases: { why: string; name: string; domain: string }[] = [
    { why: 'is the registrable one', name: 'mx1.mail.acme.com', domain: 'acme.com' },
    { why: 'is itself where it is registrable', name: 'acme.com', domain: 'acme.com' },
    { why: 'counts a public suffix of two labels', name: 'mail.acme.co.uk', domain: 'acme.co.uk' },
    { why: 'keeps a wildcard rule', name: 'mail.acme.foo.ck', domain: 'acme.foo.ck' },
    { why: 'keeps an exception to a wildcard rule', name: 'mail.www.ck', domain: 'www.ck' },
    { why: 'is the host of customers, never the customer', name: 'acme.github.io', domain: 'github.io' },
    { why: 'is the cloud, never the machine', name: 's3.eu-west-1.amazonaws.com', domain: 'amazonaws.com' },
    { why: 'is in A-labels', name: 'mail.bücher.de', domain: 'xn--bcher-kva.de' },
    { why: 'may have a suffix in A-labels', name: 'почта.пример.рф', domain: 'xn--e1afmkfd.xn--p1ai' },
    { why: 'may have a Chinese suffix below a latin one', name: 'a.b.公司.cn', domain: 'b.xn--55qx5d.cn' },
    { why: 'may be of another time', name: 'ACME.COM.', domain: 'acme.com' },
  ]
  for (const { why, name, domain } of cases) it(why, () => assert.equal(verdictOf(name), domain))
})

describe('a domain is held', () => {
  const cases: { why: string; name: string; held: DomainHeld }[] = [
    { why: 'as no name', name: 'acme', held: 'no_host_name' },
    { why: 'as an address', name: '198.51.100.77', held: 'no_host_name' },
    { why: 'as reverse DNS', name: '77.100.51.198.in-addr.arpa', held: 'no_host_name' },
    { why: 'as home network', name: 'nas.home.arpa', held: 'no_host_name' },
    { why: 'as onion service', name: 'abcdefghijklmnop.onion', held: 'special_use' },
    { why: 'as multicast DNS', name: 'dc1.acme.local', held: 'special_use' },
    { why: 'as test', name: 'acme.test', held: 'special_use' },
    { why: 'as invalid', name: 'acme.invalid', held: 'special_use' },
    { why: 'as localhost', name: 'acme.localhost', held: 'special_use' },
    { why: 'as example', name: 'acme.example', held: 'special_use' },
    { why: 'as internal', name: 'ip.ec2.internal', held: 'special_use' },
    { why: 'as alternative naming', name: 'acme.gns.alt', held: 'special_use' },
    { why: 'as documentation (com)', name: 'mail.example.com', held: 'special_use' },
    { why: 'as documentation (net)', name: 'example.net', held: 'special_use' },
    { why: 'as documentation (org)', name: 'EXAMPLE.ORG', held: 'special_use' },
    { why: 'with a suffix nobody delegated', name: 'mail.acme.lan', held: 'unknown_suffix' },
    { why: 'with a suffix cut by an upstream', name: 'xn--e1afmkfd.xn', held: 'unknown_suffix' },
    { why: 'as a public suffix', name: 'co.uk', held: 'public_suffix' },
    { why: 'as a public suffix of a wildcard rule', name: 'foo.ck', held: 'public_suffix' },
    { why: 'as a public suffix in A-labels', name: '公司.cn', held: 'public_suffix' },
    { why: 'as wildcard DNS', name: 'app.nip.io', held: 'wildcard_dns' },
    { why: 'as wildcard DNS itself', name: 'sslip.io', held: 'wildcard_dns' },
    {
      why: 'as wildcard DNS with a word for an address',
      name: 'magic-c0a801fc.xip.io',
      held: 'wildcard_dns',
    },
    { why: 'as wildcard DNS of containers', name: 'app.traefik.me', held: 'wildcard_dns' },
    { why: 'as wildcard DNS of one machine', name: 'app.lvh.me', held: 'wildcard_dns' },
    { why: 'as wildcard DNS of tests', name: 'x.localtest.me', held: 'wildcard_dns' },
    { why: 'as Spamhaus', name: '77.100.51.198.zen.spamhaus.org', held: 'block_list' },
    { why: 'as Barracuda', name: 'b.barracudacentral.org', held: 'block_list' },
    { why: 'as SpamCop', name: 'bl.spamcop.net', held: 'block_list' },
    { why: 'as SORBS', name: 'spam.sorbs.net', held: 'block_list' },
    { why: 'as UCEPROTECT', name: 'dnsbl-1.uceprotect.net', held: 'block_list' },
    { why: 'as one zone of a larger domain', name: 'psbl.surriel.com', held: 'block_list' },
    { why: 'as a block list by its label', name: 'dnsbl.acme.de', held: 'block_list' },
    { why: 'as a numbered block list by its label', name: 'x.dnsbl-2.acme.de', held: 'block_list' },
    { why: 'as a reputation list by its label', name: 'rbl.acme.de', held: 'block_list' },
    { why: 'as punycode that does not decode', name: 'mail.xn--zzzzzz.com', held: 'bad_idn' },
    { why: 'as punycode of digits that fold', name: 'xn------516sgahi.com', held: 'bad_idn' }, // １-２-３-４
    { why: 'as punycode of more than one spelling', name: 'xn---8wu.com', held: 'bad_idn' },
    { why: 'as a name that spells an address', name: '1-2-3-4.isp.com', held: 'spells_address' },
  ]
  for (const { why, name, held } of cases) {
    it(`${why}: ${name}`, () => assert.equal(verdictOf(name), `held: ${held}`))
  }
})

describe('names near a refused one', () => {
  const cases = [
    'surriel.com',
    'cymru.com',
    'notspamhaus.org',
    'anip.io',
    'local.com',
    'internal.de',
    'rblbank.in',
  ]
  for (const name of cases) it(`${name} leaves`, () => assert.equal(verdictOf(name), name))
})

describe('what the operator suppresses is held', () => {
  const suppress = new Set(['acme.com', 'mail.globex.de', 'xn--bcher-kva.de'])
  const cases: { why: string; name: string; verdict: string }[] = [
    { why: 'the domain', name: 'acme.com', verdict: 'held: suppressed' },
    { why: 'a name below it', name: 'mx.eu.acme.com', verdict: 'held: suppressed' },
    { why: 'whatever the spelling', name: 'MX.ACME.COM.', verdict: 'held: suppressed' },
    { why: 'a full name', name: 'mail.globex.de', verdict: 'held: suppressed' },
    { why: 'an IDN', name: 'bücher.de', verdict: 'held: suppressed' },
    { why: 'not a sibling', name: 'www.globex.de', verdict: 'globex.de' },
    { why: 'not a name that ends alike', name: 'notacme.com', verdict: 'notacme.com' },
    { why: 'and said so before anything else', name: '1-2-3-4.acme.com', verdict: 'held: suppressed' },
  ]
  for (const { why, name, verdict } of cases) it(why, () => assert.equal(verdictOf(name, suppress), verdict))
})

describe('labels that spell an address', () => {
  const cases: { why: string; name: string }[] = [
    { why: 'reverse name of a provider', name: '203-0-113-7.rev.isp.net' },
    { why: 'labels in sequence', name: '1.2.3.4.evil.com' },
    { why: 'Deutsche Telekom', name: 'p5083a2f0.dip0.t-ipconnect.de' },
    { why: 'Telenet, a hex letter touching', name: 'd54c30a54.access.telenet.be' },
    { why: 'Comcast', name: 'c-24-1-2-3.hsd1.il.comcast.net' },
    { why: 'Amazon', name: 'ec2-198-51-100-77.compute-1.amazonaws.com' },
    { why: 'Amazon, inside', name: 'ip-10-0-0-1.us-west-2.compute.acme.com' },
    { why: 'eight hex digits', name: 'c6336407.com' },
    { why: 'eight hex digits that are words, to be safe', name: 'deadbeef.com' },
    { why: 'eight digits, which are hex digits as well', name: '12345678.com' },
    { why: 'a decimal number', name: '3325256711.com' },
    { why: 'a date of eight digits, to be safe', name: 'backup-20240102.acme.com' },
    { why: 'a telephone number, to be safe', name: '13812345678.cn' },
    { why: 'in the registrable domain', name: '198-51-100-77.com' },
    { why: 'across the registrable domain', name: '198.51.100-77.com' },
    { why: 'a hex number of seven digits', name: '0x8080808.acme.com' },
    { why: 'IPv6 with its zeros left out', name: '2001-db8--1.acme.com' },
    { why: 'IPv6 with its zeros left out in two labels', name: 'x.cust-2001-db8-5--2-dyn.acme.com' },
    { why: 'IPv6 in full', name: '2001-db8-85a3-8d3-1319-8a2e-370-7344.acme.com' },
    { why: 'IPv6 as 32 hex digits', name: '20010db885a308d313198a2e03707344.acme.com' },
    { why: 'a mapped address', name: '0-0-0-0-0-ffff-c633-644d.acme.com' },
    { why: 'a MAC address', name: 'aa-bb-cc-dd-ee-ff.acme.com' },
    { why: 'arabic digits', name: 'خ١٩٨-٥١-١٠٠-٧٧.acme.com' },
    { why: 'persian digits', name: 'خ۱۹۸-۵۱-۱۰۰-۷۷.acme.com' },
    { why: 'devanagari digits', name: '१९८-५१-१००-७७.acme.com' },
    { why: 'digits with a foreign letter between', name: '198-51-100ж-77.acme.com' },
    { why: 'hex digits with a foreign letter between', name: 'c633ж644d.com' },
    { why: 'punycode that reads as one when decoded', name: 'xn--1-2-3-4-foo.com' },
    { why: 'punycode that reads as one before it is decoded', name: 'xn--198-51-100-77aa.com' }, // ìì198-51-100
  ]
  for (const { why, name } of cases) {
    it(`${why}: ${name}`, () => assert.equal(verdictOf(name), 'held: spells_address'))
  }
})

describe('numbers that spell no address leave', () => {
  const cases = [
    '163.com',
    '126.com',
    '10086.cn',
    '1234567.com',
    '1und1.de',
    '4chan.org',
    '9gag.com',
    '3m.com',
    '888casino.com',
    '360.cn',
    '7-eleven.com',
    '1-800-flowers.com',
    '24-7-365-1.com',
    '1-2-3.tv',
    '01-02-2024.de',
    'cafe24.com',
    'facebook.com',
    'decade.de',
    'ab--cd.com',
    'cafe--bad.com',
    'xn--80ak6aa92e.com',
    'xn--d1abbgf6aiiy.xn--p1ai', // президент.рф
    'xn--80aaaac8algcbgbck3fl0q.xn--p1ai', // забайкальскийкрай.рф: nine hex digits in a row
    'xn----7sbab5aqcbiddtdj1e1g.xn--p1ai', // крым-в-россии, with a hyphen
  ]
  for (const name of cases) it(name, () => assert.match(verdictOf(`mail.${name}`), new RegExp(`^${name}$`)))

  it('in the names of machines', () => {
    assert.equal(verdictOf('mail-ed1-f54.google.com'), 'google.com')
    assert.equal(verdictOf('o365-smtp-25-2-1.eu-west-1.acme.com'), 'acme.com')
    assert.equal(verdictOf('u1234567.ct.sendgrid.net'), 'sendgrid.net')
  })
})

describe('no spelling of an address leaves', () => {
  for (const [spelling, write] of Object.entries(asHost)) {
    it(`as a host: ${spelling}`, () => {
      fc.assert(fc.property(octets, (from) => assert.match(verdictOf(write(from)), /^held/)))
    })
  }
  const settings = { numRuns: 300 }
  for (const [spelling, write] of Object.entries(asLabels)) {
    it(`in labels: ${spelling}`, () => {
      fc.assert(
        fc.property(
          octets,
          fc.constantFrom('', 'www.'),
          fc.constantFrom('.com', '.isp.co.uk'),
          (from, before, after) => assert.match(verdictOf(`${before}${write(from)}${after}`), /^held/),
        ),
        settings,
      )
    })
  }
  for (const [spelling, write] of Object.entries(ipv6AsLabels)) {
    it(`in labels, IPv6: ${spelling}`, () => {
      fc.assert(
        fc.property(groups, (from) => assert.match(verdictOf(`${write(from)}.isp.com`), /^held/)),
        settings,
      )
    })
  }

  it('takes no time to speak of, whatever an attacker makes up', () => {
    const labels = [
      '0'.repeat(63),
      '1-'.repeat(31) + 1,
      'a--'.repeat(20) + 1,
      '0a'.repeat(31),
      '0x'.repeat(31),
    ]
    const started = performance.now()
    for (const a of labels) for (const b of labels) verdictOf(`${a}.${b}.${a}.com`)
    assert.ok(performance.now() - started < 1_000) // a pattern that backtracks would need longer than a lifetime
  })
})

describe('a receiver', () => {
  const cases: { why: string; text: string; shared: boolean }[] = [
    { why: 'believes a registrable domain', text: 'acme.com', shared: true },
    { why: 'believes an A-label', text: 'xn--bcher-kva.de', shared: true },
    { why: 'refuses a name below one', text: 'mail.acme.com', shared: false },
    { why: 'refuses capitals', text: 'Acme.com', shared: false },
    { why: 'refuses a trailing dot', text: 'acme.com.', shared: false },
    { why: 'refuses a U-label', text: 'bücher.de', shared: false },
    { why: 'refuses a public suffix', text: 'co.uk', shared: false },
    { why: 'refuses what spells an address', text: 'c6336407.com', shared: false },
    { why: 'refuses an address', text: '198.51.100.77', shared: false },
    { why: 'refuses nothing', text: '', shared: false },
  ]
  for (const { why, text, shared } of cases) it(why, () => assert.equal(isSharedDomain(text), shared))

  it('believes everything that a gate lets out', () => {
    const label = fc.string({
      unit: fc.constantFrom(...'abcdefxyz0123456789-жü'),
      minLength: 1,
      maxLength: 12,
    })
    const name = fc
      .tuple(
        fc.array(label, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('com', 'co.uk', 'рф', 'foo.ck', 'io'),
      )
      .map(([labels, suffix]) => [...labels, suffix].join('.'))
    let shared = 0
    fc.assert(
      fc.property(fc.oneof(name, fc.domain()), (given) => {
        const verdict = shareableDomain(given, noNames)
        if ('held' in verdict) return
        shared++
        assert.ok(isSharedDomain(verdict.domain))
        assert.equal(registrableDomain(given), verdict.domain)
      }),
    )
    assert.ok(shared > 10)
  })
})

describe('local sums go by', () => {
  const cases: { why: string; name: string; domain: string | undefined }[] = [
    { why: 'the registrable domain', name: 'MX.Acme.co.uk.', domain: 'acme.co.uk' },
    { why: 'the host of customers', name: 'acme.github.io', domain: 'github.io' },
    { why: 'a public suffix itself', name: 'co.uk', domain: 'co.uk' },
    { why: 'domains that stay home', name: 'dc1.acme.local', domain: 'acme.local' },
    { why: 'domains that spell an address', name: '1-2-3-4.isp.net', domain: 'isp.net' },
    { why: 'nothing for an address', name: '198.51.100.77', domain: undefined },
    { why: 'nothing for no name', name: 'acme', domain: undefined },
  ]
  for (const { why, name, domain } of cases) it(why, () => assert.equal(registrableDomain(name), domain))
})
