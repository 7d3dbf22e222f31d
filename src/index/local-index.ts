import { dayMs } from '../base/clock.ts'
import type { Feature } from '../wire/features.ts'
import { featureKinds, form } from '../wire/features.ts'
import { FeatureIndex } from './feature-index.ts'

/** The row that shows a feature. */
export interface LocalSource {
  readonly of: 'attacker' | 'identity' | 'campaign'
  /** In hex. */
  readonly uuid: string
}

export interface LocalHit extends LocalSource {
  /** UTC day numbers; 0 where the row does not say. */
  readonly firstDay: number
  readonly lastDay: number
  readonly distance: number
}

interface Entry extends LocalSource {
  readonly firstDay: number
  readonly lastDay: number
  readonly features: readonly Feature[]
}

/** Every feature of this operator's own rows, shareable or not, by row: a changed row replaces what it showed. */
export class LocalIndex {
  readonly #index: FeatureIndex
  #entries: (Entry | undefined)[] = []
  readonly #refs = new Map<string, number>()

  constructor(seed: Uint8Array) {
    this.#index = new FeatureIndex(seed)
  }

  set(
    source: LocalSource,
    sighted: readonly { readonly feature: Feature }[],
    firstSeenUs: number,
    lastSeenUs: number,
  ): void {
    const name = `${source.of}:${source.uuid}`
    const before = this.#refs.get(name)
    const features = distinct(sighted.map(({ feature }) => feature))
    const entry = { ...source, firstDay: dayOfUs(firstSeenUs), lastDay: dayOfUs(lastSeenUs), features }
    if (before !== undefined && sameFeatures(this.#entries[before]?.features ?? [], features)) {
      this.#entries[before] = entry
      return
    }
    if (before !== undefined) this.#entries[before] = undefined
    if (this.#entries.length > compactFrom && this.#entries.length > 2 * this.#refs.size) this.#compact()
    this.#add(name, entry)
  }

  #add(name: string, entry: Entry): void {
    const ref = this.#entries.length
    this.#entries.push(entry)
    this.#refs.set(name, ref)
    for (const { kind, definition, value } of entry.features) {
      const { number } = featureKinds[kind]
      const key = { kind: number, definition, form: form.raw, pepperId: 0, value }
      this.#index.add(key, ref, isSimhash(kind))
    }
  }

  clear(): void {
    this.#entries = []
    this.#refs.clear()
    this.#index.clear()
  }

  #compact(): void {
    const live = this.#entries.filter((entry) => entry !== undefined)
    this.clear()
    for (const entry of live) this.#add(`${entry.of}:${entry.uuid}`, entry)
  }

  find({ kind, definition, value }: Feature, distance: number): LocalHit[] {
    const { number } = featureKinds[kind]
    const found = isSimhash(kind)
      ? this.#index.within(number, definition, value, distance)
      : withDistance(this.#index.find({ kind: number, definition, form: form.raw, pepperId: 0, value }))
    const hits: LocalHit[] = []
    for (const { ref, distance: away } of found) {
      const entry = this.#entries[ref]
      if (entry === undefined) continue
      const { of, uuid, firstDay, lastDay } = entry
      hits.push({ of, uuid, firstDay, lastDay, distance: away })
    }
    return hits
  }
}

function* withDistance(refs: Iterable<number>): Generator<{ ref: number; distance: number }> {
  for (const ref of refs) yield { ref, distance: 0 }
}

const compactFrom = 4_096

function isSimhash(kind: Feature['kind']): boolean {
  return kind === 'payload_simhash' || kind === 'kd_simhash'
}

function nameOf({ kind, definition, value }: Feature): string {
  return `${kind}:${definition}:${Buffer.from(value).toString('latin1')}`
}

function distinct(features: readonly Feature[]): Feature[] {
  return [...new Map(features.map((feature) => [nameOf(feature), feature])).values()]
}

function sameFeatures(a: readonly Feature[], b: readonly Feature[]): boolean {
  if (a.length !== b.length) return false
  const names = new Set(a.map(nameOf))
  return b.every((feature) => names.has(nameOf(feature)))
}

function dayOfUs(us: number): number {
  return Math.floor(us / (dayMs * 1_000))
}
