import { describe, expect, it } from 'vitest'
import { Readers } from '../../src/store/readers.ts'

describe('who must be alone', () => {
  it('waits for those who read, and those who come meanwhile wait for it', async () => {
    const readers = new Readers()
    const did: string[] = []
    const first = Promise.withResolvers<void>()
    const alone = Promise.withResolvers<void>()
    const ends = [
      readers.read(async () => {
        await first.promise
        did.push('first read')
      }),
      readers.without(async () => {
        did.push('alone')
        await alone.promise
        did.push('not alone any more')
      }),
      readers.read(async () => void did.push('second read')),
    ]
    await new Promise((resolve) => setImmediate(resolve))
    expect(did).toEqual([])
    first.resolve()
    await new Promise((resolve) => setImmediate(resolve))
    expect(did).toEqual(['first read', 'alone'])
    alone.resolve()
    await Promise.all(ends)
    expect(did).toEqual(['first read', 'alone', 'not alone any more', 'second read'])
  })

  it('keeps nobody out for good, whoever fails', async () => {
    const readers = new Readers()
    const failing = async () => {
      throw new RangeError('no')
    }
    const ends = await Promise.allSettled([
      readers.read(failing),
      readers.without(failing),
      readers.read(failing),
    ])
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(await readers.read(async () => 7)).toBe(7)
  })
})
