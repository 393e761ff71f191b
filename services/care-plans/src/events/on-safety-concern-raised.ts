import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { CarePlansDeps } from '../deps.js'
import { SAFETY_CONCERN } from '../domain/safety-concern.js'
import { SYSTEM } from '../domain/status-change.js'
import { openEscalation } from '../operations/escalation/open-escalation.js'
import { isRaised } from '../storage/escalations.js'
import { takePatientsTurn } from '../storage/patient-risks.js'
import { keepRecordLabel } from '../storage/record-labels.js'

/** A positive safety item must be answered the same day, and not closed without saying what came of it. */
export async function onSafetyConcernRaised(
  deps: CarePlansDeps,
  event: DomainEvent<'safety-concern.raised.v1'>,
): Promise<void> {
  const now = deps.clock.now()
  await handleOnce(deps, event, async (tx) => {
    const { patientId, assessmentId, sensitivity = 'NONE' } = event.payload
    await takePatientsTurn(tx, patientId)
    if (sensitivity !== 'NONE')
      await keepRecordLabel(tx, { recordId: assessmentId, sensitivity, toldAt: new Date(event.recordedAt) })
    if (await isRaised(tx, 'SAFETY_CONCERN', assessmentId)) return
    const request = { patientId, causeId: assessmentId, ...SAFETY_CONCERN }
    await openEscalation(tx, request, { config: deps.config, by: SYSTEM, now })
  })
}
