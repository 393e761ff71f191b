import type { Connection } from '@baton/database/keyset'
import { requireViewer } from '@baton/service-kit/request-context'
import { reachOf } from '@baton/auth/reach'
import type DataLoader from 'dataloader'
import type { ConditionRow } from '../domain/condition.js'
import type { CoverageRow } from '../domain/coverage.js'
import type { EncounterRow } from '../domain/encounter.js'
import type { FeedAppointmentRow } from '../domain/feed-appointment.js'
import type { ImportIssueRow, ImportJobRow, ImportStepRow } from '../domain/import-job.js'
import type { InboundMessageRow, InboundMessageStepRow } from '../domain/inbound-message.js'
import type { OrganizationRow } from '../domain/organization.js'
import type { PatientMergeRow } from '../domain/patient-merge.js'
import type { Identifier, PatientRow } from '../domain/patient.js'
import type { PractitionerRow } from '../domain/practitioner.js'
import type { RiskScoreRow } from '../domain/risk-score.js'
import { countCoordinatorMoves, findCarers, type Carer } from '../storage/caseloads.js'
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
import { findVisibleScores, scoreKey, scoresOfPatients } from '../storage/risk-scores.js'
import { findVisiblePatients } from '../storage/visible-patients.js'
import { assessmentLoaders } from './assessment-loaders.js'
import { consentLoaders } from './consent-loaders.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byAskedId, byId, byOwner, pages, type PatientPage } from './load.js'
import { duplicateLoaders } from './duplicate-loaders.js'
import { outreachLoaders, type OutreachLoaders } from './outreach-loaders.js'
import { proxyLoaders } from './proxy-loaders.js'
import { registryLoaders } from './registry-loaders.js'
import { staffLoaders } from './staff-loaders.js'
import { trustLoaders } from './trust-loaders.js'

type Pages<Row, Query> = DataLoader<PatientPage<Query>, Connection<Row>, string>

/** What one request has loaded; every loader asks with one statement per field level. */
export interface Loaders
  extends
    OutreachLoaders,
    ReturnType<typeof assessmentLoaders>,
    ReturnType<typeof consentLoaders>,
    ReturnType<typeof duplicateLoaders>,
    ReturnType<typeof proxyLoaders>,
    ReturnType<typeof registryLoaders>,
    ReturnType<typeof staffLoaders>,
    ReturnType<typeof trustLoaders> {
  readonly patient: DataLoader<string, PatientRow | null>
  readonly merges: DataLoader<string, readonly PatientMergeRow[]>
  readonly identifiers: DataLoader<string, readonly (Identifier & { patientId: string })[]>
  readonly encounter: DataLoader<string, EncounterRow | null>
  readonly encounters: Pages<EncounterRow, EncounterQuery>
  readonly formerStay: DataLoader<string, readonly EncounterRow[]>
  readonly condition: DataLoader<string, ConditionRow | null>
  readonly conditions: Pages<ConditionRow, { active: boolean | null }>
  readonly coverage: DataLoader<string, CoverageRow | null>
  readonly coverages: DataLoader<string, readonly CoverageRow[]>
  readonly riskScore: DataLoader<string, RiskScoreRow | null>
  readonly riskScores: Pages<RiskScoreRow, { instrument: string | null }>
  readonly carers: DataLoader<string, readonly Carer[]>
  readonly coordinatorMoves: DataLoader<string, readonly { readonly version: number }[]>
  readonly practitioner: DataLoader<string, PractitionerRow | null>
  readonly practitionersByNpi: DataLoader<string, readonly PractitionerRow[]>
  readonly organization: DataLoader<string, OrganizationRow | null>
  readonly feedAppointments: DataLoader<string, readonly FeedAppointmentRow[]>
  readonly feedAppointmentHistory: Pages<FeedAppointmentRow, null>
  readonly inboundMessage: DataLoader<string, InboundMessageRow | null>
  readonly messageSteps: DataLoader<string, readonly InboundMessageStepRow[]>
  readonly importJob: DataLoader<string, ImportJobRow | null>
  readonly importSteps: DataLoader<string, readonly ImportStepRow[]>
  issues(kind: ImportIssueRow['kind'], first: number): DataLoader<string, readonly ImportIssueRow[]>
}

