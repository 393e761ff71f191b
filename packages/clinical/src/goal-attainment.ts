/** One goal of a goal attainment scale: its weight, and how it turned out. */
export interface ScaledGoal {
  /** Above zero. */
  readonly weight: number
  /** -2 much less than expected (usually the baseline) to +2 much more; 0 as expected. */
  readonly level: number
}

// The correlation between goals that Kiresuk and Sherman assume.
const R = 0.3

/**
 * Goal Attainment Scaling, the T score (Kiresuk & Sherman, Community Ment Health J 1968;4:443-53): 50 means that goals
 * were met as expected. Throws on an empty list, a weight that is not above zero, and a level outside -2..2.
 */
export function goalAttainmentScore(goals: readonly ScaledGoal[]): number {
  if (goals.length === 0) throw new RangeError('A goal attainment score needs at least one goal.')
  for (const { weight, level } of goals) {
    if (!(weight > 0)) throw new RangeError('A weight is above zero.')
    if (!Number.isInteger(level) || Math.abs(level) > 2) throw new RangeError('A level is -2, -1, 0, 1 or 2.')
  }
  const sum = (of: (goal: ScaledGoal) => number): number => goals.reduce((total, goal) => total + of(goal), 0)
  const spread = (1 - R) * sum(({ weight }) => weight ** 2) + R * sum(({ weight }) => weight) ** 2
  return 50 + (10 * sum(({ weight, level }) => weight * level)) / Math.sqrt(spread)
}
