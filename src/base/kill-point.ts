/**
 * Where a test ends the process at once, as a power cut would: HEARSAY_KILL_AT=segment.stored:3 kills it the third time
 * it gets there. Unset, as always outside tests, a point costs one comparison.
 */
export type KillPoint =
  | 'rows.gathered'
  | 'rows.stored'
  | 'segment.signed'
  | 'segment.stored'
  | 'segment.told'
  | 'dirty.cleared'
  | 'generation.begun'
  | 'generation.stored'
  | 'run.stored'

const [wanted, times = '1'] = (process.env['HEARSAY_KILL_AT'] ?? '').split(':')
let left = Number(times)

export function killPoint(point: KillPoint): void {
  if (point === wanted && --left === 0) process.kill(process.pid, 'SIGKILL')
}
