import { createHash } from 'node:crypto'
import { groupCommit } from '@baton/database/group-commit'
import type { Payer } from '../../domain/payer.js'
import { mayBeSent, type Submission } from '../../domain/submission.js'
import type { AuthorizationsDeps } from '../../deps.js'
import { lockAuthorization } from '../../storage/authorizations.js'
import {
  claimUnknown,
  letGoOfUnknown,
  markSending,
  mayAsk,
  takeBack,
  takeUp,
  type Claim,
} from '../../storage/due-submissions.js'
import { changeSubmission } from '../../storage/submissions.js'
import { takeStep } from '../authorization/authorization-step.js'
import { WORKER } from './give-up.js'

/** Beside one call to the payer: what the database takes before and after it. */
const LEASE_MARGIN_MS = 5_000

function leaseUntil({ config, wall }: AuthorizationsDeps): Date {
  return new Date(wall.now().getTime() + config.timeoutMs + LEASE_MARGIN_MS)
}

/**
 * Takes up, for one job, a submission whose answer was lost or whose process died; null when it is not due or another
 * job has it.
 */
export async function takeUnknown(deps: AuthorizationsDeps, id: string): Promise<Submission | null> {
  const { clock, wall } = deps
  return take(deps.db, { id, now: clock.now(), wallNow: wall.now(), leaseUntil: leaseUntil(deps) })
}

const take = groupCommit(claimUnknown, { keyOf: ({ id }: Claim) => id })

/** What to send, as it was read. */
export interface ReadyToSend {
  readonly submission: Submission
  readonly payer: Payer
  readonly snapshot: string
}

/**
 * Takes up a submission for one job and keeps exactly what will be sent, before the first byte leaves: from here on a
 * crash means that the payer may have it. Null when the request was withdrawn since it was read, another job took it
 * up, or the payer may not be asked any more.
 */
export async function beginSending(deps: AuthorizationsDeps, ready: ReadyToSend): Promise<Submission | null> {
  return begin(deps.db, { ...ready, sentAt: deps.clock.now(), leaseUntil: leaseUntil(deps) })
}

interface Beginning extends ReadyToSend {
  readonly sentAt: Date
  readonly leaseUntil: Date
}

/** A step ahead of a quick payer, whose places are busy meanwhile. */
const GATHER_MS = 12

const begin = groupCommit(
  async (tx, { submission, payer, snapshot, sentAt, leaseUntil }: Beginning): Promise<Submission | null> => {
    const { id, claims, attempts } = submission
    const authorization = await lockAuthorization(tx, submission.authorizationId)
    if (!mayBeSent(authorization, submission)) {
      if (await takeUp(tx, submission))
        await changeSubmission(tx, id, { nextAttemptAt: null, leaseUntil: null })
      return null
    }
    const isCounted = payer.ratePerMinute !== null
    if (!(await mayAsk(tx, { payerId: payer.id, isCounted, now: sentAt }))) return null
    const snapshotHash = createHash('sha256').update(snapshot).digest('hex')
    const sending = { snapshot, snapshotHash, sentAt, leaseUntil }
    if (!(await markSending(tx, { id, claims, ...sending }))) return null
    if (authorization.status === 'RESPONSE_UNKNOWN') {
      const reason = 'NOT_FOUND_AT_PAYER'
      await takeStep(tx, authorization, { to: 'QUEUED', by: WORKER, at: sentAt, reason })
    }
    return { ...submission, ...sending, status: 'SENDING', attempts: attempts + 1, claims: claims + 1 }
  },
  { keyOf: ({ submission }) => submission.authorizationId, gatherMs: GATHER_MS },
)

/** What was noted and did not leave this machine waits again. */
export async function takeBackSending({ db, clock }: AuthorizationsDeps, sending: Submission): Promise<void> {
  await db.transaction((tx) => takeBack(tx, sending, clock.now()))
}

/** One that nobody asked the payer about after all may be taken up again at once. */
export async function takeBackUnknown({ db }: AuthorizationsDeps, unknown: Submission): Promise<void> {
  await db.transaction((tx) => letGoOfUnknown(tx, unknown))
}

/** Leaves a submission for later untried: something of ours was away, the payer knows nothing of it. */
export async function releaseSubmission(
  deps: AuthorizationsDeps,
  submission: Submission,
  afterMs: number,
): Promise<void> {
  const nextAttemptAt = new Date(deps.clock.now().getTime() + afterMs)
  await deps.db.transaction(async (tx) => {
    if (await takeUp(tx, submission)) await changeSubmission(tx, submission.id, { nextAttemptAt })
  })
}
