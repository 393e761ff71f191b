import type { CodedValue } from './coded-value.js'

/** FHIR MedicationStatement.status, as far as something is taken or was, and for what was never. */
export const MEDICATION_STATUSES = ['ACTIVE', 'COMPLETED', 'STOPPED', 'ON_HOLD', 'ENTERED_IN_ERROR'] as const

/** Where an entry of the list may go next, itself included: only what was entered in error stays so. */
export function medicationMovesOf(from: MedicationRow['status']): readonly MedicationRow['status'][] {
  return from === 'ENTERED_IN_ERROR' ? [] : MEDICATION_STATUSES
}

/** Something that a patient is known to take or to have taken. */
export interface MedicationRow {
  readonly id: string
  readonly version: number
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

/** The table `medication`: what was written down here. */
export type RecordedMedication = Omit<MedicationRow, 'origin' | 'source'>

/** The table `medication_step`: what became of an entry of the list, one row a version. Only ever added to. */
export interface MedicationStepRow {
  readonly medicationId: string
  readonly version: number
  readonly at: Date
  readonly by: string
  readonly fromStatus: MedicationRow['status'] | null
  readonly toStatus: MedicationRow['status']
  readonly reason: string | null
}

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
