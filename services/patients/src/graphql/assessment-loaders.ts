import type { AssessmentRow } from '../domain/assessment.js'
import { assessmentKey, assessmentsOfPatients, findVisibleAssessments } from '../storage/assessments.js'
import { tiersOfPatients } from '../storage/risk-tiers.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byId, byOwner, pages } from './load.js'

/** What one request has loaded of assessments and tiers. */
export function assessmentLoaders(request: PatientsRequest) {
  const asking = () => askingOf(request)
  return {
    assessment: byId((ids) => findVisibleAssessments(asking(), ids)),
    assessments: pages<AssessmentRow, { instrument: string | null }>({
      find: (ids, page) => assessmentsOfPatients(asking(), ids, page),
      keyOf: assessmentKey,
      secret: request.cursorSecret,
    }),
    riskTier: byOwner(
      (ids) => tiersOfPatients(asking(), ids),
      (row) => row.patientId,
    ),
  }
}
