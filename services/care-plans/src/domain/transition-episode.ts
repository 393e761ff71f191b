import type { LocalDate } from '@baton/clinical/local-time'
import type { Refusal } from '@baton/database/refusal'

/** Where a transition stands (domain.md 3.2). */
export type TransitionStatus =
  | 'IN_FACILITY'
  | 'DISCHARGED'
  | 'CONTACTED'
  | 'CONTACT_ATTEMPTED'
  | 'SEEN'
  | 'COMPLETED'
  | 'READMITTED'
  | Closed
  | 'CANCELLED'

type Closed = 'CLOSED_DECEASED' | 'CLOSED_HOSPICE' | 'CLOSED_TRANSFERRED' | 'CLOSED_DECLINED'

/** The thirty days after a discharge. */
export interface TransitionEpisode {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly encounterId: string
  readonly status: TransitionStatus
  readonly statusReason: string | null
  readonly dischargedAt: Date
  /** The patient's zone: its calendar is counted. */
  readonly timeZone: string
  /** D+29. */
  readonly servicePeriodEndsOn: LocalDate
  readonly coordinatorId: string | null
  readonly openedAt: Date
}

const ENDS: readonly TransitionStatus[] = [
  'READMITTED',
  'CLOSED_DECEASED',
  'CLOSED_HOSPICE',
  'CLOSED_TRANSFERRED',
  'CLOSED_DECLINED',
]

/** Which state may follow which. IN_FACILITY after a discharge is a cancelled discharge (HL7 A13). */
export const TRANSITIONS: Readonly<Record<TransitionStatus, readonly TransitionStatus[]>> = {
  IN_FACILITY: ['DISCHARGED', 'CANCELLED'],
  DISCHARGED: ['CONTACTED', 'CONTACT_ATTEMPTED', 'IN_FACILITY', ...ENDS],
  CONTACTED: ['SEEN', 'IN_FACILITY', ...ENDS],
  CONTACT_ATTEMPTED: ['CONTACTED', 'SEEN', 'IN_FACILITY', ...ENDS],
  SEEN: ['COMPLETED', ...ENDS],
  COMPLETED: [],
  READMITTED: [],
  CLOSED_DECEASED: [],
  CLOSED_HOSPICE: [],
  CLOSED_TRANSFERRED: [],
  CLOSED_DECLINED: [],
  CANCELLED: [],
}

const WITH_CONTACTS: readonly TransitionStatus[] = ['DISCHARGED', 'CONTACTED', 'CONTACT_ATTEMPTED', 'SEEN']

/** Null if attempts to reach the patient can be recorded now, else why not. */
export function refuseContact(episode: TransitionEpisode): Refusal | null {
  if (WITH_CONTACTS.includes(episode.status)) return null
  return {
    kind: 'TransitionNotAllowed',
    message: `No contact can be recorded while the transition is ${episode.status}.`,
    from: episode.status,
    requested: 'CONTACTED',
    allowed: TRANSITIONS[episode.status],
  }
}
