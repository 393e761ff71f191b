import type { Deadline } from '@baton/clinical/calendar/deadline'

/** A clock of a transition, as stored. */
export interface TransitionDeadline extends Deadline {
  readonly id: string
  readonly episodeId: string
}

/** The rule that asks for two-way contact. */
export const CONTACT_RULE = 'tcm-contact'
