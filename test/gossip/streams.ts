import type { Connection, PeerId, Stream } from '@libp2p/interface'
import { hex } from '../../src/base/bytes.ts'
import type { Host } from '../../src/gossip/host.ts'
import { peerIdOf } from '../../src/gossip/members.ts'
import { peerOf } from '../federation/made.ts'
import type { MadeKey } from '../wire/made.ts'

/** Streams, connections and hosts in memory: as much of libp2p as sync and join use. */

class MessageEvent extends Event {
  readonly data: Uint8Array

  constructor(data: Uint8Array) {
    super('message')
    this.data = data
  }
}

/** One end of a stream. What is sent comes out in pieces of `pieceBytes`, in a later turn. */
export class MemoryStream extends EventTarget {
  readonly #pieceBytes: number
  other: MemoryStream | undefined
  aborted: Error | undefined
  closed = false

  constructor(pieceBytes: number) {
    super()
    this.#pieceBytes = pieceBytes
  }

  send(data: Uint8Array): boolean {
    const bytes = Uint8Array.from(data)
    for (let from = 0; from < bytes.byteLength; from += this.#pieceBytes) {
      this.#later(() =>
        this.other?.dispatchEvent(new MessageEvent(bytes.subarray(from, from + this.#pieceBytes))),
      )
    }
    return true
  }

  async close(): Promise<void> {
    this.closed = true
    this.#later(() => this.other?.dispatchEvent(new Event('end')))
  }

  abort(err: Error): void {
    this.aborted = err
    this.#later(() => {
      this.other?.dispatchEvent(new Event('close'))
      this.dispatchEvent(new Event('close'))
    })
  }

  #later(what: () => void): void {
    setImmediate(what)
  }

  get stream(): Stream {
    return this as unknown as Stream
  }
}

export function streamPair(pieceBytes = 65_536): [MemoryStream, MemoryStream] {
  const pair = [new MemoryStream(pieceBytes), new MemoryStream(pieceBytes)] as const
  pair[0].other = pair[1]
  pair[1].other = pair[0]
  return [pair[0], pair[1]]
}

type Handler = (stream: Stream, connection: Connection) => unknown

/** A host whose streams go straight to the handlers of those it is connected to. */
export class MemoryHost {
  readonly #peer: PeerId
  readonly #handlers = new Map<string, Handler>()
  readonly #others = new Map<string, MemoryHost>()
  /** How many streams were opened to a peer, by the hex of its operator. */
  readonly opened: string[] = []

  constructor(key: MadeKey) {
    this.#peer = peerIdOf(peerOf(key).publicKey)
  }

  connect(key: MadeKey, other: MemoryHost): void {
    this.#others.set(other.#peer.toString(), other)
    other.#others.set(this.#peer.toString(), this)
    this.#names.set(other.#peer.toString(), hex(key.operator))
  }

  readonly #names = new Map<string, string>()

  async handle(protocol: string, handler: Handler): Promise<void> {
    this.#handlers.set(protocol, handler)
  }

  getConnections(peer: PeerId): Connection[] {
    const other = this.#others.get(peer.toString())
    if (other === undefined) return []
    const newStream = async (protocol: string): Promise<Stream> => {
      this.opened.push(this.#names.get(peer.toString()) ?? '')
      return other.accept(protocol, this.#peer)
    }
    return [{ status: 'open', remotePeer: peer, newStream } as unknown as Connection]
  }

  accept(protocol: string, from: PeerId): Stream {
    const handler = this.#handlers.get(protocol)
    if (handler === undefined) throw new Error(`nobody speaks ${protocol}`)
    const [mine, theirs] = streamPair()
    handler(theirs.stream, { remotePeer: from } as unknown as Connection)
    return mine.stream
  }

  get host(): Host {
    return this as unknown as Host
  }
}
