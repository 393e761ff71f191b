/** Where ids of a file are unique when nobody says. */
export const DEFAULT_SOURCE = 'urn:baton:fhir-import'

/** Where an import stands. */
export type ImportStatus = 'AWAITING_FILE' | 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'CANCELLED'

const MOVES: Readonly<Record<ImportStatus, readonly ImportStatus[]>> = {
  AWAITING_FILE: ['QUEUED', 'CANCELLED'],
  QUEUED: ['RUNNING', 'CANCELLED'],
  RUNNING: ['COMPLETED', 'FAILED', 'CANCELLED'],
  COMPLETED: [],
  FAILED: [],
  CANCELLED: [],
}

/** Where an import may go from here; the database refuses every other move (migration 0030). */
export function movesFrom(status: ImportStatus): readonly ImportStatus[] {
  return MOVES[status]
}

/** The table `import_job`: one file, its progress and what was read from it. */
export interface ImportJobRow {
  readonly id: string
  /** Counts the moves from one state to another. */
  readonly version: number
  readonly status: ImportStatus
  readonly statusReason: string | null
  readonly source: string
  readonly fileName: string | null
  readonly filePath: string
  readonly bytes: number
  readonly bytesDone: number
  readonly lines: number
  readonly patients: number
  readonly resources: Readonly<Record<string, number>>
  readonly encountersByClass: Readonly<Record<string, number>>
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly rejectCount: number
  readonly warningCount: number
  readonly leaseOwner: string | null
  readonly leaseUntil: Date | null
  readonly createdBy: string
  readonly createdAt: Date
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
}

/** The table `import_job_step`: a move of an import; its first one is that it was begun. */
export interface ImportStepRow {
  readonly jobId: string
  /** The version of the import after it. */
  readonly version: number
  readonly at: Date
  /** The id of a person or process. */
  readonly by: string
  /** Null for the first. */
  readonly fromStatus: ImportStatus | null
  readonly toStatus: ImportStatus
  readonly reason: string | null
}

/** Who reads files: the process that takes them on and ends them. */
export const READ_BY = 'system:patients'

/** The table `import_issue`: a line that did not go in, or went in changed. */
export interface ImportIssueRow {
  readonly jobId: string
  readonly kind: 'REJECT' | 'WARNING'
  readonly line: number
  readonly position: number
  readonly resource: string | null
  readonly reason: string
}
