import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Referral as ReferralModel, ReferralStatusChange as StatusChangeModel } from '../../domain/referral.js';
import type { Agency as AgencyModel } from '../../domain/agency.js';
import type { ListedService as CommunityServiceModel } from '../../domain/community-service.js';
import type { ReferralDeadline as DeadlineModel } from '../../domain/deadline.js';
import type { PatientRef, Context } from '../context.js';
import type { Webhook as WebhookModel, WebhookDelivery as WebhookDeliveryModel } from '../../domain/webhook.js';
import type { AgencyLink as AgencyLinkModel } from '../../domain/agency-link.js';
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

/** A referral that the agency takes. */
export type AcceptReferralInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
};

/** The referral after it was accepted, or why it was not. */
export type AcceptReferralPayload = {
  readonly __typename?: 'AcceptReferralPayload';
  /** The referral; null when it was refused. */
  readonly referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An organization outside that takes referrals. */
export type Agency = {
  readonly __typename?: 'Agency';
  /** Its position under HIPAA, which decides what may be disclosed to it. */
  readonly hipaaStatus: HipaaStatus;
  /** The agency's id. */
  readonly id: Scalars['ID']['output'];
  /** The agency's name. */
  readonly name: Scalars['String']['output'];
  /** Whether it is a substance use program under 42 CFR Part 2. */
  readonly part2Program: Scalars['Boolean']['output'];
  /** What it offers, by name. */
  readonly services?: Maybe<ReadonlyArray<CommunityService>>;
  /** The zone in which the agency works. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** Its webhooks, oldest first. */
  readonly webhooks?: Maybe<ReadonlyArray<Webhook>>;
};

/** A link with which somebody at an agency takes one step of one referral, once, without an account. */
export type AgencyLink = {
  readonly __typename?: 'AgencyLink';
  /** Until when it works. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The link's id; the history of the referral names it as who took the step. */
  readonly id: Scalars['ID']['output'];
  /** The step that it takes. */
  readonly step: AgencyLinkStep;
  /** The address to send. It opens a page that asks once more, so that programs that open links in advance do no harm. */
  readonly url: Scalars['String']['output'];
};

/** What a link can do. */
export type AgencyLinkStep =
  /** Accepts the referral. */
  | 'ACCEPT'
  /** Declines the referral, without a reason. */
  | 'REJECT';

/** A referral to withdraw. */
export type CancelReferralInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: ReferralCancellationReason;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
};

