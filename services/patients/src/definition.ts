import type { ServiceDefinition } from '@baton/service-kit/definition'
import { openPatientsDeps } from './config.js'
import type { PatientsDeps } from './deps.js'
import { handlers } from './events/handlers.js'
import { watchAccess } from './graphql/access-watch.js'
import { createLoaders } from './graphql/loaders.js'
import { resolvers } from './graphql/resolvers.js'
import { importFileJob } from './jobs/import-file.js'
import { sendAttemptJob } from './jobs/send-attempt.js'
import { downloadDocumentRoute, uploadDocumentRoute } from './routes/documents.js'
import { exportFhirRoute } from './routes/export-fhir.js'
import { hl7v2Route } from './routes/hl7v2.js'
import { importFhirRoute } from './routes/import-fhir.js'
import { inSmsRoute } from './routes/in-sms.js'
import { readsRoute } from './routes/reads.js'
import { CampaignEntity, CampaignStepEntity } from './storage/campaign.entity.js'
import { ConditionEntity } from './storage/condition.entity.js'
import { ContactAttemptEntity } from './storage/contact-attempt.entity.js'
import { ContactPreferenceEntity } from './storage/contact-preference.entity.js'
import { CoverageEntity } from './storage/coverage.entity.js'
import { DirectoryIdentifierEntity } from './storage/directory-identifier.entity.js'
import { StagedEntryEntity, StagedStayEntity, StagedTellingEntity } from './storage/staged-entry.entity.js'
import { ImportHoldEntity, ImportWaitingLineEntity } from './storage/waiting-line.entity.js'
import { DocumentEntity } from './storage/document.entity.js'
import {
  DuplicateCandidateEntity,
  DuplicateCandidateStepEntity,
} from './storage/duplicate-candidate.entity.js'
import { EncounterEntity } from './storage/encounter.entity.js'
import { FeedAppointmentEntity } from './storage/feed-appointment.entity.js'
import { ImportIssueEntity } from './storage/import-issue.entity.js'
import { ImportJobEntity, ImportStepEntity } from './storage/import-job.entity.js'
import { InboundMessageEntity, InboundMessageStepEntity } from './storage/inbound-message.entity.js'
import { InboundReplyEntity } from './storage/inbound-reply.entity.js'
import { MedicationFillEntity } from './storage/medication-fill.entity.js'
import { OrganizationEntity } from './storage/organization.entity.js'
import { PatientIdentifierEntity } from './storage/patient-identifier.entity.js'
import { PatientLinkEntity } from './storage/patient-link.entity.js'
import { PatientMergeEntity } from './storage/patient-merge.entity.js'
import { PatientEntity } from './storage/patient.entity.js'
import { PractitionerEntity } from './storage/practitioner.entity.js'
import { RegistryEntity, RegistryMembershipEntity } from './storage/registry.entity.js'
import { RiskScoreEntity } from './storage/risk-score.entity.js'
import { SourceResourceEntity } from './storage/source-resource.entity.js'
import { VisitNumberEntity } from './storage/visit-number.entity.js'
import { compareAdded } from './sweeps/compare-added-records.js'
import { dueOutreach } from './sweeps/due-outreach.js'
import { keepRegistries } from './sweeps/keep-registries.js'
import { lowerTiers } from './sweeps/lower-tiers.js'
import { resumeImports } from './sweeps/resume-imports.js'

/** The patients service: its graph, its storage, and what runs later. */
export const definition: ServiceDefinition<PatientsDeps> = {
  name: 'patients',
  schema: new URL('../schema.graphql', import.meta.url),
  resolvers,
  entities: [
    PatientEntity,
    PatientIdentifierEntity,
    PatientLinkEntity,
    PatientMergeEntity,
    DuplicateCandidateEntity,
    DuplicateCandidateStepEntity,
    MedicationFillEntity,
    OrganizationEntity,
    PractitionerEntity,
    EncounterEntity,
    ConditionEntity,
    CoverageEntity,
    DocumentEntity,
    RiskScoreEntity,
    SourceResourceEntity,
    DirectoryIdentifierEntity,
    StagedEntryEntity,
    StagedStayEntity,
    StagedTellingEntity,
    ImportHoldEntity,
    ImportWaitingLineEntity,
    ImportJobEntity,
    ImportStepEntity,
    ImportIssueEntity,
    InboundMessageEntity,
    InboundMessageStepEntity,
    VisitNumberEntity,
    FeedAppointmentEntity,
    CampaignEntity,
    CampaignStepEntity,
    ContactAttemptEntity,
    ContactPreferenceEntity,
    InboundReplyEntity,
    RegistryEntity,
    RegistryMembershipEntity,
  ],
  migrations: new URL('../src/storage/migrations/', import.meta.url),
  context(base) {
    const loaders = createLoaders(base)
    return { ...base, loaders, accessWatch: watchAccess(base) }
  },
  handlers,
  jobs: [importFileJob, sendAttemptJob],
  sweeps: [resumeImports, dueOutreach, keepRegistries, lowerTiers, compareAdded],
  routes: [
    importFhirRoute,
    hl7v2Route,
    inSmsRoute,
    uploadDocumentRoute,
    downloadDocumentRoute,
    exportFhirRoute,
    readsRoute,
  ],
  openDeps: openPatientsDeps,
}
