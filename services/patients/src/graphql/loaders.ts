import { requireViewer } from '@baton/service-kit/request-context'
import { loadersAsAsked, type LoaderMakers } from '@baton/service-kit/loaders-as-asked'
import { reachOf } from '@baton/auth/reach'
import type DataLoader from 'dataloader'
import type { ConditionRow } from '../domain/condition.js'
import type { EncounterRow } from '../domain/encounter.js'
import type { FeedAppointmentRow } from '../domain/feed-appointment.js'
import type { ImportIssueRow } from '../domain/import-job.js'
import type { RiskScoreRow } from '../domain/risk-score.js'
import { countCoordinatorMoves, findCarers } from '../storage/caseloads.js'
import { conditionKey, conditionsOfPatients, findVisibleConditions } from '../storage/conditions.js'
import { coveragesOfPatients, findVisibleCoverages } from '../storage/coverages.js'
import { findOrganizations, findPractitioners, findPractitionersByNpi } from '../storage/directory.js'
import {
  encounterKey,
  encountersOfPatients,
  findVisibleEncounters,
  formerStays,
  type EncounterQuery,
} from '../storage/encounters.js'
import {
  feedAppointmentKey,
  feedAppointmentsOf,
  pagesOfFeedAppointments,
} from '../storage/feed-appointments.js'
import { findIssues } from '../storage/import-issues.js'
import { findImportJobs, importStepsOf } from '../storage/import-jobs.js'
import { findInboundMessages, findMessageSteps } from '../storage/inbound-messages.js'
import { mergesOf } from '../storage/patient-merges.js'
import { findIdentifiers } from '../storage/patients.js'
import { retractedDeathsOf } from '../storage/retracted-deaths.js'
import { findVisibleScores, scoreKey, scoresOfPatients } from '../storage/risk-scores.js'
import { movesOf } from '../storage/status-moves.js'
import { findVisiblePatients } from '../storage/visible-patients.js'
import { assessmentLoaders } from './assessment-loaders.js'
import { consentLoaders } from './consent-loaders.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byAskedId, byId, byOwner, pages } from './load.js'
import { duplicateLoaders } from './duplicate-loaders.js'
import { outreachLoaders } from './outreach-loaders.js'
import { proxyLoaders } from './proxy-loaders.js'
import { registryLoaders } from './registry-loaders.js'
import { staffLoaders } from './staff-loaders.js'
import { trustLoaders } from './trust-loaders.js'

const chartLoaders = {
  patient: (request) => byAskedId((ids) => findVisiblePatients(askingOf(request), ids)),
  merges: (request) =>
    byOwner(
      (ids) => mergesOf(request.db, ids),
      (row) => row.patientId,
    ),
  retractedDeaths: (request) =>
    byOwner(
      (ids) => retractedDeathsOf(request.db, ids),
      (row) => row.patientId,
    ),
  identifiers: (request) =>
    byOwner(
      (ids) => findIdentifiers(request.db, ids),
      (row) => row.patientId,
    ),
  encounter: (request) => byId((ids) => findVisibleEncounters(askingOf(request), ids)),
  encounters: (request) =>
    pages<EncounterRow, EncounterQuery>({
      find: (ids, page) => encountersOfPatients(askingOf(request), ids, page),
      keyOf: encounterKey,
      secret: request.cursorSecret,
    }),
  formerStay: (request) =>
    byOwner(
      (ids) => formerStays(askingOf(request), ids),
      (row) => row.readmissionId,
    ),
  condition: (request) => byId((ids) => findVisibleConditions(askingOf(request), ids)),
  conditions: (request) =>
    pages<ConditionRow, { active: boolean | null }>({
      find: (ids, { query, page }) => conditionsOfPatients(askingOf(request), ids, { ...query, page }),
      keyOf: conditionKey,
      secret: request.cursorSecret,
    }),
  statusMoves: (request) =>
    byOwner(
      (ids) => movesOf(request.db, ids),
      (row) => row.subjectId,
    ),
  coverage: (request) => byId((ids) => findVisibleCoverages(askingOf(request), ids)),
  coverages: (request) =>
    byOwner(
      (ids) => coveragesOfPatients(askingOf(request), ids),
      (row) => row.patientId,
    ),
  riskScore: (request) => byId((ids) => findVisibleScores(askingOf(request), ids)),
  riskScores: (request) =>
    pages<RiskScoreRow, { instrument: string | null }>({
      find: (ids, page) => scoresOfPatients(askingOf(request), ids, page),
      keyOf: scoreKey,
      secret: request.cursorSecret,
    }),
  feedAppointments: (request) =>
    byOwner(
      (ids) => feedAppointmentsOf(askingOf(request), ids),
      (row) => row.patientId,
    ),
  feedAppointmentHistory: (request) =>
    pages<FeedAppointmentRow, null>({
      find: (ids, page) => pagesOfFeedAppointments(askingOf(request), ids, page),
      keyOf: feedAppointmentKey,
      secret: request.cursorSecret,
    }),
  carers: (request) =>
    byOwner(
      (patientIds) => findCarers(request.db, { patientIds, at: request.clock.now() }),
      (row) => row.patientId,
    ),
  coordinatorMoves: (request) =>
    byOwner(
      (patientIds) => countCoordinatorMoves(request.db, patientIds),
      (row) => row.patientId,
    ),
} satisfies LoaderMakers<PatientsRequest>

const directoryLoaders = {
  practitioner: (request) => byId((ids) => findPractitioners(request.db, ids)),
  practitionersByNpi: (request) =>
    byOwner(
      (npis) => findPractitionersByNpi(request.db, npis),
      (row) => row.npi ?? '',
    ),
  organization: (request) => byId((ids) => findOrganizations(request.db, ids)),
  importJob: (request) =>
    byId(async (ids) => (mayReadImports(request) ? findImportJobs(request.db, ids) : [])),
  importSteps: (request) =>
    byOwner(
      (ids) => importStepsOf(request.db, ids),
      ({ jobId }) => jobId,
    ),
  inboundMessage: (request) =>
    byId(async (ids) => (mayReadImports(request) ? findInboundMessages(request.db, ids) : [])),
  messageSteps: (request) =>
    byOwner(
      (ids) => findMessageSteps(request.db, ids),
      (row) => row.messageId,
    ),
  issues: (request) => {
    const issues = new Map<string, DataLoader<string, readonly ImportIssueRow[]>>()
    return (kind: ImportIssueRow['kind'], first: number) => {
      const known = issues.get(`${kind} ${first}`)
      if (known) return known
      const loader = byOwner(
        (ids) => findIssues(request.db, ids, { kind, first }),
        (issue) => issue.jobId,
      )
      issues.set(`${kind} ${first}`, loader)
      return loader
    }
  },
} satisfies LoaderMakers<PatientsRequest>

function mayReadImports(request: PatientsRequest): boolean {
  return reachOf(requireViewer(request), 'import', 'read') !== 'none'
}

const MAKERS = {
  ...assessmentLoaders,
  ...consentLoaders,
  ...duplicateLoaders,
  ...proxyLoaders,
  ...registryLoaders,
  ...trustLoaders,
  ...staffLoaders,
  ...chartLoaders,
  ...directoryLoaders,
  ...outreachLoaders,
}

/** What one request has loaded; every loader asks with one statement per field level. */
export type Loaders = ReturnType<typeof createLoaders>

/** The loaders of one request, made as they are asked for. Each row that the viewer may not see is left out by its statement. */
export const createLoaders = loadersAsAsked<PatientsRequest, typeof MAKERS>(MAKERS)
