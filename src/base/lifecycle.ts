import { HearsayError } from './errors.ts'
import { limits } from './limits.ts'

export const exitCode = { done: 0, failed: 1, usage: 2, unclean: 3 } as const

export interface Service {
  readonly name: string
  /** Leaves nothing behind if it throws. */
  start(): Promise<void>
  /** Safe to call twice. Once it resolves, nothing of this service runs again. */
  stop(): Promise<void>
}

/**
 * Starts services in the order given, which is the order they depend on each other.
 * If one fails, those already running are stopped newest first, and the failure is rethrown.
 */
export async function startInOrder(services: readonly Service[]): Promise<AsyncDisposable> {
  const running: Service[] = []

  async function stopAll(): Promise<void> {
    const failures: unknown[] = []
    for (let service = running.pop(); service !== undefined; service = running.pop()) {
      try {
        await service.stop()
      } catch (cause) {
        failures.push(new HearsayError('node.stop_failed', `${service.name} did not stop`, { cause }))
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'shutdown was not clean')
  }

  for (const service of services) {
    try {
      await service.start()
      running.push(service)
    } catch (cause) {
      await stopAll().catch(() => undefined) // the start failure is the one worth reporting
      if (cause instanceof HearsayError) throw cause
      throw new HearsayError('node.start_failed', `${service.name} did not start`, { cause })
    }
  }

  return { [Symbol.asyncDispose]: stopAll }
}

/**
 * Runs until SIGINT or SIGTERM, then stops. The first signal asks; a later one ends the process at once.
 * Ctrl-C reaches a process twice, from the terminal and from the launcher: what follows within
 * `limits.signalEchoMs` is an echo. A stuck stop is ended by an unref'd timer with its own exit code.
 */
export async function runUntilSignal(start: (stop: AbortSignal) => Promise<AsyncDisposable>): Promise<void> {
  const stop = new AbortController()
  const names = ['SIGINT', 'SIGTERM'] as const
  let askedAtMs: number | undefined
  const onSignal = (name: NodeJS.Signals) => {
    if (askedAtMs === undefined) {
      askedAtMs = performance.now()
      stop.abort()
    } else if (performance.now() - askedAtMs > limits.signalEchoMs) {
      process.exit(name === 'SIGINT' ? 130 : 143)
    }
  }
  for (const name of names) process.on(name, onSignal)

  try {
    const node = await start(stop.signal)
    if (!stop.signal.aborted) {
      await new Promise<void>((resolve) =>
        stop.signal.addEventListener('abort', () => resolve(), { once: true }),
      )
    }
    setTimeout(() => process.exit(exitCode.unclean), limits.stopMsMax).unref()
    await node[Symbol.asyncDispose]()
  } finally {
    for (const name of names) process.off(name, onSignal)
  }
}
