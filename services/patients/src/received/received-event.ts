import type { Sensitivity } from '@baton/events/sensitivity'
import { event, type NewEvent } from '@baton/events/event'
import type { EventCode } from './elements.js'
import type { ReceivedResource } from './received-resource.js'

/** What is known only when everything is written that a resource refers to. */
export interface ToldWith {
  readonly recordedAt: Date
  /** The label that it carries. */
  readonly sensitivity: Sensitivity
  codesOf(conditionId: string): readonly EventCode[]
}

/** What the owner of a received resource is told. */
export function receivedEvent(received: ReceivedResource, told: ToldWith): NewEvent {
  const { resourceId, patientId, at } = received
  const { recordedAt } = told
  const sensitivity = told.sensitivity === 'NONE' ? undefined : told.sensitivity
  const occurredAt = at === null ? recordedAt : new Date(at)
  const about = { subject: resourceId, patientId, occurredAt, recordedAt }
  const common = { resourceId, patientId, at: at ?? recordedAt.toISOString(), sensitivity }
  const codes = received.conditionIds.flatMap((id) => told.codesOf(id).slice(0, 1))
  switch (received.type) {
    case 'care-plan.received.v1':
      return event(received.type, {
        ...about,
        payload: { ...common, ...received.payload, conditionCodes: codes },
      })
    case 'claim.received.v1': {
      const diagnoses = [...received.payload.diagnoses, ...codes]
      return event(received.type, { ...about, payload: { ...common, ...received.payload, diagnoses } })
    }
    case 'goal.received.v1':
      return event(received.type, { ...about, payload: { ...common, ...received.payload } })
    case 'care-team.received.v1':
      return event(received.type, { ...about, payload: { ...common, ...received.payload } })
  }
}
