import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { hex, unhex } from '../../src/base/bytes.ts'
import type { ValueFault } from '../../src/privacy/value-rules.ts'
import { valueFault } from '../../src/privacy/value-rules.ts'
import type { FeatureName } from '../../src/wire/features.ts'
import { featureKinds, featureNames } from '../../src/wire/features.ts'

function bytes(text: string): Uint8Array {
  const read = unhex(text.replaceAll(' ', ''))
  assert.ok(read)
  return read
}

const ascii = (text: string, width: number) =>
  hex(new Uint8Array(Buffer.alloc(width, 0).fill(text, 0, text.length)))

interface Case {
  why: string
  kind: FeatureName
  value: string
  fault: ValueFault | undefined
}

function check(cases: readonly Case[]) {
  for (const { why, kind, value, fault } of cases) {
    it(`${kind}: ${why}`, () => assert.equal(valueFault(kind, bytes(value)), fault))
  }
}

describe('values of hashes', () => {
  check([
    { why: 'a JA3', kind: 'ja3', value: '769c15a8e31dd52f3d2f1f4d9f3a2b17', fault: undefined },
    { why: 'five zero bytes', kind: 'ja3', value: '769c15a8e30000000000 1f4d9f3a2b17', fault: undefined },
    {
      why: 'six zero bytes',
      kind: 'ja3',
      value: '769c15a8 000000000000 1f4d9f3a2b17',
      fault: 'looks_like_address',
    },
    {
      why: 'six zero bytes at the end',
      kind: 'ja3',
      value: '769c15a8e31dd52f3d2f 000000000000',
      fault: 'looks_like_address',
    },
    { why: 'all zero', kind: 'ja3', value: '00'.repeat(16), fault: 'no_signal' },
    {
      why: 'mapped IPv4',
      kind: 'ja3',
      value: '00000000000000000000ffffc633644d',
      fault: 'looks_like_address',
    },
    {
      why: 'IPv4 padded at the end',
      kind: 'hassh',
      value: 'c633644d000000000000000000000000',
      fault: 'looks_like_address',
    },
    { why: 'NAT64', kind: 'tcpfp', value: '0064ff9b0000000000000000c633644d', fault: 'looks_like_address' },
    {
      why: 'local NAT64',
      kind: 'tcpfp',
      value: '0064ff9b0001c63300644d1212121212',
      fault: 'looks_like_address',
    },
    {
      why: 'documentation',
      kind: 'hassh_server',
      value: '20010db885a308d313198a2e03707344',
      fault: 'looks_like_address',
    },
    {
      why: 'link local',
      kind: 'ja4',
      value: 'fe80000000000000021b21fffe3c9d4e',
      fault: 'looks_like_address',
    },
    {
      why: 'documentation in a wider value',
      kind: 'ssh_key',
      value: `20010db8${'5a'.repeat(28)}`,
      fault: 'looks_like_address',
    },
    {
      why: 'an address padded in a wider value',
      kind: 'payload',
      value: `${'5a'.repeat(16)}${'00'.repeat(16)}`,
      fault: 'looks_like_address',
    },
    { why: 'IPv4 in letters', kind: 'ja3', value: ascii('198.51.100.77   ', 16), fault: 'looks_like_text' },
    {
      why: 'IPv4 in letters, padded',
      kind: 'ja3',
      value: ascii('198.51.100.77', 16),
      fault: 'looks_like_text',
    },
    {
      why: 'IPv6 in hex, in letters',
      kind: 'tls_cert',
      value: ascii('20010DB885a308d313198a2e03707344', 32),
      fault: 'looks_like_text',
    },
    {
      why: 'IPv4 in binary digits',
      kind: 'ja3',
      value: '11000110001100110110010001001101', // 198.51.100.77
      fault: 'looks_like_address',
    },
    { why: 'too short', kind: 'ja3', value: '769c15a8', fault: 'bad_width' },
    { why: 'IPv4 alone', kind: 'kd_simhash', value: 'c633644d', fault: 'bad_width' },
    { why: 'too long', kind: 'ja3', value: '5a'.repeat(17), fault: 'bad_width' },
  ])

  const hashed = featureNames.filter((name) => name !== 'ipv6_iid')
  it('that are hashes pass', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hashed), fc.string(), (kind, text) => {
        const value = createHash('sha256').update(text).digest().subarray(0, featureKinds[kind].width)
        assert.equal(valueFault(kind, value), undefined)
      }),
    )
  })

  it('with an IPv4 address in zeros never pass', () => {
    const at = fc.nat({ max: 28 })
    const octets = fc.uint8Array({ minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(fc.constantFrom(...hashed), at, octets, (kind, offset, address) => {
        const value = new Uint8Array(featureKinds[kind].width)
        value.set(address, Math.min(offset, value.length - 4))
        // Across the middle of a simhash it is not recognised: nobody pads like that.
        if (value.length === 8 && offset > 0 && offset < 4) return
        assert.notEqual(valueFault(kind, value), undefined)
      }),
    )
  })
})

describe('values of JARM', () => {
  const jarm = (probes: string, hash: string) => `${probes.padEnd(30, '0')}${hash}`
  const hash32 = '5a9535d5979f591ae8e547c5e5743e5b'
  check([
    {
      why: 'a usual one',
      kind: 'jarm',
      value: jarm('27d3ed3ed0003ed1dc42d43d00041d', hash32),
      fault: undefined,
    },
    { why: 'most probes unanswered', kind: 'jarm', value: jarm('21d', hash32), fault: undefined },
    { why: 'no probe answered', kind: 'jarm', value: '00'.repeat(31), fault: 'no_signal' },
    {
      why: 'an address after empty probes',
      kind: 'jarm',
      value: jarm('', hash32),
      fault: 'looks_like_address',
    },
    {
      why: 'documentation as the hash',
      kind: 'jarm',
      value: jarm('21d', '20010db885a308d313198a2e03707344'),
      fault: 'looks_like_address',
    },
    {
      why: 'mapped IPv4 as the hash',
      kind: 'jarm',
      value: jarm('21d', '00000000000000000000ffffc633644d'),
      fault: 'looks_like_address',
    },
  ])
})

