import { hex } from '../base/bytes.ts'
import type { hearsay } from '../wire/messages.ts'
import type { Members } from './members.ts'

/** How each other member stands: connected, what digest it told last, how much it holds that we do not. */
export class PeerBook {
  readonly #members: Members
  readonly #connected: (operator: string) => boolean
  readonly #onChange: () => void
  readonly #digests = new Map<string, Uint8Array>()
  readonly #missing = new Map<string, number>()

  constructor(members: Members, connected: (operator: string) => boolean, onChange: () => void) {
    this.#members = members
    this.#connected = connected
    this.#onChange = onChange
  }

  told(operator: string, digest: Uint8Array): void {
    if (digest.byteLength !== 32 || hex(digest) === hex(this.#digests.get(operator) ?? new Uint8Array(0)))
      return
    this.#digests.set(operator, digest)
    this.#onChange()
  }

  missing(operator: string, segments: number): void {
    if (this.#missing.get(operator) === segments) return
    this.#missing.set(operator, segments)
    this.#onChange()
  }

  gone(operator: string): void {
    this.#digests.delete(operator)
    this.#onChange()
  }

  all(): hearsay.link.PeerState.$Properties[] {
    return this.#members.others().map((operator) => ({
      operator: Buffer.from(operator, 'hex'),
      connected: this.#connected(operator),
      digest: this.#digests.get(operator) ?? new Uint8Array(0),
      missing: this.#missing.get(operator) ?? 0,
    }))
  }
}
