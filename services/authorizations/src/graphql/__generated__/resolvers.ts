import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Authorization as AuthorizationModel } from '../../domain/authorization.js';
import type { Payer as PayerModel } from '../../domain/payer.js';
import type { ServiceLine as ServiceLineModel } from '../../domain/service-line.js';
import type { AuthorizationDocument as AuthorizationDocumentModel, StoredDeadline as StoredDeadlineModel, Determination as DeterminationModel, DeadLetter as DeadLetterModel } from '../../domain/records.js';
import type { Submission as SubmissionModel } from '../../domain/submission.js';
import type { UnitsEntry as UnitsEntryModel } from '../../domain/units.js';
import type { PatientStub } from '../patient-stub.js';
import type { InfoRequest as InfoRequestModel, PeerToPeer as PeerToPeerModel, PayerContact as PayerContactModel } from '../../domain/dialog.js';
import type { Appeal as AppealModel } from '../../domain/appeal.js';
import type { TerminationNotice as TerminationNoticeModel } from '../../domain/termination-notice.js';
import type { CriteriaReview as CriteriaReviewModel } from '../../domain/criteria-review.js';
import type { PayerRule as PayerRuleModel } from '../../domain/payer-rule.js';
import type { RequirementAnswer as RequirementAnswerModel } from '../../domain/requirement.js';
import type { Context } from '../context.js';
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

/** A document that answers a question. */
export type AnswerDocumentInput = {
  /** The document in patients. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is, for example `FACE_TO_FACE_NOTE`. */
  readonly kind: Scalars['String']['input'];
};

