/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A referral that the agency takes. */
export type AcceptReferralInput = {
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which referral. */
  readonly referralId: string | number;
};

/** What a link can do. */
export type AgencyLinkStep =
  /** Accepts the referral. */
  | 'ACCEPT'
  /** Reports the service as given. */
  | 'COMPLETE'
  /** Declines the referral, without a reason. */
  | 'REJECT';

/** An answer. */
export type AnswerCapacityInput = {
  /** Whether there is room. */
  readonly answer: CapacityAnswer;
  /** Which question. */
  readonly capacityCheckId: string | number;
  /** The day on which there should be room. */
  readonly expectedOn?: string | null | undefined;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Who called an appointment off. */
export type AppointmentCancelledBy =
  /** The patient. */
  | 'PATIENT'
  /** The agency. */
  | 'PROVIDER';

/** A time that could be. */
export type AppointmentSlotInput = {
  /** When it ends. */
  readonly endAt?: string | null | undefined;
  /** When it begins. */
  readonly startAt: string;
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
  readonly documentId: string | number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** In words. */
  readonly note?: string | null | undefined;
  /** Which referral. */
  readonly referralId: string | number;
  /** How sensitive this entry is; that of the referral unless told. */
  readonly sensitivity?: Sensitivity | null | undefined;
  /** Its type, for example a LOINC code. */
  readonly type?: CodeInput | null | undefined;
};

/** A booking. */
export type BookAppointmentInput = {
  /** The proposed time; leave it out to name one. */
  readonly appointmentId?: string | number | null | undefined;
  /** When it ends. */
  readonly endAt?: string | null | undefined;
  /** The version of the referral that you saw. */
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** Where. */
  readonly location?: string | null | undefined;
  /** Which referral. */
  readonly referralId: string | number;
  /** When it begins. */
  readonly startAt?: string | null | undefined;
};

/** An appointment that is called off. */
export type CancelAppointmentInput = {
  /** Which appointment. */
  readonly appointmentId: string | number;
  /** Who called it off. */
  readonly cancelledBy: AppointmentCancelledBy;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
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

/** Whether a question was answered. */
export type CapacityCheckStatus =
  /** Answered. */
  | 'ANSWERED'
  /** Not yet. */
  | 'ASKED';

/** A coded value. */
export type CodeInput = {
  /** The code, not empty. */
  readonly code: string;
  /** The words for people. */
  readonly display?: string | null | undefined;
  /** The code system as a URI. */
  readonly system: string;
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

/** A service that is done. */
export type CompleteServiceInput = {
  /** What was done, for example a procedure. */
  readonly code?: CodeInput | null | undefined;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** In words. */
  readonly note?: string | null | undefined;
  /** The day of the service; needed beside a code. */
  readonly occurredOn?: string | null | undefined;
  /** Which referral. */
  readonly referralId: string | number;
};

/** A link to be. */
export type CreateAgencyLinkInput = {
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which referral. It was sent. */
  readonly referralId: string | number;
  /** What the link does. */
  readonly step: AgencyLinkStep;
  /** Hours that it works, 1 to 168; 72 when left out. */
  readonly validHours?: number | null | undefined;
};

/** A webhook to be. */
export type CreateWebhookInput = {
  /** The agency; your own when left out. */
  readonly agencyId?: string | number | null | undefined;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** Where messages are sent: https, a host on the public internet, at most 2,000 characters. */
  readonly url: string;
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
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which webhook. */
  readonly webhookId: string | number;
};

/** Which webhook is told again. */
export type EnableWebhookInput = {
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** Where messages are sent from now on; where they were sent before when left out. The secret stays. */
  readonly url?: string | null | undefined;
  /** Which webhook. */
  readonly webhookId: string | number;
};

/** Whether a patient is enrolled in a service (SDOH Clinical Care). */
export type EnrollmentStatus =
  /** Enrolled. */
  | 'ENROLLED'
  /** Not enrolled. */
  | 'NOT_ENROLLED'
  /** On the waiting list. */
  | 'NOT_ENROLLED_ON_WAITLIST';

/** A message. */
export type MessageOriginInput = {
  /** What it is about, as a code. */
  readonly code?: CodeInput | null | undefined;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** The day. */
  readonly occurredOn?: string | null | undefined;
  /** Which referral. */
  readonly referralId: string | number;
  /** How sensitive this entry is; that of the referral unless told. */
  readonly sensitivity?: Sensitivity | null | undefined;
  /** In words. */
  readonly text: string;
};

/** Times that an agency offers. */
export type ProposeAppointmentInput = {
  /** The patient has agreed to the one time: it is booked at once. */
  readonly agreedWithPatient?: boolean | null | undefined;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** Where. */
  readonly location?: string | null | undefined;
  /** Which referral. */
  readonly referralId: string | number;
  /** One to ten times. */
  readonly slots: ReadonlyArray<AppointmentSlotInput>;
};

/** Whether the patient came. */
export type RecordAttendanceInput = {
  /** Which appointment. */
  readonly appointmentId: string | number;
  /** True when the patient came. False counts from half an hour after the start. */
  readonly attended: boolean;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
};

/** A first visit. */
export type RecordIntakeInput = {
  /** Whether the patient is enrolled. */
  readonly enrollment: EnrollmentStatus;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** In words. */
  readonly note?: string | null | undefined;
  /** The day of the visit. */
  readonly occurredOn?: string | null | undefined;
  /** Which referral. */
  readonly referralId: string | number;
  /** How sensitive this entry is; that of the referral unless told. */
  readonly sensitivity?: Sensitivity | null | undefined;
};

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
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why. */
  readonly reason: ReferralRejectionReason;
  /** Which referral. */
  readonly referralId: string | number;
};

/** Which messages are sent again: one, or all since an instant. */
export type ReplayWebhookInput = {
  /** One message. */
  readonly deliveryId?: string | number | null | undefined;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** All messages of what happened from this instant on. */
  readonly since?: string | null | undefined;
  /** Which webhook. */
  readonly webhookId: string | number;
};

/** News of a service. */
export type ReportProgressInput = {
  /** What was done, as a code. */
  readonly code?: CodeInput | null | undefined;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** The day. */
  readonly occurredOn?: string | null | undefined;
  /** Which referral. */
  readonly referralId: string | number;
  /** How sensitive this entry is; that of the referral unless told. */
  readonly sensitivity?: Sensitivity | null | undefined;
  /** In words. */
  readonly text: string;
};

/** Another time. */
export type RescheduleAppointmentInput = {
  /** Which appointment. */
  readonly appointmentId: string | number;
  /** When it ends now. */
  readonly endAt?: string | null | undefined;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** Where; as before when left out. */
  readonly location?: string | null | undefined;
  /** When it begins now. */
  readonly startAt: string;
};

/** Which webhook gets a new secret. */
export type RotateWebhookSecretInput = {
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which webhook. */
  readonly webhookId: string | number;
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

/** A service that begins. */
export type StartServiceInput = {
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which referral. */
  readonly referralId: string | number;
};

/** The room of a service. */
export type UpdateCapacityInput = {
  /** How many places are free, if it is counted. */
  readonly availableSlots?: number | null | undefined;
  /** Whether there is room. */
  readonly capacity: CapacityAnswer;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which service. */
  readonly serviceId: string | number;
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

/** A service that somebody looked at. */
export type VerifyListingInput = {
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which service. */
  readonly serviceId: string | number;
};

/** A referral that has to wait. */
export type WaitlistReferralInput = {
  /** The day on which there should be room. */
  readonly expectedOn?: string | null | undefined;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** The place on the list, from 1. */
  readonly position?: number | null | undefined;
  /** Which referral. */
  readonly referralId: string | number;
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

/** Whether a webhook is told anything. */
export type WebhookStatus =
  /** Messages are sent. */
  | 'ACTIVE'
  /** Nothing is sent. */
  | 'DISABLED';

export type AcceptReferralMutationVariables = Exact<{
  input: AcceptReferralInput;
}>;


export type AcceptReferralMutation = { readonly acceptReferral: { readonly referral: { readonly id: string, readonly version: number, readonly status: ReferralStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string }
      | { readonly code: UserErrorCode, readonly message: string }
      | { readonly code: UserErrorCode, readonly message: string }
      | { readonly code: UserErrorCode, readonly message: string }
      | { readonly code: UserErrorCode, readonly message: string }
      | { readonly code: UserErrorCode, readonly message: string }
      | { readonly code: UserErrorCode, readonly message: string }
      | { readonly code: UserErrorCode, readonly message: string }
    > } };

export type AnswerCapacityMutationVariables = Exact<{
  input: AnswerCapacityInput;
}>;


export type AnswerCapacityMutation = { readonly answerCapacity: { readonly capacityCheck: { readonly id: string, readonly version: number, readonly status: CapacityCheckStatus, readonly answer: CapacityAnswer | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type AttachReferralDocumentMutationVariables = Exact<{
  input: AttachReferralDocumentInput;
}>;


export type AttachReferralDocumentMutation = { readonly attachReferralDocument: { readonly referral: { readonly id: string, readonly version: number, readonly status: ReferralStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type BookAppointmentMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookAppointmentMutation = { readonly bookAppointment: { readonly appointment: { readonly id: string, readonly version: number, readonly status: AppointmentStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type CancelAppointmentMutationVariables = Exact<{
  input: CancelAppointmentInput;
}>;


export type CancelAppointmentMutation = { readonly cancelAppointment: { readonly appointment: { readonly id: string, readonly version: number, readonly status: AppointmentStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type CapacityCheckQueryVariables = Exact<{
  id: string | number;
}>;


export type CapacityCheckQuery = { readonly capacityCheck: { readonly id: string, readonly version: number, readonly answer: CapacityAnswer | null } | null };

export type CapacityChecksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CapacityChecksQuery = { readonly partnerCapacityChecks: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly answer: CapacityAnswer | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CompleteServiceMutationVariables = Exact<{
  input: CompleteServiceInput;
}>;


export type CompleteServiceMutation = { readonly completeService: { readonly referral: { readonly id: string, readonly version: number, readonly status: ReferralStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type CreateAgencyLinkMutationVariables = Exact<{
  input: CreateAgencyLinkInput;
}>;


export type CreateAgencyLinkMutation = { readonly createAgencyLink: { readonly link: { readonly id: string, readonly expiresAt: string, readonly url: string, readonly step: AgencyLinkStep } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type CreateWebhookMutation = { readonly createWebhook: { readonly secret: string | null, readonly webhook: { readonly id: string, readonly version: number, readonly status: WebhookStatus, readonly url: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type DisableWebhookMutationVariables = Exact<{
  input: DisableWebhookInput;
}>;


export type DisableWebhookMutation = { readonly disableWebhook: { readonly webhook: { readonly id: string, readonly version: number, readonly status: WebhookStatus, readonly url: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type EnableWebhookMutationVariables = Exact<{
  input: EnableWebhookInput;
}>;


export type EnableWebhookMutation = { readonly enableWebhook: { readonly webhook: { readonly id: string, readonly version: number, readonly status: WebhookStatus, readonly url: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type InboxQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type InboxQuery = { readonly partnerInbox: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: ReferralStatus, readonly category: ReferralCategory, readonly priority: ReferralPriority, readonly sentAt: string | null } }> } | null };

export type MessageOriginMutationVariables = Exact<{
  input: MessageOriginInput;
}>;


export type MessageOriginMutation = { readonly messageOrigin: { readonly referral: { readonly id: string, readonly version: number, readonly status: ReferralStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type ProposeAppointmentMutationVariables = Exact<{
  input: ProposeAppointmentInput;
}>;


export type ProposeAppointmentMutation = { readonly proposeAppointment: { readonly referral: { readonly id: string, readonly version: number, readonly status: ReferralStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { readonly recordAttendance: { readonly appointment: { readonly id: string, readonly version: number, readonly status: AppointmentStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type RecordIntakeMutationVariables = Exact<{
  input: RecordIntakeInput;
}>;


export type RecordIntakeMutation = { readonly recordIntake: { readonly referral: { readonly id: string, readonly version: number, readonly status: ReferralStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type ReferralChangedSubscriptionVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ReferralChangedSubscription = { readonly referralChanged: { readonly id: string, readonly version: number, readonly status: ReferralStatus, readonly availableTransitions: ReadonlyArray<ReferralTransition> } | null };

export type ReferralQueryVariables = Exact<{
  id: string | number;
}>;


export type ReferralQuery = { readonly referral: { readonly id: string, readonly version: number, readonly status: ReferralStatus, readonly statusReason: ReferralStatusReason | null, readonly category: ReferralCategory, readonly priority: ReferralPriority, readonly availableTransitions: ReadonlyArray<ReferralTransition>, readonly part2Notice: string | null, readonly deadlines: ReadonlyArray<{ readonly rule: string, readonly dueAt: string, readonly status: DeadlineStatus }> | null, readonly disclosedPayload: { readonly safetyNote: string | null, readonly name: { readonly given: string | null, readonly family: string | null } | null, readonly phone: { readonly number: string, readonly bestTime: string | null } | null, readonly need: { readonly code: string | null, readonly display: string | null } | null, readonly coordinator: { readonly name: string } | null } | null, readonly messages: ReadonlyArray<{ readonly id: string, readonly kind: ReferralMessageKind, readonly at: string, readonly party: ReferralParty, readonly text: string | null }> | null, readonly appointments: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: AppointmentStatus, readonly startAt: string }> | null } | null };

export type RejectReferralMutationVariables = Exact<{
  input: RejectReferralInput;
}>;


export type RejectReferralMutation = { readonly rejectReferral: { readonly referral: { readonly id: string, readonly version: number, readonly status: ReferralStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type ReplayWebhookMutationVariables = Exact<{
  input: ReplayWebhookInput;
}>;


export type ReplayWebhookMutation = { readonly replayWebhook: { readonly count: number | null, readonly webhook: { readonly id: string, readonly version: number, readonly status: WebhookStatus, readonly url: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type ReportProgressMutationVariables = Exact<{
  input: ReportProgressInput;
}>;


export type ReportProgressMutation = { readonly reportProgress: { readonly referral: { readonly id: string, readonly version: number, readonly status: ReferralStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type RescheduleAppointmentMutationVariables = Exact<{
  input: RescheduleAppointmentInput;
}>;


export type RescheduleAppointmentMutation = { readonly rescheduleAppointment: { readonly appointment: { readonly id: string, readonly version: number, readonly status: AppointmentStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { readonly rotateWebhookSecret: { readonly secret: string | null, readonly webhook: { readonly id: string, readonly version: number, readonly status: WebhookStatus, readonly url: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type ScorecardQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type ScorecardQuery = { readonly agencyScorecards: ReadonlyArray<{ readonly agencyId: string, readonly sent: number }> | null };

export type StartServiceMutationVariables = Exact<{
  input: StartServiceInput;
}>;


export type StartServiceMutation = { readonly startService: { readonly referral: { readonly id: string, readonly version: number, readonly status: ReferralStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type UpdateCapacityMutationVariables = Exact<{
  input: UpdateCapacityInput;
}>;


export type UpdateCapacityMutation = { readonly updateCapacity: { readonly communityService: { readonly id: string, readonly version: number, readonly status: CommunityServiceStatus, readonly capacity: CapacityAnswer | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type VerifyListingMutationVariables = Exact<{
  input: VerifyListingInput;
}>;


export type VerifyListingMutation = { readonly verifyListing: { readonly communityService: { readonly id: string, readonly version: number, readonly status: CommunityServiceStatus, readonly capacity: CapacityAnswer | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly id: string, readonly agencyId: string | null, readonly scopes: ReadonlyArray<string> } | null };

export type WaitlistReferralMutationVariables = Exact<{
  input: WaitlistReferralInput;
}>;


export type WaitlistReferralMutation = { readonly waitlistReferral: { readonly referral: { readonly id: string, readonly version: number, readonly status: ReferralStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type WebhookDeliveriesQueryVariables = Exact<{
  webhookId: string | number;
  status?: WebhookDeliveryStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WebhookDeliveriesQuery = { readonly webhookDeliveries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: WebhookDeliveryStatus } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };


export const AcceptReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptReferralMutation, AcceptReferralMutationVariables>;
export const AnswerCapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerCapacityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerCapacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacityCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerCapacityMutation, AnswerCapacityMutationVariables>;
export const AttachReferralDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachReferralDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachReferralDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachReferralDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AttachReferralDocumentMutation, AttachReferralDocumentMutationVariables>;
export const BookAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BookAppointmentMutation, BookAppointmentMutationVariables>;
export const CancelAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
export const CapacityCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CapacityCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacityCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<CapacityCheckQuery, CapacityCheckQueryVariables>;
export const CapacityChecksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CapacityChecks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerCapacityChecks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CapacityChecksQuery, CapacityChecksQueryVariables>;
export const CompleteServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteServiceMutation, CompleteServiceMutationVariables>;
export const CreateAgencyLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAgencyLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAgencyLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAgencyLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateAgencyLinkMutation, CreateAgencyLinkMutationVariables>;
export const CreateWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const DisableWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisableWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DisableWebhookMutation, DisableWebhookMutationVariables>;
export const EnableWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnableWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EnableWebhookMutation, EnableWebhookMutationVariables>;
export const InboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerInbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InboxQuery, InboxQueryVariables>;
export const MessageOriginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MessageOrigin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageOriginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageOrigin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<MessageOriginMutation, MessageOriginMutationVariables>;
export const ProposeAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeAppointmentMutation, ProposeAppointmentMutationVariables>;
export const RecordAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const RecordIntakeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordIntake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordIntakeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordIntake"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordIntakeMutation, RecordIntakeMutationVariables>;
export const ReferralChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ReferralChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableTransitions"}}]}}]}}]} as unknown as DocumentNode<ReferralChangedSubscription, ReferralChangedSubscriptionVariables>;
export const ReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Referral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"availableTransitions"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosedPayload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"family"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"bestTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"safetyNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"part2Notice"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}}]}}]}}]}}]} as unknown as DocumentNode<ReferralQuery, ReferralQueryVariables>;
export const RejectReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RejectReferralMutation, RejectReferralMutationVariables>;
export const ReplayWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplayWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReplayWebhookMutation, ReplayWebhookMutationVariables>;
export const ReportProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportProgressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReportProgressMutation, ReportProgressMutationVariables>;
export const RescheduleAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescheduleAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RescheduleAppointmentMutation, RescheduleAppointmentMutationVariables>;
export const RotateWebhookSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateWebhookSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateWebhookSecretInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateWebhookSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const ScorecardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Scorecard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyScorecards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}}]}}]}}]} as unknown as DocumentNode<ScorecardQuery, ScorecardQueryVariables>;
export const StartServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StartServiceMutation, StartServiceMutationVariables>;
export const UpdateCapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCapacityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCapacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityService"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateCapacityMutation, UpdateCapacityMutationVariables>;
export const VerifyListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityService"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyListingMutation, VerifyListingMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const WaitlistReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WaitlistReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waitlistReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<WaitlistReferralMutation, WaitlistReferralMutationVariables>;
export const WebhookDeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"webhookId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeliveryStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"webhookId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"webhookId"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>;