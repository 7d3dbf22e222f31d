/**
 * Soft merges: `merged_into_uuid` pointers, revocable, of any chain length. A chain resolves to its end; a cycle,
 * and everything that leads into it, to the cycle's smallest uuid. Always iterative. Uuids are in hex.
 */
export class Merges {
  readonly #parent = new Map<string, string>()
  readonly #children = new Map<string, Set<string>>()
  /** Resolutions since the last change: chains are walked once, not once a question. */
  readonly #resolved = new Map<string, string>()

  /** Points `uuid` at the one it was merged into, or at nothing. */
  set(uuid: string, into: string | undefined): void {
    const before = this.#parent.get(uuid)
    if (before === into) return
    this.#resolved.clear()
    if (before !== undefined) {
      this.#parent.delete(uuid)
      const siblings = this.#children.get(before)
      siblings?.delete(uuid)
      if (siblings?.size === 0) this.#children.delete(before)
    }
    if (into !== undefined && into !== uuid) {
      this.#parent.set(uuid, into)
      const siblings = this.#children.get(into) ?? new Set()
      siblings.add(uuid)
      this.#children.set(into, siblings)
    }
  }

  winner(uuid: string): string {
    const path: string[] = []
    const onPath = new Set<string>()
    let at = uuid
    let winner: string | undefined
    while (winner === undefined) {
      const known = this.#resolved.get(at)
      const parent = this.#parent.get(at)
      if (known !== undefined) winner = known
      else if (onPath.has(at)) winner = smallest(path.slice(path.indexOf(at)))
      else if (parent === undefined) winner = at
      else {
        path.push(at)
        onPath.add(at)
        at = parent
      }
    }
    for (const step of path) this.#resolved.set(step, winner)
    return winner
  }

  isMerged(uuid: string): boolean {
    return this.winner(uuid) !== uuid
  }

  /** A winner and all that resolve to it, the winner first. */
  all(winner: string): string[] {
    const found = new Set([winner])
    for (const uuid of found) {
      for (const child of this.#children.get(uuid) ?? []) found.add(child)
    }
    return [...found]
  }
}

function smallest(uuids: readonly string[]): string {
  return [...uuids].sort()[0] ?? ''
}
