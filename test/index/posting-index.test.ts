import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PostingIndex } from '../../src/index/posting-index.ts'

const adds = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(40)), { maxLength: 200 })

/** A list of refs for each hash, newest first. */
function modelOf(added: readonly (readonly [number, number, number])[]): Map<string, number[]> {
  const model = new Map<string, number[]>()
  for (const [hi, lo, ref] of added) model.set(`${hi}/${lo}`, [ref, ...(model.get(`${hi}/${lo}`) ?? [])])
  return model
}

function expectSame(index: PostingIndex, model: ReadonlyMap<string, number[]>): void {
  for (let hi = 0; hi <= 4; hi++) {
    for (let lo = 0; lo <= 4; lo++) expect([...index.refs(hi, lo)]).toEqual(model.get(`${hi}/${lo}`) ?? [])
  }
  expect(index.entries).toBe([...model.values()].reduce((sum, refs) => sum + refs.length, 0))
}

function indexOf(added: readonly (readonly [number, number, number])[]): PostingIndex {
  const index = new PostingIndex()
  for (const [hi, lo, ref] of added) index.add(hi, lo, ref)
  return index
}

it('gives the refs of each hash, newest first', () => {
  fc.assert(fc.property(adds, (added) => expectSame(indexOf(added), modelOf(added))))
})

it('renumbered, gives the new refs in the same order, without those that are gone, and takes more', () => {
  fc.assert(
    fc.property(adds, adds, fc.func(fc.option(fc.nat(40), { nil: undefined })), (added, later, renumber) => {
      const index = indexOf(added).renumbered((ref) => renumber(ref))
      const kept = added.flatMap(([hi, lo, ref]) => {
        const now = renumber(ref)
        return now === undefined ? [] : [[hi, lo, now] as const]
      })
      expectSame(index, modelOf(kept))
      for (const [hi, lo, ref] of later) index.add(hi, lo, ref)
      expectSame(index, modelOf([...kept, ...later]))
    }),
  )
})

it('does not mind a value that everybody shows', () => {
  const index = new PostingIndex()
  for (let ref = 0; ref < 50_000; ref++) index.add(1, 2, ref)
  const refs = [...index.refs(1, 2)]
  expect([refs.length, refs[0], refs.at(-1)]).toEqual([50_000, 49_999, 0])
})
