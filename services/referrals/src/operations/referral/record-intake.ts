import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import { ENROLLMENTS } from '../../domain/message.js'
import { SENSITIVITIES } from '../../domain/referral.js'
import { attendBooked } from '../appointment/attend-booked.js'
import { endClocks } from './end-clocks.js'
import { moveReferral } from './move-referral.js'
import { findForStep, partyOf } from './take-step.js'
import { writeEntry } from '../exchange/write-entry.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  referralId: z.string(),
  expectedVersion: z.int(),
  enrollment: z.enum(ENROLLMENTS),
  occurredOn: z.iso.date('Give a day as 2026-12-24.').nullish(),
  note: z.string().max(4000).nullish(),
  sensitivity: z.enum(SENSITIVITIES).nullish(),
})

/** The agency saw the patient for the first time and says whether they are enrolled. Help begins, if it had not yet. */
export async function recordIntake(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { value } = parsed
  const viewer = requireViewer(context)
  const who = { party: partyOf(viewer), by: viewer.id, now: context.clock.now() }
  return change(context, { operation: 'recordIntake', input: value }, async (tx) => {
    const seen = await findForStep(tx, context, value)
    if (!seen.ok) return seen
    const begun = seen.value.status === 'IN_PROGRESS' && who.party === 'AGENCY'
    const moved = begun ? seen : await moveReferral(tx, seen.value, { transition: 'START', ...who })
    if (!moved.ok) return moved
    const { note, enrollment, occurredOn, sensitivity } = value
    const entry = { kind: 'INTAKE', text: note, enrollment, occurredOn, sensitivity } as const
    await writeEntry(tx, moved.value, { viewer, now: who.now, entry })
    await attendBooked(tx, moved.value, who)
    await endClocks(tx, moved.value, { how: 'DONE', now: who.now, only: 'referral-appointment' })
    return done({ id: moved.value.id })
  })
}
