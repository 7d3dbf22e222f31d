import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gateDecisions } from './gate.ts'
import { indexLookups } from './index-lookups.ts'
import { durableIngest } from './ingest.ts'
import type { Figure, Scenario } from './scenario.ts'
import { verifySegments } from './verify-segments.ts'

/**
 * `npm run bench` runs every scenario, `npm run bench -- NAME` one, `-- --list` names them, `--size 10k` chooses how
 * much. Each figure comes with its limit, measured in the same run: on shared machines only the ratio is steady.
 */
const scenarios: readonly Scenario[] = [durableIngest, verifySegments, indexLookups, gateDecisions]

const sizes: Readonly<Record<string, number>> = { '10k': 10_000, '100k': 100_000, '1M': 1_000_000 }

function print(figures: readonly Figure[]): void {
  for (const figure of figures) process.stdout.write(`${JSON.stringify(figure)}\n`)
  const rows = figures.map(({ name, size, figure, unit, limit, ratio }) => [
    name,
    size,
    figure.toFixed(2),
    unit,
    limit.toFixed(2),
    ratio.toFixed(2),
  ])
  const head = ['name', 'size', 'figure', 'unit', 'limit', 'ratio']
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => String(row[at]).length)))
  for (const row of [head, ...rows]) {
    process.stderr.write(`${row.map((cell, at) => String(cell).padEnd(widths[at] ?? 0)).join('  ')}\n`)
  }
}

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--list')) {
    for (const { name, about } of scenarios) process.stdout.write(`${name}  ${about}\n`)
    return 0
  }
  const sizeAt = args.indexOf('--size')
  const size = sizeAt === -1 ? '10k' : (args[sizeAt + 1] ?? '')
  const count = sizes[size]
  const wanted = args.filter((arg, at) => !arg.startsWith('--') && at !== sizeAt + 1)
  const chosen = scenarios.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  if (count === undefined || chosen.length === 0) {
    process.stderr.write(`usage: npm run bench -- [NAME] [--size ${Object.keys(sizes).join('|')}] [--list]\n`)
    return 2
  }
  const figures: Figure[] = []
  for (const scenario of chosen) figures.push(...(await scenario.run(size, count)))
  print(figures)
  mkdirSync('bench/results', { recursive: true })
  const lines = figures.map((figure) => `${JSON.stringify(figure)}\n`).join('')
  writeFileSync(
    join('bench/results', `${chosen.length === 1 ? chosen[0]?.name : 'all'}-${size}.jsonl`),
    lines,
  )
  return 0
}

process.exitCode = await main(process.argv.slice(2))
