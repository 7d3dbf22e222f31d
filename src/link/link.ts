import type { Duplex } from 'node:stream'
import type { hearsay } from '../wire/messages.ts'
import { encodeFrame, FrameDecoder } from './frames.ts'

export interface LinkEvents {
  onFrame(frame: hearsay.link.Frame): void
  /** Once: the other side is gone, or spoke nonsense. */
  onEnd(): void
}

function bytesOf(arrived: hearsay.link.Arrived.$Properties): number {
  return (arrived.segments ?? []).reduce((sum, segment) => sum + segment.byteLength, 0)
}

/**
 * One side of the socketpair between core and net. Control frames go at once; segments that arrive from peers are
 * sent only within the bytes that the other side has granted, and nobody waits: without credit the caller drops them
 * and fetches them later.
 */
export class Link {
  readonly #socket: Duplex
  readonly #events: LinkEvents
  readonly #decoder = new FrameDecoder()
  #credit = 0
  /** What this side has granted and the other has not used. */
  #granted = 0
  #ended = false

  constructor(socket: Duplex, events: LinkEvents) {
    this.#socket = socket
    this.#events = events
    socket.on('data', (chunk: Buffer) => this.#take(chunk))
    for (const name of ['end', 'close', 'error']) socket.on(name, () => this.#end())
  }

  get credit(): number {
    return this.#credit
  }

  send(frame: hearsay.link.Frame.$Properties): boolean {
    this.#granted += frame.credit?.bytes ?? 0
    if (this.#ended || this.#socket.destroyed) return false
    this.#socket.write(encodeFrame(frame))
    return true
  }

  /** @returns false without credit for all of it: then nothing was sent */
  sendArrived(arrived: hearsay.link.Arrived.$Properties): boolean {
    const bytes = bytesOf(arrived)
    if (bytes > this.#credit) return false
    this.#credit -= bytes
    return this.send({ arrived })
  }

  end(): void {
    this.#socket.end()
  }

  destroy(): void {
    this.#socket.destroy()
  }

  #take(chunk: Uint8Array): void {
    if (this.#ended) return
    let frames: hearsay.link.Frame[]
    try {
      frames = this.#decoder.push(chunk)
    } catch {
      this.#socket.destroy() // nothing after a broken frame can be read
      this.#end()
      return
    }
    for (const frame of frames) {
      if (frame.arrived != null) this.#granted -= bytesOf(frame.arrived)
      if (this.#granted < 0) {
        this.#socket.destroy() // more than was granted: not the program we talk to
        this.#end()
        return
      }
      if (frame.credit != null) this.#credit += frame.credit.bytes
      else this.#events.onFrame(frame)
    }
  }

  #end(): void {
    if (this.#ended) return
    this.#ended = true
    this.#events.onEnd()
  }
}
