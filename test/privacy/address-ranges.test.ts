import { describe, expect, it } from 'vitest'
import { AddressRanges, isAddressRange } from '../../src/privacy/address-ranges.ts'

describe('address ranges', () => {
  const ranges = new AddressRanges(['192.0.2.0/24', '198.51.100.7', '2001:db8:5::/48'])
  const cases = [
    ['192.0.2.1', true],
    ['192.0.2.255', true],
    ['192.0.3.0', false],
    ['198.51.100.7', true],
    ['198.51.100.8', false],
    ['2001:db8:5::1', true],
    ['2001:db8:5:ffff::', true],
    ['2001:db8:6::1', false],
    ['::ffff:192.0.2.1', true],
    ['', false],
    ['acme.com', false],
  ] as const
  it.each(cases)('have %s: %s', (address, has) => expect(ranges.has(address)).toBe(has))

  it('without any have nothing', () => expect(new AddressRanges([]).has('192.0.2.1')).toBe(false))

  const texts = [
    ['192.0.2.0/24', true],
    ['192.0.2.1', true],
    ['::/0', true],
    ['2001:db8::/129', false],
    ['192.0.2.0/33', false],
    ['192.0.2.0/', false],
    ['192.0.2/24', false],
    ['example.com', false],
    ['', false],
  ] as const
  it.each(texts)('%s is one: %s', (text, is) => expect(isAddressRange(text)).toBe(is))
})
