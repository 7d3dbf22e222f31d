import { limits } from '../../src/base/limits.ts'
import type { Answered, Asked, Gossip } from './messages.ts'
import type { Net } from './net.ts'
import type { World } from './world.ts'

interface Connection {
  readonly ends: readonly [string, string]
  /** One way; the same for both. */
  readonly delayMs: number
  isOpen: boolean
  /** Nothing passes any more, and neither side has noticed. */
  isSilent: boolean
  /** What fails at once when it closes. */
  readonly pending: Set<() => void>
}

/**
 * Connections between operators, of which some make up the gossip mesh. Pushes are lost and overtake each other;
 * exchanges arrive whole or not at all.
 */
export class Network {
  readonly #world: World
  readonly #nets = new Map<string, Net>()
  readonly #connections = new Map<string, Map<string, Connection>>()
  readonly #meshes = new Map<string, string[]>()
  /** Bytes that one operator answers with in a second. */
  readonly #bytesPerMs = new Map<string, number>()

  constructor(world: World) {
    this.#world = world
  }

  // --- who is there -------------------------------------------------------------------------------

  join(net: Net): void {
    this.#nets.set(net.operator, net)
  }

  leave(operator: string): void {
    this.#nets.delete(operator)
    for (const peer of [...this.peersOf(operator)]) this.close(operator, peer)
  }

  slow(operator: string, bytesPerMs: number): void {
    this.#bytesPerMs.set(operator, bytesPerMs)
  }

  peersOf(operator: string): string[] {
    return [...(this.#connections.get(operator)?.keys() ?? [])]
  }

  /** A few of those connected, chosen anew when one of them goes. */
  meshOf(operator: string): readonly string[] {
    const known = this.#meshes.get(operator)
    if (known !== undefined) return known
    const mesh = this.#world.chance.some(this.peersOf(operator), meshDegree)
    this.#meshes.set(operator, mesh)
    return mesh
  }

  open(a: string, b: string): void {
    const [netA, netB] = [this.#nets.get(a), this.#nets.get(b)]
    if (a === b || netA === undefined || netB === undefined || this.#connection(a, b) !== undefined) return
    const { delayMs } = this.#world.settings
    const connection: Connection = {
      ends: [a, b],
      delayMs: this.#world.chance.between(delayMs / 4, delayMs),
      isOpen: true,
      isSilent: false,
      pending: new Set(),
    }
    this.#set(a, b, connection)
    this.#set(b, a, connection)
    netA.met(b)
    netB.met(a)
  }

  #set(from: string, to: string, connection: Connection): void {
    const of = this.#connections.get(from) ?? new Map<string, Connection>()
    this.#connections.set(from, of.set(to, connection))
    this.#meshes.delete(from)
  }

  close(a: string, b: string): void {
    const connection = this.#connection(a, b)
    if (connection === undefined) return
    connection.isOpen = false
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      this.#connections.get(from)?.delete(to)
      this.#meshes.delete(from)
    }
    // Streams are reset with their connection: before or after it is told, that is for chance.
    const isFirst = this.#world.chance.is(0.5)
    if (isFirst) this.#reset(connection)
    this.#nets.get(a)?.gone(b)
    this.#nets.get(b)?.gone(a)
    if (!isFirst) this.#reset(connection)
  }

  #reset(connection: Connection): void {
    for (const fail of [...connection.pending]) fail()
  }

  /** From now on nothing passes. Both sides find out later, or when what they asked takes too long. */
  silence(a: string, b: string): void {
    const connection = this.#connection(a, b)
    if (connection !== undefined) connection.isSilent = true
  }

  #connection(a: string, b: string): Connection | undefined {
    return this.#connections.get(a)?.get(b)
  }

  // --- what passes --------------------------------------------------------------------------------

  /** Now and then much later than what is sent after it. */
  #travelMs(connection: Connection): number {
    const { chance, settings } = this.#world
    const lateMs = chance.is(settings.lateShare) ? chance.below(settings.lateMs) : 0
    return connection.delayMs * (1 + chance.next() / 2) + lateMs
  }

  push(from: string, to: string, message: Gossip): void {
    const connection = this.#connection(from, to)
    if (connection === undefined || this.#world.chance.is(this.#world.settings.pushLoss)) return
    this.#world.agenda.after(this.#travelMs(connection), () => {
      if (connection.isOpen && !connection.isSilent) this.#nets.get(to)?.pushed(from, message)
    })
  }

  exchange(
    from: string,
    to: string,
    asked: Asked,
    answered: (answer: Answered) => void,
    failed: () => void,
  ): void {
    const { agenda, chance, settings } = this.#world
    const connection = this.#connection(from, to)
    if (connection === undefined) {
      agenda.after(0, failed)
      return
    }
    const timeoutMs = agenda.nowMs + limits.syncTimeoutMs
    let isOver = false
    const over = (end: () => void) => {
      if (isOver) return
      isOver = true
      connection.pending.delete(fail)
      end()
    }
    const fail = () => over(() => agenda.after(0, failed))
    // The timers of those that are answered are left out: there would be more of them than of anything else.
    const lost = () => agenda.at(timeoutMs, fail)
    connection.pending.add(fail)
    if (chance.is(settings.exchangeLoss)) {
      lost()
      return
    }
    agenda.after(connection.delayMs * (1 + chance.next() / 2), () => {
      if (isOver) return
      if (connection.isSilent) return lost()
      this.#nets.get(to)?.asked(from, asked, (answer) => {
        if (answer === 'silence') return lost()
        if (answer === 'refused') return agenda.after(connection.delayMs, fail)
        const ms = connection.delayMs * (1 + chance.next() / 2) + this.#bytesOf(answer) / this.#speed(to)
        if (agenda.nowMs + ms > timeoutMs) return lost()
        agenda.after(ms, () => {
          if (connection.isSilent) lost()
          else over(() => answered(answer))
        })
      })
    })
  }

  #speed(operator: string): number {
    return this.#bytesPerMs.get(operator) ?? bytesPerMsUsual
  }

  #bytesOf({ segments, told }: Answered): number {
    const bytes = (segments ?? []).reduce((sum, { segment }) => sum + segment.bytes.byteLength, 0)
    this.#world.counts.exchangeBytes += bytes + (told?.held.length ?? 0) * heldBytes + 32
    return bytes
  }
}

const meshDegree = 6
const bytesPerMsUsual = 4_000
/** What an answer says of one log. */
const heldBytes = 80
