import type { Duplex } from 'node:stream'
import { duplexPair } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { limits } from '../../src/base/limits.ts'
import { encodeFrame } from '../../src/link/frames.ts'
import { Link } from '../../src/link/link.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { counting, told } from '../wire/made.ts'

interface Side {
  readonly link: Link
  readonly frames: hearsay.link.Frame[]
  /** How often it was told of the end. */
  ends: number
}

function side(socket: Duplex): Side {
  const frames: hearsay.link.Frame[] = []
  const link = new Link(socket, {
    onFrame: (frame) => frames.push(frame),
    onEnd: () => {
      made.ends++
    },
  })
  const made: Side = { link, frames, ends: 0 }
  return made
}

/** Core and net, connected. */
function pair(): { core: Side; net: Side; coreSocket: Duplex; netSocket: Duplex } {
  const [coreSocket, netSocket] = duplexPair()
  return { core: side(coreSocket), net: side(netSocket), coreSocket, netSocket }
}

const arrived = (...sizes: number[]) => ({
  operator: counting(0, 32),
  generation: 1,
  fromNumber: 1,
  segments: sizes.map((size) => new Uint8Array(size)),
})
const sizesOf = ({ frames }: Side) =>
  frames.map((frame) => (frame.arrived?.segments ?? []).reduce((sum, { byteLength }) => sum + byteLength, 0))

describe('segments', () => {
  it('are not sent without credit', async () => {
    const { core, net } = pair()
    expect(net.link.sendArrived(arrived(1))).toBe(false)
    expect(net.link.send({ note: { code: 'net.after' } })).toBe(true)
    await vi.waitFor(() => expect(core.frames).toHaveLength(1))
    expect(core.frames[0]?.note?.code).toBe('net.after')
  })

  it('cost exactly the bytes of their segments, all or none', async () => {
    const { core, net } = pair()
    core.link.send({ credit: { bytes: 100 } })
    core.link.send({ credit: { bytes: 50 } })
    await vi.waitFor(() => expect(net.link.credit).toBe(150))
    expect(net.frames).toEqual([]) // credit is between the links, not for who uses them
    expect(net.link.sendArrived(arrived(100, 51))).toBe(false)
    expect(net.link.sendArrived(arrived(100, 49))).toBe(true)
    expect(net.link.credit).toBe(1)
    expect(net.link.sendArrived(arrived(2))).toBe(false)
    expect(net.link.sendArrived(arrived(1))).toBe(true)
    await vi.waitFor(() => expect(sizesOf(core)).toEqual([149, 1]))
    expect(core.ends).toBe(0)
  })

  it('beyond what was granted end the link: the other side does not keep the rules', async () => {
    const { core, coreSocket, netSocket } = pair()
    core.link.send({ credit: { bytes: 10 } })
    netSocket.write(encodeFrame({ arrived: arrived(6) }))
    netSocket.write(encodeFrame({ arrived: arrived(5) }))
    netSocket.write(encodeFrame({ note: { code: 'net.after' } }))
    await vi.waitFor(() => expect(core.ends).toBe(1))
    expect(coreSocket.destroyed).toBe(true)
    expect(sizesOf(core)).toEqual([6])
  })

  it('never outrun what was granted, and all that was accepted comes, in order', async () => {
    const steps = fc.array(
      fc.oneof(
        fc.nat(60).map((grant) => ({ grant })),
        fc.nat(40).map((size) => ({ size })),
      ),
    )
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const { core, net } = pair()
        const accepted: number[] = []
        let granted = 0
        for (const step of given) {
          if ('grant' in step) {
            granted += step.grant
            core.link.send({ credit: { bytes: step.grant } })
            const left = granted - accepted.reduce((sum, size) => sum + size, 0)
            await vi.waitFor(() => expect(net.link.credit).toBe(left), { interval: 1 })
          } else if (net.link.sendArrived(arrived(step.size))) {
            accepted.push(step.size)
          }
        }
        await vi.waitFor(() => expect(sizesOf(core)).toEqual(accepted), { interval: 1 })
        expect(accepted.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(granted)
        expect([core.ends, net.ends]).toEqual([0, 0])
      }),
      { numRuns: 40 },
    )
  })
})

