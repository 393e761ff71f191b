import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Referral as ReferralModel, ReferralStatusChange as StatusChangeModel, ReferralDetails as ReferralDetailsModel } from '../../domain/referral.js';
import type { Agency as AgencyModel } from '../../domain/agency.js';
import type { ListedService as CommunityServiceModel } from '../../domain/community-service.js';
import type { ReferralDeadline as DeadlineModel } from '../../domain/deadline.js';
import type { PatientRef, ServiceEdge, Context } from '../context.js';
import type { Webhook as WebhookModel, WebhookDelivery as WebhookDeliveryModel } from '../../domain/webhook.js';
import type { AgencyLink as AgencyLinkModel } from '../../domain/agency-link.js';
import type { Appointment as AppointmentModel } from '../../domain/appointment.js';
import type { AppointmentChange as AppointmentChangeModel } from '../../storage/appointments.js';
import type { Barrier as BarrierModel } from '../../domain/barrier.js';
import type { CapacityCheck as CapacityCheckModel } from '../../domain/capacity.js';
import type { Consent as ConsentModel } from '../../domain/consent.js';
import type { Disclosure as DisclosureModel } from '../../domain/disclosure.js';
import type { ReferralMessage as ReferralMessageModel } from '../../domain/message.js';
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
  /** The kind of help that it gives, which decides what it is told of a patient; null where each referral's category does. */
  readonly category?: Maybe<ReferralCategory>;
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
  /** Reports the service as given. */
  | 'COMPLETE'
  /** Declines the referral, without a reason. */
  | 'REJECT';

/** How well an agency answers. What the care team withdrew does not count. */
export type AgencyScorecard = {
  readonly __typename?: 'AgencyScorecard';
  /** Accepted among those that were answered, 0 to 1; null when none was. */
  readonly acceptanceRate?: Maybe<Scalars['Float']['output']>;
  /** Those that it accepted. */
  readonly accepted: Scalars['Int']['output'];
  /** The agency. */
  readonly agencyId: Scalars['ID']['output'];
  /** Those that it declined. */
  readonly declined: Scalars['Int']['output'];
  /** Half were accepted faster, in days. */
  readonly medianDaysToAccept?: Maybe<Scalars['Float']['output']>;
  /** Half were closed faster, in days; over closed ones only. */
  readonly medianDaysToClose?: Maybe<Scalars['Float']['output']>;
  /** Those that missed their time to accept. */
  readonly missedTimesToAccept: Scalars['Int']['output'];
  /** Sent more than 30 days ago and not closed yet. */
  readonly openOver30Days: Scalars['Int']['output'];
  /** Referrals that were sent to it. */
  readonly sent: Scalars['Int']['output'];
};

