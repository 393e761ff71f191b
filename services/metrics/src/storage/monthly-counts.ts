import type { DataSource } from 'typeorm'
import type { MonthCount } from '../domain/control-chart.js'
import type { Window } from '../domain/window.js'
import type { Measure } from '../measures/measure.js'
import { casesOf } from './measure-tally.js'

/** Which months are counted, in which zone, and of which hospital. */
export interface MonthlySlice {
  readonly window: Window
  readonly timeZone: string
  readonly facilityId: string | null
}

/** The counts of each month that has cases, in one statement. */
export async function countByMonth(
  db: DataSource,
  measure: Measure,
  { window, timeZone, facilityId }: MonthlySlice,
): Promise<readonly MonthCount[]> {
  const zone = facilityId === null ? '$4' : '$5'
  return db.query(
    `select to_char(date_trunc('month', c.${measure.countedAt ?? 'started_at'} at time zone ${zone}), 'YYYY-MM-DD') as month,
            (count(*) filter (where c.in_denominator))::int as denominator,
            (count(*) filter (where c.in_numerator))::int as numerator
       from ${casesOf(measure, timeZone, facilityId)} c group by 1 order by 1`,
    [window.from, window.until, window.asOf, ...(facilityId === null ? [] : [facilityId]), timeZone],
  )
}
