import type { Database } from './database.js'

/** An approval whose days end. */
export interface EndingApproval {
  readonly id: string
  /** The last approved day of its last line, `2027-01-30`. */
  readonly endsOn: string
  readonly timeZone: string
  /** Whether the rest of it can still be appealed: then it stays open. */
  readonly canBeAppealed: boolean
}

/**
 * Approvals about which something is to be done, soonest end first: they ended and nothing of them can be appealed any
 * more, or they end by a day and no renewal waits for a person yet. `today` is the day in UTC; every zone is within a
 * day of it, and the caller looks at the zone of each.
 */
export async function findEndingApprovals(
  db: Database,
  { today, by }: { today: string; by: string },
  limit: number,
): Promise<readonly EndingApproval[]> {
  return db.query(
    `with ending as (
       select a.id, max(l.approved_to) as ends_on, p.time_zone as time_zone,
              exists (select from authorization_deadline d where d.authorization_id = a.id
                        and d.label like 'APPEAL_LEVEL_%' and d.status = 'RUNNING') as can_be_appealed
         from prior_authorization a join payer p on p.id = a.payer_id
         join service_line l on l.authorization_id = a.id and l.approved_to is not null
        where a.status in ('APPROVED', 'PARTIALLY_APPROVED', 'MODIFIED', 'EXHAUSTED')
        group by a.id, p.time_zone having max(l.approved_to) <= $2::date)
     select e.id, e.ends_on::text as "endsOn", e.time_zone as "timeZone", e.can_be_appealed as "canBeAppealed"
       from ending e
      where (e.ends_on <= $1::date and not e.can_be_appealed)
         or (e.ends_on >= $1::date - 1
             and not exists (select from open_work w where w.authorization_id = e.id and w.kind = 'RENEWAL'))
      order by e.ends_on limit $3`,
    [today, by, limit],
  )
}

/** A running clock that will run out soon and that nobody was warned about. */
export interface NearingDeadline {
  readonly id: string
  readonly authorizationId: string
  readonly patientId: string
  readonly createdBy: string
  readonly label: string
  readonly startedAt: Date
  readonly dueAt: Date
  readonly actBy: string | null
  readonly timeZone: string
}

/** Running clocks that run out within a horizon and about which no work was raised yet, soonest first. */
export async function findNearingDeadlines(
  db: Database,
  { now, horizon }: { now: Date; horizon: Date },
  limit: number,
): Promise<readonly NearingDeadline[]> {
  return db.query(
    `select d.id, d.authorization_id as "authorizationId", a.patient_id as "patientId", a.created_by as "createdBy",
            d.label, d.started_at as "startedAt", d.due_at as "dueAt", d.act_by::text as "actBy",
            d.time_zone as "timeZone"
       from authorization_deadline d join prior_authorization a on a.id = d.authorization_id
      where d.status = 'RUNNING' and d.due_at > $1 and d.due_at <= $2
        and (d.label = 'DETERMINATION' or d.label = 'CONCURRENT_REVIEW' or d.label like 'APPEAL_%')
        and not exists (select from open_work w
              where w.authorization_id = d.authorization_id and w.key like '%:' || d.id)
      order by d.due_at limit $3`,
    [now, horizon, limit],
  )
}
