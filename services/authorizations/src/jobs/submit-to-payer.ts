import { PasBundleRefused } from '@baton/fhir/pas-request'
import type { PasAnswer } from '@baton/fhir/pas-response'
import { defineJob } from '@baton/jobs/define-job'
import { nudgeAll } from '@baton/jobs/queue'
import { implementJob } from '@baton/jobs/run-jobs'
import { errorFacts } from '@baton/service-kit/log'
import { z } from 'zod'
import type { PayerConnection } from '../config.js'
import type { AuthorizationsDeps } from '../deps.js'
import { passingReject } from '../domain/payer-answer.js'
import type { Submission } from '../domain/submission.js'
import { beginSending, releaseSubmission, takeSubmission } from '../operations/prepare-sending.js'
import { recordInquiryProblem, recordLostAnswer } from '../operations/record-lost-answer.js'
import { recordPayerResponse } from '../operations/record-payer-response.js'
import { recordSendProblem, recordUnsendable } from '../operations/record-send-problem.js'
import { recordHandedOver } from '../operations/record-handed-over.js'
import { AnswerUnreadable } from '../payers/answer-unreadable.js'
import type { PayerReply } from '../payers/http-call.js'
import { portOf } from '../payers/payer-port.js'
import { CaseIncomplete, readPayerCase } from '../payers/payer-case.js'
import { readCaseParts } from '../payers/case-parts.js'

/** Carries a submission to its payer, or finds out what became of it. */
export const submitToPayer = defineJob(
  'authorizations.submit-to-payer',
  z.object({ submissionId: z.string() }),
)

/** After something of ours was away. */
const TRY_AGAIN_MS = 5_000

/** A submission whose job is to be put on the queue. */
export type Nudged = Pick<Submission, 'id' | 'submissionKey'> & { readonly expedited: boolean }

/** Nudges the worker, expedited requests first; the sweep finds what no nudge reached. */
export async function nudge(
  deps: Pick<AuthorizationsDeps, 'redis'>,
  submissions: readonly Nudged[],
): Promise<void> {
  if (!deps.redis) return
  const entries = submissions.map(({ id, submissionKey, expedited }) => ({
    payload: { submissionId: id },
    jobId: `submission-${submissionKey}`,
    ...(expedited ? { priority: 1 } : {}),
  }))
  await nudgeAll(deps.redis, submitToPayer, entries)
}

/** May run twice and at once: the row is leased to one run, and no transaction is open while the payer is called. */
export async function runSubmission(
  deps: AuthorizationsDeps,
  submissionId: string,
  signal: AbortSignal,
): Promise<void> {
  const submission = await takeSubmission(deps, submissionId)
  if (!submission) return
  // It was being sent when its process died: the payer may have it.
  if (submission.status === 'SENDING') return recordLostAnswer(deps, submission, 'PROCESS_DIED')
  const parts = await readCaseParts(deps.db, submission)
  const connection = deps.config.payers.get(parts.payer.code)
  if (!connection) return recordUnsendable(deps, submission, 'PAYER_NOT_CONFIGURED')
  const ready = { deps, signal, connection, parts }
  return submission.status === 'RESPONSE_UNKNOWN' ? recover(ready, submission) : send(ready, submission)
}

/** The job as the worker runs it. */
export const submitToPayerJob = implementJob(
  submitToPayer,
  (deps: AuthorizationsDeps, { submissionId }, signal) => runSubmission(deps, submissionId, signal),
  { concurrency: 32 },
)

interface Attempt {
  readonly deps: AuthorizationsDeps
  readonly connection: PayerConnection
  readonly parts: Awaited<ReturnType<typeof readCaseParts>>
  readonly signal: AbortSignal
}

