import type { Key, Page } from '@baton/database/keyset'
import type { EntityManager } from 'typeorm'
import { PART2_KINDS, type ConsentRow } from '../domain/consent.js'
import { isProxy } from '@baton/auth/proxy'
import { consentPurposesFor } from '@baton/auth/purpose'
import { classesOf } from '@baton/auth/sensitivity'
import { pageOfEach } from './page-of-each.js'
import { visiblePatientId, type Asking } from './reach.js'
import type { Where } from './where.js'

const COLUMNS = `consent.id, consent.version, consent.patient_id as "patientId", consent.kind, consent.form, consent.status,
  consent.discloser, consent.scopes, consent.opens, consent.recipient_ids as "recipientIds",
  consent.recipient_classes as "recipientClasses", consent.purpose, consent.starts_at as "startsAt",
  consent.expires_at as "expiresAt", consent.expiry_event as "expiryEvent", consent.given_at as "givenAt",
  consent.confirmed_at as "confirmedAt", consent.confirmed_by as "confirmedBy", consent.document_id as "documentId",
  consent.revoked_at as "revokedAt", consent.revoked_by as "revokedBy",
  consent.revocation_reason as "revocationReason", consent.recorded_by as "recordedBy"`

/** A consent for change: nobody else changes it until this transaction ends. */
export async function findConsentForChange(tx: EntityManager, id: string): Promise<ConsentRow | null> {
  const rows: ConsentRow[] = await tx.query(`select ${COLUMNS} from consent where id = $1 for update`, [id])
  return rows[0] ?? null
}

/** A consent of a patient, whoever asks; for operations. */
export async function findConsentOf(
  tx: EntityManager,
  { id, patientId }: Pick<ConsentRow, 'id' | 'patientId'>,
): Promise<ConsentRow | null> {
  const rows: ConsentRow[] = await tx.query(
    `select ${COLUMNS} from consent where id = $1 and patient_id = $2`,
    [id, patientId],
  )
  return rows[0] ?? null
}

/** The consents of these ids that the viewer may see. */
export async function findVisibleConsents(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly ConsentRow[]> {
  const where = visibleConsents(asking).and((n) => `consent.id = any(${n})`, ids)
  return asking.db.query(`select ${COLUMNS} from consent where ${where.sql}`, where.parameters)
}

/** The consents of these patients, newest first, at most 100 each. */
export async function consentsOfPatients(
  asking: Asking,
  patientIds: readonly string[],
): Promise<readonly ConsentRow[]> {
  const where = visibleConsents(asking)
  const parameters = [...where.parameters, patientIds]
  return asking.db.query(
    `select listed.* from unnest($${parameters.length}::text[]) as wanted (patient_id) cross join lateral (
       select ${COLUMNS} from consent where consent.patient_id = wanted.patient_id and ${where.sql}
        order by given_at desc, id desc limit 100) as listed`,
    parameters,
  )
}

/** A page of the consents of each patient, newest first: one statement for all of them. */
export async function pagesOfConsents(
  asking: Asking,
  patientIds: readonly string[],
  { page }: { page: Page },
): Promise<readonly ConsentRow[]> {
  const listing = { table: 'consent', columns: COLUMNS, order: ['given_at::timestamptz', 'id::text'] }
  return pageOfEach(asking.db, listing, { patientIds, where: visibleConsents(asking), page })
}

/** The values that order a consent. */
export function consentKey({ givenAt, id }: ConsentRow): Key {
  return [givenAt.toISOString(), id]
}

/** That somebody consented to share Part 2 records tells that there are some: a proxy is told of it as little as of them. */
function visibleConsents(asking: Asking): Where {
  const where = visiblePatientId(asking, 'consent', 'consent.patient_id')
  return isProxy(asking.viewer) ? where.and((n) => `consent.kind <> all(${n})`, PART2_KINDS) : where
}

/** Writes a new consent. */
export async function insertConsent(tx: EntityManager, consent: Omit<ConsentRow, 'version'>): Promise<void> {
  await tx.query(
    `insert into consent (id, patient_id, kind, form, status, discloser, scopes, recipient_ids, recipient_classes, purpose,
       starts_at, expires_at, expiry_event, given_at, document_id, recorded_by, opens)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      consent.id,
      consent.patientId,
      consent.kind,
      consent.form,
      consent.status,
      consent.discloser,
      consent.scopes,
      consent.recipientIds,
      consent.recipientClasses,
      consent.purpose,
      consent.startsAt,
      consent.expiresAt,
      consent.expiryEvent,
      consent.givenAt,
      consent.documentId,
      consent.recordedBy,
      consent.opens,
    ],
  )
}

/** All consents to outreach of these patients, whoever asks: they decide whether a message may go. */
export async function outreachConsents(
  tx: EntityManager,
  patientIds: readonly string[],
): Promise<readonly ConsentRow[]> {
  return tx.query(`select ${COLUMNS} from consent where patient_id = any($1) and kind = 'OUTREACH'`, [
    patientIds,
  ])
}

/** Notes a signature. */
export async function confirmConsentRow(
  tx: EntityManager,
  { id, at, by, documentId }: { id: string; at: Date; by: string; documentId: string | null },
): Promise<void> {
  await tx.query(
    `update consent set form = 'WRITTEN', status = 'ACTIVE', confirmed_at = $2, confirmed_by = $3,
       document_id = coalesce($4, document_id), version = version + 1 where id = $1`,
    [id, at, by, documentId],
  )
}

/** Notes a revocation. */
export async function revokeConsentRow(
  tx: EntityManager,
  { id, at, by, reason }: { id: string; at: Date; by: string; reason: string | null },
): Promise<void> {
  await tx.query(
    `update consent set status = 'REVOKED', revoked_at = $2, revoked_by = $3, revocation_reason = $4,
       version = version + 1 where id = $1`,
    [id, at, by, reason],
  )
}

/** The Part 2 consents under which a viewer sees labelled records of these patients at this moment. */
export async function part2ConsentsFor(
  { db, viewer, now }: Asking,
  patientIds: readonly string[],
): Promise<readonly ConsentRow[]> {
  return db.query(
    `select ${COLUMNS} from consent where patient_id = any($1) and kind in ('PART2', 'PART2_COUNSELING')
        and status = 'ACTIVE' and starts_at <= $4 and (expires_at is null or expires_at > $4)
        and (upper(purpose) = any($6) or $5)
        and ($2 = any(recipient_ids) or recipient_classes && $3 or $5) order by given_at`,
    [patientIds, viewer.id, classesOf(viewer), now, viewer.kind === 'patient', consentPurposesFor(viewer)],
  )
}

/** A version of a record, as it was disclosed to the viewer, and the consent that let it go, whatever became of that since. */
export async function consentsOfCopies(
  { db, viewer }: Asking,
  recordIds: readonly string[],
): Promise<readonly { readonly recordId: string; readonly version: number; readonly consent: ConsentRow }[]> {
  const rows: (ConsentRow & { recordId: string; recordVersion: number })[] = await db.query(
    `select copy.record_id as "recordId", copy.record_version as "recordVersion", ${COLUMNS}
       from part2_disclosure copy join consent on consent.id = copy.consent_id
      where copy.record_id = any($1) and copy.recipient_id = $2`,
    [recordIds, viewer.id],
  )
  return rows.map(({ recordId, recordVersion: version, ...consent }) => ({ recordId, version, consent }))
}
