import { setTimeout as delay } from 'node:timers/promises'
import { RetryLater } from '@baton/events/handle-once'
import { GraphQLError } from 'graphql'
import type { DataSource, EntityManager } from 'typeorm'

const WAIT_MS = 2_000
const LOOK_EVERY_MS = 25

/** How many revocations this service's projection has applied. */
export async function accessEpoch(db: DataSource | EntityManager): Promise<number> {
  const [row]: { epoch: number }[] = await db.query('select epoch::int as epoch from access_state')
  return row?.epoch ?? 0
}

/**
 * Waits until this service knows of as many revocations as the gateway did when it signed the viewer; after two
 * seconds it refuses, because it might still show what was revoked.
 */
export async function awaitEpoch(db: DataSource, epoch: number): Promise<void> {
  if (epoch <= 0) return
  for (let waited = 0; waited <= WAIT_MS; waited += LOOK_EVERY_MS) {
    if ((await accessEpoch(db)) >= epoch) return
    await delay(LOOK_EVERY_MS)
  }
  throw new GraphQLError('Access rights changed a moment ago and have not arrived here yet: try again.', {
    extensions: { code: 'ACCESS_STALE', http: { status: 503 } },
  })
}

/**
 * The last number of some more revocations, for the service that owns the care relationships: each ended relationship
 * takes one of its own. Revocations take turns here until they commit, so the numbers have no gaps.
 */
export async function raiseEpoch(tx: EntityManager, revocations: number): Promise<number> {
  const [rows]: [{ epoch: number }[]] = await tx.query(
    'update access_state set epoch = epoch + $1 returning epoch::int as epoch',
    [revocations],
  )
  return rows[0]?.epoch ?? 0
}

/** Says that a revocation is applied. `early` when one before it has not arrived yet. */
async function applyEpoch(tx: EntityManager, epoch: number): Promise<'applied' | 'known' | 'early'> {
  const [row]: { epoch: number }[] = await tx.query('select epoch::int as epoch from access_state for update')
  const current = row?.epoch ?? 0
  if (epoch <= current) return 'known'
  if (epoch > current + 1) return 'early'
  await tx.query('update access_state set epoch = $1', [epoch])
  return 'applied'
}

/** Applies a revocation in a handler; one that came before the one in front of it is tried again later. */
export async function applyRevocation(tx: EntityManager, epoch: number): Promise<void> {
  const order = await applyEpoch(tx, epoch)
  if (order === 'early') throw new RetryLater(`revocation ${epoch} came before the one in front of it`)
}
