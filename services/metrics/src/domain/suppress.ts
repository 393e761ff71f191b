import type { Counts, Stratum, Tally } from './counts.js'

/*
 * CMS cell suppression policy (ResDAC 2024): no count of 1 to 10 is shown, nor anything that gives one away: a
 * complement, a rate or an average over so few, or the one hidden cell of a row whose sum is shown.
 */

/** Whether a count is too small to be shown. */
export function isSmall(count: number): boolean {
  return count >= 1 && count <= 10
}

/**
 * One hidden reason beside a shown sum would be told by the others, and so would the cases that stand outside for no
 * reason (those that are still open): all are hidden or none.
 */
function leftOutShown({ initialPopulation, denominator, leftOut }: Counts): Counts['leftOut'] {
  const counted = leftOut.map((count) => count ?? 0)
  const rest = counted.reduce((left, count) => left - count, (initialPopulation ?? 0) - (denominator ?? 0))
  return [...counted, rest].some(isSmall) ? leftOut.map(() => null) : leftOut
}

/** What may be shown of a tally to somebody who may not read single patients, and whether anything was hidden. */
export function suppress(tally: Tally): { tally: Tally; suppressed: boolean } {
  const total = suppressCounts(tally.total)
  const hideDenominators = cellsToHide(tally, total, 'denominator')
  const hideNumerators = cellsToHide(tally, total, 'numerator')
  const strata = tally.strata.map(({ code, counts }): Stratum => {
    const hideAll = hideDenominators.has(code)
    const hideNumerator = hideAll || hideNumerators.has(code)
    return { code, counts: hide(counts, { denominator: hideAll, numerator: hideNumerator }) }
  })
  const shown = { total, strata }
  return { tally: shown, suppressed: hasNull(shown, tally) }
}

function suppressCounts(counts: Counts): Counts {
  const { initialPopulation, denominator, numerator } = known(counts)
  const hideDenominator = isSmall(denominator)
  const hideNumerator = hideDenominator || isSmall(numerator) || isSmall(denominator - numerator)
  const kept = hide(counts, { denominator: hideDenominator, numerator: hideNumerator })
  const hidePopulation = isSmall(initialPopulation) || isSmall(initialPopulation - denominator)
  return { ...kept, initialPopulation: hidePopulation ? null : counts.initialPopulation }
}

function hide(counts: Counts, what: { denominator: boolean; numerator: boolean }): Counts {
  const { denominator, numerator } = known(counts)
  const giveaways = (count: number): readonly number[] => [
    count,
    denominator - count,
    denominator - numerator - count,
  ]
  const showBeside = (count: number | null): number | null =>
    count === null || what.denominator || (count > 0 && giveaways(count).some(isSmall)) ? null : count
  return {
    initialPopulation: what.denominator ? null : counts.initialPopulation,
    denominator: what.denominator ? null : counts.denominator,
    numerator: what.numerator ? null : counts.numerator,
    leftOut: what.denominator ? counts.leftOut.map(() => null) : leftOutShown(counts),
    besides: counts.besides.map(showBeside),
    // Sums and averages tell about the numerator as much as about the denominator.
    statistics: what.denominator || what.numerator ? counts.statistics.map(() => null) : counts.statistics,
  }
}

/**
 * The strata whose cell is small. Beside a shown sum what is hidden must neither be one cell, which the rest would
 * tell, nor as many cases as cells, which are then one each: the next smallest are hidden, too, until it is not.
 */
function cellsToHide(
  { strata }: Tally,
  total: Counts,
  column: 'denominator' | 'numerator',
): ReadonlySet<string> {
  const cells = strata.map(({ code, counts }) => ({ code, ...known(counts) }))
  const smallIn = (cell: (typeof cells)[number]): boolean =>
    isSmall(cell[column]) || (column === 'numerator' && isSmall(cell.denominator - cell.numerator))
  const hidden = new Set(cells.filter(smallIn).map(({ code }) => code))
  if (hidden.size === 0 || total[column] === null) return hidden
  const others = cells.filter(({ code }) => !hidden.has(code))
  const full = others.filter((cell) => cell[column] > 0).sort((a, b) => a[column] - b[column])
  // A group in which nothing was met hides the numerator of another as well; one without cases hides nothing.
  const unmet = others.filter((cell) => cell[column] === 0 && cell.denominator > 0)
  const hiddenSum = (): number =>
    cells.filter(({ code }) => hidden.has(code)).reduce((sum, cell) => sum + cell[column], 0)
  for (const next of [...full, ...unmet]) {
    if (hidden.size > 1 && hiddenSum() > hidden.size) break
    hidden.add(next.code)
  }
  return hidden
}

function known(counts: Counts): { initialPopulation: number; denominator: number; numerator: number } {
  const { initialPopulation, denominator, numerator } = counts
  return {
    initialPopulation: initialPopulation ?? 0,
    denominator: denominator ?? 0,
    numerator: numerator ?? 0,
  }
}

function hasNull(shown: Tally, real: Tally): boolean {
  return JSON.stringify(shown) !== JSON.stringify(real)
}
