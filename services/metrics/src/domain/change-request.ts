/** What a change request is about. */
export type ChangeRequestKind =
  'RECORD_SYSTEM' | 'PLAN_TEMPLATE' | 'NOTE_TEMPLATE' | 'UTILIZATION_RULE' | 'MEASURE' | 'WORKFLOW'

/** Where a change request stands. */
export type ChangeRequestStatus = 'SUBMITTED' | 'ACCEPTED' | 'DECLINED' | 'COMPLETED'

/** Somebody's wish that something be changed. */
export interface ChangeRequest {
  readonly id: string
  readonly version: number
  readonly kind: ChangeRequestKind
  readonly title: string
  readonly description: string
  readonly targetId: string | null
  readonly targetVersion: string | null
  readonly status: ChangeRequestStatus
  readonly statusReason: string | null
  readonly submittedAt: Date
  readonly submittedBy: string
}

/** Where a change request may go from where it stands. */
export const CHANGE_REQUEST_MOVES: Readonly<Record<ChangeRequestStatus, readonly ChangeRequestStatus[]>> = {
  SUBMITTED: ['ACCEPTED', 'DECLINED'],
  ACCEPTED: ['COMPLETED', 'DECLINED'],
  DECLINED: [],
  COMPLETED: [],
}
