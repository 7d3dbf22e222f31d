import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Layers, lowest first, and what each may import at run time. Types may come from any lower layer. */
const layers: Record<string, { rank: number; uses: readonly string[] }> = {
  base: { rank: 0, uses: [] },
  wire: { rank: 1, uses: ['base'] },
  federation: { rank: 2, uses: ['base', 'wire'] },
  privacy: { rank: 2, uses: ['base', 'wire'] },
  store: { rank: 2, uses: ['base', 'wire'] },
  index: { rank: 2, uses: ['base', 'wire'] },
  ingest: { rank: 2, uses: ['base', 'wire'] },
  link: { rank: 2, uses: ['base', 'wire'] },
  resolve: { rank: 3, uses: ['base', 'wire', 'ingest', 'privacy'] },
  query: { rank: 3, uses: ['base', 'wire'] },
  gossip: { rank: 3, uses: ['base', 'wire', 'federation', 'link'] },
  node: {
    rank: 4,
    uses: ['base', 'wire', 'federation', 'privacy', 'store', 'index', 'ingest', 'link', 'resolve', 'query'],
  },
  cli: { rank: 5, uses: ['base', 'wire', 'federation', 'ingest', 'query', 'node'] },
}

/** Packages behind walls: who alone may import them. */
const walls: readonly { packages: RegExp; folders: readonly string[] }[] = [
  { packages: /^classic-level$/, folders: ['store'] },
  { packages: /^(libp2p|@libp2p\/.*|@multiformats\/.*)$/, folders: ['gossip'] },
  { packages: /^protobufjs(\/.*)?$/, folders: ['wire'] },
  { packages: /^fastify$/, folders: ['query'] },
  { packages: /^node:http$/, folders: ['cli'] },
  { packages: /^tldts$/, folders: ['privacy'] },
  { packages: /^(pino|prom-client|smol-toml)$/, folders: ['node'] },
  { packages: /^(commander|cli-progress|picocolors)$/, folders: ['cli'] },
]

interface Import {
  readonly typeOnly: boolean
  readonly target: string
}

function* sources(dir: string): Generator<string> {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name)
    if (entry.isDirectory()) yield* sources(path)
    else if (entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts')) yield path
  }
}

const folderOf = (path: string) => path.split('/')[1] ?? ''

function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/^(?:import|export) (type )?(?:[^'"]*? from )?['"]([^'"]+)['"]/gm)].map(
    ([, typeOnly, target = '']) => ({ typeOnly: typeOnly !== undefined, target }),
  )
}

const paths = [...sources('src')]

describe('imports', () => {
  it('are found at all', () => {
    const all = paths.flatMap(importsOf)
    expect(all.length).toBeGreaterThan(200)
    expect(all.some(({ target }) => target === 'classic-level')).toBe(true)
  })

  for (const path of paths) {
    it(`point down only: ${path}`, () => {
      const from = folderOf(path)
      const own = layers[from]
      expect(own, `${from} is not a known layer`).toBeDefined()
      for (const { typeOnly, target } of importsOf(path)) {
        if (!target.startsWith('.')) continue
        const to = folderOf(normalize(join(path, '..', target)))
        if (to === from || own === undefined) continue
        const fine = typeOnly
          ? (layers[to]?.rank ?? Number.POSITIVE_INFINITY) < own.rank
          : own.uses.includes(to)
        expect(fine, `${path} must not import ${typeOnly ? 'a type ' : ''}from ${to}/`).toBe(true)
      }
    })

    it(`stay within the package walls: ${path}`, () => {
      const from = folderOf(path)
      for (const { typeOnly, target } of importsOf(path)) {
        if (typeOnly || target.startsWith('.')) continue
        for (const { packages, folders } of walls) {
          if (packages.test(target)) expect(folders, `${path} imports ${target}`).toContain(from)
        }
      }
    })
  }
})

function pathsWith(pattern: RegExp): string[] {
  return paths.filter((path) => pattern.test(readFileSync(path, 'utf8'))).sort()
}

describe('trust', () => {
  it('is granted in exactly two places', () => {
    expect(pathsWith(/ as (unknown as )?(Shareable|VerifiedSegment)\b/)).toEqual([
      'src/federation/verify.ts',
      'src/privacy/gate.ts',
    ])
  })

  it('of generated code stays behind one door', () => {
    expect(pathsWith(/wire\/gen\/|\.\/gen\//)).toEqual(['src/wire/messages.ts'])
  })

  it('of the system clock and of chance stays in one file', () => {
    expect(pathsWith(/\bDate\.now\(|\bMath\.random\(|\brandomBytes\(/)).toEqual([
      'src/base/clock.ts',
      'src/node/dir.ts', // makes keys, before there is anything to hand a clock to
    ])
  })
})
