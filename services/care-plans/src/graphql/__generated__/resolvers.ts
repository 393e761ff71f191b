import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TransitionEpisode as TransitionEpisodeModel } from '../../domain/transition-episode.js';
import type { TransitionContact as TransitionContactModel } from '../../domain/transition-contact.js';
import type { TransitionVisit as TransitionVisitModel } from '../../domain/transition-visit.js';
import type { ChecklistFinding as ChecklistFindingModel } from '../../domain/discharge-checklist.js';
import type { BillingEvidence as BillingEvidenceModel } from '../../domain/billing-evidence.js';
import type { MonitoringPlan as MonitoringPlanModel, Reading as ReadingModel } from '../../domain/monitoring.js';
import type { Escalation as EscalationModel } from '../../domain/escalation.js';
import type { EscalationAction as EscalationActionModel } from '../../domain/escalation-action.js';
import type { MedicationReconciliation as MedicationReconciliationModel, MedicationSource as MedicationSourceModel, Discrepancy as DiscrepancyModel, PrescriberNotice as PrescriberNoticeModel } from '../../domain/medication-reconciliation.js';
import type { Task as TaskModel } from '../../domain/task.js';
import type { WorkItem as WorkItemModel } from '../../domain/work-item.js';
import type { TransitionDeadline as TransitionDeadlineModel } from '../../domain/transition-deadline.js';
import type { StatusChange as StatusChangeModel } from '../../domain/status-change.js';
import type { PatientRef, Context } from '../context.js';
import type { CarePlan as CarePlanModel } from '../../domain/care-plan.js';
import type { Goal as GoalModel } from '../../domain/goal.js';
import type { GoalProgress as GoalProgressModel, GoalBarrier as GoalBarrierModel, AttainmentScore as AttainmentScoreModel } from '../../domain/goal-records.js';
import type { GoalTarget as GoalTargetModel, Baseline as BaselineModel } from '../../domain/goal-target.js';
import type { Proposal as ProposalModel } from '../../domain/proposal.js';
import type { PlanAlert as PlanAlertModel } from '../../domain/plan-alert.js';
import type { AlertRule as AlertRuleModel } from '../../domain/alert-rule.js';
import type { RevisionView as RevisionViewModel } from '../plan-history.js';
import type { PlanTemplate as PlanTemplateModel, TemplateGoal as TemplateGoalModel, TemplateTask as TemplateTaskModel } from '../../domain/plan-template.js';
import type { Recurrence as RecurrenceModel } from '../../domain/recurrence.js';
import type { TaskEscalation as TaskEscalationModel } from '../../domain/task-escalation.js';
import type { AdvanceCareDocument as AdvanceCareDocumentModel, PatientBanner as PatientBannerModel } from '../../domain/advance-care.js';
import type { ProgressNote as ProgressNoteModel, NoteAmendment as NoteAmendmentModel } from '../../domain/note.js';
import type { EducationSession as EducationSessionModel } from '../../domain/teach-back.js';
import type { CoachingSession as CoachingSessionModel, SafetyPlan as SafetyPlanModel } from '../../domain/care-documents.js';
import type { HomeAssessment as HomeAssessmentModel } from '../../domain/home-assessment.js';
import type { CareTeamMember as CareTeamMemberModel } from '../../domain/care-team.js';
import type { TeamMeeting as TeamMeetingModel, MinutesAmendment as MinutesAmendmentModel } from '../../domain/team-meeting.js';
import type { ProgramEnrollment as ProgramEnrollmentModel } from '../../domain/program-enrollment.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Where a page of a list ends. Opaque and signed: pass back what a list gave, never build one. */
  Cursor: { input: string; output: string; }
  /** A calendar day without a time or a zone, `2026-11-24`. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339 with an offset. Answers are in UTC (`2026-11-24T19:05:00.000Z`). */
  DateTime: { input: Date; output: Date; }
  /** A length of time, ISO 8601, `PT72H` or `P14D`. */
  Duration: { input: string; output: string; }
  /** An IANA time zone name, `America/New_York`. */
  TimeZone: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** A proposal that is wanted. */
