import { change } from '@baton/database/change'
import { done, refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import { endClocks } from './end-clocks.js'
import { code, writeEntry } from '../exchange/write-entry.js'
import { moveReferral } from './move-referral.js'
import { raiseWork } from './raise-work.js'
import { attendBooked } from '../appointment/attend-booked.js'
import { findForStep, partyOf } from './take-step.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  referralId: z.string(),
  expectedVersion: z.int(),
  code: code.nullish(),
  occurredOn: z.iso.date('Give a day as 2026-12-24.').nullish(),
  note: z.string().max(4000).nullish(),
})

/**
 * The agency reports the service as done, with its day and code if it can. Its word alone closes nothing: the care
 * team verifies (domain.md 5.3, closure verification).
 */
export async function completeService(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { value } = parsed
  return change(context, { operation: 'completeService', input: value }, async (tx) => {
    const viewer = requireViewer(context)
    const who = { party: partyOf(viewer), by: viewer.id, now: context.clock.now() }
    const seen = await findForStep(tx, context, value)
    if (!seen.ok) return seen
    const moved = await moveReferral(tx, seen.value, { transition: 'COMPLETE', ...who })
    if (!moved.ok) return moved
    const { code: service, occurredOn, note } = value
    if (service && !occurredOn) {
      const message = 'Say on which day the service was given.'
      return refused({ kind: 'InvalidInput', message, field: ['input', 'occurredOn'] })
    }
    const entry = { kind: 'SERVICE_RECORD', text: note, code: service, occurredOn } as const
    await writeEntry(tx, moved.value, { viewer, now: who.now, entry })
    await attendBooked(tx, moved.value, who)
    await endClocks(tx, moved.value, { how: 'DONE', now: who.now })
    await raiseWork(tx, moved.value, { kind: 'CLOSURE_TO_VERIFY', dueAt: null, now: who.now })
    return done({ id: moved.value.id })
  })
}
