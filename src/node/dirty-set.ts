import type { ShareKey } from '../store/private-keys.ts'

/**
 * What must pass the gate again. A key becomes due when a request that touched it has ended, so that one request's
 * rows about one attacker leave as one record. A touch after a key was taken makes it dirty anew.
 */
export class DirtySet {
  readonly #entries = new Map<string, Entry>()
  readonly #heldBy = new Map<object, Set<string>>()
  #touches = 0

  /** @param heldBy the request that is still running, or undefined: due at once */
  touch(share: ShareKey, heldBy: object | undefined): void {
    const name = nameOf(share)
    const entry = this.#entries.get(name) ?? { share, touch: 0, due: false, notBeforeMs: 0 }
    entry.touch = ++this.#touches
    this.#entries.set(name, entry)
    if (heldBy === undefined) entry.due = true
    else names(this.#heldBy, heldBy).add(name)
  }

  /** A request has ended: what it touched is due. */
  release(request: object): void {
    for (const name of this.#heldBy.get(request) ?? []) {
      const entry = this.#entries.get(name)
      if (entry !== undefined) entry.due = true
    }
    this.#heldBy.delete(request)
  }

  /** Keys that are due now, at most `max`. They stay in the set until `settle`. */
  due(nowMs: number, max: number): DueKey[] {
    const keys: DueKey[] = []
    for (const { share, touch, due, notBeforeMs } of this.#entries.values()) {
      if (keys.length >= max) break
      if (due && notBeforeMs <= nowMs) keys.push({ share, touch, waited: notBeforeMs > 0 })
    }
    return keys
  }

  /** When the next key becomes due by time alone. */
  nextDueMs(): number | undefined {
    let next: number | undefined
    for (const { due, notBeforeMs } of this.#entries.values()) {
      if (due && (next === undefined || notBeforeMs < next)) next = notBeforeMs
    }
    return next
  }

  /** Not yet: try again from `atMs` on. */
  postpone({ share }: DueKey, atMs: number): void {
    const entry = this.#entries.get(nameOf(share))
    if (entry !== undefined) entry.notBeforeMs = atMs
  }

  /** Done with a key, unless it was touched since it was taken. */
  settle({ share, touch }: DueKey): void {
    const name = nameOf(share)
    const entry = this.#entries.get(name)
    if (entry === undefined) return
    if (entry.touch === touch) this.#entries.delete(name)
    else entry.notBeforeMs = 0
  }

  has(share: ShareKey): boolean {
    return this.#entries.has(nameOf(share))
  }

  get size(): number {
    return this.#entries.size
  }

  clear(): void {
    this.#entries.clear()
    this.#heldBy.clear()
  }
}

export interface DueKey {
  readonly share: ShareKey
  readonly touch: number
  /** It was postponed until now. */
  readonly waited: boolean
}

interface Entry {
  readonly share: ShareKey
  touch: number
  due: boolean
  notBeforeMs: number
}

function names(groups: Map<object, Set<string>>, request: object): Set<string> {
  const group = groups.get(request) ?? new Set<string>()
  groups.set(request, group)
  return group
}

function nameOf(share: ShareKey): string {
  return `${share.kind}:${Buffer.from(share.key).toString('latin1')}`
}
