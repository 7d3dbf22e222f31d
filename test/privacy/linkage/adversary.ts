import { hex } from '../../../src/base/bytes.ts'
import { dayMs, dayOf } from '../../../src/base/clock.ts'
import type { DomainFacts, VectorFacts } from '../../../src/wire/record.ts'
import { decodeDomain, decodeVector, recordKind } from '../../../src/wire/record.ts'
import type { Arrival } from './operator.ts'

/**
 * A curious member. It holds all that a member holds and asks of each domain: whose attackers named it? It sees
 * nothing of the operator but what arrived, and when.
 *
 * A signal is a reason to think that an identity named a domain. Where exactly one identity fits a signal, that is a
 * claim. The best guess is the identity that fits most signals. Some signals are good only under some rules of
 * release: which of them are better than chance is for the tally to see.
 */

interface Told<Facts> {
  readonly atMs: number
  /** Place of its segment among all that arrived, and its own in that segment. */
  readonly place: number
  readonly position: number
  readonly facts: Facts
}

interface Known<Facts> {
  readonly id: string
  /** Each time that it said something new; never empty. */
  readonly told: readonly Told<Facts>[]
  readonly first: Told<Facts>
  readonly last: Told<Facts>
}

type KnownDomain = Known<DomainFacts>
type KnownIdentity = Known<VectorFacts> & {
  /** Days on which it was certainly active. */
  readonly days: ReadonlySet<number>
}

export const signals = [
  'same second', // left when the domain did
  'segment before', // the same, and nothing in between
  'nearest in time',
  'nearest in the log',
  'first day', // may have been active on the domain's first day
  'each day', // on every day that the domain's record ever said
  'release', // since domains were last released, when this one first was
  'each release', // the same, whenever the domain's record left
  'release and bucket', // and has at least as many attackers as the domain
  'each release and bucket',
  'span and bucket', // from the domain's first day to its last
  'days told', // has itself said every day that the domain said
  'changed together', // said something new in every period in which the domain did
] as const
export type Signal = (typeof signals)[number]

export interface Verdict {
  readonly domain: string
  /** For each signal that exactly one identity fits: that one's record id. */
  readonly claims: ReadonlyMap<Signal, string>
  readonly guess: string | undefined
  /** Whom it must choose from if it sees only what release and bucket tell, where that is more than one. */
  readonly crowd: readonly string[]
}

/** Two records that leave together arrive this close to each other. */
const togetherMs = 3_000
/** A member of an identity is told of within a day and a publish window. */
const toldWithinMs = dayMs + 3_600_000

export function verdicts(arrivals: readonly Arrival[]): Verdict[] {
  const { identities, domains, releases } = knowledge(arrivals)
  return domains.map((domain) => {
    // Who showed itself only after the domain did not name it.
    const alive = identities.filter(({ first }) => first.atMs <= domain.first.atMs + togetherMs)
    const fits = fitting(domain, alive, releases)
    const claims = new Map<Signal, string>()
    for (const signal of signals) {
      const [only, ...others] = fits[signal]
      if (only !== undefined && others.length === 0) claims.set(signal, only.id)
    }
    // A crowd of one hides nobody: then it is as good as picked from all.
    const crowd = [fits['release and bucket'], fits.release].find(({ length }) => length > 1) ?? alive
    return {
      domain: domain.first.facts.domain,
      claims,
      guess: bestGuess(domain, alive, fits)?.id,
      crowd: crowd.map(({ id }) => id),
    }
  })
}

interface Knowledge {
  readonly identities: readonly KnownIdentity[]
  readonly domains: readonly KnownDomain[]
  /** When domains left, in order. */
  readonly releases: readonly number[]
}

function knowledge(arrivals: readonly Arrival[]): Knowledge {
  const vectors = new Map<string, Told<VectorFacts>[]>()
  const domains = new Map<string, Told<DomainFacts>[]>()
  const releases = new Set<number>()
  const bodies = new Map<string, string>()
  for (const [place, { atMs, records }] of arrivals.entries()) {
    for (const [position, { recordId, kind, body }] of records.entries()) {
      const id = hex(recordId)
      // What is withdrawn says nothing about who named it, and what is said again nothing new.
      if (body.byteLength === 0 || bodies.get(id) === hex(body)) continue
      bodies.set(id, hex(body))
      const told = { atMs, place, position }
      if (kind === recordKind.domain) {
        releases.add(atMs)
        note(domains, id, told, decodeDomain(body))
      } else note(vectors, id, told, decodeVector(body))
    }
  }
  const identities = known(vectors).map((one) => ({
    ...one,
    days: new Set(one.told.flatMap(({ facts }) => [facts.firstDay, facts.lastDay])),
  }))
  return { identities, domains: known(domains), releases: [...releases] }
}

function note<Facts>(
  all: Map<string, Told<Facts>[]>,
  id: string,
  told: Omit<Told<Facts>, 'facts'>,
  facts: Facts | undefined,
): void {
  if (facts === undefined) return
  const before = all.get(id) ?? []
  before.push({ ...told, facts })
  all.set(id, before)
}

