/** What was measured at a time, in minutes. */
export interface Sample {
  readonly at: number
  readonly mib: number
}

/** MiB a minute, by least squares; 0 for fewer than two samples. */
export function slope(samples: readonly Sample[]): number {
  const mean = (pick: (sample: Sample) => number): number =>
    samples.reduce((sum, sample) => sum + pick(sample), 0) / Math.max(1, samples.length)
  const [middle, level] = [mean(({ at }) => at), mean(({ mib }) => mib)]
  const over = samples.reduce((sum, { at, mib }) => sum + (at - middle) * (mib - level), 0)
  const under = samples.reduce((sum, { at }) => sum + (at - middle) ** 2, 0)
  return under === 0 ? 0 : over / under
}
