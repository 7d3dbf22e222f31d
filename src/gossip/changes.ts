/**
 * A count of changes, by which peers are told only what they do not know yet. The number that names this process is
 * random: versions of another life mean nothing.
 */
export class Changes {
  readonly stateId: number
  #version = 0

  /** @param stateId random, not 0 */
  constructor(stateId: number) {
    this.stateId = stateId
  }

  get version(): number {
    return this.#version
  }

  /** The version of something that changes now. */
  next(): number {
    return ++this.#version
  }
}
