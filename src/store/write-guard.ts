import { statfs } from 'node:fs/promises'
import { HearsayError } from '../base/errors.ts'
import { limits } from '../base/limits.ts'

/**
 * Every write to one database passes here, one after another. A write that fails half way (a full disk) leaves a torn
 * record in LevelDB's log; what is written behind it would be lost when the log is read again. So nothing is written
 * while there is little room, and after a failure the database is opened anew before the next write.
 */
export class WriteGuard {
  readonly #reopen: () => Promise<void>
  readonly #path: string
  #torn = false
  #turn: Promise<unknown> = Promise.resolve()

  /** @param path of the disk whose room counts */
  constructor(reopen: () => Promise<void>, path: string) {
    this.#reopen = reopen
    this.#path = path
  }

  /** @throws store.write_failed: then nothing of it was stored */
  async write(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(() => this.#write(work))
    this.#turn = turn.catch(() => undefined)
    await turn
  }

  async #write(work: () => Promise<void>): Promise<void> {
    await this.#prepare()
    try {
      await work()
    } catch (cause) {
      this.#torn = true
      throw failed(cause)
    }
  }

  async #prepare(): Promise<void> {
    try {
      const { bavail, bsize } = await statfs(this.#path)
      if (bavail * bsize < limits.diskFreeBytesMin) throw new Error('the disk is full')
      if (this.#torn) await this.#reopen()
      this.#torn = false
    } catch (cause) {
      throw failed(cause)
    }
  }
}

function failed(cause: unknown): HearsayError {
  const message = 'this could not be written; is the disk full? What was not acknowledged is not stored'
  return new HearsayError('store.write_failed', message, { cause })
}
