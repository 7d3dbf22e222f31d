import { isIPv6 } from 'node:net'

/**
 * Finds addresses that the labels of a host name spell, as reverse names of access providers do: 198-51-100-77,
 * 77.100.51.198, 198051100077, c633644d, 3325256781, 2001-db8--1 and what can be mixed from them.
 *
 * A net, not a wall. A 32-bit number in base 32, 36 or 64 is seven letters and digits like any other, words can stand
 * for digits, and the octets may be spread over the name: none of that can be told from an innocent label. The wall is
 * that only registrable domains leave, and only those that several distinct attackers wrote to.
 *
 * It errs to the safe side: deadbeef.com, 88888888.com and a host called backup-20240102 are held as well.
 */
export function spellsAddress(name: string, decoded: string): boolean {
  // As it travels, as it is read, and without foreign letters: 1-2-3ж-4 shows the quad only in the last.
  const readings = new Set([name, withAsciiDigits(decoded), decoded.replace(/[^\0-\x7f]/g, '')])
  for (const reading of readings) {
    if (quad.test(reading) || quadOfLetters.test(reading)) return true
    if (hexPairs.test(reading) || hexGroups.test(reading)) return true
    if (spellsNumber(reading) || withoutPunycode(reading).split('.').some(spellsShortIpv6)) return true
  }
  return false
}

/** Decimal, however zero-padded, or octal, which is written with a leading zero. */
const octet = '(?:0*(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|0+[0-3]?[0-7]{1,2})'

/** Four octets in a row, in either order, at whichever dots and hyphens; letters may touch: ip10-0-0-1x. */
const quad = new RegExp(`(?<!\\d)${octet}(?:[.-]+${octet}){3}(?!\\d)`)

/** 198x51x100x77, 198dot51dot100dot77. */
const quadOfLetters = new RegExp(
  `(?<!\\d)${octet}-*([a-z]{1,5})-*${octet}-*\\1-*${octet}-*\\1-*${octet}(?!\\d)`,
)

/** c6-33-64-4d, 0xc6.0x33.0x64.0x4d. */
const hexPair = '(?:0x[0-9a-f]{1,2}|[0-9a-f]{2})'
const hexPairs = new RegExp(`(?<![0-9a-z])${hexPair}(?:[.-]+${hexPair}){3}(?![0-9a-z])`)

/** IPv6 in full, and the nibbles of a reverse name under whatever zone. */
const hexGroups = /(?<![0-9a-f])[0-9a-f]{1,4}(?:[.-]+[0-9a-f]{1,4}){7}(?![0-9a-f])/

/** IPv6 with its zeros left out: 2001-db8--1, with or without words around it. */
function spellsShortIpv6(label: string): boolean {
  if (!label.includes('--')) return false
  const groups = label.split('-')
  for (let from = 0; from < groups.length; from++) {
    // At most eight groups and the gap.
    for (let to = from + 3; to <= Math.min(groups.length, from + 9); to++) {
      const spelled = groups.slice(from, to).join(':')
      // Without a digit it is two words: cafe--bad.
      if (/\d/.test(spelled) && isIPv6(spelled)) return true
    }
  }
  return false
}

/**
 * The whole address as one number: eight hex digits, and so every decimal or octal number from 2^24 on, the smallest
 * address that somebody has, every four padded octets, 128 bits in hex or decimal. More than eight in a row are one
 * only with a digit among them: letters of a word may touch, as in d54c30a54.
 */
function spellsNumber(reading: string): boolean {
  if (/0x[0-9a-f]{7}/.test(reading)) return true
  const runs = withoutPunycode(reading).match(/[0-9a-f]{8,}/g) ?? []
  return runs.some((run) => run.length === 8 || /\d/.test(run))
}

/** Punycode is full of runs that look like hex; what it stands for is searched in the other readings. */
function withoutPunycode(reading: string): string {
  return reading.replace(/(?<![^.])xn--[^.]*/g, '')
}

/** ١٩٨ are the digits 198 in other clothes. Unicode has every script's ten digits in one row. */
function withAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0
    let value = 0
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++
    return String(value)
  })
}
