import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { RowRules } from '../../src/ingest/column-kinds.ts'
import type { ParsedRow } from '../../src/ingest/row-parser.ts'

/** A host-name rule just good enough for these tests; the real one is tested where it lives. */
export const rules: RowRules = {
  parseHostName(text) {
    const name = text.trim().toLowerCase().replace(/\.$/, '')
    if (!/^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(name) || name.endsWith('.arpa')) return undefined
    return name
  },
}

export const uuidText = '7b0c3e52-7a4b-4a58-9b1d-0d7d5b4f1a01'

export function accepted(parsed: ParsedRow) {
  if (!parsed.ok) throw new Error(`refused: ${parsed.code}, ${parsed.message}`)
  return parsed.row
}

export function codeOf(parsed: ParsedRow): string {
  return parsed.ok ? 'ok' : parsed.code
}

const shared = join(import.meta.dirname, '../../../shared/data')

/** Real data beside the repository, which is never copied into it. Without it these tests skip and say so. */
export const sharedData = {
  isThere: existsSync(shared),
  why: `needs ${shared}`,
  read(name: string): Buffer {
    const bytes = readFileSync(join(shared, name))
    return name.endsWith('.gz') ? gunzipSync(bytes) : bytes
  },
}
