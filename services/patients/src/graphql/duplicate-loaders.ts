import { findVisibleCandidates } from '../storage/duplicate-reviews.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byId } from './load.js'

/** What one request has loaded of records that may be of one person. */
export function duplicateLoaders(request: PatientsRequest) {
  return { duplicateCandidate: byId((ids) => findVisibleCandidates(askingOf(request), ids)) }
}
