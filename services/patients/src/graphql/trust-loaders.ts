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
import { byId, pages } from './load.js'

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
    cover: byId((ids) => findCovers(db, ids)),
    breakGlass: byId((ids) => findBreakGlass(db, ids)),
  }
}
