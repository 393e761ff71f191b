/** What was done about an escalation; ASKED is a step up the ladder. */
export const ACTION_KINDS = [
  'CALLED_PATIENT',
  'VIDEO_VISIT',
  'HOME_VISIT',
  'PROVIDER_INFORMED',
  'RISK_QUESTIONS',
  'SAFETY_PLAN',
  'CALLED_988',
  'CALLED_911',
  'MEDICATION_CHANGED',
  'OTHER',
] as const
export type ActionKind = (typeof ACTION_KINDS)[number] | 'ASKED'

/** Something that was done about an escalation. Never changed once recorded. */
export interface EscalationAction {
  readonly id: string
  readonly patientId: string
  readonly escalationId: string
  readonly kind: ActionKind
  readonly at: Date
  readonly note: string | null
  readonly recordedBy: string
  readonly recordedAt: Date
}

/** What a member of staff is told outside the graph. */
export interface StaffMessage {
  readonly id: string
  readonly escalationId: string
  /** A practitioner's id, or a role of the ladder that nobody is named for. */
  readonly recipient: string
  readonly channel: 'EMAIL' | 'SMS'
  readonly body: string
  readonly createdAt: Date
  readonly sentAt: Date | null
}

/** The words of a message: that something waits and until when, never who or what. */
export function messageBody(severity: string): string {
  const soon = severity === 'EMERGENT' || severity === 'URGENT' ? 'now' : 'today'
  return `Baton: an escalation waits for your answer ${soon}. Sign in and open your work queue.`
}
