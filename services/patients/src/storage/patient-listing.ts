import { patientFilter } from '@baton/auth/care-relationships'
import { reachOf } from '@baton/auth/reach'
import type { Page } from '@baton/database/keyset'
import { columnOf, filtered, ORDERS, type PatientQuery } from './patient-conditions.js'
import type { Asking } from './reach.js'
import { Where } from './where.js'

/** A list of patients: who asks, for whom, and which page of it. */
export interface Listing {
  readonly asking: Asking
  readonly query: PatientQuery
  readonly page: Page
}

/** Whom the viewer may see. */
export function visibleTo({ viewer, now }: Asking): Where {
  const where = new Where()
  const reach = patientFilter(viewer, 'demographics', { column: 'patient.id', now, nextParameter: 1 })
  return where.andAll(reach.sql, reach.parameters)
}

/** Whom a list means, of those whom the viewer may see, after the page before. */
export function listed(listing: Listing): Where {
  return narrowed(visibleTo(listing.asking), listing)
}

/** The same for who may be seen already. */
export function narrowed(where: Where, { asking, query, page }: Listing): Where {
  const narrow = filtered(where, query, asking.now).andAll('merged_into_id is null', [])
  if (page.after) narrow.after(ORDERS[query.by], { key: page.after, descending: query.descending })
  return narrow
}

/** The order of a list and the end of its page, with one more row than the page holds. */
export function inOrder({ query, page }: Listing): string {
  const direction = query.descending ? 'desc' : 'asc'
  const columns = ORDERS[query.by].map((column) => `${columnOf(column)} ${direction}`)
  return `order by ${columns.join(', ')} limit ${page.first + 1}`
}

/**
 * Whether a name is all that is asked of everybody: then its patients are as many as share it. A number, a day of birth or a
 * caseload leaves few to be compared one by one.
 */
export function asksByNameAlone({ asking, query }: Listing): boolean {
  const { phone, identifier, birthDate, ids, coordinatorId, caseloadOf } = query
  const narrowing = phone ?? identifier ?? birthDate ?? ids ?? coordinatorId ?? caseloadOf ?? null
  return narrowing === null && reachOf(asking.viewer, 'demographics', 'read') === 'all'
}
