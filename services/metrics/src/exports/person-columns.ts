import { createHmac } from 'node:crypto'
import type { ExportJob } from '../domain/export-job.js'
import { safeTraits, type Traits } from '../domain/de-identify.js'

/** Who a patient is as known at $3, joined to rows whose patient is `patient`. */
export const traitsOf = (patient: string): string => `
  left join lateral (
    select p.born_on::text as "bornOn", p.sex, p.race, p.ethnicity from person_fact p
     where p.patient_id = ${patient} and p.recorded_at <= $3 order by p.recorded_at desc, p.event_id desc limit 1) who on true
  left join lateral (
    select g.payload ->> 'postalCode3' as "postalCode3" from patient_fact g
     where g.patient_id = ${patient} and g.type in ('patient.registered.v1', 'patient.updated.v1') and g.recorded_at <= $3
     order by g.recorded_at desc, g.event_id desc limit 1) home on true`

/** The columns that `traitsOf` gives. */
export const TRAITS = `who."bornOn", who.sex, who.race, who.ethnicity, home."postalCode3"`

/** A count of people for each group of traits among the rows of a selection with a column `patient_id`. */
export const groupsSql = (selection: string): string => `
  select who.sex, who.race, who.ethnicity, home."postalCode3", count(*)::int as people
    from (select distinct patient_id from (${selection}) chosen) people ${traitsOf('people.patient_id')}
   group by 1, 2, 3, 4`

/** The columns that tell of a person in a de-identified file. */
export const PERSON_COLUMNS = ['person', 'age', 'sex', 'race', 'ethnicity', 'postal_code_3'] as const

/** What a de-identified row may tell of a person; the name of the person holds within this file only. */
export function personColumns(
  { id, salt, commonGroups }: ExportJob,
  row: Traits & { readonly patientId: string },
  day: string,
): Record<(typeof PERSON_COLUMNS)[number], string | null> {
  const { postalCode3, ...traits } = safeTraits(row, day, new Set(commonGroups ?? []))
  const person = createHmac('sha256', `${id}${salt ?? ''}`)
    .update(row.patientId)
    .digest('hex')
    .slice(0, 16)
  return { person, ...traits, postal_code_3: postalCode3 }
}
