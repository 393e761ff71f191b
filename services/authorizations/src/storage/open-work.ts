import { coalesced } from '@baton/database/coalesce'
import type { EntityManager } from 'typeorm'
import type { OpenWork } from '../domain/open-work.js'

/** Remembers that work was raised; false where it waits already. */
export const addOpenWork = coalesced(async (tx: EntityManager, work: readonly OpenWork[]) => {
  const added: { key: string }[] = await tx.query(
    `insert into open_work (key, authorization_id, kind, raised_at)
     select key, "authorizationId", kind, "raisedAt"
       from jsonb_to_recordset($1::jsonb) as row (key text, "authorizationId" text, kind text, "raisedAt" timestamptz)
     on conflict (key) do nothing returning key`,
    [JSON.stringify(work)],
  )
  const keys = new Set(added.map(({ key }) => key))
  return work.map(({ key }) => keys.delete(key)) // of two that say the same at once, the first is new
})

/** Forgets the work of these kinds; the keys of what waited. */
export async function removeOpenWork(
  tx: EntityManager,
  authorizationId: string,
  kinds: readonly string[],
): Promise<readonly string[]> {
  return removeEach(tx, { authorizationId, kinds })
}

interface Removal {
  readonly authorizationId: string
  readonly kinds: readonly string[]
}

const removeEach = coalesced(async (tx: EntityManager, removals: readonly Removal[]) => {
  const pairs = removals.flatMap(({ authorizationId, kinds }) =>
    kinds.map((kind) => ({ authorizationId, kind })),
  )
  const [removed]: [(Removal & { key: string; kind: string })[], number] = await tx.query(
    `delete from open_work w using jsonb_to_recordset($1::jsonb) as gone ("authorizationId" text, kind text)
      where w.authorization_id = gone."authorizationId" and w.kind = gone.kind
      returning w.key, w.kind, w.authorization_id as "authorizationId"`,
    [JSON.stringify(pairs)],
  )
  return removals.map(({ authorizationId, kinds }) =>
    removed
      .filter((row) => row.authorizationId === authorizationId && kinds.includes(row.kind))
      .map((row) => row.key),
  )
})

/** The kinds of work that wait for a person. */
export async function openKinds(tx: EntityManager, authorizationId: string): Promise<readonly string[]> {
  const rows: { kind: string }[] = await tx.query(
    `select distinct kind from open_work where authorization_id = $1`,
    [authorizationId],
  )
  return rows.map((row) => row.kind)
}
