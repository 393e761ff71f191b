import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { ReferralsDeps } from '../../deps.js'
import { takeDueReminders } from '../../storage/appointments.js'

const BATCH = 200

/** Tells outreach of the reminders that are due, each once. Answers how many. Safe on two machines at once. */
export async function tellDueReminders(deps: Pick<ReferralsDeps, 'db' | 'clock'>): Promise<number> {
  const now = deps.clock.now()
  return deps.db.transaction(async (tx) => {
    const due = await takeDueReminders(tx, { now, limit: BATCH })
    await appendToOutbox(
      tx,
      due.map(({ reminderId, kind, id, patientId, startAt, timeZone }) =>
        event('appointment.reminder-due.v1', {
          subject: id,
          patientId,
          occurredAt: now,
          recordedAt: now,
          payload: {
            reminderId,
            appointmentId: id,
            patientId,
            kind,
            startAt: startAt.toISOString(),
            timeZone,
            at: now.toISOString(),
          },
        }),
      ),
    )
    return due.length
  })
}
