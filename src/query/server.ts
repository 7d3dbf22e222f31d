import { timingSafeEqual } from 'node:crypto'
import { chmod, chown, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { fastify } from 'fastify'
import { HearsayError, nodeCode } from '../base/errors.ts'
import type { Service } from '../base/lifecycle.ts'
import { limits } from '../base/limits.ts'
import type { Log } from '../base/log.ts'
import { faultOf } from '../base/log.ts'
import { errorAnswer } from './error-answer.ts'
import type { Operations } from './operations.ts'
import { addIngestRoute, addRoutes } from './routes.ts'

export interface ServerParts {
  readonly operations: Operations
  readonly log: Log
  /** hearsay.sock: everything, mode 0600, with the token. */
  readonly socket: string
  readonly token: string
  /** ingest.sock: rows and retractions, mode 0660, without. */
  readonly ingestSocket: string
  /** undefined: the process's own group. */
  readonly ingestGroupId: number | undefined
}

/** The two local sockets. HTTP/1.1, so that curl and Python's standard library can speak it. */
export class Server implements Service {
  readonly name = 'sockets'
  readonly #parts: ServerParts
  #servers: FastifyInstance[] = []

  constructor(parts: ServerParts) {
    this.#parts = parts
  }

  async start(): Promise<void> {
    const { operations, socket, ingestSocket, ingestGroupId, token } = this.#parts
    const operator = this.#server()
    operator.addHook('onRequest', async (request) => requireToken(request, token))
    addRoutes(operator, operations)
    addIngestRoute(operator, operations, true)

    const ingest = this.#server()
    addIngestRoute(ingest, operations, false)

    try {
      await this.#listen(operator, socket, 0o600)
      await this.#listen(ingest, ingestSocket, 0o660)
      if (ingestGroupId !== undefined) await chown(ingestSocket, process.getuid?.() ?? 0, ingestGroupId)
    } catch (err) {
      await this.stop()
      throw err
    }
  }

  #server(): FastifyInstance {
    const server = fastify({
      bodyLimit: limits.requestBodyBytesMax,
      forceCloseConnections: true, // a stop does not wait for idle keep-alive connections
      routerOptions: { maxParamLength: 256 },
    })
    server.setErrorHandler((err, _request, reply) => {
      const { status, body } = errorAnswer(err)
      if (status === 500) this.#parts.log.error(faultOf(err), 'a request failed')
      return reply.code(status).send(body)
    })
    server.setNotFoundHandler((request, reply) => {
      const message = `there is no ${request.method} ${request.url.split('?')[0] ?? ''} on this socket`
      return reply.code(404).send({ error: { code: 'route.unknown', message } })
    })
    return server
  }

  async #listen(server: FastifyInstance, path: string, mode: number): Promise<void> {
    await removeStale(path)
    // The socket must never be open wider than it will be, not even for an instant.
    const umask = process.umask(0o777 & ~mode)
    try {
      await server.listen({ path })
    } finally {
      process.umask(umask)
    }
    await chmod(path, mode)
    this.#servers.push(server)
  }

  async stop(): Promise<void> {
    const servers = this.#servers
    this.#servers = []
    await Promise.all(servers.map((server) => server.close()))
  }
}

/** A socket file that nobody listens on is left over from a kill. @throws socket.in_use */
async function removeStale(path: string): Promise<void> {
  const alive = await new Promise<boolean>((resolve, reject) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', (err) => {
      if (nodeCode(err) === 'ENOENT' || nodeCode(err) === 'ECONNREFUSED') resolve(false)
      else reject(err)
    })
  })
  if (alive) throw new HearsayError('socket.in_use', 'another hearsay answers on this directory already')
  await rm(path, { force: true })
}

async function requireToken(request: FastifyRequest, token: string): Promise<void> {
  const given = Buffer.from(request.headers.authorization ?? '')
  const expected = Buffer.from(`Bearer ${token}`)
  if (given.byteLength !== expected.byteLength || !timingSafeEqual(given, expected)) {
    throw new HearsayError(
      'auth.token',
      'this socket wants "Authorization: Bearer …" with the text of keys/socket.token',
    )
  }
}
