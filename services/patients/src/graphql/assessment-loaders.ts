import type { LoaderMakers } from '@baton/service-kit/loaders-as-asked'
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
export const assessmentLoaders = {
  assessment: (request) => byId((ids) => findVisibleAssessments(askingOf(request), ids)),
  assessments: (request) =>
    pages<AssessmentRow, AssessmentQuery>({
      find: (ids, page) => assessmentsOfPatients(askingOf(request), ids, page),
      keyOf: assessmentKey,
      secret: request.cursorSecret,
    }),
  observation: (request) => byId((ids) => findVisibleObservations(askingOf(request), ids)),
  observations: (request) =>
    pages<ObservationRow, ObservationQuery>({
      find: (ids, page) => observationsOfPatients(askingOf(request), ids, page),
      keyOf: observationKey,
      secret: request.cursorSecret,
    }),
  medication: (request) => byId((ids) => findVisibleMedications(askingOf(request), ids)),
  medicationSteps: (request) =>
    byOwner(
      (ids) => medicationStepsOf(request.db, ids),
      (row) => row.medicationId,
    ),
  allergies: (request) =>
    pages<AllergyRow, null>({
      find: (ids, page) => allergiesOfPatients(askingOf(request), ids, page),
      keyOf: allergyKey,
      secret: request.cursorSecret,
    }),
  medications: (request) =>
    pages<MedicationRow, null>({
      find: (ids, page) => medicationsOfPatients(askingOf(request), ids, page),
      keyOf: medicationKey,
      secret: request.cursorSecret,
    }),
  document: (request) => byId((ids) => findVisibleDocuments(askingOf(request), ids)),
  documents: (request) =>
    pages<DocumentRow, null>({
      find: (ids, page) => documentsOfPatients(askingOf(request), ids, page),
      keyOf: documentKey,
      secret: request.cursorSecret,
    }),
  riskTier: (request) =>
    byOwner(
      (ids) => tiersOfPatients(askingOf(request), ids),
      (row) => row.patientId,
    ),
} satisfies LoaderMakers<PatientsRequest>
