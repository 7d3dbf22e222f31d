import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unhex } from '../../src/base/bytes.ts'
import { vectorFiles } from './cases.ts'
import type { VectorCase, VectorFile } from './vector.ts'
import { json } from './vector.ts'

/**
 * Golden vectors, for this build and for anybody else's. Each file is what cases.ts makes; each case is read the way a
 * receiver reads it. Bytes that change here change on other people's disks and wires: make a new version instead. Where
 * a change is meant (a case more, a format that nobody has yet), `UPDATE_VECTORS=1 npx vitest run test/vectors` writes
 * the files and the examples in proto/WIRE.md anew; read the difference before it is committed.
 */
const isUpdating = process.env['UPDATE_VECTORS'] === '1'

const pathOf = (name: string) => join('test/vectors', `${name}.json`)
const fileOf = ({ description, cases }: VectorFile) => `${JSON.stringify({ description, cases }, null, 2)}\n`

if (isUpdating)
  for (const [name, file] of Object.entries(vectorFiles)) writeFileSync(pathOf(name), fileOf(file))

function onDisk(name: string): { description: string; cases: VectorCase[] } {
  return JSON.parse(readFileSync(pathOf(name), 'utf8'))
}

function bytesOf({ name, hex }: VectorCase): Uint8Array {
  const made = unhex(hex)
  if (made === undefined) throw new Error(`${name} is not in hex`)
  return made
}

it('every file here is one of these', () => {
  const names = readdirSync('test/vectors').filter((name) => name.endsWith('.json'))
  expect(names.sort()).toEqual(
    Object.keys(vectorFiles)
      .map((name) => `${name}.json`)
      .sort(),
  )
})

describe.each(Object.entries(vectorFiles))('%s.json', (name, file) => {
  it('is what its inputs make, byte for byte', () => {
    expect(JSON.parse(fileOf(file))).toEqual(onDisk(name))
  })

  it('has a description, and a name of its own for every case', () => {
    const { description, cases } = onDisk(name)
    expect(description.length).toBeGreaterThan(20)
    expect(new Set(cases.map((one) => one.name)).size).toBe(cases.length)
  })

  it.each(onDisk(name).cases.map((one) => [one.name, one] as const))('reads: %s', (_, one) => {
    expect(one.given === undefined).toBe(one.verdict !== undefined)
    const made = bytesOf(one)
    if (file.read !== undefined) expect(json(file.read(made, one))).toEqual(one.verdict ?? one.given)
  })
})

const blocks = /^```hex (\w+): (.+)\n([0-9a-f\n]*)```$/gm

describe('proto/WIRE.md', () => {
  const path = 'proto/WIRE.md'
  const lines = (hex: string) => hex.replaceAll(/(.{96})/g, '$1\n').trim()
  const hexOf = (file: string, name: string) =>
    onDisk(file).cases.find((one) => one.name === name)?.hex ?? `no case "${name}" in ${file}.json`
  if (isUpdating) {
    const text = readFileSync(path, 'utf8')
    const fresh = text.replaceAll(
      blocks,
      (_, file: string, name: string) => `\`\`\`hex ${file}: ${name}\n${lines(hexOf(file, name))}\n\`\`\``,
    )
    writeFileSync(path, fresh)
  }
  const text = readFileSync(path, 'utf8')
  const examples = [...text.matchAll(blocks)].map(
    ([, file = '', name = '', hex = '']) => [file, name, hex] as const,
  )

  it('has an example of every kind, and no block that is not checked', () => {
    expect([...text.matchAll(/^```hex/gm)]).toHaveLength(examples.length)
    const shown = new Set(examples.map(([file]) => file))
    expect(Object.keys(vectorFiles).filter((name) => !shown.has(name))).toEqual([])
  })

  it.each(examples)('shows %s: %s as it is', (file, name, hex) =>
    expect(hex.trim()).toBe(lines(hexOf(file, name))),
  )
})