describe('frames that are not segments', () => {
  it('need no credit', async () => {
    const { core, net } = pair()
    core.link.send({ advance: { forked: 3 } })
    net.link.send({ fetch: { id: 4 } })
    await vi.waitFor(() => expect(net.frames[0]?.advance?.forked).toBe(3))
    await vi.waitFor(() => expect(core.frames[0]?.fetch?.id).toBe(4))
  })

  const end = (number: number) => ({ generation: 1_700_000_000 + number, number, hash: counting(number, 32) })
  const operator = counting(0, 32)
  const states: readonly (readonly [what: string, state: hearsay.link.Advance.$Properties])[] = [
    ['nothing', { operator }],
    ['what answers', { operator, answers: end(3), afterRun: true }],
    ['what answers and what is being fetched', { operator, answers: end(3), next: end(7) }],
    ['a fork, and what is being fetched', { operator, next: end(7), forked: 5, afterRun: true }],
  ]
  it.each(states)('tell how far a log is held: %s', async (_, advance) => {
    const { core, net } = pair()
    core.link.send({ advance })
    await vi.waitFor(() => expect(net.frames).toHaveLength(1))
    expect(told(net.frames[0]?.advance)).toEqual(told(advance))
  })

  it('cost nothing though they carry segments: what is disputed, and what the own log may lack', async () => {
    const { core, net } = pair()
    const segment = counting(7, 16_384)
    expect(net.link.send({ dispute: { segment } })).toBe(true)
    expect(net.link.send({ ownAhead: { segments: [segment, segment] } })).toBe(true)
    expect(net.link.send({ evidenceSeen: counting(9, 400) })).toBe(true)
    await vi.waitFor(() => expect(core.frames).toHaveLength(3))
    expect(core.frames.map(({ body }) => body)).toEqual(['dispute', 'ownAhead', 'evidenceSeen'])
    expect(core.ends).toBe(0)
  })
})

describe('the end', () => {
  const nonsense = Buffer.from('00000003ffffff', 'hex')
  const tooLarge = Buffer.alloc(4)
  tooLarge.writeUInt32BE(limits.linkFrameBytesMax + 1)
  const ways: { how: string; done: (of: ReturnType<typeof pair>) => void }[] = [
    { how: 'the other side ends', done: ({ net }) => net.link.end() },
    { how: 'the other side is destroyed', done: ({ net }) => net.link.destroy() },
    { how: 'this side is destroyed', done: ({ core }) => core.link.destroy() },
    { how: 'the socket fails', done: ({ coreSocket }) => coreSocket.destroy(new Error('reset')) },
    { how: 'a frame is malformed', done: ({ netSocket }) => netSocket.write(nonsense) },
    { how: 'a frame is too large', done: ({ netSocket }) => netSocket.write(tooLarge) },
  ]
  it.each(ways)('is told once when $how, and nothing is sent or heard after it', async ({ done }) => {
    const made = pair()
    const { core, netSocket } = made
    netSocket.on('error', () => undefined) // writing to a side that is gone
    netSocket.write(encodeFrame({ note: { code: 'net.before' } }))
    await vi.waitFor(() => expect(core.frames).toHaveLength(1))
    done(made)
    await vi.waitFor(() => expect(core.ends).toBe(1))
    if (!netSocket.writableEnded) netSocket.write(encodeFrame({ note: { code: 'net.after' } }))
    expect(core.link.send({ credit: { bytes: 1 } })).toBe(false)
    expect(core.link.sendArrived(arrived())).toBe(false)
    await new Promise(setImmediate)
    expect(core.frames).toHaveLength(1)
    expect(core.ends).toBe(1)
  })

  it('comes only after all that was said before it', async () => {
    const { core, net } = pair()
    for (let number = 0; number < 50; number++) net.link.send({ note: { level: number } })
    net.link.end()
    await vi.waitFor(() => expect(core.ends).toBe(1))
    expect(core.frames.map(({ note }) => note?.level)).toEqual(Array.from({ length: 50 }, (_, at) => at))
  })
})
