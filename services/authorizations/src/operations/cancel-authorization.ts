import { done, refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { reasonedInput } from './authorization-input.js'
import { takeStep } from './authorization-step.js'
import { changeAuthorization, stepRefusal } from './change-authorization.js'
import { endDeterminationClock } from './deadline-clock.js'

/** Cancels an authorization that no payer has: nothing has to be taken back. Answers its id. */
export async function cancelAuthorization(context: RequestContext, input: unknown): Promise<Outcome<string>> {
  const parsed = parseInput(reasonedInput, input)
  if (!parsed.ok) return parsed
  const by = requireViewer(context).id
  const at = context.clock.now()
  const { reason } = parsed.value
  const request = {
    ...parsed.value,
    operation: 'cancelAuthorization',
    verb: 'update',
    input: parsed.value,
  } as const
  return changeAuthorization(context, request, async (tx, authorization) => {
    const sent = !['DRAFT', 'READY', 'FAILED_TO_SEND'].includes(authorization.status)
    const refusal = stepRefusal(authorization, sent ? 'CANCEL_REQUESTED' : 'CANCELLED')
    if (refusal) return refused(refusal)
    if (sent) {
      const message = 'The payer has approved it: cancelling an approval is not offered yet; call the payer.'
      return refused({ kind: 'InvalidInput', message, field: ['input', 'id'] })
    }
    await endDeterminationClock(tx, authorization, { at, done: false })
    await takeStep(tx, authorization, { to: 'CANCELLED', by, at, reason })
    return done(authorization.id)
  })
}
