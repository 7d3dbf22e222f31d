import { generateKeyPairFromSeed } from '@libp2p/crypto/keys'
import type { Connection, PeerId } from '@libp2p/interface'
import { hex } from '../base/bytes.ts'
import type { Clock } from '../base/clock.ts'
import { fraction } from '../base/clock.ts'
import { limits } from '../base/limits.ts'
import type { LogEnd, LogState } from '../federation/log-state.ts'
import type { Link } from '../link/link.ts'
import type { hearsay } from '../wire/messages.ts'
import { AskDesk } from './ask.ts'
import { Changes } from './changes.ts'
import { Counters } from './counters.ts'
import { Dialler } from './dialler.ts'
import { HeldLogs } from './held-logs.ts'
import type { Host } from './host.ts'
import { connectionsTo, createHost } from './host.ts'
import { dialToJoin, dialToRestore, JoinDesk } from './join.ts'
import { LinkDoctor } from './link-doctor.ts'
import { Members } from './members.ts'
import { Sync } from './sync.ts'
import { Topic } from './topic.ts'

/** What core's frames are handed to once Start has come. */
export interface NetNode {
  take(frame: hearsay.link.Frame): void
}

/** Outside a federation: a host that listens to nobody and dials one inviter. */
export async function createJoiner(start: hearsay.link.Start, link: Link): Promise<NetNode> {
  const host = await createHost({
    seed: start.peerPrivateKey,
    psk: start.psk,
    listen: [],
    announce: [],
    dialPrivate: start.dialPrivate,
    topic: topicName(start.federation),
    isMember: () => false,
    blames: () => 0,
    strangersMayCome: () => false,
  })
  link.send({ ready: { addresses: [] } })
  return {
    take({ joinDial, restoreDial }) {
      const { id } = joinDial ?? restoreDial ?? { id: 0 }
      const answered = async () => {
        if (joinDial != null) return await dialToJoin(host, joinDial, start.dialPrivate)
        return restoreDial == null ? undefined : await dialToRestore(host, restoreDial)
      }
      answered()
        .then((joinResult) => joinResult && link.send({ joinResult }))
        .catch(() => link.send({ joinResult: { id, error: 'join.unreachable' } }))
    },
  }
}

function topicName(federation: Uint8Array): string {
  return `hearsay/1/${hex(federation)}`
}

/** A member's network: host, topic, sync, join desk, dialler and link doctor, connected by plain functions. */
export async function createMember(
  start: hearsay.link.Start,
  membership: hearsay.link.Federation,
  link: Link,
  clock: Clock,
): Promise<NetNode> {
  const key = await generateKeyPairFromSeed('Ed25519', start.peerPrivateKey)
  const members = new Members(membership.rosters, key.publicKey.raw)
  const node = new MemberNode(start, members, link, clock)
  await node.open(membership.invitesOpen)
  return node
}

class MemberNode implements NetNode {
  readonly #start: hearsay.link.Start
  readonly #members: Members
  readonly #link: Link
  readonly #changes: Changes
  readonly #held: HeldLogs
  readonly #blames = new Map<string, number>()
  readonly #counters = new Counters()
  readonly #dialler: Dialler
  readonly #topic: Topic
  readonly #sync: Sync
  readonly #joinDesk: JoinDesk
  readonly #askDesk: AskDesk
  readonly #doctor: LinkDoctor
  readonly #topicName: string
  #host: Host | undefined
  #invitesOpen = false
  #reportTimer: NodeJS.Timeout | undefined

