import type { Needs } from './need.js'
import { authorizationOperations } from './operations/authorizations.js'
import { carePlanOperations } from './operations/care-plans.js'
import { metricOperations } from './operations/metrics.js'
import { patientOperations } from './operations/patients.js'
import { referralOperations } from './operations/referrals.js'

export type { Need } from './need.js'

/**
 * Every root field of the graph and the cell of the matrix that decides it. `npm run compose` refuses a root field
 * that is missing here, one that is here and nowhere in the graph, and one whose directive says otherwise.
 */
export const OPERATIONS: Needs = {
  ...patientOperations,
  ...carePlanOperations,
  ...referralOperations,
  ...authorizationOperations,
  ...metricOperations,
}
