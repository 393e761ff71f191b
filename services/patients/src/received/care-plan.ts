import { codesIn } from '@baton/fhir/facts/elements'
import { firstCode, instantIn, listIn, partIn, referencesIn, statusIn } from './elements.js'
import type { ReadReceived } from './received-resource.js'

/** FHIR CarePlan, for care-plans. */
export const readCarePlan: ReadReceived = (resource, { zone, nameOf, idOf }) => {
  const period = partIn(resource, 'period')
  const from = instantIn(period, 'start', zone)
  return {
    type: 'care-plan.received.v1',
    at: instantIn(resource, 'created', zone) ?? from,
    conditionIds: referencesIn(resource, 'addresses').flatMap((one) => idOf('Condition', one) ?? []),
    encounterIds: [],
    payload: {
      status: statusIn(resource),
      categories: codesIn(resource, 'category'),
      activities: listIn(resource, 'activity').map((one) => {
        const detail = partIn(one, 'detail')
        return { code: firstCode(detail, 'code'), status: statusIn(detail) }
      }),
      goalIds: referencesIn(resource, 'goal').flatMap((one) => nameOf(one) ?? []),
      from,
      until: instantIn(period, 'end', zone),
    },
  }
}
