/** One row of what is promised: the figure, and in the same run what the machine could do at most. */
export interface Figure {
  readonly name: string
  readonly size: string
  readonly figure: number
  readonly unit: string
  readonly limit: number
  /** figure / limit for rates; limit / figure for times: 1 is perfect. */
  readonly ratio: number
}

export interface Scenario {
  readonly name: string
  readonly about: string
  run(size: string, count: number): Promise<Figure[]>
}

/** Operations a second of wall-clock time. */
export async function rate(count: number, work: () => Promise<void> | void): Promise<number> {
  const startMs = performance.now()
  await work()
  return count / ((performance.now() - startMs) / 1_000)
}
