import { Command, CommanderError, Option } from 'commander'
import { HearsayError } from '../base/errors.ts'
import { exitCode } from '../base/lifecycle.ts'
import type { Dir } from '../node/dir.ts'
import { dirFrom } from '../node/dir.ts'
import { version } from '../node/version.ts'
import { Client } from './client.ts'
import { showExplained, showPreview } from './egress.ts'
import { endWithLauncher } from './lifeline.ts'
import { colors, note, printJson } from './output.ts'
import { showAsked, showList, showLookup, showMembers, showPeers, showSeen, showStatus } from './views.ts'

interface Globals {
  dir?: string
  json?: boolean
}

const program = new Command('hearsay')
  .description(
    'Federation gossip peer daemon for honeypot operators. No attacker address ever leaves the machine.',
  )
  .version(version)
  .option('--dir <dir>', 'the daemon’s directory (default: $HEARSAY_DIR, then ~/.hearsay)')
  .option('--json', 'print the answer as one line of JSON')
  .configureHelp({ showGlobalOptions: true })
  .exitOverride()

function dir(): Dir {
  return dirFrom(program.opts<Globals>().dir, process.env)
}

function client(): Client {
  return new Client(dir())
}

/** Also where it stands after the command: `hearsay status --json`. */
function command(name: string, description: string, parent: Command = program): Command {
  return parent
    .command(name)
    .description(description)
    .option('--json', 'print the answer as one line of JSON')
    .option('--dir <dir>', 'the daemon’s directory')
    .exitOverride()
    .hook('preAction', (_this, action) => {
      const { json, dir: path } = action.opts<Globals>()
      if (json) program.setOptionValue('json', true)
      if (path !== undefined) program.setOptionValue('dir', path)
    })
}

// Loaded when they are asked for: a question should not wait for the daemon's code.
const service = () => import('./service.ts')
const rows = () => import('./rows.ts')
const federating = () => import('./federation.ts')
const logs = () => import('./logs.ts')
const demo = () => import('./demo.ts')

const json = () => program.opts<Globals>().json === true
const gather = (value: string, before: string[]) => [...before, value]

command('init', 'make keys and a commented config')
  .option('--name <name>', 'what other members see')
  .option('--listen <multiaddr>', 'where peers reach this daemon; may be given again', gather, [])
  .action(async (options: { name?: string; listen: string[] }) =>
    (await service()).init(dir(), options, json()),
  )
command('run', 'run the daemon in the foreground').action(async () => (await service()).run(dir()))
command('status', 'how it stands').action(async () => showStatus(client(), json()))

command('ingest <file>', 'hand in rows as NDJSON; - is standard input').action(async (file: string) =>
  (await rows()).ingestFile(client(), file, json()),
)
const imports = program.command('import').description('hand in the logs of other sensors').exitOverride()
command('cowrie <file>', 'Cowrie’s JSON log, plain or .gz; - is standard input', imports).action(
  async (file: string) => (await rows()).importCowrie(client(), file, json()),
)

command('seen <domain>', 'has this mail domain been targeted?').action(async (domain: string) =>
  showSeen(client(), domain, json()),
)
command('ask <domain>', 'ask every member that is connected, and compare: they learn what is asked').action(
  async (domain: string) => showAsked(client(), domain, json()),
)
command('lookup <kind-or-value> [value]', 'who has seen this fingerprint? the kind may be left out')
  .option('--distance <bits>', 'SimHashes up to so many bits away, 0 to 8')
  .action(async (first: string, second: string | undefined, { distance }: { distance?: string }) => {
    const query = second === undefined ? { kind: undefined, value: first } : { kind: first, value: second }
    await showLookup(client(), { ...query, distance }, json())
  })

for (const what of ['identities', 'campaigns', 'attackers']) {
  command(`${what} [uuid]`, `this operator’s own ${what}; with a uuid, one of them`)
    .option('--limit <n>', 'rows a page', '50')
    .option('--offset <n>', 'rows to pass over', '0')
    .action(async (uuid: string | undefined, page: { limit: string; offset: string }) =>
      showList(client(), what, { ...page, uuid }, json()),
    )
}
const egress = command('egress', 'what left this machine, newest first, in clear words')
  .option('--limit <n>', 'rows a page', '50')
  .option('--offset <n>', 'rows to pass over', '0')
  .action(async (page: { limit: string; offset: string }) =>
    showList(client(), 'egress', { ...page, uuid: undefined }, json()),
  )
