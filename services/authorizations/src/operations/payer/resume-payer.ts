import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import type { RequestContext } from '@baton/service-kit/request-context'
import { changePayer, findPayer } from '../../storage/payers.js'
import { resumeInput } from './payer-input.js'

const RUNNING = { pausedAt: null, pausedBy: null, pauseReason: null, heldUntil: null }

/** A payer is asked again; what waited goes out, the most urgent first. Answers the payer's id. */
export async function resumePayer(context: RequestContext, input: unknown): Promise<Outcome<string>> {
  const parsed = parseInput(resumeInput, input)
  if (!parsed.ok) return parsed
  return change<string>(context, { operation: 'resumePayer', input: parsed.value }, async (tx) => {
    const payer = await findPayer(tx, parsed.value.payerId)
    if (!payer) return refused({ ...notFound('payer'), field: ['input', 'payerId'] })
    await changePayer(tx, payer.id, RUNNING)
    return done(payer.id)
  })
}
