import type { Payload } from '@baton/events/catalogue'
import { isLabelled } from '@baton/events/sensitivity'
import { CADENCES } from '../../domain/cadence.js'
import type { ContactOutcome } from '../../domain/campaign.js'
import { attemptsOf, changeAttempt } from '../../storage/contact-attempts.js'
import { takePatientRow } from '../../storage/patients.js'
import type { Working } from './become-call-task.js'
import { endProgram, settleCall } from './end-program.js'
import { madeBy } from './made-by.js'
import { planContacts } from '../risk/ask-for-contact.js'
import { endGivingUp, escalateWhenTired } from './escalate-when-tired.js'

/** What care-plans calls the ends of a call. */
const OUTCOMES: Readonly<Record<string, ContactOutcome>> = {
  REACHED: 'REACHED_PATIENT',
  REACHED_CAREGIVER: 'REACHED_CAREGIVER',
  NO_ANSWER: 'NO_ANSWER',
  VOICEMAIL: 'LEFT_VOICEMAIL',
  BUSY: 'BUSY',
  WRONG_NUMBER: 'WRONG_NUMBER',
}

/**
 * A contact that was written down with the transition is one with the call that waits: reached, the program ends; failed,
 * the call counts toward giving up. Either way the call is done, made by whoever wrote it down. A contact after a stay with a
 * label is none of it: the calls were not for that stay, and who sees them may not know of it.
 */
export async function takeTransitionContact(
  working: Working,
  contact: Payload<'transition.contact-recorded.v1'>,
): Promise<void> {
  if (isLabelled(contact)) return
  const { patientId, successful, outcome: told, by = null } = contact
  const { topic } = CADENCES.POST_DISCHARGE
  const outcome = OUTCOMES[told]
  await takePatientRow(working.tx, patientId)
  const attempts = await attemptsOf(working.tx, patientId, null)
  const call = attempts.find(
    (one) => one.topic === topic && one.status === 'CALL_TASK' && !one.relatedPersonId,
  )
  if (call && outcome) {
    const made = await madeBy(working.tx, { patientId, by, at: new Date(contact.at) })
    await changeAttempt(working.tx, call, { status: 'DONE', outcome, ...made })
    await settleCall(working, call)
  }
  if (successful) {
    await endProgram(working, { patientId, topic })
    await endGivingUp(working, { patientId, campaignId: null, topic })
  }
  if (!call || !outcome) return
  if (successful) await planContacts(working, [patientId])
  else await escalateWhenTired(working, call)
}
