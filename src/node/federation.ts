import { mkdir, open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hex, sameBytes, unhex } from '../base/bytes.ts'
import type { Clock } from '../base/clock.ts'
import { dayOf, minuteOf } from '../base/clock.ts'
import type { ErrorCode } from '../base/errors.ts'
import { HearsayError, nodeCode } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import type { Log } from '../base/log.ts'
import type { InviteFacts, JoinFacts } from '../federation/invite.ts'
import { inviteText, openJoinEnvelope, proofHolds, sealPepper, secretHashOf } from '../federation/invite.ts'
import type { RosterView } from '../federation/roster.ts'
import { admitted, verifyChain, verifyNext } from '../federation/roster.ts'
import type { HeadFacts, HintFacts } from '../federation/statements.ts'
import { headIsNewer, signHead, signHint, verifyHead, verifyHint } from '../federation/statements.ts'
import type { StoredInvite } from '../store/federation-store.ts'
import { FederationStore } from '../store/federation-store.ts'
import { operatorId } from '../wire/keys.ts'
import { JoinAnswer } from '../wire/messages.ts'
import type { Dir } from './dir.ts'
import type { Keys } from './keys.ts'
import { Logs } from './logs.ts'

/** What is known to members only: kept under keys/, never in federation/. */
export interface FederationSecrets {
  readonly psk: Uint8Array
  readonly pepper: Uint8Array
}

interface Statement<T> {
  readonly facts: T
  readonly signed: Uint8Array
  /** When it came here. */
  readonly takenAtMs: number
}

/** The federation this daemon is in: roster, secrets, logs, newest heads and hints, open invites. */
export class Federation {
  readonly id: Uint8Array
  readonly secrets: FederationSecrets
  readonly store: FederationStore
  readonly logs: Logs
  readonly heads = new Map<string, Statement<HeadFacts>>()
  readonly hints = new Map<string, Statement<HintFacts>>()
  readonly #keys: Keys
  readonly #clock: Clock
  readonly #chain: Uint8Array[]
  #roster: RosterView
  #openInvites = 0
  /** Admissions happen one after another: each makes the next epoch. */
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(
    store: FederationStore,
    secrets: FederationSecrets,
    chain: Uint8Array[],
    roster: RosterView,
    keys: Keys,
    clock: Clock,
  ) {
    this.id = roster.federation
    this.store = store
    this.secrets = secrets
    this.#chain = chain
    this.#roster = roster
    this.#keys = keys
    this.#clock = clock
    this.logs = new Logs(store, roster, keys, clock)
  }

  /** The federation that this directory is in, or undefined. */
  static async find(dir: Dir): Promise<string | undefined> {
    const found: string[] = []
    for (const name of await readdir(dir.federation).catch(() => [])) {
      if (!/^[0-9a-f]{64}$/.test(name)) continue
      // The secrets are written last: without them a join was cut off, and is done again.
      if ((await readSecrets(dir, name)) !== undefined) found.push(name)
    }
    if (found.length > 1) {
      throw new HearsayError(
        'dir.unusable',
        'the directory holds two federations; each needs a --dir of its own',
      )
    }
    return found[0]
  }

  static async open(dir: Dir, id: string, keys: Keys, clock: Clock, log: Log): Promise<Federation> {
    const secrets = await readSecrets(dir, id)
    if (secrets === undefined)
      throw new HearsayError('key.unreadable', 'the keys of the federation are missing')
    const store = await FederationStore.open(join(dir.federation, id))
    try {
      const chain = await store.rosters()
      const result = verifyChain(chain)
      if (result.kind !== 'roster' || hex(result.roster.federation) !== id) {
        throw new HearsayError(
          'store.damaged',
          'the stored roster does not verify; stop, and restore federation/ from a backup',
        )
      }
      const federation = new Federation(store, secrets, chain, result.roster, keys, clock)
      await federation.logs.load(result.roster, log)
      await federation.#loadStatements()
      return federation
    } catch (err) {
      await store.close()
      throw err
    }
  }

  /** Makes the directory of a federation just founded or joined. */
  static async create(
    dir: Dir,
    roster: RosterView,
    chain: readonly Uint8Array[],
    secrets: FederationSecrets,
  ): Promise<void> {
    const id = hex(roster.federation)
    const path = join(dir.federation, id)
    await mkdir(path, { recursive: true, mode: 0o700 })
    const store = await FederationStore.open(path)
    try {
      await store.putRosters(chain.map((signed, at) => ({ epoch: at + 1, signed })))
    } finally {
      await store.close()
    }
    await writeSecrets(dir, id, secrets)
  }

