import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { HearsayError, nodeCode } from '../base/errors.ts'
import { CowrieLog } from '../ingest/cowrie.ts'
import { LineSplitter } from '../ingest/line-splitter.ts'
import type { IngestAnswer } from '../query/operations.ts'
import type { Client } from './client.ts'
import { colors, note, printJson, say } from './output.ts'
import { Progress } from './progress.ts'

/** Commands that hand in rows. They succeed if the stream could be read: what was refused is reported. */

export async function ingestFile(client: Client, file: string, json: boolean): Promise<void> {
  const { stream, end } = await opened(file, 'reading', json)
  const answer = await readable(() => client.ingest<IngestAnswer>(stream))
  end()
  if (json) printJson(answer)
  else report(answer)
}

export async function importCowrie(client: Client, file: string, json: boolean): Promise<void> {
  const log = new CowrieLog()
  const { stream, end } = await opened(file, 'reading', json)
  const splitter = new LineSplitter()
  await readable(async () => {
    for await (const chunk of stream) for (const line of splitter.push(chunk)) log.push(line)
    for (const line of splitter.end()) log.push(line)
  })
  end()

  const answer = await client.ingest<IngestAnswer>(Readable.from(ndjson(log)))
  const torn = {
    torn: log.torn,
    torn_total: log.tornCount,
    ignored: log.ignoredCount,
    overflow: log.overflowCount,
  }
  if (json) {
    printJson({ ...answer, attackers: log.attackerCount, ...torn })
    return
  }
  for (const { line, reason } of log.torn) note(`${colors.yellow('torn')} line ${line}: ${reason}`)
  if (log.tornCount > log.torn.length) note(`and ${log.tornCount - log.torn.length} more torn lines`)
  if (log.overflowCount > 0)
    note(`${log.overflowCount} lines of further addresses were left out: import the log in parts`)
  say(`${log.attackerCount} attackers in the log`)
  report(answer)
}

/** One row, as retract and unretract hand it in. */
export async function handIn(client: Client, row: object, json: boolean): Promise<void> {
  const answer = await client.ingest<IngestAnswer>(Readable.from([`${JSON.stringify(row)}\n`]))
  const [refusal] = answer.errors
  if (refusal !== undefined) throw new HearsayError('retract.bad', `${refusal.message} (${refusal.code})`)
  if (json) printJson(answer)
  else say(answer.accepted > 0 ? 'done' : 'nothing to do: it was so already')
}

function* ndjson(log: CowrieLog): Generator<string> {
  for (const row of log.rows()) yield `${JSON.stringify(row)}\n`
}

export async function opened(
  file: string,
  what: string,
  quiet: boolean,
): Promise<{ stream: Readable; end(): void }> {
  if (file === '-') return Progress.through(process.stdin, what, 0, quiet)
  const size = await sizeOf(file)
  const counted = Progress.through(createReadStream(file), what, size, quiet)
  if (!file.endsWith('.gz')) return counted
  const plain = createGunzip()
  counted.stream.once('error', (err) => plain.destroy(err))
  return { stream: counted.stream.pipe(plain), end: counted.end }
}

async function sizeOf(file: string): Promise<number> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) throw new HearsayError('file.unreadable', `${file} is a directory`)
    return found.size
  } catch (err) {
    if (err instanceof HearsayError) throw err
    throw new HearsayError('file.unreadable', `${file} cannot be read (${nodeCode(err) ?? 'unknown'})`, {
      cause: err,
    })
  }
}

/** What breaks off is the file's fault; what was read before stays in. @throws file.unreadable */
export async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (err) {
    if (err instanceof HearsayError) throw err
    const code = nodeCode(err)
    if (code === undefined || !/^(Z_|E)/.test(code)) throw err
    throw new HearsayError('file.unreadable', `the file could not be read to its end (${code})`, {
      cause: err,
    })
  }
}

function report(answer: IngestAnswer): void {
  for (const { line, code, message } of answer.errors)
    note(`${colors.red('refused')} line ${line}: ${message} (${code})`)
  if (answer.errors_left_off !== undefined) note(`and ${answer.errors_left_off} more refused rows`)
  say(`accepted ${answer.accepted}, unchanged ${answer.unchanged}, rejected ${answer.rejected}`)
}
