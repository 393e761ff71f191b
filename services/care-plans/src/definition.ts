import type { ServiceDefinition } from '@baton/service-kit/definition'
import { tellReads } from '@baton/service-kit/tell-reads'
import { readCarePlansConfig } from './config.js'
import type { CarePlansDeps } from './deps.js'
import { messengerOver, sandboxMessenger } from './staff-messenger.js'
import { handlers } from './events/handlers.js'
import { createLoaders } from './graphql/loaders.js'
import { resolvers } from './graphql/resolvers.js'
import { labelsOfReads } from './storage/labels-of-reads.js'
import { ChecklistFindingEntity } from './storage/checklist-finding.entity.js'
import { AdvanceCareDocumentEntity } from './storage/advance-care-document.entity.js'
import { BestTimesEntity } from './storage/best-times.entity.js'
import { CarePlanEntity } from './storage/care-plan.entity.js'
import {
  CoachingSessionEntity,
  EducationSessionEntity,
  HomeAssessmentEntity,
  SafetyPlanEntity,
} from './storage/documentation.entity.js'
import { CoveredColleagueEntity } from './storage/covered-colleague.entity.js'
import { EndedDeadlineEntity } from './storage/ended-deadline.entity.js'
import { EscalationActionEntity } from './storage/escalation-action.entity.js'
import { EscalationEntity } from './storage/escalation.entity.js'
import {
  AttainmentScoreEntity,
  GoalBarrierEntity,
  GoalProgressEntity,
} from './storage/goal-records.entity.js'
import { GoalEntity } from './storage/goal.entity.js'
import { NoteAmendmentEntity, ProgressNoteEntity } from './storage/note.entity.js'
import { MeasurementEntity } from './storage/measurement.entity.js'
import { PlanAlertEntity } from './storage/plan-alert.entity.js'
import { OnCallEntity } from './storage/on-call.entity.js'
import { PatientRiskEntity } from './storage/patient-risk.entity.js'
import { PatientStratumEntity } from './storage/patient-stratum.entity.js'
import { ReadingEntity } from './storage/reading.entity.js'
import { StaffMessageEntity } from './storage/staff-message.entity.js'
import { MedicationDiscrepancyEntity } from './storage/medication-discrepancy.entity.js'
import { MedicationReconciliationEntity } from './storage/medication-reconciliation.entity.js'
import { MedicationSourceEntity } from './storage/medication-source.entity.js'
import { MonitoringPlanEntity } from './storage/monitoring-plan.entity.js'
import { PatientDeathEntity } from './storage/patient-death.entity.js'
import { PlanRevisionEntity } from './storage/plan-revision.entity.js'
import { PlanTemplateEntity } from './storage/plan-template.entity.js'
import { ProposalEntity } from './storage/proposal.entity.js'
import { RecordLabelEntity } from './storage/record-label.entity.js'
import { StatusChangeEntity } from './storage/status-change.entity.js'
import { PrescriberNoticeEntity } from './storage/prescriber-notice.entity.js'
import { RetractedAssessmentEntity } from './storage/retracted-assessment.entity.js'
import { SettledWorkEntity } from './storage/settled-work.entity.js'
import { StayEntity } from './storage/stay.entity.js'
import { TaskEntity } from './storage/task.entity.js'
import {
  CareTeamMemberEntity,
  MinutesAmendmentEntity,
  ProgramEnrollmentEntity,
  TeamMeetingEntity,
} from './storage/team.entity.js'
import { TransitionContactEntity } from './storage/transition-contact.entity.js'
import { TransitionDeadlineEntity } from './storage/transition-deadline.entity.js'
import { TransitionEpisodeEntity } from './storage/transition-episode.entity.js'
import { TransitionVisitEntity } from './storage/transition-visit.entity.js'
import { WorkItemEntity } from './storage/work-item.entity.js'
import { endedReaders } from './sweeps/ended-readers.js'
import { finishedTransitions } from './sweeps/finished-transitions.js'
import { missingMeasurements } from './sweeps/missing-measurements.js'
import { silentMonitors } from './sweeps/silent-monitors.js'
import { staffMessages } from './sweeps/staff-messages.js'
import { unansweredEscalations } from './sweeps/unanswered-escalations.js'
import { overdueDeadlines } from './sweeps/overdue-deadlines.js'
import { tasksLeftLying } from './sweeps/tasks-left-lying.js'

/** The service as its subgraph process, its worker and its tests run it. */
export const definition: ServiceDefinition<CarePlansDeps> = {
  name: 'care-plans',
  schema: new URL('../schema.graphql', import.meta.url),
  resolvers,
  entities: [
    TransitionEpisodeEntity,
    TransitionDeadlineEntity,
    TransitionContactEntity,
    TransitionVisitEntity,
    ChecklistFindingEntity,
    StayEntity,
    PatientDeathEntity,
    RetractedAssessmentEntity,
    BestTimesEntity,
    CoveredColleagueEntity,
    TaskEntity,
    StatusChangeEntity,
    WorkItemEntity,
    PatientRiskEntity,
    EndedDeadlineEntity,
    CarePlanEntity,
    PlanRevisionEntity,
    PlanTemplateEntity,
    GoalEntity,
    GoalProgressEntity,
    GoalBarrierEntity,
    AttainmentScoreEntity,
    ProposalEntity,
    RecordLabelEntity,
    ProgressNoteEntity,
    NoteAmendmentEntity,
    EducationSessionEntity,
    CoachingSessionEntity,
    HomeAssessmentEntity,
    SafetyPlanEntity,
    AdvanceCareDocumentEntity,
    CareTeamMemberEntity,
    TeamMeetingEntity,
    MinutesAmendmentEntity,
    ProgramEnrollmentEntity,
    SettledWorkEntity,
    MedicationReconciliationEntity,
    MedicationSourceEntity,
    MedicationDiscrepancyEntity,
    PrescriberNoticeEntity,
    MonitoringPlanEntity,
    ReadingEntity,
    EscalationEntity,
    EscalationActionEntity,
    StaffMessageEntity,
    PatientStratumEntity,
    OnCallEntity,
    MeasurementEntity,
    PlanAlertEntity,
  ],
  migrations: new URL('../src/storage/migrations/', import.meta.url),
  context: (base) => ({
    ...base,
    loaders: createLoaders(base),
    accessWatch: tellReads(base, labelsOfReads),
  }),
  handlers,
  jobs: [],
  sweeps: [
    overdueDeadlines,
    finishedTransitions,
    tasksLeftLying,
    endedReaders,
    unansweredEscalations,
    staffMessages,
    silentMonitors,
    missingMeasurements,
  ],
  routes: [],
  openDeps: (base, env) => {
    const config = readCarePlansConfig(env)
    const { staffChannels } = config
    const messenger = staffChannels ? messengerOver(staffChannels, base.graph) : sandboxMessenger(base.log)
    return Promise.resolve({ ...base, config, messenger })
  },
}
