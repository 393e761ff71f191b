import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import { accessEpoch } from '@baton/auth/access-epoch'
import type { Logger } from '@baton/service-kit/log'
import type { DataSource, EntityManager } from 'typeorm'
import { listenTo } from '../listen-to.js'

/** How many revocations the gateways know of. Every viewer that is signed carries the number. */
export interface AccessEpochFeed {
  current(): number
  /** Notes a revocation for this replica at once and for the others by NOTIFY, before it resolves. */
  raise(epoch: number): Promise<void>
  close(): Promise<void>
}

/** Opens the feed on the gateway's database: the last number known, and every later one from any replica. */
export async function openAccessEpochFeed(
  db: DataSource,
  url: string,
  log: Logger,
): Promise<AccessEpochFeed> {
  let epoch = await accessEpoch(db)
  const heard = (next: number): void => {
    epoch = Math.max(epoch, next)
  }
  const listener = await listenTo({
    url,
    channel: 'access_epoch',
    log,
    heard: (payload) => heard(Number(payload) || 0),
    connected: async () => heard(await accessEpoch(db)),
  })
  return {
    current: () => epoch,
    raise: async (next) => {
      if (next <= epoch) return
      heard(next)
      await noteEpoch(db, next)
    },
    close: () => listener.close(),
  }
}

/** The gateway needs the highest number only: gaps do not matter to it. */
async function noteEpoch(db: DataSource | EntityManager, epoch: number): Promise<void> {
  await db.query('update access_state set epoch = $1 where epoch < $1', [epoch])
}

/** What the gateway's inbox listens to: revocations that did not come through this gateway. */
export const gatewayHandlers = {
  'care-relationship.ended.v1': async (
    deps: { readonly db: DataSource },
    event: DomainEvent<'care-relationship.ended.v1'>,
  ): Promise<void> => {
    await handleOnce(deps, event, (tx) => noteEpoch(tx, event.payload.epoch))
  },
  'consent.revoked.v1': async (
    deps: { readonly db: DataSource },
    event: DomainEvent<'consent.revoked.v1'>,
  ): Promise<void> => {
    await handleOnce(deps, event, (tx) => noteEpoch(tx, event.payload.epoch))
  },
} as const
