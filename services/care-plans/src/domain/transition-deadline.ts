import type { Deadline } from '@baton/clinical/deadline'

/** A clock of a transition, as stored. */
export interface TransitionDeadline extends Deadline {
  readonly id: string
  readonly episodeId: string
}

/** The rule that asks for two-way contact. */
export const CONTACT_RULE = 'tcm-contact'

/** The words of a deadline's rule on the work queue; a rule that is not known here shows its id. */
export const RULE_LABELS: Readonly<Record<string, string>> = {
  'tcm-contact': 'Reach the patient after discharge',
  'tcm-visit-7': 'Visit within 7 days of discharge',
  'tcm-visit-14': 'Visit within 14 days of discharge',
}
