import type { Connection, Stream } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import { limits } from '../base/limits.ts'
import { isDialable } from '../federation/addresses.ts'
import type { Link } from '../link/link.ts'
import type { hearsay } from '../wire/messages.ts'
import { SyncAnswer, SyncRequest } from '../wire/messages.ts'
import type { Host } from './host.ts'
import { peerIdOf } from './members.ts'
import { endStream, readMessage, StreamFault, writeMessage } from './one-message.ts'
import { syncProtocol } from './sync.ts'

export const joinProtocol = '/hearsay/join/1'

/** The one protocol that a stranger gets to speak. What is said is core's: net carries sealed envelopes both ways. */
export class JoinDesk {
  readonly #link: Link
  readonly #answers = new Map<number, (answer: Uint8Array) => void>()
  #number = 0

  constructor(link: Link) {
    this.#link = link
  }

  async start(host: Host): Promise<void> {
    await host.handle(joinProtocol, (stream, connection) => this.#hear(stream, connection), {
      maxInboundStreams: 2,
    })
  }

  async #hear(stream: Stream, connection: Connection): Promise<void> {
    try {
      if (this.#answers.size >= limits.joinRequestsInFlightMax) throw new StreamFault('busy')
      const key = connection.remotePeer.publicKey?.raw
      if (key === undefined) throw new StreamFault('no key')
      const envelope = await readMessage(stream, limits.joinRequestBytesMax)
      writeMessage(stream, await this.#decide(key, envelope))
      endStream(stream)
    } catch (err) {
      endStream(stream, err instanceof Error ? err : new StreamFault('failed'))
    }
  }

  async #decide(peerKey: Uint8Array, envelope: Uint8Array): Promise<Uint8Array> {
    const id = ++this.#number
    try {
      return await new Promise((resolve, reject) => {
        setTimeout(() => reject(new StreamFault('core is busy')), limits.syncTimeoutMs).unref()
        this.#answers.set(id, resolve)
        this.#link.send({ joinIn: { id, peerKey, envelope } })
      })
    } finally {
      this.#answers.delete(id)
    }
  }

  /** Core has decided. */
  reply(id: number, answer: Uint8Array): void {
    this.#answers.get(id)?.(answer)
  }
}

/** Asks a member for the roster, and where everybody is; only members are answered. @returns what core is told */
export async function dialToRestore(
  host: Host,
  { id, address }: hearsay.link.RestoreDial,
): Promise<hearsay.link.JoinResult.$Properties> {
  let connection: Connection
  try {
    connection = await host.dial(multiaddr(address), {
      signal: AbortSignal.timeout(limits.joinTimeoutMs / 2),
    })
  } catch {
    return { id, error: 'join.unreachable' }
  }
  const ask = async (request: hearsay.peer.SyncRequest.$Properties) => {
    const stream = await connection.newStream(syncProtocol, {
      signal: AbortSignal.timeout(limits.syncTimeoutMs),
    })
    writeMessage(stream, SyncRequest.encode({ schemaVersion: 1, ...request }).finish())
    const answer = await readMessage(stream, limits.syncAnswerBytesMax + limits.rosterBytesMax)
    endStream(stream)
    return SyncAnswer.decode(answer)
  }
  try {
    const { rosters } = await ask({ roster: true, rosterAfter: 0 })
    const { heads, hints } = await ask({ state: true })
    return { id, answer: SyncAnswer.encode({ schemaVersion: 1, rosters, heads, hints }).finish() }
  } catch {
    return { id, error: 'join.refused' }
  }
}

/** Dials an inviter and hands over the envelope. @returns what core is told */
export async function dialToJoin(
  host: Host,
  { id, peerKey, addresses, envelope }: hearsay.link.JoinDial,
  dialPrivate: boolean,
): Promise<hearsay.link.JoinResult.$Properties> {
  const peer = peerIdOf(peerKey)
  const targets = addresses
    .filter((address) => isDialable(address, dialPrivate))
    .map((address) => multiaddr(`${address}/p2p/${peer.toString()}`))
  let connection: Connection
  try {
    connection = await host.dial(targets, { signal: AbortSignal.timeout(limits.joinTimeoutMs / 2) })
  } catch {
    return { id, error: 'join.unreachable' }
  }
  try {
    const stream = await connection.newStream(joinProtocol, {
      signal: AbortSignal.timeout(limits.syncTimeoutMs),
    })
    writeMessage(stream, envelope)
    const answer = await readMessage(stream, limits.joinAnswerBytesMax, limits.joinTimeoutMs)
    endStream(stream)
    return { id, answer }
  } catch {
    return { id, error: 'join.refused' } // it hung up: no open invite, or too many who ask
  }
}