/** An answer. */
export type AnswerCapacityInput = {
  /** Whether there is room. */
  readonly answer: CapacityAnswer;
  /** Which question. */
  readonly capacityCheckId: Scalars['ID']['input'];
  /** The day on which there should be room. */
  readonly expectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The question after it, or why not. */
export type AnswerCapacityPayload = {
  readonly __typename?: 'AnswerCapacityPayload';
  /** The question; null when it was refused. */
  readonly capacityCheck?: Maybe<CapacityCheck>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A time at which an agency sees the patient. */
export type Appointment = {
  readonly __typename?: 'Appointment';
  /** What may follow. */
  readonly availableTransitions: ReadonlyArray<AppointmentStatus>;
  /** The appointment as a calendar file (RFC 5545), without anything of the patient. */
  readonly calendarFile: Scalars['String']['output'];
  /** Who called it off. */
  readonly cancelledBy?: Maybe<AppointmentCancelledBy>;
  /** When it ends. */
  readonly endAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened to it, oldest first. */
  readonly history?: Maybe<ReadonlyArray<AppointmentChange>>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Called off less than 24 hours before its start. */
  readonly late: Scalars['Boolean']['output'];
  /** Where. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** Whose it is. Null for partners. */
  readonly patient?: Maybe<Patient>;
  /** What it is for. */
  readonly referral?: Maybe<Referral>;
  /** When it begins. */
  readonly startAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly status: AppointmentStatus;
  /** Why it stands there, as a code: the reason of the last move in `history`, if one was given. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The agency’s zone. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** Rises with every change. */
  readonly version: Scalars['Int']['output'];
};

/** Who called an appointment off. */
export type AppointmentCancelledBy =
  /** The patient. */
  | 'PATIENT'
  /** The agency. */
  | 'PROVIDER';

/** One move of an appointment. */
export type AppointmentChange = {
  readonly __typename?: 'AppointmentChange';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The id of who moved it. */
  readonly by: Scalars['String']['output'];
  /** Where it stood; null at first. */
  readonly from?: Maybe<AppointmentStatus>;
  /** Why, as a code. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was to begin. */
  readonly startAt: Scalars['DateTime']['output'];
  /** Where it stood then. */
  readonly to: AppointmentStatus;
};

/** A time that could be. */
export type AppointmentSlotInput = {
  /** When it ends. */
  readonly endAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it begins. */
  readonly startAt: Scalars['DateTime']['input'];
};

/** Where an appointment stands. */
export type AppointmentStatus =
  /** The patient came. */
  | 'ATTENDED'
  /** It is agreed. */
  | 'BOOKED'
  /** It was called off. */
  | 'CANCELLED'
  /** The patient did not come. */
  | 'NO_SHOW'
  /** The agency offers it. */
  | 'PROPOSED';

/** A document of a referral. */
export type AttachReferralDocumentInput = {
  /** The document. */
  readonly documentId: Scalars['ID']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
  /** How sensitive this entry is; that of the referral unless told. */
  readonly sensitivity?: InputMaybe<Sensitivity>;
  /** Its type, for example a LOINC code. */
  readonly type?: InputMaybe<CodeInput>;
};

/** The referral after it, or why not. */
export type AttachReferralDocumentPayload = {
  readonly __typename?: 'AttachReferralDocumentPayload';
  /** The referral; null when it was refused. */
  readonly referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something that keeps a patient from getting help. */
export type Barrier = {
  readonly __typename?: 'Barrier';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: BarrierKind;
  /** In words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The appointment or the referral that shows it. */
  readonly outcomeId?: Maybe<Scalars['ID']['output']>;
  /** What is done about it. */
  readonly plan?: Maybe<Scalars['String']['output']>;
  /** When it was noted. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The id of who noted it. */
  readonly recordedBy: Scalars['String']['output'];
  /** The referral that it hinders. */
  readonly referral?: Maybe<Referral>;
  /** When it was gone. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is still there. */
  readonly status: BarrierStatus;
  /** Rises with every change. */
  readonly version: Scalars['Int']['output'];
};

/** What keeps a patient from getting help. */
export type BarrierKind =
  /** Somebody needs care at home. */
  | 'CHILD_OR_ELDER_CARE'
  /** Too expensive. */
  | 'COST'
  /** Not eligible. */
  | 'ELIGIBILITY'
  /** Fear, or no trust. */
  | 'FEAR_OR_TRUST'
  /** Too ill. */
  | 'HEALTH'
  /** Not understood. */
  | 'LANGUAGE'
  /** Something else. */
  | 'OTHER'
  /** No telephone or network. */
  | 'TECHNOLOGY'
  /** No way to get there. */
  | 'TRANSPORT'
  /** Work. */
  | 'WORK_HOURS';

/** Whether a barrier is still there. */
export type BarrierStatus =
  /** Still there. */
  | 'OPEN'
  /** Gone, which a verified outcome shows. */
  | 'RESOLVED';

/** A booking. */
export type BookAppointmentInput = {
  /** The proposed time; leave it out to name one. */
  readonly appointmentId?: InputMaybe<Scalars['ID']['input']>;
  /** When it ends. */
  readonly endAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version of the referral that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
  /** When it begins. */
  readonly startAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The appointment after it, or why not. */
export type BookAppointmentPayload = {
  readonly __typename?: 'BookAppointmentPayload';
  /** The appointment; null when it was refused. */
  readonly appointment?: Maybe<Appointment>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An appointment that is called off. */
export type CancelAppointmentInput = {
  /** Which appointment. */
  readonly appointmentId: Scalars['ID']['input'];
  /** Who called it off. */
  readonly cancelledBy: AppointmentCancelledBy;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The appointment after it, or why not. */
export type CancelAppointmentPayload = {
  readonly __typename?: 'CancelAppointmentPayload';
  /** The appointment; null when it was refused. */
  readonly appointment?: Maybe<Appointment>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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

/** Whether there is room (SDOH Clinical Care). */
export type CapacityAnswer =
  /** That needs a closer look. */
  | 'ADDITIONAL_ASSESSMENT_REQUIRED'
  /** There is room. */
  | 'CAPACITY'
  /** There is none. */
  | 'NO_CAPACITY'
  /** There is a waiting list. */
  | 'WAITLIST';

/** A question whether an agency has room. Nobody can be recognized by it. */
export type CapacityCheck = {
  readonly __typename?: 'CapacityCheck';
  /** Who is asked. */
  readonly agency?: Maybe<Agency>;
  /** The answer. */
  readonly answer?: Maybe<CapacityAnswer>;
  /** When it was answered. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** The kind of help. */
  readonly category: ReferralCategory;
  /** The day on which there should be room. */
  readonly expectedOn?: Maybe<Scalars['Date']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The need. */
  readonly need?: Maybe<Code>;
  /** How soon. */
  readonly priority: ReferralPriority;
  /** Whether it was answered. */
  readonly status: CapacityCheckStatus;
  /** Rises with every change. */
  readonly version: Scalars['Int']['output'];
};

/** One page of questions. */
export type CapacityCheckConnection = {
  readonly __typename?: 'CapacityCheckConnection';
  /** The questions of this page. */
  readonly edges: ReadonlyArray<CapacityCheckEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A question in a page. */
export type CapacityCheckEdge = {
  readonly __typename?: 'CapacityCheckEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The question. */
  readonly node: CapacityCheck;
};

/** Whether a question was answered. */
export type CapacityCheckStatus =
  /** Answered. */
  | 'ANSWERED'
  /** Not yet. */
  | 'ASKED';

/** A question without a patient. */
export type CheckCapacityInput = {
  /** Who is asked. */
  readonly agencyId: Scalars['ID']['input'];
  /** The kind of help. */
  readonly category: ReferralCategory;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The code of a need. */
  readonly need?: InputMaybe<Scalars['String']['input']>;
  /** How soon; ROUTINE unless told. */
  readonly priority?: InputMaybe<ReferralPriority>;
  /** For which of its services. */
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
};

/** The question after it, or why not. */
export type CheckCapacityPayload = {
  readonly __typename?: 'CheckCapacityPayload';
  /** The question; null when it was refused. */
  readonly capacityCheck?: Maybe<CapacityCheck>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How a loop closes. */
export type ClosureOutcome =
  /** The service was delivered, which evidence shows. */
  | 'COMPLETED'
  /** It could not be fulfilled. */
  | 'UNSUCCESSFUL';

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
  /** The code. */
  readonly code: Scalars['String']['input'];
  /** In words. */
  readonly display?: InputMaybe<Scalars['String']['input']>;
  /** The code system, as a URI. */
  readonly system?: InputMaybe<Scalars['String']['input']>;
};

/** Something that an agency offers (HSDS `service`). */
export type CommunityService = {
  readonly __typename?: 'CommunityService';
  /** Who offers it. Null when the viewer may not read agencies. */
  readonly agency?: Maybe<Agency>;
  /** The name of the agency that offers it. */
  readonly agencyName?: Maybe<Scalars['String']['output']>;
  /** The day on which its source last assured it. */
  readonly assuredOn?: Maybe<Scalars['Date']['output']>;
  /** How many places are free, if it is counted. */
  readonly availableSlots?: Maybe<Scalars['Int']['output']>;
  /** Whether there is room, as the agency said last. */
  readonly capacity?: Maybe<CapacityAnswer>;
  /** When the agency said so. */
  readonly capacityAt?: Maybe<Scalars['DateTime']['output']>;
  /** The kind of help. */
  readonly category: ReferralCategory;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Who it is for, in words. */
  readonly eligibility?: Maybe<Scalars['String']['output']>;
  /** How current the entry is; null when nobody ever said. */
  readonly freshness?: Maybe<Freshness>;
  /** The service's id. */
  readonly id: Scalars['ID']['output'];
  /** The languages it is offered in, BCP 47. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** Where it is given. */
  readonly locations: ReadonlyArray<ServiceLocation>;
  /** Up to which age. */
  readonly maximumAge?: Maybe<Scalars['Int']['output']>;
  /** From which age. */
  readonly minimumAge?: Maybe<Scalars['Int']['output']>;
  /** The service's name. */
  readonly name: Scalars['String']['output'];
  /** The needs that it meets. */
  readonly needs: ReadonlyArray<Code>;
  /** Whether it is open at this instant, by what is known of its hours. */
  readonly openNow: Scalars['Boolean']['output'];
  /** When it is open. */
  readonly schedules: ReadonlyArray<ServiceSchedule>;
  /** The directory that it came from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Its id there. */
  readonly sourceId?: Maybe<Scalars['String']['output']>;
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
  /** How far it is from `near`, along the great circle. */
  readonly distanceKm?: Maybe<Scalars['Float']['output']>;
  /** The service. */
  readonly node: CommunityService;
  /** Why it stands where it stands. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
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

/** A service that is done. */
export type CompleteServiceInput = {
  /** What was done, for example a procedure. */
  readonly code?: InputMaybe<CodeInput>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The day of the service; needed beside a code. */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
};

/** The referral after it, or why not. */
export type CompleteServicePayload = {
  readonly __typename?: 'CompleteServicePayload';
  /** The referral; null when it was refused. */
  readonly referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a consent covers, as it goes along with records of a substance use program (42 CFR 2.32). */
export type ConsentCopy = {
  readonly __typename?: 'ConsentCopy';
  /** The consent. */
  readonly consentId: Scalars['ID']['output'];
  /** From when. */
  readonly from: Scalars['DateTime']['output'];
  /** What it allows. */
  readonly kind: Scalars['String']['output'];
  /** For what. */
  readonly purpose: Scalars['String']['output'];
  /** Whom it names. */
  readonly recipientIds: ReadonlyArray<Scalars['ID']['output']>;
  /** When the patient took it back. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it covers, as codes. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Until when; null for no end. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
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
  /**
   * The kind of help that it gives: it decides what the agency is told of a patient, whatever a referral asks for. Left
   * out, the category of each referral decides.
   */
  readonly category?: InputMaybe<ReferralCategory>;
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
  /** The payer’s authorization that must be approved before it is sent. */
  readonly authorizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of help. */
  readonly category: ReferralCategory;
  /** What the agency may need to know; the payload policy decides what of it is sent. */
  readonly details?: InputMaybe<ReferralDetailsInput>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The code of the need that should be met. */
  readonly need?: InputMaybe<Scalars['String']['input']>;
  /** Who is to be helped. */
  readonly patientId: Scalars['ID']['input'];
  /** How soon help is needed; ROUTINE when left out. */
  readonly priority?: InputMaybe<ReferralPriority>;
  /** How sensitive it is; substance use treatment is PART2 whatever is said. */
  readonly sensitivity?: InputMaybe<Sensitivity>;
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

/** A file of a directory. */
export type DirectoryFileInput = {
  /** Its name, for example `services.csv`: of CSV it says which table it is. */
  readonly name: Scalars['String']['input'];
  /** What it says. */
  readonly text: Scalars['String']['input'];
};

/** What became of one table of one file: taken, kept and rejected are all its rows. */
export type DirectoryFileReport = {
  readonly __typename?: 'DirectoryFileReport';
  /** The file. */
  readonly file: Scalars['String']['output'];
  /** Rows that are kept as they were given. */
  readonly kept: Scalars['Int']['output'];
  /** Rows that were not taken. */
  readonly rejected: Scalars['Int']['output'];
  /** Its rows. */
  readonly rows: Scalars['Int']['output'];
  /** The HSDS table. */
  readonly table: Scalars['String']['output'];
  /** Rows that feed the directory. */
  readonly taken: Scalars['Int']['output'];
  /** Rows that were known exactly so before. */
  readonly unchanged: Scalars['Int']['output'];
};

/** What became of a directory, row by row. */
export type DirectoryImport = {
  readonly __typename?: 'DirectoryImport';
  /** Organizations that were taken. */
  readonly agencies: Scalars['Int']['output'];
  /** Each table of each file. */
  readonly files: ReadonlyArray<DirectoryFileReport>;
  /** Every row that was not taken. */
  readonly rejects: ReadonlyArray<DirectoryReject>;
  /** Services that were taken. */
  readonly services: Scalars['Int']['output'];
  /** Services that were new or had changed. */
  readonly servicesChanged: Scalars['Int']['output'];
  /** The source. */
  readonly source: Scalars['String']['output'];
};

/** A row that was not taken. */
export type DirectoryReject = {
  readonly __typename?: 'DirectoryReject';
  /** The file. */
  readonly file: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Its number, from 1; 0 is the whole file. */
  readonly row: Scalars['Int']['output'];
  /** The HSDS table; null when the file could not be read. */
  readonly table?: Maybe<Scalars['String']['output']>;
};

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

/** Who coordinates, as it was disclosed. */
export type DisclosedCoordinator = {
  readonly __typename?: 'DisclosedCoordinator';
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** A language as it was disclosed. */
export type DisclosedLanguage = {
  readonly __typename?: 'DisclosedLanguage';
  /** BCP 47. */
  readonly code: Scalars['String']['output'];
  /** Whether an interpreter is needed. */
  readonly interpreterNeeded: Scalars['Boolean']['output'];
};

/** A name as it was disclosed. */
export type DisclosedName = {
  readonly __typename?: 'DisclosedName';
  /** Last name. */
  readonly family?: Maybe<Scalars['String']['output']>;
  /** First name. */
  readonly given?: Maybe<Scalars['String']['output']>;
};

/** Exactly what an agency received about a patient. What its category does not need is null and was not sent. */
export type DisclosedPayload = {
  readonly __typename?: 'DisclosedPayload';
  /** The lines of the address. */
  readonly address?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The age as a band; for those who need no more. */
  readonly ageBand?: Maybe<Scalars['String']['output']>;
  /** The date of birth; for those who treat. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the patient’s agreement is on file. */
  readonly consentOnFile?: Maybe<Scalars['Boolean']['output']>;
  /** Whom to ask. */
  readonly coordinator?: Maybe<DisclosedCoordinator>;
  /** One diagnosis. */
  readonly diagnosis?: Maybe<Code>;
  /** What the patient does not eat. */
  readonly dietRestriction?: Maybe<Scalars['String']['output']>;
  /** When it was sent. */
  readonly disclosedAt: Scalars['DateTime']['output'];
  /** The names of what was disclosed. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** How many people live together. */
  readonly householdSize?: Maybe<Scalars['Int']['output']>;
  /** The income, as a band. */
  readonly incomeBand?: Maybe<Scalars['String']['output']>;
  /** In which language. */
  readonly language?: Maybe<DisclosedLanguage>;
  /** How the patient moves. */
  readonly mobility?: Maybe<Scalars['String']['output']>;
  /** The patient’s name. */
  readonly name?: Maybe<DisclosedName>;
  /** What for. */
  readonly need?: Maybe<Code>;
  /** The insurer’s number. */
  readonly payerMemberId?: Maybe<Scalars['String']['output']>;
  /** How to call. */
  readonly phone?: Maybe<DisclosedPhone>;
  /** The version of the payload policy. */
  readonly policyVersion?: Maybe<Scalars['String']['output']>;
  /** How to contact the patient safely. */
  readonly safetyNote?: Maybe<Scalars['String']['output']>;
  /** How soon. */
  readonly urgency?: Maybe<ReferralPriority>;
};

/** A number as it was disclosed. */
export type DisclosedPhone = {
  readonly __typename?: 'DisclosedPhone';
  /** When to call. */
  readonly bestTime?: Maybe<Scalars['String']['output']>;
  /** The number. */
  readonly number: Scalars['String']['output'];
};

/** That something about a patient went to somebody (45 CFR 164.528). */
export type Disclosure = {
  readonly __typename?: 'Disclosure';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why it was allowed. */
  readonly basis: DisclosureBasis;
  /** The consent. */
  readonly consentId?: Maybe<Scalars['ID']['output']>;
  /** Until when the grant lasts; null when the consent names no end. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The names of what was disclosed. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The version of the Part 2 notice that went along. */
  readonly noticeVersion?: Maybe<Scalars['String']['output']>;
  /** The version of the payload policy. */
  readonly policyVersion?: Maybe<Scalars['String']['output']>;
  /** For what, a purpose of use. */
  readonly purpose: Scalars['String']['output'];
  /** The agency or the person. */
  readonly recipientId: Scalars['ID']['output'];
};

/** Why a disclosure was allowed. */
export type DisclosureBasis =
  /** The patient agreed (45 CFR 164.508). */
  | 'AUTHORIZATION'
  /** A consent under 42 CFR Part 2 (2.31). */
  | 'PART2_CONSENT'
  /** Treatment and its coordination (45 CFR 164.506). */
  | 'TREATMENT';

/** Who looks for help. */
export type EligibilityInput = {
  /** The age in years. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
};

/** Which webhook is told again. */
export type EnableWebhookInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where messages are sent from now on; where they were sent before when left out. The secret stays. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
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

/** Whether a patient is enrolled in a service (SDOH Clinical Care). */
export type EnrollmentStatus =
  /** Enrolled. */
  | 'ENROLLED'
  /** Not enrolled. */
  | 'NOT_ENROLLED'
  /** On the waiting list. */
  | 'NOT_ENROLLED_ON_WAITLIST';

/** What shows that a service was delivered. */
export type EvidenceKind =
  /** A consult note or outcome document was received. */
  | 'DOCUMENT'
  /** The agency recorded that the patient is enrolled. */
  | 'ENROLLMENT_PROOF'
  /** The patient or the caregiver confirmed it. */
  | 'PATIENT_CONFIRMATION'
  /** The agency recorded the service with its day and code. */
  | 'SERVICE_RECORD';

/** One more try. */
export type ExtendNoShowLimitInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
};

/** The referral after it, or why not. */
export type ExtendNoShowLimitPayload = {
  readonly __typename?: 'ExtendNoShowLimitPayload';
  /** The referral; null when it was refused. */
  readonly referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How current an entry of the directory is. */
export type Freshness =
  /** Not for half a year. */
  | 'AGING'
  /** Somebody vouched for it within half a year. */
  | 'FRESH'
  /** Not for a year: it is not found any more. */
  | 'STALE';

/** An organization's position under HIPAA (45 CFR 160.103). */
export type HipaaStatus =
  /** Works for a covered entity under an agreement. */
  | 'BUSINESS_ASSOCIATE'
  /** A provider, plan or clearinghouse under HIPAA. */
  | 'COVERED_ENTITY'
  /** Outside HIPAA, as most food pantries and housing agencies are. */
  | 'NEITHER';

/** A directory. */
export type ImportDirectoryInput = {
  /** Its files. */
  readonly files: ReadonlyArray<DirectoryFileInput>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name of the source: its entries are known again by it. */
  readonly source: Scalars['String']['input'];
};

/** What became of an import, or why not. */
export type ImportDirectoryPayload = {
  readonly __typename?: 'ImportDirectoryPayload';
  /** What became of it; null when it was refused. */
  readonly directoryImport?: Maybe<DirectoryImport>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** A message. */
export type MessageOriginInput = {
  /** What it is about, as a code. */
  readonly code?: InputMaybe<CodeInput>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day. */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
  /** How sensitive this entry is; that of the referral unless told. */
  readonly sensitivity?: InputMaybe<Sensitivity>;
  /** In words. */
  readonly text: Scalars['String']['input'];
};

/** The referral after it, or why not. */
export type MessageOriginPayload = {
  readonly __typename?: 'MessageOriginPayload';
  /** The referral; null when it was refused. */
  readonly referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The agency takes the referral. For users of that agency only. */
  readonly acceptReferral: AcceptReferralPayload;
  /** Answers whether there is room. */
  readonly answerCapacity: AnswerCapacityPayload;
  /** Notes that a document belongs to a referral: what goes along, or the outcome that came back. */
  readonly attachReferralDocument: AttachReferralDocumentPayload;
  /** Books a time that the agency proposed, or one that was agreed with it. */
  readonly bookAppointment: BookAppointmentPayload;
  /** Calls an appointment off. */
  readonly cancelAppointment: CancelAppointmentPayload;
  /** Withdraws a referral that has not come to its end. */
  readonly cancelReferral: CancelReferralPayload;
  /** Asks an agency whether it has room. The question has no place for a patient. */
  readonly checkCapacity: CheckCapacityPayload;
  /** Reports a service as done. The care team verifies before the loop is closed. */
  readonly completeService: CompleteServicePayload;
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
  /** Allows one missed appointment more before the referral ends. For supervisors. */
  readonly extendNoShowLimit: ExtendNoShowLimitPayload;
  /** Takes a directory in: HSDS 3 as JSON or CSV, or 1.x as CSV. A bad row keeps nobody else out. */
  readonly importDirectory: ImportDirectoryPayload;
  /** Writes to whoever referred the patient. */
  readonly messageOrigin: MessageOriginPayload;
  /** Offers times for an appointment, or books the one that the patient agreed to. */
  readonly proposeAppointment: ProposeAppointmentPayload;
  /** Says whether the patient came. */
  readonly recordAttendance: RecordAttendancePayload;
  /** Notes what keeps a patient from getting help. */
  readonly recordBarrier: RecordBarrierPayload;
  /** Says that the agency saw the patient for the first time. */
  readonly recordIntake: RecordIntakePayload;
  /** The agency declines the referral. For users of that agency only. */
  readonly rejectReferral: RejectReferralPayload;
  /** Disputes what the agency reported as done: the service goes on. */
  readonly reopenReferral: ReopenReferralPayload;
  /** Sends messages again, with the ids that they had. */
  readonly replayWebhook: ReplayWebhookPayload;
  /** Tells the care team how it goes. */
  readonly reportProgress: ReportProgressPayload;
  /** Asks another agency: a new draft replaces a referral that was declined, or that waits in vain. */
  readonly rerouteReferral: RerouteReferralPayload;
  /** Moves a booked appointment to another time. */
  readonly rescheduleAppointment: RescheduleAppointmentPayload;
  /** Says that a barrier is gone; only a verified outcome shows it. */
  readonly resolveBarrier: ResolveBarrierPayload;
  /** Gives a webhook a new secret. For 24 hours both secrets sign every message. */
  readonly rotateWebhookSecret: RotateWebhookSecretPayload;
  /** Adds a service of an agency to the directory, or changes one. */
  readonly saveCommunityService: SaveCommunityServicePayload;
  /** Sends a referral to its agency and starts the clock by which the agency should accept. */
  readonly sendReferral: SendReferralPayload;
  /** Says that the agency has begun to help. */
  readonly startService: StartServicePayload;
  /** Says how much room a service of the agency has. */
  readonly updateCapacity: UpdateCapacityPayload;
  /** Closes the loop: as completed with evidence, or as unsuccessful with a reason. */
  readonly verifyClosure: VerifyClosurePayload;
  /** Says that somebody looked: what the directory says of a service is so today. */
  readonly verifyListing: VerifyListingPayload;
  /** Puts the patient on the agency’s waiting list. */
  readonly waitlistReferral: WaitlistReferralPayload;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAcceptReferralArgs = {
  input: AcceptReferralInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAnswerCapacityArgs = {
  input: AnswerCapacityInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAttachReferralDocumentArgs = {
  input: AttachReferralDocumentInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCancelAppointmentArgs = {
  input: CancelAppointmentInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCancelReferralArgs = {
  input: CancelReferralInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCheckCapacityArgs = {
  input: CheckCapacityInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCompleteServiceArgs = {
  input: CompleteServiceInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCreateAgencyArgs = {
  input: CreateAgencyInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCreateAgencyLinkArgs = {
  input: CreateAgencyLinkInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCreateReferralArgs = {
  input: CreateReferralInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCreateWebhookArgs = {
  input: CreateWebhookInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationDisableWebhookArgs = {
  input: DisableWebhookInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationEnableWebhookArgs = {
  input: EnableWebhookInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationExtendNoShowLimitArgs = {
  input: ExtendNoShowLimitInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationImportDirectoryArgs = {
  input: ImportDirectoryInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationMessageOriginArgs = {
  input: MessageOriginInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationProposeAppointmentArgs = {
  input: ProposeAppointmentInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordBarrierArgs = {
  input: RecordBarrierInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordIntakeArgs = {
  input: RecordIntakeInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRejectReferralArgs = {
  input: RejectReferralInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationReopenReferralArgs = {
  input: ReopenReferralInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationReplayWebhookArgs = {
  input: ReplayWebhookInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationReportProgressArgs = {
  input: ReportProgressInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRerouteReferralArgs = {
  input: RerouteReferralInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRescheduleAppointmentArgs = {
  input: RescheduleAppointmentInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationResolveBarrierArgs = {
  input: ResolveBarrierInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationSaveCommunityServiceArgs = {
  input: SaveCommunityServiceInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationSendReferralArgs = {
  input: SendReferralInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationStartServiceArgs = {
  input: StartServiceInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationUpdateCapacityArgs = {
  input: UpdateCapacityInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationVerifyClosureArgs = {
  input: VerifyClosureInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationVerifyListingArgs = {
  input: VerifyListingInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationWaitlistReferralArgs = {
  input: WaitlistReferralInput;
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
  /** The patient’s appointments with agencies, by start. */
  readonly appointments?: Maybe<ReadonlyArray<Appointment>>;
  /** What keeps or kept the patient from getting help, newest first. */
  readonly barriers?: Maybe<ReadonlyArray<Barrier>>;
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

/** A place on the earth, WGS 84. */
export type PlaceInput = {
  /** Degrees north. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['input'];
};

/** Times that an agency offers. */
export type ProposeAppointmentInput = {
  /** The patient has agreed to the one time: it is booked at once. */
  readonly agreedWithPatient?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
  /** One to ten times. */
  readonly slots: ReadonlyArray<AppointmentSlotInput>;
};

/** The referral after it, or why not. */
export type ProposeAppointmentPayload = {
  readonly __typename?: 'ProposeAppointmentPayload';
  /** The referral; null when it was refused. */
  readonly referral?: Maybe<Referral>;
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
  /** One agency; null when there is none or the viewer may not know of it. A partner may read its own only. */
  readonly agency?: Maybe<Agency>;
  /** How well agencies answer, by the history of the referrals that were sent to them. A partner sees its own. */
  readonly agencyScorecards?: Maybe<ReadonlyArray<AgencyScorecard>>;
  /** One appointment; null when there is none or the viewer may not know of it. */
  readonly appointment?: Maybe<Appointment>;
  /** One question for room; null when there is none or the viewer may not know of it. */
  readonly capacityCheck?: Maybe<CapacityCheck>;
  /** What the viewer’s own agency was asked, newest first. Empty for everybody who has no agency. */
  readonly partnerCapacityChecks?: Maybe<CapacityCheckConnection>;
  /** The referrals that were sent to the viewer's own agency, newest first. Empty for everybody who has no agency. */
  readonly partnerInbox?: Maybe<ReferralConnection>;
  /** One referral; null when there is none or the viewer may not know of it. */
  readonly referral?: Maybe<Referral>;
  /** The referrals that the viewer may see, newest first. */
  readonly referrals?: Maybe<ReferralConnection>;
  /**
   * The active services for a need that fit, best first, each with its reasons. What nobody vouched for within a year is
   * not shown.
   */
  readonly searchServices?: Maybe<CommunityServiceConnection>;
  /** What was sent to a webhook and what became of it, newest first. Empty when there is no such webhook for the viewer. */
  readonly webhookDeliveries?: Maybe<WebhookDeliveryConnection>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryAgencyScorecardsArgs = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryCapacityCheckArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryPartnerCapacityChecksArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryPartnerInboxArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryReferralsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QuerySearchServicesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  eligibility?: InputMaybe<EligibilityInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  near?: InputMaybe<PlaceInput>;
  need: Scalars['String']['input'];
  openAt?: InputMaybe<Scalars['DateTime']['input']>;
  withinKm?: InputMaybe<Scalars['Float']['input']>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryWebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<WebhookDeliveryStatus>;
  webhookId: Scalars['ID']['input'];
};

/** Whether the patient came. */
export type RecordAttendanceInput = {
  /** Which appointment. */
  readonly appointmentId: Scalars['ID']['input'];
  /** True when the patient came. False counts from half an hour after the start. */
  readonly attended: Scalars['Boolean']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The appointment after it, or why not. */
export type RecordAttendancePayload = {
  readonly __typename?: 'RecordAttendancePayload';
  /** The appointment; null when it was refused. */
  readonly appointment?: Maybe<Appointment>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something in the way. */
export type RecordBarrierInput = {
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly kind: BarrierKind;
  /** In words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Whose. */
  readonly patientId: Scalars['ID']['input'];
  /** What is done about it. */
  readonly plan?: InputMaybe<Scalars['String']['input']>;
  /** The referral that it hinders. */
  readonly referralId?: InputMaybe<Scalars['ID']['input']>;
};

/** The barrier after it, or why not. */
export type RecordBarrierPayload = {
  readonly __typename?: 'RecordBarrierPayload';
  /** The barrier; null when it was refused. */
  readonly barrier?: Maybe<Barrier>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A first visit. */
export type RecordIntakeInput = {
  /** Whether the patient is enrolled. */
  readonly enrollment: EnrollmentStatus;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The day of the visit. */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
  /** How sensitive this entry is; that of the referral unless told. */
  readonly sensitivity?: InputMaybe<Sensitivity>;
};

/** The referral after it, or why not. */
export type RecordIntakePayload = {
  readonly __typename?: 'RecordIntakePayload';
  /** The referral; null when it was refused. */
  readonly referral?: Maybe<Referral>;
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

/** A request to an agency to help a patient, followed until the help is verified (FHIR ServiceRequest with its Task). */
export type Referral = {
  readonly __typename?: 'Referral';
  /** When the agency accepted it; null before. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who is asked to help. Null when the viewer may not read agencies. */
  readonly agency?: Maybe<Agency>;
  /** Its appointments, by start. */
  readonly appointments?: Maybe<ReadonlyArray<Appointment>>;
  /** The payer’s authorization that must be approved before it is sent. */
  readonly authorizationId?: Maybe<Scalars['ID']['output']>;
  /** What the viewer could do with it now, as far as its state decides. */
  readonly availableTransitions: ReadonlyArray<ReferralTransition>;
  /** The kind of help. */
  readonly category: ReferralCategory;
  /** The referrals of this need from the first agency asked to the last, this one among them: who held it when. */
  readonly chain?: Maybe<ReadonlyArray<Referral>>;
  /** When it ended. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the agency reported the service as done. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The scope of the consent under which it was disclosed (42 CFR 2.32). */
  readonly consentCopy?: Maybe<ConsentCopy>;
  /** When it was drafted. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Calendar days of the organization from sending to the first appointment that was attended. */
  readonly daysToAppointment?: Maybe<Scalars['Int']['output']>;
  /** Calendar days of the organization from sending to the end. */
  readonly daysToClosure?: Maybe<Scalars['Int']['output']>;
  /** Its clocks, oldest first. */
  readonly deadlines?: Maybe<ReadonlyArray<Deadline>>;
  /** What the care team says for the agency; the payload policy decides what of it is sent. Null for partners. */
  readonly details?: Maybe<ReferralDetails>;
  /** Exactly what the agency received about the patient; null until it was made. */
  readonly disclosedPayload?: Maybe<DisclosedPayload>;
  /** Every disclosure that it brought, oldest first. For partners those to themselves. */
  readonly disclosures?: Maybe<ReadonlyArray<Disclosure>>;
  /** What verified the closure. */
  readonly evidence?: Maybe<EvidenceKind>;
  /** The contact attempt in which the patient or a caregiver confirmed it; null for other evidence, and for agencies. */
  readonly evidenceContactId?: Maybe<Scalars['ID']['output']>;
  /** The day on which the agency should have room. */
  readonly expectedOn?: Maybe<Scalars['Date']['output']>;
  /** How it came to stand there, oldest first. */
  readonly history?: Maybe<ReadonlyArray<StatusChange>>;
  /** The referral's id. */
  readonly id: Scalars['ID']['output'];
  /** What care team and agency told each other, oldest first, as far as the viewer may know. */
  readonly messages?: Maybe<ReadonlyArray<ReferralMessage>>;
  /** The need that should be met. */
  readonly need?: Maybe<Code>;
  /** So many missed appointments end it. */
  readonly noShowLimit: Scalars['Int']['output'];
  /** The notice that goes with records of a substance use program (42 CFR 2.32). */
  readonly part2Notice?: Maybe<Scalars['String']['output']>;
  /** Who is to be helped. Null for partners, who may read a patient only through what was disclosed to them. */
  readonly patient?: Maybe<Patient>;
  /** How soon help is needed. */
  readonly priority: ReferralPriority;
  /** What was left out of this answer, and why. */
  readonly redactions: ReadonlyArray<Redaction>;
  /** The referral that this one replaces. */
  readonly rerouteOf?: Maybe<Referral>;
  /** Services of other agencies that could help instead; offered when this one was declined, missed its time to accept, or failed. */
  readonly rerouteOptions?: Maybe<ReadonlyArray<CommunityService>>;
  /** How sensitive it is. */
  readonly sensitivity: Sensitivity;
  /** When it was sent to the agency; null before. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service that is asked for, if one was named. */
  readonly service?: Maybe<CommunityService>;
  /** Where the referral stands. */
  readonly status: ReferralStatus;
  /** Why it stands there, where a reason was given. */
  readonly statusReason?: Maybe<ReferralStatusReason>;
  /** From sending to accepting. */
  readonly timeToAccept?: Maybe<Scalars['Duration']['output']>;
  /** Counts changes; name it when you change the referral. */
  readonly version: Scalars['Int']['output'];
  /** The place on the agency’s waiting list. */
  readonly waitlistPosition?: Maybe<Scalars['Int']['output']>;
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

/** Why a referral could not be fulfilled. */
export type ReferralClosingReason =
  /** The patient could not be reached. */
  | 'CANNOT_REACH'
  /** The patient is not eligible. */
  | 'NOT_ELIGIBLE'
  /** No room. */
  | 'NO_CAPACITY'
  /** Something else. */
  | 'OTHER'
  /** The patient does not want it. */
  | 'PATIENT_WITHDREW';

/** A page of referrals. */
export type ReferralConnection = {
  readonly __typename?: 'ReferralConnection';
  /** The referrals with their cursors. */
  readonly edges: ReadonlyArray<ReferralEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** What the care team says for the agency. */
export type ReferralDetails = {
  readonly __typename?: 'ReferralDetails';
  /** When the patient can be reached. */
  readonly bestTimeToCall?: Maybe<Scalars['String']['output']>;
  /** The one diagnosis that the agency must know. */
  readonly diagnosis?: Maybe<Code>;
  /** What the patient does not eat. */
  readonly dietRestriction?: Maybe<Scalars['String']['output']>;
  /** How many people live together. */
  readonly householdSize?: Maybe<Scalars['Int']['output']>;
  /** The income, as a band. */
  readonly incomeBand?: Maybe<Scalars['String']['output']>;
  /** How the patient moves. */
  readonly mobility?: Maybe<Scalars['String']['output']>;
  /** How to contact the patient safely. */
  readonly safetyNote?: Maybe<Scalars['String']['output']>;
};

/** What the agency may need to know about the patient. */
export type ReferralDetailsInput = {
  /** When the patient can be reached. */
  readonly bestTimeToCall?: InputMaybe<Scalars['String']['input']>;
  /** The one diagnosis that the agency must know. */
  readonly diagnosis?: InputMaybe<CodeInput>;
  /** What the patient does not eat. */
  readonly dietRestriction?: InputMaybe<Scalars['String']['input']>;
  /** How many people live together. */
  readonly householdSize?: InputMaybe<Scalars['Int']['input']>;
  /** The income, as a band. */
  readonly incomeBand?: InputMaybe<Scalars['String']['input']>;
  /** How the patient moves. */
  readonly mobility?: InputMaybe<Scalars['String']['input']>;
  /** How to contact the patient safely. */
  readonly safetyNote?: InputMaybe<Scalars['String']['input']>;
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

/** An entry between care team and agency. It never changes. */
export type ReferralMessage = {
  readonly __typename?: 'ReferralMessage';
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** The id of who wrote it. */
  readonly by: Scalars['String']['output'];
  /** The service or the type of the document. */
  readonly code?: Maybe<Code>;
  /** The scope of the consent under which it may be read. */
  readonly consentCopy?: Maybe<ConsentCopy>;
  /** The document. */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /** Whether the patient is enrolled; of an intake. */
  readonly enrollment?: Maybe<EnrollmentStatus>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: ReferralMessageKind;
  /** The day of the service. */
  readonly occurredOn?: Maybe<Scalars['Date']['output']>;
  /** The notice that goes with records of a substance use program (42 CFR 2.32). */
  readonly part2Notice?: Maybe<Scalars['String']['output']>;
  /** On whose side. */
  readonly party: ReferralParty;
  /** How sensitive it is. */
  readonly sensitivity: Sensitivity;
  /** In words. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** What an entry is. */
export type ReferralMessageKind =
  /** A document. */
  | 'DOCUMENT'
  /** The first visit. */
  | 'INTAKE'
  /** A message. */
  | 'MESSAGE'
  /** News of the service. */
  | 'PROGRESS'
  /** The service as it was delivered. */
  | 'SERVICE_RECORD';

/** On whose side somebody stands. */
export type ReferralParty =
  /** Those who help. */
  | 'AGENCY'
  /** Those who asked for help. */
  | 'CARE_TEAM'
  /** Baton itself. */
  | 'SYSTEM';

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

/** Why a finished service goes on. */
export type ReferralReopeningReason =
  /** Something is still to be done. */
  | 'INCOMPLETE'
  /** It was not delivered. */
  | 'NOT_DELIVERED'
  /** Something else. */
  | 'OTHER'
  /** The patient says otherwise. */
  | 'PATIENT_DISPUTES';

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
  /** The payer has not approved yet. */
  | 'AUTHORIZATION_PENDING'
  /** Declined: the agency could not reach the patient. */
  | 'CANNOT_REACH'
  /** A consent is missing. */
  | 'CONSENT_MISSING'
  /** Something is still to be done. */
  | 'INCOMPLETE'
  /** The service was not delivered. */
  | 'NOT_DELIVERED'
  /** Declined: the patient is not eligible. */
  | 'NOT_ELIGIBLE'
  /** Declined: the agency has no room. */
  | 'NO_CAPACITY'
  /** Cancelled: the need is gone. */
  | 'NO_LONGER_NEEDED'
  /** The patient missed too many appointments. */
  | 'NO_SHOWS'
  /** Another reason. */
  | 'OTHER'
  /** Declined: the patient lives outside the area served. */
  | 'OUT_OF_AREA'
  /** The patient says otherwise. */
  | 'PATIENT_DISPUTES'
  /** Cancelled: the patient does not want it. */
  | 'PATIENT_WITHDREW'
  /** Cancelled: the care team withdrew it. */
  | 'REQUESTER_WITHDREW'
  /** Another agency was asked instead. */
  | 'REROUTED'
  /** Declined: the agency does not offer this. */
  | 'WRONG_SERVICE';

/** What can be done with a referral: each is a mutation of its own. */
export type ReferralTransition =
  /** The agency takes it. */
  | 'ACCEPT'
  /** Record that the patient came. */
  | 'ATTEND'
  /** Waits for the payer: taken by sending too early. */
  | 'AWAIT_AUTHORIZATION'
  /** Waits for a consent: taken by sending without one. */
  | 'AWAIT_CONSENT'
  /** Withdraw it. */
  | 'CANCEL'
  /** Call the appointment off. */
  | 'CANCEL_APPOINTMENT'
  /** Close it as unsuccessful. */
  | 'CLOSE'
  /** The agency reports it as done. */
  | 'COMPLETE'
  /** Record that the patient did not come. */
  | 'MISS_APPOINTMENT'
  /** The agency declines. */
  | 'REJECT'
  /** Dispute what was reported as done. */
  | 'REOPEN'
  /** Propose or book an appointment. */
  | 'SCHEDULE'
  /** To the agency. */
  | 'SEND'
  /** The agency begins to help. */
  | 'START'
  /** Close the loop with evidence. */
  | 'VERIFY'
  /** The agency has it wait. */
  | 'WAITLIST';

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

/** A service that was not delivered after all. */
export type ReopenReferralInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: ReferralReopeningReason;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
};

/** The referral after it, or why not. */
export type ReopenReferralPayload = {
  readonly __typename?: 'ReopenReferralPayload';
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

/** News of a service. */
export type ReportProgressInput = {
  /** What was done, as a code. */
  readonly code?: InputMaybe<CodeInput>;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day. */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
  /** How sensitive this entry is; that of the referral unless told. */
  readonly sensitivity?: InputMaybe<Sensitivity>;
  /** In words. */
  readonly text: Scalars['String']['input'];
};

/** The referral after it, or why not. */
export type ReportProgressPayload = {
  readonly __typename?: 'ReportProgressPayload';
  /** The referral; null when it was refused. */
  readonly referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A referral that goes elsewhere. */
export type RerouteReferralInput = {
  /** The agency that is asked now. */
  readonly agencyId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
  /** One of its services. */
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
};

/** The referral after it, or why not. */
export type RerouteReferralPayload = {
  readonly __typename?: 'RerouteReferralPayload';
  /** The referral; null when it was refused. */
  readonly referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Another time. */
export type RescheduleAppointmentInput = {
  /** Which appointment. */
  readonly appointmentId: Scalars['ID']['input'];
  /** When it ends now. */
  readonly endAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where; as before when left out. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** When it begins now. */
  readonly startAt: Scalars['DateTime']['input'];
};

/** The appointment after it, or why not. */
export type RescheduleAppointmentPayload = {
  readonly __typename?: 'RescheduleAppointmentPayload';
  /** The appointment; null when it was refused. */
  readonly appointment?: Maybe<Appointment>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The outcome that shows that a barrier is gone: name one. */
export type ResolveBarrierInput = {
  /** An appointment that the patient attended since. */
  readonly appointmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Which barrier. */
  readonly barrierId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A referral that was closed with evidence since. */
  readonly referralId?: InputMaybe<Scalars['ID']['input']>;
};

/** The barrier after it, or why not. */
export type ResolveBarrierPayload = {
  readonly __typename?: 'ResolveBarrierPayload';
  /** The barrier; null when it was refused. */
  readonly barrier?: Maybe<Barrier>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** How sensitive a record is: what is above NONE is shown to fewer people. */
export type Sensitivity =
  /** Behavioral health. */
  | 'BH'
  /** HIV status. */
  | 'HIV'
  /** Intimate partner violence. */
  | 'IPV'
  /** A minor’s own confidential care. */
  | 'MINOR'
  /** As any health record. */
  | 'NONE'
  /** From a substance use program (42 CFR Part 2). */
  | 'PART2'
  /** Substance use counseling notes, which need a consent of their own. */
  | 'PART2_COUNSELING';

/** A place where a service is given. */
export type ServiceLocation = {
  readonly __typename?: 'ServiceLocation';
  /** Degrees north. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** The lines of its address. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  /** Degrees east. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** When a service is open: the pieces of RFC 5545 that HSDS keeps. */
export type ServiceSchedule = {
  readonly __typename?: 'ServiceSchedule';
  /** MO, TU, ... */
  readonly byday: ReadonlyArray<Scalars['String']['output']>;
  /** Days of the month; negative from its end. */
  readonly bymonthday: ReadonlyArray<Scalars['Int']['output']>;
  /** Whether it is a closure. */
  readonly closed: Scalars['Boolean']['output'];
  /** Local time, 17:00. */
  readonly closesAt?: Maybe<Scalars['String']['output']>;
  /** WEEKLY or MONTHLY. */
  readonly freq: Scalars['String']['output'];
  /** Whether it stands over the usual hours on its days. */
  readonly holiday: Scalars['Boolean']['output'];
  /** Every how many weeks or months. */
  readonly interval: Scalars['Int']['output'];
  /** Local time, 09:00. */
  readonly opensAt?: Maybe<Scalars['String']['output']>;
  /** From which day. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Up to which day. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A service that begins. */
export type StartServiceInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
};

/** The referral after it, or why not. */
export type StartServicePayload = {
  readonly __typename?: 'StartServicePayload';
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

/** The room of a service. */
export type UpdateCapacityInput = {
  /** How many places are free, if it is counted. */
  readonly availableSlots?: InputMaybe<Scalars['Int']['input']>;
  /** Whether there is room. */
  readonly capacity: CapacityAnswer;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which service. */
  readonly serviceId: Scalars['ID']['input'];
};

/** The service after it, or why not. */
export type UpdateCapacityPayload = {
  readonly __typename?: 'UpdateCapacityPayload';
  /** The service; null when it was refused. */
  readonly communityService?: Maybe<CommunityService>;
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

/** How a referral ended. */
export type VerifyClosureInput = {
  /** When the patient or the caregiver confirmed it; for PATIENT_CONFIRMATION, the time of the contact unless told. */
  readonly confirmedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * The contact attempt in which they were reached and said so; for PATIENT_CONFIRMATION, the last one unless told.
   * Without one since the service was completed there is no such confirmation.
   */
  readonly contactAttemptId?: InputMaybe<Scalars['ID']['input']>;
  /** What shows that the service was delivered; needed for COMPLETED. */
  readonly evidence?: InputMaybe<EvidenceKind>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** COMPLETED unless told. */
  readonly outcome?: InputMaybe<ClosureOutcome>;
  /** Why it could not be fulfilled; needed for UNSUCCESSFUL. */
  readonly reason?: InputMaybe<ReferralClosingReason>;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
};

/** The referral after it, or why not. */
export type VerifyClosurePayload = {
  readonly __typename?: 'VerifyClosurePayload';
  /** The referral; null when it was refused. */
  readonly referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A service that somebody looked at. */
export type VerifyListingInput = {
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which service. */
  readonly serviceId: Scalars['ID']['input'];
};

/** The service after it, or why not. */
export type VerifyListingPayload = {
  readonly __typename?: 'VerifyListingPayload';
  /** The service; null when it was refused. */
  readonly communityService?: Maybe<CommunityService>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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

/** A referral that has to wait. */
export type WaitlistReferralInput = {
  /** The day on which there should be room. */
  readonly expectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The place on the list, from 1. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** Which referral. */
  readonly referralId: Scalars['ID']['input'];
};

/** The referral after it, or why not. */
export type WaitlistReferralPayload = {
  readonly __typename?: 'WaitlistReferralPayload';
  /** The referral; null when it was refused. */
  readonly referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  Agency: Agency;
  Appointment: Appointment;
  CommunityService: CommunityService;
  Patient: Patient;
  Referral: Referral;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
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
  AgencyScorecard: ResolverTypeWrapper<AgencyScorecard>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AnswerCapacityInput: AnswerCapacityInput;
  AnswerCapacityPayload: ResolverTypeWrapper<Omit<AnswerCapacityPayload, 'capacityCheck' | 'userErrors'> & { capacityCheck?: Maybe<ResolversTypes['CapacityCheck']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Appointment: ResolverTypeWrapper<AppointmentModel>;
  AppointmentCancelledBy: AppointmentCancelledBy;
  AppointmentChange: ResolverTypeWrapper<AppointmentChangeModel>;
  AppointmentSlotInput: AppointmentSlotInput;
  AppointmentStatus: AppointmentStatus;
  AttachReferralDocumentInput: AttachReferralDocumentInput;
  AttachReferralDocumentPayload: ResolverTypeWrapper<Omit<AttachReferralDocumentPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Barrier: ResolverTypeWrapper<BarrierModel>;
  BarrierKind: BarrierKind;
  BarrierStatus: BarrierStatus;
  BookAppointmentInput: BookAppointmentInput;
  BookAppointmentPayload: ResolverTypeWrapper<Omit<BookAppointmentPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['Appointment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelAppointmentPayload: ResolverTypeWrapper<Omit<CancelAppointmentPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['Appointment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelReferralInput: CancelReferralInput;
  CancelReferralPayload: ResolverTypeWrapper<Omit<CancelReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CapacityAnswer: CapacityAnswer;
  CapacityCheck: ResolverTypeWrapper<CapacityCheckModel>;
  CapacityCheckConnection: ResolverTypeWrapper<Omit<CapacityCheckConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CapacityCheckEdge']> }>;
  CapacityCheckEdge: ResolverTypeWrapper<Omit<CapacityCheckEdge, 'node'> & { node: ResolversTypes['CapacityCheck'] }>;
  CapacityCheckStatus: CapacityCheckStatus;
  CheckCapacityInput: CheckCapacityInput;
  CheckCapacityPayload: ResolverTypeWrapper<Omit<CheckCapacityPayload, 'capacityCheck' | 'userErrors'> & { capacityCheck?: Maybe<ResolversTypes['CapacityCheck']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ClosureOutcome: ClosureOutcome;
  Code: ResolverTypeWrapper<Code>;
  CodeInput: CodeInput;
  CommunityService: ResolverTypeWrapper<CommunityServiceModel>;
  CommunityServiceConnection: ResolverTypeWrapper<Omit<CommunityServiceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CommunityServiceEdge']> }>;
  CommunityServiceEdge: ResolverTypeWrapper<ServiceEdge>;
  CommunityServiceStatus: CommunityServiceStatus;
  CompetencyRequired: ResolverTypeWrapper<CompetencyRequired>;
  CompleteServiceInput: CompleteServiceInput;
  CompleteServicePayload: ResolverTypeWrapper<Omit<CompleteServicePayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConsentCopy: ResolverTypeWrapper<ConsentModel>;
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
  DirectoryFileInput: DirectoryFileInput;
  DirectoryFileReport: ResolverTypeWrapper<DirectoryFileReport>;
  DirectoryImport: ResolverTypeWrapper<DirectoryImport>;
  DirectoryReject: ResolverTypeWrapper<DirectoryReject>;
  DisableWebhookInput: DisableWebhookInput;
  DisableWebhookPayload: ResolverTypeWrapper<Omit<DisableWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  DisclosedCoordinator: ResolverTypeWrapper<DisclosedCoordinator>;
  DisclosedLanguage: ResolverTypeWrapper<DisclosedLanguage>;
  DisclosedName: ResolverTypeWrapper<DisclosedName>;
  DisclosedPayload: ResolverTypeWrapper<DisclosureModel>;
  DisclosedPhone: ResolverTypeWrapper<DisclosedPhone>;
  Disclosure: ResolverTypeWrapper<DisclosureModel>;
  DisclosureBasis: DisclosureBasis;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EligibilityInput: EligibilityInput;
  EnableWebhookInput: EnableWebhookInput;
  EnableWebhookPayload: ResolverTypeWrapper<Omit<EnableWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  EnrollmentStatus: EnrollmentStatus;
  EvidenceKind: EvidenceKind;
  ExtendNoShowLimitInput: ExtendNoShowLimitInput;
  ExtendNoShowLimitPayload: ResolverTypeWrapper<Omit<ExtendNoShowLimitPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Freshness: Freshness;
  HipaaStatus: HipaaStatus;
  ImportDirectoryInput: ImportDirectoryInput;
  ImportDirectoryPayload: ResolverTypeWrapper<Omit<ImportDirectoryPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LimitExceeded: ResolverTypeWrapper<LimitExceeded>;
  MessageOriginInput: MessageOriginInput;
  MessageOriginPayload: ResolverTypeWrapper<Omit<MessageOriginPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<PatientRef>;
  PlaceInput: PlaceInput;
  ProposeAppointmentInput: ProposeAppointmentInput;
  ProposeAppointmentPayload: ResolverTypeWrapper<Omit<ProposeAppointmentPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: ResolverTypeWrapper<Omit<RecordAttendancePayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['Appointment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordBarrierInput: RecordBarrierInput;
  RecordBarrierPayload: ResolverTypeWrapper<Omit<RecordBarrierPayload, 'barrier' | 'userErrors'> & { barrier?: Maybe<ResolversTypes['Barrier']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordIntakeInput: RecordIntakeInput;
  RecordIntakePayload: ResolverTypeWrapper<Omit<RecordIntakePayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Redaction: ResolverTypeWrapper<Redaction>;
  RedactionReason: RedactionReason;
  Referral: ResolverTypeWrapper<ReferralModel>;
  ReferralCancellationReason: ReferralCancellationReason;
  ReferralCategory: ReferralCategory;
  ReferralClosingReason: ReferralClosingReason;
  ReferralConnection: ResolverTypeWrapper<Omit<ReferralConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReferralEdge']> }>;
  ReferralDetails: ResolverTypeWrapper<ReferralDetailsModel>;
  ReferralDetailsInput: ReferralDetailsInput;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
  ReferralFilter: ReferralFilter;
  ReferralMessage: ResolverTypeWrapper<ReferralMessageModel>;
  ReferralMessageKind: ReferralMessageKind;
  ReferralParty: ReferralParty;
  ReferralPriority: ReferralPriority;
  ReferralRejectionReason: ReferralRejectionReason;
  ReferralReopeningReason: ReferralReopeningReason;
  ReferralStatus: ReferralStatus;
  ReferralStatusReason: ReferralStatusReason;
  ReferralTransition: ReferralTransition;
  RejectReferralInput: RejectReferralInput;
  RejectReferralPayload: ResolverTypeWrapper<Omit<RejectReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReopenReferralInput: ReopenReferralInput;
  ReopenReferralPayload: ResolverTypeWrapper<Omit<ReopenReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReplayWebhookInput: ReplayWebhookInput;
  ReplayWebhookPayload: ResolverTypeWrapper<Omit<ReplayWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  ReportProgressInput: ReportProgressInput;
  ReportProgressPayload: ResolverTypeWrapper<Omit<ReportProgressPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RerouteReferralInput: RerouteReferralInput;
  RerouteReferralPayload: ResolverTypeWrapper<Omit<RerouteReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RescheduleAppointmentInput: RescheduleAppointmentInput;
  RescheduleAppointmentPayload: ResolverTypeWrapper<Omit<RescheduleAppointmentPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['Appointment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ResolveBarrierInput: ResolveBarrierInput;
  ResolveBarrierPayload: ResolverTypeWrapper<Omit<ResolveBarrierPayload, 'barrier' | 'userErrors'> & { barrier?: Maybe<ResolversTypes['Barrier']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: ResolverTypeWrapper<Omit<RotateWebhookSecretPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  SaveCommunityServiceInput: SaveCommunityServiceInput;
  SaveCommunityServicePayload: ResolverTypeWrapper<Omit<SaveCommunityServicePayload, 'communityService' | 'userErrors'> & { communityService?: Maybe<ResolversTypes['CommunityService']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SendReferralInput: SendReferralInput;
  SendReferralPayload: ResolverTypeWrapper<Omit<SendReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Sensitivity: Sensitivity;
  ServiceLocation: ResolverTypeWrapper<ServiceLocation>;
  ServiceSchedule: ResolverTypeWrapper<ServiceSchedule>;
  StartServiceInput: StartServiceInput;
  StartServicePayload: ResolverTypeWrapper<Omit<StartServicePayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StatusChange: ResolverTypeWrapper<StatusChangeModel>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TransitionNotAllowed: ResolverTypeWrapper<TransitionNotAllowed>;
  UpdateCapacityInput: UpdateCapacityInput;
  UpdateCapacityPayload: ResolverTypeWrapper<Omit<UpdateCapacityPayload, 'communityService' | 'userErrors'> & { communityService?: Maybe<ResolversTypes['CommunityService']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  VerifyClosureInput: VerifyClosureInput;
  VerifyClosurePayload: ResolverTypeWrapper<Omit<VerifyClosurePayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  VerifyListingInput: VerifyListingInput;
  VerifyListingPayload: ResolverTypeWrapper<Omit<VerifyListingPayload, 'communityService' | 'userErrors'> & { communityService?: Maybe<ResolversTypes['CommunityService']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  WaitlistReferralInput: WaitlistReferralInput;
  WaitlistReferralPayload: ResolverTypeWrapper<Omit<WaitlistReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversTypes['Referral']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Webhook: ResolverTypeWrapper<WebhookModel>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryModel>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryStatus: WebhookDeliveryStatus;
  WebhookDisabledReason: WebhookDisabledReason;
  WebhookStatus: WebhookStatus;
  Weekday: Weekday;
  WeeklyHours: ResolverTypeWrapper<WeeklyHours>;
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
  AgencyScorecard: AgencyScorecard;
  Float: Scalars['Float']['output'];
  AnswerCapacityInput: AnswerCapacityInput;
  AnswerCapacityPayload: Omit<AnswerCapacityPayload, 'capacityCheck' | 'userErrors'> & { capacityCheck?: Maybe<ResolversParentTypes['CapacityCheck']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Appointment: AppointmentModel;
  AppointmentChange: AppointmentChangeModel;
  AppointmentSlotInput: AppointmentSlotInput;
  AttachReferralDocumentInput: AttachReferralDocumentInput;
  AttachReferralDocumentPayload: Omit<AttachReferralDocumentPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Barrier: BarrierModel;
  BookAppointmentInput: BookAppointmentInput;
  BookAppointmentPayload: Omit<BookAppointmentPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelAppointmentInput: CancelAppointmentInput;
  CancelAppointmentPayload: Omit<CancelAppointmentPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelReferralInput: CancelReferralInput;
  CancelReferralPayload: Omit<CancelReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CapacityCheck: CapacityCheckModel;
  CapacityCheckConnection: Omit<CapacityCheckConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CapacityCheckEdge']> };
  CapacityCheckEdge: Omit<CapacityCheckEdge, 'node'> & { node: ResolversParentTypes['CapacityCheck'] };
  CheckCapacityInput: CheckCapacityInput;
  CheckCapacityPayload: Omit<CheckCapacityPayload, 'capacityCheck' | 'userErrors'> & { capacityCheck?: Maybe<ResolversParentTypes['CapacityCheck']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Code: Code;
  CodeInput: CodeInput;
  CommunityService: CommunityServiceModel;
  CommunityServiceConnection: Omit<CommunityServiceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CommunityServiceEdge']> };
  CommunityServiceEdge: ServiceEdge;
  CompetencyRequired: CompetencyRequired;
  CompleteServiceInput: CompleteServiceInput;
  CompleteServicePayload: Omit<CompleteServicePayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConsentCopy: ConsentModel;
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
  DirectoryFileInput: DirectoryFileInput;
  DirectoryFileReport: DirectoryFileReport;
  DirectoryImport: DirectoryImport;
  DirectoryReject: DirectoryReject;
  DisableWebhookInput: DisableWebhookInput;
  DisableWebhookPayload: Omit<DisableWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  DisclosedCoordinator: DisclosedCoordinator;
  DisclosedLanguage: DisclosedLanguage;
  DisclosedName: DisclosedName;
  DisclosedPayload: DisclosureModel;
  DisclosedPhone: DisclosedPhone;
  Disclosure: DisclosureModel;
  Duration: Scalars['Duration']['output'];
  EligibilityInput: EligibilityInput;
  EnableWebhookInput: EnableWebhookInput;
  EnableWebhookPayload: Omit<EnableWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  ExtendNoShowLimitInput: ExtendNoShowLimitInput;
  ExtendNoShowLimitPayload: Omit<ExtendNoShowLimitPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ImportDirectoryInput: ImportDirectoryInput;
  ImportDirectoryPayload: Omit<ImportDirectoryPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvalidInput: InvalidInput;
  LimitExceeded: LimitExceeded;
  MessageOriginInput: MessageOriginInput;
  MessageOriginPayload: Omit<MessageOriginPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Patient: PatientRef;
  PlaceInput: PlaceInput;
  ProposeAppointmentInput: ProposeAppointmentInput;
  ProposeAppointmentPayload: Omit<ProposeAppointmentPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: Omit<RecordAttendancePayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordBarrierInput: RecordBarrierInput;
  RecordBarrierPayload: Omit<RecordBarrierPayload, 'barrier' | 'userErrors'> & { barrier?: Maybe<ResolversParentTypes['Barrier']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordIntakeInput: RecordIntakeInput;
  RecordIntakePayload: Omit<RecordIntakePayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Redaction: Redaction;
  Referral: ReferralModel;
  ReferralConnection: Omit<ReferralConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReferralEdge']> };
  ReferralDetails: ReferralDetailsModel;
  ReferralDetailsInput: ReferralDetailsInput;
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
  ReferralFilter: ReferralFilter;
  ReferralMessage: ReferralMessageModel;
  RejectReferralInput: RejectReferralInput;
  RejectReferralPayload: Omit<RejectReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReopenReferralInput: ReopenReferralInput;
  ReopenReferralPayload: Omit<ReopenReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReplayWebhookInput: ReplayWebhookInput;
  ReplayWebhookPayload: Omit<ReplayWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  ReportProgressInput: ReportProgressInput;
  ReportProgressPayload: Omit<ReportProgressPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RerouteReferralInput: RerouteReferralInput;
  RerouteReferralPayload: Omit<RerouteReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RescheduleAppointmentInput: RescheduleAppointmentInput;
  RescheduleAppointmentPayload: Omit<RescheduleAppointmentPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ResolveBarrierInput: ResolveBarrierInput;
  ResolveBarrierPayload: Omit<ResolveBarrierPayload, 'barrier' | 'userErrors'> & { barrier?: Maybe<ResolversParentTypes['Barrier']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: Omit<RotateWebhookSecretPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  SaveCommunityServiceInput: SaveCommunityServiceInput;
  SaveCommunityServicePayload: Omit<SaveCommunityServicePayload, 'communityService' | 'userErrors'> & { communityService?: Maybe<ResolversParentTypes['CommunityService']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SendReferralInput: SendReferralInput;
  SendReferralPayload: Omit<SendReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ServiceLocation: ServiceLocation;
  ServiceSchedule: ServiceSchedule;
  StartServiceInput: StartServiceInput;
  StartServicePayload: Omit<StartServicePayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StatusChange: StatusChangeModel;
  TimeZone: Scalars['TimeZone']['output'];
  TransitionNotAllowed: TransitionNotAllowed;
  UpdateCapacityInput: UpdateCapacityInput;
  UpdateCapacityPayload: Omit<UpdateCapacityPayload, 'communityService' | 'userErrors'> & { communityService?: Maybe<ResolversParentTypes['CommunityService']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VerifyClosureInput: VerifyClosureInput;
  VerifyClosurePayload: Omit<VerifyClosurePayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  VerifyListingInput: VerifyListingInput;
  VerifyListingPayload: Omit<VerifyListingPayload, 'communityService' | 'userErrors'> & { communityService?: Maybe<ResolversParentTypes['CommunityService']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  VersionConflict: VersionConflict;
  WaitlistReferralInput: WaitlistReferralInput;
  WaitlistReferralPayload: Omit<WaitlistReferralPayload, 'referral' | 'userErrors'> & { referral?: Maybe<ResolversParentTypes['Referral']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Webhook: WebhookModel;
  WebhookDelivery: WebhookDeliveryModel;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WebhookDeliveryEdge']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WeeklyHours: WeeklyHours;
};

export type AcceptReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptReferralPayload'] = ResolversParentTypes['AcceptReferralPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ReferralCategory']>, ParentType, ContextType>;
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

export type AgencyScorecardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyScorecard'] = ResolversParentTypes['AgencyScorecard']> = {
  acceptanceRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDaysToAccept?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianDaysToClose?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  missedTimesToAccept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openOver30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerCapacityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerCapacityPayload'] = ResolversParentTypes['AnswerCapacityPayload']> = {
  capacityCheck?: Resolver<Maybe<ResolversTypes['CapacityCheck']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['AppointmentStatus']>, ParentType, ContextType>;
  calendarFile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cancelledBy?: Resolver<Maybe<ResolversTypes['AppointmentCancelledBy']>, ParentType, ContextType>;
  endAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppointmentChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  startAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentChange'] = ResolversParentTypes['AppointmentChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['AppointmentStatus']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
};

export type AttachReferralDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachReferralDocumentPayload'] = ResolversParentTypes['AttachReferralDocumentPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Barrier'] = ResolversParentTypes['Barrier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BarrierKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BarrierStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookAppointmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookAppointmentPayload'] = ResolversParentTypes['BookAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelAppointmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelAppointmentPayload'] = ResolversParentTypes['CancelAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelReferralPayload'] = ResolversParentTypes['CancelReferralPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CapacityCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityCheck'] = ResolversParentTypes['CapacityCheck']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['CapacityAnswer']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ReferralCategory'], ParentType, ContextType>;
  expectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['ReferralPriority'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CapacityCheckStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapacityCheckConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityCheckConnection'] = ResolversParentTypes['CapacityCheckConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CapacityCheckEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CapacityCheckEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityCheckEdge'] = ResolversParentTypes['CapacityCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CapacityCheck'], ParentType, ContextType>;
};

export type CheckCapacityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckCapacityPayload'] = ResolversParentTypes['CheckCapacityPayload']> = {
  capacityCheck?: Resolver<Maybe<ResolversTypes['CapacityCheck']>, ParentType, ContextType>;
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
  assuredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  availableSlots?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['CapacityAnswer']>, ParentType, ContextType>;
  capacityAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ReferralCategory'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eligibility?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshness?: Resolver<Maybe<ResolversTypes['Freshness']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['ServiceLocation']>, ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  openNow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  schedules?: Resolver<ReadonlyArray<ResolversTypes['ServiceSchedule']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommunityService'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompetencyRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetencyRequired'] = ResolversParentTypes['CompetencyRequired']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  competency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteServicePayload'] = ResolversParentTypes['CompleteServicePayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsentCopyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentCopy'] = ResolversParentTypes['ConsentCopy']> = {
  consentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type DirectoryFileReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryFileReport'] = ResolversParentTypes['DirectoryFileReport']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectoryImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryImport'] = ResolversParentTypes['DirectoryImport']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['DirectoryFileReport']>, ParentType, ContextType>;
  rejects?: Resolver<ReadonlyArray<ResolversTypes['DirectoryReject']>, ParentType, ContextType>;
  services?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  servicesChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DirectoryRejectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryReject'] = ResolversParentTypes['DirectoryReject']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisableWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableWebhookPayload'] = ResolversParentTypes['DisableWebhookPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type DisclosedCoordinatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosedCoordinator'] = ResolversParentTypes['DisclosedCoordinator']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisclosedLanguageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosedLanguage'] = ResolversParentTypes['DisclosedLanguage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interpreterNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisclosedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosedName'] = ResolversParentTypes['DisclosedName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisclosedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosedPayload'] = ResolversParentTypes['DisclosedPayload']> = {
  address?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  consentOnFile?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes['DisclosedCoordinator']>, ParentType, ContextType>;
  diagnosis?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  dietRestriction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disclosedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  householdSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  incomeBand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['DisclosedLanguage']>, ParentType, ContextType>;
  mobility?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['DisclosedName']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  payerMemberId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['DisclosedPhone']>, ParentType, ContextType>;
  policyVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  safetyNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['ReferralPriority']>, ParentType, ContextType>;
};

export type DisclosedPhoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosedPhone'] = ResolversParentTypes['DisclosedPhone']> = {
  bestTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disclosure'] = ResolversParentTypes['Disclosure']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['DisclosureBasis'], ParentType, ContextType>;
  consentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noticeVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EnableWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnableWebhookPayload'] = ResolversParentTypes['EnableWebhookPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type ExtendNoShowLimitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendNoShowLimitPayload'] = ResolversParentTypes['ExtendNoShowLimitPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportDirectoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportDirectoryPayload'] = ResolversParentTypes['ImportDirectoryPayload']> = {
  directoryImport?: Resolver<Maybe<ResolversTypes['DirectoryImport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type MessageOriginPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageOriginPayload'] = ResolversParentTypes['MessageOriginPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptReferral?: Resolver<ResolversTypes['AcceptReferralPayload'], ParentType, ContextType, RequireFields<MutationAcceptReferralArgs, 'input'>>;
  answerCapacity?: Resolver<ResolversTypes['AnswerCapacityPayload'], ParentType, ContextType, RequireFields<MutationAnswerCapacityArgs, 'input'>>;
  attachReferralDocument?: Resolver<ResolversTypes['AttachReferralDocumentPayload'], ParentType, ContextType, RequireFields<MutationAttachReferralDocumentArgs, 'input'>>;
  bookAppointment?: Resolver<ResolversTypes['BookAppointmentPayload'], ParentType, ContextType, RequireFields<MutationBookAppointmentArgs, 'input'>>;
  cancelAppointment?: Resolver<ResolversTypes['CancelAppointmentPayload'], ParentType, ContextType, RequireFields<MutationCancelAppointmentArgs, 'input'>>;
  cancelReferral?: Resolver<ResolversTypes['CancelReferralPayload'], ParentType, ContextType, RequireFields<MutationCancelReferralArgs, 'input'>>;
  checkCapacity?: Resolver<ResolversTypes['CheckCapacityPayload'], ParentType, ContextType, RequireFields<MutationCheckCapacityArgs, 'input'>>;
  completeService?: Resolver<ResolversTypes['CompleteServicePayload'], ParentType, ContextType, RequireFields<MutationCompleteServiceArgs, 'input'>>;
  createAgency?: Resolver<ResolversTypes['CreateAgencyPayload'], ParentType, ContextType, RequireFields<MutationCreateAgencyArgs, 'input'>>;
  createAgencyLink?: Resolver<ResolversTypes['CreateAgencyLinkPayload'], ParentType, ContextType, RequireFields<MutationCreateAgencyLinkArgs, 'input'>>;
  createReferral?: Resolver<ResolversTypes['CreateReferralPayload'], ParentType, ContextType, RequireFields<MutationCreateReferralArgs, 'input'>>;
  createWebhook?: Resolver<ResolversTypes['CreateWebhookPayload'], ParentType, ContextType, RequireFields<MutationCreateWebhookArgs, 'input'>>;
  disableWebhook?: Resolver<ResolversTypes['DisableWebhookPayload'], ParentType, ContextType, RequireFields<MutationDisableWebhookArgs, 'input'>>;
  enableWebhook?: Resolver<ResolversTypes['EnableWebhookPayload'], ParentType, ContextType, RequireFields<MutationEnableWebhookArgs, 'input'>>;
  extendNoShowLimit?: Resolver<ResolversTypes['ExtendNoShowLimitPayload'], ParentType, ContextType, RequireFields<MutationExtendNoShowLimitArgs, 'input'>>;
  importDirectory?: Resolver<ResolversTypes['ImportDirectoryPayload'], ParentType, ContextType, RequireFields<MutationImportDirectoryArgs, 'input'>>;
  messageOrigin?: Resolver<ResolversTypes['MessageOriginPayload'], ParentType, ContextType, RequireFields<MutationMessageOriginArgs, 'input'>>;
  proposeAppointment?: Resolver<ResolversTypes['ProposeAppointmentPayload'], ParentType, ContextType, RequireFields<MutationProposeAppointmentArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['RecordAttendancePayload'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  recordBarrier?: Resolver<ResolversTypes['RecordBarrierPayload'], ParentType, ContextType, RequireFields<MutationRecordBarrierArgs, 'input'>>;
  recordIntake?: Resolver<ResolversTypes['RecordIntakePayload'], ParentType, ContextType, RequireFields<MutationRecordIntakeArgs, 'input'>>;
  rejectReferral?: Resolver<ResolversTypes['RejectReferralPayload'], ParentType, ContextType, RequireFields<MutationRejectReferralArgs, 'input'>>;
  reopenReferral?: Resolver<ResolversTypes['ReopenReferralPayload'], ParentType, ContextType, RequireFields<MutationReopenReferralArgs, 'input'>>;
  replayWebhook?: Resolver<ResolversTypes['ReplayWebhookPayload'], ParentType, ContextType, RequireFields<MutationReplayWebhookArgs, 'input'>>;
  reportProgress?: Resolver<ResolversTypes['ReportProgressPayload'], ParentType, ContextType, RequireFields<MutationReportProgressArgs, 'input'>>;
  rerouteReferral?: Resolver<ResolversTypes['RerouteReferralPayload'], ParentType, ContextType, RequireFields<MutationRerouteReferralArgs, 'input'>>;
  rescheduleAppointment?: Resolver<ResolversTypes['RescheduleAppointmentPayload'], ParentType, ContextType, RequireFields<MutationRescheduleAppointmentArgs, 'input'>>;
  resolveBarrier?: Resolver<ResolversTypes['ResolveBarrierPayload'], ParentType, ContextType, RequireFields<MutationResolveBarrierArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  saveCommunityService?: Resolver<ResolversTypes['SaveCommunityServicePayload'], ParentType, ContextType, RequireFields<MutationSaveCommunityServiceArgs, 'input'>>;
  sendReferral?: Resolver<ResolversTypes['SendReferralPayload'], ParentType, ContextType, RequireFields<MutationSendReferralArgs, 'input'>>;
  startService?: Resolver<ResolversTypes['StartServicePayload'], ParentType, ContextType, RequireFields<MutationStartServiceArgs, 'input'>>;
  updateCapacity?: Resolver<ResolversTypes['UpdateCapacityPayload'], ParentType, ContextType, RequireFields<MutationUpdateCapacityArgs, 'input'>>;
  verifyClosure?: Resolver<ResolversTypes['VerifyClosurePayload'], ParentType, ContextType, RequireFields<MutationVerifyClosureArgs, 'input'>>;
  verifyListing?: Resolver<ResolversTypes['VerifyListingPayload'], ParentType, ContextType, RequireFields<MutationVerifyListingArgs, 'input'>>;
  waitlistReferral?: Resolver<ResolversTypes['WaitlistReferralPayload'], ParentType, ContextType, RequireFields<MutationWaitlistReferralArgs, 'input'>>;
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
  appointments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, ParentType, ContextType>;
  barriers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Barrier']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, Partial<PatientReferralsArgs>>;
};

export type ProposeAppointmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeAppointmentPayload'] = ResolversParentTypes['ProposeAppointmentPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  agencyScorecards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyScorecard']>>, ParentType, ContextType, Partial<QueryAgencyScorecardsArgs>>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryAppointmentArgs, 'id'>>;
  capacityCheck?: Resolver<Maybe<ResolversTypes['CapacityCheck']>, ParentType, ContextType, RequireFields<QueryCapacityCheckArgs, 'id'>>;
  partnerCapacityChecks?: Resolver<Maybe<ResolversTypes['CapacityCheckConnection']>, ParentType, ContextType, Partial<QueryPartnerCapacityChecksArgs>>;
  partnerInbox?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, Partial<QueryPartnerInboxArgs>>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, Partial<QueryReferralsArgs>>;
  searchServices?: Resolver<Maybe<ResolversTypes['CommunityServiceConnection']>, ParentType, ContextType, RequireFields<QuerySearchServicesArgs, 'need'>>;
  webhookDeliveries?: Resolver<Maybe<ResolversTypes['WebhookDeliveryConnection']>, ParentType, ContextType, RequireFields<QueryWebhookDeliveriesArgs, 'webhookId'>>;
};

export type RecordAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAttendancePayload'] = ResolversParentTypes['RecordAttendancePayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordBarrierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBarrierPayload'] = ResolversParentTypes['RecordBarrierPayload']> = {
  barrier?: Resolver<Maybe<ResolversTypes['Barrier']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordIntakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordIntakePayload'] = ResolversParentTypes['RecordIntakePayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RedactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Redaction'] = ResolversParentTypes['Redaction']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RedactionReason'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'], FederationReferenceType extends FederationReferenceTypes['Referral'] = FederationReferenceTypes['Referral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Referral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  appointments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, ParentType, ContextType>;
  authorizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['ReferralTransition']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ReferralCategory'], ParentType, ContextType>;
  chain?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Referral']>>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  consentCopy?: Resolver<Maybe<ResolversTypes['ConsentCopy']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  daysToAppointment?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysToClosure?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deadlines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Deadline']>>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['ReferralDetails']>, ParentType, ContextType>;
  disclosedPayload?: Resolver<Maybe<ResolversTypes['DisclosedPayload']>, ParentType, ContextType>;
  disclosures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Disclosure']>>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
  evidenceContactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  expectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralMessage']>>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  noShowLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part2Notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['ReferralPriority'], ParentType, ContextType>;
  redactions?: Resolver<ReadonlyArray<ResolversTypes['Redaction']>, ParentType, ContextType>;
  rerouteOf?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  rerouteOptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CommunityService']>>, ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['CommunityService']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['ReferralStatusReason']>, ParentType, ContextType>;
  timeToAccept?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitlistPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReferralDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralDetails'] = ResolversParentTypes['ReferralDetails']> = {
  bestTimeToCall?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  diagnosis?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  dietRestriction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  householdSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  incomeBand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobility?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  safetyNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ReferralMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralMessage'] = ResolversParentTypes['ReferralMessage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  consentCopy?: Resolver<Maybe<ResolversTypes['ConsentCopy']>, ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  enrollment?: Resolver<Maybe<ResolversTypes['EnrollmentStatus']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferralMessageKind'], ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  part2Notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ReferralParty'], ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RejectReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectReferralPayload'] = ResolversParentTypes['RejectReferralPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenReferralPayload'] = ResolversParentTypes['ReopenReferralPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplayWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayWebhookPayload'] = ResolversParentTypes['ReplayWebhookPayload']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type ReportProgressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportProgressPayload'] = ResolversParentTypes['ReportProgressPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RerouteReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RerouteReferralPayload'] = ResolversParentTypes['RerouteReferralPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RescheduleAppointmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleAppointmentPayload'] = ResolversParentTypes['RescheduleAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolveBarrierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveBarrierPayload'] = ResolversParentTypes['ResolveBarrierPayload']> = {
  barrier?: Resolver<Maybe<ResolversTypes['Barrier']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ServiceLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLocation'] = ResolversParentTypes['ServiceLocation']> = {
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceSchedule'] = ResolversParentTypes['ServiceSchedule']> = {
  byday?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bymonthday?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freq?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holiday?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StartServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartServicePayload'] = ResolversParentTypes['StartServicePayload']> = {
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

export type UpdateCapacityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCapacityPayload'] = ResolversParentTypes['UpdateCapacityPayload']> = {
  communityService?: Resolver<Maybe<ResolversTypes['CommunityService']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CompetencyRequired' | 'ConsentRequired' | 'DeadlinePassed' | 'InvalidInput' | 'LimitExceeded' | 'NotFound' | 'TransitionNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type VerifyClosurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyClosurePayload'] = ResolversParentTypes['VerifyClosurePayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VerifyListingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyListingPayload'] = ResolversParentTypes['VerifyListingPayload']> = {
  communityService?: Resolver<Maybe<ResolversTypes['CommunityService']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitlistReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistReferralPayload'] = ResolversParentTypes['WaitlistReferralPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type WeeklyHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeeklyHours'] = ResolversParentTypes['WeeklyHours']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptReferralPayload?: AcceptReferralPayloadResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyLink?: AgencyLinkResolvers<ContextType>;
  AgencyScorecard?: AgencyScorecardResolvers<ContextType>;
  AnswerCapacityPayload?: AnswerCapacityPayloadResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentChange?: AppointmentChangeResolvers<ContextType>;
  AttachReferralDocumentPayload?: AttachReferralDocumentPayloadResolvers<ContextType>;
  Barrier?: BarrierResolvers<ContextType>;
  BookAppointmentPayload?: BookAppointmentPayloadResolvers<ContextType>;
  CancelAppointmentPayload?: CancelAppointmentPayloadResolvers<ContextType>;
  CancelReferralPayload?: CancelReferralPayloadResolvers<ContextType>;
  CapacityCheck?: CapacityCheckResolvers<ContextType>;
  CapacityCheckConnection?: CapacityCheckConnectionResolvers<ContextType>;
  CapacityCheckEdge?: CapacityCheckEdgeResolvers<ContextType>;
  CheckCapacityPayload?: CheckCapacityPayloadResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CommunityService?: CommunityServiceResolvers<ContextType>;
  CommunityServiceConnection?: CommunityServiceConnectionResolvers<ContextType>;
  CommunityServiceEdge?: CommunityServiceEdgeResolvers<ContextType>;
  CompetencyRequired?: CompetencyRequiredResolvers<ContextType>;
  CompleteServicePayload?: CompleteServicePayloadResolvers<ContextType>;
  ConsentCopy?: ConsentCopyResolvers<ContextType>;
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
  DirectoryFileReport?: DirectoryFileReportResolvers<ContextType>;
  DirectoryImport?: DirectoryImportResolvers<ContextType>;
  DirectoryReject?: DirectoryRejectResolvers<ContextType>;
  DisableWebhookPayload?: DisableWebhookPayloadResolvers<ContextType>;
  DisclosedCoordinator?: DisclosedCoordinatorResolvers<ContextType>;
  DisclosedLanguage?: DisclosedLanguageResolvers<ContextType>;
  DisclosedName?: DisclosedNameResolvers<ContextType>;
  DisclosedPayload?: DisclosedPayloadResolvers<ContextType>;
  DisclosedPhone?: DisclosedPhoneResolvers<ContextType>;
  Disclosure?: DisclosureResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  EnableWebhookPayload?: EnableWebhookPayloadResolvers<ContextType>;
  ExtendNoShowLimitPayload?: ExtendNoShowLimitPayloadResolvers<ContextType>;
  ImportDirectoryPayload?: ImportDirectoryPayloadResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LimitExceeded?: LimitExceededResolvers<ContextType>;
  MessageOriginPayload?: MessageOriginPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  ProposeAppointmentPayload?: ProposeAppointmentPayloadResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAttendancePayload?: RecordAttendancePayloadResolvers<ContextType>;
  RecordBarrierPayload?: RecordBarrierPayloadResolvers<ContextType>;
  RecordIntakePayload?: RecordIntakePayloadResolvers<ContextType>;
  Redaction?: RedactionResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralDetails?: ReferralDetailsResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  ReferralMessage?: ReferralMessageResolvers<ContextType>;
  RejectReferralPayload?: RejectReferralPayloadResolvers<ContextType>;
  ReopenReferralPayload?: ReopenReferralPayloadResolvers<ContextType>;
  ReplayWebhookPayload?: ReplayWebhookPayloadResolvers<ContextType>;
  ReportProgressPayload?: ReportProgressPayloadResolvers<ContextType>;
  RerouteReferralPayload?: RerouteReferralPayloadResolvers<ContextType>;
  RescheduleAppointmentPayload?: RescheduleAppointmentPayloadResolvers<ContextType>;
  ResolveBarrierPayload?: ResolveBarrierPayloadResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  SaveCommunityServicePayload?: SaveCommunityServicePayloadResolvers<ContextType>;
  SendReferralPayload?: SendReferralPayloadResolvers<ContextType>;
  ServiceLocation?: ServiceLocationResolvers<ContextType>;
  ServiceSchedule?: ServiceScheduleResolvers<ContextType>;
  StartServicePayload?: StartServicePayloadResolvers<ContextType>;
  StatusChange?: StatusChangeResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TransitionNotAllowed?: TransitionNotAllowedResolvers<ContextType>;
  UpdateCapacityPayload?: UpdateCapacityPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyClosurePayload?: VerifyClosurePayloadResolvers<ContextType>;
  VerifyListingPayload?: VerifyListingPayloadResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WaitlistReferralPayload?: WaitlistReferralPayloadResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WeeklyHours?: WeeklyHoursResolvers<ContextType>;
};

