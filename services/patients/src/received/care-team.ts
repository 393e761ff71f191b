import { firstCode, instantIn, listIn, partIn, referenceIn, statusIn } from './elements.js'
import type { ReadReceived } from './received-resource.js'

/** FHIR CareTeam, for care-plans: those of its members who are practitioners here. */
export const readCareTeam: ReadReceived = (resource, { zone, idOf }) => ({
  type: 'care-team.received.v1',
  at: instantIn(partIn(resource, 'period'), 'start', zone),
  conditionIds: [],
  encounterIds: [],
  payload: {
    status: statusIn(resource),
    members: listIn(resource, 'participant').map((participant) => {
      const member = referenceIn(participant, 'member')
      return {
        practitionerId: member === null ? null : idOf('Practitioner', member),
        role: firstCode(participant, 'role'),
      }
    }),
  },
})
