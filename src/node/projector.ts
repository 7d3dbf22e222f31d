import { hex, unhex, utf8 } from '../base/bytes.ts'
import type { AddressRanges } from '../privacy/address-ranges.ts'
import type { GateDomain, GateVector } from '../privacy/gate.ts'
import type { GateFeature } from '../privacy/vector-features.ts'
import type { SightedFeature } from '../resolve/row-features.ts'
import { attackerFeatures, campaignFeatures, identityFeatures } from '../resolve/row-features.ts'
import { earliest, latest, smtpTotals } from '../store/merge.ts'
import type { ShareKey } from '../store/private-keys.ts'
import type { PrivateStore } from '../store/private-store.ts'
import type { hearsay } from '../wire/messages.ts'
import type { LocalView } from './local-view.ts'

/** Reads what the gate decides about: all rows behind one identity, one campaign or one domain. */
export class Projector {
  readonly #store: PrivateStore
  readonly #view: LocalView
  readonly #recordIdOf: (share: ShareKey) => Uint8Array
  readonly #suppressed: AddressRanges

  /** @param suppressed addresses of the operator's own: their rows are as if they were not there */
  constructor(
    store: PrivateStore,
    view: LocalView,
    recordIdOf: (share: ShareKey) => Uint8Array,
    suppressed: AddressRanges,
  ) {
    this.#store = store
    this.#view = view
    this.#recordIdOf = recordIdOf
    this.#suppressed = suppressed
  }

  /** A winner with everything merged into it; undefined if there is nothing behind it (any more). */
  async identity(winner: string): Promise<GateVector | undefined> {
    const { graph } = this.#view
    const uuids = graph.identityMerges.all(winner).filter((uuid) => !this.#view.isRetracted('identity', uuid))
    const rows = (await this.#store.identities(uuids.map(bytesOf))).filter((row) => row !== undefined)
    const attackers = await this.#attackers(uuids.flatMap((uuid) => graph.directAttackersOf(uuid)))
    if (rows.length === 0 && attackers.length === 0) return undefined

    const campaign = graph.campaignOf(winner)
    const sharesCampaign = campaign !== undefined && !this.#view.isRetracted('campaign', campaign)
    return {
      recordId: this.#recordIdOf({ kind: 'identity', key: bytesOf(winner) }),
      kind: 'identity',
      features: [
        ...rows.flatMap((row) => identityFeatures(row)),
        ...attackers.flatMap((stored) => attackerFeatures(stored)),
      ].map((sighted) => this.#gateFeature(sighted)),
      firstSeenUs: spanStart([
        ...rows.map((row) => row.firstSeenAt),
        ...attackers.map((one) => one.row?.attacker?.firstSeen),
      ]),
      lastSeenUs: spanEnd([
        ...rows.map((row) => row.lastSeenAt),
        ...attackers.map((one) => one.row?.attacker?.lastSeen),
      ]),
      members:
        attackers.length === 0
          ? spanEnd(rows.map((row) => row.observationCount))
          : distinctAddresses(attackers),
      confidence: rows.find((row) => hex(row.uuid) === winner)?.confidence ?? undefined,
      campaign: sharesCampaign ? this.#recordIdOf({ kind: 'campaign', key: bytesOf(campaign) }) : undefined,
    }
  }

  async campaign(winner: string): Promise<GateVector | undefined> {
    const { graph } = this.#view
    const uuids = graph.campaignMerges.all(winner).filter((uuid) => !this.#view.isRetracted('campaign', uuid))
    const rows = (await this.#store.campaigns(uuids.map(bytesOf))).filter((row) => row !== undefined)
    if (rows.length === 0) return undefined
    const identities = graph.identitiesOf(winner).length
    return {
      recordId: this.#recordIdOf({ kind: 'campaign', key: bytesOf(winner) }),
      kind: 'campaign',
      features: rows.flatMap((row) => campaignFeatures(row)).map((sighted) => this.#gateFeature(sighted)),
      firstSeenUs: spanStart(rows.map((row) => row.firstSeenAt)),
      lastSeenUs: spanEnd(rows.map((row) => row.lastSeenAt)),
      members: identities || spanEnd(rows.map((row) => row.identityCount)),
      confidence: rows.find((row) => hex(row.uuid) === winner)?.confidence ?? undefined,
      campaign: undefined,
    }
  }

  async domain(registrable: string): Promise<GateDomain> {
    const names = new Set<string>()
    const attackers = new Set<string>()
    const totals = { count: 0, firstSeenUs: 0, lastSeenUs: 0 }
    for await (const target of this.#store.smtpTargets(registrable)) {
      if (await this.#isSuppressed(target.attackerUuid)) continue
      names.add(target.domain)
      attackers.add(hex(target.attackerUuid))
      const { count, firstSeenUs, lastSeenUs } = smtpTotals(target)
      totals.count += count
      totals.firstSeenUs = earliest(totals.firstSeenUs, firstSeenUs)
      totals.lastSeenUs = latest(totals.lastSeenUs, lastSeenUs)
    }
    return {
      recordId: this.#recordIdOf({ kind: 'domain', key: utf8(registrable) }),
      names: [...names],
      // An attacker whose row has not come has no address key: all of those count as one.
      attackers: distinctAddresses(await this.#attackersOrUnknown([...attackers])),
      ...totals,
    }
  }

  async #attackers(uuids: readonly string[]): Promise<hearsay.row.StoredAttacker[]> {
    const found = await this.#store.attackers(uuids.map(bytesOf))
    return found.filter(
      (stored) => stored !== undefined && !this.#isOwn(stored),
    ) as hearsay.row.StoredAttacker[]
  }

  #isOwn(stored: hearsay.row.StoredAttacker): boolean {
    const ip = stored.row?.attacker?.ip
    return ip != null && ip !== '' && this.#suppressed.has(ip)
  }

  async #isSuppressed(attackerUuid: Uint8Array): Promise<boolean> {
    if (this.#suppressed.texts.length === 0) return false
    const stored = await this.#store.attacker(attackerUuid)
    return stored !== undefined && this.#isOwn(stored)
  }

  async #attackersOrUnknown(uuids: readonly string[]): Promise<(hearsay.row.StoredAttacker | undefined)[]> {
    return await this.#store.attackers(uuids.map(bytesOf))
  }

  #gateFeature({ feature, lastSeenUs, payload }: SightedFeature): GateFeature {
    if (payload === undefined) return { feature, lastSeenUs }
    const { sizeBytes, via, url } = payload
    return { feature, lastSeenUs, payload: { sizeBytes, via, valuesOfUrl: this.#view.valuesOfUrl(url) } }
  }
}

function distinctAddresses(attackers: readonly (hearsay.row.StoredAttacker | undefined)[]): number {
  return new Set(attackers.map((stored) => (stored?.addressKey.byteLength ? hex(stored.addressKey) : '')))
    .size
}

type Times = readonly (number | null | undefined)[]

function spanStart(times: Times): number {
  return times.reduce<number>(earliest, 0)
}

function spanEnd(times: Times): number {
  return times.reduce<number>(latest, 0)
}

function bytesOf(uuid: string): Uint8Array {
  return unhex(uuid) ?? new Uint8Array(0)
}
