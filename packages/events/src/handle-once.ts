import { coalesced } from '@baton/database/coalesce'
import { groupCommit } from '@baton/database/group-commit'
import { inTurn, inTurnOf } from '@baton/database/turns'
import type { DataSource, EntityManager } from 'typeorm'
import type { DomainEvent } from './event.js'

/** Thrown by a handler whose prerequisite has not arrived yet: the event stays in the inbox and is tried again. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater'
}

/**
 * Handles an event in one transaction with the mark that it was handled. A second delivery, even at the same moment
 * on another machine, waits for the first and then does nothing. Events that are handled at once share a transaction,
 * one after the other; one that fails undoes none of the others.
 */
export async function handleOnce(
  deps: { readonly db: DataSource },
  event: Pick<DomainEvent, 'id'>,
  work: (tx: EntityManager) => Promise<void>,
): Promise<'handled' | 'already'> {
  return handle(deps.db, { id: event.id, work: (tx) => inTurn(tx, () => work(tx)) })
}

/**
 * The same for work whose order among events does not matter: the events of a transaction are handled at the same time,
 * so that what they write in the same turn can be one statement (`coalesced`).
 */
export async function handleTogether(
  deps: { readonly db: DataSource },
  event: Pick<DomainEvent, 'id'>,
  work: (tx: EntityManager) => Promise<void>,
): Promise<'handled' | 'already'> {
  return handle(deps.db, { id: event.id, work })
}

/**
 * The same for work that touches nothing but what is of the event's patient: events of one patient are handled one after
 * the other, those of different patients at the same time. A history that is imported tells of many patients at once.
 */
export async function handleByPatient(
  deps: { readonly db: DataSource },
  event: { readonly id: string; readonly payload: { readonly patientId: string } },
  work: (tx: EntityManager) => Promise<void>,
): Promise<'handled' | 'already'> {
  const { patientId } = event.payload
  return handle(deps.db, { id: event.id, work: (tx) => inTurnOf(tx, patientId, () => work(tx)) })
}

interface Handling {
  readonly id: string
  readonly work: (tx: EntityManager) => Promise<void>
}

/** A nudge at its largest: what is handled in one transaction costs one statement of each kind. */
export const MOST_HANDLED_AT_ONCE = 200

const handle = groupCommit(
  async (tx, { id, work }: Handling): Promise<'handled' | 'already'> => {
    if (!(await mark(tx, id))) return 'already'
    await work(tx)
    return 'handled'
  },
  { keyOf: ({ id }) => id, most: MOST_HANDLED_AT_ONCE },
)

/**
 * A second delivery waits here for the first. Two workers that mark the same events meet them in the same order, that of
 * the index; should they not, Postgres lets one of them go first and the group of the other is tried again.
 */
const mark = coalesced(async (tx: EntityManager, ids: readonly string[]) => {
  const [marked]: [{ id: string }[], number] = await tx.query(
    `update inbox set handled_at = now()
      where id = any($1) and handled_at is null and dead_at is null
      returning id`,
    [[...ids].sort()],
  )
  const fresh = new Set(marked.map((row) => row.id))
  return ids.map((id) => fresh.has(id))
})
