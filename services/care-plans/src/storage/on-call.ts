import type { EntityManager } from 'typeorm'
import type { OnCall } from '../domain/on-call.js'

/** Keeps an entry of the on-call list. */
export async function keepOnCall(tx: EntityManager, entry: OnCall): Promise<void> {
  const { id, practitionerId, role, startsAt, endsAt, toldAt } = entry
  await tx.query(
    `insert into on_call (id, practitioner_id, role, starts_at, ends_at, told_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do nothing`,
    [id, practitionerId, role, startsAt, endsAt, toldAt],
  )
}

/** Ends an entry early. Should its end be heard before its beginning, it never begins. */
export async function endOnCall(
  tx: EntityManager,
  { id, practitionerId, role, endsAt }: Pick<OnCall, 'id' | 'practitionerId' | 'role' | 'endsAt'>,
): Promise<void> {
  await tx.query(
    `insert into on_call (id, practitioner_id, role, starts_at, ends_at, told_at) values ($1, $2, $3, $4, $4, $4)
     on conflict (id) do update set ends_at = least(on_call.ends_at, excluded.ends_at)`,
    [id, practitionerId, role, endsAt],
  )
}

/** Who is on call now in the first of these roles that anybody holds; the entry that was made last counts. */
export async function findOnCall(
  tx: EntityManager,
  { roles, now }: { roles: readonly string[]; now: Date },
): Promise<string | null> {
  const rows: { id: string }[] = await tx.query(
    `select practitioner_id as id from on_call
      where role = any($1) and starts_at <= $2 and ends_at > $2
      order by array_position($1, role), told_at desc, id desc limit 1`,
    [roles, now],
  )
  return rows[0]?.id ?? null
}
