/** What was done about an escalation. ASKED is a step up the ladder, NOT_TOLD that no message reached who was asked. */
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
export type ActionKind = (typeof ACTION_KINDS)[number] | 'ASKED' | 'NOT_TOLD'

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
