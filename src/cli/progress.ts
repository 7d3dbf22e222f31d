import type { Readable } from 'node:stream'
import { Transform } from 'node:stream'
import cliProgress from 'cli-progress'
import { note } from './output.ts'

/** Progress of long work: a bar with rate and ETA on a terminal, a plain line now and then elsewhere. */
export class Progress {
  readonly #bar: cliProgress.SingleBar | undefined
  readonly #what: string
  readonly #total: number
  readonly #quiet: boolean
  #done = 0
  #saidAt = performance.now()

  /** @param total in the same unit as `advance`, here bytes; 0 where it is not known */
  constructor(what: string, total: number, quiet: boolean) {
    this.#what = what
    this.#total = total
    this.#quiet = quiet
    if (quiet || !process.stderr.isTTY || total === 0) return
    const format = `${what} [{bar}] {percentage}% | {rate}/s | ETA {eta_formatted}`
    this.#bar = new cliProgress.SingleBar({ format, stream: process.stderr, hideCursor: true, etaBuffer: 50 })
    this.#bar.start(total, 0, { rate: '-' })
  }

  advance(by: number): void {
    this.#done += by
    const seconds = Math.max(0.001, (performance.now() - this.#startedAt) / 1_000)
    this.#bar?.update(Math.min(this.#done, this.#total), { rate: bytesText(this.#done / seconds) })
    if (this.#bar !== undefined || this.#quiet || performance.now() - this.#saidAt < plainEveryMs) return
    this.#saidAt = performance.now()
    const percent = this.#total === 0 ? '' : ` (${Math.floor((100 * this.#done) / this.#total)} %)`
    note(`${this.#what}: ${bytesText(this.#done)}${percent}`)
  }

  readonly #startedAt = performance.now()

  end(): void {
    this.#bar?.update(this.#total)
    this.#bar?.stop()
  }

  /** Counts what passes through a stream. */
  count(): Transform {
    const advance = (by: number) => this.advance(by)
    return new Transform({
      transform(chunk: Buffer, _encoding, done) {
        advance(chunk.byteLength)
        done(null, chunk)
      },
    })
  }

  static through(
    source: Readable,
    what: string,
    total: number,
    quiet: boolean,
  ): { stream: Readable; end(): void } {
    const progress = new Progress(what, total, quiet)
    return { stream: source.pipe(progress.count()), end: () => progress.end() }
  }
}

/** How far a join has come: a bar with percent and ETA on a terminal, a line for each new step elsewhere. */
export class CatchUp {
  #bar: cliProgress.SingleBar | undefined
  #said = ''

  say(text: string): void {
    if (text !== this.#said) note(text)
    this.#said = text
  }

  at(segments: number, total: number): void {
    if (total === 0) return
    if (!process.stderr.isTTY) {
      this.say(`admitted; ${segments} of ${total} segments here (${Math.floor((100 * segments) / total)} %)`)
      return
    }
    if (this.#bar === undefined) {
      const format = 'syncing [{bar}] {percentage}% | {value} of {total} segments | ETA {eta_formatted}'
      this.#bar = new cliProgress.SingleBar({ format, stream: process.stderr, hideCursor: true })
      this.#bar.start(total, segments)
    }
    this.#bar.setTotal(total)
    this.#bar.update(segments)
  }

  end(): void {
    this.#bar?.stop()
  }
}

const plainEveryMs = 5_000

export function bytesText(bytes: number): string {
  if (bytes < 1_024) return `${Math.round(bytes)} B`
  if (bytes < 1_024 * 1_024) return `${(bytes / 1_024).toFixed(1)} KiB`
  return `${(bytes / 1_024 / 1_024).toFixed(1)} MiB`
}
