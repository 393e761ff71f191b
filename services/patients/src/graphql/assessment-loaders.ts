import type { AssessmentRow } from '../domain/assessment.js'
import type { AllergyRow } from '../domain/allergy.js'
import type { MedicationRow } from '../domain/medication.js'
import type { ObservationRow } from '../domain/observation.js'
import type { DocumentRow } from '../domain/document.js'
import { documentKey, documentsOfPatients, findVisibleDocuments } from '../storage/documents.js'
import {
  assessmentKey,
  assessmentsOfPatients,
  findVisibleAssessments,
  type AssessmentQuery,
} from '../storage/assessments.js'
import { allergiesOfPatients, allergyKey } from '../storage/allergies.js'
import {
  findVisibleMedications,
  medicationKey,
  medicationsOfPatients,
  medicationStepsOf,
} from '../storage/medications.js'
import {
  findVisibleObservations,
  observationKey,
  observationsOfPatients,
  type ObservationQuery,
} from '../storage/observations.js'
import { tiersOfPatients } from '../storage/risk-tiers.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byId, byOwner, pages } from './load.js'

/** What one request has loaded of assessments, measurements, medications, documents and tiers. */
export function assessmentLoaders(request: PatientsRequest) {
  const asking = () => askingOf(request)
  return {
    assessment: byId((ids) => findVisibleAssessments(asking(), ids)),
    assessments: pages<AssessmentRow, AssessmentQuery>({
      find: (ids, page) => assessmentsOfPatients(asking(), ids, page),
      keyOf: assessmentKey,
      secret: request.cursorSecret,
    }),
    observation: byId((ids) => findVisibleObservations(asking(), ids)),
    observations: pages<ObservationRow, ObservationQuery>({
      find: (ids, page) => observationsOfPatients(asking(), ids, page),
      keyOf: observationKey,
      secret: request.cursorSecret,
    }),
    medication: byId((ids) => findVisibleMedications(asking(), ids)),
    medicationSteps: byOwner(
      (ids) => medicationStepsOf(request.db, ids),
      (row) => row.medicationId,
    ),
    allergies: pages<AllergyRow, null>({
      find: (ids, page) => allergiesOfPatients(asking(), ids, page),
      keyOf: allergyKey,
      secret: request.cursorSecret,
    }),
    medications: pages<MedicationRow, null>({
      find: (ids, page) => medicationsOfPatients(asking(), ids, page),
      keyOf: medicationKey,
      secret: request.cursorSecret,
    }),
    document: byId((ids) => findVisibleDocuments(asking(), ids)),
    documents: pages<DocumentRow, null>({
      find: (ids, page) => documentsOfPatients(asking(), ids, page),
      keyOf: documentKey,
      secret: request.cursorSecret,
    }),
    riskTier: byOwner(
      (ids) => tiersOfPatients(asking(), ids),
      (row) => row.patientId,
    ),
  }
}
