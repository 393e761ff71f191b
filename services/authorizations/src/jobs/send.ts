import { PasBundleRefused } from '@baton/fhir/pas/request'
import { errorFacts } from '@baton/service-kit/log'
import type { Submission } from '../domain/submission.js'
import { beginSending, releaseSubmission, takeBackSending } from '../operations/submission/prepare-sending.js'
import { recordUnsendable } from '../operations/submission/record-send-problem.js'
import { CaseIncomplete, readPayerCase } from '../payers/payer-case.js'
import { portOf } from '../payers/payer-port.js'
import { atPayer, sendNoted, settle, type Attempt } from './attempt.js'

/** After something of ours was away. */
const TRY_AGAIN_MS = 5_000

/** Prepared before it holds a place at the payer, recorded after: the places are for what is under way. */
export async function send(attempt: Attempt, submission: Submission): Promise<void> {
  const snapshot = submission.snapshot ?? (await buildSnapshot(attempt, submission))
  if (snapshot === null) return
  const { deps, parts } = attempt
  const sent = await atPayer(attempt, {
    note: () => beginSending(deps, { submission, payer: parts.payer, snapshot }),
    call: (sending) => sendNoted(attempt, sending, snapshot),
    takeBack: (sending) => takeBackSending(deps, sending),
  })
  if (sent) await settle(attempt, sent)
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
