import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Measure as MeasureModel } from '../../measures/measure.js';
import type { MeasureResult as MeasureResultModel } from '../../domain/measure-result.js';
import type { MeasureSnapshot as MeasureSnapshotModel } from '../../domain/measure-snapshot.js';
import type { MeasureCase as MeasureCaseModel } from '../../domain/measure-case.js';
import type { CaseloadSnapshot as CaseloadSnapshotModel } from '../../domain/caseload.js';
import type { Staffing as StaffingModel } from '../../domain/staffing.js';
import type { PatientRef, Context } from '../context.js';
import type { DrawnChart } from '../../operations/measure/draw-chart.js';
import type { ChartPoint } from '../../domain/control-chart.js';
import type { QualityProject as QualityProjectModel } from '../../domain/quality-project.js';
import type { PriorAuthorizationReport as PriorAuthorizationReportModel } from '../../operations/measure/report-prior-authorizations.js';
import type { Competency as CompetencyModel } from '../../domain/competency.js';
import type { ChangeRequest as ChangeRequestModel } from '../../domain/change-request.js';
import type { StatusChange as StatusChangeModel } from '../../domain/status-change.js';
import type { ExportJob as ExportJobModel } from '../../domain/export-job.js';
import type { CareGap as CareGapModel } from '../../domain/care-gap.js';
import type { ValidationIssue as ValidationIssueModel, ValidationRun as ValidationRunModel } from '../../domain/validation-issue.js';
import type { Survey as SurveyModel } from '../../domain/survey.js';
import type { AgencyPerformance as AgencyPerformanceModel } from '../../domain/agency-performance.js';
import type { PolicyRule as PolicyRuleModel } from '@baton/clinical/policy-library';
import type { ReplayJob as ReplayJobModel } from '../../domain/replay-job.js';
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

