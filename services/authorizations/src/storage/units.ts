import { coalescedLists, coalescedWrite } from '@baton/database/coalesce'
import { insertRows } from '@baton/database/rows'
import type { EntityManager } from 'typeorm'
import type { UnitsEntry } from '../domain/units.js'
import type { Database } from './database.js'
import { UnitsEntryEntity } from './units-entry.entity.js'

const COLUMNS = `u.id, u.authorization_id as "authorizationId", u.sequence, u.kind, u.units, u.service_date::text as
  "serviceDate", u.recorded_at as "recordedAt", u.recorded_by as "recordedBy",
  u.reverses_id as "reversesId", u.note`

/** The ledgers of these authorizations, oldest first. One statement. */
export const findUnits = coalescedLists(
  async (db: Database, authorizationIds): Promise<readonly UnitsEntry[]> =>
    db.query(`select ${COLUMNS} from units_entry u where u.authorization_id = any($1) order by u.id`, [
      authorizationIds,
    ]),
  (entry) => entry.authorizationId,
)

/** Adds entries; the database refuses what goes beyond the approval. */
export const addUnits = coalescedWrite((tx: EntityManager, lists: readonly (readonly UnitsEntry[])[]) =>
  insertRows(tx, UnitsEntryEntity, lists.flat()),
)
