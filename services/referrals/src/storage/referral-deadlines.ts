import type { DataSource, EntityManager } from 'typeorm'
import type { ReferralDeadline } from '../domain/deadline.js'
import type { ReferralPriority, Sensitivity } from '../domain/referral.js'
import { readAs, type Reader } from './agency-role.js'
import { ReferralDeadlineEntity } from './referral-deadline.entity.js'

const COLUMNS = `d.id, d.referral_id as "referralId", d.rule, d.source, d.started_at as "startedAt",
  d.due_at as "dueAt", d.time_zone as "timeZone", d.status, d.met_at as "metAt"`

/** Starts a clock. */
export async function addDeadline(tx: EntityManager, deadline: ReferralDeadline): Promise<void> {
  await tx.insert(ReferralDeadlineEntity, deadline)
}

/** The clocks of these referrals, oldest first. One statement. */
export async function findDeadlines(
  db: DataSource | EntityManager,
  referralIds: readonly string[],
): Promise<readonly ReferralDeadline[]> {
  return db.query(
    `select ${COLUMNS} from referral_deadline d where d.referral_id = any($1)
      order by d.started_at, d.due_at, d.rule`,
    [referralIds],
  )
}

/** The same, for somebody who looks at the referrals. */
export async function findDeadlinesAs(
  db: DataSource | EntityManager,
  reader: Reader,
  referralIds: readonly string[],
): Promise<readonly ReferralDeadline[]> {
  return readAs(db, reader, (as) => findDeadlines(as, referralIds))
}

/** A clock that ran out, and whose business that is. */
export interface OverdueDeadline extends ReferralDeadline {
  readonly patientId: string
  readonly ownerId: string
  readonly priority: ReferralPriority
  readonly sensitivity: Sensitivity
}

/** Clocks that ran out unnoticed, locked; rows that another machine has are left to it. */
export async function takeOverdueDeadlines(
  tx: EntityManager,
  { now, limit }: { now: Date; limit: number },
): Promise<readonly OverdueDeadline[]> {
  return tx.query(
    `select ${COLUMNS}, r.patient_id as "patientId", r.requested_by as "ownerId", r.priority, r.sensitivity
       from referral_deadline d join referral r on r.id = d.referral_id
      where d.status = 'RUNNING' and d.due_at < $1
      order by d.due_at limit $2 for update of d skip locked`,
    [now, limit],
  )
}

/** Ends a clock that runs. */
export async function endDeadline(tx: EntityManager, ended: ReferralDeadline): Promise<void> {
  const { status, metAt } = ended
  await tx.update(ReferralDeadlineEntity, { id: ended.id, status: 'RUNNING' }, { status, metAt })
}