  async #loadStatements(): Promise<void> {
    const nowMs = this.#clock.nowMs()
    for (const signed of await this.store.heads()) {
      const head = verifyHead(this.#roster, signed, nowMs)
      if (head.kind === 'valid')
        this.heads.set(hex(head.facts.operator), { facts: head.facts, signed, takenAtMs: nowMs })
    }
    for (const signed of await this.store.hints()) {
      const hint = verifyHint(this.#roster, signed, nowMs)
      if (hint.kind === 'valid')
        this.hints.set(hex(hint.facts.operator), { facts: hint.facts, signed, takenAtMs: nowMs })
    }
    await this.#forgetInvites()
  }

  async #forgetInvites(): Promise<void> {
    const minute = minuteOf(this.#clock.nowMs())
    const invites = await this.store.invites()
    const over = invites.filter(({ expiresMinute }) => expiresMinute < minute - inviteMemoryMinutes)
    await this.store.delInvites(over.map(({ id }) => id))
    this.#openInvites = invites.filter(
      (one) => one.expiresMinute >= minute && one.usedBy === undefined,
    ).length
  }

  get roster(): RosterView {
    return this.#roster
  }

  get chain(): readonly Uint8Array[] {
    return this.#chain
  }

  get invitesOpen(): boolean {
    return this.#openInvites > 0
  }

  /** Whose newest generation was signed twice. */
  forkedMembers(): { operator: Uint8Array; name: string }[] {
    const members = [...this.#roster.members.values()]
    return members.filter(({ operator }) => this.logs.state(hex(operator)).forked > 0)
  }

  get digest(): Uint8Array {
    return this.logs.digest(this.#roster)
  }

  /** Takes epochs that follow the one held. @returns those that were new */
  async takeRosters(signed: readonly Uint8Array[]): Promise<Uint8Array[]> {
    return await this.#inTurn(async () => {
      const fresh: { epoch: number; signed: Uint8Array; roster: RosterView }[] = []
      let roster = this.#roster
      for (const epoch of signed) {
        const result = verifyNext(roster, epoch)
        if (result.kind !== 'roster') continue // held already, or not a continuation
        roster = result.roster
        fresh.push({ epoch: roster.epoch, signed: epoch, roster })
      }
      await this.#advance(fresh)
      return fresh.map((one) => one.signed)
    })
  }

