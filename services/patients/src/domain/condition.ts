import type { CodedValue } from './coded-value.js'
import type { Sensitivity } from '@baton/events/sensitivity'

/** The table `condition`. */
export interface ConditionRow {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly encounterId: string | null
  readonly code: CodedValue
  readonly codings: readonly CodedValue[]
  /** What LACE counts it as; null for most. */
  readonly comorbidity: string | null
  readonly clinicalStatus: string | null
  readonly verificationStatus: string | null
  readonly onsetAt: Date | null
  /** The onset as the source wrote it: it may be no more than a year. */
  readonly onsetText: string | null
  readonly abatedAt: Date | null
  readonly recordedAt: Date | null
  /** Absent in rows about to be written: a person labels a record, an import never takes the label off. */
  readonly sensitivity?: Sensitivity
}

/** FHIR condition-clinical. */
export const CLINICAL_STATUSES = [
  'active',
  'recurrence',
  'relapse',
  'inactive',
  'remission',
  'resolved',
] as const

/** FHIR condition-ver-status. */
export const VERIFICATION_STATUSES = [
  'unconfirmed',
  'provisional',
  'differential',
  'confirmed',
  'refuted',
  'entered-in-error',
] as const
