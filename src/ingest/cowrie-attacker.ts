import { createHash } from 'node:crypto'
import { limits } from '../base/limits.ts'
import type { CowrieEvent, Evidence } from './cowrie-evidence.ts'
import { evidenceOf } from './cowrie-evidence.ts'
import { dateTimeText, parseDateTime } from './date-time.ts'

/** What the lists of all addresses of one import may cost together, roughly. */
export interface ImportBudget {
  bytesLeft: number
}

const setEntryBytes = 64 // a place in a Set, and the head of a string
const credentialBytes = 32
const evidenceBytes = 512 // a place in a Map, its key, and a small object

/**
 * What one source address did, as far as rows hold it. Commands are counted among the events and not kept: they are
 * private, bulky, and nothing compares them. Credentials are kept as short hashes, to count the distinct ones.
 */
export class CowrieAttacker {
  readonly #ip: string
  readonly #budget: ImportBudget
  readonly #protocols = new Set<string>()
  readonly #sensors = new Set<string>()
  readonly #banners = new Set<string>()
  readonly #credentials = new Set<number>()
  readonly #values = new Set<string>()
  readonly #entries = new Map<string, Evidence['payload']>()
  #events = 0
  #firstUs: number | undefined
  #lastUs: number | undefined

  constructor(ip: string, budget: ImportBudget) {
    this.#ip = ip
    this.#budget = budget
  }

  add(event: CowrieEvent): void {
    this.#events++
    this.#seen(event['timestamp'])
    this.#addText(this.#protocols, event['protocol'])
    this.#addText(this.#sensors, event['sensor'])
    switch (event['eventid']) {
      case 'cowrie.login.success':
      case 'cowrie.login.failed':
        this.#addCredential(event['username'], event['password'])
        break
      case 'cowrie.client.version':
        this.#addText(this.#banners, bannerOf(event['version']))
        break
    }
    const evidence = evidenceOf(event)
    if (evidence !== undefined) this.#addEvidence(evidence)
  }

  /** As DECNET's rows, ready to be written as NDJSON. */
  *rows(): Generator<object> {
    yield {
      type: 'attacker',
      ip: this.#ip,
      ...(this.#firstUs === undefined ? {} : { first_seen: dateTimeText(this.#firstUs) }),
      ...(this.#lastUs === undefined ? {} : { last_seen: dateTimeText(this.#lastUs) }),
      event_count: this.#events,
      service_count: this.#protocols.size,
      decky_count: this.#sensors.size,
      services: [...this.#protocols],
      deckies: [...this.#sensors],
      bounty_count: this.#values.size,
      credential_count: this.#credentials.size,
      fingerprints: [...this.#entries.values()].map((payload) => ({ payload })),
    }
    if (this.#banners.size > 0) {
      yield { type: 'behavior', ip: this.#ip, ssh_client_banners: [...this.#banners] }
    }
  }

  #seen(timestamp: unknown): void {
    const us = typeof timestamp === 'string' ? parseDateTime(timestamp) : undefined
    if (us === undefined) return
    this.#firstUs = Math.min(us, this.#firstUs ?? us)
    this.#lastUs = Math.max(us, this.#lastUs ?? us)
  }

  #addText(set: Set<string>, text: unknown): void {
    if (typeof text !== 'string') return
    const kept = text.toWellFormed().trim().slice(0, limits.importTextCharsMax)
    if (kept === '' || set.has(kept) || set.size >= limits.importSetMax) return
    if (!this.#take(setEntryBytes + kept.length)) return
    set.add(kept)
  }

  #addCredential(username: unknown, password: unknown): void {
    const hash = createHash('sha256')
      .update(JSON.stringify([username ?? null, password ?? null]))
      .digest()
    const short = hash.readUIntBE(0, 6)
    if (this.#credentials.has(short) || this.#credentials.size >= limits.importCredentialsMax) return
    if (this.#take(credentialBytes)) this.#credentials.add(short)
  }

  /** The newest are kept, each value once for every way in which it came. */
  #addEvidence({ value, payload }: Evidence): void {
    if (!this.#values.has(value) && this.#values.size < limits.listItemsMax) {
      if (this.#take(setEntryBytes + value.length)) this.#values.add(value)
    }
    const key = `${value} ${payload['via'] ?? ''} ${payload['url'] ?? ''}`
    const isKnown = this.#entries.delete(key)
    if (!isKnown && !this.#take(evidenceBytes + key.length)) return
    this.#entries.set(key, payload)
    if (this.#entries.size > limits.fingerprintsPerAttackerMax) this.#dropOldest()
  }

  #dropOldest(): void {
    const [oldest] = this.#entries.keys()
    if (oldest === undefined) return
    this.#entries.delete(oldest)
    this.#budget.bytesLeft += evidenceBytes + oldest.length
  }

  #take(bytes: number): boolean {
    if (this.#budget.bytesLeft < bytes) return false
    this.#budget.bytesLeft -= bytes
    return true
  }
}

/** Old Cowries log what Python prints for bytes: b'SSH-2.0-Go'. */
function bannerOf(version: unknown): unknown {
  if (typeof version !== 'string') return undefined
  return /^b(['"])(.*)\1$/.exec(version)?.[2] ?? version
}
