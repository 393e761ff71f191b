import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PatientRow as PatientModel } from '../../domain/patient.js';
import type { PatientMergeRow as PatientMergeModel } from '../../domain/patient-merge.js';
import type { RetractedDeathRow as RetractedDeathModel } from '../../domain/retracted-death.js';
import type { EncounterRow as EncounterModel } from '../../domain/encounter.js';
import type { EncounterParticipant as EncounterParticipantModel } from '../../domain/encounter-participant.js';
import type { CoverageRow as CoverageModel } from '../../domain/coverage.js';
import type { ConditionRow as ConditionModel } from '../../domain/condition.js';
import type { DocumentRow as DocumentModel } from '../../domain/document.js';
import type { RiskScoreRow as RiskScoreModel } from '../../domain/risk-score.js';
import type { PractitionerRow as PractitionerModel } from '../../domain/practitioner.js';
import type { OrganizationRow as OrganizationModel } from '../../domain/organization.js';
import type { ImportJobRow as ImportJobModel } from '../../domain/import-job.js';
import type { Caseload as CaseloadModel } from '../../domain/caseload.js';
import type { ViewerModel, Context } from '../context.js';
import type { InboundMessageRow as InboundMessageModel } from '../../domain/inbound-message.js';
import type { FeedAppointmentRow as FeedAppointmentModel } from '../../domain/feed-appointment.js';
import type { ConsentRow as ConsentModel } from '../../domain/consent.js';
import type { AssessmentRow as AssessmentModel } from '../../domain/assessment.js';
import type { RiskTierRow as RiskTierModel } from '../../domain/risk-tier.js';
import type { CoverRow as CoverModel } from '../../domain/cover.js';
import type { AllergyRow as AllergyModel } from '../../domain/allergy.js';
import type { DisclosureRow as DisclosureModel } from '../../domain/disclosure.js';
import type { OnCallRow as OnCallModel } from '../../domain/on-call.js';
import type { StaffTeamRow as StaffTeamModel } from '../../domain/staff-team.js';
import type { CaseloadLoad as CaseloadLoadModel } from '../../domain/caseload-load.js';
import type { BreakGlassRow as BreakGlassModel } from '../../domain/break-glass.js';
import type { AccessLogRow as AccessLogModel } from '../../domain/access-log.js';
import type { ObservationRow as ObservationModel } from '../../domain/observation.js';
import type { CampaignRow as CampaignModel, ContactAttemptRow as ContactAttemptModel } from '../../domain/campaign.js';
import type { PreviewEntry as PreviewEntryModel } from '../../operations/campaign/preview-campaign.js';
import type { ContactPreferenceRow as ContactPreferenceModel, SmsConsent as SmsConsentModel } from '../../domain/contact-preference.js';
import type { RegistryRow as RegistryModel, MembershipRow as MembershipModel } from '../../domain/registry.js';
import type { RelatedPersonRow as RelatedPersonModel, ProxyGrantRow as ProxyGrantModel } from '../../domain/proxy.js';
import type { DuplicateCandidateRow as DuplicateCandidateModel } from '../../domain/duplicate-candidate.js';
import type { Duplicate as DuplicateModel } from '../../operations/duplicate/find-duplicates.js';
import type { MedicationRow as MedicationModel } from '../../domain/medication.js';
import type { AccountingRequestRow as AccountingRequestModel } from '../../domain/accounting-request.js';
import type { Deadline as DeadlineModel } from '@baton/clinical/calendar/deadline';
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

/** Which account of disclosures is asked for. */
export type AccountingKind =
  /** Six years back, without what 45 CFR 164.528(a)(1) exempts. */
  | 'HIPAA'
  /** Three years back, of what Part 2 protects (42 CFR 2.25). */
  | 'PART2';

/** A patient's request for an account of what was disclosed. */
export type AccountingRequest = {
  readonly __typename?: 'AccountingRequest';
  /** Where it may go next. */
  readonly availableTransitions: ReadonlyArray<AccountingStatus>;
  /** The first instant that the account goes back to. */
  readonly coversFrom: Scalars['DateTime']['output'];
  /** By when it must be answered. */
  readonly deadline: Deadline;
  /** What the account says, newest first. */
  readonly disclosures?: Maybe<PatientDisclosureConnection>;
  /** When it was answered or withdrawn. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it takes longer, as the patient was told. */
  readonly extensionReason?: Maybe<Scalars['String']['output']>;
  /** Whether a cost-based fee may be taken: the first account within twelve months is free. */
  readonly feeApplies: Scalars['Boolean']['output'];
  /** How it came to where it stands. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The request's id. */
  readonly id: Scalars['ID']['output'];
  /** Which account. */
  readonly kind: AccountingKind;
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** When it was received. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly status: AccountingStatus;
  /** Why it was extended or withdrawn, if somebody said; the same as the reason of the last move in `history`. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Its version. */
  readonly version: Scalars['Int']['output'];
};


