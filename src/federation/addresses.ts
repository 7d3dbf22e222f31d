import { BlockList, isIP } from 'node:net'
import { limits } from '../base/limits.ts'

/** Which multiaddrs may be dialled: ip4, ip6 or dns over tcp, and nothing else that a transport would understand. */

const pattern = /^\/(ip4|ip6|dns|dns4|dns6)\/([^/]+)\/tcp\/(\d{1,5})(\/p2p\/[1-9A-HJ-NP-Za-km-z]+)?$/

/** RFC 6890 and kin: addresses that mean something else, or nothing, on somebody else's network. */
const privateRanges = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  privateRanges.addSubnet(net, prefix, 'ipv4')
}
for (const [net, prefix] of [
  ['::', 96], // unspecified, loopback, IPv4 inside; IPv4-mapped ones are checked as IPv4
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 32], // IPv4 behind a translator
  ['100::', 64],
  ['2001::', 32], // IPv4 inside Teredo
  ['2002::', 16], // and inside 6to4
  ['fc00::', 7],
  ['fe80::', 9], // link-local and the site-local of old
  ['ff00::', 8],
] as const) {
  privateRanges.addSubnet(net, prefix, 'ipv6')
}

/** Letters, digits and hyphens, and a last label of letters: `127.1` and `2130706433` are addresses, not names. */
const hostName = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i
/** Names that mean something else, or nothing, on somebody else's network (RFC 6761, 6762, 8375, ICANN's `internal`). */
const privateName = /\.(local|localhost|internal|home|lan|corp|arpa|invalid|onion)$/i

export function isDialable(address: string, dialPrivate: boolean): boolean {
  const parsed = parse(address)
  if (parsed === undefined) return false
  if (parsed.family === 0) {
    return dialPrivate || (hostName.test(parsed.host) && !privateName.test(parsed.host))
  }
  return dialPrivate || !privateRanges.check(parsed.host, parsed.family === 4 ? 'ipv4' : 'ipv6')
}

/** Whether a text is an address that a member may announce: its own, for others to dial. */
export function isAnnounceable(address: string): boolean {
  return address.length <= limits.addressCharsMax && parse(address) !== undefined
}

function parse(address: string): { family: 0 | 4 | 6; host: string } | undefined {
  const match = pattern.exec(address)
  const [, protocol = '', host = '', port = ''] = match ?? []
  if (match === null || Number(port) < 1 || Number(port) > 65_535) return undefined
  const family = isIP(host)
  if (protocol.startsWith('dns'))
    return family === 0 && /^[a-z0-9.-]+$/i.test(host) ? { family: 0, host } : undefined
  if (family === 4 && protocol === 'ip4') return { family, host }
  return family === 6 && protocol === 'ip6' ? { family, host } : undefined
}
