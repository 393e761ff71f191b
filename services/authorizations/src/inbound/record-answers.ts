import type { PasAnswer } from '@baton/fhir/pas/response'
import type { AuthorizationsDeps } from '../deps.js'
import type { Determination } from '../domain/records.js'
import { recordPayerResponse } from '../operations/submission/record-payer-response.js'
import { findPayer } from '../storage/payers.js'
import { findByTrace } from '../storage/submissions.js'

/** Records what a payer tells of its own accord; how many were new, null where one is about no request of ours. */
export async function recordAnswers(
  deps: AuthorizationsDeps,
  payerCode: string,
  { answers, channel }: { answers: readonly PasAnswer[]; channel: Determination['channel'] },
): Promise<number | null> {
  const payer = await findPayer(deps.db, payerCode)
  let recorded = 0
  for (const answer of answers) {
    const submission = payer ? await findByTrace(deps.db, payer.id, answer.trace) : null
    if (!submission) return null
    const end = await recordPayerResponse(deps, { submission, answer, channel })
    if (end === 'recorded') recorded += 1
  }
  return recorded
}
