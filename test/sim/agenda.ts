/** What happens next: a heap of events by virtual time, those of one moment in the order in which they were entered. */
export class Agenda {
  nowMs: number
  /** Events that have happened. */
  count = 0
  readonly #times: number[] = []
  readonly #orders: number[] = []
  readonly #works: (() => void)[] = []
  #order = 0

  constructor(startMs: number) {
    this.nowMs = startMs
  }

  after(ms: number, work: () => void): void {
    this.at(this.nowMs + ms, work)
  }

  at(ms: number, work: () => void): void {
    let at = this.#works.length
    const order = this.#order++
    for (let parent = (at - 1) >> 1; at > 0 && this.#isLater(parent, ms, order); parent = (at - 1) >> 1) {
      this.#move(parent, at)
      at = parent
    }
    this.#put(at, Math.max(ms, this.nowMs), order, work)
  }

  /** Lets time pass. */
  runTo(ms: number): void {
    for (let dueMs = this.#times[0]; dueMs !== undefined && dueMs <= ms; dueMs = this.#times[0]) {
      this.nowMs = dueMs
      this.count++
      this.#take()()
    }
    this.nowMs = ms
  }

  #isLater(at: number, ms: number, order: number): boolean {
    const other = this.#times[at] ?? Number.POSITIVE_INFINITY
    return other > ms || (other === ms && (this.#orders[at] ?? 0) > order)
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#times[from] ?? 0, this.#orders[from] ?? 0, this.#works[from] ?? nothing)
  }

  #put(at: number, ms: number, order: number, work: () => void): void {
    this.#times[at] = ms
    this.#orders[at] = order
    this.#works[at] = work
  }

  #take(): () => void {
    const first = this.#works[0] ?? nothing
    const [ms, order, work] = [this.#times.pop() ?? 0, this.#orders.pop() ?? 0, this.#works.pop() ?? nothing]
    const size = this.#works.length
    if (size === 0) return first
    let at = 0
    for (;;) {
      const left = at * 2 + 1
      const right = left + 1
      const isRight = right < size && this.#isLater(left, this.#times[right] ?? 0, this.#orders[right] ?? 0)
      const child = isRight ? right : left
      if (child >= size || this.#isLater(child, ms, order)) break
      this.#move(child, at)
      at = child
    }
    this.#put(at, ms, order, work)
    return first
  }
}

const nothing = () => undefined
