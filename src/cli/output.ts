import picocolors from 'picocolors'

/** What a person reads on a terminal, and what a script reads with --json. */

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

export function say(text = ''): void {
  process.stdout.write(`${text}\n`)
}

/** Things that go wrong and progress go to standard error, so that standard output stays clean. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** A table with its columns as wide as they need; numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): void {
  const cells = rows.map((row) => row.map((cell) => (cell === null ? '-' : String(cell))))
  const widths = head.map((title, at) =>
    Math.max(title.length, ...cells.map((row) => (row[at] ?? '').length)),
  )
  const isNumber = head.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === 'number'))
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (isNumber[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd()
  say(picocolors.dim(line(head)))
  for (const row of cells) say(line(row))
}

/** How a person calls this program: by its name where it is installed. */
export const program = import.meta.url.includes('/node_modules/') ? 'hearsay' : 'node bin/hearsay.js'

export function yesNo(value: boolean): string {
  return value ? picocolors.green('yes') : 'no'
}

export const short = (id: string): string => id.slice(0, 12)

export const colors = picocolors
