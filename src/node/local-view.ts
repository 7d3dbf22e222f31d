import { hex, utf8 } from '../base/bytes.ts'
import { limits } from '../base/limits.ts'
import type { LocalIndex } from '../index/local-index.ts'
import { Graph } from '../resolve/graph.ts'
import type { SightedFeature } from '../resolve/row-features.ts'
import { attackerFeatures, campaignFeatures, identityFeatures } from '../resolve/row-features.ts'
import type { Change } from '../store/apply-row.ts'
import type { ShareKey, ShareKind } from '../store/private-keys.ts'
import { prefix } from '../store/private-keys.ts'
import type { PrivateStore, ScannedRow } from '../store/private-store.ts'
import type { hearsay } from '../wire/messages.ts'

/**
 * What this operator's own rows say, in memory: who belongs to whom, and every feature of its own, shareable or not.
 * Rebuilt from the private store at start; changed in step with every durable batch.
 */
export class LocalView {
  readonly index: LocalIndex
  #graph = new Graph()
  readonly #formedIdentity: (attacker: Uint8Array) => Uint8Array
  readonly #retracted = new Set<string>()
  readonly #domainsOf = new Map<string, Set<string>>()
  readonly #domains = new Set<string>()
  /** Distinct payload values of each URL, counted up to one more than may leave, and who holds them. */
  readonly #payloadsOf = new Map<string, Map<string, Set<string>>>()
  #attackerRows = 0

  constructor(index: LocalIndex, formedIdentity: (attacker: Uint8Array) => Uint8Array) {
    this.index = index
    this.#formedIdentity = formedIdentity
  }

  get graph(): Graph {
    return this.#graph
  }

  /** From nothing, whatever was here before. */
  async load(store: PrivateStore): Promise<void> {
    this.#graph = new Graph()
    this.index.clear()
    this.#retracted.clear()
    this.#domainsOf.clear()
    this.#domains.clear()
    this.#payloadsOf.clear()
    this.#attackerRows = 0
    for (const first of [prefix.attacker, prefix.identity, prefix.campaign, prefix.smtpTarget]) {
      for await (const row of store.scan(first)) this.apply(row)
    }
    for await (const share of store.retracted()) this.apply({ type: 'retracted', share, on: true })
  }

  /** @returns further keys that must pass the gate again because of this change */
  apply(change: Change | ScannedRow): ShareKey[] {
    switch (change.type) {
      case 'attacker':
        return this.#applyAttacker(change.uuid, change.stored)
      case 'identity':
        return this.#applyIdentity(hex(change.uuid), change.row)
      case 'campaign':
        return this.#applyCampaign(hex(change.uuid), change.row)
      case 'smtp_target':
        this.#domains.add(change.registrable)
        this.#domainSet(hex(change.attacker)).add(change.registrable)
        return []
      case 'retracted': {
        const name = retractedName(change.share.kind, shareName(change.share))
        if (change.on) this.#retracted.add(name)
        else this.#retracted.delete(name)
        return this.#affectedBy(change.share)
      }
      case 'rotated':
        return []
    }
  }