function known<Facts>(all: ReadonlyMap<string, readonly Told<Facts>[]>): Known<Facts>[] {
  return [...all].flatMap(([id, told]) => {
    const [first] = told
    const last = told.at(-1)
    return first && last ? [{ id, told, first, last }] : []
  })
}

type Fits = Readonly<Record<Signal, readonly KnownIdentity[]>>

function fitting(domain: KnownDomain, alive: readonly KnownIdentity[], releases: readonly number[]): Fits {
  const { first, last, told } = domain
  const days = daysOf(domain)
  const periods = told.map(({ atMs }) => ({
    fromMs: releases.findLast((release) => release < atMs) ?? 0,
    toMs: atMs,
  }))
  const whoever = (test: (one: KnownIdentity) => boolean) => alive.filter(test)
  const before = whoever((one) => one.told.some(({ place }) => place === first.place - 1))
  const release = whoever((one) => periods.slice(0, 1).every((period) => activeIn(one, period)))
  const eachRelease = whoever((one) => periods.every((period) => activeIn(one, period)))
  const hasAsMany = (one: KnownIdentity) =>
    membersBy(one, last.atMs + toldWithinMs) >= last.facts.attackersBucket
  const spans = whoever((one) => covers(one, first.facts.firstDay) && covers(one, last.facts.lastDay))
  return {
    'same second': whoever((one) => apartMs(one, domain) <= togetherMs),
    'segment before': before.filter((one) => apartMs(one, domain) <= togetherMs),
    'nearest in time': nearest(alive, (one) => apartMs(one, domain)),
    'nearest in the log': nearest(alive, (one) => apartInLog(one, domain)),
    'first day': whoever((one) => covers(one, first.facts.firstDay)),
    'each day': whoever((one) => days.every((day) => covers(one, day))),
    release,
    'each release': eachRelease,
    'release and bucket': release.filter(hasAsMany),
    'each release and bucket': eachRelease.filter(hasAsMany),
    'span and bucket': spans.filter(hasAsMany),
    'days told': spans.filter((one) => days.every((day) => one.days.has(day))),
    'changed together':
      told.length < 2 ? [] : whoever((one) => periods.every((period) => spokeIn(one, period))),
  }
}

interface Period {
  readonly fromMs: number
  readonly toMs: number
}

function daysOf({ first, told }: KnownDomain): number[] {
  return [first.facts.firstDay, ...told.map(({ facts }) => facts.lastDay)]
}

function covers({ first, last }: KnownIdentity, day: number): boolean {
  return first.facts.firstDay <= day && day <= last.facts.lastDay
}

function spokeIn({ told }: KnownIdentity, { fromMs, toMs }: Period): boolean {
  return told.some(({ atMs }) => atMs > fromMs && atMs <= toMs)
}

/** Whether it may have been: it spoke then, or was there before and later. */
function activeIn(one: KnownIdentity, period: Period): boolean {
  if (spokeIn(one, period)) return true
  const { first, last } = one
  return first.atMs <= period.toMs && last.facts.lastDay >= dayOf(period.fromMs)
}

function membersBy({ told, first }: KnownIdentity, ms: number): number {
  return (told.findLast(({ atMs }) => atMs <= ms) ?? first).facts.membersBucket
}

function apartMs({ told }: KnownIdentity, { first }: KnownDomain): number {
  return Math.min(...told.map(({ atMs }) => Math.abs(first.atMs - atMs)))
}

function apartInLog({ told }: KnownIdentity, { first }: KnownDomain): number {
  const apart = told.map(({ place, position }) =>
    Math.hypot(first.place - place, (first.position - position) / 1_000),
  )
  return Math.min(...apart)
}

/** All that are equally near. */
function nearest(alive: readonly KnownIdentity[], apart: (one: KnownIdentity) => number): KnownIdentity[] {
  const distances = alive.map(apart)
  const least = Math.min(...distances)
  return alive.filter((_, at) => distances[at] === least)
}

/** Who fits most signals; among equals who said most of its days, has the likest bucket, spoke nearest to it. */
function bestGuess(
  domain: KnownDomain,
  alive: readonly KnownIdentity[],
  fits: Fits,
): KnownIdentity | undefined {
  const days = daysOf(domain)
  const ranks = new Map(
    alive.map((one) => [
      one,
      [
        signals.filter((signal) => fits[signal].includes(one)).length,
        days.filter((day) => one.days.has(day)).length,
        -Math.abs(one.last.facts.membersBucket - domain.last.facts.attackersBucket),
        -apartMs(one, domain),
        -apartInLog(one, domain),
      ],
    ]),
  )
  return [...alive].sort((a, b) => inOrder(ranks.get(b) ?? [], ranks.get(a) ?? []))[0]
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  for (const [at, one] of a.entries()) {
    const difference = one - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
