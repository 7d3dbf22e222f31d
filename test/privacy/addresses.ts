import { createHash } from 'node:crypto'
import { domainToASCII } from 'node:url'

/**
 * Addresses of documentation, the ways in which somebody may have written one down, and the traces by which it is
 * found again in what was put out. The two lists know nothing of each other; a test holds them together.
 */

export interface Canary {
  readonly text: string
  /** 4 or 16. */
  readonly bytes: Uint8Array
}

export function canary(text: string, hex: string): Canary {
  return { text, bytes: Buffer.from(hex, 'hex') }
}

export const canaries4 = [
  canary('198.51.100.77', 'c633644d'),
  canary('203.0.113.205', 'cb0071cd'),
  canary('192.0.2.146', 'c0000292'),
]

/** Of full entropy, with zeros in the middle, and made of a network card. */
export const canaries6 = [
  canary('2001:db8:85a3:8d3:1319:8a2e:370:7344', '20010db885a308d313198a2e03707344'),
  canary('2001:db8:4f:1::beef', '20010db8004f0001000000000000beef'),
  canary('2001:db8:77:9:225:90ff:fe1b:c3a9', '20010db800770009022590fffe1bc3a9'),
]

export const canaries = [...canaries4, ...canaries6]

// --- how they are written ---------------------------------------------------------------------------

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const octets = ({ bytes }: Canary) => [...bytes]
const backwards = ({ bytes }: Canary) => [...bytes].reverse()
const number = ({ bytes }: Canary) => BigInt(`0x${hex(bytes)}`)
const littleEndian = ({ bytes }: Canary) => BigInt(`0x${hex(Buffer.from(bytes).reverse())}`)
const hexOctet = (octet: number) => octet.toString(16).padStart(2, '0')
const padded = (octet: number) => String(octet).padStart(3, '0')
const nibbles = ({ bytes }: Canary) => [...hex(bytes)]
const groups = ({ bytes }: Canary) => hex(bytes).match(/.{4}/g) ?? []
const pairOfGroups = (from: Canary) => groups(from).join(':')

function shifted(text: string, zero: number): string {
  return text.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)))
}

