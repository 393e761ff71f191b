import { isProxy } from '@baton/auth/proxy'
import { labelsOpenTo } from '@baton/auth/sensitivity'
import type { Page } from '@baton/database/keyset'
import type { EntityManager } from 'typeorm'
import { accountGoesBackTo, type AccountingKind } from '../domain/accounting-request.js'
import { ACCOUNTABLE_BASES, type DisclosureRow } from '../domain/disclosure.js'
import { pageOfEach } from './page-of-each.js'
import { visiblePatientId, type Asking } from './reach.js'
import type { Where } from './where.js'

const COLUMNS = `disclosure.id, disclosure.patient_id as "patientId", disclosure.disclosed_at as "disclosedAt",
  disclosure.recipient_name as "recipientName", disclosure.recipient_address as "recipientAddress",
  disclosure.recipient_id as "recipientId", disclosure.basis, disclosure.purpose, disclosure.description,
  disclosure.fields, disclosure.consent_id as "consentId", disclosure.sensitivity,
  disclosure.recorded_at as "recordedAt", disclosure.recorded_by as "recordedBy", disclosure.told_as as "toldAs"`

/** Which disclosures: the account that a patient is owed as of a day, or all that are kept. */
export interface DisclosureQuery {
  readonly includeExempt: boolean
  readonly asOf: string | null
  /** Of all that counts, or of what Part 2 protects, treatment, payment and operations included. */
  readonly kind: AccountingKind
}

/** The disclosures of these ids that the viewer may see. */
export async function findVisibleDisclosures(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly DisclosureRow[]> {
  const where = visibleTo(asking).and((n) => `disclosure.id = any(${n})`, ids)
  return asking.db.query(`select ${COLUMNS} from disclosure where ${where.sql}`, where.parameters)
}

/** A page of the disclosures of each patient, newest first: one statement for all of them. */
export async function disclosuresOfPatients(
  asking: Asking,
  patientIds: readonly string[],
  { query: { includeExempt, asOf, kind }, page }: { query: DisclosureQuery; page: Page },
): Promise<readonly DisclosureRow[]> {
  const where = visibleTo(asking)
  const until = asOf === null ? asking.now : new Date(asOf)
  where.and((n) => `disclosure.disclosed_at <= ${n}`, until)
  if (!includeExempt) {
    if (kind === 'HIPAA') where.and((n) => `disclosure.basis = any(${n})`, ACCOUNTABLE_BASES)
    else where.and((n) => `disclosure.sensitivity = any(${n})`, ['PART2', 'PART2_COUNSELING'])
    where.and((n) => `disclosure.disclosed_at >= ${n}`, accountGoesBackTo(kind, until))
  }
  const order = ['disclosed_at::timestamptz', 'id::text']
  return pageOfEach(asking.db, { table: 'disclosure', columns: COLUMNS, order }, { patientIds, where, page })
}

function visibleTo(asking: Asking): Where {
  const where = visiblePatientId(asking, 'disclosure', 'disclosure.patient_id')
  where.and((labels) => `disclosure.sensitivity = any(${labels})`, labelsOpenTo(asking.viewer))
  // A report of abuse may be about whoever acts for the patient (45 CFR 164.502(g)(5)).
  if (isProxy(asking.viewer)) where.andAll(`disclosure.basis <> 'ABUSE_REPORT'`, [])
  return where
}

/** The values that order a disclosure. */
export function disclosureKey({ disclosedAt, id }: DisclosureRow): readonly string[] {
  return [disclosedAt.toISOString(), id]
}

/** Adds a disclosure; one that was told before is there already. */
export async function insertDisclosure(tx: EntityManager, row: DisclosureRow): Promise<void> {
  await tx.query(
    `insert into disclosure (id, patient_id, disclosed_at, recipient_name, recipient_address, recipient_id, basis, purpose,
       description, fields, consent_id, sensitivity, recorded_at, recorded_by, told_as)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict (told_as) do nothing`,
    [
      row.id,
      row.patientId,
      row.disclosedAt,
      row.recipientName,
      row.recipientAddress,
      row.recipientId,
      row.basis,
      row.purpose,
      row.description,
      row.fields,
      row.consentId,
      row.sensitivity,
      row.recordedAt,
      row.recordedBy,
      row.toldAs,
    ],
  )
}
