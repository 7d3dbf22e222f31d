import type { SimFork, SimSegment } from './segments.ts'

interface StoredGeneration {
  readonly generation: number
  readonly segments: SimSegment[]
}

/**
 * What survives a kill: the federation's segments and evidence, and of the private store the rows that the operator
 * wants to be known and what is dirty. A copy of it is a backup.
 */
export class Disk {
  readonly #logs = new Map<string, StoredGeneration[]>()
  /** Of each operator's newest fork. */
  readonly evidence = new Map<string, SimFork>()
  /** What the operator's rows say now. */
  readonly truth = new Map<number, number>()
  readonly dirty = new Set<number>()
  /** Segments whose bytes no longer match their hash. */
  readonly damaged = new Set<SimSegment>()
  behindAtMs = 0

  copy(): Disk {
    const copy = new Disk()
    for (const [operator, generations] of this.#logs) {
      copy.#logs.set(
        operator,
        generations.map(({ generation, segments }) => ({ generation, segments: [...segments] })),
      )
    }
    for (const [name, fork] of this.evidence) copy.evidence.set(name, fork)
    for (const [key, value] of this.truth) copy.truth.set(key, value)
    for (const key of this.dirty) copy.dirty.add(key)
    copy.behindAtMs = this.behindAtMs
    return copy
  }

  operators(): Iterable<string> {
    return this.#logs.keys()
  }

  generations(operator: string): readonly StoredGeneration[] {
    return this.#logs.get(operator) ?? []
  }

  segments(operator: string, generation: number): readonly SimSegment[] {
    return this.generations(operator).find((one) => one.generation === generation)?.segments ?? []
  }

  /**
   * Puts segments that follow on from what is stored, and deletes the generations before `superseded`: one batch.
   * Like the real store it refuses a number that is stored already.
   */
  append(operator: string, run: readonly SimSegment[], superseded = 0): void {
    const generations = this.#logs.get(operator) ?? []
    this.#logs.set(operator, generations)
    for (const segment of run) {
      const { generation, number } = segment.facts
      let stored = generations.find((one) => one.generation === generation)
      if (stored === undefined) {
        stored = { generation, segments: [] }
        generations.push(stored)
        generations.sort((a, b) => a.generation - b.generation)
      }
      if (stored.segments.length !== number - 1) {
        throw new StoreRefuses(
          `number ${number} of ${generation} where ${stored.segments.length} segments are stored`,
        )
      }
      stored.segments.push(segment)
    }
    if (superseded > 0) this.drop(operator, 0, superseded)
  }

  drop(operator: string, fromGeneration: number, beforeGeneration: number): void {
    const kept = this.generations(operator).filter(
      ({ generation }) => generation < fromGeneration || generation >= beforeGeneration,
    )
    this.#logs.set(operator, kept)
  }

  truncate(operator: string, generation: number, fromNumber: number): void {
    const stored = this.generations(operator).find((one) => one.generation === generation)
    stored?.segments.splice(fromNumber - 1)
    if (stored?.segments.length === 0) this.drop(operator, generation, generation + 1)
  }

  /** As many segments as fit, and one in any case. */
  range(operator: string, generation: number, fromNumber: number, bytesMax: number): SimSegment[] {
    const out: SimSegment[] = []
    let bytes = 0
    for (const segment of this.segments(operator, generation).slice(fromNumber - 1)) {
      bytes += segment.bytes.byteLength
      if (out.length > 0 && bytes > bytesMax) break
      out.push(segment)
    }
    return out
  }
}

/** What the real store throws as `store.damaged`. */
export class StoreRefuses extends Error {
  override readonly name = 'StoreRefuses'
}
