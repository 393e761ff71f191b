import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { changePayer, findPayer } from '../../storage/payers.js'
import { pauseInput } from './payer-input.js'

/** Nothing more is sent to a payer until it is resumed; what is queued waits. Answers the payer's id. */
export async function pausePayer(context: RequestContext, input: unknown): Promise<Outcome<string>> {
  const parsed = parseInput(pauseInput, input)
  if (!parsed.ok) return parsed
  const { payerId, reason } = parsed.value
  const pausedBy = requireViewer(context).id
  const pausedAt = context.clock.now()
  return change<string>(context, { operation: 'pausePayer', input: parsed.value }, async (tx) => {
    const payer = await findPayer(tx, payerId)
    if (!payer) return refused({ ...notFound('payer'), field: ['input', 'payerId'] })
    if (!payer.pausedAt) await changePayer(tx, payer.id, { pausedAt, pausedBy, pauseReason: reason })
    return done(payer.id)
  })
}
