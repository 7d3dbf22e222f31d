import { Merges } from './merges.ts'

/**
 * Who belongs to whom: attackers to identities, identities to campaigns, and the merges of both. In memory, rebuilt
 * from the rows at start. A row may name an identity or campaign that has not come yet. Uuids are in hex.
 */
export class Graph {
  readonly identityMerges = new Merges()
  readonly campaignMerges = new Merges()
  readonly #identityOf = new Map<string, string>()
  readonly #attackersOf = new Map<string, Set<string>>()
  readonly #campaignOf = new Map<string, string>()
  readonly #identitiesOf = new Map<string, Set<string>>()
  readonly #identityRows = new Set<string>()
  readonly #campaignRows = new Set<string>()
  #identityList: string[] | undefined
  #campaignList: string[] | undefined
  #attackerList: string[] | undefined

  /** @param identity the one the row names, or the one formed for it */
  setAttacker(attacker: string, identity: string): void {
    const before = this.#identityOf.get(attacker)
    if (before === identity) return
    this.#identityList = undefined
    this.#attackerList = undefined
    move(this.#attackersOf, attacker, before, identity)
    this.#identityOf.set(attacker, identity)
  }

  setIdentity(uuid: string, campaign: string | undefined, mergedInto: string | undefined): void {
    this.#identityList = undefined
    this.#identityRows.add(uuid)
    this.identityMerges.set(uuid, mergedInto)
    const before = this.#campaignOf.get(uuid)
    if (before === campaign) return
    move(this.#identitiesOf, uuid, before, campaign)
    if (campaign === undefined) this.#campaignOf.delete(uuid)
    else this.#campaignOf.set(uuid, campaign)
  }

  setCampaign(uuid: string, mergedInto: string | undefined): void {
    this.#campaignList = undefined
    this.#campaignRows.add(uuid)
    this.campaignMerges.set(uuid, mergedInto)
  }

  /** The identity an attacker belongs to now, merges resolved. */
  identityOf(attacker: string): string | undefined {
    const identity = this.#identityOf.get(attacker)
    return identity === undefined ? undefined : this.identityMerges.winner(identity)
  }

  /** Attackers that name exactly this identity, or formed it. */
  directAttackersOf(identity: string): string[] {
    return [...(this.#attackersOf.get(identity) ?? [])]
  }

  /** Attackers of a winner and of all that were merged into it. */
  attackersOf(winner: string): string[] {
    return this.identityMerges.all(winner).flatMap((uuid) => this.directAttackersOf(uuid))
  }

  /** The campaign of a winner: its own, or that of one merged into it. Resolved. */
  campaignOf(winner: string): string | undefined {
    for (const uuid of this.identityMerges.all(winner)) {
      const campaign = this.#campaignOf.get(uuid)
      if (campaign !== undefined) return this.campaignMerges.winner(campaign)
    }
    return undefined
  }

  /** Identities (winners) of a campaign and of all that were merged into it. */
  identitiesOf(campaign: string): string[] {
    const identities = this.campaignMerges
      .all(campaign)
      .flatMap((uuid) => [...(this.#identitiesOf.get(uuid) ?? [])])
    return [...new Set(identities.map((uuid) => this.identityMerges.winner(uuid)))]
  }

  hasAttacker(uuid: string): boolean {
    return this.#identityOf.has(uuid)
  }

  hasIdentity(uuid: string): boolean {
    return this.#identityRows.has(uuid) || this.#attackersOf.has(uuid)
  }

  hasCampaign(uuid: string): boolean {
    return this.#campaignRows.has(uuid)
  }

  /** Identities that are not merged into another, in order of uuid: those with a row and those formed here. */
  identities(): readonly string[] {
    this.#identityList ??= winners([...this.#identityRows, ...this.#attackersOf.keys()], this.identityMerges)
    return this.#identityList
  }

  campaigns(): readonly string[] {
    this.#campaignList ??= winners([...this.#campaignRows], this.campaignMerges)
    return this.#campaignList
  }

  attackers(): readonly string[] {
    this.#attackerList ??= [...this.#identityOf.keys()].sort()
    return this.#attackerList
  }
}

function winners(uuids: readonly string[], merges: Merges): string[] {
  return [...new Set(uuids)].filter((uuid) => !merges.isMerged(uuid)).sort()
}

function move(
  groups: Map<string, Set<string>>,
  member: string,
  from: string | undefined,
  to: string | undefined,
): void {
  if (from !== undefined) {
    const group = groups.get(from)
    group?.delete(member)
    if (group?.size === 0) groups.delete(from)
  }
  if (to === undefined) return
  const group = groups.get(to) ?? new Set()
  group.add(member)
  groups.set(to, group)
}
