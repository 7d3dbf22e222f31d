import { limits } from '../base/limits.ts'

/**
 * When domains may leave: only in slots, at the operator's own minute, and only with a crowd, or after
 * `limits.slotsWithoutCrowdMax` slots without one. Otherwise a domain's arrival would tie it to an identity.
 * Pure: the publisher asks and keeps the state.
 */
export interface SlotState {
  /** When domains last left, or when the federation was entered. */
  readonly releasedAtMs: number
  /** Identities active since then. */
  readonly crowd: number
}

export interface SlotRules {
  /** 0: at once. */
  readonly slotSeconds: number
  readonly offsetSeconds: number
  readonly crowdMin: number
}

export type SlotVerdict = { readonly release: true } | { readonly release: false; readonly wakeAtMs: number }

export function slotVerdict(state: SlotState, rules: SlotRules, nowMs: number): SlotVerdict {
  const { slotSeconds } = rules
  if (slotSeconds === 0) return { release: true }
  const slotMs = slotSeconds * 1_000
  const passed = slotIndex(nowMs, rules) - slotIndex(state.releasedAtMs, rules)
  const enough = state.crowd >= rules.crowdMin || passed >= limits.slotsWithoutCrowdMax
  // Only at the boundary itself: a crowd that gathers in mid-slot waits for the next one.
  if (passed >= 1 && enough && sinceBoundaryMs(nowMs, rules) < boundaryMs) return { release: true }
  return { release: false, wakeAtMs: nowMs - sinceBoundaryMs(nowMs, rules) + slotMs }
}

/** A daemon that wakes late by less than this still counts as being on time. */
const boundaryMs = 60_000

function slotIndex(ms: number, { slotSeconds, offsetSeconds }: SlotRules): number {
  return Math.floor((ms / 1_000 - offsetSeconds) / slotSeconds)
}

function sinceBoundaryMs(ms: number, { slotSeconds, offsetSeconds }: SlotRules): number {
  const slotMs = slotSeconds * 1_000
  return (((ms - offsetSeconds * 1_000) % slotMs) + slotMs) % slotMs
}
