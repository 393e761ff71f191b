import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { CarePlansDeps } from '../deps.js'
import { SYSTEM } from '../domain/status-change.js'
import { openEscalation } from '../operations/escalation/open-escalation.js'
import { isRaised } from '../storage/escalations.js'
import { takePatientsTurn } from '../storage/patient-risks.js'

/** A positive safety item must be answered the same day, and not closed without saying what came of it. */
export async function onSafetyConcernRaised(
  deps: CarePlansDeps,
  event: DomainEvent<'safety-concern.raised.v1'>,
): Promise<void> {
  const now = deps.clock.now()
  await handleOnce(deps, event, async (tx) => {
    const { patientId, assessmentId, reason } = event.payload
    await takePatientsTurn(tx, patientId)
    if (await isRaised(tx, 'SAFETY_CONCERN', assessmentId)) return
    const request = {
      patientId,
      severity: 'SAME_DAY',
      cause: 'SAFETY_CONCERN',
      causeId: assessmentId,
      situation: `A screen raised a safety concern: ${reason}.`,
      background: `Assessment ${assessmentId}.`,
      assessment: 'The risk has not been assessed by a clinician yet.',
      recommendation:
        'Ask the structured risk questions today; do not leave the person alone with an active plan; 988 or mobile crisis; write a safety plan.',
    } as const
    await openEscalation(tx, request, { config: deps.config, by: SYSTEM, now })
  })
}
