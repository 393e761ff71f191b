import type { Page } from '@baton/database/keyset'
import type { DataSource, EntityManager } from 'typeorm'
import type { DocumentRow } from '../domain/document.js'
import { pageOfEach } from './page-of-each.js'
import { visiblePatientId, type Asking } from './reach.js'
import { keepOfOpenEncounters, keepSensitive } from './sensitive-rows.js'
import type { Where } from './where.js'

const COLUMNS = `document.id, document.version, document.patient_id as "patientId",
  document.encounter_id as "encounterId", document.title, document.kind, document.file_name as "fileName",
  document.content_type as "contentType", document.sensitivity, document.status, document.sha256,
  document.bytes::float8 as bytes, document.added_at as "addedAt", document.added_by as "addedBy",
  document.stored_at as "storedAt"`

/** The documents of these ids that the viewer may see. */
export async function findVisibleDocuments(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly DocumentRow[]> {
  const where = visibleTo(asking).and((n) => `document.id = any(${n})`, ids)
  return asking.db.query(`select ${COLUMNS} from document where ${where.sql}`, where.parameters)
}

/** A document that somebody announced: they bring its bytes even when they may not see it. */
export async function findAnnounced(
  db: DataSource,
  { id, addedBy }: { id: string; addedBy: string },
): Promise<DocumentRow | null> {
  const [row]: DocumentRow[] = await db.query(
    `select ${COLUMNS} from document where id = $1 and added_by = $2`,
    [id, addedBy],
  )
  return row ?? null
}

/** A page of the documents of each patient, newest first: one statement for all of them. */
export async function documentsOfPatients(
  asking: Asking,
  patientIds: readonly string[],
  { page }: { page: Page },
): Promise<readonly DocumentRow[]> {
  const listing = { table: 'document', columns: COLUMNS, order: ['added_at::timestamptz', 'id::text'] }
  return pageOfEach(asking.db, listing, { patientIds, where: visibleTo(asking), page })
}

function visibleTo(asking: Asking): Where {
  const where = visiblePatientId(asking, 'document', 'document.patient_id')
  return keepOfOpenEncounters(keepSensitive(where, asking, 'document'), asking, 'document')
}

/** The values that order a document. */
export function documentKey({ addedAt, id }: DocumentRow): readonly string[] {
  return [addedAt.toISOString(), id]
}

/** Adds what is known of a document. */
export async function insertDocument(
  tx: EntityManager,
  row: Omit<DocumentRow, 'version' | 'bytes' | 'storedAt' | 'status'>,
): Promise<void> {
  await tx.query(
    `insert into document (id, patient_id, encounter_id, title, kind, file_name, content_type, sensitivity, status,
       sha256, added_at, added_by) values ($1, $2, $3, $4, $5, $6, $7, $8, 'AWAITING_UPLOAD', $9, $10, $11)`,
    [
      row.id,
      row.patientId,
      row.encounterId,
      row.title,
      row.kind === null ? null : JSON.stringify(row.kind),
      row.fileName,
      row.contentType,
      row.sensitivity,
      row.sha256,
      row.addedAt,
      row.addedBy,
    ],
  )
}

/** The bytes of a document are stored. False when they were stored before. */
export async function markStored(
  tx: EntityManager,
  stored: { id: string; sha256: string; bytes: number; at: Date },
): Promise<boolean> {
  const [, updated]: [unknown, number] = await tx.query(
    `update document set status = 'AVAILABLE', sha256 = $2, bytes = $3, stored_at = $4, version = version + 1
      where id = $1 and status = 'AWAITING_UPLOAD'`,
    [stored.id, stored.sha256, stored.bytes, stored.at],
  )
  return updated === 1
}

/** Whether a document lies in this patient's chart, or in that of a record that was merged into it. */
export async function isDocumentOf(
  tx: EntityManager,
  { documentId, patientId }: { documentId: string; patientId: string },
): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    'select 1 from document where id = $1 and survivor_of(patient_id) = survivor_of($2)',
    [documentId, patientId],
  )
  return rows.length > 0
}
