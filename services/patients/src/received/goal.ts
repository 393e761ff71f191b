import { event } from '@baton/events/event'
import { numberIn, textIn, type Resource } from '@baton/fhir/facts/elements'
import { readDateTime } from '@baton/fhir/date-time'
import { firstCode, instantIn, listIn, partIn, statusIn } from './elements.js'
import type { ReadReceived } from './received-resource.js'

const COMPARATORS: ReadonlySet<string> = new Set(['<', '<=', '>=', '>'])

/** FHIR Goal, for care-plans. */
export const readGoal: ReadReceived = (resource, { patientId, resourceId, zone }) => {
  const at = instantIn(resource, 'statusDate', zone) ?? instantIn(resource, 'startDate', zone)
  return {
    conditionIds: [],
    toEvent: ({ recordedAt, sensitivity }) =>
      event('goal.received.v1', {
        subject: resourceId,
        patientId,
        occurredAt: at === null ? recordedAt : new Date(at),
        recordedAt,
        payload: {
          resourceId,
          patientId,
          status: statusIn(resource, 'lifecycleStatus'),
          at: at ?? recordedAt.toISOString(),
          sensitivity,
          code: firstCode(resource, 'description'),
          targets: listIn(resource, 'target').flatMap(targetOf),
        },
      }),
  }
}

function targetOf(target: Resource) {
  const code = firstCode(target, 'measure')
  if (!code) return []
  const quantity = partIn(target, 'detailQuantity')
  const comparator = textIn(quantity, 'comparator') ?? null
  const due = textIn(target, 'dueDate')
  const dueOn = due === undefined ? null : (readDateTime(due)?.firstDay ?? null)
  const unit = textIn(quantity, 'code') ?? textIn(quantity, 'unit') ?? null
  return [
    {
      code,
      comparator: comparator !== null && COMPARATORS.has(comparator) ? comparator : null,
      value: numberIn(quantity, 'value') ?? null,
      unit: unit === null ? null : unit.slice(0, 40),
      dueOn,
    },
  ]
}
