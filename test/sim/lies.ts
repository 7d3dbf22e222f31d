import type { ToldState } from '../../src/federation/log-state.ts'
import type { Chance } from './chance.ts'
import type { Answered, Asked, Gossip, Told } from './messages.ts'
import type { Says } from './net.ts'
import type { Carried } from './segments.ts'

/** What a member may do to what it relays. It cannot sign for others, and that is all it cannot do. */
export const lieKinds = [
  'withholds',
  'corrupts',
  'reorders',
  'invents',
  'stalls',
  'refuses',
  'hides',
  'mixes',
  'promises',
] as const
export type LieKind = (typeof lieKinds)[number]

/** @param share of its answers that are lies */
export function liar(kind: LieKind, chance: Chance, share: number): Says {
  const seen: Carried[] = []
  return {
    gossip(message) {
      if (message.kind === 'segment') seen.push(message.carried)
      if (seen.length > rememberedMax) seen.shift()
      return chance.is(share) ? gossipLie(kind, message) : message
    },
    answer(asked, answer) {
      if (!chance.is(share)) return answer
      if (kind === 'refuses') return 'refused'
      const isSilent = kind === 'stalls' || (kind === 'promises' && chance.is(0.5))
      if (isSilent && asked.range !== undefined) return 'silence'
      const told = answer.told === undefined ? {} : { told: toldLie(kind, chance, answer.told) }
      const segments = answer.segments === undefined ? {} : { segments: rangeLie(kind, chance, answer, seen) }
      return { digest: digestLie(kind, chance, asked, answer), ...told, ...segments }
    },
  }
}

function gossipLie(kind: LieKind, message: Gossip): Gossip | undefined {
  if (kind !== 'corrupts') return kind === 'reorders' || kind === 'mixes' ? message : undefined
  if (message.kind !== 'segment') return message
  return { kind: 'segment', carried: { ...message.carried, isSigned: false } }
}

function digestLie(kind: LieKind, chance: Chance, { digest }: Asked, answer: Answered): Uint8Array {
  if (kind === 'hides') return digest // "we hold the same"
  return kind === 'invents' ? Uint8Array.from(answer.digest, () => chance.below(256)) : answer.digest
}

function rangeLie(
  kind: LieKind,
  chance: Chance,
  answer: Answered,
  seen: readonly Carried[],
): readonly Carried[] {
  const segments = answer.segments ?? []
  switch (kind) {
    case 'withholds':
    case 'hides':
    case 'stalls':
    case 'invents':
    case 'promises':
    case 'refuses':
      return []
    case 'reorders':
      return chance.shuffled([...segments, ...segments.slice(0, 1)])
    case 'corrupts': {
      const at = chance.below(segments.length)
      return segments.map((one, n) => (n === at ? { ...one, isSigned: false } : one))
    }
    case 'mixes': // another log's segments, or other numbers of this one
      return [...segments.slice(1), ...chance.some(seen, 2)]
  }
}

function toldLie(kind: LieKind, chance: Chance, told: Told): Told {
  if (kind === 'hides')
    return { ...told, held: told.held.slice(0, told.held.length / 2), evidence: [], heads: [] }
  if (kind !== 'invents' && kind !== 'stalls' && kind !== 'promises') return told
  const further = (state: ToldState) => (chance.is(0.5) ? state : beyond(chance, kind === 'promises', state))
  return { ...told, held: told.held.map(([operator, state]) => [operator, further(state)] as const) }
}

/** More segments than there are, or a generation that never was. */
function beyond(chance: Chance, isNewer: boolean, { answers, forked }: ToldState): ToldState {
  if (answers === undefined) return { answers, forked }
  const hash = Uint8Array.from(answers.hash, () => chance.below(256))
  const [generation, number] = isNewer
    ? [answers.generation + 1_000, chance.between(1, 50)]
    : [answers.generation, answers.number + chance.between(1, 50)]
  return { answers: { generation, number, hash }, forked }
}

const rememberedMax = 32
