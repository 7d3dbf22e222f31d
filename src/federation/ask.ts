import { u32, utf8 } from '../base/bytes.ts'
import { limits } from '../base/limits.ts'
import { AskAnswer, AskRequest, decode } from '../wire/messages.ts'

/**
 * Asking members whether they published a domain: for who does not replicate, and to check. Every request is of one
 * size and so is every answer, so that who sees their length learns nothing.
 */

export type AskStatus = 'off' | 'answered' | 'over_quota'

/** What one member has published about a domain. Without a record: zeros, as for one that was never seen. */
export interface AskFacts {
  readonly status: AskStatus
  readonly attackersBucket: number
  readonly countBucket: number
  /** UTC days since 1970; 0: it published nothing about the domain. */
  readonly firstDay: number
  readonly lastDay: number
}

const version = 1
const statuses: readonly AskStatus[] = ['off', 'answered', 'over_quota']
const factsBytes = 12

export function encodeAsk(domain: string): Uint8Array {
  const filled = new Uint8Array(limits.askDomainBytes)
  filled.set(utf8(domain))
  return AskRequest.encode({ schemaVersion: version, domain: filled }).finish()
}

/** @returns the domain as it was sent: it is not checked; undefined if the request is malformed */
export function parseAsk(bytes: Uint8Array): string | undefined {
  const request = decode(AskRequest, bytes)
  if (request?.schemaVersion !== version || request.domain.byteLength !== limits.askDomainBytes)
    return undefined
  const end = request.domain.indexOf(0)
  const isFilled = end > 0 && request.domain.subarray(end).every((byte) => byte === 0)
  return isFilled ? Buffer.from(request.domain.subarray(0, end)).toString('utf8') : undefined
}

export function encodeAskAnswer(answer: AskFacts): Uint8Array {
  const { status, attackersBucket, countBucket, firstDay, lastDay } = answer
  const facts = new Uint8Array(factsBytes)
  facts.set([statuses.indexOf(status), attackersBucket, countBucket])
  facts.set(u32(firstDay), 4)
  facts.set(u32(lastDay), 8)
  return AskAnswer.encode({ schemaVersion: version, facts }).finish()
}

/** @returns undefined if it is malformed */
export function parseAskAnswer(bytes: Uint8Array): AskFacts | undefined {
  const facts = decode(AskAnswer, bytes)?.facts
  if (facts?.byteLength !== factsBytes) return undefined
  const view = new DataView(facts.buffer, facts.byteOffset)
  const status = statuses[view.getUint8(0)]
  const [attackersBucket, countBucket] = [view.getUint8(1), view.getUint8(2)]
  const [firstDay, lastDay] = [view.getUint32(4), view.getUint32(8)]
  const isSane = attackersBucket <= 63 && countBucket <= 63 && firstDay <= lastDay
  return status !== undefined && isSane
    ? { status, attackersBucket, countBucket, firstDay, lastDay }
    : undefined
}
