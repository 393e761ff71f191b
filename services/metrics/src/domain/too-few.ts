import type { Counts, Tally } from './counts.js'
import { isSmall } from './suppress.js'

/**
 * Some numbers say nothing about few people, whoever reads them: below the least number of cases no rate is shown, and of
 * ten or fewer not even how many there were (surveys, domain 8.4).
 */
export function hideFew(tally: Tally, least: number): { tally: Tally; suppressed: boolean } {
  const shown = {
    total: hide(tally.total, least),
    strata: tally.strata.map(({ code, counts }) => ({ code, counts: hide(counts, least) })),
  }
  return { tally: shown, suppressed: JSON.stringify(shown) !== JSON.stringify(tally) }
}

function hide(counts: Counts, least: number): Counts {
  const { denominator } = counts
  if (denominator === null || denominator === 0 || denominator >= least) return counts
  const none = <T>(list: readonly T[]): null[] => list.map(() => null)
  const total = isSmall(denominator) ? { denominator: null, initialPopulation: null } : {}
  return {
    ...counts,
    numerator: null,
    besides: none(counts.besides),
    statistics: none(counts.statistics),
    ...total,
  }
}
