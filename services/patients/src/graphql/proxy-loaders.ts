import { visibleGrants, visiblePersons } from '../storage/proxies.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byId, byOwner } from './load.js'

/** What one request has loaded of related persons and proxies. */
export function proxyLoaders(request: PatientsRequest) {
  const asking = () => askingOf(request)
  return {
    relatedPerson: byId((ids) => visiblePersons(asking(), 'id', ids)),
    relatedPersons: byOwner(
      (ids) => visiblePersons(asking(), 'patient_id', ids),
      (row) => row.patientId,
    ),
    proxyGrant: byId((ids) => visibleGrants(asking(), 'id', ids)),
    proxyGrants: byOwner(
      (ids) => visibleGrants(asking(), 'patient_id', ids),
      (row) => row.patientId,
    ),
  }
}
