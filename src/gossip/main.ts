import { Socket } from 'node:net'
import { systemClock } from '../base/clock.ts'
import { Link } from '../link/link.ts'
import type { hearsay } from '../wire/messages.ts'
import type { NetNode } from './net-node.ts'
import { createJoiner, createMember } from './net-node.ts'

/**
 * The net process: everything that touches the network, and nothing that touches the disk. Its only channel is the
 * link on descriptor 3. It has no key but the peer's, and ends at once when core does.
 */

let node: NetNode | undefined
let early: hearsay.link.Frame[] = []
let started = false

const link = new Link(new Socket({ fd: 3, readable: true, writable: true }), {
  onFrame(frame) {
    if (frame.start != null && !started) {
      started = true
      open(frame.start).catch((err: unknown) => giveUp(err))
    } else if (node === undefined) {
      early.push(frame) // the host is coming up
    } else {
      node.take(frame)
    }
  },
  onEnd: () => process.exit(0),
})

async function open(start: hearsay.link.Start): Promise<void> {
  const { membership } = start
  node =
    membership == null
      ? await createJoiner(start, link)
      : await createMember(start, membership, link, systemClock)
  for (const frame of early) node.take(frame)
  early = []
}

function giveUp(err: unknown): void {
  const text = err instanceof Error ? err.message : 'the network does not start'
  link.send({ note: { level: 50, code: 'net.cannot_listen', text } })
  setTimeout(() => process.exit(1), 100)
}

// Ctrl-C reaches the whole group: core decides when net stops.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => process.exit(0))
// A bug in the network stack must not go unseen, nor take the process into an unknown state.
process.on('uncaughtException', (err) => {
  link.send({ note: { level: 50, code: 'net.fault', text: err.name } })
  setTimeout(() => process.exit(1), 100)
})
