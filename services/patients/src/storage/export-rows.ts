import type { DataSource, EntityManager } from 'typeorm'
import type { Resource } from '@baton/fhir/fact-elements'
import { findVisibleAssessments } from './assessments.js'
import { findVisibleConditions } from './conditions.js'
import { findVisibleConsents } from './consents.js'
import { findVisibleCoverages } from './coverages.js'
import { findVisibleDocuments } from './documents.js'
import { findVisibleEncounters } from './encounters.js'
import { findVisibleMedications } from './medications.js'
import { findVisibleObservations } from './observations.js'
import { visiblePersons } from './proxies.js'
import { visiblePatientId, type Asking } from './reach.js'
import { findVisibleScores } from './risk-scores.js'

/** A resource as it was imported, with the row that it became and that row's version then. */
export interface ImportedResource {
  readonly source: string
  readonly type: string
  readonly sourceId: string
  readonly targetId: string | null
  readonly targetVersion: number | null
  readonly body: Resource
}

const IMPORTED = `source, type, source_id as "sourceId", target_id as "targetId", target_version as "targetVersion", body`

/** What was imported of a patient, for who may read their encounters. */
export async function importedOf(asking: Asking, patientId: string): Promise<readonly ImportedResource[]> {
  const where = visiblePatientId(asking, 'encounter', 'patient_id').and((n) => `patient_id = ${n}`, patientId)
  return asking.db.query(
    `select ${IMPORTED} from source_resource where ${where.sql} order by source, type, source_id`,
    where.parameters,
  )
}

/** Types of resources that belong to no patient. */
export const DIRECTORY_TYPES: readonly string[] = [
  'Organization',
  'Practitioner',
  'PractitionerRole',
  'Location',
  'Medication',
  'Device',
]

/** The resources of these sources and ids that belong to no patient. */
export async function importedDirectory(
  db: DataSource | EntityManager,
  wanted: { sources: readonly string[]; ids: readonly string[] },
): Promise<readonly ImportedResource[]> {
  return db.query(
    `select ${IMPORTED} from source_resource
      where source = any($1) and type = any($2) and source_id = any($3) and patient_id is null order by type, source_id`,
    [wanted.sources, DIRECTORY_TYPES, wanted.ids],
  )
}

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