/** The answer to what a payer asked. */
export type AnswerInfoRequestInput = {
  /** What answers it, at least one. */
  readonly documents: ReadonlyArray<AnswerDocumentInput>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which authorization. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What else was said. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type AnswerInfoRequestPayload = {
  readonly __typename?: 'AnswerInfoRequestPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One level of an appeal. */
export type Appeal = {
  readonly __typename?: 'Appeal';
  /** What is at stake, US dollars. */
  readonly amountInControversy?: Maybe<Scalars['Float']['output']>;
  /** The enrollee's written consent. */
  readonly consentDocumentId?: Maybe<Scalars['ID']['output']>;
  /** Whether the service goes on meanwhile. */
  readonly continueBenefits: Scalars['Boolean']['output'];
  /** When; null before. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded the decision. */
  readonly decidedBy?: Maybe<Scalars['ID']['output']>;
  /** The reasons of the body. */
  readonly decisionNote?: Maybe<Scalars['String']['output']>;
  /** By when the body must decide; null where no regulation says. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** By when the payer must put it into force; null where none is set. */
  readonly effectuationDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was filed. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** Who filed it. */
  readonly filedBy: Scalars['ID']['output'];
  /** Filed after the last working day and still in time. */
  readonly filedOnDayOff: Scalars['Boolean']['output'];
  /** Who appeals. */
  readonly filer: AppealFiler;
  /** By when it had to be filed; null where the plan forwards it. */
  readonly filingDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Which level. */
  readonly level: AppealLevel;
  /** 1 is the first. */
  readonly levelOrder: Scalars['Int']['output'];
  /** The date of the notice that is appealed against. */
  readonly noticeDate: Scalars['Date']['output'];
  /** How it ended; null before. */
  readonly outcome?: Maybe<AppealOutcome>;
  /** How soon. */
  readonly priority: AuthorizationPriority;
  /** Why the decision is wrong. */
  readonly reason: Scalars['String']['output'];
  /** The rule that sets its clocks. */
  readonly rule: Scalars['String']['output'];
  /** The regulation. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly subject: AppealSubject;
};

/** Who appeals. */
export type AppealFiler =
  /** The patient. */
  | 'ENROLLEE'
  /** The treating physician. */
  | 'PHYSICIAN'
  /** Whoever gives the service. */
  | 'PROVIDER'
  /** Who stands in for the patient (CMS-1696). */
  | 'REPRESENTATIVE';

/** A level of appeal. */
export type AppealLevel =
  /** Medicare Advantage 3: an administrative law judge. */
  | 'ALJ_HEARING'
  /** Medicare Advantage 4. */
  | 'APPEALS_COUNCIL'
  /** Medicare Advantage 5. */
  | 'DISTRICT_COURT'
  /** Commercial, the last: an independent review organization. */
  | 'EXTERNAL_REVIEW'
  /** Medicare Advantage 2: the independent review entity. */
  | 'INDEPENDENT_REVIEW'
  /** Commercial 1: the plan itself. */
  | 'INTERNAL_APPEAL'
  /** Medicaid managed care 1: the plan itself. */
  | 'PLAN_APPEAL'
  /** Medicare Advantage 1: the plan itself. */
  | 'RECONSIDERATION'
  /** Commercial 2, where the plan decides twice itself: the plan once more. */
  | 'SECOND_INTERNAL_APPEAL'
  /** Medicaid: the state. */
  | 'STATE_FAIR_HEARING';

/** How a level ended. */
export type AppealOutcome =
  /** Not taken up. */
  | 'DISMISSED'
  /** Won. */
  | 'OVERTURNED'
  /** Won in part. */
  | 'PARTIALLY_OVERTURNED'
  /** Lost. */
  | 'UPHELD';

/** What an appeal is about. */
export type AppealSubject =
  /** A drug of Medicare Part B. */
  | 'PART_B_DRUG'
  /** A service that was given. */
  | 'PAYMENT'
  /** A service that was not given yet. */
  | 'SERVICE';

/** A document to attach. */
export type AttachDocumentInput = {
  /** To which authorization. */
  readonly authorizationId: Scalars['ID']['input'];
  /** The document in patients. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is, for example `FACE_TO_FACE_NOTE`. */
  readonly kind: Scalars['String']['input'];
};

/** What came of it. */
export type AttachDocumentPayload = {
  readonly __typename?: 'AttachDocumentPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A request to a payer to allow services, from draft to decision. */
export type Authorization = {
  readonly __typename?: 'Authorization';
  /** The appeals, level by level. */
  readonly appeals: ReadonlyArray<Appeal>;
  /** The payer's number, once it certified something. */
  readonly authorizationNumber?: Maybe<Scalars['String']['output']>;
  /** Where it may go from here. */
  readonly availableTransitions: ReadonlyArray<AuthorizationStatus>;
  /** How likely the payer decides too late; null where no clock of it runs. */
  readonly breachForecast?: Maybe<BreachForecast>;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who created it. */
  readonly createdBy: Scalars['ID']['output'];
  /** The reviews of medical necessity, oldest first. */
  readonly criteriaReviews: ReadonlyArray<CriteriaReview>;
  /** The clocks it started, oldest first. */
  readonly deadlines: ReadonlyArray<AuthorizationDeadline>;
  /** When the payer decided; null before. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the payer decided, line by line, oldest first. */
  readonly determinations: ReadonlyArray<Determination>;
  /** Why the services are needed, ICD-10-CM, most important first. */
  readonly diagnoses: ReadonlyArray<Code>;
  /** What was attached, oldest first. */
  readonly documents: ReadonlyArray<AuthorizationDocument>;
  /** When the payer must have decided; null before it is submitted. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every change of status, oldest first. */
  readonly history: ReadonlyArray<StatusChange>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What the payer asked, oldest first. */
  readonly infoRequests: ReadonlyArray<InfoRequest>;
  /** Every approval and use of units, oldest first. */
  readonly ledger: ReadonlyArray<UnitsLedgerEntry>;
  /** The kind of plan when it was created. */
  readonly lineOfBusiness: LineOfBusiness;
  /** The required kinds of document that are not attached yet. */
  readonly missingDocuments: ReadonlyArray<Scalars['String']['output']>;
  /** The day on which the payer looks again at an ongoing service; null where none is set. */
  readonly nextReviewOn?: Maybe<Scalars['Date']['output']>;
  /** Whom it is for. */
  readonly patient?: Maybe<Patient>;
  /** Who decides. */
  readonly payer?: Maybe<Payer>;
  /** What was said with the payer, oldest first. */
  readonly payerContacts: ReadonlyArray<PayerContact>;
  /** The talks between physicians, oldest first. */
  readonly peerToPeer: ReadonlyArray<PeerToPeer>;
  /** Whether a physician says that the standard time could do serious harm: Medicare and Medicaid plans must hurry then. */
  readonly physicianStatesUrgency: Scalars['Boolean']['output'];
  /** How soon an answer is needed. */
  readonly priority: AuthorizationPriority;
  /** The version of the request as the payer knows it: 1, and one more each time it is corrected and sent anew. */
  readonly requestVersion: Scalars['Int']['output'];
  /** The kinds of document that must be attached before it can be sent. */
  readonly requiredDocuments: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of request it is. */
  readonly serviceKind: ServiceKind;
  /** What is asked for, line by line. */
  readonly serviceLines: ReadonlyArray<ServiceLine>;
  /** Where it stands. */
  readonly status: AuthorizationStatus;
  /** Why, where there is a reason: the payer's code or a person's words. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The messages to the payer, oldest first. */
  readonly submissions: ReadonlyArray<Submission>;
  /** When it was submitted, which is when the payer's clock started; null before. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The denied request in whose place this one stands. */
  readonly supersedes?: Maybe<Authorization>;
  /** Notices that its service or stay ends, oldest first. */
  readonly terminationNotices: ReadonlyArray<TerminationNotice>;
  /** Our trace number (X12 TRN02) of the latest request version; null before it is sent. */
  readonly trace?: Maybe<Scalars['String']['output']>;
  /** Grows with every change; updates name the version they saw. */
  readonly version: Scalars['Int']['output'];
};

/** A page of authorizations. */
export type AuthorizationConnection = {
  readonly __typename?: 'AuthorizationConnection';
  /** The authorizations with their cursors. */
  readonly edges: ReadonlyArray<AuthorizationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A clock of an authorization. */
export type AuthorizationDeadline = {
  readonly __typename?: 'AuthorizationDeadline';
  /** The last working day on or before the due day: where that is a weekend or holiday, act by this day. */
  readonly actBy?: Maybe<Scalars['Date']['output']>;
  /** The clock. */
  readonly deadline: Deadline;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** A document that goes with the request. */
export type AuthorizationDocument = {
  readonly __typename?: 'AuthorizationDocument';
  /** When it was attached. */
  readonly attachedAt: Scalars['DateTime']['output'];
  /** Who attached it. */
  readonly attachedBy: Scalars['ID']['output'];
  /** The document in patients; null where only a reference is known. */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /** Its id in this request. */
  readonly id: Scalars['ID']['output'];
  /** What it is, for example `FACE_TO_FACE_NOTE`. */
  readonly kind: Scalars['String']['output'];
};

/** An authorization in a list. */
export type AuthorizationEdge = {
  readonly __typename?: 'AuthorizationEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The authorization. */
  readonly node: Authorization;
};

/** Which authorizations. What is given must all hold. */
export type AuthorizationFilter = {
  /** Undecided and due before this instant. */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** For this patient. */
  readonly patientId?: InputMaybe<Scalars['ID']['input']>;
  /** At this payer: its id or its code. */
  readonly payerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this priority. */
  readonly priority?: InputMaybe<AuthorizationPriority>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<AuthorizationStatus>>;
};

/** How soon an answer is needed. */
export type AuthorizationPriority =
  /** Waiting could seriously jeopardize life, health or the ability to regain function (42 CFR 422.566). */
  | 'EXPEDITED'
  /** In the ordinary time. */
  | 'STANDARD';

/** Whether an authorization is needed, as Da Vinci CRD answers it (`coverage-information`). */
export type AuthorizationRequirement = {
  readonly __typename?: 'AuthorizationRequirement';
  /** Whether the service is covered. */
  readonly covered: CoverageDecision;
  /** What the chart must show. */
  readonly criteria: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of documents they are; null where none goes along. */
  readonly docNeeded?: Maybe<DocNeeded>;
  /** What they are for; null where none goes along. */
  readonly docPurpose?: Maybe<DocPurpose>;
  /** The kinds of document that go with the request (`doc-needed`). */
  readonly documents: ReadonlyArray<Scalars['String']['output']>;
  /** In words. */
  readonly explanation: Scalars['String']['output'];
  /** Which detail decides. */
  readonly infoNeeded: ReadonlyArray<InfoNeeded>;
  /** Whether an authorization is needed; null where no rule says. */
  readonly paNeeded?: Maybe<Requirement>;
  /** The rule that says so, with its version; null where it is a published list or nothing. */
  readonly rule?: Maybe<PayerRule>;
  /** Where it comes from. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** A service and a payer. */
export type AuthorizationRequirementInput = {
  /** The service. */
  readonly code: CodeInput;
  /** Who pays: its id or its code. */
  readonly payerId: Scalars['ID']['input'];
  /** The day of service; today, payer's time, without it. */
  readonly serviceDate?: InputMaybe<Scalars['Date']['input']>;
  /** The state whose law applies; the payer's without it. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
};

/** Where an authorization stands. */
export type AuthorizationStatus =
  /** An appeal runs. */
  | 'APPEALED'
  /** Certified in total. */
  | 'APPROVED'
  /** Cancelled. */
  | 'CANCELLED'
  /** A cancellation of an approval is on its way. */
  | 'CANCEL_REQUESTED'
  /** The payer wants a call. */
  | 'CONTACT_PAYER'
  /** Not certified. */
  | 'DENIED'
  /** The payer's clock ran out, which counts as a denial. */
  | 'DENIED_LAPSED'
  /** The appeal was not taken up. */
  | 'DISMISSED'
  /** Documents are missing. */
  | 'DRAFT'
  /** The approved units are used up. */
  | 'EXHAUSTED'
  /** The approved days are over. */
  | 'EXPIRED'
  /** The payer would not take it; a person must look. */
  | 'FAILED_TO_SEND'
  /** The payer asked for more. */
  | 'INFO_REQUESTED'
  /** Certified otherwise than asked. */
  | 'MODIFIED'
  /** The payer wants no authorization. */
  | 'NOT_REQUIRED'
  /** The appeal was won. */
  | 'OVERTURNED'
  /** A talk between the two physicians was asked for. */
  | 'P2P_REQUESTED'
  /** Some of it was certified. */
  | 'PARTIALLY_APPROVED'
  /** The payer has it and has not decided. */
  | 'PENDED'
  /** About to be sent. */
  | 'QUEUED'
  /** Complete; it can be sent. */
  | 'READY'
  /** The payer could not process it (AAA); it must be corrected. */
  | 'REJECTED'
  /** Sent, and the answer was lost; being found out by inquiry. */
  | 'RESPONSE_UNKNOWN'
  /** Sent; no answer yet. */
  | 'SUBMITTED'
  /** A change of an approval is on its way. */
  | 'UPDATE_QUEUED'
  /** The appeal was lost. */
  | 'UPHELD'
  /** Taken back. */
  | 'WITHDRAWN';

/** How likely the payer decides too late. */
export type BreachForecast = {
  readonly __typename?: 'BreachForecast';
  /** How many past decisions it rests on. */
  readonly basedOn: Scalars['Int']['output'];
  /** Share of comparable past decisions that took longer than is left; null where there are too few. */
  readonly probability?: Maybe<Scalars['Float']['output']>;
  /** In a word. */
  readonly risk: BreachRisk;
};

/** How likely a clock runs out before it is met. */
export type BreachRisk =
  /** One in five or more, or the last fifth of the time. */
  | 'AT_RISK'
  /** It ran out. */
  | 'BREACHED'
  /** One in two or more. */
  | 'LIKELY'
  /** Not likely. */
  | 'ON_TRACK';

/** An authorization to cancel. */
export type CancelAuthorizationInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it. */
export type CancelAuthorizationPayload = {
  readonly __typename?: 'CancelAuthorizationPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  /** The code, not empty. */
  readonly code: Scalars['String']['input'];
  /** The words for people. */
  readonly display?: InputMaybe<Scalars['String']['input']>;
  /** The code system as a URI. */
  readonly system: Scalars['String']['input'];
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

/** Whether a service is covered (Da Vinci CRD `covered`). */
export type CoverageDecision =
  /** It depends on a detail. */
  | 'CONDITIONAL'
  /** It is. */
  | 'COVERED'
  /** Nobody knows here. */
  | 'INDETERMINATE'
  /** It is not. */
  | 'NOT_COVERED';

/** A new authorization. */
export type CreateAuthorizationInput = {
  /** The coverage it is under; null: the patient's coverage at this payer when it is sent. */
  readonly coverageId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, most important first, at most 12 (ASC X12 278 holds no more). */
  readonly diagnoses?: InputMaybe<ReadonlyArray<CodeInput>>;
  /** The stay that led to it. */
  readonly encounterId?: InputMaybe<Scalars['ID']['input']>;
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who ordered it. */
  readonly orderingPractitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** Whom it is for. */
  readonly patientId: Scalars['ID']['input'];
  /** Who decides: the payer's id or its code. */
  readonly payerId: Scalars['ID']['input'];
  /** Whether a physician says that the standard time could do serious harm: Medicare and Medicaid plans must hurry then. */
  readonly physicianStatesUrgency?: InputMaybe<Scalars['Boolean']['input']>;
  /** How soon an answer is needed. */
  readonly priority: AuthorizationPriority;
  /** The kinds of document that must be attached first. */
  readonly requiredDocuments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What kind of request; PRIOR_AUTHORIZATION without it. */
  readonly serviceKind?: InputMaybe<ServiceKind>;
  /** What is asked for, 1 to 99 lines. */
  readonly serviceLines: ReadonlyArray<ServiceLineInput>;
  /** The denied request in whose place this one stands. */
  readonly supersedesId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type CreateAuthorizationPayload = {
  readonly __typename?: 'CreateAuthorizationPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What the criteria say. */
export type CriteriaRecommendation =
  /** None is met. */
  | 'DOES_NOT_MEET'
  /** All are met. */
  | 'MEETS'
  /** Some are met: a physician decides. */
  | 'NEEDS_PHYSICIAN';

/** A review of medical necessity. */
export type CriteriaReview = {
  readonly __typename?: 'CriteriaReview';
  /** Each criterion. */
  readonly criteria: ReadonlyArray<Criterion>;
  /** Where the criteria come from. */
  readonly criteriaSource: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What they say. */
  readonly recommendation: CriteriaRecommendation;
  /** The version of the request that was reviewed. */
  readonly requestVersion: Scalars['Int']['output'];
  /** When. */
  readonly reviewedAt: Scalars['DateTime']['output'];
  /** Who. */
  readonly reviewedBy: Scalars['ID']['output'];
};

/** A criterion of medical necessity. */
export type Criterion = {
  readonly __typename?: 'Criterion';
  /** What shows it. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** Whether the chart shows it. */
  readonly met: Scalars['Boolean']['output'];
  /** What must be so. */
  readonly text: Scalars['String']['output'];
};

/** A criterion of medical necessity. */
export type CriterionInput = {
  /** What shows it. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** Whether the chart shows it. */
  readonly met: Scalars['Boolean']['input'];
  /** What must be so. */
  readonly text: Scalars['String']['input'];
};

/** Work that was given up and waits for a person. */
export type DeadLetter = {
  readonly __typename?: 'DeadLetter';
  /** How often it had been tried. */
  readonly attempts: Scalars['Int']['output'];
  /** What it is about. */
  readonly authorization?: Maybe<Authorization>;
  /** When it was given up. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The payer's code or HTTP status; never data about a person. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Why it was given up, as a code. */
  readonly reason: Scalars['String']['output'];
  /** When it was taken up again; null before. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The submission that was given up; null where it is about something else. */
  readonly submissionId?: Maybe<Scalars['ID']['output']>;
  /** 1 until somebody takes it up, then 2. */
  readonly version: Scalars['Int']['output'];
};

/** A page of dead letters. */
export type DeadLetterConnection = {
  readonly __typename?: 'DeadLetterConnection';
  /** The dead letters with their cursors. */
  readonly edges: ReadonlyArray<DeadLetterEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A dead letter in a list. */
export type DeadLetterEdge = {
  readonly __typename?: 'DeadLetterEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The dead letter. */
  readonly node: DeadLetter;
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

/** What was decided about a line. */
export type DecisionLineInput = {
  /** X12 HCR01: A1, A2, A3, A4, A6, C, CT or NA. */
  readonly actionCode: Scalars['String']['input'];
  /** The payer's number. */
  readonly authorizationNumber?: InputMaybe<Scalars['String']['input']>;
  /** The first approved day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The payer's words. A denial needs this or `reasonCode`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How much was approved; needed for A2 and A6. */
  readonly quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Why, X12 list 886. A denial needs this or `note`. */
  readonly reasonCode?: InputMaybe<Scalars['String']['input']>;
  /** Which line. */
  readonly sequence: Scalars['Int']['input'];
  /** The last approved day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What the payer decided about one line, as it came. */
export type Determination = {
  readonly __typename?: 'Determination';
  /** X12 HCR01. */
  readonly actionCode: Scalars['String']['output'];
  /** Whether it changed the authorization; false where a later state forbade it. */
  readonly applied: Scalars['Boolean']['output'];
  /** The days it was approved for. */
  readonly approvedPeriod?: Maybe<ServicePeriod>;
  /** How much was approved. */
  readonly approvedQuantity?: Maybe<Scalars['Float']['output']>;
  /** The payer's number. */
  readonly authorizationNumber?: Maybe<Scalars['String']['output']>;
  /** How it reached us. */
  readonly channel: DeterminationChannel;
  /** Whether a person at the payer looked at it; null where the payer does not say. */
  readonly humanReviewed?: Maybe<Scalars['Boolean']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The payer's words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The code's meaning. */
  readonly outcome: ServiceLineOutcome;
  /** Why, X12 list 886. */
  readonly reason?: Maybe<Code>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The line it is about. */
  readonly sequence: Scalars['Int']['output'];
};

/** How a decision reached us. */
export type DeterminationChannel =
  /** By a fax that a person recorded. */
  | 'FAX'
  /** As the answer to an inquiry. */
  | 'INQUIRY'
  /** By a letter that a person recorded. */
  | 'MAIL'
  /** As a signed notification. */
  | 'NOTIFICATION'
  /** By a call that a person recorded. */
  | 'PHONE'
  /** From the payer's portal, recorded by a person. */
  | 'PORTAL'
  /** As the answer to the request. */
  | 'RESPONSE'
  /** As an X12 278 response. */
  | 'X12';

/** What kind of documents a payer wants (CRD `doc-needed`). */
export type DocNeeded =
  /** About the order itself. */
  | 'ADMIN'
  /** From the chart: notes, orders, results. */
  | 'CLINICAL'
  /** It depends on a detail. */
  | 'CONDITIONAL'
  /** From the patient. */
  | 'PATIENT';

/** What documents are for (CRD `doc-purpose`). */
export type DocPurpose =
  /** They are kept, in case the payer asks. */
  | 'RETAIN_DOC'
  /** They go with the bill. */
  | 'WITHCLAIM'
  /** They go with the order. */
  | 'WITHORDER'
  /** They go with the request. */
  | 'WITHPA';

/** A level to go on to. */
export type EscalateAppealInput = {
  /** What is at stake, US dollars; judges want a least amount. */
  readonly amountInControversy?: InputMaybe<Scalars['Float']['input']>;
  /** The enrollee's written consent; as before without it. */
  readonly consentDocumentId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Who appeals; as before without it. */
  readonly filer?: InputMaybe<AppealFiler>;
  /** Which authorization. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How soon; as before without it. */
  readonly priority?: InputMaybe<AuthorizationPriority>;
  /** Why the decision is wrong. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it. */
export type EscalateAppealPayload = {
  readonly __typename?: 'EscalateAppealPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why a payer takes more time. */
export type ExtensionReason =
  /** More information is needed and the delay is in the enrollee's interest (Medicaid). */
  | 'ADDITIONAL_INFORMATION'
  /** Matters beyond the plan's control (29 CFR 2560.503-1(f)(2)). */
  | 'BEYOND_CONTROL'
  /** The enrollee asked for it (42 CFR 422.568(b)(2), 438.210(d)). */
  | 'ENROLLEE_REQUEST'
  /** Extraordinary, exigent or other non-routine circumstances (Medicare Advantage). */
  | 'EXTRAORDINARY'
  /** The claimant did not send what is needed (29 CFR 2560.503-1(f)(2)). */
  | 'MISSING_INFORMATION'
  /** Evidence of a provider without a contract may change a denial (Medicare Advantage). */
  | 'NONCONTRACT_EVIDENCE';

/** What the quality improvement organization decides. */
export type FastTrackOutcome =
  /** The service goes on and stays covered. */
  | 'SERVICES_CONTINUE'
  /** The service ends as the notice says. */
  | 'SERVICES_END';

/** An appeal to file. */
export type FileAppealInput = {
  /** What is at stake, US dollars. */
  readonly amountInControversy?: InputMaybe<Scalars['Float']['input']>;
  /** The enrollee's written consent, where somebody else appeals. */
  readonly consentDocumentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the service shall go on meanwhile (Medicaid). */
  readonly continueBenefits?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Who appeals; PROVIDER without it. */
  readonly filer?: InputMaybe<AppealFiler>;
  /** Which authorization. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How soon; as the request without it. */
  readonly priority?: InputMaybe<AuthorizationPriority>;
  /** Why the decision is wrong. */
  readonly reason: Scalars['String']['input'];
  /** What it is about; SERVICE without it. */
  readonly subject?: InputMaybe<AppealSubject>;
};

/** What came of it. */
export type FileAppealPayload = {
  readonly __typename?: 'FileAppealPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What an update does to a line. */
export type InfoChange =
  /** It is new. */
  | 'ADDED'
  /** It is not asked for any more. */
  | 'CANCELLED'
  /** It is asked for otherwise. */
  | 'CHANGED';

/** The detail on which it depends (Da Vinci CRD `info-needed`). */
export type InfoNeeded =
  /** Under which contract. */
  | 'CONTRACT_WINDOW'
  /** A more exact code. */
  | 'DETAIL_CODE'
  /** Where. */
  | 'LOCATION'
  /** Who performs it. */
  | 'PERFORMER'
  /** When. */
  | 'TIMEFRAME';

/** What a payer wants to know before it decides. */
export type InfoRequest = {
  readonly __typename?: 'InfoRequest';
  /** When it was answered; null before. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who answered it. */
  readonly answeredBy?: Maybe<Scalars['ID']['output']>;
  /** When it needed no answer any more; null otherwise. */
  readonly cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it asked. */
  readonly channel: PayerContactChannel;
  /** The documents in patients that answer it. */
  readonly documentIds: ReadonlyArray<Scalars['ID']['output']>;
  /** By when it must be answered. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it asks for. */
  readonly items: ReadonlyArray<Scalars['String']['output']>;
  /** Who recorded it. */
  readonly recordedBy: Scalars['ID']['output'];
  /** When. */
  readonly requestedAt: Scalars['DateTime']['output'];
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

/** What happened to units. */
export type LedgerEntryKind =
  /** The payer allowed them. */
  | 'APPROVE'
  /** The payer took them back. */
  | 'REDUCE'
  /** A use was recorded by mistake. */
  | 'REVERSE'
  /** They are planned. */
  | 'SCHEDULE'
  /** The plan was taken back or carried out. */
  | 'UNSCHEDULE'
  /** They were used. */
  | 'USE';

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

/** The kind of plan. */
export type LineOfBusiness =
  /** Children's Health Insurance Program, 42 CFR 457. */
  | 'CHIP'
  /** An employer or individual plan, 29 CFR 2560.503-1. */
  | 'COMMERCIAL'
  /** Medicaid fee for service, 42 CFR 440.230. */
  | 'MEDICAID_FFS'
  /** Medicaid managed care, 42 CFR 438. */
  | 'MEDICAID_MCO'
  /** Medicare Advantage, 42 CFR 422. */
  | 'MEDICARE_ADVANTAGE'
  /** A qualified health plan on the federal exchange, 45 CFR 156. */
  | 'QHP_FFE';

/** A contact with a payer. */
export type LogPayerContactInput = {
  /** When; now without it. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** How. */
  readonly channel: ManualChannel;
  /** Which authorization. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the payer promised. */
  readonly promised?: InputMaybe<Scalars['String']['input']>;
  /** By when. */
  readonly promisedBy?: InputMaybe<Scalars['DateTime']['input']>;
  /** The payer's number for the call. */
  readonly referenceNumber?: InputMaybe<Scalars['String']['input']>;
  /** Who spoke for the payer. */
  readonly representative?: InputMaybe<Scalars['String']['input']>;
  /** What was said. */
  readonly summary: Scalars['String']['input'];
};

/** What came of it. */
export type LogPayerContactPayload = {
  readonly __typename?: 'LogPayerContactPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** By what way a person hears a payer. */
export type ManualChannel =
  /** A fax. */
  | 'FAX'
  /** A letter. */
  | 'MAIL'
  /** A call. */
  | 'PHONE'
  /** The payer's portal. */
  | 'PORTAL';

/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** What the payer asked for was sent to it. */
  readonly answerInfoRequest: AnswerInfoRequestPayload;
  /** Attaches a document. When the last required one is there, DRAFT becomes READY. */
  readonly attachDocument: AttachDocumentPayload;
  /** Cancels an authorization: at once where no payer has it, else when the payer confirms it. */
  readonly cancelAuthorization: CancelAuthorizationPayload;
  /** Starts an authorization. It is READY when every required document is attached, DRAFT before that. */
  readonly createAuthorization: CreateAuthorizationPayload;
  /**
   * Takes a lost appeal to the next level. An urgent case of a commercial plan may go to the external review while the plan
   * still decides about it: both levels run at once.
   */
  readonly escalateAppeal: EscalateAppealPayload;
  /** Appeals a decision at the first level of its line of business. */
  readonly fileAppeal: FileAppealPayload;
  /** Remembers a call, fax, letter or visit of the portal; a promise becomes work that is due. */
  readonly logPayerContact: LogPayerContactPayload;
  /** Nothing more is sent to a payer until it is resumed; what is queued waits. */
  readonly pausePayer: PausePayerPayload;
  /** What a body decided about an appeal. */
  readonly recordAppealDecision: RecordAppealDecisionPayload;
  /** Whether the chart shows medical necessity, criterion by criterion; never by who made the request. */
  readonly recordCriteriaReview: RecordCriteriaReviewPayload;
  /** The payer moves an expedited request to its standard time, counted from when it received it. */
  readonly recordExpediteRefusal: RecordExpediteRefusalPayload;
  /** What the quality improvement organization decided. */
  readonly recordFastTrackDecision: RecordFastTrackDecisionPayload;
  /** The payer asks for more before it decides: a task with a due date. */
  readonly recordInfoRequest: RecordInfoRequestPayload;
  /** A decision that a person heard by phone, fax, letter or portal. */
  readonly recordManualDetermination: RecordManualDeterminationPayload;
  /** The payer takes more time, with the reason in its notice; only what the law of its line of business allows. */
  readonly recordPayerExtension: RecordPayerExtensionPayload;
  /** The talk was held, or was not. */
  readonly recordPeerToPeer: RecordPeerToPeerPayload;
  /** A notice came that an approved service or stay ends; a Medicare notice of non-coverage starts the clock of the fast-track appeal. */
  readonly recordTerminationNotice: RecordTerminationNoticePayload;
  /** Records that units of a service line were used. Never more than were approved, never outside the approved days. */
  readonly recordUnits: RecordUnitsPayload;
  /** A standard request that waits became urgent: its expedited clock runs from now, and a person tells the payer. */
  readonly requestExpedite: RequestExpeditePayload;
  /** The quality improvement organization was asked to look at a notice, by noon of the day before the service ends. */
  readonly requestFastTrackReview: RequestFastTrackReviewPayload;
  /** Our physician asks to talk with the payer's physician about a denial. */
  readonly requestPeerToPeer: RequestPeerToPeerPayload;
  /** A payer is asked again; what waited goes out, the most urgent first. */
  readonly resumePayer: ResumePayerPayload;
  /** Takes up again what was given up: the same submission, the same trace number. */
  readonly retryDeadLetter: RetryDeadLetterPayload;
  /** Takes back a use or a plan that was recorded by mistake: a new entry, never a change. */
  readonly reverseUnits: ReverseUnitsPayload;
  /** Saves what a payer asks for a code. The same payer, line of business, state, code and first day is the same rule: its next version takes the place of the last. */
  readonly savePayerRule: SavePayerRulePayload;
  /** The day on which the payer looks again at an ongoing stay or service: clinicals are due by noon, payer's time. */
  readonly scheduleReview: ScheduleReviewPayload;
  /** Sends a READY authorization to its payer, once. The determination clock starts now. */
  readonly submitAuthorization: SubmitAuthorizationPayload;
  /** Changes what is asked for: before it is sent, after the payer rejected it (a new version and trace number), or what it approved (an update goes to the payer). A denial is never updated. */
  readonly updateAuthorization: UpdateAuthorizationPayload;
  /** Withdraws an authorization that is not over; what was approved is cancelled instead. */
  readonly withdrawAuthorization: WithdrawAuthorizationPayload;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAnswerInfoRequestArgs = {
  input: AnswerInfoRequestInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAttachDocumentArgs = {
  input: AttachDocumentInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCancelAuthorizationArgs = {
  input: CancelAuthorizationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCreateAuthorizationArgs = {
  input: CreateAuthorizationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationEscalateAppealArgs = {
  input: EscalateAppealInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationFileAppealArgs = {
  input: FileAppealInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationLogPayerContactArgs = {
  input: LogPayerContactInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationPausePayerArgs = {
  input: PausePayerInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordAppealDecisionArgs = {
  input: RecordAppealDecisionInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordCriteriaReviewArgs = {
  input: RecordCriteriaReviewInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordExpediteRefusalArgs = {
  input: RecordExpediteRefusalInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordFastTrackDecisionArgs = {
  input: RecordFastTrackDecisionInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordInfoRequestArgs = {
  input: RecordInfoRequestInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordManualDeterminationArgs = {
  input: RecordManualDeterminationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordPayerExtensionArgs = {
  input: RecordPayerExtensionInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordPeerToPeerArgs = {
  input: RecordPeerToPeerInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordTerminationNoticeArgs = {
  input: RecordTerminationNoticeInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordUnitsArgs = {
  input: RecordUnitsInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRequestExpediteArgs = {
  input: RequestExpediteInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRequestFastTrackReviewArgs = {
  input: RequestFastTrackReviewInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRequestPeerToPeerArgs = {
  input: RequestPeerToPeerInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationResumePayerArgs = {
  input: ResumePayerInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRetryDeadLetterArgs = {
  input: RetryDeadLetterInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationReverseUnitsArgs = {
  input: ReverseUnitsInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationSavePayerRuleArgs = {
  input: SavePayerRuleInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationScheduleReviewArgs = {
  input: ScheduleReviewInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationSubmitAuthorizationArgs = {
  input: SubmitAuthorizationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationUpdateAuthorizationArgs = {
  input: UpdateAuthorizationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationWithdrawAuthorizationArgs = {
  input: WithdrawAuthorizationInput;
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

/** A person, owned by patients. */
export type Patient = {
  readonly __typename?: 'Patient';
  /** The patient's authorizations that you may see, newest first. */
  readonly authorizations?: Maybe<AuthorizationConnection>;
  /** The patient's id. */
  readonly id: Scalars['ID']['output'];
};


/** A person, owned by patients. */
export type PatientAuthorizationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PatientAuthorizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which of the patient's authorizations. What is given must all hold. */
export type PatientAuthorizationFilter = {
  /** Undecided and due before this instant. */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this payer: its id or its code. */
  readonly payerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this priority. */
  readonly priority?: InputMaybe<AuthorizationPriority>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<AuthorizationStatus>>;
};

/** A payer to leave alone. */
export type PausePayerInput = {
  /**
   * The version that was seen. Refused where the payer was paused or resumed since; optional, because clients paused payers before
   * these had versions.
   */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which payer: its id or its code. */
  readonly payerId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it. */
export type PausePayerPayload = {
  readonly __typename?: 'PausePayerPayload';
  /** The payer as it is now; null where the change was refused. */
  readonly payer?: Maybe<Payer>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who pays, and decides first. */
export type Payer = {
  readonly __typename?: 'Payer';
  /** How it is asked. */
  readonly channel: PayerChannel;
  /** The name that people and arguments use, for example `SUMMIT`. */
  readonly code: Scalars['String']['output'];
  /** How many requests may be under way at it at once. */
  readonly concurrency: Scalars['Int']['output'];
  /** Until when it asked to be left alone or did not answer; null where neither is so. */
  readonly heldUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The payer's id. */
  readonly id: Scalars['ID']['output'];
  /** How often it decides about an appeal itself before somebody else does: 1, or 2 for some employer plans. */
  readonly internalAppealLevels: Scalars['Int']['output'];
  /** The kind of plan; it chooses the clocks and the ways to appeal. */
  readonly lineOfBusiness: LineOfBusiness;
  /** The payer's name. */
  readonly name: Scalars['String']['output'];
  /** Why it is paused. */
  readonly pauseReason?: Maybe<Scalars['String']['output']>;
  /** Since when nothing is sent to it; null while it is asked. */
  readonly pausedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many requests a minute it takes; null without a limit. */
  readonly ratePerMinute?: Maybe<Scalars['Int']['output']>;
  /** The state whose law applies to the plan, two letters; null where only federal law does. */
  readonly state?: Maybe<Scalars['String']['output']>;
  /** The zone in which the payer's days are counted. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** Grows whenever somebody pauses or resumes it. */
  readonly version: Scalars['Int']['output'];
};

/** How a payer is asked. */
export type PayerChannel =
  /** By people: portal, phone, fax. */
  | 'MANUAL'
  /** Da Vinci PAS over HTTP. */
  | 'PAS'
  /** X12 278. */
  | 'X12';

/** A call, a fax, a letter or a visit of the portal. */
export type PayerContact = {
  readonly __typename?: 'PayerContact';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who of us. */
  readonly by: Scalars['ID']['output'];
  /** How. */
  readonly channel: ManualChannel;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What the payer promised. */
  readonly promised?: Maybe<Scalars['String']['output']>;
  /** By when. */
  readonly promisedBy?: Maybe<Scalars['DateTime']['output']>;
  /** The payer's number for the call. */
  readonly referenceNumber?: Maybe<Scalars['String']['output']>;
  /** Who spoke for the payer. */
  readonly representative?: Maybe<Scalars['String']['output']>;
  /** What was said. */
  readonly summary: Scalars['String']['output'];
};

/** By what way a payer speaks. */
export type PayerContactChannel =
  /** A fax. */
  | 'FAX'
  /** A letter. */
  | 'MAIL'
  /** A Da Vinci PAS message. */
  | 'PAS'
  /** A call. */
  | 'PHONE'
  /** The payer's portal. */
  | 'PORTAL'
  /** An X12 message. */
  | 'X12';

/** What a payer asks for a code, from a day until a day. */
export type PayerRule = {
  readonly __typename?: 'PayerRule';
  /** The service. */
  readonly code: Code;
  /** What the chart must show. */
  readonly criteria: ReadonlyArray<Scalars['String']['output']>;
  /** The kinds of document that go with the request. */
  readonly documents: ReadonlyArray<Scalars['String']['output']>;
  /** The id of this version. */
  readonly id: Scalars['ID']['output'];
  /** Which detail decides. */
  readonly infoNeeded: ReadonlyArray<InfoNeeded>;
  /** Only this line of business. */
  readonly lineOfBusiness?: Maybe<LineOfBusiness>;
  /** Only this payer; null for every payer that the rest fits. */
  readonly payer?: Maybe<Payer>;
  /** When a later version took its place; null while it is in force. */
  readonly replacedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is asked. */
  readonly requirement: Requirement;
  /** When this version was saved. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** Who saved it. */
  readonly savedBy: Scalars['ID']['output'];
  /** Where the rule comes from. */
  readonly source: Scalars['String']['output'];
  /** Only under the law of this state. */
  readonly state?: Maybe<Scalars['String']['output']>;
  /** Services on this day or later. */
  readonly validFrom: Scalars['Date']['output'];
  /** Services until this day; null without an end. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** Grows with every change. */
  readonly version: Scalars['Int']['output'];
};

/** A talk between our physician and the payer's. */
export type PeerToPeer = {
  readonly __typename?: 'PeerToPeer';
  /** When its end was recorded; null before. */
  readonly heldAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What was said. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How it ended; null before. */
  readonly outcome?: Maybe<PeerToPeerOutcome>;
  /** Who spoke for the payer. */
  readonly payerReviewer?: Maybe<Scalars['String']['output']>;
  /** Where to call. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Who talks for us. */
  readonly physicianId: Scalars['ID']['output'];
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who asked for it. */
  readonly requestedBy: Scalars['ID']['output'];
  /** When there is time. */
  readonly slots: ReadonlyArray<Scalars['DateTime']['output']>;
  /** Until when the payer offers it. */
  readonly windowEndsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How a talk between physicians ended. */
export type PeerToPeerOutcome =
  /** All that was asked for is allowed. */
  | 'APPROVED'
  /** Some of it is allowed. */
  | 'MODIFIED'
  /** There was no talk. */
  | 'NOT_HELD'
  /** Nothing changed. */
  | 'UPHELD';

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
  /** One authorization; null where there is none that you may see. */
  readonly authorization?: Maybe<Authorization>;
  /** Whether a payer wants an authorization for a service, and what goes with it: the rule and its version. */
  readonly authorizationRequirement?: Maybe<AuthorizationRequirement>;
  /** The authorizations that you may see, newest first. */
  readonly authorizations?: Maybe<AuthorizationConnection>;
  /** Work that was given up, newest first. */
  readonly deadLetters?: Maybe<DeadLetterConnection>;
  /** The payers that authorizations can be sent to, by name. */
  readonly payers?: Maybe<ReadonlyArray<Payer>>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryAuthorizationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryAuthorizationRequirementArgs = {
  input: AuthorizationRequirementInput;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryAuthorizationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AuthorizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryDeadLettersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a level of an appeal ended. */
export type RecordAppealDecisionInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which authorization. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which level decided; needed only while the plan and the external reviewer have an urgent case at once. */
  readonly level?: InputMaybe<AppealLevel>;
  /** What is allowed now; all that was asked for without it. */
  readonly lines?: InputMaybe<ReadonlyArray<DecisionLineInput>>;
  /** The reasons of the body. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The date of the notice; today without it. */
  readonly noticeDate?: InputMaybe<Scalars['Date']['input']>;
  /** How it ended. */
  readonly outcome: AppealOutcome;
};

/** What came of it. */
export type RecordAppealDecisionPayload = {
  readonly __typename?: 'RecordAppealDecisionPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A review of medical necessity. */
export type RecordCriteriaReviewInput = {
  /** Each criterion, 1 to 50. */
  readonly criteria: ReadonlyArray<CriterionInput>;
  /** Where the criteria come from. */
  readonly criteriaSource: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which authorization. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type RecordCriteriaReviewPayload = {
  readonly __typename?: 'RecordCriteriaReviewPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A payer that does not see the hurry. */
export type RecordExpediteRefusalInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which authorization. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it said. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it. */
export type RecordExpediteRefusalPayload = {
  readonly __typename?: 'RecordExpediteRefusalPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How a fast-track appeal was decided. */
export type RecordFastTrackDecisionInput = {
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** About which notice. */
  readonly noticeId: Scalars['ID']['input'];
  /** What was decided. */
  readonly outcome: FastTrackOutcome;
};

/** What became of it. */
export type RecordFastTrackDecisionPayload = {
  readonly __typename?: 'RecordFastTrackDecisionPayload';
  /** The authorization afterwards; null when refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a payer asks. */
export type RecordInfoRequestInput = {
  /** How it asked; PHONE without it. */
  readonly channel?: InputMaybe<PayerContactChannel>;
  /** By when; seven days without it, 45 in a commercial plan. */
  readonly dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which authorization. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it asks for: kinds of document or questions, 1 to 50. */
  readonly items: ReadonlyArray<Scalars['String']['input']>;
};

/** What came of it. */
export type RecordInfoRequestPayload = {
  readonly __typename?: 'RecordInfoRequestPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A decision that a person heard. */
export type RecordManualDeterminationInput = {
  /** How it was heard. */
  readonly channel: ManualChannel;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which authorization. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was decided, line by line. */
  readonly lines: ReadonlyArray<DecisionLineInput>;
  /** The date of the notice; today without it. */
  readonly noticeDate?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type RecordManualDeterminationPayload = {
  readonly __typename?: 'RecordManualDeterminationPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** More time that a payer takes. */
export type RecordPayerExtensionInput = {
  /** How many calendar days. */
  readonly days: Scalars['Int']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which authorization. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason that it gave. */
  readonly reason: ExtensionReason;
};

/** What came of it. */
export type RecordPayerExtensionPayload = {
  readonly __typename?: 'RecordPayerExtensionPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How a talk ended. */
export type RecordPeerToPeerInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which authorization. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the payer allows now; needed for MODIFIED, all that was asked for without it. */
  readonly lines?: InputMaybe<ReadonlyArray<DecisionLineInput>>;
  /** What was said. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How it ended. */
  readonly outcome: PeerToPeerOutcome;
  /** Who spoke for the payer. */
  readonly payerReviewer?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type RecordPeerToPeerPayload = {
  readonly __typename?: 'RecordPeerToPeerPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A notice that an approved service or stay ends. */
export type RecordTerminationNoticeInput = {
  /** The day on which the service ends. */
  readonly endsOn: Scalars['Date']['input'];
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The day on which it was given; today without it. */
  readonly givenOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which one. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind of notice. */
  readonly kind: TerminationNoticeKind;
};

/** What became of it. */
export type RecordTerminationNoticePayload = {
  readonly __typename?: 'RecordTerminationNoticePayload';
  /** The authorization afterwards; null when refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Units that were used. */
export type RecordUnitsInput = {
  /** Of which authorization. */
  readonly authorizationId: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** USE without it. */
  readonly kind?: InputMaybe<UnitsRecordKind>;
  /** The planned entry that is carried out. */
  readonly scheduledEntryId?: InputMaybe<Scalars['ID']['input']>;
  /** Of which service line. */
  readonly sequence: Scalars['Int']['input'];
  /** On which day. */
  readonly serviceDate: Scalars['Date']['input'];
  /** How many, above zero. */
  readonly units: Scalars['Float']['input'];
};

/** What came of it. */
export type RecordUnitsPayload = {
  readonly __typename?: 'RecordUnitsPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
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

/** A standard request that became urgent. */
export type RequestExpediteInput = {
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether a physician says that the standard time could do serious harm: Medicare and Medicaid plans must hurry then. */
  readonly physicianStatesUrgency?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it cannot wait. */
  readonly reason: Scalars['String']['input'];
};

/** What became of it. */
export type RequestExpeditePayload = {
  readonly __typename?: 'RequestExpeditePayload';
  /** The authorization afterwards; null when refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A fast-track appeal against a notice. */
export type RequestFastTrackReviewInput = {
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Against which notice. */
  readonly noticeId: Scalars['ID']['input'];
};

/** What became of it. */
export type RequestFastTrackReviewPayload = {
  readonly __typename?: 'RequestFastTrackReviewPayload';
  /** The authorization afterwards; null when refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A talk to ask for. */
export type RequestPeerToPeerInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which authorization. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where to call. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Who talks for us. */
  readonly physicianId: Scalars['ID']['input'];
  /** When there is time. */
  readonly slots?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  /** Until when the payer offers it. */
  readonly windowEndsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of it. */
export type RequestPeerToPeerPayload = {
  readonly __typename?: 'RequestPeerToPeerPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether an authorization is needed (Da Vinci CRD `pa-needed`). */
export type Requirement =
  /** It is. */
  | 'AUTH_NEEDED'
  /** It depends on a detail. */
  | 'CONDITIONAL'
  /** It is not. */
  | 'NO_AUTH'
  /** The payer approved it already. */
  | 'SATISFIED';

/** A payer to ask again. */
export type ResumePayerInput = {
  /**
   * The version that was seen. Refused where the payer was paused or resumed since; optional, because clients resumed payers before
   * these had versions.
   */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which payer: its id or its code. */
  readonly payerId: Scalars['ID']['input'];
};

/** What came of it. */
export type ResumePayerPayload = {
  readonly __typename?: 'ResumePayerPayload';
  /** The payer as it is now; null where the change was refused. */
  readonly payer?: Maybe<Payer>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A dead letter to take up again. */
export type RetryDeadLetterInput = {
  /**
   * The version that was seen. Refused where the letter was taken up since; optional, because clients took letters up before these
   * had versions.
   */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type RetryDeadLetterPayload = {
  readonly __typename?: 'RetryDeadLetterPayload';
  /** The dead letter as it is now; null where the change was refused. */
  readonly deadLetter?: Maybe<DeadLetter>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A use or plan to take back. */
export type ReverseUnitsInput = {
  /** Of which authorization. */
  readonly authorizationId: Scalars['ID']['input'];
  /** Which entry of the ledger. */
  readonly entryId: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it. */
export type ReverseUnitsPayload = {
  readonly __typename?: 'ReverseUnitsPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a payer asks for a code. */
export type SavePayerRuleInput = {
  /** The service. */
  readonly code: CodeInput;
  /** What the chart must show. */
  readonly criteria?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The kinds of document that go with the request. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The version that you saw; 0 for a new rule. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which detail decides, for CONDITIONAL. */
  readonly infoNeeded?: InputMaybe<ReadonlyArray<InfoNeeded>>;
  /** Only this line of business. */
  readonly lineOfBusiness?: InputMaybe<LineOfBusiness>;
  /** Only this payer: its id or its code; every payer that the rest fits without it. */
  readonly payerId?: InputMaybe<Scalars['ID']['input']>;
  /** What is asked. */
  readonly requirement: Requirement;
  /** Where the rule comes from. */
  readonly source: Scalars['String']['input'];
  /** Only under the law of this state, two capital letters. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Services on this day or later. */
  readonly validFrom: Scalars['Date']['input'];
  /** Services until this day, included; no end without it. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type SavePayerRulePayload = {
  readonly __typename?: 'SavePayerRulePayload';
  /** The rule as it is now; null where the change was refused. */
  readonly payerRule?: Maybe<PayerRule>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A concurrent review. */
export type ScheduleReviewInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which authorization. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which day. */
  readonly reviewOn: Scalars['Date']['input'];
};

/** What came of it. */
export type ScheduleReviewPayload = {
  readonly __typename?: 'ScheduleReviewPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What kind of request it is; with the line of business it chooses the clock. */
export type ServiceKind =
  /** More of an ongoing course of treatment, asked for at least 24 hours before it ends. */
  | 'CONCURRENT_EXTENSION'
  /** An organization determination about an item or service that needs no prior authorization (42 CFR 422.568(b)(1)(i)). */
  | 'NOT_SUBJECT_TO_PRIOR_AUTHORIZATION'
  /** A drug of Medicare Part B (42 CFR 422.568(b)(3)). */
  | 'PART_B_DRUG'
  /** An item or service that the plan wants to approve first. */
  | 'PRIOR_AUTHORIZATION';

/** One service that is asked for. */
export type ServiceLine = {
  readonly __typename?: 'ServiceLine';
  /** The payer's own code for it, X12 HCR01. */
  readonly actionCode?: Maybe<Scalars['String']['output']>;
  /** The days it was approved for; null where the payer gave none. */
  readonly approvedPeriod?: Maybe<ServicePeriod>;
  /** How much was approved, in the unit of `quantity`; null before and where nothing was. */
  readonly approvedQuantity?: Maybe<Scalars['Float']['output']>;
  /** The payer's number for this line. */
  readonly authorizationNumber?: Maybe<Scalars['String']['output']>;
  /** What an update does to it; null where it is as it was asked first. */
  readonly infoChange?: Maybe<InfoChange>;
  /** The payer's words for it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What the payer decided; null before. */
  readonly outcome?: Maybe<ServiceLineOutcome>;
  /** How much is asked for. */
  readonly quantity: Quantity;
  /** Why, X12 list 886; null where the payer gave none. */
  readonly reason?: Maybe<Code>;
  /** Its place, 1 and up; the payer's answers name it. */
  readonly sequence: Scalars['Int']['output'];
  /** What: a HCPCS or CPT code. */
  readonly service: Code;
  /** The days it is asked for. */
  readonly servicePeriod?: Maybe<ServicePeriod>;
  /** Where the approved units went; null where none were approved. */
  readonly units?: Maybe<UnitsBalance>;
};

/** A change of a line. */
export type ServiceLineChangeInput = {
  /** Whether it is not asked for any more. */
  readonly cancelled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** How much, above zero. */
  readonly quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Which line. */
  readonly sequence: Scalars['Int']['input'];
  /** The last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** One service to ask for. */
export type ServiceLineInput = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The place of service, CMS list; `12`, home, without it. */
  readonly placeOfService?: InputMaybe<Scalars['String']['input']>;
  /** How much, above zero. */
  readonly quantity: Scalars['Float']['input'];
  /** What: HCPCS (`http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets`) or CPT (`http://www.ama-assn.org/go/cpt`). */
  readonly service: CodeInput;
  /** The service type, X12 list 1365 (UM03); `42`, home health care, without it. */
  readonly serviceTypeCode?: InputMaybe<Scalars['String']['input']>;
  /** The last day, not before the first. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** `visits`, `units`, `days`, `hours`, `minutes`, `months` or `IU`; PAS knows no others. */
  readonly unit: Scalars['String']['input'];
};

/** What the payer decided about one line. */
export type ServiceLineOutcome =
  /** A1, certified in total. */
  | 'APPROVED'
  /** C, cancelled. */
  | 'CANCELLED'
  /** CT, call the payer. */
  | 'CONTACT_PAYER'
  /** A3, not certified. */
  | 'DENIED'
  /** A6, certified otherwise than asked. */
  | 'MODIFIED'
  /** NA, no authorization is needed. */
  | 'NOT_REQUIRED'
  /** A2, certified in part. */
  | 'PARTIALLY_APPROVED'
  /** A4, not decided yet. */
  | 'PENDED'
  /** A code that we do not know: a person must read it. */
  | 'UNMAPPED';

/** Days, both ends included. */
export type ServicePeriod = {
  readonly __typename?: 'ServicePeriod';
  /** The first day; null where it is open. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The last day; null where it is open. */
  readonly to?: Maybe<Scalars['Date']['output']>;
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

/** One message to the payer: one request version. */
export type Submission = {
  readonly __typename?: 'Submission';
  /** When the payer's answer was recorded. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often it was sent. */
  readonly attempts: Scalars['Int']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** How often the payer was asked whether it has it. */
  readonly inquiries: Scalars['Int']['output'];
  /** What it asks. */
  readonly kind: SubmissionKind;
  /** When it is tried again; null where it is not. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** What went wrong last, as a code. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** When it was put in the queue. */
  readonly queuedAt: Scalars['DateTime']['output'];
  /** The version of the request that it carries. */
  readonly requestVersion: Scalars['Int']['output'];
  /** When it was last sent. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 of the exact bundle that was sent; null before. */
  readonly snapshotHash?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: SubmissionStatus;
  /** The trace number; the same over every retry. */
  readonly trace: Scalars['String']['output'];
};

/** What a message to the payer asks. */
export type SubmissionKind =
  /** To forget it. */
  | 'CANCEL'
  /** To read what the payer asked for. */
  | 'INFORMATION'
  /** A decision. */
  | 'INITIAL'
  /** A change of what was decided. */
  | 'UPDATE';

/** Where a message to the payer stands. */
export type SubmissionStatus =
  /** The payer answered. */
  | 'ANSWERED'
  /** Given up; see the dead letters. */
  | 'FAILED'
  /** Waiting to be sent, or to be sent again. */
  | 'QUEUED'
  /** The answer was lost; the payer will be asked. */
  | 'RESPONSE_UNKNOWN'
  /** Being sent. */
  | 'SENDING'
  /** Handed over by file; the answer comes by itself. */
  | 'SENT';

/** An authorization to send. */
export type SubmitAuthorizationInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type SubmitAuthorizationPayload = {
  readonly __typename?: 'SubmitAuthorizationPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A notice that an approved service or stay ends, with the fast-track appeal against it. */
export type TerminationNotice = {
  readonly __typename?: 'TerminationNotice';
  /** When it was decided. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded the decision. */
  readonly decidedBy?: Maybe<Scalars['ID']['output']>;
  /** The last day on which it could be given: two days before the end. */
  readonly dueOn: Scalars['Date']['output'];
  /** The day on which the service ends. */
  readonly endsOn: Scalars['Date']['output'];
  /** When it was asked for. */
  readonly fastTrackAskedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who asked. */
  readonly fastTrackAskedBy?: Maybe<Scalars['ID']['output']>;
  /** By when the fast-track appeal is asked for; null where the notice opens none. */
  readonly fastTrackDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day on which it was given. */
  readonly givenOn: Scalars['Date']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it came too late. */
  readonly isLate: Scalars['Boolean']['output'];
  /** What kind. */
  readonly kind: TerminationNoticeKind;
  /** What was decided; null until then. */
  readonly outcome?: Maybe<FastTrackOutcome>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly recordedBy: Scalars['ID']['output'];
};

/** What kind of notice says that a service ends. */
export type TerminationNoticeKind =
  /** Hospital-Issued Notice of Noncoverage. */
  | 'HINN'
  /** Notice of Medicare Non-Coverage: home health, skilled nursing, outpatient rehabilitation. */
  | 'NOMNC'
  /** A notice of a plan outside Medicare. */
  | 'OTHER';

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

/** Where the approved units of a line went. */
export type UnitsBalance = {
  readonly __typename?: 'UnitsBalance';
  /** How many were approved. */
  readonly approved: Scalars['Float']['output'];
  /** Whether a fifth or less, or two or fewer, remain. */
  readonly low: Scalars['Boolean']['output'];
  /** Approved less used; never below zero. */
  readonly remaining: Scalars['Float']['output'];
  /** The day on which nothing is left if they go on being used as fast; null where that cannot be said. */
  readonly runsOutOn?: Maybe<Scalars['Date']['output']>;
  /** How many are planned and not used yet. */
  readonly scheduled: Scalars['Float']['output'];
  /** How many were used. */
  readonly used: Scalars['Float']['output'];
};

/** One line of the ledger. Entries are only ever added. */
export type UnitsLedgerEntry = {
  readonly __typename?: 'UnitsLedgerEntry';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: LedgerEntryKind;
  /** Why, for what was taken back. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly recordedBy: Scalars['ID']['output'];
  /** The entry that this one takes back. */
  readonly reversesId?: Maybe<Scalars['ID']['output']>;
  /** The service line. */
  readonly sequence: Scalars['Int']['output'];
  /** The day of use; null for an approval. */
  readonly serviceDate?: Maybe<Scalars['Date']['output']>;
  /** How many, above zero. */
  readonly units: Scalars['Float']['output'];
};

/** What happens to units. */
export type UnitsRecordKind =
  /** They are planned. */
  | 'SCHEDULE'
  /** They were used. */
  | 'USE';

/** A change of what is asked for. */
export type UpdateAuthorizationInput = {
  /** Lines to add, at most 99. */
  readonly addLines?: InputMaybe<ReadonlyArray<ServiceLineInput>>;
  /** In place of what was there; only before it is approved. */
  readonly coverageId?: InputMaybe<Scalars['ID']['input']>;
  /** In place of what was there; only before it is approved. */
  readonly diagnoses?: InputMaybe<ReadonlyArray<CodeInput>>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which authorization. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The lines to change; the others stay as they are. */
  readonly lines?: InputMaybe<ReadonlyArray<ServiceLineChangeInput>>;
  /** In place of what was there; only before it is approved. */
  readonly priority?: InputMaybe<AuthorizationPriority>;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type UpdateAuthorizationPayload = {
  readonly __typename?: 'UpdateAuthorizationPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
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

/** An authorization to withdraw. */
export type WithdrawAuthorizationInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['ID']['input'];
  /** Your name for this change: the same key and input within 24 hours replay the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it. */
export type WithdrawAuthorizationPayload = {
  readonly __typename?: 'WithdrawAuthorizationPayload';
  /** The authorization as it is now; null where the change was refused. */
  readonly authorization?: Maybe<Authorization>;
  /** Why it was refused; empty where it was not. */
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
  Authorization: Authorization;
  Patient: Patient;
  Payer: Payer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Authorization:
    ( { __typename: 'Authorization' }
    & GraphQLRecursivePick<FederationTypes['Authorization'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  Payer:
    ( { __typename: 'Payer' }
    & GraphQLRecursivePick<FederationTypes['Payer'], {"id":true}> );
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
  AnswerDocumentInput: AnswerDocumentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AnswerInfoRequestInput: AnswerInfoRequestInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnswerInfoRequestPayload: ResolverTypeWrapper<Omit<AnswerInfoRequestPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Appeal: ResolverTypeWrapper<AppealModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AppealFiler: AppealFiler;
  AppealLevel: AppealLevel;
  AppealOutcome: AppealOutcome;
  AppealSubject: AppealSubject;
  AttachDocumentInput: AttachDocumentInput;
  AttachDocumentPayload: ResolverTypeWrapper<Omit<AttachDocumentPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Authorization: ResolverTypeWrapper<AuthorizationModel>;
  AuthorizationConnection: ResolverTypeWrapper<Omit<AuthorizationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AuthorizationEdge']> }>;
  AuthorizationDeadline: ResolverTypeWrapper<StoredDeadlineModel>;
  AuthorizationDocument: ResolverTypeWrapper<AuthorizationDocumentModel>;
  AuthorizationEdge: ResolverTypeWrapper<Omit<AuthorizationEdge, 'node'> & { node: ResolversTypes['Authorization'] }>;
  AuthorizationFilter: AuthorizationFilter;
  AuthorizationPriority: AuthorizationPriority;
  AuthorizationRequirement: ResolverTypeWrapper<RequirementAnswerModel>;
  AuthorizationRequirementInput: AuthorizationRequirementInput;
  AuthorizationStatus: AuthorizationStatus;
  BreachForecast: ResolverTypeWrapper<BreachForecast>;
  BreachRisk: BreachRisk;
  CancelAuthorizationInput: CancelAuthorizationInput;
  CancelAuthorizationPayload: ResolverTypeWrapper<Omit<CancelAuthorizationPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Code: ResolverTypeWrapper<Code>;
  CodeInput: CodeInput;
  CompetencyRequired: ResolverTypeWrapper<CompetencyRequired>;
  ConsentRequired: ResolverTypeWrapper<ConsentRequired>;
  CoverageDecision: CoverageDecision;
  CreateAuthorizationInput: CreateAuthorizationInput;
  CreateAuthorizationPayload: ResolverTypeWrapper<Omit<CreateAuthorizationPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CriteriaRecommendation: CriteriaRecommendation;
  CriteriaReview: ResolverTypeWrapper<CriteriaReviewModel>;
  Criterion: ResolverTypeWrapper<Criterion>;
  CriterionInput: CriterionInput;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadLetter: ResolverTypeWrapper<DeadLetterModel>;
  DeadLetterConnection: ResolverTypeWrapper<Omit<DeadLetterConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DeadLetterEdge']> }>;
  DeadLetterEdge: ResolverTypeWrapper<Omit<DeadLetterEdge, 'node'> & { node: ResolversTypes['DeadLetter'] }>;
  Deadline: ResolverTypeWrapper<Deadline>;
  DeadlineExtension: ResolverTypeWrapper<DeadlineExtension>;
  DeadlinePassed: ResolverTypeWrapper<DeadlinePassed>;
  DeadlineStatus: DeadlineStatus;
  DecisionLineInput: DecisionLineInput;
  Determination: ResolverTypeWrapper<DeterminationModel>;
  DeterminationChannel: DeterminationChannel;
  DocNeeded: DocNeeded;
  DocPurpose: DocPurpose;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EscalateAppealInput: EscalateAppealInput;
  EscalateAppealPayload: ResolverTypeWrapper<Omit<EscalateAppealPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExtensionReason: ExtensionReason;
  FastTrackOutcome: FastTrackOutcome;
  FileAppealInput: FileAppealInput;
  FileAppealPayload: ResolverTypeWrapper<Omit<FileAppealPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InfoChange: InfoChange;
  InfoNeeded: InfoNeeded;
  InfoRequest: ResolverTypeWrapper<InfoRequestModel>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LedgerEntryKind: LedgerEntryKind;
  LimitExceeded: ResolverTypeWrapper<LimitExceeded>;
  LineOfBusiness: LineOfBusiness;
  LogPayerContactInput: LogPayerContactInput;
  LogPayerContactPayload: ResolverTypeWrapper<Omit<LogPayerContactPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ManualChannel: ManualChannel;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<PatientStub>;
  PatientAuthorizationFilter: PatientAuthorizationFilter;
  PausePayerInput: PausePayerInput;
  PausePayerPayload: ResolverTypeWrapper<Omit<PausePayerPayload, 'payer' | 'userErrors'> & { payer?: Maybe<ResolversTypes['Payer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Payer: ResolverTypeWrapper<PayerModel>;
  PayerChannel: PayerChannel;
  PayerContact: ResolverTypeWrapper<PayerContactModel>;
  PayerContactChannel: PayerContactChannel;
  PayerRule: ResolverTypeWrapper<PayerRuleModel>;
  PeerToPeer: ResolverTypeWrapper<PeerToPeerModel>;
  PeerToPeerOutcome: PeerToPeerOutcome;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAppealDecisionInput: RecordAppealDecisionInput;
  RecordAppealDecisionPayload: ResolverTypeWrapper<Omit<RecordAppealDecisionPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordCriteriaReviewInput: RecordCriteriaReviewInput;
  RecordCriteriaReviewPayload: ResolverTypeWrapper<Omit<RecordCriteriaReviewPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordExpediteRefusalInput: RecordExpediteRefusalInput;
  RecordExpediteRefusalPayload: ResolverTypeWrapper<Omit<RecordExpediteRefusalPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordFastTrackDecisionInput: RecordFastTrackDecisionInput;
  RecordFastTrackDecisionPayload: ResolverTypeWrapper<Omit<RecordFastTrackDecisionPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordInfoRequestInput: RecordInfoRequestInput;
  RecordInfoRequestPayload: ResolverTypeWrapper<Omit<RecordInfoRequestPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordManualDeterminationInput: RecordManualDeterminationInput;
  RecordManualDeterminationPayload: ResolverTypeWrapper<Omit<RecordManualDeterminationPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordPayerExtensionInput: RecordPayerExtensionInput;
  RecordPayerExtensionPayload: ResolverTypeWrapper<Omit<RecordPayerExtensionPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordPeerToPeerInput: RecordPeerToPeerInput;
  RecordPeerToPeerPayload: ResolverTypeWrapper<Omit<RecordPeerToPeerPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordTerminationNoticeInput: RecordTerminationNoticeInput;
  RecordTerminationNoticePayload: ResolverTypeWrapper<Omit<RecordTerminationNoticePayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordUnitsInput: RecordUnitsInput;
  RecordUnitsPayload: ResolverTypeWrapper<Omit<RecordUnitsPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Redaction: ResolverTypeWrapper<Redaction>;
  RedactionReason: RedactionReason;
  RequestExpediteInput: RequestExpediteInput;
  RequestExpeditePayload: ResolverTypeWrapper<Omit<RequestExpeditePayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RequestFastTrackReviewInput: RequestFastTrackReviewInput;
  RequestFastTrackReviewPayload: ResolverTypeWrapper<Omit<RequestFastTrackReviewPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RequestPeerToPeerInput: RequestPeerToPeerInput;
  RequestPeerToPeerPayload: ResolverTypeWrapper<Omit<RequestPeerToPeerPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Requirement: Requirement;
  ResumePayerInput: ResumePayerInput;
  ResumePayerPayload: ResolverTypeWrapper<Omit<ResumePayerPayload, 'payer' | 'userErrors'> & { payer?: Maybe<ResolversTypes['Payer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RetryDeadLetterInput: RetryDeadLetterInput;
  RetryDeadLetterPayload: ResolverTypeWrapper<Omit<RetryDeadLetterPayload, 'deadLetter' | 'userErrors'> & { deadLetter?: Maybe<ResolversTypes['DeadLetter']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReverseUnitsInput: ReverseUnitsInput;
  ReverseUnitsPayload: ResolverTypeWrapper<Omit<ReverseUnitsPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SavePayerRuleInput: SavePayerRuleInput;
  SavePayerRulePayload: ResolverTypeWrapper<Omit<SavePayerRulePayload, 'payerRule' | 'userErrors'> & { payerRule?: Maybe<ResolversTypes['PayerRule']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ScheduleReviewInput: ScheduleReviewInput;
  ScheduleReviewPayload: ResolverTypeWrapper<Omit<ScheduleReviewPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ServiceKind: ServiceKind;
  ServiceLine: ResolverTypeWrapper<ServiceLineModel>;
  ServiceLineChangeInput: ServiceLineChangeInput;
  ServiceLineInput: ServiceLineInput;
  ServiceLineOutcome: ServiceLineOutcome;
  ServicePeriod: ResolverTypeWrapper<ServicePeriod>;
  StatusChange: ResolverTypeWrapper<StatusChange>;
  Submission: ResolverTypeWrapper<SubmissionModel>;
  SubmissionKind: SubmissionKind;
  SubmissionStatus: SubmissionStatus;
  SubmitAuthorizationInput: SubmitAuthorizationInput;
  SubmitAuthorizationPayload: ResolverTypeWrapper<Omit<SubmitAuthorizationPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TerminationNotice: ResolverTypeWrapper<TerminationNoticeModel>;
  TerminationNoticeKind: TerminationNoticeKind;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TransitionNotAllowed: ResolverTypeWrapper<TransitionNotAllowed>;
  UnitsBalance: ResolverTypeWrapper<UnitsBalance>;
  UnitsLedgerEntry: ResolverTypeWrapper<UnitsEntryModel>;
  UnitsRecordKind: UnitsRecordKind;
  UpdateAuthorizationInput: UpdateAuthorizationInput;
  UpdateAuthorizationPayload: ResolverTypeWrapper<Omit<UpdateAuthorizationPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Weekday: Weekday;
  WeeklyHours: ResolverTypeWrapper<WeeklyHours>;
  WithdrawAuthorizationInput: WithdrawAuthorizationInput;
  WithdrawAuthorizationPayload: ResolverTypeWrapper<Omit<WithdrawAuthorizationPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversTypes['Authorization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnswerDocumentInput: AnswerDocumentInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AnswerInfoRequestInput: AnswerInfoRequestInput;
  Int: Scalars['Int']['output'];
  AnswerInfoRequestPayload: Omit<AnswerInfoRequestPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Appeal: AppealModel;
  Float: Scalars['Float']['output'];
  Boolean: Scalars['Boolean']['output'];
  AttachDocumentInput: AttachDocumentInput;
  AttachDocumentPayload: Omit<AttachDocumentPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Authorization: AuthorizationModel;
  AuthorizationConnection: Omit<AuthorizationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AuthorizationEdge']> };
  AuthorizationDeadline: StoredDeadlineModel;
  AuthorizationDocument: AuthorizationDocumentModel;
  AuthorizationEdge: Omit<AuthorizationEdge, 'node'> & { node: ResolversParentTypes['Authorization'] };
  AuthorizationFilter: AuthorizationFilter;
  AuthorizationRequirement: RequirementAnswerModel;
  AuthorizationRequirementInput: AuthorizationRequirementInput;
  BreachForecast: BreachForecast;
  CancelAuthorizationInput: CancelAuthorizationInput;
  CancelAuthorizationPayload: Omit<CancelAuthorizationPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Code: Code;
  CodeInput: CodeInput;
  CompetencyRequired: CompetencyRequired;
  ConsentRequired: ConsentRequired;
  CreateAuthorizationInput: CreateAuthorizationInput;
  CreateAuthorizationPayload: Omit<CreateAuthorizationPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CriteriaReview: CriteriaReviewModel;
  Criterion: Criterion;
  CriterionInput: CriterionInput;
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeadLetter: DeadLetterModel;
  DeadLetterConnection: Omit<DeadLetterConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DeadLetterEdge']> };
  DeadLetterEdge: Omit<DeadLetterEdge, 'node'> & { node: ResolversParentTypes['DeadLetter'] };
  Deadline: Deadline;
  DeadlineExtension: DeadlineExtension;
  DeadlinePassed: DeadlinePassed;
  DecisionLineInput: DecisionLineInput;
  Determination: DeterminationModel;
  Duration: Scalars['Duration']['output'];
  EscalateAppealInput: EscalateAppealInput;
  EscalateAppealPayload: Omit<EscalateAppealPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FileAppealInput: FileAppealInput;
  FileAppealPayload: Omit<FileAppealPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InfoRequest: InfoRequestModel;
  InvalidInput: InvalidInput;
  LimitExceeded: LimitExceeded;
  LogPayerContactInput: LogPayerContactInput;
  LogPayerContactPayload: Omit<LogPayerContactPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Patient: PatientStub;
  PatientAuthorizationFilter: PatientAuthorizationFilter;
  PausePayerInput: PausePayerInput;
  PausePayerPayload: Omit<PausePayerPayload, 'payer' | 'userErrors'> & { payer?: Maybe<ResolversParentTypes['Payer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Payer: PayerModel;
  PayerContact: PayerContactModel;
  PayerRule: PayerRuleModel;
  PeerToPeer: PeerToPeerModel;
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  RecordAppealDecisionInput: RecordAppealDecisionInput;
  RecordAppealDecisionPayload: Omit<RecordAppealDecisionPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordCriteriaReviewInput: RecordCriteriaReviewInput;
  RecordCriteriaReviewPayload: Omit<RecordCriteriaReviewPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordExpediteRefusalInput: RecordExpediteRefusalInput;
  RecordExpediteRefusalPayload: Omit<RecordExpediteRefusalPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordFastTrackDecisionInput: RecordFastTrackDecisionInput;
  RecordFastTrackDecisionPayload: Omit<RecordFastTrackDecisionPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordInfoRequestInput: RecordInfoRequestInput;
  RecordInfoRequestPayload: Omit<RecordInfoRequestPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordManualDeterminationInput: RecordManualDeterminationInput;
  RecordManualDeterminationPayload: Omit<RecordManualDeterminationPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordPayerExtensionInput: RecordPayerExtensionInput;
  RecordPayerExtensionPayload: Omit<RecordPayerExtensionPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordPeerToPeerInput: RecordPeerToPeerInput;
  RecordPeerToPeerPayload: Omit<RecordPeerToPeerPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordTerminationNoticeInput: RecordTerminationNoticeInput;
  RecordTerminationNoticePayload: Omit<RecordTerminationNoticePayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordUnitsInput: RecordUnitsInput;
  RecordUnitsPayload: Omit<RecordUnitsPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Redaction: Redaction;
  RequestExpediteInput: RequestExpediteInput;
  RequestExpeditePayload: Omit<RequestExpeditePayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RequestFastTrackReviewInput: RequestFastTrackReviewInput;
  RequestFastTrackReviewPayload: Omit<RequestFastTrackReviewPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RequestPeerToPeerInput: RequestPeerToPeerInput;
  RequestPeerToPeerPayload: Omit<RequestPeerToPeerPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ResumePayerInput: ResumePayerInput;
  ResumePayerPayload: Omit<ResumePayerPayload, 'payer' | 'userErrors'> & { payer?: Maybe<ResolversParentTypes['Payer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RetryDeadLetterInput: RetryDeadLetterInput;
  RetryDeadLetterPayload: Omit<RetryDeadLetterPayload, 'deadLetter' | 'userErrors'> & { deadLetter?: Maybe<ResolversParentTypes['DeadLetter']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReverseUnitsInput: ReverseUnitsInput;
  ReverseUnitsPayload: Omit<ReverseUnitsPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SavePayerRuleInput: SavePayerRuleInput;
  SavePayerRulePayload: Omit<SavePayerRulePayload, 'payerRule' | 'userErrors'> & { payerRule?: Maybe<ResolversParentTypes['PayerRule']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ScheduleReviewInput: ScheduleReviewInput;
  ScheduleReviewPayload: Omit<ScheduleReviewPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ServiceLine: ServiceLineModel;
  ServiceLineChangeInput: ServiceLineChangeInput;
  ServiceLineInput: ServiceLineInput;
  ServicePeriod: ServicePeriod;
  StatusChange: StatusChange;
  Submission: SubmissionModel;
  SubmitAuthorizationInput: SubmitAuthorizationInput;
  SubmitAuthorizationPayload: Omit<SubmitAuthorizationPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TerminationNotice: TerminationNoticeModel;
  TimeZone: Scalars['TimeZone']['output'];
  TransitionNotAllowed: TransitionNotAllowed;
  UnitsBalance: UnitsBalance;
  UnitsLedgerEntry: UnitsEntryModel;
  UpdateAuthorizationInput: UpdateAuthorizationInput;
  UpdateAuthorizationPayload: Omit<UpdateAuthorizationPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  WeeklyHours: WeeklyHours;
  WithdrawAuthorizationInput: WithdrawAuthorizationInput;
  WithdrawAuthorizationPayload: Omit<WithdrawAuthorizationPayload, 'authorization' | 'userErrors'> & { authorization?: Maybe<ResolversParentTypes['Authorization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
};

export type AnswerInfoRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerInfoRequestPayload'] = ResolversParentTypes['AnswerInfoRequestPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal']> = {
  amountInControversy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  consentDocumentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  continueBenefits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decisionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effectuationDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  filedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  filedOnDayOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filer?: Resolver<ResolversTypes['AppealFiler'], ParentType, ContextType>;
  filingDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AppealLevel'], ParentType, ContextType>;
  levelOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticeDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AppealOutcome']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['AuthorizationPriority'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['AppealSubject'], ParentType, ContextType>;
};

export type AttachDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachDocumentPayload'] = ResolversParentTypes['AttachDocumentPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuthorizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authorization'] = ResolversParentTypes['Authorization'], FederationReferenceType extends FederationReferenceTypes['Authorization'] = FederationReferenceTypes['Authorization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Authorization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appeals?: Resolver<ReadonlyArray<ResolversTypes['Appeal']>, ParentType, ContextType>;
  authorizationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['AuthorizationStatus']>, ParentType, ContextType>;
  breachForecast?: Resolver<Maybe<ResolversTypes['BreachForecast']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  criteriaReviews?: Resolver<ReadonlyArray<ResolversTypes['CriteriaReview']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['AuthorizationDeadline']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  determinations?: Resolver<ReadonlyArray<ResolversTypes['Determination']>, ParentType, ContextType>;
  diagnoses?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['AuthorizationDocument']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infoRequests?: Resolver<ReadonlyArray<ResolversTypes['InfoRequest']>, ParentType, ContextType>;
  ledger?: Resolver<ReadonlyArray<ResolversTypes['UnitsLedgerEntry']>, ParentType, ContextType>;
  lineOfBusiness?: Resolver<ResolversTypes['LineOfBusiness'], ParentType, ContextType>;
  missingDocuments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nextReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['Payer']>, ParentType, ContextType>;
  payerContacts?: Resolver<ReadonlyArray<ResolversTypes['PayerContact']>, ParentType, ContextType>;
  peerToPeer?: Resolver<ReadonlyArray<ResolversTypes['PeerToPeer']>, ParentType, ContextType>;
  physicianStatesUrgency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['AuthorizationPriority'], ParentType, ContextType>;
  requestVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiredDocuments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  serviceKind?: Resolver<ResolversTypes['ServiceKind'], ParentType, ContextType>;
  serviceLines?: Resolver<ReadonlyArray<ResolversTypes['ServiceLine']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AuthorizationStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submissions?: Resolver<ReadonlyArray<ResolversTypes['Submission']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  terminationNotices?: Resolver<ReadonlyArray<ResolversTypes['TerminationNotice']>, ParentType, ContextType>;
  trace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationConnection'] = ResolversParentTypes['AuthorizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuthorizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuthorizationDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationDeadline'] = ResolversParentTypes['AuthorizationDeadline']> = {
  actBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AuthorizationDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationDocument'] = ResolversParentTypes['AuthorizationDocument']> = {
  attachedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationEdge'] = ResolversParentTypes['AuthorizationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authorization'], ParentType, ContextType>;
};

export type AuthorizationRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationRequirement'] = ResolversParentTypes['AuthorizationRequirement']> = {
  covered?: Resolver<ResolversTypes['CoverageDecision'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  docNeeded?: Resolver<Maybe<ResolversTypes['DocNeeded']>, ParentType, ContextType>;
  docPurpose?: Resolver<Maybe<ResolversTypes['DocPurpose']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  infoNeeded?: Resolver<ReadonlyArray<ResolversTypes['InfoNeeded']>, ParentType, ContextType>;
  paNeeded?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['PayerRule']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BreachForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachForecast'] = ResolversParentTypes['BreachForecast']> = {
  basedOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['BreachRisk'], ParentType, ContextType>;
};

export type CancelAuthorizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelAuthorizationPayload'] = ResolversParentTypes['CancelAuthorizationPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ConsentRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentRequired'] = ResolversParentTypes['ConsentRequired']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateAuthorizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAuthorizationPayload'] = ResolversParentTypes['CreateAuthorizationPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CriteriaReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriteriaReview'] = ResolversParentTypes['CriteriaReview']> = {
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  criteriaSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['CriteriaRecommendation'], ParentType, ContextType>;
  requestVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type DeadLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submissionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadLetterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterConnection'] = ResolversParentTypes['DeadLetterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadLetterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeadLetterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterEdge'] = ResolversParentTypes['DeadLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
};

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

export type DeterminationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Determination'] = ResolversParentTypes['Determination']> = {
  actionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approvedPeriod?: Resolver<Maybe<ResolversTypes['ServicePeriod']>, ParentType, ContextType>;
  approvedQuantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  authorizationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['DeterminationChannel'], ParentType, ContextType>;
  humanReviewed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ServiceLineOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EscalateAppealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalateAppealPayload'] = ResolversParentTypes['EscalateAppealPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FileAppealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileAppealPayload'] = ResolversParentTypes['FileAppealPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InfoRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfoRequest'] = ResolversParentTypes['InfoRequest']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['PayerContactChannel'], ParentType, ContextType>;
  documentIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type LogPayerContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogPayerContactPayload'] = ResolversParentTypes['LogPayerContactPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerInfoRequest?: Resolver<ResolversTypes['AnswerInfoRequestPayload'], ParentType, ContextType, RequireFields<MutationAnswerInfoRequestArgs, 'input'>>;
  attachDocument?: Resolver<ResolversTypes['AttachDocumentPayload'], ParentType, ContextType, RequireFields<MutationAttachDocumentArgs, 'input'>>;
  cancelAuthorization?: Resolver<ResolversTypes['CancelAuthorizationPayload'], ParentType, ContextType, RequireFields<MutationCancelAuthorizationArgs, 'input'>>;
  createAuthorization?: Resolver<ResolversTypes['CreateAuthorizationPayload'], ParentType, ContextType, RequireFields<MutationCreateAuthorizationArgs, 'input'>>;
  escalateAppeal?: Resolver<ResolversTypes['EscalateAppealPayload'], ParentType, ContextType, RequireFields<MutationEscalateAppealArgs, 'input'>>;
  fileAppeal?: Resolver<ResolversTypes['FileAppealPayload'], ParentType, ContextType, RequireFields<MutationFileAppealArgs, 'input'>>;
  logPayerContact?: Resolver<ResolversTypes['LogPayerContactPayload'], ParentType, ContextType, RequireFields<MutationLogPayerContactArgs, 'input'>>;
  pausePayer?: Resolver<ResolversTypes['PausePayerPayload'], ParentType, ContextType, RequireFields<MutationPausePayerArgs, 'input'>>;
  recordAppealDecision?: Resolver<ResolversTypes['RecordAppealDecisionPayload'], ParentType, ContextType, RequireFields<MutationRecordAppealDecisionArgs, 'input'>>;
  recordCriteriaReview?: Resolver<ResolversTypes['RecordCriteriaReviewPayload'], ParentType, ContextType, RequireFields<MutationRecordCriteriaReviewArgs, 'input'>>;
  recordExpediteRefusal?: Resolver<ResolversTypes['RecordExpediteRefusalPayload'], ParentType, ContextType, RequireFields<MutationRecordExpediteRefusalArgs, 'input'>>;
  recordFastTrackDecision?: Resolver<ResolversTypes['RecordFastTrackDecisionPayload'], ParentType, ContextType, RequireFields<MutationRecordFastTrackDecisionArgs, 'input'>>;
  recordInfoRequest?: Resolver<ResolversTypes['RecordInfoRequestPayload'], ParentType, ContextType, RequireFields<MutationRecordInfoRequestArgs, 'input'>>;
  recordManualDetermination?: Resolver<ResolversTypes['RecordManualDeterminationPayload'], ParentType, ContextType, RequireFields<MutationRecordManualDeterminationArgs, 'input'>>;
  recordPayerExtension?: Resolver<ResolversTypes['RecordPayerExtensionPayload'], ParentType, ContextType, RequireFields<MutationRecordPayerExtensionArgs, 'input'>>;
  recordPeerToPeer?: Resolver<ResolversTypes['RecordPeerToPeerPayload'], ParentType, ContextType, RequireFields<MutationRecordPeerToPeerArgs, 'input'>>;
  recordTerminationNotice?: Resolver<ResolversTypes['RecordTerminationNoticePayload'], ParentType, ContextType, RequireFields<MutationRecordTerminationNoticeArgs, 'input'>>;
  recordUnits?: Resolver<ResolversTypes['RecordUnitsPayload'], ParentType, ContextType, RequireFields<MutationRecordUnitsArgs, 'input'>>;
  requestExpedite?: Resolver<ResolversTypes['RequestExpeditePayload'], ParentType, ContextType, RequireFields<MutationRequestExpediteArgs, 'input'>>;
  requestFastTrackReview?: Resolver<ResolversTypes['RequestFastTrackReviewPayload'], ParentType, ContextType, RequireFields<MutationRequestFastTrackReviewArgs, 'input'>>;
  requestPeerToPeer?: Resolver<ResolversTypes['RequestPeerToPeerPayload'], ParentType, ContextType, RequireFields<MutationRequestPeerToPeerArgs, 'input'>>;
  resumePayer?: Resolver<ResolversTypes['ResumePayerPayload'], ParentType, ContextType, RequireFields<MutationResumePayerArgs, 'input'>>;
  retryDeadLetter?: Resolver<ResolversTypes['RetryDeadLetterPayload'], ParentType, ContextType, RequireFields<MutationRetryDeadLetterArgs, 'input'>>;
  reverseUnits?: Resolver<ResolversTypes['ReverseUnitsPayload'], ParentType, ContextType, RequireFields<MutationReverseUnitsArgs, 'input'>>;
  savePayerRule?: Resolver<ResolversTypes['SavePayerRulePayload'], ParentType, ContextType, RequireFields<MutationSavePayerRuleArgs, 'input'>>;
  scheduleReview?: Resolver<ResolversTypes['ScheduleReviewPayload'], ParentType, ContextType, RequireFields<MutationScheduleReviewArgs, 'input'>>;
  submitAuthorization?: Resolver<ResolversTypes['SubmitAuthorizationPayload'], ParentType, ContextType, RequireFields<MutationSubmitAuthorizationArgs, 'input'>>;
  updateAuthorization?: Resolver<ResolversTypes['UpdateAuthorizationPayload'], ParentType, ContextType, RequireFields<MutationUpdateAuthorizationArgs, 'input'>>;
  withdrawAuthorization?: Resolver<ResolversTypes['WithdrawAuthorizationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawAuthorizationArgs, 'input'>>;
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
  authorizations?: Resolver<Maybe<ResolversTypes['AuthorizationConnection']>, ParentType, ContextType, Partial<PatientAuthorizationsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PausePayerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PausePayerPayload'] = ResolversParentTypes['PausePayerPayload']> = {
  payer?: Resolver<Maybe<ResolversTypes['Payer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payer'] = ResolversParentTypes['Payer'], FederationReferenceType extends FederationReferenceTypes['Payer'] = FederationReferenceTypes['Payer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<ResolversTypes['PayerChannel'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concurrency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalAppealLevels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineOfBusiness?: Resolver<ResolversTypes['LineOfBusiness'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pauseReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ratePerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayerContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayerContact'] = ResolversParentTypes['PayerContact']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ManualChannel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  promised?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promisedBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  referenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PayerRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayerRule'] = ResolversParentTypes['PayerRule']> = {
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infoNeeded?: Resolver<ReadonlyArray<ResolversTypes['InfoNeeded']>, ParentType, ContextType>;
  lineOfBusiness?: Resolver<Maybe<ResolversTypes['LineOfBusiness']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['Payer']>, ParentType, ContextType>;
  replacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeerToPeerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerToPeer'] = ResolversParentTypes['PeerToPeer']> = {
  heldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['PeerToPeerOutcome']>, ParentType, ContextType>;
  payerReviewer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  physicianId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
  windowEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType, RequireFields<QueryAuthorizationArgs, 'id'>>;
  authorizationRequirement?: Resolver<Maybe<ResolversTypes['AuthorizationRequirement']>, ParentType, ContextType, RequireFields<QueryAuthorizationRequirementArgs, 'input'>>;
  authorizations?: Resolver<Maybe<ResolversTypes['AuthorizationConnection']>, ParentType, ContextType, Partial<QueryAuthorizationsArgs>>;
  deadLetters?: Resolver<Maybe<ResolversTypes['DeadLetterConnection']>, ParentType, ContextType, Partial<QueryDeadLettersArgs>>;
  payers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Payer']>>, ParentType, ContextType>;
};

export type RecordAppealDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAppealDecisionPayload'] = ResolversParentTypes['RecordAppealDecisionPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordCriteriaReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCriteriaReviewPayload'] = ResolversParentTypes['RecordCriteriaReviewPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordExpediteRefusalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordExpediteRefusalPayload'] = ResolversParentTypes['RecordExpediteRefusalPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordFastTrackDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFastTrackDecisionPayload'] = ResolversParentTypes['RecordFastTrackDecisionPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordInfoRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInfoRequestPayload'] = ResolversParentTypes['RecordInfoRequestPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordManualDeterminationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordManualDeterminationPayload'] = ResolversParentTypes['RecordManualDeterminationPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPayerExtensionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPayerExtensionPayload'] = ResolversParentTypes['RecordPayerExtensionPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPeerToPeerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPeerToPeerPayload'] = ResolversParentTypes['RecordPeerToPeerPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordTerminationNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTerminationNoticePayload'] = ResolversParentTypes['RecordTerminationNoticePayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordUnitsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordUnitsPayload'] = ResolversParentTypes['RecordUnitsPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RedactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Redaction'] = ResolversParentTypes['Redaction']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RedactionReason'], ParentType, ContextType>;
};

export type RequestExpeditePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestExpeditePayload'] = ResolversParentTypes['RequestExpeditePayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestFastTrackReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestFastTrackReviewPayload'] = ResolversParentTypes['RequestFastTrackReviewPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestPeerToPeerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPeerToPeerPayload'] = ResolversParentTypes['RequestPeerToPeerPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumePayerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumePayerPayload'] = ResolversParentTypes['ResumePayerPayload']> = {
  payer?: Resolver<Maybe<ResolversTypes['Payer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetryDeadLetterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryDeadLetterPayload'] = ResolversParentTypes['RetryDeadLetterPayload']> = {
  deadLetter?: Resolver<Maybe<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReverseUnitsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseUnitsPayload'] = ResolversParentTypes['ReverseUnitsPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavePayerRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePayerRulePayload'] = ResolversParentTypes['SavePayerRulePayload']> = {
  payerRule?: Resolver<Maybe<ResolversTypes['PayerRule']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScheduleReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleReviewPayload'] = ResolversParentTypes['ScheduleReviewPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLine'] = ResolversParentTypes['ServiceLine']> = {
  actionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedPeriod?: Resolver<Maybe<ResolversTypes['ServicePeriod']>, ParentType, ContextType>;
  approvedQuantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  authorizationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  infoChange?: Resolver<Maybe<ResolversTypes['InfoChange']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ServiceLineOutcome']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  servicePeriod?: Resolver<Maybe<ResolversTypes['ServicePeriod']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['UnitsBalance']>, ParentType, ContextType>;
};

export type ServicePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePeriod'] = ResolversParentTypes['ServicePeriod']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusChange'] = ResolversParentTypes['StatusChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inquiries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubmissionKind'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  snapshotHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SubmissionStatus'], ParentType, ContextType>;
  trace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmitAuthorizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitAuthorizationPayload'] = ResolversParentTypes['SubmitAuthorizationPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TerminationNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminationNotice'] = ResolversParentTypes['TerminationNotice']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fastTrackAskedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fastTrackAskedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fastTrackDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TerminationNoticeKind'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['FastTrackOutcome']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TransitionNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionNotAllowed'] = ResolversParentTypes['TransitionNotAllowed']> = {
  allowed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitsBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitsBalance'] = ResolversParentTypes['UnitsBalance']> = {
  approved?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  runsOutOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scheduled?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UnitsLedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitsLedgerEntry'] = ResolversParentTypes['UnitsLedgerEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerEntryKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reversesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UpdateAuthorizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAuthorizationPayload'] = ResolversParentTypes['UpdateAuthorizationPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
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

export type WeeklyHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeeklyHours'] = ResolversParentTypes['WeeklyHours']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawAuthorizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAuthorizationPayload'] = ResolversParentTypes['WithdrawAuthorizationPayload']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AnswerInfoRequestPayload?: AnswerInfoRequestPayloadResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  AttachDocumentPayload?: AttachDocumentPayloadResolvers<ContextType>;
  Authorization?: AuthorizationResolvers<ContextType>;
  AuthorizationConnection?: AuthorizationConnectionResolvers<ContextType>;
  AuthorizationDeadline?: AuthorizationDeadlineResolvers<ContextType>;
  AuthorizationDocument?: AuthorizationDocumentResolvers<ContextType>;
  AuthorizationEdge?: AuthorizationEdgeResolvers<ContextType>;
  AuthorizationRequirement?: AuthorizationRequirementResolvers<ContextType>;
  BreachForecast?: BreachForecastResolvers<ContextType>;
  CancelAuthorizationPayload?: CancelAuthorizationPayloadResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CompetencyRequired?: CompetencyRequiredResolvers<ContextType>;
  ConsentRequired?: ConsentRequiredResolvers<ContextType>;
  CreateAuthorizationPayload?: CreateAuthorizationPayloadResolvers<ContextType>;
  CriteriaReview?: CriteriaReviewResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineExtension?: DeadlineExtensionResolvers<ContextType>;
  DeadlinePassed?: DeadlinePassedResolvers<ContextType>;
  Determination?: DeterminationResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  EscalateAppealPayload?: EscalateAppealPayloadResolvers<ContextType>;
  FileAppealPayload?: FileAppealPayloadResolvers<ContextType>;
  InfoRequest?: InfoRequestResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LimitExceeded?: LimitExceededResolvers<ContextType>;
  LogPayerContactPayload?: LogPayerContactPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PausePayerPayload?: PausePayerPayloadResolvers<ContextType>;
  Payer?: PayerResolvers<ContextType>;
  PayerContact?: PayerContactResolvers<ContextType>;
  PayerRule?: PayerRuleResolvers<ContextType>;
  PeerToPeer?: PeerToPeerResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAppealDecisionPayload?: RecordAppealDecisionPayloadResolvers<ContextType>;
  RecordCriteriaReviewPayload?: RecordCriteriaReviewPayloadResolvers<ContextType>;
  RecordExpediteRefusalPayload?: RecordExpediteRefusalPayloadResolvers<ContextType>;
  RecordFastTrackDecisionPayload?: RecordFastTrackDecisionPayloadResolvers<ContextType>;
  RecordInfoRequestPayload?: RecordInfoRequestPayloadResolvers<ContextType>;
  RecordManualDeterminationPayload?: RecordManualDeterminationPayloadResolvers<ContextType>;
  RecordPayerExtensionPayload?: RecordPayerExtensionPayloadResolvers<ContextType>;
  RecordPeerToPeerPayload?: RecordPeerToPeerPayloadResolvers<ContextType>;
  RecordTerminationNoticePayload?: RecordTerminationNoticePayloadResolvers<ContextType>;
  RecordUnitsPayload?: RecordUnitsPayloadResolvers<ContextType>;
  Redaction?: RedactionResolvers<ContextType>;
  RequestExpeditePayload?: RequestExpeditePayloadResolvers<ContextType>;
  RequestFastTrackReviewPayload?: RequestFastTrackReviewPayloadResolvers<ContextType>;
  RequestPeerToPeerPayload?: RequestPeerToPeerPayloadResolvers<ContextType>;
  ResumePayerPayload?: ResumePayerPayloadResolvers<ContextType>;
  RetryDeadLetterPayload?: RetryDeadLetterPayloadResolvers<ContextType>;
  ReverseUnitsPayload?: ReverseUnitsPayloadResolvers<ContextType>;
  SavePayerRulePayload?: SavePayerRulePayloadResolvers<ContextType>;
  ScheduleReviewPayload?: ScheduleReviewPayloadResolvers<ContextType>;
  ServiceLine?: ServiceLineResolvers<ContextType>;
  ServicePeriod?: ServicePeriodResolvers<ContextType>;
  StatusChange?: StatusChangeResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  SubmitAuthorizationPayload?: SubmitAuthorizationPayloadResolvers<ContextType>;
  TerminationNotice?: TerminationNoticeResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TransitionNotAllowed?: TransitionNotAllowedResolvers<ContextType>;
  UnitsBalance?: UnitsBalanceResolvers<ContextType>;
  UnitsLedgerEntry?: UnitsLedgerEntryResolvers<ContextType>;
  UpdateAuthorizationPayload?: UpdateAuthorizationPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WeeklyHours?: WeeklyHoursResolvers<ContextType>;
  WithdrawAuthorizationPayload?: WithdrawAuthorizationPayloadResolvers<ContextType>;
};