/** A patient's request for an account of what was disclosed. */
export type AccountingRequestDisclosuresArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of it. */
export type AccountingRequestPayload = {
  readonly __typename?: 'AccountingRequestPayload';
  /** The request; null when refused. */
  readonly accountingRequest?: Maybe<AccountingRequest>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a request for an account stands. */
export type AccountingStatus =
  /** The patient got the account. */
  | 'ANSWERED'
  /** It waits for an answer, thirty days longer. */
  | 'EXTENDED'
  /** It waits for an answer. */
  | 'OPEN'
  /** The patient no longer asks for it. */
  | 'WITHDRAWN';

/** What a sender is told (HL7 table 0008). */
export type AcknowledgmentCode =
  /** Accepted. */
  | 'AA'
  /** Its content is wrong. */
  | 'AE'
  /** It is not for this system. */
  | 'AR';

/** A document to announce. */
export type AddDocumentInput = {
  /** PDF, PNG, JPEG, TIFF, RTF, DOCX, plain text or XML, as a media type. */
  readonly contentType: Scalars['String']['input'];
  /** The encounter that it belongs to. */
  readonly encounterId?: InputMaybe<Scalars['ID']['input']>;
  /** The file's name, for people. */
  readonly fileName?: InputMaybe<Scalars['String']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind it is. */
  readonly kind?: InputMaybe<CodeInput>;
  /** Whose. */
  readonly patientId: Scalars['ID']['input'];
  /** Why it is protected beyond the rest of the chart; that of its encounter when left out. */
  readonly sensitivity?: InputMaybe<Sensitivity>;
  /** The SHA-256 of the bytes to come, in hex: other bytes are not taken. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  readonly title: Scalars['String']['input'];
};

/** What became of it. */
export type AddDocumentPayload = {
  readonly __typename?: 'AddDocumentPayload';
  /** The document; null when refused, or when it is too protected for who announced it to see. */
  readonly document?: Maybe<Document>;
  /** Where its bytes go, also for who may not see it afterwards. */
  readonly uploadPath?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A person who belongs to a patient's life. */
export type AddRelatedPersonInput = {
  /** How they are reached. */
  readonly contactPoints?: InputMaybe<ReadonlyArray<ContactPointInput>>;
  /** Whether to call them in an emergency. */
  readonly emergencyContact?: InputMaybe<Scalars['Boolean']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  readonly name: HumanNameInput;
  /** The patient. */
  readonly patientId: Scalars['ID']['input'];
  /** Whom they sign in as, for somebody who belongs to another patient already; left out for somebody new. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** What they are to the patient: a code of HL7 v3 RoleCode. */
  readonly relationship: Scalars['String']['input'];
};

/** What became of it. */
export type AddRelatedPersonPayload = {
  readonly __typename?: 'AddRelatedPersonPayload';
  /** The person; null when refused. */
  readonly relatedPerson?: Maybe<RelatedPerson>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A postal address. */
export type Address = {
  readonly __typename?: 'Address';
  /** The city. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The country. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  /** ZIP code. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** The state, as the source wrote it. */
  readonly state?: Maybe<Scalars['String']['output']>;
};

/** A postal address. */
export type AddressInput = {
  /** The city. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** The country. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Street and number. */
  readonly lines?: ReadonlyArray<Scalars['String']['input']>;
  /** ZIP code. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** The state, as a name or two letters. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
};

/** Administrative sex, the four values of FHIR. */
export type AdministrativeSex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Neither. */
  | 'OTHER'
  /** Not known. */
  | 'UNKNOWN';

/** Something that a patient cannot bear (FHIR AllergyIntolerance). */
export type Allergy = {
  readonly __typename?: 'Allergy';
  /** What kind of substance: food, medication, environment, biologic. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it lasts: active, inactive, resolved. */
  readonly clinicalStatus?: Maybe<Scalars['String']['output']>;
  /** The substance, or that there is no known allergy. */
  readonly code: Code;
  /** How bad the next contact could be: low, high, unable-to-assess. */
  readonly criticality?: Maybe<Scalars['String']['output']>;
  /** The visit or stay in which it was found; null when none is named or the viewer may not know of it. */
  readonly encounter?: Maybe<Encounter>;
  /** The allergy's id. */
  readonly id: Scalars['ID']['output'];
  /** Allergy or intolerance; null when the source does not tell. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly onsetAt?: Maybe<Scalars['DateTime']['output']>;
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** What happened. */
  readonly reactions: ReadonlyArray<AllergyReaction>;
  /** When it was told. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The system that an import brought it from, as a URI. */
  readonly source: Scalars['String']['output'];
  /** How sure it is: unconfirmed, confirmed, refuted. */
  readonly verificationStatus?: Maybe<Scalars['String']['output']>;
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
};

/** A page of allergies. */
export type AllergyConnection = {
  readonly __typename?: 'AllergyConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<AllergyEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An allergy in a list. */
export type AllergyEdge = {
  readonly __typename?: 'AllergyEdge';
  /** Where this item stands. */
  readonly cursor: Scalars['Cursor']['output'];
  /** An allergy. */
  readonly node: Allergy;
};

/** What happened when a patient met a substance. */
export type AllergyReaction = {
  readonly __typename?: 'AllergyReaction';
  /** What was seen. */
  readonly manifestation: Code;
  /** How bad it was: mild, moderate, severe. */
  readonly severity?: Maybe<Scalars['String']['output']>;
};

/** An answer to a request. */
export type AnswerAccountingOfDisclosuresInput = {
  /** The request. */
  readonly accountingRequestId: Scalars['ID']['input'];
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Whether the patient agreed to the fee; needed where one applies. */
  readonly feeAccepted?: InputMaybe<Scalars['Boolean']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A form as it was filled in, and what it came to. Never changed. */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** The answers as they were given. */
  readonly answers: ReadonlyArray<AssessmentAnswer>;
  /** When it was filled in. */
  readonly assessedAt: Scalars['DateTime']['output'];
  /** What it may become. */
  readonly availableTransitions: ReadonlyArray<AssessmentStatus>;
  /** What the points mean, for example `MODERATELY_SEVERE`. */
  readonly band?: Maybe<Scalars['String']['output']>;
  /** The visit or stay it belongs to. */
  readonly encounter?: Maybe<Encounter>;
  /** Each part with what it was computed from. */
  readonly factors: ReadonlyArray<RiskFactor>;
  /** What became of it, oldest first. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The assessment's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether a measurement is missing. */
  readonly incomplete: Scalars['Boolean']['output'];
  /** Which instrument. */
  readonly instrument: Instrument;
  /** What is missing. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** Whose form it is. */
  readonly patient?: Maybe<Patient>;
  /** Codes of what came out positive, for example `food-insecurity`. */
  readonly positives: ReadonlyArray<Scalars['String']['output']>;
  /** When it was written down. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** By whom: the id of a person or process. */
  readonly recordedBy: Scalars['ID']['output'];
  /** Counts what became of it; a change names the one that was seen. */
  readonly revision: Scalars['Int']['output'];
  /**
   * Why a person must be looked after the same day, as a code; null for nearly all. `PHQ9_ITEM_9_UNANSWERED`: the mean stands in for the item
   * that asks for thoughts of death, so that a person must ask.
   */
  readonly safetyConcern?: Maybe<Scalars['String']['output']>;
  /** Why it is protected beyond the rest of the chart. */
  readonly sensitivity: Sensitivity;
  /** Whether it counts. */
  readonly status: AssessmentStatus;
  /** Why it was taken back. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The points; null where the instrument has none or a measurement is missing. */
  readonly total?: Maybe<Scalars['Float']['output']>;
  /** The version of the instrument. */
  readonly version: Scalars['String']['output'];
};

/** One answer. */
export type AssessmentAnswer = {
  readonly __typename?: 'AssessmentAnswer';
  /** The item. */
  readonly item: Scalars['String']['output'];
  /** The answer; null when it was not answered. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** One answer. */
export type AssessmentAnswerInput = {
  /** The item: its number from `1`, or its name, for example `respiratoryRate`. */
  readonly item: Scalars['String']['input'];
  /** The answer: a number, `yes`, `no`, or one of the item's words. Null when it was not answered. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** A page of assessments. */
export type AssessmentConnection = {
  readonly __typename?: 'AssessmentConnection';
  /** The assessments with their cursors. */
  readonly edges: ReadonlyArray<AssessmentEdge>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
};

/** An assessment of a page. */
export type AssessmentEdge = {
  readonly __typename?: 'AssessmentEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The assessment. */
  readonly node: Assessment;
};

/** Whether a form counts. */
export type AssessmentStatus =
  /** It was filled in wrongly or of somebody else: it is kept and counts for nothing. */
  | 'ENTERED_IN_ERROR'
  /** It counts. */
  | 'FINAL';

/** Who looks after whom. */
export type AssignCoordinatorInput = {
  /**
   * The version of the patient's caseload that was seen, 0 while there never was a coordinator. Refused where it has changed
   * since; optional, because clients assigned coordinators before caseloads had versions: left out, whoever it is is replaced.
   */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The patient. */
  readonly patientId: Scalars['ID']['input'];
  /** The coordinator: active, of the organization's own staff. */
  readonly practitionerId: Scalars['ID']['input'];
};

/** What became of it. */
export type AssignCoordinatorPayload = {
  readonly __typename?: 'AssignCoordinatorPayload';
  /** The patient; null when refused. */
  readonly patient?: Maybe<Patient>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of an access log. */
export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<AuditEdge>;
  /** Whether every row of this patient's log is there and as it was written; true for who is shown none of a log that is not their own. */
  readonly intact: Scalars['Boolean']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A row of an access log in a list. */
export type AuditEdge = {
  readonly __typename?: 'AuditEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row. */
  readonly node: AuditEntry;
};

/** Somebody saw or changed a patient's record. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** `R` read, `U` changed. */
  readonly action: Scalars['String']['output'];
  /** The agency that the viewer works for; null for whoever works for none. */
  readonly agencyId?: Maybe<Scalars['ID']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The emergency access that was open then. */
  readonly breakGlassId?: Maybe<Scalars['ID']['output']>;
  /** The reason that was given for it; null for the patient. */
  readonly breakGlassReason?: Maybe<Scalars['String']['output']>;
  /** The IP address that asked, as the gateway saw it: behind proxies, what those said that it trusts. */
  readonly clientAddress?: Maybe<Scalars['String']['output']>;
  /**
   * The program that asked, as it calls itself (`x-client-name`): nobody checked it. This and what follows are null for all but
   * privacy officers, and where it is not known.
   */
  readonly clientName?: Maybe<Scalars['String']['output']>;
  /** The consents that opened what 42 CFR part 2 protects; empty for all but the patient and privacy officers. */
  readonly consentIds: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Which fields, as `Type.field`; never what was in them. Patients are told those of `Patient` alone, lists among them: a field
   * of what is in a list tells that there is something.
   */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The version of the notice of 42 CFR 2.32 that went with it; null for all but the patient and privacy officers. */
  readonly noticeVersion?: Maybe<Scalars['String']['output']>;
  /** In whose place: the id of the colleague who was covered. */
  readonly onBehalfOf?: Maybe<Scalars['ID']['output']>;
  /** From which operation. */
  readonly operation: Scalars['String']['output'];
  /** How it ended, a code of FHIR AuditEvent.outcome: `0` for what was shown. What is refused has no row. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** Of how many patients the request read something in that service: one for a chart, many for a list. */
  readonly patientCount?: Maybe<Scalars['Int']['output']>;
  /** Why, a FHIR v3 PurposeOfUse code. */
  readonly purpose: Scalars['String']['output'];
  /** The SHA-256 of the document that was asked, in hexadecimal digits; null for a file. */
  readonly queryHash?: Maybe<Scalars['String']['output']>;
  /** The request, the same in every service that it reached. */
  readonly requestId: Scalars['String']['output'];
  /** In which roles. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** Counts the rows of this patient's log. */
  readonly sequence: Scalars['Float']['output'];
  /** The service that showed it; of what several showed for one operation, all of them with commas between. This and what follows are null in rows that were written before the log said so. */
  readonly service?: Maybe<Scalars['String']['output']>;
  /** The OpenTelemetry trace, 32 hexadecimal digits; null while tracing is off: `requestId` is the same in every service, too. */
  readonly traceId?: Maybe<Scalars['String']['output']>;
  /** Who: the id of a person or process. */
  readonly viewerId: Scalars['ID']['output'];
};

/** How much of a birth date is known. */
export type BirthDatePrecision =
  /** The day. */
  | 'DAY'
  /** The month of a year. */
  | 'MONTH'
  /** The year. */
  | 'YEAR';

/** Access to one patient in an emergency. */
export type BreakGlassAccess = {
  readonly __typename?: 'BreakGlassAccess';
  /** What it may become. */
  readonly availableTransitions: ReadonlyArray<BreakGlassStatus>;
  /** Until when. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** What became of it, oldest first. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The access's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether Part 2 records were opened. */
  readonly part2: Scalars['Boolean']['output'];
  /** Whom it opened. */
  readonly patientId: Scalars['ID']['output'];
  /** Who. */
  readonly practitioner?: Maybe<Practitioner>;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
  /** Why, as a code. */
  readonly reasonCode: Scalars['String']['output'];
  /** The clock of the review. */
  readonly reviewDeadline: Deadline;
  /** By when it must be reviewed. */
  readonly reviewDueAt: Scalars['DateTime']['output'];
  /** What was found. */
  readonly reviewNote?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who reviewed it: the id of a person. */
  readonly reviewedBy?: Maybe<Scalars['ID']['output']>;
  /** From when. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Where the review stands. */
  readonly status: BreakGlassStatus;
  /** Why the glass was broken, and after the review what the reviewer noted; the same as the reason of the last move in `history`. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
};

/** A page of emergency accesses. */
export type BreakGlassConnection = {
  readonly __typename?: 'BreakGlassConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<BreakGlassEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An emergency access in a list. */
export type BreakGlassEdge = {
  readonly __typename?: 'BreakGlassEdge';
  /** Where this item stands. */
  readonly cursor: Scalars['Cursor']['output'];
  /** An emergency access. */
  readonly node: BreakGlassAccess;
};

/** An emergency access, new. */
export type BreakGlassInput = {
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What 42 CFR 2.51 wants written down at once; without it no Part 2 record opens. */
  readonly part2Emergency?: InputMaybe<Part2EmergencyInput>;
  /** Whom it opens. */
  readonly patientId: Scalars['ID']['input'];
  /** Why, in words of at least 10 characters. */
  readonly reason: Scalars['String']['input'];
  /** Why, as a code, for example `UNRESPONSIVE`. */
  readonly reasonCode?: Scalars['String']['input'];
};

/** What became of it. */
export type BreakGlassPayload = {
  readonly __typename?: 'BreakGlassPayload';
  /** What was changed; null when refused. */
  readonly breakGlass?: Maybe<BreakGlassAccess>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The states of an emergency access. */
export type BreakGlassStatus =
  /** Was justified. */
  | 'JUSTIFIED'
  /** Was not. */
  | 'NOT_JUSTIFIED'
  /** Waits for a review. */
  | 'PENDING_REVIEW';

/** Messages on one topic to a group of patients. */
export type Campaign = {
  readonly __typename?: 'Campaign';
  /**
   * What was sent, is to be sent, or was not sent and why, at most 1000.
   * @deprecated Use contacts, which has pages. Removed after 2027-06-30.
   */
  readonly attempts: ReadonlyArray<ContactAttempt>;
  /** Where it may go next. */
  readonly availableTransitions: ReadonlyArray<CampaignStatus>;
  /** How people are reached. */
  readonly channel: OutreachChannel;
  /** What was sent, is to be sent, or was not sent and why, due first. Of the patients whom the viewer may see. */
  readonly contacts: ContactAttemptConnection;
  /** When it was prepared. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why a supervisor launched it past caps and quiet hours; null for all others. */
  readonly emergencyReason?: Maybe<Scalars['String']['output']>;
  /** Every move, oldest first. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The campaign's id. */
  readonly id: Scalars['ID']['output'];
  /** When it was started. */
  readonly launchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** After so many tries that failed a person gets a letter, and the care team a task. */
  readonly mostTries: Scalars['Int']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The registry whose members it means; null where patients or diagnoses were named. */
  readonly registry?: Maybe<Registry>;
  /** What became of everybody; each person counts once. */
  readonly report: CampaignReport;
  /** Where it stands. */
  readonly status: CampaignStatus;
  /** Why it was paused, resumed or cancelled, if whoever did it said; the same as the reason of the last move in `history`. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The code of the message. */
  readonly template: Scalars['String']['output'];
  /** What it is about, as a code; people opt out by topic. */
  readonly topic: Scalars['String']['output'];
  /** Counts the changes; a change names the version it saw. */
  readonly version: Scalars['Int']['output'];
};


/** Messages on one topic to a group of patients. */
export type CampaignContactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a launch would do for one person. */
export type CampaignPreviewEntry = {
  readonly __typename?: 'CampaignPreviewEntry';
  /** Whether the message would go. */
  readonly allowed: Scalars['Boolean']['output'];
  /** Why it would not. */
  readonly denial?: Maybe<ContactDenial>;
  /** The language of the message, as BCP 47 without a region; its name in lower case where the source gave no code. */
  readonly language: Scalars['String']['output'];
  /** Who; null when the viewer may not know of them. */
  readonly patient?: Maybe<Patient>;
  /** When that reason ends, if it does. */
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What became of the first message to each person of a campaign; the counts add up. */
export type CampaignReport = {
  readonly __typename?: 'CampaignReport';
  /** A call on the coordinator's list instead. */
  readonly callTasks: Scalars['Int']['output'];
  /** Nothing was sent, because there were three messages in seven days already. */
  readonly capped: Scalars['Int']['output'];
  /** The message waits for a decent hour or another day. */
  readonly delayed: Scalars['Int']['output'];
  /** Everybody whom it means. */
  readonly eligible: Scalars['Int']['output'];
  /** Nothing arrived and nothing will: opted out, deceased, unsafe, taken back, or the provider knows no such number or mailbox. */
  readonly excluded: Scalars['Int']['output'];
  /** Not decided yet. */
  readonly planned: Scalars['Int']['output'];
  /** The message went out. */
  readonly sent: Scalars['Int']['output'];
};

/** Where a campaign stands. */
export type CampaignStatus =
  /** It was ended before its time. */
  | 'CANCELLED'
  /** Everything was sent or decided. */
  | 'COMPLETED'
  /** It is prepared. */
  | 'DRAFT'
  /** Nothing goes out. */
  | 'PAUSED'
  /** Its messages go out as they are due. */
  | 'RUNNING';

/** A campaign to end. */
export type CancelCampaignInput = {
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which campaign. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type CancelCampaignPayload = {
  readonly __typename?: 'CancelCampaignPayload';
  /** The campaign; null when refused. */
  readonly campaign?: Maybe<Campaign>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An import to end early. It has no version to name: a worker moves it all the time, and it ends only once. */
export type CancelImportInput = {
  /**
   * The version that was seen. Refused where the import has moved on since; optional, because clients cancelled imports before
   * these had versions: left out, it is cancelled wherever it stands.
   */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which import. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type CancelImportPayload = {
  readonly __typename?: 'CancelImportPayload';
  /** The import; null when refused. */
  readonly importJob?: Maybe<ImportJob>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Somebody stands in for a colleague. */
export type CaseloadCover = {
  readonly __typename?: 'CaseloadCover';
  /** What it may become: begun and ended by the clock, or taken back. */
  readonly availableTransitions: ReadonlyArray<CoverStatus>;
  /** Whose patients. */
  readonly covered?: Maybe<Practitioner>;
  /** Who stands in. */
  readonly covering?: Maybe<Practitioner>;
  /** Until when. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** What became of it, oldest first. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The cover's id. */
  readonly id: Scalars['ID']['output'];
  /** How many patients it opens. */
  readonly patients: Scalars['Int']['output'];
  /** Why, in words. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was ended early. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which of the patients. */
  readonly scope: CoverScope;
  /** From when. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Where it stands now. */
  readonly status: CoverStatus;
  /** Why it was given, and once it is taken back, why that, if somebody said. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
};

/** How much one colleague carries. Weighted, a patient at high risk counts 3, at rising risk 2, any other 1. */
export type CaseloadLoad = {
  readonly __typename?: 'CaseloadLoad';
  /** How many patients of colleagues they cover at this moment, besides. */
  readonly covering: Scalars['Int']['output'];
  /** How far that is from the mean of all who are listed; above zero is more. */
  readonly fromMean: Scalars['Float']['output'];
  /** How many of them are at high risk. */
  readonly high: Scalars['Int']['output'];
  /** More than 150 weighted, or more than 40 at high risk. */
  readonly isOverloaded: Scalars['Boolean']['output'];
  /** How many living patients they coordinate. */
  readonly patients: Scalars['Int']['output'];
  /** The colleague. */
  readonly practitioner?: Maybe<Practitioner>;
  /** How many of them are at rising risk. */
  readonly rising: Scalars['Int']['output'];
  /** How many of them are neither. */
  readonly standard: Scalars['Int']['output'];
  /** 3 for each at high risk, 2 at rising risk, 1 for all others; patients who are covered count nothing. */
  readonly weighted: Scalars['Int']['output'];
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

/** A diagnosis or problem. */
export type Condition = {
  readonly __typename?: 'Condition';
  /** When it ended; null while it lasts. */
  readonly abatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** FHIR: `active`, `recurrence`, `relapse`, `inactive`, `remission`, `resolved`. */
  readonly clinicalStatus?: Maybe<Scalars['String']['output']>;
  /** What it is. The code is null where the source's code does not belong to its system; the words stay. */
  readonly code: Code;
  /** The same in every code system that the source gave. */
  readonly codings: ReadonlyArray<Code>;
  /** The consent under which a Part 2 record is shown here; null in an emergency and for all other records. */
  readonly consentCopy?: Maybe<Consent>;
  /** The encounter where it was found. */
  readonly encounter?: Maybe<Encounter>;
  /** The condition's id. */
  readonly id: Scalars['ID']['output'];
  /** When it began, as precise as the source said: `2019`, `2019-04`, `2019-04-10` or an instant. */
  readonly onset?: Maybe<Scalars['String']['output']>;
  /** When it began. Where the source gave only a day, month or year: its first instant in the patient's zone. */
  readonly onsetAt?: Maybe<Scalars['DateTime']['output']>;
  /** The notice that travels with a disclosure under 42 CFR Part 2; null for all other records. */
  readonly part2Notice?: Maybe<Scalars['String']['output']>;
  /** Whose condition it is. */
  readonly patient?: Maybe<Patient>;
  /** When it was written down. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is protected beyond the rest of the chart. What the viewer may not know of is absent instead. */
  readonly sensitivity: Sensitivity;
  /** FHIR: `unconfirmed`, `provisional`, `differential`, `confirmed`, `refuted`, `entered-in-error`. */
  readonly verificationStatus?: Maybe<Scalars['String']['output']>;
  /** Counts the changes; an update names the version it saw. */
  readonly version: Scalars['Int']['output'];
};

/** A page of conditions. */
export type ConditionConnection = {
  readonly __typename?: 'ConditionConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<ConditionEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A condition in a list. */
export type ConditionEdge = {
  readonly __typename?: 'ConditionEdge';
  /** Where this item stands. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The condition. */
  readonly node: Condition;
};

/** Which conditions. */
export type ConditionFilter = {
  /** True: those that last; false: those that ended. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A signature for a spoken consent. */
export type ConfirmConsentInput = {
  /** Which consent. */
  readonly consentId: Scalars['ID']['input'];
  /** The signed form. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When it was signed; now when left out. */
  readonly signedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of it. */
export type ConfirmConsentPayload = {
  readonly __typename?: 'ConfirmConsentPayload';
  /** What was changed; null when refused. */
  readonly consent?: Maybe<Consent>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a patient permitted: to whom, for what, from when until when. */
export type Consent = {
  readonly __typename?: 'Consent';
  /** Where it may go from here. */
  readonly availableTransitions: ReadonlyArray<ConsentStatus>;
  /** When a spoken consent was signed. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who discloses. */
  readonly discloser?: Maybe<Scalars['String']['output']>;
  /** The id of the signed form. */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /** When it ends by itself. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** What ends it, in words. */
  readonly expiryEvent?: Maybe<Scalars['String']['output']>;
  /** How it was given. */
  readonly form: ConsentForm;
  /** When the patient said or signed it. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** Every move, oldest first. */
  readonly history: ReadonlyArray<ConsentChange>;
  /** The consent's id. */
  readonly id: Scalars['ID']['output'];
  /** What it permits. */
  readonly kind: ConsentKind;
  /** The kinds of records under its label that the scopes name; empty where no Part 2 record needs the consent. */
  readonly opens: ReadonlyArray<ConsentOpens>;
  /** Whose consent it is. */
  readonly patient?: Maybe<Patient>;
  /** What for. */
  readonly purpose: Scalars['String']['output'];
  /** Whole classes of recipients. */
  readonly recipientClasses: ReadonlyArray<RecipientClass>;
  /** Ids of those who may receive it. */
  readonly recipientIds: ReadonlyArray<Scalars['ID']['output']>;
  /** By whom it was written down: the id of a person or process. */
  readonly recordedBy: Scalars['ID']['output'];
  /** When it was revoked. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What may be shared, as it was written down. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** From when on it counts. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Where it stands now. */
  readonly status: ConsentStatus;
  /** Why it was revoked, if somebody said. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Counts the changes; an update names the version it saw. */
  readonly version: Scalars['Int']['output'];
};

/** One move of a consent. */
export type ConsentChange = {
  readonly __typename?: 'ConsentChange';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** By whom: the id of a person or process. */
  readonly by: Scalars['ID']['output'];
  /** Where it stood before; null for the first. */
  readonly from?: Maybe<ConsentStatus>;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where it stood then. */
  readonly to: ConsentStatus;
};

/** A page of consents. */
export type ConsentConnection = {
  readonly __typename?: 'ConsentConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<ConsentEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A consent in a page. */
export type ConsentEdge = {
  readonly __typename?: 'ConsentEdge';
  /** Where this item stands. */
  readonly cursor: Scalars['Cursor']['output'];
  /** A consent. */
  readonly node: Consent;
};

/** How a consent was given. */
export type ConsentForm =
  /** Spoken. */
  | 'VERBAL'
  /** Signed. */
  | 'WRITTEN';

/** What a consent permits. */
export type ConsentKind =
  /** Messages and calls. */
  | 'OUTREACH'
  /** Records of a substance use program (42 CFR Part 2). */
  | 'PART2'
  /** Counseling notes of such a program: always a consent of their own. */
  | 'PART2_COUNSELING'
  /** Sharing with others who help. */
  | 'SHARING'
  /** Treatment here. */
  | 'TREATMENT';

/** What a consent opens of what its label protects. */
export type ConsentOpens =
  /** Everything. */
  | 'ALL'
  /** Allergies. */
  | 'ALLERGY'
  /** Forms and scores. */
  | 'ASSESSMENT'
  /** Prior authorizations. */
  | 'AUTHORIZATION'
  /** Plans, goals and transitions. */
  | 'CARE_PLAN'
  /** Diagnoses and problems. */
  | 'CONDITION'
  /** Coverages and claims. */
  | 'COVERAGE'
  /** Documents. */
  | 'DOCUMENT'
  /** Stays and visits. */
  | 'ENCOUNTER'
  /** Medications. */
  | 'MEDICATION'
  /** What a program writes on a referral. */
  | 'NOTE'
  /** What was measured. */
  | 'OBSERVATION'
  /** Referrals with their appointments and entries. */
  | 'REFERRAL';

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

/** The states of a consent. */
export type ConsentStatus =
  /** Counts. */
  | 'ACTIVE'
  /** Its time is over. */
  | 'EXPIRED'
  /** Spoken, and does not count before it is signed (Part 2). */
  | 'PENDING'
  /** The patient took it back. */
  | 'REVOKED';

/** One attempt to reach a patient, made, to be made, or not made. */
export type ContactAttempt = {
  readonly __typename?: 'ContactAttempt';
  /** When it was made. */
  readonly attemptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who made it: the id of a person; null for what was sent by a machine or is not made yet. */
  readonly attemptedBy?: Maybe<Scalars['ID']['output']>;
  /** What may become of it: by its time, by its provider, by recordContactAttempt, or by the end of its program or campaign. */
  readonly availableTransitions: ReadonlyArray<ContactAttemptStatus>;
  /** When the patient likes to be called; empty for all but calls to the patient that are still to be made. */
  readonly bestTimes: ReadonlyArray<WeeklyHours>;
  /** For which campaign; null for none. */
  readonly campaign?: Maybe<Campaign>;
  /** How. */
  readonly channel: OutreachChannel;
  /** Why it was delayed, suppressed or became a call. */
  readonly denial?: Maybe<ContactDenial>;
  /** When it is due. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** The attempt's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether a call takes an interpreter along. */
  readonly interpreterNeeded: Scalars['Boolean']['output'];
  /** Whether a machine made it. */
  readonly isAutomated: Scalars['Boolean']['output'];
  /**
   * The language of the message, or that in which the patient is called, as BCP 47 without a region; its name in lower case where the source
   * gave no code. Null before it is known.
   */
  readonly language?: Maybe<Scalars['String']['output']>;
  /**
   * Which number is called, the patient's or that of who is called in their place; null for all but calls that are still to be
   * made, and where there is none.
   */
  readonly numberToDial?: Maybe<NumberToDial>;
  /** The colleague whom that person covered for this patient: the id; null for nobody. */
  readonly onBehalfOf?: Maybe<Scalars['ID']['output']>;
  /** What came of it. */
  readonly outcome?: Maybe<OutreachOutcome>;
  /** Who; null when the viewer may not know of them. */
  readonly patient?: Maybe<Patient>;
  /** Who is called in the patient's place: somebody who is named for emergencies. Null for the patient. */
  readonly relatedPerson?: Maybe<RelatedPerson>;
  /** Where it stands. */
  readonly status: ContactAttemptStatus;
  /** Its place among the attempts of its campaign, from 1. */
  readonly step: Scalars['Int']['output'];
  /** What it is about. */
  readonly topic: Scalars['String']['output'];
};

/** A page of attempts to reach somebody. */
export type ContactAttemptConnection = {
  readonly __typename?: 'ContactAttemptConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<ContactAttemptEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An attempt in a page. */
export type ContactAttemptEdge = {
  readonly __typename?: 'ContactAttemptEdge';
  /** Where this item stands. */
  readonly cursor: Scalars['Cursor']['output'];
  /** An attempt. */
  readonly node: ContactAttempt;
};

/** Where an attempt stands. */
export type ContactAttemptStatus =
  /** It is a call on the coordinator's list. */
  | 'CALL_TASK'
  /** It was taken back. */
  | 'CANCELLED'
  /** A person did it. */
  | 'DONE'
  /** It could not be sent. */
  | 'FAILED'
  /** It waits for its time. */
  | 'PLANNED'
  /** It is on its way. */
  | 'SENDING'
  /** The provider has it. */
  | 'SENT'
  /** It was not sent; the denial says why. */
  | 'SUPPRESSED';

/** Why somebody is not contacted; the first that applies, in this order. */
export type ContactDenial =
  /** There was an automated message today already. */
  | 'CAP_DAY'
  /** There were three automated messages in seven days already. */
  | 'CAP_WEEK'
  /** The consent to outreach has expired, and none has been given since. */
  | 'CONSENT_EXPIRED'
  /** The patient revoked the consent to outreach, and none has been given since. */
  | 'CONSENT_REVOKED'
  /** The patient died, or a contact told so and nobody has verified it yet. */
  | 'DECEASED'
  /** The patient wants no messages at all. */
  | 'GLOBAL_OPT_OUT'
  /** The patient is in hospice: programs stop. */
  | 'HOSPICE_LIMIT'
  /** There is no approved translation of the message. */
  | 'LANGUAGE_UNSUPPORTED'
  /** The patient did not agree to this channel. */
  | 'NO_CONSENT'
  /** There is no number or address, or the channel is not set up. */
  | 'NO_ROUTE'
  /** Behind the number an extension must be asked for, which no text message can. */
  | 'NUMBER_WITH_EXTENSION'
  /** It is not between 8 and 21 o'clock where the patient is, or may be. */
  | 'QUIET_HOURS'
  /** Others could read along on this channel. */
  | 'SAFE_CONTACT_BLOCK'
  /** The patient wants no messages on this topic. */
  | 'TOPIC_OPT_OUT';

/** A phone number, mail address or the like. */
export type ContactPoint = {
  readonly __typename?: 'ContactPoint';
  /** What kind of address it is. */
  readonly system: ContactSystem;
  /** What it is for: `home`, `mobile`, `work`. */
  readonly use?: Maybe<Scalars['String']['output']>;
  /** The number or address. */
  readonly value: Scalars['String']['output'];
};

/** A phone number, mail address or the like. */
export type ContactPointInput = {
  /** What kind of address it is. */
  readonly system: ContactSystem;
  /** What it is for: `home`, `mobile`, `work`. */
  readonly use?: InputMaybe<Scalars['String']['input']>;
  /** The number or address, 1 to 200 characters. */
  readonly value: Scalars['String']['input'];
};

/** How a patient wants to be reached, and not to be. */
export type ContactPreference = {
  readonly __typename?: 'ContactPreference';
  /** When calls are liked, by the patient's clock: planned calls are placed there, and move when this is told later. */
  readonly bestTimes: ReadonlyArray<WeeklyHours>;
  /** In the order in which they are liked. */
  readonly channels: ReadonlyArray<OutreachChannel>;
  /** Whether calls are not wanted. */
  readonly doNotCall: Scalars['Boolean']['output'];
  /** Whether nothing at all is wanted. */
  readonly globalOptOut: Scalars['Boolean']['output'];
  /** The language to write in, if that was said. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /**
   * When the patient wants to be left alone, by the patient's clock. The hours before 08:00 and from 21:00 on are quiet in any
   * case: what is asked for here takes hours away and never adds to them.
   */
  readonly quietOverrides: ReadonlyArray<WeeklyHours>;
  /** Where others may read along, only these; null where all are safe. */
  readonly safeChannels?: Maybe<ReadonlyArray<OutreachChannel>>;
  /** What was said on text messages, by topic. */
  readonly smsConsents: ReadonlyArray<SmsConsent>;
  /** Where the patient is, if that was said. */
  readonly timeZone?: Maybe<Scalars['TimeZone']['output']>;
  /** Counts the changes; 0 when nothing was told yet. */
  readonly version: Scalars['Int']['output'];
  /** Whether voice messages may be left. */
  readonly voicemailOk: Scalars['Boolean']['output'];
};

/** Kinds of contact points. */
export type ContactSystem =
  /** A mail address. */
  | 'EMAIL'
  /** A fax number. */
  | 'FAX'
  /** Anything else. */
  | 'OTHER'
  /** A telephone number. */
  | 'PHONE'
  /** A number that takes text messages. */
  | 'SMS';

/** Which patients a cover opens. */
export type CoverScope =
  /** All whom the colleague coordinates. */
  | 'ALL'
  /** Those at high risk. */
  | 'HIGH_RISK';

/** The states of a cover; it begins and ends by the clock. */
export type CoverStatus =
  /** Counts now. */
  | 'ACTIVE'
  /** Its time is over. */
  | 'ENDED'
  /** Has not begun. */
  | 'PLANNED'
  /** Was ended early. */
  | 'REVOKED';

/** An insurance that pays for a patient's care. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Last day; null while open or not known. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /**
   * From which state to which it went and who said so, oldest first; also what was said of it while it stayed. Of what a file or a claim
   * brought, from its first change on, as of what is older than this list.
   */
  readonly history: ReadonlyArray<StatusChange>;
  /** The coverage's id. */
  readonly id: Scalars['ID']['output'];
  /** The last day for which a claim named this payer, for a coverage that is known from claims only; null for all others. */
  readonly lastBilledOn?: Maybe<Scalars['Date']['output']>;
  /** The number that the payer knows the patient by. */
  readonly memberId?: Maybe<Scalars['String']['output']>;
  /** Who is insured. */
  readonly patient?: Maybe<Patient>;
  /** The payer, where it is an organization known here. */
  readonly payer?: Maybe<Organization>;
  /** The payer's code, as authorizations names payers. */
  readonly payerCode?: Maybe<Scalars['String']['output']>;
  /** The payer's name. */
  readonly payerName?: Maybe<Scalars['String']['output']>;
  /** First day. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it is in force. */
  readonly status: CoverageStatus;
  /** Why it stands there: the reason of the last move in `history`, if one was given. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The kind of plan. */
  readonly type?: Maybe<Code>;
  /** Counts the changes; an update names the version it saw. */
  readonly version: Scalars['Int']['output'];
};

/** The states of a coverage, as in FHIR. */
export type CoverageStatus =
  /** In force. */
  | 'ACTIVE'
  /** Withdrawn. */
  | 'CANCELLED'
  /** Not yet in force. */
  | 'DRAFT'
  /** Never was. */
  | 'ENTERED_IN_ERROR';

/** A new campaign. */
export type CreateCampaignInput = {
  /** How people are reached. */
  readonly channel?: OutreachChannel;
  /** Codes of active diagnoses, where neither patients nor a registry are named. */
  readonly conditionCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** After so many tries that failed a person gets a letter, and the care team a task; 1 to 10. */
  readonly mostTries?: Scalars['Int']['input'];
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** Whom it means; left out for a registry or for those with a diagnosis. */
  readonly patientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The registry whose members it means, as they are when it is launched; excludes the other two. */
  readonly registryId?: InputMaybe<Scalars['ID']['input']>;
  /** The code of the message: `please-call`, `appointment-reminder`. */
  readonly template?: Scalars['String']['input'];
  /** What it is about: a code in lower case. */
  readonly topic: Scalars['String']['input'];
};

/** What became of it. */
export type CreateCampaignPayload = {
  readonly __typename?: 'CreateCampaignPayload';
  /** The campaign; null when refused. */
  readonly campaign?: Maybe<Campaign>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new group of patients by rule. */
export type CreateRegistryInput = {
  /** What it is for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called; no two registries are called the same. */
  readonly name: Scalars['String']['input'];
  /** Who belongs to it. */
  readonly rule: RegistryRuleInput;
};

/** What became of it. */
export type CreateRegistryPayload = {
  readonly __typename?: 'CreateRegistryPayload';
  /** The registry; null when refused. */
  readonly registry?: Maybe<Registry>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whose work here ends. */
export type DeactivatePractitionerInput = {
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who. */
  readonly practitionerId: Scalars['ID']['input'];
};

/** What became of it. */
export type DeactivatePractitionerPayload = {
  readonly __typename?: 'DeactivatePractitionerPayload';
  /** The person; null when refused. */
  readonly practitioner?: Maybe<Practitioner>;
  /** Why it was refused; empty when it was done. */
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

/** A pair of records that is of two people. */
export type DismissDuplicateInput = {
  /** Which pair. */
  readonly candidateId: Scalars['ID']['input'];
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Unique for this request; the same key and input again answers what it answered before. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why they are two people. */
  readonly reason: Scalars['String']['input'];
};

/** What dismissing came to. */
export type DismissDuplicatePayload = {
  readonly __typename?: 'DismissDuplicatePayload';
  /** The pair; null when refused. */
  readonly duplicateCandidate?: Maybe<DuplicateCandidate>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A file of a patient. Its bytes are taken and given at the gateway, not through the graph. */
export type Document = {
  readonly __typename?: 'Document';
  /** When it was announced. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** What it may become: its bytes come once, by its upload path, and never change. */
  readonly availableTransitions: ReadonlyArray<DocumentStatus>;
  /** Its size. */
  readonly bytes?: Maybe<Scalars['Int']['output']>;
  /** The consent under which a Part 2 record is shown. */
  readonly consentCopy?: Maybe<Consent>;
  /** The file's media type. Its first bytes were compared with it. */
  readonly contentType: Scalars['String']['output'];
  /** Where the gateway gives its bytes. */
  readonly downloadPath?: Maybe<Scalars['String']['output']>;
  /** The encounter that it belongs to. */
  readonly encounter?: Maybe<Encounter>;
  /** The file's name, for people. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** What became of it, oldest first. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The document's id. */
  readonly id: Scalars['ID']['output'];
  /** What kind it is. */
  readonly kind?: Maybe<Code>;
  /** The notice that travels with a Part 2 record (42 CFR 2.32). */
  readonly part2Notice?: Maybe<Scalars['String']['output']>;
  /** Whose it is. */
  readonly patient?: Maybe<Patient>;
  /** Why it is protected beyond the rest of the chart. */
  readonly sensitivity: Sensitivity;
  /** The SHA-256 of its bytes, in hex. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Whether its bytes are here. */
  readonly status: DocumentStatus;
  /** When its bytes came. */
  readonly storedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Where the gateway takes its bytes while they are still to come: POST them there. */
  readonly uploadPath?: Maybe<Scalars['String']['output']>;
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A document in a list. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The document. */
  readonly node: Document;
};

/** Whether the bytes of a document are here. */
export type DocumentStatus =
  /** They are here and never change. */
  | 'AVAILABLE'
  /** They are still to come. */
  | 'AWAITING_UPLOAD';

/** A record that a feed added, and one that may be of the same person. */
export type DuplicateCandidate = {
  readonly __typename?: 'DuplicateCandidate';
  /** The record that the feed added, or the one that stands for it now. */
  readonly added?: Maybe<Patient>;
  /** Where it may go next: by mergePatients, dismissDuplicate or unmergePatients. */
  readonly availableTransitions: ReadonlyArray<DuplicateCandidateStatus>;
  /** When it was found. */
  readonly foundAt: Scalars['DateTime']['output'];
  /** What became of it, oldest first. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The pair's id. */
  readonly id: Scalars['ID']['output'];
  /** The record that was compared with it, or the one that stands for it now. */
  readonly known?: Maybe<Patient>;
  /** Why, with the points of each. */
  readonly reasons: ReadonlyArray<DuplicateReason>;
  /** How much the two look alike, in points. */
  readonly score: Scalars['Int']['output'];
  /** When it was settled; null while it is open. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who settled it: the id of a person or process. */
  readonly settledBy?: Maybe<Scalars['ID']['output']>;
  /** Why it was settled so. */
  readonly settledReason?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: DuplicateCandidateStatus;
  /** Why it was merged or dismissed; the same as the reason of the last move in `history`. Null while it is open. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /**
   * What the policy says of so many points: CONFIRM from 12, BLOCK from 24. A feed is not held up by either. A pair that a source
   * links (FHIR Patient.link) is here whatever its points, as CONFIRM below 24.
   */
  readonly verdict: DuplicateVerdict;
  /** Counts the changes; whoever settles it names the version they saw. */
  readonly version: Scalars['Int']['output'];
};

/** A page of pairs. */
export type DuplicateCandidateConnection = {
  readonly __typename?: 'DuplicateCandidateConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<DuplicateCandidateEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** One pair of a page. */
export type DuplicateCandidateEdge = {
  readonly __typename?: 'DuplicateCandidateEdge';
  /** Where this item stands. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The pair. */
  readonly node: DuplicateCandidate;
};

/** Where a pair of records stands that may be of one person. */
export type DuplicateCandidateStatus =
  /** They are two people. */
  | 'DISMISSED'
  /** They are one person, and were merged. */
  | 'MERGED'
  /** Somebody has to look. */
  | 'OPEN';

/** A field that agrees, nearly agrees or differs between two records, or a link that a source told of them. */
export type DuplicateReason = {
  readonly __typename?: 'DuplicateReason';
  /**
   * Which and how, as a code such as BIRTH_DATE_SAME or FAMILY_NAME_NEARLY_SAME. Of a pair that a feed brought also what its
   * source says (FHIR Patient.link): LINKED_REPLACED_BY (the added record by the known one), LINKED_REPLACES, LINKED_REFER,
   * LINKED_REFERRED_TO or LINKED_SEEALSO.
   */
  readonly code: Scalars['String']['output'];
  /** What it is worth; below zero where it speaks against. */
  readonly points: Scalars['Int']['output'];
};

/** What the policy does with a possible duplicate. */
export type DuplicateVerdict =
  /** Refuse: it is the same person. */
  | 'BLOCK'
  /** Register only when somebody confirms that it is another person. */
  | 'CONFIRM';

/** A visit or a stay. */
export type Encounter = {
  readonly __typename?: 'Encounter';
  /** Where the patient came from. */
  readonly admitSource?: Maybe<Code>;
  /** When it began. */
  readonly admittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** HL7 v3 ActCode: `IMP` inpatient, `EMER` emergency, `OBSENC` observation, `AMB` ambulatory, `HH` home health, `VR` virtual. */
  readonly class: Scalars['String']['output'];
  /** The consent under which a Part 2 record is shown here; null in an emergency and for all other records. */
  readonly consentCopy?: Maybe<Consent>;
  /** Where the patient went. */
  readonly dischargeDisposition?: Maybe<Code>;
  /** When it ended; null while it runs. */
  readonly dischargedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The organization that gave the care. */
  readonly facility?: Maybe<Organization>;
  /** The name of the facility as the source wrote it. */
  readonly facilityName?: Maybe<Scalars['String']['output']>;
  /**
   * From which state to which it went and who said so, oldest first; also what was said of it while it stayed. Of what a file or a claim
   * brought, from its first change on, as of what is older than this list.
   */
  readonly history: ReadonlyArray<StatusChange>;
  /** The encounter's id. */
  readonly id: Scalars['ID']['output'];
  /** The notice that travels with a disclosure under 42 CFR Part 2; null for all other records. */
  readonly part2Notice?: Maybe<Scalars['String']['output']>;
  /**
   * Who took part: attended, referred, was consulted, admitted, and whoever else the source names (FHIR `Encounter.participant`,
   * HL7 PV1-7, PV1-8, PV1-9 and PV1-17), in the order in which it does. Empty where no feed told.
   */
  readonly participants: ReadonlyArray<EncounterParticipant>;
  /** Whose encounter it is. */
  readonly patient?: Maybe<Patient>;
  /** The clinician in charge. */
  readonly practitioner?: Maybe<Practitioner>;
  /** The clinician's name as the source wrote it. */
  readonly practitionerName?: Maybe<Scalars['String']['output']>;
  /** How urgent the admission was. */
  readonly priority?: Maybe<Code>;
  /** The inpatient stay that ended at most 30 days before this inpatient stay began; null for all others. */
  readonly readmissionOf?: Maybe<Encounter>;
  /** Why the patient came. */
  readonly reason?: Maybe<Code>;
  /** Why it is protected beyond the rest of the chart. What the viewer may not know of is absent instead. */
  readonly sensitivity: Sensitivity;
  /** Where the encounter stands. */
  readonly status: EncounterStatus;
  /** Why it stands there: the reason of the last move in `history`, if one was given. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The kind of encounter. */
  readonly type?: Maybe<Code>;
  /** Counts the changes; an update names the version it saw. */
  readonly version: Scalars['Int']['output'];
};

/** A page of encounters. */
export type EncounterConnection = {
  readonly __typename?: 'EncounterConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<EncounterEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An encounter in a list. */
export type EncounterEdge = {
  readonly __typename?: 'EncounterEdge';
  /** Where this item stands. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The encounter. */
  readonly node: Encounter;
};

/** Which encounters. All conditions hold together. */
export type EncounterFilter = {
  /** Began before this instant. */
  readonly admittedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Began at or after this instant. */
  readonly admittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only these classes. */
  readonly classes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only these states. */
  readonly statuses?: InputMaybe<ReadonlyArray<EncounterStatus>>;
};

/** Somebody who took part in an encounter, as its source told of them. */
export type EncounterParticipant = {
  readonly __typename?: 'EncounterParticipant';
  /** The name as the source wrote it; null where it gives a number alone. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The National Provider Identifier; null where the source gives none, or none whose check digit holds. */
  readonly npi?: Maybe<Scalars['String']['output']>;
  /** Who it is here, by the source's reference or by the NPI; null for somebody whom the directory does not know. */
  readonly practitioner?: Maybe<Practitioner>;
  /**
   * The parts that the person had (HL7 v3 ParticipationType: `ATND` attended, `REF` referred, `CON` was consulted, `ADM` admitted, or
   * whatever else the source writes). Empty where it does not say.
   */
  readonly types: ReadonlyArray<Code>;
};

/** The states of an encounter, as in FHIR R4. */
export type EncounterStatus =
  /** The patient is here. */
  | 'ARRIVED'
  /** Did not happen. */
  | 'CANCELLED'
  /** Never was. */
  | 'ENTERED_IN_ERROR'
  /** Has ended. */
  | 'FINISHED'
  /** Under way. */
  | 'IN_PROGRESS'
  /** The patient is away for a while. */
  | 'ON_LEAVE'
  /** Has not begun. */
  | 'PLANNED'
  /** The patient has been seen first. */
  | 'TRIAGED'
  /** The source does not say. */
  | 'UNKNOWN';

/** An extension of the time to answer. */
export type ExtendAccountingOfDisclosuresInput = {
  /** The request. */
  readonly accountingRequestId: Scalars['ID']['input'];
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the words of the statement that the patient gets. */
  readonly reason: Scalars['String']['input'];
};

/** An appointment as a hospital's scheduling system told of it (SIU). Appointments made here belong to referrals. */
export type FeedAppointment = {
  readonly __typename?: 'FeedAppointment';
  /** When it ends, if that was told. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The appointment's id. */
  readonly id: Scalars['ID']['output'];
  /** Where it is. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  readonly reason?: Maybe<Code>;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly status: FeedAppointmentStatus;
};

/** A page of appointments. */
export type FeedAppointmentConnection = {
  readonly __typename?: 'FeedAppointmentConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<FeedAppointmentEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An appointment in a page. */
export type FeedAppointmentEdge = {
  readonly __typename?: 'FeedAppointmentEdge';
  /** Where this item stands. */
  readonly cursor: Scalars['Cursor']['output'];
  /** An appointment. */
  readonly node: FeedAppointment;
};

/** Where an appointment of a hospital stands. */
export type FeedAppointmentStatus =
  /** It will take place. */
  | 'BOOKED'
  /** It was cancelled. */
  | 'CANCELLED'
  /** The patient did not come. */
  | 'NO_SHOW';

/** A cover, new. */
export type GrantCoverageInput = {
  /** Whose patients. */
  readonly coveredId: Scalars['ID']['input'];
  /** Who stands in. */
  readonly coveringId: Scalars['ID']['input'];
  /** From when; never earlier than now. */
  readonly from: Scalars['DateTime']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Which of the patients. */
  readonly scope?: CoverScope;
  /** Until when. */
  readonly until: Scalars['DateTime']['input'];
};

/** What became of it. */
export type GrantCoveragePayload = {
  readonly __typename?: 'GrantCoveragePayload';
  /** What was changed; null when refused. */
  readonly coverage?: Maybe<CaseloadCover>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is opened to whom. */
export type GrantProxyInput = {
  /** What makes the person's word count as the patient's. */
  readonly authority: ProxyAuthority;
  /** The document that shows it, of this patient. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** The first instant at which it opens nothing more; without an end when left out. A parent's grant ends when the patient comes of age. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who acts for the patient. */
  readonly relatedPersonId: Scalars['ID']['input'];
  /** What is open. */
  readonly scopes: ReadonlyArray<ProxyScope>;
  /** From when; now when left out. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of it. */
export type GrantProxyPayload = {
  readonly __typename?: 'GrantProxyPayload';
  /** The grant; null when refused. */
  readonly proxyGrant?: Maybe<ProxyGrant>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A person's name. */
export type HumanName = {
  readonly __typename?: 'HumanName';
  /** The family name. */
  readonly family?: Maybe<Scalars['String']['output']>;
  /** Given names, the first one first. */
  readonly given: ReadonlyArray<Scalars['String']['output']>;
  /** A title, for example `Dr.`. */
  readonly prefix?: Maybe<Scalars['String']['output']>;
  /** The whole name as people write it. */
  readonly text: Scalars['String']['output'];
};

/** A person's name. */
export type HumanNameInput = {
  /** The family name, 1 to 200 characters. */
  readonly family: Scalars['String']['input'];
  /** Given names, the first one first. */
  readonly given?: ReadonlyArray<Scalars['String']['input']>;
  /** A title. */
  readonly prefix?: InputMaybe<Scalars['String']['input']>;
};

/** A number that some system knows a patient by. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The system as a URI. */
  readonly system: Scalars['String']['output'];
  /** What kind of number, as a code of HL7 table 0203: `MR` medical record, `MB` member. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** The number. */
  readonly value: Scalars['String']['output'];
};

/** A number that some system knows a patient by. */
export type IdentifierInput = {
  /** The system as a URI. */
  readonly system: Scalars['String']['input'];
  /** A code of HL7 table 0203, for example `MR`. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** The number, 1 to 200 characters. */
  readonly value: Scalars['String']['input'];
};

/** A name with a count. */
export type ImportCount = {
  readonly __typename?: 'ImportCount';
  /** The count. */
  readonly count: Scalars['Int']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
};

/** An import of a FHIR file: every line either went in or is among the rejects. */
export type ImportJob = {
  readonly __typename?: 'ImportJob';
  /** The states that it may go to from here. */
  readonly availableTransitions: ReadonlyArray<ImportStatus>;
  /** Resources that were known and differed. */
  readonly changed: Scalars['Int']['output'];
  /** Resources that were new. */
  readonly created: Scalars['Int']['output'];
  /** When the file arrived. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Encounters read, by class. */
  readonly encountersByClass: ReadonlyArray<ImportCount>;
  /** The file's name as it was sent, if it was. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** When the last line was done. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every move, oldest first; of imports before moves were kept, without the wait for a file and the cancellation. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The job's id. */
  readonly id: Scalars['ID']['output'];
  /** Lines done. */
  readonly lines: Scalars['Int']['output'];
  /** Patients read. */
  readonly patients: Scalars['Int']['output'];
  /** The share that is done, 0 to 1. */
  readonly progress?: Maybe<Scalars['Float']['output']>;
  /** How many lines did not go in. */
  readonly rejectCount: Scalars['Int']['output'];
  /** Lines that did not go in, in order. */
  readonly rejects: ReadonlyArray<ImportReject>;
  /** Resources read, by type. */
  readonly resources: ReadonlyArray<ImportCount>;
  /** The source system: ids of the file are unique within it. */
  readonly source: Scalars['String']['output'];
  /** When the first line was read. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the import stands. */
  readonly status: ImportStatus;
  /** Why it failed or was cancelled, in words. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Resources that were known as they are. */
  readonly unchanged: Scalars['Int']['output'];
  /** Where the gateway takes the file of an import that waits for one: POST it there. */
  readonly uploadPath?: Maybe<Scalars['String']['output']>;
  /** Counts the moves from one state to another, not the progress; an update names the version it saw. */
  readonly version: Scalars['Int']['output'];
  /** How many warnings there are. */
  readonly warningCount: Scalars['Int']['output'];
  /** What went in, but not as it stood, in order. */
  readonly warnings: ReadonlyArray<ImportWarning>;
};


/** An import of a FHIR file: every line either went in or is among the rejects. */
export type ImportJobRejectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An import of a FHIR file: every line either went in or is among the rejects. */
export type ImportJobWarningsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A line that did not go in. */
export type ImportReject = {
  readonly __typename?: 'ImportReject';
  /** The line's number in the file, from 1. */
  readonly line: Scalars['Int']['output'];
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
};

/** The states of an import. */
export type ImportStatus =
  /** It waits for its file. */
  | 'AWAITING_FILE'
  /** Somebody ended it; the lines before went in. */
  | 'CANCELLED'
  /** Every line is done. */
  | 'COMPLETED'
  /** The file cannot be read any further; the lines before went in. */
  | 'FAILED'
  /** The file is stored and waits for a worker. */
  | 'QUEUED'
  /** A worker reads it. If that worker dies, another goes on where it stopped. */
  | 'RUNNING';

/** What went in, but not as it stood. */
export type ImportWarning = {
  readonly __typename?: 'ImportWarning';
  /** The line's number in the file, from 1. */
  readonly line: Scalars['Int']['output'];
  /** What was done, in words. */
  readonly reason: Scalars['String']['output'];
  /** The resource, as `Type/id`. */
  readonly resource?: Maybe<Scalars['String']['output']>;
};

/** A message of a hospital (HL7 v2), and what became of it. */
export type InboundMessage = {
  readonly __typename?: 'InboundMessage';
  /** What the sender was told (MSA-1). */
  readonly acknowledgment: AcknowledgmentCode;
  /** Where it may go next, by repair or replay. */
  readonly availableTransitions: ReadonlyArray<InboundMessageStatus>;
  /** How it came. */
  readonly channel: InboundMessageChannel;
  /** The sender's number of the message (MSH-10). */
  readonly controlId?: Maybe<Scalars['String']['output']>;
  /** The message that it repeats. */
  readonly duplicateOf?: Maybe<Scalars['ID']['output']>;
  /** What it changed, in words. */
  readonly effects: ReadonlyArray<Scalars['String']['output']>;
  /** Which visit it is about; null when there is none or the viewer may not know of it. */
  readonly encounter?: Maybe<Encounter>;
  /** HL7 table 0357; null when it was accepted. */
  readonly errorCode?: Maybe<Scalars['String']['output']>;
  /** Every move, oldest first. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The message's id here. */
  readonly id: Scalars['ID']['output'];
  /** What it is (MSH-9), for example `ADT^A03`. */
  readonly messageType?: Maybe<Scalars['String']['output']>;
  /** When what it tells of happened. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The message as it came, where it was repaired since; null for who may not repair messages. */
  readonly originalText?: Maybe<Scalars['String']['output']>;
  /** Whom it is about; null when nobody was found or the viewer may not know of them. */
  readonly patient?: Maybe<Patient>;
  /** Why it waits in quarantine, or was answered with an error. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it came. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** The program that sent it (MSH-3). */
  readonly sendingApplication?: Maybe<Scalars['String']['output']>;
  /** The facility that sent it (MSH-4). */
  readonly sendingFacility?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: InboundMessageStatus;
  /** Why it was put aside, or what whoever repaired it said; the same as the reason of the last move in `history`. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The message as it stands, repairs included; null for who may not repair messages. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Counts the changes; a repair names the version it saw. */
  readonly version: Scalars['Int']['output'];
};

/** How messages come. */
export type InboundMessageChannel =
  /** `POST /hl7v2` at the gateway. */
  | 'HTTP'
  /** The minimal lower layer protocol, over TCP. */
  | 'MLLP';

/** A page of messages. */
export type InboundMessageConnection = {
  readonly __typename?: 'InboundMessageConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<InboundMessageEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** One message of a page. */
export type InboundMessageEdge = {
  readonly __typename?: 'InboundMessageEdge';
  /** Where this item stands. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The message. */
  readonly node: InboundMessage;
};

/** Where a message stands. */
export type InboundMessageStatus =
  /** It was understood and done. */
  | 'ACCEPTED'
  /** It repeats an earlier one and changed nothing. */
  | 'DUPLICATE'
  /** It was not understood; the reason says why. */
  | 'QUARANTINED'
  /** Its text was repaired; it waits to be replayed. */
  | 'REPAIRED';

/** Instruments that people fill in. Where the text may not be shipped, only the points are entered. */
export type Instrument =
  /** Social needs, ten items: `livingSituation` (`steady`, `worried`, `none`), `housingProblems` (`bugs`, `mold`, `lead`, `heat`, `stove`, `smokeDetector`, `leaks`, `none`), `food1`, `food2`, `transportation`, `utilities` (`no`, `yes`, `shutOff`), `hits1` to `hits4` of 1 to 5. */
  | 'AHC_HRSN'
  /** Caregiver readiness, six items of `yes` or `no`: `knowsMedications`, `canLiftOrTransfer`, `availableOvernight`, `hasBackup`, `ownHealthOk`, `feelsAble`. */
  | 'CAREGIVER_READINESS'
  /** Anxiety, seven items of 0 to 3. `difficulty` of 0 to 3 is kept and not counted. */
  | 'GAD_7'
  /** Food, items `1` and `2`: `never`, `sometimes`, `often`, `refused`. */
  | 'HUNGER_VITAL_SIGN'
  /**
   * Falls, the points of parts `1` to `6`, or their sum as `total` alone. No text of the form is kept (licence). Each health system
   * may set where its bands begin; `version` says where they did, `numeric-25-45` unless set.
   */
  | 'MORSE'
  /** Early warning: `respiratoryRate`, `oxygenSaturation`, `spo2Scale` (`1`, `2`; left out, that of the patient's monitoring plan, else `1`: the factor `SPO2_SCALE` says which and why), `onOxygen`, `systolicPressure`, `pulse`, `consciousness` (`A`, `C`, `V`, `P`, `U`), `temperature`. From 16 years on, and not in pregnancy. */
  | 'NEWS2'
  /** Depression, two items `1` and `2` of 0 to 3. */
  | 'PHQ_2'
  /** Depression, nine items of 0 to 3; item `9` raises a safety concern. `difficulty` of 0 to 3 is kept and not counted. */
  | 'PHQ_9'
  /**
   * Social needs as another system scored them: `total`, and `domain` for each positive one, a category of the Gravity Project, for
   * example `food-insecurity`. `intimate-partner-violence` and `elder-abuse` are handled in private.
   */
  | 'PRAPARE'
  /** Falls, twelve items of `yes` or `no`: `fell`, `usesAid`, `unsteady`, `holdsFurniture`, `worried`, `pushesUp`, `stepsOntoCurb`, `rushesToToilet`, `numbFeet`, `lightHeaded`, `sleepMedicine`, `sadOrDepressed`. */
  | 'STEADI'
  /** Falls, three key questions of `yes` or `no`: `fell`, `unsteady`, `worried`. Any yes is a risk. */
  | 'STEADI_KEY_QUESTIONS'
  /** Caregiver strain, the points of items `1` to `4`, or their sum as `total` alone. No text of the form is kept (licence). */
  | 'ZBI_4';

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

/** A campaign to start. */
export type LaunchCampaignInput = {
  /** Why an emergency cannot wait for caps and quiet hours, in at least 10 characters; a supervisor only. */
  readonly emergencyReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which campaign. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type LaunchCampaignPayload = {
  readonly __typename?: 'LaunchCampaignPayload';
  /** The campaign; null when refused. */
  readonly campaign?: Maybe<Campaign>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** Something that a patient takes or has taken. */
export type Medication = {
  readonly __typename?: 'Medication';
  /** What it may become; nothing for what another system told, and for what was entered in error. */
  readonly availableTransitions: ReadonlyArray<MedicationStatus>;
  /** What is taken. */
  readonly code: Code;
  /** How it is taken, in words. */
  readonly dosage?: Maybe<Scalars['String']['output']>;
  /** The visit or stay at which it was found. */
  readonly encounter?: Maybe<Encounter>;
  /** The last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** What became of it, oldest first; empty for what another system told. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The medication's id. */
  readonly id: Scalars['ID']['output'];
  /** How it is known. */
  readonly origin: MedicationOrigin;
  /** Who takes it. */
  readonly patient?: Maybe<Patient>;
  /** When it was written down. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** By whom: the id of a person or process. */
  readonly recordedBy: Scalars['ID']['output'];
  /** The system that an import brought it from, as a URI; null for what was written down here. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The first day. */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it is taken. */
  readonly status: MedicationStatus;
  /** Why it was stopped, paused or taken again, if whoever wrote it down said: the reason of the last move in `history` to another state. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
};

/** A page of medications. */
export type MedicationConnection = {
  readonly __typename?: 'MedicationConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<MedicationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A medication in a list. */
export type MedicationEdge = {
  readonly __typename?: 'MedicationEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The medication. */
  readonly node: Medication;
};

/** How it is known that somebody takes a medication. */
export type MedicationOrigin =
  /** It was prescribed elsewhere (FHIR MedicationRequest). */
  | 'PRESCRIBED'
  /** It was written down here. */
  | 'RECORDED'
  /** It was stated elsewhere (FHIR MedicationStatement). */
  | 'STATED';

/** Whether something is taken (FHIR MedicationStatement.status). */
export type MedicationStatus =
  /** It is taken. */
  | 'ACTIVE'
  /** It was taken as long as it was meant to be. */
  | 'COMPLETED'
  /** It was never taken: the entry was a mistake, and no list has it. */
  | 'ENTERED_IN_ERROR'
  /** It is paused. */
  | 'ON_HOLD'
  /** It was stopped before its time. */
  | 'STOPPED'
  /** The source does not know. */
  | 'UNKNOWN';

/** Two records of one person. */
export type MergePatientsInput = {
  /** The version of the survivor that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version of the merged record that was seen. */
  readonly mergedExpectedVersion: Scalars['Int']['input'];
  /** The record that is merged into it. */
  readonly mergedId: Scalars['ID']['input'];
  /** Why they are one person. */
  readonly reason: Scalars['String']['input'];
  /** The record that stands for both from now on. */
  readonly survivorId: Scalars['ID']['input'];
};

/** What merging came to. */
export type MergePatientsPayload = {
  readonly __typename?: 'MergePatientsPayload';
  /** The merge; null when refused. */
  readonly merge?: Maybe<PatientMerge>;
  /** The survivor; null when refused. */
  readonly patient?: Maybe<Patient>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Announces a document of a patient. Its bytes follow: POST them to its `uploadPath` at the gateway. */
  readonly addDocument: AddDocumentPayload;
  /** Adds somebody who belongs to a patient's life. That alone opens nothing to them. */
  readonly addRelatedPerson?: Maybe<AddRelatedPersonPayload>;
  /** Writes down that the patient got the account. Where a fee applies, the patient agreed to it beforehand. */
  readonly answerAccountingOfDisclosures: AccountingRequestPayload;
  /** Makes a practitioner the patient's coordinator. The former one's access ends at that moment, everywhere. */
  readonly assignCoordinator: AssignCoordinatorPayload;
  /**
   * Opens one patient for 60 minutes in an emergency, in every service. The privacy officer is told and reviews it within two business days.
   * Refused (`SIGN_IN_AGAIN`) to whoever signed in more than five minutes ago, where the issuer of the token says when that was (`auth_time`).
   */
  readonly breakGlass: BreakGlassPayload;
  /** Ends a campaign: what was planned is taken back. */
  readonly cancelCampaign: CancelCampaignPayload;
  /** Ends an import early. What went in stays; nothing more is read. */
  readonly cancelImport: CancelImportPayload;
  /** Notes that a spoken consent is now signed. */
  readonly confirmConsent: ConfirmConsentPayload;
  /** Prepares a campaign for named patients, for a registry, or for everybody in reach who has a diagnosis. Nothing is sent yet. */
  readonly createCampaign: CreateCampaignPayload;
  /** Makes a group of patients by rule, and finds its members at once. */
  readonly createRegistry?: Maybe<CreateRegistryPayload>;
  /** Ends a person's work here: every care relationship of theirs ends at that moment, everywhere. */
  readonly deactivatePractitioner: DeactivatePractitionerPayload;
  /** Says that two records that look alike are of two people. That they are one person is said by mergePatients, which settles the pair, too. */
  readonly dismissDuplicate: DismissDuplicatePayload;
  /** Extends the time to answer by thirty days, once and before it has passed, with the reason that the patient is told. */
  readonly extendAccountingOfDisclosures: AccountingRequestPayload;
  /** Lets somebody stand in for a colleague: the colleague's patients and their work, from one instant until another. */
  readonly grantCoverage: GrantCoveragePayload;
  /** Opens parts of a patient's record to a related person, from an instant until another. */
  readonly grantProxy?: Maybe<GrantProxyPayload>;
  /** Starts a campaign. Whether each message may go is asked when it is sent. */
  readonly launchCampaign: LaunchCampaignPayload;
  /** Says that two records are one person. The merged record keeps what it holds; its id and its identifiers find the survivor. */
  readonly mergePatients: MergePatientsPayload;
  /** Puts a clinician's own tier above the computed one, with the reason. Both stay. */
  readonly overrideRiskTier: OverrideRiskTierPayload;
  /** Sends nothing more until the campaign is resumed. */
  readonly pauseCampaign: PauseCampaignPayload;
  /** Who would get the message, who would not, and why, if the campaign were launched at an instant. Changes nothing. */
  readonly previewCampaign: PreviewCampaignPayload;
  /** Scores a form and keeps it as it was filled in. A form that cannot be scored is refused item by item, never scored in part. */
  readonly recordAssessment: RecordAssessmentPayload;
  /** Adds a condition of a patient, or changes one. */
  readonly recordCondition: RecordConditionPayload;
  /** Records what a patient permitted, spoken or signed. A spoken Part 2 consent does not count before it is signed. */
  readonly recordConsent: RecordConsentPayload;
  /**
   * Writes down that a person tried to reach a patient. A call on the list is done with it; too many failures escalate.
   * With `DECEASED` every try that is planned is off, and the coordinator gets `DEATH_TO_VERIFY` on the work queue: nobody tries
   * again until a date of death is recorded or a later contact reaches the patient. After a stay with a label nothing follows.
   */
  readonly recordContactAttempt: RecordContactAttemptPayload;
  /** Adds an insurance coverage of a patient, or changes one. */
  readonly recordCoverage: RecordCoveragePayload;
  /** Writes down what of a record was given to whom outside, on what basis and why. */
  readonly recordDisclosure: RecordDisclosurePayload;
  /** Adds a visit or stay of a patient, or changes one. A stay that ends is a discharge: LACE is computed and the transition begins. */
  readonly recordEncounter: RecordEncounterPayload;
  /**
   * Takes a reply that came another way than the provider of text messages: STOP, HELP and START are done at once. It counts for
   * everybody with the number, a START for who was texted on what it answers; whatever says more goes to a person, too. Who sees a
   * caseload only records it where all of them are in it; else a supervisor does.
   */
  readonly recordInboundReply: RecordInboundReplyPayload;
  /** Writes down what a patient takes or has taken. It is never changed; a later entry stands beside it. */
  readonly recordMedication: RecordMedicationPayload;
  /** Adds something that was measured. It is never changed, but may be taken back; a new measurement stands beside it. */
  readonly recordObservation: RecordObservationPayload;
  /** Adds a patient. Refused when somebody already has one of the identifiers. */
  readonly registerPatient: RegisterPatientPayload;
  /** Replaces the text of a message in quarantine; what came is kept. Replay it when it is repaired. */
  readonly repairInboundMessage: RepairInboundMessagePayload;
  /** Does what a message in quarantine says. What still cannot be understood stays there, with the new reason. */
  readonly replayInboundMessage: ReplayInboundMessagePayload;
  /** Writes down that a patient asked for an account of what was disclosed; its clock runs from that day (45 CFR 164.528(c)). */
  readonly requestAccountingOfDisclosures: AccountingRequestPayload;
  /** Sends what is due again. */
  readonly resumeCampaign: ResumeCampaignPayload;
  /** Takes back a form that was entered in error: it is kept, and counts for no tier, registry or measure any more. */
  readonly retractAssessment: RetractAssessmentPayload;
  /**
   * Takes back a death that stands in a record by mistake: the patient is contacted, watched and counted again, in every service.
   * Staff only. A feed that tells the death anew later is believed.
   */
  readonly retractDeath: RetractDeathPayload;
  /**
   * Takes back something that was measured wrongly or of somebody else: it is kept, and counts for no score of a stay, tier, registry,
   * goal or measure any more. The right value is recorded as a new one.
   */
  readonly retractObservation: RetractObservationPayload;
  /** Says whether an emergency access was justified. Nobody reviews their own. */
  readonly reviewBreakGlass: ReviewBreakGlassPayload;
  /** Gives a registry another name, description or rule, and finds whom the new rule means at once. */
  readonly reviseRegistry?: Maybe<ReviseRegistryPayload>;
  /** Ends a consent at this instant, in every service. What was disclosed before stays disclosed. */
  readonly revokeConsent: RevokeConsentPayload;
  /** Ends a cover before its time, everywhere at this instant. */
  readonly revokeCoverage: RevokeCoveragePayload;
  /** Takes an entry of the on-call list back, before it begins or in the middle of it. */
  readonly revokeOnCall: RevokeOnCallPayload;
  /** Takes a proxy grant back, at once and in every service. */
  readonly revokeProxy?: Maybe<RevokeProxyPayload>;
  /** Adds a person to the staff directory, or changes one. Adding takes an administrator. */
  readonly savePractitioner: SavePractitionerPayload;
  /** Makes a team of the staff, or changes one: its members are those that are named. */
  readonly saveTeam: SaveTeamPayload;
  /** Writes down how a patient wants to be reached, and not to be. */
  readonly setContactPreference: SetContactPreferencePayload;
  /** Says who is on call, from when until when. */
  readonly setOnCall: SetOnCallPayload;
  /** Begins an import of a FHIR file: of what comes along, or one that waits for its file at `uploadPath`. */
  readonly startImport: StartImportPayload;
  /**
   * Plans every try of a program for a patient; the first that reaches them ends it. Each is asked for permission when it
   * is due, as all outreach is.
   */
  readonly startOutreachProgram: StartOutreachProgramPayload;
  /** Undoes a merge: the merged record stands for itself again. */
  readonly unmergePatients: UnmergePatientsPayload;
  /** Changes what is known of a patient. Patients and their proxies may change contact data, address and languages only. */
  readonly updateDemographics: UpdateDemographicsPayload;
  /** Writes down that the patient no longer asks for the account. */
  readonly withdrawAccountingOfDisclosures: AccountingRequestPayload;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAddDocumentArgs = {
  input: AddDocumentInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAddRelatedPersonArgs = {
  input: AddRelatedPersonInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAnswerAccountingOfDisclosuresArgs = {
  input: AnswerAccountingOfDisclosuresInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationAssignCoordinatorArgs = {
  input: AssignCoordinatorInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCancelCampaignArgs = {
  input: CancelCampaignInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCancelImportArgs = {
  input: CancelImportInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationConfirmConsentArgs = {
  input: ConfirmConsentInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCreateCampaignArgs = {
  input: CreateCampaignInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationCreateRegistryArgs = {
  input: CreateRegistryInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationDeactivatePractitionerArgs = {
  input: DeactivatePractitionerInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationDismissDuplicateArgs = {
  input: DismissDuplicateInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationExtendAccountingOfDisclosuresArgs = {
  input: ExtendAccountingOfDisclosuresInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationGrantCoverageArgs = {
  input: GrantCoverageInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationGrantProxyArgs = {
  input: GrantProxyInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationLaunchCampaignArgs = {
  input: LaunchCampaignInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationMergePatientsArgs = {
  input: MergePatientsInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationOverrideRiskTierArgs = {
  input: OverrideRiskTierInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationPauseCampaignArgs = {
  input: PauseCampaignInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationPreviewCampaignArgs = {
  input: PreviewCampaignInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordAssessmentArgs = {
  input: RecordAssessmentInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordConditionArgs = {
  input: RecordConditionInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordContactAttemptArgs = {
  input: RecordContactAttemptInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordCoverageArgs = {
  input: RecordCoverageInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordDisclosureArgs = {
  input: RecordDisclosureInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordEncounterArgs = {
  input: RecordEncounterInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordInboundReplyArgs = {
  input: RecordInboundReplyInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordMedicationArgs = {
  input: RecordMedicationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRecordObservationArgs = {
  input: RecordObservationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRegisterPatientArgs = {
  input: RegisterPatientInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRepairInboundMessageArgs = {
  input: RepairInboundMessageInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationReplayInboundMessageArgs = {
  input: ReplayInboundMessageInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRequestAccountingOfDisclosuresArgs = {
  input: RequestAccountingOfDisclosuresInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationResumeCampaignArgs = {
  input: ResumeCampaignInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRetractAssessmentArgs = {
  input: RetractAssessmentInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRetractDeathArgs = {
  input: RetractDeathInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRetractObservationArgs = {
  input: RetractObservationInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationReviewBreakGlassArgs = {
  input: ReviewBreakGlassInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationReviseRegistryArgs = {
  input: ReviseRegistryInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRevokeConsentArgs = {
  input: RevokeConsentInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRevokeCoverageArgs = {
  input: RevokeCoverageInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRevokeOnCallArgs = {
  input: RevokeOnCallInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationRevokeProxyArgs = {
  input: RevokeProxyInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationSavePractitionerArgs = {
  input: SavePractitionerInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationSaveTeamArgs = {
  input: SaveTeamInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationSetContactPreferenceArgs = {
  input: SetContactPreferenceInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationSetOnCallArgs = {
  input: SetOnCallInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationStartImportArgs = {
  input: StartImportInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationStartOutreachProgramArgs = {
  input: StartOutreachProgramInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationUnmergePatientsArgs = {
  input: UnmergePatientsInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationUpdateDemographicsArgs = {
  input: UpdateDemographicsInput;
};


/** Everything that can be changed: one `input` each, and what a user can act on comes back in `userErrors`. */
export type MutationWithdrawAccountingOfDisclosuresArgs = {
  input: WithdrawAccountingOfDisclosuresInput;
};

/** What a name is, as in FHIR. */
export type NameUse =
  /** Before a marriage, or from birth. */
  | 'MAIDEN'
  /** Among friends. */
  | 'NICKNAME'
  /** In official papers. */
  | 'OFFICIAL'
  /** Not in use any more. */
  | 'OLD'
  /** Nobody told, or another word for an alias. */
  | 'OTHER'
  /** For a time. */
  | 'TEMP'
  /** What the patient is usually called. */
  | 'USUAL';

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

/** A telephone number as a person dials it. */
export type NumberToDial = {
  readonly __typename?: 'NumberToDial';
  /** What to ask for then; null for nothing. */
  readonly extension?: Maybe<Scalars['String']['output']>;
  /** The number, without its extension: `+12125550100` where it is North American, else as it was written down. */
  readonly number: Scalars['String']['output'];
};

/** Something that was measured. */
export type Observation = {
  readonly __typename?: 'Observation';
  /** What it may become. */
  readonly availableTransitions: ReadonlyArray<ObservationStatus>;
  /** What was measured. */
  readonly code: Code;
  /** The visit or stay it belongs to. */
  readonly encounter?: Maybe<Encounter>;
  /** What became of it, oldest first. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The observation's id. */
  readonly id: Scalars['ID']['output'];
  /** When it was measured. */
  readonly observedAt: Scalars['DateTime']['output'];
  /** Whose measurement it is. */
  readonly patient?: Maybe<Patient>;
  /** When it was written down. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** By whom: the id of a person or process. */
  readonly recordedBy: Scalars['ID']['output'];
  /** Counts what became of it; a change names the one that was seen. */
  readonly revision: Scalars['Int']['output'];
  /** Whether it counts. */
  readonly status: ObservationStatus;
  /** Why it was taken back. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** What was found, where it is no number. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Its unit in UCUM. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The number that was found. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A page of observations. */
export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An observation in a list. */
export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The observation. */
  readonly node: Observation;
};

/** Whether a measurement counts. */
export type ObservationStatus =
  /** It was measured wrongly or of somebody else: it is kept and counts for nothing. */
  | 'ENTERED_IN_ERROR'
  /** It counts. */
  | 'FINAL';

/** Somebody can be called in a role, from one instant until another. */
export type OnCall = {
  readonly __typename?: 'OnCall';
  /** What it may become: begun and ended by the clock, or taken back. */
  readonly availableTransitions: ReadonlyArray<OnCallStatus>;
  /** Until when, were it not taken back. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** What became of it, oldest first. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The entry's id. */
  readonly id: Scalars['ID']['output'];
  /** Who is called. */
  readonly practitioner?: Maybe<Practitioner>;
  /** When it was taken back; null when it was not. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** In which role. */
  readonly role: Scalars['String']['output'];
  /** From when. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Where it stands at this moment; it begins and ends by the clock. */
  readonly status: OnCallStatus;
  /** Why it was taken back, if somebody said; null for all others: begun and ended by the clock. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
};

/** Where an entry of the on-call list stands. */
export type OnCallStatus =
  /** They can be called now. */
  | 'ACTIVE'
  /** It is over. */
  | 'ENDED'
  /** It begins later. */
  | 'PLANNED'
  /** It was taken back. */
  | 'REVOKED';

/** Directions of an order. */
export type OrderDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** A hospital, practice or payer. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** The organization's id. */
  readonly id: Scalars['ID']['output'];
  /** Numbers that other systems know it by. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The kind of organization. */
  readonly type?: Maybe<Code>;
};

/** A name that a patient has or had besides the one in use. */
export type OtherName = {
  readonly __typename?: 'OtherName';
  /** The family name. */
  readonly family?: Maybe<Scalars['String']['output']>;
  /** Given names, the first one first. */
  readonly given: ReadonlyArray<Scalars['String']['output']>;
  /** A title, for example `Dr.`. */
  readonly prefix?: Maybe<Scalars['String']['output']>;
  /** The whole name as people write it. */
  readonly text: Scalars['String']['output'];
  /** What it is. */
  readonly use: NameUse;
};

/** A name besides the one in use: a family name, given names or both. */
export type OtherNameInput = {
  /** The family name, at most 200 characters. */
  readonly family?: InputMaybe<Scalars['String']['input']>;
  /** Given names, the first one first, at most 10. */
  readonly given?: ReadonlyArray<Scalars['String']['input']>;
  /** A title. */
  readonly prefix?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly use: NameUse;
};

/** How people are reached. */
export type OutreachChannel =
  /** A call by a person. */
  | 'CALL'
  /** A mail. */
  | 'EMAIL'
  /** A letter, printed. */
  | 'LETTER'
  /** A text message. */
  | 'SMS';

/** What came of a contact. */
export type OutreachOutcome =
  /** The line was busy. */
  | 'BUSY'
  /** A time to call again was agreed. */
  | 'CALLBACK_SCHEDULED'
  /** Somebody told that the patient died; it is to be verified. */
  | 'DECEASED'
  /** The patient does not want to talk. */
  | 'DECLINED'
  /** The number leads nowhere. */
  | 'DISCONNECTED'
  /** The mail came back. */
  | 'EMAIL_BOUNCED'
  /** The patient is where they cannot be reached. */
  | 'INCARCERATED_OR_INPATIENT'
  /** There was no common language. */
  | 'LANGUAGE_BARRIER'
  /** A voice message was left. */
  | 'LEFT_VOICEMAIL'
  /** Nobody answered. */
  | 'NO_ANSWER'
  /** A caregiver was reached. */
  | 'REACHED_CAREGIVER'
  /** The patient was reached. */
  | 'REACHED_PATIENT'
  /** The text message was delivered. */
  | 'SMS_DELIVERED'
  /** The text message was not delivered. */
  | 'SMS_FAILED'
  /** Somebody else has the number. */
  | 'WRONG_NUMBER';

/** How somebody is followed up, try by try. */
export type OutreachProgram =
  /** For care that is due: a letter, a text after seven days, a call after fourteen. */
  | 'GAP_CLOSURE'
  /** After a stay: two calls on each of the first two business days, a text on the fourth day, a letter on the seventh. */
  | 'POST_DISCHARGE'
  /** After a visit to an emergency department: a call on the first business day, another after two days, a text after five. */
  | 'POST_ED'
  /** When readings stay out: a text after 24 hours, calls after 48 and 72. */
  | 'RPM_NON_REPORTING';

/** A tier that a clinician sets. */
export type OverrideRiskTierInput = {
  /** The version that was seen, where there is one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whose tier. */
  readonly patientId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The tier; null takes the former override away. */
  readonly tier?: InputMaybe<RiskTier>;
};

/** What became of it. */
export type OverrideRiskTierPayload = {
  readonly __typename?: 'OverrideRiskTierPayload';
  /** What was changed; null when refused. */
  readonly patient?: Maybe<Patient>;
  /** Why it was refused; empty when it was done. */
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

/** Who received Part 2 records in an emergency, and what it was. */
export type Part2EmergencyInput = {
  /** What the emergency was. */
  readonly nature: Scalars['String']['input'];
  /** Where they work. */
  readonly recipientAffiliation: Scalars['String']['input'];
  /** Who received them. */
  readonly recipientName: Scalars['String']['input'];
};

/** The person who is cared for. */
export type Patient = {
  readonly __typename?: 'Patient';
  /** Requests for an account of disclosures, newest first. */
  readonly accountingRequests?: Maybe<ReadonlyArray<AccountingRequest>>;
  /** Where the patient lives. */
  readonly address?: Maybe<Address>;
  /**
   * Whole years today in the patient's zone, or at death; null when the day of birth is unknown. Where the year or the month of birth
   * alone is known, counted from its first day: it may be one too many.
   */
  readonly age?: Maybe<Scalars['Int']['output']>;
  /** What the patient cannot bear, as imports tell it, told last first. */
  readonly allergies?: Maybe<AllergyConnection>;
  /** Forms that were filled in, newest first. */
  readonly assessments?: Maybe<AssessmentConnection>;
  /** The day of birth; where feeds told the year or the month alone, its first day. `birthDatePrecision` says how much is known. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** How much of the day of birth is known; null when nothing is. */
  readonly birthDatePrecision?: Maybe<BirthDatePrecision>;
  /** Who looks after the patient at this moment. */
  readonly caseload?: Maybe<PatientCaseload>;
  /** Diagnoses and problems, newest onset first. */
  readonly conditions?: Maybe<ConditionConnection>;
  /** What the patient ever permitted and took back, newest first. */
  readonly consentHistory?: Maybe<ConsentConnection>;
  /** What the patient permitted and took back, newest first, at most 100; `consentHistory` has pages of all. */
  readonly consents?: Maybe<ReadonlyArray<Consent>>;
  /** What was tried to reach the patient, newest first, at most 50; `contactHistory` has pages of all. */
  readonly contactAttempts?: Maybe<ReadonlyArray<ContactAttempt>>;
  /** What was ever tried to reach the patient, newest first. */
  readonly contactHistory?: Maybe<ContactAttemptConnection>;
  /** How to reach the patient. */
  readonly contactPoints: ReadonlyArray<ContactPoint>;
  /** How the patient wants to be reached; null when the viewer may not know. */
  readonly contactPreference?: Maybe<ContactPreference>;
  /** Insurance, newest first, at most 50. */
  readonly coverages: ReadonlyArray<Coverage>;
  /** When the patient died. Where only the day is known, its first instant in the patient's zone. */
  readonly deceasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was disclosed of the record, newest first: the account of the last six years, or all that is kept. */
  readonly disclosures?: Maybe<PatientDisclosureConnection>;
  /** Files of this patient, newest first. */
  readonly documents?: Maybe<DocumentConnection>;
  /** Visits and stays, newest first. */
  readonly encounters?: Maybe<EncounterConnection>;
  /** Appointments that hospitals' scheduling systems told of, latest first. */
  readonly feedAppointmentHistory?: Maybe<FeedAppointmentConnection>;
  /**
   * Appointments that hospitals' scheduling systems told of, latest first, at most 50.
   * @deprecated Use feedAppointmentHistory, which has pages. Removed after 2027-06-30.
   */
  readonly feedAppointments?: Maybe<ReadonlyArray<FeedAppointment>>;
  /** The patient's id. */
  readonly id: Scalars['ID']['output'];
  /** Numbers that other systems know the patient by. Social security, driving licence and passport numbers are never shown. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether an interpreter is needed; null when nobody has said. */
  readonly interpreterNeeded?: Maybe<Scalars['Boolean']['output']>;
  /** Languages the patient speaks, the preferred one first. */
  readonly languages: ReadonlyArray<PatientLanguage>;
  /**
   * What the patient takes or has taken, as it was written down here, newest entry first. What a feed brought is in the
   * FHIR export and in a medication reconciliation.
   */
  readonly medications?: Maybe<MedicationConnection>;
  /** Which records were merged with this one and parted again, oldest first. */
  readonly merges: ReadonlyArray<PatientMerge>;
  /** The name in use. */
  readonly name: HumanName;
  /** What was measured and recorded here, newest first. */
  readonly observations?: Maybe<ObservationConnection>;
  /** Former names, nicknames and whatever else feeds call the patient, at most 20. They find the patient as the name in use does. */
  readonly otherNames: ReadonlyArray<OtherName>;
  /** Who may act for the patient, or might, the newest grant first. Null for those who may not read grants. */
  readonly proxies?: Maybe<ReadonlyArray<ProxyGrant>>;
  /**
   * The fields of this type that the viewer does not get, by role, grant or for want of a care relationship. What may not even
   * be known to exist is not named.
   */
  readonly redactions: ReadonlyArray<Redaction>;
  /** The groups that the patient is in or was in, the newest first. Null for those who may not read registries. */
  readonly registries?: Maybe<ReadonlyArray<RegistryMembership>>;
  /** People who belong to the patient's life. */
  readonly relatedPersons?: Maybe<ReadonlyArray<RelatedPerson>>;
  /** Deaths that stood in this record by mistake and that staff took back, oldest first. What feeds take back is not among them. */
  readonly retractedDeaths: ReadonlyArray<RetractedDeath>;
  /** Scores of published instruments, newest first. */
  readonly riskScores?: Maybe<RiskScoreConnection>;
  /** How much care the patient needs; null before anything is known. */
  readonly riskTier?: Maybe<PatientRiskTier>;
  /** Administrative sex. */
  readonly sex: AdministrativeSex;
  /** The zone in which days and office hours are counted for this patient: from the address, else the organization's own. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** Counts the changes; an update names the version it saw. */
  readonly version: Scalars['Int']['output'];
};


/** The person who is cared for. */
export type PatientAllergiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is cared for. */
export type PatientAssessmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  instrument?: InputMaybe<Instrument>;
};


/** The person who is cared for. */
export type PatientConditionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ConditionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is cared for. */
export type PatientConsentHistoryArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is cared for. */
export type PatientContactHistoryArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is cared for. */
export type PatientDisclosuresArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeExempt?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The person who is cared for. */
export type PatientDocumentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is cared for. */
export type PatientEncountersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EncounterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is cared for. */
export type PatientFeedAppointmentHistoryArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is cared for. */
export type PatientMedicationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is cared for. */
export type PatientObservationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The person who is cared for. */
export type PatientRiskScoresArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  instrument?: InputMaybe<Scalars['String']['input']>;
};

/** Who looks after a patient at this moment. */
export type PatientCaseload = {
  readonly __typename?: 'PatientCaseload';
  /** The coordinator; null when there is none. */
  readonly coordinator?: Maybe<Practitioner>;
  /** Since when. */
  readonly coordinatorSince?: Maybe<Scalars['DateTime']['output']>;
  /** Who stands in for the coordinator. */
  readonly covering: ReadonlyArray<Practitioner>;
  /** Counts the beginnings and ends of coordinators; 0 while there never was one. */
  readonly version: Scalars['Int']['output'];
};

/** A page of patients. */
export type PatientConnection = {
  readonly __typename?: 'PatientConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<PatientEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** What of a patient's record was given to somebody outside. */
export type PatientDisclosure = {
  readonly __typename?: 'PatientDisclosure';
  /** On what basis. */
  readonly basis: PatientDisclosureBasis;
  /** The consent that authorized it. */
  readonly consent?: Maybe<Consent>;
  /** What was disclosed, in words. */
  readonly description: Scalars['String']['output'];
  /** When. */
  readonly disclosedAt: Scalars['DateTime']['output'];
  /** What was disclosed, field by field, where that was written down. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The disclosure's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the patient is owed an account of it. */
  readonly isAccountable: Scalars['Boolean']['output'];
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** Why. */
  readonly purpose: Scalars['String']['output'];
  /** The recipient's address, if it is known. */
  readonly recipientAddress?: Maybe<Scalars['String']['output']>;
  /** The agency or payer that got it; null for everybody else. */
  readonly recipientId?: Maybe<Scalars['ID']['output']>;
  /** Who got it; null for an agency or a payer that `recipientId` names. */
  readonly recipientName?: Maybe<Scalars['String']['output']>;
  /** When it was written down. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who wrote it down. */
  readonly recordedBy: Scalars['ID']['output'];
};

/** On what basis something was disclosed. */
export type PatientDisclosureBasis =
  /** A report of abuse, neglect or domestic violence. */
  | 'ABUSE_REPORT'
  /** By the patient's authorization; exempt. */
  | 'AUTHORIZATION'
  /** To a coroner, medical examiner or funeral director. */
  | 'DECEDENT'
  /** To an agency that oversees health care. */
  | 'HEALTH_OVERSIGHT'
  /** It was not permitted, a breach. */
  | 'IMPERMISSIBLE'
  /** Beside a permitted use; exempt. */
  | 'INCIDENTAL'
  /** A court order, subpoena or discovery request. */
  | 'JUDICIAL'
  /** To law enforcement. */
  | 'LAW_ENFORCEMENT'
  /** A limited data set; exempt. */
  | 'LIMITED_DATA_SET'
  /** For national security; exempt. */
  | 'NATIONAL_SECURITY'
  /** For health care operations; exempt. */
  | 'OPERATIONS'
  /** For the donation of organs or tissue. */
  | 'ORGAN_DONATION'
  /** For payment; exempt. */
  | 'PAYMENT'
  /** To a public health authority. */
  | 'PUBLIC_HEALTH'
  /** A law required it. */
  | 'REQUIRED_BY_LAW'
  /** For research with a waiver of authorization. */
  | 'RESEARCH'
  /** To avert a serious threat to health or safety. */
  | 'SERIOUS_THREAT'
  /** For military, correctional or other government functions. */
  | 'SPECIALIZED_GOVERNMENT'
  /** To the patient; exempt. */
  | 'TO_PATIENT'
  /** For treatment; exempt. */
  | 'TREATMENT'
  /** For workers' compensation. */
  | 'WORKERS_COMPENSATION';

/** A page of disclosures. */
export type PatientDisclosureConnection = {
  readonly __typename?: 'PatientDisclosureConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<PatientDisclosureEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A disclosure in a list. */
export type PatientDisclosureEdge = {
  readonly __typename?: 'PatientDisclosureEdge';
  /** Where this item stands. */
  readonly cursor: Scalars['Cursor']['output'];
  /** A disclosure. */
  readonly node: PatientDisclosure;
};

/** A patient in a list. */
export type PatientEdge = {
  readonly __typename?: 'PatientEdge';
  /** Where this item stands. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The patient. */
  readonly node: Patient;
};

/**
 * Which patients. All conditions hold together.
 * What is blank is refused by its name (`BAD_USER_INPUT`); what is null or left out narrows nothing.
 */
export type PatientFilter = {
  /**
   * The day of birth. It also finds those of whom the year or the month alone is known and is the same:
   * `Patient.birthDatePrecision` tells them apart.
   */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Only those whom this practitioner coordinates at this moment. */
  readonly coordinatorId?: InputMaybe<Scalars['ID']['input']>;
  /** A whole record or member number. Social security, driving licence and passport numbers find nobody. */
  readonly identifier?: InputMaybe<Scalars['String']['input']>;
  /** Only these, at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether the dead are listed too. */
  readonly includeDeceased?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Words of the name, each the beginning of one or nearly spelled like one, with or without accents, apostrophes and hyphens;
   * former names and nicknames (`Patient.otherNames`) and the names of records that the patient stands for count as the name in use does.
   * When those whose family name begins with a word fill the page, it is theirs; the others are looked for when they do not.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** A whole telephone number, however it is written, with or without an extension; also of a record that the patient stands for. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** A language that a patient speaks. */
export type PatientLanguage = {
  readonly __typename?: 'PatientLanguage';
  /** BCP 47, for example `es`; null where the source gave only a name. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The language's name. */
  readonly display?: Maybe<Scalars['String']['output']>;
  /** Whether the patient prefers it. */
  readonly preferred: Scalars['Boolean']['output'];
};

/** A language that a patient speaks. */
export type PatientLanguageInput = {
  /** BCP 47, for example `es`. */
  readonly code: Scalars['String']['input'];
  /** The language's name. */
  readonly display?: InputMaybe<Scalars['String']['input']>;
  /** Whether the patient prefers it. */
  readonly preferred?: Scalars['Boolean']['input'];
};

/** Two records that were found to be one person. */
export type PatientMerge = {
  readonly __typename?: 'PatientMerge';
  /** The merge's id. */
  readonly id: Scalars['ID']['output'];
  /** When they were merged. */
  readonly mergedAt: Scalars['DateTime']['output'];
  /** Who merged them: the id of a person or process. */
  readonly mergedBy: Scalars['ID']['output'];
  /** The record that the survivor stands for. */
  readonly mergedId: Scalars['ID']['output'];
  /** Why they were merged. */
  readonly reason: Scalars['String']['output'];
  /** The record that stands for both. */
  readonly survivorId: Scalars['ID']['output'];
  /** Why they were parted. */
  readonly unmergeReason?: Maybe<Scalars['String']['output']>;
  /** When they were parted again; null while they are merged. */
  readonly unmergedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who parted them. */
  readonly unmergedBy?: Maybe<Scalars['ID']['output']>;
};

/** The order of a list of patients. */
export type PatientOrder = {
  /** What is compared. */
  readonly by?: PatientOrderField;
  /** In which direction. */
  readonly direction?: OrderDirection;
};

/** What patients are ordered by. */
export type PatientOrderField =
  /** Day of birth; those without one come first. */
  | 'BIRTH_DATE'
  /** When the patient was first known here. */
  | 'CREATED_AT'
  /** Family name. */
  | 'NAME';

/** A patient's tier: what the rules say, and what a clinician said instead. */
export type PatientRiskTier = {
  readonly __typename?: 'PatientRiskTier';
  /** When the rules said so. */
  readonly computedAt: Scalars['DateTime']['output'];
  /** What the rules say. */
  readonly computedTier: RiskTier;
  /** What a clinician said instead. */
  readonly override?: Maybe<RiskTierOverride>;
  /** Why, as codes: `LACE_HIGH`, `INPATIENT_STAYS`, `CLINICIAN_OVERRIDE`. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The tier that counts: the clinician's, if there is one. */
  readonly tier: RiskTier;
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
};

/** A campaign to pause. */
export type PauseCampaignInput = {
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which campaign. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type PauseCampaignPayload = {
  readonly __typename?: 'PauseCampaignPayload';
  /** The campaign; null when refused. */
  readonly campaign?: Maybe<Campaign>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A record that may be of the same person as one that is registered. */
export type PossibleDuplicate = {
  readonly __typename?: 'PossibleDuplicate';
  /** The record; null when the viewer may not know of it: a supervisor can look. */
  readonly patient?: Maybe<Patient>;
  /** Why, with the points of each. */
  readonly reasons: ReadonlyArray<DuplicateReason>;
  /** How much the two look alike, in points. */
  readonly score: Scalars['Int']['output'];
  /** What the policy does: CONFIRM from 12 points, BLOCK from 24. */
  readonly verdict: DuplicateVerdict;
};

/** A person who gives or coordinates care. */
export type Practitioner = {
  readonly __typename?: 'Practitioner';
  /** Whether the person still works here. */
  readonly active: Scalars['Boolean']['output'];
  /** When the person's work here ended. */
  readonly deactivatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The work address at which the person is told that something waits; nobody is told more than that. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** The practitioner's id. */
  readonly id: Scalars['ID']['output'];
  /** The work phone that takes text messages, `+12125550100`. */
  readonly mobile?: Maybe<Scalars['String']['output']>;
  /** The name. */
  readonly name: HumanName;
  /** National Provider Identifier, ten digits. */
  readonly npi?: Maybe<Scalars['String']['output']>;
  /** When they can be called: entries that stand, now and later. */
  readonly onCall?: Maybe<ReadonlyArray<OnCall>>;
  /** Roles in the organization; empty for clinicians known from imported records only. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the person works for the organization. */
  readonly staff: Scalars['Boolean']['output'];
  /** The teams that they belong to, by name. */
  readonly teams?: Maybe<ReadonlyArray<StaffTeam>>;
  /** Counts the changes; an update names the version it saw. */
  readonly version: Scalars['Int']['output'];
};

/** A page of practitioners. */
export type PractitionerConnection = {
  readonly __typename?: 'PractitionerConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<PractitionerEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A practitioner in a list. */
export type PractitionerEdge = {
  readonly __typename?: 'PractitionerEdge';
  /** Where this item stands. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The practitioner. */
  readonly node: Practitioner;
};

/**
 * Which practitioners. All conditions hold together.
 * What is blank is refused by its name (`BAD_USER_INPUT`); what is null or left out narrows nothing.
 */
export type PractitionerFilter = {
  /** Whether still at work. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words that each begin the family name or the given names, in any case, with or without accents. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Has this role. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** True: the organization's own staff; false: the clinicians known from records. */
  readonly staff?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which campaign, and when. */
export type PreviewCampaignInput = {
  /** The instant of the launch; now when left out. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** What a supervisor would say to launch it past caps and quiet hours. */
  readonly emergencyReason?: InputMaybe<Scalars['String']['input']>;
  /** Which campaign. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one question. A preview changes nothing: it is answered anew each time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a launch would do. */
export type PreviewCampaignPayload = {
  readonly __typename?: 'PreviewCampaignPayload';
  /** The campaign; null when refused. */
  readonly campaign?: Maybe<Campaign>;
  /** One for each person. */
  readonly entries: ReadonlyArray<CampaignPreviewEntry>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What makes somebody's word count as the patient's. */
export type ProxyAuthority =
  /** A court said so. */
  | 'GUARDIAN'
  /** A health care proxy or durable power of attorney for health care. */
  | 'HEALTH_CARE_PROXY'
  /**
   * A parent, of a patient who is not of age. The grant ends when the patient turns 18, by the patient's clock, if not before; of a birth
   * date of which the year or the month alone is known, on its first day. When the birth date is found to be an earlier one, the grant ends
   * earlier; a later one puts no end off.
   */
  | 'PARENT_OF_MINOR'
  /** The patient said so. */
  | 'PATIENT_AUTHORIZATION'
  /** Another power of attorney. */
  | 'POWER_OF_ATTORNEY';

/** Parts of a record that are open to a related person, from an instant until another. */
export type ProxyGrant = {
  readonly __typename?: 'ProxyGrant';
  /** What makes the person's word count as the patient's. */
  readonly authority: ProxyAuthority;
  /** Where it may go next. */
  readonly availableTransitions: ReadonlyArray<ProxyStatus>;
  /** The document that shows it. */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /** The first instant at which it opens nothing more; null without an end. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  readonly grantedAt: Scalars['DateTime']['output'];
  /** Who made it. */
  readonly grantedBy: Scalars['String']['output'];
  /** Every move that a person made, oldest first. */
  readonly history: ReadonlyArray<StatusChange>;
  /** The grant's id. */
  readonly id: Scalars['ID']['output'];
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** Who acts for them. */
  readonly relatedPerson?: Maybe<RelatedPerson>;
  /** When it was revoked. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is open. */
  readonly scopes: ReadonlyArray<ProxyScope>;
  /** From when. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Where it stands; it begins and ends by the clock. */
  readonly status: ProxyStatus;
  /** Why it was revoked. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Counts the changes; a change names the version it saw. */
  readonly version: Scalars['Int']['output'];
};

/** What a grant opens. Who the patient is shows with each of them; records with a label show with none. */
export type ProxyScope =
  /** To do what the patient may do, in the parts that are open; without it a proxy only reads. */
  | 'ACT'
  /** The chart: stays, conditions, medications, measurements, documents, plans, tasks. */
  | 'CHART'
  /** Prior authorizations, decisions and appeals. */
  | 'COVERAGE'
  /** Appointments and referrals. */
  | 'SCHEDULING';

/** Where a grant stands. */
export type ProxyStatus =
  /** It is in force. */
  | 'ACTIVE'
  /** It is over. */
  | 'EXPIRED'
  /** It begins later. */
  | 'PENDING'
  /** It was taken back. */
  | 'REVOKED';

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
  /**
   * The account that a patient is owed of what was disclosed in the six years before a day (45 CFR 164.528), newest first:
   * without treatment, payment, operations and whatever else is exempt. Empty for who may not have it.
   */
  readonly accountingOfDisclosures?: Maybe<PatientDisclosureConnection>;
  /** Who saw a patient's record, newest first: all of it for supervisors and privacy officers, their own record for patients, their own actions for everybody else. */
  readonly auditTrail?: Maybe<AuditConnection>;
  /** The emergency accesses that wait for a review, those due first. */
  readonly breakGlassReviewQueue?: Maybe<BreakGlassConnection>;
  /**
   * The emergency accesses that wait for a review, those due first, at most 100.
   * @deprecated Use breakGlassReviewQueue, which has pages. Removed after 2027-06-30.
   */
  readonly breakGlassReviews?: Maybe<ReadonlyArray<BreakGlassAccess>>;
  /** One campaign; null when there is none or it is somebody else's and the viewer reaches only a caseload. */
  readonly campaign?: Maybe<Campaign>;
  /**
   * How the work is spread: each coordinator, nurse, social worker and whoever else coordinates patients, the most loaded
   * first. Supervisors see everybody, all others themselves.
   */
  readonly caseloadBalance?: Maybe<ReadonlyArray<CaseloadLoad>>;
  /** The covers that stand or are planned, by beginning. Supervisors see all, others those that they give or are given. */
  readonly covers?: Maybe<ReadonlyArray<CaseloadCover>>;
  /** Records that feeds brought and that may be of a person who is known already, the likeliest first. Only pairs of which the viewer may see both. */
  readonly duplicateCandidates?: Maybe<DuplicateCandidateConnection>;
  /** One import of a FHIR file; null when there is none. */
  readonly importJob?: Maybe<ImportJob>;
  /** One message of a hospital; null when there is none. An acknowledgement carries the id as its own number (MSH-10). */
  readonly inboundMessage?: Maybe<InboundMessage>;
  /** Messages of hospitals (HL7 v2), newest first: what was done with each, or why it waits in quarantine. */
  readonly inboundMessages?: Maybe<InboundMessageConnection>;
  /** The patients whom the viewer coordinates or covers at this moment, by family name. Empty for everybody else. */
  readonly myCaseload?: Maybe<PatientConnection>;
  /** Who can be called at a moment; who was set last stands first in each role. */
  readonly onCall?: Maybe<ReadonlyArray<OnCall>>;
  /** One hospital, practice or payer; null when there is none. */
  readonly organization?: Maybe<Organization>;
  /** One patient; null when there is none or the viewer may not know of them. */
  readonly patient?: Maybe<Patient>;
  /** The patient who has this identifier; null when nobody has it or the viewer may not know of them. */
  readonly patientByIdentifier?: Maybe<Patient>;
  /** The patients that the viewer may see. */
  readonly patients?: Maybe<PatientConnection>;
  /** One person of the staff directory or of an imported record; null when there is none. */
  readonly practitioner?: Maybe<Practitioner>;
  /** The directory, by family name. */
  readonly practitioners?: Maybe<PractitionerConnection>;
  /** The registries: groups of patients by rule, by name. */
  readonly registries?: Maybe<ReadonlyArray<Registry>>;
  /** One registry; null when there is none. */
  readonly registry?: Maybe<Registry>;
  /** Whom a rule would mean at this moment, before a registry is made of it. Changes nothing. */
  readonly registryPreview?: Maybe<RegistryPreview>;
  /** The teams of the staff, by name. */
  readonly teams?: Maybe<ReadonlyArray<StaffTeam>>;
  /** Who is asking, as the gateway knows them. */
  readonly viewer?: Maybe<Viewer>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryAccountingOfDisclosuresArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  patientId: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  patientId: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryBreakGlassReviewQueueArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryCaseloadBalanceArgs = {
  teamId?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryDuplicateCandidatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<DuplicateCandidateStatus>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryInboundMessageArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryInboundMessagesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<InboundMessageStatus>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryMyCaseloadArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryOnCallArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryPatientArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryPatientByIdentifierArgs = {
  system: Scalars['String']['input'];
  value: Scalars['String']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryPatientsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PatientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PatientOrder>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryPractitionerArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryPractitionersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PractitionerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryRegistryArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; each field is answered as far as the viewer may know. */
export type QueryRegistryPreviewArgs = {
  rule: RegistryRuleInput;
};

/** Classes of recipients that one consent for all future care may name. */
export type RecipientClass =
  /** Those who help to run the program. */
  | 'OPERATIONS'
  /** Health plans. */
  | 'PAYERS'
  /** Those who treat the patient or coordinate the care. */
  | 'TREATING_PROVIDERS';

/** A form that was filled in. */
export type RecordAssessmentInput = {
  /**
   * Whether up to two missing items of PHQ-9 may be replaced by the mean. Where the ninth is one of them, a safety concern is raised: somebody
   * asks the same day.
   */
  readonly allowProrate?: InputMaybe<Scalars['Boolean']['input']>;
  /** The answers, item by item; an item that takes several answers comes several times. */
  readonly answers: ReadonlyArray<AssessmentAnswerInput>;
  /** When it was filled in; now when left out. Not in the future, nor before the patient was born or more than 150 years ago. */
  readonly assessedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The visit or stay it belongs to. */
  readonly encounterId?: InputMaybe<Scalars['ID']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which instrument. */
  readonly instrument: Instrument;
  /** Whose form it is. */
  readonly patientId: Scalars['ID']['input'];
};

/** What became of it. */
export type RecordAssessmentPayload = {
  readonly __typename?: 'RecordAssessmentPayload';
  /** What was changed; null when refused. */
  readonly assessment?: Maybe<Assessment>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A condition, new or changed. */
export type RecordConditionInput = {
  /** When it ended; not in the future. */
  readonly abatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** FHIR: `active`, `recurrence`, `relapse`, `inactive`, `remission`, `resolved`. */
  readonly clinicalStatus?: Scalars['String']['input'];
  /** What it is: a code, words, or both. */
  readonly code: CodeInput;
  /** The encounter where it was found; stays as it is when left out. */
  readonly encounterId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was seen; needed with `id`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which condition changes; left out for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When it began; not in the future. */
  readonly onsetAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose condition it is. */
  readonly patientId: Scalars['ID']['input'];
  /** Why it is protected beyond the rest of the chart; stays as it is when left out. */
  readonly sensitivity?: InputMaybe<Sensitivity>;
  /** FHIR: `unconfirmed`, `provisional`, `differential`, `confirmed`, `refuted`, `entered-in-error`. */
  readonly verificationStatus?: Scalars['String']['input'];
};

/** What became of it. */
export type RecordConditionPayload = {
  readonly __typename?: 'RecordConditionPayload';
  /** The condition; null when refused. */
  readonly condition?: Maybe<Condition>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A consent, new. */
export type RecordConsentInput = {
  /** Who discloses; needed for Part 2. */
  readonly discloser?: InputMaybe<Scalars['String']['input']>;
  /** The signed form. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** When it ends by itself; a Part 2 consent may leave it out only for `TPO`. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What ends it, in words, for example `end of this treatment`. */
  readonly expiryEvent?: InputMaybe<Scalars['String']['input']>;
  /** How it was given. */
  readonly form: ConsentForm;
  /**
   * When the patient said or signed it; now when left out. Not in the future, nor before the patient was born or more
   * than 150 years ago.
   */
  readonly givenAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it permits. */
  readonly kind: ConsentKind;
  /** Whose consent it is. */
  readonly patientId: Scalars['ID']['input'];
  /** What for: `TPO` (treatment, payment and operations) or a FHIR v3 PurposeOfUse code. */
  readonly purpose: Scalars['String']['input'];
  /** Whole classes of recipients; for Part 2 only with purpose `TPO`. */
  readonly recipientClasses?: ReadonlyArray<RecipientClass>;
  /** Ids of the agencies, practitioners, organizations and related persons that may receive it; no other id is taken. */
  readonly recipientIds?: ReadonlyArray<Scalars['ID']['input']>;
  /**
   * What may be shared: `sud-treatment` for everything, or kinds of records, for example `encounters`, `medications`,
   * `lab-results`, `referral`. A Part 2 consent opens what its scopes name and nothing else.
   */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
  /** From when on it counts; when it was given unless told. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of it. */
export type RecordConsentPayload = {
  readonly __typename?: 'RecordConsentPayload';
  /** What was changed; null when refused. */
  readonly consent?: Maybe<Consent>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An attempt that a person made. */
export type RecordContactAttemptInput = {
  /** When; now when left out. Not in the future, nor before the patient was born or more than 150 years ago. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** For which campaign. */
  readonly campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** How. */
  readonly channel?: OutreachChannel;
  /** The stay that they follow up: the attempt is as protected as the stay. Leave out for none. */
  readonly encounterId?: InputMaybe<Scalars['ID']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What came of it. */
  readonly outcome: OutreachOutcome;
  /** Whom they tried to reach. */
  readonly patientId: Scalars['ID']['input'];
  /** Whom they spoke with in the patient's place; leave out for the patient. */
  readonly relatedPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. */
  readonly topic: Scalars['String']['input'];
};

/** What became of it. */
export type RecordContactAttemptPayload = {
  readonly __typename?: 'RecordContactAttemptPayload';
  /** The patient; null when refused. */
  readonly patient?: Maybe<Patient>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A coverage, new or changed. */
export type RecordCoverageInput = {
  /** Last day. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was seen; needed with `id`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which coverage changes; left out for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The number that the payer knows the patient by. */
  readonly memberId?: InputMaybe<Scalars['String']['input']>;
  /** Who is insured. */
  readonly patientId: Scalars['ID']['input'];
  /** The payer's code. */
  readonly payerCode?: InputMaybe<Scalars['String']['input']>;
  /** The payer's name. */
  readonly payerName?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is in force. */
  readonly status?: CoverageStatus;
  /** Why it stands there, for the history: why it was cancelled or never was, for example. At most 500 characters. */
  readonly statusReason?: InputMaybe<Scalars['String']['input']>;
  /** The kind of plan. */
  readonly type?: InputMaybe<CodeInput>;
};

/** What became of it. */
export type RecordCoveragePayload = {
  readonly __typename?: 'RecordCoveragePayload';
  /** The coverage; null when refused. */
  readonly coverage?: Maybe<Coverage>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something that was disclosed. */
export type RecordDisclosureInput = {
  /** On what basis. */
  readonly basis: PatientDisclosureBasis;
  /** The consent that authorized it; needed with AUTHORIZATION, and counted then. */
  readonly consentId?: InputMaybe<Scalars['ID']['input']>;
  /** What, in words. */
  readonly description: Scalars['String']['input'];
  /** When; now when left out. Not in the future, nor before the patient was born or more than 150 years ago. */
  readonly disclosedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What, field by field. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The patient. */
  readonly patientId: Scalars['ID']['input'];
  /** Why: a brief statement of the purpose. */
  readonly purpose: Scalars['String']['input'];
  /** The recipient's address, if it is known. */
  readonly recipientAddress?: InputMaybe<Scalars['String']['input']>;
  /** Who got it. */
  readonly recipientName: Scalars['String']['input'];
  /**
   * The label of what was disclosed; when left out that of a Part 2 consent that is named, else NONE. It withholds the entry as it
   * withholds the record.
   */
  readonly sensitivity?: InputMaybe<Sensitivity>;
};

/** What became of it. */
export type RecordDisclosurePayload = {
  readonly __typename?: 'RecordDisclosurePayload';
  /** The disclosure; null when refused, or when its label keeps it from who wrote it down. */
  readonly disclosure?: Maybe<PatientDisclosure>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An encounter, new or changed. */
export type RecordEncounterInput = {
  /** Where the patient came from. */
  readonly admitSource?: InputMaybe<CodeInput>;
  /** When it began: in the future only where `status` is one of what has not begun. */
  readonly admittedAt: Scalars['DateTime']['input'];
  /** HL7 v3 ActCode, for example `IMP`. */
  readonly class: Scalars['String']['input'];
  /** Where the patient went. */
  readonly dischargeDisposition?: InputMaybe<CodeInput>;
  /** When it ended; needed when finished, not before `admittedAt`, and in the future only where it has not begun. */
  readonly dischargedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that was seen; needed with `id`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The organization that gives the care. */
  readonly facilityId?: InputMaybe<Scalars['ID']['input']>;
  /** Its name, where it is not known here. */
  readonly facilityName?: InputMaybe<Scalars['String']['input']>;
  /** Which encounter changes; left out for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whose encounter it is. */
  readonly patientId: Scalars['ID']['input'];
  /** How urgent the admission was. */
  readonly priority?: InputMaybe<CodeInput>;
  /** Why the patient came. */
  readonly reason?: InputMaybe<CodeInput>;
  /** Why it is protected beyond the rest of the chart; stays as it is when left out. */
  readonly sensitivity?: InputMaybe<Sensitivity>;
  /** Where the encounter stands. */
  readonly status: EncounterStatus;
  /** Why it stands there, for the history: why it was cancelled or never was, for example. At most 500 characters. */
  readonly statusReason?: InputMaybe<Scalars['String']['input']>;
  /** The kind of encounter. */
  readonly type?: InputMaybe<CodeInput>;
};

/** What became of it. */
export type RecordEncounterPayload = {
  readonly __typename?: 'RecordEncounterPayload';
  /** The encounter; null when refused. */
  readonly encounter?: Maybe<Encounter>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A reply to a text message. */
export type RecordInboundReplyInput = {
  /** The number it came from. */
  readonly from: Scalars['String']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The provider's id of the reply: one that comes twice is one. */
  readonly providerMessageId: Scalars['String']['input'];
  /** What it says. */
  readonly text: Scalars['String']['input'];
};

/** What became of it. */
export type RecordInboundReplyPayload = {
  readonly __typename?: 'RecordInboundReplyPayload';
  /** `STOP`, `HELP`, `START`, `OTHER`, or `KNOWN` when it came before; null when refused. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A medication, new. */
export type RecordMedicationInput = {
  /** What is taken, with its code, mostly RxNorm. */
  readonly code: CodeInput;
  /** How it is taken, in words. */
  readonly dosage?: InputMaybe<Scalars['String']['input']>;
  /** The visit or stay at which it was found; stays as it is when left out. */
  readonly encounterId?: InputMaybe<Scalars['ID']['input']>;
  /** The last day. */
  readonly endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was seen; needed with an id. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The entry of the list that is brought up to date; a new one when left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who takes it. */
  readonly patientId: Scalars['ID']['input'];
  /** Why it changed, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The first day. */
  readonly startedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is taken; ACTIVE when left out. */
  readonly status?: InputMaybe<MedicationStatus>;
};

/** What came of a medication. */
export type RecordMedicationPayload = {
  readonly __typename?: 'RecordMedicationPayload';
  /** The medication; null when it was refused. */
  readonly medication?: Maybe<Medication>;
  /** Why nothing was changed. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A measurement, new. */
export type RecordObservationInput = {
  /** What was measured, with its code, mostly LOINC. */
  readonly code: CodeInput;
  /** The visit or stay it belongs to. */
  readonly encounterId?: InputMaybe<Scalars['ID']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When it was measured; now when left out. Not in the future, nor before the patient was born or more than 150 years ago. */
  readonly observedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose measurement it is. */
  readonly patientId: Scalars['ID']['input'];
  /** What was found, where it is no number. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Its unit in UCUM; needed with a value. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The number that was found. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
};

/** What became of it. */
export type RecordObservationPayload = {
  readonly __typename?: 'RecordObservationPayload';
  /** What was changed; null when refused. */
  readonly observation?: Maybe<Observation>;
  /** Why it was refused; empty when it was done. */
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

/** A new patient. */
export type RegisterPatientInput = {
  /** Where the patient lives. */
  readonly address?: InputMaybe<AddressInput>;
  /** The day of birth; of a year or month alone, any of its days. Not in the future, nor more than 150 years ago. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** How much of the day of birth is known; the day when it is left out. */
  readonly birthDatePrecision?: InputMaybe<BirthDatePrecision>;
  /** Somebody looked at the possible duplicates and says that this is another person. A certain duplicate stays refused. */
  readonly confirmedNotDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** How to reach the patient. */
  readonly contactPoints?: ReadonlyArray<ContactPointInput>;
  /** The sender's name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Numbers that other systems know the patient by. */
  readonly identifiers?: ReadonlyArray<IdentifierInput>;
  /** Whether an interpreter is needed. */
  readonly interpreterNeeded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Languages. */
  readonly languages?: ReadonlyArray<PatientLanguageInput>;
  /** The name. */
  readonly name: HumanNameInput;
  /** Former names and nicknames, at most 20: the patient is found by them, too. */
  readonly otherNames?: InputMaybe<ReadonlyArray<OtherNameInput>>;
  /** Administrative sex. */
  readonly sex?: AdministrativeSex;
  /** The zone; from the address when left out. */
  readonly timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** What became of it. */
export type RegisterPatientPayload = {
  readonly __typename?: 'RegisterPatientPayload';
  /** The patient; null when refused. */
  readonly patient?: Maybe<Patient>;
  /** Records that may be of the same person, the likeliest first: why the registration waits for a confirmation, or is refused. */
  readonly possibleDuplicates: ReadonlyArray<PossibleDuplicate>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A group of patients by rule. Members come and go by themselves, as what the rule looks at changes. */
export type Registry = {
  readonly __typename?: 'Registry';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  readonly createdBy: Scalars['String']['output'];
  /** What it is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Every version, the first one first. */
  readonly history: ReadonlyArray<RegistryRevision>;
  /** The registry's id. */
  readonly id: Scalars['ID']['output'];
  /** How many members the viewer may see at this moment. */
  readonly memberCount: Scalars['Int']['output'];
  /** The members whom the viewer may see, the newest first. */
  readonly members: RegistryMembershipConnection;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** When all patients were last looked through; changes of single patients are looked at as they come. */
  readonly refreshedAt: Scalars['DateTime']['output'];
  /** Who belongs to it. */
  readonly rule: RegistryRule;
  /** The rule in words. */
  readonly ruleText: Scalars['String']['output'];
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
};


/** A group of patients by rule. Members come and go by themselves, as what the rule looks at changes. */
export type RegistryMembersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeFormer?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whole years at this moment in the patient's zone. */
export type RegistryAgeCriterion = {
  readonly __typename?: 'RegistryAgeCriterion';
  /** This old or younger. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** This old or older. */
  readonly min?: Maybe<Scalars['Int']['output']>;
};

/** Whole years at this moment in the patient's zone. */
export type RegistryAgeCriterionInput = {
  /** This old or younger. */
  readonly max?: InputMaybe<Scalars['Int']['input']>;
  /** This old or older. */
  readonly min?: InputMaybe<Scalars['Int']['input']>;
};

/** The newest form of an instrument that people fill in. */
export type RegistryAssessmentCriterion = {
  readonly __typename?: 'RegistryAssessmentCriterion';
  /** The instrument. */
  readonly instrument: Instrument;
  /** This many points or fewer. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** This many points or more. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** What came out positive, as codes such as `food-insecurity`: one of them. */
  readonly positives?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Filled in in so many days before now; ever when left out. */
  readonly withinDays?: Maybe<Scalars['Int']['output']>;
};

/** The newest form of an instrument that people fill in. */
export type RegistryAssessmentCriterionInput = {
  /** The instrument. */
  readonly instrument: Instrument;
  /** This many points or fewer. */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  /** This many points or more. */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
  /** What came out positive, as codes such as `food-insecurity`: one of them. */
  readonly positives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Filled in in so many days before now; ever when left out. */
  readonly withinDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A diagnosis that is active. */
export type RegistryConditionCriterion = {
  readonly __typename?: 'RegistryConditionCriterion';
  /** What a code begins with, with or without dots: `E11`, `I50.2`. */
  readonly codePrefixes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Codes: one of them. */
  readonly codes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The code system of the codes as a URI; any when left out. */
  readonly system?: Maybe<Scalars['String']['output']>;
  /** Groups of codes that the program keeps: one of them. */
  readonly valueSets?: Maybe<ReadonlyArray<RegistryValueSet>>;
};

/** A diagnosis that is active. */
export type RegistryConditionCriterionInput = {
  /** What a code begins with, with or without dots: `E11`, `I50.2`. */
  readonly codePrefixes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes: one of them. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The code system of the codes as a URI; any when left out. */
  readonly system?: InputMaybe<Scalars['String']['input']>;
  /** Groups of codes that the program keeps: one of them. */
  readonly valueSets?: InputMaybe<ReadonlyArray<RegistryValueSet>>;
};

/** One time that a patient is or was in a group: when and why in, when and why out. */
export type RegistryMembership = {
  readonly __typename?: 'RegistryMembership';
  /** Since when. */
  readonly enteredAt: Scalars['DateTime']['output'];
  /** Which conditions of the rule held then. */
  readonly enteredBecause: ReadonlyArray<Scalars['String']['output']>;
  /** Until when; null for a member. */
  readonly leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which conditions of the rule no longer held; DECEASED or MERGED for a record that stands for nobody any more. */
  readonly leftBecause?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** The group. */
  readonly registry?: Maybe<Registry>;
};

/** A page of memberships. */
export type RegistryMembershipConnection = {
  readonly __typename?: 'RegistryMembershipConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<RegistryMembershipEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A membership in a list. */
export type RegistryMembershipEdge = {
  readonly __typename?: 'RegistryMembershipEdge';
  /** Where this item stands. */
  readonly cursor: Scalars['Cursor']['output'];
  /** A membership. */
  readonly node: RegistryMembership;
};

/** The newest measurement of a code. */
export type RegistryObservationCriterion = {
  readonly __typename?: 'RegistryObservationCriterion';
  /** The code of what was measured, a LOINC code. */
  readonly code: Scalars['String']['output'];
  /** This much or less. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** This much or more. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** Measured in so many days before now; ever when left out. */
  readonly withinDays?: Maybe<Scalars['Int']['output']>;
};

/** The newest measurement of a code. */
export type RegistryObservationCriterionInput = {
  /** The code of what was measured, a LOINC code. */
  readonly code: Scalars['String']['input'];
  /** This much or less. */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  /** This much or more. */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
  /** Measured in so many days before now; ever when left out. */
  readonly withinDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A coverage that is in force. */
export type RegistryPayerCriterion = {
  readonly __typename?: 'RegistryPayerCriterion';
  /** The codes of those that pay: one of them. */
  readonly payerCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The organizations that pay: one of them. */
  readonly payerIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

/** A coverage that is in force. */
export type RegistryPayerCriterionInput = {
  /** The codes of those that pay: one of them. */
  readonly payerCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The organizations that pay: one of them. */
  readonly payerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Whom a rule would mean. */
export type RegistryPreview = {
  readonly __typename?: 'RegistryPreview';
  /** How many patients, of those whom the viewer may see; null when refused. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The rule in words; null when refused. */
  readonly ruleText?: Maybe<Scalars['String']['output']>;
  /** Some of them, at most ten. */
  readonly sample?: Maybe<ReadonlyArray<Patient>>;
  /** What is wrong with the rule; empty when nothing is. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A version of a registry. */
export type RegistryRevision = {
  readonly __typename?: 'RegistryRevision';
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** By whom: the id of a person. */
  readonly by: Scalars['ID']['output'];
  /** What it was for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What the registry was called. */
  readonly name: Scalars['String']['output'];
  /** Why it was changed. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whom it meant, in words. */
  readonly ruleText: Scalars['String']['output'];
  /** Counts the versions, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** A condition of membership: exactly one field has a value. */
export type RegistryRule = {
  readonly __typename?: 'RegistryRule';
  /** Whole years at this moment in the patient's zone. */
  readonly age?: Maybe<RegistryAgeCriterion>;
  /** Every one of these holds. */
  readonly all?: Maybe<ReadonlyArray<RegistryRule>>;
  /** One of these holds. */
  readonly any?: Maybe<ReadonlyArray<RegistryRule>>;
  /** The newest form of an instrument that people fill in. */
  readonly assessment?: Maybe<RegistryAssessmentCriterion>;
  /** A diagnosis that is active. */
  readonly condition?: Maybe<RegistryConditionCriterion>;
  /** The preferred language is one of these, by code such as `es`, which means Spanish of any region. */
  readonly languages?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** This does not hold. */
  readonly not?: Maybe<RegistryRule>;
  /** The newest measurement of a code. */
  readonly observation?: Maybe<RegistryObservationCriterion>;
  /** A coverage that is in force. */
  readonly payer?: Maybe<RegistryPayerCriterion>;
  /** The patient is enrolled in one of these programs, by code. */
  readonly programs?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The risk tier that counts is one of these. */
  readonly riskTiers?: Maybe<ReadonlyArray<RiskTier>>;
  /** The newest score of an instrument that is computed: LACE, HOSPITAL, CHARLSON. */
  readonly score?: Maybe<RegistryScoreCriterion>;
  /** The patient's sex is one of these. */
  readonly sexes?: Maybe<ReadonlyArray<AdministrativeSex>>;
  /** How often the patient was in hospital. */
  readonly utilization?: Maybe<RegistryUtilizationCriterion>;
};

/** A condition of membership: exactly one field, which may hold further conditions. */
export type RegistryRuleInput = {
  /** Whole years at this moment in the patient's zone. */
  readonly age?: InputMaybe<RegistryAgeCriterionInput>;
  /** Every one of these holds. */
  readonly all?: InputMaybe<ReadonlyArray<RegistryRuleInput>>;
  /** One of these holds. */
  readonly any?: InputMaybe<ReadonlyArray<RegistryRuleInput>>;
  /** The newest form of an instrument that people fill in. */
  readonly assessment?: InputMaybe<RegistryAssessmentCriterionInput>;
  /** A diagnosis that is active. */
  readonly condition?: InputMaybe<RegistryConditionCriterionInput>;
  /** The preferred language is one of these, by code such as `es`, which means Spanish of any region. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** This does not hold. */
  readonly not?: InputMaybe<RegistryRuleInput>;
  /** The newest measurement of a code. */
  readonly observation?: InputMaybe<RegistryObservationCriterionInput>;
  /** A coverage that is in force. */
  readonly payer?: InputMaybe<RegistryPayerCriterionInput>;
  /** The patient is enrolled in one of these programs, by code. */
  readonly programs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The risk tier that counts is one of these. */
  readonly riskTiers?: InputMaybe<ReadonlyArray<RiskTier>>;
  /** The newest score of an instrument that is computed: LACE, HOSPITAL, CHARLSON. */
  readonly score?: InputMaybe<RegistryScoreCriterionInput>;
  /** The patient's sex is one of these. */
  readonly sexes?: InputMaybe<ReadonlyArray<AdministrativeSex>>;
  /** How often the patient was in hospital. */
  readonly utilization?: InputMaybe<RegistryUtilizationCriterionInput>;
};

/** The newest score of an instrument that is computed: LACE, HOSPITAL, CHARLSON. */
export type RegistryScoreCriterion = {
  readonly __typename?: 'RegistryScoreCriterion';
  /** The instrument. */
  readonly instrument: Scalars['String']['output'];
  /** This many points or fewer. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** This many points or more. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** Computed in so many days before now; ever when left out. */
  readonly withinDays?: Maybe<Scalars['Int']['output']>;
};

/** The newest score of an instrument that is computed: LACE, HOSPITAL, CHARLSON. */
export type RegistryScoreCriterionInput = {
  /** The instrument. */
  readonly instrument: Scalars['String']['input'];
  /** This many points or fewer. */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  /** This many points or more. */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
  /** Computed in so many days before now; ever when left out. */
  readonly withinDays?: InputMaybe<Scalars['Int']['input']>;
};

/** How often the patient was in hospital. */
export type RegistryUtilizationCriterion = {
  readonly __typename?: 'RegistryUtilizationCriterion';
  /** So often or more. */
  readonly atLeast: Scalars['Int']['output'];
  /** What is counted. */
  readonly kind: RegistryUtilizationKind;
  /** Begun in so many days before now. */
  readonly withinDays: Scalars['Int']['output'];
};

/** How often the patient was in hospital. */
export type RegistryUtilizationCriterionInput = {
  /** So often or more. */
  readonly atLeast: Scalars['Int']['input'];
  /** What is counted. */
  readonly kind: RegistryUtilizationKind;
  /** Begun in so many days before now. */
  readonly withinDays: Scalars['Int']['input'];
};

/** What a registry counts of a patient's use of hospitals. */
export type RegistryUtilizationKind =
  /** Visits to emergency departments. */
  | 'EMERGENCY'
  /** Inpatient stays. */
  | 'INPATIENT';

/** Groups of codes that the program keeps, in ICD-10-CM and SNOMED CT: the comorbidities that LACE counts. */
export type RegistryValueSet =
  /** Cerebrovascular disease. */
  | 'CEREBROVASCULAR_DISEASE'
  /** Chronic pulmonary disease. */
  | 'CHRONIC_PULMONARY_DISEASE'
  /** Connective tissue disease. */
  | 'CONNECTIVE_TISSUE_DISEASE'
  /** Dementia. */
  | 'DEMENTIA'
  /** Diabetes, with and without end-organ damage. */
  | 'DIABETES'
  /** Diabetes with end-organ damage. */
  | 'DIABETES_WITH_END_ORGAN_DAMAGE'
  /** Heart failure. */
  | 'HEART_FAILURE'
  /** Liver or renal disease of any severity. */
  | 'LIVER_OR_RENAL_DISEASE'
  /** Peripheral vascular disease. */
  | 'PERIPHERAL_VASCULAR_DISEASE'
  /** An earlier myocardial infarction. */
  | 'PREVIOUS_MYOCARDIAL_INFARCTION'
  /** A tumor, metastatic or not. */
  | 'TUMOR';

/** Somebody who belongs to a patient's life: family, a friend, a guardian. */
export type RelatedPerson = {
  readonly __typename?: 'RelatedPerson';
  /** When they were added. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** How they are reached. */
  readonly contactPoints: ReadonlyArray<ContactPoint>;
  /** Whether to call them in an emergency. */
  readonly emergencyContact: Scalars['Boolean']['output'];
  /** The related person's id. */
  readonly id: Scalars['ID']['output'];
  /** The name. */
  readonly name: HumanName;
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** Whom they sign in as; one person may belong to several patients. */
  readonly personId: Scalars['ID']['output'];
  /** What they are to the patient: a code of HL7 v3 RoleCode such as MTH, SPS or GUARD. */
  readonly relationship: Scalars['String']['output'];
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
};

/** A repaired message. */
export type RepairInboundMessageInput = {
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which message. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was repaired, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The whole message, repaired. */
  readonly text: Scalars['String']['input'];
};

/** What became of it. */
export type RepairInboundMessagePayload = {
  readonly __typename?: 'RepairInboundMessagePayload';
  /** The message; null when refused. */
  readonly inboundMessage?: Maybe<InboundMessage>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A message to do again. */
export type ReplayInboundMessageInput = {
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which message. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type ReplayInboundMessagePayload = {
  readonly __typename?: 'ReplayInboundMessagePayload';
  /** The message; null when refused. */
  readonly inboundMessage?: Maybe<InboundMessage>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A request for an account. */
export type RequestAccountingOfDisclosuresInput = {
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which account. */
  readonly kind?: InputMaybe<AccountingKind>;
  /** The patient. */
  readonly patientId: Scalars['ID']['input'];
  /**
   * When it was received; now when left out. Not in the future, nor before the patient was born or more than 150 years
   * ago.
   */
  readonly requestedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A campaign to resume. */
export type ResumeCampaignInput = {
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which campaign. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type ResumeCampaignPayload = {
  readonly __typename?: 'ResumeCampaignPayload';
  /** The campaign; null when refused. */
  readonly campaign?: Maybe<Campaign>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A form that was entered in error. */
export type RetractAssessmentInput = {
  /** Which form. */
  readonly assessmentId: Scalars['ID']['input'];
  /** The revision that was seen: 1 for a form that counts. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the history. */
  readonly reason: Scalars['String']['input'];
};

/** What became of it. */
export type RetractAssessmentPayload = {
  readonly __typename?: 'RetractAssessmentPayload';
  /** The form; null when refused. */
  readonly assessment?: Maybe<Assessment>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A death that was known by mistake. */
export type RetractDeathInput = {
  /** The version of the patient that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which patient. */
  readonly patientId: Scalars['ID']['input'];
  /** Why, at most 500 characters; it is shown in `Patient.retractedDeaths`. */
  readonly reason: Scalars['String']['input'];
};

/** What became of it. */
export type RetractDeathPayload = {
  readonly __typename?: 'RetractDeathPayload';
  /** The patient; null when refused. */
  readonly patient?: Maybe<Patient>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A measurement that was entered in error. */
export type RetractObservationInput = {
  /** The revision that was seen: 1 for one that counts. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which measurement. */
  readonly observationId: Scalars['ID']['input'];
  /** Why, for the history. */
  readonly reason: Scalars['String']['input'];
};

/** What became of it. */
export type RetractObservationPayload = {
  readonly __typename?: 'RetractObservationPayload';
  /** The measurement; null when refused. */
  readonly observation?: Maybe<Observation>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A death that stood in a record by mistake. */
export type RetractedDeath = {
  readonly __typename?: 'RetractedDeath';
  /** The date of death that stood there. */
  readonly deceasedAt: Scalars['DateTime']['output'];
  /** The id of this entry. */
  readonly id: Scalars['ID']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When it was taken back. */
  readonly retractedAt: Scalars['DateTime']['output'];
  /** Who took it back: the id of a person or process. */
  readonly retractedBy: Scalars['ID']['output'];
};

/** A review, new. */
export type ReviewBreakGlassInput = {
  /** Which emergency access. */
  readonly breakGlassId: Scalars['ID']['input'];
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was justified. */
  readonly justified: Scalars['Boolean']['input'];
  /** What was found. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type ReviewBreakGlassPayload = {
  readonly __typename?: 'ReviewBreakGlassPayload';
  /** What was changed; null when refused. */
  readonly breakGlass?: Maybe<BreakGlassAccess>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What changes of a registry; what is left out stays. */
export type ReviseRegistryInput = {
  /** What it is for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which registry. */
  readonly id: Scalars['ID']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called from now on. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Who belongs to it from now on. */
  readonly rule?: InputMaybe<RegistryRuleInput>;
};

/** What became of it. */
export type ReviseRegistryPayload = {
  readonly __typename?: 'ReviseRegistryPayload';
  /** The registry; null when refused. */
  readonly registry?: Maybe<Registry>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The end of a consent. */
export type RevokeConsentInput = {
  /** Which consent. */
  readonly consentId: Scalars['ID']['input'];
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type RevokeConsentPayload = {
  readonly __typename?: 'RevokeConsentPayload';
  /** What was changed; null when refused. */
  readonly consent?: Maybe<Consent>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The end of a cover. */
export type RevokeCoverageInput = {
  /** Which cover. */
  readonly coverId: Scalars['ID']['input'];
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the history, at most 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type RevokeCoveragePayload = {
  readonly __typename?: 'RevokeCoveragePayload';
  /** What was changed; null when refused. */
  readonly coverage?: Maybe<CaseloadCover>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which entry of the on-call list is taken back. */
export type RevokeOnCallInput = {
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The entry. */
  readonly onCallId: Scalars['ID']['input'];
  /** Why, for the history, at most 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type RevokeOnCallPayload = {
  readonly __typename?: 'RevokeOnCallPayload';
  /** The entry; null when refused. */
  readonly onCall?: Maybe<OnCall>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which grant is taken back. */
export type RevokeProxyInput = {
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The grant. */
  readonly proxyGrantId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** What became of it. */
export type RevokeProxyPayload = {
  readonly __typename?: 'RevokeProxyPayload';
  /** The grant; null when refused. */
  readonly proxyGrant?: Maybe<ProxyGrant>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A part of a score. */
export type RiskFactor = {
  readonly __typename?: 'RiskFactor';
  /** The part's letter or name, for example `L`. */
  readonly code: Scalars['String']['output'];
  /** What it was computed from. */
  readonly input: Scalars['String']['output'];
  /** The part in words. */
  readonly label: Scalars['String']['output'];
  /** Points; null when the input is unknown. */
  readonly points?: Maybe<Scalars['Int']['output']>;
};

/** What a published instrument says of a patient. It suggests; a person decides. */
export type RiskScore = {
  readonly __typename?: 'RiskScore';
  /** `LOW`, `MODERATE` or `HIGH`, from `total`. */
  readonly band: Scalars['String']['output'];
  /** When. */
  readonly computedAt: Scalars['DateTime']['output'];
  /** By whom: the id of a person or process. */
  readonly computedBy: Scalars['String']['output'];
  /** The stay that was scored. */
  readonly encounter?: Maybe<Encounter>;
  /** Each part with what it was computed from. */
  readonly factors: ReadonlyArray<RiskFactor>;
  /** Points at most; equals `total` unless an input is unknown. */
  readonly highestTotal: Scalars['Int']['output'];
  /** The score's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether an input was unknown. */
  readonly incomplete: Scalars['Boolean']['output'];
  /** The instrument, for example `LACE`. */
  readonly instrument: Scalars['String']['output'];
  /** Whether the instrument was not made for this kind of stay, or for a patient of that age: all three are for adults. */
  readonly offLabel: Scalars['Boolean']['output'];
  /** What a clinician says instead of the tier that scores like this one add up to; null when nobody does. Both are kept. */
  readonly override?: Maybe<RiskTierOverride>;
  /** Whose score it is. */
  readonly patient?: Maybe<Patient>;
  /** Points. With an unknown input, the least that it can be. */
  readonly total: Scalars['Int']['output'];
  /** The instrument's version and the table of codes that was used. */
  readonly version: Scalars['String']['output'];
};

/** A page of scores. */
export type RiskScoreConnection = {
  readonly __typename?: 'RiskScoreConnection';
  /** The page's items. */
  readonly edges: ReadonlyArray<RiskScoreEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A score in a list. */
export type RiskScoreEdge = {
  readonly __typename?: 'RiskScoreEdge';
  /** Where this item stands. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The score. */
  readonly node: RiskScore;
};

/** How much care a patient needs, by the program's own rules. */
export type RiskTier =
  /** Most. */
  | 'HIGH'
  /** More than usual. */
  | 'RISING'
  /** The usual. */
  | 'STANDARD';

/** A tier that a clinician set. */
export type RiskTierOverride = {
  readonly __typename?: 'RiskTierOverride';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who: the id of a person. */
  readonly by: Scalars['ID']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The tier. */
  readonly tier: RiskTier;
};

/** A person of the staff, new or changed. */
export type SavePractitionerInput = {
  /** The work address for word that something waits; left out, it stays. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; needed with `id`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Who changes; left out for a new person. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The work phone for text messages, in the form `+12125550100`; left out, it stays. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  readonly name: HumanNameInput;
  /** National Provider Identifier: ten digits with a correct check digit. */
  readonly npi?: InputMaybe<Scalars['String']['input']>;
  /** Roles, for example `coordinator`. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
};

/** What became of it. */
export type SavePractitionerPayload = {
  readonly __typename?: 'SavePractitionerPayload';
  /** The person; null when refused. */
  readonly practitioner?: Maybe<Practitioner>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A team as it is to be. */
export type SaveTeamInput = {
  /** The version that was seen; needed with an id. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The team; left out for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Everybody who belongs to it: active members of the staff. */
  readonly memberIds: ReadonlyArray<Scalars['ID']['input']>;
  /** What it is called; no two teams are called the same. */
  readonly name: Scalars['String']['input'];
};

/** What became of it. */
export type SaveTeamPayload = {
  readonly __typename?: 'SaveTeamPayload';
  /** The team; null when refused. */
  readonly team?: Maybe<StaffTeam>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why a record is protected beyond the rest of the chart. */
export type Sensitivity =
  /** Behavioral health. */
  | 'BH'
  /** HIV. */
  | 'HIV'
  /** Violence at home: no proxy sees it. */
  | 'IPV'
  /** Care that a minor consented to alone: no proxy sees it. */
  | 'MINOR'
  /** It is not. */
  | 'NONE'
  /** From a substance use program: opens by the patient's consent only. */
  | 'PART2'
  /** Counseling notes of such a program: opens by a consent of its own only, in no emergency. */
  | 'PART2_COUNSELING';

/** How a patient wants to be reached; fields that are left out stay. */
export type SetContactPreferenceInput = {
  /** When calls are liked, by the patient's clock, in place of what was told before; each ends on the day on which it begins. */
  readonly bestTimes?: InputMaybe<ReadonlyArray<WeeklyHoursInput>>;
  /** In the order in which they are liked. */
  readonly channels?: InputMaybe<ReadonlyArray<OutreachChannel>>;
  /** Whether calls are not wanted. */
  readonly doNotCall?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that was seen; 0 for the first time. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Whether nothing at all is wanted. */
  readonly globalOptOut?: InputMaybe<Scalars['Boolean']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language to write in, such as `es`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Who. */
  readonly patientId: Scalars['ID']['input'];
  /**
   * When the patient wants to be left alone, by the patient's clock, in place of what was told before. They must leave an hour
   * of the week between 08:00 and 21:00.
   */
  readonly quietOverrides?: InputMaybe<ReadonlyArray<WeeklyHoursInput>>;
  /** Only these channels, because others may read along. */
  readonly safeChannels?: InputMaybe<ReadonlyArray<OutreachChannel>>;
  /** What was said on text messages. */
  readonly smsConsents?: InputMaybe<ReadonlyArray<SmsConsentInput>>;
  /** Where the patient is. */
  readonly timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Whether voice messages may be left. */
  readonly voicemailOk?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of it. */
export type SetContactPreferencePayload = {
  readonly __typename?: 'SetContactPreferencePayload';
  /** The patient; null when refused. */
  readonly patient?: Maybe<Patient>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who is on call. */
export type SetOnCallInput = {
  /** The version of that entry that was seen; needed with `onCallId`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** From when. */
  readonly from: Scalars['DateTime']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An entry that this one takes the place of; it is taken back at the same instant. */
  readonly onCallId?: InputMaybe<Scalars['ID']['input']>;
  /** Who. */
  readonly practitionerId: Scalars['ID']['input'];
  /** In which role, for example `nurse`. */
  readonly role: Scalars['String']['input'];
  /** Until when; in the future, and after `from`. */
  readonly until: Scalars['DateTime']['input'];
};

/** What became of it. */
export type SetOnCallPayload = {
  readonly __typename?: 'SetOnCallPayload';
  /** The entry; null when refused. */
  readonly onCall?: Maybe<OnCall>;
  /** What was changed; null when refused. */
  readonly practitioner?: Maybe<Practitioner>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a patient said on text messages about a topic. */
export type SmsConsent = {
  readonly __typename?: 'SmsConsent';
  /** When it was said. */
  readonly at: Scalars['DateTime']['output'];
  /** How it was said: `verbal`, `written` or `reply`. */
  readonly source: Scalars['String']['output'];
  /** Yes or no. */
  readonly status: SmsConsentStatus;
  /** The topic; `*` for all. */
  readonly topic: Scalars['String']['output'];
};

/** What was said on text messages about a topic. */
export type SmsConsentInput = {
  /** How it was said: `verbal` or `written`. */
  readonly source?: Scalars['String']['input'];
  /** Yes or no. */
  readonly status: SmsConsentStatus;
  /** The topic; `*` for all. */
  readonly topic: Scalars['String']['input'];
};

/** Whether text messages are wanted. */
export type SmsConsentStatus =
  /** They are. */
  | 'GRANTED'
  /** They are not. */
  | 'REVOKED';

/** Colleagues who work together. */
export type StaffTeam = {
  readonly __typename?: 'StaffTeam';
  /** The team's id. */
  readonly id: Scalars['ID']['output'];
  /** Who belongs to it and still works here, by name. */
  readonly members: ReadonlyArray<Practitioner>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
};

/** What to import. */
export type StartImportInput = {
  /** A bundle, one resource, or NDJSON of either, up to 500,000 characters. Without it the import waits for its file. */
  readonly content?: InputMaybe<Scalars['String']['input']>;
  /** The file's name, for people. */
  readonly fileName?: InputMaybe<Scalars['String']['input']>;
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The system that the ids of the file are unique in, as a URI. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type StartImportPayload = {
  readonly __typename?: 'StartImportPayload';
  /** The import; null when refused. */
  readonly importJob?: Maybe<ImportJob>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A program that begins. */
export type StartOutreachProgramInput = {
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The patient. */
  readonly patientId: Scalars['ID']['input'];
  /** The program. */
  readonly program: OutreachProgram;
  /** From when its days are counted, a discharge for example; now when left out. At most 30 days ago and 365 days ahead. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of it. */
export type StartOutreachProgramPayload = {
  readonly __typename?: 'StartOutreachProgramPayload';
  /** The patient with what is planned in `contactAttempts`; null when refused. */
  readonly patient?: Maybe<Patient>;
  /** Why it was refused; empty when it was done. */
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

/** Two records that are not one person after all. */
export type UnmergePatientsInput = {
  /** The version of the survivor that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The record that stands for itself again. */
  readonly mergedId: Scalars['ID']['input'];
  /** Why they are not one person. */
  readonly reason: Scalars['String']['input'];
  /** The record that stands for both. */
  readonly survivorId: Scalars['ID']['input'];
};

/** What parting came to. */
export type UnmergePatientsPayload = {
  readonly __typename?: 'UnmergePatientsPayload';
  /** The merge that has ended; null when refused. */
  readonly merge?: Maybe<PatientMerge>;
  /** The former survivor; null when refused. */
  readonly patient?: Maybe<Patient>;
  /** The record that stands for itself again; null when refused. */
  readonly unmerged?: Maybe<Patient>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What changes of a patient. Lists replace the former lists. */
export type UpdateDemographicsInput = {
  /** Where the patient lives. Moves the time zone along unless one is given. */
  readonly address?: InputMaybe<AddressInput>;
  /** The day of birth; of a year or month alone, any of its days. Not in the future, nor more than 150 years ago. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /**
   * How much of the day of birth is known. When it is left out, another day than the one that stands is known as a day, and the
   * same one is known as it was.
   */
  readonly birthDatePrecision?: InputMaybe<BirthDatePrecision>;
  /** How to reach the patient. */
  readonly contactPoints?: InputMaybe<ReadonlyArray<ContactPointInput>>;
  /** When the patient died: not in the future, and not before the birth. `retractDeath` takes it back. */
  readonly deceasedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether an interpreter is needed. */
  readonly interpreterNeeded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Languages. */
  readonly languages?: InputMaybe<ReadonlyArray<PatientLanguageInput>>;
  /** The name. */
  readonly name?: InputMaybe<HumanNameInput>;
  /**
   * All names besides the one in use, at most 20, in place of those that stand; left out they stay. What is added stays also
   * when another system tells its names anew. Staff only.
   */
  readonly otherNames?: InputMaybe<ReadonlyArray<OtherNameInput>>;
  /** Which patient. */
  readonly patientId: Scalars['ID']['input'];
  /** Administrative sex. */
  readonly sex?: InputMaybe<AdministrativeSex>;
  /** The zone. */
  readonly timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** What became of it. */
export type UpdateDemographicsPayload = {
  readonly __typename?: 'UpdateDemographicsPayload';
  /** The patient; null when refused. */
  readonly patient?: Maybe<Patient>;
  /** Why it was refused; empty when it was done. */
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

/** Who is asking. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The partner agency that the viewer works for, if any. */
  readonly agencyId?: Maybe<Scalars['ID']['output']>;
  /** The person's or process's id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of user this is. */
  readonly kind: ViewerKind;
  /** The person in whose place the viewer acts, if anybody. */
  readonly onBehalfOf?: Maybe<Scalars['ID']['output']>;
  /**
   * The viewer's own entry in the staff directory; null for staff without one and for processes. Whoever may not read the
   * directory (patients, agencies, analysts: `scopes` lacks `staffDirectory.read`) is refused with FORBIDDEN; do not ask for them.
   */
  readonly practitioner?: Maybe<Practitioner>;
  /** Why the data is read, for example `treatment`. */
  readonly purpose: Scalars['String']['output'];
  /** The roles, for example `coordinator`. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** What the roles allow, for example `referral.read`. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
};

/** The kinds of users. */
export type ViewerKind =
  /** Works for a partner agency. */
  | 'PARTNER'
  /** A patient, or somebody who acts for one. */
  | 'PATIENT'
  /** Works for the organization. */
  | 'STAFF'
  /** A process of Baton. */
  | 'SYSTEM';

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

/** Hours that come again every week, by the patient's clock. */
export type WeeklyHoursInput = {
  /** The days on which they begin. */
  readonly days: ReadonlyArray<Weekday>;
  /** When they begin, `17:30`. */
  readonly from: Scalars['String']['input'];
  /** When they end, `19:00`. */
  readonly to: Scalars['String']['input'];
};

/** A request that is withdrawn. */
export type WithdrawAccountingOfDisclosuresInput = {
  /** The request. */
  readonly accountingRequestId: Scalars['ID']['input'];
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The sender's name for this one change. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
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
  Campaign: Campaign;
  Condition: Condition;
  Consent: Consent;
  Coverage: Coverage;
  Document: Document;
  Encounter: Encounter;
  ImportJob: ImportJob;
  InboundMessage: InboundMessage;
  Medication: Medication;
  Observation: Observation;
  Organization: Organization;
  Patient: Patient;
  Practitioner: Practitioner;
  Registry: Registry;
  RiskScore: RiskScore;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Assessment:
    ( { __typename: 'Assessment' }
    & GraphQLRecursivePick<FederationTypes['Assessment'], {"id":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  Condition:
    ( { __typename: 'Condition' }
    & GraphQLRecursivePick<FederationTypes['Condition'], {"id":true}> );
  Consent:
    ( { __typename: 'Consent' }
    & GraphQLRecursivePick<FederationTypes['Consent'], {"id":true}> );
  Coverage:
    ( { __typename: 'Coverage' }
    & GraphQLRecursivePick<FederationTypes['Coverage'], {"id":true}> );
  Document:
    ( { __typename: 'Document' }
    & GraphQLRecursivePick<FederationTypes['Document'], {"id":true}> );
  Encounter:
    ( { __typename: 'Encounter' }
    & GraphQLRecursivePick<FederationTypes['Encounter'], {"id":true}> );
  ImportJob:
    ( { __typename: 'ImportJob' }
    & GraphQLRecursivePick<FederationTypes['ImportJob'], {"id":true}> );
  InboundMessage:
    ( { __typename: 'InboundMessage' }
    & GraphQLRecursivePick<FederationTypes['InboundMessage'], {"id":true}> );
  Medication:
    ( { __typename: 'Medication' }
    & GraphQLRecursivePick<FederationTypes['Medication'], {"id":true}> );
  Observation:
    ( { __typename: 'Observation' }
    & GraphQLRecursivePick<FederationTypes['Observation'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  Practitioner:
    ( { __typename: 'Practitioner' }
    & GraphQLRecursivePick<FederationTypes['Practitioner'], {"id":true}> );
  Registry:
    ( { __typename: 'Registry' }
    & GraphQLRecursivePick<FederationTypes['Registry'], {"id":true}> );
  RiskScore:
    ( { __typename: 'RiskScore' }
    & GraphQLRecursivePick<FederationTypes['RiskScore'], {"id":true}> );
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
  AccountingKind: AccountingKind;
  AccountingRequest: ResolverTypeWrapper<AccountingRequestModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccountingRequestPayload: ResolverTypeWrapper<Omit<AccountingRequestPayload, 'accountingRequest' | 'userErrors'> & { accountingRequest?: Maybe<ResolversTypes['AccountingRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AccountingStatus: AccountingStatus;
  AcknowledgmentCode: AcknowledgmentCode;
  AddDocumentInput: AddDocumentInput;
  AddDocumentPayload: ResolverTypeWrapper<Omit<AddDocumentPayload, 'document' | 'userErrors'> & { document?: Maybe<ResolversTypes['Document']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AddRelatedPersonInput: AddRelatedPersonInput;
  AddRelatedPersonPayload: ResolverTypeWrapper<Omit<AddRelatedPersonPayload, 'relatedPerson' | 'userErrors'> & { relatedPerson?: Maybe<ResolversTypes['RelatedPerson']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Address: ResolverTypeWrapper<Address>;
  AddressInput: AddressInput;
  AdministrativeSex: AdministrativeSex;
  Allergy: ResolverTypeWrapper<AllergyModel>;
  AllergyConnection: ResolverTypeWrapper<Omit<AllergyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AllergyEdge']> }>;
  AllergyEdge: ResolverTypeWrapper<Omit<AllergyEdge, 'node'> & { node: ResolversTypes['Allergy'] }>;
  AllergyReaction: ResolverTypeWrapper<AllergyReaction>;
  AnswerAccountingOfDisclosuresInput: AnswerAccountingOfDisclosuresInput;
  Assessment: ResolverTypeWrapper<AssessmentModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AssessmentAnswer: ResolverTypeWrapper<AssessmentAnswer>;
  AssessmentAnswerInput: AssessmentAnswerInput;
  AssessmentConnection: ResolverTypeWrapper<Omit<AssessmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AssessmentEdge']> }>;
  AssessmentEdge: ResolverTypeWrapper<Omit<AssessmentEdge, 'node'> & { node: ResolversTypes['Assessment'] }>;
  AssessmentStatus: AssessmentStatus;
  AssignCoordinatorInput: AssignCoordinatorInput;
  AssignCoordinatorPayload: ResolverTypeWrapper<Omit<AssignCoordinatorPayload, 'patient' | 'userErrors'> & { patient?: Maybe<ResolversTypes['Patient']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AuditConnection: ResolverTypeWrapper<Omit<AuditConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AuditEdge']> }>;
  AuditEdge: ResolverTypeWrapper<Omit<AuditEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditEntry: ResolverTypeWrapper<AccessLogModel>;
  BirthDatePrecision: BirthDatePrecision;
  BreakGlassAccess: ResolverTypeWrapper<BreakGlassModel>;
  BreakGlassConnection: ResolverTypeWrapper<Omit<BreakGlassConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BreakGlassEdge']> }>;
  BreakGlassEdge: ResolverTypeWrapper<Omit<BreakGlassEdge, 'node'> & { node: ResolversTypes['BreakGlassAccess'] }>;
  BreakGlassInput: BreakGlassInput;
  BreakGlassPayload: ResolverTypeWrapper<Omit<BreakGlassPayload, 'breakGlass' | 'userErrors'> & { breakGlass?: Maybe<ResolversTypes['BreakGlassAccess']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BreakGlassStatus: BreakGlassStatus;
  Campaign: ResolverTypeWrapper<CampaignModel>;
  CampaignPreviewEntry: ResolverTypeWrapper<PreviewEntryModel>;
  CampaignReport: ResolverTypeWrapper<CampaignReport>;
  CampaignStatus: CampaignStatus;
  CancelCampaignInput: CancelCampaignInput;
  CancelCampaignPayload: ResolverTypeWrapper<Omit<CancelCampaignPayload, 'campaign' | 'userErrors'> & { campaign?: Maybe<ResolversTypes['Campaign']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelImportInput: CancelImportInput;
  CancelImportPayload: ResolverTypeWrapper<Omit<CancelImportPayload, 'importJob' | 'userErrors'> & { importJob?: Maybe<ResolversTypes['ImportJob']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CaseloadCover: ResolverTypeWrapper<CoverModel>;
  CaseloadLoad: ResolverTypeWrapper<CaseloadLoadModel>;
  Code: ResolverTypeWrapper<Code>;
  CodeInput: CodeInput;
  CompetencyRequired: ResolverTypeWrapper<CompetencyRequired>;
  Condition: ResolverTypeWrapper<ConditionModel>;
  ConditionConnection: ResolverTypeWrapper<Omit<ConditionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ConditionEdge']> }>;
  ConditionEdge: ResolverTypeWrapper<Omit<ConditionEdge, 'node'> & { node: ResolversTypes['Condition'] }>;
  ConditionFilter: ConditionFilter;
  ConfirmConsentInput: ConfirmConsentInput;
  ConfirmConsentPayload: ResolverTypeWrapper<Omit<ConfirmConsentPayload, 'consent' | 'userErrors'> & { consent?: Maybe<ResolversTypes['Consent']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Consent: ResolverTypeWrapper<ConsentModel>;
  ConsentChange: ResolverTypeWrapper<ConsentChange>;
  ConsentConnection: ResolverTypeWrapper<Omit<ConsentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ConsentEdge']> }>;
  ConsentEdge: ResolverTypeWrapper<Omit<ConsentEdge, 'node'> & { node: ResolversTypes['Consent'] }>;
  ConsentForm: ConsentForm;
  ConsentKind: ConsentKind;
  ConsentOpens: ConsentOpens;
  ConsentRequired: ResolverTypeWrapper<ConsentRequired>;
  ConsentStatus: ConsentStatus;
  ContactAttempt: ResolverTypeWrapper<ContactAttemptModel>;
  ContactAttemptConnection: ResolverTypeWrapper<Omit<ContactAttemptConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ContactAttemptEdge']> }>;
  ContactAttemptEdge: ResolverTypeWrapper<Omit<ContactAttemptEdge, 'node'> & { node: ResolversTypes['ContactAttempt'] }>;
  ContactAttemptStatus: ContactAttemptStatus;
  ContactDenial: ContactDenial;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  ContactPointInput: ContactPointInput;
  ContactPreference: ResolverTypeWrapper<ContactPreferenceModel>;
  ContactSystem: ContactSystem;
  CoverScope: CoverScope;
  CoverStatus: CoverStatus;
  Coverage: ResolverTypeWrapper<CoverageModel>;
  CoverageStatus: CoverageStatus;
  CreateCampaignInput: CreateCampaignInput;
  CreateCampaignPayload: ResolverTypeWrapper<Omit<CreateCampaignPayload, 'campaign' | 'userErrors'> & { campaign?: Maybe<ResolversTypes['Campaign']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreateRegistryInput: CreateRegistryInput;
  CreateRegistryPayload: ResolverTypeWrapper<Omit<CreateRegistryPayload, 'registry' | 'userErrors'> & { registry?: Maybe<ResolversTypes['Registry']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeactivatePractitionerInput: DeactivatePractitionerInput;
  DeactivatePractitionerPayload: ResolverTypeWrapper<Omit<DeactivatePractitionerPayload, 'practitioner' | 'userErrors'> & { practitioner?: Maybe<ResolversTypes['Practitioner']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Deadline: ResolverTypeWrapper<DeadlineModel>;
  DeadlineExtension: ResolverTypeWrapper<DeadlineExtension>;
  DeadlinePassed: ResolverTypeWrapper<DeadlinePassed>;
  DeadlineStatus: DeadlineStatus;
  DismissDuplicateInput: DismissDuplicateInput;
  DismissDuplicatePayload: ResolverTypeWrapper<Omit<DismissDuplicatePayload, 'duplicateCandidate' | 'userErrors'> & { duplicateCandidate?: Maybe<ResolversTypes['DuplicateCandidate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Document: ResolverTypeWrapper<DocumentModel>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentStatus: DocumentStatus;
  DuplicateCandidate: ResolverTypeWrapper<DuplicateCandidateModel>;
  DuplicateCandidateConnection: ResolverTypeWrapper<Omit<DuplicateCandidateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DuplicateCandidateEdge']> }>;
  DuplicateCandidateEdge: ResolverTypeWrapper<Omit<DuplicateCandidateEdge, 'node'> & { node: ResolversTypes['DuplicateCandidate'] }>;
  DuplicateCandidateStatus: DuplicateCandidateStatus;
  DuplicateReason: ResolverTypeWrapper<DuplicateReason>;
  DuplicateVerdict: DuplicateVerdict;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Encounter: ResolverTypeWrapper<EncounterModel>;
  EncounterConnection: ResolverTypeWrapper<Omit<EncounterConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EncounterEdge']> }>;
  EncounterEdge: ResolverTypeWrapper<Omit<EncounterEdge, 'node'> & { node: ResolversTypes['Encounter'] }>;
  EncounterFilter: EncounterFilter;
  EncounterParticipant: ResolverTypeWrapper<EncounterParticipantModel>;
  EncounterStatus: EncounterStatus;
  ExtendAccountingOfDisclosuresInput: ExtendAccountingOfDisclosuresInput;
  FeedAppointment: ResolverTypeWrapper<FeedAppointmentModel>;
  FeedAppointmentConnection: ResolverTypeWrapper<Omit<FeedAppointmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FeedAppointmentEdge']> }>;
  FeedAppointmentEdge: ResolverTypeWrapper<Omit<FeedAppointmentEdge, 'node'> & { node: ResolversTypes['FeedAppointment'] }>;
  FeedAppointmentStatus: FeedAppointmentStatus;
  GrantCoverageInput: GrantCoverageInput;
  GrantCoveragePayload: ResolverTypeWrapper<Omit<GrantCoveragePayload, 'coverage' | 'userErrors'> & { coverage?: Maybe<ResolversTypes['CaseloadCover']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  GrantProxyInput: GrantProxyInput;
  GrantProxyPayload: ResolverTypeWrapper<Omit<GrantProxyPayload, 'proxyGrant' | 'userErrors'> & { proxyGrant?: Maybe<ResolversTypes['ProxyGrant']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  HumanName: ResolverTypeWrapper<HumanName>;
  HumanNameInput: HumanNameInput;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  ImportCount: ResolverTypeWrapper<ImportCount>;
  ImportJob: ResolverTypeWrapper<ImportJobModel>;
  ImportReject: ResolverTypeWrapper<ImportReject>;
  ImportStatus: ImportStatus;
  ImportWarning: ResolverTypeWrapper<ImportWarning>;
  InboundMessage: ResolverTypeWrapper<InboundMessageModel>;
  InboundMessageChannel: InboundMessageChannel;
  InboundMessageConnection: ResolverTypeWrapper<Omit<InboundMessageConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InboundMessageEdge']> }>;
  InboundMessageEdge: ResolverTypeWrapper<Omit<InboundMessageEdge, 'node'> & { node: ResolversTypes['InboundMessage'] }>;
  InboundMessageStatus: InboundMessageStatus;
  Instrument: Instrument;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LaunchCampaignInput: LaunchCampaignInput;
  LaunchCampaignPayload: ResolverTypeWrapper<Omit<LaunchCampaignPayload, 'campaign' | 'userErrors'> & { campaign?: Maybe<ResolversTypes['Campaign']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LimitExceeded: ResolverTypeWrapper<LimitExceeded>;
  Medication: ResolverTypeWrapper<MedicationModel>;
  MedicationConnection: ResolverTypeWrapper<Omit<MedicationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MedicationEdge']> }>;
  MedicationEdge: ResolverTypeWrapper<Omit<MedicationEdge, 'node'> & { node: ResolversTypes['Medication'] }>;
  MedicationOrigin: MedicationOrigin;
  MedicationStatus: MedicationStatus;
  MergePatientsInput: MergePatientsInput;
  MergePatientsPayload: ResolverTypeWrapper<Omit<MergePatientsPayload, 'merge' | 'patient' | 'userErrors'> & { merge?: Maybe<ResolversTypes['PatientMerge']>, patient?: Maybe<ResolversTypes['Patient']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameUse: NameUse;
  NotFound: ResolverTypeWrapper<NotFound>;
  NumberToDial: ResolverTypeWrapper<NumberToDial>;
  Observation: ResolverTypeWrapper<ObservationModel>;
  ObservationConnection: ResolverTypeWrapper<Omit<ObservationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ObservationEdge']> }>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationStatus: ObservationStatus;
  OnCall: ResolverTypeWrapper<OnCallModel>;
  OnCallStatus: OnCallStatus;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OtherName: ResolverTypeWrapper<OtherName>;
  OtherNameInput: OtherNameInput;
  OutreachChannel: OutreachChannel;
  OutreachOutcome: OutreachOutcome;
  OutreachProgram: OutreachProgram;
  OverrideRiskTierInput: OverrideRiskTierInput;
  OverrideRiskTierPayload: ResolverTypeWrapper<Omit<OverrideRiskTierPayload, 'patient' | 'userErrors'> & { patient?: Maybe<ResolversTypes['Patient']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Part2EmergencyInput: Part2EmergencyInput;
  Patient: ResolverTypeWrapper<PatientModel>;
  PatientCaseload: ResolverTypeWrapper<CaseloadModel>;
  PatientConnection: ResolverTypeWrapper<Omit<PatientConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PatientEdge']> }>;
  PatientDisclosure: ResolverTypeWrapper<DisclosureModel>;
  PatientDisclosureBasis: PatientDisclosureBasis;
  PatientDisclosureConnection: ResolverTypeWrapper<Omit<PatientDisclosureConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PatientDisclosureEdge']> }>;
  PatientDisclosureEdge: ResolverTypeWrapper<Omit<PatientDisclosureEdge, 'node'> & { node: ResolversTypes['PatientDisclosure'] }>;
  PatientEdge: ResolverTypeWrapper<Omit<PatientEdge, 'node'> & { node: ResolversTypes['Patient'] }>;
  PatientFilter: PatientFilter;
  PatientLanguage: ResolverTypeWrapper<PatientLanguage>;
  PatientLanguageInput: PatientLanguageInput;
  PatientMerge: ResolverTypeWrapper<PatientMergeModel>;
  PatientOrder: PatientOrder;
  PatientOrderField: PatientOrderField;
  PatientRiskTier: ResolverTypeWrapper<RiskTierModel>;
  PauseCampaignInput: PauseCampaignInput;
  PauseCampaignPayload: ResolverTypeWrapper<Omit<PauseCampaignPayload, 'campaign' | 'userErrors'> & { campaign?: Maybe<ResolversTypes['Campaign']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PossibleDuplicate: ResolverTypeWrapper<DuplicateModel>;
  Practitioner: ResolverTypeWrapper<PractitionerModel>;
  PractitionerConnection: ResolverTypeWrapper<Omit<PractitionerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PractitionerEdge']> }>;
  PractitionerEdge: ResolverTypeWrapper<Omit<PractitionerEdge, 'node'> & { node: ResolversTypes['Practitioner'] }>;
  PractitionerFilter: PractitionerFilter;
  PreviewCampaignInput: PreviewCampaignInput;
  PreviewCampaignPayload: ResolverTypeWrapper<Omit<PreviewCampaignPayload, 'campaign' | 'entries' | 'userErrors'> & { campaign?: Maybe<ResolversTypes['Campaign']>, entries: ReadonlyArray<ResolversTypes['CampaignPreviewEntry']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProxyAuthority: ProxyAuthority;
  ProxyGrant: ResolverTypeWrapper<ProxyGrantModel>;
  ProxyScope: ProxyScope;
  ProxyStatus: ProxyStatus;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecipientClass: RecipientClass;
  RecordAssessmentInput: RecordAssessmentInput;
  RecordAssessmentPayload: ResolverTypeWrapper<Omit<RecordAssessmentPayload, 'assessment' | 'userErrors'> & { assessment?: Maybe<ResolversTypes['Assessment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordConditionInput: RecordConditionInput;
  RecordConditionPayload: ResolverTypeWrapper<Omit<RecordConditionPayload, 'condition' | 'userErrors'> & { condition?: Maybe<ResolversTypes['Condition']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordConsentInput: RecordConsentInput;
  RecordConsentPayload: ResolverTypeWrapper<Omit<RecordConsentPayload, 'consent' | 'userErrors'> & { consent?: Maybe<ResolversTypes['Consent']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordContactAttemptInput: RecordContactAttemptInput;
  RecordContactAttemptPayload: ResolverTypeWrapper<Omit<RecordContactAttemptPayload, 'patient' | 'userErrors'> & { patient?: Maybe<ResolversTypes['Patient']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordCoverageInput: RecordCoverageInput;
  RecordCoveragePayload: ResolverTypeWrapper<Omit<RecordCoveragePayload, 'coverage' | 'userErrors'> & { coverage?: Maybe<ResolversTypes['Coverage']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordDisclosureInput: RecordDisclosureInput;
  RecordDisclosurePayload: ResolverTypeWrapper<Omit<RecordDisclosurePayload, 'disclosure' | 'userErrors'> & { disclosure?: Maybe<ResolversTypes['PatientDisclosure']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordEncounterInput: RecordEncounterInput;
  RecordEncounterPayload: ResolverTypeWrapper<Omit<RecordEncounterPayload, 'encounter' | 'userErrors'> & { encounter?: Maybe<ResolversTypes['Encounter']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordInboundReplyInput: RecordInboundReplyInput;
  RecordInboundReplyPayload: ResolverTypeWrapper<Omit<RecordInboundReplyPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordMedicationInput: RecordMedicationInput;
  RecordMedicationPayload: ResolverTypeWrapper<Omit<RecordMedicationPayload, 'medication' | 'userErrors'> & { medication?: Maybe<ResolversTypes['Medication']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordObservationInput: RecordObservationInput;
  RecordObservationPayload: ResolverTypeWrapper<Omit<RecordObservationPayload, 'observation' | 'userErrors'> & { observation?: Maybe<ResolversTypes['Observation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Redaction: ResolverTypeWrapper<Redaction>;
  RedactionReason: RedactionReason;
  RegisterPatientInput: RegisterPatientInput;
  RegisterPatientPayload: ResolverTypeWrapper<Omit<RegisterPatientPayload, 'patient' | 'possibleDuplicates' | 'userErrors'> & { patient?: Maybe<ResolversTypes['Patient']>, possibleDuplicates: ReadonlyArray<ResolversTypes['PossibleDuplicate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Registry: ResolverTypeWrapper<RegistryModel>;
  RegistryAgeCriterion: ResolverTypeWrapper<RegistryAgeCriterion>;
  RegistryAgeCriterionInput: RegistryAgeCriterionInput;
  RegistryAssessmentCriterion: ResolverTypeWrapper<RegistryAssessmentCriterion>;
  RegistryAssessmentCriterionInput: RegistryAssessmentCriterionInput;
  RegistryConditionCriterion: ResolverTypeWrapper<RegistryConditionCriterion>;
  RegistryConditionCriterionInput: RegistryConditionCriterionInput;
  RegistryMembership: ResolverTypeWrapper<MembershipModel>;
  RegistryMembershipConnection: ResolverTypeWrapper<Omit<RegistryMembershipConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RegistryMembershipEdge']> }>;
  RegistryMembershipEdge: ResolverTypeWrapper<Omit<RegistryMembershipEdge, 'node'> & { node: ResolversTypes['RegistryMembership'] }>;
  RegistryObservationCriterion: ResolverTypeWrapper<RegistryObservationCriterion>;
  RegistryObservationCriterionInput: RegistryObservationCriterionInput;
  RegistryPayerCriterion: ResolverTypeWrapper<RegistryPayerCriterion>;
  RegistryPayerCriterionInput: RegistryPayerCriterionInput;
  RegistryPreview: ResolverTypeWrapper<Omit<RegistryPreview, 'sample' | 'userErrors'> & { sample?: Maybe<ReadonlyArray<ResolversTypes['Patient']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RegistryRevision: ResolverTypeWrapper<RegistryRevision>;
  RegistryRule: ResolverTypeWrapper<RegistryRule>;
  RegistryRuleInput: RegistryRuleInput;
  RegistryScoreCriterion: ResolverTypeWrapper<RegistryScoreCriterion>;
  RegistryScoreCriterionInput: RegistryScoreCriterionInput;
  RegistryUtilizationCriterion: ResolverTypeWrapper<RegistryUtilizationCriterion>;
  RegistryUtilizationCriterionInput: RegistryUtilizationCriterionInput;
  RegistryUtilizationKind: RegistryUtilizationKind;
  RegistryValueSet: RegistryValueSet;
  RelatedPerson: ResolverTypeWrapper<RelatedPersonModel>;
  RepairInboundMessageInput: RepairInboundMessageInput;
  RepairInboundMessagePayload: ResolverTypeWrapper<Omit<RepairInboundMessagePayload, 'inboundMessage' | 'userErrors'> & { inboundMessage?: Maybe<ResolversTypes['InboundMessage']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReplayInboundMessageInput: ReplayInboundMessageInput;
  ReplayInboundMessagePayload: ResolverTypeWrapper<Omit<ReplayInboundMessagePayload, 'inboundMessage' | 'userErrors'> & { inboundMessage?: Maybe<ResolversTypes['InboundMessage']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RequestAccountingOfDisclosuresInput: RequestAccountingOfDisclosuresInput;
  ResumeCampaignInput: ResumeCampaignInput;
  ResumeCampaignPayload: ResolverTypeWrapper<Omit<ResumeCampaignPayload, 'campaign' | 'userErrors'> & { campaign?: Maybe<ResolversTypes['Campaign']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RetractAssessmentInput: RetractAssessmentInput;
  RetractAssessmentPayload: ResolverTypeWrapper<Omit<RetractAssessmentPayload, 'assessment' | 'userErrors'> & { assessment?: Maybe<ResolversTypes['Assessment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RetractDeathInput: RetractDeathInput;
  RetractDeathPayload: ResolverTypeWrapper<Omit<RetractDeathPayload, 'patient' | 'userErrors'> & { patient?: Maybe<ResolversTypes['Patient']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RetractObservationInput: RetractObservationInput;
  RetractObservationPayload: ResolverTypeWrapper<Omit<RetractObservationPayload, 'observation' | 'userErrors'> & { observation?: Maybe<ResolversTypes['Observation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RetractedDeath: ResolverTypeWrapper<RetractedDeathModel>;
  ReviewBreakGlassInput: ReviewBreakGlassInput;
  ReviewBreakGlassPayload: ResolverTypeWrapper<Omit<ReviewBreakGlassPayload, 'breakGlass' | 'userErrors'> & { breakGlass?: Maybe<ResolversTypes['BreakGlassAccess']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReviseRegistryInput: ReviseRegistryInput;
  ReviseRegistryPayload: ResolverTypeWrapper<Omit<ReviseRegistryPayload, 'registry' | 'userErrors'> & { registry?: Maybe<ResolversTypes['Registry']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RevokeConsentInput: RevokeConsentInput;
  RevokeConsentPayload: ResolverTypeWrapper<Omit<RevokeConsentPayload, 'consent' | 'userErrors'> & { consent?: Maybe<ResolversTypes['Consent']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RevokeCoverageInput: RevokeCoverageInput;
  RevokeCoveragePayload: ResolverTypeWrapper<Omit<RevokeCoveragePayload, 'coverage' | 'userErrors'> & { coverage?: Maybe<ResolversTypes['CaseloadCover']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RevokeOnCallInput: RevokeOnCallInput;
  RevokeOnCallPayload: ResolverTypeWrapper<Omit<RevokeOnCallPayload, 'onCall' | 'userErrors'> & { onCall?: Maybe<ResolversTypes['OnCall']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RevokeProxyInput: RevokeProxyInput;
  RevokeProxyPayload: ResolverTypeWrapper<Omit<RevokeProxyPayload, 'proxyGrant' | 'userErrors'> & { proxyGrant?: Maybe<ResolversTypes['ProxyGrant']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RiskFactor: ResolverTypeWrapper<RiskFactor>;
  RiskScore: ResolverTypeWrapper<RiskScoreModel>;
  RiskScoreConnection: ResolverTypeWrapper<Omit<RiskScoreConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RiskScoreEdge']> }>;
  RiskScoreEdge: ResolverTypeWrapper<Omit<RiskScoreEdge, 'node'> & { node: ResolversTypes['RiskScore'] }>;
  RiskTier: RiskTier;
  RiskTierOverride: ResolverTypeWrapper<RiskTierOverride>;
  SavePractitionerInput: SavePractitionerInput;
  SavePractitionerPayload: ResolverTypeWrapper<Omit<SavePractitionerPayload, 'practitioner' | 'userErrors'> & { practitioner?: Maybe<ResolversTypes['Practitioner']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SaveTeamInput: SaveTeamInput;
  SaveTeamPayload: ResolverTypeWrapper<Omit<SaveTeamPayload, 'team' | 'userErrors'> & { team?: Maybe<ResolversTypes['StaffTeam']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Sensitivity: Sensitivity;
  SetContactPreferenceInput: SetContactPreferenceInput;
  SetContactPreferencePayload: ResolverTypeWrapper<Omit<SetContactPreferencePayload, 'patient' | 'userErrors'> & { patient?: Maybe<ResolversTypes['Patient']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetOnCallInput: SetOnCallInput;
  SetOnCallPayload: ResolverTypeWrapper<Omit<SetOnCallPayload, 'onCall' | 'practitioner' | 'userErrors'> & { onCall?: Maybe<ResolversTypes['OnCall']>, practitioner?: Maybe<ResolversTypes['Practitioner']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SmsConsent: ResolverTypeWrapper<SmsConsentModel>;
  SmsConsentInput: SmsConsentInput;
  SmsConsentStatus: SmsConsentStatus;
  StaffTeam: ResolverTypeWrapper<StaffTeamModel>;
  StartImportInput: StartImportInput;
  StartImportPayload: ResolverTypeWrapper<Omit<StartImportPayload, 'importJob' | 'userErrors'> & { importJob?: Maybe<ResolversTypes['ImportJob']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StartOutreachProgramInput: StartOutreachProgramInput;
  StartOutreachProgramPayload: ResolverTypeWrapper<Omit<StartOutreachProgramPayload, 'patient' | 'userErrors'> & { patient?: Maybe<ResolversTypes['Patient']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StatusChange: ResolverTypeWrapper<StatusChange>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TransitionNotAllowed: ResolverTypeWrapper<TransitionNotAllowed>;
  UnmergePatientsInput: UnmergePatientsInput;
  UnmergePatientsPayload: ResolverTypeWrapper<Omit<UnmergePatientsPayload, 'merge' | 'patient' | 'unmerged' | 'userErrors'> & { merge?: Maybe<ResolversTypes['PatientMerge']>, patient?: Maybe<ResolversTypes['Patient']>, unmerged?: Maybe<ResolversTypes['Patient']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UpdateDemographicsInput: UpdateDemographicsInput;
  UpdateDemographicsPayload: ResolverTypeWrapper<Omit<UpdateDemographicsPayload, 'patient' | 'userErrors'> & { patient?: Maybe<ResolversTypes['Patient']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  ViewerKind: ViewerKind;
  Weekday: Weekday;
  WeeklyHours: ResolverTypeWrapper<WeeklyHours>;
  WeeklyHoursInput: WeeklyHoursInput;
  WithdrawAccountingOfDisclosuresInput: WithdrawAccountingOfDisclosuresInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountingRequest: AccountingRequestModel;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  AccountingRequestPayload: Omit<AccountingRequestPayload, 'accountingRequest' | 'userErrors'> & { accountingRequest?: Maybe<ResolversParentTypes['AccountingRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AddDocumentInput: AddDocumentInput;
  AddDocumentPayload: Omit<AddDocumentPayload, 'document' | 'userErrors'> & { document?: Maybe<ResolversParentTypes['Document']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AddRelatedPersonInput: AddRelatedPersonInput;
  AddRelatedPersonPayload: Omit<AddRelatedPersonPayload, 'relatedPerson' | 'userErrors'> & { relatedPerson?: Maybe<ResolversParentTypes['RelatedPerson']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Address: Address;
  AddressInput: AddressInput;
  Allergy: AllergyModel;
  AllergyConnection: Omit<AllergyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AllergyEdge']> };
  AllergyEdge: Omit<AllergyEdge, 'node'> & { node: ResolversParentTypes['Allergy'] };
  AllergyReaction: AllergyReaction;
  AnswerAccountingOfDisclosuresInput: AnswerAccountingOfDisclosuresInput;
  Assessment: AssessmentModel;
  Float: Scalars['Float']['output'];
  AssessmentAnswer: AssessmentAnswer;
  AssessmentAnswerInput: AssessmentAnswerInput;
  AssessmentConnection: Omit<AssessmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AssessmentEdge']> };
  AssessmentEdge: Omit<AssessmentEdge, 'node'> & { node: ResolversParentTypes['Assessment'] };
  AssignCoordinatorInput: AssignCoordinatorInput;
  AssignCoordinatorPayload: Omit<AssignCoordinatorPayload, 'patient' | 'userErrors'> & { patient?: Maybe<ResolversParentTypes['Patient']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AuditConnection: Omit<AuditConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEdge']> };
  AuditEdge: Omit<AuditEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditEntry: AccessLogModel;
  BreakGlassAccess: BreakGlassModel;
  BreakGlassConnection: Omit<BreakGlassConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BreakGlassEdge']> };
  BreakGlassEdge: Omit<BreakGlassEdge, 'node'> & { node: ResolversParentTypes['BreakGlassAccess'] };
  BreakGlassInput: BreakGlassInput;
  BreakGlassPayload: Omit<BreakGlassPayload, 'breakGlass' | 'userErrors'> & { breakGlass?: Maybe<ResolversParentTypes['BreakGlassAccess']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Campaign: CampaignModel;
  CampaignPreviewEntry: PreviewEntryModel;
  CampaignReport: CampaignReport;
  CancelCampaignInput: CancelCampaignInput;
  CancelCampaignPayload: Omit<CancelCampaignPayload, 'campaign' | 'userErrors'> & { campaign?: Maybe<ResolversParentTypes['Campaign']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelImportInput: CancelImportInput;
  CancelImportPayload: Omit<CancelImportPayload, 'importJob' | 'userErrors'> & { importJob?: Maybe<ResolversParentTypes['ImportJob']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CaseloadCover: CoverModel;
  CaseloadLoad: CaseloadLoadModel;
  Code: Code;
  CodeInput: CodeInput;
  CompetencyRequired: CompetencyRequired;
  Condition: ConditionModel;
  ConditionConnection: Omit<ConditionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ConditionEdge']> };
  ConditionEdge: Omit<ConditionEdge, 'node'> & { node: ResolversParentTypes['Condition'] };
  ConditionFilter: ConditionFilter;
  ConfirmConsentInput: ConfirmConsentInput;
  ConfirmConsentPayload: Omit<ConfirmConsentPayload, 'consent' | 'userErrors'> & { consent?: Maybe<ResolversParentTypes['Consent']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Consent: ConsentModel;
  ConsentChange: ConsentChange;
  ConsentConnection: Omit<ConsentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ConsentEdge']> };
  ConsentEdge: Omit<ConsentEdge, 'node'> & { node: ResolversParentTypes['Consent'] };
  ConsentRequired: ConsentRequired;
  ContactAttempt: ContactAttemptModel;
  ContactAttemptConnection: Omit<ContactAttemptConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ContactAttemptEdge']> };
  ContactAttemptEdge: Omit<ContactAttemptEdge, 'node'> & { node: ResolversParentTypes['ContactAttempt'] };
  ContactPoint: ContactPoint;
  ContactPointInput: ContactPointInput;
  ContactPreference: ContactPreferenceModel;
  Coverage: CoverageModel;
  CreateCampaignInput: CreateCampaignInput;
  CreateCampaignPayload: Omit<CreateCampaignPayload, 'campaign' | 'userErrors'> & { campaign?: Maybe<ResolversParentTypes['Campaign']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreateRegistryInput: CreateRegistryInput;
  CreateRegistryPayload: Omit<CreateRegistryPayload, 'registry' | 'userErrors'> & { registry?: Maybe<ResolversParentTypes['Registry']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeactivatePractitionerInput: DeactivatePractitionerInput;
  DeactivatePractitionerPayload: Omit<DeactivatePractitionerPayload, 'practitioner' | 'userErrors'> & { practitioner?: Maybe<ResolversParentTypes['Practitioner']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Deadline: DeadlineModel;
  DeadlineExtension: DeadlineExtension;
  DeadlinePassed: DeadlinePassed;
  DismissDuplicateInput: DismissDuplicateInput;
  DismissDuplicatePayload: Omit<DismissDuplicatePayload, 'duplicateCandidate' | 'userErrors'> & { duplicateCandidate?: Maybe<ResolversParentTypes['DuplicateCandidate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Document: DocumentModel;
  DocumentConnection: Omit<DocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DuplicateCandidate: DuplicateCandidateModel;
  DuplicateCandidateConnection: Omit<DuplicateCandidateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DuplicateCandidateEdge']> };
  DuplicateCandidateEdge: Omit<DuplicateCandidateEdge, 'node'> & { node: ResolversParentTypes['DuplicateCandidate'] };
  DuplicateReason: DuplicateReason;
  Duration: Scalars['Duration']['output'];
  Encounter: EncounterModel;
  EncounterConnection: Omit<EncounterConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EncounterEdge']> };
  EncounterEdge: Omit<EncounterEdge, 'node'> & { node: ResolversParentTypes['Encounter'] };
  EncounterFilter: EncounterFilter;
  EncounterParticipant: EncounterParticipantModel;
  ExtendAccountingOfDisclosuresInput: ExtendAccountingOfDisclosuresInput;
  FeedAppointment: FeedAppointmentModel;
  FeedAppointmentConnection: Omit<FeedAppointmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FeedAppointmentEdge']> };
  FeedAppointmentEdge: Omit<FeedAppointmentEdge, 'node'> & { node: ResolversParentTypes['FeedAppointment'] };
  GrantCoverageInput: GrantCoverageInput;
  GrantCoveragePayload: Omit<GrantCoveragePayload, 'coverage' | 'userErrors'> & { coverage?: Maybe<ResolversParentTypes['CaseloadCover']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  GrantProxyInput: GrantProxyInput;
  GrantProxyPayload: Omit<GrantProxyPayload, 'proxyGrant' | 'userErrors'> & { proxyGrant?: Maybe<ResolversParentTypes['ProxyGrant']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  HumanName: HumanName;
  HumanNameInput: HumanNameInput;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  ImportCount: ImportCount;
  ImportJob: ImportJobModel;
  ImportReject: ImportReject;
  ImportWarning: ImportWarning;
  InboundMessage: InboundMessageModel;
  InboundMessageConnection: Omit<InboundMessageConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InboundMessageEdge']> };
  InboundMessageEdge: Omit<InboundMessageEdge, 'node'> & { node: ResolversParentTypes['InboundMessage'] };
  InvalidInput: InvalidInput;
  LaunchCampaignInput: LaunchCampaignInput;
  LaunchCampaignPayload: Omit<LaunchCampaignPayload, 'campaign' | 'userErrors'> & { campaign?: Maybe<ResolversParentTypes['Campaign']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LimitExceeded: LimitExceeded;
  Medication: MedicationModel;
  MedicationConnection: Omit<MedicationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MedicationEdge']> };
  MedicationEdge: Omit<MedicationEdge, 'node'> & { node: ResolversParentTypes['Medication'] };
  MergePatientsInput: MergePatientsInput;
  MergePatientsPayload: Omit<MergePatientsPayload, 'merge' | 'patient' | 'userErrors'> & { merge?: Maybe<ResolversParentTypes['PatientMerge']>, patient?: Maybe<ResolversParentTypes['Patient']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  NumberToDial: NumberToDial;
  Observation: ObservationModel;
  ObservationConnection: Omit<ObservationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ObservationEdge']> };
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  OnCall: OnCallModel;
  Organization: OrganizationModel;
  OtherName: OtherName;
  OtherNameInput: OtherNameInput;
  OverrideRiskTierInput: OverrideRiskTierInput;
  OverrideRiskTierPayload: Omit<OverrideRiskTierPayload, 'patient' | 'userErrors'> & { patient?: Maybe<ResolversParentTypes['Patient']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PageInfo: PageInfo;
  Part2EmergencyInput: Part2EmergencyInput;
  Patient: PatientModel;
  PatientCaseload: CaseloadModel;
  PatientConnection: Omit<PatientConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PatientEdge']> };
  PatientDisclosure: DisclosureModel;
  PatientDisclosureConnection: Omit<PatientDisclosureConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PatientDisclosureEdge']> };
  PatientDisclosureEdge: Omit<PatientDisclosureEdge, 'node'> & { node: ResolversParentTypes['PatientDisclosure'] };
  PatientEdge: Omit<PatientEdge, 'node'> & { node: ResolversParentTypes['Patient'] };
  PatientFilter: PatientFilter;
  PatientLanguage: PatientLanguage;
  PatientLanguageInput: PatientLanguageInput;
  PatientMerge: PatientMergeModel;
  PatientOrder: PatientOrder;
  PatientRiskTier: RiskTierModel;
  PauseCampaignInput: PauseCampaignInput;
  PauseCampaignPayload: Omit<PauseCampaignPayload, 'campaign' | 'userErrors'> & { campaign?: Maybe<ResolversParentTypes['Campaign']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PossibleDuplicate: DuplicateModel;
  Practitioner: PractitionerModel;
  PractitionerConnection: Omit<PractitionerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PractitionerEdge']> };
  PractitionerEdge: Omit<PractitionerEdge, 'node'> & { node: ResolversParentTypes['Practitioner'] };
  PractitionerFilter: PractitionerFilter;
  PreviewCampaignInput: PreviewCampaignInput;
  PreviewCampaignPayload: Omit<PreviewCampaignPayload, 'campaign' | 'entries' | 'userErrors'> & { campaign?: Maybe<ResolversParentTypes['Campaign']>, entries: ReadonlyArray<ResolversParentTypes['CampaignPreviewEntry']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProxyGrant: ProxyGrantModel;
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  RecordAssessmentInput: RecordAssessmentInput;
  RecordAssessmentPayload: Omit<RecordAssessmentPayload, 'assessment' | 'userErrors'> & { assessment?: Maybe<ResolversParentTypes['Assessment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordConditionInput: RecordConditionInput;
  RecordConditionPayload: Omit<RecordConditionPayload, 'condition' | 'userErrors'> & { condition?: Maybe<ResolversParentTypes['Condition']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordConsentInput: RecordConsentInput;
  RecordConsentPayload: Omit<RecordConsentPayload, 'consent' | 'userErrors'> & { consent?: Maybe<ResolversParentTypes['Consent']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordContactAttemptInput: RecordContactAttemptInput;
  RecordContactAttemptPayload: Omit<RecordContactAttemptPayload, 'patient' | 'userErrors'> & { patient?: Maybe<ResolversParentTypes['Patient']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordCoverageInput: RecordCoverageInput;
  RecordCoveragePayload: Omit<RecordCoveragePayload, 'coverage' | 'userErrors'> & { coverage?: Maybe<ResolversParentTypes['Coverage']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordDisclosureInput: RecordDisclosureInput;
  RecordDisclosurePayload: Omit<RecordDisclosurePayload, 'disclosure' | 'userErrors'> & { disclosure?: Maybe<ResolversParentTypes['PatientDisclosure']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordEncounterInput: RecordEncounterInput;
  RecordEncounterPayload: Omit<RecordEncounterPayload, 'encounter' | 'userErrors'> & { encounter?: Maybe<ResolversParentTypes['Encounter']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordInboundReplyInput: RecordInboundReplyInput;
  RecordInboundReplyPayload: Omit<RecordInboundReplyPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordMedicationInput: RecordMedicationInput;
  RecordMedicationPayload: Omit<RecordMedicationPayload, 'medication' | 'userErrors'> & { medication?: Maybe<ResolversParentTypes['Medication']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordObservationInput: RecordObservationInput;
  RecordObservationPayload: Omit<RecordObservationPayload, 'observation' | 'userErrors'> & { observation?: Maybe<ResolversParentTypes['Observation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Redaction: Redaction;
  RegisterPatientInput: RegisterPatientInput;
  RegisterPatientPayload: Omit<RegisterPatientPayload, 'patient' | 'possibleDuplicates' | 'userErrors'> & { patient?: Maybe<ResolversParentTypes['Patient']>, possibleDuplicates: ReadonlyArray<ResolversParentTypes['PossibleDuplicate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Registry: RegistryModel;
  RegistryAgeCriterion: RegistryAgeCriterion;
  RegistryAgeCriterionInput: RegistryAgeCriterionInput;
  RegistryAssessmentCriterion: RegistryAssessmentCriterion;
  RegistryAssessmentCriterionInput: RegistryAssessmentCriterionInput;
  RegistryConditionCriterion: RegistryConditionCriterion;
  RegistryConditionCriterionInput: RegistryConditionCriterionInput;
  RegistryMembership: MembershipModel;
  RegistryMembershipConnection: Omit<RegistryMembershipConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RegistryMembershipEdge']> };
  RegistryMembershipEdge: Omit<RegistryMembershipEdge, 'node'> & { node: ResolversParentTypes['RegistryMembership'] };
  RegistryObservationCriterion: RegistryObservationCriterion;
  RegistryObservationCriterionInput: RegistryObservationCriterionInput;
  RegistryPayerCriterion: RegistryPayerCriterion;
  RegistryPayerCriterionInput: RegistryPayerCriterionInput;
  RegistryPreview: Omit<RegistryPreview, 'sample' | 'userErrors'> & { sample?: Maybe<ReadonlyArray<ResolversParentTypes['Patient']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RegistryRevision: RegistryRevision;
  RegistryRule: RegistryRule;
  RegistryRuleInput: RegistryRuleInput;
  RegistryScoreCriterion: RegistryScoreCriterion;
  RegistryScoreCriterionInput: RegistryScoreCriterionInput;
  RegistryUtilizationCriterion: RegistryUtilizationCriterion;
  RegistryUtilizationCriterionInput: RegistryUtilizationCriterionInput;
  RelatedPerson: RelatedPersonModel;
  RepairInboundMessageInput: RepairInboundMessageInput;
  RepairInboundMessagePayload: Omit<RepairInboundMessagePayload, 'inboundMessage' | 'userErrors'> & { inboundMessage?: Maybe<ResolversParentTypes['InboundMessage']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReplayInboundMessageInput: ReplayInboundMessageInput;
  ReplayInboundMessagePayload: Omit<ReplayInboundMessagePayload, 'inboundMessage' | 'userErrors'> & { inboundMessage?: Maybe<ResolversParentTypes['InboundMessage']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RequestAccountingOfDisclosuresInput: RequestAccountingOfDisclosuresInput;
  ResumeCampaignInput: ResumeCampaignInput;
  ResumeCampaignPayload: Omit<ResumeCampaignPayload, 'campaign' | 'userErrors'> & { campaign?: Maybe<ResolversParentTypes['Campaign']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RetractAssessmentInput: RetractAssessmentInput;
  RetractAssessmentPayload: Omit<RetractAssessmentPayload, 'assessment' | 'userErrors'> & { assessment?: Maybe<ResolversParentTypes['Assessment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RetractDeathInput: RetractDeathInput;
  RetractDeathPayload: Omit<RetractDeathPayload, 'patient' | 'userErrors'> & { patient?: Maybe<ResolversParentTypes['Patient']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RetractObservationInput: RetractObservationInput;
  RetractObservationPayload: Omit<RetractObservationPayload, 'observation' | 'userErrors'> & { observation?: Maybe<ResolversParentTypes['Observation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RetractedDeath: RetractedDeathModel;
  ReviewBreakGlassInput: ReviewBreakGlassInput;
  ReviewBreakGlassPayload: Omit<ReviewBreakGlassPayload, 'breakGlass' | 'userErrors'> & { breakGlass?: Maybe<ResolversParentTypes['BreakGlassAccess']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReviseRegistryInput: ReviseRegistryInput;
  ReviseRegistryPayload: Omit<ReviseRegistryPayload, 'registry' | 'userErrors'> & { registry?: Maybe<ResolversParentTypes['Registry']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RevokeConsentInput: RevokeConsentInput;
  RevokeConsentPayload: Omit<RevokeConsentPayload, 'consent' | 'userErrors'> & { consent?: Maybe<ResolversParentTypes['Consent']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RevokeCoverageInput: RevokeCoverageInput;
  RevokeCoveragePayload: Omit<RevokeCoveragePayload, 'coverage' | 'userErrors'> & { coverage?: Maybe<ResolversParentTypes['CaseloadCover']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RevokeOnCallInput: RevokeOnCallInput;
  RevokeOnCallPayload: Omit<RevokeOnCallPayload, 'onCall' | 'userErrors'> & { onCall?: Maybe<ResolversParentTypes['OnCall']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RevokeProxyInput: RevokeProxyInput;
  RevokeProxyPayload: Omit<RevokeProxyPayload, 'proxyGrant' | 'userErrors'> & { proxyGrant?: Maybe<ResolversParentTypes['ProxyGrant']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RiskFactor: RiskFactor;
  RiskScore: RiskScoreModel;
  RiskScoreConnection: Omit<RiskScoreConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RiskScoreEdge']> };
  RiskScoreEdge: Omit<RiskScoreEdge, 'node'> & { node: ResolversParentTypes['RiskScore'] };
  RiskTierOverride: RiskTierOverride;
  SavePractitionerInput: SavePractitionerInput;
  SavePractitionerPayload: Omit<SavePractitionerPayload, 'practitioner' | 'userErrors'> & { practitioner?: Maybe<ResolversParentTypes['Practitioner']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SaveTeamInput: SaveTeamInput;
  SaveTeamPayload: Omit<SaveTeamPayload, 'team' | 'userErrors'> & { team?: Maybe<ResolversParentTypes['StaffTeam']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetContactPreferenceInput: SetContactPreferenceInput;
  SetContactPreferencePayload: Omit<SetContactPreferencePayload, 'patient' | 'userErrors'> & { patient?: Maybe<ResolversParentTypes['Patient']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetOnCallInput: SetOnCallInput;
  SetOnCallPayload: Omit<SetOnCallPayload, 'onCall' | 'practitioner' | 'userErrors'> & { onCall?: Maybe<ResolversParentTypes['OnCall']>, practitioner?: Maybe<ResolversParentTypes['Practitioner']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SmsConsent: SmsConsentModel;
  SmsConsentInput: SmsConsentInput;
  StaffTeam: StaffTeamModel;
  StartImportInput: StartImportInput;
  StartImportPayload: Omit<StartImportPayload, 'importJob' | 'userErrors'> & { importJob?: Maybe<ResolversParentTypes['ImportJob']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StartOutreachProgramInput: StartOutreachProgramInput;
  StartOutreachProgramPayload: Omit<StartOutreachProgramPayload, 'patient' | 'userErrors'> & { patient?: Maybe<ResolversParentTypes['Patient']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StatusChange: StatusChange;
  TimeZone: Scalars['TimeZone']['output'];
  TransitionNotAllowed: TransitionNotAllowed;
  UnmergePatientsInput: UnmergePatientsInput;
  UnmergePatientsPayload: Omit<UnmergePatientsPayload, 'merge' | 'patient' | 'unmerged' | 'userErrors'> & { merge?: Maybe<ResolversParentTypes['PatientMerge']>, patient?: Maybe<ResolversParentTypes['Patient']>, unmerged?: Maybe<ResolversParentTypes['Patient']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UpdateDemographicsInput: UpdateDemographicsInput;
  UpdateDemographicsPayload: Omit<UpdateDemographicsPayload, 'patient' | 'userErrors'> & { patient?: Maybe<ResolversParentTypes['Patient']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  Viewer: ViewerModel;
  WeeklyHours: WeeklyHours;
  WeeklyHoursInput: WeeklyHoursInput;
  WithdrawAccountingOfDisclosuresInput: WithdrawAccountingOfDisclosuresInput;
};

export type AccountingRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountingRequest'] = ResolversParentTypes['AccountingRequest']> = {
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['AccountingStatus']>, ParentType, ContextType>;
  coversFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  disclosures?: Resolver<Maybe<ResolversTypes['PatientDisclosureConnection']>, ParentType, ContextType, Partial<AccountingRequestDisclosuresArgs>>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extensionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feeApplies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccountingKind'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AccountingStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountingRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountingRequestPayload'] = ResolversParentTypes['AccountingRequestPayload']> = {
  accountingRequest?: Resolver<Maybe<ResolversTypes['AccountingRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDocumentPayload'] = ResolversParentTypes['AddDocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  uploadPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddRelatedPersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddRelatedPersonPayload'] = ResolversParentTypes['AddRelatedPersonPayload']> = {
  relatedPerson?: Resolver<Maybe<ResolversTypes['RelatedPerson']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AllergyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allergy'] = ResolversParentTypes['Allergy']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clinicalStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  criticality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onsetAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reactions?: Resolver<ReadonlyArray<ResolversTypes['AllergyReaction']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verificationStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllergyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllergyConnection'] = ResolversParentTypes['AllergyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AllergyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AllergyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllergyEdge'] = ResolversParentTypes['AllergyEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Allergy'], ParentType, ContextType>;
};

export type AllergyReactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllergyReaction'] = ResolversParentTypes['AllergyReaction']> = {
  manifestation?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'], FederationReferenceType extends FederationReferenceTypes['Assessment'] = FederationReferenceTypes['Assessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['AssessmentAnswer']>, ParentType, ContextType>;
  assessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['AssessmentStatus']>, ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType>;
  factors?: Resolver<ReadonlyArray<ResolversTypes['RiskFactor']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  positives?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  safetyConcern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessmentStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentAnswer'] = ResolversParentTypes['AssessmentAnswer']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type AssignCoordinatorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignCoordinatorPayload'] = ResolversParentTypes['AssignCoordinatorPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  breakGlassId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  breakGlassReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consentIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  noticeVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queryHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  traceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BreakGlassAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassAccess'] = ResolversParentTypes['BreakGlassAccess']> = {
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['BreakGlassStatus']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part2?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewDeadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  reviewDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BreakGlassStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BreakGlassConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassConnection'] = ResolversParentTypes['BreakGlassConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BreakGlassEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BreakGlassEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassEdge'] = ResolversParentTypes['BreakGlassEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BreakGlassAccess'], ParentType, ContextType>;
};

export type BreakGlassPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassPayload'] = ResolversParentTypes['BreakGlassPayload']> = {
  breakGlass?: Resolver<Maybe<ResolversTypes['BreakGlassAccess']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['ContactAttempt']>, ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['CampaignStatus']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['OutreachChannel'], ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['ContactAttemptConnection'], ParentType, ContextType, Partial<CampaignContactsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  emergencyReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  launchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mostTries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['Registry']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['CampaignReport'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CampaignStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignPreviewEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignPreviewEntry'] = ResolversParentTypes['CampaignPreviewEntry']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  denial?: Resolver<Maybe<ResolversTypes['ContactDenial']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CampaignReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignReport'] = ResolversParentTypes['CampaignReport']> = {
  callTasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CancelCampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCampaignPayload'] = ResolversParentTypes['CancelCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelImportPayload'] = ResolversParentTypes['CancelImportPayload']> = {
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CaseloadCoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseloadCover'] = ResolversParentTypes['CaseloadCover']> = {
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['CoverStatus']>, ParentType, ContextType>;
  covered?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  covering?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['CoverScope'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoverStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseloadLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseloadLoad'] = ResolversParentTypes['CaseloadLoad']> = {
  covering?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromMean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isOverloaded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  patients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  rising?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weighted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition'], FederationReferenceType extends FederationReferenceTypes['Condition'] = FederationReferenceTypes['Condition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Condition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clinicalStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  codings?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  consentCopy?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onsetAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  part2Notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  verificationStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConditionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionConnection'] = ResolversParentTypes['ConditionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConditionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConditionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionEdge'] = ResolversParentTypes['ConditionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
};

export type ConfirmConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmConsentPayload'] = ResolversParentTypes['ConfirmConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent'], FederationReferenceType extends FederationReferenceTypes['Consent'] = FederationReferenceTypes['Consent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Consent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['ConsentStatus']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  discloser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiryEvent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ConsentForm'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ConsentChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConsentKind'], ParentType, ContextType>;
  opens?: Resolver<ReadonlyArray<ResolversTypes['ConsentOpens']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientClasses?: Resolver<ReadonlyArray<ResolversTypes['RecipientClass']>, ParentType, ContextType>;
  recipientIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConsentStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentChange'] = ResolversParentTypes['ConsentChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ConsentStatus']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ConsentStatus'], ParentType, ContextType>;
};

export type ConsentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentConnection'] = ResolversParentTypes['ConsentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentEdge'] = ResolversParentTypes['ConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
};

export type ConsentRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentRequired'] = ResolversParentTypes['ConsentRequired']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactAttempt'] = ResolversParentTypes['ContactAttempt']> = {
  attemptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attemptedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['ContactAttemptStatus']>, ParentType, ContextType>;
  bestTimes?: Resolver<ReadonlyArray<ResolversTypes['WeeklyHours']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['OutreachChannel'], ParentType, ContextType>;
  denial?: Resolver<Maybe<ResolversTypes['ContactDenial']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interpreterNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAutomated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberToDial?: Resolver<Maybe<ResolversTypes['NumberToDial']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['OutreachOutcome']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  relatedPerson?: Resolver<Maybe<ResolversTypes['RelatedPerson']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContactAttemptStatus'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactAttemptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactAttemptConnection'] = ResolversParentTypes['ContactAttemptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactAttemptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContactAttemptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactAttemptEdge'] = ResolversParentTypes['ContactAttemptEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactAttempt'], ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  system?: Resolver<ResolversTypes['ContactSystem'], ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactPreferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPreference'] = ResolversParentTypes['ContactPreference']> = {
  bestTimes?: Resolver<ReadonlyArray<ResolversTypes['WeeklyHours']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['OutreachChannel']>, ParentType, ContextType>;
  doNotCall?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  globalOptOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quietOverrides?: Resolver<ReadonlyArray<ResolversTypes['WeeklyHours']>, ParentType, ContextType>;
  safeChannels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OutreachChannel']>>, ParentType, ContextType>;
  smsConsents?: Resolver<ReadonlyArray<ResolversTypes['SmsConsent']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['TimeZone']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voicemailOk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage'], FederationReferenceType extends FederationReferenceTypes['Coverage'] = FederationReferenceTypes['Coverage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Coverage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastBilledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  memberId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  payerCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoverageStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateCampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCampaignPayload'] = ResolversParentTypes['CreateCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateRegistryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateRegistryPayload'] = ResolversParentTypes['CreateRegistryPayload']> = {
  registry?: Resolver<Maybe<ResolversTypes['Registry']>, ParentType, ContextType>;
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

export type DeactivatePractitionerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeactivatePractitionerPayload'] = ResolversParentTypes['DeactivatePractitionerPayload']> = {
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type DismissDuplicatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissDuplicatePayload'] = ResolversParentTypes['DismissDuplicatePayload']> = {
  duplicateCandidate?: Resolver<Maybe<ResolversTypes['DuplicateCandidate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'], FederationReferenceType extends FederationReferenceTypes['Document'] = FederationReferenceTypes['Document']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Document']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['DocumentStatus']>, ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  consentCopy?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downloadPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  part2Notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  storedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploadPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DuplicateCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateCandidate'] = ResolversParentTypes['DuplicateCandidate']> = {
  added?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCandidateStatus']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  settledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DuplicateCandidateStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['DuplicateVerdict'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateCandidateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateCandidateConnection'] = ResolversParentTypes['DuplicateCandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCandidateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DuplicateCandidateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateCandidateEdge'] = ResolversParentTypes['DuplicateCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuplicateCandidate'], ParentType, ContextType>;
};

export type DuplicateReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateReason'] = ResolversParentTypes['DuplicateReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EncounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Encounter'] = ResolversParentTypes['Encounter'], FederationReferenceType extends FederationReferenceTypes['Encounter'] = FederationReferenceTypes['Encounter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Encounter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  admitSource?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  admittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consentCopy?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  dischargeDisposition?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  dischargedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  facilityName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part2Notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['EncounterParticipant']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  practitionerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  readmissionOf?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EncounterStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EncounterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EncounterConnection'] = ResolversParentTypes['EncounterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EncounterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EncounterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EncounterEdge'] = ResolversParentTypes['EncounterEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Encounter'], ParentType, ContextType>;
};

export type EncounterParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EncounterParticipant'] = ResolversParentTypes['EncounterParticipant']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  npi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type FeedAppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedAppointment'] = ResolversParentTypes['FeedAppointment']> = {
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FeedAppointmentStatus'], ParentType, ContextType>;
};

export type FeedAppointmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedAppointmentConnection'] = ResolversParentTypes['FeedAppointmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeedAppointmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedAppointmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedAppointmentEdge'] = ResolversParentTypes['FeedAppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeedAppointment'], ParentType, ContextType>;
};

export type GrantCoveragePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantCoveragePayload'] = ResolversParentTypes['GrantCoveragePayload']> = {
  coverage?: Resolver<Maybe<ResolversTypes['CaseloadCover']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GrantProxyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantProxyPayload'] = ResolversParentTypes['GrantProxyPayload']> = {
  proxyGrant?: Resolver<Maybe<ResolversTypes['ProxyGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HumanNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HumanName'] = ResolversParentTypes['HumanName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCount'] = ResolversParentTypes['ImportCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob'], FederationReferenceType extends FederationReferenceTypes['ImportJob'] = FederationReferenceTypes['ImportJob']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ImportJob']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['ImportStatus']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  encountersByClass?: Resolver<ReadonlyArray<ResolversTypes['ImportCount']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  patients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rejectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejects?: Resolver<ReadonlyArray<ResolversTypes['ImportReject']>, ParentType, ContextType, Partial<ImportJobRejectsArgs>>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['ImportCount']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ImportWarning']>, ParentType, ContextType, Partial<ImportJobWarningsArgs>>;
};

export type ImportRejectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReject'] = ResolversParentTypes['ImportReject']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportWarning'] = ResolversParentTypes['ImportWarning']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InboundMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundMessage'] = ResolversParentTypes['InboundMessage'], FederationReferenceType extends FederationReferenceTypes['InboundMessage'] = FederationReferenceTypes['InboundMessage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InboundMessage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgment?: Resolver<ResolversTypes['AcknowledgmentCode'], ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['InboundMessageStatus']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['InboundMessageChannel'], ParentType, ContextType>;
  controlId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messageType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  originalText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sendingApplication?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sendingFacility?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InboundMessageStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InboundMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundMessageConnection'] = ResolversParentTypes['InboundMessageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InboundMessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InboundMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundMessageEdge'] = ResolversParentTypes['InboundMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InboundMessage'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LaunchCampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LaunchCampaignPayload'] = ResolversParentTypes['LaunchCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LimitExceededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LimitExceeded'] = ResolversParentTypes['LimitExceeded']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Medication'] = ResolversParentTypes['Medication'], FederationReferenceType extends FederationReferenceTypes['Medication'] = FederationReferenceTypes['Medication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Medication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['MedicationStatus']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  dosage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['MedicationOrigin'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MedicationStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MedicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationConnection'] = ResolversParentTypes['MedicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MedicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MedicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationEdge'] = ResolversParentTypes['MedicationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Medication'], ParentType, ContextType>;
};

export type MergePatientsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergePatientsPayload'] = ResolversParentTypes['MergePatientsPayload']> = {
  merge?: Resolver<Maybe<ResolversTypes['PatientMerge']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addDocument?: Resolver<ResolversTypes['AddDocumentPayload'], ParentType, ContextType, RequireFields<MutationAddDocumentArgs, 'input'>>;
  addRelatedPerson?: Resolver<Maybe<ResolversTypes['AddRelatedPersonPayload']>, ParentType, ContextType, RequireFields<MutationAddRelatedPersonArgs, 'input'>>;
  answerAccountingOfDisclosures?: Resolver<ResolversTypes['AccountingRequestPayload'], ParentType, ContextType, RequireFields<MutationAnswerAccountingOfDisclosuresArgs, 'input'>>;
  assignCoordinator?: Resolver<ResolversTypes['AssignCoordinatorPayload'], ParentType, ContextType, RequireFields<MutationAssignCoordinatorArgs, 'input'>>;
  breakGlass?: Resolver<ResolversTypes['BreakGlassPayload'], ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'input'>>;
  cancelCampaign?: Resolver<ResolversTypes['CancelCampaignPayload'], ParentType, ContextType, RequireFields<MutationCancelCampaignArgs, 'input'>>;
  cancelImport?: Resolver<ResolversTypes['CancelImportPayload'], ParentType, ContextType, RequireFields<MutationCancelImportArgs, 'input'>>;
  confirmConsent?: Resolver<ResolversTypes['ConfirmConsentPayload'], ParentType, ContextType, RequireFields<MutationConfirmConsentArgs, 'input'>>;
  createCampaign?: Resolver<ResolversTypes['CreateCampaignPayload'], ParentType, ContextType, RequireFields<MutationCreateCampaignArgs, 'input'>>;
  createRegistry?: Resolver<Maybe<ResolversTypes['CreateRegistryPayload']>, ParentType, ContextType, RequireFields<MutationCreateRegistryArgs, 'input'>>;
  deactivatePractitioner?: Resolver<ResolversTypes['DeactivatePractitionerPayload'], ParentType, ContextType, RequireFields<MutationDeactivatePractitionerArgs, 'input'>>;
  dismissDuplicate?: Resolver<ResolversTypes['DismissDuplicatePayload'], ParentType, ContextType, RequireFields<MutationDismissDuplicateArgs, 'input'>>;
  extendAccountingOfDisclosures?: Resolver<ResolversTypes['AccountingRequestPayload'], ParentType, ContextType, RequireFields<MutationExtendAccountingOfDisclosuresArgs, 'input'>>;
  grantCoverage?: Resolver<ResolversTypes['GrantCoveragePayload'], ParentType, ContextType, RequireFields<MutationGrantCoverageArgs, 'input'>>;
  grantProxy?: Resolver<Maybe<ResolversTypes['GrantProxyPayload']>, ParentType, ContextType, RequireFields<MutationGrantProxyArgs, 'input'>>;
  launchCampaign?: Resolver<ResolversTypes['LaunchCampaignPayload'], ParentType, ContextType, RequireFields<MutationLaunchCampaignArgs, 'input'>>;
  mergePatients?: Resolver<ResolversTypes['MergePatientsPayload'], ParentType, ContextType, RequireFields<MutationMergePatientsArgs, 'input'>>;
  overrideRiskTier?: Resolver<ResolversTypes['OverrideRiskTierPayload'], ParentType, ContextType, RequireFields<MutationOverrideRiskTierArgs, 'input'>>;
  pauseCampaign?: Resolver<ResolversTypes['PauseCampaignPayload'], ParentType, ContextType, RequireFields<MutationPauseCampaignArgs, 'input'>>;
  previewCampaign?: Resolver<ResolversTypes['PreviewCampaignPayload'], ParentType, ContextType, RequireFields<MutationPreviewCampaignArgs, 'input'>>;
  recordAssessment?: Resolver<ResolversTypes['RecordAssessmentPayload'], ParentType, ContextType, RequireFields<MutationRecordAssessmentArgs, 'input'>>;
  recordCondition?: Resolver<ResolversTypes['RecordConditionPayload'], ParentType, ContextType, RequireFields<MutationRecordConditionArgs, 'input'>>;
  recordConsent?: Resolver<ResolversTypes['RecordConsentPayload'], ParentType, ContextType, RequireFields<MutationRecordConsentArgs, 'input'>>;
  recordContactAttempt?: Resolver<ResolversTypes['RecordContactAttemptPayload'], ParentType, ContextType, RequireFields<MutationRecordContactAttemptArgs, 'input'>>;
  recordCoverage?: Resolver<ResolversTypes['RecordCoveragePayload'], ParentType, ContextType, RequireFields<MutationRecordCoverageArgs, 'input'>>;
  recordDisclosure?: Resolver<ResolversTypes['RecordDisclosurePayload'], ParentType, ContextType, RequireFields<MutationRecordDisclosureArgs, 'input'>>;
  recordEncounter?: Resolver<ResolversTypes['RecordEncounterPayload'], ParentType, ContextType, RequireFields<MutationRecordEncounterArgs, 'input'>>;
  recordInboundReply?: Resolver<ResolversTypes['RecordInboundReplyPayload'], ParentType, ContextType, RequireFields<MutationRecordInboundReplyArgs, 'input'>>;
  recordMedication?: Resolver<ResolversTypes['RecordMedicationPayload'], ParentType, ContextType, RequireFields<MutationRecordMedicationArgs, 'input'>>;
  recordObservation?: Resolver<ResolversTypes['RecordObservationPayload'], ParentType, ContextType, RequireFields<MutationRecordObservationArgs, 'input'>>;
  registerPatient?: Resolver<ResolversTypes['RegisterPatientPayload'], ParentType, ContextType, RequireFields<MutationRegisterPatientArgs, 'input'>>;
  repairInboundMessage?: Resolver<ResolversTypes['RepairInboundMessagePayload'], ParentType, ContextType, RequireFields<MutationRepairInboundMessageArgs, 'input'>>;
  replayInboundMessage?: Resolver<ResolversTypes['ReplayInboundMessagePayload'], ParentType, ContextType, RequireFields<MutationReplayInboundMessageArgs, 'input'>>;
  requestAccountingOfDisclosures?: Resolver<ResolversTypes['AccountingRequestPayload'], ParentType, ContextType, RequireFields<MutationRequestAccountingOfDisclosuresArgs, 'input'>>;
  resumeCampaign?: Resolver<ResolversTypes['ResumeCampaignPayload'], ParentType, ContextType, RequireFields<MutationResumeCampaignArgs, 'input'>>;
  retractAssessment?: Resolver<ResolversTypes['RetractAssessmentPayload'], ParentType, ContextType, RequireFields<MutationRetractAssessmentArgs, 'input'>>;
  retractDeath?: Resolver<ResolversTypes['RetractDeathPayload'], ParentType, ContextType, RequireFields<MutationRetractDeathArgs, 'input'>>;
  retractObservation?: Resolver<ResolversTypes['RetractObservationPayload'], ParentType, ContextType, RequireFields<MutationRetractObservationArgs, 'input'>>;
  reviewBreakGlass?: Resolver<ResolversTypes['ReviewBreakGlassPayload'], ParentType, ContextType, RequireFields<MutationReviewBreakGlassArgs, 'input'>>;
  reviseRegistry?: Resolver<Maybe<ResolversTypes['ReviseRegistryPayload']>, ParentType, ContextType, RequireFields<MutationReviseRegistryArgs, 'input'>>;
  revokeConsent?: Resolver<ResolversTypes['RevokeConsentPayload'], ParentType, ContextType, RequireFields<MutationRevokeConsentArgs, 'input'>>;
  revokeCoverage?: Resolver<ResolversTypes['RevokeCoveragePayload'], ParentType, ContextType, RequireFields<MutationRevokeCoverageArgs, 'input'>>;
  revokeOnCall?: Resolver<ResolversTypes['RevokeOnCallPayload'], ParentType, ContextType, RequireFields<MutationRevokeOnCallArgs, 'input'>>;
  revokeProxy?: Resolver<Maybe<ResolversTypes['RevokeProxyPayload']>, ParentType, ContextType, RequireFields<MutationRevokeProxyArgs, 'input'>>;
  savePractitioner?: Resolver<ResolversTypes['SavePractitionerPayload'], ParentType, ContextType, RequireFields<MutationSavePractitionerArgs, 'input'>>;
  saveTeam?: Resolver<ResolversTypes['SaveTeamPayload'], ParentType, ContextType, RequireFields<MutationSaveTeamArgs, 'input'>>;
  setContactPreference?: Resolver<ResolversTypes['SetContactPreferencePayload'], ParentType, ContextType, RequireFields<MutationSetContactPreferenceArgs, 'input'>>;
  setOnCall?: Resolver<ResolversTypes['SetOnCallPayload'], ParentType, ContextType, RequireFields<MutationSetOnCallArgs, 'input'>>;
  startImport?: Resolver<ResolversTypes['StartImportPayload'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'input'>>;
  startOutreachProgram?: Resolver<ResolversTypes['StartOutreachProgramPayload'], ParentType, ContextType, RequireFields<MutationStartOutreachProgramArgs, 'input'>>;
  unmergePatients?: Resolver<ResolversTypes['UnmergePatientsPayload'], ParentType, ContextType, RequireFields<MutationUnmergePatientsArgs, 'input'>>;
  updateDemographics?: Resolver<ResolversTypes['UpdateDemographicsPayload'], ParentType, ContextType, RequireFields<MutationUpdateDemographicsArgs, 'input'>>;
  withdrawAccountingOfDisclosures?: Resolver<ResolversTypes['AccountingRequestPayload'], ParentType, ContextType, RequireFields<MutationWithdrawAccountingOfDisclosuresArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NumberToDialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberToDial'] = ResolversParentTypes['NumberToDial']> = {
  extension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation'], FederationReferenceType extends FederationReferenceTypes['Observation'] = FederationReferenceTypes['Observation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Observation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['ObservationStatus']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObservationStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type OnCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnCall'] = ResolversParentTypes['OnCall']> = {
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['OnCallStatus']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OnCallStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type OtherNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherName'] = ResolversParentTypes['OtherName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['NameUse'], ParentType, ContextType>;
};

export type OverrideRiskTierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideRiskTierPayload'] = ResolversParentTypes['OverrideRiskTierPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
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
  accountingRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccountingRequest']>>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  allergies?: Resolver<Maybe<ResolversTypes['AllergyConnection']>, ParentType, ContextType, Partial<PatientAllergiesArgs>>;
  assessments?: Resolver<Maybe<ResolversTypes['AssessmentConnection']>, ParentType, ContextType, Partial<PatientAssessmentsArgs>>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  birthDatePrecision?: Resolver<Maybe<ResolversTypes['BirthDatePrecision']>, ParentType, ContextType>;
  caseload?: Resolver<Maybe<ResolversTypes['PatientCaseload']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['ConditionConnection']>, ParentType, ContextType, Partial<PatientConditionsArgs>>;
  consentHistory?: Resolver<Maybe<ResolversTypes['ConsentConnection']>, ParentType, ContextType, Partial<PatientConsentHistoryArgs>>;
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType>;
  contactAttempts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactAttempt']>>, ParentType, ContextType>;
  contactHistory?: Resolver<Maybe<ResolversTypes['ContactAttemptConnection']>, ParentType, ContextType, Partial<PatientContactHistoryArgs>>;
  contactPoints?: Resolver<ReadonlyArray<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  contactPreference?: Resolver<Maybe<ResolversTypes['ContactPreference']>, ParentType, ContextType>;
  coverages?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  deceasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disclosures?: Resolver<Maybe<ResolversTypes['PatientDisclosureConnection']>, ParentType, ContextType, RequireFields<PatientDisclosuresArgs, 'includeExempt'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<PatientDocumentsArgs>>;
  encounters?: Resolver<Maybe<ResolversTypes['EncounterConnection']>, ParentType, ContextType, Partial<PatientEncountersArgs>>;
  feedAppointmentHistory?: Resolver<Maybe<ResolversTypes['FeedAppointmentConnection']>, ParentType, ContextType, Partial<PatientFeedAppointmentHistoryArgs>>;
  feedAppointments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FeedAppointment']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  interpreterNeeded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['PatientLanguage']>, ParentType, ContextType>;
  medications?: Resolver<Maybe<ResolversTypes['MedicationConnection']>, ParentType, ContextType, Partial<PatientMedicationsArgs>>;
  merges?: Resolver<ReadonlyArray<ResolversTypes['PatientMerge']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['HumanName'], ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<PatientObservationsArgs>>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OtherName']>, ParentType, ContextType>;
  proxies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProxyGrant']>>, ParentType, ContextType>;
  redactions?: Resolver<ReadonlyArray<ResolversTypes['Redaction']>, ParentType, ContextType>;
  registries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegistryMembership']>>, ParentType, ContextType>;
  relatedPersons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelatedPerson']>>, ParentType, ContextType>;
  retractedDeaths?: Resolver<ReadonlyArray<ResolversTypes['RetractedDeath']>, ParentType, ContextType>;
  riskScores?: Resolver<Maybe<ResolversTypes['RiskScoreConnection']>, ParentType, ContextType, Partial<PatientRiskScoresArgs>>;
  riskTier?: Resolver<Maybe<ResolversTypes['PatientRiskTier']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['AdministrativeSex'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatientCaseloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientCaseload'] = ResolversParentTypes['PatientCaseload']> = {
  coordinator?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  coordinatorSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  covering?: Resolver<ReadonlyArray<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientConnection'] = ResolversParentTypes['PatientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PatientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PatientDisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientDisclosure'] = ResolversParentTypes['PatientDisclosure']> = {
  basis?: Resolver<ResolversTypes['PatientDisclosureBasis'], ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disclosedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAccountable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recipientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PatientDisclosureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientDisclosureConnection'] = ResolversParentTypes['PatientDisclosureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PatientDisclosureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PatientDisclosureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientDisclosureEdge'] = ResolversParentTypes['PatientDisclosureEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PatientDisclosure'], ParentType, ContextType>;
};

export type PatientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientEdge'] = ResolversParentTypes['PatientEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
};

export type PatientLanguageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientLanguage'] = ResolversParentTypes['PatientLanguage']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PatientMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientMerge'] = ResolversParentTypes['PatientMerge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mergedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  survivorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unmergeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unmergedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unmergedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PatientRiskTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientRiskTier'] = ResolversParentTypes['PatientRiskTier']> = {
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  computedTier?: Resolver<ResolversTypes['RiskTier'], ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['RiskTierOverride']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['RiskTier'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PauseCampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseCampaignPayload'] = ResolversParentTypes['PauseCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PossibleDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['DuplicateVerdict'], ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner'], FederationReferenceType extends FederationReferenceTypes['Practitioner'] = FederationReferenceTypes['Practitioner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Practitioner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deactivatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['HumanName'], ParentType, ContextType>;
  npi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onCall?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OnCall']>>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  teams?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffTeam']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PractitionerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PractitionerConnection'] = ResolversParentTypes['PractitionerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PractitionerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PractitionerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PractitionerEdge'] = ResolversParentTypes['PractitionerEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
};

export type PreviewCampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewCampaignPayload'] = ResolversParentTypes['PreviewCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['CampaignPreviewEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProxyGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProxyGrant'] = ResolversParentTypes['ProxyGrant']> = {
  authority?: Resolver<ResolversTypes['ProxyAuthority'], ParentType, ContextType>;
  availableTransitions?: Resolver<ReadonlyArray<ResolversTypes['ProxyStatus']>, ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  relatedPerson?: Resolver<Maybe<ResolversTypes['RelatedPerson']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ProxyScope']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProxyStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountingOfDisclosures?: Resolver<Maybe<ResolversTypes['PatientDisclosureConnection']>, ParentType, ContextType, RequireFields<QueryAccountingOfDisclosuresArgs, 'patientId'>>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditConnection']>, ParentType, ContextType, RequireFields<QueryAuditTrailArgs, 'patientId'>>;
  breakGlassReviewQueue?: Resolver<Maybe<ResolversTypes['BreakGlassConnection']>, ParentType, ContextType, Partial<QueryBreakGlassReviewQueueArgs>>;
  breakGlassReviews?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BreakGlassAccess']>>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  caseloadBalance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseloadLoad']>>, ParentType, ContextType, Partial<QueryCaseloadBalanceArgs>>;
  covers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseloadCover']>>, ParentType, ContextType>;
  duplicateCandidates?: Resolver<Maybe<ResolversTypes['DuplicateCandidateConnection']>, ParentType, ContextType, Partial<QueryDuplicateCandidatesArgs>>;
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportJobArgs, 'id'>>;
  inboundMessage?: Resolver<Maybe<ResolversTypes['InboundMessage']>, ParentType, ContextType, RequireFields<QueryInboundMessageArgs, 'id'>>;
  inboundMessages?: Resolver<Maybe<ResolversTypes['InboundMessageConnection']>, ParentType, ContextType, Partial<QueryInboundMessagesArgs>>;
  myCaseload?: Resolver<Maybe<ResolversTypes['PatientConnection']>, ParentType, ContextType, Partial<QueryMyCaseloadArgs>>;
  onCall?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OnCall']>>, ParentType, ContextType, Partial<QueryOnCallArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<QueryPatientArgs, 'id'>>;
  patientByIdentifier?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<QueryPatientByIdentifierArgs, 'system' | 'value'>>;
  patients?: Resolver<Maybe<ResolversTypes['PatientConnection']>, ParentType, ContextType, Partial<QueryPatientsArgs>>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType, RequireFields<QueryPractitionerArgs, 'id'>>;
  practitioners?: Resolver<Maybe<ResolversTypes['PractitionerConnection']>, ParentType, ContextType, Partial<QueryPractitionersArgs>>;
  registries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Registry']>>, ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['Registry']>, ParentType, ContextType, RequireFields<QueryRegistryArgs, 'id'>>;
  registryPreview?: Resolver<Maybe<ResolversTypes['RegistryPreview']>, ParentType, ContextType, RequireFields<QueryRegistryPreviewArgs, 'rule'>>;
  teams?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffTeam']>>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RecordAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAssessmentPayload'] = ResolversParentTypes['RecordAssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordConditionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConditionPayload'] = ResolversParentTypes['RecordConditionPayload']> = {
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConsentPayload'] = ResolversParentTypes['RecordConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordContactAttemptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordContactAttemptPayload'] = ResolversParentTypes['RecordContactAttemptPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordCoveragePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCoveragePayload'] = ResolversParentTypes['RecordCoveragePayload']> = {
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordDisclosurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDisclosurePayload'] = ResolversParentTypes['RecordDisclosurePayload']> = {
  disclosure?: Resolver<Maybe<ResolversTypes['PatientDisclosure']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordEncounterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEncounterPayload'] = ResolversParentTypes['RecordEncounterPayload']> = {
  encounter?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordInboundReplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInboundReplyPayload'] = ResolversParentTypes['RecordInboundReplyPayload']> = {
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordMedicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMedicationPayload'] = ResolversParentTypes['RecordMedicationPayload']> = {
  medication?: Resolver<Maybe<ResolversTypes['Medication']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordObservationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordObservationPayload'] = ResolversParentTypes['RecordObservationPayload']> = {
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RedactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Redaction'] = ResolversParentTypes['Redaction']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RedactionReason'], ParentType, ContextType>;
};

export type RegisterPatientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPatientPayload'] = ResolversParentTypes['RegisterPatientPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  possibleDuplicates?: Resolver<ReadonlyArray<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegistryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registry'] = ResolversParentTypes['Registry'], FederationReferenceType extends FederationReferenceTypes['Registry'] = FederationReferenceTypes['Registry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Registry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RegistryRevision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['RegistryMembershipConnection'], ParentType, ContextType, Partial<RegistryMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RegistryRule'], ParentType, ContextType>;
  ruleText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistryAgeCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryAgeCriterion'] = ResolversParentTypes['RegistryAgeCriterion']> = {
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegistryAssessmentCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryAssessmentCriterion'] = ResolversParentTypes['RegistryAssessmentCriterion']> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  positives?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  withinDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegistryConditionCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryConditionCriterion'] = ResolversParentTypes['RegistryConditionCriterion']> = {
  codePrefixes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  codes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueSets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegistryValueSet']>>, ParentType, ContextType>;
};

export type RegistryMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryMembership'] = ResolversParentTypes['RegistryMembership']> = {
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredBecause?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leftBecause?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['Registry']>, ParentType, ContextType>;
};

export type RegistryMembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryMembershipConnection'] = ResolversParentTypes['RegistryMembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegistryMembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegistryMembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryMembershipEdge'] = ResolversParentTypes['RegistryMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegistryMembership'], ParentType, ContextType>;
};

export type RegistryObservationCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryObservationCriterion'] = ResolversParentTypes['RegistryObservationCriterion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withinDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegistryPayerCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryPayerCriterion'] = ResolversParentTypes['RegistryPayerCriterion']> = {
  payerCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  payerIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type RegistryPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryPreview'] = ResolversParentTypes['RegistryPreview']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ruleText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Patient']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegistryRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryRevision'] = ResolversParentTypes['RegistryRevision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistryRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryRule'] = ResolversParentTypes['RegistryRule']> = {
  age?: Resolver<Maybe<ResolversTypes['RegistryAgeCriterion']>, ParentType, ContextType>;
  all?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegistryRule']>>, ParentType, ContextType>;
  any?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegistryRule']>>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['RegistryAssessmentCriterion']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['RegistryConditionCriterion']>, ParentType, ContextType>;
  languages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  not?: Resolver<Maybe<ResolversTypes['RegistryRule']>, ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['RegistryObservationCriterion']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['RegistryPayerCriterion']>, ParentType, ContextType>;
  programs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  riskTiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskTier']>>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['RegistryScoreCriterion']>, ParentType, ContextType>;
  sexes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdministrativeSex']>>, ParentType, ContextType>;
  utilization?: Resolver<Maybe<ResolversTypes['RegistryUtilizationCriterion']>, ParentType, ContextType>;
};

export type RegistryScoreCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryScoreCriterion'] = ResolversParentTypes['RegistryScoreCriterion']> = {
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withinDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegistryUtilizationCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryUtilizationCriterion'] = ResolversParentTypes['RegistryUtilizationCriterion']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegistryUtilizationKind'], ParentType, ContextType>;
  withinDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedPerson'] = ResolversParentTypes['RelatedPerson']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contactPoints?: Resolver<ReadonlyArray<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  emergencyContact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['HumanName'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepairInboundMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepairInboundMessagePayload'] = ResolversParentTypes['RepairInboundMessagePayload']> = {
  inboundMessage?: Resolver<Maybe<ResolversTypes['InboundMessage']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplayInboundMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayInboundMessagePayload'] = ResolversParentTypes['ReplayInboundMessagePayload']> = {
  inboundMessage?: Resolver<Maybe<ResolversTypes['InboundMessage']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeCampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeCampaignPayload'] = ResolversParentTypes['ResumeCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetractAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractAssessmentPayload'] = ResolversParentTypes['RetractAssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetractDeathPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractDeathPayload'] = ResolversParentTypes['RetractDeathPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetractObservationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractObservationPayload'] = ResolversParentTypes['RetractObservationPayload']> = {
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetractedDeathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractedDeath'] = ResolversParentTypes['RetractedDeath']> = {
  deceasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retractedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReviewBreakGlassPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewBreakGlassPayload'] = ResolversParentTypes['ReviewBreakGlassPayload']> = {
  breakGlass?: Resolver<Maybe<ResolversTypes['BreakGlassAccess']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseRegistryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseRegistryPayload'] = ResolversParentTypes['ReviseRegistryPayload']> = {
  registry?: Resolver<Maybe<ResolversTypes['Registry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeConsentPayload'] = ResolversParentTypes['RevokeConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeCoveragePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCoveragePayload'] = ResolversParentTypes['RevokeCoveragePayload']> = {
  coverage?: Resolver<Maybe<ResolversTypes['CaseloadCover']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeOnCallPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeOnCallPayload'] = ResolversParentTypes['RevokeOnCallPayload']> = {
  onCall?: Resolver<Maybe<ResolversTypes['OnCall']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeProxyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeProxyPayload'] = ResolversParentTypes['RevokeProxyPayload']> = {
  proxyGrant?: Resolver<Maybe<ResolversTypes['ProxyGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RiskFactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskFactor'] = ResolversParentTypes['RiskFactor']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RiskScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskScore'] = ResolversParentTypes['RiskScore'], FederationReferenceType extends FederationReferenceTypes['RiskScore'] = FederationReferenceTypes['RiskScore']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RiskScore']> | FederationReferenceType, FederationReferenceType, ContextType>;
  band?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  computedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType>;
  factors?: Resolver<ReadonlyArray<ResolversTypes['RiskFactor']>, ParentType, ContextType>;
  highestTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offLabel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['RiskTierOverride']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskScoreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskScoreConnection'] = ResolversParentTypes['RiskScoreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RiskScoreEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RiskScoreEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskScoreEdge'] = ResolversParentTypes['RiskScoreEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskScore'], ParentType, ContextType>;
};

export type RiskTierOverrideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskTierOverride'] = ResolversParentTypes['RiskTierOverride']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['RiskTier'], ParentType, ContextType>;
};

export type SavePractitionerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePractitionerPayload'] = ResolversParentTypes['SavePractitionerPayload']> = {
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveTeamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveTeamPayload'] = ResolversParentTypes['SaveTeamPayload']> = {
  team?: Resolver<Maybe<ResolversTypes['StaffTeam']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetContactPreferencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetContactPreferencePayload'] = ResolversParentTypes['SetContactPreferencePayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetOnCallPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOnCallPayload'] = ResolversParentTypes['SetOnCallPayload']> = {
  onCall?: Resolver<Maybe<ResolversTypes['OnCall']>, ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SmsConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SmsConsent'] = ResolversParentTypes['SmsConsent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SmsConsentStatus'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffTeam'] = ResolversParentTypes['StaffTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StartImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartImportPayload'] = ResolversParentTypes['StartImportPayload']> = {
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartOutreachProgramPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartOutreachProgramPayload'] = ResolversParentTypes['StartOutreachProgramPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
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

export type UnmergePatientsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmergePatientsPayload'] = ResolversParentTypes['UnmergePatientsPayload']> = {
  merge?: Resolver<Maybe<ResolversTypes['PatientMerge']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  unmerged?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateDemographicsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateDemographicsPayload'] = ResolversParentTypes['UpdateDemographicsPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
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

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  agencyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WeeklyHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeeklyHours'] = ResolversParentTypes['WeeklyHours']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountingRequest?: AccountingRequestResolvers<ContextType>;
  AccountingRequestPayload?: AccountingRequestPayloadResolvers<ContextType>;
  AddDocumentPayload?: AddDocumentPayloadResolvers<ContextType>;
  AddRelatedPersonPayload?: AddRelatedPersonPayloadResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Allergy?: AllergyResolvers<ContextType>;
  AllergyConnection?: AllergyConnectionResolvers<ContextType>;
  AllergyEdge?: AllergyEdgeResolvers<ContextType>;
  AllergyReaction?: AllergyReactionResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentAnswer?: AssessmentAnswerResolvers<ContextType>;
  AssessmentConnection?: AssessmentConnectionResolvers<ContextType>;
  AssessmentEdge?: AssessmentEdgeResolvers<ContextType>;
  AssignCoordinatorPayload?: AssignCoordinatorPayloadResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  BreakGlassAccess?: BreakGlassAccessResolvers<ContextType>;
  BreakGlassConnection?: BreakGlassConnectionResolvers<ContextType>;
  BreakGlassEdge?: BreakGlassEdgeResolvers<ContextType>;
  BreakGlassPayload?: BreakGlassPayloadResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignPreviewEntry?: CampaignPreviewEntryResolvers<ContextType>;
  CampaignReport?: CampaignReportResolvers<ContextType>;
  CancelCampaignPayload?: CancelCampaignPayloadResolvers<ContextType>;
  CancelImportPayload?: CancelImportPayloadResolvers<ContextType>;
  CaseloadCover?: CaseloadCoverResolvers<ContextType>;
  CaseloadLoad?: CaseloadLoadResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CompetencyRequired?: CompetencyRequiredResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConditionConnection?: ConditionConnectionResolvers<ContextType>;
  ConditionEdge?: ConditionEdgeResolvers<ContextType>;
  ConfirmConsentPayload?: ConfirmConsentPayloadResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentChange?: ConsentChangeResolvers<ContextType>;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  ConsentRequired?: ConsentRequiredResolvers<ContextType>;
  ContactAttempt?: ContactAttemptResolvers<ContextType>;
  ContactAttemptConnection?: ContactAttemptConnectionResolvers<ContextType>;
  ContactAttemptEdge?: ContactAttemptEdgeResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  ContactPreference?: ContactPreferenceResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CreateCampaignPayload?: CreateCampaignPayloadResolvers<ContextType>;
  CreateRegistryPayload?: CreateRegistryPayloadResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeactivatePractitionerPayload?: DeactivatePractitionerPayloadResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineExtension?: DeadlineExtensionResolvers<ContextType>;
  DeadlinePassed?: DeadlinePassedResolvers<ContextType>;
  DismissDuplicatePayload?: DismissDuplicatePayloadResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DuplicateCandidate?: DuplicateCandidateResolvers<ContextType>;
  DuplicateCandidateConnection?: DuplicateCandidateConnectionResolvers<ContextType>;
  DuplicateCandidateEdge?: DuplicateCandidateEdgeResolvers<ContextType>;
  DuplicateReason?: DuplicateReasonResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Encounter?: EncounterResolvers<ContextType>;
  EncounterConnection?: EncounterConnectionResolvers<ContextType>;
  EncounterEdge?: EncounterEdgeResolvers<ContextType>;
  EncounterParticipant?: EncounterParticipantResolvers<ContextType>;
  FeedAppointment?: FeedAppointmentResolvers<ContextType>;
  FeedAppointmentConnection?: FeedAppointmentConnectionResolvers<ContextType>;
  FeedAppointmentEdge?: FeedAppointmentEdgeResolvers<ContextType>;
  GrantCoveragePayload?: GrantCoveragePayloadResolvers<ContextType>;
  GrantProxyPayload?: GrantProxyPayloadResolvers<ContextType>;
  HumanName?: HumanNameResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  ImportCount?: ImportCountResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportReject?: ImportRejectResolvers<ContextType>;
  ImportWarning?: ImportWarningResolvers<ContextType>;
  InboundMessage?: InboundMessageResolvers<ContextType>;
  InboundMessageConnection?: InboundMessageConnectionResolvers<ContextType>;
  InboundMessageEdge?: InboundMessageEdgeResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LaunchCampaignPayload?: LaunchCampaignPayloadResolvers<ContextType>;
  LimitExceeded?: LimitExceededResolvers<ContextType>;
  Medication?: MedicationResolvers<ContextType>;
  MedicationConnection?: MedicationConnectionResolvers<ContextType>;
  MedicationEdge?: MedicationEdgeResolvers<ContextType>;
  MergePatientsPayload?: MergePatientsPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NumberToDial?: NumberToDialResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  OnCall?: OnCallResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OtherName?: OtherNameResolvers<ContextType>;
  OverrideRiskTierPayload?: OverrideRiskTierPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientCaseload?: PatientCaseloadResolvers<ContextType>;
  PatientConnection?: PatientConnectionResolvers<ContextType>;
  PatientDisclosure?: PatientDisclosureResolvers<ContextType>;
  PatientDisclosureConnection?: PatientDisclosureConnectionResolvers<ContextType>;
  PatientDisclosureEdge?: PatientDisclosureEdgeResolvers<ContextType>;
  PatientEdge?: PatientEdgeResolvers<ContextType>;
  PatientLanguage?: PatientLanguageResolvers<ContextType>;
  PatientMerge?: PatientMergeResolvers<ContextType>;
  PatientRiskTier?: PatientRiskTierResolvers<ContextType>;
  PauseCampaignPayload?: PauseCampaignPayloadResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PractitionerConnection?: PractitionerConnectionResolvers<ContextType>;
  PractitionerEdge?: PractitionerEdgeResolvers<ContextType>;
  PreviewCampaignPayload?: PreviewCampaignPayloadResolvers<ContextType>;
  ProxyGrant?: ProxyGrantResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAssessmentPayload?: RecordAssessmentPayloadResolvers<ContextType>;
  RecordConditionPayload?: RecordConditionPayloadResolvers<ContextType>;
  RecordConsentPayload?: RecordConsentPayloadResolvers<ContextType>;
  RecordContactAttemptPayload?: RecordContactAttemptPayloadResolvers<ContextType>;
  RecordCoveragePayload?: RecordCoveragePayloadResolvers<ContextType>;
  RecordDisclosurePayload?: RecordDisclosurePayloadResolvers<ContextType>;
  RecordEncounterPayload?: RecordEncounterPayloadResolvers<ContextType>;
  RecordInboundReplyPayload?: RecordInboundReplyPayloadResolvers<ContextType>;
  RecordMedicationPayload?: RecordMedicationPayloadResolvers<ContextType>;
  RecordObservationPayload?: RecordObservationPayloadResolvers<ContextType>;
  Redaction?: RedactionResolvers<ContextType>;
  RegisterPatientPayload?: RegisterPatientPayloadResolvers<ContextType>;
  Registry?: RegistryResolvers<ContextType>;
  RegistryAgeCriterion?: RegistryAgeCriterionResolvers<ContextType>;
  RegistryAssessmentCriterion?: RegistryAssessmentCriterionResolvers<ContextType>;
  RegistryConditionCriterion?: RegistryConditionCriterionResolvers<ContextType>;
  RegistryMembership?: RegistryMembershipResolvers<ContextType>;
  RegistryMembershipConnection?: RegistryMembershipConnectionResolvers<ContextType>;
  RegistryMembershipEdge?: RegistryMembershipEdgeResolvers<ContextType>;
  RegistryObservationCriterion?: RegistryObservationCriterionResolvers<ContextType>;
  RegistryPayerCriterion?: RegistryPayerCriterionResolvers<ContextType>;
  RegistryPreview?: RegistryPreviewResolvers<ContextType>;
  RegistryRevision?: RegistryRevisionResolvers<ContextType>;
  RegistryRule?: RegistryRuleResolvers<ContextType>;
  RegistryScoreCriterion?: RegistryScoreCriterionResolvers<ContextType>;
  RegistryUtilizationCriterion?: RegistryUtilizationCriterionResolvers<ContextType>;
  RelatedPerson?: RelatedPersonResolvers<ContextType>;
  RepairInboundMessagePayload?: RepairInboundMessagePayloadResolvers<ContextType>;
  ReplayInboundMessagePayload?: ReplayInboundMessagePayloadResolvers<ContextType>;
  ResumeCampaignPayload?: ResumeCampaignPayloadResolvers<ContextType>;
  RetractAssessmentPayload?: RetractAssessmentPayloadResolvers<ContextType>;
  RetractDeathPayload?: RetractDeathPayloadResolvers<ContextType>;
  RetractObservationPayload?: RetractObservationPayloadResolvers<ContextType>;
  RetractedDeath?: RetractedDeathResolvers<ContextType>;
  ReviewBreakGlassPayload?: ReviewBreakGlassPayloadResolvers<ContextType>;
  ReviseRegistryPayload?: ReviseRegistryPayloadResolvers<ContextType>;
  RevokeConsentPayload?: RevokeConsentPayloadResolvers<ContextType>;
  RevokeCoveragePayload?: RevokeCoveragePayloadResolvers<ContextType>;
  RevokeOnCallPayload?: RevokeOnCallPayloadResolvers<ContextType>;
  RevokeProxyPayload?: RevokeProxyPayloadResolvers<ContextType>;
  RiskFactor?: RiskFactorResolvers<ContextType>;
  RiskScore?: RiskScoreResolvers<ContextType>;
  RiskScoreConnection?: RiskScoreConnectionResolvers<ContextType>;
  RiskScoreEdge?: RiskScoreEdgeResolvers<ContextType>;
  RiskTierOverride?: RiskTierOverrideResolvers<ContextType>;
  SavePractitionerPayload?: SavePractitionerPayloadResolvers<ContextType>;
  SaveTeamPayload?: SaveTeamPayloadResolvers<ContextType>;
  SetContactPreferencePayload?: SetContactPreferencePayloadResolvers<ContextType>;
  SetOnCallPayload?: SetOnCallPayloadResolvers<ContextType>;
  SmsConsent?: SmsConsentResolvers<ContextType>;
  StaffTeam?: StaffTeamResolvers<ContextType>;
  StartImportPayload?: StartImportPayloadResolvers<ContextType>;
  StartOutreachProgramPayload?: StartOutreachProgramPayloadResolvers<ContextType>;
  StatusChange?: StatusChangeResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TransitionNotAllowed?: TransitionNotAllowedResolvers<ContextType>;
  UnmergePatientsPayload?: UnmergePatientsPayloadResolvers<ContextType>;
  UpdateDemographicsPayload?: UpdateDemographicsPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WeeklyHours?: WeeklyHoursResolvers<ContextType>;
};

