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

/** Approvals that end before a day, and that have no renewal waiting, soonest first. */
export async function findEndingApprovals(
  db: Database,
  before: string,
  limit: number,
): Promise<readonly EndingApproval[]> {
  return db.query(
    `select a.id, max(l.approved_to)::text as "endsOn", p.time_zone as "timeZone",
            exists (select from authorization_deadline d where d.authorization_id = a.id
                      and d.label like 'APPEAL_LEVEL_%' and d.status = 'RUNNING') as "canBeAppealed"
       from prior_authorization a join payer p on p.id = a.payer_id
       join service_line l on l.authorization_id = a.id and l.approved_to is not null
      where a.status in ('APPROVED', 'PARTIALLY_APPROVED', 'MODIFIED', 'EXHAUSTED')
      group by a.id, p.time_zone having max(l.approved_to) <= $1::date
      order by max(l.approved_to) limit $2`,
    [before, limit],
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
