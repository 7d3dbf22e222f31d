import { runUntilSignal } from '../base/lifecycle.ts'
import type { Dir } from '../node/dir.ts'
import { dirFrom, initialise, isInitialised } from '../node/dir.ts'
import { runDaemon } from '../node/run.ts'
import { colors, note, printJson, program, say } from './output.ts'

/** Setting up a directory, and running the daemon on it. */

export async function init(
  dir: Dir,
  options: { name?: string; listen: string[] },
  json: boolean,
): Promise<void> {
  await initialise(dir, options)
  if (json) {
    printJson({ dir: dir.root, config: dir.config, socket: dir.socket, ingest_socket: dir.ingestSocket })
    return
  }
  say(`made ${dir.root}: keys and a commented config.toml`)
  say('back up keys/: whoever has them is this operator, and without them it cannot take back what it shared')
  say(`next: ${colors.bold(`${program} --dir ${dir.root} run`)}`)
}

export async function run(dir: Dir): Promise<void> {
  const isNew = !(await isInitialised(dir))
  if (isNew) await initialise(dir, {})
  await runUntilSignal(async () => {
    const daemon = await runDaemon(dir)
    note(`rows      ${dir.ingestSocket}`)
    note(`operator  ${dir.socket}`)
    if (isNew) firstSteps(dir)
    return daemon
  })
}

function firstSteps(dir: Dir): void {
  note('')
  note(`This is the first run: keys and a commented config are in ${dir.root}. Back up its keys/.`)
  note('In another terminal:')
  const isUsual = dir.root === dirFrom(undefined, process.env).root
  const call = isUsual ? program : `${program} --dir ${dir.root}`
  for (const [command, what] of steps) note(`  ${`${call} ${command}`.padEnd(56)} ${what}`)
}

const steps = [
  ['status', 'how it stands'],
  ['import cowrie cowrie.json', 'hand in a Cowrie log'],
  ['federation create --name NAME', 'found a federation, then: invite'],
  ['join INVITE', 'or join one'],
]
