import { describe, expect, it } from 'vitest'
import { limits } from '../../src/base/limits.ts'
import { isAnnounceable, isDialable } from '../../src/federation/addresses.ts'

const dialled: readonly string[] = [
  '/ip4/192.0.2.1/tcp/4790', // documentation addresses stand for any public one
  '/ip4/203.0.113.255/tcp/65535',
  '/ip4/172.15.255.255/tcp/1',
  '/ip4/172.32.0.0/tcp/1',
  '/ip4/100.63.255.255/tcp/1',
  '/ip4/100.128.0.0/tcp/1',
  '/ip6/2001:db8::1/tcp/4790',
  '/ip6/::ffff:192.0.2.1/tcp/1',
  '/dns/gossip.example.org/tcp/4790',
  '/dns4/gossip.example.org/tcp/4790',
  '/dns6/xn--bcher-kva.example/tcp/4790',
  '/ip4/192.0.2.1/tcp/4790/p2p/12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp',
]

const onlyIfPrivate: readonly string[] = [
  '/ip4/0.0.0.0/tcp/1',
  '/ip4/10.0.0.1/tcp/1',
  '/ip4/100.64.0.1/tcp/1',
  '/ip4/100.127.255.255/tcp/1',
  '/ip4/127.0.0.1/tcp/1',
  '/ip4/169.254.169.254/tcp/80', // where clouds answer with credentials
  '/ip4/172.16.0.1/tcp/1',
  '/ip4/172.31.255.255/tcp/1',
  '/ip4/192.168.1.1/tcp/1',
  '/ip4/224.0.0.1/tcp/1',
  '/ip4/255.255.255.255/tcp/1',
  '/ip6/::/tcp/1',
  '/ip6/::1/tcp/1',
  '/ip6/::127.0.0.1/tcp/1',
  '/ip6/::ffff:127.0.0.1/tcp/1',
  '/ip6/::ffff:a00:1/tcp/1',
  '/ip6/64:ff9b::a00:1/tcp/1',
  '/ip6/2002:a00:1::/tcp/1',
  '/ip6/fc00::1/tcp/1',
  '/ip6/fd12:3456::1/tcp/1',
  '/ip6/fe80::1/tcp/1',
  '/ip6/ff02::1/tcp/1',
  '/dns/localhost/tcp/1',
  '/dns/router/tcp/1',
  '/dns4/foo.localhost/tcp/1',
  '/dns/printer.local/tcp/1',
  '/ip4/198.18.0.1/tcp/1',
  '/ip4/192.0.0.9/tcp/1',
  '/ip6/fec0::1/tcp/1',
  '/ip6/100::1/tcp/1',
  '/ip6/2001::1/tcp/1',
  '/ip6/::ffff:0:192.0.2.1/tcp/1',
  '/dns/127.1/tcp/1', // an address, to whom a resolver hands it
  '/dns/0x7f.1/tcp/1',
  '/dns/2130706433/tcp/1',
]

const never: readonly string[] = [
  '',
  '/',
  '192.0.2.1:4790',
  'https://gossip.example.org',
  '/unix/%2ftmp%2fsocket', // the TCP transport would dial it
  '/ip4/192.0.2.1/udp/4790/quic-v1',
  '/ip4/192.0.2.1/tcp/4790/ws',
  '/ip4/192.0.2.1/tcp/4790/p2p-circuit',
  '/ip4/192.0.2.1/tcp/4790/p2p/12D3/p2p-circuit/p2p/12D3',
  '/ip4/192.0.2.1/tcp/0',
  '/ip4/192.0.2.1/tcp/65536',
  '/ip4/192.0.2.1/tcp/-1',
  '/ip4/192.0.2.1/tcp/',
  '/ip4/192.0.2.1',
  '/ip4/192.0.2/tcp/1',
  '/ip4/192.0.2.256/tcp/1',
  '/ip4/0xc0000201/tcp/1',
  '/ip4/2001:db8::1/tcp/1',
  '/ip6/192.0.2.1/tcp/1',
  '/ip6/2001:db8::g/tcp/1',
  '/ip6zone/eth0/ip6/fe80::1/tcp/1',
  '/dns/192.0.2.1/tcp/1',
  '/dns/2001:db8::1/tcp/1',
  '/dns/a b/tcp/1',
  '/dns/a%2fb/tcp/1',
  '/dnsaddr/gossip.example.org',
  '/dns/gossip.example.org/tcp/4790\n/ip4/127.0.0.1/tcp/1',
  ' /ip4/192.0.2.1/tcp/1',
]

describe('dialled by anybody', () => {
  it.each(dialled)('%s', (address) =>
    expect([isDialable(address, false), isDialable(address, true)]).toEqual([true, true]),
  )
})

describe('dialled only where private addresses are', () => {
  it.each(onlyIfPrivate)('%s', (address) =>
    expect([isDialable(address, false), isDialable(address, true)]).toEqual([false, true]),
  )
})

describe('never dialled, and never announced', () => {
  it.each(never)('%j', (address) => {
    expect([isDialable(address, false), isDialable(address, true), isAnnounceable(address)]).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('announced', () => {
  it.each([...dialled, ...onlyIfPrivate])('%s', (address) => expect(isAnnounceable(address)).toBe(true))

  it('up to a length', () => {
    const address = (chars: number) => `/dns/${'a'.repeat(chars - 11)}/tcp/1`
    expect(isAnnounceable(address(limits.addressCharsMax))).toBe(true)
    expect(isAnnounceable(address(limits.addressCharsMax + 1))).toBe(false)
  })
})
