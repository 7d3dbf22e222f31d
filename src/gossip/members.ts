import { publicKeyFromRaw } from '@libp2p/crypto/keys'
import type { PeerId } from '@libp2p/interface'
import { peerIdFromPublicKey } from '@libp2p/peer-id'
import { hex } from '../base/bytes.ts'
import type { RosterView } from '../federation/roster.ts'
import { verifyChain, verifyNext } from '../federation/roster.ts'

/** Who is a member, by roster, as far as core has made it durable; and which libp2p peer is whose. */
export class Members {
  readonly own: string
  readonly #operatorOfPeer = new Map<string, string>()
  readonly #chain: Uint8Array[]
  #roster: RosterView

  /** @throws RangeError if core's own chain does not verify */
  constructor(chain: readonly Uint8Array[], ownPeerKey: Uint8Array) {
    const result = verifyChain(chain)
    if (result.kind !== 'roster') throw new RangeError('the roster does not verify')
    this.#chain = [...chain]
    this.#roster = result.roster
    this.own = result.roster.operatorOfPeer.get(hex(ownPeerKey)) ?? ''
    this.#mapPeers()
  }

  get roster(): RosterView {
    return this.#roster
  }

  /** Core has made these epochs durable. */
  advance(epochs: readonly Uint8Array[]): void {
    for (const epoch of epochs) {
      const result = verifyNext(this.#roster, epoch)
      if (result.kind !== 'roster') continue // held already
      this.#roster = result.roster
      this.#chain.push(epoch)
    }
    this.#mapPeers()
  }

  #mapPeers(): void {
    this.#operatorOfPeer.clear()
    for (const [operator, { peerKeys }] of this.#roster.members) {
      for (const key of peerKeys) this.#operatorOfPeer.set(peerIdOf(key).toString(), operator)
    }
  }

  epochsAfter(epoch: number): Uint8Array[] {
    return this.#chain.slice(epoch)
  }

  operatorOf(peer: PeerId): string | undefined {
    return this.#operatorOfPeer.get(peer.toString())
  }

  /** @param peer a peer id as text */
  operatorOfText(peer: string): string | undefined {
    return this.#operatorOfPeer.get(peer)
  }

  isMember(peer: string): boolean {
    return this.#operatorOfPeer.has(peer)
  }

  /** Every other member, by operator id in hex. */
  others(): string[] {
    return [...this.#roster.members.keys()].filter((operator) => operator !== this.own)
  }

  peersOf(operator: string): PeerId[] {
    return (this.#roster.members.get(operator)?.peerKeys ?? []).map(peerIdOf)
  }
}

/** @param key a 32-byte Ed25519 public key */
export function peerIdOf(key: Uint8Array): PeerId {
  return peerIdFromPublicKey(publicKeyFromRaw(key))
}
