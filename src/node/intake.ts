import type { Clock } from '../base/clock.ts'
import { killPoint } from '../base/kill-point.ts'
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
  /** The view has been read anew after a write that failed: everything must pass the gate again. */
  onReloaded(): Promise<void>
}

/**
 * The one way rows come in. Rows of all requests are gathered for at most `limits.commitDelayMs` or
 * `limits.commitRowsMax`, taken into the view, written with one fsync, and only then acknowledged.
 */
export class Intake {
  readonly #parts: IntakeParts
  #waiting: Submission[] = []
  #rows = 0
  #timer: NodeJS.Timeout | undefined
  #commits: Promise<void> = Promise.resolve()
  /** The view has rows of a batch that could not be written. */
  #viewIsAhead = false

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
    const { store, clock } = this.#parts
    const rows = submissions.flatMap((submission) => submission.rows)
    try {
      killPoint('rows.gathered')
      const applied = await store.apply(rows, clock.nowMs(), (all) => this.#announce(submissions, all))
      killPoint('rows.stored')
      for (const change of applied.flatMap(({ changes }) => changes)) {
        if (change.type === 'rotated') this.#parts.onRotation(change.rotation)
      }
      if (this.#viewIsAhead) await this.#reloadView()
      settle(submissions, (submission, from) =>
        submission.resolve(applied.slice(from, from + submission.rows.length).map(({ changed }) => changed)),
      )
    } catch (err) {
      this.#viewIsAhead = true
      for (const { reject } of submissions) reject(err)
    }
  }

  /**
   * The view takes the changes in before they are written, since it alone knows what else they concern: the winner of
   * a merge, other holders of a payload. So all marks are in the batch of the rows.
   */
  #announce(submissions: readonly Submission[], applied: readonly Applied[]): ShareKey[] {
    const { view, onDirty } = this.#parts
    const marked: ShareKey[] = []
    settle(submissions, (submission, from) => {
      const dirty = applied
        .slice(from, from + submission.rows.length)
        .flatMap((one) => [...one.dirty, ...one.changes.flatMap((change) => view.apply(change))])
      if (onDirty(dirty, submission.request)) marked.push(...dirty)
    })
    return marked
  }

  /** Once, when the disk takes rows again: not at every attempt while it is full. */
  async #reloadView(): Promise<void> {
    await this.#parts.view.load(this.#parts.store)
    this.#viewIsAhead = false
    await this.#parts.onReloaded()
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
