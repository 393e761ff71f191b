import { candidateStepsOf, findVisibleCandidates } from '../storage/duplicate-reviews.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byId, byOwner } from './load.js'

/** What one request has loaded of records that may be of one person. */
export function duplicateLoaders(request: PatientsRequest) {
  return {
    duplicateCandidate: byId((ids) => findVisibleCandidates(askingOf(request), ids)),
    candidateSteps: byOwner(
      (ids) => candidateStepsOf(request.db, ids),
      ({ candidateId }) => candidateId,
    ),
  }
}
