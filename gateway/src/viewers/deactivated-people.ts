import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { Logger } from '@baton/service-kit/log'
import type { DataSource, EntityManager } from 'typeorm'
import { listenTo } from '../listen-to.js'

/** Who no longer works here. Their tokens hold until they end, and are refused all the same (decision 0160). */
export interface DeactivatedPeople {
  has(personId: string): boolean
  /** Notes people for this replica at once and for the others by NOTIFY, before it resolves. */
  add(personIds: readonly string[]): Promise<void>
  close(): Promise<void>
}

/** Opens the list on the gateway's database; whom any replica adds is known to all. */
export async function openDeactivatedPeople(
  db: DataSource,
  url: string,
  log: Logger,
): Promise<DeactivatedPeople> {
  const known = new Set<string>()
  const listener = await listenTo({
    url,
    channel: 'deactivated_person',
    log,
    heard: (personId) => void known.add(personId),
    connected: async () => {
      const rows: { id: string }[] = await db.query('select id from deactivated_person')
      for (const { id } of rows) known.add(id)
    },
  })
  return {
    has: (personId) => known.has(personId),
    add: async (personIds) => {
      for (const personId of personIds) known.add(personId)
      await keep(db, personIds)
    },
    close: () => listener.close(),
  }
}

async function keep(db: DataSource | EntityManager, personIds: readonly string[]): Promise<void> {
  await db.query('insert into deactivated_person (id) select unnest($1::text[]) on conflict do nothing', [
    personIds,
  ])
}

/** What the gateway's inbox listens to: whom another gateway's answer did not bring. */
export const deactivationHandlers = {
  'practitioner.deactivated.v1': async (
    deps: { readonly db: DataSource },
    event: DomainEvent<'practitioner.deactivated.v1'>,
  ): Promise<void> => {
    await handleOnce(deps, event, (tx) => keep(tx, [event.payload.practitionerId]))
  },
} as const
