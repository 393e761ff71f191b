import type { LocalDate } from '@baton/clinical/calendar/local-time'
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

/** Why a transition was closed by a death that patients told of. */
export const DIED = 'The patient died.'

export type Closed = 'CLOSED_DECEASED' | 'CLOSED_HOSPICE' | 'CLOSED_TRANSFERRED' | 'CLOSED_DECLINED'

/** The thirty days after a discharge. */
export interface TransitionEpisode {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly encounterId: string
  readonly status: TransitionStatus
  readonly statusReason: string | null
  readonly admittedAt: Date | null
  /** Null while the patient is in the facility. */
  readonly dischargedAt: Date | null
  /** The patient's zone: its calendar is counted. */
  readonly timeZone: string
  /** D+29; null while the patient is in the facility. */
  readonly servicePeriodEndsOn: LocalDate | null
  readonly coordinatorId: string | null
  /** When the medications were first reconciled after the discharge. */
  readonly medicationsReconciledAt: Date | null
  /** The stay that ended the transition, once READMITTED. */
  readonly readmissionEncounterId: string | null
  /** When somebody confirmed the discharge checklist, and who. */
  readonly readyAt: Date | null
  readonly readyBy: string | null
  readonly openedAt: Date
}

const CLOSED: readonly Closed[] = [
  'CLOSED_DECEASED',
  'CLOSED_HOSPICE',
  'CLOSED_TRANSFERRED',
  'CLOSED_DECLINED',
]
const ENDS: readonly TransitionStatus[] = ['READMITTED', ...CLOSED]

const AFTER_DISCHARGE = ['DISCHARGED', 'CONTACTED', 'CONTACT_ATTEMPTED', 'SEEN'] as const

/** Which state may follow which. IN_FACILITY after a discharge is a cancelled discharge (HL7 A13). */
export const TRANSITIONS: Readonly<Record<TransitionStatus, readonly TransitionStatus[]>> = {
  IN_FACILITY: ['DISCHARGED', 'CANCELLED', ...CLOSED],
  DISCHARGED: ['CONTACTED', 'CONTACT_ATTEMPTED', 'IN_FACILITY', ...ENDS],
  CONTACTED: ['SEEN', 'IN_FACILITY', ...ENDS],
  CONTACT_ATTEMPTED: ['CONTACTED', 'SEEN', 'IN_FACILITY', ...ENDS],
  SEEN: ['COMPLETED', ...ENDS],
  COMPLETED: [],
  // The readmission was cancelled (HL7 A11): back to where it stood.
  READMITTED: [...AFTER_DISCHARGE],
  // The death was taken back (HL7 PID-30): back to where it stood.
  CLOSED_DECEASED: ['IN_FACILITY', ...AFTER_DISCHARGE],
  CLOSED_HOSPICE: [],
  CLOSED_TRANSFERRED: [],
  CLOSED_DECLINED: [],
  CANCELLED: [],
}

const WITH_CONTACTS: readonly TransitionStatus[] = AFTER_DISCHARGE
const OPEN: readonly TransitionStatus[] = ['IN_FACILITY', ...AFTER_DISCHARGE]

/** Null if attempts and visits can be recorded now, else why not. */
export function refuseContact(episode: TransitionEpisode): Refusal | null {
  return WITH_CONTACTS.includes(episode.status) ? null : notAllowed(episode, 'CONTACTED')
}

/** Whether a transition is under way. */
export function isOpenTransition({ status }: Pick<TransitionEpisode, 'status'>): boolean {
  return OPEN.includes(status)
}

/** Where a transition may go next as things stand: an ended one nowhere, unless the hospital takes its word back. */
export function openMoves(episode: Pick<TransitionEpisode, 'status'>): readonly TransitionStatus[] {
  return isOpenTransition(episode) ? TRANSITIONS[episode.status] : []
}

/** Whether a transition may go there from where it stands. */
export function mayBecome({ status }: Pick<TransitionEpisode, 'status'>, next: TransitionStatus): boolean {
  return TRANSITIONS[status].includes(next)
}

/** Why a transition does not go there. */
export function notAllowed(
  { status }: Pick<TransitionEpisode, 'status'>,
  requested: TransitionStatus,
): Refusal {
  return {
    kind: 'TransitionNotAllowed',
    message: `A transition that is ${status} cannot become ${requested}.`,
    from: status,
    requested,
    allowed: openMoves({ status }),
  }
}
