import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import type { MessageKind } from '../../domain/message.js'
import { SENSITIVITIES, type Referral } from '../../domain/referral.js'
import { findReferralToChange } from '../../storage/referrals.js'
import { code, writeEntry } from './write-entry.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  referralId: z.string(),
  text: z.string().trim().min(1, 'Write something.').max(4000),
  sensitivity: z.enum(SENSITIVITIES).nullish(),
  code: code.nullish(),
  occurredOn: z.iso.date('Give a day as 2026-12-24.').nullish(),
})

/** States in which nothing is written any more, because nothing was sent or it was never taken up. */
const SILENT: readonly Referral['status'][] = ['DRAFT', 'AWAITING_CONSENT', 'AWAITING_AUTH', 'CANCELLED']

/** Adds an entry to the exchange of a referral; entries need no version, since they replace nothing. */
export async function addEntry(
  context: ReferralsRequest,
  input: unknown,
  { operation, kind }: { operation: string; kind: MessageKind },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { value } = parsed
  const viewer = requireViewer(context)
  const now = context.clock.now()
  return change(context, { operation, input: value }, async (tx) => {
    const referral = await findReferralToChange(tx, { viewer, now }, value.referralId)
    if (!referral) return refused({ ...notFound('referral'), field: ['input', 'referralId'] })
    if (SILENT.includes(referral.status)) {
      const message = `Nothing can be written to a referral that is ${referral.status}.`
      return refused({ kind: 'InvalidInput', message, field: ['input', 'referralId'] })
    }
    await writeEntry(tx, referral, { viewer, now, entry: { ...value, kind } })
    return done({ id: referral.id })
  })
}
