import { isIPv4, isIPv6 } from 'node:net'

/** Addresses as bytes, and what the lower half of an IPv6 address says about the machine. */

/** 4 or 16 bytes; undefined for what is no address. An IPv4-mapped IPv6 address is the IPv4 address. */
export function addressBytes(text: string): Uint8Array | undefined {
  const [address = ''] = text.trim().split('%', 1) // a zone names an interface of the one who saw the address
  if (isIPv4(address)) return Uint8Array.from(address.split('.'), Number)
  if (!isIPv6(address)) return undefined
  const bytes = ipv6Bytes(address)
  return mapped.every((byte, at) => bytes[at] === byte) ? bytes.subarray(12) : bytes
}

const mapped = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]

/** Of a text that isIPv6 accepts: so there is at most one gap, and a dotted quad only at the end. */
function ipv6Bytes(address: string): Uint8Array {
  const [before = '', after = ''] = address.split('::')
  const head = groupBytes(before)
  const tail = groupBytes(after)
  const bytes = new Uint8Array(16)
  bytes.set(head)
  bytes.set(tail, 16 - tail.length)
  return bytes
}

function groupBytes(groups: string): number[] {
  if (groups === '') return []
  return groups.split(':').flatMap((group) => {
    if (group.includes('.')) return group.split('.').map(Number)
    const value = Number.parseInt(group, 16)
    return [value >> 8, value & 0xff]
  })
}

export interface InterfaceId {
  /** The lower 8 bytes. */
  readonly iid: Uint8Array
  readonly isLinkLocal: boolean
  /** DECNET's rule: ff:fe in the middle is made of a MAC, all else counts as random but stable. */
  readonly kind: 'eui64' | 'stable_privacy'
  /** Of the MAC that an eui64 was made of, "aa:bb:cc"; '' otherwise. */
  readonly oui: string
}

/** undefined for what is no IPv6 address. */
export function interfaceIdOf(address: string): InterfaceId | undefined {
  const bytes = addressBytes(address)
  if (bytes === undefined || bytes.byteLength !== 16) return undefined
  const iid = bytes.slice(8)
  const eui64 = isEui64(iid)
  return {
    iid,
    isLinkLocal: bytes[0] === 0xfe && ((bytes[1] ?? 0) & 0xc0) === 0x80,
    kind: eui64 ? 'eui64' : 'stable_privacy',
    oui: eui64 ? ouiOf(iid) : '',
  }
}

export function isEui64(iid: Uint8Array): boolean {
  return iid[3] === 0xff && iid[4] === 0xfe
}

/** RFC 4291, appendix A: the universal/local bit of the MAC is inverted in the identifier. */
export function ouiOf(iid: Uint8Array): string {
  const [first = 0, second = 0, third = 0] = iid
  return [first ^ 0x02, second, third].map((byte) => byte.toString(16).padStart(2, '0')).join(':')
}
