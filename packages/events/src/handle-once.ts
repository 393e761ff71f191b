import type { DataSource, EntityManager } from 'typeorm'
import type { DomainEvent } from './event.js'

/** Thrown by a handler whose prerequisite has not arrived yet: the event stays in the inbox and is tried again. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater'
}

/**
 * Handles an event in one transaction with the mark that it was handled. A second delivery, even at the same moment
 * on another machine, waits for the first and then does nothing.
 */
export async function handleOnce(
  deps: { readonly db: DataSource },
  event: Pick<DomainEvent, 'id'>,
  work: (tx: EntityManager) => Promise<void>,
): Promise<'handled' | 'already'> {
  return deps.db.transaction(async (tx) => {
    const [, marked]: [unknown, number] = await tx.query(
      `update inbox set handled_at = now() where id = $1 and handled_at is null and dead_at is null`,
      [event.id],
    )
    if (marked === 0) return 'already'
    await work(tx)
    return 'handled'
  })
}
