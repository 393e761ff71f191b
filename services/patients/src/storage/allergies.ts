import type { Page } from '@baton/database/keyset'
import { HL7V2_SOURCE, type AllergyRow } from '../domain/allergy.js'
import { keepUnhidden } from './hidden-entries.js'
import { pageOfEach } from './page-of-each.js'
import { visiblePatientId, type Asking } from './reach.js'
import { keepOfOpenEncounters } from './sensitive-rows.js'

const COLUMNS = `allergy.id, allergy.version, allergy.patient_id as "patientId", allergy.encounter_id as "encounterId",
  allergy.source, allergy.code, allergy.categories, allergy.kind, allergy.clinical_status as "clinicalStatus",
  allergy.verification_status as "verificationStatus", allergy.criticality, allergy.reactions,
  allergy.onset_at as "onsetAt", allergy.recorded_at as "recordedAt"`

/** A page of the allergies of each patient, told last first: one statement for all of them. */
export async function allergiesOfPatients(
  asking: Asking,
  patientIds: readonly string[],
  { page }: { page: Page },
): Promise<readonly AllergyRow[]> {
  const where = visiblePatientId(asking, 'encounter', 'allergy.patient_id')
  where.andAll(`allergy.verification_status is distinct from 'entered-in-error'`, [])
  keepOfOpenEncounters(where, asking, 'allergy')
  await keepUnhidden(where, asking, { table: 'allergy', patientIds })
  const order = ['recorded_at::timestamptz', 'id::text']
  return pageOfEach(asking.db, { table: 'allergy', columns: COLUMNS, order }, { patientIds, where, page })
}

/** The allergies of a patient that messages told, for no file brought a resource of them. */
export async function toldAllergies(asking: Asking, patientId: string): Promise<readonly AllergyRow[]> {
  const where = visiblePatientId(asking, 'encounter', 'allergy.patient_id')
    .and((n) => `allergy.patient_id = ${n}`, patientId)
    .and((n) => `allergy.source = ${n}`, HL7V2_SOURCE)
  keepOfOpenEncounters(where, asking, 'allergy')
  return asking.db.query(
    `select ${COLUMNS} from allergy where ${where.sql} order by allergy.id`,
    where.parameters,
  )
}

/** The values that order an allergy. */
export function allergyKey({ recordedAt, id }: AllergyRow): readonly string[] {
  return [recordedAt.toISOString(), id]
}
