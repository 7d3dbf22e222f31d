import { hex } from '../base/bytes.ts'
import { limits } from '../base/limits.ts'
import type { PrivateStore } from '../store/private-store.ts'
import type { DomainFacts } from '../wire/record.ts'
import type { LocalView } from './local-view.ts'

/** How many attackers an identity has, as a power of two: as members know it, and as they will within a day. */
export interface Buckets {
  readonly told: number
  readonly now: number
}

/** A domain that is about to leave. */
export interface Leaving {
  readonly recordId: Uint8Array
  readonly facts: DomainFacts
}

/**
 * The identities among which whoever named a domain is hidden: those that were active since domains last left. A member
 * sees which records come and change, and when; so a domain leaves only while enough of them may have named it, as far
 * as that tells, and the same ones each time that it leaves again.
 */
export class Crowd {
  readonly #store: PrivateStore
  readonly #view: LocalView
  readonly #active = new Set<string>()

  constructor(store: PrivateStore, view: LocalView) {
    this.#store = store
    this.#view = view
  }

  /** An identity was active: something came in about it. */
  saw(identity: Uint8Array): void {
    if (this.#active.size < crowdMax) this.#active.add(hex(identity))
  }

  get size(): number {
    return this.#active.size
  }

  clear(): void {
    this.#active.clear()
  }

  /** @param bucketsOf undefined for an identity that members do not know of: nobody is hidden behind it */
  async known(bucketsOf: (winner: string) => Promise<Buckets | undefined>): Promise<Map<string, Buckets>> {
    const known = new Map<string, Buckets>()
    for (const uuid of this.#active) {
      const winner = this.#view.graph.identityMerges.winner(uuid)
      const buckets = await bucketsOf(winner)
      if (buckets !== undefined) known.set(winner, buckets)
    }
    return known
  }

  /** @returns those who may have named the domain, or undefined if they are fewer than `enough` */
  async hiding(
    { recordId, facts }: Leaving,
    known: ReadonlyMap<string, Buckets>,
    enough: number,
  ): Promise<readonly string[] | undefined> {
    const before = await this.#store.suspects(recordId)
    const suspects = [...known].filter(([uuid]) => before === undefined || before.has(uuid))
    const fitting = suspects.filter(([, { told }]) => told >= facts.attackersBucket)
    // Where none of them has so many attackers, several named it, and each of them may be one.
    const isOfSeveral =
      suspects.every(([, { now }]) => now < facts.attackersBucket) && (await this.#isOfSeveral(facts.domain))
    const may = isOfSeveral ? suspects : fitting
    return may.length >= enough ? suspects.map(([uuid]) => uuid).slice(0, limits.suspectsMax) : undefined
  }

  async #isOfSeveral(domain: string): Promise<boolean> {
    const namers = new Set<string>()
    for await (const { attackerUuid } of this.#store.smtpTargets(domain)) {
      const identity = this.#view.graph.identityOf(hex(attackerUuid))
      if (identity !== undefined) namers.add(identity)
    }
    return namers.size > 1
  }
}

/** As many as a policy can ask for. */
const crowdMax = 1_000
