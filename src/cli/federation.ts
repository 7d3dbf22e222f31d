import { createInterface } from 'node:readline/promises'
import { HearsayError } from '../base/errors.ts'
import type { Client } from './client.ts'
import { note, printJson, say, short } from './output.ts'
import { CatchUp } from './progress.ts'
import type { Status } from './views.ts'

/** Founding, inviting, joining. On a terminal it first shows what will leave, and asks. */

interface Entered {
  federation: { id: string; name: string; members: number }
  in_sync?: { with: number; of: number }
}

export async function createFederation(
  client: Client,
  options: { name: string; policy: string[]; yes?: boolean },
  json: boolean,
): Promise<void> {
  await confirm(client, options.yes === true || json)
  const { name, policy } = options
  const answer = await client.post<Entered>('/v1/federation/create', { name, policy })
  if (json) {
    printJson(answer)
    return
  }
  say(`founded ${answer.federation.name} ${short(answer.federation.id)}`)
  say('back up keys/ now: you are its only admin, and without your keys nobody can be admitted')
  say('next: `hearsay invite` prints a string that lets one operator in')
}

export async function invite(client: Client, days: string, json: boolean): Promise<void> {
  const number = /^\d{1,3}$/.test(days) ? Number(days) : Number.NaN
  if (!Number.isInteger(number)) throw new HearsayError('usage.bad', '--days takes a whole number')
  const answer = await client.post<{ invite: string; expires: string }>('/v1/federation/invite', {
    days: number,
  })
  if (json) {
    printJson(answer)
    return
  }
  note(`for one operator, until ${answer.expires}; send it over a channel you trust:`)
  say(answer.invite)
}

export async function join(client: Client, text: string, yes: boolean, json: boolean): Promise<void> {
  await confirm(client, yes || json)
  const progress = json ? undefined : watch(client)
  let answer: Entered
  try {
    answer = await client.post<Entered>('/v1/federation/join', { invite: text })
  } finally {
    progress?.()
  }
  entered('joined', answer, json)
}

/** Enters again the federation whose directory was lost, by any member's address. */
export async function restore(client: Client, address: string, json: boolean): Promise<void> {
  const progress = json ? undefined : watch(client)
  let answer: Entered
  try {
    answer = await client.post<Entered>('/v1/federation/restore', { address })
  } finally {
    progress?.()
  }
  entered('restored', answer, json)
}

function entered(what: string, answer: Entered, json: boolean): void {
  if (json) {
    printJson(answer)
    return
  }
  const { federation, in_sync: sync } = answer
  say(
    `${what} ${federation.name} ${short(federation.id)}, in sync with ${sync?.with ?? 0} of ${sync?.of ?? 0} members`,
  )
}

/** Says what has arrived while the join goes on. @returns what ends it */
function watch(client: Client): () => void {
  const progress = new CatchUp()
  const timer = setInterval(() => {
    client
      .get<Status>('/v1/status')
      .then(({ federation, counts, missing }) =>
        federation === null
          ? progress.say('dialing the inviter')
          : progress.at(counts['segments'] ?? 0, (counts['segments'] ?? 0) + missing),
      )
      .catch(() => undefined) // the join itself reports what is wrong
  }, watchEveryMs)
  return () => {
    clearInterval(timer)
    progress.end()
  }
}

const watchEveryMs = 300

/** @throws confirm.declined */
async function confirm(client: Client, goOn: boolean): Promise<void> {
  if (goOn || !process.stdin.isTTY) return
  const { counts } = await client.get<Status>('/v1/status')
  say('Members of the federation will see, of your sensors’ rows:')
  say(
    `  of ${counts['identities']} identities and ${counts['campaigns']} campaigns: fingerprints, days, rounded counts`,
  )
  say(`  of ${counts['domains']} mail domains: those that enough attackers named, days, rounded counts`)
  say('Never: an attacker’s address, a uuid, a note, a command, a credential, a sensor’s name.')
  const questions = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await questions.question('Go on? [y/N] ')
  questions.close()
  if (!/^y(es)?$/i.test(answer.trim())) throw new HearsayError('confirm.declined', 'nothing was done')
}
