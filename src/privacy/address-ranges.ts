import { BlockList, isIP } from 'node:net'

/** The operator's own addresses: what its sensors saw from there is itself, and stays home. */
export class AddressRanges {
  readonly #list = new BlockList()
  /** As given, in order: for noticing that they changed. */
  readonly texts: readonly string[]

  /** @param texts addresses and ranges in CIDR; what is neither is passed over, see `isAddressRange` */
  constructor(texts: readonly string[]) {
    this.texts = [...texts].sort()
    for (const text of texts) {
      const range = parseRange(text)
      if (range !== undefined) this.#list.addSubnet(range.address, range.bits, range.family)
    }
  }

  has(address: string): boolean {
    const version = isIP(address)
    return version !== 0 && this.#list.check(address, version === 4 ? 'ipv4' : 'ipv6')
  }
}

export function isAddressRange(text: string): boolean {
  return parseRange(text) !== undefined
}

function parseRange(text: string): { address: string; bits: number; family: 'ipv4' | 'ipv6' } | undefined {
  const [address = '', bitsText] = text.trim().split('/')
  const version = isIP(address)
  if (version === 0) return undefined
  const most = version === 4 ? 32 : 128
  const bits = bitsText === undefined ? most : /^\d{1,3}$/.test(bitsText) ? Number(bitsText) : Number.NaN
  return bits <= most ? { address, bits, family: version === 4 ? 'ipv4' : 'ipv6' } : undefined
}
