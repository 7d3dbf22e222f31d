import type { Clock } from '../base/clock.ts'
import { limits } from '../base/limits.ts'
import type { Applied, Rotation } from '../store/apply-row.ts'
import type { ShareKey } from '../store/private-keys.ts'
import type { PrivateStore } from '../store/private-store.ts'
import type { hearsay } from '../wire/messages.ts'
import type { LocalView } from './local-view.ts'

export interface IntakeParts {
  readonly store: PrivateStore
  readonly view: LocalView
  readonly clock: Clock
  /** Something must pass the gate; called before the rows are durable, so that no mark is cleared under them. */
  onDirty(shares: readonly ShareKey[], request: object): boolean
  onRotation(rotation: Rotation): void
}

/**
 * The one way rows come in. Rows of all requests are gathered for at most `limits.commitDelayMs` or
 * `limits.commitRowsMax`, written with one fsync, taken into the view, and only then acknowledged.
 */
export class Intake {
  readonly #parts: IntakeParts
  #waiting: Submission[] = []
  #rows = 0
  #timer: NodeJS.Timeout | undefined
  #commits: Promise<void> = Promise.resolve()

  constructor(parts: IntakeParts) {
    this.#parts = parts
  }

  /**
   * @returns for each row whether it changed anything, once all of them are durable
   * @throws store.write_failed
   */
  async submit(rows: readonly hearsay.row.Row[], request: object): Promise<boolean[]> {
    return await new Promise((resolve, reject) => {
      this.#waiting.push({ rows, request, resolve, reject })
      this.#rows += rows.length
      if (this.#rows >= limits.commitRowsMax) this.#commitSoon(0)
      else this.#commitSoon(limits.commitDelayMs)
    })
  }

  #commitSoon(delayMs: number): void {
    if (delayMs === 0) {
      clearTimeout(this.#timer)
      this.#timer = undefined
      this.#commit()
    } else {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined
        this.#commit()
      }, delayMs)
    }
  }

  #commit(): void {
    const submissions = this.#waiting
    this.#waiting = []
    this.#rows = 0
    if (submissions.length === 0) return
    this.#commits = this.#commits.then(() => this.#commitAll(submissions))
  }

  async #commitAll(submissions: readonly Submission[]): Promise<void> {
    const { store, view, clock } = this.#parts
    const rows = submissions.flatMap((submission) => submission.rows)
    try {
      const applied = await store.apply(rows, clock.nowMs(), (all) => this.#announce(submissions, all))
      const further: ShareKey[] = []
      for (const { changes } of applied) {
        for (const change of changes) {
          further.push(...view.apply(change))
          if (change.type === 'rotated') this.#parts.onRotation(change.rotation)
        }
      }
      await this.#touchFurther(further, submissions)
      settle(submissions, (submission, from) =>
        submission.resolve(applied.slice(from, from + submission.rows.length).map(({ changed }) => changed)),
      )
    } catch (err) {
      for (const { reject } of submissions) reject(err)
    }
  }

  #announce(submissions: readonly Submission[], applied: readonly Applied[]): ShareKey[] {
    const marked: ShareKey[] = []
    settle(submissions, (submission, from) => {
      const dirty = applied.slice(from, from + submission.rows.length).flatMap((one) => one.dirty)
      if (this.#parts.onDirty(dirty, submission.request)) marked.push(...dirty)
    })
    return marked
  }

  /** Winners, former winners and holders of a payload: known only once the view has the change. */
  async #touchFurther(further: readonly ShareKey[], submissions: readonly Submission[]): Promise<void> {
    const [first] = submissions
    if (further.length === 0 || first === undefined) return
    if (this.#parts.onDirty(further, first.request)) await this.#parts.store.markDirty(further)
  }

  /** Resolves when everything submitted so far is durable or refused. */
  async settled(): Promise<void> {
    this.#commitSoon(0)
    await this.#commits
  }
}

interface Submission {
  readonly rows: readonly hearsay.row.Row[]
  readonly request: object
  readonly resolve: (changed: boolean[]) => void
  readonly reject: (err: unknown) => void
}

function settle(
  submissions: readonly Submission[],
  each: (submission: Submission, from: number) => void,
): void {
  let from = 0
  for (const submission of submissions) {
    each(submission, from)
    from += submission.rows.length
  }
}
