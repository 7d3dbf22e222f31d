import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hex } from '../../src/base/bytes.ts'
import { FrameDecoder } from '../../src/link/frames.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { PatchedBuild } from './patched-build.ts'

/**
 * What leaves, before it is encrypted: a build whose processes write down every plaintext that is handed to the cipher
 * of a connection, and every frame that core and net send each other. Sent bytes only: what one sends is what the
 * other gets.
 */

const folder = 'capture'

/** Entries: what (1 byte), of which stream (8), how long (4), the bytes. One file a process. */
const what = { plaintext: 1, handshake: 2, link: 3 } as const
const headerBytes = 13

const recorder = `
import { openSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
const file = openSync(fileURLToPath(new URL('../${folder}/' + process.pid, import.meta.url)), 'a')
export function record(what, stream, bytes) {
  const entry = Buffer.alloc(${headerBytes} + bytes.byteLength)
  entry[0] = what
  entry.set(stream, 1)
  entry.writeUInt32BE(bytes.byteLength, 9)
  entry.set(bytes, ${headerBytes})
  if (writeSync(file, entry) !== entry.length) throw new Error('the capture is cut')
}
`

/** A connection has one key each way. Beside the first bytes of a handshake, only its messages are bound to a hash. */
const recordingCrypto = `
import { createHash } from 'node:crypto'
import { defaultCrypto } from '@libp2p/noise/crypto'
import { record } from '../recorder.ts'
export const recordingCrypto = {
  ...defaultCrypto,
  chaCha20Poly1305Encrypt(plaintext, nonce, ad, key) {
    const stream = createHash('sha256').update(key.subarray()).digest().subarray(0, 8)
    record(ad.byteLength > 0 ? ${what.handshake} : ${what.plaintext}, stream, plaintext.subarray())
    return defaultCrypto.chaCha20Poly1305Encrypt(plaintext, nonce, ad, key)
  },
}
`

export async function recordingBuild(): Promise<PatchedBuild> {
  const host = 'src/gossip/host.ts'
  const link = 'src/link/link.ts'
  const build = await PatchedBuild.make(
    [
      {
        file: host,
        find: `import { noise } from '@libp2p/noise'\n`,
        replace: `import { noise } from '@libp2p/noise'\nimport { recordingCrypto } from './recording-crypto.ts'\n`,
      },
      {
        file: host,
        find: 'noise({ prologueBytes: sha256(psk) })',
        replace: 'noise({ prologueBytes: sha256(psk), crypto: recordingCrypto })',
      },
      {
        file: link,
        find: `import { encodeFrame, FrameDecoder } from './frames.ts'\n`,
        replace: `import { encodeFrame, FrameDecoder } from './frames.ts'\nimport { record } from '../recorder.ts'\n`,
      },
      {
        file: link,
        find: 'this.#socket.write(encodeFrame(frame))',
        replace: `const written = encodeFrame(frame)
    record(${what.link}, new Uint8Array(8), written)
    this.#socket.write(written)`,
      },
      {
        file: 'src/node/net-child.ts',
        find: '    ...network,\n',
        replace: `    ...network,\n    '--allow-fs-write=' + join(root, '${folder}'),\n`,
      },
    ],
    { 'src/recorder.ts': recorder, 'src/gossip/recording-crypto.ts': recordingCrypto },
  )
  await mkdir(join(build.root, folder))
  return build
}

/** One direction of one stream that a connection carried. */
export interface CapturedStream {
  readonly protocol: string
  readonly bytes: Buffer
}

export interface Capture {
  /** Everything, as it was written: each connection's plaintext in order, with its multiplexer's framing; the link's. */
  readonly raw: readonly Buffer[]
  /** The same plaintext without the framing, which may cut a value in two. */
  readonly streams: readonly CapturedStream[]
  /** What core and net said to each other. */
  readonly frames: readonly hearsay.link.Frame[]
}

/** @throws if anything of it cannot be understood: then something is missing */
export async function readCapture(build: PatchedBuild): Promise<Capture> {
  const dir = join(build.root, folder)
  const plaintext: Buffer[] = []
  const handshakes: Buffer[] = []
  const links: Buffer[] = []
  for (const name of await readdir(dir)) {
    const entries = entriesOf(await readFile(join(dir, name)))
    plaintext.push(...joined(entries, what.plaintext))
    handshakes.push(...joined(entries, what.handshake))
    links.push(...joined(entries, what.link))
  }
  return {
    raw: [...plaintext, ...handshakes, ...links],
    streams: plaintext.flatMap((connection) => streamsOf(connection)),
    frames: links.flatMap((bytes) => new FrameDecoder().push(bytes)),
  }
}

interface Entry {
  readonly what: number
  readonly stream: string
  readonly bytes: Buffer
}

function entriesOf(file: Buffer): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at < file.length; ) {
    const start = at + headerBytes
    const end = start + file.readUInt32BE(at + 9)
    if (end > file.length) throw new Error('the capture is cut')
    entries.push({
      what: file[at] ?? 0,
      stream: hex(file.subarray(at + 1, at + 9)),
      bytes: file.subarray(start, end),
    })
    at = end
  }
  return entries
}

function joined(entries: readonly Entry[], kind: number): Buffer[] {
  const ofKind = Map.groupBy(
    entries.filter((entry) => entry.what === kind),
    ({ stream }) => stream,
  )
  return [...ofKind.values()].map((parts) => Buffer.concat(parts.map(({ bytes }) => bytes)))
}

const yamux = { headerBytes: 12, data: 0, goAway: 3 }

/** Takes Yamux apart: version, type, flags, stream, length; only frames of type data have a body. */
function streamsOf(connection: Buffer): CapturedStream[] {
  const parts = new Map<number, Buffer[]>()
  for (let at = 0; at < connection.length; ) {
    const [version, type] = [connection[at], connection[at + 1] ?? 0xff]
    if (version !== 0 || type > yamux.goAway) throw new Error('this is no frame of Yamux')
    const stream = connection.readUInt32BE(at + 4)
    const length = type === yamux.data ? connection.readUInt32BE(at + 8) : 0
    const end = at + yamux.headerBytes + length
    if (end > connection.length) throw new Error('a frame of Yamux is cut')
    const of = parts.get(stream) ?? []
    of.push(connection.subarray(at + yamux.headerBytes, end))
    parts.set(stream, of)
    at = end
  }
  const said = [...parts.values()].map((bodies) => Buffer.concat(bodies)).filter(({ length }) => length > 0)
  return said.map((bytes) => ({ protocol: protocolOf(bytes), bytes }))
}

/** The protocol that was asked for or granted, or `na` for a refusal: lines of multistream-select behind their lengths. */
function protocolOf(stream: Buffer): string {
  const lines = stream.subarray(0, 256).toString('latin1').split('\n')
  const names = lines.flatMap((line) => /^.(\/[\x21-\x7e]+|na)$/s.exec(line)?.[1] ?? [])
  return names.find((name) => !name.startsWith('/multistream/')) ?? ''
}
