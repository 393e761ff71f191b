import { patientFilter } from '@baton/auth/care-relationships'
import { openLabelFilter } from '@baton/auth/sensitivity'
import type { Viewer } from '@baton/auth/viewer'
import type { Page } from '@baton/database/keyset'
import type { DataSource } from 'typeorm'
import type { MeasureCase } from '../domain/measure-case.js'
import type { Window } from '../domain/window.js'
import { casesSqlOf, type Measure } from '../measures/measure.js'
import { STRATIFIERS } from '../measures/stratifiers.js'
import type { Condition } from './visible-facts.js'

/** Which of a measure's cases a list shows. */
export type Population =
  'INITIAL_POPULATION' | 'DENOMINATOR' | 'EXCLUSIONS' | 'EXCEPTIONS' | 'NUMERATOR' | 'NOT_MET'

/** Who reads, and when. */
export interface Reader {
  readonly viewer: Viewer
  readonly now: Date
}

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

/** The label of what case `c` is, or of its stay, as table `l`. */
const LABELS = `record_label l where l.patient_id = c.patient_id and l.label <> 'NONE'
          and l.record_id in (c.id, (select opened.payload ->> 'encounterId' from fact opened
            where opened.subject_id = c.id and opened.type = 'transition.opened.v1' limit 1))`

/** The kind of record that a label is of: what its id begins with. */
export const KIND_OF_LABELLED = `upper(split_part(l.record_id, '_', 1))`

/** Cases that no label protects, whoever reads. */
export const UNLABELLED_CASES = `not exists (select 1 from ${LABELS})`

/** The condition that keeps the cases `c` of patients in reach, without those that a label keeps from the reader. */
export function visibleCases({ viewer, now }: Reader, nextParameter: number): Condition {
  const reach = patientFilter(viewer, 'metricDrillDown', { column: 'c.patient_id', now, nextParameter })
  const next = nextParameter + reach.parameters.length
  const label = { label: 'l.label', kind: KIND_OF_LABELLED, column: 'c.patient_id', now, nextParameter: next }
  const open = openLabelFilter(viewer, label)
  return {
    sql: `(${reach.sql}) and not exists (select 1 from ${LABELS} and not ${open.sql})`,
    parameters: [...reach.parameters, ...open.parameters],
  }
}

/** One page of the cases whose patients the reader may see, oldest first, and one row more if there is one. */
export async function listCases(
  db: DataSource,
  { viewer, now }: Reader,
  { measure, window, population, page, facilityId }: CaseSelection,
): Promise<readonly MeasureCase[]> {
  const visible = visibleCases({ viewer, now }, 8)
  const rows: Omit<MeasureCase, 'subject' | 'explanation'>[] = await db.query(
    `select c.id, c.patient_id as "patientId", c.stratum, c.started_at as "startedAt", c.due_at as "dueAt",
            c.done_at as "doneAt", c.in_denominator as "inDenominator", c.in_numerator as "inNumerator", c.reason
       from (${casesSqlOf(measure, window.timeZone)}) c
      where ${CONDITIONS[population](measure)} and ${visible.sql} and ($7::text is null or ${STRATIFIERS.FACILITY} = $7)
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
      ...visible.parameters,
    ],
  )
  return rows.map((row) => ({
    ...row,
    subject: measure.subject,
    explanation: measure.reasons[row.reason] ?? row.reason,
  }))
}
