import { toldAllergies } from './allergies.js'
import { findVisibleAssessments } from './assessments.js'
import { findVisibleConditions } from './conditions.js'
import { findVisibleConsents } from './consents.js'
import { findVisibleCoverages } from './coverages.js'
import { findVisibleDocuments } from './documents.js'
import { findVisibleEncounters } from './encounters.js'
import { findVisibleFeedAppointments } from './feed-appointments.js'
import { findVisibleMedications } from './medications.js'
import { findVisibleObservations } from './observations.js'
import { visiblePersons } from './proxies.js'
import { visiblePatientId, type Asking } from './reach.js'
import { findVisibleScores } from './risk-scores.js'

/** The whole chart of a patient as the viewer may see it. */
export async function chartOf(asking: Asking, patientId: string) {
  const ids = async (table: string): Promise<string[]> => {
    const rows: { id: string }[] = await asking.db.query(
      `select id from ${table} where patient_id = $1 order by id`,
      [patientId],
    )
    return rows.map(({ id }) => id)
  }
  return {
    encounters: await findVisibleEncounters(asking, await ids('encounter')),
    conditions: await findVisibleConditions(asking, await ids('condition')),
    coverages: await findVisibleCoverages(asking, await ids('coverage')),
    observations: await findVisibleObservations(asking, await ids('observation')),
    documents: await findVisibleDocuments(asking, await ids('document')),
    medications: await findVisibleMedications(asking, await ids('medication')),
    allergies: await toldAllergies(asking, patientId),
    appointments: await findVisibleFeedAppointments(asking, await ids('feed_appointment')),
    assessments: await findVisibleAssessments(asking, await ids('assessment')),
    scores: await findVisibleScores(asking, await ids('risk_score')),
    consents: await findVisibleConsents(asking, await ids('consent')),
    relatedPersons: await visiblePersons(asking, 'id', await ids('related_person')),
  }
}

/** The next patients whom the viewer may export, by id. */
export async function exportablePatients(
  asking: Asking,
  { after, patientIds, first }: { after: string; patientIds: readonly string[] | null; first: number },
): Promise<readonly string[]> {
  const where = visiblePatientId(asking, 'export', 'patient.id').and((n) => `patient.id > ${n}`, after)
  if (patientIds) where.and((n) => `patient.id = any(${n})`, patientIds)
  const rows: { id: string }[] = await asking.db.query(
    `select id from patient where ${where.sql} and merged_into_id is null order by id limit ${first}`,
    where.parameters,
  )
  return rows.map(({ id }) => id)
}
