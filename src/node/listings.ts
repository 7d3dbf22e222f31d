import { hex, unhex } from '../base/bytes.ts'
import { HearsayError } from '../base/errors.ts'
import { dateTimeText } from '../ingest/date-time.ts'
import type { Page, PageAnswer } from '../query/operations.ts'
import { smtpTotals } from '../store/merge.ts'
import type { PrivateStore } from '../store/private-store.ts'
import type { hearsay } from '../wire/messages.ts'
import type { LocalView } from './local-view.ts'
import { rowJson, uuidText } from './row-json.ts'

/** The operator's own rows, page by page, merges resolved to the winner. */
export class Listings {
  readonly #store: PrivateStore
  readonly #view: LocalView

  constructor(store: PrivateStore, view: LocalView) {
    this.#store = store
    this.#view = view
  }

  async identities(page: Page): Promise<PageAnswer> {
    const { rows, total } = slice(this.#view.graph.identities(), page)
    const stored = await this.#store.identities(rows.map(bytesOf))
    return { total, ...page, data: rows.map((uuid, at) => this.#identityJson(uuid, stored[at])) }
  }

  /** @throws uuid.bad, uuid.unknown */
  async identity(text: string): Promise<object> {
    const winner = this.#view.graph.identityMerges.winner(uuidOf(text))
    if (!this.#view.graph.hasIdentity(winner) && !this.#view.graph.hasIdentity(uuidOf(text))) throw unknown()
    const [stored] = await this.#store.identities([bytesOf(winner)])
    return this.#identityJson(winner, stored)
  }

  #identityJson(uuid: string, row: hearsay.row.Identity | undefined): object {
    const { graph } = this.#view
    const campaign = graph.campaignOf(uuid)
    return {
      ...rowJson('identity', row ?? { uuid: bytesOf(uuid) }),
      formed_here: row === undefined,
      campaign_id: campaign === undefined ? null : uuidText(bytesOf(campaign)),
      merged_uuids: graph.identityMerges
        .all(uuid)
        .filter((one) => one !== uuid)
        .map((one) => uuidText(bytesOf(one))),
      observation_count_live: graph.attackersOf(uuid).length,
      retracted: this.#view.isRetracted('identity', uuid),
    }
  }

  async campaigns(page: Page): Promise<PageAnswer> {
    const { rows, total } = slice(this.#view.graph.campaigns(), page)
    const stored = await this.#store.campaigns(rows.map(bytesOf))
    return { total, ...page, data: rows.map((uuid, at) => this.#campaignJson(uuid, stored[at])) }
  }

  async campaign(text: string): Promise<object> {
    const winner = this.#view.graph.campaignMerges.winner(uuidOf(text))
    if (!this.#view.graph.hasCampaign(uuidOf(text))) throw unknown()
    const [stored] = await this.#store.campaigns([bytesOf(winner)])
    return this.#campaignJson(winner, stored)
  }

  #campaignJson(uuid: string, row: hearsay.row.Campaign | undefined): object {
    const { graph } = this.#view
    return {
      ...rowJson('campaign', row ?? { uuid: bytesOf(uuid) }),
      merged_uuids: graph.campaignMerges
        .all(uuid)
        .filter((one) => one !== uuid)
        .map((one) => uuidText(bytesOf(one))),
      identity_count_live: graph.identitiesOf(uuid).length,
      retracted: this.#view.isRetracted('campaign', uuid),
    }
  }

  async attackers(page: Page): Promise<PageAnswer> {
    const { rows, total } = slice(this.#view.graph.attackers(), page)
    const stored = await this.#store.attackers(rows.map(bytesOf))
    return { total, ...page, data: rows.map((uuid, at) => this.#attackerJson(uuid, stored[at])) }
  }

  async attacker(text: string): Promise<object> {
    const uuid = uuidOf(text)
    const stored = await this.#store.attacker(bytesOf(uuid))
    if (stored === undefined) throw unknown()
    const behavior = await this.#store.behavior(bytesOf(uuid))
    const states: object[] = []
    for await (const { row, rotationCount } of this.#store.fingerprintStates(bytesOf(uuid))) {
      const { port, probeType, hash, at } = row?.fingerprint ?? {}
      states.push({
        port: port ?? 0,
        probe_type: probeType,
        last_hash: hash,
        last_seen: at ? dateTimeText(at) : null,
        rotation_count: rotationCount,
      })
    }
    return {
      ...this.#attackerJson(uuid, stored),
      fingerprint_states: states,
      behavior: behavior === undefined ? null : rowJson('behavior', behavior),
    }
  }

  #attackerJson(uuid: string, stored: hearsay.row.StoredAttacker | undefined): object {
    const identity = this.#view.graph.identityOf(uuid)
    const attacker = stored?.row?.attacker
    const time = (us: number | undefined) => (us ? dateTimeText(us) : null)
    return {
      ...rowJson('attacker', attacker ?? { uuid: bytesOf(uuid) }),
      address_key: stored?.addressKey.byteLength ? hex(stored.addressKey) : null,
      identity_id: identity === undefined ? null : uuidText(bytesOf(identity)),
      // The sensor's own caches, and what was counted here, whichever knows more.
      rotation_count: Math.max(attacker?.rotationCount ?? 0, stored?.rotationCount ?? 0),
      last_rotation_at: time(Math.max(attacker?.lastRotationAt ?? 0, stored?.lastRotationAt ?? 0)),
      ipv6_leak_count: Math.max(attacker?.ipv6LeakCount ?? 0, stored?.ipv6LeakCount ?? 0),
      last_ipv6_leak_at: time(Math.max(attacker?.lastIpv6LeakAt ?? 0, stored?.lastIpv6LeakAt ?? 0)),
      last_ipv6_link_local: stored?.lastIpv6LinkLocal || attacker?.lastIpv6LinkLocal || null,
      last_ipv6_iid_kind: stored?.lastIpv6IidKind || attacker?.lastIpv6IidKind || null,
      last_ipv6_mac_oui: stored?.lastIpv6MacOui || attacker?.lastIpv6MacOui || null,
    }
  }

  async smtpTargets(text: string): Promise<PageAnswer> {
    const uuid = uuidOf(text)
    if (!this.#view.graph.hasAttacker(uuid) && this.#view.domainsOf(uuid).length === 0) throw unknown()
    const data: object[] = []
    for (const registrable of this.#view.domainsOf(uuid)) {
      for await (const target of this.#store.smtpTargets(registrable)) {
        if (hex(target.attackerUuid) !== uuid) continue
        const { count, firstSeenUs, lastSeenUs } = smtpTotals(target)
        data.push({
          attacker_uuid: uuidText(target.attackerUuid),
          domain: target.domain,
          count,
          first_seen: firstSeenUs ? dateTimeText(firstSeenUs) : null,
          last_seen: lastSeenUs ? dateTimeText(lastSeenUs) : null,
        })
      }
    }
    return { total: data.length, limit: data.length, offset: 0, data }
  }
}

function slice(all: readonly string[], { limit, offset }: Page): { rows: readonly string[]; total: number } {
  return { rows: all.slice(offset, offset + limit), total: all.length }
}

function bytesOf(uuid: string): Uint8Array {
  return unhex(uuid) ?? new Uint8Array(0)
}

/** @throws uuid.bad */
function uuidOf(text: string): string {
  const digits = text.replaceAll('-', '').toLowerCase()
  if (!/^[0-9a-f]{32}$/.test(digits)) {
    throw new HearsayError('uuid.bad', 'a uuid has 32 hex digits, with or without dashes')
  }
  return digits
}

function unknown(): HearsayError {
  return new HearsayError('uuid.unknown', 'no row has this uuid; list them to find the right one')
}
