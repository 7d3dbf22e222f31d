import type { Connection, Stream } from '@libp2p/interface'
import { limits } from '../base/limits.ts'
import type { Link } from '../link/link.ts'
import type { hearsay } from '../wire/messages.ts'
import type { Host } from './host.ts'
import { connectionsTo } from './host.ts'
import type { Members } from './members.ts'
import { endStream, readMessage, StreamFault, writeMessage } from './one-message.ts'

export const askProtocol = '/hearsay/ask/1'

/** Carries questions between members, both ways. What is asked and answered is core's: net counts nothing of it. */
export class AskDesk {
  readonly #link: Link
  readonly #members: Members
  readonly #answers = new Map<number, (answer: Uint8Array) => void>()
  #host: Host | undefined
  #number = 0

  constructor(link: Link, members: Members) {
    this.#link = link
    this.#members = members
  }

  async start(host: Host): Promise<void> {
    this.#host = host
    await host.handle(askProtocol, (stream, connection) => this.#hear(stream, connection), {
      maxInboundStreams: 1,
    })
  }

  async #hear(stream: Stream, connection: Connection): Promise<void> {
    try {
      const operator = this.#members.operatorOf(connection.remotePeer)
      if (operator === undefined || this.#answers.size >= limits.asksInFlightMax)
        throw new StreamFault('not served')
      const request = await readMessage(stream, limits.askBytesMax)
      writeMessage(stream, await this.#decide(operator, request))
      endStream(stream)
    } catch (err) {
      endStream(stream, err instanceof Error ? err : new StreamFault('failed'))
    }
  }

  async #decide(operator: string, request: Uint8Array): Promise<Uint8Array> {
    const id = ++this.#number
    try {
      return await new Promise((resolve, reject) => {
        setTimeout(() => reject(new StreamFault('core is busy')), limits.syncTimeoutMs).unref()
        this.#answers.set(id, resolve)
        this.#link.send({ askIn: { id, operator: Buffer.from(operator, 'hex'), request } })
      })
    } finally {
      this.#answers.delete(id)
    }
  }

  /** Core has answered. */
  reply(id: number, answer: Uint8Array): void {
    this.#answers.get(id)?.(answer)
  }

  /** Puts a question to every member that is connected. */
  async ask({ id, request }: hearsay.link.Ask): Promise<void> {
    const asked = this.#members.others().flatMap((operator) => {
      const connection = this.#connection(operator)
      return connection === undefined ? [] : [this.#askOne(operator, connection, request)]
    })
    this.#link.send({ askResult: { id, peers: await Promise.all(asked) } })
  }

  #connection(operator: string): Connection | undefined {
    const host = this.#host
    return host && this.#members.peersOf(operator).flatMap((peer) => connectionsTo(host, peer))[0]
  }

  async #askOne(
    operator: string,
    connection: Connection,
    request: Uint8Array,
  ): Promise<hearsay.link.AskedPeer.$Properties> {
    const peer = { operator: Buffer.from(operator, 'hex') }
    try {
      const signal = AbortSignal.timeout(limits.askTimeoutMs)
      const stream = await connection.newStream(askProtocol, { signal })
      writeMessage(stream, request)
      const answer = await readMessage(stream, limits.askBytesMax, limits.askTimeoutMs)
      endStream(stream)
      return { ...peer, answer }
    } catch {
      return peer // it does not speak the protocol, or hung up: that is no answer either way
    }
  }
}
