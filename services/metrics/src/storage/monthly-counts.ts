import type { DataSource } from 'typeorm'
import type { Audience } from '../domain/audience.js'
import type { MonthCount } from '../domain/control-chart.js'
import type { Window } from '../domain/window.js'
import type { Measure } from '../measures/measure.js'
import { factsFor } from './facts-for.js'
import { casesOf } from './measure-tally.js'

/** For whom which months are counted, in which zone, and of which hospital. */
export interface MonthlySlice {
  readonly audience: Audience
  readonly window: Window
  readonly timeZone: string
  readonly facilityId: string | null
}

/** The counts of each month that has cases, in one statement. */
export async function countByMonth(
  db: DataSource,
  measure: Measure,
  { audience, window, timeZone, facilityId }: MonthlySlice,
): Promise<readonly MonthCount[]> {
  const own = [window.from, window.until, window.asOf, ...(facilityId === null ? [] : [facilityId]), timeZone]
  const facts = factsFor(audience, own.length + 1)
  return db.query(
    `${facts.sql}
     select to_char(date_trunc('month', c.${measure.countedAt ?? 'started_at'} at time zone $${own.length}), 'YYYY-MM-DD') as month,
            (count(*) filter (where c.in_denominator))::int as denominator,
            (count(*) filter (where c.in_numerator))::int as numerator
       from ${casesOf(measure, timeZone, facilityId)} c group by 1 order by 1`,
    [...own, ...facts.parameters],
  )
}
