import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TransitionEpisode as TransitionEpisodeModel } from '../../domain/transition-episode.js';
import type { TransitionContact as TransitionContactModel } from '../../domain/transition-contact.js';
import type { TransitionVisit as TransitionVisitModel } from '../../domain/transition-visit.js';
import type { ChecklistFinding as ChecklistFindingModel } from '../../domain/discharge-checklist.js';
import type { BillingEvidence as BillingEvidenceModel } from '../../domain/billing-evidence.js';
import type { Task as TaskModel } from '../../domain/task.js';
import type { WorkItem as WorkItemModel } from '../../domain/work-item.js';
import type { TransitionDeadline as TransitionDeadlineModel } from '../../domain/transition-deadline.js';
import type { StatusChange as StatusChangeModel } from '../../domain/status-change.js';
import type { PatientRef, Context } from '../context.js';
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

/** A task to add. */
export type AddTaskInput = {
  /** What kind of task, lower-case words with hyphens; `general` when left out. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** When it is due. */
  readonly dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who shall do it; nobody in particular when left out. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom. */
  readonly patientId: Scalars['ID']['input'];
  /** How soon; ROUTINE when left out. */
  readonly priority?: InputMaybe<TaskPriority>;
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

/** A visit or a stay; patients owns it. */
export type Encounter = {
  readonly __typename?: 'Encounter';
  /** The encounter's id. */
  readonly id: Scalars['ID']['output'];
};

/** What was found of an item. */
export type FindingState =
  /** In place. An item that needs a date, a place or a name is green only with it. */
  | 'DONE'
  /** Not in place. */
  | 'NOT_DONE'
  /** This patient does not need it. */
  | 'NOT_NEEDED';

/** A field of the input is wrong. All wrong fields are reported together. */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  /** Always INVALID_INPUT. */
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds something to do for a patient. */
  readonly addTask: AddTaskPayload;
  /** Gives a task to somebody, or to nobody in particular. */
  readonly assignTask: AssignTaskPayload;
  /** Withdraws a task, with the reason. */
  readonly cancelTask: CancelTaskPayload;
  /** Says that a task is done. The steps that this implies (accepted, in progress) are recorded too. */
  readonly completeTask: CompleteTaskPayload;
  /** Ends a transition: completed from the last day of its service period on, or closed earlier with the reason. */
  readonly completeTransition: CompleteTransitionPayload;
  /** Says that the patient is ready to go home; refused while an item of the checklist is red. */
  readonly confirmDischargeReady: ConfirmDischargeReadyPayload;
  /** Opens the transition of a discharge that no message told of. A stay has one transition. */
  readonly openTransition: OpenTransitionPayload;
  /** Records what was found of items of the discharge checklist. */
  readonly recordChecklist: RecordChecklistPayload;
  /** Records an attempt to reach the patient or a caregiver. Two-way contact moves the transition to CONTACTED. */
  readonly recordTransitionContact: RecordTransitionContactPayload;
  /** Records a face-to-face visit after the discharge. With contact made and medications reconciled by its day the transition is SEEN. */
  readonly recordTransitionVisit: RecordTransitionVisitPayload;
  /** Hands a transition over: to a colleague, with its clocks and its task, or to somebody outside, which ends it here. */
  readonly transferTransition: TransferTransitionPayload;
};


export type MutationAddTaskArgs = {
  input: AddTaskInput;
};


export type MutationAssignTaskArgs = {
  input: AssignTaskInput;
};


export type MutationCancelTaskArgs = {
  input: CancelTaskInput;
};


export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};


export type MutationCompleteTransitionArgs = {
  input: CompleteTransitionInput;
};


export type MutationConfirmDischargeReadyArgs = {
  input: ConfirmDischargeReadyInput;
};


export type MutationOpenTransitionArgs = {
  input: OpenTransitionInput;
};


export type MutationRecordChecklistArgs = {
  input: RecordChecklistInput;
};


export type MutationRecordTransitionContactArgs = {
  input: RecordTransitionContactInput;
};


export type MutationRecordTransitionVisitArgs = {
  input: RecordTransitionVisitInput;
};


