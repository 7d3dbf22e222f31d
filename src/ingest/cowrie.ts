import { limits } from '../base/limits.ts'
import { parseAddress } from './address.ts'
import { isObject, parseJson } from './canonical-json.ts'
import type { ImportBudget } from './cowrie-attacker.ts'
import { CowrieAttacker } from './cowrie-attacker.ts'
import type { CowrieEvent } from './cowrie-evidence.ts'
import type { Line } from './line-splitter.ts'
import { SessionAddresses } from './session-addresses.ts'

export interface TornLine {
  readonly line: number
  readonly reason: string
}

/**
 * Cowrie's JSON log to rows: one attacker for each source address, and a behavior row where it named its client.
 * Does no I/O: push the lines, then take the rows. Everything is gathered in memory, because a log is in order of
 * time and a row holds all of one address; what that may cost is bounded, and what is left out is counted.
 */
export class CowrieLog {
  readonly #attackers = new Map<string, CowrieAttacker>()
  readonly #sessions = new SessionAddresses()
  readonly #budget: ImportBudget = { bytesLeft: limits.importBytesMax }
  readonly #torn: TornLine[] = []
  #tornCount = 0
  #ignoredCount = 0
  #overflowCount = 0

  /** The first of the lines that could not be read. */
  get torn(): readonly TornLine[] {
    return this.#torn
  }

  /** Lines that could not be read: cut short by a full disk or a crash, as happens in life. */
  get tornCount(): number {
    return this.#tornCount
  }

  /** Lines that name no source address, nor a session whose address is known. */
  get ignoredCount(): number {
    return this.#ignoredCount
  }

  /** Lines of addresses that came when the most addresses were held already. */
  get overflowCount(): number {
    return this.#overflowCount
  }

  get attackerCount(): number {
    return this.#attackers.size
  }

  push(line: Line): void {
    if ('tooLarge' in line) {
      this.#tear(line.number, `longer than ${limits.rowBytesMax} bytes`)
      return
    }
    const event = parseJson(Buffer.from(line.bytes).toString('utf8'))
    if (!isObject(event)) {
      this.#tear(line.number, event === undefined ? 'not JSON' : 'not a JSON object')
      return
    }
    const ip = typeof event['eventid'] === 'string' ? this.#addressOf(event) : undefined
    if (ip === undefined) this.#ignoredCount++
    else this.#add(ip, event)
  }

  *rows(): Generator<object> {
    for (const attacker of this.#attackers.values()) yield* attacker.rows()
  }

  #add(ip: string, event: CowrieEvent): void {
    let attacker = this.#attackers.get(ip)
    if (attacker === undefined) {
      if (this.#attackers.size >= limits.importAddressesMax) {
        this.#overflowCount++
        return
      }
      attacker = new CowrieAttacker(ip, this.#budget)
      this.#attackers.set(ip, attacker)
    }
    attacker.add(event)
  }

  #addressOf(event: CowrieEvent): string | undefined {
    const { src_ip: source, session } = event
    if (typeof source !== 'string')
      return typeof session === 'string' ? this.#sessions.get(session) : undefined
    const ip = parseAddress(source)
    if (ip !== undefined && typeof session === 'string') this.#sessions.set(session, ip)
    return ip
  }

  #tear(line: number, reason: string): void {
    this.#tornCount++
    if (this.#torn.length < limits.ingestErrorsListed) this.#torn.push({ line, reason })
  }
}
