import { coalescedLists, coalescedWrite } from '@baton/database/coalesce'
import { insertRows } from '@baton/database/rows'
import type { EntityManager } from 'typeorm'
import type { Determination } from '../domain/records.js'
import type { Database } from './database.js'
import { DeterminationEntity } from './determination.entity.js'

const COLUMNS = `d.id, d.authorization_id as "authorizationId", d.submission_id as "submissionId", d.trace, d.sequence,
  d.determination_key as "determinationKey", d.action_code as "actionCode", d.outcome,
  d.authorization_number as "authorizationNumber", d.reference_number as "referenceNumber",
  d.reason_system as "reasonSystem", d.reason_code as "reasonCode", d.reason_display as "reasonDisplay",
  d.note, d.approved_quantity as "approvedQuantity", d.approved_from::text as "approvedFrom",
  d.approved_to::text as "approvedTo", d.channel, d.applied, d.human_reviewed as "humanReviewed",
  d.recorded_at as "recordedAt"`

/** The decisions on these authorizations, oldest first. One statement. */
export const findDeterminations = coalescedLists(
  async (db: Database, authorizationIds): Promise<readonly Determination[]> =>
    db.query(
      `select ${COLUMNS} from determination d where d.authorization_id = any($1) order by d.recorded_at, d.id`,
      [authorizationIds],
    ),
  (one) => one.authorizationId,
)

/** Remembers decisions for ever. */
export const addDeterminations = coalescedWrite(
  (tx: EntityManager, lists: readonly (readonly Determination[])[]) =>
    insertRows(tx, DeterminationEntity, lists.flat()),
)
