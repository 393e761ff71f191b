import type { DataSource } from 'typeorm'
import type { Audience } from '../domain/audience.js'
import type { Counts, Tally } from '../domain/counts.js'
import type { Window } from '../domain/window.js'
import { casesSqlOf, leftOutOf, type Measure } from '../measures/measure.js'
import { STRATIFIERS, type Stratifier } from '../measures/stratifiers.js'
import { factsFor } from './facts-for.js'
import type { Condition } from './visible-facts.js'

/** For whom the cases of which days are counted, and how they are narrowed and split. */
export interface Counting {
  readonly audience: Audience
  readonly window: Window
  readonly slicing: Slicing
}

/** How the cases of a measure are narrowed and split. */
export interface Slicing {
  /** Split by this; by the measure's own groups when null. */
  readonly stratifyBy: Stratifier | null
  /** Only cases of this hospital; all when null. */
  readonly facilityId: string | null
}

interface TallyRow {
  isTotal: boolean
  stratum: string | null
  initialPopulation: number
  denominator: number
  numerator: number
  leftOut: number[]
  besides: number[]
  statistics: (number | null)[]
}

/** Counts the cases of a measure, over all and by group, in one statement. */
export async function tallyCases(db: DataSource, measure: Measure, counting: Counting): Promise<Tally> {
  const { slicing } = counting
  const { sql, parameters } = tallyStatement(measure, counting)
  const rows: TallyRow[] = await db.query(sql, [...parameters])
  const total = rows.find((row) => row.isTotal)
  const strata = rows.filter((row) => !row.isTotal)
  return {
    total: total ? countsOf(total) : NONE,
    strata:
      measure.stratified || slicing.stratifyBy
        ? strata.map((row) => ({ code: row.stratum ?? 'UNKNOWN', counts: countsOf(row) }))
        : [],
  }
}

const NONE: Counts = {
  initialPopulation: 0,
  denominator: 0,
  numerator: 0,
  leftOut: [],
  besides: [],
  statistics: [],
}

/** The cases of a measure, of one hospital when told ($4). */
export function casesOf(measure: Measure, timeZone: string, facilityId: string | null): string {
  const cases = `(${casesSqlOf(measure, timeZone)})`
  return facilityId === null ? cases : `(select c.* from ${cases} c where ${STRATIFIERS.FACILITY} = $4)`
}

/** The statement that counts the cases of a measure. */
export function tallyStatement(measure: Measure, { audience, window, slicing }: Counting): Condition {
  const own: unknown[] = [window.from, window.until, window.asOf]
  if (slicing.facilityId !== null) own.push(slicing.facilityId)
  const facts = factsFor(audience, own.length + 1)
  const sql = `${facts.sql} ${tallySql(measure, window.timeZone, slicing)}`
  return { sql, parameters: [...own, ...facts.parameters] }
}

/** What counts cases: $1 to $3 as in `Measure`, $4 the hospital when told. */
function tallySql(measure: Measure, timeZone: string, { stratifyBy, facilityId }: Slicing): string {
  const inDenominator = 'filter (where c.in_denominator)'
  const leftOut = leftOutOf(measure).map(
    (reason) => `(count(*) filter (where not c.in_denominator and c.reason = '${reason}'))::int`,
  )
  const besides = measure.besides.map(({ code }) => `(count(*) filter (where c.beside = '${code}'))::int`)
  const statistics = measure.statistics.map(({ sql }) => {
    const filtered = sql.includes('$FILTER')
      ? sql.replaceAll('$FILTER', inDenominator)
      : `${sql} ${inDenominator}`
    return `round((${filtered})::numeric, 2)::float8`
  })
  const group = stratifyBy ? STRATIFIERS[stratifyBy] : 'c.stratum'
  return `select grouping(c.in_group) = 1 as "isTotal", c.in_group as stratum, count(*)::int as "initialPopulation",
      (count(*) ${inDenominator})::int as denominator, (count(*) filter (where c.in_numerator))::int as numerator,
      array[${leftOut.join(', ')}]::int[] as "leftOut", array[${besides.join(', ')}]::int[] as besides, array[${statistics.join(', ')}]::float8[] as statistics
    from (select c.*, ${group} as in_group from ${casesOf(measure, timeZone, facilityId)} c) c
    group by grouping sets ((), (c.in_group)) order by c.in_group nulls first`
}

function countsOf(row: TallyRow): Counts {
  const { initialPopulation, denominator, numerator, leftOut, besides, statistics } = row
  return { initialPopulation, denominator, numerator, leftOut, besides, statistics }
}
