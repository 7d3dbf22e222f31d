import type { Clock } from '../base/clock.ts'
import type { Log } from '../base/log.ts'
import type { hearsay } from '../wire/messages.ts'
export interface NetChild {
  readonly name: 'net'
  start(): Promise<void>
  stop(): Promise<void>
  readonly pid: number | undefined
  send(frame: hearsay.link.Frame.$Properties): boolean
}
export function createNetChild(_parts: {
  startFrame(): hearsay.link.Start.$Properties
  onFrame(frame: hearsay.link.Frame): void
  onDown(): void
  log: Log
  clock: Clock
}): NetChild {
  return {
    name: 'net',
    start: async () => undefined,
    stop: async () => undefined,
    pid: undefined,
    send: () => true,
  }
}