async function send(attempt: Attempt, submission: Submission): Promise<void> {
  const snapshot = submission.snapshot ?? (await buildSnapshot(attempt, submission))
  if (snapshot === null) return
  const sending = await beginSending(attempt.deps, submission, snapshot)
  if (!sending) return
  await settle(attempt, sending, await call(attempt, sending, { operation: 'submit', body: snapshot }))
}

/** The bytes to send; null where they cannot be made, which is noted. */
async function buildSnapshot(
  { deps, connection, parts }: Attempt,
  submission: Submission,
): Promise<string | null> {
  try {
    if (!deps.graph) throw new Error('GATEWAY_URL is not set: the chart cannot be read.')
    const request = await readPayerCase(deps.graph, { ...parts, submission, connection })
    return portOf(connection).write(request, connection)
  } catch (error) {
    if (error instanceof CaseIncomplete) await recordUnsendable(deps, submission, error.message)
    else if (error instanceof PasBundleRefused)
      await recordUnsendable(deps, submission, 'BUNDLE_INCOMPLETE', error.problems)
    else {
      deps.log.warn(
        { ...errorFacts(error), submissionId: submission.id },
        'the chart could not be read; trying again',
      )
      await releaseSubmission(deps, submission, TRY_AGAIN_MS)
    }
    return null
  }
}

/** Asks about a lost answer by its trace number; only what the payer does not have is sent, as it was. */
async function recover(attempt: Attempt, submission: Submission): Promise<void> {
  const snapshot = submission.snapshot ?? ''
  const port = portOf(attempt.connection)
  const reply = await call(attempt, submission, { operation: 'inquire', body: port.inquiryOf(snapshot) })
  if (reply.kind === 'handedOver') return recordHandedOver(attempt.deps, submission)
  if (reply.kind !== 'answered') return recordInquiryProblem(attempt.deps, submission, codeOf(reply))
  const answer = answerIn(attempt, submission, reply.body)
  if (answer === 'unreadable') return recordInquiryProblem(attempt.deps, submission, 'UNREADABLE')
  if (answer)
    return void (await recordPayerResponse(attempt.deps, { submission, answer, channel: 'INQUIRY' }))
  const sending = await beginSending(attempt.deps, submission, snapshot)
  if (sending)
    await settle(attempt, sending, await call(attempt, sending, { operation: 'submit', body: snapshot }))
}

function call(
  { deps, connection, signal }: Attempt,
  { trace }: Submission,
  { operation, body }: { operation: 'submit' | 'inquire'; body: string },
): Promise<PayerReply> {
  const { timeoutMs } = deps.config
  return portOf(connection).call(connection, { operation, trace, body, timeoutMs, signal })
}

/** Writes down how a send ended. */
async function settle(attempt: Attempt, submission: Submission, reply: PayerReply): Promise<void> {
  const { deps } = attempt
  if (reply.kind === 'lost') return recordLostAnswer(deps, submission, reply.code)
  if (reply.kind === 'handedOver') return recordHandedOver(deps, submission)
  if (reply.kind !== 'answered') return recordSendProblem(deps, submission, reply)
  const answer = answerIn(attempt, submission, reply.body)
  if (answer === 'unreadable' || !answer) return recordLostAnswer(deps, submission, 'UNREADABLE')
  const reject = passingReject(answer)
  if (reject) return recordSendProblem(deps, submission, { kind: 'reject', ...reject })
  await recordPayerResponse(deps, { submission, answer, channel: 'RESPONSE' })
}

function answerIn(
  { connection }: Attempt,
  { trace }: Submission,
  body: string,
): PasAnswer | undefined | 'unreadable' {
  try {
    return portOf(connection)
      .read(body)
      .find((answer) => answer.trace === trace)
  } catch (error) {
    if (error instanceof AnswerUnreadable) return 'unreadable'
    throw error
  }
}

function codeOf(reply: Exclude<PayerReply, { kind: 'answered' | 'handedOver' }>): string {
  return reply.kind === 'status' ? `HTTP_${reply.status}` : reply.code
}
