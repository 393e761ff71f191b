import type { DataSource, EntityManager } from 'typeorm'
import type { Referral } from '../domain/referral.js'
import { readAs, type Reader } from './agency-role.js'
import { REFERRAL_COLUMNS } from './referral-columns.js'
import { visibleReferrals } from './visible-referrals.js'

/** A referral as a link of the chain of the referral that was asked about. */
export type ChainLink = Referral & { readonly askedId: string }

/** The chains of custody of these referrals, each from the first agency asked to the last. One statement. */
export async function findChains(
  db: DataSource | EntityManager,
  reader: Reader,
  ids: readonly string[],
): Promise<readonly ChainLink[]> {
  const visible = visibleReferrals({ ...reader, verb: 'read', nextParameter: 2 })
  return readAs(db, reader, (as) =>
    as.query(
      `with recursive chain (asked_id, id, reroute_of) as (
         select id, id, reroute_of from referral where id = any($1)
         union
         select chain.asked_id, other.id, other.reroute_of
           from chain join referral other on other.id = chain.reroute_of or other.reroute_of = chain.id)
       select chain.asked_id as "askedId", ${REFERRAL_COLUMNS}
         from chain join referral r on r.id = chain.id
        where ${visible.sql} order by r.created_at, r.id`,
      [ids, ...visible.parameters],
    ),
  )
}
