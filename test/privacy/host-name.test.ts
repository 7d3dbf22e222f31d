import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { parseHostName } from '../../src/privacy/host-name.ts'
import { asHost, octets } from './spellings.ts'

describe('a host name is kept in one spelling', () => {
  const cases: { why: string; text: string; name: string }[] = [
    { why: 'as it is', text: 'mail.acme.com', name: 'mail.acme.com' },
    { why: 'in lower case', text: 'MAIL.Acme.COM', name: 'mail.acme.com' },
    { why: 'without spaces around it', text: ' \tacme.com\n', name: 'acme.com' },
    { why: 'without one trailing dot', text: 'acme.com.', name: 'acme.com' },
    { why: 'without a trailing ideographic dot', text: 'acme.com。', name: 'acme.com' },
    { why: 'with A-labels', text: 'bücher.de', name: 'xn--bcher-kva.de' },
    { why: 'with A-labels of decomposed letters', text: 'bu\u0308cher.de', name: 'xn--bcher-kva.de' },
    { why: 'with A-labels kept', text: 'XN--BCHER-KVA.de', name: 'xn--bcher-kva.de' },
    { why: 'with full-width letters folded', text: 'ａｃｍｅ.com', name: 'acme.com' },
    { why: 'with a digit and its dot in one sign folded', text: 'acme⒈com', name: 'acme1.com' },
    { why: 'with ideographic dots folded', text: 'acme。com', name: 'acme.com' },
    { why: 'with digits', text: '163.com', name: '163.com' },
    { why: 'with a label of 63', text: `${'a'.repeat(63)}.com`, name: `${'a'.repeat(63)}.com` },
    { why: 'with hyphens in the third and fourth place', text: 'ab--cd.com', name: 'ab--cd.com' },
    // Ingest takes what the gate will hold: local answers are about these too.
    { why: 'of a special-use domain', text: 'dc1.acme.local', name: 'dc1.acme.local' },
    { why: 'that spells an address below a domain', text: '1-2-3-4.isp.net', name: '1-2-3-4.isp.net' },
    { why: 'of wildcard DNS', text: '10.0.0.1.nip.io', name: '10.0.0.1.nip.io' },
    { why: 'with a tld cut by an upstream', text: 'xn--e1afmkfd.xn', name: 'xn--e1afmkfd.xn' },
  ]
  for (const { why, text, name } of cases) it(why, () => assert.equal(parseHostName(text), name))

  it('of 253 characters, and no more', () => {
    const name = `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(61)}`
    assert.equal(name.length, 253)
    assert.equal(parseHostName(name), name)
    assert.equal(parseHostName(`${name}.`), name)
    assert.equal(parseHostName(`${name}d`), undefined)
  })
})

describe('no host name', () => {
  const cases: { why: string; text: string }[] = [
    { why: 'nothing', text: '' },
    { why: 'a dot', text: '.' },
    { why: 'one label', text: 'localhost' },
    { why: 'one label and a dot', text: 'com.' },
    { why: 'an empty label', text: 'foo..com' },
    { why: 'an empty first label', text: '.acme.com' },
    { why: 'two trailing dots', text: 'acme.com..' },
    { why: 'a two dot leader, which NFKC makes two dots', text: 'acme‥com' },
    { why: 'a space inside', text: 'ac me.com' },
    { why: 'a tab inside, which URL parsers drop', text: 'ac\tme.com' },
    { why: 'a no-break space inside', text: 'ac\u00a0me.com' },
    { why: 'a control', text: 'ac\u0000me.com' },
    { why: 'an at sign', text: 'bob@acme.com' },
    { why: 'a full-width at sign', text: 'bob＠acme.com' },
    { why: 'a port', text: 'acme.com:25' },
    { why: 'a path', text: 'acme.com/x' },
    { why: 'the sign for care of, which NFKC makes a slash', text: 'acme.com℅' },
    { why: 'a backslash', text: 'acme.com\\x' },
    { why: 'a query', text: 'acme.com?x' },
    { why: 'a fragment', text: 'acme.com#x' },
    { why: 'a percent escape', text: '%61cme.com' },
    { why: 'brackets', text: '[acme.com]' },
    { why: 'an underscore', text: '_dmarc.acme.com' },
    { why: 'a star', text: '*.acme.com' },
    { why: 'a comma', text: 'acme.com,acme.org' },
    { why: 'a leading hyphen', text: '-bad.com' },
    { why: 'a trailing hyphen', text: 'bad-.com' },
    { why: 'a trailing hyphen before the end', text: 'mail.bad.com-' },
    { why: 'a label of 64', text: `${'a'.repeat(64)}.com` },
    { why: 'a tld of digits', text: 'acme.123' },
    { why: 'five octets', text: '1.2.3.4.5' },
    { why: 'an octet too large', text: '256.1.1.1' },
    { why: 'a text that would take long to convert', text: `${'ж'.repeat(60_000)}.com` },
    { why: 'a number in hex', text: '0x7f.1' },
    { why: 'IPv6', text: '2001:db8::1' },
    { why: 'IPv6 with a zone', text: 'fe80::1%eth0' },
    { why: 'a name of reverse DNS', text: '77.100.51.198.in-addr.arpa' },
    { why: 'what the suffix rule makes of it', text: '198.in-addr.arpa' },
    { why: 'a name of reverse DNS for IPv6', text: '1.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa' },
    { why: 'a name of reverse DNS in capitals', text: '198.IN-ADDR.ARPA.' },
    { why: 'home.arpa', text: 'printer.home.arpa' },
  ]
  for (const { why, text } of cases) it(why, () => assert.equal(parseHostName(text), undefined))

  it('a text longer than any spelling of a name, whatever it would come to', () => {
    assert.equal(parseHostName(`${' '.repeat(1_024)}acme.com`), undefined)
  })
})

describe('an address is no host name', () => {
  for (const [spelling, write] of Object.entries(asHost)) {
    it(`as ${spelling}`, () => {
      fc.assert(fc.property(octets, (from) => assert.equal(parseHostName(write(from)), undefined)))
    })
  }
})

describe('whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'ab12.-xnжß。１٣:/@% '), maxLength: 40 }),
    fc.domain(),
  )

  it('the answer is a name of letters, digits, hyphens and dots, or none', () => {
    fc.assert(
      fc.property(text, (given) =>
        assert.match(parseHostName(given) ?? 'a.b', /^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
      ),
    )
  })

  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(text, (given) => {
        const name = parseHostName(given)
        if (name !== undefined) assert.equal(parseHostName(name), name)
      }),
    )
  })
})
