import { limits } from '../base/limits.ts'
import type { hearsay } from '../wire/messages.ts'
import type { ColumnKind } from './column-kinds.ts'
import {
  address,
  count,
  flag,
  hash,
  hashText,
  hostName,
  ipv6Address,
  json,
  measure,
  opaqueKey,
  port,
  present,
  ratio,
  shortText,
  text,
  time,
  uuid,
} from './column-kinds.ts'
import { iid, jsonObject, listOf } from './list-kinds.ts'

/** The columns of every row type. The compiler checks that each field of the message has one, of a kind that fits. */

export interface Column<T> {
  readonly kind: ColumnKind<T>
  readonly required: boolean
}

export type Columns<Message> = {
  readonly [Field in Exclude<keyof Message, '$unknowns'>]-?: Column<NonNullable<Message[Field]>>
}

const maybe = <T>(kind: ColumnKind<T>): Column<T> => ({ kind, required: false })
const must = <T>(kind: ColumnKind<T>): Column<T> => ({ kind, required: true })

const texts = maybe(listOf(text))
const shortTexts = maybe(listOf(shortText(limits.shortTextCharsMax)))
const hashes = (width: number) => maybe(listOf(hash(width)))

export const attackerColumns: Columns<hearsay.row.Attacker.$Properties> = {
  uuid: maybe(uuid), // or ip: see row-types.ts
  ip: maybe(address),
  identityId: maybe(uuid),
  firstSeen: maybe(time),
  lastSeen: maybe(time),
  eventCount: maybe(count),
  serviceCount: maybe(count),
  deckyCount: maybe(count),
  services: texts,
  deckies: texts,
  traversalPath: maybe(text),
  isTraversal: maybe(flag),
  bountyCount: maybe(count),
  credentialCount: maybe(count),
  fingerprints: maybe(listOf(jsonObject)),
  commands: maybe(listOf(jsonObject)),
  countryCode: maybe(text),
  countrySource: maybe(text),
  asn: maybe(count),
  asName: maybe(text),
  asnSource: maybe(text),
  ptrRecord: maybe(text),
  rotationCount: maybe(count),
  lastRotationAt: maybe(time),
  ipv6LeakCount: maybe(count),
  lastIpv6LeakAt: maybe(time),
  lastIpv6LinkLocal: maybe(text),
  lastIpv6IidKind: maybe(text),
  lastIpv6MacOui: maybe(text),
  bgpPrefix: maybe(text),
  rpkiStatus: maybe(text),
  rpkiSource: maybe(text),
  addressKey: maybe(opaqueKey),
}

export const fingerprintColumns: Columns<hearsay.row.Fingerprint.$Properties> = {
  attackerUuid: must(uuid),
  port: must(port),
  probeType: must(shortText(limits.probeTypeCharsMax)),
  hash: must(hashText),
  at: must(time),
}

export const ipv6LeakColumns: Columns<hearsay.row.Ipv6Leak.$Properties> = {
  attackerUuid: must(uuid),
  addr: must(ipv6Address),
  observedAt: must(time),
}

export const behaviorColumns: Columns<hearsay.row.Behavior.$Properties> = {
  attackerUuid: maybe(uuid), // or ip: see row-types.ts
  ip: maybe(address),
  osGuess: maybe(text),
  hopDistance: maybe(present(count)),
  tcpFingerprint: maybe(json),
  kexOrderRaw: texts,
  sshClientBanners: texts,
  retransmitCount: maybe(count),
  behaviorClass: maybe(text),
  beaconIntervalS: maybe(measure),
  beaconJitterPct: maybe(measure),
  toolGuesses: texts,
  timingStats: maybe(json),
  phaseSequence: maybe(json),
}

export const identityColumns: Columns<hearsay.row.Identity.$Properties> = {
  uuid: must(uuid),
  campaignId: maybe(uuid),
  firstSeenAt: maybe(time),
  lastSeenAt: maybe(time),
  confidence: maybe(ratio),
  observationCount: maybe(count),
  ja3Hashes: hashes(16),
  hasshHashes: hashes(16),
  ja4hHashes: shortTexts,
  ja4QuicHashes: shortTexts,
  httpVersionsSeen: shortTexts,
  tlsCertSha256: hashes(32),
  ipv6LinkLocalIids: maybe(listOf(iid)),
  payloadSimhashes: hashes(8),
  c2Endpoints: texts,
  kdDigraphSimhash: maybe(hash(8)),
  mergedIntoUuid: maybe(uuid),
  notes: maybe(text),
}

export const campaignColumns: Columns<hearsay.row.Campaign.$Properties> = {
  uuid: must(uuid),
  firstSeenAt: maybe(time),
  lastSeenAt: maybe(time),
  confidence: maybe(ratio),
  identityCount: maybe(count),
  ja3Hashes: hashes(16),
  hasshHashes: hashes(16),
  tlsCertSha256: hashes(32),
  payloadSimhashes: hashes(8),
  c2Endpoints: texts,
  mergedIntoUuid: maybe(uuid),
  notes: maybe(text),
}

export const smtpTargetColumns: Columns<hearsay.row.SmtpTarget.$Properties> = {
  attackerUuid: must(uuid),
  domain: must(hostName),
  firstSeen: maybe(time),
  lastSeen: maybe(time),
  count: maybe(present(count)), // absent it is 1, the database's default: see row-types.ts
}

export const smtpTargetHitColumns: Columns<hearsay.row.SmtpTargetHit.$Properties> = {
  attackerUuid: must(uuid),
  domain: must(hostName),
  at: must(time),
  eventId: maybe(text),
}

export const retractColumns: Columns<hearsay.row.Retract.$Properties> = {
  kind: must(shortText(limits.probeTypeCharsMax)),
  uuid: maybe(uuid), // which of the two: see row-types.ts
  domain: maybe(hostName),
}
