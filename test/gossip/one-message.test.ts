import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { endStream, readMessage, StreamFault, writeMessage } from '../../src/gossip/one-message.ts'
import { counting } from '../wire/made.ts'
import { streamPair } from './streams.ts'

const announcing = (bytes: number, body: Uint8Array = new Uint8Array(0)) => {
  const out = Buffer.alloc(4 + body.byteLength)
  out.writeUInt32BE(bytes)
  out.set(body, 4)
  return out
}
const fault = expect.toSatisfy((err) => err instanceof StreamFault)

describe('one message', () => {
  it('comes as it was written, in whatever pieces', async () => {
    const messages = fc.uint8Array({ maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(messages, fc.integer({ min: 1, max: 310 }), async (message, pieceBytes) => {
        const [a, b] = streamPair(pieceBytes)
        const read = readMessage(b.stream, 300)
        writeMessage(a.stream, message)
        expect(Buffer.from(await read)).toEqual(Buffer.from(message))
      }),
    )
  })

  it('may be as large as the reader says, and is refused by its length alone beyond', async () => {
    for (const [bytes, good] of [
      [1_000, true],
      [1_001, false],
      [0xffffffff, false],
    ] as const) {
      const [a, b] = streamPair()
      const read = readMessage(b.stream, 1_000)
      a.send(announcing(bytes, counting(0, good ? bytes : 0)))
      if (good) expect(await read).toHaveLength(bytes)
      else await expect(read).rejects.toEqual(fault)
    }
  })

  const ends = [
    { how: 'ends before it', done: (a: ReturnType<typeof streamPair>[0]) => void a.close() },
    { how: 'breaks before it', done: (a: ReturnType<typeof streamPair>[0]) => a.abort(new Error('reset')) },
    {
      how: 'ends in the middle of it',
      done: (a: ReturnType<typeof streamPair>[0]) => {
        a.send(announcing(10, counting(0, 9)))
        void a.close()
      },
    },
    {
      how: 'ends in the middle of its length',
      done: (a: ReturnType<typeof streamPair>[0]) => {
        a.send(counting(0, 3))
        void a.close()
      },
    },
  ]
  it.each(ends)('is waited for no longer when the stream $how', async ({ done }) => {
    const [a, b] = streamPair()
    const read = readMessage(b.stream, 100)
    done(a)
    await expect(read).rejects.toEqual(fault)
  })

  it('leaves no timer behind once it is there', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const [a, b] = streamPair()
      const read = readMessage(b.stream, 100)
      expect(vi.getTimerCount()).toBe(1)
      writeMessage(a.stream, counting(0, 10))
      await read
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('is waited for no longer than allowed, however much trickles in', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const [a, b] = streamPair()
      const read = readMessage(b.stream, 100, 5_000)
      a.send(announcing(10, counting(0, 9)))
      await new Promise(setImmediate)
      vi.advanceTimersByTime(4_999)
      const still = await Promise.race([
        read.catch(() => 'over'),
        new Promise(setImmediate).then(() => 'waits'),
      ])
      expect(still).toBe('waits')
      vi.advanceTimersByTime(1)
      await expect(read).rejects.toEqual(fault)
    } finally {
      vi.useRealTimers()
    }
  })
})

it('a stream that was of use is closed, one that was not is aborted, and so is one that does not close', async () => {
  const [useful, useless] = streamPair()
  endStream(useful.stream)
  endStream(useless.stream, new StreamFault('no use'))
  expect([useful.closed, useful.aborted]).toEqual([true, undefined])
  expect([useless.closed, useless.aborted?.message]).toEqual([false, 'no use'])
  const [stuck] = streamPair()
  stuck.close = () => Promise.reject(new Error('stuck'))
  endStream(stuck.stream)
  await vi.waitFor(() => expect(stuck.aborted?.message).toBe('stuck'))
})
