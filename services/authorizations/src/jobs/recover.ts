import type { Submission } from '../domain/submission.js'
import { beginSending, takeBackUnknown, takeUnknown } from '../operations/submission/prepare-sending.js'
import { recordHandedOver } from '../operations/submission/record-handed-over.js'
import { recordInquiryProblem } from '../operations/submission/record-lost-answer.js'
import { recordPayerResponse } from '../operations/submission/record-payer-response.js'
import type { PayerReply } from '../payers/http-call.js'
import { portOf } from '../payers/payer-port.js'
import { answerIn, atPayer, call, sendNoted, settle, type Attempt, type Sent } from './attempt.js'

/** Asks about a lost answer by its trace number; only what the payer does not have is sent, as it was. */
export async function recover(attempt: Attempt, { id }: Submission): Promise<void> {
  const { deps } = attempt
  const sent = await atPayer(attempt, {
    note: () => takeUnknown(deps, id),
    call: (submission) => findOut(attempt, submission),
    takeBack: (submission) => takeBackUnknown(deps, submission),
  })
  if (sent) await settle(attempt, sent)
}

async function findOut(attempt: Attempt, submission: Submission): Promise<Sent | null> {
  // It was being sent when its process died: the payer may have it.
  if (submission.status === 'SENDING') return { submission, reply: PROCESS_DIED }
  if (await inquire(attempt, submission)) return null
  const { deps, parts } = attempt
  const snapshot = submission.snapshot ?? ''
  const sending = await beginSending(deps, { submission, payer: parts.payer, snapshot })
  return sending && sendNoted(attempt, sending, snapshot)
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

function codeOf(reply: Exclude<PayerReply, { kind: 'answered' | 'handedOver' }>): string {
  return reply.kind === 'status' ? `HTTP_${reply.status}` : reply.code
}
