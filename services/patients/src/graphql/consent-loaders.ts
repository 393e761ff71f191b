import type { ConsentRow } from '../domain/consent.js'
import {
  consentKey,
  consentsOfPatients,
  findVisibleConsents,
  pagesOfConsents,
  part2ConsentsFor,
} from '../storage/consents.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byId, byOwner, pages } from './load.js'

/** What one request has loaded of consents. */
export function consentLoaders(request: PatientsRequest) {
  const asking = () => askingOf(request)
  return {
    consent: byId((ids) => findVisibleConsents(asking(), ids)),
    consents: byOwner(
      (ids) => consentsOfPatients(asking(), ids),
      (row) => row.patientId,
    ),
    consentHistory: pages<ConsentRow, null>({
      find: (ids, page) => pagesOfConsents(asking(), ids, page),
      keyOf: consentKey,
      secret: request.cursorSecret,
    }),
    /** The Part 2 consents under which the viewer sees labelled records of a patient. */
    part2Consents: byOwner(
      (patientIds) => part2ConsentsFor(asking(), patientIds),
      (row) => row.patientId,
    ),
  }
}
