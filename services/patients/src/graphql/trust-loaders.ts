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
export function trustLoaders(request: PatientsRequest) {
  const { db, cursorSecret: secret } = request
  const asking = () => askingOf(request)
  return {
    disclosure: byId((ids) => findVisibleDisclosures(asking(), ids)),
    disclosures: pages<DisclosureRow, DisclosureQuery>({
      find: (ids, page) => disclosuresOfPatients(asking(), ids, page),
      keyOf: disclosureKey,
      secret,
    }),
    accountingRequest: byId((ids) => visibleAccountingRequests(asking(), 'id', ids)),
    accountingRequests: byOwner(
      (ids) => visibleAccountingRequests(asking(), 'patient_id', ids),
      (row) => row.patientId,
    ),
    cover: byId((ids) => findCovers(db, ids)),
    breakGlass: byId((ids) => findBreakGlass(db, ids)),
  }
}
