import { isIP, isIPv4 } from 'node:net'
import { asHost, asLabels, ipv6AsLabels } from '../privacy/spellings.ts'

/** A shorter byte string is in any megabyte of hashes by chance. */
const startBytes = 6

/** Very many byte strings, found in one pass: they are looked up by how they begin, then by length. */
export class Needles {
  /** First bytes, length, the bytes as Latin-1: what it is. */
  readonly #byStart = new Map<number, Map<number, Map<string, string>>>()
  readonly #addresses = new Set<string>()
  size = 0

  addBytes(what: string, bytes: Uint8Array): void {
    if (bytes.byteLength < startBytes) throw new RangeError(`too short to be looked for: ${what}`)
    const needle = Buffer.from(bytes)
    const start = needle.readUIntBE(0, startBytes)
    const byLength = this.#byStart.get(start) ?? new Map<number, Map<string, string>>()
    this.#byStart.set(start, byLength)
    const alike = byLength.get(needle.length) ?? new Map<string, string>()
    byLength.set(needle.length, alike)
    const text = needle.toString('latin1')
    if (alike.has(text)) return
    alike.set(text, what)
    this.size++
  }

  /** As it is, in capitals, in small letters, backwards, in hex and in Base64; but what would be too short. */
  addText(what: string, text: string): void {
    const bytes = Buffer.from(text)
    const backwards = [...text].reverse().join('')
    const spelled = [text, text.toUpperCase(), text.toLowerCase(), backwards, bytes.toString('base64url')]
    for (const one of spelled.map((spelling) => Buffer.from(spelling)))
      if (one.length >= startBytes) this.addBytes(what, one)
    for (const one of [bytes, bytes.toReversed()]) this.#addHex(what, one)
  }

  #addHex(what: string, bytes: Uint8Array): void {
    const text = Buffer.from(bytes).toString('hex')
    for (const one of [text, text.toUpperCase()]) this.addBytes(what, Buffer.from(one))
  }

  /** Text and hex of it, the bytes that it stands for, and those backwards. */
  addHexDigits(what: string, digits: string): void {
    const bytes = Buffer.from(digits.replaceAll('-', ''), 'hex')
    this.addText(what, digits)
    for (const one of [bytes, bytes.toReversed()]) {
      this.#addHex(what, one)
      this.addBytes(what, one)
    }
  }

  /** In every spelling that the domain rules know, and in bytes where chance does not make them. */
  addAddress(address: string): void {
    if (this.#addresses.has(address)) return
    this.#addresses.add(address)
    const what = `the address ${address}`
    if (isIPv4(address)) {
      const octets = address.split('.').map(Number)
      const [a = 0, b = 0, c = 0, d = 0] = octets
      for (const spell of [...Object.values(asHost), ...Object.values(asLabels)])
        this.addText(what, spell([a, b, c, d]))
      for (const one of [octets, octets.toReversed()]) this.#addHex(what, Uint8Array.from(one))
      const prefixes = [
        [0, 0, 0xff, 0xff],
        [0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0],
      ]
      for (const prefix of prefixes) this.addBytes(`${what} as IPv6`, Buffer.from([...prefix, ...octets]))
      return
    }
    const groups = groupsOf(address)
    const digits = groups.map((group) => group.padStart(4, '0')).join('')
    this.addText(what, address)
    this.addText(what, groups.join(':'))
    for (const spell of Object.values(ipv6AsLabels)) this.addText(what, spell(groups))
    this.addHexDigits(what, digits)
  }

  /** An address, a uuid, or any other text. */
  add(what: string, text: string): void {
    if (isIP(text) !== 0) this.addAddress(text)
    else if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) this.addHexDigits(what, text)
    else this.addText(what, text)
  }

  /** What of it is there, each said once. */
  in(haystack: Uint8Array): string[] {
    const found = new Set<string>()
    const hay = Buffer.from(haystack.buffer, haystack.byteOffset, haystack.byteLength)
    for (let at = 0; at + startBytes <= hay.length; at++) {
      for (const [length, alike] of this.#byStart.get(hay.readUIntBE(at, startBytes)) ?? []) {
        const what = alike.get(hay.toString('latin1', at, at + length))
        if (what !== undefined) found.add(what)
      }
    }
    return [...found]
  }
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0')
  return [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16).toString(16))
}
