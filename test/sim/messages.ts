import type { LogEnd, ToldState } from '../../src/federation/log-state.ts'
import type { KnownState } from '../../src/gossip/sync-state.ts'
import type { Carried, SimFork } from './segments.ts'

/** What peers say to each other, without the bytes. */

export interface SimHead {
  readonly operator: string
  readonly end: LogEnd
  readonly minute: number
}

export type Gossip =
  | { readonly kind: 'segment'; readonly carried: Carried }
  | { readonly kind: 'head'; readonly head: SimHead }
  | { readonly kind: 'evidence'; readonly fork: SimFork }

export interface RangeAsked {
  readonly operator: string
  readonly generation: number
  readonly fromNumber: number
  readonly bytesMax: number
}

export interface Asked {
  readonly digest: Uint8Array
  /** Of which state everything is known already, if the asker wants to know the rest. */
  readonly known?: KnownState
  readonly range?: RangeAsked
}

export interface Told {
  readonly held: readonly (readonly [operator: string, ToldState])[]
  readonly heads: readonly SimHead[]
  readonly evidence: readonly SimFork[]
  readonly now: KnownState
  readonly isWhole: boolean
}

export interface Answered {
  readonly digest: Uint8Array
  readonly told?: Told
  readonly segments?: readonly Carried[]
}