  #applyAttacker(uuid: Uint8Array, stored: hearsay.row.StoredAttacker): ShareKey[] {
    const attacker = stored.row?.attacker
    const name = hex(uuid)
    const isNew = attacker != null && !this.#graph.hasAttacker(name)
    if (isNew) this.#attackerRows++
    const identity = attacker?.identityId?.byteLength ? attacker.identityId : this.#formedIdentity(uuid)
    this.#graph.setAttacker(name, hex(identity))
    const features = attackerFeatures(stored)
    this.index.set(
      { of: 'attacker', uuid: name },
      features,
      attacker?.firstSeen ?? 0,
      attacker?.lastSeen ?? 0,
    )
    // Domains that it named before its row came counted it without an address.
    const domains = isNew ? this.domainsOf(name) : []
    return [
      ...this.#winnerIfOther('identity', hex(identity)),
      ...this.#countPayloads(name, features),
      ...domains.map((domain) => ({ kind: 'domain', key: utf8(domain) }) as const),
    ]
  }

  #applyIdentity(uuid: string, row: hearsay.row.Identity): ShareKey[] {
    const campaign = row.campaignId?.byteLength ? hex(row.campaignId) : undefined
    const merged = row.mergedIntoUuid?.byteLength ? hex(row.mergedIntoUuid) : undefined
    const before = this.#graph.identityMerges.winner(uuid)
    this.#graph.setIdentity(uuid, campaign, merged)
    this.index.set({ of: 'identity', uuid }, identityFeatures(row), row.firstSeenAt ?? 0, row.lastSeenAt ?? 0)
    const touched = this.#winnerIfOther('identity', uuid)
    if (before !== uuid) touched.push({ kind: 'identity', key: Buffer.from(before, 'hex') })
    return touched
  }

  #applyCampaign(uuid: string, row: hearsay.row.Campaign): ShareKey[] {
    const before = this.#graph.campaignMerges.winner(uuid)
    this.#graph.setCampaign(uuid, row.mergedIntoUuid?.byteLength ? hex(row.mergedIntoUuid) : undefined)
    this.index.set({ of: 'campaign', uuid }, campaignFeatures(row), row.firstSeenAt ?? 0, row.lastSeenAt ?? 0)
    const winner = this.#graph.campaignMerges.winner(uuid)
    const touched = this.#winnerIfOther('campaign', uuid)
    // Identities name the campaign they belong to: when it resolves elsewhere, so do they.
    if (winner !== before) {
      for (const identity of this.#graph.identitiesOf(winner)) {
        touched.push({ kind: 'identity', key: Buffer.from(identity, 'hex') })
      }
    }
    return touched
  }

  #winnerIfOther(kind: 'identity' | 'campaign', uuid: string): ShareKey[] {
    const merges = kind === 'identity' ? this.#graph.identityMerges : this.#graph.campaignMerges
    const winner = merges.winner(uuid)
    return winner === uuid ? [] : [{ kind, key: Buffer.from(winner, 'hex') }]
  }

  #affectedBy(share: ShareKey): ShareKey[] {
    if (share.kind === 'domain') return []
    const uuid = hex(share.key)
    const touched = this.#winnerIfOther(share.kind, uuid)
    if (share.kind === 'campaign') {
      for (const identity of this.#graph.identitiesOf(uuid)) {
        touched.push({ kind: 'identity', key: Buffer.from(identity, 'hex') })
      }
    }
    return touched
  }

  /** Notes which values a URL gave; when they become too many, all who hold one must pass the gate again. */
  #countPayloads(attacker: string, features: readonly SightedFeature[]): ShareKey[] {
    const touched = new Set<string>()
    for (const { feature, payload } of features) {
      if (payload?.url === undefined) continue
      const values = this.#payloadsOf.get(payload.url) ?? new Map<string, Set<string>>()
      this.#payloadsOf.set(payload.url, values)
      if (!addHolder(values, hex(feature.value), attacker)) continue
      for (const holder of [...values.values()].flatMap((set) => [...set])) {
        const identity = this.#graph.identityOf(holder)
        if (identity !== undefined) touched.add(identity)
      }
    }
    return [...touched].map((identity) => ({ kind: 'identity', key: Buffer.from(identity, 'hex') }))
  }

  valuesOfUrl(url: string | undefined): number {
    return url === undefined ? 0 : (this.#payloadsOf.get(url)?.size ?? 0)
  }

  isRetracted(kind: ShareKind, name: string): boolean {
    return this.#retracted.has(retractedName(kind, name))
  }

  #domainSet(attacker: string): Set<string> {
    const domains = this.#domainsOf.get(attacker) ?? new Set<string>()
    this.#domainsOf.set(attacker, domains)
    return domains
  }

  /** Registrable domains that an attacker named as recipients. */
  domainsOf(attacker: string): readonly string[] {
    return [...(this.#domainsOf.get(attacker) ?? [])].sort()
  }

  get domainCount(): number {
    return this.#domains.size
  }

  get attackerCount(): number {
    return this.#attackerRows
  }

  /** Everything that could be shared: what must pass the gate on entering a federation. */
  *shareKeys(): Generator<ShareKey> {
    for (const uuid of this.#graph.identities()) yield { kind: 'identity', key: Buffer.from(uuid, 'hex') }
    for (const uuid of this.#graph.campaigns()) yield { kind: 'campaign', key: Buffer.from(uuid, 'hex') }
    for (const domain of this.#domains) yield { kind: 'domain', key: Buffer.from(domain, 'utf8') }
  }
}

/** @returns whether this made the values of the URL too many */
function addHolder(values: Map<string, Set<string>>, value: string, attacker: string): boolean {
  const full = values.size > limits.payloadsPerUrlMax
  if (full && !values.has(value)) return false
  const holders = values.get(value) ?? new Set<string>()
  holders.add(attacker)
  values.set(value, holders)
  return !full && values.size > limits.payloadsPerUrlMax
}

export function shareName({ kind, key }: ShareKey): string {
  return kind === 'domain' ? Buffer.from(key).toString('utf8') : hex(key)
}

function retractedName(kind: ShareKind, name: string): string {
  return `${kind}:${name}`
}
