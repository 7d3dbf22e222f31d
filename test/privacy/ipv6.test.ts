import assert from 'node:assert/strict'
import { SocketAddress } from 'node:net'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { addressBytes, interfaceIdOf } from '../../src/privacy/ipv6.ts'

describe('the bytes of an address', () => {
  const cases: { why: string; text: string; bytes: string | undefined }[] = [
    { why: 'IPv4', text: '198.51.100.77', bytes: 'c633644d' },
    {
      why: 'IPv6 in full',
      text: '2001:db8:85a3:8d3:1319:8a2e:370:7344',
      bytes: '20010db885a308d313198a2e03707344',
    },
    { why: 'IPv6 with a gap', text: '2001:DB8::1', bytes: '20010db8000000000000000000000001' },
    { why: 'a gap at the start', text: '::1', bytes: '00000000000000000000000000000001' },
    { why: 'a gap at the end', text: '2001:db8::', bytes: '20010db8000000000000000000000000' },
    { why: 'nothing but a gap', text: '::', bytes: '00000000000000000000000000000000' },
    { why: 'a zone dropped', text: 'fe80::1%eth0', bytes: 'fe800000000000000000000000000001' },
    { why: 'a quad at the end', text: '64:ff9b::198.51.100.77', bytes: '0064ff9b0000000000000000c633644d' },
    {
      why: 'a zone after a quad dropped',
      text: '64:ff9b::198.51.100.77%1',
      bytes: '0064ff9b0000000000000000c633644d',
    },
    { why: 'mapped IPv4 is IPv4', text: '::ffff:198.51.100.77', bytes: 'c633644d' },
    { why: 'mapped IPv4 in hex is IPv4', text: '::FFFF:c633:644d', bytes: 'c633644d' },
    { why: 'mapped IPv4 in full is IPv4', text: '0:0:0:0:0:ffff:c633:644d', bytes: 'c633644d' },
    { why: 'spaces around', text: ' ::1 ', bytes: '00000000000000000000000000000001' },
    { why: 'no short IPv4', text: '127.1', bytes: undefined },
    { why: 'no octal IPv4', text: '010.0.0.1', bytes: undefined },
    { why: 'no brackets', text: '[::1]', bytes: undefined },
    { why: 'no two gaps', text: '1::2::3', bytes: undefined },
    { why: 'no name', text: 'acme.com', bytes: undefined },
    { why: 'nothing', text: '', bytes: undefined },
  ]
  for (const { why, text, bytes } of cases) {
    it(why, () => {
      const read = addressBytes(text)
      assert.equal(read && hex(read), bytes)
    })
  }

  it('are the same for every spelling of IPv6', () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        const { address } = new SocketAddress({ address: text, family: 'ipv6' })
        assert.deepEqual(addressBytes(text), addressBytes(address))
      }),
    )
  })

  it('are those that were written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const text = (hex(bytes).match(/.{4}/g) ?? []).join(':')
        const { address } = new SocketAddress({ address: text, family: 'ipv6' })
        const isMapped = hex(bytes).startsWith('00000000000000000000ffff')
        assert.deepEqual(addressBytes(address), isMapped ? bytes.subarray(12) : bytes)
      }),
    )
  })
})

describe('what an IPv6 address says about its machine', () => {
  const cases = [
    // The second bit is inverted: aa in the address is a8 in the MAC.
    {
      text: 'fe80::aabb:ccff:fedd:eeff',
      iid: 'aabbccfffeddeeff',
      kind: 'eui64',
      oui: 'a8:bb:cc',
      local: true,
    },
    { text: 'fe80::42:acff:fe11:2', iid: '0042acfffe110002', kind: 'eui64', oui: '02:42:ac', local: true },
    {
      text: 'fe80::21b:21ff:fe3c:9d4e%en0',
      iid: '021b21fffe3c9d4e',
      kind: 'eui64',
      oui: '00:1b:21',
      local: true,
    },
    {
      text: '2001:db8::21b:21ff:fe3c:9d4e',
      iid: '021b21fffe3c9d4e',
      kind: 'eui64',
      oui: '00:1b:21',
      local: false,
    },
    { text: 'fe80::1', iid: '0000000000000001', kind: 'stable_privacy', oui: '', local: true },
    { text: 'febf::1', iid: '0000000000000001', kind: 'stable_privacy', oui: '', local: true },
    { text: 'fec0::1', iid: '0000000000000001', kind: 'stable_privacy', oui: '', local: false },
    { text: 'fe80::1:ff:0:1', iid: '000100ff00000001', kind: 'stable_privacy', oui: '', local: true },
    { text: 'fe80::1:0:fe00:1', iid: '00010000fe000001', kind: 'stable_privacy', oui: '', local: true },
  ]
  for (const { text, iid, kind, oui, local } of cases) {
    it(text, () => {
      const read = interfaceIdOf(text)
      assert.ok(read)
      assert.deepEqual({ ...read, iid: hex(read.iid) }, { iid, kind, oui, isLinkLocal: local })
    })
  }

  it('is nothing for IPv4, mapped or not, and for what is no address', () => {
    for (const text of ['198.51.100.77', '::ffff:198.51.100.77', 'acme.com', '']) {
      assert.equal(interfaceIdOf(text), undefined)
    }
  })
})
