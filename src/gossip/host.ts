import { generateKeyPairFromSeed } from '@libp2p/crypto/keys'
import type { GossipSub } from '@libp2p/gossipsub'
import { gossipsub } from '@libp2p/gossipsub'
import type { Identify } from '@libp2p/identify'
import { identify } from '@libp2p/identify'
import type { Connection, Libp2p, PeerId } from '@libp2p/interface'
import { noise } from '@libp2p/noise'
import { tcp } from '@libp2p/tcp'
import { yamux } from '@libp2p/yamux'
import { createLibp2p } from 'libp2p'
import { limits } from '../base/limits.ts'
import { isDialable } from '../federation/addresses.ts'
import { sha256 } from '../wire/keys.ts'

export type Host = Libp2p<{ identify: Identify; pubsub: GossipSub }>

export interface HostParts {
  /** 32-byte Ed25519 seed. */
  readonly seed: Uint8Array
  /** 32 bytes: without it, nobody completes the handshake. */
  readonly psk: Uint8Array
  readonly listen: readonly string[]
  readonly announce: readonly string[]
  readonly dialPrivate: boolean
  readonly topic: string
  isMember(peer: string): boolean
  /** How often a peer gave what does not verify. */
  blames(peer: string): number
  /** Whether one more stranger may come as far as the join protocol. */
  strangersMayCome(): boolean
}

/**
 * The libp2p host. TCP, Noise with the federation's pre-shared key as prologue, Yamux, gossipsub; no discovery of any
 * kind: peers come from the roster and from signed hints. The prologue instead of @libp2p/pnet, which kills the
 * process on bursts.
 */
export async function createHost(parts: HostParts): Promise<Host> {
  const { seed, psk, listen, announce, topic } = parts
  return await createLibp2p({
    privateKey: await generateKeyPairFromSeed('Ed25519', seed),
    nodeInfo: { name: 'hearsay', version: '1', userAgent: 'hearsay/1' },
    addresses: { listen: [...listen], announce: [...announce] },
    transports: [tcp({ maxConnections: limits.connectionsMax })],
    connectionEncrypters: [noise({ prologueBytes: sha256(psk) })],
    streamMuxers: [yamux()],
    connectionManager: {
      maxConnections: limits.connectionsMax,
      inboundConnectionThreshold: limits.connectionsPerSecondMax,
      maxIncomingPendingConnections: limits.connectionsPendingMax,
      dialTimeout: limits.dialTimeoutMs,
      reconnectRetries: 0, // the dialler redials, with back-off
    },
    connectionGater: {
      denyDialMultiaddr: (address) => !isDialable(address.toString(), parts.dialPrivate),
      denyInboundEncryptedConnection: (peer) => !admits(parts, peer),
      denyOutboundEncryptedConnection: () => false, // the peer id was in the address dialled
    },
    services: { identify: identify({ runOnConnectionOpen: true }), pubsub: gossip(topic, parts) },
  })
}

/** A stranger comes as far as the join protocol, while there is an invite. Its gossip is not heard: see the scores. */
function admits(parts: HostParts, peer: PeerId): boolean {
  return parts.isMember(peer.toString()) || parts.strangersMayCome()
}

/** The scores that work: quiet members stay at 0, a third rejected message within a minute ends a member's hearing. */
function gossip(topic: string, parts: HostParts): ReturnType<typeof gossipsub> {
  return gossipsub({
    allowedTopics: [topic],
    globalSignaturePolicy: 'StrictNoSign', // what is gossiped is signed already
    msgIdFn: (message) => sha256(message.data),
    fallbackToFloodsub: false,
    floodPublish: true,
    doPX: false,
    emitSelf: false,
    allowPublishToZeroTopicPeers: true,
    ignoreDuplicatePublishError: true,
    tagMeshPeers: false,
    seenTTL: limits.gossipSeenMs,
    maxInboundDataLength: limits.gossipRpcBytesMax,
    maxOutboundBufferSize: limits.gossipOutboundBytesMax,
    scoreThresholds: { gossipThreshold: -10, publishThreshold: -50, graylistThreshold: -80 },
    scoreParams: {
      topics: {
        [topic]: {
          topicWeight: 1,
          timeInMeshWeight: 0,
          timeInMeshQuantum: 1_000,
          timeInMeshCap: 1,
          firstMessageDeliveriesWeight: 0,
          firstMessageDeliveriesDecay: 0.5,
          firstMessageDeliveriesCap: 1,
          meshMessageDeliveriesWeight: 0,
          meshMessageDeliveriesDecay: 0.5,
          meshMessageDeliveriesCap: 1,
          meshMessageDeliveriesThreshold: 1,
          meshMessageDeliveriesWindow: 10,
          meshMessageDeliveriesActivation: 1_000,
          meshFailurePenaltyWeight: 0,
          meshFailurePenaltyDecay: 0.5,
          invalidMessageDeliveriesWeight: -20,
          invalidMessageDeliveriesDecay: 0.99,
        },
      },
      // A stranger is below every threshold: not grafted, not sent to, not listened to.
      appSpecificScore: (peer) => (parts.isMember(peer) ? blameScore * parts.blames(peer) : strangerScore),
      appSpecificWeight: 1,
      IPColocationFactorWeight: 0, // members behind one address are no attack
    },
  })
}

const strangerScore = -10_000
/** Five lies in sync, and a member is no longer listened to in gossip either. */
const blameScore = -20

/** Connections to one peer, of which there may be two when both dialled at once. */
export function connectionsTo(host: Host, peer: PeerId): Connection[] {
  return host.getConnections(peer).filter(({ status }) => status === 'open')
}
