import { BlockList, isIP } from 'node:net'

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
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const) {
  privateRanges.addSubnet(net, prefix, 'ipv4')
}
for (const [net, prefix] of [
  ['::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  privateRanges.addSubnet(net, prefix, 'ipv6')
}

export function isDialable(address: string, dialPrivate: boolean): boolean {
  const match = pattern.exec(address)
  const [, protocol = '', host = '', port = ''] = match ?? []
  if (match === null || Number(port) < 1 || Number(port) > 65_535) return false
  if (protocol.startsWith('dns')) return isIP(host) === 0 && (dialPrivate || host !== 'localhost')
  const family = isIP(host)
  if (family !== (protocol === 'ip4' ? 4 : 6)) return false
  return dialPrivate || !privateRanges.check(host, family === 4 ? 'ipv4' : 'ipv6')
}
