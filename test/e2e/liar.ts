import { hex } from '../../src/base/bytes.ts'
import { systemClock } from '../../src/base/clock.ts'
import { silentLog } from '../../src/base/log.ts'
import type { Host } from '../../src/gossip/host.ts'
import { createHost } from '../../src/gossip/host.ts'
import { endStream, readMessage, writeMessage } from '../../src/gossip/one-message.ts'
import { syncProtocol } from '../../src/gossip/sync.ts'
import { dirAt } from '../../src/node/dir.ts'
import { Federation } from '../../src/node/federation.ts'
import { readKeys } from '../../src/node/keys.ts'
import { SyncAnswer, SyncRequest } from '../../src/wire/messages.ts'
import type { TestDaemon } from './daemons.ts'

export type Twist = (segments: Uint8Array[]) => Uint8Array[]

/** What a stopped daemon has to lie with: its keys, its address, and another's true segments to twist. */
export async function takenOver(daemon: TestDaemon, about: string) {
  const dir = dirAt(daemon.dir)
  const keys = await readKeys(dir)
  const id = (await Federation.find(dir)) ?? ''
  const federation = await Federation.open(dir, id, keys, systemClock, silentLog)
  try {
    const { roster, secrets, logs, store } = federation
    const operator = [...roster.members.values()].find(({ name }) => name === about)?.operator
    const end = operator && logs.state(hex(operator)).answers
    if (operator === undefined || end === undefined) throw new Error(`nothing is held of ${about}`)
    const segments = await store.range(operator, end.generation, 1, Number.POSITIVE_INFINITY)
    const listen = federation.hints.get(federation.ownHex)?.facts.addresses ?? []
    const held = { operator, ...end }
    return { id, roster, seed: keys.peerSeed, psk: secrets.psk, listen, held, segments }
  } finally {
    await federation.close()
  }
}

/** A member that says it holds what it holds, and answers something else. */
export class Liar {
  readonly #host: Host
  /** Ranges it was asked for. */
  asked = 0

  private constructor(host: Host) {
    this.#host = host
  }

  /** @param twist of the true segments that were asked for, what is answered */
  static async inPlaceOf(daemon: TestDaemon, about: string, twist: Twist): Promise<Liar> {
    const { id, seed, psk, listen, held, segments } = await takenOver(daemon, about)
    const host = await createHost({
      ...{ seed, psk, listen, announce: [], dialPrivate: true, topic: `hearsay/1/${id}` },
      isMember: () => true,
      blames: () => 0,
      strangersMayCome: () => false,
    })
    const liar = new Liar(host)
    await host.handle(syncProtocol, async (stream) => {
      const { range, state } = SyncRequest.decode(await readMessage(stream, 65_536))
      const answer = { schemaVersion: 1, digest: new Uint8Array(32), isWhole: true }
      const told = { held: state ? [held] : [] }
      if (range != null) liar.asked++
      const given = range == null ? [] : twist(segments.slice((range.fromNumber ?? 1) - 1))
      writeMessage(stream, SyncAnswer.encode({ ...answer, ...told, segments: given }).finish())
      endStream(stream)
    })
    return liar
  }

  async stop(): Promise<void> {
    await this.#host.stop()
  }
}
