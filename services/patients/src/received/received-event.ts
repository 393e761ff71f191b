import type { Payload } from '@baton/events/catalogue'
import { event, type NewEvent } from '@baton/events/event'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { EventCode } from './elements.js'
import type { ReceivedResource } from './received-resource.js'

/** What is known only when everything is written that a resource refers to. */
export interface ToldWith {
  readonly recordedAt: Date
  /** The label that it carries. */
  readonly sensitivity: Sensitivity
  codesOf(conditionId: string): readonly EventCode[]
}

/** A claim or an explanation of benefit. */
export type ReceivedClaim = Extract<ReceivedResource, { readonly type: 'claim.received.v1' }>

/** What the owner of a received resource is told of it by an event of its own; claims are told together. */
export function receivedEvent(received: Exclude<ReceivedResource, ReceivedClaim>, told: ToldWith): NewEvent {
  const { resourceId, patientId, at } = received
  const { recordedAt } = told
  const occurredAt = at === null ? recordedAt : new Date(at)
  const about = { subject: resourceId, patientId, occurredAt, recordedAt }
  const common = { patientId, ...commonOf(received, told) }
  switch (received.type) {
    case 'care-plan.received.v1': {
      const conditionCodes = conditionCodesOf(received, told)
      return event(received.type, { ...about, payload: { ...common, ...received.payload, conditionCodes } })
    }
    case 'goal.received.v1':
      return event(received.type, { ...about, payload: { ...common, ...received.payload } })
    case 'care-team.received.v1':
      return event(received.type, { ...about, payload: { ...common, ...received.payload } })
  }
}

/** What metrics is told of one claim. */
export function receivedClaim(
  received: ReceivedClaim,
  told: ToldWith,
): Payload<'claims.received.v1'>['claims'][number] {
  const diagnoses = [...received.payload.diagnoses, ...conditionCodesOf(received, told)]
  return { ...commonOf(received, told), ...received.payload, diagnoses }
}

function commonOf({ resourceId, at }: ReceivedResource, { sensitivity, recordedAt }: ToldWith) {
  return {
    resourceId,
    at: at ?? recordedAt.toISOString(),
    sensitivity: sensitivity === 'NONE' ? undefined : sensitivity,
  }
}

function conditionCodesOf({ conditionIds }: ReceivedResource, { codesOf }: ToldWith): EventCode[] {
  return conditionIds.flatMap((id) => codesOf(id).slice(0, 1))
}
