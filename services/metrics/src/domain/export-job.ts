import type { Viewer } from '@baton/auth/viewer'
import type { Stratifier } from '../measures/stratifiers.js'
import type { Days } from './window.js'

/** What a file holds. */
export type ExportKind = 'FACTS' | 'MEASURE_CASES' | 'INDIVIDUAL_MEASURE_REPORTS' | 'SUMMARY_MEASURE_REPORT'

/** How it is written. */
export type ExportFormat = 'CSV' | 'NDJSON'

/** Where an export stands. */
export type ExportStatus = 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'CANCELLED' | 'FAILED' | 'EXPIRED'

/** The values that order the rows of an export: the file goes on behind them. */
export type RowKey = readonly [string, string]

/** A file that somebody asked for. */
export interface ExportJob {
  readonly id: string
  readonly version: number
  readonly kind: ExportKind
  readonly format: ExportFormat
  readonly measureCode: string | null
  readonly period: Days
  readonly stratifyBy: Stratifier | null
  readonly asOf: Date
  readonly status: ExportStatus
  readonly statusReason: string | null
  readonly requestedBy: string
  readonly requestedAt: Date
  readonly viewer: Viewer
  readonly deIdentified: boolean
  readonly salt: string | null
  readonly commonGroups: readonly string[] | null
  readonly after: RowKey | null
  readonly rowsTotal: number | null
  readonly rowsDone: number
  readonly bytes: number
  readonly finishedAt: Date | null
  readonly expiresAt: Date | null
}

/** Where an export may go from where it stands. */
export const EXPORT_MOVES: Readonly<Record<ExportStatus, readonly ExportStatus[]>> = {
  QUEUED: ['RUNNING', 'CANCELLED', 'FAILED'],
  RUNNING: ['COMPLETED', 'CANCELLED', 'FAILED'],
  COMPLETED: ['EXPIRED'],
  CANCELLED: [],
  FAILED: [],
  EXPIRED: [],
}

/** The share that is done, 0 to 1. */
export function progressOf({ status, rowsDone, rowsTotal }: ExportJob): number {
  if (status === 'COMPLETED' || status === 'EXPIRED') return 1
  return rowsTotal ? Math.min(0.99, rowsDone / rowsTotal) : 0
}
