import { isIPv4, isIPv6, SocketAddress } from 'node:net'

/** IP addresses as sensors write them, in one spelling: attackers are keyed by it, so two spellings would be two. */

/** IPv4 as it is, IPv6 in lower case and shortened, without a zone; undefined for what is no address. */
export function parseAddress(text: string): string | undefined {
  const trimmed = text.trim()
  return isIPv4(trimmed) ? trimmed : (mappedIpv4(trimmed) ?? parseIpv6(trimmed))
}

export function parseIpv6(text: string): string | undefined {
  const [address = ''] = text.trim().split('%', 1) // a zone names an interface of the sensor, not the attacker
  if (!isIPv6(address)) return undefined
  return new SocketAddress({ address, family: 'ipv6' }).address
}

/** A dual-stack socket reports IPv4 clients as ::ffff:a.b.c.d: the same attacker. */
function mappedIpv4(text: string): string | undefined {
  const address = parseIpv6(text)
  if (!address?.startsWith('::ffff:')) return undefined
  const tail = address.slice('::ffff:'.length)
  return isIPv4(tail) ? tail : undefined
}
