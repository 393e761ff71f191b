import type { DataSource, EntityManager } from 'typeorm'
import type { MetricsDeps } from '../deps.js'
import type { ExportJob, RowKey } from '../domain/export-job.js'

/** One line of a file. */
export interface ExportRow {
  /** Whose row it is; null for numbers about many. */
  readonly patientId: string | null
  /** By column, in the order of the columns. */
  readonly values: Readonly<Record<string, unknown>>
}

/** A piece of the rows, and where the next one begins; null at the end. */
export interface RowPage {
  readonly rows: readonly ExportRow[]
  readonly next: RowKey | null
}

/** What an export is made with. */
export interface ExportTools {
  readonly db: DataSource | EntityManager
  readonly deps: MetricsDeps
  readonly job: ExportJob
}

/** Where the rows of a kind of export come from. */
export interface ExportSource {
  /** The columns of a table. */
  columns(job: ExportJob): readonly string[]
  /** How many rows there will be. */
  count(tools: ExportTools): Promise<number>
  /** The groups whose traits a de-identified file may show. */
  commonGroups?(tools: ExportTools): Promise<readonly string[]>
  /** The rows behind a key. */
  page(tools: ExportTools, after: RowKey | null, limit: number): Promise<RowPage>
}

/** The page that rows make which were asked for one row further than the page goes. */
export function pageOf<T extends { readonly key: RowKey }>(
  found: readonly T[],
  limit: number,
  toRow: (one: T) => ExportRow,
): RowPage {
  const kept = found.slice(0, limit)
  return { rows: kept.map(toRow), next: found.length > limit ? (kept.at(-1)?.key ?? null) : null }
}
