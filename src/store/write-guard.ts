import { statfs } from 'node:fs/promises'
import { HearsayError } from '../base/errors.ts'
import { limits } from '../base/limits.ts'

/** What is opened and closed again after a failed write. */
interface Reopenable {
  open(): Promise<void>
  close(): Promise<void>
}

/**
 * Every write to one database passes here, one after another. A write that fails half way (a full disk) leaves a torn
 * record in LevelDB's log; what is written behind it would be lost when the log is read again. So nothing is written
 * while there is little room, and after a failure the database is opened anew before the next write.
 */
export class WriteGuard {
  readonly #db: Reopenable
  readonly #path: string
  #torn = false
  #turn: Promise<unknown> = Promise.resolve()

  constructor(db: Reopenable, path: string) {
    this.#db = db
    this.#path = path
  }

  /** @throws store.write_failed: then nothing of it was stored */
  async write(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(() => this.#write(work))
    this.#turn = turn.catch(() => undefined)
    await turn
  }

  async #write(work: () => Promise<void>): Promise<void> {
    const { bavail, bsize } = await statfs(this.#path)
    if (bavail * bsize < limits.diskFreeBytesMin) throw failed(new Error('the disk is full'))
    try {
      if (this.#torn) await this.#reopen()
      await work()
    } catch (cause) {
      this.#torn = true
      throw failed(cause)
    }
  }

  async #reopen(): Promise<void> {
    await this.#db.close()
    await this.#db.open()
    this.#torn = false
  }
}

function failed(cause: unknown): HearsayError {
  const message = 'this could not be written; is the disk full? What was not acknowledged is not stored'
  return new HearsayError('store.write_failed', message, { cause })
}
