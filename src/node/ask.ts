import { hex } from '../base/bytes.ts'
import type { Clock } from '../base/clock.ts'
import { dayOf, dayText } from '../base/clock.ts'
import { HearsayError } from '../base/errors.ts'
import type { AskFacts, AskStatus } from '../federation/ask.ts'
import { encodeAskAnswer, parseAsk, parseAskAnswer } from '../federation/ask.ts'
import type { FederatedIndex } from '../index/federated-index.ts'
import { shareableDomain } from '../privacy/domain.ts'
import type { hearsay } from '../wire/messages.ts'
import { bucketFloor } from '../wire/record.ts'
import type { Federation } from './federation.ts'
import type { Metrics } from './metrics.ts'

const nothing = { attackersBucket: 0, countBucket: 0, firstDay: 0, lastDay: 0 }

/**
 * Answers what members ask, by what this operator has published and nothing else: the answer tells nobody what they
 * could not have read in the log. What was asked is counted and not kept.
 */
export class AskDesk {
  readonly #clock: Clock
  readonly #metrics: Metrics
  /** Questions of today, by operator. */
  readonly #asked = new Map<string, number>()
  #day = 0

  constructor(clock: Clock, metrics: Metrics) {
    this.#clock = clock
    this.#metrics = metrics
  }

  answer(federation: Federation, operator: string, request: Uint8Array): Uint8Array {
    const today = dayOf(this.#clock.nowMs())
    const status = this.#admit(federation, operator, today)
    this.#metrics.asked.inc({ status })
    const domain = parseAsk(request)
    const facts =
      status === 'answered' && domain !== undefined
        ? published(federation.logs.index, federation.ownHex, domain, today)
        : nothing
    return encodeAskAnswer({ status, ...facts })
  }

  #admit(federation: Federation, operator: string, today: number): AskStatus {
    const perDay = federation.roster.policy['ask.per_day']
    if (perDay === 0) return 'off'
    if (today !== this.#day) {
      this.#day = today
      this.#asked.clear()
    }
    const asked = this.#asked.get(operator) ?? 0
    if (asked >= perDay) return 'over_quota'
    this.#asked.set(operator, asked + 1)
    return 'answered'
  }
}

/** What stands in an operator's log about a domain. */
function published(
  index: FederatedIndex,
  operator: string,
  domain: string,
  today: number,
): Omit<AskFacts, 'status'> {
  const hit = index.findDomain(domain, today).find((one) => one.operator === operator)
  if (hit === undefined) return nothing
  const { attackersBucket, countBucket, firstDay, lastDay } = hit
  return { attackersBucket, countBucket, firstDay, lastDay }
}

/** The question leaves this machine: only what somebody may have published is asked. @throws domain.bad */
export function askedDomain(text: string): string {
  const verdict = shareableDomain(text, new Set())
  if ('domain' in verdict) return verdict.domain
  throw new HearsayError(
    'domain.bad',
    'this is no domain that anybody may publish, so nobody is asked; give the part behind the @, such as acme.com',
  )
}

/** What members answered, each beside what is held of its log here. */
export function askJson(
  domain: string,
  federation: Federation,
  peers: readonly hearsay.link.AskedPeer.$Properties[],
  today: number,
): object {
  const answers = peers.map(({ operator: id, answer: bytes }) => {
    const operator = hex(id ?? new Uint8Array(0))
    const answer = bytes == null || bytes.byteLength === 0 ? undefined : parseAskAnswer(bytes)
    return answerJson(federation, operator, answer, published(federation.logs.index, operator, domain, today))
  })
  const given = answers.filter(({ status }) => status === 'answered')
  return {
    domain,
    asked: answers.length,
    answered: given.length,
    seen_by: given.filter(({ seen }) => seen).length,
    answers,
  }
}

interface AnswerJson {
  readonly operator: string
  readonly name: string | null
  readonly status: AskStatus | 'no_answer'
  readonly seen: boolean
  readonly [more: string]: unknown
}

function answerJson(
  federation: Federation,
  operator: string,
  answer: AskFacts | undefined,
  held: Omit<AskFacts, 'status'>,
): AnswerJson {
  const name = federation.roster.members.get(operator)?.name ?? null
  if (answer?.status !== 'answered') {
    return { operator, name, status: answer?.status ?? 'no_answer', seen: false }
  }
  const { countBucket, attackersBucket, firstDay, lastDay } = answer
  const seen = firstDay > 0
  return {
    operator,
    name,
    status: 'answered',
    seen,
    count_at_least: seen ? bucketFloor(countBucket) : 0,
    attackers_at_least: seen ? bucketFloor(attackersBucket) : 0,
    first_day: seen ? dayText(firstDay) : null,
    last_day: seen ? dayText(lastDay) : null,
    // What it says and what it signed are the same, or one of the two has moved on since.
    as_held:
      held.firstDay === firstDay &&
      held.lastDay === lastDay &&
      held.countBucket === countBucket &&
      held.attackersBucket === attackersBucket,
  }
}
