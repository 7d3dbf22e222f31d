import type { ChildProcess } from 'node:child_process'
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Real daemons as child processes on loopback, on free ports, in temporary directories; all stopped by `stopAll`. */

const launcher = resolve('bin/hearsay.js')
/** The deadline of everything that is waited for: it only stops a hung test. */
const deadlineMs = 180_000
const outputBytesMax = 256 * 1024 * 1024

export const sharedData = resolve('../shared/data')
export const hasSharedData = existsSync(sharedData)

export interface Answer {
  readonly status: number
  readonly body: unknown
}

export interface CliResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export class TestDaemon {
  readonly name: string
  readonly dir: string
  /** Of another build, where a test needs one. */
  launcher = launcher
  /** A command that runs the daemon, such as in a network namespace. */
  within: readonly string[] = []
  #process: ChildProcess | undefined
  stderr = ''

  constructor(name: string, dir: string) {
    this.name = name
    this.dir = dir
  }

  get pid(): number | undefined {
    return this.#process?.pid
  }

  async start(): Promise<void> {
    const [command = '', ...args] = [...this.within, 'node', this.launcher, '--dir', this.dir, 'run']
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text
    })
    this.#process = child
    const ended = new Promise<never>((_, fail) => {
      child.once('close', (code) => fail(new Error(`${this.name} ended with ${code}: ${this.stderr}`)))
    })
    ended.catch(() => undefined) // later on it is meant to end
    const ready = until(`${this.name} is ready`, async () => {
      if (child.exitCode !== null) return true
      const { body } = await this.get('/v1/status')
      return field(body, 'state') === 'ready'
    })
    await Promise.race([ended, ready.then(() => (child.exitCode === null ? undefined : ended))])
  }

  /** @returns the exit code */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const child = this.#process
    this.#process = undefined
    if (child === undefined) return null
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
    const exit = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
    child.kill(signal)
    return await exit
  }

  async cli(...args: string[]): Promise<CliResult> {
    return await hearsay('--dir', this.dir, ...args)
  }

  async cliBytes(...args: string[]): Promise<{ code: number; stdout: Buffer }> {
    return await new Promise((done) => {
      const options = { maxBuffer: outputBytesMax, encoding: 'buffer' } as const
      execFile('node', [launcher, '--dir', this.dir, ...args], options, (err, stdout) =>
        done({ code: err === null ? 0 : 1, stdout }),
      )
    })
  }

  /** Runs a command that must succeed, with --json. */
  async json(...args: string[]): Promise<Record<string, unknown>> {
    const { code, stdout, stderr } = await this.cli(...args, '--json')
    if (code !== 0) throw new Error(`hearsay ${args.join(' ')} exited ${code}: ${stdout}${stderr}`)
    return JSON.parse(stdout)
  }

  async get(path: string): Promise<Answer> {
    return await this.request('GET', path)
  }

  async request(method: string, path: string, body?: Uint8Array | string, type?: string): Promise<Answer> {
    const token = (await readFile(join(this.dir, 'keys/socket.token'), 'utf8')).trim()
    const headers = {
      authorization: `Bearer ${token}`,
      ...(type === undefined ? {} : { 'content-type': type }),
    }
    return await overSocket(join(this.dir, 'hearsay.sock'), method, path, headers, body)
  }

  /** Rows by the sensors' socket, without a token. */
  async ingest(rows: Uint8Array | string, type = 'application/x-ndjson'): Promise<Answer> {
    const socket = join(this.dir, 'ingest.sock')
    return await overSocket(socket, 'POST', '/v1/ingest', { 'content-type': type }, rows)
  }

  async status(): Promise<Record<string, unknown>> {
    const { body } = await this.get('/v1/status')
    return record(body)
  }
}

export class TestFederation {
  #root: Promise<string> | undefined
  readonly daemons: TestDaemon[] = []

  async #rootDir(): Promise<string> {
    this.#root ??= mkdtemp(join(tmpdir(), 'hearsay-test-'))
    return await this.#root
  }

  /** A daemon that is initialised and not yet running. */
  async made(name: string, listen = '/ip4/127.0.0.1/tcp/0'): Promise<TestDaemon> {
    const daemon = new TestDaemon(name, join(await this.#rootDir(), name))
    await daemon.json('init', '--name', name, '--listen', listen)
    this.daemons.push(daemon)
    return daemon
  }

  /** A daemon on a directory that is there. */
  opened(name: string, dir: string): TestDaemon {
    const daemon = new TestDaemon(name, dir)
    this.daemons.push(daemon)
    return daemon
  }

  async started(name: string): Promise<TestDaemon> {
    const daemon = await this.made(name)
    await daemon.start()
    return daemon
  }

  async stopAll(): Promise<void> {
    await Promise.all(this.daemons.map((daemon) => daemon.stop('SIGKILL')))
    if (this.#root !== undefined) await rm(await this.#root, { recursive: true, force: true })
  }
}

export async function invited(inviter: TestDaemon, joiner: TestDaemon): Promise<void> {
  const { invite } = await inviter.json('invite')
  await joiner.json('join', String(invite))
}

/** All hold exactly the same bytes and know it. */
export async function inSync(daemons: readonly TestDaemon[]): Promise<string> {
  let digest = ''
  await until('all are in sync', async () => {
    const all = await Promise.all(daemons.map((daemon) => daemon.status()))
    const digests = new Set(all.map((status) => String(status['digest'])))
    digest = [...digests][0] ?? ''
    return (
      digests.size === 1 && all.every((status) => field(status['in_sync'], 'with') === daemons.length - 1)
    )
  })
  return digest
}

export async function hearsay(...args: string[]): Promise<CliResult> {
  return await new Promise((done) => {
    execFile('node', [launcher, ...args], { maxBuffer: outputBytesMax }, (err, stdout, stderr) => {
      const code = err === null ? 0 : typeof err.code === 'number' ? err.code : -1
      done({ code, stdout, stderr })
    })
  })
}

async function overSocket(
  socketPath: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: Uint8Array | string,
): Promise<Answer> {
  return await new Promise((done, fail) => {
    const call = request({ socketPath, method, path, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8')
        const isJson = response.headers['content-type']?.startsWith('application/json') ?? false
        done({ status: response.statusCode ?? 0, body: isJson ? JSON.parse(text) : text })
      })
    })
    call.once('error', fail)
    call.end(body)
  })
}

/** Polls until it holds; the deadline only stops a hung test. @returns what it gave then */
export async function until<T>(what: string, holds: () => Promise<T | false>): Promise<T> {
  const endMs = performance.now() + deadlineMs
  let last: unknown
  while (performance.now() < endMs) {
    try {
      const held = await holds()
      if (held !== false) return held
      last = undefined
    } catch (err) {
      last = err
    }
    await sleep(50)
  }
  throw new Error(`never came true: ${what}`, { cause: last })
}

export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

export function field(value: unknown, name: string): unknown {
  return record(value)[name]
}

export function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(record) : []
}
