import type { EntityManager } from 'typeorm'
import type { OpenWork } from '../domain/open-work.js'

/** Remembers that work was raised; false where it waits already. */
export async function addOpenWork(tx: EntityManager, work: OpenWork): Promise<boolean> {
  const added: unknown[] = await tx.query(
    `insert into open_work (key, authorization_id, kind, raised_at) values ($1, $2, $3, $4)
     on conflict (key) do nothing returning key`,
    [work.key, work.authorizationId, work.kind, work.raisedAt],
  )
  return added.length > 0
}

/** Forgets the work of these kinds; the keys of what waited. */
export async function removeOpenWork(
  tx: EntityManager,
  authorizationId: string,
  kinds: readonly string[],
): Promise<readonly string[]> {
  const [removed]: [{ key: string }[], number] = await tx.query(
    `delete from open_work where authorization_id = $1 and kind = any($2) returning key`,
    [authorizationId, kinds],
  )
  return removed.map((row) => row.key)
}

/** The kinds of work that wait for a person. */
export async function openKinds(tx: EntityManager, authorizationId: string): Promise<readonly string[]> {
  const rows: { kind: string }[] = await tx.query(
    `select distinct kind from open_work where authorization_id = $1`,
    [authorizationId],
  )
  return rows.map((row) => row.kind)
}
