import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Removal } from './rules.ts'

/** A copy of the tree in which rules are removed, one at a time, and tests are run. */

const copied = ['src', 'test', 'proto', 'config', 'package.json', 'tsconfig.json', 'vitest.config.ts']

export interface Outcome {
  readonly passed: number
  /** The names of tests that failed; the first is enough. */
  readonly failed: readonly string[]
  /** Where the tests could not even be loaded. */
  readonly broken: readonly string[]
}

export class Tree {
  readonly #root: string

  private constructor(root: string) {
    this.#root = root
  }

  static async copy(): Promise<Tree> {
    const root = await mkdtemp(join(tmpdir(), 'hearsay-mutants-'))
    for (const name of copied) await cp(name, join(root, name), { recursive: true })
    await symlink(resolve('node_modules'), join(root, 'node_modules'))
    return new Tree(root)
  }

  async read(file: string): Promise<string> {
    return await readFile(join(this.#root, file), 'utf8')
  }

  /** Runs tests with one rule removed, and puts it back. */
  async without(file: string, { rule, without }: Removal, tests: readonly string[]): Promise<Outcome> {
    const path = join(this.#root, file)
    const whole = await readFile(path, 'utf8')
    try {
      await writeFile(
        path,
        whole.replace(rule, () => without),
      )
      return await this.run(tests)
    } finally {
      await writeFile(path, whole)
    }
  }

  async run(tests: readonly string[]): Promise<Outcome> {
    const report = join(this.#root, 'report.json')
    await rm(report, { force: true })
    const vitest = resolve('node_modules/vitest/vitest.mjs')
    const flags = ['--bail=1', '--reporter=json', `--outputFile=${report}`, '--maxWorkers=1']
    const said = await new Promise<string>((done) => {
      const options = { cwd: this.#root, env: plainEnvironment() }
      execFile(process.execPath, [vitest, 'run', ...tests, ...flags], options, (_err, stdout, stderr) =>
        done(stdout + stderr),
      )
    })
    return outcomeOf(await readFile(report, 'utf8').catch(() => ''), said)
  }

  async remove(): Promise<void> {
    await rm(this.#root, { recursive: true, force: true })
  }
}

/** Nothing of the vitest that runs this one. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|NODE_|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/.test(name),
    ),
  )
}

interface Report {
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

function outcomeOf(text: string, said: string): Outcome {
  if (text === '') return { passed: 0, failed: [], broken: [said] }
  const report: Report = JSON.parse(text)
  const assertions = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  return {
    passed: report.numPassedTests,
    failed: assertions.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    broken: report.testResults
      // A file that was not come to has no message.
      .filter(
        ({ status, message, assertionResults }) =>
          status === 'failed' && message !== '' && assertionResults.length === 0,
      )
      .map(({ name, message }) => `${name}: ${message}`),
  }
}