describe('values of simhashes', () => {
  check([
    { why: 'a SimHash', kind: 'payload_simhash', value: '7d793037a0760186', fault: undefined },
    { why: 'no signal', kind: 'payload_simhash', value: '0000000000000000', fault: 'no_signal' },
    { why: 'no signal', kind: 'kd_simhash', value: '0000000000000000', fault: 'no_signal' },
    {
      why: 'IPv4 in the lower half',
      kind: 'kd_simhash',
      value: '00000000c633644d',
      fault: 'looks_like_address',
    },
    {
      why: 'IPv4 in the upper half',
      kind: 'payload_simhash',
      value: 'c633644d00000000',
      fault: 'looks_like_address',
    },
    {
      why: 'a prefix of documentation',
      kind: 'payload_simhash',
      value: '20010db885a308d3',
      fault: 'looks_like_address',
    },
    {
      why: 'IPv4 in letters',
      kind: 'payload_simhash',
      value: ascii('1.2.3.45', 8),
      fault: 'looks_like_text',
    },
    {
      why: 'IPv4 in hex, in letters',
      kind: 'kd_simhash',
      value: ascii('c633644d', 8),
      fault: 'looks_like_text',
    },
  ])
})

describe('values of interface identifiers', () => {
  check([
    { why: 'of an Intel card', kind: 'ipv6_iid', value: '021b21fffe3c9d4e', fault: undefined },
    { why: 'random', kind: 'ipv6_iid', value: '7a1b21d3c43c9d4e', fault: 'not_eui64' },
    { why: 'ff without fe', kind: 'ipv6_iid', value: '021b21ff003c9d4e', fault: 'not_eui64' },
    { why: 'fe without ff', kind: 'ipv6_iid', value: '021b2100fe3c9d4e', fault: 'not_eui64' },
    { why: 'numbered by hand', kind: 'ipv6_iid', value: '0000000000000001', fault: 'not_eui64' },
    { why: 'ISATAP', kind: 'ipv6_iid', value: '00005efec633644d', fault: 'not_eui64' },
    { why: 'ISATAP, global', kind: 'ipv6_iid', value: '02005efec633644d', fault: 'not_eui64' },
    { why: 'Docker', kind: 'ipv6_iid', value: '0042acfffe110002', fault: 'local_mac' }, // 02:42:ac:11:00:02
    { why: 'CNI', kind: 'ipv6_iid', value: '08580afffef40102', fault: 'local_mac' }, // 0a:58:0a:f4:01:02
    { why: 'GCP', kind: 'ipv6_iid', value: '40010afffe800002', fault: 'local_mac' }, // 42:01:0a:80:00:02
    { why: 'QEMU', kind: 'ipv6_iid', value: '505400fffe123456', fault: 'local_mac' }, // 52:54:00
    { why: 'a multicast MAC', kind: 'ipv6_iid', value: '03005efffe000001', fault: 'group_mac' },
    { why: 'the null MAC', kind: 'ipv6_iid', value: '020000fffe000000', fault: 'virtual_nic' },
    { why: 'VRRP', kind: 'ipv6_iid', value: '02005efffe000101', fault: 'virtual_nic' },
    { why: 'VMware', kind: 'ipv6_iid', value: '025056fffe123456', fault: 'virtual_nic' },
    { why: 'VMware', kind: 'ipv6_iid', value: '020c29fffe123456', fault: 'virtual_nic' },
    { why: 'VMware', kind: 'ipv6_iid', value: '020569fffe123456', fault: 'virtual_nic' },
    { why: 'VMware', kind: 'ipv6_iid', value: '021c14fffe123456', fault: 'virtual_nic' },
    { why: 'VirtualBox', kind: 'ipv6_iid', value: '0a0027fffe123456', fault: 'virtual_nic' },
    { why: 'Xen', kind: 'ipv6_iid', value: '02163efffe123456', fault: 'virtual_nic' },
    { why: 'Hyper-V', kind: 'ipv6_iid', value: '02155dfffe644d01', fault: 'virtual_nic' },
    { why: 'Virtual PC', kind: 'ipv6_iid', value: '0203fffffe123456', fault: 'virtual_nic' },
    { why: 'Parallels', kind: 'ipv6_iid', value: '021c42fffe123456', fault: 'virtual_nic' },
    { why: 'Oracle VM', kind: 'ipv6_iid', value: '020f4bfffe123456', fault: 'virtual_nic' },
    { why: 'Oracle VM', kind: 'ipv6_iid', value: '0221f6fffe123456', fault: 'virtual_nic' },
    { why: 'OpenVZ', kind: 'ipv6_iid', value: '021851fffe123456', fault: 'virtual_nic' },
    { why: 'oVirt', kind: 'ipv6_iid', value: '021a4afffe123456', fault: 'virtual_nic' },
    { why: 'nothing', kind: 'ipv6_iid', value: '0000000000000000', fault: 'no_signal' },
  ])

  it('with an IPv4 address in their lower half never pass', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 4, maxLength: 4 }),
        fc.constantFrom('00005efe', '02005efe'),
        (v4, isatap) => {
          assert.equal(valueFault('ipv6_iid', bytes(isatap + hex(v4))), 'not_eui64')
        },
      ),
    )
  })
})
