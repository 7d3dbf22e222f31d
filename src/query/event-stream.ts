import type { FastifyReply, FastifyRequest } from 'fastify'
import { HearsayError } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import type { DaemonEvent, EventFeed } from './operations.ts'

/** Server-sent events to one client, as they happen. A client that does not keep up is disconnected. */
export class EventStream {
  readonly #feed: EventFeed
  #open = 0

  constructor(feed: EventFeed) {
    this.#feed = feed
  }

  serve(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    if (this.#open >= limits.eventClientsMax) {
      throw new HearsayError('ingest.too_many', `${limits.eventClientsMax} clients listen to events already`)
    }
    this.#open++
    reply.hijack()
    const { raw } = reply
    raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    raw.write(': hearsay events\n\n')
    const end = this.#feed.subscribe((event) => {
      raw.write(eventText(event))
      if (raw.writableLength > limits.eventBufferBytesMax) raw.destroy()
    })
    request.raw.once('close', () => {
      this.#open--
      end()
    })
    return reply
  }
}

function eventText({ type, data }: DaemonEvent): string {
  return `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`
}
