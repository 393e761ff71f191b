import { event } from '@baton/events/event'
import { codesIn } from '@baton/fhir/facts/elements'
import { firstCode, instantIn, listIn, partIn, referencesIn, statusIn } from './elements.js'
import type { ReadReceived } from './received-resource.js'

/** FHIR CarePlan, for care-plans. */
export const readCarePlan: ReadReceived = (resource, { patientId, resourceId, zone, nameOf, idOf }) => {
  const period = partIn(resource, 'period')
  const from = instantIn(period, 'start', zone)
  const at = instantIn(resource, 'created', zone) ?? from
  const conditionIds = referencesIn(resource, 'addresses').flatMap((one) => idOf('Condition', one) ?? [])
  const activities = listIn(resource, 'activity').map((one) => {
    const detail = partIn(one, 'detail')
    return { code: firstCode(detail, 'code'), status: statusIn(detail) }
  })
  return {
    conditionIds,
    toEvent: ({ recordedAt, sensitivity, codesOf }) =>
      event('care-plan.received.v1', {
        subject: resourceId,
        patientId,
        occurredAt: at === null ? recordedAt : new Date(at),
        recordedAt,
        payload: {
          resourceId,
          patientId,
          status: statusIn(resource),
          at: at ?? recordedAt.toISOString(),
          sensitivity,
          categories: codesIn(resource, 'category'),
          activities,
          goalIds: referencesIn(resource, 'goal').flatMap((one) => nameOf(one) ?? []),
          conditionCodes: conditionIds.flatMap((id) => codesOf(id).slice(0, 1)),
          from,
          until: instantIn(period, 'end', zone),
        },
      }),
  }
}
