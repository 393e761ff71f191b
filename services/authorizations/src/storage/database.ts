import type { Viewer } from '@baton/auth/viewer'
import type { DataSource, EntityManager } from 'typeorm'

/** Where a query runs: inside a transaction or outside. */
export type Database = DataSource | EntityManager

/** Who reads, and when. */
export interface Reader {
  readonly viewer: Viewer
  readonly now: Date
}
