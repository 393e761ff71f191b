import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { proposalFor } from '../domain/screening-proposals.js'
import { SYSTEM } from '../domain/status-change.js'
import { propose } from '../operations/propose.js'

/** What came out positive in a screen suggests goals and tasks to the team. */
export async function onAssessmentRecorded(
  deps: Deps,
  event: DomainEvent<'assessment.recorded.v1'>,
): Promise<void> {
  const actor = { by: SYSTEM, now: deps.clock.now() }
  await handleOnce(deps, event, async (tx) => {
    const { assessmentId, patientId, positives } = event.payload
    for (const positive of positives) {
      const rule = proposalFor(positive)
      if (!rule) continue
      const about = { patientId, sourceType: 'Assessment', sourceId: assessmentId }
      await propose(tx, { ...about, ...rule, rule: positive }, actor)
    }
  })
}
