import { hex, unhex } from '../base/bytes.ts'
import type { PayloadFacts } from '../ingest/bounties.ts'
import { featuresOfBounties, rawFeature } from '../ingest/bounties.ts'
import { featuresOfCampaign, featuresOfIdentity } from '../ingest/column-features.ts'
import { parseHostName } from '../privacy/host-name.ts'
import { interfaceIdOf } from '../privacy/ipv6.ts'
import type { Feature } from '../wire/features.ts'
import { definitionOf } from '../wire/features.ts'
import type { hearsay } from '../wire/messages.ts'

/** Every comparable value that one stored row shows, with when it was seen last. Shareable or not: the gate decides. */
export interface SightedFeature {
  readonly feature: Feature
  readonly lastSeenUs: number
  /** Set for payloads: one entry for each way in which it came. */
  readonly payload?: PayloadFacts
}

const rules = { parseHostName }

export function attackerFeatures(stored: hearsay.row.StoredAttacker): SightedFeature[] {
  const attacker = stored.row?.attacker
  const lastSeenUs = attacker?.lastSeen ?? 0
  const { features, payloads } = featuresOfBounties(attacker?.fingerprints ?? [], rules)
  const ways = Map.groupBy(payloads, ({ sha256 }) => hex(sha256))
  return [
    ...features.flatMap((feature): SightedFeature[] => {
      if (feature.kind !== 'payload') return [{ feature, lastSeenUs }]
      const facts = ways.get(hex(feature.value)) ?? []
      return facts.map((payload) => ({ feature, lastSeenUs, payload }))
    }),
    ...stored.probes.flatMap((probe) => probeFeature(probe, lastSeenUs)),
    ...stored.eui64Iids.map((value) => ({ feature: iidFeature(value), lastSeenUs: stored.lastIpv6LeakAt })),
  ]
}

/** What the prober saw last on a port. Its HASSHServer reaches identities by their own column. */
function probeFeature(
  { probeType, hash }: hearsay.row.StoredFeature.$Properties,
  lastSeenUs: number,
): SightedFeature[] {
  if (probeType !== 'jarm' && probeType !== 'tcpfp') return []
  const value = unhex(hash ?? '')
  const feature = value && rawFeature(probeType, value)
  return feature === undefined ? [] : [{ feature, lastSeenUs }]
}

function iidFeature(value: Uint8Array): Feature {
  return { kind: 'ipv6_iid', definition: definitionOf.ipv6_iid, value }
}

export function identityFeatures(row: hearsay.row.Identity): SightedFeature[] {
  const lastSeenUs = row.lastSeenAt ?? 0
  const { features, iids } = featuresOfIdentity(row, rules)
  const leaks = iids.flatMap((text) => {
    const leak = interfaceIdOf(text)
    return leak?.kind === 'eui64' ? [iidFeature(leak.iid)] : []
  })
  return [...features, ...leaks].map((feature) => ({ feature, lastSeenUs }))
}

export function campaignFeatures(row: hearsay.row.Campaign): SightedFeature[] {
  return featuresOfCampaign(row, rules).features.map((feature) => ({
    feature,
    lastSeenUs: row.lastSeenAt ?? 0,
  }))
}
