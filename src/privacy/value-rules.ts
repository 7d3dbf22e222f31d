import { isZero } from '../base/bytes.ts'
import type { FeatureName } from '../wire/features.ts'
import { featureKinds } from '../wire/features.ts'
import { isEui64, ouiOf } from './ipv6.ts'

/**
 * A fixed width does not keep an address out: an IPv6 address is as long as an MD5. Constructors typed by the column a
 * value came from are the first line; these rules refuse what looks like an address all the same. A true hash is
 * refused by chance less than once in ten million, so nothing is lost.
 *
 * An IPv6 address of full entropy written into a hash column passes: no syntax tells it from a hash.
 */

export type ValueFault =
  | 'bad_width'
  | 'no_signal'
  | 'looks_like_address'
  | 'looks_like_text'
  | 'not_eui64'
  | 'local_mac'
  | 'group_mac'
  | 'virtual_nic'

export function valueFault(kind: FeatureName, value: Uint8Array): ValueFault | undefined {
  if (value.byteLength !== featureKinds[kind].width) return 'bad_width'
  if (isZero(value)) return 'no_signal'
  switch (kind) {
    case 'ipv6_iid':
      return macFault(value)
    case 'payload_simhash':
    case 'kd_simhash':
      return simhashFault(value)
    case 'jarm':
      return jarmFault(value)
    default:
      return hashFault(value)
  }
}

/** Six zero bytes or more are ::ffff:0:0/96, 64:ff9b::/96, fe80::/64 and every IPv4 address padded to the width. */
const zeroRunMax = 5

function hashFault(value: Uint8Array): ValueFault | undefined {
  if (longestZeroRun(value) > zeroRunMax) return 'looks_like_address'
  return addressFault(value)
}

function addressFault(value: Uint8Array): ValueFault | undefined {
  if (addressPrefixes.some((prefix) => prefix.every((byte, at) => value[at] === byte))) {
    return 'looks_like_address'
  }
  if (value.every(isBinaryDigits) && !isRepeated(value)) return 'looks_like_address'
  return value.every(isOfAddressText) ? 'looks_like_text' : undefined
}

/** Two hex digits that are both 0 or 1: an IPv4 address in binary is 32 of them, as an MD5 in hex is. One that says the same twice is none. */
function isBinaryDigits(byte: number): boolean {
  return (byte & 0xee) === 0
}

function isRepeated(value: Uint8Array): boolean {
  const half = value.byteLength / 2
  return value.every((byte, at) => byte === value[at % half])
}

const addressPrefixes = [
  [0x20, 0x01, 0x0d, 0xb8], // 2001:db8::/32, which our own examples and tests are made of
  [0x00, 0x64, 0xff, 0x9b], // 64:ff9b::/96 and 64:ff9b:1::/48, which carry an IPv4 address
]

/** Characters of an address written out, or of one written in hex; padded with zeros or spaces. */
function isOfAddressText(byte: number): boolean {
  return byte === 0 || /[0-9a-f.:x -]/i.test(String.fromCharCode(byte))
}

function longestZeroRun(value: Uint8Array): number {
  let longest = 0
  let run = 0
  for (const byte of value) {
    run = byte === 0 ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** Half of the 64 bits zero is an IPv4 address padded to the width. */
/** As wide as an interface identifier, which may hold an IPv4 address (RFC 5214, section 6.1) or a network card's. */
function simhashFault(value: Uint8Array): ValueFault | undefined {
  if (isZero(value.subarray(0, 4)) || isZero(value.subarray(4))) return 'looks_like_address'
  const isIsatap = ((value[0] ?? 0) & 0xfd) === 0 && value[1] === 0 && value[2] === 0x5e && value[3] === 0xfe
  if (isIsatap || isEui64(value)) return 'looks_like_address'
  return addressFault(value)
}

/** The first 15 bytes tell ten probes, three hex digits each; the other 16 are a hash. */
const jarmProbesBytes = 15

/** Probes that were not answered are zeros, so runs of zeros are common there and say nothing. */
function jarmFault(value: Uint8Array): ValueFault | undefined {
  if (isZero(value.subarray(0, jarmProbesBytes))) return 'looks_like_address'
  return hashFault(value.subarray(jarmProbesBytes))
}

/** Only an identifier made of a network card's own address stays with its machine from network to network. */
function macFault(iid: Uint8Array): ValueFault | undefined {
  if (!isEui64(iid)) return 'not_eui64'
  const first = iid[0] ?? 0
  // Inverted against the MAC, so a clear bit is a local address: Docker, CNI and GCP put an IPv4 address into those.
  if ((first & 0x02) === 0) return 'local_mac'
  if ((first & 0x01) !== 0) return 'group_mac'
  return virtualNics.has(ouiOf(iid)) ? 'virtual_nic' : undefined
}

/** Universally administered, and yet made up by software. Hyper-V's even contain two octets of the host's address. */
const virtualNics: ReadonlySet<string> = new Set([
  '00:00:00', // interfaces without an address of their own
  '00:00:5e', // IANA: VRRP
  '00:03:ff', // Virtual PC
  '00:05:69', // VMware
  '00:0c:29', // VMware
  '00:0f:4b', // Oracle VM
  '00:15:5d', // Hyper-V
  '00:16:3e', // Xen
  '00:18:51', // OpenVZ
  '00:1a:4a', // oVirt
  '00:1c:14', // VMware
  '00:1c:42', // Parallels
  '00:21:f6', // Oracle VM
  '00:50:56', // VMware
  '08:00:27', // VirtualBox
])
