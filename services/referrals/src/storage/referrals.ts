import type { Viewer } from '@baton/auth/viewer'
import type { Page } from '@baton/database/keyset'
import type { DataSource, EntityManager } from 'typeorm'
import type { Referral, ReferralStatusChange } from '../domain/referral.js'
import { ReferralEntity } from './referral.entity.js'
import { ReferralStatusChangeEntity } from './referral-status-change.entity.js'
import { visibleReferrals } from './visible-referrals.js'

type Database = DataSource | EntityManager

/** Who reads, and when. */
export interface Reader {
  readonly viewer: Viewer
  readonly now: Date
}

/** Which referrals a list shows. */
export interface ReferralSelection {
  readonly status?: readonly string[] | null | undefined
  readonly category?: string | null | undefined
  readonly agencyId?: string | null | undefined
  /** Only what was sent. */
  readonly sentOnly?: boolean
}

const COLUMNS = `r.id, r.version, r.patient_id as "patientId", r.agency_id as "agencyId", r.service_id as "serviceId",
  r.category, r.priority, r.status, r.status_reason as "statusReason", r.requested_by as "requestedBy",
  r.created_at as "createdAt", r.sent_at as "sentAt", r.accepted_at as "acceptedAt"`

/** The values that order a list of referrals, newest first. */
export function referralKey(referral: Referral): readonly [string, string] {
  return [referral.createdAt.toISOString(), referral.id]
}

/** The referrals with these ids that the reader may see. One statement. */
export async function findReferrals(
  db: Database,
  { viewer, now }: Reader,
  ids: readonly string[],
): Promise<readonly Referral[]> {
  const visible = visibleReferrals({ viewer, verb: 'read', now, nextParameter: 2 })
  return db.query(`select ${COLUMNS} from referral r where r.id = any($1) and ${visible.sql}`, [
    ids,
    ...visible.parameters,
  ])
}

/** One referral that the viewer may change, locked until the transaction ends; null if there is none. */
export async function findReferralToChange(
  tx: EntityManager,
  { viewer, now }: Reader,
  id: string,
): Promise<Referral | null> {
  const visible = visibleReferrals({ viewer, verb: 'update', now, nextParameter: 2 })
  const rows: Referral[] = await tx.query(
    `select ${COLUMNS} from referral r where r.id = $1 and ${visible.sql} for update`,
    [id, ...visible.parameters],
  )
  return rows[0] ?? null
}

/** One page of the referrals that the reader may see, newest first, and one row more if there is one. */
export async function listReferrals(
  db: Database,
  { viewer, now }: Reader,
  { selection, page }: { selection: ReferralSelection; page: Page },
): Promise<readonly Referral[]> {
  const visible = visibleReferrals({ viewer, verb: 'read', now, nextParameter: 8 })
  return db.query(
    `select ${COLUMNS} from referral r
      where ($1::timestamptz is null or (r.created_at, r.id) < ($1, $2))
        and ($3::text[] is null or r.status = any($3))
        and ($4::text is null or r.category = $4)
        and ($5::text is null or r.agency_id = $5)
        and (not $6 or r.sent_at is not null)
        and ${visible.sql}
      order by r.created_at desc, r.id desc limit $7`,
    [
      page.after?.[0] ?? null,
      page.after?.[1] ?? null,
      selection.status ?? null,
      selection.category ?? null,
      selection.agencyId ?? null,
      selection.sentOnly ?? false,
      page.first + 1,
      ...visible.parameters,
    ],
  )
}

/** The same page of each patient's referrals, newest first, one row more each. One statement for all patients. */
export async function listReferralsOfPatients(
  db: Database,
  { viewer, now }: Reader,
  { patientIds, page }: { patientIds: readonly string[]; page: Page },
): Promise<readonly Referral[]> {
  const visible = visibleReferrals({ viewer, verb: 'read', now, nextParameter: 5 })
  return db.query(
    `select mine.* from unnest($1::text[]) as wanted (patient_id)
      cross join lateral (
        select ${COLUMNS} from referral r
         where r.patient_id = wanted.patient_id
           and ($2::timestamptz is null or (r.created_at, r.id) < ($2, $3))
           and ${visible.sql}
         order by r.created_at desc, r.id desc limit $4) as mine`,
    [patientIds, page.after?.[0] ?? null, page.after?.[1] ?? null, page.first + 1, ...visible.parameters],
  )
}

/** Adds a referral. */
export async function addReferral(tx: EntityManager, referral: Referral): Promise<void> {
  await tx.insert(ReferralEntity, referral)
}

/** Puts the next state in place of the one that was seen; false if somebody was faster. */
export async function replaceReferral(tx: EntityManager, seen: Referral, next: Referral): Promise<boolean> {
  const { status, statusReason, sentAt, acceptedAt } = next
  const result = await tx.update(
    ReferralEntity,
    { id: seen.id, version: seen.version },
    { status, statusReason, sentAt, acceptedAt },
  )
  return result.affected === 1
}

/** Remembers a step for ever. */
export async function addStatusChange(tx: EntityManager, change: ReferralStatusChange): Promise<void> {
  await tx.insert(ReferralStatusChangeEntity, change)
}

/** The steps of these referrals, oldest first. One statement. */
export async function findStatusChanges(
  db: Database,
  referralIds: readonly string[],
): Promise<readonly ReferralStatusChange[]> {
  return db.query(
    `select id, referral_id as "referralId", at, by, from_status as "from", to_status as "to", reason
       from referral_status_change where referral_id = any($1) order by at, id`,
    [referralIds],
  )
}
