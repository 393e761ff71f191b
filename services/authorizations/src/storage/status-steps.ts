import { coalescedWrite } from '@baton/database/coalesce'
import { insertRows } from '@baton/database/rows'
import type { EntityManager } from 'typeorm'
import type { StatusStep } from '../domain/records.js'
import type { Database } from './database.js'
import { StatusStepEntity } from './status-step.entity.js'

const COLUMNS = `s.id, s.authorization_id as "authorizationId", s.at, s.by, s.from_status as "from", s.to_status as "to",
  s.reason`

/** The steps of these authorizations, oldest first. One statement. */
export async function findStatusSteps(
  db: Database,
  authorizationIds: readonly string[],
): Promise<readonly StatusStep[]> {
  return db.query(
    `select ${COLUMNS} from authorization_status_change s where s.authorization_id = any($1) order by s.id`,
    [authorizationIds],
  )
}

/** Remembers a step for ever. */
export const addStatusStep = coalescedWrite((tx: EntityManager, steps: readonly StatusStep[]) =>
  insertRows(tx, StatusStepEntity, steps),
)
