/** What a member of the staff was shown to be able to do, and from when until when. */
export interface StaffCompetency {
  readonly practitionerId: string
  readonly competency: string
  readonly validFrom: Date
  readonly validUntil: Date | null
}

/** What it takes to send a request to a payer. */
export const PA_SUBMISSION = 'PA_SUBMISSION'

/** Roles that learn it before they may do it; physicians and supervisors answer for others' requests. */
const LEARNERS: ReadonlySet<string> = new Set(['coordinator', 'nurse', 'socialWorker'])

/** Whether somebody of this role must have shown that they can submit. */
export function mustShowCompetency(role: string): boolean {
  return LEARNERS.has(role)
}
