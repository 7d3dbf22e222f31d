import type { Connection } from '@libp2p/interface'
import type { Clock } from '../base/clock.ts'
import { limits } from '../base/limits.ts'
import type { Counters } from './counters.ts'

/** What the doctor needs to see of the network. */
export interface Ward {
  /** Open connections of members, by operator. */
  connections(): ReadonlyMap<string, readonly Pick<Connection, 'streams' | 'timeline' | 'close'>[]>
  redial(operator: string): void
}

/**
 * gossipsub can lose its outbound stream to a peer and never open it again while the connection stays up: connected,
 * in the mesh, and nothing arrives. A member's link without an outbound gossip stream is closed and dialled anew.
 */
export class LinkDoctor {
  readonly #ward: Ward
  readonly #clock: Clock
  readonly #counters: Counters
  #timer: NodeJS.Timeout | undefined

  constructor(ward: Ward, clock: Clock, counters: Counters) {
    this.#ward = ward
    this.#clock = clock
    this.#counters = counters
  }

  start(): void {
    this.#timer = setInterval(() => this.visit(), limits.linkDoctorEveryMs)
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  visit(): void {
    const bornBeforeMs = this.#clock.nowMs() - limits.linkDoctorGraceMs
    for (const [operator, connections] of this.#ward.connections()) {
      const isYoung = connections.some(({ timeline }) => timeline.open > bornBeforeMs)
      if (isYoung || connections.length === 0 || connections.some(hasGossipStream)) continue
      this.#counters.redials++
      for (const connection of connections) connection.close().catch(() => undefined) // gone already
      this.#ward.redial(operator)
    }
  }
}

function hasGossipStream({ streams }: Pick<Connection, 'streams'>): boolean {
  return streams.some(
    ({ direction, protocol }) => direction === 'outbound' && protocol.startsWith('/meshsub/'),
  )
}