/** The loaders of one request. Each row that the viewer may not see is left out by its statement. */
export function createLoaders(request: PatientsRequest): Loaders {
  return {
    ...assessmentLoaders(request),
    ...consentLoaders(request),
    ...duplicateLoaders(request),
    ...proxyLoaders(request),
    ...registryLoaders(request),
    ...trustLoaders(request),
    ...staffLoaders(request),
    ...chartLoaders(request),
    ...directoryLoaders(request),
    ...outreachLoaders(request),
  }
}

function chartLoaders(request: PatientsRequest) {
  const { db, cursorSecret: secret } = request
  const asking = () => askingOf(request)
  return {
    patient: byAskedId((ids) => findVisiblePatients(asking(), ids)),
    merges: byOwner(
      (ids) => mergesOf(db, ids),
      (row) => row.patientId,
    ),
    identifiers: byOwner(
      (ids) => findIdentifiers(db, ids),
      (row) => row.patientId,
    ),
    encounter: byId((ids) => findVisibleEncounters(asking(), ids)),
    encounters: pages<EncounterRow, EncounterQuery>({
      find: (ids, page) => encountersOfPatients(asking(), ids, page),
      keyOf: encounterKey,
      secret,
    }),
    formerStay: byOwner(
      (ids) => formerStays(asking(), ids),
      (row) => row.readmissionId,
    ),
    condition: byId((ids) => findVisibleConditions(asking(), ids)),
    conditions: pages<ConditionRow, { active: boolean | null }>({
      find: (ids, { query, page }) => conditionsOfPatients(asking(), ids, { ...query, page }),
      keyOf: conditionKey,
      secret,
    }),
    coverage: byId((ids) => findVisibleCoverages(asking(), ids)),
    coverages: byOwner(
      (ids) => coveragesOfPatients(asking(), ids),
      (row) => row.patientId,
    ),
    riskScore: byId((ids) => findVisibleScores(asking(), ids)),
    riskScores: pages<RiskScoreRow, { instrument: string | null }>({
      find: (ids, page) => scoresOfPatients(asking(), ids, page),
      keyOf: scoreKey,
      secret,
    }),
    feedAppointments: byOwner(
      (ids) => feedAppointmentsOf(asking(), ids),
      (row) => row.patientId,
    ),
    feedAppointmentHistory: pages<FeedAppointmentRow, null>({
      find: (ids, page) => pagesOfFeedAppointments(asking(), ids, page),
      keyOf: feedAppointmentKey,
      secret,
    }),
    carers: byOwner(
      (patientIds) => findCarers(db, { patientIds, at: request.clock.now() }),
      (row) => row.patientId,
    ),
    coordinatorMoves: byOwner(
      (patientIds) => countCoordinatorMoves(db, patientIds),
      (row) => row.patientId,
    ),
  }
}

function directoryLoaders(request: PatientsRequest) {
  const { db } = request
  const mayReadImports = () => reachOf(requireViewer(request), 'import', 'read') !== 'none'
  const issues = new Map<string, DataLoader<string, readonly ImportIssueRow[]>>()
  return {
    practitioner: byId((ids) => findPractitioners(db, ids)),
    practitionersByNpi: byOwner(
      (npis) => findPractitionersByNpi(db, npis),
      (row) => row.npi ?? '',
    ),
    organization: byId((ids) => findOrganizations(db, ids)),
    importJob: byId(async (ids) => (mayReadImports() ? findImportJobs(db, ids) : [])),
    importSteps: byOwner(
      (ids) => importStepsOf(db, ids),
      ({ jobId }) => jobId,
    ),
    inboundMessage: byId(async (ids) => (mayReadImports() ? findInboundMessages(db, ids) : [])),
    messageSteps: byOwner(
      (ids) => findMessageSteps(db, ids),
      (row) => row.messageId,
    ),
    issues(kind: ImportIssueRow['kind'], first: number) {
      const known = issues.get(`${kind} ${first}`)
      if (known) return known
      const loader = byOwner(
        (ids) => findIssues(db, ids, { kind, first }),
        (issue) => issue.jobId,
      )
      issues.set(`${kind} ${first}`, loader)
      return loader
    },
  }
}
