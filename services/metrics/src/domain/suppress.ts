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

type Column = 'denominator' | 'numerator'
type Cell = ReturnType<typeof known> & { readonly code: string }

/**
 * The strata whose cell is small. Beside a shown sum the hidden cells must not be told by what is left of it: they are
 * neither one cell, nor as many cases as cells, which are then one each. The next smallest are hidden, too, until it is so.
 */
function cellsToHide({ strata }: Tally, total: Counts, column: Column): ReadonlySet<string> {
  const cells = strata.map(({ code, counts }): Cell => ({ code, ...known(counts) }))
  const smallIn = (cell: Cell): boolean =>
    isSmall(cell[column]) || (column === 'numerator' && isSmall(unmetOf(cell)))
  const hidden = new Set(cells.filter(smallIn).map(({ code }) => code))
  if (hidden.size === 0 || total[column] === null) return hidden
  const others = cells.filter(({ code }) => !hidden.has(code))
  const full = others.filter((cell) => cell[column] > 0).sort((a, b) => a[column] - b[column])
  // A group in which nothing was met hides the numerator of another as well; one without cases hides nothing.
  const unmet = others.filter((cell) => cell[column] === 0 && cell.denominator > 0)
  for (const next of [...full, ...unmet]) {
    const row = { hidden: cells.filter(({ code }) => hidden.has(code)), all: cells }
    if (!isTold(row, column)) break
    hidden.add(next.code)
  }
  return hidden
}

/** Whether the hidden cells of a row are told by its sum and the cells that are shown; those who were not met as well. */
function isTold(
  { hidden, all }: { readonly hidden: readonly Cell[]; readonly all: readonly Cell[] },
  column: Column,
): boolean {
  const sumOf = (cells: readonly Cell[], count: (cell: Cell) => number): number =>
    cells.reduce((sum, cell) => sum + count(cell), 0)
  if (hidden.length < 2 || sumOf(hidden, (cell) => cell[column]) <= hidden.length) return true
  return column === 'numerator' && sumOf(all, unmetOf) > 0 && sumOf(hidden, unmetOf) <= hidden.length
}

function unmetOf({ denominator, numerator }: Cell): number {
  return denominator - numerator
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
