import type { TerminationNoticeKind } from '@baton/clinical/prior-authorization/termination-notice'

/** What the quality improvement organization decided. */
export type FastTrackOutcome = 'SERVICES_CONTINUE' | 'SERVICES_END'

/** A notice that an approved service or stay ends, with the fast-track appeal against it. Days are `2026-12-18`. */
export interface TerminationNotice {
  readonly id: string
  readonly authorizationId: string
  readonly kind: TerminationNoticeKind
  readonly givenOn: string
  readonly endsOn: string
  /** The last day on which it could be given. */
  readonly dueOn: string
  readonly isLate: boolean
  readonly recordedAt: Date
  readonly recordedBy: string
  /** By when the fast-track appeal is asked for; null where the notice opens none. */
  readonly fastTrackDueAt: Date | null
  readonly fastTrackAskedAt: Date | null
  readonly fastTrackAskedBy: string | null
  readonly outcome: FastTrackOutcome | null
  readonly decidedAt: Date | null
  readonly decidedBy: string | null
}
