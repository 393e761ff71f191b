import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import { accessEpoch } from '@baton/auth/access-epoch'
import { errorFacts, type Logger } from '@baton/service-kit/log'
import pg from 'pg'
import type { DataSource, EntityManager } from 'typeorm'

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
  let stopped = false
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined

  async function listen(): Promise<void> {
    const fresh = new pg.Client({ connectionString: url, application_name: 'baton-gateway-epoch' })
    fresh.on('notification', ({ payload }) => heard(Number(payload) || 0))
    fresh.on('error', (error) => {
      log.warn(errorFacts(error), 'the access epoch is not heard; connecting again')
      again()
    })
    await fresh.connect()
    await fresh.query('listen access_epoch')
    client = fresh
    heard(await accessEpoch(db))
  }

  function again(): void {
    if (stopped) return
    clearTimeout(timer)
    timer = setTimeout(() => void listen().catch(again), 500)
  }

  await listen()
  return {
    current: () => epoch,
    raise: async (next) => {
      if (next <= epoch) return
      heard(next)
      await noteEpoch(db, next)
    },
    close: async () => {
      stopped = true
      clearTimeout(timer)
      await client?.end().catch(() => undefined)
    },
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
