import type { PasAnswer } from '@baton/fhir/pas/response'
import type { PayerConnection } from '../config.js'
import type { AuthorizationsDeps } from '../deps.js'
import { passingReject } from '../domain/payer-answer.js'
import type { Submission } from '../domain/submission.js'
import { recordHandedOver } from '../operations/submission/record-handed-over.js'
import { recordLostAnswer } from '../operations/submission/record-lost-answer.js'
import { recordPayerResponse } from '../operations/submission/record-payer-response.js'
import { recordSendProblem } from '../operations/submission/record-send-problem.js'
import { AnswerUnreadable } from '../payers/answer-unreadable.js'
import type { OwnParts } from '../payers/case-parts.js'
import type { PayerReply } from '../payers/http-call.js'
import type { StepsOfCall } from '../payers/payer-places.js'
import { portOf } from '../payers/payer-port.js'

/** One run of a job at one submission. */
export interface Attempt {
  readonly deps: AuthorizationsDeps
  readonly connection: PayerConnection
  readonly parts: OwnParts
  readonly signal: AbortSignal
}

/** What was sent and how that ended. */
export interface Sent {
  readonly submission: Submission
  readonly reply: PayerReply
}

/** Makes a call in one of the places that the payer has for us. */
export function atPayer<Ready, Out>(
  { deps, parts: { payer, submission }, signal }: Attempt,
  steps: StepsOfCall<Ready, Out>,
): Promise<Out | null> {
  const { id: payerId, ratePerMinute } = payer
  const turn = { payerId, urgency: submission.urgency, isCounted: ratePerMinute !== null, signal }
  return deps.places.within(turn, steps)
}

/** Sends what was noted. A payer that wants rest gets nothing more of what was noted for it. */
export async function sendNoted(attempt: Attempt, submission: Submission, snapshot: string): Promise<Sent> {
  const reply = await call(attempt, submission, { operation: 'submit', body: snapshot })
  const wantsRest = reply.kind === 'notSent' || (reply.kind === 'status' && reply.retryAfterMs !== null)
  if (wantsRest) attempt.deps.places.turnBack(submission.payerId)
  return { submission, reply }
}

/** Calls the payer in its own way. */
export function call(
  { deps, connection, signal }: Attempt,
  { trace }: Submission,
  { operation, body }: { operation: 'submit' | 'inquire'; body: string },
): Promise<PayerReply> {
  const { timeoutMs } = deps.config
  return portOf(connection).call(connection, { operation, trace, body, timeoutMs, signal })
}

/** Writes down how a send ended. */
export async function settle(attempt: Attempt, { submission, reply }: Sent): Promise<void> {
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

/** What an answer says of a submission; undefined where it says nothing of it. */
export function answerIn(
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
