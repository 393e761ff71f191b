import { Deadline } from './deadline.js'
import { Assessment, Escalation, EscalationAction } from './escalation.js'
import {
  MedicationDiscrepancy,
  MedicationReconciliation,
  MedicationSource,
  PrescriberNotice,
} from './medication-reconciliation.js'
import { MonitoringPlan, Reading } from './monitoring.js'
import { Mutation } from './mutation.js'
import { CarePlan, CarePlanRevision, PlanAlert } from './care-plan.js'
import { Goal, GoalBarrier, GoalProgress, GoalTarget } from './goal.js'
import { GoalAttainmentScore, Proposal } from './proposal.js'
import { PlanTemplate, TemplateGoal } from './plan-template.js'
import { AdvanceCareDocument, SafetyPlan } from './advance-care.js'
import { CoachingSession, EducationSession, HomeAssessment } from './documentation.js'
import { NoteAmendment, ProgressNote } from './note.js'
import { CareTeamMember, MinutesAmendment, ProgramEnrollment, TeamMeeting } from './team.js'
import { Patient } from './patient.js'
import { Query } from './query.js'
import { Task, TaskEscalationChain } from './task.js'
import { TransitionContact } from './transition-contact.js'
import { TransitionEpisode } from './transition-episode.js'
import { ChecklistFinding, TransitionVisit } from './transition-visit.js'
import { WorkItem } from './work-item.js'

/** Every resolver of the service. */
export const resolvers = {
  Query,
  Mutation,
  Patient,
  TransitionEpisode,
  TransitionContact,
  TransitionVisit,
  ChecklistFinding,
  MedicationReconciliation,
  MedicationSource,
  MedicationDiscrepancy,
  PrescriberNotice,
  MonitoringPlan,
  Reading,
  Assessment,
  Escalation,
  EscalationAction,
  Task,
  TaskEscalationChain,
  CarePlan,
  CarePlanRevision,
  PlanAlert,
  Goal,
  GoalTarget,
  GoalProgress,
  GoalBarrier,
  GoalAttainmentScore,
  Proposal,
  AdvanceCareDocument,
  SafetyPlan,
  ProgressNote,
  NoteAmendment,
  EducationSession,
  CoachingSession,
  HomeAssessment,
  CareTeamMember,
  TeamMeeting,
  MinutesAmendment,
  ProgramEnrollment,
  PlanTemplate,
  TemplateGoal,
  WorkItem,
  Deadline,
}
