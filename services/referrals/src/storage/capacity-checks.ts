import { reachOf } from '@baton/auth/reach'
import type { Page } from '@baton/database/keyset'
import type { DataSource, EntityManager } from 'typeorm'
import type { CapacityCheck } from '../domain/capacity.js'
import { readAs, type Reader } from './agency-role.js'
import { CapacityCheckEntity } from './capacity-check.entity.js'

const COLUMNS = `c.id, c.version, c.agency_id as "agencyId", c.service_id as "serviceId", c.category, c.need,
  c.priority, c.status, c.answer, c.expected_on::text as "expectedOn", c.asked_by as "askedBy",
  c.asked_at as "askedAt", c.answered_at as "answeredAt"`

/** Asks. */
export async function addCapacityCheck(tx: EntityManager, check: CapacityCheck): Promise<void> {
  await tx.insert(CapacityCheckEntity, check)
}

/** Puts the answer in place of the version that was seen; false if somebody was faster. */
export async function replaceCapacityCheck(
  tx: EntityManager,
  seen: CapacityCheck,
  next: CapacityCheck,
): Promise<boolean> {
  const { status, answer, expectedOn, answeredAt } = next
  const result = await tx.update(
    CapacityCheckEntity,
    { id: seen.id, version: seen.version },
    { status, answer, expectedOn, answeredAt },
  )
  return result.affected === 1
}

/** The checks with these ids that the reader may see: an agency those to itself, staff all. One statement. */
export async function findCapacityChecks(
  db: DataSource | EntityManager,
  reader: Reader,
  ids: readonly string[],
): Promise<readonly CapacityCheck[]> {
  return readAs(db, reader, (as) =>
    as.query(
      `select ${COLUMNS} from capacity_check c where c.id = any($1) and ($2 <> 'agency' or c.agency_id = $3)`,
      [ids, reachOf(reader.viewer, 'resourceDirectory', 'read'), reader.viewer.agencyId],
    ),
  )
}

/** One page of what an agency was asked, newest first, and one row more if there is one. */
export async function listCapacityChecks(
  db: DataSource,
  reader: Reader,
  page: Page,
): Promise<readonly CapacityCheck[]> {
  return readAs(db, reader, (as) =>
    as.query(
      `select ${COLUMNS} from capacity_check c
        where c.agency_id = $1 and ($2::timestamptz is null or (c.asked_at, c.id) < ($2, $3))
        order by c.asked_at desc, c.id desc limit $4`,
      [reader.viewer.agencyId, page.after?.[0] ?? null, page.after?.[1] ?? null, page.first + 1],
    ),
  )
}
