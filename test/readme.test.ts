import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { alarmCodes, errorCodes } from '../src/base/errors.ts'

const readme = readFileSync('README.md', 'utf8')

const codes = [...errorCodes, ...alarmCodes]

function sources(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !entry.parentPath.includes('/gen'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}

describe('the README', () => {
  it.each(codes)('says what %s means and what to do', (code) => {
    expect(readme).toMatch(new RegExp(`^\\| \`${code.replace('.', '\\.')}\` \\| .{10,} \\| .{3,} \\|$`, 'm'))
  })

  it('has no code that no source can give', () => {
    const listed = [...readme.matchAll(/^\| `([a-z_]+\.[a-z_]+)` \|/gm)].map(([, code]) => code)
    const known: readonly string[] = codes
    expect(listed.filter((code) => !known.includes(String(code)))).toEqual([])
  })

  it('lists only codes that some source gives', () => {
    const text = sources('src')
      .filter((source) => !source.includes('export const errorCodes'))
      .join('\n')
    expect(codes.filter((code) => !text.includes(`'${code}'`))).toEqual([])
  })
})

describe('docs/guarantees.md', () => {
  const text = readFileSync('docs/guarantees.md', 'utf8')
  const named = [...text.matchAll(/`(test\/[^`]+\.ts)`((?:,? "[^"]+")*)/g)].map(
    ([, path = '', titles = '']) => ({
      path,
      titles: [...titles.matchAll(/"([^"]+)"/g)].map(([, title]) => title ?? ''),
    }),
  )

  it('names tests', () => expect(named.length).toBeGreaterThan(20))

  it.each(named)('names only what is in $path', ({ path, titles }) => {
    expect(existsSync(path)).toBe(true)
    const source = readFileSync(path, 'utf8')
    for (const title of titles) expect(source).toContain(title)
  })
})

describe('ARCHITECTURE.md', () => {
  const map = readFileSync('ARCHITECTURE.md', 'utf8')
  const files = readdirSync('src', { withFileTypes: true, recursive: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.endsWith('/gen'),
  )
  const isNamed = (name: string) =>
    map.includes(`\`${name}\``) || (name.startsWith('cowrie') && map.includes('`cowrie*.ts`'))

  it('has every file of src on its map', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter(({ name }) => !isNamed(name)).map(({ name }) => name)).toEqual([])
  })
})
