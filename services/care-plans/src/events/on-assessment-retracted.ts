import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { CarePlansDeps } from '../deps.js'
import { SYSTEM } from '../domain/status-change.js'
import { checkGoalsAgain } from '../operations/goal/check-goals-again.js'
import { moveRecord } from '../operations/move-record.js'
import { lockOpenProposalsOf, proposals } from '../storage/proposals.js'
import { goalsCheckedBy, keepRetraction } from '../storage/retracted-assessments.js'

const REASON = 'the assessment behind it was entered in error'

/**
 * What a form suggested is taken off the table when the form was an error, and its total checks no goal any more. What a
 * person accepted, and an escalation, stays: a person decided it, and a person ends it.
 */
export async function onAssessmentRetracted(
  deps: CarePlansDeps,
  event: DomainEvent<'assessment.retracted.v1'>,
): Promise<void> {
  const { patientId, assessmentId: sourceId } = event.payload
  const actor = { by: SYSTEM, now: deps.clock.now() }
  await handleOnce(deps, event, async (tx) => {
    await keepRetraction(tx, { patientId, sourceId, retractedAt: event.recordedAt })
    await checkGoalsAgain(tx, await goalsCheckedBy(tx, { patientId, sourceId }), actor)
    const decided = { decidedBy: actor.by, decidedAt: actor.now }
    for (const proposal of await lockOpenProposalsOf(tx, sourceId)) {
      const move = { to: 'REJECTED', reason: REASON, with: decided } as const
      await moveRecord({ tx, records: proposals }, proposal, move, actor)
    }
  })
}
