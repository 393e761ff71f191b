import type { LoaderMakers } from '@baton/service-kit/loaders-as-asked'
import { candidateStepsOf, findVisibleCandidates } from '../storage/duplicate-reviews.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byId, byOwner } from './load.js'

/** What one request has loaded of records that may be of one person. */
export const duplicateLoaders = {
  duplicateCandidate: (request) => byId((ids) => findVisibleCandidates(askingOf(request), ids)),
  candidateSteps: (request) =>
    byOwner(
      (ids) => candidateStepsOf(request.db, ids),
      ({ candidateId }) => candidateId,
    ),
} satisfies LoaderMakers<PatientsRequest>
