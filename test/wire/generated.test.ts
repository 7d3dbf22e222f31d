import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'

let made: string

beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'hearsay-gen-'))
  await promisify(execFile)(process.execPath, ['scripts/proto.js', made])
})

afterAll(async () => {
  await rm(made, { recursive: true, force: true })
})

it.each(['messages.js', 'messages.d.ts'])('%s is what proto/ makes', async (name) => {
  const [committed, fresh] = await Promise.all(
    [join('src/wire/gen', name), join(made, name)].map((path) => readFile(path, 'utf8')),
  )
  // Not toBe: a difference would print half a megabyte.
  expect(committed === fresh, 'run `npm run proto` and commit what it makes').toBe(true)
})
