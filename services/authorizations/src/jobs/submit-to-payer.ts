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
import { beginSending, releaseSubmission, takeUnknown } from '../operations/prepare-sending.js'
import { recordInquiryProblem, recordLostAnswer } from '../operations/record-lost-answer.js'
import { recordPayerResponse } from '../operations/record-payer-response.js'
import { recordSendProblem, recordUnsendable } from '../operations/record-send-problem.js'
import { recordHandedOver } from '../operations/record-handed-over.js'
import { AnswerUnreadable } from '../payers/answer-unreadable.js'
import type { PayerReply } from '../payers/http-call.js'
import { portOf } from '../payers/payer-port.js'
import { CaseIncomplete, readPayerCase } from '../payers/payer-case.js'
import { readDueParts, type OwnParts } from '../payers/case-parts.js'

/** Carries a submission to its payer, or finds out what became of it. */
export const submitToPayer = defineJob(
  'authorizations.submit-to-payer',
  z.object({ submissionId: z.string() }),
)

/** After something of ours was away. */
const TRY_AGAIN_MS = 5_000

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
const CONCURRENCY = 400

/** The job as the worker runs it. */
export const submitToPayerJob = implementJob(
  submitToPayer,
  (deps: AuthorizationsDeps, { submissionId }, signal) => runSubmission(deps, submissionId, signal),
  { concurrency: CONCURRENCY },
)

interface Attempt {
  readonly deps: AuthorizationsDeps
  readonly connection: PayerConnection
  readonly parts: OwnParts
  readonly signal: AbortSignal
}

/** Prepared before it holds a place at the payer, recorded after: the places are for what is under way. */
async function send(attempt: Attempt, submission: Submission): Promise<void> {
  const snapshot = submission.snapshot ?? (await buildSnapshot(attempt, submission))
  if (snapshot === null) return
  const sent = await atPayer(attempt, () => sendOnce(attempt, submission, snapshot))
  if (sent) await settle(attempt, sent)
}

/** What was sent and how that ended. */
interface Sent {
  readonly submission: Submission
  readonly reply: PayerReply
}

async function sendOnce(attempt: Attempt, submission: Submission, snapshot: string): Promise<Sent | null> {
  const sending = await beginSending(attempt.deps, { submission, payer: attempt.parts.payer, snapshot })
  if (!sending) return null
  return { submission: sending, reply: await call(attempt, sending, { operation: 'submit', body: snapshot }) }
}

/** Does work in one of the places that the payer has for us. */
function atPayer<T>({ deps, parts, signal }: Attempt, work: () => Promise<T>): Promise<T> {
  const { id: payerId } = parts.payer
  return deps.places.within({ payerId, urgency: parts.submission.urgency, signal }, work)
}

/** The bytes to send; null where they cannot be made, which is noted. */
async function buildSnapshot(
  { deps, connection, parts }: Attempt,
  submission: Submission,
): Promise<string | null> {
  try {
    if (!deps.graph) throw new Error('GATEWAY_URL is not set: the chart cannot be read.')
    const request = await readPayerCase(deps.graph, { ...parts, connection })
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
async function recover(attempt: Attempt, { id }: Submission): Promise<void> {
  const { deps } = attempt
  const sent = await atPayer(attempt, async () => {
    const submission = await takeUnknown(deps, id)
    if (!submission) return null
    // It was being sent when its process died: the payer may have it.
    if (submission.status === 'SENDING') return { submission, reply: PROCESS_DIED }
    if (await inquire(attempt, submission)) return null
    return sendOnce(attempt, submission, submission.snapshot ?? '')
  })
  if (sent) await settle(attempt, sent)
}

const PROCESS_DIED: PayerReply = { kind: 'lost', code: 'PROCESS_DIED' }

/** Whether that settled it; false where the payer does not have the request. */
async function inquire(attempt: Attempt, submission: Submission): Promise<boolean> {
  const { deps } = attempt
  const body = portOf(attempt.connection).inquiryOf(submission.snapshot ?? '')
  const reply = await call(attempt, submission, { operation: 'inquire', body })
  const answer = reply.kind === 'answered' ? answerIn(attempt, submission, reply.body) : undefined
  if (reply.kind === 'handedOver') await recordHandedOver(deps, submission)
  else if (reply.kind !== 'answered') await recordInquiryProblem(deps, submission, codeOf(reply))
  else if (answer === 'unreadable') await recordInquiryProblem(deps, submission, 'UNREADABLE')
  else if (answer) await recordPayerResponse(deps, { submission, answer, channel: 'INQUIRY' })
  else return false
  return true
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
async function settle(attempt: Attempt, { submission, reply }: Sent): Promise<void> {
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
