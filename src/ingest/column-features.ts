import type { Feature, FeatureName } from '../wire/features.ts'
import type { hearsay } from '../wire/messages.ts'
import { FeatureSet, featureOf, rawFeature } from './bounties.ts'
import type { RowRules } from './column-kinds.ts'
import { c2Feature } from './endpoint.ts'

/** What the columns of an identity or a campaign say that can be compared. */
export interface ColumnFacts {
  readonly features: readonly Feature[]
  /** Leaked addresses as seen. Which of them make a feature is decided where the IID rules are. */
  readonly iids: readonly string[]
  /** Endpoints as named, addresses included: private. Only those of host names are among the features. */
  readonly c2: readonly string[]
}

export function featuresOfIdentity(identity: hearsay.row.Identity.$Properties, rules: RowRules): ColumnFacts {
  const features = new FeatureSet()
  addCommon(features, identity, rules)
  for (const text of identity.ja4hHashes ?? []) features.add(featureOf('ja4h', text))
  for (const text of identity.ja4QuicHashes ?? []) features.add(featureOf('ja4_quic', text))
  const kd = identity.kdDigraphSimhash
  if (kd?.byteLength) features.add(rawFeature('kd_simhash', kd))
  const iids = (identity.ipv6LinkLocalIids ?? []).flatMap(({ iid }) => (iid ? [iid] : []))
  return { features: features.list(), iids, c2: [...(identity.c2Endpoints ?? [])] }
}

export function featuresOfCampaign(campaign: hearsay.row.Campaign.$Properties, rules: RowRules): ColumnFacts {
  const features = new FeatureSet()
  addCommon(features, campaign, rules)
  return { features: features.list(), iids: [], c2: [...(campaign.c2Endpoints ?? [])] }
}

type CommonColumns = Pick<
  hearsay.row.Campaign.$Properties,
  'ja3Hashes' | 'hasshHashes' | 'tlsCertSha256' | 'payloadSimhashes' | 'c2Endpoints'
>

function addCommon(features: FeatureSet, columns: CommonColumns, rules: RowRules): void {
  const lists: readonly (readonly [FeatureName, readonly Uint8Array[]])[] = [
    ['ja3', columns.ja3Hashes ?? []],
    ['hassh_server', columns.hasshHashes ?? []], // what DECNET's column holds, whatever its name says
    ['tls_cert', columns.tlsCertSha256 ?? []],
    ['payload_simhash', columns.payloadSimhashes ?? []],
  ]
  for (const [kind, values] of lists) {
    for (const value of values) features.add(rawFeature(kind, value))
  }
  for (const endpoint of columns.c2Endpoints ?? []) features.add(c2Feature(endpoint, rules))
}
