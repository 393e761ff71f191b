import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { changePayer } from '../../storage/payers.js'
import { lockedPayer } from './locked-payer.js'
import { pauseInput } from './payer-input.js'

/** Nothing more is sent to a payer until it is resumed; what is queued waits. Answers the payer's id. */
export async function pausePayer(context: RequestContext, input: unknown): Promise<Outcome<string>> {
  const parsed = parseInput(pauseInput, input)
  if (!parsed.ok) return parsed
  const pausedBy = requireViewer(context).id
  const pause = { pausedAt: context.clock.now(), pausedBy, pauseReason: parsed.value.reason }
  return change<string>(context, { operation: 'pausePayer', input: parsed.value }, async (tx) => {
    const found = await lockedPayer(tx, parsed.value)
    if (!found.ok) return found
    const { id, version, pausedAt } = found.value
    if (!pausedAt) await changePayer(tx, id, { ...pause, version: version + 1 })
    return done(id)
  })
}
