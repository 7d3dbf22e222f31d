import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { digestOf } from '../../src/federation/digest.ts'
import { Chance } from './chance.ts'
import type { Shown } from './model.ts'
import { counted, firstDay, line, ModelAuthor, ModelMember, recordId, ttlDays, values } from './model.ts'
import { operatorName } from './segments.ts'

/**
 * Any sequence of what authors do and of what reaches whom: each member answers what it has stored, and in the end all
 * answer what the authors want to be known, and nothing else.
 */

const ids = fc.integer({ min: 0, max: 7 })
const at = fc.nat(2)
const shown: fc.Arbitrary<Shown> = fc.record({
  kind: fc.constantFrom('identity' as const, 'campaign' as const, 'domain' as const),
  value: fc.constantFrom(...values),
})

type Command =
  | { do: 'show'; author: number; id: number; shown: Shown; livesDays: number }
  | { do: 'retract'; author: number; id: number }
  | { do: 'merge'; author: number; id: number; into: number }
  | { do: 'anew'; author: number; segments: number; isFinished: boolean }
  | { do: 'fork'; author: number }
  | { do: 'days'; days: number }
  | { do: 'deliver'; member: number; author: number; pick: number; count: number }
  | { do: 'tell'; member: number; author: number }
  | { do: 'bulk'; author: number; shown: Shown; from: number; count: number; isWithdrawn: boolean }

const show = fc.record({
  ...{ do: fc.constant('show' as const), author: at, id: ids, shown },
  livesDays: fc.integer({ min: 0, max: ttlDays * 2 }),
})
const deliver = fc.record({
  ...{ do: fc.constant('deliver' as const), member: at, author: at, pick: fc.nat(1_000) },
  count: fc.integer({ min: 1, max: 20 }),
})
const others: fc.Arbitrary<Command>[] = [
  fc.record({ do: fc.constant('retract' as const), author: at, id: ids }),
  fc.record({ do: fc.constant('merge' as const), author: at, id: ids, into: ids }),
  fc.record({
    ...{ do: fc.constant('anew' as const), author: at, segments: fc.integer({ min: 1, max: 4 }) },
    isFinished: fc.boolean(),
  }),
  fc.record({ do: fc.constant('fork' as const), author: at }),
  fc.record({ do: fc.constant('days' as const), days: fc.integer({ min: 1, max: ttlDays }) }),
  fc.record({ do: fc.constant('tell' as const), member: at, author: at }),
]
const command: fc.Arbitrary<Command> = fc.oneof(
  { arbitrary: show, weight: 6 },
  { arbitrary: deliver, weight: 6 },
  ...others.map((arbitrary) => ({ arbitrary, weight: 1 })),
)
const bulk: fc.Arbitrary<Command> = fc.record({
  ...{ do: fc.constant('bulk' as const), author: at, shown, from: fc.nat(1_000) },
  ...{ count: fc.integer({ min: 500, max: 1_500 }), isWithdrawn: fc.boolean() },
})

const names = [0, 1, 2].map(operatorName)

class Played {
  readonly authors: readonly ModelAuthor[]
  readonly members = [1, 2, 3].map((seed) => new ModelMember(seed))
  today = firstDay

  constructor(step?: number) {
    this.authors = names.map((name) => new ModelAuthor(name, step))
  }

  play(command: Command): void {
    const { today } = this
    if (command.do === 'days') {
      this.today += command.days
      return
    }
    const author = this.authors[command.author]
    if (author === undefined) return
    if (command.do === 'show') author.show([command.id], command.shown, command.livesDays, today)
    if (command.do === 'retract') author.withdraw([command.id], undefined, today)
    if (command.do === 'merge') author.withdraw([command.id], command.into, today)
    if (command.do === 'anew') author.beginAnew(command.segments, command.isFinished, today)
    if (command.do === 'fork') author.fork(today)
    if (command.do === 'bulk') this.#bulk(author, command)
    if (command.do === 'deliver') this.#deliver(author, command)
    if (command.do === 'tell') this.#tell(author, this.members[command.member])
  }

