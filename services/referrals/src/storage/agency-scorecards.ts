import { reachOf } from '@baton/auth/reach'
import type { Viewer } from '@baton/auth/viewer'
import type { DataSource } from 'typeorm'

/** How well an agency answers, over the referrals that were sent to it in a period. */
export interface AgencyScorecard {
  readonly agencyId: string
  readonly sent: number
  readonly accepted: number
  readonly declined: number
  /** Accepted among those that were answered; null when none was. */
  readonly acceptanceRate: number | null
  readonly medianDaysToAccept: number | null
  readonly medianDaysToClose: number | null
  /** Sent more than 30 days ago and not closed: medians over closed ones alone flatter (domain.md 8.4). */
  readonly openOver30Days: number
  readonly missedTimesToAccept: number
}

/** From when to when referrals were sent. */
export interface ScorecardPeriod {
  readonly from: Date | null
  readonly to: Date | null
}

/**
 * The scorecards of the agencies that the viewer may see, by id; a partner's own only. Computed from the history of
 * each referral, so that what was changed since changes nothing. What the care team withdrew is not the agency's doing.
 */
export async function findScorecards(
  db: DataSource,
  { viewer, now }: { viewer: Viewer; now: Date },
  { from, to }: ScorecardPeriod,
): Promise<readonly AgencyScorecard[]> {
  return db.query(
    `with times as (
       select r.agency_id, r.id,
         min(s.at) filter (where s.to_status = 'SENT') as sent,
         min(s.at) filter (where s.to_status = 'ACCEPTED') as accepted,
         min(s.at) filter (where s.to_status = 'DECLINED') as declined,
         min(s.at) filter (where s.to_status in ('CLOSED_COMPLETED', 'CLOSED_UNSUCCESSFUL')) as closed,
         bool_or(s.to_status = 'CANCELLED') as withdrawn
       from referral r join referral_status_change s on s.referral_id = r.id
       where $1 = 'all' or ($1 = 'agency' and r.agency_id = $2)
       group by r.agency_id, r.id)
     select agency_id as "agencyId", count(*)::int as sent, count(accepted)::int as accepted,
       count(declined)::int as declined,
       count(accepted)::float / nullif(count(accepted) + count(declined), 0) as "acceptanceRate",
       percentile_cont(0.5) within group (order by extract(epoch from accepted - sent) / 86400)
         as "medianDaysToAccept",
       percentile_cont(0.5) within group (order by extract(epoch from closed - sent) / 86400)
         as "medianDaysToClose",
       (count(*) filter (where closed is null and sent < $5::timestamptz - interval '30 days'))::int
         as "openOver30Days",
       (count(*) filter (where exists (select from referral_deadline d where d.referral_id = times.id
         and d.status = 'MISSED' and d.rule like 'referral-accept%')))::int as "missedTimesToAccept"
     from times
     where sent is not null and not coalesce(withdrawn, false)
       and ($3::timestamptz is null or sent >= $3) and ($4::timestamptz is null or sent < $4)
     group by agency_id order by agency_id`,
    [reachOf(viewer, 'metricAggregate', 'read'), viewer.agencyId, from, to, now],
  )
}
