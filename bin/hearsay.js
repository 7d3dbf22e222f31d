#!/usr/bin/env node
// The launcher. Plain JavaScript for Node 18 and later, so that hearsay starts where the system's Node is old:
// it finds the Node that comes with the package and becomes hearsay under it. Where it cannot become another program
// (before Node 22.15), it starts one, hands signals on, and holds a pipe so that the daemon ends when it is killed.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

function bundledNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve(`node-linux-${process.arch}/package.json`)
    const path = join(dirname(manifest), 'bin/node')
    return existsSync(path) ? path : undefined
  } catch {
    return undefined // installed without optional dependencies, or on another platform
  }
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}

const node = bundledNode() ?? (isNewEnough(process.versions.node) ? process.execPath : undefined)
if (node === undefined) {
  console.error(`hearsay needs Node 22.18 or later, and this is ${process.versions.node}.
Install it with its optional dependencies (npm ci), which bring Node 24, or upgrade Node.`)
  process.exit(1)
}

const source = join(here, '../src/cli/main.ts')
const entry = existsSync(source) ? source : join(here, '../dist/cli/main.js')
// Nobody may open an inspector in the daemon by a signal: the network process could send one.
const flags = ['--disable-sigusr1', '--disable-warning=ExperimentalWarning']
const args = [...flags, entry, ...process.argv.slice(2)]
if (typeof process.execve === 'function') {
  process.emitWarning = () => undefined // that execve is experimental is not the operator's concern
  process.execve(node, [node, ...args], process.env)
}
const child = spawn(node, args, {
  stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
  env: { ...process.env, HEARSAY_LIFELINE_FD: '3' },
})

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']) process.on(signal, () => child.kill(signal))
child.once('error', (err) => {
  console.error(`hearsay could not start ${node}: ${err.message}`)
  process.exit(1)
})
child.once('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
