import type { EntityManager } from 'typeorm'
import type { NewStaffMessage, StaffMessage } from '../domain/staff-message.js'
import type { Database } from './reader.js'
import { StaffMessageEntity } from './staff-message.entity.js'

/** Puts messages to staff in line; a sweep sends them. */
export async function addMessages(tx: EntityManager, messages: readonly NewStaffMessage[]): Promise<void> {
  if (messages.length > 0) await tx.insert(StaffMessageEntity, [...messages])
}

const LEASE = `interval '1 minute'` // longer than any provider is waited for

/**
 * The message that has waited longest, for this worker alone until the lease ends: two machines never send one at
 * once, and one whose worker died is taken up again. Leases run on the database's clock, attempts on the domain's.
 */
export async function leaseNextMessage(db: Database, now: Date): Promise<StaffMessage | null> {
  const [rows]: [StaffMessage[], number] = await db.query(
    `update staff_message set leased_until = now() + ${LEASE}, attempts = attempts + 1
      where id = (select id from staff_message
                   where sent_at is null and failed_at is null and next_attempt_at <= $1
                     and (leased_until is null or leased_until < now())
                   order by next_attempt_at, id limit 1 for update skip locked)
      returning id, escalation_id as "escalationId", meeting_id as "meetingId", kind, recipient, channel, body,
        created_at as "createdAt", attempts, next_attempt_at as "nextAttemptAt", leased_until as "leasedUntil",
        sent_at as "sentAt", failed_at as "failedAt", problem`,
    [now],
  )
  return rows[0] ?? null
}

/** Notes that a message was sent. */
export async function markSent(db: Database, id: string, sentAt: Date): Promise<void> {
  await db.query('update staff_message set sent_at = $2, leased_until = null, problem = null where id = $1', [
    id,
    sentAt,
  ])
}

/** Why a message was not sent, and when it is tried again. */
export interface Failure {
  readonly id: string
  readonly problem: string
}

/** Notes that a message failed and when it is tried again. */
export async function postponeMessage(db: Database, { id, problem }: Failure, until: Date): Promise<void> {
  await db.query(
    'update staff_message set problem = $2, next_attempt_at = $3, leased_until = null where id = $1',
    [id, problem, until],
  )
}

/** Notes that a message is given up. */
export async function giveUpMessage(tx: EntityManager, { id, problem }: Failure, at: Date): Promise<void> {
  await tx.query('update staff_message set problem = $2, failed_at = $3, leased_until = null where id = $1', [
    id,
    problem,
    at,
  ])
}

/**
 * Whether a message still says what is so: the escalation is open; the meeting is scheduled and lies ahead, and its
 * recipient is in the care team. What was called off is told whenever that was.
 */
export async function isStillSo(db: Database, { id, kind }: StaffMessage, now: Date): Promise<boolean> {
  if (kind === 'CANCELLATION') return true
  const rows: unknown[] = await db.query(
    `select 1 from staff_message s
      where s.id = $1 and (
        exists (select 1 from escalation e where e.id = s.escalation_id and e.status = 'OPEN')
        or exists (select 1 from team_meeting m join care_team_member c on c.patient_id = m.patient_id
                    where m.id = s.meeting_id and m.status = 'SCHEDULED' and m.starts_at > $2
                      and c.member_id = s.recipient and c.starts_at <= m.starts_at
                      and (c.ends_at is null or c.ends_at > $2)))`,
    [id, now],
  )
  return rows.length > 0
}

/** Whether another message told somebody about an escalation, or still may. */
export async function isToldOtherwise(
  tx: EntityManager,
  { escalationId, recipient }: { escalationId: string; recipient: string },
): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    'select 1 from staff_message where escalation_id = $1 and recipient = $2 and failed_at is null limit 1',
    [escalationId, recipient],
  )
  return rows.length > 0
}
