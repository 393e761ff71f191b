import type { CodedValue } from './coded-value.js'

/** FHIR MedicationStatement.status, as far as something is taken or was. */
export const MEDICATION_STATUSES = ['ACTIVE', 'COMPLETED', 'STOPPED', 'ON_HOLD'] as const

/** Something that a patient is known to take or to have taken. */
export interface MedicationRow {
  readonly id: string
  readonly patientId: string
  readonly encounterId: string | null
  /** Mostly RxNorm. */
  readonly code: CodedValue
  readonly status: (typeof MEDICATION_STATUSES)[number] | 'UNKNOWN'
  /** How it is taken, in words. */
  readonly dosage: string | null
  /** YYYY-MM-DD. */
  readonly startedOn: string | null
  /** YYYY-MM-DD, the last day. */
  readonly endedOn: string | null
  readonly recordedAt: Date
  readonly recordedBy: string
  /** Written down here, prescribed elsewhere, or stated elsewhere. */
  readonly origin: 'RECORDED' | 'PRESCRIBED' | 'STATED'
  /** Whose ids the import came with; null for what was written down here. */
  readonly source: string | null
}

/** The table `medication`: what was written down here. Only ever added to. */
export type RecordedMedication = Omit<MedicationRow, 'origin' | 'source'>

/** The table `imported_medication`: MedicationRequest and MedicationStatement. */
export interface ImportedMedicationRow extends Omit<
  MedicationRow,
  'recordedBy' | 'status' | 'origin' | 'source'
> {
  readonly version: number
  /** Source, type and id of the resource. */
  readonly entryKey: string
  readonly origin: 'PRESCRIBED' | 'STATED'
  readonly source: string
  readonly status: MedicationRow['status'] | 'ENTERED_IN_ERROR'
}
