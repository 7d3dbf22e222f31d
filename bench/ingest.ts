import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Client } from '../src/cli/client.ts'
import { dirAt, initialise } from '../src/node/dir.ts'
import { runDaemon } from '../src/node/run.ts'
import type { IngestAnswer } from '../src/query/operations.ts'
import { openDb, privateDbOptions } from '../src/store/level.ts'
import type { Figure, Scenario } from './scenario.ts'
import { rate } from './scenario.ts'

/** Durable, indexed ingest of NDJSON over the socket, against raw LevelDB batches of the same bytes. */
export const durableIngest: Scenario = {
  name: 'ingest',
  about: 'rows a second, durable and indexed, as NDJSON over the socket; limit: raw LevelDB, fsync per 500',
  async run(size, count): Promise<Figure[]> {
    const root = await mkdtemp(join(tmpdir(), 'hearsay-bench-'))
    try {
      const lines = Array.from({ length: count }, (_, at) => rowLine(at))
      const figure = await overSocket(join(root, 'daemon'), lines)
      const limit = await rawBatches(join(root, 'raw'), lines)
      return [{ name: 'ingest', size, figure, unit: 'rows/s', limit, ratio: figure / limit }]
    } finally {
      await rm(root, { recursive: true, force: true })
    }
  },
}

function rowLine(at: number): string {
  const hassh = createHash('md5').update(String(at)).digest('hex')
  const uuid = createHash('md5').update(`uuid ${at}`).digest('hex')
  const fingerprints = [{ payload: { fingerprint_type: 'hassh', hash: hassh } }]
  return `${JSON.stringify({ type: 'attacker', uuid, first_seen: '2026-06-01T10:00:00Z', fingerprints })}\n`
}

async function overSocket(path: string, lines: readonly string[]): Promise<number> {
  const dir = dirAt(path)
  await initialise(dir, {})
  const daemon = await runDaemon(dir)
  try {
    return await rate(lines.length, async () => {
      const answer = await new Client(dir).ingest<IngestAnswer>(Readable.from(lines))
      if (answer.accepted !== lines.length) throw new Error(`only ${answer.accepted} rows were accepted`)
    })
  } finally {
    await daemon[Symbol.asyncDispose]()
  }
}

async function rawBatches(path: string, lines: readonly string[]): Promise<number> {
  const db = await openDb(path, privateDbOptions)
  const values = lines.map((line) => Buffer.from(line))
  try {
    return await rate(lines.length, async () => {
      for (let from = 0; from < values.length; from += 500) {
        const batch = db.batch()
        for (const [at, value] of values.slice(from, from + 500).entries()) {
          batch.put(
            createHash('md5')
              .update(String(from + at))
              .digest(),
            value,
          )
        }
        await batch.write({ sync: true })
      }
    })
  } finally {
    await db.close()
  }
}
