import type { ScriptAnswer } from './post-discharge-script.js'

/** How somebody was contacted. */
export const CHANNELS = ['PHONE', 'ELECTRONIC', 'IN_PERSON'] as const
export type ContactChannel = (typeof CHANNELS)[number]

/** What came of an attempt. */
export const OUTCOMES = [
  'REACHED',
  'REACHED_CAREGIVER',
  'NO_ANSWER',
  'VOICEMAIL',
  'BUSY',
  'WRONG_NUMBER',
  'UNANSWERED_MESSAGE',
] as const
export type ContactOutcome = (typeof OUTCOMES)[number]

/** An attempt to reach the patient or a caregiver. Never changed once recorded. */
export interface TransitionContact {
  readonly id: string
  readonly episodeId: string
  readonly at: Date
  readonly channel: ContactChannel
  readonly outcome: ContactOutcome
  /** Made before the contact deadline passed. */
  readonly onTime: boolean
  readonly note: string | null
  /** What whoever was reached answered to the questions of the call; empty where nobody asked. */
  readonly answers: readonly ScriptAnswer[]
  readonly recordedBy: string
  /** The colleague whom that person covered for the patient at the time; null for nobody. */
  readonly onBehalfOf: string | null
  readonly recordedAt: Date
}

/** Two-way, with the patient or a caregiver; a voicemail alone is an attempt, not a contact (CMS MLN908628). */
export function isSuccessful(contact: Pick<TransitionContact, 'outcome'>): boolean {
  return contact.outcome === 'REACHED' || contact.outcome === 'REACHED_CAREGIVER'
}
