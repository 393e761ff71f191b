import type { DataSource, EntityManager } from 'typeorm'
import type { ProxyGrantRow, RelatedPersonRow } from '../domain/proxy.js'
import type { Carer } from './caseloads.js'
import { visiblePatientId, type Asking } from './reach.js'

const PERSON = `related_person.id, related_person.version, related_person.patient_id as "patientId",
  related_person.person_id as "personId", related_person.name, related_person.relationship,
  related_person.contact_points as "contactPoints", related_person.emergency_contact as "emergencyContact",
  related_person.added_by as "addedBy", related_person.added_at as "addedAt"`

const GRANT = `proxy_grant.id, proxy_grant.version, proxy_grant.patient_id as "patientId",
  proxy_grant.related_person_id as "relatedPersonId", proxy_grant.person_id as "personId", proxy_grant.authority,
  proxy_grant.scopes, proxy_grant.document_id as "documentId", proxy_grant.starts_at as "startsAt",
  proxy_grant.ends_at as "endsAt", proxy_grant.granted_by as "grantedBy", proxy_grant.granted_at as "grantedAt",
  proxy_grant.revoked_at as "revokedAt", proxy_grant.revoked_by as "revokedBy",
  proxy_grant.revocation_reason as "revocationReason"`

/** The related persons, by their own id or by their patients', as far as the viewer may see the patients. */
export async function visiblePersons(
  asking: Asking,
  by: 'id' | 'patient_id',
  ids: readonly string[],
): Promise<readonly RelatedPersonRow[]> {
  const where = visiblePatientId(asking, 'demographics', 'related_person.patient_id')
  where.and((n) => `related_person.${by} = any(${n})`, ids)
  return asking.db.query(
    `select ${PERSON} from related_person where ${where.sql} order by added_at, related_person.id`,
    where.parameters,
  )
}

/** The grants, by their own id or by their patients', the newest first, as far as the viewer may know of them. */
export async function visibleGrants(
  asking: Asking,
  by: 'id' | 'patient_id',
  ids: readonly string[],
): Promise<readonly ProxyGrantRow[]> {
  const where = visiblePatientId(asking, 'proxyGrant', 'proxy_grant.patient_id')
  where.and((n) => `proxy_grant.${by} = any(${n})`, ids)
  return asking.db.query(
    `select ${GRANT} from proxy_grant where ${where.sql} order by granted_at desc, proxy_grant.id`,
    where.parameters,
  )
}

/** The people of a patient, whoever asks; for operations. */
export async function findRelatedPersonsOf(
  tx: EntityManager,
  patientId: string,
): Promise<readonly RelatedPersonRow[]> {
  return tx.query(`select ${PERSON} from related_person where patient_id = $1`, [patientId])
}

/** A related person, whoever asks; for operations. */
export async function findRelatedPerson(
  tx: EntityManager | DataSource,
  id: string,
): Promise<RelatedPersonRow | null> {
  const rows: RelatedPersonRow[] = await tx.query(`select ${PERSON} from related_person where id = $1`, [id])
  return rows[0] ?? null
}

/** One grant, held until the transaction ends. */
export async function lockGrant(tx: EntityManager, id: string): Promise<ProxyGrantRow | null> {
  const rows: ProxyGrantRow[] = await tx.query(`select ${GRANT} from proxy_grant where id = $1 for update`, [
    id,
  ])
  return rows[0] ?? null
}

/** What parents of these patients may see and do, as long as it is not revoked, held until the transaction ends. */
export async function lockParentsGrants(
  tx: EntityManager,
  patientIds: readonly string[],
): Promise<readonly ProxyGrantRow[]> {
  if (patientIds.length === 0) return []
  return tx.query(
    `select ${GRANT} from proxy_grant where patient_id = any($1) and authority = 'PARENT_OF_MINOR' and revoked_at is null
      order by id for update`,
    [patientIds],
  )
}

/** Ends a parent's grant at another instant, earlier than the one that stood. */
export async function setGrantEnd(tx: EntityManager, id: string, endsAt: Date): Promise<void> {
  await tx.query('update proxy_grant set ends_at = $2, version = version + 1 where id = $1', [id, endsAt])
}

/** Adds a person; false when the same person belongs to the patient already. */
export async function insertRelatedPerson(
  tx: EntityManager,
  row: Omit<RelatedPersonRow, 'version'>,
): Promise<boolean> {
  const added: unknown[] = await tx.query(
    `insert into related_person (id, patient_id, person_id, name, relationship, contact_points, emergency_contact, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (patient_id, person_id) do nothing returning id`,
    [
      row.id,
      row.patientId,
      row.personId,
      JSON.stringify(row.name),
      row.relationship,
      JSON.stringify(row.contactPoints),
      row.emergencyContact,
      row.addedBy,
      row.addedAt,
    ],
  )
  return added.length > 0
}

/** Whether the same was granted from the same instant on: relationships could not tell the two apart. */
export async function isGranted(
  tx: EntityManager,
  { relatedPersonId, startsAt, scopes }: Pick<ProxyGrantRow, 'relatedPersonId' | 'startsAt' | 'scopes'>,
): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    'select 1 from proxy_grant where related_person_id = $1 and starts_at = $2 and scopes = $3',
    [relatedPersonId, startsAt, scopes],
  )
  return rows.length > 0
}

/** Adds a grant. */
export async function insertGrant(
  tx: EntityManager,
  row: Omit<ProxyGrantRow, 'version' | 'revokedAt' | 'revokedBy' | 'revocationReason'>,
): Promise<void> {
  await tx.query(
    `insert into proxy_grant (id, patient_id, related_person_id, person_id, authority, scopes, document_id, starts_at,
       ends_at, granted_by, granted_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      row.id,
      row.patientId,
      row.relatedPersonId,
      row.personId,
      row.authority,
      row.scopes,
      row.documentId,
      row.startsAt,
      row.endsAt,
      row.grantedBy,
      row.grantedAt,
    ],
  )
}

/**
 * What a grant opens, now or later: the record that it was given for, and whichever stands for it since a merge, but for what
 * another grant of the same kind opens, too.
 */
export async function openedBy(
  tx: EntityManager,
  { id, patientId, personId, startsAt, scopes }: ProxyGrantRow,
  at: Date,
): Promise<readonly Carer[]> {
  return tx.query(
    `select care.patient_id as "patientId", care.practitioner_id as "practitionerId", care.kind,
            care.starts_at as "startsAt", care.scopes
       from care_relationship care
      where care.kind = 'PROXY' and care.practitioner_id = $1 and care.scopes = $2
        and (care.ends_at is null or care.ends_at > $3) and survivor_of(care.patient_id) = survivor_of($4)
        and (care.starts_at = $5 or not exists (select 1 from proxy_grant other
          where other.person_id = $1 and other.scopes = $2 and other.id <> $6 and other.revoked_at is null
            and (other.ends_at is null or other.ends_at > $3) and survivor_of(other.patient_id) = survivor_of($4)))
      order by care.patient_id, care.starts_at`,
    [personId, scopes, at, patientId, startsAt, id],
  )
}

/** Takes a grant back. */
export async function markRevoked(
  tx: EntityManager,
  { id, at, by, reason }: { id: string; at: Date; by: string; reason: string },
): Promise<void> {
  await tx.query(
    `update proxy_grant set revoked_at = $2, revoked_by = $3, revocation_reason = $4, version = version + 1 where id = $1`,
    [id, at, by, reason],
  )
}
