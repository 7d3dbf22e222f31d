import { isIPv4 } from 'node:net'
import { domainToASCII } from 'node:url'

/**
 * What counts as a host name at all. Every way in which a browser would read the text as an IPv4 address is one here:
 * the URL parser folds decimal, hex, octal and short forms, full-width digits and ideographic dots to the dotted quad.
 */

const nameBytesMax = 253 // RFC 1035: 255 octets on the wire
const textCharsMax = 1_024 // as written: combining marks and ignorable characters make a text longer than its name

/**
 * The name in lower case A-labels without the trailing dot. undefined for what is no host name of two labels or more,
 * is an IPv4 or IPv6 address in any notation, or is below .arpa: the public suffix rule reduces
 * 77.100.51.198.in-addr.arpa to 198.in-addr.arpa.
 */
export function parseHostName(text: string): string | undefined {
  if (text.length > textCharsMax) return undefined
  const written = text.trim().normalize('NFKC')
  if (neverInName.test(written)) return undefined
  const ascii = domainToASCII(written) // '' for what no URL could have as its host
  const name = ascii.endsWith('.') ? ascii.slice(0, -1) : ascii
  if (name.length > nameBytesMax || isIPv4(name)) return undefined
  const labels = name.split('.')
  if (labels.length < 2 || !labels.every((label) => ldhLabel.test(label))) return undefined
  return labels.at(-1) === 'arpa' ? undefined : name
}

/** Looked for before the URL parser sees it: that drops tabs, decodes %41 and ends the host at a slash. */
const neverInName = /[\s\p{Cc}@:/\\[\]%?#]/u

const ldhLabel = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/
