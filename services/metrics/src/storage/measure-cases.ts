import { patientFilter } from '@baton/auth/care-relationships'
import type { Page } from '@baton/database/keyset'
import type { DataSource } from 'typeorm'
import type { Reader } from '../domain/audience.js'
import type { MeasureCase } from '../domain/measure-case.js'
import type { Window } from '../domain/window.js'
import { casesSqlOf, type Measure } from '../measures/measure.js'
import { STRATIFIERS } from '../measures/stratifiers.js'
import { factsFor } from './facts-for.js'

/** Which of a measure's cases a list shows. */
export type Population =
  'INITIAL_POPULATION' | 'DENOMINATOR' | 'EXCLUSIONS' | 'EXCEPTIONS' | 'NUMERATOR' | 'NOT_MET'

/** Which cases, and which page of them. */
export interface CaseSelection {
  readonly measure: Measure
  readonly window: Window
  readonly population: Population
  readonly page: Page
  /** Only cases of this hospital; all when null. */
  readonly facilityId: string | null
}

const CONDITIONS: Readonly<Record<Population, (measure: Measure) => string>> = {
  INITIAL_POPULATION: () => 'true',
  DENOMINATOR: () => 'c.in_denominator',
  EXCLUSIONS: ({ excludes = [] }) => leftOutFor(excludes),
  EXCEPTIONS: ({ excepts = [] }) => leftOutFor(excepts),
  NUMERATOR: () => 'c.in_numerator',
  NOT_MET: () => 'c.in_denominator and not c.in_numerator',
}

function leftOutFor(reasons: readonly string[]): string {
  const listed = reasons.map((reason) => `'${reason}'`).join(', ')
  return reasons.length === 0 ? 'false' : `not c.in_denominator and c.reason in (${listed})`
}

/** The values that order a list of cases, oldest first. */
export function caseKey({ startedAt, id }: MeasureCase): readonly [string, string] {
  return [startedAt.toISOString(), id]
}

/**
 * One page of the cases whose patients the reader may see, oldest first, and one row more if there is one: made of the
 * facts that the reader may know of.
 */
export async function listCases(
  db: DataSource,
  reader: Reader,
  { measure, window, population, page, facilityId }: CaseSelection,
): Promise<readonly MeasureCase[]> {
  const { viewer, now } = reader
  const reach = patientFilter(viewer, 'metricDrillDown', { column: 'c.patient_id', now, nextParameter: 8 })
  const facts = factsFor(reader, 8 + reach.parameters.length)
  const rows: Omit<MeasureCase, 'subject' | 'explanation'>[] = await db.query(
    `${facts.sql}
     select c.id, c.patient_id as "patientId", c.stratum, c.started_at as "startedAt", c.due_at as "dueAt",
            c.done_at as "doneAt", c.in_denominator as "inDenominator", c.in_numerator as "inNumerator", c.reason
       from (${casesSqlOf(measure, window.timeZone)}) c
      where ${CONDITIONS[population](measure)} and (${reach.sql}) and ($7::text is null or ${STRATIFIERS.FACILITY} = $7)
        and ($4::timestamptz is null or (date_trunc('milliseconds', c.started_at), c.id) > ($4, $5))
      order by date_trunc('milliseconds', c.started_at), c.id limit $6`,
    [
      window.from,
      window.until,
      window.asOf,
      page.after?.[0] ?? null,
      page.after?.[1] ?? null,
      page.first + 1,
      facilityId,
      ...reach.parameters,
      ...facts.parameters,
    ],
  )
  return rows.map((row) => ({
    ...row,
    subject: measure.subject,
    explanation: measure.reasons[row.reason] ?? row.reason,
  }))
}
