import { readFile } from 'node:fs/promises'
import { hex } from '../base/bytes.ts'
import { HearsayError } from '../base/errors.ts'
import { verifyEvidenceAlone } from '../federation/evidence.ts'
import { DelimitedSplitter } from '../ingest/delimited-splitter.ts'
import type { LogImportAnswer } from '../query/operations.ts'
import { operatorId } from '../wire/keys.ts'
import type { Client } from './client.ts'
import { colors, note, printJson, say } from './output.ts'
import { opened, readable } from './rows.ts'

/** Commands about signed logs: taking exports in, checking evidence, and the doctor. */

export async function importLog(client: Client, file: string, json: boolean): Promise<void> {
  const { stream, end } = await opened(file, 'importing', json)
  const answer = await readable(() => client.upload<LogImportAnswer>('/v1/log', stream))
  end()
  if (json) {
    printJson(answer)
    return
  }
  for (const { segment, code, message } of answer.errors) {
    note(`${colors.red('refused')} segment ${segment}: ${message} (${code})`)
  }
  if (answer.errors_left_off !== undefined) note(`and ${answer.errors_left_off} more refused segments`)
  say(`taken ${answer.taken}, held already ${answer.held}, refused ${answer.refused}`)
}

interface Finding {
  readonly check: string
  readonly ok: boolean
  readonly found: string
  readonly do?: string
}

export async function examine(client: Client, json: boolean): Promise<void> {
  const answer = await client.get<{ healthy: boolean; findings: Finding[] }>('/v1/doctor')
  if (json) {
    printJson(answer)
    return
  }
  for (const { check, ok, found, do: todo } of answer.findings) {
    say(`${ok ? colors.green('well') : colors.red('ill ')}  ${check.padEnd(9)} ${found}`)
    if (todo !== undefined) say(`                ${colors.bold(todo)}`)
  }
}

/** Needs no daemon: the proof carries the key that it speaks against. @throws evidence.bad, file.unreadable */
export async function checkEvidence(file: string, json: boolean): Promise<void> {
  const bytes = await readable(() => readFile(file))
  const splitter = new DelimitedSplitter()
  const proven: object[] = []
  for (const message of [...splitter.push(bytes), ...splitter.end()]) {
    const verdict = 'bytes' in message ? verifyEvidenceAlone(message.bytes) : undefined
    if (verdict?.kind !== 'fork') {
      const why = verdict?.why ?? 'malformed'
      throw new HearsayError('evidence.bad', `proof ${message.number} in the file proves nothing (${why})`)
    }
    const { federation, operator, generation, number, hashes, recordKey } = verdict.fork
    // A key that was rotated is vouched for by the roster only.
    const isFirstKey = hex(operatorId(recordKey)) === hex(operator)
    const one = { federation: hex(federation), operator: hex(operator), generation, number }
    proven.push({ ...one, headers: hashes.map(hex), record_key: hex(recordKey), first_key: isFirstKey })
    if (json) continue
    const about = `generation ${generation}, number ${number}`
    say(`proven: the key ${hex(recordKey)} signed two segments for ${about}`)
    say(`  ${hashes.map(hex).join('\n  ')}`)
    const whose = isFirstKey
      ? `it is the key of operator ${hex(operator)}`
      : `it is not the first key of operator ${hex(operator)}: compare it with the roster`
    say(`  ${whose}`)
  }
  if (proven.length === 0) throw new HearsayError('evidence.bad', 'the file holds no proof')
  if (json) printJson({ proven })
}
