import type { CodedValue } from './coded-value.js'

/** Whether a coverage is in force, as in FHIR R4. */
export const COVERAGE_STATUSES = ['ACTIVE', 'CANCELLED', 'DRAFT', 'ENTERED_IN_ERROR'] as const

/** The table `coverage`. */
export interface CoverageRow {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly status: (typeof COVERAGE_STATUSES)[number]
  readonly type: CodedValue | null
  readonly memberId: string | null
  readonly payerName: string | null
  readonly payerCode: string | null
  readonly payerId: string | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  /** Set where the coverage is known only from claims that name this payer. */
  readonly claimPayer: string | null
  readonly lastBilledOn: string | null
}
