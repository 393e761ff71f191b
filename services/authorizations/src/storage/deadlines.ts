import { coalescedLists, coalescedWrite } from '@baton/database/coalesce'
import { insertRows, updateRows, type RowChange } from '@baton/database/rows'
import type { EntityManager } from 'typeorm'
import type { DeadlineExtension } from '@baton/clinical/calendar/deadline'
import type { StoredDeadline } from '../domain/records.js'
import type { Database } from './database.js'
import { StoredDeadlineEntity } from './stored-deadline.entity.js'

const COLUMNS = `d.id, d.authorization_id as "authorizationId", d.rule, d.label, d.source, d.started_at as "startedAt",
  d.due_at as "dueAt", d.time_zone as "timeZone", d.act_by::text as "actBy", d.extended_by as
  "extendedBy", d.status, d.met_at as "metAt"`

/** The clocks of these authorizations, oldest first. One statement. */
export const findDeadlines = coalescedLists(
  async (db: Database, authorizationIds): Promise<readonly StoredDeadline[]> =>
    db.query(
      `select ${COLUMNS} from authorization_deadline d where d.authorization_id = any($1) order by d.started_at, d.id`,
      [authorizationIds],
    ),
  (one) => one.authorizationId,
)

/** Starts a clock. */
export const addDeadline = coalescedWrite((tx: EntityManager, deadlines: readonly StoredDeadline[]) =>
  insertRows(tx, StoredDeadlineEntity, deadlines),
)

/** Ends a clock, whether it ran or was missed already; the due instant stays. */
export async function endDeadline(
  tx: EntityManager,
  id: string,
  { status, metAt }: Pick<StoredDeadline, 'status' | 'metAt'>,
): Promise<void> {
  await endEach(tx, { id, change: { status, metAt } })
}

const endEach = coalescedWrite(async (tx: EntityManager, ends: readonly RowChange<StoredDeadline>[]) => {
  await updateRows(tx, StoredDeadlineEntity, ends)
})

/** Running clocks that ran out before an instant, oldest first; taken by nobody else until the transaction ends. */
export async function takePassedDeadlines(
  tx: EntityManager,
  before: Date,
  limit: number,
): Promise<readonly (StoredDeadline & { readonly patientId: string })[]> {
  return tx.query(
    `select ${COLUMNS}, a.patient_id as "patientId" from authorization_deadline d
       join prior_authorization a on a.id = d.authorization_id
      where d.status = 'RUNNING' and d.due_at < $1
      order by d.due_at limit $2 for update of d skip locked`,
    [before, limit],
  )
}

/** Stops a clock until it is moved on. */
export async function pauseDeadline(tx: EntityManager, id: string): Promise<void> {
  await tx.update(StoredDeadlineEntity, { id }, { status: 'PAUSED' })
}

/** Moves a clock's due instant by an extension that was recorded; nothing else ever moves it. */
export async function moveDeadline(
  tx: EntityManager,
  clock: StoredDeadline,
  {
    dueAt,
    extension,
    status,
  }: { dueAt: Date; extension: DeadlineExtension; status: StoredDeadline['status'] },
): Promise<void> {
  const extendedBy = [...clock.extendedBy, extension]
  await tx.update(StoredDeadlineEntity, { id: clock.id }, { dueAt, extendedBy, status })
}
