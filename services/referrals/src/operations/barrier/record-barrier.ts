import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import { BARRIER_KINDS } from '../../domain/barrier.js'
import { addBarrier } from '../../storage/barriers.js'
import { findReferrals } from '../../storage/referrals.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  patientId: z.string(),
  referralId: z.string().nullish(),
  kind: z.enum(BARRIER_KINDS),
  note: z.string().max(2000).nullish(),
  plan: z.string().max(2000).nullish(),
})

/** Notes what keeps a patient from getting help, and what is done about it. */
export async function recordBarrier(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { patientId, referralId, kind, note, plan } = parsed.value
  const viewer = requireViewer(context)
  const now = context.clock.now()
  return change(context, { operation: 'recordBarrier', input: parsed.value }, async (tx) => {
    const touch = { row: 'referral', verb: 'create', patientId, now } as const
    if (!(await mayTouchPatient(tx, viewer, touch)))
      return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    const [referral] = referralId ? await findReferrals(tx, { viewer, now }, [referralId]) : []
    if (referralId && referral?.patientId !== patientId)
      return refused({ ...notFound('referral'), field: ['input', 'referralId'] })
    const id = newId('barrier')
    await addBarrier(tx, {
      id,
      version: 1,
      patientId,
      referralId: referralId ?? null,
      kind,
      note: note ?? null,
      plan: plan ?? null,
      status: 'OPEN',
      recordedBy: viewer.id,
      recordedAt: now,
      resolvedAt: null,
      outcomeId: null,
    })
    return done({ id })
  })
}
