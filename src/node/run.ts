import { readFile } from 'node:fs/promises'
import { systemClock } from '../base/clock.ts'
import { HearsayError, nodeCode } from '../base/errors.ts'
import { startInOrder } from '../base/lifecycle.ts'
import type { Log } from '../base/log.ts'
import { Server } from '../query/server.ts'
import { readConfig } from './config.ts'
import { Daemon } from './daemon.ts'
import type { Dir } from './dir.ts'
import { restrict } from './dir.ts'
import { readKeys } from './keys.ts'
import { createLog } from './logger.ts'
import { operationsOf } from './operations.ts'

export interface Running extends AsyncDisposable {
  readonly operator: Uint8Array
  readonly log: Log
}

/**
 * Brings the daemon up on an initialised directory. The sockets are open at once; the state is "loading" until the
 * indexes are built. Order of the list is order of start; reverse is order of stop.
 */
export async function runDaemon(dir: Dir): Promise<Running> {
  const config = await readConfig(dir.config)
  const log = createLog(config)
  const keys = await readKeys(dir)
  const ingestGroupId = await groupId(config.ingestGroup)
  await restrict(dir, ingestGroupId)

  const daemon = await Daemon.open({ dir, config, keys, clock: systemClock, log })
  const server = new Server({
    operations: operationsOf(daemon),
    log,
    socket: dir.socket,
    token: keys.socketToken,
    ingestSocket: dir.ingestSocket,
    ingestGroupId,
  })
  const running = await startInOrder([
    { name: 'core', start: async () => undefined, stop: () => daemon.stop() },
    // Sockets before the indexes, so that sensors need not wait to be heard; and first to stop.
    server,
    { name: 'indexes', start: () => daemon.load(), stop: async () => undefined },
  ])
  log.info({ name: config.name }, 'ready')
  return {
    operator: keys.operator,
    log,
    [Symbol.asyncDispose]: () => running[Symbol.asyncDispose](),
  }
}

/** @throws config.invalid */
async function groupId(name: string): Promise<number | undefined> {
  if (name === '') return undefined
  if (/^\d+$/.test(name)) return Number(name)
  try {
    const groups = await readFile('/etc/group', 'utf8')
    const line = groups.split('\n').find((entry) => entry.startsWith(`${name}:`))
    if (line !== undefined) return Number(line.split(':')[2])
  } catch (err) {
    if (nodeCode(err) !== 'ENOENT') throw err
  }
  throw new HearsayError('config.invalid', `config.toml: ingest_group: there is no group ${name}`)
}