export type AcceptProposalInput = {
  /** The plan that a goal or task of it shall belong to. */
  readonly carePlanId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which proposal. */
  readonly proposalId: Scalars['ID']['input'];
  /** The zone of a task's days; UTC when left out. */
  readonly timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** What came of it, or why it was refused. */
export type AcceptProposalPayload = {
  readonly __typename?: 'AcceptProposalPayload';
  /** It after the change; null when it was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An escalation that you have. */
export type AcknowledgeEscalationInput = {
  /** Which escalation. */
  readonly escalationId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The escalation after it was acknowledged, or why it was not. */
export type AcknowledgeEscalationPayload = {
  readonly __typename?: 'AcknowledgeEscalationPayload';
  /** The escalation after the change; null when it was refused. */
  readonly escalation?: Maybe<Escalation>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A notice that its prescriber has. */
export type AcknowledgePrescriberNoticeInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which notice. */
  readonly noticeId: Scalars['ID']['input'];
  /** Which reconciliation. */
  readonly reconciliationId: Scalars['ID']['input'];
  /** What the answer was. */
  readonly response?: InputMaybe<Scalars['String']['input']>;
};

/** The reconciliation after the acknowledgement, or why it was refused. */
export type AcknowledgePrescriberNoticePayload = {
  readonly __typename?: 'AcknowledgePrescriberNoticePayload';
  /** The reconciliation after the change; null when it was refused. */
  readonly medicationReconciliation?: Maybe<MedicationReconciliation>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something that somebody does after a meeting; it becomes a task. */
export type ActionItemInput = {
  /** By when. */
  readonly dueAt: Scalars['DateTime']['input'];
  /** Who. */
  readonly ownerId: Scalars['ID']['input'];
  /** What. */
  readonly title: Scalars['String']['input'];
};

/** A plan to put into force. */
export type ActivateCarePlanInput = {
  /** When that was; now when left out. */
  readonly agreedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who agreed to it; not needed when somebody has before. */
  readonly agreedBy?: InputMaybe<PlanAgreement>;
  /** Which plan. */
  readonly carePlanId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it, or why it was refused. */
export type ActivateCarePlanPayload = {
  readonly __typename?: 'ActivateCarePlanPayload';
  /** It after the change; null when it was refused. */
  readonly carePlan?: Maybe<CarePlan>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Somebody to add to a care team. */
export type AddCareTeamMemberInput = {
  /** Until when; without end when left out. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A practitioner, or a person. */
  readonly memberId: Scalars['ID']['input'];
  /** Whose care team. */
  readonly patientId: Scalars['ID']['input'];
  /** What the member shall do for the patient. */
  readonly role: CareTeamRole;
  /** From when; now when left out. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of it, or why it was refused. */
export type AddCareTeamMemberPayload = {
  readonly __typename?: 'AddCareTeamMemberPayload';
  /** It after the change; null when it was refused. */
  readonly careTeamMember?: Maybe<CareTeamMember>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something that stands in the way of a goal. */
export type AddGoalBarrierInput = {
  /** The same barrier as referrals keeps it. */
  readonly barrierId?: InputMaybe<Scalars['ID']['input']>;
  /** What stands in the way. */
  readonly description: Scalars['String']['input'];
  /** Which goal. */
  readonly goalId: Scalars['ID']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is done about it: tasks of the same patient. */
  readonly taskIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What came of it, or why it was refused. */
export type AddGoalBarrierPayload = {
  readonly __typename?: 'AddGoalBarrierPayload';
  /** It after the change; null when it was refused. */
  readonly goalBarrier?: Maybe<GoalBarrier>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A goal to add to a plan. */
export type AddGoalInput = {
  /** Where the patient stands. */
  readonly baseline?: InputMaybe<GoalBaselineInput>;
  /** To which plan. */
  readonly carePlanId: Scalars['ID']['input'];
  /** What is to be reached, 1 to 500 characters. */
  readonly description: Scalars['String']['input'];
  /** The day by which it should be reached. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The same in the patient's own words. */
  readonly patientStatement?: InputMaybe<Scalars['String']['input']>;
  /** The problems that it is about; those of the plan when left out. */
  readonly problems?: InputMaybe<ReadonlyArray<CodeInput>>;
  /** The ended goal in whose place it shall stand. */
  readonly replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** The day from which it counts; today when left out. */
  readonly startOn?: InputMaybe<Scalars['Date']['input']>;
  /** PROPOSED (when left out), PLANNED, ACCEPTED, or ACTIVE if the goal is SMART. */
  readonly status?: InputMaybe<GoalStatus>;
  /** What is measured and what it should come to. */
  readonly target?: InputMaybe<GoalTargetInput>;
};

/** What came of it, or why it was refused. */
export type AddGoalPayload = {
  readonly __typename?: 'AddGoalPayload';
  /** It after the change; null when it was refused. */
  readonly goal?: Maybe<Goal>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A task to add. */
export type AddTaskInput = {
  /** The plan that it belongs to, of the same patient. */
  readonly carePlanId?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of task, lower-case words with hyphens; `general` when left out. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** When it is due. */
  readonly dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who gets it when it is left lying; needs a due instant. */
  readonly escalation?: InputMaybe<TaskEscalationInput>;
  /** The goal that it serves, of the same patient. */
  readonly goalId?: InputMaybe<Scalars['ID']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who shall do it; nobody in particular when left out. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom. */
  readonly patientId: Scalars['ID']['input'];
  /** How soon; ROUTINE when left out. */
  readonly priority?: InputMaybe<TaskPriority>;
  /** How it comes again once it is done; needs a due instant. */
  readonly recurrence?: InputMaybe<TaskRecurrenceInput>;
  /** The zone of the due day. */
  readonly timeZone: Scalars['TimeZone']['input'];
  /** What to do, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** The transition that it belongs to; it must be of the same patient. */
  readonly transitionEpisodeId?: InputMaybe<Scalars['ID']['input']>;
};

/** The task that was added, or why not. */
export type AddTaskPayload = {
  readonly __typename?: 'AddTaskPayload';
  /** The task after the change; null when it was refused. */
  readonly task?: Maybe<Task>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a patient decided for a time when they cannot. */
export type AdvanceCareDocument = {
  readonly __typename?: 'AdvanceCareDocument';
  /** Who decides when the patient cannot. */
  readonly agentName?: Maybe<Scalars['String']['output']>;
  /** How to reach that person. */
  readonly agentPhone?: Maybe<Scalars['String']['output']>;
  /** The states that it may go to from here. */
  readonly availableTransitions: ReadonlyArray<AdvanceCareStatus>;
  /** The scan, as patients keeps it. */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /** How it came to stand here, oldest first. */
  readonly history?: Maybe<ReadonlyArray<StatusChange>>;
  /** The document's id. */
  readonly id: Scalars['ID']['output'];
  /** The US state whose form it is. */
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  /** What kind of document. */
  readonly kind: AdvanceCareKind;
  /** Whose it is. */
  readonly patient?: Maybe<Patient>;
  /** Whether it is an order to act on, not a wish. */
  readonly portableOrder: Scalars['Boolean']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The id of who recorded it. */
  readonly recordedBy: Scalars['ID']['output'];
  /** Whether to attempt resuscitation; null where it does not say. */
  readonly resuscitate?: Maybe<Scalars['Boolean']['output']>;
  /** The day by which it should be looked at again. */
  readonly reviewDueOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was signed. */
  readonly signedOn: Scalars['Date']['output'];
  /** Where it stands. */
  readonly status: AdvanceCareStatus;
  /** Why it stands there, where a reason was given. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** What it says, in words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The document in whose place it stands. */
  readonly supersedesId?: Maybe<Scalars['ID']['output']>;
  /** How far treatment goes; null where it does not say. */
  readonly treatmentLevel?: Maybe<TreatmentLevel>;
  /** The clinician who has seen it. */
  readonly verifiedBy?: Maybe<Practitioner>;
  /** Counts changes; name it when you change the document. */
  readonly version: Scalars['Int']['output'];
};

/** What kind of document for serious illness. */
export type AdvanceCareKind =
  /** What was said in a talk about it. */
  | 'CONVERSATION'
  /** An order not to resuscitate, in or out of hospital. */
  | 'DO_NOT_RESUSCITATE'
  /** Names who decides. */
  | 'HEALTH_CARE_PROXY'
  /** Wishes, which guide. */
  | 'LIVING_WILL'
  /** POLST, MOLST, POST, MOST or COLST: orders for treatment. */
  | 'PORTABLE_ORDER'
  /** Wishes for a mental-health crisis. */
  | 'PSYCHIATRIC_DIRECTIVE';

/** Where a document stands. */
export type AdvanceCareStatus =
  /** In force. */
  | 'ACTIVE'
  /** Taken back. */
  | 'REVOKED'
  /** A later one stands in its place. */
  | 'SUPERSEDED';

/** What was decided about an item. */
export type AgendaDecisionInput = {
  /** What was decided. */
  readonly decision?: InputMaybe<Scalars['String']['input']>;
  /** The item's number. */
  readonly number: Scalars['Int']['input'];
  /** Who takes care of it. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What is talked about. */
export type AgendaItem = {
  readonly __typename?: 'AgendaItem';
  /** What was decided. */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /** Whether the meeting cannot end before it has a decision or an owner. */
  readonly highRisk: Scalars['Boolean']['output'];
  /** How it came on the agenda. */
  readonly kind: AgendaItemKind;
  /** Counts from 1. */
  readonly number: Scalars['Int']['output'];
  /** Who takes care of it. */
  readonly ownerId?: Maybe<Scalars['ID']['output']>;
  /** The goal or deadline that it is about. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  /** What it is. */
  readonly text: Scalars['String']['output'];
};

/** How something came on an agenda. */
export type AgendaItemKind =
  /** A deadline runs. */
  | 'DEADLINE'
  /** A goal is past its day. */
  | 'GOAL_OVERDUE'
  /** A goal goes the wrong way. */
  | 'GOAL_WORSENING'
  /** Somebody asked for it. */
  | 'TOPIC';

/** How the latest value is compared with a limit. */
export type AlertComparator =
  /** At least it. */
  | 'GE'
  /** Above it. */
  | 'GT'
  /** At most it. */
  | 'LE'
  /** Below it. */
  | 'LT';

/**
 * Something about a measure that a person must hear of while a plan from the template is in force. What it finds becomes
 * a task of the plan's owner, or an escalation when it is urgent, and ends when its cause does.
 */
export type AlertRule = {
  readonly __typename?: 'AlertRule';
  /** What it is known by within its template. */
  readonly code: Scalars['String']['output'];
  /** How the latest value is compared. */
  readonly comparator?: Maybe<AlertComparator>;
  /** What it looks at: the latest value, a rise, or that none came. */
  readonly kind: AlertRuleKind;
  /** The measure that it looks at. */
  readonly measure: Code;
  /** How soon somebody must look. */
  readonly severity: EscalationSeverity;
  /** Where the rule comes from. */
  readonly source: Scalars['String']['output'];
  /** What it looks for, in words. */
  readonly title: Scalars['String']['output'];
  /** The unit as a UCUM code; null when it looks for a measure that is missing. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The limit of the latest value, or the least rise. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Within how many days a rise counts, or after how many a measure is missing. */
  readonly withinDays?: Maybe<Scalars['Int']['output']>;
};

/** Something about a measure that a person must hear of. */
export type AlertRuleInput = {
  /** What it is known by within its template, lower-case words with hyphens. */
  readonly code: Scalars['String']['input'];
  /** How the latest value is compared, for VALUE. */
  readonly comparator?: InputMaybe<AlertComparator>;
  /** What it looks at. */
  readonly kind: AlertRuleKind;
  /** The measure that it looks at. */
  readonly measure: MeasureInput;
  /** How soon somebody must look. */
  readonly severity: EscalationSeverity;
  /** Where the rule comes from. */
  readonly source: Scalars['String']['input'];
  /** What it looks for; put into words from the rest when left out. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The unit as a UCUM code, for VALUE and RISE. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The limit for VALUE, the least rise for RISE. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** Days, for RISE and MISSING. */
  readonly withinDays?: InputMaybe<Scalars['Int']['input']>;
};

/** What an alert rule looks at. */
export type AlertRuleKind =
  /** No value came for so many days. */
  | 'MISSING'
  /** The latest value is higher than an earlier one by so much. */
  | 'RISE'
  /** The latest value is beyond a limit. */
  | 'VALUE';

/** How signed minutes should have read. */
export type AmendMeetingMinutesInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Which meeting. */
  readonly teamMeetingId: Scalars['ID']['input'];
  /** How they should have read, 1 to 5000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What came of it, or why it was refused. */
export type AmendMeetingMinutesPayload = {
  readonly __typename?: 'AmendMeetingMinutesPayload';
  /** It after the change; null when it was refused. */
  readonly teamMeeting?: Maybe<TeamMeeting>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How a signed note should have read. */
export type AmendNoteInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which note. */
  readonly noteId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** What it should say. */
  readonly sections: ReadonlyArray<NoteSectionInput>;
};

/** What came of it, or why it was refused. */
export type AmendNotePayload = {
  readonly __typename?: 'AmendNotePayload';
  /** It after the change; null when it was refused. */
  readonly note?: Maybe<ProgressNote>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An assessment with its total; patients owns it. */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** The escalation that the form raised, if it raised a concern for the patient's safety and the viewer may see it. */
  readonly escalation?: Maybe<Escalation>;
  /** The assessment's id. */
  readonly id: Scalars['ID']['output'];
};

/** A task to give to somebody. */
export type AssignTaskInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who shall do it; nobody in particular when left out. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Which task. */
  readonly taskId: Scalars['ID']['input'];
};

/** The task after it was given, or why it was not. */
export type AssignTaskPayload = {
  readonly __typename?: 'AssignTaskPayload';
  /** The task after the change; null when it was refused. */
  readonly task?: Maybe<Task>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where the patient stands in one measure. */
export type BaselineInput = {
  /** The measure's LOINC code. */
  readonly code: Scalars['String']['input'];
  /** The value, in the unit of the template. */
  readonly value: Scalars['Float']['input'];
};

/** A goal to give up. */
export type CancelGoalInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which goal. */
  readonly goalId: Scalars['ID']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it, or why it was refused. */
export type CancelGoalPayload = {
  readonly __typename?: 'CancelGoalPayload';
  /** It after the change; null when it was refused. */
  readonly goal?: Maybe<Goal>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A task to withdraw. */
export type CancelTaskInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Which task. */
  readonly taskId: Scalars['ID']['input'];
};

/** The task after it was withdrawn, or why it was not. */
export type CancelTaskPayload = {
  readonly __typename?: 'CancelTaskPayload';
  /** The task after the change; null when it was refused. */
  readonly task?: Maybe<Task>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A meeting to call off. */
export type CancelTeamMeetingInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Which meeting. */
  readonly teamMeetingId: Scalars['ID']['input'];
};

/** What came of it, or why it was refused. */
export type CancelTeamMeetingPayload = {
  readonly __typename?: 'CancelTeamMeetingPayload';
  /** It after the change; null when it was refused. */
  readonly teamMeeting?: Maybe<TeamMeeting>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was agreed to do for a patient (FHIR CarePlan). */
export type CarePlan = {
  readonly __typename?: 'CarePlan';
  /** Whether it was received from another system. */
  readonly adopted: Scalars['Boolean']['output'];
  /** When that was. */
  readonly agreedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who agreed to it; null while nobody has. */
  readonly agreedBy?: Maybe<PlanAgreement>;
  /** What its template's rules found while it was in force, newest first. */
  readonly alerts?: Maybe<ReadonlyArray<PlanAlert>>;
  /** How its goals were attained together, latest score first. */
  readonly attainmentScores?: Maybe<ReadonlyArray<GoalAttainmentScore>>;
  /** The states that it may go to from here. */
  readonly availableTransitions: ReadonlyArray<CarePlanStatus>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The id of who made it: a person or a process. */
  readonly createdBy: Scalars['ID']['output'];
  /** What it is about, in words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its goals, oldest first. */
  readonly goals?: Maybe<ReadonlyArray<Goal>>;
  /** How it came to stand here, oldest first. */
  readonly history?: Maybe<ReadonlyArray<StatusChange>>;
  /** The plan's id. */
  readonly id: Scalars['ID']['output'];
  /** Who answers for it; null when nobody does yet. */
  readonly owner?: Maybe<Practitioner>;
  /** For whom. */
  readonly patient?: Maybe<Patient>;
  /** The problems that it is about. */
  readonly problems: ReadonlyArray<Code>;
  /** What was left out of this answer, and why. */
  readonly redactions: ReadonlyArray<Redaction>;
  /** The plan in whose place it stands, if the viewer may see it. */
  readonly replaces?: Maybe<CarePlan>;
  /** Every version of what it said, newest first. */
  readonly revisions?: Maybe<ReadonlyArray<CarePlanRevision>>;
  /** When that was. */
  readonly signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who signed what it says now; null when nobody has. */
  readonly signedBy?: Maybe<Practitioner>;
  /** Where the plan stands. */
  readonly status: CarePlanStatus;
  /** Why it stands there, where a reason was given. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The tasks that belong to it and that the viewer may see, oldest first. */
  readonly tasks?: Maybe<ReadonlyArray<Task>>;
  /** The template that it was made from, if any. */
  readonly templateCode?: Maybe<Scalars['String']['output']>;
  /** What a later version of its template says that this plan does not; null when there is none. */
  readonly templateUpgrade?: Maybe<TemplateUpgrade>;
  /** The version of the template that it was made from; later versions change nothing here. */
  readonly templateVersion?: Maybe<Scalars['Int']['output']>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Counts changes; name it when you change the plan. */
  readonly version: Scalars['Int']['output'];
};

/** A difference between two versions of a plan that means something to a reader. */
export type CarePlanChange = {
  readonly __typename?: 'CarePlanChange';
  /** What was said before, in words. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** The goal that differs; null when it is the plan itself. */
  readonly goalId?: Maybe<Scalars['ID']['output']>;
  /** What kind of difference. */
  readonly kind: CarePlanChangeKind;
  /** What is said after, in words. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** What kind of difference there is between two versions of a plan. */
export type CarePlanChangeKind =
  /** Another description. */
  | 'DESCRIPTION_CHANGED'
  /** A goal stands elsewhere. */
  | 'GOAL_ACHIEVEMENT_CHANGED'
  /** A new goal. */
  | 'GOAL_ADDED'
  /** A goal is due on another day. */
  | 'GOAL_DUE_CHANGED'
  /** A goal that is no longer there. */
  | 'GOAL_REMOVED'
  /** A goal says something else. */
  | 'GOAL_REWORDED'
  /** A goal went to another state. */
  | 'GOAL_STATUS_CHANGED'
  /** A goal has another target. */
  | 'GOAL_TARGET_CHANGED'
  /** Somebody else answers for it. */
  | 'OWNER_CHANGED'
  /** It is about one more problem. */
  | 'PROBLEM_ADDED'
  /** It is about one problem less. */
  | 'PROBLEM_REMOVED'
  /** Somebody signed it. */
  | 'SIGNED'
  /** A revision took the sign-off away. */
  | 'SIGN_OFF_LOST'
  /** The plan went to another state. */
  | 'STATUS_CHANGED'
  /** Another title. */
  | 'TITLE_CHANGED';

/** What a plan said at one time, and how that differs from the time before. */
export type CarePlanRevision = {
  readonly __typename?: 'CarePlanRevision';
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** The id of who wrote it: a person or a process. */
  readonly by: Scalars['ID']['output'];
  /** What changed in meaning since the version before; empty for the first. */
  readonly changes: ReadonlyArray<CarePlanChange>;
  /** The description then. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Counts from 1 within the plan. */
  readonly number: Scalars['Int']['output'];
  /** Why, where a reason was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The state then. */
  readonly status: CarePlanStatus;
  /** The title then. */
  readonly title: Scalars['String']['output'];
};

/** Where a care plan stands (FHIR R4 CarePlan.status). */
export type CarePlanStatus =
  /** In force. */
  | 'ACTIVE'
  /** Has done its work. */
  | 'COMPLETED'
  /** Being written. */
  | 'DRAFT'
  /** Never should have been. */
  | 'ENTERED_IN_ERROR'
  /** Suspended. */
  | 'ON_HOLD'
  /** Ended before its work was done. */
  | 'REVOKED';

/** Somebody's place in the care team of a patient. */
export type CareTeamMember = {
  readonly __typename?: 'CareTeamMember';
  /** Whether it holds now. */
  readonly active: Scalars['Boolean']['output'];
  /** When. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** The id of who added the member. */
  readonly addedBy: Scalars['ID']['output'];
  /** Why it ended, where that was said. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** Until when; null without end. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The membership's id. */
  readonly id: Scalars['ID']['output'];
  /** The id of a practitioner or a person. */
  readonly memberId: Scalars['ID']['output'];
  /** Whose care team. */
  readonly patient?: Maybe<Patient>;
  /** The practitioner, if it is one. */
  readonly practitioner?: Maybe<Practitioner>;
  /** What the member does for the patient. */
  readonly role: CareTeamRole;
  /** From when. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Counts changes; name it when you end the membership. */
  readonly version: Scalars['Int']['output'];
};

/** What somebody does for a patient. */
export type CareTeamRole =
  /** Decides when the patient cannot. */
  | 'AGENT'
  /** Cares for the patient at home. */
  | 'CAREGIVER'
  /** A community health worker. */
  | 'COMMUNITY_HEALTH_WORKER'
  /** Coordinates the care. */
  | 'COORDINATOR'
  /** A nurse. */
  | 'NURSE'
  /** Something else. */
  | 'OTHER'
  /** A pharmacist. */
  | 'PHARMACIST'
  /** Another physician. */
  | 'PHYSICIAN'
  /** The primary care clinician. */
  | 'PRIMARY_CARE'
  /** A social worker. */
  | 'SOCIAL_WORKER'
  /** A therapist. */
  | 'THERAPIST';

/** How ready somebody is to change. */
export type ChangeStage =
  /** Does it. */
  | 'ACTION'
  /** Thinks of it. */
  | 'CONTEMPLATION'
  /** Keeps doing it. */
  | 'MAINTENANCE'
  /** Does not think of it. */
  | 'PRECONTEMPLATION'
  /** Gets ready. */
  | 'PREPARATION';

/** How an item of the checklist stands. */
export type ChecklistColor =
  /** Nothing is missing. */
  | 'GREEN'
  /** Something is missing: the patient is not ready. */
  | 'RED';

/** What somebody found of an item. */
export type ChecklistFinding = {
  readonly __typename?: 'ChecklistFinding';
  /** The time of the follow-up appointment. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The finding's id. */
  readonly id: Scalars['ID']['output'];
  /** What else there is to say. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The day that the item needs: the start of care, the delivery. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** The place of the follow-up appointment. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who found it. */
  readonly recordedBy?: Maybe<Practitioner>;
  /** What was found. */
  readonly state: FindingState;
  /** Who owns it: pending tests, the caregiver, whom to call. */
  readonly who?: Maybe<Scalars['String']['output']>;
};

/** What was found of one item. */
export type ChecklistFindingInput = {
  /** The time of the follow-up appointment. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which item. */
  readonly item: ChecklistItem;
  /** What else there is to say, at most 1000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The day that the item needs. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The place, at most 200 characters. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** What was found. */
  readonly state: FindingState;
  /** Who owns it, at most 200 characters. */
  readonly who?: InputMaybe<Scalars['String']['input']>;
};

/** The items of the discharge checklist. */
export type ChecklistItem =
  /** The status of advance directives is known. */
  | 'ADVANCE_DIRECTIVE'
  /** The authorizations of post-acute services are known. */
  | 'AUTHORIZATIONS'
  /** The caregiver is named and trained. */
  | 'CAREGIVER'
  /** Diet and activity are explained. */
  | 'DIET_AND_ACTIVITY'
  /** Equipment is delivered, or has a date. */
  | 'EQUIPMENT'
  /** The follow-up appointment has a time and a place. */
  | 'FOLLOW_UP_APPOINTMENT'
  /** Home services are ordered with a start-of-care date. */
  | 'HOME_SERVICES'
  /** The interpreter is arranged. */
  | 'INTERPRETER'
  /** The medication list is reconciled. */
  | 'MEDICATIONS_RECONCILED'
  /** Tests that are pending have an owner. */
  | 'PENDING_TESTS'
  /** The patient knows the warning signs in plain language. */
  | 'RED_FLAGS'
  /** The summary was sent to the primary care provider. */
  | 'SUMMARY_SENT'
  /** Teach-back was done. */
  | 'TEACH_BACK'
  /** There is transport home. */
  | 'TRANSPORT'
  /** The patient knows whom to call at any hour. */
  | 'WHO_TO_CALL';

/** An item of the discharge checklist. */
export type ChecklistLine = {
  readonly __typename?: 'ChecklistLine';
  /** Green when nothing is missing. */
  readonly color: ChecklistColor;
  /** The newest finding; null when nobody has looked. */
  readonly finding?: Maybe<ChecklistFinding>;
  /** Which item. */
  readonly item: ChecklistItem;
  /** What is missing for green; null when it is green. */
  readonly missing?: Maybe<Scalars['String']['output']>;
};

/** A meeting that took place. */
export type CloseTeamMeetingInput = {
  /** Who does what by when. */
  readonly actionItems?: InputMaybe<ReadonlyArray<ActionItemInput>>;
  /** What was decided. */
  readonly decisions?: InputMaybe<ReadonlyArray<AgendaDecisionInput>>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the patient or a proxy came. */
  readonly patientPresent?: InputMaybe<Scalars['Boolean']['input']>;
  /** The members who came. */
  readonly presentIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Which meeting. */
  readonly teamMeetingId: Scalars['ID']['input'];
};

/** What came of it, or why it was refused. */
export type CloseTeamMeetingPayload = {
  readonly __typename?: 'CloseTeamMeetingPayload';
  /** It after the change; null when it was refused. */
  readonly teamMeeting?: Maybe<TeamMeeting>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A coaching talk in the manner of motivational interviewing. */
export type CoachingSession = {
  readonly __typename?: 'CoachingSession';
  /** Confidence is below 7 and nobody has asked what stands in the way. */
  readonly asksForBarrier: Scalars['Boolean']['output'];
  /** What stands in the way. */
  readonly barrier?: Maybe<Scalars['String']['output']>;
  /** What the patient said for it. */
  readonly changeTalk?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly coachedAt: Scalars['DateTime']['output'];
  /** Who coached. */
  readonly coachedBy?: Maybe<Practitioner>;
  /** The next step that was agreed. */
  readonly commitment: Scalars['String']['output'];
  /** How confident the patient is, 0 to 10. */
  readonly confidence: Scalars['Int']['output'];
  /** The talk's id. */
  readonly id: Scalars['ID']['output'];
  /** How important it is to the patient, 0 to 10. */
  readonly importance: Scalars['Int']['output'];
  /** With whom. */
  readonly patient?: Maybe<Patient>;
  /** What was agreed in the talk before. */
  readonly previousCommitment?: Maybe<Scalars['String']['output']>;
  /** How ready the patient is to change. */
  readonly stage: ChangeStage;
  /** About what. */
  readonly topic: Scalars['String']['output'];
};

/** A coded value. `code` is null where the source gave only words, or a code that its system does not know. */
export type Code = {
  readonly __typename?: 'Code';
  /** The code within the system. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The words for people. */
  readonly display?: Maybe<Scalars['String']['output']>;
  /** The code system as a URI, for example `http://snomed.info/sct`. */
  readonly system?: Maybe<Scalars['String']['output']>;
};

/** A coded value. */
export type CodeInput = {
  /** The code within the system. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The words for people. */
  readonly display?: InputMaybe<Scalars['String']['input']>;
  /** The code system as a URI. */
  readonly system?: InputMaybe<Scalars['String']['input']>;
};

/** The person lacks a competency. */
export type CompetencyRequired = UserError & {
  readonly __typename?: 'CompetencyRequired';
  /** Always COMPETENCY_REQUIRED. */
  readonly code: UserErrorCode;
  /** The competency that is missing. */
  readonly competency: Scalars['String']['output'];
  /** The path of the input field that is meant. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What happened and what to do. */
  readonly message: Scalars['String']['output'];
};

/** A plan that has done its work. */
export type CompleteCarePlanInput = {
  /** Which plan. */
  readonly carePlanId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it, or why it was refused. */
export type CompleteCarePlanPayload = {
  readonly __typename?: 'CompleteCarePlanPayload';
  /** It after the change; null when it was refused. */
  readonly carePlan?: Maybe<CarePlan>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A reconciliation to sign. */
export type CompleteMedicationReconciliationInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which reconciliation. */
  readonly reconciliationId: Scalars['ID']['input'];
  /** Whether the patient has the new list. */
  readonly sharedWithPatient: Scalars['Boolean']['input'];
  /** Whether primary care has the new list. */
  readonly sharedWithPrimaryCare: Scalars['Boolean']['input'];
};

/** The reconciliation after it was signed, or why it was not. */
export type CompleteMedicationReconciliationPayload = {
  readonly __typename?: 'CompleteMedicationReconciliationPayload';
  /** The reconciliation after the change; null when it was refused. */
  readonly medicationReconciliation?: Maybe<MedicationReconciliation>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A task that is done. */
export type CompleteTaskInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which task. */
  readonly taskId: Scalars['ID']['input'];
};

/** The task after it was completed, or why it was not. */
export type CompleteTaskPayload = {
  readonly __typename?: 'CompleteTaskPayload';
  /** The task after the change; null when it was refused. */
  readonly task?: Maybe<Task>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A transition to end. */
export type CompleteTransitionInput = {
  /** Which transition. */
  readonly episodeId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it ends; COMPLETED when left out. */
  readonly outcome?: InputMaybe<TransitionOutcome>;
  /** Why, 1 to 500 characters; needed for everything but COMPLETED. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The transition after it ended, or why it did not. */
export type CompleteTransitionPayload = {
  readonly __typename?: 'CompleteTransitionPayload';
  /** The episode after the change; null when it was refused. */
  readonly transitionEpisode?: Maybe<TransitionEpisode>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A patient who is ready to go home. */
export type ConfirmDischargeReadyInput = {
  /** Which transition. */
  readonly episodeId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The transition after it was confirmed, or why it was not. */
export type ConfirmDischargeReadyPayload = {
  readonly __typename?: 'ConfirmDischargeReadyPayload';
  /** The episode after the change; null when it was refused. */
  readonly transitionEpisode?: Maybe<TransitionEpisode>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The ACVPU scale. */
export type Consciousness =
  /** Alert. */
  | 'A'
  /** New confusion. */
  | 'C'
  /** Responds to pain. */
  | 'P'
  /** Unresponsive. */
  | 'U'
  /** Responds to voice. */
  | 'V';

/** The patient's consent is missing. */
export type ConsentRequired = UserError & {
  readonly __typename?: 'ConsentRequired';
  /** Always CONSENT_REQUIRED. */
  readonly code: UserErrorCode;
  /** The path of the input field that is meant. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The kind of consent that is missing. */
  readonly kind: Scalars['String']['output'];
  /** What happened and what to do. */
  readonly message: Scalars['String']['output'];
};

/** How somebody was contacted. */
export type ContactChannel =
  /** By secure message, portal or video. */
  | 'ELECTRONIC'
  /** Face to face. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'PHONE';

/** What came of an attempt. */
export type ContactOutcome =
  /** The line was busy. */
  | 'BUSY'
  /** Nobody answered. */
  | 'NO_ANSWER'
  /** The patient was reached, two-way. */
  | 'REACHED'
  /** A caregiver was reached, two-way. */
  | 'REACHED_CAREGIVER'
  /** A message was sent and not answered. */
  | 'UNANSWERED_MESSAGE'
  /** A message was left. */
  | 'VOICEMAIL'
  /** The number belongs to somebody else. */
  | 'WRONG_NUMBER';

/** A lesson that has not ended: teach again. */
export type ContinueEducationInput = {
  /** Other ways of teaching that were tried. */
  readonly alternatives?: InputMaybe<ReadonlyArray<TeachingAlternative>>;
  /** Whether it has ended. */
  readonly complete?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which lesson. */
  readonly sessionId: Scalars['ID']['input'];
  /** More questions and what the patient said. */
  readonly teachBack?: InputMaybe<ReadonlyArray<TeachBackItemInput>>;
};

/** What came of it, or why it was refused. */
export type ContinueEducationPayload = {
  readonly __typename?: 'ContinueEducationPayload';
  /** It after the change; null when it was refused. */
  readonly educationSession?: Maybe<EducationSession>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A plan to draft from a template. */
export type CreateCarePlanFromTemplateInput = {
  /** Where the patient stands. */
  readonly baselines?: InputMaybe<ReadonlyArray<BaselineInput>>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who shall answer for the plan; who makes it when left out. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom. */
  readonly patientId: Scalars['ID']['input'];
  /** Which template. */
  readonly templateCode: Scalars['String']['input'];
  /** Which version of it; the latest when left out. */
  readonly templateVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The patient's zone, in which days are counted. */
  readonly timeZone: Scalars['TimeZone']['input'];
};

/** What came of it, or why it was refused. */
export type CreateCarePlanFromTemplatePayload = {
  readonly __typename?: 'CreateCarePlanFromTemplatePayload';
  /** It after the change; null when it was refused. */
  readonly carePlan?: Maybe<CarePlan>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A plan to draft. */
export type CreateCarePlanInput = {
  /** What it is about, at most 4000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who shall answer for it; who makes it when left out. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom. */
  readonly patientId: Scalars['ID']['input'];
  /** The problems that it is about. */
  readonly problems?: InputMaybe<ReadonlyArray<CodeInput>>;
  /** The plan in whose place it shall stand, of the same patient. */
  readonly replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What came of it, or why it was refused. */
export type CreateCarePlanPayload = {
  readonly __typename?: 'CreateCarePlanPayload';
  /** It after the change; null when it was refused. */
  readonly carePlan?: Maybe<CarePlan>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A clock that was started once by a named rule. The due instant is stored, never recomputed silently. */
export type Deadline = {
  readonly __typename?: 'Deadline';
  /** The instant by which it is due. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Extensions, oldest first. */
  readonly extendedBy: ReadonlyArray<DeadlineExtension>;
  /** When what was due was done; null while it has not been. */
  readonly metAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time left until `dueAt`; null unless the clock runs, negative never: zero once it has passed. */
  readonly remaining?: Maybe<Scalars['Duration']['output']>;
  /** The id of the rule, for example `tcm-contact`. */
  readonly rule: Scalars['String']['output'];
  /** The law, regulation or paper that the rule comes from, with its section. */
  readonly source: Scalars['String']['output'];
  /** The instant that started the clock. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Whether the clock still runs. */
  readonly status: DeadlineStatus;
  /** The zone in which calendar days and business days were counted. */
  readonly timeZone: Scalars['TimeZone']['output'];
};

/** A recorded extension of a deadline. */
export type DeadlineExtension = {
  readonly __typename?: 'DeadlineExtension';
  /** When the extension was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** By how much the due instant moved. */
  readonly by: Scalars['Duration']['output'];
  /** Why, as a code. */
  readonly reason: Scalars['String']['output'];
};

/** It is too late for this change. */
export type DeadlinePassed = UserError & {
  readonly __typename?: 'DeadlinePassed';
  /** Always DEADLINE_PASSED. */
  readonly code: UserErrorCode;
  /** The instant that has passed. */
  readonly deadline: Scalars['DateTime']['output'];
  /** The path of the input field that is meant. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What happened and what to do. */
  readonly message: Scalars['String']['output'];
};

/** Whether a deadline still runs. */
export type DeadlineStatus =
  /** The deadline no longer applies. */
  | 'CANCELLED'
  /** What was due was done by `dueAt`. */
  | 'MET'
  /** `dueAt` passed and what was due had not been done. */
  | 'MISSED'
  /** The clock stands still until it is resumed. */
  | 'PAUSED'
  /** The clock runs. */
  | 'RUNNING';

/** Medical decision making (AMA CPT table). */
export type DecisionMaking =
  /** High. */
  | 'HIGH'
  /** Straightforward or low. */
  | 'LOW'
  /** Moderate. */
  | 'MODERATE';

/** What must be in place before the patient leaves (Joint Commission and Project RED themes). */
export type DischargeChecklist = {
  readonly __typename?: 'DischargeChecklist';
  /** When somebody confirmed that the patient is ready; taken back by a later finding. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who confirmed it. */
  readonly confirmedBy?: Maybe<Practitioner>;
  /** Every item with its finding. */
  readonly items: ReadonlyArray<ChecklistLine>;
  /** Whether every item is green. */
  readonly ready: Scalars['Boolean']['output'];
  /** The items that are red: they block "ready". */
  readonly red: ReadonlyArray<ChecklistItem>;
};

/** What came of a discrepancy. */
export type DiscrepancyResolution =
  /** Something is done about it. */
  | 'ACCEPTED'
  /** It stays as it is, with the reason. */
  | 'DECLINED'
  /** It was none. */
  | 'NOT_APPLICABLE';

/** How much a discrepancy matters. */
export type DiscrepancySeverity =
  /** It must be resolved before the reconciliation is signed. */
  | 'HIGH'
  /** Little. */
  | 'LOW'
  /** Somewhat. */
  | 'MODERATE';

/** Where a discrepancy stands. */
export type DiscrepancyStatus =
  /** Nobody has decided. */
  | 'OPEN'
  /** A prescriber was told. */
  | 'PRESCRIBER_NOTIFIED'
  /** Somebody has decided. */
  | 'RESOLVED';

/** What kind of discrepancy. */
export type DiscrepancyType =
  /** Taken otherwise than meant. */
  | 'ADHERENCE'
  /** The patient should not take it. */
  | 'ALLERGY_OR_CONTRAINDICATION'
  /** New without a reason. */
  | 'COMMISSION'
  /** Another dose, frequency, route or form. */
  | 'DOSE_FREQUENCY_ROUTE'
  /** The same ingredient or class twice. */
  | 'DUPLICATION'
  /** Two medications that should not meet unseen. */
  | 'INTERACTION'
  /** No end date, or no date of the check that it needs. */
  | 'MONITORING_MISSING'
  /** Not filled, for cost or access. */
  | 'NOT_FILLED'
  /** Taken before, missing now, without a reason. */
  | 'OMISSION';

/** What came of an escalation. */
export type DisposeEscalationInput = {
  /** What came of it. */
  readonly disposition: EscalationDisposition;
  /** Which escalation. */
  readonly escalationId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What else there is to say. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The escalation after it was closed, or why it was not. */
export type DisposeEscalationPayload = {
  readonly __typename?: 'DisposeEscalationPayload';
  /** The escalation after the change; null when it was refused. */
  readonly escalation?: Maybe<Escalation>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A lesson. */
export type EducationSession = {
  readonly __typename?: 'EducationSession';
  /** Other ways of teaching that were tried. */
  readonly alternatives: ReadonlyArray<TeachingAlternative>;
  /** When it ended; null while something is not understood. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The lesson's id. */
  readonly id: Scalars['ID']['output'];
  /** In which language, BCP 47. */
  readonly language: Scalars['String']['output'];
  /** With what material. */
  readonly materialCode?: Maybe<Scalars['String']['output']>;
  /** Whether the material has a version in that language; null without material. */
  readonly materialInLanguage?: Maybe<Scalars['Boolean']['output']>;
  /** Which version of it. */
  readonly materialVersion?: Maybe<Scalars['String']['output']>;
  /** Who was taught. */
  readonly patient?: Maybe<Patient>;
  /** When. */
  readonly taughtAt: Scalars['DateTime']['output'];
  /** Who taught. */
  readonly taughtBy?: Maybe<Practitioner>;
  /** Questions and what the patient said, in order. */
  readonly teachBack: ReadonlyArray<TeachBackItem>;
  /** What was taught. */
  readonly topic: Scalars['String']['output'];
  /** Where each topic stands. */
  readonly topics: ReadonlyArray<TeachBackTopic>;
  /** Counts changes; name it when you continue the lesson. */
  readonly version: Scalars['Int']['output'];
};

/** A visit or a stay; patients owns it. */
export type Encounter = {
  readonly __typename?: 'Encounter';
  /** The encounter's id. */
  readonly id: Scalars['ID']['output'];
};

/** A membership to end now. */
export type EndCareTeamMembershipInput = {
  /** Which membership. */
  readonly careTeamMemberId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it, or why it was refused. */
export type EndCareTeamMembershipPayload = {
  readonly __typename?: 'EndCareTeamMembershipPayload';
  /** It after the change; null when it was refused. */
  readonly careTeamMember?: Maybe<CareTeamMember>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A patient to enroll. */
export type EnrollInProgramInput = {
  /** The plan that goes with it. */
  readonly carePlanId?: InputMaybe<Scalars['ID']['input']>;
  /** Days between follow-ups, 1 to 52; what is usual for the program when left out. */
  readonly followUpEveryDays?: InputMaybe<Scalars['Int']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who follows up; who enrolls when left out. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Who. */
  readonly patientId: Scalars['ID']['input'];
  /** In which program, lower-case words with hyphens: heart-failure, hospice. */
  readonly program: Scalars['String']['input'];
  /** The patient's zone, in which days are counted. */
  readonly timeZone: Scalars['TimeZone']['input'];
};

/** What came of it, or why it was refused. */
export type EnrollInProgramPayload = {
  readonly __typename?: 'EnrollInProgramPayload';
  /** It after the change; null when it was refused. */
  readonly programEnrollment?: Maybe<ProgramEnrollment>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something that somebody must answer soon. */
export type Escalation = {
  readonly __typename?: 'Escalation';
  /** When the answer is due. */
  readonly acknowledgeBy: Scalars['DateTime']['output'];
  /** When somebody answered. */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who answered. */
  readonly acknowledgedBy?: Maybe<Practitioner>;
  /** Whether that was in time; null before. */
  readonly acknowledgedInTime?: Maybe<Scalars['Boolean']['output']>;
  /** When something must be done; null when there is no such clock. */
  readonly actionBy?: Maybe<Scalars['DateTime']['output']>;
  /** When something was first done. */
  readonly actionedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was done, the steps up the ladder included, oldest first. */
  readonly actions?: Maybe<ReadonlyArray<EscalationAction>>;
  /** What the sender thinks of it. */
  readonly assessment: Scalars['String']['output'];
  /** The states that it may go to from here. */
  readonly availableTransitions: ReadonlyArray<EscalationStatus>;
  /** What led to it. */
  readonly background: Scalars['String']['output'];
  /** Why, as a code: DETERIORATION, THRESHOLD, SILENCE, PLAN_ALERT, UNREACHED, SAFETY_CONCERN, RAISED. */
  readonly cause: Scalars['String']['output'];
  /**
   * The reading, the plan's alert or the transition that caused it. Null for SAFETY_CONCERN, which says to all who treat the
   * patient that somebody must call, and to nobody where it came from: `Assessment.escalation` does, to whom the form shows.
   */
  readonly causeId?: Maybe<Scalars['ID']['output']>;
  /** When it was closed. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who closed it. */
  readonly closedBy?: Maybe<Practitioner>;
  /** What came of it; null while it is open. */
  readonly disposition?: Maybe<EscalationDisposition>;
  /** What else there is to say. */
  readonly dispositionNote?: Maybe<Scalars['String']['output']>;
  /** How it came to stand here, oldest first. */
  readonly history?: Maybe<ReadonlyArray<StatusChange>>;
  /** The escalation's id. */
  readonly id: Scalars['ID']['output'];
  /** Whose turn it is to answer, later who answered; null when a role is asked. */
  readonly owner?: Maybe<Practitioner>;
  /** For whom. */
  readonly patient?: Maybe<Patient>;
  /** When it was raised. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** Who raised it; null for a process. */
  readonly raisedBy?: Maybe<Practitioner>;
  /** What the sender asks for. */
  readonly recommendation: Scalars['String']['output'];
  /** The rung of the ladder that was asked last. */
  readonly rung: EscalationRung;
  /** How soon. */
  readonly severity: EscalationSeverity;
  /** What is going on. */
  readonly situation: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: EscalationStatus;
  /** Why it stands there, as a code: the cause until somebody answers, the disposition once it is closed; null for all others. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Counts changes; name it when you change the escalation. */
  readonly version: Scalars['Int']['output'];
};

/** Something that was done about an escalation. */
export type EscalationAction = {
  readonly __typename?: 'EscalationAction';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The action's id. */
  readonly id: Scalars['ID']['output'];
  /** What was done. */
  readonly kind: EscalationActionKind;
  /** What else there is to say. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it; null for a process. */
  readonly recordedBy?: Maybe<Practitioner>;
};

/** What can be done about an escalation. */
export type EscalationActionKind =
  /** Somebody of the ladder was asked; recorded by itself. */
  | 'ASKED'
  /** 911 was called. */
  | 'CALLED_911'
  /** The 988 lifeline was called. */
  | 'CALLED_988'
  /** The patient was called. */
  | 'CALLED_PATIENT'
  /** Somebody went to the patient. */
  | 'HOME_VISIT'
  /** A medication was changed. */
  | 'MEDICATION_CHANGED'
  /** No message reached who was asked; recorded by itself. */
  | 'NOT_TOLD'
  /** Something else, see the note. */
  | 'OTHER'
  /** A provider was told. */
  | 'PROVIDER_INFORMED'
  /** The structured risk questions were asked. */
  | 'RISK_QUESTIONS'
  /** A safety plan was written. */
  | 'SAFETY_PLAN'
  /** A provider saw the patient by video. */
  | 'VIDEO_VISIT';

/** What came of an escalation. */
export type EscalationDisposition =
  /** The patient was admitted. */
  | 'ADMITTED'
  /** 911 was called. */
  | 'CALLED_911'
  /** Nobody had answered when its cause was over; recorded by itself, never chosen. */
  | 'CAUSE_ENDED'
  /** The patient declined. */
  | 'DECLINED_CARE'
  /** It was nothing. */
  | 'FALSE_ALARM'
  /** It was resolved at home. */
  | 'RESOLVED_AT_HOME'
  /** The patient went back to the ward. */
  | 'RETURNED_TO_WARD'
  /** A safety plan was made. */
  | 'SAFETY_PLAN'
  /** The patient went to the emergency department. */
  | 'SENT_TO_EMERGENCY'
  /** A provider treated it. */
  | 'TREATED_BY_PROVIDER';

/** Who is asked in turn when nobody answers. */
export type EscalationRung =
  /** Who covers for the coordinator. */
  | 'COVERING'
  /** The medical director. */
  | 'MEDICAL_DIRECTOR'
  /** The patient's coordinator. */
  | 'PRIMARY'
  /** The supervisor. */
  | 'SUPERVISOR';

/** How soon somebody must answer. */
export type EscalationSeverity =
  /** Within 5 minutes. */
  | 'EMERGENT'
  /** Within two business days. */
  | 'ROUTINE'
  /** Within 4 hours. */
  | 'SAME_DAY'
  /** Within 30 minutes; something is done within 2 hours. */
  | 'URGENT';

/** Where an escalation stands. */
export type EscalationStatus =
  /** Somebody has it. */
  | 'ACKNOWLEDGED'
  /** Something was done. */
  | 'ACTIONED'
  /** It is known what came of it. */
  | 'CLOSED'
  /** Nobody has answered. */
  | 'OPEN';

/** What was found of an item. */
export type FindingState =
  /** In place. An item that needs a date, a place or a name is green only with it. */
  | 'DONE'
  /** Not in place. */
  | 'NOT_DONE'
  /** This patient does not need it. */
  | 'NOT_NEEDED';

/** What a patient wants to reach (FHIR Goal). */
export type Goal = {
  readonly __typename?: 'Goal';
  /** How far it has come; null before the first check. */
  readonly achievement?: Maybe<GoalAchievement>;
  /** Whether it was received from another system. */
  readonly adopted: Scalars['Boolean']['output'];
  /** The states that it may go to from here. */
  readonly availableTransitions: ReadonlyArray<GoalStatus>;
  /** What stands in the way, oldest first. */
  readonly barriers?: Maybe<ReadonlyArray<GoalBarrier>>;
  /** Where the patient stood at the start. */
  readonly baseline?: Maybe<GoalBaseline>;
  /** The plan that it belongs to; null for a goal that was adopted alone. */
  readonly carePlan?: Maybe<CarePlan>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The id of who made it: a person or a process. */
  readonly createdBy: Scalars['ID']['output'];
  /** What is to be reached, in words. */
  readonly description: Scalars['String']['output'];
  /** The day by which it should be reached. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The check that the achievement rests on; null when a person said so. */
  readonly evidence?: Maybe<GoalProgress>;
  /** How it came to stand here, oldest first. */
  readonly history?: Maybe<ReadonlyArray<StatusChange>>;
  /** The goal's id. */
  readonly id: Scalars['ID']['output'];
  /** Whose goal it is. */
  readonly patient?: Maybe<Patient>;
  /** The same in the patient's own words. */
  readonly patientStatement?: Maybe<Scalars['String']['output']>;
  /** The problems that it is about. */
  readonly problems: ReadonlyArray<Code>;
  /** Its checks, latest first. */
  readonly progress?: Maybe<ReadonlyArray<GoalProgress>>;
  /** What was left out of this answer, and why. */
  readonly redactions: ReadonlyArray<Redaction>;
  /** The goal in whose place it stands, if the viewer may see it. */
  readonly replaces?: Maybe<Goal>;
  /** When somebody last reviewed it. */
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who that was. */
  readonly reviewedBy?: Maybe<Practitioner>;
  /** What is still missing before it can become active. */
  readonly smart: SmartCheck;
  /** The day from which it counts. */
  readonly startOn: Scalars['Date']['output'];
  /** Where the goal stands. */
  readonly status: GoalStatus;
  /** Why it stands there, where a reason was given. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** What is measured and what it should come to; null when nothing is measured. */
  readonly target?: Maybe<GoalTarget>;
  /** Short or long; null while there is no due day. */
  readonly term?: Maybe<GoalTerm>;
  /** Counts changes; name it when you change the goal. */
  readonly version: Scalars['Int']['output'];
};


/** What a patient wants to reach (FHIR Goal). */
export type GoalProgressArgs = {
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How far a goal has come (FHIR R4 Goal.achievementStatus). */
export type GoalAchievement =
  /** The latest check met the target. */
  | 'ACHIEVED'
  /** Nearer than before. */
  | 'IMPROVING'
  /** Under way. */
  | 'IN_PROGRESS'
  /** Not reached. */
  | 'NOT_ACHIEVED'
  /** Cannot be reached. */
  | 'NOT_ATTAINABLE'
  /** As before. */
  | 'NO_CHANGE'
  /** Nothing has come of it. */
  | 'NO_PROGRESS'
  /** The latest two checks met the target. */
  | 'SUSTAINING'
  /** Outside the target twice in a row, and not nearer. */
  | 'WORSENING';

/** How one goal turned out. */
export type GoalAttainmentInput = {
  /** Which goal of the plan. */
  readonly goalId: Scalars['ID']['input'];
  /** From -2, much less than expected, to 2, much more. */
  readonly level: Scalars['Int']['input'];
  /** How much it counts, above zero. */
  readonly weight: Scalars['Float']['input'];
};

/** How one goal turned out. */
export type GoalAttainmentItem = {
  readonly __typename?: 'GoalAttainmentItem';
  /** Which goal. */
  readonly goalId: Scalars['ID']['output'];
  /** From -2, much less than expected, to 2, much more. */
  readonly level: Scalars['Int']['output'];
  /** How much it counts. */
  readonly weight: Scalars['Float']['output'];
};

/** Goals of a plan scored together (Goal Attainment Scaling, Kiresuk and Sherman 1968). */
export type GoalAttainmentScore = {
  readonly __typename?: 'GoalAttainmentScore';
  /** The score's id. */
  readonly id: Scalars['ID']['output'];
  /** How each goal turned out. */
  readonly items: ReadonlyArray<GoalAttainmentItem>;
  /** When. */
  readonly scoredAt: Scalars['DateTime']['output'];
  /** Who scored. */
  readonly scoredBy?: Maybe<Practitioner>;
  /** 50 when goals were met as expected. */
  readonly tScore: Scalars['Float']['output'];
};

/** Something that stands between the patient and a goal, and what is done about it. */
export type GoalBarrier = {
  readonly __typename?: 'GoalBarrier';
  /** The same barrier as referrals keeps it, if it is one. */
  readonly barrierId?: Maybe<Scalars['ID']['output']>;
  /** What stands in the way. */
  readonly description: Scalars['String']['output'];
  /** The barrier's id. */
  readonly id: Scalars['ID']['output'];
  /** What is done about it: the linked tasks that the viewer may see. */
  readonly interventions?: Maybe<ReadonlyArray<Task>>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** How that came about. */
  readonly resolution?: Maybe<Scalars['String']['output']>;
  /** When it stood in the way no longer; null while it does. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts changes; name it when you change the barrier. */
  readonly version: Scalars['Int']['output'];
};

/** Where the patient stood at the start. */
export type GoalBaseline = {
  readonly __typename?: 'GoalBaseline';
  /** The day on which it was measured, if known. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** The value, in the unit of the target. */
  readonly value: Scalars['Float']['output'];
};

/** Where the patient stands. */
export type GoalBaselineInput = {
  /** The day on which it was measured. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The value, in the unit of the target. */
  readonly value: Scalars['Float']['input'];
};

/** How a value is compared with a target. */
export type GoalComparator =
  /** From the value to `high`, both included. */
  | 'BETWEEN'
  /** The value. */
  | 'EQ'
  /** At least the value. */
  | 'GE'
  /** Above the value. */
  | 'GT'
  /** At most the value. */
  | 'LE'
  /** Below the value. */
  | 'LT';

/** A check of a goal. */
export type GoalProgress = {
  readonly __typename?: 'GoalProgress';
  /** The assessment whose total it is, if it is one. */
  readonly assessment?: Maybe<Assessment>;
  /** When it was measured. */
  readonly at: Scalars['DateTime']['output'];
  /** When the source of that observation told something else in its place; null while it says what was told last. What was corrected says nothing of the goal. */
  readonly correctedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The check's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it met the target. */
  readonly met: Scalars['Boolean']['output'];
  /** What was said about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The observation that it comes from; null when a person told it. */
  readonly observation?: Maybe<Observation>;
  /** The reading that it comes from, if it does and the viewer may see it. */
  readonly reading?: Maybe<Reading>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The id of who recorded it: a person or a process. */
  readonly recordedBy: Scalars['ID']['output'];
  /** When that assessment or observation was taken back as entered in error; null while it holds. What was taken back says nothing of the goal. */
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The unit as a UCUM code. */
  readonly unit: Scalars['String']['output'];
  /** The value, in the unit of the target. */
  readonly value: Scalars['Float']['output'];
};

/** Who does not want a goal. */
export type GoalRejecter =
  /** A clinician. */
  | 'CLINICIAN'
  /** The patient. */
  | 'PATIENT';

/** What a review of a goal comes to. */
export type GoalReviewDecision =
  /** It is agreed. */
  | 'ACCEPT'
  /** Work on it begins; it must be SMART. */
  | 'ACTIVATE'
  /** It has ended; say what it came to. */
  | 'COMPLETE'
  /** It stays where it stands. */
  | 'KEEP'
  /** It is meant to be taken up. */
  | 'PLAN'
  /** It is not wanted; say by whom and why. */
  | 'REJECT'
  /** Work on it goes on after a hold. */
  | 'RESUME';

/** Where a goal stands (FHIR R4 Goal.lifecycleStatus). */
export type GoalStatus =
  /** Agreed. */
  | 'ACCEPTED'
  /** Being worked on. */
  | 'ACTIVE'
  /** Given up. */
  | 'CANCELLED'
  /** Ended, reached or not. */
  | 'COMPLETED'
  /** Never should have been. */
  | 'ENTERED_IN_ERROR'
  /** Suspended. */
  | 'ON_HOLD'
  /** Meant to be taken up. */
  | 'PLANNED'
  /** Suggested, agreed by nobody. */
  | 'PROPOSED'
  /** Not wanted by the patient or a clinician. */
  | 'REJECTED';

/** What is measured and what it should come to. */
export type GoalTarget = {
  readonly __typename?: 'GoalTarget';
  /** How a measured value is compared. */
  readonly comparator: GoalComparator;
  /** The upper end, for BETWEEN. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** What is measured, LOINC where there is a code. */
  readonly measure: Code;
  /** The whole in words, `Body weight <= 82 kg`. */
  readonly text: Scalars['String']['output'];
  /** The unit as a UCUM code. */
  readonly unit: Scalars['String']['output'];
  /** With what. */
  readonly value: Scalars['Float']['output'];
};

/** What is measured and what it should come to. */
export type GoalTargetInput = {
  /** How a measured value is compared. */
  readonly comparator: GoalComparator;
  /** The upper end, for BETWEEN and nothing else. */
  readonly high?: InputMaybe<Scalars['Float']['input']>;
  /** What is measured. */
  readonly measure: MeasureInput;
  /** The unit as a UCUM code. */
  readonly unit: Scalars['String']['input'];
  /** With what. */
  readonly value: Scalars['Float']['input'];
};

/** How far away a goal is. */
export type GoalTerm =
  /** Due later. */
  | 'LONG'
  /** Due within 90 days of its start. */
  | 'SHORT';

/** A plan to suspend. */
export type HoldCarePlanInput = {
  /** Which plan. */
  readonly carePlanId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it, or why it was refused. */
export type HoldCarePlanPayload = {
  readonly __typename?: 'HoldCarePlanPayload';
  /** It after the change; null when it was refused. */
  readonly carePlan?: Maybe<CarePlan>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A goal to suspend. */
export type HoldGoalInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which goal. */
  readonly goalId: Scalars['ID']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it, or why it was refused. */
export type HoldGoalPayload = {
  readonly __typename?: 'HoldGoalPayload';
  /** It after the change; null when it was refused. */
  readonly goal?: Maybe<Goal>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A task to suspend. */
export type HoldTaskInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Which task. */
  readonly taskId: Scalars['ID']['input'];
};

/** What came of it, or why it was refused. */
export type HoldTaskPayload = {
  readonly __typename?: 'HoldTaskPayload';
  /** It after the change; null when it was refused. */
  readonly task?: Maybe<Task>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A look at a patient's home. */
export type HomeAssessment = {
  readonly __typename?: 'HomeAssessment';
  /** When. */
  readonly assessedAt: Scalars['DateTime']['output'];
  /** Who looked. */
  readonly assessedBy?: Maybe<Practitioner>;
  /** Whether that is 4 or more; null when it was not asked. */
  readonly atRiskOfFalling?: Maybe<Scalars['Boolean']['output']>;
  /** How many of the six questions about the caregiver's readiness were answered with no. */
  readonly caregiverNotReady: Scalars['Int']['output'];
  /** Whether the patient fell in the past year: who did is at risk whatever the score. */
  readonly fellInPastYear?: Maybe<Scalars['Boolean']['output']>;
  /** What was looked at. */
  readonly findings: ReadonlyArray<HomeFinding>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** In person or by video. */
  readonly mode: HomeAssessmentMode;
  /** What else there is to say. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whose home. */
  readonly patient?: Maybe<Patient>;
  /** What it suggests. */
  readonly proposals?: Maybe<ReadonlyArray<Proposal>>;
  /** STEADI "Stay Independent", 0 to 14. */
  readonly steadiScore?: Maybe<Scalars['Int']['output']>;
};

/** How a home was looked at. */
export type HomeAssessmentMode =
  /** In person. */
  | 'IN_PERSON'
  /** By video. */
  | 'VIDEO';

/** One thing that was looked at. */
export type HomeFinding = {
  readonly __typename?: 'HomeFinding';
  /** What. */
  readonly item: HomeItem;
  /** What there is to say about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether it is safe. */
  readonly safe: Scalars['Boolean']['output'];
};

/** One thing that was looked at. */
export type HomeFindingInput = {
  /** What. */
  readonly item: HomeItem;
  /** What there is to say about it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is safe. */
  readonly safe: Scalars['Boolean']['input'];
};

/** What is looked at in a home. */
export type HomeItem =
  /** A bed that one gets out of. */
  | 'BED_HEIGHT'
  /** Floors without rugs and cables. */
  | 'CLEAR_FLOORS'
  /** Something to hold on to in the bathroom. */
  | 'GRAB_BARS'
  /** Heating and water that work. */
  | 'HEATING_AND_WATER'
  /** Light where one walks. */
  | 'LIGHTING'
  /** A safe place for medications. */
  | 'MEDICATION_STORAGE'
  /** A smoke alarm that works. */
  | 'SMOKE_ALARM'
  /** Rails on the stairs. */
  | 'STAIR_RAILS'
  /** A way to call for help. */
  | 'TELEPHONE';

/** A field of the input is wrong. All wrong fields are reported together. */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  /** INVALID_INPUT, or a narrower code: NOT_VALIDATED_AGE. */
  readonly code: UserErrorCode;
  /** The path of the wrong field. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong and what would be right. */
  readonly message: Scalars['String']['output'];
};

/** A limit would be exceeded. */
export type LimitExceeded = UserError & {
  readonly __typename?: 'LimitExceeded';
  /** Always LIMIT_EXCEEDED. */
  readonly code: UserErrorCode;
  /** The path of the input field that is meant. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The limit. */
  readonly limit: Scalars['Int']['output'];
  /** What happened and what to do. */
  readonly message: Scalars['String']['output'];
};

/** A line of a medication list. */
export type ListedMedication = {
  readonly __typename?: 'ListedMedication';
  /** How much. */
  readonly dose?: Maybe<Scalars['String']['output']>;
  /** How often. */
  readonly frequency?: Maybe<Scalars['String']['output']>;
  /** Its ingredient as given. */
  readonly ingredient?: Maybe<Scalars['String']['output']>;
  /** The day of the next check that it needs. */
  readonly monitoringOn?: Maybe<Scalars['Date']['output']>;
  /** The product as written. */
  readonly name: Scalars['String']['output'];
  /** Why it is taken, was started or stopped. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** By which way. */
  readonly route?: Maybe<Scalars['String']['output']>;
  /** Its RxNorm code. */
  readonly rxNormCode?: Maybe<Scalars['String']['output']>;
  /** The last day of a course. */
  readonly stopOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the list says that it was stopped. */
  readonly stopped: Scalars['Boolean']['output'];
};

/** A line of a medication list. */
export type ListedMedicationInput = {
  /** How much. */
  readonly dose?: InputMaybe<Scalars['String']['input']>;
  /** How often. */
  readonly frequency?: InputMaybe<Scalars['String']['input']>;
  /** Its ingredient; found in the name when left out. */
  readonly ingredient?: InputMaybe<Scalars['String']['input']>;
  /** The day of the next check that it needs. */
  readonly monitoringOn?: InputMaybe<Scalars['Date']['input']>;
  /** The product as written, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Why it is taken, was started or stopped. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** By which way. */
  readonly route?: InputMaybe<Scalars['String']['input']>;
  /** Its RxNorm code. */
  readonly rxNormCode?: InputMaybe<Scalars['String']['input']>;
  /** The last day of a course. */
  readonly stopOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the list says that it was stopped. */
  readonly stopped?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Something that was done. */
export type LogEscalationActionInput = {
  /** When; now when left out. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which escalation. */
  readonly escalationId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was done; not ASKED and not NOT_TOLD. */
  readonly kind: EscalationActionKind;
  /** What else there is to say, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The escalation after the action, or why it was not recorded. */
export type LogEscalationActionPayload = {
  readonly __typename?: 'LogEscalationActionPayload';
  /** The escalation after the change; null when it was refused. */
  readonly escalation?: Maybe<Escalation>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is measured. */
export type MeasureInput = {
  /** The code within the system. */
  readonly code: Scalars['String']['input'];
  /** The words for people. */
  readonly display?: InputMaybe<Scalars['String']['input']>;
  /** The code system as a URI; LOINC when left out. */
  readonly system?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be done. */
export type MedicationAction =
  /** See that the patient gets it. */
  | 'ARRANGE_ACCESS'
  /** Change dose, frequency, route or form. */
  | 'CHANGE'
  /** Ask the prescriber. */
  | 'CLARIFY_WITH_PRESCRIBER'
  /** Go on as before. */
  | 'CONTINUE'
  /** Explain it to the patient. */
  | 'COUNSEL'
  /** Pause until a day. */
  | 'HOLD'
  /** Refer to a pharmacist. */
  | 'REFER_TO_PHARMACIST'
  /** Start it. */
  | 'START'
  /** Stop it. */
  | 'STOP';

/** Something that differs between lists, or does not fit. */
export type MedicationDiscrepancy = {
  readonly __typename?: 'MedicationDiscrepancy';
  /** What is to be done. */
  readonly action?: Maybe<MedicationAction>;
  /** The states that it may go to from here. */
  readonly availableTransitions: ReadonlyArray<DiscrepancyStatus>;
  /** When it was found. */
  readonly foundAt: Scalars['DateTime']['output'];
  /** Until when a medication is held. */
  readonly holdUntil?: Maybe<Scalars['Date']['output']>;
  /** The discrepancy's id. */
  readonly id: Scalars['ID']['output'];
  /** The medications concerned. */
  readonly medications: ReadonlyArray<Scalars['String']['output']>;
  /** What else there is to say. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether a rule found it; a person decides about it all the same. */
  readonly proposed: Scalars['Boolean']['output'];
  /** What came of it. */
  readonly resolution?: Maybe<DiscrepancyResolution>;
  /** When it was resolved. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who resolved it. */
  readonly resolvedBy?: Maybe<Practitioner>;
  /** The rule that found it; null when a person did. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** How much it matters. */
  readonly severity: DiscrepancySeverity;
  /** Where that rule comes from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: DiscrepancyStatus;
  /** What it is, in a sentence. */
  readonly summary: Scalars['String']['output'];
  /** What kind. */
  readonly type: DiscrepancyType;
};

/** A comparison of a patient's medication lists (Joint Commission NPSG.03.06.01). */
export type MedicationReconciliation = {
  readonly __typename?: 'MedicationReconciliation';
  /** The states that it may go to from here. */
  readonly availableTransitions: ReadonlyArray<ReconciliationStatus>;
  /** What stands against signing it now; empty when nothing does. */
  readonly blockers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The rules that the lists were compared with, and what they do not cover. */
  readonly checkedAgainst: MedicationRuleSet;
  /** The role in which it was signed. */
  readonly completedAs?: Maybe<Scalars['String']['output']>;
  /** When it was signed. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who signed it; null before. */
  readonly completedBy?: Maybe<Practitioner>;
  /** What differs or does not fit, oldest first. */
  readonly discrepancies?: Maybe<ReadonlyArray<MedicationDiscrepancy>>;
  /** How it came to stand here, oldest first. */
  readonly history?: Maybe<ReadonlyArray<StatusChange>>;
  /** The reconciliation's id. */
  readonly id: Scalars['ID']['output'];
  /** What prescribers were told, oldest first. */
  readonly notices?: Maybe<ReadonlyArray<PrescriberNotice>>;
  /** Whose medications. */
  readonly patient?: Maybe<Patient>;
  /** The lists, each as its source gave it. */
  readonly sources?: Maybe<ReadonlyArray<MedicationSource>>;
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Who began it. */
  readonly startedBy?: Maybe<Practitioner>;
  /** Where it stands. */
  readonly status: ReconciliationStatus;
  /** The transition that it belongs to, if any and the viewer may see it. */
  readonly transitionEpisode?: Maybe<TransitionEpisode>;
  /** Counts changes of it, its lists, findings and notices; name it when you change any of them. */
  readonly version: Scalars['Int']['output'];
};

/** A rule of the curated set. */
export type MedicationRule = {
  readonly __typename?: 'MedicationRule';
  /** What may happen. */
  readonly effect: Scalars['String']['output'];
  /** The rule's id. */
  readonly id: Scalars['ID']['output'];
  /** The ingredients or classes that it is about. */
  readonly medications: ReadonlyArray<Scalars['String']['output']>;
  /** How much it matters. */
  readonly severity: DiscrepancySeverity;
  /** Where it comes from. */
  readonly source: Scalars['String']['output'];
};

/** The curated rules that lists are compared with. */
export type MedicationRuleSet = {
  readonly __typename?: 'MedicationRuleSet';
  /** What the rules do not look at: their silence says nothing about it. */
  readonly notCovered: ReadonlyArray<Scalars['String']['output']>;
  /** Every rule on interactions and cautions, with its source. */
  readonly rules: ReadonlyArray<MedicationRule>;
};

/** One medication list. */
export type MedicationSource = {
  readonly __typename?: 'MedicationSource';
  /** The instant that it shows. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The list's id. */
  readonly id: Scalars['ID']['output'];
  /** Where it comes from. */
  readonly kind: MedicationSourceKind;
  /** What it lists. */
  readonly medications: ReadonlyArray<ListedMedication>;
  /** How far it can be trusted. */
  readonly reliability: Reliability;
  /** When it was read. */
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who read it. */
  readonly reviewedBy?: Maybe<Practitioner>;
  /** Whether somebody has read it against the others. */
  readonly state: MedicationSourceState;
  /** Why it cannot be had. */
  readonly stateReason?: Maybe<Scalars['String']['output']>;
};

/** One medication list. */
export type MedicationSourceInput = {
  /** The instant that it shows. */
  readonly asOf: Scalars['DateTime']['input'];
  /** Where it comes from. */
  readonly kind: MedicationSourceKind;
  /** What it lists, at most 100. */
  readonly medications: ReadonlyArray<ListedMedicationInput>;
  /** How far it can be trusted. */
  readonly reliability: Reliability;
  /** Why it cannot be had; leave out when it can. */
  readonly unavailable?: InputMaybe<Scalars['String']['input']>;
};

/** Where a medication list comes from. */
export type MedicationSourceKind =
  /** The chart of primary care or a specialist. */
  | 'CLINIC_CHART'
  /** The discharge list. */
  | 'DISCHARGE'
  /** The list of home health. */
  | 'HOME_HEALTH'
  /** Over-the-counter and herbal products. */
  | 'OTC_HERBAL'
  /** What the patient or a caregiver shows or says. */
  | 'PATIENT_REPORT'
  /** What the pharmacy filled. */
  | 'PHARMACY_FILLS'
  /** The list of before the admission. */
  | 'PRE_ADMISSION';

/** What somebody did about a list. */
export type MedicationSourceState =
  /** Read against the others. */
  | 'REVIEWED'
  /** It cannot be had. */
  | 'UNAVAILABLE'
  /** Nobody has read it. */
  | 'UNREVIEWED';

/** What was said later of signed minutes. The minutes themselves stay as they were signed. */
export type MinutesAmendment = {
  readonly __typename?: 'MinutesAmendment';
  /** When. */
  readonly amendedAt: Scalars['DateTime']['output'];
  /** Who wrote it. */
  readonly author?: Maybe<Practitioner>;
  /** The amendment's id. */
  readonly id: Scalars['ID']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** How they should have read. */
  readonly text: Scalars['String']['output'];
};

/** What can have a threshold. */
export type MonitoredMeasure =
  /** Glucose, mg/dL. */
  | 'GLUCOSE'
  /** Pulse, beats a minute. */
  | 'PULSE'
  /** Oxygen saturation, %. */
  | 'SPO2'
  /** Systolic blood pressure, mmHg. */
  | 'SYSTOLIC'
  /** Temperature, °C. */
  | 'TEMPERATURE';

/** What is watched at home, and from when on somebody is told. */
export type MonitoringPlan = {
  readonly __typename?: 'MonitoringPlan';
  /** The states that it may go to from here. */
  readonly availableTransitions: ReadonlyArray<MonitoringStatus>;
  /** How it came to stand here, oldest first. */
  readonly history?: Maybe<ReadonlyArray<StatusChange>>;
  /** Whether the patient is an inpatient at home. */
  readonly hospitalAtHome: Scalars['Boolean']['output'];
  /** The plan's id. */
  readonly id: Scalars['ID']['output'];
  /** Who is watched. */
  readonly patient?: Maybe<Patient>;
  /** The newest readings, oldest first. */
  readonly readings?: Maybe<ReadonlyArray<Reading>>;
  /** The days with a device reading in thirty days, and the supply code that they carry. */
  readonly remoteMonitoringDays?: Maybe<RemoteMonitoringDays>;
  /** The NEWS2 scale of oxygen saturation: 1, or 2 for a target of 88-92 %. */
  readonly spo2Scale: Scalars['Int']['output'];
  /** Who set that target; null on scale 1. */
  readonly spo2TargetSetBy?: Maybe<Practitioner>;
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Who began it. */
  readonly startedBy?: Maybe<Practitioner>;
  /** Where monitoring stands. */
  readonly status: MonitoringStatus;
  /** Why it stands there, where a reason was given. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The values between which each measure may be. */
  readonly thresholds: ReadonlyArray<MonitoringThreshold>;
  /** The patient's zone, in which days are counted. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** Counts changes; name it when you change the plan. */
  readonly version: Scalars['Int']['output'];
};


/** What is watched at home, and from when on somebody is told. */
export type MonitoringPlanReadingsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What is watched at home, and from when on somebody is told. */
export type MonitoringPlanRemoteMonitoringDaysArgs = {
  from: Scalars['Date']['input'];
};

/** Where monitoring stands. */
export type MonitoringStatus =
  /** Readings are taken. */
  | 'ACTIVE'
  /** Paused. */
  | 'ON_HOLD';

/** The values between which a measure may be. */
export type MonitoringThreshold = {
  readonly __typename?: 'MonitoringThreshold';
  /** Above this somebody is told. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Below this somebody is told. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** Which measure. */
  readonly measure: MonitoredMeasure;
};

/** The values between which a measure may be. */
export type MonitoringThresholdInput = {
  /** Above this somebody is told. */
  readonly high?: InputMaybe<Scalars['Float']['input']>;
  /** Below this somebody is told. */
  readonly low?: InputMaybe<Scalars['Float']['input']>;
  /** Which measure. */
  readonly measure: MonitoredMeasure;
};

/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes of a proposal what it proposes: a goal or a task. */
  readonly acceptProposal: AcceptProposalPayload;
  /** Says "I have it": the ladder stops. */
  readonly acknowledgeEscalation: AcknowledgeEscalationPayload;
  /** Says that the prescriber has the notice, and what the answer was. */
  readonly acknowledgePrescriberNotice: AcknowledgePrescriberNoticePayload;
  /** Puts a draft into force: it has an owner, the patient's agreement and an active goal. */
  readonly activateCarePlan: ActivateCarePlanPayload;
  /** Adds somebody to the care team of a patient. */
  readonly addCareTeamMember: AddCareTeamMemberPayload;
  /** Adds a goal to a plan. */
  readonly addGoal: AddGoalPayload;
  /** Says what stands in the way of a goal, and links what is done about it. */
  readonly addGoalBarrier: AddGoalBarrierPayload;
  /** Adds something to do for a patient. */
  readonly addTask: AddTaskPayload;
  /** Adds to signed minutes how they should have read; what was signed stays beside it. */
  readonly amendMeetingMinutes: AmendMeetingMinutesPayload;
  /** Adds to a signed note how it should have read. */
  readonly amendNote: AmendNotePayload;
  /** Gives a task to somebody, or to nobody in particular. */
  readonly assignTask: AssignTaskPayload;
  /** Gives a goal up. */
  readonly cancelGoal: CancelGoalPayload;
  /** Withdraws a task, with the reason. */
  readonly cancelTask: CancelTaskPayload;
  /** Calls a meeting off. */
  readonly cancelTeamMeeting: CancelTeamMeetingPayload;
  /** Closes a meeting; its action items become tasks. */
  readonly closeTeamMeeting: CloseTeamMeetingPayload;
  /** Says that a plan has done its work: all its goals and tasks have ended. */
  readonly completeCarePlan: CompleteCarePlanPayload;
  /** Signs a reconciliation. Refused while a list is unreviewed or something of high severity is not resolved. */
  readonly completeMedicationReconciliation: CompleteMedicationReconciliationPayload;
  /** Says that a task is done. The steps that this implies (accepted, in progress) are recorded too. */
  readonly completeTask: CompleteTaskPayload;
  /** Ends a transition: completed from the last day of its service period on, or closed earlier with the reason. */
  readonly completeTransition: CompleteTransitionPayload;
  /** Says that the patient is ready to go home; refused while an item of the checklist is red. */
  readonly confirmDischargeReady: ConfirmDischargeReadyPayload;
  /** Teaches again in a lesson that has not ended. */
  readonly continueEducation: ContinueEducationPayload;
  /** Drafts a care plan. */
  readonly createCarePlan: CreateCarePlanPayload;
  /** Drafts a plan with the goals and tasks of a template, and remembers the version. */
  readonly createCarePlanFromTemplate: CreateCarePlanFromTemplatePayload;
  /** Closes an escalation that something was done about, with what came of it. */
  readonly disposeEscalation: DisposeEscalationPayload;
  /** Ends somebody's place in a care team. */
  readonly endCareTeamMembership: EndCareTeamMembershipPayload;
  /** Enrolls a patient in a program with a follow-up that recurs. */
  readonly enrollInProgram: EnrollInProgramPayload;
  /** Suspends an active plan. */
  readonly holdCarePlan: HoldCarePlanPayload;
  /** Suspends a goal. */
  readonly holdGoal: HoldGoalPayload;
  /** Suspends a task. It stays on the work queue. */
  readonly holdTask: HoldTaskPayload;
  /** Records what was done about an escalation. */
  readonly logEscalationAction: LogEscalationActionPayload;
  /** Tells a prescriber of discrepancies, as SBAR. */
  readonly notifyPrescriber: NotifyPrescriberPayload;
  /** Opens the transition of a discharge that no message told of. A stay has one transition. */
  readonly openTransition: OpenTransitionPayload;
  /** Pauses monitoring, with the reason. */
  readonly pauseMonitoring: PauseMonitoringPayload;
  /** Publishes the next version of a template. Plans made from earlier versions stay as they are. */
  readonly publishPlanTemplate: PublishPlanTemplatePayload;
  /** Raises something that somebody must answer soon, as SBAR. */
  readonly raiseEscalation: RaiseEscalationPayload;
  /** Records what a patient decided for later. The latest signed of a kind is in force. */
  readonly recordAdvanceCareDocument: RecordAdvanceCareDocumentPayload;
  /** Records what was found of items of the discharge checklist. */
  readonly recordChecklist: RecordChecklistPayload;
  /** Records a coaching talk. */
  readonly recordCoaching: RecordCoachingPayload;
  /** Records what a person found that no rule did. */
  readonly recordDiscrepancy: RecordDiscrepancyPayload;
  /** Records a lesson with its teach-back. */
  readonly recordEducation: RecordEducationPayload;
  /** Records a check of a goal by hand, and says anew how far it has come. */
  readonly recordGoalProgress: RecordGoalProgressPayload;
  /** Records a look at a home; what it calls for is proposed. */
  readonly recordHomeAssessment: RecordHomeAssessmentPayload;
  /** Records a reading, scores it, and escalates a deterioration at once. */
  readonly recordReading: RecordReadingPayload;
  /** Records a safety plan in the place of the one before. */
  readonly recordSafetyPlan: RecordSafetyPlanPayload;
  /** Records an attempt to reach the patient or a caregiver. Two-way contact moves the transition to CONTACTED. */
  readonly recordTransitionContact: RecordTransitionContactPayload;
  /** Records a face-to-face visit after the discharge. With contact made and medications reconciled by its day the transition is SEEN. */
  readonly recordTransitionVisit: RecordTransitionVisitPayload;
  /** Says no to a proposal. */
  readonly rejectProposal: RejectProposalPayload;
  /** Opens a closed escalation again within 24 hours. */
  readonly reopenEscalation: ReopenEscalationPayload;
  /** Says what came of a discrepancy. */
  readonly resolveDiscrepancy: ResolveDiscrepancyPayload;
  /** Says that a barrier no longer stands in the way. */
  readonly resolveGoalBarrier: ResolveGoalBarrierPayload;
  /** Takes a suspended plan up again. */
  readonly resumeCarePlan: ResumeCarePlanPayload;
  /** Resumes monitoring, with the reason. */
  readonly resumeMonitoring: ResumeMonitoringPayload;
  /** Takes a suspended task up again. */
  readonly resumeTask: ResumeTaskPayload;
  /** Looks at a goal again: changes what it says and decides how it goes on. */
  readonly reviewGoal: ReviewGoalPayload;
  /** Says that a list was read against the others, or that it cannot be had. */
  readonly reviewMedicationSource: ReviewMedicationSourcePayload;
  /** Changes what a plan says. A sign-off is lost. */
  readonly reviseCarePlan: ReviseCarePlanPayload;
  /** Takes a document back. */
  readonly revokeAdvanceCareDocument: RevokeAdvanceCareDocumentPayload;
  /** Ends a plan before its work is done. */
  readonly revokeCarePlan: RevokeCarePlanPayload;
  /** Schedules a meeting of a care team; its agenda builds itself. */
  readonly scheduleTeamMeeting: ScheduleTeamMeetingPayload;
  /** Scores goals of a plan together. */
  readonly scoreGoalAttainment: ScoreGoalAttainmentPayload;
  /** Signs what a plan says now. */
  readonly signCarePlan: SignCarePlanPayload;
  /** Signs the minutes of a meeting, by somebody who was there. From here on they never change. */
  readonly signMeetingMinutes: SignMeetingMinutesPayload;
  /** Signs one's own note. From here on it never changes. */
  readonly signNote: SignNotePayload;
  /** Keeps each medication list as its source gave it, and records what a comparison finds. */
  readonly startMedicationReconciliation: StartMedicationReconciliationPayload;
  /** Begins to watch a patient at home. */
  readonly startMonitoring: StartMonitoringPayload;
  /** Hands a transition over: to a colleague, with its clocks and its task, or to somebody outside, which ends it here. */
  readonly transferTransition: TransferTransitionPayload;
  /**
   * Brings a plan to a later version of its template: what it lacks is added, goals as proposals, and it is watched by the
   * later rules. Nothing is taken away. `CarePlan.templateUpgrade` shows it before.
   */
  readonly upgradeCarePlan: UpgradeCarePlanPayload;
  /** Marks a plan that never should have been. */
  readonly voidCarePlan: VoidCarePlanPayload;
  /** Marks a goal that never should have been. */
  readonly voidGoal: VoidGoalPayload;
  /** Takes a patient out of a program. */
  readonly withdrawFromProgram: WithdrawFromProgramPayload;
  /** Writes a draft of a note, or one's own draft anew. */
  readonly writeNote: WriteNotePayload;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAcceptProposalArgs = {
  input: AcceptProposalInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAcknowledgeEscalationArgs = {
  input: AcknowledgeEscalationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAcknowledgePrescriberNoticeArgs = {
  input: AcknowledgePrescriberNoticeInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationActivateCarePlanArgs = {
  input: ActivateCarePlanInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAddCareTeamMemberArgs = {
  input: AddCareTeamMemberInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAddGoalArgs = {
  input: AddGoalInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAddGoalBarrierArgs = {
  input: AddGoalBarrierInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAddTaskArgs = {
  input: AddTaskInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAmendMeetingMinutesArgs = {
  input: AmendMeetingMinutesInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAmendNoteArgs = {
  input: AmendNoteInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAssignTaskArgs = {
  input: AssignTaskInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCancelGoalArgs = {
  input: CancelGoalInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCancelTaskArgs = {
  input: CancelTaskInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCancelTeamMeetingArgs = {
  input: CancelTeamMeetingInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCloseTeamMeetingArgs = {
  input: CloseTeamMeetingInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCompleteCarePlanArgs = {
  input: CompleteCarePlanInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCompleteMedicationReconciliationArgs = {
  input: CompleteMedicationReconciliationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCompleteTransitionArgs = {
  input: CompleteTransitionInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationConfirmDischargeReadyArgs = {
  input: ConfirmDischargeReadyInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationContinueEducationArgs = {
  input: ContinueEducationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCreateCarePlanArgs = {
  input: CreateCarePlanInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCreateCarePlanFromTemplateArgs = {
  input: CreateCarePlanFromTemplateInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationDisposeEscalationArgs = {
  input: DisposeEscalationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationEndCareTeamMembershipArgs = {
  input: EndCareTeamMembershipInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationEnrollInProgramArgs = {
  input: EnrollInProgramInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationHoldCarePlanArgs = {
  input: HoldCarePlanInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationHoldGoalArgs = {
  input: HoldGoalInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationHoldTaskArgs = {
  input: HoldTaskInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationLogEscalationActionArgs = {
  input: LogEscalationActionInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationNotifyPrescriberArgs = {
  input: NotifyPrescriberInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationOpenTransitionArgs = {
  input: OpenTransitionInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationPauseMonitoringArgs = {
  input: PauseMonitoringInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationPublishPlanTemplateArgs = {
  input: PublishPlanTemplateInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRaiseEscalationArgs = {
  input: RaiseEscalationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordAdvanceCareDocumentArgs = {
  input: RecordAdvanceCareDocumentInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordChecklistArgs = {
  input: RecordChecklistInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordCoachingArgs = {
  input: RecordCoachingInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordDiscrepancyArgs = {
  input: RecordDiscrepancyInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordEducationArgs = {
  input: RecordEducationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordGoalProgressArgs = {
  input: RecordGoalProgressInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordHomeAssessmentArgs = {
  input: RecordHomeAssessmentInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordReadingArgs = {
  input: RecordReadingInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordSafetyPlanArgs = {
  input: RecordSafetyPlanInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordTransitionContactArgs = {
  input: RecordTransitionContactInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordTransitionVisitArgs = {
  input: RecordTransitionVisitInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRejectProposalArgs = {
  input: RejectProposalInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationReopenEscalationArgs = {
  input: ReopenEscalationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationResolveDiscrepancyArgs = {
  input: ResolveDiscrepancyInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationResolveGoalBarrierArgs = {
  input: ResolveGoalBarrierInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationResumeCarePlanArgs = {
  input: ResumeCarePlanInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationResumeMonitoringArgs = {
  input: ResumeMonitoringInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationResumeTaskArgs = {
  input: ResumeTaskInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationReviewGoalArgs = {
  input: ReviewGoalInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationReviewMedicationSourceArgs = {
  input: ReviewMedicationSourceInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationReviseCarePlanArgs = {
  input: ReviseCarePlanInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRevokeAdvanceCareDocumentArgs = {
  input: RevokeAdvanceCareDocumentInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRevokeCarePlanArgs = {
  input: RevokeCarePlanInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationScheduleTeamMeetingArgs = {
  input: ScheduleTeamMeetingInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationScoreGoalAttainmentArgs = {
  input: ScoreGoalAttainmentInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationSignCarePlanArgs = {
  input: SignCarePlanInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationSignMeetingMinutesArgs = {
  input: SignMeetingMinutesInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationSignNoteArgs = {
  input: SignNoteInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationStartMedicationReconciliationArgs = {
  input: StartMedicationReconciliationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationStartMonitoringArgs = {
  input: StartMonitoringInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationTransferTransitionArgs = {
  input: TransferTransitionInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationUpgradeCarePlanArgs = {
  input: UpgradeCarePlanInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationVoidCarePlanArgs = {
  input: VoidCarePlanInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationVoidGoalArgs = {
  input: VoidGoalInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationWithdrawFromProgramArgs = {
  input: WithdrawFromProgramInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationWriteNoteArgs = {
  input: WriteNoteInput;
};

/** The response that NEWS2 asks for. */
export type News2Band =
  /** 7 or more. */
  | 'HIGH'
  /** 0 to 4. */
  | 'LOW'
  /** A single parameter of 3. */
  | 'LOW_MEDIUM'
  /** 5 or 6. */
  | 'MEDIUM';

/** The points of one parameter. */
export type News2Points = {
  readonly __typename?: 'News2Points';
  /** Which parameter. */
  readonly parameter: Scalars['String']['output'];
  /** 0 to 3; null when it is missing. */
  readonly points?: Maybe<Scalars['Int']['output']>;
};

/** NEWS2 (Royal College of Physicians 2017). */
export type News2Score = {
  readonly __typename?: 'News2Score';
  /** The response that it asks for; null when it cannot be said. */
  readonly band?: Maybe<News2Band>;
  /** The parameters that are missing. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** The points of each parameter, in the order of the chart. */
  readonly points: ReadonlyArray<News2Points>;
  /** 0 to 20; null when a parameter is missing. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

/** There is no such thing, or the viewer may not know of it. */
export type NotFound = UserError & {
  readonly __typename?: 'NotFound';
  /** Always NOT_FOUND. */
  readonly code: UserErrorCode;
  /** The path of the input field that is meant. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was not found. */
  readonly message: Scalars['String']['output'];
};

/** How a signed note should have read. */
export type NoteAmendment = {
  readonly __typename?: 'NoteAmendment';
  /** When. */
  readonly amendedAt: Scalars['DateTime']['output'];
  /** Who amended. */
  readonly author?: Maybe<Practitioner>;
  /** The amendment's id. */
  readonly id: Scalars['ID']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What it says. */
  readonly sections: ReadonlyArray<NoteSection>;
  /** The same as one text. */
  readonly text: Scalars['String']['output'];
};

/** A part of a note. */
export type NoteSection = {
  readonly __typename?: 'NoteSection';
  /** Its heading. */
  readonly heading: Scalars['String']['output'];
  /** What it says. */
  readonly text: Scalars['String']['output'];
};

/** A part of a note. */
export type NoteSectionInput = {
  /** Its heading. */
  readonly heading: Scalars['String']['input'];
  /** What it says. */
  readonly text: Scalars['String']['input'];
};

/** Where a note stands. */
export type NoteStatus =
  /** Its author can still write on it. */
  | 'DRAFT'
  /** Never changes again. */
  | 'SIGNED';

/** What a note is about; each has sections that it cannot be signed without. */
export type NoteTemplate =
  /** Who took part, What matters to the patient, What was decided. */
  | 'ADVANCE_CARE'
  /** What happened, What was tried, How it ended. */
  | 'DE_ESCALATION'
  /** Note. */
  | 'GENERAL'
  /** Who was called, What was said, Next step. */
  | 'PHONE_CALL'
  /** Situation, Background, Assessment, Recommendation. */
  | 'SBAR'
  /** Subjective, Objective, Assessment, Plan. */
  | 'SOAP'
  /** Discussed, Decided. */
  | 'TEAM_MEETING';

/** Who of the patient's side sees a signed note. */
export type NoteVisibility =
  /** The patient alone. */
  | 'PRIVATE'
  /** The patient, and who stands in for the patient. */
  | 'SHARED';

/** What the prescriber shall know, as SBAR: all four parts, each 1 to 2000 characters. */
export type NotifyPrescriberInput = {
  /** What you think of it. */
  readonly assessment: Scalars['String']['input'];
  /** What led to it. */
  readonly background: Scalars['String']['input'];
  /** What it is about. */
  readonly discrepancyIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whom to tell. */
  readonly prescriberId: Scalars['ID']['input'];
  /** What you ask for. */
  readonly recommendation: Scalars['String']['input'];
  /** Which reconciliation. */
  readonly reconciliationId: Scalars['ID']['input'];
  /** What is going on. */
  readonly situation: Scalars['String']['input'];
};

/** The reconciliation after the notice, or why it was not sent. */
export type NotifyPrescriberPayload = {
  readonly __typename?: 'NotifyPrescriberPayload';
  /** The reconciliation after the change; null when it was refused. */
  readonly medicationReconciliation?: Maybe<MedicationReconciliation>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A measured value; patients owns it. */
export type Observation = {
  readonly __typename?: 'Observation';
  /** The observation's id. */
  readonly id: Scalars['ID']['output'];
};

/** A discharge to open a transition for. */
export type OpenTransitionInput = {
  /** Who shall coordinate it; the one who opens it when left out. */
  readonly coordinatorId?: InputMaybe<Scalars['ID']['input']>;
  /** When the patient left; not in the future, and its 30-day service period not over. */
  readonly dischargedAt: Scalars['DateTime']['input'];
  /** The stay. */
  readonly encounterId: Scalars['ID']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who was discharged. */
  readonly patientId: Scalars['ID']['input'];
  /** The patient's zone. */
  readonly timeZone: Scalars['TimeZone']['input'];
};

/** The transition that was opened, or why not. */
export type OpenTransitionPayload = {
  readonly __typename?: 'OpenTransitionPayload';
  /** The episode after the change; null when it was refused. */
  readonly transitionEpisode?: Maybe<TransitionEpisode>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a page of a list stands in the whole list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item of this page; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['Cursor']['output']>;
  /** Whether more items follow the last one of this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether items come before the first one of this page. Always false when no `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item of this page; null for an empty page. */
  readonly startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** The person who is cared for; patients owns the rest. */
export type Patient = {
  readonly __typename?: 'Patient';
  /** What the patient decided for later, latest signed first. */
  readonly advanceCare?: Maybe<ReadonlyArray<AdvanceCareDocument>>;
  /** What everybody who opens the record must see at once; null when the viewer may not see advance care documents. */
  readonly banner?: Maybe<PatientBanner>;
  /** The patient's care plans that the viewer may see, newest first. */
  readonly carePlans?: Maybe<ReadonlyArray<CarePlan>>;
  /** Who is or was in the patient's care team, oldest first. */
  readonly careTeam?: Maybe<ReadonlyArray<CareTeamMember>>;
  /** Coaching talks, latest first. */
  readonly coachingSessions?: Maybe<ReadonlyArray<CoachingSession>>;
  /** Lessons, latest first. */
  readonly educationSessions?: Maybe<ReadonlyArray<EducationSession>>;
  /** The patient's escalations that the viewer may see, newest first. */
  readonly escalations?: Maybe<ReadonlyArray<Escalation>>;
  /** The patient's goals that the viewer may see, oldest first. */
  readonly goals?: Maybe<ReadonlyArray<Goal>>;
  /** Looks at the patient's home, latest first. */
  readonly homeAssessments?: Maybe<ReadonlyArray<HomeAssessment>>;
  /** The patient's id. */
  readonly id: Scalars['ID']['output'];
  /** The patient's medication reconciliations that the viewer may see, newest first. */
  readonly medicationReconciliations?: Maybe<ReadonlyArray<MedicationReconciliation>>;
  /** The patient's monitoring plans that the viewer may see, newest first. */
  readonly monitoring?: Maybe<ReadonlyArray<MonitoringPlan>>;
  /** The notes that the viewer may see, latest first. */
  readonly notes?: Maybe<ReadonlyArray<ProgressNote>>;
  /** Programs that the patient is or was in, latest first. */
  readonly programEnrollments?: Maybe<ReadonlyArray<ProgramEnrollment>>;
  /** What rules suggest for the patient, decided or not, newest first. */
  readonly proposals?: Maybe<ReadonlyArray<Proposal>>;
  /** Safety plans, latest first. */
  readonly safetyPlans?: Maybe<ReadonlyArray<SafetyPlan>>;
  /** The patient's tasks that the viewer may see, newest first. */
  readonly tasks?: Maybe<TaskConnection>;
  /** Meetings of the care team, latest first. */
  readonly teamMeetings?: Maybe<ReadonlyArray<TeamMeeting>>;
  /** The patient's transitions that the viewer may see, newest first. */
  readonly transitionEpisodes?: Maybe<ReadonlyArray<TransitionEpisode>>;
};


/** The person who is cared for; patients owns the rest. */
export type PatientTasksArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<TaskStatus>>;
};

/** What everybody who opens a record must see at once. */
export type PatientBanner = {
  readonly __typename?: 'PatientBanner';
  /** Who decides when the patient cannot. */
  readonly agentName?: Maybe<Scalars['String']['output']>;
  /** How to reach that person. */
  readonly agentPhone?: Maybe<Scalars['String']['output']>;
  /** Whether the patient is in hospice. */
  readonly hospice: Scalars['Boolean']['output'];
  /** The latest order in force. */
  readonly order?: Maybe<AdvanceCareDocument>;
  /** Two orders in force say different things: the latest prevails, a clinician confirms. */
  readonly ordersDiffer: Scalars['Boolean']['output'];
  /** Whether to attempt resuscitation, by the latest order in force; null when none says. */
  readonly resuscitate?: Maybe<Scalars['Boolean']['output']>;
  /** How far treatment goes, by the latest order in force. */
  readonly treatmentLevel?: Maybe<TreatmentLevel>;
};

/** Monitoring to pause. */
export type PauseMonitoringInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which plan. */
  readonly monitoringPlanId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The plan after it was paused, or why it was not. */
export type PauseMonitoringPayload = {
  readonly __typename?: 'PauseMonitoringPayload';
  /** The plan after the change; null when it was refused. */
  readonly monitoringPlan?: Maybe<MonitoringPlan>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who agreed to a plan. */
export type PlanAgreement =
  /** The patient. */
  | 'PATIENT'
  /** Somebody who decides in the patient's place. */
  | 'PROXY';

/** What an alert rule found for a plan in force. One of each rule is open at a time. */
export type PlanAlert = {
  readonly __typename?: 'PlanAlert';
  /** Why it ended, when that was not because a person dealt with it. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The escalation that it became or belongs to, if it does and the viewer may see it. */
  readonly escalation?: Maybe<Escalation>;
  /** The alert's id. */
  readonly id: Scalars['ID']['output'];
  /** When it was found. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** What was found. */
  readonly reason: Scalars['String']['output'];
  /** The code of the rule that found it. */
  readonly rule: Scalars['String']['output'];
  /** How soon somebody must look. */
  readonly severity: EscalationSeverity;
  /** Where the rule comes from. */
  readonly source: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: PlanAlertStatus;
  /** The task that it became, if it did and the viewer may see it. */
  readonly task?: Maybe<Task>;
};

/** Where an alert stands. */
export type PlanAlertStatus =
  /** A person dealt with it. */
  | 'ANSWERED'
  /** Its cause is over. */
  | 'ENDED'
  /** It waits for a person. */
  | 'OPEN';

/** A plan to begin from: one published version. It never changes, and no later version changes plans made from it. */
export type PlanTemplate = {
  readonly __typename?: 'PlanTemplate';
  /** Everything by which a plan from it is watched, the rises of its goals among it. */
  readonly alertRules: ReadonlyArray<AlertRule>;
  /** What it is known by, `heart-failure`. */
  readonly code: Scalars['String']['output'];
  /** What it is about. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its goals. */
  readonly goals: ReadonlyArray<TemplateGoal>;
  /** The problems that it is for. */
  readonly problems: ReadonlyArray<Code>;
  /** When; null for what comes with the service. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who published it; null for what comes with the service. */
  readonly publishedBy?: Maybe<Practitioner>;
  /** Its tasks. */
  readonly tasks: ReadonlyArray<TemplateTask>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Counts from 1 within the code. */
  readonly version: Scalars['Int']['output'];
};

/** Somebody who looks after patients; patients owns it. */
export type Practitioner = {
  readonly __typename?: 'Practitioner';
  /** The practitioner's id. */
  readonly id: Scalars['ID']['output'];
};

/** What a prescriber was told, as SBAR. */
export type PrescriberNotice = {
  readonly __typename?: 'PrescriberNotice';
  /** When it was acknowledged; null while it waits. */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who acknowledged it. */
  readonly acknowledgedBy?: Maybe<Practitioner>;
  /** What the sender thinks of it. */
  readonly assessment: Scalars['String']['output'];
  /** What led to it. */
  readonly background: Scalars['String']['output'];
  /** The discrepancies that it is about. */
  readonly discrepancyIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The notice's id. */
  readonly id: Scalars['ID']['output'];
  /** Whom it was sent to. */
  readonly prescriber?: Maybe<Practitioner>;
  /** What the sender asks for. */
  readonly recommendation: Scalars['String']['output'];
  /** What the answer was. */
  readonly response?: Maybe<Scalars['String']['output']>;
  /** When it was sent. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** Who sent it. */
  readonly sentBy?: Maybe<Practitioner>;
  /** What is going on. */
  readonly situation: Scalars['String']['output'];
};

/** A patient in a program with regular follow-up. */
export type ProgramEnrollment = {
  readonly __typename?: 'ProgramEnrollment';
  /** The states that it may go to from here. */
  readonly availableTransitions: ReadonlyArray<ProgramEnrollmentStatus>;
  /** The plan that goes with it, if the viewer may see it. */
  readonly carePlan?: Maybe<CarePlan>;
  /** When the patient left; null while in it. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the patient came in. */
  readonly enrolledAt: Scalars['DateTime']['output'];
  /** The first follow-up; the next ones come after it. */
  readonly firstFollowUp?: Maybe<Task>;
  /** Days between follow-ups; null when the program has none. */
  readonly followUpEveryDays?: Maybe<Scalars['Int']['output']>;
  /** How it came to stand here, oldest first. */
  readonly history?: Maybe<ReadonlyArray<StatusChange>>;
  /** The enrollment's id. */
  readonly id: Scalars['ID']['output'];
  /** Who follows up. */
  readonly owner?: Maybe<Practitioner>;
  /** Who is in it. */
  readonly patient?: Maybe<Patient>;
  /** Which program, as a code. */
  readonly program: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: ProgramEnrollmentStatus;
  /** Why it stands there, where a reason was given. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Counts changes; name it when you change the enrollment. */
  readonly version: Scalars['Int']['output'];
};

/** Where an enrollment stands. */
export type ProgramEnrollmentStatus =
  /** In the program. */
  | 'ACTIVE'
  /** Through with it. */
  | 'COMPLETED'
  /** Taken out. */
  | 'WITHDRAWN';

/** What was written about a patient. A signed note never changes. */
export type ProgressNote = {
  readonly __typename?: 'ProgressNote';
  /** What was said of it later, oldest first. */
  readonly amendments?: Maybe<ReadonlyArray<NoteAmendment>>;
  /** Who wrote it. */
  readonly author?: Maybe<Practitioner>;
  /** The states that it may go to from here. */
  readonly availableTransitions: ReadonlyArray<NoteStatus>;
  /** How it came to stand here, oldest first. */
  readonly history?: Maybe<ReadonlyArray<StatusChange>>;
  /** The note's id. */
  readonly id: Scalars['ID']['output'];
  /** How long it took, where that was said. */
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  /** About whom. */
  readonly patient?: Maybe<Patient>;
  /** What was written, and signed if it is. */
  readonly sections: ReadonlyArray<NoteSection>;
  /** When; null for a draft. */
  readonly signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who signed it; null for a draft. */
  readonly signedBy?: Maybe<Practitioner>;
  /** Where it stands. */
  readonly status: NoteStatus;
  /** What it is about. */
  readonly template: NoteTemplate;
  /** The same as one text. */
  readonly text: Scalars['String']['output'];
  /** Counts changes; name it when you change the note. */
  readonly version: Scalars['Int']['output'];
  /** Whether somebody who stands in for the patient sees it. */
  readonly visibility: NoteVisibility;
  /** When. */
  readonly writtenAt: Scalars['DateTime']['output'];
};

/** A page of notes. */
export type ProgressNoteConnection = {
  readonly __typename?: 'ProgressNoteConnection';
  /** The notes with their cursors. */
  readonly edges: ReadonlyArray<ProgressNoteEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A note in a list. */
export type ProgressNoteEdge = {
  readonly __typename?: 'ProgressNoteEdge';
  /** Where the note stands in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The note. */
  readonly node: ProgressNote;
};

/** What a rule suggests and a person decides. */
export type Proposal = {
  readonly __typename?: 'Proposal';
  /** What a payer would be asked for, for EQUIPMENT. */
  readonly authorization?: Maybe<ProposedAuthorization>;
  /** The states that it may go to from here. */
  readonly availableTransitions: ReadonlyArray<ProposalStatus>;
  /** The plan that it is about, if it is about one. */
  readonly carePlan?: Maybe<CarePlan>;
  /** When it was suggested. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided. */
  readonly decidedBy?: Maybe<Practitioner>;
  /** The goal that it would become, for GOAL. */
  readonly goal?: Maybe<ProposedGoal>;
  /** How it came to stand here, oldest first. */
  readonly history?: Maybe<ReadonlyArray<StatusChange>>;
  /** The proposal's id. */
  readonly id: Scalars['ID']['output'];
  /** What would be made of it. */
  readonly kind: ProposalKind;
  /** For whom. */
  readonly patient?: Maybe<Patient>;
  /** The goal or task that came of it; null before it was accepted. */
  readonly resultId?: Maybe<Scalars['ID']['output']>;
  /** The rule that suggests it, as a code. */
  readonly rule: Scalars['String']['output'];
  /** The id of what the rule looked at. */
  readonly sourceId: Scalars['ID']['output'];
  /** What the rule looked at, `Assessment`. */
  readonly sourceType: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: ProposalStatus;
  /** Why it stands there, where a reason was given. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** What is suggested, in words. */
  readonly title: Scalars['String']['output'];
  /** Counts changes; name it when you decide. */
  readonly version: Scalars['Int']['output'];
};

/** What would be made of a proposal. */
export type ProposalKind =
  /** A task to get equipment, with what the payer would be asked for. */
  | 'EQUIPMENT'
  /** A goal. */
  | 'GOAL'
  /** A task to review the plan. */
  | 'PLAN_REVIEW'
  /** A task. */
  | 'TASK';

/** Where a proposal stands. */
export type ProposalStatus =
  /** Somebody wants it. */
  | 'ACCEPTED'
  /** Waits for somebody to decide. */
  | 'PROPOSED'
  /** Nobody wants it. */
  | 'REJECTED';

/** What a payer would be asked for: fills in a draft of an authorization. */
export type ProposedAuthorization = {
  readonly __typename?: 'ProposedAuthorization';
  /** Why, as diagnoses. */
  readonly diagnoses: ReadonlyArray<Code>;
  /** What, and how much of it. */
  readonly lines: ReadonlyArray<ProposedServiceLine>;
};

/** A goal as a rule suggests it. */
export type ProposedGoal = {
  readonly __typename?: 'ProposedGoal';
  /** What is to be reached. */
  readonly description: Scalars['String']['output'];
  /** Days from its acceptance until it is due. */
  readonly dueInDays: Scalars['Int']['output'];
  /** The problems that it is about. */
  readonly problems: ReadonlyArray<Code>;
  /** What is measured, if anything. */
  readonly target?: Maybe<GoalTarget>;
};

/** One line of it. */
export type ProposedServiceLine = {
  readonly __typename?: 'ProposedServiceLine';
  /** How many. */
  readonly quantity: Scalars['Int']['output'];
  /** What (HCPCS, CPT). */
  readonly service: Code;
};

/** The next version of a template. The version that you saw is the latest one, 0 for a new code. */
export type PublishPlanTemplateInput = {
  /** What a person must hear of, besides the rises of its goals. */
  readonly alertRules?: InputMaybe<ReadonlyArray<AlertRuleInput>>;
  /** What it is known by, lower-case words with hyphens. */
  readonly code: Scalars['String']['input'];
  /** What it is about. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its goals, at least one. */
  readonly goals: ReadonlyArray<TemplateGoalInput>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The problems that it is for. */
  readonly problems: ReadonlyArray<CodeInput>;
  /** Its tasks. */
  readonly tasks: ReadonlyArray<TemplateTaskInput>;
  /** What it is called. */
  readonly title: Scalars['String']['input'];
};

/** What came of it, or why it was refused. */
export type PublishPlanTemplatePayload = {
  readonly __typename?: 'PublishPlanTemplatePayload';
  /** It after the change; null when it was refused. */
  readonly planTemplate?: Maybe<PlanTemplate>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A number with its unit. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** The unit as a UCUM code. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The unit in words. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The number. */
  readonly value: Scalars['Float']['output'];
};

/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type Query = {
  readonly __typename?: 'Query';
  /** One care plan. Error `NOT_FOUND` when there is none or the viewer may not know of it. */
  readonly carePlan?: Maybe<CarePlan>;
  /** One escalation. Error `NOT_FOUND` when there is none or the viewer may not know of it. */
  readonly escalation?: Maybe<Escalation>;
  /** One goal. Error `NOT_FOUND` when there is none or the viewer may not know of it. */
  readonly goal?: Maybe<Goal>;
  /** One medication reconciliation. Error `NOT_FOUND` when there is none or the viewer may not know of it. */
  readonly medicationReconciliation?: Maybe<MedicationReconciliation>;
  /** What there is to do for the viewer's patients, most pressing first: open tasks and running deadlines of every service. */
  readonly myWorkQueue?: Maybe<WorkItemConnection>;
  /** The templates, by code, latest version first. */
  readonly planTemplates?: Maybe<ReadonlyArray<PlanTemplate>>;
  /** One task. Error `NOT_FOUND` when there is none or the viewer may not know of it. */
  readonly task?: Maybe<Task>;
  /** One transition. Error `NOT_FOUND` when there is none or the viewer may not know of it. */
  readonly transitionEpisode?: Maybe<TransitionEpisode>;
  /** Notes that were written and not signed, longest waiting first. */
  readonly unsignedNotes?: Maybe<ProgressNoteConnection>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryCarePlanArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryEscalationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryGoalArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryMedicationReconciliationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryMyWorkQueueArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<WorkQueueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryPlanTemplatesArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryTransitionEpisodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryUnsignedNotesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  olderThan?: InputMaybe<Scalars['Duration']['input']>;
};

/** What must be answered, as SBAR: all four parts, each 1 to 2000 characters. */
export type RaiseEscalationInput = {
  /** What you think of it. */
  readonly assessment: Scalars['String']['input'];
  /** What led to it. */
  readonly background: Scalars['String']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For whom. */
  readonly patientId: Scalars['ID']['input'];
  /** What you ask for. */
  readonly recommendation: Scalars['String']['input'];
  /** How soon. */
  readonly severity: EscalationSeverity;
  /** What is going on. */
  readonly situation: Scalars['String']['input'];
};

/** The escalation that was raised, or why not. */
export type RaiseEscalationPayload = {
  readonly __typename?: 'RaiseEscalationPayload';
  /** The escalation after the change; null when it was refused. */
  readonly escalation?: Maybe<Escalation>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was measured at one instant. */
export type Reading = {
  readonly __typename?: 'Reading';
  /** What a person must look at. */
  readonly alerts: ReadonlyArray<ReadingAlert>;
  /** When it was taken. */
  readonly at: Scalars['DateTime']['output'];
  /** Whether a device sent it. */
  readonly automatic: Scalars['Boolean']['output'];
  /** Level of consciousness. */
  readonly consciousness?: Maybe<Consciousness>;
  /** The escalation that it raised or belongs to. */
  readonly escalation?: Maybe<Escalation>;
  /** mg/dL. */
  readonly glucose?: Maybe<Scalars['Float']['output']>;
  /** The reading's id. */
  readonly id: Scalars['ID']['output'];
  /** NEWS2 of the reading; null for whom it is not made (under 16). */
  readonly news2?: Maybe<News2Score>;
  /** Whether oxygen was given. */
  readonly onOxygen?: Maybe<Scalars['Boolean']['output']>;
  /** Beats a minute. */
  readonly pulse?: Maybe<Scalars['Float']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it; null for the patient. */
  readonly recordedBy?: Maybe<Practitioner>;
  /** Breaths a minute. */
  readonly respiratoryRate?: Maybe<Scalars['Float']['output']>;
  /** Oxygen saturation, %. */
  readonly spo2?: Maybe<Scalars['Float']['output']>;
  /** Systolic blood pressure, mmHg. */
  readonly systolic?: Maybe<Scalars['Float']['output']>;
  /** °C. */
  readonly temperature?: Maybe<Scalars['Float']['output']>;
  /** kg. */
  readonly weight?: Maybe<Scalars['Float']['output']>;
};

/** Something about a reading that a person must look at. */
export type ReadingAlert = {
  readonly __typename?: 'ReadingAlert';
  /** What, as a code. */
  readonly code: Scalars['String']['output'];
  /** How soon. */
  readonly severity: EscalationSeverity;
  /** What, in words. */
  readonly text: Scalars['String']['output'];
};

/** Where a medication reconciliation stands. */
export type ReconciliationStatus =
  /** Signed. */
  | 'COMPLETED'
  /** Being worked on. */
  | 'IN_PROGRESS';

/** What a patient decided for later. */
export type RecordAdvanceCareDocumentInput = {
  /** Who decides when the patient cannot. */
  readonly agentName?: InputMaybe<Scalars['String']['input']>;
  /** How to reach that person. */
  readonly agentPhone?: InputMaybe<Scalars['String']['input']>;
  /** The scan, as patients keeps it. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The US state whose form it is, two letters. */
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** What kind of document. */
  readonly kind: AdvanceCareKind;
  /** Whose it is. */
  readonly patientId: Scalars['ID']['input'];
  /** Whether to attempt resuscitation. */
  readonly resuscitate?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day by which it should be looked at again. */
  readonly reviewDueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day on which it was signed, not in the future. */
  readonly signedOn: Scalars['Date']['input'];
  /** What it says. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** How far treatment goes. */
  readonly treatmentLevel?: InputMaybe<TreatmentLevel>;
  /** The clinician who has seen it. */
  readonly verifiedBy?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it, or why it was refused. */
export type RecordAdvanceCareDocumentPayload = {
  readonly __typename?: 'RecordAdvanceCareDocumentPayload';
  /** It after the change; null when it was refused. */
  readonly advanceCareDocument?: Maybe<AdvanceCareDocument>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Findings to record. */
export type RecordChecklistInput = {
  /** Which transition. */
  readonly episodeId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What was found, 1 to 50 items. */
  readonly findings: ReadonlyArray<ChecklistFindingInput>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The transition after the findings, or why they were not recorded. */
export type RecordChecklistPayload = {
  readonly __typename?: 'RecordChecklistPayload';
  /** The episode after the change; null when it was refused. */
  readonly transitionEpisode?: Maybe<TransitionEpisode>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A coaching talk. */
export type RecordCoachingInput = {
  /** What stands in the way. */
  readonly barrier?: InputMaybe<Scalars['String']['input']>;
  /** What the patient said for it. */
  readonly changeTalk?: InputMaybe<Scalars['String']['input']>;
  /** The next step that was agreed. */
  readonly commitment: Scalars['String']['input'];
  /** How confident the patient is, 0 to 10. */
  readonly confidence: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How important it is to the patient, 0 to 10. */
  readonly importance: Scalars['Int']['input'];
  /** With whom. */
  readonly patientId: Scalars['ID']['input'];
  /** How ready the patient is to change. */
  readonly stage: ChangeStage;
  /** About what. */
  readonly topic: Scalars['String']['input'];
};

/** What came of it, or why it was refused. */
export type RecordCoachingPayload = {
  readonly __typename?: 'RecordCoachingPayload';
  /** It after the change; null when it was refused. */
  readonly coachingSession?: Maybe<CoachingSession>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a person found. */
export type RecordDiscrepancyInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The medications concerned, 1 to 10. */
  readonly medications: ReadonlyArray<Scalars['String']['input']>;
  /** Which reconciliation. */
  readonly reconciliationId: Scalars['ID']['input'];
  /** How much it matters; what its type says when left out. */
  readonly severity?: InputMaybe<DiscrepancySeverity>;
  /** What it is, 1 to 500 characters. */
  readonly summary: Scalars['String']['input'];
  /** What kind. */
  readonly type: DiscrepancyType;
};

/** The reconciliation after the finding, or why it was refused. */
export type RecordDiscrepancyPayload = {
  readonly __typename?: 'RecordDiscrepancyPayload';
  /** The reconciliation after the change; null when it was refused. */
  readonly medicationReconciliation?: Maybe<MedicationReconciliation>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A lesson. */
export type RecordEducationInput = {
  /** Other ways of teaching that were tried. */
  readonly alternatives?: InputMaybe<ReadonlyArray<TeachingAlternative>>;
  /** Whether it has ended: only when everything was understood. */
  readonly complete?: InputMaybe<Scalars['Boolean']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In which language, BCP 47. */
  readonly language: Scalars['String']['input'];
  /** With what material. */
  readonly materialCode?: InputMaybe<Scalars['String']['input']>;
  /** Who was taught. */
  readonly patientId: Scalars['ID']['input'];
  /** Questions and what the patient said, in order. */
  readonly teachBack?: InputMaybe<ReadonlyArray<TeachBackItemInput>>;
  /** What was taught. */
  readonly topic: Scalars['String']['input'];
};

/** What came of it, or why it was refused. */
export type RecordEducationPayload = {
  readonly __typename?: 'RecordEducationPayload';
  /** It after the change; null when it was refused. */
  readonly educationSession?: Maybe<EducationSession>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A check of a goal, made by a person. */
export type RecordGoalProgressInput = {
  /** When; now when left out, not in the future. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which goal. */
  readonly goalId: Scalars['ID']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is to be said about it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Its unit as a UCUM code; that of the target when left out. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** What was measured. */
  readonly value: Scalars['Float']['input'];
};

/** What came of it, or why it was refused. */
export type RecordGoalProgressPayload = {
  readonly __typename?: 'RecordGoalProgressPayload';
  /** It after the change; null when it was refused. */
  readonly goal?: Maybe<Goal>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A look at a home. */
export type RecordHomeAssessmentInput = {
  /** How many of the six questions about the caregiver's readiness were answered with no. */
  readonly caregiverNotReady?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the patient fell in the past year: who did is at risk whatever the score. */
  readonly fellInPastYear?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was looked at, each thing once. */
  readonly findings: ReadonlyArray<HomeFindingInput>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In person or by video. */
  readonly mode: HomeAssessmentMode;
  /** What else there is to say. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Whose home. */
  readonly patientId: Scalars['ID']['input'];
  /** STEADI "Stay Independent", 0 to 14. */
  readonly steadiScore?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it, or why it was refused. */
export type RecordHomeAssessmentPayload = {
  readonly __typename?: 'RecordHomeAssessmentPayload';
  /** It after the change; null when it was refused. */
  readonly homeAssessment?: Maybe<HomeAssessment>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was measured; leave out what was not. */
export type RecordReadingInput = {
  /** When; not in the future. */
  readonly at: Scalars['DateTime']['input'];
  /** Whether a device sent it; false when left out. */
  readonly automatic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Level of consciousness. */
  readonly consciousness?: InputMaybe<Consciousness>;
  /** mg/dL. */
  readonly glucose?: InputMaybe<Scalars['Float']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Under which plan. */
  readonly monitoringPlanId: Scalars['ID']['input'];
  /** Whether oxygen was given. */
  readonly onOxygen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beats a minute. */
  readonly pulse?: InputMaybe<Scalars['Float']['input']>;
  /** Breaths a minute. */
  readonly respiratoryRate?: InputMaybe<Scalars['Float']['input']>;
  /** Oxygen saturation, %. */
  readonly spo2?: InputMaybe<Scalars['Float']['input']>;
  /** Systolic blood pressure, mmHg. */
  readonly systolic?: InputMaybe<Scalars['Float']['input']>;
  /** °C. */
  readonly temperature?: InputMaybe<Scalars['Float']['input']>;
  /** kg. */
  readonly weight?: InputMaybe<Scalars['Float']['input']>;
};

/** The reading, or why it was not recorded. */
export type RecordReadingPayload = {
  readonly __typename?: 'RecordReadingPayload';
  /** The reading; null when it was refused. */
  readonly reading?: Maybe<Reading>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A safety plan; no step may be empty. */
export type RecordSafetyPlanInput = {
  /** What the patient can do alone. */
  readonly copingStrategies: ReadonlyArray<Scalars['String']['input']>;
  /** People and places that take the mind off it. */
  readonly distractions: ReadonlyArray<Scalars['String']['input']>;
  /** People to ask for help. */
  readonly helpers: ReadonlyArray<Scalars['String']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whose plan. */
  readonly patientId: Scalars['ID']['input'];
  /** Professionals and agencies to call. */
  readonly professionals: ReadonlyArray<Scalars['String']['input']>;
  /** How means are kept away. */
  readonly saferSurroundings: ReadonlyArray<Scalars['String']['input']>;
  /** How the patient knows that it begins. */
  readonly warningSigns: ReadonlyArray<Scalars['String']['input']>;
};

/** What came of it, or why it was refused. */
export type RecordSafetyPlanPayload = {
  readonly __typename?: 'RecordSafetyPlanPayload';
  /** It after the change; null when it was refused. */
  readonly safetyPlan?: Maybe<SafetyPlan>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An attempt to record. */
export type RecordTransitionContactInput = {
  /**
   * What whoever was reached answered: all questions of the call, each once, or none. Each no becomes a task of the transition's coordinator, due
   * by the end of the next business day of the patient's zone unless the question says today.
   */
  readonly answers?: InputMaybe<ReadonlyArray<ScriptAnswerInput>>;
  /** When the attempt was made: after the discharge, not in the future. */
  readonly at: Scalars['DateTime']['input'];
  /** How. */
  readonly channel: ContactChannel;
  /** Which transition. */
  readonly episodeId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was said, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** What came of it. */
  readonly outcome: ContactOutcome;
};

/** The transition after the attempt, or why it was not recorded. */
export type RecordTransitionContactPayload = {
  readonly __typename?: 'RecordTransitionContactPayload';
  /** The episode after the change; null when it was refused. */
  readonly transitionEpisode?: Maybe<TransitionEpisode>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A visit to record. */
export type RecordTransitionVisitInput = {
  /** When it took place: after the discharge, not in the future. */
  readonly at: Scalars['DateTime']['input'];
  /** Where. */
  readonly class: VisitClass;
  /** How complex its medical decision making was. */
  readonly decisionMaking?: InputMaybe<DecisionMaking>;
  /** Which transition. */
  readonly episodeId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was found, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Who saw the patient. */
  readonly practitionerId?: InputMaybe<Scalars['ID']['input']>;
};

/** The transition after the visit, or why it was not recorded. */
export type RecordTransitionVisitPayload = {
  readonly __typename?: 'RecordTransitionVisitPayload';
  /** The episode after the change; null when it was refused. */
  readonly transitionEpisode?: Maybe<TransitionEpisode>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The unit of a rhythm. */
export type RecurrenceUnit =
  /** Days. */
  | 'DAY'
  /** Months. */
  | 'MONTH'
  /** Weeks. */
  | 'WEEK';

/** A field that was left out of an answer, and why. */
export type Redaction = {
  readonly __typename?: 'Redaction';
  /** The field's name. */
  readonly field: Scalars['String']['output'];
  /** Why it was left out. */
  readonly reason: RedactionReason;
};

/** Why a field of an answer was left out. */
export type RedactionReason =
  /** The patient has not consented. */
  | 'CONSENT'
  /** The viewer is not in the care team. */
  | 'NOT_IN_CARE_TEAM'
  /** 42 CFR Part 2 forbids it here. */
  | 'PART2'
  /** The viewer's scopes do not reach it. */
  | 'SCOPE';

/** A proposal that is not wanted. */
export type RejectProposalInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which proposal. */
  readonly proposalId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it, or why it was refused. */
export type RejectProposalPayload = {
  readonly __typename?: 'RejectProposalPayload';
  /** It after the change; null when it was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How far something can be trusted. */
export type Reliability =
  /** Far. */
  | 'HIGH'
  /** Hardly. */
  | 'LOW'
  /** To a degree. */
  | 'MODERATE';

/** Days of remote monitoring (CPT 99445, 99454). */
export type RemoteMonitoringDays = {
  readonly __typename?: 'RemoteMonitoringDays';
  /** The patient's days with at least one device reading; readings entered by hand do not count. */
  readonly distinctDays: Scalars['Int']['output'];
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** Why there is no code. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** `99445`, `99454`, or null. */
  readonly supplyCode?: Maybe<Scalars['String']['output']>;
  /** The last of thirty days. */
  readonly to: Scalars['Date']['output'];
};

/** A closed escalation to open again. */
export type ReopenEscalationInput = {
  /** Which escalation. */
  readonly escalationId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The escalation after it was opened again, or why it was not. */
export type ReopenEscalationPayload = {
  readonly __typename?: 'ReopenEscalationPayload';
  /** The escalation after the change; null when it was refused. */
  readonly escalation?: Maybe<Escalation>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of a discrepancy. */
export type ResolveDiscrepancyInput = {
  /** What is to be done; needed when it is accepted. */
  readonly action?: InputMaybe<MedicationAction>;
  /** Which discrepancy. */
  readonly discrepancyId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Until when; needed to hold. */
  readonly holdUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; needed unless it is accepted. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Which reconciliation. */
  readonly reconciliationId: Scalars['ID']['input'];
  /** What came of it. */
  readonly resolution: DiscrepancyResolution;
};

/** The reconciliation after it was resolved, or why it was not. */
export type ResolveDiscrepancyPayload = {
  readonly __typename?: 'ResolveDiscrepancyPayload';
  /** The reconciliation after the change; null when it was refused. */
  readonly medicationReconciliation?: Maybe<MedicationReconciliation>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A barrier that no longer stands in the way. */
export type ResolveGoalBarrierInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which barrier. */
  readonly goalBarrierId: Scalars['ID']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How that came about. */
  readonly resolution: Scalars['String']['input'];
};

/** What came of it, or why it was refused. */
export type ResolveGoalBarrierPayload = {
  readonly __typename?: 'ResolveGoalBarrierPayload';
  /** It after the change; null when it was refused. */
  readonly goalBarrier?: Maybe<GoalBarrier>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A suspended plan to take up again. */
export type ResumeCarePlanInput = {
  /** Which plan. */
  readonly carePlanId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it, or why it was refused. */
export type ResumeCarePlanPayload = {
  readonly __typename?: 'ResumeCarePlanPayload';
  /** It after the change; null when it was refused. */
  readonly carePlan?: Maybe<CarePlan>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Monitoring to resume. */
export type ResumeMonitoringInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which plan. */
  readonly monitoringPlanId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The plan after it was resumed, or why it was not. */
export type ResumeMonitoringPayload = {
  readonly __typename?: 'ResumeMonitoringPayload';
  /** The plan after the change; null when it was refused. */
  readonly monitoringPlan?: Maybe<MonitoringPlan>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A suspended task to take up again. */
export type ResumeTaskInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which task. */
  readonly taskId: Scalars['ID']['input'];
};

/** What came of it, or why it was refused. */
export type ResumeTaskPayload = {
  readonly __typename?: 'ResumeTaskPayload';
  /** It after the change; null when it was refused. */
  readonly task?: Maybe<Task>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A review of a goal. Content that is left out stays. */
export type ReviewGoalInput = {
  /** How far the goal has come, as judged by a person. */
  readonly achievement?: InputMaybe<GoalAchievement>;
  /** Where the patient stood. */
  readonly baseline?: InputMaybe<GoalBaselineInput>;
  /** What the review comes to. */
  readonly decision: GoalReviewDecision;
  /** What is to be reached. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The day by which it should be reached. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which goal. */
  readonly goalId: Scalars['ID']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The same in the patient's own words. */
  readonly patientStatement?: InputMaybe<Scalars['String']['input']>;
  /** All problems that it shall be about. */
  readonly problems?: InputMaybe<ReadonlyArray<CodeInput>>;
  /** Why; needed for REJECT. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Who does not want it; needed for REJECT. */
  readonly rejectedBy?: InputMaybe<GoalRejecter>;
  /** What is measured and what it should come to. */
  readonly target?: InputMaybe<GoalTargetInput>;
};

/** What came of it, or why it was refused. */
export type ReviewGoalPayload = {
  readonly __typename?: 'ReviewGoalPayload';
  /** It after the change; null when it was refused. */
  readonly goal?: Maybe<Goal>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A list that somebody read. */
export type ReviewMedicationSourceInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which reconciliation. */
  readonly reconciliationId: Scalars['ID']['input'];
  /** Which list. */
  readonly sourceId: Scalars['ID']['input'];
  /** Why it cannot be had; read when left out. */
  readonly unavailable?: InputMaybe<Scalars['String']['input']>;
};

/** The reconciliation after the review, or why it was refused. */
export type ReviewMedicationSourcePayload = {
  readonly __typename?: 'ReviewMedicationSourcePayload';
  /** The reconciliation after the change; null when it was refused. */
  readonly medicationReconciliation?: Maybe<MedicationReconciliation>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a plan shall say. What is left out stays. */
export type ReviseCarePlanInput = {
  /** Which plan. */
  readonly carePlanId: Scalars['ID']['input'];
  /** The new description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who shall answer for it. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** All problems that it shall be about. */
  readonly problems?: InputMaybe<ReadonlyArray<CodeInput>>;
  /** Why, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The new title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it, or why it was refused. */
export type ReviseCarePlanPayload = {
  readonly __typename?: 'ReviseCarePlanPayload';
  /** It after the change; null when it was refused. */
  readonly carePlan?: Maybe<CarePlan>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A document to take back. */
export type RevokeAdvanceCareDocumentInput = {
  /** Which document. */
  readonly advanceCareDocumentId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it, or why it was refused. */
export type RevokeAdvanceCareDocumentPayload = {
  readonly __typename?: 'RevokeAdvanceCareDocumentPayload';
  /** It after the change; null when it was refused. */
  readonly advanceCareDocument?: Maybe<AdvanceCareDocument>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A plan to end before its work is done. */
export type RevokeCarePlanInput = {
  /** Which plan. */
  readonly carePlanId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it, or why it was refused. */
export type RevokeCarePlanPayload = {
  readonly __typename?: 'RevokeCarePlanPayload';
  /** It after the change; null when it was refused. */
  readonly carePlan?: Maybe<CarePlan>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The plan of a patient in danger of suicide, in six steps (Stanley and Brown 2012). */
export type SafetyPlan = {
  readonly __typename?: 'SafetyPlan';
  /** What the patient can do alone. */
  readonly copingStrategies: ReadonlyArray<Scalars['String']['output']>;
  /** The number of the Suicide and Crisis Lifeline. */
  readonly crisisLine: Scalars['String']['output'];
  /** People and places that take the mind off it. */
  readonly distractions: ReadonlyArray<Scalars['String']['output']>;
  /** People to ask for help. */
  readonly helpers: ReadonlyArray<Scalars['String']['output']>;
  /** The plan's id. */
  readonly id: Scalars['ID']['output'];
  /** Whose plan. */
  readonly patient?: Maybe<Patient>;
  /** Professionals and agencies to call. */
  readonly professionals: ReadonlyArray<Scalars['String']['output']>;
  /** When. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who wrote it down. */
  readonly recordedBy?: Maybe<Practitioner>;
  /** How means are kept away. */
  readonly saferSurroundings: ReadonlyArray<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: SafetyPlanStatus;
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** How the patient knows that it begins. */
  readonly warningSigns: ReadonlyArray<Scalars['String']['output']>;
};

/** Where a safety plan stands. */
export type SafetyPlanStatus =
  /** The one to follow. */
  | 'ACTIVE'
  /** A later one stands in its place. */
  | 'SUPERSEDED';

/** A meeting to schedule. */
export type ScheduleTeamMeetingInput = {
  /** Members of the care team to ask. */
  readonly attendeeIds: ReadonlyArray<Scalars['ID']['input']>;
  /** About which plan. */
  readonly carePlanId?: InputMaybe<Scalars['ID']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** How long it takes; 30 when left out. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  /** About whom. */
  readonly patientId: Scalars['ID']['input'];
  /** Whether the patient or a proxy is asked to come. */
  readonly patientInvited?: InputMaybe<Scalars['Boolean']['input']>;
  /** What for. */
  readonly purpose: Scalars['String']['input'];
  /** When it begins, in the future. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** The zone of its day. */
  readonly timeZone: Scalars['TimeZone']['input'];
  /** What shall be on the agenda beside what comes by itself. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What came of it, or why it was refused. */
export type ScheduleTeamMeetingPayload = {
  readonly __typename?: 'ScheduleTeamMeetingPayload';
  /** It after the change; null when it was refused. */
  readonly teamMeeting?: Maybe<TeamMeeting>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How goals of a plan turned out. */
export type ScoreGoalAttainmentInput = {
  /** Which plan; the version is the plan's. */
  readonly carePlanId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How each goal turned out, each goal once. */
  readonly scores: ReadonlyArray<GoalAttainmentInput>;
};

/** What came of it, or why it was refused. */
export type ScoreGoalAttainmentPayload = {
  readonly __typename?: 'ScoreGoalAttainmentPayload';
  /** It after the change; null when it was refused. */
  readonly carePlan?: Maybe<CarePlan>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What somebody who was reached after a discharge answered to a question of the call. */
export type ScriptAnswer = {
  readonly __typename?: 'ScriptAnswer';
  /** The answer. */
  readonly answer: ScriptReply;
  /** The question. */
  readonly question: ScriptQuestion;
};

/** An answer to a question of a call after a discharge. */
export type ScriptAnswerInput = {
  /** The answer. */
  readonly answer: ScriptReply;
  /** The question. */
  readonly question: ScriptQuestion;
};

/** What a call after a discharge asks at least. Each question is put so that yes is good; each no becomes a task of the transition. */
export type ScriptQuestion =
  /** The follow-up appointments are made, and the patient knows them. */
  | 'APPOINTMENTS_KNOWN'
  /** The patient feels as well as at the discharge, or better. A no is a task of today. */
  | 'FEELS_WELL'
  /** Two identifiers confirm who it is, such as name and birth date. Without them nobody was reached, and nothing is said. */
  | 'IDENTITY_CONFIRMED'
  /** The patient has all medications of the discharge list. */
  | 'MEDICATIONS_OBTAINED'
  /** The patient knows what to take, when and why. */
  | 'MEDICATIONS_UNDERSTOOD'
  /** The next contact is agreed. */
  | 'NEXT_CONTACT_AGREED'
  /** None of the symptoms of which the discharge instructions warn. A no is a task of today, before all others. */
  | 'NO_RED_FLAGS'
  /** Whatever the patient asked was answered. */
  | 'QUESTIONS_ANSWERED'
  /** Equipment has come and services have started. */
  | 'SERVICES_STARTED'
  /** The patient repeated in own words what to do and whom to call. */
  | 'TEACH_BACK_DONE'
  /** The patient knows how to get there. */
  | 'TRANSPORT_ARRANGED';

/** The answer to a question of the call. */
export type ScriptReply =
  /** It is not so. */
  | 'NO'
  /** There is nothing to ask: no medications, appointments, way to go, equipment or services. */
  | 'NOT_APPLICABLE'
  /** It is so. */
  | 'YES';

/** A plan to sign. */
export type SignCarePlanInput = {
  /** Which plan. */
  readonly carePlanId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it, or why it was refused. */
export type SignCarePlanPayload = {
  readonly __typename?: 'SignCarePlanPayload';
  /** It after the change; null when it was refused. */
  readonly carePlan?: Maybe<CarePlan>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Minutes to sign. */
export type SignMeetingMinutesInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which meeting. */
  readonly teamMeetingId: Scalars['ID']['input'];
};

/** What came of it, or why it was refused. */
export type SignMeetingMinutesPayload = {
  readonly __typename?: 'SignMeetingMinutesPayload';
  /** It after the change; null when it was refused. */
  readonly teamMeeting?: Maybe<TeamMeeting>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One's own note to sign. */
export type SignNoteInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which note. */
  readonly noteId: Scalars['ID']['input'];
};

/** What came of it, or why it was refused. */
export type SignNotePayload = {
  readonly __typename?: 'SignNotePayload';
  /** It after the change; null when it was refused. */
  readonly note?: Maybe<ProgressNote>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether a goal is specific, measurable, achievable, relevant and time-bound. */
export type SmartCheck = {
  readonly __typename?: 'SmartCheck';
  /** The letters that it fails. */
  readonly failing: ReadonlyArray<SmartLetter>;
  /** Whether it is all of it, so that it may become active. */
  readonly passes: Scalars['Boolean']['output'];
};

/** A letter of SMART. */
export type SmartLetter =
  /** Achievable: a baseline, and a target within clinical bounds. */
  | 'A'
  /** Measurable: a target with a coded measure, a value and a unit. */
  | 'M'
  /** Relevant: linked to a problem and to the patient's own words. */
  | 'R'
  /** Specific: says what to do and about what. */
  | 'S'
  /** Time-bound: due in one day to two years. */
  | 'T';

/** The lists to compare. */
export type StartMedicationReconciliationInput = {
  /** Ingredients or classes that the patient does not tolerate. */
  readonly allergies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whose medications. */
  readonly patientId: Scalars['ID']['input'];
  /** The lists, 1 to 20. */
  readonly sources: ReadonlyArray<MedicationSourceInput>;
  /** The transition that it belongs to; the newest open one after a discharge when left out. */
  readonly transitionEpisodeId?: InputMaybe<Scalars['ID']['input']>;
};

/** The reconciliation that was begun, or why not. */
export type StartMedicationReconciliationPayload = {
  readonly __typename?: 'StartMedicationReconciliationPayload';
  /** The reconciliation after the change; null when it was refused. */
  readonly medicationReconciliation?: Maybe<MedicationReconciliation>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What shall be watched. */
export type StartMonitoringInput = {
  /** Whether the patient is an inpatient at home; false when left out. */
  readonly hospitalAtHome?: InputMaybe<Scalars['Boolean']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whom to watch. */
  readonly patientId: Scalars['ID']['input'];
  /** 1, or 2 when a clinician has set a target of 88-92 %; 1 when left out. */
  readonly spo2Scale?: InputMaybe<Scalars['Int']['input']>;
  /** That clinician; needed for scale 2. */
  readonly spo2TargetSetBy?: InputMaybe<Scalars['ID']['input']>;
  /** Thresholds of this patient; the program's for every measure that is not named. */
  readonly thresholds?: InputMaybe<ReadonlyArray<MonitoringThresholdInput>>;
};

/** The plan that was begun, or why not. */
export type StartMonitoringPayload = {
  readonly __typename?: 'StartMonitoringPayload';
  /** The plan after the change; null when it was refused. */
  readonly monitoringPlan?: Maybe<MonitoringPlan>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One step in the life of something that has states. */
export type StatusChange = {
  readonly __typename?: 'StatusChange';
  /** When it changed. */
  readonly at: Scalars['DateTime']['output'];
  /** Who changed it: the id of a person, or of a process. */
  readonly by: Scalars['String']['output'];
  /** The state before; null for the first. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** Why, where a reason was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The state after. */
  readonly to: Scalars['String']['output'];
};

/** Something to do for a patient (FHIR Task). */
export type Task = {
  readonly __typename?: 'Task';
  /** The states that it may go to from here. */
  readonly availableTransitions: ReadonlyArray<TaskStatus>;
  /** A task with a due instant as a calendar file (RFC 5545), a home visit among them; it says nothing of the patient. */
  readonly calendarFile?: Maybe<Scalars['String']['output']>;
  /** The plan that it belongs to, if the viewer may see it. */
  readonly carePlan?: Maybe<CarePlan>;
  /** What kind of task. */
  readonly code: Code;
  /** When it was done; null before. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it is due; null when it has no date. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who gets it when it is left lying; null when nobody does. */
  readonly escalation?: Maybe<TaskEscalationChain>;
  /** The goal that it serves, if any. */
  readonly goal?: Maybe<Goal>;
  /** How it came to stand here, oldest first. */
  readonly history?: Maybe<ReadonlyArray<StatusChange>>;
  /** The task's id. */
  readonly id: Scalars['ID']['output'];
  /** Who has it; null when nobody has taken it. */
  readonly owner?: Maybe<Practitioner>;
  /** For whom. */
  readonly patient?: Maybe<Patient>;
  /** The task that it comes after, when it recurs. */
  readonly previousId?: Maybe<Scalars['ID']['output']>;
  /** How soon, beside the due instant. */
  readonly priority: TaskPriority;
  /** How it comes again once it is done; null when it does not. */
  readonly recurrence?: Maybe<TaskRecurrence>;
  /** What was left out of this answer, and why. */
  readonly redactions: ReadonlyArray<Redaction>;
  /** The id of who asked for it: a person or a process. */
  readonly requester: Scalars['ID']['output'];
  /** Where the task stands. */
  readonly status: TaskStatus;
  /** Why it stands there, where a reason was given. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The zone of the due day. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** What to do. */
  readonly title: Scalars['String']['output'];
  /** The transition that it belongs to, if any. */
  readonly transitionEpisode?: Maybe<TransitionEpisode>;
  /** Counts changes; name it when you change the task. */
  readonly version: Scalars['Int']['output'];
};

/** A page of tasks. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** The tasks with their cursors. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A task in a list. */
export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  /** Where the task stands in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The task. */
  readonly node: Task;
};

/** Who gets a task, one after the other, when it is left lying past its due instant. */
export type TaskEscalationChain = {
  readonly __typename?: 'TaskEscalationChain';
  /** Nearest first. */
  readonly chain?: Maybe<ReadonlyArray<Maybe<Practitioner>>>;
  /** How long each has before the next gets it. */
  readonly everyMinutes: Scalars['Int']['output'];
  /** How many of them have had it. */
  readonly level: Scalars['Int']['output'];
};

/** Who gets a task when it is left lying past its due instant. */
export type TaskEscalationInput = {
  /** Practitioners, nearest first, one to five. */
  readonly chain: ReadonlyArray<Scalars['ID']['input']>;
  /** How long each has before the next gets it, 5 minutes to a week. */
  readonly everyMinutes: Scalars['Int']['input'];
};

/** How soon a task matters (FHIR request priority). */
export type TaskPriority =
  /** As soon as possible. */
  | 'ASAP'
  /** In the ordinary course. */
  | 'ROUTINE'
  /** At once. */
  | 'STAT'
  /** Before routine ones. */
  | 'URGENT';

/** How a task comes again once it is done. */
export type TaskRecurrence = {
  readonly __typename?: 'TaskRecurrence';
  /** Every so many of them. */
  readonly every: Scalars['Int']['output'];
  /** Days, weeks or months. */
  readonly unit: RecurrenceUnit;
  /** The last day on which one may be due; null without end. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** How a task comes again once it is done. */
export type TaskRecurrenceInput = {
  /** Every so many of them, 1 to 52. */
  readonly every: Scalars['Int']['input'];
  /** Days, weeks or months. */
  readonly unit: RecurrenceUnit;
  /** The last day on which one may be due. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Where a task stands (FHIR R4 Task.status). */
export type TaskStatus =
  /** Its owner will do it. */
  | 'ACCEPTED'
  /** Withdrawn. */
  | 'CANCELLED'
  /** Done. */
  | 'COMPLETED'
  /** Being written. */
  | 'DRAFT'
  /** Never should have been. */
  | 'ENTERED_IN_ERROR'
  /** Could not be done. */
  | 'FAILED'
  /** Somebody works on it. */
  | 'IN_PROGRESS'
  /** Waits for something. */
  | 'ON_HOLD'
  /** Waits for somebody to start it. */
  | 'READY'
  /** Its owner has seen it. */
  | 'RECEIVED'
  /** Its owner will not do it. */
  | 'REJECTED'
  /** Given to somebody who has not answered. */
  | 'REQUESTED';

/** The decision on transitional care management (CMS MLN908628; CPT 99495, 99496) with its evidence. */
export type TcmBillingEvidence = {
  readonly __typename?: 'TcmBillingEvidence';
  /** Attempts by the end of the second business day. */
  readonly attemptsInTime: Scalars['Int']['output'];
  /** What stands against it; empty when there is a code. */
  readonly blockers: ReadonlyArray<TcmBlocker>;
  /** `99496`, `99495`, or null when neither can be reported as things stand. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** How the contact rule was met; null when it was not. */
  readonly contactBasis?: Maybe<TcmContactBasis>;
  /** The end of the second business day; null while the patient is in the facility. */
  readonly contactDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The medical decision making of that visit. */
  readonly decisionMaking?: Maybe<DecisionMaking>;
  /** The first two-way contact, in time or not. */
  readonly firstContactAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the medications were first reconciled after the discharge. */
  readonly medicationsReconciledAt?: Maybe<Scalars['DateTime']['output']>;
  /** One sentence for each thing that counts for or against. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The last day of the 30-day service period. */
  readonly servicePeriodEndsOn?: Maybe<Scalars['Date']['output']>;
  /** The visit that carries the code, or the first one. */
  readonly visit?: Maybe<TransitionVisit>;
  /** Days from the discharge day to that visit. */
  readonly visitDay?: Maybe<Scalars['Int']['output']>;
};

/** Why a transition cannot be reported. */
export type TcmBlocker =
  /** Neither contact nor two attempts in time. */
  | 'CONTACT'
  /** The patient died within the service period. */
  | 'DECEASED'
  /** The decision making of the visits in time was too low. */
  | 'MDM'
  /** The medications were reconciled after the day of the visit. */
  | 'MEDREC_AFTER_VISIT'
  /** The medications have not been reconciled. */
  | 'MEDREC_MISSING'
  /** The patient is in the facility. */
  | 'NOT_DISCHARGED'
  /** The visit was later than 14 days after the discharge. */
  | 'VISIT_LATE'
  /** No visit is recorded. */
  | 'VISIT_MISSING';

/** How the contact rule was met. */
export type TcmContactBasis =
  /** Two-way contact within two business days. */
  | 'REACHED_IN_TIME'
  /** Two or more attempts within two business days that failed. */
  | 'TWO_ATTEMPTS_IN_TIME';

/** One question of a teach-back. */
export type TeachBackItem = {
  readonly __typename?: 'TeachBackItem';
  /** What the patient said. */
  readonly patientWords: Scalars['String']['output'];
  /** What was asked. */
  readonly question: Scalars['String']['output'];
  /** How well that was. */
  readonly rating: TeachBackRating;
  /** What it is about. */
  readonly topic: Scalars['String']['output'];
};

/** One question of a teach-back. */
export type TeachBackItemInput = {
  /** What the patient said. */
  readonly patientWords: Scalars['String']['input'];
  /** What was asked; never what yes or no can answer. */
  readonly question: Scalars['String']['input'];
  /** How well that was. */
  readonly rating: TeachBackRating;
  /** What it is about. */
  readonly topic: Scalars['String']['input'];
};

/** How well a patient could say it in their own words. */
export type TeachBackRating =
  /** Not. */
  | 'NOT_UNDERSTOOD'
  /** In part. */
  | 'PARTIAL'
  /** Well. */
  | 'UNDERSTOOD';

/** Where one topic of a lesson stands. */
export type TeachBackTopic = {
  readonly __typename?: 'TeachBackTopic';
  /** Three tries did not do it: an interpreter, a caregiver or a pictogram may. */
  readonly needsAlternative: Scalars['Boolean']['output'];
  /** The topic. */
  readonly topic: Scalars['String']['output'];
  /** How often it was asked. */
  readonly tries: Scalars['Int']['output'];
  /** Whether the patient could say it. */
  readonly understood: Scalars['Boolean']['output'];
};

/** What helps when teaching again did not. */
export type TeachingAlternative =
  /** Somebody who is there every day. */
  | 'CAREGIVER'
  /** Somebody who speaks the patient's language. */
  | 'INTERPRETER'
  /** Pictures. */
  | 'PICTOGRAM';

/** The care team talks about a patient. */
export type TeamMeeting = {
  readonly __typename?: 'TeamMeeting';
  /** The tasks that came of it and that the viewer may see. */
  readonly actionItems?: Maybe<ReadonlyArray<Task>>;
  /** What is talked about, ten items at most. */
  readonly agenda: ReadonlyArray<AgendaItem>;
  /** Who was asked to come. */
  readonly attendees: ReadonlyArray<TeamMeetingAttendee>;
  /** The states that it may go to from here. */
  readonly availableTransitions: ReadonlyArray<TeamMeetingStatus>;
  /** The meeting as a calendar file (RFC 5545), without anything of the patient. */
  readonly calendarFile: Scalars['String']['output'];
  /** About which plan, if the viewer may see it. */
  readonly carePlan?: Maybe<CarePlan>;
  /** When it was closed. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who closed it. */
  readonly closedBy?: Maybe<Practitioner>;
  /** How it came to stand here, oldest first. */
  readonly history?: Maybe<ReadonlyArray<StatusChange>>;
  /** The meeting's id. */
  readonly id: Scalars['ID']['output'];
  /** Where. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** How long it takes. */
  readonly minutes: Scalars['Int']['output'];
  /** What was said later of the signed minutes, oldest first. */
  readonly minutesAmendments?: Maybe<ReadonlyArray<MinutesAmendment>>;
  /** When that was. */
  readonly minutesSignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who was there and signed what was decided; null while nobody has. */
  readonly minutesSignedBy?: Maybe<Practitioner>;
  /** Whose meeting it is. */
  readonly organizer?: Maybe<Practitioner>;
  /** About whom. */
  readonly patient?: Maybe<Patient>;
  /** Whether the patient or a proxy was asked to come. */
  readonly patientInvited: Scalars['Boolean']['output'];
  /** Whether one of them came; null before it was held. */
  readonly patientPresent?: Maybe<Scalars['Boolean']['output']>;
  /** What for. */
  readonly purpose: Scalars['String']['output'];
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly status: TeamMeetingStatus;
  /** Why it stands there, where a reason was given. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The zone of its day. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** Counts changes; name it when you change the meeting. */
  readonly version: Scalars['Int']['output'];
};

/** Who was asked to come. */
export type TeamMeetingAttendee = {
  readonly __typename?: 'TeamMeetingAttendee';
  /** The id of a practitioner or a person. */
  readonly memberId: Scalars['ID']['output'];
  /** Whether the member came; null before it was held. */
  readonly present?: Maybe<Scalars['Boolean']['output']>;
  /** What the member does for the patient. */
  readonly role: CareTeamRole;
};

/** Where a meeting stands. */
export type TeamMeetingStatus =
  /** Called off. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** To come. */
  | 'SCHEDULED';

/** A rise of a measure that a person should hear of. */
export type TemplateAlert = {
  readonly __typename?: 'TemplateAlert';
  /** By how much it rises, in the unit of the goal. */
  readonly increase: Scalars['Float']['output'];
  /** Where the rise comes from, if somebody said. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Within how many days. */
  readonly withinDays: Scalars['Int']['output'];
};

/** A rise of a measure that a person should hear of. */
export type TemplateAlertInput = {
  /** By how much it rises. */
  readonly increase: Scalars['Float']['input'];
  /** Where the rise comes from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Within how many days. */
  readonly withinDays: Scalars['Int']['input'];
};

/** A goal of a template. */
export type TemplateGoal = {
  readonly __typename?: 'TemplateGoal';
  /** Rises of the measure that a person should hear of. */
  readonly alerts: ReadonlyArray<TemplateAlert>;
  /** How a measured value is compared. */
  readonly comparator?: Maybe<GoalComparator>;
  /** What is to be reached. */
  readonly description: Scalars['String']['output'];
  /** Days from the start of a plan until it is due. */
  readonly dueInDays: Scalars['Int']['output'];
  /** The upper end, for BETWEEN. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** How far from the patient's baseline is still good, when there is no value. */
  readonly margin?: Maybe<Scalars['Float']['output']>;
  /** What is measured, if anything. */
  readonly measure?: Maybe<Code>;
  /** The unit as a UCUM code. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** With what; null when it depends on the patient's baseline. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A goal of a template. */
export type TemplateGoalInput = {
  /** Rises of the measure that a person should hear of. */
  readonly alerts?: InputMaybe<ReadonlyArray<TemplateAlertInput>>;
  /** What is to be reached. */
  readonly description: Scalars['String']['input'];
  /** Days from the start of a plan until it is due, at most two years. */
  readonly dueInDays: Scalars['Int']['input'];
  /** What is measured, if anything. */
  readonly target?: InputMaybe<TemplateTargetInput>;
};

/** What is measured and what it should come to. */
export type TemplateTargetInput = {
  /** How a measured value is compared. */
  readonly comparator: GoalComparator;
  /** The upper end, for BETWEEN. */
  readonly high?: InputMaybe<Scalars['Float']['input']>;
  /** How far from the patient's baseline is still good. */
  readonly margin?: InputMaybe<Scalars['Float']['input']>;
  /** What is measured. */
  readonly measure: MeasureInput;
  /** The unit as a UCUM code. */
  readonly unit: Scalars['String']['input'];
  /** With what; left out when it depends on the patient's baseline. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
};

/** A task of a template. */
export type TemplateTask = {
  readonly __typename?: 'TemplateTask';
  /** What kind of task. */
  readonly code: Scalars['String']['output'];
  /** Days from the start of a plan until it is due. */
  readonly dueInDays: Scalars['Int']['output'];
  /** How it comes again, if it does. */
  readonly recurrence?: Maybe<TaskRecurrence>;
  /** What to do. */
  readonly title: Scalars['String']['output'];
};

/** A task of a template. */
export type TemplateTaskInput = {
  /** What kind of task, lower-case words with hyphens. */
  readonly code: Scalars['String']['input'];
  /** Days from the start of a plan until it is due. */
  readonly dueInDays: Scalars['Int']['input'];
  /** How it comes again, if it does. */
  readonly recurrence?: InputMaybe<TaskRecurrenceInput>;
  /** What to do. */
  readonly title: Scalars['String']['input'];
};

/** What a later version of a plan's template says that the plan does not. It changes nothing by itself. */
export type TemplateUpgrade = {
  readonly __typename?: 'TemplateUpgrade';
  /** Titles of alert rules by which the plan is not watched. */
  readonly alerts: ReadonlyArray<Scalars['String']['output']>;
  /** Goals that the plan does not have. */
  readonly goals: ReadonlyArray<ProposedGoal>;
  /** Descriptions of the plan's goals that the later version has no more. */
  readonly noLongerIn: ReadonlyArray<Scalars['String']['output']>;
  /** Titles of tasks that the plan does not have. */
  readonly tasks: ReadonlyArray<Scalars['String']['output']>;
  /** The latest version of the template. */
  readonly toVersion: Scalars['Int']['output'];
};

/** A transition to hand over. Name either the colleague or who takes over outside. */
export type TransferTransitionInput = {
  /** The colleague who coordinates it from now on. */
  readonly coordinatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Which transition. */
  readonly episodeId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Who takes over outside, at most 200 characters: the transition becomes CLOSED_TRANSFERRED. */
  readonly toOutside?: InputMaybe<Scalars['String']['input']>;
};

/** The transition after it was handed over, or why it was not. */
export type TransferTransitionPayload = {
  readonly __typename?: 'TransferTransitionPayload';
  /** The episode after the change; null when it was refused. */
  readonly transitionEpisode?: Maybe<TransitionEpisode>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An attempt to reach the patient or a caregiver. */
export type TransitionContact = {
  readonly __typename?: 'TransitionContact';
  /** What whoever was reached answered to the questions of the call, in their order; empty where nobody asked. */
  readonly answers: ReadonlyArray<ScriptAnswer>;
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it: the id of the person who recorded it. */
  readonly attemptedBy?: Maybe<Scalars['ID']['output']>;
  /** How. */
  readonly channel: ContactChannel;
  /** The attempt's id. */
  readonly id: Scalars['ID']['output'];
  /** What was said. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The colleague whom that person covered for this patient then: the id; null for nobody. */
  readonly onBehalfOf?: Maybe<Scalars['ID']['output']>;
  /** Whether it was made before the contact deadline passed. */
  readonly onTime: Scalars['Boolean']['output'];
  /** What came of it. */
  readonly outcome: ContactOutcome;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly recordedBy?: Maybe<Practitioner>;
  /** Whether it was two-way contact. A voicemail is an attempt, not a contact. */
  readonly successful: Scalars['Boolean']['output'];
};

/** The thirty days after a discharge in which somebody must call, see the patient and reconcile the medications. */
export type TransitionEpisode = {
  readonly __typename?: 'TransitionEpisode';
  /** When the stay began; null when no message told it. */
  readonly admittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The states that it may go to from here. */
  readonly availableTransitions: ReadonlyArray<TransitionStatus>;
  /** Whether the transition can be reported as 99495 or 99496, and everything that this rests on. */
  readonly billingEvidence?: Maybe<TcmBillingEvidence>;
  /** How the preparation of the discharge stands. */
  readonly checklist?: Maybe<DischargeChecklist>;
  /** The attempts to reach the patient, oldest first. */
  readonly contacts?: Maybe<ReadonlyArray<TransitionContact>>;
  /** Who coordinates it; null when nobody does yet. */
  readonly coordinator?: Maybe<Practitioner>;
  /** Its clocks, soonest due first. */
  readonly deadlines?: Maybe<ReadonlyArray<Deadline>>;
  /** When the patient left; null while the patient is in the facility. */
  readonly dischargedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The stay. */
  readonly encounter?: Maybe<Encounter>;
  /** The id of the stay. */
  readonly encounterId: Scalars['ID']['output'];
  /** How it came to stand here, oldest first. */
  readonly history?: Maybe<ReadonlyArray<StatusChange>>;
  /** The episode's id. */
  readonly id: Scalars['ID']['output'];
  /** When the medications were first reconciled after the discharge; null before. */
  readonly medicationsReconciledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who was discharged. */
  readonly patient?: Maybe<Patient>;
  /** The stay that ended the transition, once it is READMITTED. */
  readonly readmission?: Maybe<Encounter>;
  /** What was left out of this answer, and why. */
  readonly redactions: ReadonlyArray<Redaction>;
  /** The last day of the 30-day service period (the discharge day is the first); null while the patient is in the facility. */
  readonly servicePeriodEndsOn?: Maybe<Scalars['Date']['output']>;
  /** Where the transition stands. */
  readonly status: TransitionStatus;
  /** Why it stands there, where a reason was given. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The tasks that belong to it and that the viewer may see, oldest first. */
  readonly tasks?: Maybe<ReadonlyArray<Task>>;
  /** The patient's zone, in which its days are counted. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** Counts changes; name it when you change the episode. */
  readonly version: Scalars['Int']['output'];
  /** The face-to-face visits after the discharge, oldest first. */
  readonly visits?: Maybe<ReadonlyArray<TransitionVisit>>;
};

/** The state does not allow this change. */
export type TransitionNotAllowed = UserError & {
  readonly __typename?: 'TransitionNotAllowed';
  /** The states it may go to. */
  readonly allowed: ReadonlyArray<Scalars['String']['output']>;
  /** Always TRANSITION_NOT_ALLOWED. */
  readonly code: UserErrorCode;
  /** The path of the input field that is meant. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The state it is in. */
  readonly from: Scalars['String']['output'];
  /** What happened and what to do. */
  readonly message: Scalars['String']['output'];
  /** The state that was asked for. */
  readonly requested: Scalars['String']['output'];
};

/** How a transition ends by a person's word. */
export type TransitionOutcome =
  /** The patient died. */
  | 'CLOSED_DECEASED'
  /** The patient declined. */
  | 'CLOSED_DECLINED'
  /** The patient went to hospice. */
  | 'CLOSED_HOSPICE'
  /** The service period ended after a visit. */
  | 'COMPLETED';

/** Where a transition stands. */
export type TransitionStatus =
  /** The discharge or the stay was recorded in error. */
  | 'CANCELLED'
  /** The patient died. */
  | 'CLOSED_DECEASED'
  /** The patient declined. */
  | 'CLOSED_DECLINED'
  /** The patient went to hospice. */
  | 'CLOSED_HOSPICE'
  /** Somebody else looks after the patient now. */
  | 'CLOSED_TRANSFERRED'
  /** The service period ended after a visit. */
  | 'COMPLETED'
  /** Two-way contact was made with the patient or a caregiver. */
  | 'CONTACTED'
  /** The contact window passed after two or more attempts; keep trying. */
  | 'CONTACT_ATTEMPTED'
  /** The patient left and has not been reached. */
  | 'DISCHARGED'
  /** The patient is still in the facility. */
  | 'IN_FACILITY'
  /** The patient was admitted again. */
  | 'READMITTED'
  /** The follow-up visit took place, medications reconciled by then. */
  | 'SEEN';

/** A face-to-face visit after a discharge. */
export type TransitionVisit = {
  readonly __typename?: 'TransitionVisit';
  /** When it took place. */
  readonly at: Scalars['DateTime']['output'];
  /** Where. */
  readonly class: VisitClass;
  /** How complex its medical decision making was; null when nobody has said. */
  readonly decisionMaking?: Maybe<DecisionMaking>;
  /** The visit's id. */
  readonly id: Scalars['ID']['output'];
  /** What was found. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who saw the patient; null when nobody has said. */
  readonly practitioner?: Maybe<Practitioner>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly recordedBy?: Maybe<Practitioner>;
};

/** How far treatment goes. */
export type TreatmentLevel =
  /** Comfort comes first. */
  | 'COMFORT_FOCUSED'
  /** Everything that helps. */
  | 'FULL'
  /** Some of it. */
  | 'SELECTIVE';

/** A plan to bring to a later version of its template. */
export type UpgradeCarePlanInput = {
  /** Which plan. */
  readonly carePlanId: Scalars['ID']['input'];
  /** The version of the plan that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version of the template that was shown. */
  readonly toVersion: Scalars['Int']['input'];
};

/** What came of it, or why it was refused. */
export type UpgradeCarePlanPayload = {
  readonly __typename?: 'UpgradeCarePlanPayload';
  /** It after the change; null when it was refused. */
  readonly carePlan?: Maybe<CarePlan>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A refusal that the user can act on. */
export type UserError = {
  /** The refusal as a code. */
  readonly code: UserErrorCode;
  /** The path of the input field that is meant, if one is. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What happened and what to do, in words. */
  readonly message: Scalars['String']['output'];
};

/** Why a change was refused, for programs. */
export type UserErrorCode =
  /** The person lacks a competency. */
  | 'COMPETENCY_REQUIRED'
  /** The patient's consent is missing. */
  | 'CONSENT_REQUIRED'
  /** It is too late. */
  | 'DEADLINE_PASSED'
  /** A field of the input is wrong. */
  | 'INVALID_INPUT'
  /** A limit would be exceeded. */
  | 'LIMIT_EXCEEDED'
  /** There is no such thing, or the viewer may not know of it. */
  | 'NOT_FOUND'
  /** The instrument is not validated for somebody of this age. */
  | 'NOT_VALIDATED_AGE'
  /** The state does not allow it. */
  | 'TRANSITION_NOT_ALLOWED'
  /** Somebody else changed it first. */
  | 'VERSION_CONFLICT';

/** Somebody else changed it first: read it again, then decide again. */
export type VersionConflict = UserError & {
  readonly __typename?: 'VersionConflict';
  /** Always VERSION_CONFLICT. */
  readonly code: UserErrorCode;
  /** The version that is there now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** The path of the input field that is meant. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What happened and what to do. */
  readonly message: Scalars['String']['output'];
};

/** Where a visit takes place (HL7 v3 ActCode). */
export type VisitClass =
  /** In the office. */
  | 'AMB'
  /** At the patient's home. */
  | 'HH'
  /** By video; Medicare allows it for transitional care. */
  | 'VR';

/** A plan that never should have been. */
export type VoidCarePlanInput = {
  /** Which plan. */
  readonly carePlanId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it, or why it was refused. */
export type VoidCarePlanPayload = {
  readonly __typename?: 'VoidCarePlanPayload';
  /** It after the change; null when it was refused. */
  readonly carePlan?: Maybe<CarePlan>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A goal that never should have been. */
export type VoidGoalInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which goal. */
  readonly goalId: Scalars['ID']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it, or why it was refused. */
export type VoidGoalPayload = {
  readonly __typename?: 'VoidGoalPayload';
  /** It after the change; null when it was refused. */
  readonly goal?: Maybe<Goal>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

/** Hours that come again every week, by the patient's clock. */
export type WeeklyHours = {
  readonly __typename?: 'WeeklyHours';
  /** The days on which they begin. */
  readonly days: ReadonlyArray<Weekday>;
  /** When they begin, `17:30`. */
  readonly from: Scalars['String']['output'];
  /** When they end, `19:00`; the next day when that is not after they begin. */
  readonly to: Scalars['String']['output'];
};

/** A patient to take out of a program. */
export type WithdrawFromProgramInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which enrollment. */
  readonly programEnrollmentId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it, or why it was refused. */
export type WithdrawFromProgramPayload = {
  readonly __typename?: 'WithdrawFromProgramPayload';
  /** It after the change; null when it was refused. */
  readonly programEnrollment?: Maybe<ProgramEnrollment>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One thing to do, with the reason why it stands where it stands. It is gone when its cause is. */
export type WorkItem = {
  readonly __typename?: 'WorkItem';
  /**
   * When the patient likes to be called, by the patient's clock; empty when nothing was told. Null when it concerns no patient,
   * or the viewer may not see how the patient is reached.
   */
  readonly bestTimes?: Maybe<ReadonlyArray<WeeklyHours>>;
  /** When it is due; null when it has no date. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The escalation, if it is one and the viewer may see it. */
  readonly escalation?: Maybe<Escalation>;
  /** The item's id: that of the task, of the deadline or of the escalation, or the key of what another service raised. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: WorkItemKind;
  /** What to do: the task's title, or the words of what it is about. */
  readonly label: Scalars['String']['output'];
  /** Whose it is; null when it is anybody's. */
  readonly owner?: Maybe<Practitioner>;
  /** For whom; null when it concerns no patient. */
  readonly patient?: Maybe<Patient>;
  /** The instant that orders the list: the due instant, moved earlier by what makes it press more. */
  readonly ranksAsDueAt: Scalars['DateTime']['output'];
  /** Why it ranks where it ranks. */
  readonly reason: Scalars['String']['output'];
  /** What it is about. */
  readonly subject: WorkSubject;
  /** The task, if it is one and the viewer may see it. */
  readonly task?: Maybe<Task>;
  /** The zone of the due day. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** The transition, if it is about one and the viewer may see it. */
  readonly transitionEpisode?: Maybe<TransitionEpisode>;
  /** How pressing it is now. */
  readonly urgency: WorkItemUrgency;
};

/** A page of work items. */
export type WorkItemConnection = {
  readonly __typename?: 'WorkItemConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<WorkItemEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A work item in a list. */
export type WorkItemEdge = {
  readonly __typename?: 'WorkItemEdge';
  /** Where the item stands in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. */
  readonly node: WorkItem;
};

/** What a work item is. */
export type WorkItemKind =
  /** Something that another service says waits for a person: an information request, a missed answer, a care gap. */
  | 'ALERT'
  /** A running deadline, of any service. */
  | 'DEADLINE'
  /** An escalation that is not closed. */
  | 'ESCALATION'
  /** An open task. */
  | 'TASK';

/** How pressing a work item is. */
export type WorkItemUrgency =
  /** Due later. */
  | 'LATER'
  /** Its due instant has passed. */
  | 'OVERDUE'
  /** Due within the next three days. */
  | 'SOON'
  /** Due before the end of today in its zone. */
  | 'TODAY'
  /** Has no due instant. */
  | 'UNDATED';

/** Which work items to list. All given conditions must hold. */
export type WorkQueueFilter = {
  /** Only what is due before this instant. */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<WorkItemKind>>;
  /** True: only what is the viewer's own; false or left out: unowned work and colleagues' work for the same patients too. */
  readonly ownedByMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this patient. */
  readonly patientId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a work item is about: something of any service. */
export type WorkSubject = {
  readonly __typename?: 'WorkSubject';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The kind of thing, for example `Authorization`. */
  readonly type: Scalars['String']['output'];
};

/** A note to write, or a draft of one's own to write anew. */
export type WriteNoteInput = {
  /** The version of the draft that you saw; needed with `noteId`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How long it took. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  /** The draft to write anew; a new note when left out. */
  readonly noteId?: InputMaybe<Scalars['ID']['input']>;
  /** About whom. */
  readonly patientId: Scalars['ID']['input'];
  /** What it says. */
  readonly sections: ReadonlyArray<NoteSectionInput>;
  /** What it is about; GENERAL when left out. */
  readonly template?: InputMaybe<NoteTemplate>;
  /** Whether somebody who stands in for the patient sees it. */
  readonly visibility: NoteVisibility;
};

/** What came of it, or why it was refused. */
export type WriteNotePayload = {
  readonly __typename?: 'WriteNotePayload';
  /** It after the change; null when it was refused. */
  readonly note?: Maybe<ProgressNote>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Assessment: Assessment;
  CarePlan: CarePlan;
  Escalation: Escalation;
  Goal: Goal;
  Patient: Patient;
  Task: Task;
  TransitionEpisode: TransitionEpisode;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Assessment:
    ( { __typename: 'Assessment' }
    & GraphQLRecursivePick<FederationTypes['Assessment'], {"id":true}> );
  CarePlan:
    ( { __typename: 'CarePlan' }
    & GraphQLRecursivePick<FederationTypes['CarePlan'], {"id":true}> );
  Escalation:
    ( { __typename: 'Escalation' }
    & GraphQLRecursivePick<FederationTypes['Escalation'], {"id":true}> );
  Goal:
    ( { __typename: 'Goal' }
    & GraphQLRecursivePick<FederationTypes['Goal'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
  TransitionEpisode:
    ( { __typename: 'TransitionEpisode' }
    & GraphQLRecursivePick<FederationTypes['TransitionEpisode'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( CompetencyRequired )
    | ( ConsentRequired )
    | ( DeadlinePassed )
    | ( InvalidInput )
    | ( LimitExceeded )
    | ( NotFound )
    | ( TransitionNotAllowed )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptProposalInput: AcceptProposalInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptProposalPayload: ResolverTypeWrapper<Omit<AcceptProposalPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AcknowledgeEscalationInput: AcknowledgeEscalationInput;
  AcknowledgeEscalationPayload: ResolverTypeWrapper<Omit<AcknowledgeEscalationPayload, 'escalation' | 'userErrors'> & { escalation?: Maybe<ResolversTypes['Escalation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AcknowledgePrescriberNoticeInput: AcknowledgePrescriberNoticeInput;
  AcknowledgePrescriberNoticePayload: ResolverTypeWrapper<Omit<AcknowledgePrescriberNoticePayload, 'medicationReconciliation' | 'userErrors'> & { medicationReconciliation?: Maybe<ResolversTypes['MedicationReconciliation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ActionItemInput: ActionItemInput;
  ActivateCarePlanInput: ActivateCarePlanInput;
  ActivateCarePlanPayload: ResolverTypeWrapper<Omit<ActivateCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AddCareTeamMemberInput: AddCareTeamMemberInput;
  AddCareTeamMemberPayload: ResolverTypeWrapper<Omit<AddCareTeamMemberPayload, 'careTeamMember' | 'userErrors'> & { careTeamMember?: Maybe<ResolversTypes['CareTeamMember']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AddGoalBarrierInput: AddGoalBarrierInput;
  AddGoalBarrierPayload: ResolverTypeWrapper<Omit<AddGoalBarrierPayload, 'goalBarrier' | 'userErrors'> & { goalBarrier?: Maybe<ResolversTypes['GoalBarrier']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AddGoalInput: AddGoalInput;
  AddGoalPayload: ResolverTypeWrapper<Omit<AddGoalPayload, 'goal' | 'userErrors'> & { goal?: Maybe<ResolversTypes['Goal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AddTaskInput: AddTaskInput;
  AddTaskPayload: ResolverTypeWrapper<Omit<AddTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['Task']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AdvanceCareDocument: ResolverTypeWrapper<AdvanceCareDocumentModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AdvanceCareKind: AdvanceCareKind;
  AdvanceCareStatus: AdvanceCareStatus;
  AgendaDecisionInput: AgendaDecisionInput;
  AgendaItem: ResolverTypeWrapper<AgendaItem>;
  AgendaItemKind: AgendaItemKind;
  AlertComparator: AlertComparator;
  AlertRule: ResolverTypeWrapper<AlertRuleModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AlertRuleInput: AlertRuleInput;
  AlertRuleKind: AlertRuleKind;
  AmendMeetingMinutesInput: AmendMeetingMinutesInput;
  AmendMeetingMinutesPayload: ResolverTypeWrapper<Omit<AmendMeetingMinutesPayload, 'teamMeeting' | 'userErrors'> & { teamMeeting?: Maybe<ResolversTypes['TeamMeeting']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AmendNoteInput: AmendNoteInput;
  AmendNotePayload: ResolverTypeWrapper<Omit<AmendNotePayload, 'note' | 'userErrors'> & { note?: Maybe<ResolversTypes['ProgressNote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Assessment: ResolverTypeWrapper<Omit<Assessment, 'escalation'> & { escalation?: Maybe<ResolversTypes['Escalation']> }>;
  AssignTaskInput: AssignTaskInput;
  AssignTaskPayload: ResolverTypeWrapper<Omit<AssignTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['Task']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BaselineInput: BaselineInput;
  CancelGoalInput: CancelGoalInput;
  CancelGoalPayload: ResolverTypeWrapper<Omit<CancelGoalPayload, 'goal' | 'userErrors'> & { goal?: Maybe<ResolversTypes['Goal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelTaskInput: CancelTaskInput;
  CancelTaskPayload: ResolverTypeWrapper<Omit<CancelTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['Task']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelTeamMeetingInput: CancelTeamMeetingInput;
  CancelTeamMeetingPayload: ResolverTypeWrapper<Omit<CancelTeamMeetingPayload, 'teamMeeting' | 'userErrors'> & { teamMeeting?: Maybe<ResolversTypes['TeamMeeting']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CarePlan: ResolverTypeWrapper<CarePlanModel>;
  CarePlanChange: ResolverTypeWrapper<CarePlanChange>;
  CarePlanChangeKind: CarePlanChangeKind;
  CarePlanRevision: ResolverTypeWrapper<RevisionViewModel>;
  CarePlanStatus: CarePlanStatus;
  CareTeamMember: ResolverTypeWrapper<CareTeamMemberModel>;
  CareTeamRole: CareTeamRole;
  ChangeStage: ChangeStage;
  ChecklistColor: ChecklistColor;
  ChecklistFinding: ResolverTypeWrapper<ChecklistFindingModel>;
  ChecklistFindingInput: ChecklistFindingInput;
  ChecklistItem: ChecklistItem;
  ChecklistLine: ResolverTypeWrapper<Omit<ChecklistLine, 'finding'> & { finding?: Maybe<ResolversTypes['ChecklistFinding']> }>;
  CloseTeamMeetingInput: CloseTeamMeetingInput;
  CloseTeamMeetingPayload: ResolverTypeWrapper<Omit<CloseTeamMeetingPayload, 'teamMeeting' | 'userErrors'> & { teamMeeting?: Maybe<ResolversTypes['TeamMeeting']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CoachingSession: ResolverTypeWrapper<CoachingSessionModel>;
  Code: ResolverTypeWrapper<Code>;
  CodeInput: CodeInput;
  CompetencyRequired: ResolverTypeWrapper<CompetencyRequired>;
  CompleteCarePlanInput: CompleteCarePlanInput;
  CompleteCarePlanPayload: ResolverTypeWrapper<Omit<CompleteCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CompleteMedicationReconciliationInput: CompleteMedicationReconciliationInput;
  CompleteMedicationReconciliationPayload: ResolverTypeWrapper<Omit<CompleteMedicationReconciliationPayload, 'medicationReconciliation' | 'userErrors'> & { medicationReconciliation?: Maybe<ResolversTypes['MedicationReconciliation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CompleteTaskInput: CompleteTaskInput;
  CompleteTaskPayload: ResolverTypeWrapper<Omit<CompleteTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['Task']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CompleteTransitionInput: CompleteTransitionInput;
  CompleteTransitionPayload: ResolverTypeWrapper<Omit<CompleteTransitionPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConfirmDischargeReadyInput: ConfirmDischargeReadyInput;
  ConfirmDischargeReadyPayload: ResolverTypeWrapper<Omit<ConfirmDischargeReadyPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Consciousness: Consciousness;
  ConsentRequired: ResolverTypeWrapper<ConsentRequired>;
  ContactChannel: ContactChannel;
  ContactOutcome: ContactOutcome;
  ContinueEducationInput: ContinueEducationInput;
  ContinueEducationPayload: ResolverTypeWrapper<Omit<ContinueEducationPayload, 'educationSession' | 'userErrors'> & { educationSession?: Maybe<ResolversTypes['EducationSession']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreateCarePlanFromTemplateInput: CreateCarePlanFromTemplateInput;
  CreateCarePlanFromTemplatePayload: ResolverTypeWrapper<Omit<CreateCarePlanFromTemplatePayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreateCarePlanInput: CreateCarePlanInput;
  CreateCarePlanPayload: ResolverTypeWrapper<Omit<CreateCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<TransitionDeadlineModel>;
  DeadlineExtension: ResolverTypeWrapper<DeadlineExtension>;
  DeadlinePassed: ResolverTypeWrapper<DeadlinePassed>;
  DeadlineStatus: DeadlineStatus;
  DecisionMaking: DecisionMaking;
  DischargeChecklist: ResolverTypeWrapper<Omit<DischargeChecklist, 'items'> & { items: ReadonlyArray<ResolversTypes['ChecklistLine']> }>;
  DiscrepancyResolution: DiscrepancyResolution;
  DiscrepancySeverity: DiscrepancySeverity;
  DiscrepancyStatus: DiscrepancyStatus;
  DiscrepancyType: DiscrepancyType;
  DisposeEscalationInput: DisposeEscalationInput;
  DisposeEscalationPayload: ResolverTypeWrapper<Omit<DisposeEscalationPayload, 'escalation' | 'userErrors'> & { escalation?: Maybe<ResolversTypes['Escalation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EducationSession: ResolverTypeWrapper<EducationSessionModel>;
  Encounter: ResolverTypeWrapper<Encounter>;
  EndCareTeamMembershipInput: EndCareTeamMembershipInput;
  EndCareTeamMembershipPayload: ResolverTypeWrapper<Omit<EndCareTeamMembershipPayload, 'careTeamMember' | 'userErrors'> & { careTeamMember?: Maybe<ResolversTypes['CareTeamMember']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EnrollInProgramInput: EnrollInProgramInput;
  EnrollInProgramPayload: ResolverTypeWrapper<Omit<EnrollInProgramPayload, 'programEnrollment' | 'userErrors'> & { programEnrollment?: Maybe<ResolversTypes['ProgramEnrollment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Escalation: ResolverTypeWrapper<EscalationModel>;
  EscalationAction: ResolverTypeWrapper<EscalationActionModel>;
  EscalationActionKind: EscalationActionKind;
  EscalationDisposition: EscalationDisposition;
  EscalationRung: EscalationRung;
  EscalationSeverity: EscalationSeverity;
  EscalationStatus: EscalationStatus;
  FindingState: FindingState;
  Goal: ResolverTypeWrapper<GoalModel>;
  GoalAchievement: GoalAchievement;
  GoalAttainmentInput: GoalAttainmentInput;
  GoalAttainmentItem: ResolverTypeWrapper<GoalAttainmentItem>;
  GoalAttainmentScore: ResolverTypeWrapper<AttainmentScoreModel>;
  GoalBarrier: ResolverTypeWrapper<GoalBarrierModel>;
  GoalBaseline: ResolverTypeWrapper<BaselineModel>;
  GoalBaselineInput: GoalBaselineInput;
  GoalComparator: GoalComparator;
  GoalProgress: ResolverTypeWrapper<GoalProgressModel>;
  GoalRejecter: GoalRejecter;
  GoalReviewDecision: GoalReviewDecision;
  GoalStatus: GoalStatus;
  GoalTarget: ResolverTypeWrapper<GoalTargetModel>;
  GoalTargetInput: GoalTargetInput;
  GoalTerm: GoalTerm;
  HoldCarePlanInput: HoldCarePlanInput;
  HoldCarePlanPayload: ResolverTypeWrapper<Omit<HoldCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  HoldGoalInput: HoldGoalInput;
  HoldGoalPayload: ResolverTypeWrapper<Omit<HoldGoalPayload, 'goal' | 'userErrors'> & { goal?: Maybe<ResolversTypes['Goal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  HoldTaskInput: HoldTaskInput;
  HoldTaskPayload: ResolverTypeWrapper<Omit<HoldTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['Task']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  HomeAssessment: ResolverTypeWrapper<HomeAssessmentModel>;
  HomeAssessmentMode: HomeAssessmentMode;
  HomeFinding: ResolverTypeWrapper<HomeFinding>;
  HomeFindingInput: HomeFindingInput;
  HomeItem: HomeItem;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LimitExceeded: ResolverTypeWrapper<LimitExceeded>;
  ListedMedication: ResolverTypeWrapper<ListedMedication>;
  ListedMedicationInput: ListedMedicationInput;
  LogEscalationActionInput: LogEscalationActionInput;
  LogEscalationActionPayload: ResolverTypeWrapper<Omit<LogEscalationActionPayload, 'escalation' | 'userErrors'> & { escalation?: Maybe<ResolversTypes['Escalation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MeasureInput: MeasureInput;
  MedicationAction: MedicationAction;
  MedicationDiscrepancy: ResolverTypeWrapper<DiscrepancyModel>;
  MedicationReconciliation: ResolverTypeWrapper<MedicationReconciliationModel>;
  MedicationRule: ResolverTypeWrapper<MedicationRule>;
  MedicationRuleSet: ResolverTypeWrapper<MedicationRuleSet>;
  MedicationSource: ResolverTypeWrapper<MedicationSourceModel>;
  MedicationSourceInput: MedicationSourceInput;
  MedicationSourceKind: MedicationSourceKind;
  MedicationSourceState: MedicationSourceState;
  MinutesAmendment: ResolverTypeWrapper<MinutesAmendmentModel>;
  MonitoredMeasure: MonitoredMeasure;
  MonitoringPlan: ResolverTypeWrapper<MonitoringPlanModel>;
  MonitoringStatus: MonitoringStatus;
  MonitoringThreshold: ResolverTypeWrapper<MonitoringThreshold>;
  MonitoringThresholdInput: MonitoringThresholdInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  News2Band: News2Band;
  News2Points: ResolverTypeWrapper<News2Points>;
  News2Score: ResolverTypeWrapper<News2Score>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NoteAmendment: ResolverTypeWrapper<NoteAmendmentModel>;
  NoteSection: ResolverTypeWrapper<NoteSection>;
  NoteSectionInput: NoteSectionInput;
  NoteStatus: NoteStatus;
  NoteTemplate: NoteTemplate;
  NoteVisibility: NoteVisibility;
  NotifyPrescriberInput: NotifyPrescriberInput;
  NotifyPrescriberPayload: ResolverTypeWrapper<Omit<NotifyPrescriberPayload, 'medicationReconciliation' | 'userErrors'> & { medicationReconciliation?: Maybe<ResolversTypes['MedicationReconciliation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Observation: ResolverTypeWrapper<Observation>;
  OpenTransitionInput: OpenTransitionInput;
  OpenTransitionPayload: ResolverTypeWrapper<Omit<OpenTransitionPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<PatientRef>;
  PatientBanner: ResolverTypeWrapper<PatientBannerModel>;
  PauseMonitoringInput: PauseMonitoringInput;
  PauseMonitoringPayload: ResolverTypeWrapper<Omit<PauseMonitoringPayload, 'monitoringPlan' | 'userErrors'> & { monitoringPlan?: Maybe<ResolversTypes['MonitoringPlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PlanAgreement: PlanAgreement;
  PlanAlert: ResolverTypeWrapper<PlanAlertModel>;
  PlanAlertStatus: PlanAlertStatus;
  PlanTemplate: ResolverTypeWrapper<PlanTemplateModel>;
  Practitioner: ResolverTypeWrapper<Practitioner>;
  PrescriberNotice: ResolverTypeWrapper<PrescriberNoticeModel>;
  ProgramEnrollment: ResolverTypeWrapper<ProgramEnrollmentModel>;
  ProgramEnrollmentStatus: ProgramEnrollmentStatus;
  ProgressNote: ResolverTypeWrapper<ProgressNoteModel>;
  ProgressNoteConnection: ResolverTypeWrapper<Omit<ProgressNoteConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProgressNoteEdge']> }>;
  ProgressNoteEdge: ResolverTypeWrapper<Omit<ProgressNoteEdge, 'node'> & { node: ResolversTypes['ProgressNote'] }>;
  Proposal: ResolverTypeWrapper<ProposalModel>;
  ProposalKind: ProposalKind;
  ProposalStatus: ProposalStatus;
  ProposedAuthorization: ResolverTypeWrapper<ProposedAuthorization>;
  ProposedGoal: ResolverTypeWrapper<Omit<ProposedGoal, 'target'> & { target?: Maybe<ResolversTypes['GoalTarget']> }>;
  ProposedServiceLine: ResolverTypeWrapper<ProposedServiceLine>;
  PublishPlanTemplateInput: PublishPlanTemplateInput;
  PublishPlanTemplatePayload: ResolverTypeWrapper<Omit<PublishPlanTemplatePayload, 'planTemplate' | 'userErrors'> & { planTemplate?: Maybe<ResolversTypes['PlanTemplate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseEscalationInput: RaiseEscalationInput;
  RaiseEscalationPayload: ResolverTypeWrapper<Omit<RaiseEscalationPayload, 'escalation' | 'userErrors'> & { escalation?: Maybe<ResolversTypes['Escalation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Reading: ResolverTypeWrapper<ReadingModel>;
  ReadingAlert: ResolverTypeWrapper<ReadingAlert>;
  ReconciliationStatus: ReconciliationStatus;
  RecordAdvanceCareDocumentInput: RecordAdvanceCareDocumentInput;
  RecordAdvanceCareDocumentPayload: ResolverTypeWrapper<Omit<RecordAdvanceCareDocumentPayload, 'advanceCareDocument' | 'userErrors'> & { advanceCareDocument?: Maybe<ResolversTypes['AdvanceCareDocument']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordChecklistInput: RecordChecklistInput;
  RecordChecklistPayload: ResolverTypeWrapper<Omit<RecordChecklistPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordCoachingInput: RecordCoachingInput;
  RecordCoachingPayload: ResolverTypeWrapper<Omit<RecordCoachingPayload, 'coachingSession' | 'userErrors'> & { coachingSession?: Maybe<ResolversTypes['CoachingSession']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordDiscrepancyInput: RecordDiscrepancyInput;
  RecordDiscrepancyPayload: ResolverTypeWrapper<Omit<RecordDiscrepancyPayload, 'medicationReconciliation' | 'userErrors'> & { medicationReconciliation?: Maybe<ResolversTypes['MedicationReconciliation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordEducationInput: RecordEducationInput;
  RecordEducationPayload: ResolverTypeWrapper<Omit<RecordEducationPayload, 'educationSession' | 'userErrors'> & { educationSession?: Maybe<ResolversTypes['EducationSession']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordGoalProgressInput: RecordGoalProgressInput;
  RecordGoalProgressPayload: ResolverTypeWrapper<Omit<RecordGoalProgressPayload, 'goal' | 'userErrors'> & { goal?: Maybe<ResolversTypes['Goal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordHomeAssessmentInput: RecordHomeAssessmentInput;
  RecordHomeAssessmentPayload: ResolverTypeWrapper<Omit<RecordHomeAssessmentPayload, 'homeAssessment' | 'userErrors'> & { homeAssessment?: Maybe<ResolversTypes['HomeAssessment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordReadingInput: RecordReadingInput;
  RecordReadingPayload: ResolverTypeWrapper<Omit<RecordReadingPayload, 'reading' | 'userErrors'> & { reading?: Maybe<ResolversTypes['Reading']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordSafetyPlanInput: RecordSafetyPlanInput;
  RecordSafetyPlanPayload: ResolverTypeWrapper<Omit<RecordSafetyPlanPayload, 'safetyPlan' | 'userErrors'> & { safetyPlan?: Maybe<ResolversTypes['SafetyPlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordTransitionContactInput: RecordTransitionContactInput;
  RecordTransitionContactPayload: ResolverTypeWrapper<Omit<RecordTransitionContactPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordTransitionVisitInput: RecordTransitionVisitInput;
  RecordTransitionVisitPayload: ResolverTypeWrapper<Omit<RecordTransitionVisitPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecurrenceUnit: RecurrenceUnit;
  Redaction: ResolverTypeWrapper<Redaction>;
  RedactionReason: RedactionReason;
  RejectProposalInput: RejectProposalInput;
  RejectProposalPayload: ResolverTypeWrapper<Omit<RejectProposalPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Reliability: Reliability;
  RemoteMonitoringDays: ResolverTypeWrapper<RemoteMonitoringDays>;
  ReopenEscalationInput: ReopenEscalationInput;
  ReopenEscalationPayload: ResolverTypeWrapper<Omit<ReopenEscalationPayload, 'escalation' | 'userErrors'> & { escalation?: Maybe<ResolversTypes['Escalation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ResolveDiscrepancyInput: ResolveDiscrepancyInput;
  ResolveDiscrepancyPayload: ResolverTypeWrapper<Omit<ResolveDiscrepancyPayload, 'medicationReconciliation' | 'userErrors'> & { medicationReconciliation?: Maybe<ResolversTypes['MedicationReconciliation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ResolveGoalBarrierInput: ResolveGoalBarrierInput;
  ResolveGoalBarrierPayload: ResolverTypeWrapper<Omit<ResolveGoalBarrierPayload, 'goalBarrier' | 'userErrors'> & { goalBarrier?: Maybe<ResolversTypes['GoalBarrier']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ResumeCarePlanInput: ResumeCarePlanInput;
  ResumeCarePlanPayload: ResolverTypeWrapper<Omit<ResumeCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ResumeMonitoringInput: ResumeMonitoringInput;
  ResumeMonitoringPayload: ResolverTypeWrapper<Omit<ResumeMonitoringPayload, 'monitoringPlan' | 'userErrors'> & { monitoringPlan?: Maybe<ResolversTypes['MonitoringPlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ResumeTaskInput: ResumeTaskInput;
  ResumeTaskPayload: ResolverTypeWrapper<Omit<ResumeTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['Task']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReviewGoalInput: ReviewGoalInput;
  ReviewGoalPayload: ResolverTypeWrapper<Omit<ReviewGoalPayload, 'goal' | 'userErrors'> & { goal?: Maybe<ResolversTypes['Goal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReviewMedicationSourceInput: ReviewMedicationSourceInput;
  ReviewMedicationSourcePayload: ResolverTypeWrapper<Omit<ReviewMedicationSourcePayload, 'medicationReconciliation' | 'userErrors'> & { medicationReconciliation?: Maybe<ResolversTypes['MedicationReconciliation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReviseCarePlanInput: ReviseCarePlanInput;
  ReviseCarePlanPayload: ResolverTypeWrapper<Omit<ReviseCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RevokeAdvanceCareDocumentInput: RevokeAdvanceCareDocumentInput;
  RevokeAdvanceCareDocumentPayload: ResolverTypeWrapper<Omit<RevokeAdvanceCareDocumentPayload, 'advanceCareDocument' | 'userErrors'> & { advanceCareDocument?: Maybe<ResolversTypes['AdvanceCareDocument']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RevokeCarePlanInput: RevokeCarePlanInput;
  RevokeCarePlanPayload: ResolverTypeWrapper<Omit<RevokeCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SafetyPlan: ResolverTypeWrapper<SafetyPlanModel>;
  SafetyPlanStatus: SafetyPlanStatus;
  ScheduleTeamMeetingInput: ScheduleTeamMeetingInput;
  ScheduleTeamMeetingPayload: ResolverTypeWrapper<Omit<ScheduleTeamMeetingPayload, 'teamMeeting' | 'userErrors'> & { teamMeeting?: Maybe<ResolversTypes['TeamMeeting']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ScoreGoalAttainmentInput: ScoreGoalAttainmentInput;
  ScoreGoalAttainmentPayload: ResolverTypeWrapper<Omit<ScoreGoalAttainmentPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ScriptAnswer: ResolverTypeWrapper<ScriptAnswer>;
  ScriptAnswerInput: ScriptAnswerInput;
  ScriptQuestion: ScriptQuestion;
  ScriptReply: ScriptReply;
  SignCarePlanInput: SignCarePlanInput;
  SignCarePlanPayload: ResolverTypeWrapper<Omit<SignCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SignMeetingMinutesInput: SignMeetingMinutesInput;
  SignMeetingMinutesPayload: ResolverTypeWrapper<Omit<SignMeetingMinutesPayload, 'teamMeeting' | 'userErrors'> & { teamMeeting?: Maybe<ResolversTypes['TeamMeeting']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SignNoteInput: SignNoteInput;
  SignNotePayload: ResolverTypeWrapper<Omit<SignNotePayload, 'note' | 'userErrors'> & { note?: Maybe<ResolversTypes['ProgressNote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SmartCheck: ResolverTypeWrapper<SmartCheck>;
  SmartLetter: SmartLetter;
  StartMedicationReconciliationInput: StartMedicationReconciliationInput;
  StartMedicationReconciliationPayload: ResolverTypeWrapper<Omit<StartMedicationReconciliationPayload, 'medicationReconciliation' | 'userErrors'> & { medicationReconciliation?: Maybe<ResolversTypes['MedicationReconciliation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StartMonitoringInput: StartMonitoringInput;
  StartMonitoringPayload: ResolverTypeWrapper<Omit<StartMonitoringPayload, 'monitoringPlan' | 'userErrors'> & { monitoringPlan?: Maybe<ResolversTypes['MonitoringPlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StatusChange: ResolverTypeWrapper<StatusChangeModel>;
  Task: ResolverTypeWrapper<TaskModel>;
  TaskConnection: ResolverTypeWrapper<Omit<TaskConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TaskEdge']> }>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskEscalationChain: ResolverTypeWrapper<TaskEscalationModel>;
  TaskEscalationInput: TaskEscalationInput;
  TaskPriority: TaskPriority;
  TaskRecurrence: ResolverTypeWrapper<RecurrenceModel>;
  TaskRecurrenceInput: TaskRecurrenceInput;
  TaskStatus: TaskStatus;
  TcmBillingEvidence: ResolverTypeWrapper<BillingEvidenceModel>;
  TcmBlocker: TcmBlocker;
  TcmContactBasis: TcmContactBasis;
  TeachBackItem: ResolverTypeWrapper<TeachBackItem>;
  TeachBackItemInput: TeachBackItemInput;
  TeachBackRating: TeachBackRating;
  TeachBackTopic: ResolverTypeWrapper<TeachBackTopic>;
  TeachingAlternative: TeachingAlternative;
  TeamMeeting: ResolverTypeWrapper<TeamMeetingModel>;
  TeamMeetingAttendee: ResolverTypeWrapper<TeamMeetingAttendee>;
  TeamMeetingStatus: TeamMeetingStatus;
  TemplateAlert: ResolverTypeWrapper<TemplateAlert>;
  TemplateAlertInput: TemplateAlertInput;
  TemplateGoal: ResolverTypeWrapper<TemplateGoalModel>;
  TemplateGoalInput: TemplateGoalInput;
  TemplateTargetInput: TemplateTargetInput;
  TemplateTask: ResolverTypeWrapper<TemplateTaskModel>;
  TemplateTaskInput: TemplateTaskInput;
  TemplateUpgrade: ResolverTypeWrapper<Omit<TemplateUpgrade, 'goals'> & { goals: ReadonlyArray<ResolversTypes['ProposedGoal']> }>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TransferTransitionInput: TransferTransitionInput;
  TransferTransitionPayload: ResolverTypeWrapper<Omit<TransferTransitionPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TransitionContact: ResolverTypeWrapper<TransitionContactModel>;
  TransitionEpisode: ResolverTypeWrapper<TransitionEpisodeModel>;
  TransitionNotAllowed: ResolverTypeWrapper<TransitionNotAllowed>;
  TransitionOutcome: TransitionOutcome;
  TransitionStatus: TransitionStatus;
  TransitionVisit: ResolverTypeWrapper<TransitionVisitModel>;
  TreatmentLevel: TreatmentLevel;
  UpgradeCarePlanInput: UpgradeCarePlanInput;
  UpgradeCarePlanPayload: ResolverTypeWrapper<Omit<UpgradeCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  VisitClass: VisitClass;
  VoidCarePlanInput: VoidCarePlanInput;
  VoidCarePlanPayload: ResolverTypeWrapper<Omit<VoidCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  VoidGoalInput: VoidGoalInput;
  VoidGoalPayload: ResolverTypeWrapper<Omit<VoidGoalPayload, 'goal' | 'userErrors'> & { goal?: Maybe<ResolversTypes['Goal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Weekday: Weekday;
  WeeklyHours: ResolverTypeWrapper<WeeklyHours>;
  WithdrawFromProgramInput: WithdrawFromProgramInput;
  WithdrawFromProgramPayload: ResolverTypeWrapper<Omit<WithdrawFromProgramPayload, 'programEnrollment' | 'userErrors'> & { programEnrollment?: Maybe<ResolversTypes['ProgramEnrollment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WorkItem: ResolverTypeWrapper<WorkItemModel>;
  WorkItemConnection: ResolverTypeWrapper<Omit<WorkItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WorkItemEdge']> }>;
  WorkItemEdge: ResolverTypeWrapper<Omit<WorkItemEdge, 'node'> & { node: ResolversTypes['WorkItem'] }>;
  WorkItemKind: WorkItemKind;
  WorkItemUrgency: WorkItemUrgency;
  WorkQueueFilter: WorkQueueFilter;
  WorkSubject: ResolverTypeWrapper<WorkSubject>;
  WriteNoteInput: WriteNoteInput;
  WriteNotePayload: ResolverTypeWrapper<Omit<WriteNotePayload, 'note' | 'userErrors'> & { note?: Maybe<ResolversTypes['ProgressNote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptProposalInput: AcceptProposalInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  AcceptProposalPayload: Omit<AcceptProposalPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AcknowledgeEscalationInput: AcknowledgeEscalationInput;
  AcknowledgeEscalationPayload: Omit<AcknowledgeEscalationPayload, 'escalation' | 'userErrors'> & { escalation?: Maybe<ResolversParentTypes['Escalation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AcknowledgePrescriberNoticeInput: AcknowledgePrescriberNoticeInput;
  AcknowledgePrescriberNoticePayload: Omit<AcknowledgePrescriberNoticePayload, 'medicationReconciliation' | 'userErrors'> & { medicationReconciliation?: Maybe<ResolversParentTypes['MedicationReconciliation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ActionItemInput: ActionItemInput;
  ActivateCarePlanInput: ActivateCarePlanInput;
  ActivateCarePlanPayload: Omit<ActivateCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversParentTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AddCareTeamMemberInput: AddCareTeamMemberInput;
  AddCareTeamMemberPayload: Omit<AddCareTeamMemberPayload, 'careTeamMember' | 'userErrors'> & { careTeamMember?: Maybe<ResolversParentTypes['CareTeamMember']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AddGoalBarrierInput: AddGoalBarrierInput;
  AddGoalBarrierPayload: Omit<AddGoalBarrierPayload, 'goalBarrier' | 'userErrors'> & { goalBarrier?: Maybe<ResolversParentTypes['GoalBarrier']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AddGoalInput: AddGoalInput;
  AddGoalPayload: Omit<AddGoalPayload, 'goal' | 'userErrors'> & { goal?: Maybe<ResolversParentTypes['Goal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AddTaskInput: AddTaskInput;
  AddTaskPayload: Omit<AddTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['Task']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AdvanceCareDocument: AdvanceCareDocumentModel;
  Boolean: Scalars['Boolean']['output'];
  AgendaDecisionInput: AgendaDecisionInput;
  AgendaItem: AgendaItem;
  AlertRule: AlertRuleModel;
  Float: Scalars['Float']['output'];
  AlertRuleInput: AlertRuleInput;
  AmendMeetingMinutesInput: AmendMeetingMinutesInput;
  AmendMeetingMinutesPayload: Omit<AmendMeetingMinutesPayload, 'teamMeeting' | 'userErrors'> & { teamMeeting?: Maybe<ResolversParentTypes['TeamMeeting']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AmendNoteInput: AmendNoteInput;
  AmendNotePayload: Omit<AmendNotePayload, 'note' | 'userErrors'> & { note?: Maybe<ResolversParentTypes['ProgressNote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Assessment: Omit<Assessment, 'escalation'> & { escalation?: Maybe<ResolversParentTypes['Escalation']> } | FederationReferenceTypes['Assessment'];
  AssignTaskInput: AssignTaskInput;
  AssignTaskPayload: Omit<AssignTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['Task']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BaselineInput: BaselineInput;
  CancelGoalInput: CancelGoalInput;
  CancelGoalPayload: Omit<CancelGoalPayload, 'goal' | 'userErrors'> & { goal?: Maybe<ResolversParentTypes['Goal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelTaskInput: CancelTaskInput;
  CancelTaskPayload: Omit<CancelTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['Task']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelTeamMeetingInput: CancelTeamMeetingInput;
  CancelTeamMeetingPayload: Omit<CancelTeamMeetingPayload, 'teamMeeting' | 'userErrors'> & { teamMeeting?: Maybe<ResolversParentTypes['TeamMeeting']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CarePlan: CarePlanModel;
  CarePlanChange: CarePlanChange;
  CarePlanRevision: RevisionViewModel;
  CareTeamMember: CareTeamMemberModel;
  ChecklistFinding: ChecklistFindingModel;
  ChecklistFindingInput: ChecklistFindingInput;
  ChecklistLine: Omit<ChecklistLine, 'finding'> & { finding?: Maybe<ResolversParentTypes['ChecklistFinding']> };
  CloseTeamMeetingInput: CloseTeamMeetingInput;
  CloseTeamMeetingPayload: Omit<CloseTeamMeetingPayload, 'teamMeeting' | 'userErrors'> & { teamMeeting?: Maybe<ResolversParentTypes['TeamMeeting']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CoachingSession: CoachingSessionModel;
  Code: Code;
  CodeInput: CodeInput;
  CompetencyRequired: CompetencyRequired;
  CompleteCarePlanInput: CompleteCarePlanInput;
  CompleteCarePlanPayload: Omit<CompleteCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversParentTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CompleteMedicationReconciliationInput: CompleteMedicationReconciliationInput;
  CompleteMedicationReconciliationPayload: Omit<CompleteMedicationReconciliationPayload, 'medicationReconciliation' | 'userErrors'> & { medicationReconciliation?: Maybe<ResolversParentTypes['MedicationReconciliation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CompleteTaskInput: CompleteTaskInput;
  CompleteTaskPayload: Omit<CompleteTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['Task']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CompleteTransitionInput: CompleteTransitionInput;
  CompleteTransitionPayload: Omit<CompleteTransitionPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversParentTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConfirmDischargeReadyInput: ConfirmDischargeReadyInput;
  ConfirmDischargeReadyPayload: Omit<ConfirmDischargeReadyPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversParentTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConsentRequired: ConsentRequired;
  ContinueEducationInput: ContinueEducationInput;
  ContinueEducationPayload: Omit<ContinueEducationPayload, 'educationSession' | 'userErrors'> & { educationSession?: Maybe<ResolversParentTypes['EducationSession']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreateCarePlanFromTemplateInput: CreateCarePlanFromTemplateInput;
  CreateCarePlanFromTemplatePayload: Omit<CreateCarePlanFromTemplatePayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversParentTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreateCarePlanInput: CreateCarePlanInput;
  CreateCarePlanPayload: Omit<CreateCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversParentTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: TransitionDeadlineModel;
  DeadlineExtension: DeadlineExtension;
  DeadlinePassed: DeadlinePassed;
  DischargeChecklist: Omit<DischargeChecklist, 'items'> & { items: ReadonlyArray<ResolversParentTypes['ChecklistLine']> };
  DisposeEscalationInput: DisposeEscalationInput;
  DisposeEscalationPayload: Omit<DisposeEscalationPayload, 'escalation' | 'userErrors'> & { escalation?: Maybe<ResolversParentTypes['Escalation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Duration: Scalars['Duration']['output'];
  EducationSession: EducationSessionModel;
  Encounter: Encounter;
  EndCareTeamMembershipInput: EndCareTeamMembershipInput;
  EndCareTeamMembershipPayload: Omit<EndCareTeamMembershipPayload, 'careTeamMember' | 'userErrors'> & { careTeamMember?: Maybe<ResolversParentTypes['CareTeamMember']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EnrollInProgramInput: EnrollInProgramInput;
  EnrollInProgramPayload: Omit<EnrollInProgramPayload, 'programEnrollment' | 'userErrors'> & { programEnrollment?: Maybe<ResolversParentTypes['ProgramEnrollment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Escalation: EscalationModel;
  EscalationAction: EscalationActionModel;
  Goal: GoalModel;
  GoalAttainmentInput: GoalAttainmentInput;
  GoalAttainmentItem: GoalAttainmentItem;
  GoalAttainmentScore: AttainmentScoreModel;
  GoalBarrier: GoalBarrierModel;
  GoalBaseline: BaselineModel;
  GoalBaselineInput: GoalBaselineInput;
  GoalProgress: GoalProgressModel;
  GoalTarget: GoalTargetModel;
  GoalTargetInput: GoalTargetInput;
  HoldCarePlanInput: HoldCarePlanInput;
  HoldCarePlanPayload: Omit<HoldCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversParentTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  HoldGoalInput: HoldGoalInput;
  HoldGoalPayload: Omit<HoldGoalPayload, 'goal' | 'userErrors'> & { goal?: Maybe<ResolversParentTypes['Goal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  HoldTaskInput: HoldTaskInput;
  HoldTaskPayload: Omit<HoldTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['Task']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  HomeAssessment: HomeAssessmentModel;
  HomeFinding: HomeFinding;
  HomeFindingInput: HomeFindingInput;
  InvalidInput: InvalidInput;
  LimitExceeded: LimitExceeded;
  ListedMedication: ListedMedication;
  ListedMedicationInput: ListedMedicationInput;
  LogEscalationActionInput: LogEscalationActionInput;
  LogEscalationActionPayload: Omit<LogEscalationActionPayload, 'escalation' | 'userErrors'> & { escalation?: Maybe<ResolversParentTypes['Escalation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MeasureInput: MeasureInput;
  MedicationDiscrepancy: DiscrepancyModel;
  MedicationReconciliation: MedicationReconciliationModel;
  MedicationRule: MedicationRule;
  MedicationRuleSet: MedicationRuleSet;
  MedicationSource: MedicationSourceModel;
  MedicationSourceInput: MedicationSourceInput;
  MinutesAmendment: MinutesAmendmentModel;
  MonitoringPlan: MonitoringPlanModel;
  MonitoringThreshold: MonitoringThreshold;
  MonitoringThresholdInput: MonitoringThresholdInput;
  Mutation: Record<PropertyKey, never>;
  News2Points: News2Points;
  News2Score: News2Score;
  NotFound: NotFound;
  NoteAmendment: NoteAmendmentModel;
  NoteSection: NoteSection;
  NoteSectionInput: NoteSectionInput;
  NotifyPrescriberInput: NotifyPrescriberInput;
  NotifyPrescriberPayload: Omit<NotifyPrescriberPayload, 'medicationReconciliation' | 'userErrors'> & { medicationReconciliation?: Maybe<ResolversParentTypes['MedicationReconciliation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Observation: Observation;
  OpenTransitionInput: OpenTransitionInput;
  OpenTransitionPayload: Omit<OpenTransitionPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversParentTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PageInfo: PageInfo;
  Patient: PatientRef;
  PatientBanner: PatientBannerModel;
  PauseMonitoringInput: PauseMonitoringInput;
  PauseMonitoringPayload: Omit<PauseMonitoringPayload, 'monitoringPlan' | 'userErrors'> & { monitoringPlan?: Maybe<ResolversParentTypes['MonitoringPlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PlanAlert: PlanAlertModel;
  PlanTemplate: PlanTemplateModel;
  Practitioner: Practitioner;
  PrescriberNotice: PrescriberNoticeModel;
  ProgramEnrollment: ProgramEnrollmentModel;
  ProgressNote: ProgressNoteModel;
  ProgressNoteConnection: Omit<ProgressNoteConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProgressNoteEdge']> };
  ProgressNoteEdge: Omit<ProgressNoteEdge, 'node'> & { node: ResolversParentTypes['ProgressNote'] };
  Proposal: ProposalModel;
  ProposedAuthorization: ProposedAuthorization;
  ProposedGoal: Omit<ProposedGoal, 'target'> & { target?: Maybe<ResolversParentTypes['GoalTarget']> };
  ProposedServiceLine: ProposedServiceLine;
  PublishPlanTemplateInput: PublishPlanTemplateInput;
  PublishPlanTemplatePayload: Omit<PublishPlanTemplatePayload, 'planTemplate' | 'userErrors'> & { planTemplate?: Maybe<ResolversParentTypes['PlanTemplate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  RaiseEscalationInput: RaiseEscalationInput;
  RaiseEscalationPayload: Omit<RaiseEscalationPayload, 'escalation' | 'userErrors'> & { escalation?: Maybe<ResolversParentTypes['Escalation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Reading: ReadingModel;
  ReadingAlert: ReadingAlert;
  RecordAdvanceCareDocumentInput: RecordAdvanceCareDocumentInput;
  RecordAdvanceCareDocumentPayload: Omit<RecordAdvanceCareDocumentPayload, 'advanceCareDocument' | 'userErrors'> & { advanceCareDocument?: Maybe<ResolversParentTypes['AdvanceCareDocument']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordChecklistInput: RecordChecklistInput;
  RecordChecklistPayload: Omit<RecordChecklistPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversParentTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordCoachingInput: RecordCoachingInput;
  RecordCoachingPayload: Omit<RecordCoachingPayload, 'coachingSession' | 'userErrors'> & { coachingSession?: Maybe<ResolversParentTypes['CoachingSession']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordDiscrepancyInput: RecordDiscrepancyInput;
  RecordDiscrepancyPayload: Omit<RecordDiscrepancyPayload, 'medicationReconciliation' | 'userErrors'> & { medicationReconciliation?: Maybe<ResolversParentTypes['MedicationReconciliation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordEducationInput: RecordEducationInput;
  RecordEducationPayload: Omit<RecordEducationPayload, 'educationSession' | 'userErrors'> & { educationSession?: Maybe<ResolversParentTypes['EducationSession']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordGoalProgressInput: RecordGoalProgressInput;
  RecordGoalProgressPayload: Omit<RecordGoalProgressPayload, 'goal' | 'userErrors'> & { goal?: Maybe<ResolversParentTypes['Goal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordHomeAssessmentInput: RecordHomeAssessmentInput;
  RecordHomeAssessmentPayload: Omit<RecordHomeAssessmentPayload, 'homeAssessment' | 'userErrors'> & { homeAssessment?: Maybe<ResolversParentTypes['HomeAssessment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordReadingInput: RecordReadingInput;
  RecordReadingPayload: Omit<RecordReadingPayload, 'reading' | 'userErrors'> & { reading?: Maybe<ResolversParentTypes['Reading']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordSafetyPlanInput: RecordSafetyPlanInput;
  RecordSafetyPlanPayload: Omit<RecordSafetyPlanPayload, 'safetyPlan' | 'userErrors'> & { safetyPlan?: Maybe<ResolversParentTypes['SafetyPlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordTransitionContactInput: RecordTransitionContactInput;
  RecordTransitionContactPayload: Omit<RecordTransitionContactPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversParentTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordTransitionVisitInput: RecordTransitionVisitInput;
  RecordTransitionVisitPayload: Omit<RecordTransitionVisitPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversParentTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Redaction: Redaction;
  RejectProposalInput: RejectProposalInput;
  RejectProposalPayload: Omit<RejectProposalPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RemoteMonitoringDays: RemoteMonitoringDays;
  ReopenEscalationInput: ReopenEscalationInput;
  ReopenEscalationPayload: Omit<ReopenEscalationPayload, 'escalation' | 'userErrors'> & { escalation?: Maybe<ResolversParentTypes['Escalation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ResolveDiscrepancyInput: ResolveDiscrepancyInput;
  ResolveDiscrepancyPayload: Omit<ResolveDiscrepancyPayload, 'medicationReconciliation' | 'userErrors'> & { medicationReconciliation?: Maybe<ResolversParentTypes['MedicationReconciliation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ResolveGoalBarrierInput: ResolveGoalBarrierInput;
  ResolveGoalBarrierPayload: Omit<ResolveGoalBarrierPayload, 'goalBarrier' | 'userErrors'> & { goalBarrier?: Maybe<ResolversParentTypes['GoalBarrier']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ResumeCarePlanInput: ResumeCarePlanInput;
  ResumeCarePlanPayload: Omit<ResumeCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversParentTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ResumeMonitoringInput: ResumeMonitoringInput;
  ResumeMonitoringPayload: Omit<ResumeMonitoringPayload, 'monitoringPlan' | 'userErrors'> & { monitoringPlan?: Maybe<ResolversParentTypes['MonitoringPlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ResumeTaskInput: ResumeTaskInput;
  ResumeTaskPayload: Omit<ResumeTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['Task']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReviewGoalInput: ReviewGoalInput;
  ReviewGoalPayload: Omit<ReviewGoalPayload, 'goal' | 'userErrors'> & { goal?: Maybe<ResolversParentTypes['Goal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReviewMedicationSourceInput: ReviewMedicationSourceInput;
  ReviewMedicationSourcePayload: Omit<ReviewMedicationSourcePayload, 'medicationReconciliation' | 'userErrors'> & { medicationReconciliation?: Maybe<ResolversParentTypes['MedicationReconciliation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReviseCarePlanInput: ReviseCarePlanInput;
  ReviseCarePlanPayload: Omit<ReviseCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversParentTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RevokeAdvanceCareDocumentInput: RevokeAdvanceCareDocumentInput;
  RevokeAdvanceCareDocumentPayload: Omit<RevokeAdvanceCareDocumentPayload, 'advanceCareDocument' | 'userErrors'> & { advanceCareDocument?: Maybe<ResolversParentTypes['AdvanceCareDocument']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RevokeCarePlanInput: RevokeCarePlanInput;
  RevokeCarePlanPayload: Omit<RevokeCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversParentTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SafetyPlan: SafetyPlanModel;
  ScheduleTeamMeetingInput: ScheduleTeamMeetingInput;
  ScheduleTeamMeetingPayload: Omit<ScheduleTeamMeetingPayload, 'teamMeeting' | 'userErrors'> & { teamMeeting?: Maybe<ResolversParentTypes['TeamMeeting']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ScoreGoalAttainmentInput: ScoreGoalAttainmentInput;
  ScoreGoalAttainmentPayload: Omit<ScoreGoalAttainmentPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversParentTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ScriptAnswer: ScriptAnswer;
  ScriptAnswerInput: ScriptAnswerInput;
  SignCarePlanInput: SignCarePlanInput;
  SignCarePlanPayload: Omit<SignCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversParentTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SignMeetingMinutesInput: SignMeetingMinutesInput;
  SignMeetingMinutesPayload: Omit<SignMeetingMinutesPayload, 'teamMeeting' | 'userErrors'> & { teamMeeting?: Maybe<ResolversParentTypes['TeamMeeting']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SignNoteInput: SignNoteInput;
  SignNotePayload: Omit<SignNotePayload, 'note' | 'userErrors'> & { note?: Maybe<ResolversParentTypes['ProgressNote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SmartCheck: SmartCheck;
  StartMedicationReconciliationInput: StartMedicationReconciliationInput;
  StartMedicationReconciliationPayload: Omit<StartMedicationReconciliationPayload, 'medicationReconciliation' | 'userErrors'> & { medicationReconciliation?: Maybe<ResolversParentTypes['MedicationReconciliation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StartMonitoringInput: StartMonitoringInput;
  StartMonitoringPayload: Omit<StartMonitoringPayload, 'monitoringPlan' | 'userErrors'> & { monitoringPlan?: Maybe<ResolversParentTypes['MonitoringPlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StatusChange: StatusChangeModel;
  Task: TaskModel;
  TaskConnection: Omit<TaskConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TaskEdge']> };
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskEscalationChain: TaskEscalationModel;
  TaskEscalationInput: TaskEscalationInput;
  TaskRecurrence: RecurrenceModel;
  TaskRecurrenceInput: TaskRecurrenceInput;
  TcmBillingEvidence: BillingEvidenceModel;
  TeachBackItem: TeachBackItem;
  TeachBackItemInput: TeachBackItemInput;
  TeachBackTopic: TeachBackTopic;
  TeamMeeting: TeamMeetingModel;
  TeamMeetingAttendee: TeamMeetingAttendee;
  TemplateAlert: TemplateAlert;
  TemplateAlertInput: TemplateAlertInput;
  TemplateGoal: TemplateGoalModel;
  TemplateGoalInput: TemplateGoalInput;
  TemplateTargetInput: TemplateTargetInput;
  TemplateTask: TemplateTaskModel;
  TemplateTaskInput: TemplateTaskInput;
  TemplateUpgrade: Omit<TemplateUpgrade, 'goals'> & { goals: ReadonlyArray<ResolversParentTypes['ProposedGoal']> };
  TimeZone: Scalars['TimeZone']['output'];
  TransferTransitionInput: TransferTransitionInput;
  TransferTransitionPayload: Omit<TransferTransitionPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversParentTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TransitionContact: TransitionContactModel;
  TransitionEpisode: TransitionEpisodeModel;
  TransitionNotAllowed: TransitionNotAllowed;
  TransitionVisit: TransitionVisitModel;
  UpgradeCarePlanInput: UpgradeCarePlanInput;
  UpgradeCarePlanPayload: Omit<UpgradeCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversParentTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  VoidCarePlanInput: VoidCarePlanInput;
  VoidCarePlanPayload: Omit<VoidCarePlanPayload, 'carePlan' | 'userErrors'> & { carePlan?: Maybe<ResolversParentTypes['CarePlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  VoidGoalInput: VoidGoalInput;
  VoidGoalPayload: Omit<VoidGoalPayload, 'goal' | 'userErrors'> & { goal?: Maybe<ResolversParentTypes['Goal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WeeklyHours: WeeklyHours;
  WithdrawFromProgramInput: WithdrawFromProgramInput;
  WithdrawFromProgramPayload: Omit<WithdrawFromProgramPayload, 'programEnrollment' | 'userErrors'> & { programEnrollment?: Maybe<ResolversParentTypes['ProgramEnrollment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WorkItem: WorkItemModel;
  WorkItemConnection: Omit<WorkItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WorkItemEdge']> };
  WorkItemEdge: Omit<WorkItemEdge, 'node'> & { node: ResolversParentTypes['WorkItem'] };
  WorkQueueFilter: WorkQueueFilter;
  WorkSubject: WorkSubject;
  WriteNoteInput: WriteNoteInput;
  WriteNotePayload: Omit<WriteNotePayload, 'note' | 'userErrors'> & { note?: Maybe<ResolversParentTypes['ProgressNote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
};

export type AcceptProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptProposalPayload'] = ResolversParentTypes['AcceptProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcknowledgeEscalationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeEscalationPayload'] = ResolversParentTypes['AcknowledgeEscalationPayload']> = {
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcknowledgePrescriberNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgePrescriberNoticePayload'] = ResolversParentTypes['AcknowledgePrescriberNoticePayload']> = {
  medicationReconciliation?: Resolver<Maybe<ResolversTypes['MedicationReconciliation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActivateCarePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateCarePlanPayload'] = ResolversParentTypes['ActivateCarePlanPayload']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddCareTeamMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCareTeamMemberPayload'] = ResolversParentTypes['AddCareTeamMemberPayload']> = {
  careTeamMember?: Resolver<Maybe<ResolversTypes['CareTeamMember']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddGoalBarrierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddGoalBarrierPayload'] = ResolversParentTypes['AddGoalBarrierPayload']> = {
  goalBarrier?: Resolver<Maybe<ResolversTypes['GoalBarrier']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddGoalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddGoalPayload'] = ResolversParentTypes['AddGoalPayload']> = {
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddTaskPayload'] = ResolversParentTypes['AddTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvanceCareDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceCareDocument'] = ResolversParentTypes['AdvanceCareDocument']> = {
  agentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agentPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['AdvanceCareStatus']>, ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdvanceCareKind'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  portableOrder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resuscitate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reviewDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdvanceCareStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersedesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  treatmentLevel?: Resolver<Maybe<ResolversTypes['TreatmentLevel']>, ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  highRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgendaItemKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlertRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertRule'] = ResolversParentTypes['AlertRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['AlertComparator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlertRuleKind'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['EscalationSeverity'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withinDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AmendMeetingMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendMeetingMinutesPayload'] = ResolversParentTypes['AmendMeetingMinutesPayload']> = {
  teamMeeting?: Resolver<Maybe<ResolversTypes['TeamMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AmendNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendNotePayload'] = ResolversParentTypes['AmendNotePayload']> = {
  note?: Resolver<Maybe<ResolversTypes['ProgressNote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'], FederationReferenceType extends FederationReferenceTypes['Assessment'] = FederationReferenceTypes['Assessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AssignTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignTaskPayload'] = ResolversParentTypes['AssignTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelGoalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelGoalPayload'] = ResolversParentTypes['CancelGoalPayload']> = {
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTaskPayload'] = ResolversParentTypes['CancelTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelTeamMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTeamMeetingPayload'] = ResolversParentTypes['CancelTeamMeetingPayload']> = {
  teamMeeting?: Resolver<Maybe<ResolversTypes['TeamMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan'], FederationReferenceType extends FederationReferenceTypes['CarePlan'] = FederationReferenceTypes['CarePlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CarePlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adopted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agreedBy?: Resolver<Maybe<ResolversTypes['PlanAgreement']>, ParentType, ContextType>;
  alerts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlanAlert']>>, ParentType, ContextType>;
  attainmentScores?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GoalAttainmentScore']>>, ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['CarePlanStatus']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Goal']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  redactions?: Resolver<ReadonlyArray<ResolversTypes['Redaction']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  revisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CarePlanRevision']>>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CarePlanStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Task']>>, ParentType, ContextType>;
  templateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  templateUpgrade?: Resolver<Maybe<ResolversTypes['TemplateUpgrade']>, ParentType, ContextType>;
  templateVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarePlanChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePlanChange'] = ResolversParentTypes['CarePlanChange']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CarePlanChangeKind'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CarePlanRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePlanRevision'] = ResolversParentTypes['CarePlanRevision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['CarePlanChange']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CarePlanStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CareTeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareTeamMember'] = ResolversParentTypes['CareTeamMember']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CareTeamRole'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChecklistFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecklistFinding'] = ResolversParentTypes['ChecklistFinding']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChecklistLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecklistLine'] = ResolversParentTypes['ChecklistLine']> = {
  color?: Resolver<ResolversTypes['ChecklistColor'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['ChecklistFinding']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ChecklistItem'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CloseTeamMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseTeamMeetingPayload'] = ResolversParentTypes['CloseTeamMeetingPayload']> = {
  teamMeeting?: Resolver<Maybe<ResolversTypes['TeamMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CoachingSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoachingSession'] = ResolversParentTypes['CoachingSession']> = {
  asksForBarrier?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  barrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changeTalk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coachedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  coachedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  previousCommitment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ChangeStage'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompetencyRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetencyRequired'] = ResolversParentTypes['CompetencyRequired']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  competency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteCarePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteCarePlanPayload'] = ResolversParentTypes['CompleteCarePlanPayload']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteMedicationReconciliationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteMedicationReconciliationPayload'] = ResolversParentTypes['CompleteMedicationReconciliationPayload']> = {
  medicationReconciliation?: Resolver<Maybe<ResolversTypes['MedicationReconciliation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteTaskPayload'] = ResolversParentTypes['CompleteTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteTransitionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteTransitionPayload'] = ResolversParentTypes['CompleteTransitionPayload']> = {
  transitionEpisode?: Resolver<Maybe<ResolversTypes['TransitionEpisode']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmDischargeReadyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmDischargeReadyPayload'] = ResolversParentTypes['ConfirmDischargeReadyPayload']> = {
  transitionEpisode?: Resolver<Maybe<ResolversTypes['TransitionEpisode']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsentRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentRequired'] = ResolversParentTypes['ConsentRequired']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContinueEducationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContinueEducationPayload'] = ResolversParentTypes['ContinueEducationPayload']> = {
  educationSession?: Resolver<Maybe<ResolversTypes['EducationSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCarePlanFromTemplatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCarePlanFromTemplatePayload'] = ResolversParentTypes['CreateCarePlanFromTemplatePayload']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCarePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCarePlanPayload'] = ResolversParentTypes['CreateCarePlanPayload']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  extendedBy?: Resolver<ReadonlyArray<ResolversTypes['DeadlineExtension']>, ParentType, ContextType>;
  metAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeadlineStatus'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type DeadlineExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineExtension'] = ResolversParentTypes['DeadlineExtension']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadlinePassedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlinePassed'] = ResolversParentTypes['DeadlinePassed']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DischargeChecklistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DischargeChecklist'] = ResolversParentTypes['DischargeChecklist']> = {
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ChecklistLine']>, ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  red?: Resolver<ReadonlyArray<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
};

export type DisposeEscalationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisposeEscalationPayload'] = ResolversParentTypes['DisposeEscalationPayload']> = {
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EducationSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EducationSession'] = ResolversParentTypes['EducationSession']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['TeachingAlternative']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  materialCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  materialInLanguage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  materialVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  taughtAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  taughtBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  teachBack?: Resolver<ReadonlyArray<ResolversTypes['TeachBackItem']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TeachBackTopic']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EncounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Encounter'] = ResolversParentTypes['Encounter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EndCareTeamMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndCareTeamMembershipPayload'] = ResolversParentTypes['EndCareTeamMembershipPayload']> = {
  careTeamMember?: Resolver<Maybe<ResolversTypes['CareTeamMember']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EnrollInProgramPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrollInProgramPayload'] = ResolversParentTypes['EnrollInProgramPayload']> = {
  programEnrollment?: Resolver<Maybe<ResolversTypes['ProgramEnrollment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation'], FederationReferenceType extends FederationReferenceTypes['Escalation'] = FederationReferenceTypes['Escalation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Escalation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgeBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  acknowledgedInTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  actionBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actionedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EscalationAction']>>, ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['EscalationStatus']>, ParentType, ContextType>;
  background?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  causeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  disposition?: Resolver<Maybe<ResolversTypes['EscalationDisposition']>, ParentType, ContextType>;
  dispositionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raisedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rung?: Resolver<ResolversTypes['EscalationRung'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['EscalationSeverity'], ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EscalationStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EscalationActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationAction'] = ResolversParentTypes['EscalationAction']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EscalationActionKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal'], FederationReferenceType extends FederationReferenceTypes['Goal'] = FederationReferenceTypes['Goal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Goal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['GoalAchievement']>, ParentType, ContextType>;
  adopted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['GoalStatus']>, ParentType, ContextType>;
  barriers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GoalBarrier']>>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['GoalBaseline']>, ParentType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['GoalProgress']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  patientStatement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GoalProgress']>>, ParentType, ContextType, RequireFields<GoalProgressArgs, 'includeRetracted'>>;
  redactions?: Resolver<ReadonlyArray<ResolversTypes['Redaction']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  smart?: Resolver<ResolversTypes['SmartCheck'], ParentType, ContextType>;
  startOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GoalStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['GoalTarget']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['GoalTerm']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalAttainmentItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalAttainmentItem'] = ResolversParentTypes['GoalAttainmentItem']> = {
  goalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GoalAttainmentScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalAttainmentScore'] = ResolversParentTypes['GoalAttainmentScore']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['GoalAttainmentItem']>, ParentType, ContextType>;
  scoredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scoredBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  tScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GoalBarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalBarrier'] = ResolversParentTypes['GoalBarrier']> = {
  barrierId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interventions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Task']>>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalBaselineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalBaseline'] = ResolversParentTypes['GoalBaseline']> = {
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GoalProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalProgress'] = ResolversParentTypes['GoalProgress']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  correctedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['Reading']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GoalTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalTarget'] = ResolversParentTypes['GoalTarget']> = {
  comparator?: Resolver<ResolversTypes['GoalComparator'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HoldCarePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldCarePlanPayload'] = ResolversParentTypes['HoldCarePlanPayload']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HoldGoalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldGoalPayload'] = ResolversParentTypes['HoldGoalPayload']> = {
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HoldTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldTaskPayload'] = ResolversParentTypes['HoldTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HomeAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeAssessment'] = ResolversParentTypes['HomeAssessment']> = {
  assessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  atRiskOfFalling?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  caregiverNotReady?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fellInPastYear?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['HomeFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['HomeAssessmentMode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  proposals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Proposal']>>, ParentType, ContextType>;
  steadiScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HomeFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeFinding'] = ResolversParentTypes['HomeFinding']> = {
  item?: Resolver<ResolversTypes['HomeItem'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  safe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitExceededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LimitExceeded'] = ResolversParentTypes['LimitExceeded']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListedMedicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedMedication'] = ResolversParentTypes['ListedMedication']> = {
  dose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ingredient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monitoringOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rxNormCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stopOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LogEscalationActionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogEscalationActionPayload'] = ResolversParentTypes['LogEscalationActionPayload']> = {
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MedicationDiscrepancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationDiscrepancy'] = ResolversParentTypes['MedicationDiscrepancy']> = {
  action?: Resolver<Maybe<ResolversTypes['MedicationAction']>, ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['DiscrepancyStatus']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holdUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medications?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['DiscrepancyResolution']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['DiscrepancySeverity'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DiscrepancyStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DiscrepancyType'], ParentType, ContextType>;
};

export type MedicationReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationReconciliation'] = ResolversParentTypes['MedicationReconciliation']> = {
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationStatus']>, ParentType, ContextType>;
  blockers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  checkedAgainst?: Resolver<ResolversTypes['MedicationRuleSet'], ParentType, ContextType>;
  completedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  discrepancies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MedicationDiscrepancy']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PrescriberNotice']>>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MedicationSource']>>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReconciliationStatus'], ParentType, ContextType>;
  transitionEpisode?: Resolver<Maybe<ResolversTypes['TransitionEpisode']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MedicationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationRule'] = ResolversParentTypes['MedicationRule']> = {
  effect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medications?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['DiscrepancySeverity'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MedicationRuleSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationRuleSet'] = ResolversParentTypes['MedicationRuleSet']> = {
  notCovered?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['MedicationRule']>, ParentType, ContextType>;
};

export type MedicationSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationSource'] = ResolversParentTypes['MedicationSource']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MedicationSourceKind'], ParentType, ContextType>;
  medications?: Resolver<ReadonlyArray<ResolversTypes['ListedMedication']>, ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MedicationSourceState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MinutesAmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesAmendment'] = ResolversParentTypes['MinutesAmendment']> = {
  amendedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MonitoringPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringPlan'] = ResolversParentTypes['MonitoringPlan']> = {
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['MonitoringStatus']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusChange']>>, ParentType, ContextType>;
  hospitalAtHome?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  readings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Reading']>>, ParentType, ContextType, Partial<MonitoringPlanReadingsArgs>>;
  remoteMonitoringDays?: Resolver<Maybe<ResolversTypes['RemoteMonitoringDays']>, ParentType, ContextType, RequireFields<MonitoringPlanRemoteMonitoringDaysArgs, 'from'>>;
  spo2Scale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spo2TargetSetBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MonitoringStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thresholds?: Resolver<ReadonlyArray<ResolversTypes['MonitoringThreshold']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonitoringThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringThreshold'] = ResolversParentTypes['MonitoringThreshold']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['MonitoredMeasure'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptProposal?: Resolver<ResolversTypes['AcceptProposalPayload'], ParentType, ContextType, RequireFields<MutationAcceptProposalArgs, 'input'>>;
  acknowledgeEscalation?: Resolver<ResolversTypes['AcknowledgeEscalationPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeEscalationArgs, 'input'>>;
  acknowledgePrescriberNotice?: Resolver<ResolversTypes['AcknowledgePrescriberNoticePayload'], ParentType, ContextType, RequireFields<MutationAcknowledgePrescriberNoticeArgs, 'input'>>;
  activateCarePlan?: Resolver<ResolversTypes['ActivateCarePlanPayload'], ParentType, ContextType, RequireFields<MutationActivateCarePlanArgs, 'input'>>;
  addCareTeamMember?: Resolver<ResolversTypes['AddCareTeamMemberPayload'], ParentType, ContextType, RequireFields<MutationAddCareTeamMemberArgs, 'input'>>;
  addGoal?: Resolver<ResolversTypes['AddGoalPayload'], ParentType, ContextType, RequireFields<MutationAddGoalArgs, 'input'>>;
  addGoalBarrier?: Resolver<ResolversTypes['AddGoalBarrierPayload'], ParentType, ContextType, RequireFields<MutationAddGoalBarrierArgs, 'input'>>;
  addTask?: Resolver<ResolversTypes['AddTaskPayload'], ParentType, ContextType, RequireFields<MutationAddTaskArgs, 'input'>>;
  amendMeetingMinutes?: Resolver<ResolversTypes['AmendMeetingMinutesPayload'], ParentType, ContextType, RequireFields<MutationAmendMeetingMinutesArgs, 'input'>>;
  amendNote?: Resolver<ResolversTypes['AmendNotePayload'], ParentType, ContextType, RequireFields<MutationAmendNoteArgs, 'input'>>;
  assignTask?: Resolver<ResolversTypes['AssignTaskPayload'], ParentType, ContextType, RequireFields<MutationAssignTaskArgs, 'input'>>;
  cancelGoal?: Resolver<ResolversTypes['CancelGoalPayload'], ParentType, ContextType, RequireFields<MutationCancelGoalArgs, 'input'>>;
  cancelTask?: Resolver<ResolversTypes['CancelTaskPayload'], ParentType, ContextType, RequireFields<MutationCancelTaskArgs, 'input'>>;
  cancelTeamMeeting?: Resolver<ResolversTypes['CancelTeamMeetingPayload'], ParentType, ContextType, RequireFields<MutationCancelTeamMeetingArgs, 'input'>>;
  closeTeamMeeting?: Resolver<ResolversTypes['CloseTeamMeetingPayload'], ParentType, ContextType, RequireFields<MutationCloseTeamMeetingArgs, 'input'>>;
  completeCarePlan?: Resolver<ResolversTypes['CompleteCarePlanPayload'], ParentType, ContextType, RequireFields<MutationCompleteCarePlanArgs, 'input'>>;
  completeMedicationReconciliation?: Resolver<ResolversTypes['CompleteMedicationReconciliationPayload'], ParentType, ContextType, RequireFields<MutationCompleteMedicationReconciliationArgs, 'input'>>;
  completeTask?: Resolver<ResolversTypes['CompleteTaskPayload'], ParentType, ContextType, RequireFields<MutationCompleteTaskArgs, 'input'>>;
  completeTransition?: Resolver<ResolversTypes['CompleteTransitionPayload'], ParentType, ContextType, RequireFields<MutationCompleteTransitionArgs, 'input'>>;
  confirmDischargeReady?: Resolver<ResolversTypes['ConfirmDischargeReadyPayload'], ParentType, ContextType, RequireFields<MutationConfirmDischargeReadyArgs, 'input'>>;
  continueEducation?: Resolver<ResolversTypes['ContinueEducationPayload'], ParentType, ContextType, RequireFields<MutationContinueEducationArgs, 'input'>>;
  createCarePlan?: Resolver<ResolversTypes['CreateCarePlanPayload'], ParentType, ContextType, RequireFields<MutationCreateCarePlanArgs, 'input'>>;
  createCarePlanFromTemplate?: Resolver<ResolversTypes['CreateCarePlanFromTemplatePayload'], ParentType, ContextType, RequireFields<MutationCreateCarePlanFromTemplateArgs, 'input'>>;
  disposeEscalation?: Resolver<ResolversTypes['DisposeEscalationPayload'], ParentType, ContextType, RequireFields<MutationDisposeEscalationArgs, 'input'>>;
  endCareTeamMembership?: Resolver<ResolversTypes['EndCareTeamMembershipPayload'], ParentType, ContextType, RequireFields<MutationEndCareTeamMembershipArgs, 'input'>>;
  enrollInProgram?: Resolver<ResolversTypes['EnrollInProgramPayload'], ParentType, ContextType, RequireFields<MutationEnrollInProgramArgs, 'input'>>;
  holdCarePlan?: Resolver<ResolversTypes['HoldCarePlanPayload'], ParentType, ContextType, RequireFields<MutationHoldCarePlanArgs, 'input'>>;
  holdGoal?: Resolver<ResolversTypes['HoldGoalPayload'], ParentType, ContextType, RequireFields<MutationHoldGoalArgs, 'input'>>;
  holdTask?: Resolver<ResolversTypes['HoldTaskPayload'], ParentType, ContextType, RequireFields<MutationHoldTaskArgs, 'input'>>;
  logEscalationAction?: Resolver<ResolversTypes['LogEscalationActionPayload'], ParentType, ContextType, RequireFields<MutationLogEscalationActionArgs, 'input'>>;
  notifyPrescriber?: Resolver<ResolversTypes['NotifyPrescriberPayload'], ParentType, ContextType, RequireFields<MutationNotifyPrescriberArgs, 'input'>>;
  openTransition?: Resolver<ResolversTypes['OpenTransitionPayload'], ParentType, ContextType, RequireFields<MutationOpenTransitionArgs, 'input'>>;
  pauseMonitoring?: Resolver<ResolversTypes['PauseMonitoringPayload'], ParentType, ContextType, RequireFields<MutationPauseMonitoringArgs, 'input'>>;
  publishPlanTemplate?: Resolver<ResolversTypes['PublishPlanTemplatePayload'], ParentType, ContextType, RequireFields<MutationPublishPlanTemplateArgs, 'input'>>;
  raiseEscalation?: Resolver<ResolversTypes['RaiseEscalationPayload'], ParentType, ContextType, RequireFields<MutationRaiseEscalationArgs, 'input'>>;
  recordAdvanceCareDocument?: Resolver<ResolversTypes['RecordAdvanceCareDocumentPayload'], ParentType, ContextType, RequireFields<MutationRecordAdvanceCareDocumentArgs, 'input'>>;
  recordChecklist?: Resolver<ResolversTypes['RecordChecklistPayload'], ParentType, ContextType, RequireFields<MutationRecordChecklistArgs, 'input'>>;
  recordCoaching?: Resolver<ResolversTypes['RecordCoachingPayload'], ParentType, ContextType, RequireFields<MutationRecordCoachingArgs, 'input'>>;
  recordDiscrepancy?: Resolver<ResolversTypes['RecordDiscrepancyPayload'], ParentType, ContextType, RequireFields<MutationRecordDiscrepancyArgs, 'input'>>;
  recordEducation?: Resolver<ResolversTypes['RecordEducationPayload'], ParentType, ContextType, RequireFields<MutationRecordEducationArgs, 'input'>>;
  recordGoalProgress?: Resolver<ResolversTypes['RecordGoalProgressPayload'], ParentType, ContextType, RequireFields<MutationRecordGoalProgressArgs, 'input'>>;
  recordHomeAssessment?: Resolver<ResolversTypes['RecordHomeAssessmentPayload'], ParentType, ContextType, RequireFields<MutationRecordHomeAssessmentArgs, 'input'>>;
  recordReading?: Resolver<ResolversTypes['RecordReadingPayload'], ParentType, ContextType, RequireFields<MutationRecordReadingArgs, 'input'>>;
  recordSafetyPlan?: Resolver<ResolversTypes['RecordSafetyPlanPayload'], ParentType, ContextType, RequireFields<MutationRecordSafetyPlanArgs, 'input'>>;
  recordTransitionContact?: Resolver<ResolversTypes['RecordTransitionContactPayload'], ParentType, ContextType, RequireFields<MutationRecordTransitionContactArgs, 'input'>>;
  recordTransitionVisit?: Resolver<ResolversTypes['RecordTransitionVisitPayload'], ParentType, ContextType, RequireFields<MutationRecordTransitionVisitArgs, 'input'>>;
  rejectProposal?: Resolver<ResolversTypes['RejectProposalPayload'], ParentType, ContextType, RequireFields<MutationRejectProposalArgs, 'input'>>;
  reopenEscalation?: Resolver<ResolversTypes['ReopenEscalationPayload'], ParentType, ContextType, RequireFields<MutationReopenEscalationArgs, 'input'>>;
  resolveDiscrepancy?: Resolver<ResolversTypes['ResolveDiscrepancyPayload'], ParentType, ContextType, RequireFields<MutationResolveDiscrepancyArgs, 'input'>>;
  resolveGoalBarrier?: Resolver<ResolversTypes['ResolveGoalBarrierPayload'], ParentType, ContextType, RequireFields<MutationResolveGoalBarrierArgs, 'input'>>;
  resumeCarePlan?: Resolver<ResolversTypes['ResumeCarePlanPayload'], ParentType, ContextType, RequireFields<MutationResumeCarePlanArgs, 'input'>>;
  resumeMonitoring?: Resolver<ResolversTypes['ResumeMonitoringPayload'], ParentType, ContextType, RequireFields<MutationResumeMonitoringArgs, 'input'>>;
  resumeTask?: Resolver<ResolversTypes['ResumeTaskPayload'], ParentType, ContextType, RequireFields<MutationResumeTaskArgs, 'input'>>;
  reviewGoal?: Resolver<ResolversTypes['ReviewGoalPayload'], ParentType, ContextType, RequireFields<MutationReviewGoalArgs, 'input'>>;
  reviewMedicationSource?: Resolver<ResolversTypes['ReviewMedicationSourcePayload'], ParentType, ContextType, RequireFields<MutationReviewMedicationSourceArgs, 'input'>>;
  reviseCarePlan?: Resolver<ResolversTypes['ReviseCarePlanPayload'], ParentType, ContextType, RequireFields<MutationReviseCarePlanArgs, 'input'>>;
  revokeAdvanceCareDocument?: Resolver<ResolversTypes['RevokeAdvanceCareDocumentPayload'], ParentType, ContextType, RequireFields<MutationRevokeAdvanceCareDocumentArgs, 'input'>>;
  revokeCarePlan?: Resolver<ResolversTypes['RevokeCarePlanPayload'], ParentType, ContextType, RequireFields<MutationRevokeCarePlanArgs, 'input'>>;
  scheduleTeamMeeting?: Resolver<ResolversTypes['ScheduleTeamMeetingPayload'], ParentType, ContextType, RequireFields<MutationScheduleTeamMeetingArgs, 'input'>>;
  scoreGoalAttainment?: Resolver<ResolversTypes['ScoreGoalAttainmentPayload'], ParentType, ContextType, RequireFields<MutationScoreGoalAttainmentArgs, 'input'>>;
  signCarePlan?: Resolver<ResolversTypes['SignCarePlanPayload'], ParentType, ContextType, RequireFields<MutationSignCarePlanArgs, 'input'>>;
  signMeetingMinutes?: Resolver<ResolversTypes['SignMeetingMinutesPayload'], ParentType, ContextType, RequireFields<MutationSignMeetingMinutesArgs, 'input'>>;
  signNote?: Resolver<ResolversTypes['SignNotePayload'], ParentType, ContextType, RequireFields<MutationSignNoteArgs, 'input'>>;
  startMedicationReconciliation?: Resolver<ResolversTypes['StartMedicationReconciliationPayload'], ParentType, ContextType, RequireFields<MutationStartMedicationReconciliationArgs, 'input'>>;
  startMonitoring?: Resolver<ResolversTypes['StartMonitoringPayload'], ParentType, ContextType, RequireFields<MutationStartMonitoringArgs, 'input'>>;
  transferTransition?: Resolver<ResolversTypes['TransferTransitionPayload'], ParentType, ContextType, RequireFields<MutationTransferTransitionArgs, 'input'>>;
  upgradeCarePlan?: Resolver<ResolversTypes['UpgradeCarePlanPayload'], ParentType, ContextType, RequireFields<MutationUpgradeCarePlanArgs, 'input'>>;
  voidCarePlan?: Resolver<ResolversTypes['VoidCarePlanPayload'], ParentType, ContextType, RequireFields<MutationVoidCarePlanArgs, 'input'>>;
  voidGoal?: Resolver<ResolversTypes['VoidGoalPayload'], ParentType, ContextType, RequireFields<MutationVoidGoalArgs, 'input'>>;
  withdrawFromProgram?: Resolver<ResolversTypes['WithdrawFromProgramPayload'], ParentType, ContextType, RequireFields<MutationWithdrawFromProgramArgs, 'input'>>;
  writeNote?: Resolver<ResolversTypes['WriteNotePayload'], ParentType, ContextType, RequireFields<MutationWriteNoteArgs, 'input'>>;
};

export type News2PointsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['News2Points'] = ResolversParentTypes['News2Points']> = {
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type News2ScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['News2Score'] = ResolversParentTypes['News2Score']> = {
  band?: Resolver<Maybe<ResolversTypes['News2Band']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['News2Points']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteAmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteAmendment'] = ResolversParentTypes['NoteAmendment']> = {
  amendedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['NoteSection']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoteSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteSection'] = ResolversParentTypes['NoteSection']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotifyPrescriberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotifyPrescriberPayload'] = ResolversParentTypes['NotifyPrescriberPayload']> = {
  medicationReconciliation?: Resolver<Maybe<ResolversTypes['MedicationReconciliation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OpenTransitionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenTransitionPayload'] = ResolversParentTypes['OpenTransitionPayload']> = {
  transitionEpisode?: Resolver<Maybe<ResolversTypes['TransitionEpisode']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  advanceCare?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdvanceCareDocument']>>, ParentType, ContextType>;
  banner?: Resolver<Maybe<ResolversTypes['PatientBanner']>, ParentType, ContextType>;
  carePlans?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CarePlan']>>, ParentType, ContextType>;
  careTeam?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CareTeamMember']>>, ParentType, ContextType>;
  coachingSessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CoachingSession']>>, ParentType, ContextType>;
  educationSessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EducationSession']>>, ParentType, ContextType>;
  escalations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Escalation']>>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Goal']>>, ParentType, ContextType>;
  homeAssessments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HomeAssessment']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medicationReconciliations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MedicationReconciliation']>>, ParentType, ContextType>;
  monitoring?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MonitoringPlan']>>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProgressNote']>>, ParentType, ContextType>;
  programEnrollments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProgramEnrollment']>>, ParentType, ContextType>;
  proposals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Proposal']>>, ParentType, ContextType>;
  safetyPlans?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafetyPlan']>>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<PatientTasksArgs>>;
  teamMeetings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TeamMeeting']>>, ParentType, ContextType>;
  transitionEpisodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TransitionEpisode']>>, ParentType, ContextType>;
};

export type PatientBannerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientBanner'] = ResolversParentTypes['PatientBanner']> = {
  agentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agentPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hospice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['AdvanceCareDocument']>, ParentType, ContextType>;
  ordersDiffer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resuscitate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  treatmentLevel?: Resolver<Maybe<ResolversTypes['TreatmentLevel']>, ParentType, ContextType>;
};

export type PauseMonitoringPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseMonitoringPayload'] = ResolversParentTypes['PauseMonitoringPayload']> = {
  monitoringPlan?: Resolver<Maybe<ResolversTypes['MonitoringPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAlert'] = ResolversParentTypes['PlanAlert']> = {
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['EscalationSeverity'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanAlertStatus'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
};

export type PlanTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTemplate'] = ResolversParentTypes['PlanTemplate']> = {
  alertRules?: Resolver<ReadonlyArray<ResolversTypes['AlertRule']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['TemplateGoal']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['TemplateTask']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PrescriberNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriberNotice'] = ResolversParentTypes['PrescriberNotice']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  background?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discrepancyIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prescriber?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgramEnrollmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramEnrollment'] = ResolversParentTypes['ProgramEnrollment']> = {
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['ProgramEnrollmentStatus']>, ParentType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enrolledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstFollowUp?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  followUpEveryDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgramEnrollmentStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgressNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressNote'] = ResolversParentTypes['ProgressNote']> = {
  amendments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NoteAmendment']>>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['NoteStatus']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['NoteSection']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NoteStatus'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['NoteTemplate'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['NoteVisibility'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProgressNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressNoteConnection'] = ResolversParentTypes['ProgressNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgressNoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProgressNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressNoteEdge'] = ResolversParentTypes['ProgressNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgressNote'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  authorization?: Resolver<Maybe<ResolversTypes['ProposedAuthorization']>, ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['ProposalStatus']>, ParentType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['ProposedGoal']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProposalKind'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  resultId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposedAuthorizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedAuthorization'] = ResolversParentTypes['ProposedAuthorization']> = {
  diagnoses?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ProposedServiceLine']>, ParentType, ContextType>;
};

export type ProposedGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedGoal'] = ResolversParentTypes['ProposedGoal']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['GoalTarget']>, ParentType, ContextType>;
};

export type ProposedServiceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedServiceLine'] = ResolversParentTypes['ProposedServiceLine']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type PublishPlanTemplatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishPlanTemplatePayload'] = ResolversParentTypes['PublishPlanTemplatePayload']> = {
  planTemplate?: Resolver<Maybe<ResolversTypes['PlanTemplate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType, RequireFields<QueryCarePlanArgs, 'id'>>;
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType, RequireFields<QueryEscalationArgs, 'id'>>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType, RequireFields<QueryGoalArgs, 'id'>>;
  medicationReconciliation?: Resolver<Maybe<ResolversTypes['MedicationReconciliation']>, ParentType, ContextType, RequireFields<QueryMedicationReconciliationArgs, 'id'>>;
  myWorkQueue?: Resolver<Maybe<ResolversTypes['WorkItemConnection']>, ParentType, ContextType, Partial<QueryMyWorkQueueArgs>>;
  planTemplates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlanTemplate']>>, ParentType, ContextType, Partial<QueryPlanTemplatesArgs>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  transitionEpisode?: Resolver<Maybe<ResolversTypes['TransitionEpisode']>, ParentType, ContextType, RequireFields<QueryTransitionEpisodeArgs, 'id'>>;
  unsignedNotes?: Resolver<Maybe<ResolversTypes['ProgressNoteConnection']>, ParentType, ContextType, Partial<QueryUnsignedNotesArgs>>;
};

export type RaiseEscalationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseEscalationPayload'] = ResolversParentTypes['RaiseEscalationPayload']> = {
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  alerts?: Resolver<ReadonlyArray<ResolversTypes['ReadingAlert']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  automatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consciousness?: Resolver<Maybe<ResolversTypes['Consciousness']>, ParentType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  glucose?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  news2?: Resolver<Maybe<ResolversTypes['News2Score']>, ParentType, ContextType>;
  onOxygen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pulse?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  respiratoryRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  spo2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  systolic?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  temperature?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReadingAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadingAlert'] = ResolversParentTypes['ReadingAlert']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['EscalationSeverity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordAdvanceCareDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAdvanceCareDocumentPayload'] = ResolversParentTypes['RecordAdvanceCareDocumentPayload']> = {
  advanceCareDocument?: Resolver<Maybe<ResolversTypes['AdvanceCareDocument']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordChecklistPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChecklistPayload'] = ResolversParentTypes['RecordChecklistPayload']> = {
  transitionEpisode?: Resolver<Maybe<ResolversTypes['TransitionEpisode']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordCoachingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCoachingPayload'] = ResolversParentTypes['RecordCoachingPayload']> = {
  coachingSession?: Resolver<Maybe<ResolversTypes['CoachingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordDiscrepancyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDiscrepancyPayload'] = ResolversParentTypes['RecordDiscrepancyPayload']> = {
  medicationReconciliation?: Resolver<Maybe<ResolversTypes['MedicationReconciliation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordEducationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEducationPayload'] = ResolversParentTypes['RecordEducationPayload']> = {
  educationSession?: Resolver<Maybe<ResolversTypes['EducationSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordGoalProgressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordGoalProgressPayload'] = ResolversParentTypes['RecordGoalProgressPayload']> = {
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordHomeAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordHomeAssessmentPayload'] = ResolversParentTypes['RecordHomeAssessmentPayload']> = {
  homeAssessment?: Resolver<Maybe<ResolversTypes['HomeAssessment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordReadingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReadingPayload'] = ResolversParentTypes['RecordReadingPayload']> = {
  reading?: Resolver<Maybe<ResolversTypes['Reading']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordSafetyPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSafetyPlanPayload'] = ResolversParentTypes['RecordSafetyPlanPayload']> = {
  safetyPlan?: Resolver<Maybe<ResolversTypes['SafetyPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordTransitionContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTransitionContactPayload'] = ResolversParentTypes['RecordTransitionContactPayload']> = {
  transitionEpisode?: Resolver<Maybe<ResolversTypes['TransitionEpisode']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordTransitionVisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTransitionVisitPayload'] = ResolversParentTypes['RecordTransitionVisitPayload']> = {
  transitionEpisode?: Resolver<Maybe<ResolversTypes['TransitionEpisode']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RedactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Redaction'] = ResolversParentTypes['Redaction']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RedactionReason'], ParentType, ContextType>;
};

export type RejectProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectProposalPayload'] = ResolversParentTypes['RejectProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoteMonitoringDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoteMonitoringDays'] = ResolversParentTypes['RemoteMonitoringDays']> = {
  distinctDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplyCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReopenEscalationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenEscalationPayload'] = ResolversParentTypes['ReopenEscalationPayload']> = {
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolveDiscrepancyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveDiscrepancyPayload'] = ResolversParentTypes['ResolveDiscrepancyPayload']> = {
  medicationReconciliation?: Resolver<Maybe<ResolversTypes['MedicationReconciliation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolveGoalBarrierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveGoalBarrierPayload'] = ResolversParentTypes['ResolveGoalBarrierPayload']> = {
  goalBarrier?: Resolver<Maybe<ResolversTypes['GoalBarrier']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeCarePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeCarePlanPayload'] = ResolversParentTypes['ResumeCarePlanPayload']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeMonitoringPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeMonitoringPayload'] = ResolversParentTypes['ResumeMonitoringPayload']> = {
  monitoringPlan?: Resolver<Maybe<ResolversTypes['MonitoringPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeTaskPayload'] = ResolversParentTypes['ResumeTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewGoalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewGoalPayload'] = ResolversParentTypes['ReviewGoalPayload']> = {
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewMedicationSourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewMedicationSourcePayload'] = ResolversParentTypes['ReviewMedicationSourcePayload']> = {
  medicationReconciliation?: Resolver<Maybe<ResolversTypes['MedicationReconciliation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseCarePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseCarePlanPayload'] = ResolversParentTypes['ReviseCarePlanPayload']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeAdvanceCareDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeAdvanceCareDocumentPayload'] = ResolversParentTypes['RevokeAdvanceCareDocumentPayload']> = {
  advanceCareDocument?: Resolver<Maybe<ResolversTypes['AdvanceCareDocument']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeCarePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCarePlanPayload'] = ResolversParentTypes['RevokeCarePlanPayload']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SafetyPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyPlan'] = ResolversParentTypes['SafetyPlan']> = {
  copingStrategies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  crisisLine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distractions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  helpers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  professionals?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  saferSurroundings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SafetyPlanStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warningSigns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScheduleTeamMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleTeamMeetingPayload'] = ResolversParentTypes['ScheduleTeamMeetingPayload']> = {
  teamMeeting?: Resolver<Maybe<ResolversTypes['TeamMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScoreGoalAttainmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreGoalAttainmentPayload'] = ResolversParentTypes['ScoreGoalAttainmentPayload']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScriptAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScriptAnswer'] = ResolversParentTypes['ScriptAnswer']> = {
  answer?: Resolver<ResolversTypes['ScriptReply'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['ScriptQuestion'], ParentType, ContextType>;
};

export type SignCarePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignCarePlanPayload'] = ResolversParentTypes['SignCarePlanPayload']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignMeetingMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignMeetingMinutesPayload'] = ResolversParentTypes['SignMeetingMinutesPayload']> = {
  teamMeeting?: Resolver<Maybe<ResolversTypes['TeamMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignNotePayload'] = ResolversParentTypes['SignNotePayload']> = {
  note?: Resolver<Maybe<ResolversTypes['ProgressNote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SmartCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SmartCheck'] = ResolversParentTypes['SmartCheck']> = {
  failing?: Resolver<ReadonlyArray<ResolversTypes['SmartLetter']>, ParentType, ContextType>;
  passes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StartMedicationReconciliationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartMedicationReconciliationPayload'] = ResolversParentTypes['StartMedicationReconciliationPayload']> = {
  medicationReconciliation?: Resolver<Maybe<ResolversTypes['MedicationReconciliation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartMonitoringPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartMonitoringPayload'] = ResolversParentTypes['StartMonitoringPayload']> = {
  monitoringPlan?: Resolver<Maybe<ResolversTypes['MonitoringPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusChange'] = ResolversParentTypes['StatusChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['TaskStatus']>, ParentType, ContextType>;
  calendarFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes['TaskEscalationChain']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  previousId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['TaskPriority'], ParentType, ContextType>;
  recurrence?: Resolver<Maybe<ResolversTypes['TaskRecurrence']>, ParentType, ContextType>;
  redactions?: Resolver<ReadonlyArray<ResolversTypes['Redaction']>, ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transitionEpisode?: Resolver<Maybe<ResolversTypes['TransitionEpisode']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskEscalationChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEscalationChain'] = ResolversParentTypes['TaskEscalationChain']> = {
  chain?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Practitioner']>>>, ParentType, ContextType>;
  everyMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskRecurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskRecurrence'] = ResolversParentTypes['TaskRecurrence']> = {
  every?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['RecurrenceUnit'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TcmBillingEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TcmBillingEvidence'] = ResolversParentTypes['TcmBillingEvidence']> = {
  attemptsInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blockers?: Resolver<ReadonlyArray<ResolversTypes['TcmBlocker']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactBasis?: Resolver<Maybe<ResolversTypes['TcmContactBasis']>, ParentType, ContextType>;
  contactDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionMaking?: Resolver<Maybe<ResolversTypes['DecisionMaking']>, ParentType, ContextType>;
  firstContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  medicationsReconciledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  servicePeriodEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['TransitionVisit']>, ParentType, ContextType>;
  visitDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TeachBackItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeachBackItem'] = ResolversParentTypes['TeachBackItem']> = {
  patientWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['TeachBackRating'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeachBackTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeachBackTopic'] = ResolversParentTypes['TeachBackTopic']> = {
  needsAlternative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  understood?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TeamMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMeeting'] = ResolversParentTypes['TeamMeeting']> = {
  actionItems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Task']>>, ParentType, ContextType>;
  agenda?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  attendees?: Resolver<ReadonlyArray<ResolversTypes['TeamMeetingAttendee']>, ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['TeamMeetingStatus']>, ParentType, ContextType>;
  calendarFile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesAmendments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MinutesAmendment']>>, ParentType, ContextType>;
  minutesSignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minutesSignedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  patientInvited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  patientPresent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TeamMeetingStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamMeetingAttendeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMeetingAttendee'] = ResolversParentTypes['TeamMeetingAttendee']> = {
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  present?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CareTeamRole'], ParentType, ContextType>;
};

export type TemplateAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateAlert'] = ResolversParentTypes['TemplateAlert']> = {
  increase?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withinDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TemplateGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateGoal'] = ResolversParentTypes['TemplateGoal']> = {
  alerts?: Resolver<ReadonlyArray<ResolversTypes['TemplateAlert']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['GoalComparator']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TemplateTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateTask'] = ResolversParentTypes['TemplateTask']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recurrence?: Resolver<Maybe<ResolversTypes['TaskRecurrence']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TemplateUpgradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateUpgrade'] = ResolversParentTypes['TemplateUpgrade']> = {
  alerts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['ProposedGoal']>, ParentType, ContextType>;
  noLongerIn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  toVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TransferTransitionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferTransitionPayload'] = ResolversParentTypes['TransferTransitionPayload']> = {
  transitionEpisode?: Resolver<Maybe<ResolversTypes['TransitionEpisode']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransitionContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionContact'] = ResolversParentTypes['TransitionContact']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['ScriptAnswer']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attemptedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ContactOutcome'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  successful?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TransitionEpisodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionEpisode'] = ResolversParentTypes['TransitionEpisode'], FederationReferenceType extends FederationReferenceTypes['TransitionEpisode'] = FederationReferenceTypes['TransitionEpisode']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TransitionEpisode']> | FederationReferenceType, FederationReferenceType, ContextType>;
  admittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['TransitionStatus']>, ParentType, ContextType>;
  billingEvidence?: Resolver<Maybe<ResolversTypes['TcmBillingEvidence']>, ParentType, ContextType>;
  checklist?: Resolver<Maybe<ResolversTypes['DischargeChecklist']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TransitionContact']>>, ParentType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  deadlines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Deadline']>>, ParentType, ContextType>;
  dischargedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType>;
  encounterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medicationsReconciledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  readmission?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType>;
  redactions?: Resolver<ReadonlyArray<ResolversTypes['Redaction']>, ParentType, ContextType>;
  servicePeriodEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TransitionStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Task']>>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TransitionVisit']>>, ParentType, ContextType>;
};

export type TransitionNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionNotAllowed'] = ResolversParentTypes['TransitionNotAllowed']> = {
  allowed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionVisit'] = ResolversParentTypes['TransitionVisit']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['VisitClass'], ParentType, ContextType>;
  decisionMaking?: Resolver<Maybe<ResolversTypes['DecisionMaking']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
};

export type UpgradeCarePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpgradeCarePlanPayload'] = ResolversParentTypes['UpgradeCarePlanPayload']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CompetencyRequired' | 'ConsentRequired' | 'DeadlinePassed' | 'InvalidInput' | 'LimitExceeded' | 'NotFound' | 'TransitionNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoidCarePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidCarePlanPayload'] = ResolversParentTypes['VoidCarePlanPayload']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VoidGoalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidGoalPayload'] = ResolversParentTypes['VoidGoalPayload']> = {
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WeeklyHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeeklyHours'] = ResolversParentTypes['WeeklyHours']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawFromProgramPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawFromProgramPayload'] = ResolversParentTypes['WithdrawFromProgramPayload']> = {
  programEnrollment?: Resolver<Maybe<ResolversTypes['ProgramEnrollment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WorkItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem']> = {
  bestTimes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WeeklyHours']>>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkItemKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  ranksAsDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['WorkSubject'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  transitionEpisode?: Resolver<Maybe<ResolversTypes['TransitionEpisode']>, ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['WorkItemUrgency'], ParentType, ContextType>;
};

export type WorkItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkItemConnection'] = ResolversParentTypes['WorkItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WorkItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkItemEdge'] = ResolversParentTypes['WorkItemEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkItem'], ParentType, ContextType>;
};

export type WorkSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkSubject'] = ResolversParentTypes['WorkSubject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WriteNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteNotePayload'] = ResolversParentTypes['WriteNotePayload']> = {
  note?: Resolver<Maybe<ResolversTypes['ProgressNote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptProposalPayload?: AcceptProposalPayloadResolvers<ContextType>;
  AcknowledgeEscalationPayload?: AcknowledgeEscalationPayloadResolvers<ContextType>;
  AcknowledgePrescriberNoticePayload?: AcknowledgePrescriberNoticePayloadResolvers<ContextType>;
  ActivateCarePlanPayload?: ActivateCarePlanPayloadResolvers<ContextType>;
  AddCareTeamMemberPayload?: AddCareTeamMemberPayloadResolvers<ContextType>;
  AddGoalBarrierPayload?: AddGoalBarrierPayloadResolvers<ContextType>;
  AddGoalPayload?: AddGoalPayloadResolvers<ContextType>;
  AddTaskPayload?: AddTaskPayloadResolvers<ContextType>;
  AdvanceCareDocument?: AdvanceCareDocumentResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  AlertRule?: AlertRuleResolvers<ContextType>;
  AmendMeetingMinutesPayload?: AmendMeetingMinutesPayloadResolvers<ContextType>;
  AmendNotePayload?: AmendNotePayloadResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssignTaskPayload?: AssignTaskPayloadResolvers<ContextType>;
  CancelGoalPayload?: CancelGoalPayloadResolvers<ContextType>;
  CancelTaskPayload?: CancelTaskPayloadResolvers<ContextType>;
  CancelTeamMeetingPayload?: CancelTeamMeetingPayloadResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CarePlanChange?: CarePlanChangeResolvers<ContextType>;
  CarePlanRevision?: CarePlanRevisionResolvers<ContextType>;
  CareTeamMember?: CareTeamMemberResolvers<ContextType>;
  ChecklistFinding?: ChecklistFindingResolvers<ContextType>;
  ChecklistLine?: ChecklistLineResolvers<ContextType>;
  CloseTeamMeetingPayload?: CloseTeamMeetingPayloadResolvers<ContextType>;
  CoachingSession?: CoachingSessionResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CompetencyRequired?: CompetencyRequiredResolvers<ContextType>;
  CompleteCarePlanPayload?: CompleteCarePlanPayloadResolvers<ContextType>;
  CompleteMedicationReconciliationPayload?: CompleteMedicationReconciliationPayloadResolvers<ContextType>;
  CompleteTaskPayload?: CompleteTaskPayloadResolvers<ContextType>;
  CompleteTransitionPayload?: CompleteTransitionPayloadResolvers<ContextType>;
  ConfirmDischargeReadyPayload?: ConfirmDischargeReadyPayloadResolvers<ContextType>;
  ConsentRequired?: ConsentRequiredResolvers<ContextType>;
  ContinueEducationPayload?: ContinueEducationPayloadResolvers<ContextType>;
  CreateCarePlanFromTemplatePayload?: CreateCarePlanFromTemplatePayloadResolvers<ContextType>;
  CreateCarePlanPayload?: CreateCarePlanPayloadResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineExtension?: DeadlineExtensionResolvers<ContextType>;
  DeadlinePassed?: DeadlinePassedResolvers<ContextType>;
  DischargeChecklist?: DischargeChecklistResolvers<ContextType>;
  DisposeEscalationPayload?: DisposeEscalationPayloadResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  EducationSession?: EducationSessionResolvers<ContextType>;
  Encounter?: EncounterResolvers<ContextType>;
  EndCareTeamMembershipPayload?: EndCareTeamMembershipPayloadResolvers<ContextType>;
  EnrollInProgramPayload?: EnrollInProgramPayloadResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  EscalationAction?: EscalationActionResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalAttainmentItem?: GoalAttainmentItemResolvers<ContextType>;
  GoalAttainmentScore?: GoalAttainmentScoreResolvers<ContextType>;
  GoalBarrier?: GoalBarrierResolvers<ContextType>;
  GoalBaseline?: GoalBaselineResolvers<ContextType>;
  GoalProgress?: GoalProgressResolvers<ContextType>;
  GoalTarget?: GoalTargetResolvers<ContextType>;
  HoldCarePlanPayload?: HoldCarePlanPayloadResolvers<ContextType>;
  HoldGoalPayload?: HoldGoalPayloadResolvers<ContextType>;
  HoldTaskPayload?: HoldTaskPayloadResolvers<ContextType>;
  HomeAssessment?: HomeAssessmentResolvers<ContextType>;
  HomeFinding?: HomeFindingResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LimitExceeded?: LimitExceededResolvers<ContextType>;
  ListedMedication?: ListedMedicationResolvers<ContextType>;
  LogEscalationActionPayload?: LogEscalationActionPayloadResolvers<ContextType>;
  MedicationDiscrepancy?: MedicationDiscrepancyResolvers<ContextType>;
  MedicationReconciliation?: MedicationReconciliationResolvers<ContextType>;
  MedicationRule?: MedicationRuleResolvers<ContextType>;
  MedicationRuleSet?: MedicationRuleSetResolvers<ContextType>;
  MedicationSource?: MedicationSourceResolvers<ContextType>;
  MinutesAmendment?: MinutesAmendmentResolvers<ContextType>;
  MonitoringPlan?: MonitoringPlanResolvers<ContextType>;
  MonitoringThreshold?: MonitoringThresholdResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  News2Points?: News2PointsResolvers<ContextType>;
  News2Score?: News2ScoreResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NoteAmendment?: NoteAmendmentResolvers<ContextType>;
  NoteSection?: NoteSectionResolvers<ContextType>;
  NotifyPrescriberPayload?: NotifyPrescriberPayloadResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  OpenTransitionPayload?: OpenTransitionPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientBanner?: PatientBannerResolvers<ContextType>;
  PauseMonitoringPayload?: PauseMonitoringPayloadResolvers<ContextType>;
  PlanAlert?: PlanAlertResolvers<ContextType>;
  PlanTemplate?: PlanTemplateResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PrescriberNotice?: PrescriberNoticeResolvers<ContextType>;
  ProgramEnrollment?: ProgramEnrollmentResolvers<ContextType>;
  ProgressNote?: ProgressNoteResolvers<ContextType>;
  ProgressNoteConnection?: ProgressNoteConnectionResolvers<ContextType>;
  ProgressNoteEdge?: ProgressNoteEdgeResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposedAuthorization?: ProposedAuthorizationResolvers<ContextType>;
  ProposedGoal?: ProposedGoalResolvers<ContextType>;
  ProposedServiceLine?: ProposedServiceLineResolvers<ContextType>;
  PublishPlanTemplatePayload?: PublishPlanTemplatePayloadResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseEscalationPayload?: RaiseEscalationPayloadResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  ReadingAlert?: ReadingAlertResolvers<ContextType>;
  RecordAdvanceCareDocumentPayload?: RecordAdvanceCareDocumentPayloadResolvers<ContextType>;
  RecordChecklistPayload?: RecordChecklistPayloadResolvers<ContextType>;
  RecordCoachingPayload?: RecordCoachingPayloadResolvers<ContextType>;
  RecordDiscrepancyPayload?: RecordDiscrepancyPayloadResolvers<ContextType>;
  RecordEducationPayload?: RecordEducationPayloadResolvers<ContextType>;
  RecordGoalProgressPayload?: RecordGoalProgressPayloadResolvers<ContextType>;
  RecordHomeAssessmentPayload?: RecordHomeAssessmentPayloadResolvers<ContextType>;
  RecordReadingPayload?: RecordReadingPayloadResolvers<ContextType>;
  RecordSafetyPlanPayload?: RecordSafetyPlanPayloadResolvers<ContextType>;
  RecordTransitionContactPayload?: RecordTransitionContactPayloadResolvers<ContextType>;
  RecordTransitionVisitPayload?: RecordTransitionVisitPayloadResolvers<ContextType>;
  Redaction?: RedactionResolvers<ContextType>;
  RejectProposalPayload?: RejectProposalPayloadResolvers<ContextType>;
  RemoteMonitoringDays?: RemoteMonitoringDaysResolvers<ContextType>;
  ReopenEscalationPayload?: ReopenEscalationPayloadResolvers<ContextType>;
  ResolveDiscrepancyPayload?: ResolveDiscrepancyPayloadResolvers<ContextType>;
  ResolveGoalBarrierPayload?: ResolveGoalBarrierPayloadResolvers<ContextType>;
  ResumeCarePlanPayload?: ResumeCarePlanPayloadResolvers<ContextType>;
  ResumeMonitoringPayload?: ResumeMonitoringPayloadResolvers<ContextType>;
  ResumeTaskPayload?: ResumeTaskPayloadResolvers<ContextType>;
  ReviewGoalPayload?: ReviewGoalPayloadResolvers<ContextType>;
  ReviewMedicationSourcePayload?: ReviewMedicationSourcePayloadResolvers<ContextType>;
  ReviseCarePlanPayload?: ReviseCarePlanPayloadResolvers<ContextType>;
  RevokeAdvanceCareDocumentPayload?: RevokeAdvanceCareDocumentPayloadResolvers<ContextType>;
  RevokeCarePlanPayload?: RevokeCarePlanPayloadResolvers<ContextType>;
  SafetyPlan?: SafetyPlanResolvers<ContextType>;
  ScheduleTeamMeetingPayload?: ScheduleTeamMeetingPayloadResolvers<ContextType>;
  ScoreGoalAttainmentPayload?: ScoreGoalAttainmentPayloadResolvers<ContextType>;
  ScriptAnswer?: ScriptAnswerResolvers<ContextType>;
  SignCarePlanPayload?: SignCarePlanPayloadResolvers<ContextType>;
  SignMeetingMinutesPayload?: SignMeetingMinutesPayloadResolvers<ContextType>;
  SignNotePayload?: SignNotePayloadResolvers<ContextType>;
  SmartCheck?: SmartCheckResolvers<ContextType>;
  StartMedicationReconciliationPayload?: StartMedicationReconciliationPayloadResolvers<ContextType>;
  StartMonitoringPayload?: StartMonitoringPayloadResolvers<ContextType>;
  StatusChange?: StatusChangeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskEscalationChain?: TaskEscalationChainResolvers<ContextType>;
  TaskRecurrence?: TaskRecurrenceResolvers<ContextType>;
  TcmBillingEvidence?: TcmBillingEvidenceResolvers<ContextType>;
  TeachBackItem?: TeachBackItemResolvers<ContextType>;
  TeachBackTopic?: TeachBackTopicResolvers<ContextType>;
  TeamMeeting?: TeamMeetingResolvers<ContextType>;
  TeamMeetingAttendee?: TeamMeetingAttendeeResolvers<ContextType>;
  TemplateAlert?: TemplateAlertResolvers<ContextType>;
  TemplateGoal?: TemplateGoalResolvers<ContextType>;
  TemplateTask?: TemplateTaskResolvers<ContextType>;
  TemplateUpgrade?: TemplateUpgradeResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TransferTransitionPayload?: TransferTransitionPayloadResolvers<ContextType>;
  TransitionContact?: TransitionContactResolvers<ContextType>;
  TransitionEpisode?: TransitionEpisodeResolvers<ContextType>;
  TransitionNotAllowed?: TransitionNotAllowedResolvers<ContextType>;
  TransitionVisit?: TransitionVisitResolvers<ContextType>;
  UpgradeCarePlanPayload?: UpgradeCarePlanPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  VoidCarePlanPayload?: VoidCarePlanPayloadResolvers<ContextType>;
  VoidGoalPayload?: VoidGoalPayloadResolvers<ContextType>;
  WeeklyHours?: WeeklyHoursResolvers<ContextType>;
  WithdrawFromProgramPayload?: WithdrawFromProgramPayloadResolvers<ContextType>;
  WorkItem?: WorkItemResolvers<ContextType>;
  WorkItemConnection?: WorkItemConnectionResolvers<ContextType>;
  WorkItemEdge?: WorkItemEdgeResolvers<ContextType>;
  WorkSubject?: WorkSubjectResolvers<ContextType>;
  WriteNotePayload?: WriteNotePayloadResolvers<ContextType>;
};

