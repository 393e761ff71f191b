import { readExact } from '@baton/fhir/exact-numbers'
import type { Resource } from '@baton/fhir/facts/elements'
import type { DataSource, EntityManager } from 'typeorm'
import { visiblePatientId, type Asking } from './reach.js'
import { LABELLED_ENTRIES, openRows } from './sensitive-rows.js'

/** A resource as it was imported, with the row that it became and that row's version then. */
export interface ImportedResource {
  readonly source: string
  readonly type: string
  readonly sourceId: string
  readonly targetId: string | null
  readonly targetVersion: number | null
  /** Numbers that are written otherwise than JavaScript writes them are marked texts (`exact-numbers.ts`). */
  readonly body: Resource
}

/** A resource of a patient, and whether the label that its source gave it keeps nothing from the viewer. */
export interface PatientResource extends ImportedResource {
  readonly isOpen: boolean
}

const IMPORTED = `source, type, source_id as "sourceId", target_id as "targetId", target_version as "targetVersion", body::text as text`

/** A row with its body as text. */
type Read<Row> = Omit<Row, 'body'> & { readonly text: string }

function withBody<Row extends { readonly text: string }>({ text, ...row }: Row) {
  return { ...row, body: (readExact(text) ?? JSON.parse(text)) as Resource }
}

/** What was imported of a patient, for who may read their encounters. */
export async function importedOf(asking: Asking, patientId: string): Promise<readonly PatientResource[]> {
  return (await importedOfPatients(asking, [patientId])).get(patientId) ?? []
}

/** What was imported of each of these patients, for who may read their encounters. One statement. */
export async function importedOfPatients(
  asking: Asking,
  patientIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PatientResource[]>> {
  const where = visiblePatientId(asking, 'encounter', 'patient_id').and(
    (n) => `patient_id = any(${n})`,
    patientIds,
  )
  const { sql } = where
  const label = openRows(asking, 'labelled_entry', 'ITS_TYPE')
  const isOpen = label.sql(...label.values.map((value) => where.parameter(value)))
  const rows: Read<PatientResource & { patientId: string }>[] = await asking.db.query(
    `select patient_id as "patientId", ${IMPORTED}, (${isOpen}) as "isOpen" from ${LABELLED_ENTRIES} where ${sql}
      order by patient_id, source, type, source_id`,
    where.parameters,
  )
  const found = new Map<string, PatientResource[]>()
  for (const { patientId, ...row } of rows.map(withBody)) {
    const own = found.get(patientId) ?? []
    found.set(patientId, own)
    own.push(row)
  }
  return found
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
  const rows: Read<ImportedResource>[] = await db.query(
    `select ${IMPORTED} from source_resource
      where source = any($1) and type = any($2) and source_id = any($3) and patient_id is null order by type, source_id`,
    [wanted.sources, DIRECTORY_TYPES, wanted.ids],
  )
  return rows.map(withBody)
}
