import type { CodedValue } from './coded-value.js'

/** FHIR MedicationStatement.status, as far as something is taken or was. */
export const MEDICATION_STATUSES = ['ACTIVE', 'COMPLETED', 'STOPPED', 'ON_HOLD'] as const

/** The table `medication`: something that a patient is known to take or to have taken. Only ever added to. */
export interface MedicationRow {
  readonly id: string
  readonly patientId: string
  readonly encounterId: string | null
  /** Mostly RxNorm. */
  readonly code: CodedValue
  readonly status: (typeof MEDICATION_STATUSES)[number]
  /** How it is taken, in words. */
  readonly dosage: string | null
  /** YYYY-MM-DD. */
  readonly startedOn: string | null
  /** YYYY-MM-DD, the last day. */
  readonly endedOn: string | null
  readonly recordedAt: Date
  readonly recordedBy: string
}
