import type { DataSource, EntityManager } from 'typeorm'
import type { Referral, ReferralStatusChange } from '../domain/referral.js'
import { readAs, type Reader } from './agency-role.js'
import { ReferralEntity } from './referral.entity.js'
import { ReferralStatusChangeEntity } from './referral-status-change.entity.js'

/** Adds a referral. */
export async function addReferral(tx: EntityManager, referral: Referral): Promise<void> {
  await tx.insert(ReferralEntity, referral)
}

/** Puts the next state in place of the one that was seen; false if somebody was faster. */
export async function replaceReferral(tx: EntityManager, seen: Referral, next: Referral): Promise<boolean> {
  const { id: _id, version: _version, details: _details, ...state } = next
  const result = await tx.update(ReferralEntity, { id: seen.id, version: seen.version }, state)
  return result.affected === 1
}

/** Remembers a step for ever. */
export async function addStatusChange(tx: EntityManager, change: ReferralStatusChange): Promise<void> {
  await tx.insert(ReferralStatusChangeEntity, change)
}

/** The steps of these referrals, oldest first. One statement. */
export async function findStatusChanges(
  db: DataSource | EntityManager,
  reader: Reader,
  referralIds: readonly string[],
): Promise<readonly ReferralStatusChange[]> {
  return readAs(db, reader, (as) =>
    as.query(
      `select id, referral_id as "referralId", at, by, from_status as "from", to_status as "to", reason
         from referral_status_change where referral_id = any($1) order by at, id`,
      [referralIds],
    ),
  )
}
