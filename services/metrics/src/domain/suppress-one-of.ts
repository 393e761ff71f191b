import type { Counts, Tally } from './counts.js'
import { isSmall, suppress } from './suppress.js'

/**
 * What may be shown of one group that is asked for alone, for example of one hospital: no more than the table of all groups
 * shows of it. Else the others, or a small group among them, could be had by subtracting.
 */
export function suppressOneOf(
  part: Tally,
  table: Tally,
  code: string,
): { tally: Tally; suppressed: boolean } {
  const shown = suppress(part)
  const row = suppress(table).tally.strata.find((stratum) => stratum.code === code)?.counts
  const othersPopulation = (table.total.initialPopulation ?? 0) - (part.total.initialPopulation ?? 0)
  const hides = {
    all: row === undefined || row.denominator === null,
    numerator: row === undefined || row.numerator === null,
    population: isSmall(othersPopulation),
  }
  if (!hides.all && !hides.numerator && !hides.population) return shown
  const { total, strata } = shown.tally
  // Groups that hide some among them do not come to the hidden sum; the others, a group of none among them, may be shown.
  const sumIsOpen = strata.some(({ counts }) => counts.numerator === null)
  const ofGroups = { ...hides, numerator: hides.numerator && !sumIsOpen }
  return {
    tally: {
      total: hide(total, hides),
      strata: strata.map(({ code: group, counts }) => ({ code: group, counts: hide(counts, ofGroups) })),
    },
    suppressed: true,
  }
}

function hide(
  counts: Counts,
  { all, numerator, population }: Readonly<Record<'all' | 'numerator' | 'population', boolean>>,
): Counts {
  const none = (list: readonly (number | null)[]): null[] => list.map(() => null)
  return {
    initialPopulation: all || population ? null : counts.initialPopulation,
    denominator: all ? null : counts.denominator,
    numerator: all || numerator ? null : counts.numerator,
    leftOut: all || population ? none(counts.leftOut) : counts.leftOut,
    besides: all || numerator ? none(counts.besides) : counts.besides,
    statistics: all || numerator ? none(counts.statistics) : counts.statistics,
  }
}
