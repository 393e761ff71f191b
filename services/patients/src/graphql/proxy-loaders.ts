import type { LoaderMakers } from '@baton/service-kit/loaders-as-asked'
import { visibleGrants, visiblePersons } from '../storage/proxies.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byId, byOwner } from './load.js'

/** What one request has loaded of related persons and proxies. */
export const proxyLoaders = {
  relatedPerson: (request) => byId((ids) => visiblePersons(askingOf(request), 'id', ids)),
  relatedPersons: (request) =>
    byOwner(
      (ids) => visiblePersons(askingOf(request), 'patient_id', ids),
      (row) => row.patientId,
    ),
  proxyGrant: (request) => byId((ids) => visibleGrants(askingOf(request), 'id', ids)),
  proxyGrants: (request) =>
    byOwner(
      (ids) => visibleGrants(askingOf(request), 'patient_id', ids),
      (row) => row.patientId,
    ),
} satisfies LoaderMakers<PatientsRequest>
