import { limits } from '../base/limits.ts'

/**
 * Which address a session came from, of the last sessions seen. Two maps, the older of which is dropped when the newer
 * is full: dropping the oldest entry of one map each time walks over all that were dropped before it.
 */
export class SessionAddresses {
  #recent = new Map<string, string>()
  #older = new Map<string, string>()

  get(session: string): string | undefined {
    return this.#recent.get(session) ?? this.#older.get(session)
  }

  set(session: string, ip: string): void {
    if (session.length > limits.shortTextCharsMax || this.#recent.get(session) === ip) return
    if (this.#recent.size >= limits.importSessionsMax / 2) {
      this.#older = this.#recent
      this.#recent = new Map()
    }
    this.#recent.set(session, ip)
  }
}