command('preview', 'what would leave now, and what is kept back by which rule', egress)
  .option('--limit <n>', 'rows a page', '50')
  .option('--offset <n>', 'rows to pass over', '0')
  .action(async (page: { limit: string; offset: string }) => showPreview(client(), page, json()))
command(
  'explain <uuid-or-domain>',
  'one of them: what left, what would, and each value that stays',
  egress,
).action(async (what: string) => showExplained(client(), what, json()))

const federation = program.command('federation').description('found a federation').exitOverride()
command('create', 'found a federation, with this operator as its first member and admin', federation)
  .requiredOption('--name <name>', 'the federation’s name')
  .option('--policy <key=value>', 'what the members agree on; may be given again', gather, [])
  .option('--yes', 'do not ask')
  .action(async (options: { name: string; policy: string[]; yes?: boolean }) =>
    (await federating()).createFederation(client(), options, json()),
  )
command('invite', 'print a string that lets one operator in')
  .addOption(new Option('--days <days>', 'how long it is good').default('7'))
  .action(async ({ days }: { days: string }) => (await federating()).invite(client(), days, json()))
command('join <invite>', 'enter a federation')
  .option('--yes', 'do not ask')
  .action(async (text: string, { yes }: { yes?: boolean }) =>
    (await federating()).join(client(), text, yes === true, json()),
  )
command(
  'restore <multiaddr>',
  'enter the federation again whose directory was lost, by any member’s address',
).action(async (address: string) => (await federating()).restore(client(), address, json()))
command('members', 'who is in the federation').action(async () => showMembers(client(), json()))
command('peers', 'who is connected and in sync').action(async () => showPeers(client(), json()))

for (const type of ['retract', 'unretract']) {
  const about = type === 'retract' ? 'take back what was shared, and keep it back' : 'let it be shared again'
  const parent = program.command(type).description(about).exitOverride()
  for (const kind of ['identity', 'campaign']) {
    command(`${kind} <uuid>`, about, parent).action(async (uuid: string) =>
      (await rows()).handIn(client(), { type, kind, uuid }, json()),
    )
  }
  command('domain <name>', about, parent).action(async (domain: string) =>
    (await rows()).handIn(client(), { type, kind: 'domain', domain }, json()),
  )
}

const log = program.command('log').description('the signed log').exitOverride()
command('export', 'write the segments held, length-delimited, to standard output', log)
  .option('--operator <operator>', 'only those of one member, by name or id')
  .action(async ({ operator }: { operator?: string }) => {
    const query = operator === undefined ? '' : `?${new URLSearchParams({ operator })}`
    await client().download(`/v1/log${query}`, process.stdout)
  })

command(
  'import <file>',
  'take an export in, verified as if a peer had sent it; - is standard input',
  log,
).action(async (file: string) => (await logs()).importLog(client(), file, json()))
command('evidence', 'write proof against members that signed two logs to standard output', log).action(
  async () => client().download('/v1/evidence', process.stdout),
)

const doctor = command('doctor', 'look at what goes wrong in practice, with what to do about it').action(
  async () => (await logs()).examine(client(), json()),
)
command('evidence <file>', 'verify proof that an operator signed two logs, without a daemon', doctor).action(
  async (file: string) => (await logs()).checkEvidence(file, json()),
)

command('demo', 'three operators in temporary directories, until Ctrl-C').action(async () =>
  (await demo()).runDemo(json()),
)

function fail(err: unknown): number {
  if (err instanceof CommanderError) {
    // Help and version are what was asked for; everything else is a usage error that commander has explained.
    return err.exitCode === 0 ? exitCode.done : exitCode.usage
  }
  if (!(err instanceof HearsayError)) {
    note(`${colors.red('internal')}: ${err instanceof Error ? (err.stack ?? err.message) : String(err)}`)
    return exitCode.failed
  }
  if (json()) printJson({ error: { code: err.code, message: err.message } })
  else note(`${colors.red(err.code)}: ${err.message}`)
  return exitCode.failed
}

endWithLauncher(process.env)
// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (err: NodeJS.ErrnoException) =>
  process.exit(err.code === 'EPIPE' ? 0 : exitCode.failed),
)
try {
  await program.parseAsync()
} catch (err) {
  process.exitCode = fail(err)
}
