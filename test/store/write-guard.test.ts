import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { HearsayError } from '../../src/base/errors.ts'
import { WriteGuard } from '../../src/store/write-guard.ts'

/** A database that says what is done with it, and fails where it is told to. */
class FakeDb {
  readonly did: string[] = []
  readonly #guard: WriteGuard
  opensTo: 'open' | 'fail' = 'open'

  constructor(path = tmpdir()) {
    this.#guard = new WriteGuard(this, path)
  }

  async open(): Promise<void> {
    this.did.push(this.opensTo === 'fail' ? 'open fails' : 'open')
    if (this.opensTo === 'fail') throw new Error('no room to open')
  }

  async close(): Promise<void> {
    this.did.push('close')
  }

  /** @param turns of the event loop that the write takes @returns how it ended */
  async write(name: string, turns = 1, fails = false): Promise<string> {
    const work = async () => {
      this.did.push(`${name} begins`)
      for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
      this.did.push(`${name} ${fails ? 'fails' : 'ends'}`)
      if (fails) throw new RangeError(name)
    }
    try {
      await this.#guard.write(work)
      return 'stored'
    } catch (err) {
      if (!(err instanceof HearsayError)) throw err
      return `${err.code}: ${err.cause instanceof Error ? err.cause.message : ''}`
    }
  }
}

const full = '/proc' // no disk, and so never any room

describe('writes', () => {
  it('happen one after another, in the order in which they came', async () => {
    const db = new FakeDb()
    const writes = [db.write('a', 5), db.write('b', 0), db.write('c', 2)]
    expect(await Promise.all(writes)).toEqual(['stored', 'stored', 'stored'])
    expect(db.did).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })

  it('that fail take no other with them; the next finds the database opened anew, and only the next', async () => {
    const db = new FakeDb()
    const writes = [db.write('a'), db.write('b', 3, true), db.write('c'), db.write('d')]
    expect(await Promise.all(writes)).toEqual(['stored', 'store.write_failed: b', 'stored', 'stored'])
    const torn = ['b begins', 'b fails', 'close', 'open', 'c begins', 'c ends']
    expect(db.did).toEqual(['a begins', 'a ends', ...torn, 'd begins', 'd ends'])
  })

  it('that fail twice have it opened twice', async () => {
    const db = new FakeDb()
    const writes = [db.write('a', 1, true), db.write('b', 1, true), db.write('c')]
    expect(await Promise.all(writes)).toEqual(['store.write_failed: a', 'store.write_failed: b', 'stored'])
    expect(db.did.filter((what) => what === 'open')).toHaveLength(2)
  })

  it('are refused while it does not open, and nothing of them is begun', async () => {
    const db = new FakeDb()
    await db.write('a', 1, true)
    db.opensTo = 'fail'
    expect(await db.write('b')).toBe('store.write_failed: no room to open')
    expect(await db.write('c')).toBe('store.write_failed: no room to open')
    db.opensTo = 'open'
    expect(await db.write('d')).toBe('stored')
    expect(db.did.slice(2)).toEqual([
      'close',
      'open fails',
      'close',
      'open fails',
      'close',
      'open',
      'd begins',
      'd ends',
    ])
  })

  it('are refused where there is no room, and the database is left as it is', async () => {
    const db = new FakeDb(full)
    expect(await Promise.all([db.write('a'), db.write('b')])).toEqual([
      'store.write_failed: the disk is full',
      'store.write_failed: the disk is full',
    ])
    expect(db.did).toEqual([])
  })
})