  constructor(start: hearsay.link.Start, members: Members, link: Link, clock: Clock) {
    this.#start = start
    this.#members = members
    this.#link = link
    this.#topicName = topicName(start.federation)
    this.#changes = new Changes(1 + Math.floor(fraction(clock) * 0xfffffffe))
    this.#held = new HeldLogs(this.#changes)
    this.#dialler = new Dialler(members, clock, start.dialPrivate)
    this.#topic = new Topic({
      members,
      held: this.#held,
      link,
      clock,
      counters: this.#counters,
      dialler: this.#dialler,
      changes: this.#changes,
      onBehind: () => this.#sync.soon(),
    })
    this.#sync = new Sync({
      members,
      held: this.#held,
      changes: this.#changes,
      link,
      clock,
      counters: this.#counters,
      topic: this.#topic,
      onChange: () => this.#reportSoon(),
      onBlame: (operator) => this.#blames.set(operator, (this.#blames.get(operator) ?? 0) + 1),
    })
    this.#joinDesk = new JoinDesk(link)
    this.#askDesk = new AskDesk(link, members)
    this.#doctor = new LinkDoctor(
      {
        connections: () =>
          new Map(members.others().map((operator) => [operator, this.#connections(operator)])),
        redial: (operator) => this.#dialler.redial(operator),
      },
      clock,
      this.#counters,
    )
  }

  async open(invitesOpen: boolean): Promise<void> {
    this.#invitesOpen = invitesOpen
    for (const held of this.#start.held) this.#held.advance(hex(held.operator), stateOf(held), false)
    for (const evidence of this.#start.evidence) this.#topic.know({ evidence })
    for (const head of this.#start.heads) this.#topic.know({ head })
    for (const hint of this.#start.hints) this.#topic.know({ hint })

    const host = await createHost({
      seed: this.#start.peerPrivateKey,
      psk: this.#start.psk,
      listen: this.#start.listen,
      announce: this.#start.announce,
      dialPrivate: this.#start.dialPrivate,
      topic: this.#topicName,
      isMember: (peer) => this.#members.isMember(peer),
      blames: (peer) => this.#blamesOf(peer),
      strangersMayCome: () => this.#invitesOpen && this.#strangers().length < limits.strangersMax,
    })
    this.#host = host
    host.services.pubsub.topicValidators.set(this.#topicName, async (_peer, { data }) =>
      this.#topic.validate(data),
    )
    host.services.pubsub.subscribe(this.#topicName)
    host.addEventListener('connection:open', ({ detail }) => this.#opened(detail))
    host.addEventListener('connection:close', ({ detail }) => this.#closed(detail.remotePeer))
    host.addEventListener('peer:identify', ({ detail }) => this.#identified(detail.peerId))
    await this.#sync.start(host)
    await this.#joinDesk.start(host)
    await this.#askDesk.start(host)
    const listened = host.getMultiaddrs().map((address) => address.toString().replace(/\/p2p\/[^/]+$/, ''))
    this.#link.send({ ready: { addresses: listened } })
    this.#dialler.start(host)
    this.#doctor.start()
    setInterval(() => this.#report(), limits.syncEveryMs)
  }

  #connections(operator: string): Connection[] {
    const host = this.#host
    if (host === undefined) return []
    return this.#members.peersOf(operator).flatMap((peer) => connectionsTo(host, peer))
  }

  #blamesOf(peer: string): number {
    return this.#blames.get(this.#members.operatorOfText(peer) ?? '') ?? 0
  }

  #strangers(): Connection[] {
    const all = this.#host?.getConnections() ?? []
    return all.filter(({ remotePeer }) => !this.#members.isMember(remotePeer.toString()))
  }

  /** A stranger has a little time to ask, and goes. */
  #opened(connection: Connection): void {
    if (this.#members.isMember(connection.remotePeer.toString())) {
      this.#reportSoon()
      return
    }
    setTimeout(() => {
      if (this.#members.isMember(connection.remotePeer.toString())) return // admitted meanwhile
      connection.close().catch(() => undefined) // gone already
    }, limits.strangerMsMax).unref()
  }

  #closed(peer: PeerId): void {
    const operator = this.#members.operatorOf(peer)
    if (operator === undefined || this.#connections(operator).length > 0) return
    this.#sync.gone(operator)
    this.#reportSoon()
    this.#dialler.redial(operator)
  }

  #identified(peer: PeerId): void {
    const operator = this.#members.operatorOf(peer)
    if (operator === undefined) return
    this.#sync.met(operator)
    this.#reportSoon()
  }

  /** Frames of another phase, such as joining, are not for a member. */
  take(frame: hearsay.link.Frame): void {
    const { publish, advance, served, joinReply, ask, askReply, federation, evidence, restore } = frame
    if (publish != null && publish.byteLength > 0) this.#publish(publish)
    if (advance != null) this.#advance(advance)
    if (served != null) this.#sync.served(served.id, served.segments)
    if (joinReply != null) this.#joinDesk.reply(joinReply.id, joinReply.answer)
    if (ask != null) this.#ask(ask)
    if (askReply != null) this.#askDesk.reply(askReply.id, askReply.answer)
    if (federation != null) this.#membership(federation)
    if (evidence != null && evidence.byteLength > 0) this.#topic.know({ evidence })
    if (restore != null) this.#sync.restore(restore.on)
  }

  #ask(ask: hearsay.link.Ask): void {
    this.#askDesk.ask(ask).catch(() => this.#link.send({ askResult: { id: ask.id } }))
  }

  #publish(message: Uint8Array): void {
    this.#topic.ownMessage(message)
    if (message.byteLength > limits.gossipMessageBytesMax) return // a large roster travels by sync
    this.#counters.gossipOut++
    const published = this.#host?.services.pubsub.publish(this.#topicName, message)
    published?.catch(() => this.#sync.soon()) // nobody to send to: who comes later will sync
  }

  #advance(advance: hearsay.link.Advance): void {
    const operator = hex(advance.operator)
    this.#held.advance(operator, stateOf(advance), advance.afterRun)
    this.#topic.advanced(operator)
    this.#sync.wake()
    this.#sync.soon()
    this.#reportSoon()
  }

  #membership({ rosters, invitesOpen }: hearsay.link.Federation): void {
    this.#invitesOpen = invitesOpen
    const epoch = this.#members.roster.epoch
    this.#members.advance(rosters)
    if (this.#members.roster.epoch === epoch) return
    // Some may have been here before we knew them for members.
    for (const operator of this.#members.others()) {
      if (this.#connections(operator).length > 0) this.#sync.met(operator)
    }
    this.#sync.wake()
    this.#sync.soon()
    this.#dialler.dialAll()
    this.#reportSoon()
  }

  #reportSoon(): void {
    this.#reportTimer ??= setTimeout(() => this.#report(), reportDelayMs)
  }

  #report(): void {
    clearTimeout(this.#reportTimer)
    this.#reportTimer = undefined
    const peers = this.#members.others().map((operator) => ({
      operator: Buffer.from(operator, 'hex'),
      connected: this.#connections(operator).length > 0,
      ...this.#sync.peer(operator),
    }))
    this.#link.send({
      peers: { peers, missing: Math.min(this.#sync.missing, 0xffffffff), ...this.#counters },
    })
  }
}

const reportDelayMs = 50

function stateOf({ answers, next, forked }: hearsay.link.Advance): LogState {
  return { answers: endOf(answers), next: endOf(next), forked }
}

function endOf(end: hearsay.link.End | null | undefined): LogEnd | undefined {
  if (end == null || end.number === 0) return undefined
  const { generation, number, hash } = end
  return { generation, number, hash }
}
