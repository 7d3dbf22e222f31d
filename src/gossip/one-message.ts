import type { Stream } from '@libp2p/interface'
import { limits } from '../base/limits.ts'

/**
 * One length-prefixed message over a stream (u32 big-endian, then the message): what sync and join are made of. The
 * length is bounded before anything is kept, and a peer that is slow or silent is cut off.
 */

export class StreamFault extends Error {
  override readonly name = 'StreamFault'
}

export function writeMessage(stream: Stream, message: Uint8Array): void {
  const out = Buffer.allocUnsafe(4 + message.byteLength)
  out.writeUInt32BE(message.byteLength)
  out.set(message, 4)
  stream.send(out)
}

/** @throws StreamFault if the stream ends, breaks, is silent, or announces more than `bytesMax` */
export async function readMessage(
  stream: Stream,
  bytesMax: number,
  timeoutMs: number = limits.syncTimeoutMs,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let held = 0
  let length: number | undefined
  return await new Promise((resolve, reject) => {
    const fail = (why: string) => {
      finish()
      reject(new StreamFault(why))
    }
    const timer = setTimeout(() => fail('no message in time'), timeoutMs)
    const onMessage = (event: { data: Uint8Array | { subarray(): Uint8Array } }) => {
      const part = event.data.subarray()
      parts.push(part)
      held += part.byteLength
      if (held < 4) return
      length ??= Buffer.concat(parts).readUInt32BE(0)
      if (length > bytesMax) return fail('the message is larger than it may be')
      if (held < 4 + length) return
      finish()
      resolve(Buffer.concat(parts).subarray(4, 4 + length))
    }
    const onEnd = () => fail('the stream ended')
    const finish = () => {
      clearTimeout(timer)
      stream.removeEventListener('message', onMessage)
      stream.removeEventListener('close', onEnd)
      stream.removeEventListener('end', onEnd)
    }
    stream.addEventListener('close', onEnd)
    stream.addEventListener('end', onEnd)
    stream.addEventListener('message', onMessage)
  })
}

/** Ends a stream that was of use, or is of none any more. */
export function endStream(stream: Stream, err?: Error): void {
  if (err !== undefined) stream.abort(err)
  else stream.close().catch((cause: Error) => stream.abort(cause))
}
