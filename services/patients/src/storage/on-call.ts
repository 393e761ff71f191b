import type { DataSource, EntityManager } from 'typeorm'
import type { TakenBack } from '../domain/duty.js'
import type { OnCallRow } from '../domain/on-call.js'

const COLUMNS = `id, version, practitioner_id as "practitionerId", role, starts_at as "startsAt", ends_at as "endsAt",
  set_by as "setBy", set_at as "setAt", revoked_at as "revokedAt", revoked_by as "revokedBy",
  revoked_reason as "revokedReason"`
const STANDS = 'revoked_at is null'

/** Entries of the on-call list by id. */
export async function findOnCall(
  db: DataSource | EntityManager,
  ids: readonly string[],
): Promise<readonly OnCallRow[]> {
  return db.query(`select ${COLUMNS} from on_call where id = any($1)`, [ids])
}

/** What stands of the list of some people, at a moment and later, by beginning. */
export async function onCallOfPeople(
  db: DataSource | EntityManager,
  { practitionerIds, at }: { practitionerIds: readonly string[]; at: Date },
): Promise<readonly OnCallRow[]> {
  return db.query(
    `select ${COLUMNS} from on_call where practitioner_id = any($1) and ends_at > $2 and ${STANDS}
      order by starts_at, id`,
    [practitionerIds, at],
  )
}

/** What stands of somebody's list, locked until the transaction ends. */
export async function findOnCallOf(
  tx: EntityManager,
  { practitionerId, at }: { practitionerId: string; at: Date },
): Promise<readonly OnCallRow[]> {
  return tx.query(
    `select ${COLUMNS} from on_call where practitioner_id = $1 and ends_at > $2 and ${STANDS} order by id for update`,
    [practitionerId, at],
  )
}

/** Who can be called at a moment, in one role or in any; whoever was set last stands first in each role. */
export async function listOnCall(
  db: DataSource | EntityManager,
  { role, at }: { role: string | null; at: Date },
): Promise<readonly OnCallRow[]> {
  return db.query(
    `select ${COLUMNS} from on_call where starts_at <= $1 and ends_at > $1 and ${STANDS}
       and ($2::text is null or lower(role) = lower($2)) order by role, id desc limit 200`,
    [at, role],
  )
}

/** Whether somebody is on call at a moment. */
export async function isOnCall(tx: EntityManager, practitionerId: string, at: Date): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `select 1 from on_call where practitioner_id = $1 and starts_at <= $2 and ends_at > $2 and ${STANDS} limit 1`,
    [practitionerId, at],
  )
  return rows.length > 0
}

/** Adds an entry. */
export async function insertOnCall(
  tx: EntityManager,
  {
    id,
    practitionerId,
    role,
    startsAt,
    endsAt,
    setBy,
    setAt,
  }: Omit<OnCallRow, 'version' | 'revokedAt' | 'revokedBy' | 'revokedReason'>,
): Promise<void> {
  await tx.query(
    `insert into on_call (id, practitioner_id, role, starts_at, ends_at, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, practitionerId, role, startsAt, endsAt, setBy, setAt],
  )
}

/** Takes an entry back if it is still as it was seen. */
export async function revokeOnCallRow(
  tx: EntityManager,
  { id, version }: Pick<OnCallRow, 'id' | 'version'>,
  { by, at, reason }: TakenBack,
): Promise<boolean> {
  const [, changed]: [unknown, number] = await tx.query(
    `update on_call set revoked_at = $3, revoked_by = $4, revoked_reason = $5, version = version + 1
      where id = $1 and version = $2 and ${STANDS}`,
    [id, version, at, by, reason],
  )
  return changed === 1
}
