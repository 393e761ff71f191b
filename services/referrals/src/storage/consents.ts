import { openedBy } from '@baton/auth/record-kinds'
import type { Payload } from '@baton/events/catalogue'
import type { DataSource, EntityManager } from 'typeorm'
import type { Consent } from '../domain/consent.js'

const COLUMNS = `consent_id as "consentId", patient_id as "patientId", kind, form, scopes, opens,
  recipient_ids as "recipientIds", recipient_classes as "recipientClasses", purpose, starts_at as "startsAt",
  ends_at as "endsAt", revoked_at as "revokedAt"`

/** Writes a consent down; a revocation that came first stays. */
export async function recordConsent(tx: EntityManager, given: Payload<'consent.given.v1'>): Promise<void> {
  const { consentId, patientId, kind, form, scopes, recipientIds, recipientClasses = [] } = given
  const { purpose, from, until } = given
  await tx.query(
    `insert into consent (consent_id, patient_id, kind, form, scopes, recipient_ids, purpose, starts_at, ends_at,
       recipient_classes, opens)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (consent_id) do update set form = excluded.form, scopes = excluded.scopes,
       recipient_ids = excluded.recipient_ids, purpose = excluded.purpose, starts_at = excluded.starts_at,
       ends_at = excluded.ends_at, recipient_classes = excluded.recipient_classes,
       opens = excluded.opens`,
    [
      ...[consentId, patientId, kind, form, scopes, recipientIds, purpose, from, until],
      ...[recipientClasses, openedBy(kind, scopes)],
    ],
  )
}

/** Ends a consent; an earlier end stays. */
export async function revokeConsent(
  tx: EntityManager,
  { consentId, patientId, kind, at }: Payload<'consent.revoked.v1'>,
): Promise<void> {
  await tx.query(
    `insert into consent (consent_id, patient_id, kind, form, scopes, recipient_ids, purpose, starts_at, revoked_at)
     values ($1, $2, $3, 'VERBAL', '{}', '{}', '', 'infinity', $4)
     on conflict (consent_id) do update set revoked_at = least(consent.revoked_at, excluded.revoked_at)`,
    [consentId, patientId, kind, at],
  )
}

/** The consents of a patient, newest first, those that ended too. */
export async function findConsents(
  db: DataSource | EntityManager,
  patientId: string,
): Promise<readonly Consent[]> {
  return db.query(
    `select ${COLUMNS}
       from consent where patient_id = $1 and starts_at <> 'infinity' order by starts_at desc, consent_id`,
    [patientId],
  )
}

/** The consents with these ids. One statement. */
export async function findConsentsById(
  db: DataSource | EntityManager,
  ids: readonly string[],
): Promise<readonly (Consent & { readonly id: string })[]> {
  return db.query(
    `select consent_id as id, ${COLUMNS}
       from consent where consent_id = any($1)`,
    [ids],
  )
}

/** Remembers that a payer approved. */
export async function recordApproval(
  tx: EntityManager,
  { authorizationId, at }: { authorizationId: string; at: string },
): Promise<void> {
  await tx.query(
    `insert into approved_authorization (authorization_id, at) values ($1, $2) on conflict do nothing`,
    [authorizationId, at],
  )
}

/** Whether a payer approved. */
export async function isApproved(tx: EntityManager, authorizationId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(`select from approved_authorization where authorization_id = $1`, [
    authorizationId,
  ])
  return rows.length > 0
}

/** Who looks after a patient at an instant, an emergency access not counted. */
export async function whoTreats(tx: EntityManager, patientId: string, at: Date): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    `select distinct practitioner_id as id from care_relationship
      where patient_id = $1 and kind in ('COORDINATOR', 'COVERING', 'CARE_TEAM') and starts_at <= $2 and (ends_at is null or ends_at > $2)`,
    [patientId, at],
  )
  return rows.map(({ id }) => id)
}