/** What became of it. */
export type AcceptChangeRequestPayload = {
  readonly __typename?: 'AcceptChangeRequestPayload';
  /** The request; null when it was refused. */
  readonly changeRequest?: Maybe<ChangeRequest>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A partner agency; referrals owns the rest. */
export type Agency = {
  readonly __typename?: 'Agency';
  /** The agency's id. */
  readonly id: Scalars['ID']['output'];
};

/** How an agency dealt with what it was sent in a period. */
export type AgencyPerformance = {
  readonly __typename?: 'AgencyPerformance';
  /** Accepted, of those that were answered. */
  readonly accepted: Share;
  /** Accepted by the time an answer was due, of those that were accepted. */
  readonly acceptedInTime: Share;
  /** The agency, for those who may read agencies. */
  readonly agency?: Maybe<Agency>;
  /** The agency's id. */
  readonly agencyId: Scalars['ID']['output'];
  /** Closed with evidence, of those that were sent. */
  readonly closed: Share;
  /** The median time until one was closed, in days. */
  readonly medianDaysToClose?: Maybe<Scalars['Float']['output']>;
  /** The median time until one was accepted, in hours. */
  readonly medianHoursToAccept?: Maybe<Scalars['Float']['output']>;
  /** Appointments of the period to which the patient did not come, of those held and missed. */
  readonly noShows: Share;
  /** Sent more than thirty days ago and not ended: medians over closed ones alone would flatter. */
  readonly openOver30Days?: Maybe<Scalars['Int']['output']>;
  /** Referrals that were first sent in the period. */
  readonly sent?: Maybe<Scalars['Int']['output']>;
  /** Whether small counts were hidden. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** Most favourable answers of the period, of thirty or more; hidden below. */
  readonly topBox: Share;
};

/** A time at which an agency sees the patient; referrals owns it. */
export type Appointment = {
  readonly __typename?: 'Appointment';
  /** The appointment's id. */
  readonly id: Scalars['ID']['output'];
};

/** A prior authorization; authorizations owns it. */
export type Authorization = {
  readonly __typename?: 'Authorization';
  /** The authorization's id. */
  readonly id: Scalars['ID']['output'];
};

/** An export to stop. */
export type CancelExportInput = {
  /** The version that the sender saw; whatever it is at when left out, since the work goes on by itself. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The export. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type CancelExportPayload = {
  readonly __typename?: 'CancelExportPayload';
  /** The export; null when it was refused. */
  readonly export?: Maybe<ExportJob>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something that should be done for a patient, and whether it was. A rule gives the reason, the reason says where it stands: nothing is inferred from a measure's numerator. */
export type CareGap = {
  readonly __typename?: 'CareGap';
  /** In whose queue it stands; null when it stands in none. */
  readonly assignedTo?: Maybe<Practitioner>;
  /** What closes it, in words. */
  readonly closedBy: Scalars['String']['output'];
  /** By when it should be done. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What closed it, or keeps it open; null when there is nothing. */
  readonly evidence?: Maybe<CareGapEvidence>;
  /** The same in words. */
  readonly explanation: Scalars['String']['output'];
  /** How it came to stand there, oldest first. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The gap's id. */
  readonly id: Scalars['ID']['output'];
  /** The measure that counts the same; null when none does. */
  readonly measure?: Maybe<Measure>;
  /** What should be done. */
  readonly name: Scalars['String']['output'];
  /** What it is about: the id of a stay, or a year; empty where the rule does not mean the patient. */
  readonly occasion: Scalars['String']['output'];
  /** Why it stands there, as a code. */
  readonly reason: Scalars['String']['output'];
  /** The rule's code. */
  readonly rule: Scalars['String']['output'];
  /** Since when it has stood there. */
  readonly since: Scalars['DateTime']['output'];
  /** After whom the rule is modelled. */
  readonly source: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: CareGapStatus;
};

/** What shows that a gap is closed, or why it is not. */
export type CareGapEvidence = {
  readonly __typename?: 'CareGapEvidence';
  /** When it was. */
  readonly at: Scalars['DateTime']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is: Encounter, Observation, Assessment, MedicationReconciliation. */
  readonly kind: Scalars['String']['output'];
  /** What came out, in the rule's unit: %, mm[Hg] systolic, points. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Where a care gap stands. */
export type CareGapStatus =
  /** Something shows that it was done. */
  | 'CLOSED'
  /** The rule would mean the patient, but something speaks against it. */
  | 'EXCLUDED'
  /** The rule does not mean the patient, or nothing can close it any more. */
  | 'NOT_APPLICABLE'
  /** It is due and nothing shows that it was done. */
  | 'OPEN'
  /** It will be due, and is not yet. */
  | 'PROSPECTIVE';

/** Why a caseload is too heavy. There is no national standard. */
export type CaseloadFlag =
  /** More than 40 patients for a full-time position are at high risk. */
  | 'HIGH_OVER_40'
  /** The weighted sum for a full-time position is more than 150. */
  | 'WEIGHTED_OVER_150';

/**
 * What a coordinator carries at an instant, by the risk tier of the patients. Viewers who get it without a name get no
 * count of 1 to 10, nor any sum with one in it.
 */
export type CaseloadSnapshot = {
  readonly __typename?: 'CaseloadSnapshot';
  /** Whose caseload it is; null for viewers who must not know. */
  readonly coordinator?: Maybe<Practitioner>;
  /** Why it is too heavy, measured for a full-time position; empty when it is not, null when suppressed. */
  readonly flags?: Maybe<ReadonlyArray<CaseloadFlag>>;
  /**
   * How much of a full-time position the coordinator works, 1 where nothing was recorded; null for viewers who must not know
   * whose caseload it is.
   */
  readonly fullTimeEquivalent?: Maybe<Scalars['Float']['output']>;
  /** Those at high risk; null when suppressed. */
  readonly high?: Maybe<Scalars['Int']['output']>;
  /** Living patients whom the coordinator answers for; null when suppressed. */
  readonly patients?: Maybe<Scalars['Int']['output']>;
  /** Patients for a full-time position: `patients` by `fullTimeEquivalent`; null when one of them is. */
  readonly patientsPerFullTime?: Maybe<Scalars['Float']['output']>;
  /** Those at rising risk; null when suppressed. */
  readonly rising?: Maybe<Scalars['Int']['output']>;
  /** All others; null when suppressed. */
  readonly standard?: Maybe<Scalars['Int']['output']>;
  /** When it was counted. */
  readonly takenAt: Scalars['DateTime']['output'];
  /** Three for each at high risk, two for each at rising risk, one for each other; null when suppressed. */
  readonly weighted?: Maybe<Scalars['Int']['output']>;
  /** The weighted sum for a full-time position: `weighted` by `fullTimeEquivalent`; null when one of them is. */
  readonly weightedPerFullTime?: Maybe<Scalars['Float']['output']>;
};

/** Somebody's wish that a form, a template, a rule or a way of working be changed. */
export type ChangeRequest = {
  readonly __typename?: 'ChangeRequest';
  /** Where it may go from here. */
  readonly availableTransitions: ReadonlyArray<ChangeRequestStatus>;
  /** What shall be different, and why. */
  readonly description: Scalars['String']['output'];
  /** How it came to stand there, oldest first. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The request's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: ChangeRequestKind;
  /** Where the request stands. */
  readonly status: ChangeRequestStatus;
  /** Why it stands there, in words. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  readonly submittedBy?: Maybe<Practitioner>;
  /** The id or code of the template, rule or measure that is meant; null when none is. */
  readonly targetId?: Maybe<Scalars['ID']['output']>;
  /** The version of it that was seen. */
  readonly targetVersion?: Maybe<Scalars['String']['output']>;
  /** In a line. */
  readonly title: Scalars['String']['output'];
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};

/** What a change request is about. */
export type ChangeRequestKind =
  /** A measure. */
  | 'MEASURE'
  /** A template of notes or forms. */
  | 'NOTE_TEMPLATE'
  /** A plan template. */
  | 'PLAN_TEMPLATE'
  /** The record system's configuration. */
  | 'RECORD_SYSTEM'
  /** A payer's or utilization management's rule. */
  | 'UTILIZATION_RULE'
  /** A way of working. */
  | 'WORKFLOW';

/** Where a change request stands. */
export type ChangeRequestStatus =
  /** It shall be made. */
  | 'ACCEPTED'
  /** It was made. */
  | 'COMPLETED'
  /** It shall not be made. */
  | 'DECLINED'
  /** It waits for a decision. */
  | 'SUBMITTED';

/** A change that was tried, on a chart. */
export type ChartAnnotation = {
  readonly __typename?: 'ChartAnnotation';
  /** The day on which it began. */
  readonly day: Scalars['Date']['output'];
  /** The change, in words. */
  readonly label: Scalars['String']['output'];
  /** The project that tried it. */
  readonly projectId: Scalars['ID']['output'];
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

/** What somebody was shown to be able to do, and how it was shown. */
export type Competency = {
  readonly __typename?: 'Competency';
  /** What, as a code in upper case: PA_SUBMISSION. */
  readonly competency: Scalars['String']['output'];
  /** Whether it holds now. */
  readonly current: Scalars['Boolean']['output'];
  /** The record's id. */
  readonly id: Scalars['ID']['output'];
  /** Who looked on or taught; null when nobody did. */
  readonly mentor?: Maybe<Practitioner>;
  /** How it was shown. */
  readonly method: CompetencyMethod;
  /** Who can. */
  readonly practitioner?: Maybe<Practitioner>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who attests it. */
  readonly recordedBy?: Maybe<Practitioner>;
  /** From when it holds. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** Until when; null while nothing ends it. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** How a competency was shown. */
export type CompetencyMethod =
  /** A course with its certificate. */
  | 'COURSE'
  /** An examination. */
  | 'EXAMINATION'
  /** Work that a colleague looked through. */
  | 'PEER_REVIEW'
  /** Work beside an experienced colleague. */
  | 'SHADOWING';

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

/** What became of it. */
export type CompleteChangeRequestPayload = {
  readonly __typename?: 'CompleteChangeRequestPayload';
  /** The request; null when it was refused. */
  readonly changeRequest?: Maybe<ChangeRequest>;
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

/** A measure by month. */
export type ControlChart = {
  readonly __typename?: 'ControlChart';
  /** Changes that were tried, where they stand. */
  readonly annotations: ReadonlyArray<ChartAnnotation>;
  /** How many months made the centre line: those before the last, once there are more than ten. */
  readonly baselinePoints: Scalars['Int']['output'];
  /** The mean or the median of the baseline; null without any case. */
  readonly centreLine?: Maybe<Scalars['Float']['output']>;
  /** How it is drawn. */
  readonly kind: ControlChartKind;
  /** The control limits of each month; null on a run chart, and for a month without cases. */
  readonly limits: ReadonlyArray<ControlChartLimits>;
  /** What is charted. */
  readonly measure?: Maybe<Measure>;
  /** The months, in order. */
  readonly points: ReadonlyArray<ControlChartPoint>;
  /** Every rule that some month broke, in the order of the months. */
  readonly signals: ReadonlyArray<ControlChartSignalAt>;
  /** Whether a month was left out because its counts are too small. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** Where the chart is to be had as SVG, from the graph's own origin. */
  readonly svgPath: Scalars['String']['output'];
};

/** How a chart is drawn. */
export type ControlChartKind =
  /** Proportions around their mean, with limits of three sigma. */
  | 'P_CHART'
  /** Proportions around their median. */
  | 'RUN_CHART';

/** The control limits of a month: they follow its denominator. */
export type ControlChartLimits = {
  readonly __typename?: 'ControlChartLimits';
  /** Three sigma below the mean, not below 0. */
  readonly lower?: Maybe<Scalars['Float']['output']>;
  /** The first day of the month. */
  readonly month: Scalars['Date']['output'];
  /** Three sigma above the mean, not above 1. */
  readonly upper?: Maybe<Scalars['Float']['output']>;
};

/** A month of a chart. */
export type ControlChartPoint = {
  readonly __typename?: 'ControlChartPoint';
  /** The line around which it lies, 0 to 1: another one after a change that made the limits anew. */
  readonly centreLine?: Maybe<Scalars['Float']['output']>;
  /** How many count below the line; null when suppressed. */
  readonly denominator?: Maybe<Scalars['Int']['output']>;
  /** Three sigma below the mean, not below 0. */
  readonly lowerLimit?: Maybe<Scalars['Float']['output']>;
  /** Its first day. */
  readonly month: Scalars['Date']['output'];
  /** How many count above the line; null when suppressed. */
  readonly numerator?: Maybe<Scalars['Int']['output']>;
  /** Numerator by denominator; null when suppressed or without cases. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** The rules that it breaks; empty for chance. */
  readonly signals: ReadonlyArray<ControlChartSignal>;
  /** Three sigma above the mean, not above 1. */
  readonly upperLimit?: Maybe<Scalars['Float']['output']>;
};

/** A rule that a point broke: change rather than chance. */
export type ControlChartSignal =
  /** Outside three sigma. */
  | 'BEYOND_LIMIT'
  /** The median is crossed too seldom, or a run is too long, to be chance. */
  | 'FEW_CROSSINGS'
  /** Fifteen in a row within one sigma. */
  | 'HUGGING'
  /** The median is crossed too often to be chance. */
  | 'MANY_CROSSINGS'
  /** Eight in a row on one side of the mean; six of the median. */
  | 'SHIFT'
  /** Six in a row rising or falling on a p-chart; five on a run chart. */
  | 'TREND'
  /** Two of three beyond two sigma on one side. */
  | 'TWO_OF_THREE';

/** A rule that a month broke. */
export type ControlChartSignalAt = {
  readonly __typename?: 'ControlChartSignalAt';
  /** The first day of the month. */
  readonly month: Scalars['Date']['output'];
  /** The rule. */
  readonly signal: ControlChartSignal;
};

/** An improvement project to open. */
export type CreateQualityProjectInput = {
  /** What shall get better, by how much, by when; 1 to 2000 characters. */
  readonly aim: Scalars['String']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The code of the measure that shows it. */
  readonly measureCode: Scalars['String']['input'];
  /** The rate to be reached, 0 to 1. */
  readonly targetRate?: InputMaybe<Scalars['Float']['input']>;
  /** Its title, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What became of it. */
export type CreateQualityProjectPayload = {
  readonly __typename?: 'CreateQualityProjectPayload';
  /** The project; null when it was refused. */
  readonly qualityProject?: Maybe<QualityProject>;
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

/** A change request to refuse. */
export type DeclineChangeRequestInput = {
  /** The version that the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The request. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
};

/** What became of it. */
export type DeclineChangeRequestPayload = {
  readonly __typename?: 'DeclineChangeRequestPayload';
  /** The request; null when it was refused. */
  readonly changeRequest?: Maybe<ChangeRequest>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A stay or a visit; patients owns it. */
export type Encounter = {
  readonly __typename?: 'Encounter';
  /** The encounter's id. */
  readonly id: Scalars['ID']['output'];
};

/** How a file is written. */
export type ExportFormat =
  /** Comma-separated values with a heading (RFC 4180); not for FHIR reports. */
  | 'CSV'
  /** One JSON object per line. */
  | 'NDJSON';

/** A file that somebody asked for. It holds what the requester may know; where that is nobody's identity, it is de-identified. */
export type ExportJob = {
  readonly __typename?: 'ExportJob';
  /** Only what was known at this instant is in it. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Where it may go from here. */
  readonly availableTransitions: ReadonlyArray<ExportStatus>;
  /** Bytes written. */
  readonly bytes: Scalars['Float']['output'];
  /** No row tells whose it is (45 CFR 164.514(b)(2)): years for dates, three digits of postal codes, ages to 89. */
  readonly deIdentified: Scalars['Boolean']['output'];
  /** Where the file is fetched, beside the graph, whole or in part; null before it is complete and when its time is over. */
  readonly downloadPath?: Maybe<Scalars['String']['output']>;
  /** When the file is thrown away. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended, well or not. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it is written. */
  readonly format: ExportFormat;
  /** How it came to stand there, oldest first. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The export's id. */
  readonly id: Scalars['ID']['output'];
  /** What it holds. */
  readonly kind: ExportKind;
  /** Of which measure; null for facts. */
  readonly measure?: Maybe<Measure>;
  /** The days that it covers. */
  readonly period: Period;
  /** The share that is done, 0 to 1. */
  readonly progress: Scalars['Float']['output'];
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Rows written. */
  readonly rows: Scalars['Int']['output'];
  /** Where it stands. */
  readonly status: ExportStatus;
  /** Why it failed, in words. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Raised by every change of its status. */
  readonly version: Scalars['Int']['output'];
};

/** What a file holds. */
export type ExportKind =
  /** What was told of patients, one row per fact. */
  | 'FACTS'
  /** A FHIR MeasureReport for each patient. */
  | 'INDIVIDUAL_MEASURE_REPORTS'
  /** The cases of a measure, each with why it counts as it does. */
  | 'MEASURE_CASES'
  /** One FHIR MeasureReport about everybody. */
  | 'SUMMARY_MEASURE_REPORT';

/** Where an export stands. */
export type ExportStatus =
  /** Its requester stopped it. */
  | 'CANCELLED'
  /** The file can be fetched. */
  | 'COMPLETED'
  /** The file was thrown away. */
  | 'EXPIRED'
  /** It could not be made. */
  | 'FAILED'
  /** It waits for a worker. */
  | 'QUEUED'
  /** It is being made. */
  | 'RUNNING';

/** A range around a rate. */
export type Interval = {
  readonly __typename?: 'Interval';
  /** The upper end, 0 to 1. */
  readonly high: Scalars['Float']['output'];
  /** The lower end, 0 to 1. */
  readonly low: Scalars['Float']['output'];
  /** How it was made, for example `wilson-95`. */
  readonly method: Scalars['String']['output'];
};

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

/** How something is measured. Names say "modelled on" where a published measure was the model. */
export type Measure = {
  readonly __typename?: 'Measure';
  /** The code that people use, for example `transition-contact-on-time`. */
  readonly code: Scalars['String']['output'];
  /** What it tells, in words. */
  readonly definition: Scalars['String']['output'];
  /** Who counts below the line, in words. */
  readonly denominator: Scalars['String']['output'];
  /** Who is left out only because of what is documented, in words. */
  readonly exceptions: Scalars['String']['output'];
  /** Who is left out, in words. */
  readonly exclusions: Scalars['String']['output'];
  /** The measure's id. */
  readonly id: Scalars['ID']['output'];
  /** Who is looked at, in words. */
  readonly initialPopulation: Scalars['String']['output'];
  /** The measure's name. */
  readonly name: Scalars['String']['output'];
  /** Who counts above the line, in words. */
  readonly numerator: Scalars['String']['output'];
  /** The publication that it is modelled on. */
  readonly source: Scalars['String']['output'];
  /** The version of these rules. A change of the rules is a new version. */
  readonly version: Scalars['String']['output'];
};

/** One row behind a number, and why it counts as it does. */
export type MeasureCase = {
  readonly __typename?: 'MeasureCase';
  /** The appointment that was measured, if that is what was measured. */
  readonly appointment?: Maybe<Appointment>;
  /** The authorization that was measured, if that is what was measured. */
  readonly authorization?: Maybe<Authorization>;
  /** When it was done; null if it had not been. */
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was due. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** The encounter that was measured, if that is what was measured: the last stay of an episode. */
  readonly encounter?: Maybe<Encounter>;
  /** Why it counts as it does, in words. */
  readonly explanation: Scalars['String']['output'];
  /** The id of what was measured: an episode or an authorization. */
  readonly id: Scalars['ID']['output'];
  /** Whether it counts below the line. */
  readonly inDenominator: Scalars['Boolean']['output'];
  /** Whether it counts above the line. */
  readonly inNumerator: Scalars['Boolean']['output'];
  /** Whose case it is. */
  readonly patient?: Maybe<Patient>;
  /** Why it counts as it does, as a code. */
  readonly reason: Scalars['String']['output'];
  /** The referral that was measured, if that is what was measured. */
  readonly referral?: Maybe<Referral>;
  /** When its clock started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** The group of the case, where the measure has groups. */
  readonly stratum?: Maybe<Scalars['String']['output']>;
  /** The episode that was measured, if that is what was measured. */
  readonly transitionEpisode?: Maybe<TransitionEpisode>;
};

/** A page of cases. */
export type MeasureCaseConnection = {
  readonly __typename?: 'MeasureCaseConnection';
  /** The cases with their cursors. */
  readonly edges: ReadonlyArray<MeasureCaseEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A case in a list. */
export type MeasureCaseEdge = {
  readonly __typename?: 'MeasureCaseEdge';
  /** Where the case stands in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The case. */
  readonly node: MeasureCase;
};

/** A named count. */
export type MeasureCount = {
  readonly __typename?: 'MeasureCount';
  /** What is counted, as a code. */
  readonly code: Scalars['String']['output'];
  /** How many; null when suppressed. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What is counted, in words. */
  readonly name: Scalars['String']['output'];
};

/** A population of a measure. */
export type MeasurePopulation =
  /** What counts below the line. */
  | 'DENOMINATOR'
  /** What is left out because of what is documented. */
  | 'EXCEPTIONS'
  /** What is left out by a rule. */
  | 'EXCLUSIONS'
  /** Everything that was looked at. */
  | 'INITIAL_POPULATION'
  /** What counts below the line and not above it. */
  | 'NOT_MET'
  /** What counts above the line. */
  | 'NUMERATOR';

/**
 * What a measure came to. Viewers who may not read single patients get the numbers of the organization, in which everything
 * counts, with no count of 1 to 10, nor anything that it could be derived from (CMS cell suppression policy). Viewers who may
 * read single patients get the numbers of what they may know of: a record whose label keeps it from them (42 CFR Part 2
 * above all) counts neither in their numbers nor in their cases, and decides nothing about another record.
 */
export type MeasureResult = {
  readonly __typename?: 'MeasureResult';
  /** The instant up to which facts were known. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Counts that are shown beside the rate and are no part of it. */
  readonly besides: ReadonlyArray<MeasureCount>;
  /**
   * The cases that made the numbers, oldest first, as far as the viewer may see their patients. They are made of the records
   * that the viewer may know of, as the numbers are. Only for viewers who may read single patients.
   */
  readonly cases?: Maybe<MeasureCaseConnection>;
  /** How many count below the line, those who are left out not among them; null when suppressed. */
  readonly denominator?: Maybe<Scalars['Int']['output']>;
  /** How many of the initial population are left out only because of what is documented, by reason. */
  readonly exceptions: ReadonlyArray<MeasureCount>;
  /** How many of the initial population are left out of the denominator, by reason. */
  readonly exclusions: ReadonlyArray<MeasureCount>;
  /** How many were looked at; null when suppressed. */
  readonly initialPopulation?: Maybe<Scalars['Int']['output']>;
  /** Where the rate lies with 95 % confidence; null whenever the rate is. */
  readonly interval?: Maybe<Interval>;
  /** The measure. */
  readonly measure?: Maybe<Measure>;
  /** The version of the rules that were applied. */
  readonly measureVersion: Scalars['String']['output'];
  /** How many count above the line; null when suppressed. */
  readonly numerator?: Maybe<Scalars['Int']['output']>;
  /** The days that were measured. */
  readonly period: Period;
  /** Numerator by denominator, 0 to 1; null when suppressed or when the denominator is 0. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** Averages and the like over the denominator. */
  readonly statistics: ReadonlyArray<MeasureStatistic>;
  /** The same, split into groups. */
  readonly strata: ReadonlyArray<MeasureStratum>;
  /** Whether something was left out because a count was too small. */
  readonly suppressed: Scalars['Boolean']['output'];
};


/**
 * What a measure came to. Viewers who may not read single patients get the numbers of the organization, in which everything
 * counts, with no count of 1 to 10, nor anything that it could be derived from (CMS cell suppression policy). Viewers who may
 * read single patients get the numbers of what they may know of: a record whose label keeps it from them (42 CFR Part 2
 * above all) counts neither in their numbers nor in their cases, and decides nothing about another record.
 */
export type MeasureResultCasesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  population?: InputMaybe<MeasurePopulation>;
};

/** What a measure had come to when a day ended. */
export type MeasureSnapshot = {
  readonly __typename?: 'MeasureSnapshot';
  /** Up to when facts were known: the end of the day. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The day that had ended. */
  readonly day: Scalars['Date']['output'];
  /** How many counted below the line. */
  readonly denominator: Scalars['Int']['output'];
  /** How many were looked at. */
  readonly initialPopulation: Scalars['Int']['output'];
  /** What was counted. */
  readonly measure?: Maybe<Measure>;
  /** The version of the measure that was counted then. */
  readonly measureVersion: Scalars['String']['output'];
  /** How many counted above the line. */
  readonly numerator: Scalars['Int']['output'];
  /** The month of the day, up to it; of a measure of CMS, which is of a year, the calendar year of the day up to it. */
  readonly period: Period;
  /** Numerator by denominator; null when the denominator is 0. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** The same counted now, from what was known then: it must come to the same, but for patients who were merged since. */
  readonly recomputed?: Maybe<MeasureResult>;
  /** When it was kept. */
  readonly takenAt: Scalars['DateTime']['output'];
};

/** A named number over the cases of the denominator. */
export type MeasureStatistic = {
  readonly __typename?: 'MeasureStatistic';
  /** What it is, as a code, for example `median-hours`. */
  readonly code: Scalars['String']['output'];
  /** What it is, in words. */
  readonly name: Scalars['String']['output'];
  /** Its unit, UCUM. */
  readonly unit: Scalars['String']['output'];
  /** The number, rounded to 2 decimals; null when suppressed or when there was no case. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** What a measure can be split by. Groups that nothing tells are `UNKNOWN`. */
export type MeasureStratifier =
  /** The age when the case began: 0-17, 18-64, 65-74, 75-84, 85+. */
  | 'AGE_BAND'
  /** Who coordinated the patient's care when the case began. */
  | 'COORDINATOR'
  /** OMB ethnicity category. */
  | 'ETHNICITY'
  /** The hospital of the stay. */
  | 'FACILITY'
  /** The preferred language. */
  | 'LANGUAGE'
  /** Who pays: the payer of the authorization, else the coverage in force. */
  | 'PAYER'
  /** The first three digits of the postal code; 000 where fewer than 20,000 people live. */
  | 'POSTAL_CODE_3'
  /** OMB race category. */
  | 'RACE'
  /** Administrative sex. */
  | 'SEX';

/** One group of a measure's cases. */
export type MeasureStratum = {
  readonly __typename?: 'MeasureStratum';
  /** What the group is, as a code, for example `EXPEDITED`. */
  readonly code: Scalars['String']['output'];
  /** How many count below the line; null when suppressed. */
  readonly denominator?: Maybe<Scalars['Int']['output']>;
  /** The 95 % Wilson interval of the rate; null without a rate. */
  readonly interval?: Maybe<Interval>;
  /** How many count above the line; null when suppressed. */
  readonly numerator?: Maybe<Scalars['Int']['output']>;
  /** Numerator by denominator, 0 to 1; null when suppressed or when the denominator is 0. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** Averages and the like over the group's denominator. */
  readonly statistics: ReadonlyArray<MeasureStatistic>;
};

/** A step of a change request. */
export type MoveChangeRequestInput = {
  /** The version that the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The request. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Agrees that a change shall be made. */
  readonly acceptChangeRequest?: Maybe<AcceptChangeRequestPayload>;
  /** Stops an export of one's own and throws away what was written. */
  readonly cancelExport?: Maybe<CancelExportPayload>;
  /** Says that an accepted change was made. */
  readonly completeChangeRequest?: Maybe<CompleteChangeRequestPayload>;
  /** Opens an improvement project for a measure. */
  readonly createQualityProject?: Maybe<CreateQualityProjectPayload>;
  /** Refuses a change, with the reason. */
  readonly declineChangeRequest?: Maybe<DeclineChangeRequestPayload>;
  /** Attests that a colleague can do something, until when. Whoever may submit authorizations only with `PA_SUBMISSION` may do so from then on. */
  readonly recordCompetency?: Maybe<RecordCompetencyPayload>;
  /** Records a change that was tried. Its first day stands on the charts of the project's measure. */
  readonly recordPdsaCycle?: Maybe<RecordPdsaCyclePayload>;
  /** Records why it went wrong. */
  readonly recordRootCause?: Maybe<RecordRootCausePayload>;
  /** Records how much of a full-time position somebody works from a day on: `caseloads` are told for a full position too. */
  readonly recordStaffing?: Maybe<RecordStaffingPayload>;
  /** Records what a patient said of the care. */
  readonly recordSurvey?: Maybe<RecordSurveyPayload>;
  /** Has everything that was ever told, told to metrics once more. What is known changes nothing; what is missing comes. */
  readonly replayEvents?: Maybe<ReplayEventsPayload>;
  /** Says that a row was corrected at its source, or is right as it is. What was corrected and is found again opens again. */
  readonly resolveValidationIssue?: Maybe<ResolveValidationIssuePayload>;
  /** Runs the rules of data validation over everything that is known, in the background. What is known already is raised once, however often they run. */
  readonly runDataValidation?: Maybe<RunDataValidationPayload>;
  /** Asks for a file of facts, cases or FHIR reports. It is made in the background; `export` tells how far it is. */
  readonly startExport?: Maybe<StartExportPayload>;
  /** Asks for a change of a form, a template, a rule or a way of working. */
  readonly submitChangeRequest?: Maybe<SubmitChangeRequestPayload>;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAcceptChangeRequestArgs = {
  input: MoveChangeRequestInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCancelExportArgs = {
  input: CancelExportInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCompleteChangeRequestArgs = {
  input: MoveChangeRequestInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCreateQualityProjectArgs = {
  input: CreateQualityProjectInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationDeclineChangeRequestArgs = {
  input: DeclineChangeRequestInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordCompetencyArgs = {
  input: RecordCompetencyInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordPdsaCycleArgs = {
  input: RecordPdsaCycleInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordRootCauseArgs = {
  input: RecordRootCauseInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordStaffingArgs = {
  input: RecordStaffingInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordSurveyArgs = {
  input: RecordSurveyInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationReplayEventsArgs = {
  input: ReplayEventsInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationResolveValidationIssueArgs = {
  input: ResolveValidationIssueInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRunDataValidationArgs = {
  input: RunDataValidationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationStartExportArgs = {
  input: StartExportInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationSubmitChangeRequestArgs = {
  input: SubmitChangeRequestInput;
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

/** Where a partly approved request is counted. */
export type PartialAs =
  /** As approved. */
  | 'APPROVED'
  /** As denied. */
  | 'DENIED'
  /** As neither approved nor denied. */
  | 'SEPARATE';

/** The person who is cared for; patients owns the rest. */
export type Patient = {
  readonly __typename?: 'Patient';
  /** What is due for the patient by each rule, with what shows it. Null for a patient whose cases the viewer may not see. */
  readonly careGaps?: Maybe<ReadonlyArray<CareGap>>;
  /** The patient's id. */
  readonly id: Scalars['ID']['output'];
  /** What the patient said of the care, newest first; a hundred at most. */
  readonly surveys?: Maybe<ReadonlyArray<Survey>>;
  /** What happened to the patient, newest first, as far as the viewer may know of it. */
  readonly timeline?: Maybe<TimelineConnection>;
};


/** The person who is cared for; patients owns the rest. */
export type PatientCareGapsArgs = {
  status?: InputMaybe<ReadonlyArray<CareGapStatus>>;
};


/** The person who is cared for; patients owns the rest. */
export type PatientTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Plan, do, study, act: one change that was tried. */
export type PdsaCycle = {
  readonly __typename?: 'PdsaCycle';
  /** What was changed. */
  readonly change: Scalars['String']['output'];
  /** What came of it. */
  readonly decision?: Maybe<PdsaDecision>;
  /** Its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** What was learnt. */
  readonly finding?: Maybe<Scalars['String']['output']>;
  /** The cycle's id. */
  readonly id: Scalars['ID']['output'];
  /** Limits of the measure's charts are made anew from its month on. */
  readonly newBaseline: Scalars['Boolean']['output'];
  /** What was expected of it. */
  readonly prediction?: Maybe<Scalars['String']['output']>;
  /** Its first day. */
  readonly startedOn: Scalars['Date']['output'];
};

/** What came of a change that was tried. */
export type PdsaDecision =
  /** It is dropped. */
  | 'ABANDON'
  /** It is tried again, differently. */
  | 'ADAPT'
  /** It stays. */
  | 'ADOPT';

/** The calendar days that were measured. */
export type Period = {
  readonly __typename?: 'Period';
  /** The last day, which counts. */
  readonly end: Scalars['Date']['output'];
  /** The first day. */
  readonly start: Scalars['Date']['output'];
  /** The zone in which the days were told apart: the organization's. */
  readonly timeZone: Scalars['TimeZone']['output'];
};

/** The calendar days that are measured. */
export type PeriodInput = {
  /** The last day, which counts. Not before the first, at most 45,000 days after it. */
  readonly end: Scalars['Date']['input'];
  /** The first day. */
  readonly start: Scalars['Date']['input'];
};

/** A rule of law or of a payer as people look it up. */
export type PolicyRule = {
  readonly __typename?: 'PolicyRule';
  /** The rule's code, as deadlines name it. */
  readonly code: Scalars['String']['output'];
  /** The first day on which it holds; null without a beginning that is known here. */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it holds no more; null without an end. */
  readonly effectiveUntil?: Maybe<Scalars['Date']['output']>;
  /** Whether it holds today. */
  readonly inForce: Scalars['Boolean']['output'];
  /** The lines of business that it binds; empty where it does not depend on one. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  /** Where it is written. */
  readonly source: Scalars['String']['output'];
  /** The state under whose law it holds; null everywhere. */
  readonly state?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly topic: PolicyTopic;
  /** What it says. */
  readonly words: Scalars['String']['output'];
};

/** What a policy rule is about. */
export type PolicyTopic =
  /** How long there is to appeal, and to decide on it. */
  | 'APPEAL'
  /** How long a payer has to decide. */
  | 'DETERMINATION'
  /** What needs prior authorization. */
  | 'PRIOR_AUTHORIZATION_LIST'
  /** What must follow a discharge. */
  | 'TRANSITIONAL_CARE';

/** Somebody of the staff; patients owns the rest. */
export type Practitioner = {
  readonly __typename?: 'Practitioner';
  /** The practitioner's id. */
  readonly id: Scalars['ID']['output'];
};

/** The figures of one priority. */
export type PriorAuthorizationFigures = {
  readonly __typename?: 'PriorAuthorizationFigures';
  /** Fully approved, of those received. */
  readonly approved: Share;
  /** Average time from receipt to decision. */
  readonly averageTime?: Maybe<Scalars['Float']['output']>;
  /** Fully or partly denied, of those received, as CMS's managed-care form counts. */
  readonly denied: Share;
  /** Median time from receipt to decision. */
  readonly medianTime?: Maybe<Scalars['Float']['output']>;
  /** Decided in time, of those decided. */
  readonly onTime: Share;
  /** Partly denied, of those received: counted among the denied, and shown apart. */
  readonly partial: Share;
  /** Requests received; null when suppressed. */
  readonly received?: Maybe<Scalars['Int']['output']>;
  /** The unit of the times, UCUM. */
  readonly timeUnit: Scalars['String']['output'];
};

/**
 * Our own experience with a payer in a year. Every request counts, whatever it asks for: unlike the public metrics of
 * CMS-0057-F, which leave drugs out, since what we are told of a request does not say which are drugs. A share of too few
 * is hidden from viewers who may not read single patients.
 */
export type PriorAuthorizationReport = {
  readonly __typename?: 'PriorAuthorizationReport';
  /** Standard requests that an appeal overturned, of those appealed: our extra figure. */
  readonly appealsOverturned: Share;
  /** Standard requests that an appeal overturned, of all standard requests received. */
  readonly approvedAfterAppeal: Share;
  /** Requests for drugs, which are in no figure. */
  readonly drugsLeftOut?: Maybe<Scalars['Int']['output']>;
  /** Expedited requests; times in hours. */
  readonly expedited: PriorAuthorizationFigures;
  /** Requests whose time was extended and that were approved, of all requests. */
  readonly extendedAndApproved: Share;
  /** The items and services that requests were for (public metric 1), the most frequent first; a thousand at most. */
  readonly items: ReadonlyArray<RequestedItem>;
  /** What this is, in words, to stand beside every figure. */
  readonly label: Scalars['String']['output'];
  /** The payer's code. */
  readonly payer: Scalars['String']['output'];
  /** Requests that the payer's system did not take: they stand beside the table. */
  readonly rejected?: Maybe<Scalars['Int']['output']>;
  /** Standard requests; times in days. */
  readonly standard: PriorAuthorizationFigures;
  /** Requests that were taken back: they stand beside the table. */
  readonly withdrawn?: Maybe<Scalars['Int']['output']>;
  /** The year in which the requests were received. */
  readonly year: Scalars['Int']['output'];
};

/** What somebody who was asked for a recommendation is. */
export type PromoterGroup =
  /** 0 to 6. */
  | 'DETRACTOR'
  /** 7 or 8. */
  | 'PASSIVE'
  /** 9 or 10. */
  | 'PROMOTER';

/** An improvement project: what shall get better, by which number, and what was tried. */
export type QualityProject = {
  readonly __typename?: 'QualityProject';
  /** What shall get better, by how much, by when. */
  readonly aim: Scalars['String']['output'];
  /** What was tried, in order. */
  readonly cycles?: Maybe<ReadonlyArray<PdsaCycle>>;
  /** The project's id. */
  readonly id: Scalars['ID']['output'];
  /** The measure that shows it. */
  readonly measure?: Maybe<Measure>;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Why it went wrong, as far as it was found. */
  readonly rootCauses?: Maybe<ReadonlyArray<RootCause>>;
  /** The rate to be reached, 0 to 1. */
  readonly targetRate?: Maybe<Scalars['Float']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
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
  /** How partner agencies dealt with what they were sent. An agency sees its own figures; small counts are hidden from those who may not see single patients. */
  readonly agencyPerformance?: Maybe<ReadonlyArray<AgencyPerformance>>;
  /**
   * How much each coordinator carries now. Those with a caseload get their own, those who see all numbers but no names get
   * them without names.
   */
  readonly caseloads?: Maybe<ReadonlyArray<CaseloadSnapshot>>;
  /** What members of the staff asked to be changed in forms, templates, rules and ways of working, newest first; two hundred at most. */
  readonly changeRequests?: Maybe<ReadonlyArray<ChangeRequest>>;
  /** What members of the staff were shown to be able to do, newest first; five hundred at most. */
  readonly competencies?: Maybe<ReadonlyArray<Competency>>;
  /** A measure by month, with the signals that tell change from chance; null where `measureResult` is. */
  readonly controlChart?: Maybe<ControlChart>;
  /** A file that was asked for: one's own, and everybody's for a privacy officer. */
  readonly export?: Maybe<ExportJob>;
  /** One measure; null when there is none with this code. */
  readonly measure?: Maybe<Measure>;
  /**
   * What a measure came to in a period, from what was known at an instant; null for an unknown code, and of emergency accesses
   * for those who may not read of them.
   */
  readonly measureResult?: Maybe<MeasureResult>;
  /**
   * What a measure had come to when a day ended, in its month up to it (a measure of CMS: in its calendar year): kept that
   * night, and never changed. What counts in it and the viewer may not know of is taken off when it is read. Null when nothing
   * was kept, for those who may not read single patients, and where `measureResult` is null.
   */
  readonly measureSnapshot?: Maybe<MeasureSnapshot>;
  /** Every measure, by code. */
  readonly measures?: Maybe<ReadonlyArray<Measure>>;
  /** The dated rules that deadlines and checks are made from. */
  readonly policyRules?: Maybe<ReadonlyArray<PolicyRule>>;
  /**
   * Our own experience with a payer in a year, in the public metrics of CMS-0057-F, drugs left out: not the payer's
   * report. Null for those who see only their own agency's numbers.
   */
  readonly priorAuthorizationReport?: Maybe<PriorAuthorizationReport>;
  /** The improvement projects, newest first; two hundred at most. */
  readonly qualityProjects?: Maybe<ReadonlyArray<QualityProject>>;
  /** A replay; null when there is none with this id. */
  readonly replay?: Maybe<ReplayJob>;
  /** Rows that cannot be right, newest first. Those who may read single patients see those of the patients in reach; the others all, without whose they are. */
  readonly validationIssues?: Maybe<ValidationIssueConnection>;
  /** A run of the rules; null when there is none with this id. */
  readonly validationRun?: Maybe<ValidationRun>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryAgencyPerformanceArgs = {
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<PeriodInput>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryChangeRequestsArgs = {
  status?: InputMaybe<ChangeRequestStatus>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryCompetenciesArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryControlChartArgs = {
  code: Scalars['String']['input'];
  facilityId?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  kind: ControlChartKind;
  to: Scalars['Date']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryExportArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryMeasureArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryMeasureResultArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  code: Scalars['String']['input'];
  facilityId?: InputMaybe<Scalars['ID']['input']>;
  period: PeriodInput;
  stratifyBy?: InputMaybe<MeasureStratifier>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryMeasureSnapshotArgs = {
  code: Scalars['String']['input'];
  day: Scalars['Date']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryPolicyRulesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  topic?: InputMaybe<PolicyTopic>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryPriorAuthorizationReportArgs = {
  partialAs?: InputMaybe<PartialAs>;
  payer: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryQualityProjectsArgs = {
  measureCode?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryReplayArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryValidationIssuesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rule?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ValidationStatus>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryValidationRunArgs = {
  id: Scalars['ID']['input'];
};

/** A competency to record. */
export type RecordCompetencyInput = {
  /** What, as a code in upper case: PA_SUBMISSION. */
  readonly competency: Scalars['String']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who looked on or taught. */
  readonly mentorId?: InputMaybe<Scalars['ID']['input']>;
  /** How it was shown. */
  readonly method: CompetencyMethod;
  /** Who can: not the person who attests it. */
  readonly practitionerId: Scalars['ID']['input'];
  /** From when it holds; now when left out. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when; without end when left out. Recorded again with the same beginning, the end moves. */
  readonly validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of it. */
export type RecordCompetencyPayload = {
  readonly __typename?: 'RecordCompetencyPayload';
  /** The competency; null when it was refused. */
  readonly competency?: Maybe<Competency>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change that was tried. */
export type RecordPdsaCycleInput = {
  /** What was changed, 1 to 2000 characters. */
  readonly change: Scalars['String']['input'];
  /** What came of it. */
  readonly decision?: InputMaybe<PdsaDecision>;
  /** Its last day; not before the first. */
  readonly endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version of the project that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What was learnt. */
  readonly finding?: InputMaybe<Scalars['String']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Make the limits of the measure's charts anew from the month of its first day on: the change is the reason. */
  readonly newBaseline?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was expected of it. */
  readonly prediction?: InputMaybe<Scalars['String']['input']>;
  /** The project that tried it. */
  readonly projectId: Scalars['ID']['input'];
  /** Its first day. */
  readonly startedOn: Scalars['Date']['input'];
};

/** What became of it. */
export type RecordPdsaCyclePayload = {
  readonly __typename?: 'RecordPdsaCyclePayload';
  /** The project after the change; null when it was refused. */
  readonly qualityProject?: Maybe<QualityProject>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why it went wrong. */
export type RecordRootCauseInput = {
  /** What kind of cause it is. */
  readonly category: RootCauseCategory;
  /** The version of the project that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The cause, in words, 1 to 2000 characters. */
  readonly finding: Scalars['String']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it was found. */
  readonly method: RootCauseMethod;
  /** The project that found it. */
  readonly projectId: Scalars['ID']['input'];
};

/** What became of it. */
export type RecordRootCausePayload = {
  readonly __typename?: 'RecordRootCausePayload';
  /** The project after the change; null when it was refused. */
  readonly qualityProject?: Maybe<QualityProject>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A position to record. */
export type RecordStaffingInput = {
  /** More than 0, at most 1, with at most three decimals. */
  readonly fullTimeEquivalent: Scalars['Float']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who works. */
  readonly practitionerId: Scalars['ID']['input'];
  /** The first day on which it holds. */
  readonly startsOn: Scalars['Date']['input'];
};

/** What became of it. */
export type RecordStaffingPayload = {
  readonly __typename?: 'RecordStaffingPayload';
  /** The position; null when it was refused. */
  readonly staffing?: Maybe<Staffing>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An answer to record. */
export type RecordSurveyInput = {
  /** The agency that it is about. */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** How the patient answered. */
  readonly channel: SurveyChannel;
  /** The transition that it is about. */
  readonly episodeId?: InputMaybe<Scalars['ID']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was asked. */
  readonly kind: SurveyKind;
  /** Who answered. */
  readonly patientId: Scalars['ID']['input'];
  /** The question's code in the questionnaire. */
  readonly question?: InputMaybe<Scalars['String']['input']>;
  /** When the patient answered; now when left out. */
  readonly respondedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 0 to 10; for FREQUENCY 1 (never) to 4 (always). */
  readonly score: Scalars['Int']['input'];
};

/** What became of it. */
export type RecordSurveyPayload = {
  readonly __typename?: 'RecordSurveyPayload';
  /** The answer; null when it was refused. */
  readonly survey?: Maybe<Survey>;
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

/** A request to an agency; referrals owns it. */
export type Referral = {
  readonly __typename?: 'Referral';
  /** The referral's id. */
  readonly id: Scalars['ID']['output'];
};

/** What shall be told once more. */
export type ReplayEventsInput = {
  /** Only what was recorded from this instant on; everything when left out. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type ReplayEventsPayload = {
  readonly __typename?: 'ReplayEventsPayload';
  /** The replay; null when it was refused. */
  readonly replay?: Maybe<ReplayJob>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Everything being told to metrics once more. */
export type ReplayJob = {
  readonly __typename?: 'ReplayJob';
  /** Only what was recorded from here on; everything when null. */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** The replay's id. */
  readonly id: Scalars['ID']['output'];
  /** The share that is done, 0 to 1. */
  readonly progress: Scalars['Float']['output'];
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** How far the outbox of each service was read. */
  readonly sources: ReadonlyArray<ReplaySource>;
  /** Where it stands. */
  readonly status: ReplayStatus;
};

/** How far a service's outbox was read. */
export type ReplaySource = {
  readonly __typename?: 'ReplaySource';
  /** Whether all were read. */
  readonly done: Scalars['Boolean']['output'];
  /** Events read. */
  readonly read: Scalars['Int']['output'];
  /** The service. */
  readonly source: Scalars['String']['output'];
  /** Events that there were when it began. */
  readonly total: Scalars['Int']['output'];
};

/** Where a replay stands. */
export type ReplayStatus =
  /** All outboxes were read. */
  | 'COMPLETED'
  /** It waits for the relay. */
  | 'QUEUED'
  /** Outboxes are being read. */
  | 'RUNNING';

/** An item or service that prior authorization was asked for. */
export type RequestedItem = {
  readonly __typename?: 'RequestedItem';
  /** Its procedure code. */
  readonly code: Scalars['String']['output'];
  /** How many requests named it. */
  readonly requests?: Maybe<Scalars['Int']['output']>;
};

/** How an issue ended. */
export type ResolveValidationIssueInput = {
  /** The version that the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was done or why it is right: no patient is named here. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How it ended. */
  readonly resolution: ValidationDecision;
};

/** What became of it. */
export type ResolveValidationIssuePayload = {
  readonly __typename?: 'ResolveValidationIssuePayload';
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The issue; null when it was refused. */
  readonly validationIssue?: Maybe<ValidationIssue>;
};

/** Why it went wrong. */
export type RootCause = {
  readonly __typename?: 'RootCause';
  /** What kind of cause it is. */
  readonly category: RootCauseCategory;
  /** The cause, in words. */
  readonly finding: Scalars['String']['output'];
  /** The cause's id. */
  readonly id: Scalars['ID']['output'];
  /** How it was found. */
  readonly method: RootCauseMethod;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What kind of cause it is. */
export type RootCauseCategory =
  /** Where it is done. */
  | 'ENVIRONMENT'
  /** What it is done with. */
  | 'EQUIPMENT'
  /** What was known, and when. */
  | 'INFORMATION'
  /** Who did it, and what they knew. */
  | 'PEOPLE'
  /** What the rules ask for. */
  | 'POLICY'
  /** How it is done. */
  | 'PROCESS';

/** How a cause was found. */
export type RootCauseMethod =
  /** Reading the cases. */
  | 'CASE_REVIEW'
  /** Failure modes and their effects. */
  | 'FAILURE_MODES'
  /** A cause-and-effect diagram. */
  | 'FISHBONE'
  /** Asking why until nothing is behind it. */
  | 'FIVE_WHYS';

/** A run to start. */
export type RunDataValidationInput = {
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type RunDataValidationPayload = {
  readonly __typename?: 'RunDataValidationPayload';
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The run; null when it was refused. */
  readonly validationRun?: Maybe<ValidationRun>;
};

/** A count of a count. */
export type Share = {
  readonly __typename?: 'Share';
  /** Of what it is the share, in words. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** Of how many; null when suppressed. */
  readonly denominator?: Maybe<Scalars['Int']['output']>;
  /** How many; null when suppressed. */
  readonly numerator?: Maybe<Scalars['Int']['output']>;
  /** The share, 0 to 1; null when suppressed or of none. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
};

/** How much of a full-time position somebody works, and from which day on. */
export type Staffing = {
  readonly __typename?: 'Staffing';
  /** More than 0, at most 1. */
  readonly fullTimeEquivalent: Scalars['Float']['output'];
  /** The record's id. */
  readonly id: Scalars['ID']['output'];
  /** Who works; null while the record of people is away. */
  readonly practitioner?: Maybe<Practitioner>;
  /** The first day on which it holds. */
  readonly startsOn: Scalars['Date']['output'];
};

/** A file to make. */
export type StartExportInput = {
  /** Only what was known at this instant; now when left out. */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** How it shall be written. */
  readonly format: ExportFormat;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it shall hold. */
  readonly kind: ExportKind;
  /** Of which measure; facts have none. */
  readonly measureCode?: InputMaybe<Scalars['String']['input']>;
  /** The days that it shall cover. */
  readonly period: PeriodInput;
  /** Split a summary by this. */
  readonly stratifyBy?: InputMaybe<MeasureStratifier>;
};

/** What became of it. */
export type StartExportPayload = {
  readonly __typename?: 'StartExportPayload';
  /** The export; null when it was refused. */
  readonly export?: Maybe<ExportJob>;
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

/** A change to ask for. */
export type SubmitChangeRequestInput = {
  /** What shall be different, and why: no patient is named here. */
  readonly description: Scalars['String']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  readonly kind: ChangeRequestKind;
  /** The id or code of the template, rule or measure that is meant. */
  readonly targetId?: InputMaybe<Scalars['ID']['input']>;
  /** The version of it that was seen. */
  readonly targetVersion?: InputMaybe<Scalars['String']['input']>;
  /** In a line. */
  readonly title: Scalars['String']['input'];
};

/** What became of it. */
export type SubmitChangeRequestPayload = {
  readonly __typename?: 'SubmitChangeRequestPayload';
  /** The request; null when it was refused. */
  readonly changeRequest?: Maybe<ChangeRequest>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a patient said of the care. */
export type Survey = {
  readonly __typename?: 'Survey';
  /** The agency that it is about, if it is about one. */
  readonly agency?: Maybe<Agency>;
  /** How the patient answered. */
  readonly channel: SurveyChannel;
  /** The answer's id. */
  readonly id: Scalars['ID']['output'];
  /** What was asked. */
  readonly kind: SurveyKind;
  /** What the patient is by a recommendation; null for another question. */
  readonly promoterGroup?: Maybe<PromoterGroup>;
  /** The question's code in the questionnaire. */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** When the patient answered. */
  readonly respondedAt: Scalars['DateTime']['output'];
  /** 0 to 10; for FREQUENCY 1 (never), 2 (sometimes), 3 (usually), 4 (always). */
  readonly score: Scalars['Int']['output'];
  /** Whether it is the most favourable answer: 9 or 10 of ten, or always. */
  readonly topBox: Scalars['Boolean']['output'];
  /** The transition that it is about, if it is about one. */
  readonly transitionEpisode?: Maybe<TransitionEpisode>;
};

/** How a patient answered. */
export type SurveyChannel =
  /** By e-mail. */
  | 'EMAIL'
  /** Face to face. */
  | 'IN_PERSON'
  /** On paper. */
  | 'PAPER'
  /** By telephone. */
  | 'PHONE'
  /** In the portal. */
  | 'PORTAL'
  /** By text message. */
  | 'SMS';

/** What a survey asks. */
export type SurveyKind =
  /** How often something was so, 1 (never) to 4 (always). */
  | 'FREQUENCY'
  /** How good the care was, 0 to 10. */
  | 'OVERALL_RATING'
  /** How likely the patient is to recommend us, 0 to 10. */
  | 'RECOMMENDATION';

/** A page of a patient's timeline. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<TimelineItemEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** Something that happened to a patient: ids, codes and times only. */
export type TimelineItem = {
  readonly __typename?: 'TimelineItem';
  /** The item's id (the id of the event that told it). */
  readonly id: Scalars['ID']['output'];
  /** What happened, for example `transition.opened`. */
  readonly kind: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** When it became known. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The id of what it happened to: an encounter, an episode, a referral, an authorization. */
  readonly subjectId: Scalars['ID']['output'];
};

/** An item of a timeline. */
export type TimelineItemEdge = {
  readonly __typename?: 'TimelineItemEdge';
  /** Where the item stands in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. */
  readonly node: TimelineItem;
};

/** A discharge that is followed; care-plans owns it. */
export type TransitionEpisode = {
  readonly __typename?: 'TransitionEpisode';
  /** The episode's id. */
  readonly id: Scalars['ID']['output'];
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

/** How a person ends an issue. */
export type ValidationDecision =
  /** The row is right as it is. */
  | 'ACCEPTED'
  /** The source was corrected. */
  | 'CORRECTED';

/** A row that cannot be right. */
export type ValidationIssue = {
  readonly __typename?: 'ValidationIssue';
  /** Where it may go from here. */
  readonly availableTransitions: ReadonlyArray<ValidationStatus>;
  /** What to look for at the source. */
  readonly explanation: Scalars['String']['output'];
  /** When it was found first. */
  readonly foundAt: Scalars['DateTime']['output'];
  /** How it came to stand there, oldest first. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The issue's id. */
  readonly id: Scalars['ID']['output'];
  /** When a run found it last. */
  readonly lastFoundAt: Scalars['DateTime']['output'];
  /** What is wrong, in a line. */
  readonly name: Scalars['String']['output'];
  /** What was said about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whose row it is; null for those who may not know. */
  readonly patient?: Maybe<Patient>;
  /** What it collides with, if anything; null for those who may not know whose it is. */
  readonly relatedId?: Maybe<Scalars['ID']['output']>;
  /** How it ended. */
  readonly resolution?: Maybe<ValidationResolution>;
  /** When it ended. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The rule's code. */
  readonly rule: Scalars['String']['output'];
  /** How bad it is. */
  readonly severity: ValidationSeverity;
  /** Where the issue stands. */
  readonly status: ValidationStatus;
  /** Why it stands there, as a code: the reason of the last move in `history`. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The row's id; null for those who may not know whose it is. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  /** What the row is: Encounter, Patient, Observation. */
  readonly subjectType: Scalars['String']['output'];
  /** Raised by every change of its status. */
  readonly version: Scalars['Int']['output'];
};

/** A page of issues. */
export type ValidationIssueConnection = {
  readonly __typename?: 'ValidationIssueConnection';
  /** The issues with their cursors. */
  readonly edges: ReadonlyArray<ValidationIssueEdge>;
  /** Whether there are more. */
  readonly pageInfo: PageInfo;
};

/** An issue with its cursor. */
export type ValidationIssueEdge = {
  readonly __typename?: 'ValidationIssueEdge';
  /** Behind which the next page begins. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The issue. */
  readonly node: ValidationIssue;
};

/** How an issue ended. */
export type ValidationResolution =
  /** The row is right as it is. */
  | 'ACCEPTED'
  /** The source was corrected. */
  | 'CORRECTED'
  /** No run finds it any more. */
  | 'GONE';

/** The rules being run over everything that is known. */
export type ValidationRun = {
  readonly __typename?: 'ValidationRun';
  /** When it was done. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Issues that were not found any more. */
  readonly gone: Scalars['Int']['output'];
  /** The run's id. */
  readonly id: Scalars['ID']['output'];
  /** The share that is done, 0 to 1. */
  readonly progress: Scalars['Float']['output'];
  /** Issues that were found for the first time. */
  readonly raised: Scalars['Int']['output'];
  /** Issues that had ended and were found again. */
  readonly reopened: Scalars['Int']['output'];
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly status: ValidationRunStatus;
};

/** Where a run stands. */
export type ValidationRunStatus =
  /** All rules were run. */
  | 'COMPLETED'
  /** It waits for a worker. */
  | 'QUEUED'
  /** Some rules were run. */
  | 'RUNNING';

/** How bad an issue is. */
export type ValidationSeverity =
  /** A number is wrong by it. */
  | 'ERROR'
  /** A number may lack a row by it. */
  | 'WARNING';

/** Where an issue stands. */
export type ValidationStatus =
  /** It waits for somebody. */
  | 'OPEN'
  /** It ended. A run that finds it again opens it again, unless it was accepted. */
  | 'RESOLVED';

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
  Measure: Measure;
  Patient: Patient;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Measure:
    ( { __typename: 'Measure' }
    & GraphQLRecursivePick<FederationTypes['Measure'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
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
  AcceptChangeRequestPayload: ResolverTypeWrapper<Omit<AcceptChangeRequestPayload, 'changeRequest' | 'userErrors'> & { changeRequest?: Maybe<ResolversTypes['ChangeRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Agency: ResolverTypeWrapper<Agency>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgencyPerformance: ResolverTypeWrapper<AgencyPerformanceModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Appointment: ResolverTypeWrapper<Appointment>;
  Authorization: ResolverTypeWrapper<Authorization>;
  CancelExportInput: CancelExportInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CancelExportPayload: ResolverTypeWrapper<Omit<CancelExportPayload, 'export' | 'userErrors'> & { export?: Maybe<ResolversTypes['ExportJob']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CareGap: ResolverTypeWrapper<CareGapModel>;
  CareGapEvidence: ResolverTypeWrapper<CareGapEvidence>;
  CareGapStatus: CareGapStatus;
  CaseloadFlag: CaseloadFlag;
  CaseloadSnapshot: ResolverTypeWrapper<CaseloadSnapshotModel>;
  ChangeRequest: ResolverTypeWrapper<ChangeRequestModel>;
  ChangeRequestKind: ChangeRequestKind;
  ChangeRequestStatus: ChangeRequestStatus;
  ChartAnnotation: ResolverTypeWrapper<ChartAnnotation>;
  Code: ResolverTypeWrapper<Code>;
  Competency: ResolverTypeWrapper<CompetencyModel>;
  CompetencyMethod: CompetencyMethod;
  CompetencyRequired: ResolverTypeWrapper<CompetencyRequired>;
  CompleteChangeRequestPayload: ResolverTypeWrapper<Omit<CompleteChangeRequestPayload, 'changeRequest' | 'userErrors'> & { changeRequest?: Maybe<ResolversTypes['ChangeRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConsentRequired: ResolverTypeWrapper<ConsentRequired>;
  ControlChart: ResolverTypeWrapper<DrawnChart>;
  ControlChartKind: ControlChartKind;
  ControlChartLimits: ResolverTypeWrapper<ControlChartLimits>;
  ControlChartPoint: ResolverTypeWrapper<ChartPoint>;
  ControlChartSignal: ControlChartSignal;
  ControlChartSignalAt: ResolverTypeWrapper<ControlChartSignalAt>;
  CreateQualityProjectInput: CreateQualityProjectInput;
  CreateQualityProjectPayload: ResolverTypeWrapper<Omit<CreateQualityProjectPayload, 'qualityProject' | 'userErrors'> & { qualityProject?: Maybe<ResolversTypes['QualityProject']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<Deadline>;
  DeadlineExtension: ResolverTypeWrapper<DeadlineExtension>;
  DeadlinePassed: ResolverTypeWrapper<DeadlinePassed>;
  DeadlineStatus: DeadlineStatus;
  DeclineChangeRequestInput: DeclineChangeRequestInput;
  DeclineChangeRequestPayload: ResolverTypeWrapper<Omit<DeclineChangeRequestPayload, 'changeRequest' | 'userErrors'> & { changeRequest?: Maybe<ResolversTypes['ChangeRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Encounter: ResolverTypeWrapper<Encounter>;
  ExportFormat: ExportFormat;
  ExportJob: ResolverTypeWrapper<ExportJobModel>;
  ExportKind: ExportKind;
  ExportStatus: ExportStatus;
  Interval: ResolverTypeWrapper<Interval>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LimitExceeded: ResolverTypeWrapper<LimitExceeded>;
  Measure: ResolverTypeWrapper<MeasureModel>;
  MeasureCase: ResolverTypeWrapper<MeasureCaseModel>;
  MeasureCaseConnection: ResolverTypeWrapper<Omit<MeasureCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MeasureCaseEdge']> }>;
  MeasureCaseEdge: ResolverTypeWrapper<Omit<MeasureCaseEdge, 'node'> & { node: ResolversTypes['MeasureCase'] }>;
  MeasureCount: ResolverTypeWrapper<MeasureCount>;
  MeasurePopulation: MeasurePopulation;
  MeasureResult: ResolverTypeWrapper<MeasureResultModel>;
  MeasureSnapshot: ResolverTypeWrapper<MeasureSnapshotModel>;
  MeasureStatistic: ResolverTypeWrapper<MeasureStatistic>;
  MeasureStratifier: MeasureStratifier;
  MeasureStratum: ResolverTypeWrapper<MeasureStratum>;
  MoveChangeRequestInput: MoveChangeRequestInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialAs: PartialAs;
  Patient: ResolverTypeWrapper<PatientRef>;
  PdsaCycle: ResolverTypeWrapper<PdsaCycle>;
  PdsaDecision: PdsaDecision;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PolicyRule: ResolverTypeWrapper<PolicyRuleModel>;
  PolicyTopic: PolicyTopic;
  Practitioner: ResolverTypeWrapper<Practitioner>;
  PriorAuthorizationFigures: ResolverTypeWrapper<PriorAuthorizationFigures>;
  PriorAuthorizationReport: ResolverTypeWrapper<PriorAuthorizationReportModel>;
  PromoterGroup: PromoterGroup;
  QualityProject: ResolverTypeWrapper<QualityProjectModel>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCompetencyInput: RecordCompetencyInput;
  RecordCompetencyPayload: ResolverTypeWrapper<Omit<RecordCompetencyPayload, 'competency' | 'userErrors'> & { competency?: Maybe<ResolversTypes['Competency']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordPdsaCycleInput: RecordPdsaCycleInput;
  RecordPdsaCyclePayload: ResolverTypeWrapper<Omit<RecordPdsaCyclePayload, 'qualityProject' | 'userErrors'> & { qualityProject?: Maybe<ResolversTypes['QualityProject']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordRootCauseInput: RecordRootCauseInput;
  RecordRootCausePayload: ResolverTypeWrapper<Omit<RecordRootCausePayload, 'qualityProject' | 'userErrors'> & { qualityProject?: Maybe<ResolversTypes['QualityProject']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordStaffingInput: RecordStaffingInput;
  RecordStaffingPayload: ResolverTypeWrapper<Omit<RecordStaffingPayload, 'staffing' | 'userErrors'> & { staffing?: Maybe<ResolversTypes['Staffing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordSurveyInput: RecordSurveyInput;
  RecordSurveyPayload: ResolverTypeWrapper<Omit<RecordSurveyPayload, 'survey' | 'userErrors'> & { survey?: Maybe<ResolversTypes['Survey']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Redaction: ResolverTypeWrapper<Redaction>;
  RedactionReason: RedactionReason;
  Referral: ResolverTypeWrapper<Referral>;
  ReplayEventsInput: ReplayEventsInput;
  ReplayEventsPayload: ResolverTypeWrapper<Omit<ReplayEventsPayload, 'replay' | 'userErrors'> & { replay?: Maybe<ResolversTypes['ReplayJob']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReplayJob: ResolverTypeWrapper<ReplayJobModel>;
  ReplaySource: ResolverTypeWrapper<ReplaySource>;
  ReplayStatus: ReplayStatus;
  RequestedItem: ResolverTypeWrapper<RequestedItem>;
  ResolveValidationIssueInput: ResolveValidationIssueInput;
  ResolveValidationIssuePayload: ResolverTypeWrapper<Omit<ResolveValidationIssuePayload, 'userErrors' | 'validationIssue'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, validationIssue?: Maybe<ResolversTypes['ValidationIssue']> }>;
  RootCause: ResolverTypeWrapper<RootCause>;
  RootCauseCategory: RootCauseCategory;
  RootCauseMethod: RootCauseMethod;
  RunDataValidationInput: RunDataValidationInput;
  RunDataValidationPayload: ResolverTypeWrapper<Omit<RunDataValidationPayload, 'userErrors' | 'validationRun'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, validationRun?: Maybe<ResolversTypes['ValidationRun']> }>;
  Share: ResolverTypeWrapper<Share>;
  Staffing: ResolverTypeWrapper<StaffingModel>;
  StartExportInput: StartExportInput;
  StartExportPayload: ResolverTypeWrapper<Omit<StartExportPayload, 'export' | 'userErrors'> & { export?: Maybe<ResolversTypes['ExportJob']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StatusChange: ResolverTypeWrapper<StatusChangeModel>;
  SubmitChangeRequestInput: SubmitChangeRequestInput;
  SubmitChangeRequestPayload: ResolverTypeWrapper<Omit<SubmitChangeRequestPayload, 'changeRequest' | 'userErrors'> & { changeRequest?: Maybe<ResolversTypes['ChangeRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Survey: ResolverTypeWrapper<SurveyModel>;
  SurveyChannel: SurveyChannel;
  SurveyKind: SurveyKind;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TimelineConnection: ResolverTypeWrapper<TimelineConnection>;
  TimelineItem: ResolverTypeWrapper<TimelineItem>;
  TimelineItemEdge: ResolverTypeWrapper<TimelineItemEdge>;
  TransitionEpisode: ResolverTypeWrapper<TransitionEpisode>;
  TransitionNotAllowed: ResolverTypeWrapper<TransitionNotAllowed>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  ValidationDecision: ValidationDecision;
  ValidationIssue: ResolverTypeWrapper<ValidationIssueModel>;
  ValidationIssueConnection: ResolverTypeWrapper<Omit<ValidationIssueConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ValidationIssueEdge']> }>;
  ValidationIssueEdge: ResolverTypeWrapper<Omit<ValidationIssueEdge, 'node'> & { node: ResolversTypes['ValidationIssue'] }>;
  ValidationResolution: ValidationResolution;
  ValidationRun: ResolverTypeWrapper<ValidationRunModel>;
  ValidationRunStatus: ValidationRunStatus;
  ValidationSeverity: ValidationSeverity;
  ValidationStatus: ValidationStatus;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Weekday: Weekday;
  WeeklyHours: ResolverTypeWrapper<WeeklyHours>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptChangeRequestPayload: Omit<AcceptChangeRequestPayload, 'changeRequest' | 'userErrors'> & { changeRequest?: Maybe<ResolversParentTypes['ChangeRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Agency: Agency;
  ID: Scalars['ID']['output'];
  AgencyPerformance: AgencyPerformanceModel;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Appointment: Appointment;
  Authorization: Authorization;
  CancelExportInput: CancelExportInput;
  String: Scalars['String']['output'];
  CancelExportPayload: Omit<CancelExportPayload, 'export' | 'userErrors'> & { export?: Maybe<ResolversParentTypes['ExportJob']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CareGap: CareGapModel;
  CareGapEvidence: CareGapEvidence;
  CaseloadSnapshot: CaseloadSnapshotModel;
  ChangeRequest: ChangeRequestModel;
  ChartAnnotation: ChartAnnotation;
  Code: Code;
  Competency: CompetencyModel;
  CompetencyRequired: CompetencyRequired;
  CompleteChangeRequestPayload: Omit<CompleteChangeRequestPayload, 'changeRequest' | 'userErrors'> & { changeRequest?: Maybe<ResolversParentTypes['ChangeRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConsentRequired: ConsentRequired;
  ControlChart: DrawnChart;
  ControlChartLimits: ControlChartLimits;
  ControlChartPoint: ChartPoint;
  ControlChartSignalAt: ControlChartSignalAt;
  CreateQualityProjectInput: CreateQualityProjectInput;
  CreateQualityProjectPayload: Omit<CreateQualityProjectPayload, 'qualityProject' | 'userErrors'> & { qualityProject?: Maybe<ResolversParentTypes['QualityProject']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: Deadline;
  DeadlineExtension: DeadlineExtension;
  DeadlinePassed: DeadlinePassed;
  DeclineChangeRequestInput: DeclineChangeRequestInput;
  DeclineChangeRequestPayload: Omit<DeclineChangeRequestPayload, 'changeRequest' | 'userErrors'> & { changeRequest?: Maybe<ResolversParentTypes['ChangeRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Duration: Scalars['Duration']['output'];
  Encounter: Encounter;
  ExportJob: ExportJobModel;
  Interval: Interval;
  InvalidInput: InvalidInput;
  LimitExceeded: LimitExceeded;
  Measure: MeasureModel;
  MeasureCase: MeasureCaseModel;
  MeasureCaseConnection: Omit<MeasureCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MeasureCaseEdge']> };
  MeasureCaseEdge: Omit<MeasureCaseEdge, 'node'> & { node: ResolversParentTypes['MeasureCase'] };
  MeasureCount: MeasureCount;
  MeasureResult: MeasureResultModel;
  MeasureSnapshot: MeasureSnapshotModel;
  MeasureStatistic: MeasureStatistic;
  MeasureStratum: MeasureStratum;
  MoveChangeRequestInput: MoveChangeRequestInput;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Patient: PatientRef;
  PdsaCycle: PdsaCycle;
  Period: Period;
  PeriodInput: PeriodInput;
  PolicyRule: PolicyRuleModel;
  Practitioner: Practitioner;
  PriorAuthorizationFigures: PriorAuthorizationFigures;
  PriorAuthorizationReport: PriorAuthorizationReportModel;
  QualityProject: QualityProjectModel;
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  RecordCompetencyInput: RecordCompetencyInput;
  RecordCompetencyPayload: Omit<RecordCompetencyPayload, 'competency' | 'userErrors'> & { competency?: Maybe<ResolversParentTypes['Competency']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordPdsaCycleInput: RecordPdsaCycleInput;
  RecordPdsaCyclePayload: Omit<RecordPdsaCyclePayload, 'qualityProject' | 'userErrors'> & { qualityProject?: Maybe<ResolversParentTypes['QualityProject']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordRootCauseInput: RecordRootCauseInput;
  RecordRootCausePayload: Omit<RecordRootCausePayload, 'qualityProject' | 'userErrors'> & { qualityProject?: Maybe<ResolversParentTypes['QualityProject']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordStaffingInput: RecordStaffingInput;
  RecordStaffingPayload: Omit<RecordStaffingPayload, 'staffing' | 'userErrors'> & { staffing?: Maybe<ResolversParentTypes['Staffing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordSurveyInput: RecordSurveyInput;
  RecordSurveyPayload: Omit<RecordSurveyPayload, 'survey' | 'userErrors'> & { survey?: Maybe<ResolversParentTypes['Survey']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Redaction: Redaction;
  Referral: Referral;
  ReplayEventsInput: ReplayEventsInput;
  ReplayEventsPayload: Omit<ReplayEventsPayload, 'replay' | 'userErrors'> & { replay?: Maybe<ResolversParentTypes['ReplayJob']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReplayJob: ReplayJobModel;
  ReplaySource: ReplaySource;
  RequestedItem: RequestedItem;
  ResolveValidationIssueInput: ResolveValidationIssueInput;
  ResolveValidationIssuePayload: Omit<ResolveValidationIssuePayload, 'userErrors' | 'validationIssue'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, validationIssue?: Maybe<ResolversParentTypes['ValidationIssue']> };
  RootCause: RootCause;
  RunDataValidationInput: RunDataValidationInput;
  RunDataValidationPayload: Omit<RunDataValidationPayload, 'userErrors' | 'validationRun'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, validationRun?: Maybe<ResolversParentTypes['ValidationRun']> };
  Share: Share;
  Staffing: StaffingModel;
  StartExportInput: StartExportInput;
  StartExportPayload: Omit<StartExportPayload, 'export' | 'userErrors'> & { export?: Maybe<ResolversParentTypes['ExportJob']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StatusChange: StatusChangeModel;
  SubmitChangeRequestInput: SubmitChangeRequestInput;
  SubmitChangeRequestPayload: Omit<SubmitChangeRequestPayload, 'changeRequest' | 'userErrors'> & { changeRequest?: Maybe<ResolversParentTypes['ChangeRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Survey: SurveyModel;
  TimeZone: Scalars['TimeZone']['output'];
  TimelineConnection: TimelineConnection;
  TimelineItem: TimelineItem;
  TimelineItemEdge: TimelineItemEdge;
  TransitionEpisode: TransitionEpisode;
  TransitionNotAllowed: TransitionNotAllowed;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ValidationIssue: ValidationIssueModel;
  ValidationIssueConnection: Omit<ValidationIssueConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ValidationIssueEdge']> };
  ValidationIssueEdge: Omit<ValidationIssueEdge, 'node'> & { node: ResolversParentTypes['ValidationIssue'] };
  ValidationRun: ValidationRunModel;
  VersionConflict: VersionConflict;
  WeeklyHours: WeeklyHours;
};

export type AcceptChangeRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptChangeRequestPayload'] = ResolversParentTypes['AcceptChangeRequestPayload']> = {
  changeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AgencyPerformanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyPerformance'] = ResolversParentTypes['AgencyPerformance']> = {
  accepted?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  acceptedInTime?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  medianDaysToClose?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianHoursToAccept?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  noShows?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  openOver30Days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  topBox?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AuthorizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authorization'] = ResolversParentTypes['Authorization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CancelExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelExportPayload'] = ResolversParentTypes['CancelExportPayload']> = {
  export?: Resolver<Maybe<ResolversTypes['ExportJob']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CareGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareGap'] = ResolversParentTypes['CareGap']> = {
  assignedTo?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  closedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['CareGapEvidence']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occasion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareGapStatus'], ParentType, ContextType>;
};

export type CareGapEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareGapEvidence'] = ResolversParentTypes['CareGapEvidence']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CaseloadSnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseloadSnapshot'] = ResolversParentTypes['CaseloadSnapshot']> = {
  coordinator?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  flags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseloadFlag']>>, ParentType, ContextType>;
  fullTimeEquivalent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patients?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patientsPerFullTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rising?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  weighted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weightedPerFullTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ChangeRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeRequest'] = ResolversParentTypes['ChangeRequest']> = {
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['ChangeRequestStatus']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeRequestKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChangeRequestStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  targetVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChartAnnotationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChartAnnotation'] = ResolversParentTypes['ChartAnnotation']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompetencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Competency'] = ResolversParentTypes['Competency']> = {
  competency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentor?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['CompetencyMethod'], ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CompetencyRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetencyRequired'] = ResolversParentTypes['CompetencyRequired']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  competency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteChangeRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteChangeRequestPayload'] = ResolversParentTypes['CompleteChangeRequestPayload']> = {
  changeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsentRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentRequired'] = ResolversParentTypes['ConsentRequired']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ControlChartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlChart'] = ResolversParentTypes['ControlChart']> = {
  annotations?: Resolver<ReadonlyArray<ResolversTypes['ChartAnnotation']>, ParentType, ContextType>;
  baselinePoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  centreLine?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ControlChartKind'], ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['ControlChartLimits']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['ControlChartPoint']>, ParentType, ContextType>;
  signals?: Resolver<ReadonlyArray<ResolversTypes['ControlChartSignalAt']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  svgPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ControlChartLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlChartLimits'] = ResolversParentTypes['ControlChartLimits']> = {
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ControlChartPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlChartPoint'] = ResolversParentTypes['ControlChartPoint']> = {
  centreLine?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lowerLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  signals?: Resolver<ReadonlyArray<ResolversTypes['ControlChartSignal']>, ParentType, ContextType>;
  upperLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ControlChartSignalAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlChartSignalAt'] = ResolversParentTypes['ControlChartSignalAt']> = {
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['ControlChartSignal'], ParentType, ContextType>;
};

export type CreateQualityProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateQualityProjectPayload'] = ResolversParentTypes['CreateQualityProjectPayload']> = {
  qualityProject?: Resolver<Maybe<ResolversTypes['QualityProject']>, ParentType, ContextType>;
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

export type DeclineChangeRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineChangeRequestPayload'] = ResolversParentTypes['DeclineChangeRequestPayload']> = {
  changeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EncounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Encounter'] = ResolversParentTypes['Encounter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExportJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportJob'] = ResolversParentTypes['ExportJob']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['ExportStatus']>, ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  deIdentified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  downloadPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportFormat'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExportKind'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExportStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'], FederationReferenceType extends FederationReferenceTypes['Measure'] = FederationReferenceTypes['Measure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Measure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exceptions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exclusions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initialPopulation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureCase'] = ResolversParentTypes['MeasureCase']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inDenominator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inNumerator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stratum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transitionEpisode?: Resolver<Maybe<ResolversTypes['TransitionEpisode']>, ParentType, ContextType>;
};

export type MeasureCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureCaseConnection'] = ResolversParentTypes['MeasureCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeasureCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureCaseEdge'] = ResolversParentTypes['MeasureCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeasureCase'], ParentType, ContextType>;
};

export type MeasureCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureCount'] = ResolversParentTypes['MeasureCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureResult'] = ResolversParentTypes['MeasureResult']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  besides?: Resolver<ReadonlyArray<ResolversTypes['MeasureCount']>, ParentType, ContextType>;
  cases?: Resolver<Maybe<ResolversTypes['MeasureCaseConnection']>, ParentType, ContextType, Partial<MeasureResultCasesArgs>>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['MeasureCount']>, ParentType, ContextType>;
  exclusions?: Resolver<ReadonlyArray<ResolversTypes['MeasureCount']>, ParentType, ContextType>;
  initialPopulation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  measureVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['MeasureStatistic']>, ParentType, ContextType>;
  strata?: Resolver<ReadonlyArray<ResolversTypes['MeasureStratum']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeasureSnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureSnapshot'] = ResolversParentTypes['MeasureSnapshot']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  initialPopulation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  measureVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recomputed?: Resolver<Maybe<ResolversTypes['MeasureResult']>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MeasureStatisticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureStatistic'] = ResolversParentTypes['MeasureStatistic']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MeasureStratumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureStratum'] = ResolversParentTypes['MeasureStratum']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['MeasureStatistic']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptChangeRequest?: Resolver<Maybe<ResolversTypes['AcceptChangeRequestPayload']>, ParentType, ContextType, RequireFields<MutationAcceptChangeRequestArgs, 'input'>>;
  cancelExport?: Resolver<Maybe<ResolversTypes['CancelExportPayload']>, ParentType, ContextType, RequireFields<MutationCancelExportArgs, 'input'>>;
  completeChangeRequest?: Resolver<Maybe<ResolversTypes['CompleteChangeRequestPayload']>, ParentType, ContextType, RequireFields<MutationCompleteChangeRequestArgs, 'input'>>;
  createQualityProject?: Resolver<Maybe<ResolversTypes['CreateQualityProjectPayload']>, ParentType, ContextType, RequireFields<MutationCreateQualityProjectArgs, 'input'>>;
  declineChangeRequest?: Resolver<Maybe<ResolversTypes['DeclineChangeRequestPayload']>, ParentType, ContextType, RequireFields<MutationDeclineChangeRequestArgs, 'input'>>;
  recordCompetency?: Resolver<Maybe<ResolversTypes['RecordCompetencyPayload']>, ParentType, ContextType, RequireFields<MutationRecordCompetencyArgs, 'input'>>;
  recordPdsaCycle?: Resolver<Maybe<ResolversTypes['RecordPdsaCyclePayload']>, ParentType, ContextType, RequireFields<MutationRecordPdsaCycleArgs, 'input'>>;
  recordRootCause?: Resolver<Maybe<ResolversTypes['RecordRootCausePayload']>, ParentType, ContextType, RequireFields<MutationRecordRootCauseArgs, 'input'>>;
  recordStaffing?: Resolver<Maybe<ResolversTypes['RecordStaffingPayload']>, ParentType, ContextType, RequireFields<MutationRecordStaffingArgs, 'input'>>;
  recordSurvey?: Resolver<Maybe<ResolversTypes['RecordSurveyPayload']>, ParentType, ContextType, RequireFields<MutationRecordSurveyArgs, 'input'>>;
  replayEvents?: Resolver<Maybe<ResolversTypes['ReplayEventsPayload']>, ParentType, ContextType, RequireFields<MutationReplayEventsArgs, 'input'>>;
  resolveValidationIssue?: Resolver<Maybe<ResolversTypes['ResolveValidationIssuePayload']>, ParentType, ContextType, RequireFields<MutationResolveValidationIssueArgs, 'input'>>;
  runDataValidation?: Resolver<Maybe<ResolversTypes['RunDataValidationPayload']>, ParentType, ContextType, RequireFields<MutationRunDataValidationArgs, 'input'>>;
  startExport?: Resolver<Maybe<ResolversTypes['StartExportPayload']>, ParentType, ContextType, RequireFields<MutationStartExportArgs, 'input'>>;
  submitChangeRequest?: Resolver<Maybe<ResolversTypes['SubmitChangeRequestPayload']>, ParentType, ContextType, RequireFields<MutationSubmitChangeRequestArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  careGaps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CareGap']>>, ParentType, ContextType, Partial<PatientCareGapsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  surveys?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Survey']>>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, Partial<PatientTimelineArgs>>;
};

export type PdsaCycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PdsaCycle'] = ResolversParentTypes['PdsaCycle']> = {
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PdsaDecision']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newBaseline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prediction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type PolicyRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyRule'] = ResolversParentTypes['PolicyRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['PolicyTopic'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PriorAuthorizationFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorAuthorizationFigures'] = ResolversParentTypes['PriorAuthorizationFigures']> = {
  approved?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  averageTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denied?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  medianTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriorAuthorizationReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorAuthorizationReport'] = ResolversParentTypes['PriorAuthorizationReport']> = {
  appealsOverturned?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  approvedAfterAppeal?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  drugsLeftOut?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expedited?: Resolver<ResolversTypes['PriorAuthorizationFigures'], ParentType, ContextType>;
  extendedAndApproved?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['RequestedItem']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rejected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['PriorAuthorizationFigures'], ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualityProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityProject'] = ResolversParentTypes['QualityProject']> = {
  aim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cycles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PdsaCycle']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rootCauses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RootCause']>>, ParentType, ContextType>;
  targetRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencyPerformance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyPerformance']>>, ParentType, ContextType, Partial<QueryAgencyPerformanceArgs>>;
  caseloads?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseloadSnapshot']>>, ParentType, ContextType>;
  changeRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ChangeRequest']>>, ParentType, ContextType, Partial<QueryChangeRequestsArgs>>;
  competencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Competency']>>, ParentType, ContextType, Partial<QueryCompetenciesArgs>>;
  controlChart?: Resolver<Maybe<ResolversTypes['ControlChart']>, ParentType, ContextType, RequireFields<QueryControlChartArgs, 'code' | 'from' | 'kind' | 'to'>>;
  export?: Resolver<Maybe<ResolversTypes['ExportJob']>, ParentType, ContextType, RequireFields<QueryExportArgs, 'id'>>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'code'>>;
  measureResult?: Resolver<Maybe<ResolversTypes['MeasureResult']>, ParentType, ContextType, RequireFields<QueryMeasureResultArgs, 'code' | 'period'>>;
  measureSnapshot?: Resolver<Maybe<ResolversTypes['MeasureSnapshot']>, ParentType, ContextType, RequireFields<QueryMeasureSnapshotArgs, 'code' | 'day'>>;
  measures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Measure']>>, ParentType, ContextType>;
  policyRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PolicyRule']>>, ParentType, ContextType, Partial<QueryPolicyRulesArgs>>;
  priorAuthorizationReport?: Resolver<Maybe<ResolversTypes['PriorAuthorizationReport']>, ParentType, ContextType, RequireFields<QueryPriorAuthorizationReportArgs, 'payer' | 'year'>>;
  qualityProjects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QualityProject']>>, ParentType, ContextType, Partial<QueryQualityProjectsArgs>>;
  replay?: Resolver<Maybe<ResolversTypes['ReplayJob']>, ParentType, ContextType, RequireFields<QueryReplayArgs, 'id'>>;
  validationIssues?: Resolver<Maybe<ResolversTypes['ValidationIssueConnection']>, ParentType, ContextType, Partial<QueryValidationIssuesArgs>>;
  validationRun?: Resolver<Maybe<ResolversTypes['ValidationRun']>, ParentType, ContextType, RequireFields<QueryValidationRunArgs, 'id'>>;
};

export type RecordCompetencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCompetencyPayload'] = ResolversParentTypes['RecordCompetencyPayload']> = {
  competency?: Resolver<Maybe<ResolversTypes['Competency']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPdsaCyclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPdsaCyclePayload'] = ResolversParentTypes['RecordPdsaCyclePayload']> = {
  qualityProject?: Resolver<Maybe<ResolversTypes['QualityProject']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordRootCausePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRootCausePayload'] = ResolversParentTypes['RecordRootCausePayload']> = {
  qualityProject?: Resolver<Maybe<ResolversTypes['QualityProject']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordStaffingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordStaffingPayload'] = ResolversParentTypes['RecordStaffingPayload']> = {
  staffing?: Resolver<Maybe<ResolversTypes['Staffing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordSurveyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSurveyPayload'] = ResolversParentTypes['RecordSurveyPayload']> = {
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RedactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Redaction'] = ResolversParentTypes['Redaction']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RedactionReason'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReplayEventsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayEventsPayload'] = ResolversParentTypes['ReplayEventsPayload']> = {
  replay?: Resolver<Maybe<ResolversTypes['ReplayJob']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplayJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayJob'] = ResolversParentTypes['ReplayJob']> = {
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['ReplaySource']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReplayStatus'], ParentType, ContextType>;
};

export type ReplaySourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaySource'] = ResolversParentTypes['ReplaySource']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestedItem'] = ResolversParentTypes['RequestedItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requests?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResolveValidationIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveValidationIssuePayload'] = ResolversParentTypes['ResolveValidationIssuePayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  validationIssue?: Resolver<Maybe<ResolversTypes['ValidationIssue']>, ParentType, ContextType>;
};

export type RootCauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCause'] = ResolversParentTypes['RootCause']> = {
  category?: Resolver<ResolversTypes['RootCauseCategory'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['RootCauseMethod'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RunDataValidationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunDataValidationPayload'] = ResolversParentTypes['RunDataValidationPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  validationRun?: Resolver<Maybe<ResolversTypes['ValidationRun']>, ParentType, ContextType>;
};

export type ShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StaffingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Staffing'] = ResolversParentTypes['Staffing']> = {
  fullTimeEquivalent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type StartExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartExportPayload'] = ResolversParentTypes['StartExportPayload']> = {
  export?: Resolver<Maybe<ResolversTypes['ExportJob']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusChange'] = ResolversParentTypes['StatusChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmitChangeRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitChangeRequestPayload'] = ResolversParentTypes['SubmitChangeRequestPayload']> = {
  changeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['SurveyChannel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SurveyKind'], ParentType, ContextType>;
  promoterGroup?: Resolver<Maybe<ResolversTypes['PromoterGroup']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  respondedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topBox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transitionEpisode?: Resolver<Maybe<ResolversTypes['TransitionEpisode']>, ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TimelineItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItemEdge'] = ResolversParentTypes['TimelineItemEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineItem'], ParentType, ContextType>;
};

export type TransitionEpisodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionEpisode'] = ResolversParentTypes['TransitionEpisode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CompetencyRequired' | 'ConsentRequired' | 'DeadlinePassed' | 'InvalidInput' | 'LimitExceeded' | 'NotFound' | 'TransitionNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type ValidationIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationIssue'] = ResolversParentTypes['ValidationIssue']> = {
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['ValidationStatus']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFoundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  relatedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['ValidationResolution']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ValidationSeverity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ValidationStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ValidationIssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationIssueConnection'] = ResolversParentTypes['ValidationIssueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ValidationIssueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ValidationIssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationIssueEdge'] = ResolversParentTypes['ValidationIssueEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ValidationIssue'], ParentType, ContextType>;
};

export type ValidationRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationRun'] = ResolversParentTypes['ValidationRun']> = {
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reopened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ValidationRunStatus'], ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WeeklyHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeeklyHours'] = ResolversParentTypes['WeeklyHours']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptChangeRequestPayload?: AcceptChangeRequestPayloadResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyPerformance?: AgencyPerformanceResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  Authorization?: AuthorizationResolvers<ContextType>;
  CancelExportPayload?: CancelExportPayloadResolvers<ContextType>;
  CareGap?: CareGapResolvers<ContextType>;
  CareGapEvidence?: CareGapEvidenceResolvers<ContextType>;
  CaseloadSnapshot?: CaseloadSnapshotResolvers<ContextType>;
  ChangeRequest?: ChangeRequestResolvers<ContextType>;
  ChartAnnotation?: ChartAnnotationResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  Competency?: CompetencyResolvers<ContextType>;
  CompetencyRequired?: CompetencyRequiredResolvers<ContextType>;
  CompleteChangeRequestPayload?: CompleteChangeRequestPayloadResolvers<ContextType>;
  ConsentRequired?: ConsentRequiredResolvers<ContextType>;
  ControlChart?: ControlChartResolvers<ContextType>;
  ControlChartLimits?: ControlChartLimitsResolvers<ContextType>;
  ControlChartPoint?: ControlChartPointResolvers<ContextType>;
  ControlChartSignalAt?: ControlChartSignalAtResolvers<ContextType>;
  CreateQualityProjectPayload?: CreateQualityProjectPayloadResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineExtension?: DeadlineExtensionResolvers<ContextType>;
  DeadlinePassed?: DeadlinePassedResolvers<ContextType>;
  DeclineChangeRequestPayload?: DeclineChangeRequestPayloadResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Encounter?: EncounterResolvers<ContextType>;
  ExportJob?: ExportJobResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LimitExceeded?: LimitExceededResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureCase?: MeasureCaseResolvers<ContextType>;
  MeasureCaseConnection?: MeasureCaseConnectionResolvers<ContextType>;
  MeasureCaseEdge?: MeasureCaseEdgeResolvers<ContextType>;
  MeasureCount?: MeasureCountResolvers<ContextType>;
  MeasureResult?: MeasureResultResolvers<ContextType>;
  MeasureSnapshot?: MeasureSnapshotResolvers<ContextType>;
  MeasureStatistic?: MeasureStatisticResolvers<ContextType>;
  MeasureStratum?: MeasureStratumResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PdsaCycle?: PdsaCycleResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PolicyRule?: PolicyRuleResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PriorAuthorizationFigures?: PriorAuthorizationFiguresResolvers<ContextType>;
  PriorAuthorizationReport?: PriorAuthorizationReportResolvers<ContextType>;
  QualityProject?: QualityProjectResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCompetencyPayload?: RecordCompetencyPayloadResolvers<ContextType>;
  RecordPdsaCyclePayload?: RecordPdsaCyclePayloadResolvers<ContextType>;
  RecordRootCausePayload?: RecordRootCausePayloadResolvers<ContextType>;
  RecordStaffingPayload?: RecordStaffingPayloadResolvers<ContextType>;
  RecordSurveyPayload?: RecordSurveyPayloadResolvers<ContextType>;
  Redaction?: RedactionResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReplayEventsPayload?: ReplayEventsPayloadResolvers<ContextType>;
  ReplayJob?: ReplayJobResolvers<ContextType>;
  ReplaySource?: ReplaySourceResolvers<ContextType>;
  RequestedItem?: RequestedItemResolvers<ContextType>;
  ResolveValidationIssuePayload?: ResolveValidationIssuePayloadResolvers<ContextType>;
  RootCause?: RootCauseResolvers<ContextType>;
  RunDataValidationPayload?: RunDataValidationPayloadResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  Staffing?: StaffingResolvers<ContextType>;
  StartExportPayload?: StartExportPayloadResolvers<ContextType>;
  StatusChange?: StatusChangeResolvers<ContextType>;
  SubmitChangeRequestPayload?: SubmitChangeRequestPayloadResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  TimelineItemEdge?: TimelineItemEdgeResolvers<ContextType>;
  TransitionEpisode?: TransitionEpisodeResolvers<ContextType>;
  TransitionNotAllowed?: TransitionNotAllowedResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValidationIssue?: ValidationIssueResolvers<ContextType>;
  ValidationIssueConnection?: ValidationIssueConnectionResolvers<ContextType>;
  ValidationIssueEdge?: ValidationIssueEdgeResolvers<ContextType>;
  ValidationRun?: ValidationRunResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WeeklyHours?: WeeklyHoursResolvers<ContextType>;
};

