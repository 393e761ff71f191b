import { patientFilter } from '@baton/auth/care-relationships'
import type { ResourceRow } from '@baton/auth/reach'
import type { Viewer } from '@baton/auth/viewer'
import type { DataSource, EntityManager } from 'typeorm'
import { Where } from './where.js'

/** Who asks, and when: what decides which patients there are. */
export interface Asking {
  readonly db: DataSource | EntityManager
  readonly viewer: Viewer
  readonly now: Date
}

/** The condition that a row belongs to a patient whom the viewer may see, for a row of the access matrix. */
export function visiblePatientId({ viewer, now }: Asking, row: ResourceRow, column: string): Where {
  const reach = patientFilter(viewer, row, { column, now, nextParameter: 1 })
  return new Where().andAll(reach.sql, reach.parameters)
}
