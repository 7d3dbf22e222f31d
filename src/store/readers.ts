/** Those who read at this moment. Who must be alone waits until they are done; who comes meanwhile waits for it. */
export class Readers {
  readonly #reading = new Set<Promise<unknown>>()
  #alone: Promise<void> | undefined

  async read<T>(work: () => Promise<T>): Promise<T> {
    while (this.#alone !== undefined) await this.#alone
    const reading = work()
    this.#reading.add(reading)
    try {
      return await reading
    } finally {
      this.#reading.delete(reading)
    }
  }

  /** One at a time: the caller sees to that. */
  async without(work: () => Promise<void>): Promise<void> {
    const done = Promise.withResolvers<void>()
    this.#alone = done.promise
    try {
      await Promise.allSettled(this.#reading)
      await work()
    } finally {
      this.#alone = undefined
      done.resolve()
    }
  }
}
