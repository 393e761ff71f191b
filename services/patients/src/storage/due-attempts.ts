import type { DataSource, EntityManager } from 'typeorm'
import type { ContactAttemptRow } from '../domain/campaign.js'
import { ATTEMPT } from './contact-attempts.js'

/**
 * What may be sent now: its time has come, and nobody sends it or its sending was cut off two minutes ago; of a campaign only while
 * that runs.
 */
const IS_DUE = `attempt.due_at <= $1 and (attempt.status = 'PLANNED'
     or (attempt.status = 'SENDING' and attempt.sending_since < $1::timestamptz - interval '2 minutes'))
   and not exists (select 1 from campaign where campaign.id = attempt.campaign_id and campaign.status <> 'RUNNING')`

/** Attempts that may be sent now. */
export async function dueAttempts(db: DataSource, now: Date): Promise<readonly string[]> {
  const rows: { id: string }[] = await db.query(
    `select attempt.id from contact_attempt attempt where ${IS_DUE} order by attempt.due_at limit 500`,
    [now],
  )
  return rows.map(({ id }) => id)
}

/**
 * The planned tries of a patient that follow the hours of contact, held until the transaction ends; without those that
 * somebody is sending now.
 */
export async function takeTriesOfHours(
  tx: EntityManager,
  patientId: string,
): Promise<readonly (ContactAttemptRow & { readonly notBefore: Date })[]> {
  return tx.query(
    `select ${ATTEMPT} from contact_attempt where patient_id = $1 and status = 'PLANNED' and not_before is not null
      order by not_before, step for update skip locked`,
    [patientId],
  )
}

/** Holds the row of whom an attempt is to reach until the transaction ends. */
export async function takePatientOfAttempt(tx: EntityManager, id: string): Promise<void> {
  await tx.query(
    `select 1 from patient where id = (select patient_id from contact_attempt where id = $1) for update`,
    [id],
  )
}

/**
 * An attempt that may be sent now, held until the transaction ends; null when it may not, for one because another worker is
 * sending it.
 */
export async function takeDueAttempt(
  tx: EntityManager,
  id: string,
  now: Date,
): Promise<ContactAttemptRow | null> {
  const rows: ContactAttemptRow[] = await tx.query(
    `select ${ATTEMPT} from contact_attempt attempt where ${IS_DUE} and id = $2 for update of attempt`,
    [now, id],
  )
  return rows[0] ?? null
}
