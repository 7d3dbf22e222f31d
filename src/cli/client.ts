import { readFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:http'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ErrorCode } from '../base/errors.ts'
import { errorCodes, HearsayError, nodeCode } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import type { Dir } from '../node/dir.ts'
import { isInitialised } from '../node/dir.ts'
import type { DaemonEvent } from '../query/operations.ts'

/** The daemon as the command line sees it: the routes on hearsay.sock, with the token. */
export class Client {
  readonly #dir: Dir

  constructor(dir: Dir) {
    this.#dir = dir
  }

  /** Waits while the daemon builds its indexes. @throws daemon.not_running, and whatever the daemon answers */
  async get<T>(path: string): Promise<T> {
    const untilMs = performance.now() + limits.readyWaitMs
    for (;;) {
      try {
        return await this.#json<T>('GET', path)
      } catch (err) {
        const loading = err instanceof HearsayError && err.code === 'index.loading'
        if (!loading || performance.now() > untilMs) throw err
        await sleep(200)
      }
    }
  }

  async post<T>(path: string, body: object): Promise<T> {
    return await this.#json<T>('POST', path, { type: 'application/json', body: JSON.stringify(body) })
  }

  /** Streams rows in; resolves with the daemon's count of them. */
  async ingest<T>(rows: Readable): Promise<T> {
    return await this.#json<T>('POST', '/v1/ingest', { type: 'application/x-ndjson', stream: rows })
  }

  /** Streams an export in; resolves with what became of its segments. */
  async upload<T>(path: string, segments: Readable): Promise<T> {
    return await this.#json<T>('POST', path, { type: 'application/x-protobuf', stream: segments })
  }

  async download(path: string, into: NodeJS.WritableStream): Promise<void> {
    const response = await this.#request('GET', path)
    if (response.statusCode !== 200) throw errorOf(await text(response))
    await pipeline(response, into, { end: false })
  }

  /** What happens in the daemon from now on, until it or the signal ends it. */
  async *events(signal: AbortSignal): AsyncGenerator<DaemonEvent> {
    const response = await this.#request('GET', '/v1/events')
    if (response.statusCode !== 200) throw errorOf(await text(response))
    const stop = () => response.destroy()
    signal.addEventListener('abort', stop, { once: true })
    try {
      let type = ''
      for await (const line of createInterface({ input: response })) {
        if (line.startsWith('event: ')) type = line.slice('event: '.length)
        else if (line.startsWith('data: ')) yield { type, data: JSON.parse(line.slice('data: '.length)) }
      }
    } catch (err) {
      if (!signal.aborted) throw err
    } finally {
      signal.removeEventListener('abort', stop)
      response.destroy()
    }
  }

  async #json<T>(method: string, path: string, content?: Content): Promise<T> {
    const response = await this.#request(method, path, content)
    const body = await text(response)
    if (response.statusCode !== 200) throw errorOf(body)
    return JSON.parse(body) as T // the daemon's own answer, of the type that the route documents
  }

  async #request(method: string, path: string, content?: Content): Promise<IncomingMessage> {
    const token = await this.#token()
    const headers = {
      authorization: `Bearer ${token}`,
      ...(content === undefined ? {} : { 'content-type': content.type }),
    }
    return await new Promise((resolve, reject) => {
      const call = request({ socketPath: this.#dir.socket, method, path, headers }, resolve)
      call.once('error', (err) => reject(connectFault(err, this.#dir)))
      if (content !== undefined && 'stream' in content) pipeline(content.stream, call).catch(reject)
      else call.end(content?.body)
    })
  }

  async #token(): Promise<string> {
    try {
      return (await readFile(this.#dir.socketToken, 'utf8')).trim()
    } catch (cause) {
      if (!(await isInitialised(this.#dir))) {
        throw new HearsayError(
          'dir.not_initialised',
          `${this.#dir.root} is no hearsay directory; make one with \`hearsay init\`, or name another with --dir`,
          { cause },
        )
      }
      throw new HearsayError(
        'key.unreadable',
        'keys/socket.token cannot be read; run this as the daemon’s user',
        { cause },
      )
    }
  }
}

type Content =
  | { readonly type: string; readonly body: string }
  | { readonly type: string; readonly stream: Readable }

async function text(response: IncomingMessage): Promise<string> {
  response.setEncoding('utf8')
  let all = ''
  for await (const part of response) all += part
  return all
}

function errorOf(body: string): HearsayError {
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed === 'object' && parsed !== null && 'error' in parsed) {
      const { error } = parsed
      if (typeof error === 'object' && error !== null && 'code' in error && 'message' in error) {
        const code = String(error.code)
        const known = (errorCodes as readonly string[]).includes(code) ? (code as ErrorCode) : 'internal'
        return new HearsayError(known, String(error.message))
      }
    }
  } catch {
    // Not JSON: said below.
  }
  return new HearsayError('internal', 'the daemon answered something that is no answer')
}

function connectFault(err: Error, dir: Dir): Error {
  const code = nodeCode(err)
  if (code === 'ENOENT' || code === 'ECONNREFUSED') {
    return new HearsayError(
      'daemon.not_running',
      `no daemon runs on ${dir.root}; start it with \`hearsay run\``,
      {
        cause: err,
      },
    )
  }
  if (code === 'ECONNRESET' || code === 'EPIPE') {
    return new HearsayError('daemon.not_running', 'the daemon stopped while it was asked', { cause: err })
  }
  return err
}
