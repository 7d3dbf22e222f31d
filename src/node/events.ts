import type { DaemonEvent, EventFeed } from '../query/operations.ts'

/** What happened, to whoever listens on the operator's socket now. Nothing is kept for those who do not. */
export class Events implements EventFeed {
  readonly #listeners = new Set<(event: DaemonEvent) => void>()

  subscribe(listener: (event: DaemonEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  emit(type: string, data: DaemonEvent['data']): void {
    for (const listener of this.#listeners) listener({ type, data })
  }
}
