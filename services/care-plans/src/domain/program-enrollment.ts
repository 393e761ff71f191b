import type { Moves } from './moves.js'

export type EnrollmentStatus = 'ACTIVE' | 'WITHDRAWN' | 'COMPLETED'

/** A patient in a program with regular follow-up. */
export interface ProgramEnrollment {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly program: string
  readonly status: EnrollmentStatus
  readonly statusReason: string | null
  readonly carePlanId: string | null
  /** The first of the follow-up tasks, which recur. */
  readonly followUpTaskId: string | null
  readonly followUpEveryDays: number | null
  readonly ownerId: string | null
  readonly enrolledBy: string
  readonly enrolledAt: Date
  readonly endedAt: Date | null
}

/** Which state may follow which. */
export const ENROLLMENT_MOVES: Moves<EnrollmentStatus> = {
  ACTIVE: ['WITHDRAWN', 'COMPLETED'],
  WITHDRAWN: [],
  COMPLETED: [],
}

/** The program that changes what is right for a patient: outreach stops, measures exclude. */
export const HOSPICE = 'hospice'

/** How often a program follows up unless told, in days (ours). */
const EVERY_DAYS: Readonly<Record<string, number>> = {
  diabetes: 14,
  'heart-failure': 7,
  copd: 14,
  'behavioral-health': 14,
  'transitional-care': 7,
}

/** Days between follow-ups of a program; null for one that has none. */
export function usualRhythm(program: string): number | null {
  return program === HOSPICE ? null : (EVERY_DAYS[program] ?? 30)
}

/** Whether one of these enrollments is in hospice, now. */
export function isInHospice(enrollments: readonly Pick<ProgramEnrollment, 'program' | 'status'>[]): boolean {
  return enrollments.some(({ program, status }) => program === HOSPICE && status === 'ACTIVE')
}
