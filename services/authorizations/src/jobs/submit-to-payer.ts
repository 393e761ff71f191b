import { defineJob } from '@baton/jobs/define-job'
import { nudgeAll } from '@baton/jobs/queue'
import { implementJob } from '@baton/jobs/run-jobs'
import { z } from 'zod'
import type { AuthorizationsDeps } from '../deps.js'
import type { Submission } from '../domain/submission.js'
import { recordUnsendable } from '../operations/submission/record-send-problem.js'
import { readDueParts } from '../payers/case-parts.js'
import { recover } from './recover.js'
import { send } from './send.js'

/** Carries a submission to its payer, or finds out what became of it. */
export const submitToPayer = defineJob(
  'authorizations.submit-to-payer',
  z.object({ submissionId: z.string() }),
)

/** A submission whose job is to be put on the queue. */
export type Nudged = Pick<Submission, 'id' | 'submissionKey' | 'urgency'>

/** Nudges the worker, expedited requests first; the sweep finds what no nudge reached. */
export async function nudge(
  deps: Pick<AuthorizationsDeps, 'redis'>,
  submissions: readonly Nudged[],
): Promise<void> {
  if (!deps.redis) return
  const entries = submissions.map(({ id, submissionKey, urgency }) => ({
    payload: { submissionId: id },
    jobId: `submission-${submissionKey}`,
    priority: urgency,
  }))
  await nudgeAll(deps.redis, submitToPayer, entries)
}

/** May run twice and at once: only one run takes the row up, and no transaction is open while the payer is called. */
export async function runSubmission(
  deps: AuthorizationsDeps,
  submissionId: string,
  signal: AbortSignal,
): Promise<void> {
  const { clock, wall, underWay } = deps
  const moment = { now: clock.now(), wallNow: wall.now() }
  const parts = await readDueParts(deps.db, { id: submissionId, ...moment })
  if (!parts) return
  const { submission, payer } = parts
  const connection = deps.config.payers.get(payer.code)
  if (!connection) return recordUnsendable(deps, submission, 'PAYER_NOT_CONFIGURED')
  const attempt = { deps, signal, connection, parts }
  await underWay.track(submission, payer, () =>
    submission.status === 'QUEUED' ? send(attempt, submission) : recover(attempt, submission),
  )
}

/** Enough for what is prepared, with the payer and being recorded of more than one payer. */
const CONCURRENCY = 600

/** The job as the worker runs it. */
export const submitToPayerJob = implementJob(
  submitToPayer,
  (deps: AuthorizationsDeps, { submissionId }, signal) => runSubmission(deps, submissionId, signal),
  { concurrency: CONCURRENCY },
)
