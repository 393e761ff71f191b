import type { AppointmentStatus } from './appointment-status.js'

/** A time at which an agency sees the patient. */
export interface Appointment {
  readonly id: string
  readonly version: number
  readonly referralId: string
  readonly patientId: string
  readonly agencyId: string
  readonly status: AppointmentStatus
  readonly startAt: Date
  readonly endAt: Date | null
  readonly timeZone: string
  readonly location: string | null
  readonly createdBy: string
  readonly createdAt: Date
  readonly cancelledBy: CancelledBy | null
  /** Cancelled less than 24 hours before its start: counted separately (domain.md 5.3, no-show rule). */
  readonly late: boolean
}

/** Who called an appointment off. */
export const CANCELLED_BY = ['PATIENT', 'PROVIDER'] as const
/** One of CANCELLED_BY. */
export type CancelledBy = (typeof CANCELLED_BY)[number]

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
/** How long after its start an appointment counts as missed (domain.md 5.3). */
const GRACE_MINUTES = 30

/** Whether calling it off at this instant comes less than 24 hours before its start. */
export function isLateCancellation(startAt: Date, now: Date): boolean {
  return startAt.getTime() - now.getTime() < 24 * HOUR_MS
}

/** The instant from which an appointment that nobody came to is a no-show. */
export function noShowFrom(startAt: Date): Date {
  return new Date(startAt.getTime() + GRACE_MINUTES * MINUTE_MS)
}

/** When the patient is reminded: two days and one day before, as far as that lies ahead. */
export function remindersFor(startAt: Date, now: Date): readonly { kind: ReminderKind; dueAt: Date }[] {
  return REMINDERS.map(({ kind, hours }) => ({
    kind,
    dueAt: new Date(startAt.getTime() - hours * HOUR_MS),
  })).filter(({ dueAt }) => dueAt > now)
}

const REMINDERS = [
  { kind: 'TWO_DAYS_BEFORE', hours: 48 },
  { kind: 'DAY_BEFORE', hours: 24 },
] as const
/** Which reminder. */
export type ReminderKind = (typeof REMINDERS)[number]['kind']

/** A message to the patient that outreach sends when it is due. */
export interface AppointmentReminder {
  readonly id: string
  readonly appointmentId: string
  readonly kind: ReminderKind
  readonly dueAt: Date
  readonly status: 'WAITING' | 'TOLD' | 'CANCELLED'
}

/** What a missed appointment leads to, by how many were missed (domain.md 5.3, no-show rule). */
export function afterNoShow(missed: number, limit: number): 'CALL_AND_REBOOK' | 'BARRIER_REVIEW' | 'CLOSE' {
  if (missed >= limit) return 'CLOSE'
  return missed === 1 ? 'CALL_AND_REBOOK' : 'BARRIER_REVIEW'
}
