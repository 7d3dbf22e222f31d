import { execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { field, record, until } from './daemons.ts'

/** What `npm pack` packs, laid out as an install would: dist/ beside its dependencies, no sources. */

const run = promisify(execFile)
const children: ReturnType<typeof spawn>[] = []
let root: string
let launcher: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hearsay-package-'))
  const modules = join(root, 'node_modules')
  await mkdir(modules)
  const listed = await run('npm', ['ls', '--omit=dev', '--parseable', '--all'])
  const top = new RegExp(`^${resolve('node_modules')}/(@[^/]+/)?[^/]+$`)
  for (const path of listed.stdout.split('\n').filter((line) => top.test(line))) {
    if (basename(path).startsWith('node-linux-')) continue // the tests run on it already, and it is large
    const place = join(modules, path.slice(resolve('node_modules').length + 1), '..')
    await mkdir(place, { recursive: true })
    await run('cp', ['-a', path, place])
  }
  await run('npm', ['run', 'build'])
  const packed = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', root])
  const filename: unknown = JSON.parse(packed.stdout)
  const name = String(
    field(Array.isArray(filename) ? filename[0] : Object.values(record(filename))[0], 'filename'),
  )
  await mkdir(join(modules, 'hearsay'))
  await run('tar', ['-xzf', join(root, name), '-C', join(modules, 'hearsay'), '--strip-components=1'])
  launcher = join(modules, 'hearsay/bin/hearsay.js')
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await rm(root, { recursive: true, force: true })
})

describe('the package, installed', () => {
  it('runs: daemon, network process and commands', async () => {
    const dir = join(root, 'd')
    const cli = async (...args: string[]) =>
      JSON.parse((await run(process.execPath, [launcher, '--dir', dir, ...args, '--json'])).stdout) as unknown
    await cli('init', '--name', 'packed', '--listen', '/ip4/127.0.0.1/tcp/0')
    children.push(spawn(process.execPath, [launcher, '--dir', dir, 'run'], { stdio: 'ignore' }))
    await until('it is ready', async () => field(await cli('status'), 'state') === 'ready')
    await cli('federation', 'create', '--name', 'packed')
    const { pids } = record(await cli('status'))
    expect(field(pids, 'net')).toBeGreaterThan(0)
    expect(field(await cli('invite'), 'invite')).toMatch(/^hearsay-invite-1:/)
    const rows = join(root, 'rows.ndjson')
    await writeFile(rows, `${JSON.stringify({ type: 'attacker', ip: '192.0.2.1' })}\n`)
    expect(await cli('ingest', rows)).toMatchObject({ accepted: 1 })
    expect(field(pids, 'net')).toBe(field(record(await cli('status'))['pids'], 'net'))
  })

  it('says its own version and holds what the README links to', async () => {
    const manifest: unknown = JSON.parse(await readFile('package.json', 'utf8'))
    const { stdout } = await run(process.execPath, [launcher, '--version'])
    expect(stdout.trim()).toBe(field(manifest, 'version'))
    const readme = await readFile('README.md', 'utf8')
    const links = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, target]) => target ?? '')
    expect(links.length).toBeGreaterThan(3)
    for (const target of links) {
      await expect(readFile(join(root, 'node_modules/hearsay', target)), target).resolves.toBeDefined()
    }
  })
})
