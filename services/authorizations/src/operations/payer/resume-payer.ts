import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import type { RequestContext } from '@baton/service-kit/request-context'
import { changePayer } from '../../storage/payers.js'
import { lockedPayer } from './locked-payer.js'
import { resumeInput } from './payer-input.js'

const RUNNING = { pausedAt: null, pausedBy: null, pauseReason: null, heldUntil: null }

/** A payer is asked again; what waited goes out, the most urgent first. Answers the payer's id. */
export async function resumePayer(context: RequestContext, input: unknown): Promise<Outcome<string>> {
  const parsed = parseInput(resumeInput, input)
  if (!parsed.ok) return parsed
  return change<string>(context, { operation: 'resumePayer', input: parsed.value }, async (tx) => {
    const found = await lockedPayer(tx, parsed.value)
    if (!found.ok) return found
    const { id, version, pausedAt, heldUntil } = found.value
    if (pausedAt || heldUntil) await changePayer(tx, id, { ...RUNNING, version: version + 1 })
    return done(id)
  })
}
