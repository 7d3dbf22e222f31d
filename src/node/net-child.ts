import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Clock } from '../base/clock.ts'
import { fraction } from '../base/clock.ts'
import type { Service } from '../base/lifecycle.ts'
import { limits } from '../base/limits.ts'
import type { Log } from '../base/log.ts'
import { Link } from '../link/link.ts'
import type { hearsay } from '../wire/messages.ts'
import { packageRoot } from './dir.ts'

export interface NetChildParts {
  /** Made anew for each start: what net is told about the world. */
  startFrame(): hearsay.link.Start.$Properties
  onFrame(frame: hearsay.link.Frame): void
  /** It ended without being asked, and comes back by itself. */
  onDown(): void
  readonly log: Log
  readonly clock: Clock
}

/** Up this long, it is well: the next failure starts the back-off from the beginning. */
const wellMs = 30_000
/** Of what it says on standard error, for the log at debug. */
const stderrBytesMax = 4_096

/**
 * Core's supervision of the net process: started with Node's permission model, no file but its own code, no child
 * process, no environment; brought back with back-off when it ends, ended when core wants.
 */
export class NetChild implements Service {
  readonly name = 'net'
  readonly #parts: NetChildParts
  #child: ChildProcess | undefined
  #link: Link | undefined
  #wanted = false
  #failures = 0
  #timer: NodeJS.Timeout | undefined

  constructor(parts: NetChildParts) {
    this.#parts = parts
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  async start(): Promise<void> {
    this.#wanted = true
    this.#failures = 0
    this.#spawn()
  }

  #spawn(): void {
    const { log, clock } = this.#parts
    const child = spawn(process.execPath, netArguments(), {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      env: {},
    })
    const startedAtMs = clock.nowMs()
    // With stdio 'pipe', descriptor 3 is one end of a socketpair.
    const link = new Link(child.stdio[3] as Duplex, {
      onFrame: (frame) => {
        if (this.#link === link) this.#parts.onFrame(frame)
      },
      onEnd: () => child.kill('SIGKILL'), // a net that does not listen is of no use
    })
    this.#child = child
    this.#link = link
    this.#logErrors(child)
    link.send({ start: this.#parts.startFrame() })
    link.send({ credit: { bytes: limits.linkCreditBytes } })
    child.once('error', () => log.error({}, 'the network process could not be started'))
    child.once('close', (code, signal) => {
      if (this.#child !== child) return
      this.#child = undefined
      this.#link = undefined
      if (this.#wanted) this.#comeBack(clock.nowMs() - startedAtMs, code, signal)
    })
  }

  #logErrors(child: ChildProcess): void {
    let left = stderrBytesMax
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      if (left > 0) this.#parts.log.debug({ text: text.slice(0, left) }, 'net said')
      left -= text.length
    })
  }

  #comeBack(upMs: number, code: number | null, signal: NodeJS.Signals | null): void {
    if (upMs > wellMs) this.#failures = 0
    const backoffMs = Math.min(limits.netRestartMsMin * 2 ** this.#failures++, limits.netRestartMsMax)
    const waitMs = Math.round(backoffMs * (0.75 + fraction(this.#parts.clock) / 2))
    const how = signal ?? String(code)
    this.#parts.log.warn({ how, waitMs }, 'the network process ended; it comes back')
    this.#parts.onDown()
    this.#timer = setTimeout(() => this.#spawn(), waitMs)
  }

  /** @returns false while net is down: what is said then, its next Start says anew */
  send(frame: hearsay.link.Frame.$Properties): boolean {
    return this.#link?.send(frame) ?? false
  }

  async stop(): Promise<void> {
    this.#wanted = false
    clearTimeout(this.#timer)
    const child = this.#child
    if (child === undefined) return
    const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
    const timer = setTimeout(() => child.kill('SIGKILL'), limits.netStopMsMax)
    this.#link?.end()
    child.kill('SIGTERM')
    await closed
    clearTimeout(timer)
  }
}

/** Where the package is installed itself, what it depends on lies beside it, not in it. */
function installedIn(root: string): string[] {
  const [above, ...inside] = root.split(`/${modules}/`)
  return inside.length === 0 ? [] : [`${above}/${modules}`]
}

const modules = 'node_modules'

function netArguments(): string[] {
  // In the repository the sources run as they are, in the package it is dist/.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const entry = fileURLToPath(new URL(`../gossip/main.${extension}`, import.meta.url))
  const root = realpathSync(packageRoot())
  const own = ['package.json', 'src', 'dist', modules].map((name) => join(root, name))
  const readable = [...own, ...installedIn(root)]
  // Some versions ask for the network to be allowed; others do not know the flag.
  const network = process.allowedNodeEnvironmentFlags.has('--allow-net') ? ['--allow-net'] : []
  return [
    '--permission',
    ...readable.map((path) => `--allow-fs-read=${path}`),
    ...network,
    realpathSync(entry),
  ]
}
