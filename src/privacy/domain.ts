import { domainToASCII, domainToUnicode } from 'node:url'
import { parse } from 'tldts'
import { parseHostName } from './host-name.ts'
import { blockLists, isBelowAny, isBlockListLabel, specialUse, wildcardDns } from './refused-suffixes.ts'
import { spellsAddress } from './spelled-address.ts'

/**
 * Which domain of a host name may leave: the registrable one, if nothing in the whole name speaks against it. Both
 * sides apply these rules: the gate before it signs, and a receiver before it believes that a sender did.
 */

export type DomainHeld =
  | 'no_host_name' // an address and names below .arpa included
  | 'suppressed'
  | 'special_use'
  | 'unknown_suffix' // acme.lan: inside names, typing errors, a top-level domain younger than this build
  | 'public_suffix'
  | 'wildcard_dns'
  | 'block_list'
  | 'bad_idn'
  | 'spells_address'

export function shareableDomain(
  hostName: string,
  suppress: ReadonlySet<string>,
): { readonly domain: string } | { readonly held: DomainHeld } {
  const name = parseHostName(hostName)
  if (name === undefined) return { held: 'no_host_name' }
  if (isBelowAny(name, suppress)) return { held: 'suppressed' }
  if (isBelowAny(name, specialUse)) return { held: 'special_use' }

  const { domain, isIcann } = parse(name, suffixRule)
  if (isIcann !== true) return { held: 'unknown_suffix' }
  if (domain === null) return { held: 'public_suffix' }
  if (isBelowAny(name, wildcardDns)) return { held: 'wildcard_dns' }
  if (isBelowAny(name, blockLists) || name.split('.').some(isBlockListLabel)) return { held: 'block_list' }

  const decoded = domainToUnicode(name)
  // A label that does not decode, or not to what encodes to it, could be anything: nobody can have registered it.
  if (/(?<![^.])xn--/.test(decoded) || domainToASCII(decoded) !== name) return { held: 'bad_idn' }
  if (spellsAddress(name, decoded)) return { held: 'spells_address' }
  return { domain }
}

/**
 * What local sums and look-ups go by: the reduction without the refusals. A name that has no registrable domain, such
 * as a public suffix, stands for itself; undefined for what is no host name.
 */
export function registrableDomain(hostName: string): string | undefined {
  const name = parseHostName(hostName)
  return name === undefined ? undefined : (parse(name, suffixRule).domain ?? name)
}

/** The text is what an honest gate would have sent: a receiver with a younger suffix list may see it differently. */
export function isSharedDomain(text: string): boolean {
  const verdict = shareableDomain(text, nothing)
  return 'domain' in verdict && verdict.domain === text
}

const nothing: ReadonlySet<string> = new Set()

/** The private section would make a customer's name (acme.github.io) a domain of its own: it names one victim. */
const suffixRule = {
  allowPrivateDomains: false,
  detectIp: false,
  extractHostname: false,
  validateHostname: false,
}
