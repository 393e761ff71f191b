import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { AuthorizationsDeps } from '../deps.js'
import { keepCompetency } from '../storage/staff-competencies.js'

/** Somebody was shown to be able to do something; told again, the end may have moved. */
export async function onCompetencyRecorded(
  deps: AuthorizationsDeps,
  event: DomainEvent<'competency.recorded.v1'>,
): Promise<void> {
  const { practitionerId, competency, validFrom, validUntil } = event.payload
  await handleOnce(deps, event, (tx) =>
    keepCompetency(tx, {
      practitionerId,
      competency,
      validFrom: new Date(validFrom),
      validUntil: validUntil === null ? null : new Date(validUntil),
    }),
  )
}
