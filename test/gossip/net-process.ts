import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { Duplex } from 'node:stream'
import { multiaddr } from '@multiformats/multiaddr'
import { onTestFinished } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { systemClock } from '../../src/base/clock.ts'
import { limits } from '../../src/base/limits.ts'
import { silentLog } from '../../src/base/log.ts'
import type { Host, HostParts } from '../../src/gossip/host.ts'
import { createHost } from '../../src/gossip/host.ts'
import { peerIdOf } from '../../src/gossip/members.ts'
import { Link } from '../../src/link/link.ts'
import { NetChild } from '../../src/node/net-child.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { Gossip } from '../../src/wire/messages.ts'
import type { ParsedSegment } from '../../src/wire/segment.ts'
import { until } from '../e2e/daemons.ts'
import { peerOf, psk } from '../federation/made.ts'
import type { MadeKey } from '../wire/made.ts'
import { epochs, federation, hintOf, TestCore } from './made.ts'

/** Real net processes, with the test in the place of core, and libp2p nodes of the test that speak to them. */

export const topicName = `hearsay/1/${hex(federation)}`
const anyPort = '/ip4/127.0.0.1/tcp/0'

let known: Promise<readonly string[]> | undefined

/** The command line that core gives net, read from a process that core's own supervisor has started. */
export async function argumentsOfNet(): Promise<readonly string[]> {
  known ??= (async () => {
    const parts = { startFrame: () => ({}), onFrame: () => undefined, onDown: () => undefined }
    const net = new NetChild({ ...parts, log: silentLog, clock: systemClock })
    await net.start()
    try {
      return (await readFile(`/proc/${net.pid}/cmdline`, 'utf8')).split('\0').slice(1, -1)
    } finally {
      await net.stop()
    }
  })()
  return await known
}

export interface NetGiven {
  readonly invitesOpen?: boolean
  readonly log?: readonly ParsedSegment[]
  readonly hints?: readonly Uint8Array[]
  readonly psk?: Uint8Array
  readonly creditBytes?: number
}

export class NetProcess {
  readonly core = new TestCore()
  readonly key: MadeKey
  readonly child: ChildProcess
  readonly socket: Duplex
  readonly link: Link
  readonly exit: Promise<number | NodeJS.Signals | null>
  stderr = ''

  constructor(key: MadeKey, args: readonly string[]) {
    this.key = key
    this.child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], env: {} })
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text
    })
    this.exit = new Promise((done) => this.child.once('exit', (code, signal) => done(signal ?? code)))
    this.socket = this.child.stdio[3] as Duplex
    this.link = new Link(this.socket, {
      onFrame: (frame) => this.core.take(frame),
      onEnd: () => undefined,
    })
    this.core.send = (frame) => this.link.send(frame)
  }

  /** A member's net, listening. It ends with the test. */
  static async started(key: MadeKey, given: NetGiven = {}): Promise<NetProcess> {
    const net = new NetProcess(key, await argumentsOfNet())
    onTestFinished(() => net.kill())
    net.core.hold(given.log ?? [])
    net.link.send({
      start: {
        peerPrivateKey: peerOf(key).seed,
        federation,
        psk: given.psk ?? psk,
        listen: [anyPort],
        announce: [],
        dialPrivate: true,
        membership: { rosters: epochs, invitesOpen: given.invitesOpen ?? false },
        held: net.core.held(),
        heads: [],
        hints: [...(given.hints ?? [])],
      },
    })
    net.link.send({ credit: { bytes: given.creditBytes ?? limits.linkCreditBytes } })
    await until(`net listens: ${net.stderr}`, async () => net.addresses.length > 0)
    return net
  }

  get addresses(): readonly string[] {
    return this.core.frames.find(({ ready }) => ready != null)?.ready?.addresses ?? []
  }

  /** What its member would sign about where it is. */
  get hint(): Uint8Array {
    return hintOf(this.key, { addresses: this.addresses })
  }

  publish(part: hearsay.peer.Gossip.$Properties): void {
    this.link.send({ publish: Gossip.encode({ schemaVersion: 1, ...part }).finish() })
  }

  /** What it said last of how it stands with everybody. */
  get peers(): hearsay.link.Peers | undefined {
    return this.core.frames.findLast(({ peers }) => peers != null)?.peers ?? undefined
  }

  isConnectedTo({ operator }: MadeKey): boolean {
    return this.peers?.peers.some((one) => hex(one.operator) === hex(operator) && one.connected) ?? false
  }

  async kill(): Promise<void> {
    this.child.kill('SIGCONT')
    this.child.kill('SIGKILL')
    await this.exit
  }
}

/** A libp2p node in the test: a member's or a stranger's, by the key. It ends with the test. */
export async function nodeOf(key: MadeKey, given: Partial<HostParts> = {}): Promise<Host> {
  const host = await createHost({
    seed: peerOf(key).seed,
    psk,
    listen: [anyPort],
    announce: [],
    dialPrivate: true,
    topic: topicName,
    isMember: () => true,
    blames: () => 0,
    strangersMayCome: () => true,
    ...given,
  })
  onTestFinished(() => host.stop())
  return host
}

export const addressOf = (net: NetProcess) =>
  net.addresses.map((address) => multiaddr(`${address}/p2p/${peerIdOf(peerOf(net.key).publicKey)}`))

export const addressesOf = (host: Host) =>
  host.getMultiaddrs().map((one) => one.toString().replace(/\/p2p\/.*/, ''))

export async function publish(host: Host, part: hearsay.peer.Gossip.$Properties): Promise<number> {
  const { recipients } = await host.services.pubsub.publish(
    topicName,
    Gossip.encode({ schemaVersion: 1, ...part }).finish(),
  )
  return recipients.length
}

/** Subscribed, and known to be by the other side as well. */
export async function onTopicWith(host: Host, net: NetProcess): Promise<void> {
  const peer = peerIdOf(peerOf(net.key).publicKey).toString()
  host.services.pubsub.subscribe(topicName)
  await until('both are on the topic', async () =>
    host.services.pubsub.getSubscribers(topicName).some((one) => one.toString() === peer),
  )
}
