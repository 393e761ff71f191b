import { appendToOutbox } from '@baton/events/outbox'
import type { ContactAttemptRow } from '../../domain/campaign.js'
import { changeAttempt, lockAttempt } from '../../storage/contact-attempts.js'
import { takePatientOfAttempt } from '../../storage/due-attempts.js'
import { attempted } from './attempted.js'
import { raiseWrongNumber, type Working } from './become-call-task.js'
import { escalateWhenTired } from './escalate-when-tired.js'

/**
 * The provider says that a message can never arrive where it is sent: a try that failed, and a number or address for a person
 * to mend. An answer to somebody's own words is no try.
 */
export async function recordUnreachable(working: Working, id: string): Promise<void> {
  const { tx, deps } = working
  await takePatientOfAttempt(tx, id)
  const attempt = await lockAttempt(tx, id)
  if (attempt?.status !== 'SENDING') return
  const outcome = attempt.channel === 'EMAIL' ? 'EMAIL_BOUNCED' : 'SMS_FAILED'
  const failed: ContactAttemptRow = { ...attempt, status: 'FAILED', sendingSince: null, outcome }
  await changeAttempt(tx, attempt, failed)
  if (attempt.kind === 'REPLY') return
  await appendToOutbox(tx, [await attempted(tx, failed, deps.clock.now())])
  await raiseWrongNumber(working, attempt.patientId)
  await escalateWhenTired(working, failed)
}
