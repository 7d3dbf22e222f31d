import { randomBytes } from 'node:crypto'

/** Time and chance, handed in, so that tests own both. The only file that asks the system for either. */
export interface Clock {
  nowMs(): number
  random(bytes: number): Uint8Array
}

export const systemClock: Clock = {
  nowMs: () => Date.now(),
  random: (bytes) => new Uint8Array(randomBytes(bytes)),
}

/** Time for waits, which only goes forward: where the clock is set back, it goes on from where it was. */
export function forwardTime(clock: Pick<Clock, 'nowMs'>): () => number {
  let lastMs = clock.nowMs()
  let aheadMs = 0
  return () => {
    const nowMs = clock.nowMs() + aheadMs
    if (nowMs < lastMs) aheadMs += lastMs - nowMs
    lastMs = Math.max(lastMs, nowMs)
    return lastMs
  }
}

export const dayMs = 86_400_000

/** Days since 1970-01-01 UTC. */
export function dayOf(ms: number): number {
  return Math.floor(ms / dayMs)
}

/** `YYYY-MM-DD` of a UTC day number. */
export function dayText(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** Minutes since 1970-01-01 UTC. */
export function minuteOf(ms: number): number {
  return Math.floor(ms / 60_000)
}

/** A number in [0, 1) from the clock's randomness, for jitter. */
export function fraction(clock: Clock): number {
  const [a = 0, b = 0, c = 0, d = 0] = clock.random(4)
  return (((a << 24) | (b << 16) | (c << 8) | d) >>> 0) / 2 ** 32
}
