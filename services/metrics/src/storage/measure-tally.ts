import type { DataSource } from 'typeorm'
import type { Counts, Tally } from '../domain/counts.js'
import type { Window } from '../domain/window.js'
import type { Measure } from '../measures/measure.js'

interface TallyRow {
  isTotal: boolean
  stratum: string | null
  initialPopulation: number
  denominator: number
  numerator: number
  besides: number[]
  statistics: (number | null)[]
}

/** Counts the cases of a measure, over all and by group, in one statement. */
export async function tallyCases(db: DataSource, measure: Measure, window: Window): Promise<Tally> {
  const rows: TallyRow[] = await db.query(tallySql(measure), [window.from, window.until, window.asOf])
  const total = rows.find((row) => row.isTotal)
  const strata = rows.filter((row) => !row.isTotal)
  return {
    total: total ? countsOf(total) : NONE,
    strata: measure.stratified
      ? strata.map((row) => ({ code: row.stratum ?? 'UNKNOWN', counts: countsOf(row) }))
      : [],
  }
}

const NONE: Counts = { initialPopulation: 0, denominator: 0, numerator: 0, besides: [], statistics: [] }

function tallySql(measure: Measure): string {
  const inDenominator = 'filter (where c.in_denominator)'
  const besides = measure.besides.map(({ code }) => `(count(*) filter (where c.beside = '${code}'))::int`)
  const statistics = measure.statistics.map(
    ({ sql }) => `round((${sql} ${inDenominator})::numeric, 2)::float8`,
  )
  return `select grouping(c.stratum) = 1 as "isTotal", c.stratum, count(*)::int as "initialPopulation",
      (count(*) ${inDenominator})::int as denominator, (count(*) filter (where c.in_numerator))::int as numerator,
      array[${besides.join(', ')}]::int[] as besides, array[${statistics.join(', ')}]::float8[] as statistics
    from (${measure.casesSql}) c
    group by grouping sets ((), (c.stratum)) order by c.stratum nulls first`
}

function countsOf({ initialPopulation, denominator, numerator, besides, statistics }: TallyRow): Counts {
  return { initialPopulation, denominator, numerator, besides, statistics }
}
