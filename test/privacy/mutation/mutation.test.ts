import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Tree } from './mutant.ts'
import { rules } from './rules.ts'

/**
 * A rule that no test would miss is no rule. Each is removed from a copy of the tree, one at a time, and some test of
 * those named beside it must fail. A test that then could not be loaded, or a tree that fails as it is, proves nothing.
 */

const all = rules.flatMap(({ file, tests, removals }) =>
  removals.map((removal) => ({ file, tests, ...removal })),
)
/** As many as there are cores to spare. */
const lanes = 2
const free: Tree[] = []
const waiting: ((tree: Tree) => void)[] = []

async function withTree<T>(work: (tree: Tree) => Promise<T>): Promise<T> {
  const tree = free.pop() ?? (await new Promise<Tree>((resolve) => waiting.push(resolve)))
  try {
    return await work(tree)
  } finally {
    const next = waiting.shift()
    if (next === undefined) free.push(tree)
    else next(tree)
  }
}

beforeAll(async () => {
  for (let lane = 0; lane < lanes; lane++) free.push(await Tree.copy())
})
afterAll(async () => {
  for (const tree of free) await tree.remove()
  process.stdout.write(`${all.length} rules removed\n`)
})

describe('the list', () => {
  it.each(rules)('names rules that are there, each once: $file', async ({ file, removals }) => {
    const text = await readFile(file, 'utf8')
    for (const { why, rule, without } of removals) {
      expect([why, text.split(rule).length - 1]).toEqual([why, 1])
      expect(without).not.toBe(rule)
    }
  })

  it('has each rule once', () => {
    const names = all.map(({ file, why }) => `${file} ${why}`)
    expect(names).toEqual([...new Set(names)])
    expect(all.length).toBeGreaterThan(150)
  })

  it('names tests that pass as long as nothing is removed', async () => {
    const tests = [...new Set(rules.flatMap((one) => one.tests))]
    const outcome = await withTree((tree) => tree.run(tests))
    expect(outcome).toMatchObject({ failed: [], broken: [] })
    expect(outcome.passed).toBeGreaterThan(500)
  })
})

/** A deadline that only stops a hang. */
const hangMs = 600_000

describe.concurrent.each(rules)('without a rule of $file a test fails', ({ file, tests, removals }) => {
  it.each(removals)('$why', { timeout: hangMs }, async (removal) => {
    const outcome = await withTree((tree) => tree.without(file, removal, tests))
    expect(outcome.broken).toEqual([])
    expect(outcome.failed).not.toEqual([])
  })
})