/** The referral after it was withdrawn, or why it was not. */
export type CancelReferralPayload = {
  readonly __typename?: 'CancelReferralPayload';
  /** The referral; null when it was refused. */
  readonly referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
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

/** Something that an agency offers (HSDS `service`). */
export type CommunityService = {
  readonly __typename?: 'CommunityService';
  /** Who offers it. Null when the viewer may not read agencies. */
  readonly agency?: Maybe<Agency>;
  /** The name of the agency that offers it. */
  readonly agencyName?: Maybe<Scalars['String']['output']>;
  /** The kind of help. */
  readonly category: ReferralCategory;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The service's id. */
  readonly id: Scalars['ID']['output'];
  /** The languages it is offered in, BCP 47. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The service's name. */
  readonly name: Scalars['String']['output'];
  /** The needs that it meets. */
  readonly needs: ReadonlyArray<Code>;
  /** Whether it is offered now. */
  readonly status: CommunityServiceStatus;
  /** When somebody last checked that this is right; null if never. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts changes; name it when you change the service. */
  readonly version: Scalars['Int']['output'];
};

/** A page of services. */
export type CommunityServiceConnection = {
  readonly __typename?: 'CommunityServiceConnection';
  /** The services with their cursors. */
  readonly edges: ReadonlyArray<CommunityServiceEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A service in a list. */
export type CommunityServiceEdge = {
  readonly __typename?: 'CommunityServiceEdge';
  /** Where the service stands in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The service. */
  readonly node: CommunityService;
};

/** Whether a service is offered (HSDS `service.status`). */
export type CommunityServiceStatus =
  /** It is offered. */
  | 'ACTIVE'
  /** It will not come back. */
  | 'DEFUNCT'
  /** It is not offered now. */
  | 'INACTIVE'
  /** It is closed for a time. */
  | 'TEMPORARILY_CLOSED';

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

/** An agency to add. */
export type CreateAgencyInput = {
  /** Its position under HIPAA. */
  readonly hipaaStatus: HipaaStatus;
  /** The id it shall have, for those who made one (`agency_...`); a new one when left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Whether it is a substance use program under 42 CFR Part 2; false when left out. */
  readonly part2Program?: InputMaybe<Scalars['Boolean']['input']>;
  /** The zone in which it works; the organization's when left out. */
  readonly timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** A link to be. */
export type CreateAgencyLinkInput = {
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which referral. It was sent. */
  readonly referralId: Scalars['ID']['input'];
  /** What the link does. */
  readonly step: AgencyLinkStep;
  /** Hours that it works, 1 to 168; 72 when left out. */
  readonly validHours?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of making a link. */
export type CreateAgencyLinkPayload = {
  readonly __typename?: 'CreateAgencyLinkPayload';
  /** The link; null when it was refused. */
  readonly link?: Maybe<AgencyLink>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The agency that was added, or why not. */
export type CreateAgencyPayload = {
  readonly __typename?: 'CreateAgencyPayload';
  /** The agency; null when it was refused. */
  readonly agency?: Maybe<Agency>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A referral to draft. */
export type CreateReferralInput = {
  /** Who is asked to help. */
  readonly agencyId: Scalars['ID']['input'];
  /** The kind of help. */
  readonly category: ReferralCategory;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who is to be helped. */
  readonly patientId: Scalars['ID']['input'];
  /** How soon help is needed; ROUTINE when left out. */
  readonly priority?: InputMaybe<ReferralPriority>;
  /** The service that is asked for; it must be that agency's. */
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
};

/** The referral that was drafted, or why not. */
export type CreateReferralPayload = {
  readonly __typename?: 'CreateReferralPayload';
  /** The referral; null when it was refused. */
  readonly referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A webhook to be. */
export type CreateWebhookInput = {
  /** The agency; your own when left out. */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where messages are sent: https, a host on the public internet, at most 2,000 characters. */
  readonly url: Scalars['String']['input'];
};

/** What came of adding a webhook. */
export type CreateWebhookPayload = {
  readonly __typename?: 'CreateWebhookPayload';
  /** The secret that signs its messages (`whsec_...`); null when it was refused. Keep it: it is not shown again. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The webhook; null when it was refused. */
  readonly webhook?: Maybe<Webhook>;
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

/** Which webhook is told nothing any more. */
export type DisableWebhookInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which webhook. */
  readonly webhookId: Scalars['ID']['input'];
};

/** What came of switching a webhook off. */
export type DisableWebhookPayload = {
  readonly __typename?: 'DisableWebhookPayload';
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The webhook; null when it was refused. */
  readonly webhook?: Maybe<Webhook>;
};

/** Which webhook is told again. */
export type EnableWebhookInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which webhook. */
  readonly webhookId: Scalars['ID']['input'];
};

/** What came of switching a webhook on. */
export type EnableWebhookPayload = {
  readonly __typename?: 'EnableWebhookPayload';
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The webhook; null when it was refused. */
  readonly webhook?: Maybe<Webhook>;
};

/** An organization's position under HIPAA (45 CFR 160.103). */
export type HipaaStatus =
  /** Works for a covered entity under an agreement. */
  | 'BUSINESS_ASSOCIATE'
  /** A provider, plan or clearinghouse under HIPAA. */
  | 'COVERED_ENTITY'
  /** Outside HIPAA, as most food pantries and housing agencies are. */
  | 'NEITHER';

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
  /** The agency takes the referral. For users of that agency only. */
  readonly acceptReferral: AcceptReferralPayload;
  /** Withdraws a referral that has not come to its end. */
  readonly cancelReferral: CancelReferralPayload;
  /** Adds an agency to work with. */
  readonly createAgency: CreateAgencyPayload;
  /** Makes a link with which somebody at the agency takes one step of a referral, once, without an account. */
  readonly createAgencyLink: CreateAgencyLinkPayload;
  /** Drafts a referral of a patient to an agency. Nothing is told to the agency yet. */
  readonly createReferral: CreateReferralPayload;
  /** Adds a webhook of an agency; its secret is shown once. At most five an agency. */
  readonly createWebhook: CreateWebhookPayload;
  /** Tells a webhook nothing any more. What happens meanwhile is not kept for it. */
  readonly disableWebhook: DisableWebhookPayload;
  /** Tells a webhook again. What waited for it goes out in order. */
  readonly enableWebhook: EnableWebhookPayload;
  /** The agency declines the referral. For users of that agency only. */
  readonly rejectReferral: RejectReferralPayload;
  /** Sends messages again, with the ids that they had. */
  readonly replayWebhook: ReplayWebhookPayload;
  /** Gives a webhook a new secret. For 24 hours both secrets sign every message. */
  readonly rotateWebhookSecret: RotateWebhookSecretPayload;
  /** Adds a service of an agency to the directory, or changes one. */
  readonly saveCommunityService: SaveCommunityServicePayload;
  /** Sends a referral to its agency and starts the clock by which the agency should accept. */
  readonly sendReferral: SendReferralPayload;
};


export type MutationAcceptReferralArgs = {
  input: AcceptReferralInput;
};


export type MutationCancelReferralArgs = {
  input: CancelReferralInput;
};


export type MutationCreateAgencyArgs = {
  input: CreateAgencyInput;
};


export type MutationCreateAgencyLinkArgs = {
  input: CreateAgencyLinkInput;
};


export type MutationCreateReferralArgs = {
  input: CreateReferralInput;
};


export type MutationCreateWebhookArgs = {
  input: CreateWebhookInput;
};


export type MutationDisableWebhookArgs = {
  input: DisableWebhookInput;
};


export type MutationEnableWebhookArgs = {
  input: EnableWebhookInput;
};


export type MutationRejectReferralArgs = {
  input: RejectReferralInput;
};


export type MutationReplayWebhookArgs = {
  input: ReplayWebhookInput;
};


export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


export type MutationSaveCommunityServiceArgs = {
  input: SaveCommunityServiceInput;
};


export type MutationSendReferralArgs = {
  input: SendReferralInput;
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

/** The person who is cared for; patients owns the rest. */
export type Patient = {
  readonly __typename?: 'Patient';
  /** The patient's id. */
  readonly id: Scalars['ID']['output'];
  /** The patient's referrals that the viewer may see, newest first. */
  readonly referrals?: Maybe<ReferralConnection>;
};


/** The person who is cared for; patients owns the rest. */
export type PatientReferralsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** One agency; null when there is none or the viewer may not know of it. A partner may read its own only. */
  readonly agency?: Maybe<Agency>;
  /** The referrals that were sent to the viewer's own agency, newest first. Empty for everybody who has no agency. */
  readonly partnerInbox?: Maybe<ReferralConnection>;
  /** One referral; null when there is none or the viewer may not know of it. */
  readonly referral?: Maybe<Referral>;
  /** The referrals that the viewer may see, newest first. */
  readonly referrals?: Maybe<ReferralConnection>;
  /** The active services for a need, by name. */
  readonly searchServices?: Maybe<CommunityServiceConnection>;
  /** What was sent to a webhook and what became of it, newest first. Empty when there is no such webhook for the viewer. */
  readonly webhookDeliveries?: Maybe<WebhookDeliveryConnection>;
};


export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnerInboxArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReferralsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchServicesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  need: Scalars['String']['input'];
};


export type QueryWebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<WebhookDeliveryStatus>;
  webhookId: Scalars['ID']['input'];
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

/** A request to an agency to help a patient, followed until the help is verified (FHIR ServiceRequest with its Task). */
export type Referral = {
  readonly __typename?: 'Referral';
  /** When the agency accepted it; null before. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who is asked to help. Null when the viewer may not read agencies. */
  readonly agency?: Maybe<Agency>;
  /** What the viewer could do with it now, as far as its state decides. */
  readonly availableTransitions: ReadonlyArray<ReferralTransition>;
  /** The kind of help. */
  readonly category: ReferralCategory;
  /** When it was drafted. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its clocks, oldest first. */
  readonly deadlines?: Maybe<ReadonlyArray<Deadline>>;
  /** How it came to stand there, oldest first. */
  readonly history?: Maybe<ReadonlyArray<StatusChange>>;
  /** The referral's id. */
  readonly id: Scalars['ID']['output'];
  /** Who is to be helped. Null for partners, who may read a patient only through what was disclosed to them. */
  readonly patient?: Maybe<Patient>;
  /** How soon help is needed. */
  readonly priority: ReferralPriority;
  /** What was left out of this answer, and why. */
  readonly redactions: ReadonlyArray<Redaction>;
  /** When it was sent to the agency; null before. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service that is asked for, if one was named. */
  readonly service?: Maybe<CommunityService>;
  /** Where the referral stands. */
  readonly status: ReferralStatus;
  /** Why it stands there, where a reason was given. */
  readonly statusReason?: Maybe<ReferralStatusReason>;
  /** Counts changes; name it when you change the referral. */
  readonly version: Scalars['Int']['output'];
};

/** Why a referral is withdrawn. */
export type ReferralCancellationReason =
  /** The need is gone. */
  | 'NO_LONGER_NEEDED'
  /** Another reason. */
  | 'OTHER'
  /** The patient does not want it. */
  | 'PATIENT_WITHDREW'
  /** The care team withdrew it. */
  | 'REQUESTER_WITHDREW';

/** The kind of help that is asked for. */
export type ReferralCategory =
  /** Mental health care. */
  | 'BEHAVIORAL_HEALTH'
  /** Durable medical equipment. */
  | 'DME'
  /** Home health care. */
  | 'HOME_HEALTH'
  /** Palliative or hospice care. */
  | 'PALLIATIVE_HOSPICE'
  /** A social need: food, housing, utilities and the like. */
  | 'SOCIAL'
  /** A medical specialist. */
  | 'SPECIALTY'
  /** Substance use treatment. Protected by 42 CFR Part 2: not sent without a recorded consent. */
  | 'SUBSTANCE_USE'
  /** Transport. */
  | 'TRANSPORT';

/** A page of referrals. */
export type ReferralConnection = {
  readonly __typename?: 'ReferralConnection';
  /** The referrals with their cursors. */
  readonly edges: ReadonlyArray<ReferralEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A referral in a list. */
export type ReferralEdge = {
  readonly __typename?: 'ReferralEdge';
  /** Where the referral stands in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The referral. */
  readonly node: Referral;
};

/** Which referrals to list. All given conditions must hold. */
export type ReferralFilter = {
  /** To this agency. */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this kind. */
  readonly category?: InputMaybe<ReferralCategory>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ReferralStatus>>;
};

/** How soon help is needed. The agency should accept within three business days, or one when it is more than routine. */
export type ReferralPriority =
  /** As soon as possible. */
  | 'ASAP'
  /** In the ordinary course. */
  | 'ROUTINE'
  /** At once. */
  | 'STAT'
  /** Before routine ones. */
  | 'URGENT';

/** Why an agency declines. */
export type ReferralRejectionReason =
  /** The agency could not reach the patient. */
  | 'CANNOT_REACH'
  /** The patient is not eligible. */
  | 'NOT_ELIGIBLE'
  /** No room. */
  | 'NO_CAPACITY'
  /** Another reason. */
  | 'OTHER'
  /** The patient lives outside the area served. */
  | 'OUT_OF_AREA'
  /** The agency does not offer this. */
  | 'WRONG_SERVICE';

/** Where a referral stands (the FHIR Task status in brackets). */
export type ReferralStatus =
  /** The agency took it (accepted). */
  | 'ACCEPTED'
  /** The appointment was cancelled (in-progress). */
  | 'APPT_CANCELLED'
  /** Waits for a prior authorization (draft). */
  | 'AWAITING_AUTH'
  /** Waits for a signed consent (draft). */
  | 'AWAITING_CONSENT'
  /** The requester or the patient withdrew it (cancelled). */
  | 'CANCELLED'
  /** Done and verified (completed). */
  | 'CLOSED_COMPLETED'
  /** It could not be fulfilled (failed). */
  | 'CLOSED_UNSUCCESSFUL'
  /** The agency declined it (rejected). */
  | 'DECLINED'
  /** Being written (draft). */
  | 'DRAFT'
  /** The service is under way (in-progress). */
  | 'IN_PROGRESS'
  /** The patient did not attend (in-progress). */
  | 'NO_SHOW'
  /** An appointment exists (in-progress). */
  | 'SCHEDULED'
  /** Delivered to the agency (requested). */
  | 'SENT'
  /** The agency says that it is done; nobody has verified it (completed). */
  | 'SERVICE_COMPLETED'
  /** The agency has put the patient on a waiting list (on-hold). */
  | 'WAITLISTED';

/** Why a referral stands where it stands. */
export type ReferralStatusReason =
  /** Declined: the agency could not reach the patient. */
  | 'CANNOT_REACH'
  /** Declined: the patient is not eligible. */
  | 'NOT_ELIGIBLE'
  /** Declined: the agency has no room. */
  | 'NO_CAPACITY'
  /** Cancelled: the need is gone. */
  | 'NO_LONGER_NEEDED'
  /** Another reason. */
  | 'OTHER'
  /** Declined: the patient lives outside the area served. */
  | 'OUT_OF_AREA'
  /** Cancelled: the patient does not want it. */
  | 'PATIENT_WITHDREW'
  /** Cancelled: the care team withdrew it. */
  | 'REQUESTER_WITHDREW'
  /** Declined: the agency does not offer this. */
  | 'WRONG_SERVICE';

/** What can be done with a referral: each is a mutation of its own. */
export type ReferralTransition =
  /** `acceptReferral`, by the agency. */
  | 'ACCEPT'
  /** `cancelReferral`, by the care team. */
  | 'CANCEL'
  /** `rejectReferral`, by the agency. */
  | 'REJECT'
  /** `sendReferral`, by the care team. */
  | 'SEND';

/** A referral that the agency declines. */
export type RejectReferralInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: ReferralRejectionReason;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
};

/** The referral after it was declined, or why it was not. */
export type RejectReferralPayload = {
  readonly __typename?: 'RejectReferralPayload';
  /** The referral; null when it was refused. */
  readonly referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which messages are sent again: one, or all since an instant. */
export type ReplayWebhookInput = {
  /** One message. */
  readonly deliveryId?: InputMaybe<Scalars['ID']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** All messages of what happened from this instant on. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which webhook. */
  readonly webhookId: Scalars['ID']['input'];
};

/** What came of sending messages again. */
export type ReplayWebhookPayload = {
  readonly __typename?: 'ReplayWebhookPayload';
  /** How many messages are sent again; null when it was refused. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The webhook; null when it was refused. */
  readonly webhook?: Maybe<Webhook>;
};

/** Which webhook gets a new secret. */
export type RotateWebhookSecretInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which webhook. */
  readonly webhookId: Scalars['ID']['input'];
};

/** What came of a new secret. */
export type RotateWebhookSecretPayload = {
  readonly __typename?: 'RotateWebhookSecretPayload';
  /** The secret that signs its messages (`whsec_...`); null when it was refused. Keep it: it is not shown again. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The webhook; null when it was refused. */
  readonly webhook?: Maybe<Webhook>;
};

/** A service to add or to change. */
export type SaveCommunityServiceInput = {
  /** Who offers it. */
  readonly agencyId: Scalars['ID']['input'];
  /** The kind of help. */
  readonly category: ReferralCategory;
  /** What it is, at most 2000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; left out for a new service. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The service to change, or the id that a new one shall have (`service_...`). */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The languages it is offered in, BCP 47; English when left out. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The codes of the needs it meets, for example `food-insecurity`; at least one. */
  readonly needs: ReadonlyArray<Scalars['String']['input']>;
  /** Whether it is offered now; ACTIVE when left out. */
  readonly status?: InputMaybe<CommunityServiceStatus>;
};

/** The service as saved, or why not. */
export type SaveCommunityServicePayload = {
  readonly __typename?: 'SaveCommunityServicePayload';
  /** The service; null when it was refused. */
  readonly communityService?: Maybe<CommunityService>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A referral to send. */
export type SendReferralInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
};

/** The referral after it was sent, or why it was not. */
export type SendReferralPayload = {
  readonly __typename?: 'SendReferralPayload';
  /** The referral; null when it was refused. */
  readonly referral?: Maybe<Referral>;
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

/**
 * An address of an agency that is told of every move of the agency's referrals (Standard Webhooks). A message carries an
 * id and a type, nothing more: the receiver asks the graph, under its own access.
 */
export type Webhook = {
  readonly __typename?: 'Webhook';
  /** The agency that is told. */
  readonly agency?: Maybe<Agency>;
  /** Since when it exists. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why it is told nothing; null while it is active. */
  readonly disabledReason?: Maybe<WebhookDisabledReason>;
  /** The webhook's id. */
  readonly id: Scalars['ID']['output'];
  /** Until when messages are signed with the secret before the current one as well; null when it was never rotated. */
  readonly previousSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is told anything. */
  readonly status: WebhookStatus;
  /** Where messages are sent. */
  readonly url: Scalars['String']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
};

/** One message to a webhook, with what became of it. */
export type WebhookDelivery = {
  readonly __typename?: 'WebhookDelivery';
  /** How often it was sent. */
  readonly attempts: Scalars['Int']['output'];
  /** When the receiver took it. */
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The message's id, the header `webhook-id`: the same over all attempts, so that a receiver knows it again. */
  readonly id: Scalars['ID']['output'];
  /** What went wrong the last time, in a word: `status 503`, `ECONNREFUSED`, `PRIVATE_TARGET`. Null when nothing did. */
  readonly lastError?: Maybe<Scalars['String']['output']>;
  /** The HTTP status of the last attempt; null when there was no answer. */
  readonly lastStatusCode?: Maybe<Scalars['Int']['output']>;
  /** When it is sent next; null when it is not sent any more. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** The referral that it is about; null when it may no longer be seen. */
  readonly referral?: Maybe<Referral>;
  /** How far it is. */
  readonly status: WebhookDeliveryStatus;
  /** The kind of message, for example `referral.moved`. */
  readonly type: Scalars['String']['output'];
};

/** A page of messages. */
export type WebhookDeliveryConnection = {
  readonly __typename?: 'WebhookDeliveryConnection';
  /** The messages with their cursors. */
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A message on a page. */
export type WebhookDeliveryEdge = {
  readonly __typename?: 'WebhookDeliveryEdge';
  /** Where the message stands in the log. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The message. */
  readonly node: WebhookDelivery;
};

/** How far a message is. */
export type WebhookDeliveryStatus =
  /** The receiver answered with a 2xx. */
  | 'DELIVERED'
  /** It was given up. `replayWebhook` sends it again. */
  | 'FAILED'
  /** It waits for its turn, or for its next attempt. */
  | 'PENDING'
  /** The agency may no longer know of the referral, so it was not sent. */
  | 'SUPPRESSED';

/** Why a webhook is told nothing any more. */
export type WebhookDisabledReason =
  /** Its agency switched it off. What happens meanwhile is not kept for it. */
  | 'BY_AGENCY'
  /** A message found no receiver for three days. What happens meanwhile waits for it. */
  | 'FAILING'
  /** Its receiver answered 410 Gone. What happens meanwhile waits for it. */
  | 'GONE';

/** Whether a webhook is told anything. */
export type WebhookStatus =
  /** Messages are sent. */
  | 'ACTIVE'
  /** Nothing is sent. */
  | 'DISABLED';



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
  Agency: Agency;
  CommunityService: CommunityService;
  Patient: Patient;
  Referral: Referral;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  CommunityService:
    ( { __typename: 'CommunityService' }
    & GraphQLRecursivePick<FederationTypes['CommunityService'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & GraphQLRecursivePick<FederationTypes['Referral'], {"id":true}> );
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
  AcceptReferralInput: AcceptReferralInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptReferralPayload: ResolverTypeWrapper<Omit<AcceptReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Agency: ResolverTypeWrapper<AgencyModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgencyLink: ResolverTypeWrapper<AgencyLinkModel>;
  AgencyLinkStep: AgencyLinkStep;
  CancelReferralInput: CancelReferralInput;
  CancelReferralPayload: ResolverTypeWrapper<Omit<CancelReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Code: ResolverTypeWrapper<Code>;
  CommunityService: ResolverTypeWrapper<CommunityServiceModel>;
  CommunityServiceConnection: ResolverTypeWrapper<Omit<CommunityServiceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CommunityServiceEdge']> }>;
  CommunityServiceEdge: ResolverTypeWrapper<Omit<CommunityServiceEdge, 'node'> & { node: ResolversTypes['CommunityService'] }>;
  CommunityServiceStatus: CommunityServiceStatus;
  CompetencyRequired: ResolverTypeWrapper<CompetencyRequired>;
  ConsentRequired: ResolverTypeWrapper<ConsentRequired>;
  CreateAgencyInput: CreateAgencyInput;
  CreateAgencyLinkInput: CreateAgencyLinkInput;
  CreateAgencyLinkPayload: ResolverTypeWrapper<Omit<CreateAgencyLinkPayload, 'link' | 'userErrors'> & { link?: Maybe<ResolversTypes['AgencyLink']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreateAgencyPayload: ResolverTypeWrapper<Omit<CreateAgencyPayload, 'agency' | 'userErrors'> & { agency?: Maybe<ResolversTypes['Agency']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreateReferralInput: CreateReferralInput;
  CreateReferralPayload: ResolverTypeWrapper<Omit<CreateReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreateWebhookInput: CreateWebhookInput;
  CreateWebhookPayload: ResolverTypeWrapper<Omit<CreateWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<DeadlineModel>;
  DeadlineExtension: ResolverTypeWrapper<DeadlineExtension>;
  DeadlinePassed: ResolverTypeWrapper<DeadlinePassed>;
  DeadlineStatus: DeadlineStatus;
  DisableWebhookInput: DisableWebhookInput;
  DisableWebhookPayload: ResolverTypeWrapper<Omit<DisableWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EnableWebhookInput: EnableWebhookInput;
  EnableWebhookPayload: ResolverTypeWrapper<Omit<EnableWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  HipaaStatus: HipaaStatus;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LimitExceeded: ResolverTypeWrapper<LimitExceeded>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<PatientRef>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Redaction: ResolverTypeWrapper<Redaction>;
  RedactionReason: RedactionReason;
  Referral: ResolverTypeWrapper<ReferralModel>;
  ReferralCancellationReason: ReferralCancellationReason;
  ReferralCategory: ReferralCategory;
  ReferralConnection: ResolverTypeWrapper<Omit<ReferralConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReferralEdge']> }>;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
  ReferralFilter: ReferralFilter;
  ReferralPriority: ReferralPriority;
  ReferralRejectionReason: ReferralRejectionReason;
  ReferralStatus: ReferralStatus;
  ReferralStatusReason: ReferralStatusReason;
  ReferralTransition: ReferralTransition;
  RejectReferralInput: RejectReferralInput;
  RejectReferralPayload: ResolverTypeWrapper<Omit<RejectReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReplayWebhookInput: ReplayWebhookInput;
  ReplayWebhookPayload: ResolverTypeWrapper<Omit<ReplayWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: ResolverTypeWrapper<Omit<RotateWebhookSecretPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  SaveCommunityServiceInput: SaveCommunityServiceInput;
  SaveCommunityServicePayload: ResolverTypeWrapper<Omit<SaveCommunityServicePayload, 'communityService' | 'userErrors'> & { communityService?: Maybe<ResolversTypes['CommunityService']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SendReferralInput: SendReferralInput;
  SendReferralPayload: ResolverTypeWrapper<Omit<SendReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StatusChange: ResolverTypeWrapper<StatusChangeModel>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TransitionNotAllowed: ResolverTypeWrapper<TransitionNotAllowed>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Webhook: ResolverTypeWrapper<WebhookModel>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryModel>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryStatus: WebhookDeliveryStatus;
  WebhookDisabledReason: WebhookDisabledReason;
  WebhookStatus: WebhookStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptReferralInput: AcceptReferralInput;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AcceptReferralPayload: Omit<AcceptReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Agency: AgencyModel;
  Boolean: Scalars['Boolean']['output'];
  AgencyLink: AgencyLinkModel;
  CancelReferralInput: CancelReferralInput;
  CancelReferralPayload: Omit<CancelReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Code: Code;
  CommunityService: CommunityServiceModel;
  CommunityServiceConnection: Omit<CommunityServiceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CommunityServiceEdge']> };
  CommunityServiceEdge: Omit<CommunityServiceEdge, 'node'> & { node: ResolversParentTypes['CommunityService'] };
  CompetencyRequired: CompetencyRequired;
  ConsentRequired: ConsentRequired;
  CreateAgencyInput: CreateAgencyInput;
  CreateAgencyLinkInput: CreateAgencyLinkInput;
  CreateAgencyLinkPayload: Omit<CreateAgencyLinkPayload, 'link' | 'userErrors'> & { link?: Maybe<ResolversParentTypes['AgencyLink']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreateAgencyPayload: Omit<CreateAgencyPayload, 'agency' | 'userErrors'> & { agency?: Maybe<ResolversParentTypes['Agency']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreateReferralInput: CreateReferralInput;
  CreateReferralPayload: Omit<CreateReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreateWebhookInput: CreateWebhookInput;
  CreateWebhookPayload: Omit<CreateWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: DeadlineModel;
  DeadlineExtension: DeadlineExtension;
  DeadlinePassed: DeadlinePassed;
  DisableWebhookInput: DisableWebhookInput;
  DisableWebhookPayload: Omit<DisableWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  Duration: Scalars['Duration']['output'];
  EnableWebhookInput: EnableWebhookInput;
  EnableWebhookPayload: Omit<EnableWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  InvalidInput: InvalidInput;
  LimitExceeded: LimitExceeded;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Patient: PatientRef;
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  Query: Record<PropertyKey, never>;
  Redaction: Redaction;
  Referral: ReferralModel;
  ReferralConnection: Omit<ReferralConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReferralEdge']> };
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
  ReferralFilter: ReferralFilter;
  RejectReferralInput: RejectReferralInput;
  RejectReferralPayload: Omit<RejectReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReplayWebhookInput: ReplayWebhookInput;
  ReplayWebhookPayload: Omit<ReplayWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: Omit<RotateWebhookSecretPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  SaveCommunityServiceInput: SaveCommunityServiceInput;
  SaveCommunityServicePayload: Omit<SaveCommunityServicePayload, 'communityService' | 'userErrors'> & { communityService?: Maybe<ResolversParentTypes['CommunityService']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SendReferralInput: SendReferralInput;
  SendReferralPayload: Omit<SendReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StatusChange: StatusChangeModel;
  TimeZone: Scalars['TimeZone']['output'];
  TransitionNotAllowed: TransitionNotAllowed;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  Webhook: WebhookModel;
  WebhookDelivery: WebhookDeliveryModel;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WebhookDeliveryEdge']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
};

export type AcceptReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptReferralPayload'] = ResolversParentTypes['AcceptReferralPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hipaaStatus?: Resolver<ResolversTypes['HipaaStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part2Program?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  services?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CommunityService']>>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  webhooks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Webhook']>>, ParentType, ContextType>;
};

export type AgencyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyLink'] = ResolversParentTypes['AgencyLink']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['AgencyLinkStep'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CancelReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelReferralPayload'] = ResolversParentTypes['CancelReferralPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommunityServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityService'] = ResolversParentTypes['CommunityService'], FederationReferenceType extends FederationReferenceTypes['CommunityService'] = FederationReferenceTypes['CommunityService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunityService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  agencyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ReferralCategory'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommunityServiceStatus'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityServiceConnection'] = ResolversParentTypes['CommunityServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityServiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommunityServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityServiceEdge'] = ResolversParentTypes['CommunityServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommunityService'], ParentType, ContextType>;
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

export type CreateAgencyLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAgencyLinkPayload'] = ResolversParentTypes['CreateAgencyLinkPayload']> = {
  link?: Resolver<Maybe<ResolversTypes['AgencyLink']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateAgencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAgencyPayload'] = ResolversParentTypes['CreateAgencyPayload']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateReferralPayload'] = ResolversParentTypes['CreateReferralPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateWebhookPayload'] = ResolversParentTypes['CreateWebhookPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
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

export type DisableWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableWebhookPayload'] = ResolversParentTypes['DisableWebhookPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EnableWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnableWebhookPayload'] = ResolversParentTypes['EnableWebhookPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
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
  acceptReferral?: Resolver<ResolversTypes['AcceptReferralPayload'], ParentType, ContextType, RequireFields<MutationAcceptReferralArgs, 'input'>>;
  cancelReferral?: Resolver<ResolversTypes['CancelReferralPayload'], ParentType, ContextType, RequireFields<MutationCancelReferralArgs, 'input'>>;
  createAgency?: Resolver<ResolversTypes['CreateAgencyPayload'], ParentType, ContextType, RequireFields<MutationCreateAgencyArgs, 'input'>>;
  createAgencyLink?: Resolver<ResolversTypes['CreateAgencyLinkPayload'], ParentType, ContextType, RequireFields<MutationCreateAgencyLinkArgs, 'input'>>;
  createReferral?: Resolver<ResolversTypes['CreateReferralPayload'], ParentType, ContextType, RequireFields<MutationCreateReferralArgs, 'input'>>;
  createWebhook?: Resolver<ResolversTypes['CreateWebhookPayload'], ParentType, ContextType, RequireFields<MutationCreateWebhookArgs, 'input'>>;
  disableWebhook?: Resolver<ResolversTypes['DisableWebhookPayload'], ParentType, ContextType, RequireFields<MutationDisableWebhookArgs, 'input'>>;
  enableWebhook?: Resolver<ResolversTypes['EnableWebhookPayload'], ParentType, ContextType, RequireFields<MutationEnableWebhookArgs, 'input'>>;
  rejectReferral?: Resolver<ResolversTypes['RejectReferralPayload'], ParentType, ContextType, RequireFields<MutationRejectReferralArgs, 'input'>>;
  replayWebhook?: Resolver<ResolversTypes['ReplayWebhookPayload'], ParentType, ContextType, RequireFields<MutationReplayWebhookArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  saveCommunityService?: Resolver<ResolversTypes['SaveCommunityServicePayload'], ParentType, ContextType, RequireFields<MutationSaveCommunityServiceArgs, 'input'>>;
  sendReferral?: Resolver<ResolversTypes['SendReferralPayload'], ParentType, ContextType, RequireFields<MutationSendReferralArgs, 'input'>>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, Partial<PatientReferralsArgs>>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  partnerInbox?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, Partial<QueryPartnerInboxArgs>>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, Partial<QueryReferralsArgs>>;
  searchServices?: Resolver<Maybe<ResolversTypes['CommunityServiceConnection']>, ParentType, ContextType, RequireFields<QuerySearchServicesArgs, 'need'>>;
  webhookDeliveries?: Resolver<Maybe<ResolversTypes['WebhookDeliveryConnection']>, ParentType, ContextType, RequireFields<QueryWebhookDeliveriesArgs, 'webhookId'>>;
};

export type RedactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Redaction'] = ResolversParentTypes['Redaction']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RedactionReason'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'], FederationReferenceType extends FederationReferenceTypes['Referral'] = FederationReferenceTypes['Referral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Referral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['ReferralTransition']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ReferralCategory'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadlines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Deadline']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['ReferralPriority'], ParentType, ContextType>;
  redactions?: Resolver<ReadonlyArray<ResolversTypes['Redaction']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['CommunityService']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['ReferralStatusReason']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type RejectReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectReferralPayload'] = ResolversParentTypes['RejectReferralPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplayWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayWebhookPayload'] = ResolversParentTypes['ReplayWebhookPayload']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type RotateWebhookSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateWebhookSecretPayload'] = ResolversParentTypes['RotateWebhookSecretPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type SaveCommunityServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveCommunityServicePayload'] = ResolversParentTypes['SaveCommunityServicePayload']> = {
  communityService?: Resolver<Maybe<ResolversTypes['CommunityService']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendReferralPayload'] = ResolversParentTypes['SendReferralPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusChange'] = ResolversParentTypes['StatusChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disabledReason?: Resolver<Maybe<ResolversTypes['WebhookDisabledReason']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookStatus'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastStatusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookDeliveryStatus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptReferralPayload?: AcceptReferralPayloadResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyLink?: AgencyLinkResolvers<ContextType>;
  CancelReferralPayload?: CancelReferralPayloadResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CommunityService?: CommunityServiceResolvers<ContextType>;
  CommunityServiceConnection?: CommunityServiceConnectionResolvers<ContextType>;
  CommunityServiceEdge?: CommunityServiceEdgeResolvers<ContextType>;
  CompetencyRequired?: CompetencyRequiredResolvers<ContextType>;
  ConsentRequired?: ConsentRequiredResolvers<ContextType>;
  CreateAgencyLinkPayload?: CreateAgencyLinkPayloadResolvers<ContextType>;
  CreateAgencyPayload?: CreateAgencyPayloadResolvers<ContextType>;
  CreateReferralPayload?: CreateReferralPayloadResolvers<ContextType>;
  CreateWebhookPayload?: CreateWebhookPayloadResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineExtension?: DeadlineExtensionResolvers<ContextType>;
  DeadlinePassed?: DeadlinePassedResolvers<ContextType>;
  DisableWebhookPayload?: DisableWebhookPayloadResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  EnableWebhookPayload?: EnableWebhookPayloadResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LimitExceeded?: LimitExceededResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Redaction?: RedactionResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  RejectReferralPayload?: RejectReferralPayloadResolvers<ContextType>;
  ReplayWebhookPayload?: ReplayWebhookPayloadResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  SaveCommunityServicePayload?: SaveCommunityServicePayloadResolvers<ContextType>;
  SendReferralPayload?: SendReferralPayloadResolvers<ContextType>;
  StatusChange?: StatusChangeResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TransitionNotAllowed?: TransitionNotAllowedResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
};

