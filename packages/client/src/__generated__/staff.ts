/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A task that is done. */
export type CompleteTaskInput = {
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Your name for this one change: the same key and input within 24 hours replays the answer. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which task. */
  readonly taskId: string | number;
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

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { readonly completeTask: { readonly task: { readonly id: string, readonly version: number, readonly status: TaskStatus } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
      | { readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }
    > } };

export type MyWorkQueueQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyWorkQueueQuery = { readonly myWorkQueue: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: WorkItemKind, readonly label: string, readonly urgency: WorkItemUrgency, readonly dueAt: string | null, readonly timeZone: string, readonly reason: string, readonly patient: { readonly id: string, readonly name: { readonly text: string } } | null, readonly task: { readonly id: string, readonly version: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type WorkQueueChangedSubscriptionVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkQueueChangedSubscription = { readonly workQueueChanged: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } | null };


export const CompleteTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const MyWorkQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyWorkQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myWorkQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MyWorkQueueQuery, MyWorkQueueQueryVariables>;
export const WorkQueueChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WorkQueueChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workQueueChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorkQueueChangedSubscription, WorkQueueChangedSubscriptionVariables>;