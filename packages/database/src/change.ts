import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { DataSource, EntityManager } from 'typeorm'
import type { Outcome, Refusal } from './refusal.js'

/** Who changes, when, and where to say that an earlier answer was replayed. */
export interface ChangeContext {
  readonly db: DataSource
  readonly clock: { now(): Date }
  readonly viewer: { readonly id: string } | null
  /** Sent back beside the answer. */
  readonly extensions: Record<string, unknown>
}

/** The change that was asked for. */
export interface ChangeRequest {
  /** The mutation's name. */
  operation: string
  /** Its input; `idempotencyKey` is the sender's name for this one change. */
  input: object & { idempotencyKey?: string | null | undefined }
}

type Work<T> = (tx: EntityManager) => Promise<Outcome<T>>

/**
 * Runs one operation in one transaction. With an idempotency key the outcome commits together with the change, so
 * that the same key and input within 24 hours replays it; the same key with another input is an error. A refusal
 * rolls back everything that was written. The value must be plain JSON (ids).
 */
export async function change<T>(
  context: ChangeContext,
  request: ChangeRequest,
  work: Work<T>,
): Promise<Outcome<T>> {
  const key = keyOf(context, request)
  try {
    return await context.db.transaction(async (tx) => {
      const remembered = key ? await claim(tx, key) : null
      if (remembered) return replay<T>(context, request, remembered)
      const outcome = await work(tx)
      if (!outcome.ok) throw new RolledBack(outcome.refusals)
      if (key) await remember(tx, key, outcome)
      return outcome
    })
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error
    return { ok: false, refusals: error.refusals }
  }
}

/** Carries the refusals out of the transaction that they undo. Refusals are not remembered: they changed nothing. */
class RolledBack extends Error {
  readonly refusals: readonly Refusal[]
  constructor(refusals: readonly Refusal[]) {
    super('refused')
    this.refusals = refusals
  }
}

interface Key {
  viewerId: string
  key: string
  operation: string
  inputHash: string
  now: Date
}

function keyOf(context: ChangeContext, request: ChangeRequest): Key | null {
  const key = request.input.idempotencyKey
  if (!key) return null
  const { viewer } = context
  if (!viewer) return null
  return {
    viewerId: viewer.id,
    key,
    operation: request.operation,
    inputHash: hashOf(request.operation, request.input),
    now: context.clock.now(),
  }
}

function hashOf(operation: string, input: object): string {
  return createHash('sha256')
    .update(JSON.stringify([operation, sorted(input)]))
    .digest('hex')
}

/** The same value with its keys in order, so that two spellings of one input have one hash. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value instanceof Date || value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== null)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, item]) => [name, sorted(item)]),
  )
}

/** Takes the key for this transaction; a second sender waits here until the first has committed, then reads. */
async function claim(tx: EntityManager, key: Key): Promise<unknown> {
  await tx.query(
    `delete from idempotency_key where viewer_id = $1 and key = $2 and created_at < $3::timestamptz - interval '24 hours'`,
    [key.viewerId, key.key, key.now],
  )
  const taken: unknown[] = await tx.query(
    `insert into idempotency_key (viewer_id, key, operation, input_hash, created_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning key`,
    [key.viewerId, key.key, key.operation, key.inputHash, key.now],
  )
  if (taken.length > 0) return null
  const [before]: { input_hash: string; outcome: unknown }[] = await tx.query(
    `select input_hash, outcome from idempotency_key where viewer_id = $1 and key = $2`,
    [key.viewerId, key.key],
  )
  if (before?.input_hash === key.inputHash) return before.outcome
  throw new GraphQLError('This idempotency key was used before with another input: choose a new key.', {
    extensions: { code: 'IDEMPOTENCY_KEY_REUSED' },
  })
}

function replay<T>(context: ChangeContext, request: ChangeRequest, remembered: unknown): Outcome<T> {
  const before = context.extensions['replayed']
  context.extensions['replayed'] = [...(Array.isArray(before) ? before : []), request.operation]
  return remembered as Outcome<T> // what `remember` wrote, from the same operation and input
}

async function remember<T>(tx: EntityManager, key: Key, outcome: Outcome<T>): Promise<void> {
  await tx.query(`update idempotency_key set outcome = $3 where viewer_id = $1 and key = $2`, [
    key.viewerId,
    key.key,
    JSON.stringify(outcome),
  ])
}
