import { patientFilter } from '@baton/auth/care-relationships'
import type { ResourceRow, Verb } from '@baton/auth/reach'
import type { Viewer } from '@baton/auth/viewer'
import type { DataSource, EntityManager } from 'typeorm'

/** Where statements are sent. */
export type Database = DataSource | EntityManager

/** Who reads, and when. */
export interface Reader {
  readonly viewer: Viewer
  readonly now: Date
}

/** What a statement asks for, and where its own parameters end. */
interface Access {
  row: ResourceRow
  verb?: Verb
  /** SQL of the patient id. */
  column: string
  nextParameter: number
}

/** The condition that keeps what the reader may see. */
export function withinReach({ viewer, now }: Reader, access: Access): { sql: string; parameters: unknown[] } {
  const { row, verb = 'read', column, nextParameter } = access
  return patientFilter(viewer, row, { verb, column, now, nextParameter })
}
