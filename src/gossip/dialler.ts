import { multiaddr } from '@multiformats/multiaddr'
import { hex } from '../base/bytes.ts'
import type { Clock } from '../base/clock.ts'
import { forwardTime, fraction } from '../base/clock.ts'
import { limits } from '../base/limits.ts'
import { isDialable } from '../federation/addresses.ts'
import type { Host } from './host.ts'
import { connectionsTo } from './host.ts'
import type { Members } from './members.ts'
import { peerIdOf } from './members.ts'

interface Target {
  readonly peerKey: Uint8Array
  readonly addresses: readonly string[]
  failures: number
  notBeforeMs: number
  dialling: boolean
}

/** Keeps a connection to every member whose address is known, with back-off for those that do not answer. */
export class Dialler {
  readonly #members: Members
  readonly #clock: Clock
  readonly #nowMs: () => number
  readonly #dialPrivate: boolean
  readonly #targets = new Map<string, Target>()
  #host: Host | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(members: Members, clock: Clock, dialPrivate: boolean) {
    this.#members = members
    this.#clock = clock
    this.#nowMs = forwardTime(clock)
    this.#dialPrivate = dialPrivate
  }

  start(host: Host): void {
    this.#host = host
    this.#timer = setInterval(() => this.dialAll(), limits.dialEveryMs)
    this.dialAll()
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#host = undefined
  }

  /** A verified hint says where a member's peer is. */
  learn(operator: string, peerKey: Uint8Array, addresses: readonly string[]): void {
    const fresh = { peerKey, addresses, failures: 0, notBeforeMs: 0, dialling: false }
    this.#targets.set(`${operator}:${hex(peerKey)}`, fresh)
    this.dialAll()
  }

  /** This one at the next tick, whatever its back-off. */
  redial(operator: string): void {
    for (const [name, target] of this.#targets) if (name.startsWith(operator)) target.notBeforeMs = 0
  }

  dialAll(): void {
    for (const [name, target] of this.#targets) {
      if (this.#members.roster.members.has(name.slice(0, 64))) this.#dial(target)
    }
  }

  #dial(target: Target): void {
    const host = this.#host
    const nowMs = this.#nowMs()
    if (host === undefined || target.dialling || target.notBeforeMs > nowMs) return
    const peer = peerIdOf(target.peerKey)
    if (connectionsTo(host, peer).length > 0) return
    const addresses = target.addresses
      .filter((address) => isDialable(address, this.#dialPrivate))
      .map((address) => multiaddr(`${address}/p2p/${peer.toString()}`))
    if (addresses.length === 0) return

    target.dialling = true
    host
      .dial(addresses, { signal: AbortSignal.timeout(limits.dialTimeoutMs) })
      .then(() => {
        target.failures = 0
      })
      .catch(() => {
        target.failures++
        const backoffMs = Math.min(limits.dialEveryMs * 2 ** target.failures, limits.dialBackoffMsMax)
        target.notBeforeMs = this.#nowMs() + backoffMs * (0.5 + fraction(this.#clock) / 2)
      })
      .finally(() => {
        target.dialling = false
      })
  }
}
