import { numberIn, textIn, type Resource } from '@baton/fhir/facts/elements'
import { readDateTime } from '@baton/fhir/date-time'
import { firstCode, instantIn, listIn, partIn, statusIn } from './elements.js'
import type { ReadReceived } from './received-resource.js'

const COMPARATORS: ReadonlySet<string> = new Set(['<', '<=', '>=', '>'])

/** FHIR Goal, for care-plans. */
export const readGoal: ReadReceived = (resource, { zone }) => ({
  type: 'goal.received.v1',
  at: instantIn(resource, 'statusDate', zone) ?? instantIn(resource, 'startDate', zone),
  conditionIds: [],
  encounterIds: [],
  payload: {
    status: statusIn(resource, 'lifecycleStatus'),
    code: firstCode(resource, 'description'),
    targets: listIn(resource, 'target').flatMap(targetOf),
  },
})

function targetOf(target: Resource) {
  const code = firstCode(target, 'measure')
  if (!code) return []
  const quantity = partIn(target, 'detailQuantity')
  const comparator = textIn(quantity, 'comparator') ?? null
  const due = textIn(target, 'dueDate')
  const dueOn = due === undefined ? null : (readDateTime(due)?.lastDay ?? null)
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
