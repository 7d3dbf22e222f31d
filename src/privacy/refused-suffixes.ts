/**
 * Names below which every name stands for an address, or for nothing on the public Internet. Each covers itself and
 * all names below it. Lists are a net, not a wall: the wall is that a domain needs several distinct attackers.
 */

/** IANA's special-use domain names, apart from those below .arpa: these are no host names here. */
export const specialUse: ReadonlySet<string> = new Set([
  'alt',
  'example',
  'example.com',
  'example.net',
  'example.org',
  'internal', // reserved by ICANN in 2024 for private use
  'invalid',
  'local',
  'localhost',
  'onion',
  'test',
])

/** Services that answer for a name with the address spelled in it, or with the asker's own machine. */
export const wildcardDns: ReadonlySet<string> = new Set([
  '1u.ms',
  'backname.io',
  'cprapid.com', // cPanel's names for servers without one: 198-51-100-77.cprapid.com
  'ddev.site',
  'docksal.site',
  'fuf.me',
  'ipq.co',
  'lacolhost.com',
  'lndo.site',
  'local-ip.co',
  'local-ip.sh',
  'local.gd',
  'localho.st',
  'localhostcert.net',
  'localtest.me',
  'lvh.me',
  'nip.io',
  'plex.direct',
  'rbndr.us',
  'smackaho.st',
  'sslip.io',
  'traefik.me',
  'ulh.us',
  'vcap.me',
  'xip.io',
  'xip.name',
])

/** Zones that are asked about addresses. Most others are known by a label: see isBlockListLabel. */
export const blockLists: ReadonlySet<string> = new Set([
  '0spam.org',
  'abuseat.org',
  'abusix.zone',
  'ahbl.org',
  'all.s5h.net',
  'backscatterer.org',
  'barracudacentral.org',
  'blackholes.five-ten-sg.com',
  'blacklist.woody.ch',
  'blocklist.de',
  'bogons.cymru.com',
  'combined.abuse.ch',
  'drone.abuse.ch',
  'dronebl.org',
  'gbudb.net',
  'hostkarma.junkemailfilter.com',
  'httpbl.org',
  'mailspike.net',
  'mailspike.org',
  'njabl.org',
  'nszones.com',
  'origin.asn.cymru.com', // Team Cymru's address to ASN service is asked in the same way
  'origin6.asn.cymru.com',
  'peer.asn.cymru.com',
  'psbl.org',
  'psbl.surriel.com',
  'scientificspam.net',
  'sorbs.net',
  'spamcannibal.org',
  'spamcop.net',
  'spameatingmonkey.net',
  'spamhaus.net',
  'spamhaus.org',
  'spamrats.com',
  'support-intelligence.net',
  'surbl.org',
  'uceprotect.net',
  'unsubscore.com',
  'uribl.com',
  'wpbl.info',
])

/** dnsbl.example.net, dnsbl-1.example.net, rbl.example.net: what such zones are called everywhere. */
export function isBlockListLabel(label: string): boolean {
  return /^(?:dns[bw]l|dnsrbl|rhs[bw]l|ip[bw]l|rbl)(?:-?\d+)?$/.test(label)
}

/** The name itself or a name above it is in the set. */
export function isBelowAny(name: string, suffixes: ReadonlySet<string>): boolean {
  for (let rest = name; ; ) {
    if (suffixes.has(rest)) return true
    const dot = rest.indexOf('.')
    if (dot === -1) return false
    rest = rest.slice(dot + 1)
  }
}
