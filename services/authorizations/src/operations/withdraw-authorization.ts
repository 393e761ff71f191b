import { done, refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { changeSubmission, findSubmissions } from '../storage/submissions.js'
import { reasonedInput } from './authorization-input.js'
import { takeStep } from './authorization-step.js'
import { changeAuthorization, stepRefusal } from './change-authorization.js'
import { endDeterminationClock } from './deadline-clock.js'

/** Withdraws an authorization that has no final decision: its clock and its retries end. Answers its id. */
export async function withdrawAuthorization(
  context: RequestContext,
  input: unknown,
): Promise<Outcome<string>> {
  const parsed = parseInput(reasonedInput, input)
  if (!parsed.ok) return parsed
  const by = requireViewer(context).id
  const at = context.clock.now()
  const { reason } = parsed.value
  const request = {
    ...parsed.value,
    operation: 'withdrawAuthorization',
    verb: 'update',
    input: parsed.value,
  } as const
  return changeAuthorization(context, request, async (tx, authorization) => {
    const refusal = stepRefusal(authorization, 'WITHDRAWN')
    if (refusal) return refused(refusal)
    await endDeterminationClock(tx, authorization, { at, done: false })
    for (const submission of await findSubmissions(tx, [authorization.id])) {
      if (submission.nextAttemptAt) await changeSubmission(tx, submission.id, { nextAttemptAt: null })
    }
    await takeStep(tx, authorization, { to: 'WITHDRAWN', by, at, reason })
    return done(authorization.id)
  })
}