export type MutationTransferTransitionArgs = {
  input: TransferTransitionInput;
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
  /** The patient's id. */
  readonly id: Scalars['ID']['output'];
  /** The patient's tasks that the viewer may see, newest first. */
  readonly tasks?: Maybe<TaskConnection>;
  /** The patient's transitions that the viewer may see, newest first. */
  readonly transitionEpisodes?: Maybe<ReadonlyArray<TransitionEpisode>>;
};


/** The person who is cared for; patients owns the rest. */
export type PatientTasksArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<TaskStatus>>;
};

/** Somebody who looks after patients; patients owns it. */
export type Practitioner = {
  readonly __typename?: 'Practitioner';
  /** The practitioner's id. */
  readonly id: Scalars['ID']['output'];
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

export type Query = {
  readonly __typename?: 'Query';
  /** What there is to do for the viewer's patients, most pressing first: open tasks and running deadlines of every service. */
  readonly myWorkQueue?: Maybe<WorkItemConnection>;
  /** One task. Error `NOT_FOUND` when there is none or the viewer may not know of it. */
  readonly task?: Maybe<Task>;
  /** One transition. Error `NOT_FOUND` when there is none or the viewer may not know of it. */
  readonly transitionEpisode?: Maybe<TransitionEpisode>;
};


export type QueryMyWorkQueueArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<WorkQueueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTransitionEpisodeArgs = {
  id: Scalars['ID']['input'];
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

/** An attempt to record. */
export type RecordTransitionContactInput = {
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
  /** What kind of task. */
  readonly code: Code;
  /** When it was done; null before. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it is due; null when it has no date. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it came to stand here, oldest first. */
  readonly history?: Maybe<ReadonlyArray<StatusChange>>;
  /** The task's id. */
  readonly id: Scalars['ID']['output'];
  /** Who has it; null when nobody has taken it. */
  readonly owner?: Maybe<Practitioner>;
  /** For whom. */
  readonly patient?: Maybe<Patient>;
  /** How soon, beside the due instant. */
  readonly priority: TaskPriority;
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
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** How. */
  readonly channel: ContactChannel;
  /** The attempt's id. */
  readonly id: Scalars['ID']['output'];
  /** What was said. */
  readonly note?: Maybe<Scalars['String']['output']>;
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

/** One thing to do, with the reason why it stands where it stands. It is gone when its cause is. */
export type WorkItem = {
  readonly __typename?: 'WorkItem';
  /** When it is due; null when it has no date. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The item's id: that of the task, or of the deadline. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: WorkItemKind;
  /** What to do: the task's title, or the words of the deadline's rule. */
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
  /** A running deadline, of any service. */
  | 'DEADLINE'
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
  Patient: Patient;
  Task: Task;
  TransitionEpisode: TransitionEpisode;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
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
  AddTaskInput: AddTaskInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddTaskPayload: ResolverTypeWrapper<Omit<AddTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['Task']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AssignTaskInput: AssignTaskInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AssignTaskPayload: ResolverTypeWrapper<Omit<AssignTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['Task']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelTaskInput: CancelTaskInput;
  CancelTaskPayload: ResolverTypeWrapper<Omit<CancelTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['Task']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ChecklistColor: ChecklistColor;
  ChecklistFinding: ResolverTypeWrapper<ChecklistFindingModel>;
  ChecklistFindingInput: ChecklistFindingInput;
  ChecklistItem: ChecklistItem;
  ChecklistLine: ResolverTypeWrapper<Omit<ChecklistLine, 'finding'> & { finding?: Maybe<ResolversTypes['ChecklistFinding']> }>;
  Code: ResolverTypeWrapper<Code>;
  CompetencyRequired: ResolverTypeWrapper<CompetencyRequired>;
  CompleteTaskInput: CompleteTaskInput;
  CompleteTaskPayload: ResolverTypeWrapper<Omit<CompleteTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['Task']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CompleteTransitionInput: CompleteTransitionInput;
  CompleteTransitionPayload: ResolverTypeWrapper<Omit<CompleteTransitionPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConfirmDischargeReadyInput: ConfirmDischargeReadyInput;
  ConfirmDischargeReadyPayload: ResolverTypeWrapper<Omit<ConfirmDischargeReadyPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConsentRequired: ResolverTypeWrapper<ConsentRequired>;
  ContactChannel: ContactChannel;
  ContactOutcome: ContactOutcome;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<TransitionDeadlineModel>;
  DeadlineExtension: ResolverTypeWrapper<DeadlineExtension>;
  DeadlinePassed: ResolverTypeWrapper<DeadlinePassed>;
  DeadlineStatus: DeadlineStatus;
  DecisionMaking: DecisionMaking;
  DischargeChecklist: ResolverTypeWrapper<Omit<DischargeChecklist, 'items'> & { items: ReadonlyArray<ResolversTypes['ChecklistLine']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Encounter: ResolverTypeWrapper<Encounter>;
  FindingState: FindingState;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LimitExceeded: ResolverTypeWrapper<LimitExceeded>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  OpenTransitionInput: OpenTransitionInput;
  OpenTransitionPayload: ResolverTypeWrapper<Omit<OpenTransitionPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<PatientRef>;
  Practitioner: ResolverTypeWrapper<Practitioner>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordChecklistInput: RecordChecklistInput;
  RecordChecklistPayload: ResolverTypeWrapper<Omit<RecordChecklistPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordTransitionContactInput: RecordTransitionContactInput;
  RecordTransitionContactPayload: ResolverTypeWrapper<Omit<RecordTransitionContactPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordTransitionVisitInput: RecordTransitionVisitInput;
  RecordTransitionVisitPayload: ResolverTypeWrapper<Omit<RecordTransitionVisitPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Redaction: ResolverTypeWrapper<Redaction>;
  RedactionReason: RedactionReason;
  StatusChange: ResolverTypeWrapper<StatusChangeModel>;
  Task: ResolverTypeWrapper<TaskModel>;
  TaskConnection: ResolverTypeWrapper<Omit<TaskConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TaskEdge']> }>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskPriority: TaskPriority;
  TaskStatus: TaskStatus;
  TcmBillingEvidence: ResolverTypeWrapper<BillingEvidenceModel>;
  TcmBlocker: TcmBlocker;
  TcmContactBasis: TcmContactBasis;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TransferTransitionInput: TransferTransitionInput;
  TransferTransitionPayload: ResolverTypeWrapper<Omit<TransferTransitionPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TransitionContact: ResolverTypeWrapper<TransitionContactModel>;
  TransitionEpisode: ResolverTypeWrapper<TransitionEpisodeModel>;
  TransitionNotAllowed: ResolverTypeWrapper<TransitionNotAllowed>;
  TransitionOutcome: TransitionOutcome;
  TransitionStatus: TransitionStatus;
  TransitionVisit: ResolverTypeWrapper<TransitionVisitModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  VisitClass: VisitClass;
  WorkItem: ResolverTypeWrapper<WorkItemModel>;
  WorkItemConnection: ResolverTypeWrapper<Omit<WorkItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WorkItemEdge']> }>;
  WorkItemEdge: ResolverTypeWrapper<Omit<WorkItemEdge, 'node'> & { node: ResolversTypes['WorkItem'] }>;
  WorkItemKind: WorkItemKind;
  WorkItemUrgency: WorkItemUrgency;
  WorkQueueFilter: WorkQueueFilter;
  WorkSubject: ResolverTypeWrapper<WorkSubject>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddTaskInput: AddTaskInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AddTaskPayload: Omit<AddTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['Task']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AssignTaskInput: AssignTaskInput;
  Int: Scalars['Int']['output'];
  AssignTaskPayload: Omit<AssignTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['Task']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelTaskInput: CancelTaskInput;
  CancelTaskPayload: Omit<CancelTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['Task']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ChecklistFinding: ChecklistFindingModel;
  ChecklistFindingInput: ChecklistFindingInput;
  ChecklistLine: Omit<ChecklistLine, 'finding'> & { finding?: Maybe<ResolversParentTypes['ChecklistFinding']> };
  Code: Code;
  CompetencyRequired: CompetencyRequired;
  CompleteTaskInput: CompleteTaskInput;
  CompleteTaskPayload: Omit<CompleteTaskPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['Task']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CompleteTransitionInput: CompleteTransitionInput;
  CompleteTransitionPayload: Omit<CompleteTransitionPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversParentTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConfirmDischargeReadyInput: ConfirmDischargeReadyInput;
  ConfirmDischargeReadyPayload: Omit<ConfirmDischargeReadyPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversParentTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConsentRequired: ConsentRequired;
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: TransitionDeadlineModel;
  DeadlineExtension: DeadlineExtension;
  DeadlinePassed: DeadlinePassed;
  DischargeChecklist: Omit<DischargeChecklist, 'items'> & { items: ReadonlyArray<ResolversParentTypes['ChecklistLine']> };
  Boolean: Scalars['Boolean']['output'];
  Duration: Scalars['Duration']['output'];
  Encounter: Encounter;
  InvalidInput: InvalidInput;
  LimitExceeded: LimitExceeded;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  OpenTransitionInput: OpenTransitionInput;
  OpenTransitionPayload: Omit<OpenTransitionPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversParentTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PageInfo: PageInfo;
  Patient: PatientRef;
  Practitioner: Practitioner;
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  Query: Record<PropertyKey, never>;
  RecordChecklistInput: RecordChecklistInput;
  RecordChecklistPayload: Omit<RecordChecklistPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversParentTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordTransitionContactInput: RecordTransitionContactInput;
  RecordTransitionContactPayload: Omit<RecordTransitionContactPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversParentTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordTransitionVisitInput: RecordTransitionVisitInput;
  RecordTransitionVisitPayload: Omit<RecordTransitionVisitPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversParentTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Redaction: Redaction;
  StatusChange: StatusChangeModel;
  Task: TaskModel;
  TaskConnection: Omit<TaskConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TaskEdge']> };
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TcmBillingEvidence: BillingEvidenceModel;
  TimeZone: Scalars['TimeZone']['output'];
  TransferTransitionInput: TransferTransitionInput;
  TransferTransitionPayload: Omit<TransferTransitionPayload, 'transitionEpisode' | 'userErrors'> & { transitionEpisode?: Maybe<ResolversParentTypes['TransitionEpisode']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TransitionContact: TransitionContactModel;
  TransitionEpisode: TransitionEpisodeModel;
  TransitionNotAllowed: TransitionNotAllowed;
  TransitionVisit: TransitionVisitModel;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  WorkItem: WorkItemModel;
  WorkItemConnection: Omit<WorkItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WorkItemEdge']> };
  WorkItemEdge: Omit<WorkItemEdge, 'node'> & { node: ResolversParentTypes['WorkItem'] };
  WorkQueueFilter: WorkQueueFilter;
  WorkSubject: WorkSubject;
};

export type AddTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddTaskPayload'] = ResolversParentTypes['AddTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignTaskPayload'] = ResolversParentTypes['AssignTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTaskPayload'] = ResolversParentTypes['CancelTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EncounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Encounter'] = ResolversParentTypes['Encounter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addTask?: Resolver<ResolversTypes['AddTaskPayload'], ParentType, ContextType, RequireFields<MutationAddTaskArgs, 'input'>>;
  assignTask?: Resolver<ResolversTypes['AssignTaskPayload'], ParentType, ContextType, RequireFields<MutationAssignTaskArgs, 'input'>>;
  cancelTask?: Resolver<ResolversTypes['CancelTaskPayload'], ParentType, ContextType, RequireFields<MutationCancelTaskArgs, 'input'>>;
  completeTask?: Resolver<ResolversTypes['CompleteTaskPayload'], ParentType, ContextType, RequireFields<MutationCompleteTaskArgs, 'input'>>;
  completeTransition?: Resolver<ResolversTypes['CompleteTransitionPayload'], ParentType, ContextType, RequireFields<MutationCompleteTransitionArgs, 'input'>>;
  confirmDischargeReady?: Resolver<ResolversTypes['ConfirmDischargeReadyPayload'], ParentType, ContextType, RequireFields<MutationConfirmDischargeReadyArgs, 'input'>>;
  openTransition?: Resolver<ResolversTypes['OpenTransitionPayload'], ParentType, ContextType, RequireFields<MutationOpenTransitionArgs, 'input'>>;
  recordChecklist?: Resolver<ResolversTypes['RecordChecklistPayload'], ParentType, ContextType, RequireFields<MutationRecordChecklistArgs, 'input'>>;
  recordTransitionContact?: Resolver<ResolversTypes['RecordTransitionContactPayload'], ParentType, ContextType, RequireFields<MutationRecordTransitionContactArgs, 'input'>>;
  recordTransitionVisit?: Resolver<ResolversTypes['RecordTransitionVisitPayload'], ParentType, ContextType, RequireFields<MutationRecordTransitionVisitArgs, 'input'>>;
  transferTransition?: Resolver<ResolversTypes['TransferTransitionPayload'], ParentType, ContextType, RequireFields<MutationTransferTransitionArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<PatientTasksArgs>>;
  transitionEpisodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TransitionEpisode']>>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  myWorkQueue?: Resolver<Maybe<ResolversTypes['WorkItemConnection']>, ParentType, ContextType, Partial<QueryMyWorkQueueArgs>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  transitionEpisode?: Resolver<Maybe<ResolversTypes['TransitionEpisode']>, ParentType, ContextType, RequireFields<QueryTransitionEpisodeArgs, 'id'>>;
};

export type RecordChecklistPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChecklistPayload'] = ResolversParentTypes['RecordChecklistPayload']> = {
  transitionEpisode?: Resolver<Maybe<ResolversTypes['TransitionEpisode']>, ParentType, ContextType>;
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
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['TaskPriority'], ParentType, ContextType>;
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

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TransferTransitionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferTransitionPayload'] = ResolversParentTypes['TransferTransitionPayload']> = {
  transitionEpisode?: Resolver<Maybe<ResolversTypes['TransitionEpisode']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransitionContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionContact'] = ResolversParentTypes['TransitionContact']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type WorkItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  AddTaskPayload?: AddTaskPayloadResolvers<ContextType>;
  AssignTaskPayload?: AssignTaskPayloadResolvers<ContextType>;
  CancelTaskPayload?: CancelTaskPayloadResolvers<ContextType>;
  ChecklistFinding?: ChecklistFindingResolvers<ContextType>;
  ChecklistLine?: ChecklistLineResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CompetencyRequired?: CompetencyRequiredResolvers<ContextType>;
  CompleteTaskPayload?: CompleteTaskPayloadResolvers<ContextType>;
  CompleteTransitionPayload?: CompleteTransitionPayloadResolvers<ContextType>;
  ConfirmDischargeReadyPayload?: ConfirmDischargeReadyPayloadResolvers<ContextType>;
  ConsentRequired?: ConsentRequiredResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineExtension?: DeadlineExtensionResolvers<ContextType>;
  DeadlinePassed?: DeadlinePassedResolvers<ContextType>;
  DischargeChecklist?: DischargeChecklistResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Encounter?: EncounterResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LimitExceeded?: LimitExceededResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OpenTransitionPayload?: OpenTransitionPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordChecklistPayload?: RecordChecklistPayloadResolvers<ContextType>;
  RecordTransitionContactPayload?: RecordTransitionContactPayloadResolvers<ContextType>;
  RecordTransitionVisitPayload?: RecordTransitionVisitPayloadResolvers<ContextType>;
  Redaction?: RedactionResolvers<ContextType>;
  StatusChange?: StatusChangeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TcmBillingEvidence?: TcmBillingEvidenceResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TransferTransitionPayload?: TransferTransitionPayloadResolvers<ContextType>;
  TransitionContact?: TransitionContactResolvers<ContextType>;
  TransitionEpisode?: TransitionEpisodeResolvers<ContextType>;
  TransitionNotAllowed?: TransitionNotAllowedResolvers<ContextType>;
  TransitionVisit?: TransitionVisitResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WorkItem?: WorkItemResolvers<ContextType>;
  WorkItemConnection?: WorkItemConnectionResolvers<ContextType>;
  WorkItemEdge?: WorkItemEdgeResolvers<ContextType>;
  WorkSubject?: WorkSubjectResolvers<ContextType>;
};

