import fc from 'fast-check'

/** The ways in which sensors, providers and attackers write an address. Shared by the tests of the domain rules. */

export type Octets = readonly [number, number, number, number]

/** Addresses that somebody can have: nothing below 1.0.0.0. */
export const octets: fc.Arbitrary<Octets> = fc.tuple(
  fc.integer({ min: 1, max: 255 }),
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: 0, max: 255 }),
)

const number = ([a, b, c, d]: Octets) => ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
const hexOctet = (octet: number) => octet.toString(16).padStart(2, '0')
const padded = (octet: number) => String(octet).padStart(3, '0')
const fullWidth = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
const arabic = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))
const hexNumber = (from: Octets) => from.map(hexOctet).join('')
const reversed = ([a, b, c, d]: Octets): Octets => [d, c, b, a]

/** Where the whole text is a host. */
export const asHost: Record<string, (from: Octets) => string> = {
  'dotted quad': (from) => from.join('.'),
  'dotted quad with a trailing dot': (from) => `${from.join('.')}.`,
  'dotted quad with spaces around': (from) => ` ${from.join('.')}\n`,
  'decimal number': (from) => String(number(from)),
  'hex number': (from) => `0x${hexNumber(from)}`,
  'hex number in capitals': (from) => `0X${hexNumber(from).toUpperCase()}`,
  'octal number': (from) => `0${number(from).toString(8)}`,
  'hex octets': (from) => from.map((octet) => `0x${octet.toString(16)}`).join('.'),
  'octal octets': (from) => from.map((octet) => `0${octet.toString(8)}`).join('.'),
  'three parts': ([a, b, c, d]) => `${a}.${b}.${c * 256 + d}`,
  'two parts': ([a, b, c, d]) => `${a}.${b * 65_536 + c * 256 + d}`,
  'mixed bases': ([a, b, c, d]) => `${a}.0x${b.toString(16)}.0${c.toString(8)}.${d}`,
  'full-width digits': (from) => fullWidth(from.join('.')),
  'ideographic dots': (from) => from.join('。'),
  'half-width ideographic dots': (from) => from.join('｡'),
  'soft hyphens between': (from) => from.join('.\u00ad'),
  'percent escapes': (from) => from.join('%2e'),
  'with a port': (from) => `${from.join('.')}:25`,
  'address literal of a mail': (from) => `[${from.join('.')}]`,
  'user part before it': (from) => `x@${from.join('.')}`,
  URL: (from) => `http://${from.join('.')}/`,
  'mapped IPv6': (from) => `::ffff:${from.join('.')}`,
  'mapped IPv6 in brackets': (from) => `[::ffff:${from.join('.')}]`,
  NAT64: (from) => `64:ff9b::${from.join('.')}`,
  '6to4': (from) => `2002:${hexNumber(from).slice(0, 4)}:${hexNumber(from).slice(4)}::1`,
  'reverse name': (from) => `${reversed(from).join('.')}.in-addr.arpa`,
  'reverse name with a trailing dot': (from) => `${reversed(from).join('.')}.in-addr.arpa.`,
}

/** Where labels of a longer name spell it. */
export const asLabels: Record<string, (from: Octets) => string> = {
  dotted: (from) => from.join('.'),
  'dotted, reversed': (from) => reversed(from).join('.'),
  dashed: (from) => from.join('-'),
  'dashed, reversed': (from) => reversed(from).join('-'),
  'dots and hyphens': ([a, b, c, d]) => `${a}-${b}.${c}-${d}`,
  'double hyphens': (from) => from.join('--'),
  'zero-padded, dashed': (from) => from.map(padded).join('-'),
  'zero-padded, dotted, reversed': (from) => reversed(from).map(padded).join('.'),
  'zero-padded, glued': (from) => from.map(padded).join(''),
  'zero-padded, glued to a word': (from) => `host${from.map(padded).join('')}`,
  'as Amazon names machines': (from) => `ec2-${from.join('-')}.compute`,
  'as Amazon names inside machines': (from) => `ip-${from.join('-')}`,
  'words touching': (from) => `dsl${from.join('-')}x`,
  'words around': (from) => `www-${from.join('-')}-cable`,
  'x between': (from) => from.join('x'),
  'dot between': (from) => from.join('dot'),
  'dot and hyphens between': (from) => from.join('-dot-'),
  'eight hex digits': hexNumber,
  'eight hex digits, reversed': (from) => hexNumber(reversed(from)),
  'eight hex digits in capitals': (from) => hexNumber(from).toUpperCase(),
  'eight hex digits after a word': (from) => `ip${hexNumber(from)}`,
  'eight hex digits after a word and a hyphen': (from) => `app-${hexNumber(from)}`,
  'hex number': (from) => `0x${hexNumber(from)}`,
  'hex number without zeros': (from) => `0x${number(from).toString(16)}`,
  'hex pairs, dashed': (from) => from.map(hexOctet).join('-'),
  'hex pairs, dotted, reversed': (from) => reversed(from).map(hexOctet).join('.'),
  'hex octets': (from) => from.map((octet) => `0x${octet.toString(16)}`).join('-'),
  'decimal number': (from) => String(number(from)),
  'decimal number, zero-padded': (from) => `000${number(from)}`,
  'decimal number after a word': (from) => `ip${number(from)}`,
  'octal number': (from) => `0${number(from).toString(8)}`,
  'octal octets': (from) => from.map((octet) => `0${octet.toString(8).padStart(3, '0')}`).join('.'),
  'binary number': (from) => number(from).toString(2).padStart(32, '0'),
  'binary octets': (from) => from.map((octet) => octet.toString(2).padStart(8, '0')).join('.'),
  'full-width digits': (from) => fullWidth(from.join('-')),
  'ideographic dots': (from) => from.join('。'),
  'arabic digits': (from) => `خ${arabic(from.join('-'))}`,
  'digits with a foreign letter between': ([a, b, c, d]) => `${a}-${b}-${c}ж-${d}`,
  'mapped IPv6': (from) => `0-0-0-0-0-ffff-${hexNumber(from).slice(0, 4)}-${hexNumber(from).slice(4)}`,
}

/** Global unicast, which starts with 2 or 3. */
export const groups: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.integer({ min: 0x2000, max: 0x3fff }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 7, maxLength: 7 }),
  )
  .map(([first, rest]) => [first, ...rest].map((group) => group.toString(16)))

const nibbles = (from: readonly string[]) => [...from.map((group) => group.padStart(4, '0')).join('')]

/** The first three groups and the last, as where the middle is zeros. */
const short = ([a, b, c, , , , , h]: readonly string[]) => `${a}-${b}-${c}--${h}`

export const ipv6AsLabels: Record<string, (from: readonly string[]) => string> = {
  dashed: (from) => from.join('-'),
  'dashed, in full': (from) => from.map((group) => group.padStart(4, '0')).join('-'),
  dotted: (from) => from.join('.'),
  'dashed after a word': (from) => `ip6-${from.join('-')}`,
  'zeros left out': short,
  'zeros left out, words around': (from) => `host-${short(from)}-x`,
  '32 hex digits': (from) => nibbles(from).join(''),
  'reversed nibbles': (from) => nibbles(from).reverse().join('.'),
  nibbles: (from) => nibbles(from).join('.'),
  'decimal number': (from) => BigInt(`0x${nibbles(from).join('')}`).toString(),
}
