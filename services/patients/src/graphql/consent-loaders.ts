import type { LoaderMakers } from '@baton/service-kit/loaders-as-asked'
import type { ConsentRow } from '../domain/consent.js'
import {
  consentKey,
  consentsOfCopies,
  consentsOfPatients,
  findVisibleConsents,
  pagesOfConsents,
  part2ConsentsFor,
} from '../storage/consents.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byId, byOwner, pages } from './load.js'

/** What one request has loaded of consents. */
export const consentLoaders = {
  consent: (request) => byId((ids) => findVisibleConsents(askingOf(request), ids)),
  consents: (request) =>
    byOwner(
      (ids) => consentsOfPatients(askingOf(request), ids),
      (row) => row.patientId,
    ),
  consentHistory: (request) =>
    pages<ConsentRow, null>({
      find: (ids, page) => pagesOfConsents(askingOf(request), ids, page),
      keyOf: consentKey,
      secret: request.cursorSecret,
    }),
  /** The Part 2 consents under which the viewer sees labelled records of a patient. */
  part2Consents: (request) =>
    byOwner(
      (patientIds) => part2ConsentsFor(askingOf(request), patientIds),
      (row) => row.patientId,
    ),
  /** The consents under which versions of a record were disclosed to the viewer before. */
  consentsOfCopies: (request) =>
    byOwner(
      (recordIds) => consentsOfCopies(askingOf(request), recordIds),
      (copy) => copy.recordId,
    ),
} satisfies LoaderMakers<PatientsRequest>
