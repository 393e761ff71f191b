import type { DiscrepancySeverity } from '@baton/clinical/medications/rules'

/** Where a reconciliation stands. */
export type ReconciliationStatus = 'IN_PROGRESS' | 'COMPLETED'

/** Which state may follow which. */
export const RECONCILIATION_TRANSITIONS: Readonly<
  Record<ReconciliationStatus, readonly ReconciliationStatus[]>
> = { IN_PROGRESS: ['COMPLETED'], COMPLETED: [] }

/** The lists that are compared (domain.md 3.4). */
export const SOURCE_KINDS = [
  'PRE_ADMISSION',
  'DISCHARGE',
  'PHARMACY_FILLS',
  'PATIENT_REPORT',
  'CLINIC_CHART',
  'HOME_HEALTH',
  'OTC_HERBAL',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** How far a list can be trusted. */
export const RELIABILITIES = ['HIGH', 'MODERATE', 'LOW'] as const

/** What somebody did about a list. */
export const SOURCE_STATES = ['UNREVIEWED', 'REVIEWED', 'UNAVAILABLE'] as const

/** A line of a medication list. */
export interface ListedMedication {
  readonly name: string
  readonly rxNormCode: string | null
  /** RxNorm ingredient; found in the name when left out. */
  readonly ingredient: string | null
  readonly dose: string | null
  readonly frequency: string | null
  readonly route: string | null
  /** Why it is taken, or why it was started or stopped. */
  readonly reason: string | null
  readonly stopped: boolean
  /** The last day of a course. */
  readonly stopOn: string | null
  /** The day of the next check that it needs, an INR. */
  readonly monitoringOn: string | null
}

/** One list, kept as its source gave it. */
export interface MedicationSource {
  readonly id: string
  readonly reconciliationId: string
  readonly kind: SourceKind
  readonly asOf: Date
  readonly reliability: (typeof RELIABILITIES)[number]
  readonly state: (typeof SOURCE_STATES)[number]
  readonly stateReason: string | null
  readonly reviewedBy: string | null
  readonly reviewedAt: Date | null
  readonly medications: readonly ListedMedication[]
}

/** What differs or does not fit (domain.md 3.4). */
export const DISCREPANCY_TYPES = [
  'OMISSION',
  'COMMISSION',
  'DUPLICATION',
  'DOSE_FREQUENCY_ROUTE',
  'INTERACTION',
  'ALLERGY_OR_CONTRAINDICATION',
  'NOT_FILLED',
  'ADHERENCE',
  'MONITORING_MISSING',
] as const
export type DiscrepancyType = (typeof DISCREPANCY_TYPES)[number]

/** How much a type matters unless a rule or a person says otherwise. */
export const DEFAULT_SEVERITY: Readonly<Record<DiscrepancyType, DiscrepancySeverity>> = {
  OMISSION: 'MODERATE',
  COMMISSION: 'LOW',
  DUPLICATION: 'HIGH',
  DOSE_FREQUENCY_ROUTE: 'MODERATE',
  INTERACTION: 'HIGH',
  ALLERGY_OR_CONTRAINDICATION: 'HIGH',
  NOT_FILLED: 'MODERATE',
  ADHERENCE: 'MODERATE',
  MONITORING_MISSING: 'MODERATE',
}

/** Where a discrepancy stands; RESOLVED is accepted, declined or not applicable. */
export type DiscrepancyStatus = 'OPEN' | 'PRESCRIBER_NOTIFIED' | 'RESOLVED'

/** Which state may follow which. */
export const DISCREPANCY_TRANSITIONS: Readonly<Record<DiscrepancyStatus, readonly DiscrepancyStatus[]>> = {
  OPEN: ['PRESCRIBER_NOTIFIED', 'RESOLVED'],
  PRESCRIBER_NOTIFIED: ['RESOLVED'],
  RESOLVED: [],
}

/** What is to be done about a discrepancy. */
export const ACTIONS = [
  'CONTINUE',
  'CHANGE',
  'HOLD',
  'STOP',
  'START',
  'CLARIFY_WITH_PRESCRIBER',
  'COUNSEL',
  'REFER_TO_PHARMACIST',
  'ARRANGE_ACCESS',
] as const

/** What came of it. */
export const RESOLUTIONS = ['ACCEPTED', 'DECLINED', 'NOT_APPLICABLE'] as const

/** Something that differs between the lists, or does not fit. */
export interface Discrepancy {
  readonly id: string
  readonly reconciliationId: string
  readonly type: DiscrepancyType
  readonly severity: DiscrepancySeverity
  readonly medications: readonly string[]
  readonly summary: string
  /** The rule that found it; null when a person did. */
  readonly rule: string | null
  readonly source: string | null
  readonly status: DiscrepancyStatus
  readonly resolution: (typeof RESOLUTIONS)[number] | null
  readonly action: (typeof ACTIONS)[number] | null
  readonly holdUntil: string | null
  readonly note: string | null
  readonly foundBy: string
  readonly foundAt: Date
  readonly resolvedBy: string | null
  readonly resolvedAt: Date | null
}

/** What the prescriber was told, as SBAR: all four parts. */
export interface PrescriberNotice {
  readonly id: string
  readonly reconciliationId: string
  readonly discrepancyIds: readonly string[]
  readonly prescriberId: string
  readonly situation: string
  readonly background: string
  readonly assessment: string
  readonly recommendation: string
  readonly sentBy: string
  readonly sentAt: Date
  readonly acknowledgedBy: string | null
  readonly acknowledgedAt: Date | null
  readonly response: string | null
}

/** One comparison of a patient's medication lists. */
export interface MedicationReconciliation {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly episodeId: string | null
  readonly status: ReconciliationStatus
  readonly startedBy: string
  readonly startedAt: Date
  readonly completedBy: string | null
  /** The role in which it was signed. */
  readonly completedAs: string | null
  readonly completedAt: Date | null
}
