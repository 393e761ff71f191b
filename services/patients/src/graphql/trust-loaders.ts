import type { LoaderMakers } from '@baton/service-kit/loaders-as-asked'
import { visibleAccountingRequests } from '../storage/accounting-requests.js'
import { findBreakGlass } from '../storage/break-glass-events.js'
import { findCovers } from '../storage/covers.js'
import {
  disclosureKey,
  disclosuresOfPatients,
  findVisibleDisclosures,
  type DisclosureQuery,
} from '../storage/disclosures.js'
import type { DisclosureRow } from '../domain/disclosure.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byId, byOwner, pages } from './load.js'

/** What one request has loaded of covers, emergency accesses and disclosures. */
export const trustLoaders = {
  disclosure: (request) => byId((ids) => findVisibleDisclosures(askingOf(request), ids)),
  disclosures: (request) =>
    pages<DisclosureRow, DisclosureQuery>({
      find: (ids, page) => disclosuresOfPatients(askingOf(request), ids, page),
      keyOf: disclosureKey,
      secret: request.cursorSecret,
    }),
  accountingRequest: (request) => byId((ids) => visibleAccountingRequests(askingOf(request), 'id', ids)),
  accountingRequests: (request) =>
    byOwner(
      (ids) => visibleAccountingRequests(askingOf(request), 'patient_id', ids),
      (row) => row.patientId,
    ),
  cover: (request) => byId((ids) => findCovers(request.db, ids)),
  breakGlass: (request) => byId((ids) => findBreakGlass(request.db, ids)),
} satisfies LoaderMakers<PatientsRequest>
