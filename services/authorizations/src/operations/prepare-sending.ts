import { createHash } from 'node:crypto'
import { groupCommit } from '@baton/database/group-commit'
import { mayBeSent, type Submission } from '../domain/submission.js'
import type { AuthorizationsDeps } from '../deps.js'
import { lockAuthorization } from '../storage/authorizations.js'
import { changeSubmission, claimSubmission, type Claim } from '../storage/submissions.js'
import { takeStep } from './authorization-step.js'
import { WORKER } from './give-up.js'

/** Beside one call to the payer: a read of the graph, and what the database takes. */
const LEASE_MARGIN_MS = 5_000

/** Takes a due submission for one job; null when it is not due or another job has it. */
export async function takeSubmission(deps: AuthorizationsDeps, id: string): Promise<Submission | null> {
  const leaseMs = deps.config.timeoutMs + LEASE_MARGIN_MS
  return take(deps.db, { id, now: deps.clock.now(), wallNow: deps.wall.now(), leaseMs })
}

const take = groupCommit(claimSubmission, { keyOf: ({ id }: Claim) => id })

/**
 * Keeps exactly what will be sent, before the first byte leaves: from here on a crash means that the payer may have
 * it. Null when the request was withdrawn in the meantime.
 */
export async function beginSending(
  deps: AuthorizationsDeps,
  submission: Submission,
  snapshot: string,
): Promise<Submission | null> {
  return begin(deps.db, { submission, snapshot, sentAt: deps.clock.now() })
}

interface Beginning {
  readonly submission: Submission
  readonly snapshot: string
  readonly sentAt: Date
}

const begin = groupCommit(
  async (tx, { submission, snapshot, sentAt }: Beginning): Promise<Submission | null> => {
    const authorization = await lockAuthorization(tx, submission.authorizationId)
    if (!mayBeSent(authorization, submission)) {
      await changeSubmission(tx, submission.id, { nextAttemptAt: null, leaseUntil: null })
      return null
    }
    if (authorization.status === 'RESPONSE_UNKNOWN') {
      const reason = 'NOT_FOUND_AT_PAYER'
      await takeStep(tx, authorization, { to: 'QUEUED', by: WORKER, at: sentAt, reason })
    }
    const change = {
      status: 'SENDING',
      attempts: submission.attempts + 1,
      sentAt,
      snapshot,
      snapshotHash: createHash('sha256').update(snapshot).digest('hex'),
    } as const
    await changeSubmission(tx, submission.id, change)
    return { ...submission, ...change }
  },
  { keyOf: ({ submission }) => submission.authorizationId },
)

/** Gives a submission back untried: something of ours was away, the payer knows nothing of it. */
export async function releaseSubmission(
  deps: AuthorizationsDeps,
  submission: Submission,
  afterMs: number,
): Promise<void> {
  const nextAttemptAt = new Date(deps.clock.now().getTime() + afterMs)
  await deps.db.transaction((tx) => changeSubmission(tx, submission.id, { nextAttemptAt, leaseUntil: null }))
}
