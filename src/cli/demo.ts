import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { HearsayError } from '../base/errors.ts'
import { runUntilSignal } from '../base/lifecycle.ts'
import { limits } from '../base/limits.ts'
import type { Dir } from '../node/dir.ts'
import { dirAt, initialise } from '../node/dir.ts'
import type { IngestAnswer } from '../query/operations.ts'
import { Client } from './client.ts'
import { demoRows, sharedDomain, sharedHassh } from './demo-rows.ts'
import { colors, printJson, program, say } from './output.ts'
import type { Status } from './views.ts'
import { showLookup, showSeen } from './views.ts'

const names = ['alpha', 'bravo', 'charlie'] as const

interface Operator {
  readonly name: string
  readonly dir: Dir
  readonly client: Client
  readonly process: ChildProcess
}

/** Three real daemons on this machine, federated, fed and asked, until Ctrl-C. */
export async function runDemo(json: boolean): Promise<void> {
  await runUntilSignal(async (stop) => {
    const root = await mkdtemp(join(tmpdir(), 'hearsay-demo-'))
    const operators: Operator[] = []
    const clean = async () => {
      await Promise.all(operators.map(ended))
      await rm(root, { recursive: true, force: true })
    }
    try {
      for (const name of names) operators.push(await started(name, root))
      await federate(operators, json)
      if (!json) tellWhatArrives(operators, stop)
      for (const [at, { client }] of operators.entries()) await feed(client, demoRows(at, 0))
      await converged(operators)
      await show(operators, json)
    } catch (err) {
      await clean()
      throw err
    }
    const feeding = keepFeeding(operators, stop)
    return {
      [Symbol.asyncDispose]: async () => {
        await feeding
        await clean()
      },
    }
  })
}

async function started(name: string, root: string): Promise<Operator> {
  const dir = dirAt(join(root, name))
  await initialise(dir, { name, listen: ['/ip4/127.0.0.1/tcp/0'] })
  const [entry = ''] = process.argv.slice(1)
  const child = spawn(process.execPath, [...process.execArgv, entry, '--dir', dir.root, 'run'], {
    // The pipe is its lifeline: if the demo is killed, its daemons end too.
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, HEARSAY_LIFELINE_FD: '3' },
    detached: true, // Ctrl-C is for the demo, which stops its daemons in order
  })
  const operator = { name, dir, client: new Client(dir), process: child }
  await until(async () => (await operator.client.get<Status>('/v1/status')).state === 'ready', operator)
  return operator
}

async function ended({ process: child }: Operator): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await Promise.race([exit, sleep(limits.stopMsMax, undefined, { ref: false })])
  child.kill('SIGKILL')
}

async function federate([first, ...others]: readonly Operator[], json: boolean): Promise<void> {
  if (first === undefined) return
  const policy = ['smtp.slot=0', 'smtp.crowd=0', 'publish.window_ms=200']
  await first.client.post('/v1/federation/create', { name: 'demo', policy })
  if (!json) say(`${first.name} founded the federation "demo"`)
  for (const { name, client } of others) {
    const { invite } = await first.client.post<{ invite: string }>('/v1/federation/invite', {})
    await client.post('/v1/federation/join', { invite })
    if (!json) say(`${name} joined by ${first.name}'s invite`)
  }
}

async function feed(client: Client, rows: readonly object[]): Promise<void> {
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`)
  await client.ingest<IngestAnswer>(Readable.from(lines))
}

/** A line for what each hears from the others, as it arrives. */
function tellWhatArrives(operators: readonly Operator[], stop: AbortSignal): void {
  const tell = async ({ name, client }: Operator) => {
    const { members } = await client.get<{ members: { operator: string; name: string }[] }>('/v1/members')
    for await (const { type, data } of client.events(stop)) {
      if (type !== 'segments.arrived') continue
      const from = members.find(({ operator }) => operator === data['operator'])?.name
      say(colors.dim(`${name} heard from ${from}: ${data['records']} records, signed and verified`))
    }
  }
  // An operator that ends takes its events with it; the demo notices by other means.
  for (const operator of operators) tell(operator).catch(() => undefined)
}

/** Waits until all three hold the same bytes and each knows the hands that all three saw. */
async function converged(operators: readonly Operator[]): Promise<void> {
  for (const operator of operators) {
    await until(async () => {
      const found = await operator.client.get<{ operators: number }>(
        `/v1/lookup?kind=hassh&value=${sharedHassh}`,
      )
      const seen = await operator.client.get<{ operators: number }>(
        `/v1/smtp-target-seen?domain=${sharedDomain}`,
      )
      const status = await operator.client.get<Status>('/v1/status')
      return found.operators === names.length && seen.operators === names.length && status.in_sync?.with === 2
    }, operator)
  }
}

async function until(holds: () => Promise<boolean>, { name, process: child }: Operator): Promise<void> {
  const endMs = performance.now() + limits.readyWaitMs
  while (performance.now() < endMs) {
    if (child.exitCode !== null) break
    if (await holds().catch(() => false)) return
    await sleep(100)
  }
  throw new HearsayError('join.timeout', `the demo's operator ${name} did not get there in time`)
}

async function show(operators: readonly Operator[], json: boolean): Promise<void> {
  for (const { name, client, dir } of operators) {
    const status = await client.get<Status>('/v1/status')
    if (json) {
      printJson({
        name,
        dir: dir.root,
        digest: status.digest,
        in_sync: status.in_sync,
        counts: status.counts,
      })
      continue
    }
    say()
    say(colors.bold(`${name} is asked: has ${sharedDomain} been targeted?`))
    await showSeen(client, sharedDomain, false)
    say(colors.bold(`${name} is asked: has anyone seen the hands with HASSH ${sharedHassh}?`))
    await showLookup(client, { kind: 'hassh', value: sharedHassh, distance: undefined }, false)
  }
  if (json) return
  say()
  say('Ask them yourself while this runs, for example:')
  for (const { dir } of operators) say(`  ${program} --dir ${dir.root} status`)
  say('Ctrl-C ends the demo and removes its directories.')
}

/** New rows now and then; what becomes of them is told as it arrives. */
async function keepFeeding(operators: readonly Operator[], stop: AbortSignal): Promise<void> {
  for (let round = 1; !stop.aborted; round++) {
    await sleep(feedEveryMs, undefined, { signal: stop }).catch(() => undefined)
    if (stop.aborted) return
    try {
      const at = round % operators.length
      await feed(operators[at]?.client ?? neverAsked(), demoRows(at, round))
    } catch (err) {
      if (!stop.aborted) throw err
    }
  }
}

const feedEveryMs = 3_000

function neverAsked(): never {
  throw new RangeError('a round is of one of the operators')
}
