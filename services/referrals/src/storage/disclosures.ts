import type { DataSource, EntityManager } from 'typeorm'
import type { Disclosure } from '../domain/disclosure.js'
import { readAs, type Reader } from './agency-role.js'
import { DisclosureEntity } from './disclosure.entity.js'

const COLUMNS = `d.id, d.patient_id as "patientId", d.referral_id as "referralId", d.recipient_id as "recipientId",
  d.basis, d.purpose, d.consent_id as "consentId", d.notice_version as "noticeVersion",
  d.policy_version as "policyVersion", d.at, d.expires_at as "expiresAt", d.payload, d.fields, d.status`

/** Notes a disclosure. */
export async function addDisclosure(tx: EntityManager, disclosure: Disclosure): Promise<void> {
  await tx.insert(DisclosureEntity, { ...disclosure, fields: [...disclosure.fields] })
}

/** A disclosure that waits, and who asked for the help: the person whom the agency may call. */
export type DueDisclosure = Disclosure & { readonly requesterId: string }

/** Disclosures whose payload is not made yet, oldest first. */
export async function findDueDisclosures(db: DataSource, limit: number): Promise<readonly DueDisclosure[]> {
  return db.query(
    `select ${COLUMNS}, r.requested_by as "requesterId"
       from disclosure d join referral r on r.id = d.referral_id
      where d.status = 'DUE' order by d.at limit $1`,
    [limit],
  )
}

/** Keeps exactly what was disclosed. A payload that was made already stays. */
export async function keepPayload(
  tx: EntityManager,
  id: string,
  made: Pick<Disclosure, 'payload' | 'policyVersion'>,
): Promise<void> {
  const fields = Object.keys(made.payload ?? {})
  await tx.query(
    `update disclosure set payload = $2, fields = $3, policy_version = $4, status = 'MADE'
      where id = $1 and status = 'DUE'`,
    [id, JSON.stringify(made.payload), fields, made.policyVersion],
  )
}

/** Notes that nothing is told after all. */
export async function withholdPayload(tx: EntityManager, id: string): Promise<void> {
  await tx.query(`update disclosure set status = 'WITHHELD' where id = $1 and status = 'DUE'`, [id])
}

/** The disclosures of these referrals, oldest first; an agency sees those to itself. One statement. */
export async function findDisclosures(
  db: DataSource | EntityManager,
  reader: Reader,
  referralIds: readonly string[],
): Promise<readonly Disclosure[]> {
  return readAs(db, reader, (as) =>
    as.query(
      `select ${COLUMNS} from disclosure d where d.referral_id = any($1) and d.status <> 'WITHHELD' order by d.at, d.id`,
      [referralIds],
    ),
  )
}

/** The referrals that were sent under a consent. */
export async function referralsUnderConsent(db: DataSource, consentId: string): Promise<readonly string[]> {
  const rows: { id: string }[] = await db.query(
    `select distinct referral_id as id from disclosure where consent_id = $1`,
    [consentId],
  )
  return rows.map(({ id }) => id)
}
