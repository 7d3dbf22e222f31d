import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { LineSplitter } from '../../src/ingest/line-splitter.ts'
import { parseRow, parseRowLine, parseRowMessage } from '../../src/ingest/row-parser.ts'
import { Row } from '../../src/wire/messages.ts'
import { accepted, codeOf, rules, sharedData } from './rules.ts'

const skip = !sharedData.isThere
const suffix = skip ? ` (skipped: ${sharedData.why})` : ''

function linesOf(name: string): Uint8Array[] {
  const splitter = new LineSplitter()
  const lines = [...splitter.push(sharedData.read(name)), ...splitter.end()]
  return lines.map((line) => ('bytes' in line ? line.bytes : new Uint8Array(0)))
}

describe.skipIf(skip)(`the rows handed to us${suffix}`, () => {
  it('takes every row, and each again from protobuf', () => {
    const lines = linesOf('decnet-rows.ndjson')
    expect(lines.length).toBeGreaterThan(20)
    for (const line of lines) {
      const parsed = parseRowLine(line, rules)
      const bytes = Row.encode(accepted(parsed)).finish()
      expect(hex(Row.encode(accepted(parseRowMessage(bytes, rules))).finish())).toBe(hex(bytes))
      expect(parsed.ok && parsed.unknownColumns).toBe(0)
    }
  })

  it('stores the same whether its lists come native or as text', () => {
    for (const line of linesOf('decnet-rows.ndjson')) {
      const given: Record<string, unknown> = JSON.parse(Buffer.from(line).toString())
      const native = Object.entries(given).map(([name, value]) => [name, parsedList(value)])
      const asText = Object.entries(given).map(([name, value]) => [
        name,
        Array.isArray(value) ? JSON.stringify(value) : value,
      ])
      const [a, b] = [native, asText].map((entries) =>
        hex(Row.encode(accepted(parseRow(Object.fromEntries(entries), rules))).finish()),
      )
      expect(a).toBe(b)
    }
  })

  it('refuses every bad row with its code', () => {
    expect(linesOf('bad-rows.ndjson').map((line) => codeOf(parseRowLine(line, rules)))).toEqual([
      'row.bad_uuid',
      'row.bad_domain',
      'row.bad_domain',
      'row.bad_hash',
      'row.newer_schema',
      'row.unknown_type',
      'row.bad_json',
      'row.bad_json',
      'row.not_object',
      'row.bad_port',
      'row.bad_time',
    ])
  })
})

function parsedList(value: unknown): unknown {
  return typeof value === 'string' && /^[[{]/.test(value) ? JSON.parse(value) : value
}
