import type { Payload } from '@baton/events/catalogue'
import { isLabelled } from '@baton/events/sensitivity'
import { CADENCES } from '../../domain/cadence.js'
import type { ContactOutcome } from '../../domain/campaign.js'
import { attemptsOf, changeAttempt } from '../../storage/contact-attempts.js'
import { takePatientRow } from '../../storage/patients.js'
import type { Working } from './become-call-task.js'
import { endProgram, settleCall } from './end-program.js'
import { escalateWhenTired } from './escalate-when-tired.js'

/** What care-plans calls the ends of a call that failed. */
const FAILED: Readonly<Record<string, ContactOutcome>> = {
  NO_ANSWER: 'NO_ANSWER',
  VOICEMAIL: 'LEFT_VOICEMAIL',
  BUSY: 'BUSY',
  WRONG_NUMBER: 'WRONG_NUMBER',
}

/**
 * A contact that was written down with the transition is one with the call that waits: reached, the program ends; failed,
 * the call is done and counts. A contact after a stay with a label is none of it: the calls were not for that stay, and who
 * sees them may not know of it.
 */
export async function takeTransitionContact(
  working: Working,
  contact: Payload<'transition.contact-recorded.v1'>,
): Promise<void> {
  if (isLabelled(contact)) return
  const { patientId, successful, outcome: told, at } = contact
  const { topic } = CADENCES.POST_DISCHARGE
  await takePatientRow(working.tx, patientId)
  if (successful) return endProgram(working, { patientId, topic })
  const outcome = FAILED[told]
  const attempts = await attemptsOf(working.tx, patientId, null)
  const call = attempts.find(
    (one) => one.topic === topic && one.status === 'CALL_TASK' && !one.relatedPersonId,
  )
  if (!call || !outcome) return
  await changeAttempt(working.tx, call, { status: 'DONE', outcome, attemptedAt: new Date(at) })
  await settleCall(working, call)
  await escalateWhenTired(working, call)
}
