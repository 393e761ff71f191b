import { event } from '@baton/events/event'
import { firstCode, instantIn, listIn, partIn, referenceIn, statusIn } from './elements.js'
import type { ReadReceived } from './received-resource.js'

/** FHIR CareTeam, for care-plans: those of its members who are practitioners here. */
export const readCareTeam: ReadReceived = (resource, { patientId, resourceId, zone, idOf }) => {
  const at = instantIn(partIn(resource, 'period'), 'start', zone)
  const members = listIn(resource, 'participant').map((participant) => {
    const member = referenceIn(participant, 'member')
    return {
      practitionerId: member === null ? null : idOf('Practitioner', member),
      role: firstCode(participant, 'role'),
    }
  })
  return {
    conditionIds: [],
    toEvent: ({ recordedAt, sensitivity }) =>
      event('care-team.received.v1', {
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
          members,
        },
      }),
  }
}
