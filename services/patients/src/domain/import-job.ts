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

/** The table `import_issue`: a line that did not go in, or went in changed. */
export interface ImportIssueRow {
  readonly jobId: string
  readonly kind: 'REJECT' | 'WARNING'
  readonly line: number
  readonly position: number
  readonly resource: string | null
  readonly reason: string
}
