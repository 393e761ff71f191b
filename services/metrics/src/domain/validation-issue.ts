/** Where an issue stands. */
export type ValidationStatus = 'OPEN' | 'RESOLVED'

/** How an issue ended: right at the source, right as it is, or no run finds it any more. */
export type ValidationResolution = 'CORRECTED' | 'ACCEPTED' | 'GONE'

/** A row that cannot be right. */
export interface ValidationIssue {
  readonly id: string
  readonly version: number
  readonly rule: string
  readonly subjectType: string
  /** Null for those who may not know whose row it is. */
  readonly subjectId: string | null
  readonly relatedId: string | null
  readonly patientId: string | null
  readonly status: ValidationStatus
  readonly resolution: ValidationResolution | null
  readonly note: string | null
  readonly foundAt: Date
  readonly lastFoundAt: Date
  readonly resolvedAt: Date | null
  readonly resolvedBy: string | null
}

/** Where an issue may go from where it stands; what was resolved and recurs is open again. */
export const VALIDATION_MOVES: Readonly<Record<ValidationStatus, readonly ValidationStatus[]>> = {
  OPEN: ['RESOLVED'],
  RESOLVED: ['OPEN'],
}

/** The rules being run over everything that is known. */
export interface ValidationRun {
  readonly id: string
  readonly status: 'QUEUED' | 'RUNNING' | 'COMPLETED'
  readonly rulesDone: number
  readonly raised: number
  readonly reopened: number
  readonly gone: number
  readonly requestedBy: string
  readonly requestedAt: Date
  readonly finishedAt: Date | null
}