  async #advance(
    fresh: readonly { epoch: number; signed: Uint8Array; roster: RosterView }[],
    used?: StoredInvite,
  ): Promise<void> {
    const last = fresh.at(-1)
    if (last === undefined) return
    await this.store.putRosters(fresh, used)
    this.#chain.push(...fresh.map((one) => one.signed))
    this.#roster = last.roster
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => undefined)
    return await turn
  }

  /** @returns whether it was new */
  async takeHead(signed: Uint8Array): Promise<boolean> {
    const head = verifyHead(this.#roster, signed, this.#clock.nowMs())
    if (head.kind !== 'valid') return false
    const operator = hex(head.facts.operator)
    if (!headIsNewer(head.facts, this.heads.get(operator)?.facts)) return false
    this.heads.set(operator, { facts: head.facts, signed, takenAtMs: this.#clock.nowMs() })
    await this.store.putHead(head.facts.operator, signed)
    return true
  }

  async takeHint(signed: Uint8Array): Promise<boolean> {
    const hint = verifyHint(this.#roster, signed, this.#clock.nowMs())
    if (hint.kind !== 'valid') return false
    const operator = hex(hint.facts.operator)
    if (hint.facts.minute < (this.hints.get(operator)?.facts.minute ?? 0)) return false
    this.hints.set(operator, { facts: hint.facts, signed, takenAtMs: this.#clock.nowMs() })
    await this.store.putHint(hint.facts.operator, signed)
    return true
  }

  /** Signs how far this operator's log reaches now. */
  async ownHead(): Promise<Uint8Array> {
    const end = this.logs.ownEnd()
    const facts: HeadFacts = {
      operator: this.#keys.operator,
      generation: end?.generation ?? 0,
      number: end?.number ?? 0,
      hash: end?.hash ?? new Uint8Array(0),
      rosterEpoch: this.#roster.epoch,
      rosterHash: this.#roster.hash,
      minute: minuteOf(this.#clock.nowMs()),
    }
    const signed = signHead(this.id, facts, this.#keys.record)
    this.heads.set(hex(this.#keys.operator), { facts, signed, takenAtMs: this.#clock.nowMs() })
    await this.store.putHead(this.#keys.operator, signed)
    return signed
  }

  async ownHint(addresses: readonly string[]): Promise<Uint8Array> {
    const facts: HintFacts = {
      operator: this.#keys.operator,
      peerKey: this.#keys.peerPublicKey,
      addresses: addresses.slice(0, limits.addressesMax),
      minute: minuteOf(this.#clock.nowMs()),
    }
    const signed = signHint(this.id, facts, this.#keys.record)
    this.hints.set(hex(this.#keys.operator), { facts, signed, takenAtMs: this.#clock.nowMs() })
    await this.store.putHint(this.#keys.operator, signed)
    return signed
  }

  get ownId(): Uint8Array {
    return this.#keys.operator
  }

  get ownHex(): string {
    return hex(this.#keys.operator)
  }

  get isAdmin(): boolean {
    return this.#roster.admins.some((admin) => sameBytes(admin, this.#keys.operator))
  }

  /** A string that lets one operator in, once. @throws federation.not_admin */
  async invite(addresses: readonly string[], days: number): Promise<{ text: string; expiresMinute: number }> {
    if (!this.isAdmin) {
      throw new HearsayError(
        'federation.not_admin',
        'only an admin can invite; `hearsay members` shows who is one',
      )
    }
    if (this.#openInvites >= limits.invitesOpenMax) {
      throw new HearsayError('request.bad', `there are ${limits.invitesOpenMax} open invites already`)
    }
    const facts: InviteFacts = {
      federation: this.id,
      rosterHash: this.#roster.hash,
      rosterEpoch: this.#roster.epoch,
      peerKey: this.#keys.peerPublicKey,
      addresses: addresses.slice(0, limits.addressesMax),
      inviteId: this.#clock.random(16),
      secret: this.#clock.random(32),
      expiresMinute: minuteOf(this.#clock.nowMs()) + days * 24 * 60,
      psk: this.secrets.psk,
      federationName: this.#roster.name,
    }
    await this.store.putInvite({
      id: facts.inviteId,
      secretHash: secretHashOf(facts.secret),
      expiresMinute: facts.expiresMinute,
      usedBy: undefined,
    })
    this.#openInvites++
    return { text: inviteText(facts), expiresMinute: facts.expiresMinute }
  }

  /** Decides about a stranger who asks to join. @returns a JoinAnswer and whether the roster has a new epoch */
  async admit(
    envelope: Uint8Array,
    peerKey: Uint8Array,
  ): Promise<{ answer: Uint8Array; epoch?: Uint8Array }> {
    return await this.#inTurn(() => this.#decide(envelope, peerKey))
  }

  async #decide(
    envelope: Uint8Array,
    peerKey: Uint8Array,
  ): Promise<{ answer: Uint8Array; epoch?: Uint8Array }> {
    const opened = openJoinEnvelope(envelope)
    if (opened === undefined || !sameBytes(opened.facts.peerKey, peerKey)) {
      return { answer: refusal('join.bad_request') }
    }
    const { facts, request, proof } = opened
    if (!sameBytes(facts.federation, this.id)) return { answer: refusal('invite.foreign') }
    const invite = (await this.store.invites()).find(({ id }) => sameBytes(id, facts.inviteId))
    if (invite === undefined || !proofHolds(invite.secretHash, request, proof)) {
      return { answer: refusal('invite.unknown') }
    }
    const operator = operatorId(facts.recordKey)
    // A joiner that was cut off between admission and answer asks again, and is answered again.
    if (invite.usedBy !== undefined && sameBytes(invite.usedBy, operator)) {
      return { answer: this.#welcome(invite.secretHash) }
    }
    const why = this.#whyNot(facts, operator, invite)
    if (why !== undefined) return { answer: refusal(why) }
    const epoch = await this.#admitMember(facts, operator, invite)
    return { answer: this.#welcome(invite.secretHash), epoch }
  }

  #whyNot(facts: JoinFacts, operator: Uint8Array, invite: StoredInvite): ErrorCode | undefined {
    const minute = minuteOf(this.#clock.nowMs())
    if (invite.usedBy !== undefined) return 'invite.used'
    if (invite.expiresMinute < minute) return 'invite.expired'
    if (Math.abs(facts.minute - minute) > limits.joinMinuteSkewMax) return 'join.bad_request'
    const { members, operatorOfPeer } = this.#roster
    const isMember = members.has(hex(operator)) || operatorOfPeer.has(hex(facts.peerKey))
    return isMember ? 'join.already_member' : undefined
  }

  async #admitMember(facts: JoinFacts, operator: Uint8Array, invite: StoredInvite): Promise<Uint8Array> {
    const nowMs = this.#clock.nowMs()
    const signed = admitted(
      this.#roster,
      {
        operator,
        name: facts.name,
        contact: facts.contact,
        recordKeys: [{ key: facts.recordKey, fromGeneration: 0 }],
        peerKeys: [facts.peerKey],
        joinedDay: dayOf(nowMs),
        invitedBy: this.#keys.operator,
      },
      { id: this.#clock.random(16), expiresMinute: minuteOf(nowMs) + 60 },
      this.#keys.record,
    )
    const next = verifyNext(this.#roster, signed)
    if (next.kind !== 'roster') throw new HearsayError('internal', 'the next epoch does not verify')
    await this.#advance([{ epoch: next.roster.epoch, signed, roster: next.roster }], {
      ...invite,
      usedBy: operator,
    })
    this.#openInvites = Math.max(0, this.#openInvites - 1)
    return signed
  }

  #welcome(secretHash: Uint8Array): Uint8Array {
    return JoinAnswer.encode({
      schemaVersion: 1,
      error: '',
      rosters: [...this.#chain],
      sealedPepper: sealPepper(this.secrets.pepper, secretHash, this.id, this.#clock.random(12)),
      hints: [...this.hints.values()].map(({ signed }) => signed),
      heads: [...this.heads.values()].map(({ signed }) => signed),
    }).finish()
  }

  async close(): Promise<void> {
    await this.#turn
    await this.logs.settled()
    await this.store.close()
  }
}

/** A used invite is remembered this long, so that a joiner cut off in between can ask again. */
const inviteMemoryMinutes = 24 * 60

function refusal(code: ErrorCode): Uint8Array {
  return JoinAnswer.encode({ schemaVersion: 1, error: code }).finish()
}

/** The federation that only the keys still know of: its directory was lost. @throws restore.nothing */
export async function lostFederation(dir: Dir): Promise<{ id: string; secrets: FederationSecrets }> {
  const names = await readdir(dir.keys)
  const ids = names.flatMap((name) => /^federation-([0-9a-f]{16})\.json$/.exec(name)?.[1] ?? [])
  const [id] = ids
  const secrets = id === undefined ? undefined : await readSecrets(dir, id)
  if (id === undefined || secrets === undefined || ids.length > 1) {
    throw new HearsayError(
      'restore.nothing',
      'there is no lost federation to restore: keys/ has no key file of one, or of more than one',
    )
  }
  return { id, secrets }
}

function secretsPath(dir: Dir, id: string): string {
  return join(dir.keys, `federation-${id.slice(0, 16)}.json`)
}

async function readSecrets(dir: Dir, id: string): Promise<FederationSecrets | undefined> {
  let text: string
  try {
    text = await readFile(secretsPath(dir, id), 'utf8')
  } catch (err) {
    if (nodeCode(err) === 'ENOENT') return undefined
    throw new HearsayError('key.unreadable', 'the keys of the federation cannot be read', { cause: err })
  }
  const parsed: unknown = JSON.parse(text)
  if (typeof parsed === 'object' && parsed !== null && 'psk' in parsed && 'pepper' in parsed) {
    const psk = unhex(String(parsed.psk), 32)
    const pepper = unhex(String(parsed.pepper), 32)
    if (psk !== undefined && pepper !== undefined) return { psk, pepper }
  }
  throw new HearsayError(
    'key.unreadable',
    'the keys of the federation are damaged; restore them from your backup',
  )
}

async function writeSecrets(dir: Dir, id: string, { psk, pepper }: FederationSecrets): Promise<void> {
  const file = await open(secretsPath(dir, id), 'w', 0o600)
  try {
    await file.writeFile(`${JSON.stringify({ psk: hex(psk), pepper: hex(pepper) })}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}
