import type { CodedValue } from './coded-value.js'
import type { Retraction } from './retraction.js'

/** The table `observation`: something that was measured. It is never changed, but may be taken back. */
export interface ObservationRow extends Retraction {
  readonly id: string
  readonly patientId: string
  readonly encounterId: string | null
  readonly code: CodedValue
  readonly value: number | null
  /** UCUM. */
  readonly unit: string | null
  /** What was found where it is no number. */
  readonly text: string | null
  readonly observedAt: Date
  readonly recordedAt: Date
  readonly recordedBy: string
}
