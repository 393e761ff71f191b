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

export type InboxQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type InboxQuery = { readonly partnerInbox: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: ReferralStatus, readonly category: ReferralCategory, readonly priority: ReferralPriority, readonly sentAt: string | null } }> } | null };


export const AcceptReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptReferralMutation, AcceptReferralMutationVariables>;
export const InboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerInbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InboxQuery, InboxQueryVariables>;