const base32Digits = 'abcdefghijklmnopqrstuvwxyz234567'

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const fives = bits.match(/.{1,5}/g) ?? []
  return fives.map((five) => base32Digits[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

type Writing = (from: Canary) => string

const writings4: Readonly<Record<string, Writing>> = {
  dotted: ({ text }) => text,
  'dotted, with a dot at the end': ({ text }) => `${text}.`,
  'dotted, zero-padded': (from) => octets(from).map(padded).join('.'),
  'dotted, reversed': (from) => backwards(from).join('.'),
  'dotted, with words around': ({ text }) => `seen from ${text}, twice`,
  'in-addr.arpa': (from) => `${backwards(from).join('.')}.in-addr.arpa`,
  decimal: (from) => String(number(from)),
  'decimal, little-endian': (from) => String(littleEndian(from)),
  'hex number': (from) => `0x${hex(from.bytes)}`,
  'hex digits': ({ bytes }) => hex(bytes),
  'hex digits in capitals': ({ bytes }) => hex(bytes).toUpperCase(),
  'hex digits, little-endian': ({ bytes }) => hex(Buffer.from(bytes).reverse()),
  'hex octets': (from) =>
    octets(from)
      .map((octet) => `0x${hexOctet(octet)}`)
      .join('.'),
  'hex octets, dashed': (from) => octets(from).map(hexOctet).join('-'),
  'octal number': (from) => `0${number(from).toString(8)}`,
  'octal octets': (from) =>
    octets(from)
      .map((octet) => `0${octet.toString(8)}`)
      .join('.'),
  binary: (from) => number(from).toString(2).padStart(32, '0'),
  dashed: (from) => octets(from).join('-'),
  'dashed, reversed': (from) => backwards(from).join('-'),
  'host name of a provider': (from) => `c-${octets(from).join('-')}.hsd1.isp.com`,
  'host name of a cloud': (from) => `ec2-${octets(from).join('-')}.compute-1.amazonaws.com`,
  'nip.io': ({ text }) => `app.${text}.nip.io`,
  'nip.io, dashed': (from) => `app-${octets(from).join('-')}.nip.io`,
  'nip.io, hex': ({ bytes }) => `app-${hex(bytes)}.nip.io`,
  'full-width digits': ({ text }) => shifted(text, 0xff10),
  'ideographic dots': (from) => octets(from).join('。'),
  'arabic digits': ({ text }) => shifted(text, 0x660),
  punycode: (from) => domainToASCII(`خ${shifted(octets(from).join('-'), 0x660)}.com`),
  'base 36': (from) => number(from).toString(36),
  'Base32 of its bytes': ({ bytes }) => base32(bytes),
  'Base64 of its bytes': ({ bytes }) => Buffer.from(bytes).toString('base64'),
  'Base64 of its text': ({ text }) => Buffer.from(text).toString('base64'),
  'Base64 of a line with it': ({ text }) => Buffer.from(`wget http://${text}/x`).toString('base64'),
  'hex of its text': ({ text }) => hex(Buffer.from(text)),
  'URL-encoded': ({ text }) => [...text].map((char) => `%${hex(Buffer.from(char))}`).join(''),
  'dots URL-encoded': ({ text }) => text.replaceAll('.', '%2e'),
  'HTML entities': ({ text }) => [...text].map((char) => `&#${char.charCodeAt(0)};`).join(''),
  'JSON escapes': ({ text }) =>
    [...text].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  defanged: ({ text }) => text.replaceAll('.', '[.]'),
  URL: ({ text }) => `http://${text}:8080/bins/x.sh`,
  'literal of a mail': ({ text }) => `root@[${text}]`,
  'network of one': ({ text }) => `${text}/32`,
  mapped: ({ text }) => `::ffff:${text}`,
  'mapped, in hex': (from) => `::ffff:${pairOfGroups(from)}`,
  '6to4': (from) => `2002:${pairOfGroups(from)}::1`,
  NAT64: ({ text }) => `64:ff9b::${text}`,
  'NAT64, in hex': (from) => `64:ff9b::${pairOfGroups(from)}`,
  ISATAP: (from) => `fe80::5efe:${pairOfGroups(from)}`,
  'MAC of a container': (from) => `02:42:${octets(from).map(hexOctet).join(':')}`,
  'EUI-64 of a container': ({ bytes: [a = 0, b = 0, c = 0, d = 0] }) =>
    `fe80::42:${hexOctet(a)}ff:fe${hexOctet(b)}:${hexOctet(c)}${hexOctet(d)}`,
  'its bytes as letters': ({ bytes }) => Buffer.from(bytes).toString('latin1'),
}

const writings6: Readonly<Record<string, Writing>> = {
  shortened: ({ text }) => text,
  'in full': (from) => groups(from).join(':'),
  'in capitals': ({ text }) => text.toUpperCase(),
  'with a zone': ({ text }) => `${text}%eth0`,
  'in brackets': ({ text }) => `http://[${text}]:8080/`,
  'network of one': ({ text }) => `${text}/128`,
  dashed: (from) => groups(from).join('-'),
  'host name of a provider': (from) => `ip6-${groups(from).join('-')}.isp.com`,
  'sslip.io': ({ text }) => `${text.replaceAll(':', '-')}.sslip.io`,
  'ip6.arpa': (from) => `${nibbles(from).reverse().join('.')}.ip6.arpa`,
  'hex digits': ({ bytes }) => hex(bytes),
  decimal: (from) => String(number(from)),
  'Base64 of its bytes': ({ bytes }) => Buffer.from(bytes).toString('base64'),
  'Base64 of its text': ({ text }) => Buffer.from(text).toString('base64'),
  'hex of its text': ({ text }) => hex(Buffer.from(text)),
  'URL-encoded': ({ text }) => encodeURIComponent(text),
  'HTML entities': ({ text }) => [...text].map((char) => `&#x${char.charCodeAt(0).toString(16)};`).join(''),
  'its bytes as letters': ({ bytes }) => Buffer.from(bytes).toString('latin1'),
  uuid: ({ bytes }) => hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
}

/** Every way in which a canary may be written, by name. */
export function writingsOf(from: Canary): [how: string, text: string][] {
  const writings = from.bytes.byteLength === 4 ? writings4 : writings6
  return Object.entries(writings).map(([how, write]) => [how, write(from)])
}

export const writingsCount = Object.keys(writings4).length + Object.keys(writings6).length

// --- how they are found again -----------------------------------------------------------------------

export interface Trace {
  readonly how: string
  /** As bytes, or as text whatever the case of its letters. */
  readonly of: Uint8Array | string
}

/** Inside a longer Base64 text, at each of the three places where a byte may begin. */
function base64Inside(bytes: Uint8Array): Buffer[] {
  return [0, 1, 2].map((at) => {
    const whole = Buffer.concat([Buffer.alloc(at), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const firstWhole = Math.ceil((at * 8) / 6)
    const lastWhole = Math.floor(((at + bytes.byteLength) * 8) / 6)
    return Buffer.from(whole.slice(firstWhole, lastWhole))
  })
}

function textTraces(text: string): Trace[] {
  const bytes = Buffer.from(text)
  return [
    { how: 'text', of: text },
    { how: 'text backwards', of: [...text].reverse().join('') },
    { how: 'hex of the text', of: hex(bytes) },
    { how: 'UTF-16', of: Buffer.from(text, 'utf16le') },
    ...base64Inside(bytes).map((of) => ({ how: 'Base64 of the text', of })),
    { how: 'URL-encoded', of: [...text].map((char) => `%${hex(Buffer.from(char))}`).join('') },
    { how: 'entities', of: [...text].map((char) => `&#${char.charCodeAt(0)};`).join('') },
    {
      how: 'entities in hex',
      of: [...text].map((char) => `&#x${char.charCodeAt(0).toString(16)};`).join(''),
    },
    // As they are, and inside a JSON text.
    ...['\\', '\\\\'].map((join) => ({
      how: `escapes with ${join.length}`,
      of: [...text].map((char) => `u00${hex(Buffer.from(char))}`).join(join),
    })),
    // What the hash was made of can be guessed, with and without the end of a line. Half of it is enough.
    ...['', '\n', '\r\n'].flatMap((end) =>
      ['sha256', 'sha1', 'md5'].map((name) => ({
        how: `${name} of the text`,
        of: createHash(name).update(`${text}${end}`).digest().subarray(0, 8),
      })),
    ),
  ]
}

/** What becomes of bytes that somebody took for text, as it is and in JSON. */
function letterTraces({ bytes }: Canary): Trace[] {
  const letters = Buffer.from(bytes).toString('latin1')
  return [
    { how: 'bytes as UTF-8', of: Buffer.from(letters) },
    { how: 'bytes as UTF-8 in JSON', of: Buffer.from(JSON.stringify(letters).slice(1, -1)) },
  ]
}

function traces4(from: Canary): Trace[] {
  const dotted = octets(from)
  const quad = (join: string, write: (octet: number) => string, list = dotted) => list.map(write).join(join)
  const arabic = domainToASCII(`خ${shifted(quad('-', String), 0x660)}`)
  return [
    ...textTraces(from.text),
    { how: 'zero-padded', of: quad('.', padded) },
    { how: 'reversed', of: quad('.', String, backwards(from)) },
    { how: 'dashed', of: quad('-', String) },
    { how: 'dashed, reversed', of: quad('-', String, backwards(from)) },
    { how: 'defanged', of: quad('[.]', String) },
    { how: 'dots URL-encoded', of: quad('%2e', String) },
    { how: 'ideographic dots', of: quad('。', String) },
    { how: 'full-width digits', of: shifted(from.text, 0xff10) },
    { how: 'arabic digits', of: shifted(from.text, 0x660) },
    { how: 'punycode', of: arabic },
    { how: 'decimal', of: String(number(from)) },
    { how: 'decimal, little-endian', of: String(littleEndian(from)) },
    { how: 'octal', of: number(from).toString(8) },
    { how: 'octal octets', of: quad('.', (octet) => `0${octet.toString(8)}`) },
    { how: 'binary', of: number(from).toString(2) },
    { how: 'hex', of: hex(from.bytes) },
    { how: 'hex, little-endian', of: hex(Buffer.from(from.bytes).reverse()) },
    ...['.', '-', ':'].map((join) => ({ how: `hex pairs with ${join}`, of: quad(join, hexOctet) })),
    { how: 'hex octets', of: quad('.', (octet) => `0x${hexOctet(octet)}`) },
    { how: 'hex groups', of: pairOfGroups(from) },
    { how: 'hex groups, dashed', of: groups(from).join('-') },
    { how: 'EUI-64', of: `${hex(from.bytes).slice(0, 2)}fffe${hex(from.bytes).slice(2)}` },
    { how: 'EUI-64 groups', of: eui64Groups(from) },
    { how: 'base 36', of: number(from).toString(36) },
    { how: 'Base32', of: base32(from.bytes) },
    { how: 'Base64', of: Buffer.from(Buffer.from(from.bytes).toString('base64url')) },
    { how: 'bytes', of: from.bytes },
    { how: 'bytes, little-endian', of: Buffer.from(from.bytes).reverse() },
    { how: 'bytes in an EUI-64', of: eui64(from) },
    ...letterTraces(from),
  ]
}

function eui64({ bytes: [a = 0, b = 0, c = 0, d = 0] }: Canary): Uint8Array {
  return Uint8Array.of(a, 0xff, 0xfe, b, c, d)
}

function eui64Groups({ bytes: [a = 0, b = 0, c = 0, d = 0] }: Canary): string {
  return `${hexOctet(a)}ff:fe${hexOctet(b)}:${hexOctet(c)}${hexOctet(d)}`
}

function traces6(from: Canary): Trace[] {
  const full = groups(from)
  const short = full.map((group) => group.replace(/^0{1,3}/, ''))
  const iid = from.bytes.subarray(8)
  // The lower half alone says which machine; where it is small, anything may look like it.
  const isTelling = iid.slice(0, 4).some((byte) => byte !== 0)
  return [
    ...textTraces(from.text),
    { how: 'in full', of: full.join(':') },
    { how: 'without leading zeros', of: short.join(':') },
    ...[full, short].map((list) => ({ how: 'dashed', of: list.join('-') })),
    { how: 'dashed, shortened', of: from.text.replaceAll(':', '-') },
    { how: 'nibbles, reversed', of: nibbles(from).reverse().join('.') },
    { how: 'nibbles', of: nibbles(from).join('.') },
    { how: 'hex', of: hex(from.bytes) },
    {
      how: 'hex as a uuid',
      of:
        [...full.slice(0, 2)].join('') +
        full
          .slice(2)
          .map((one) => `-${one}`)
          .slice(0, 4)
          .join(''),
    },
    { how: 'decimal', of: String(number(from)) },
    { how: 'base 36', of: number(from).toString(36) },
    { how: 'Base32', of: base32(from.bytes) },
    ...base64Inside(from.bytes).map((of) => ({ how: 'Base64', of })),
    { how: 'URL-encoded colons', of: encodeURIComponent(from.text) },
    { how: 'bytes', of: from.bytes },
    { how: 'bytes, little-endian', of: Buffer.from(from.bytes).reverse() },
    ...letterTraces(from),
    ...(isTelling
      ? [
          { how: 'lower half', of: iid },
          { how: 'lower half in hex', of: hex(iid) },
          { how: 'lower half in groups', of: short.slice(4).join(':') },
        ]
      : []),
  ]
}

export function tracesOf(from: Canary): Trace[] {
  return from.bytes.byteLength === 4 ? traces4(from) : traces6(from)
}

export interface Sought {
  readonly what: string
  readonly trace: Trace
}

/** Looks through everything it is shown. */
export class Search {
  readonly #bytes: { what: string; needle: Buffer }[] = []
  readonly #texts: { what: string; needle: string }[] = []
  /** How many bytes it has looked through. */
  searched = 0

  constructor(sought: readonly Sought[]) {
    for (const { what, trace } of sought) {
      const name = `${what}: ${trace.how}`
      if (typeof trace.of === 'string') {
        this.#texts.push({ what: name, needle: Buffer.from(trace.of).toString('latin1').toLowerCase() })
      } else this.#bytes.push({ what: name, needle: Buffer.from(trace.of) })
    }
  }

  get size(): number {
    return this.#bytes.length + this.#texts.length
  }

  static for(sought: readonly Canary[]): Search {
    return new Search(sought.flatMap((one) => tracesOf(one).map((trace) => ({ what: one.text, trace }))))
  }

  /** @returns what is in it, by name */
  in(haystack: Uint8Array | string): string[] {
    const bytes = Buffer.from(haystack)
    this.searched += bytes.byteLength
    // Latin-1 keeps every byte a character, so that bytes can be searched as text.
    const text = bytes.toString('latin1').toLowerCase()
    return [
      ...this.#bytes.filter(({ needle }) => bytes.includes(needle)),
      ...this.#texts.filter(({ needle }) => text.includes(needle)),
    ].map(({ what }) => what)
  }
}