  #bulk(
    author: ModelAuthor,
    { shown: what, from, count, isWithdrawn }: Extract<Command, { do: 'bulk' }>,
  ): void {
    const some = Array.from({ length: count }, (_, n) => from + n)
    if (isWithdrawn) author.withdraw(some, undefined, this.today)
    else author.show(some, what, ttlDays, this.today)
  }

  /** Some segments in a row from anywhere, held already or too early. */
  #deliver(author: ModelAuthor, { member, pick, count }: Extract<Command, { do: 'deliver' }>): void {
    const from = pick % Math.max(1, author.segments.length)
    for (const segment of author.segments.slice(from, from + count)) this.members[member]?.take(segment)
  }

  #tell(author: ModelAuthor, member: ModelMember | undefined): void {
    for (const generation of author.forks) member?.takeFork(author.name, generation)
  }

  /** Everything reaches everybody: each member in an order of its own, generations whole, some of it twice. */
  converge(seed: number): void {
    const chance = new Chance(seed)
    for (const member of this.members) {
      const work = this.authors.flatMap((author) => [
        () => this.#tell(author, member),
        ...[...new Set(author.segments.map(({ generation }) => generation))].map((generation) => () => {
          for (const segment of author.segments) if (segment.generation === generation) member.take(segment)
        }),
      ])
      for (const one of [...chance.some(work, 3), ...chance.shuffled(work), ...chance.some(work, 3)]) one()
    }
  }

  wanted(): string[] {
    const lines = this.authors.flatMap((author) =>
      [...author.answers(this.today)].map(([id, { kind, value }]) =>
        line(author.name, recordId(id), kind, value),
      ),
    )
    return counted(lines)
  }
}

function checkStored({ members, today }: Played): void {
  for (const member of members) {
    const slow = counted(names.flatMap((name) => member.slowAnswers(name, today)))
    expect(member.answers(names, today)).toEqual(slow)
  }
}

function checkConverged(played: Played, seed: number): void {
  played.converge(seed)
  const wanted = played.wanted()
  const digests = played.members.map(({ states }) =>
    hex(
      digestOf(
        new Uint8Array(32),
        [...names].map((name) => Buffer.from(name, 'hex')),
        (id) => states.get(hex(id)) ?? { answers: undefined, forked: 0 },
      ),
    ),
  )
  for (const member of played.members) expect(member.answers(names, played.today)).toEqual(wanted)
  expect(new Set(digests).size).toBe(1)
}

describe('any sequence of publishing, withdrawing, merging, expiring, beginning anew and forking', () => {
  it('is answered as it is stored at every moment, and as its authors want it in the end', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60, size: 'max' }), fc.nat(), (commands, seed) => {
        const played = new Played()
        for (const one of commands) {
          played.play(one)
          checkStored(played)
        }
        checkConverged(played, seed)
      }),
      { numRuns: 300 },
    )
  })

  it('is so after thousands of records, when what is dead is cleared away', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(bulk, bulk, command), { minLength: 8, maxLength: 24, size: 'max' }),
        fc.nat(),
        (commands, seed) => {
          const played = new Played()
          for (const one of commands) played.play(one)
          checkStored(played)
          checkConverged(played, seed)
          checkStored(played)
        },
      ),
      { numRuns: 8 },
    )
  })

  it('does not answer from the generation right after a fork before its mark is there', () => {
    const played = new Played(1)
    played.play({ do: 'show', author: 0, id: 0, shown: { kind: 'identity', value: 0 }, livesDays: 1 })
    played.play({ do: 'anew', author: 0, segments: 1, isFinished: false })
    played.play({ do: 'fork', author: 0 })
    checkConverged(played, 0)
  })
})
