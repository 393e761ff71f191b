import type { Page } from '@baton/database/keyset'
import type { DataSource, EntityManager } from 'typeorm'
import type { Referral } from '../domain/referral.js'
import { readAs, type Reader } from './agency-role.js'
import { REFERRAL_COLUMNS } from './referral-columns.js'
import { visibleReferrals } from './visible-referrals.js'

type Database = DataSource | EntityManager

/** Which referrals a list shows. */
export interface ReferralSelection {
  readonly status?: readonly string[] | null | undefined
  readonly category?: string | null | undefined
  readonly agencyId?: string | null | undefined
  /** Only what was sent. */
  readonly sentOnly?: boolean
}

/** The values that order a list of referrals, newest first. */
export function referralKey(referral: Referral): readonly [string, string] {
  return [referral.createdAt.toISOString(), referral.id]
}

/** The referrals with these ids that the reader may see. One statement. */
export async function findReferrals(
  db: Database,
  reader: Reader,
  ids: readonly string[],
): Promise<readonly Referral[]> {
  const visible = visibleReferrals({ ...reader, verb: 'read', nextParameter: 2 })
  return readAs(db, reader, (as) =>
    as.query(`select ${REFERRAL_COLUMNS} from referral r where r.id = any($1) and ${visible.sql}`, [
      ids,
      ...visible.parameters,
    ]),
  )
}

/** One referral that the viewer may change, locked until the transaction ends; null if there is none. */
export async function findReferralToChange(
  tx: EntityManager,
  reader: Reader,
  id: string,
): Promise<Referral | null> {
  const visible = visibleReferrals({ ...reader, verb: 'update', nextParameter: 2 })
  const found: { id: string }[] = await readAs(tx, reader, (as) =>
    as.query(`select r.id from referral r where r.id = $1 and ${visible.sql}`, [id, ...visible.parameters]),
  )
  return found.length > 0 ? lockReferral(tx, id) : null
}

/** One referral, whoever asks, locked until the transaction ends: for what the service does by itself. */
export async function lockReferral(tx: EntityManager, id: string): Promise<Referral | null> {
  const rows: Referral[] = await tx.query(
    `select ${REFERRAL_COLUMNS} from referral r where r.id = $1 for update`,
    [id],
  )
  return rows[0] ?? null
}

/** One page of the referrals that the reader may see, newest first, and one row more if there is one. */
export async function listReferrals(
  db: Database,
  reader: Reader,
  { selection, page }: { selection: ReferralSelection; page: Page },
): Promise<readonly Referral[]> {
  const visible = visibleReferrals({ ...reader, verb: 'read', nextParameter: 8 })
  return readAs(db, reader, (as) =>
    as.query(
      `select ${REFERRAL_COLUMNS} from referral r
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
    ),
  )
}

/** The same page of each patient's referrals, newest first, one row more each. One statement for all patients. */
export async function listReferralsOfPatients(
  db: Database,
  reader: Reader,
  { patientIds, page }: { patientIds: readonly string[]; page: Page },
): Promise<readonly Referral[]> {
  const visible = visibleReferrals({ ...reader, verb: 'read', nextParameter: 5 })
  return readAs(db, reader, (as) =>
    as.query(
      `select mine.* from unnest($1::text[]) as wanted (patient_id)
      cross join lateral (
        select ${REFERRAL_COLUMNS} from referral r
         where r.patient_id = wanted.patient_id
           and ($2::timestamptz is null or (r.created_at, r.id) < ($2, $3))
           and ${visible.sql}
         order by r.created_at desc, r.id desc limit $4) as mine`,
      [patientIds, page.after?.[0] ?? null, page.after?.[1] ?? null, page.first + 1, ...visible.parameters],
    ),
  )
}
