import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { parseId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { ReferralsRequest } from '../deps.js'
import { SENSITIVITIES } from '../domain/referral.js'
import { findReferralToChange } from '../storage/referrals.js'
import { code, writeEntry } from './write-entry.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  referralId: z.string(),
  documentId: z
    .string()
    .refine((text) => parseId('document', text) !== null, 'A document id begins with document_.'),
  type: code.nullish(),
  note: z.string().max(4000).nullish(),
  sensitivity: z.enum(SENSITIVITIES).nullish(),
})

/** Notes that a document of patients belongs to a referral: what goes along, or the consult note that came back. */
export async function attachReferralDocument(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { value } = parsed
  const viewer = requireViewer(context)
  const now = context.clock.now()
  return change(context, { operation: 'attachReferralDocument', input: value }, async (tx) => {
    const referral = await findReferralToChange(tx, { viewer, now }, value.referralId)
    if (!referral) return refused({ ...notFound('referral'), field: ['input', 'referralId'] })
    const { documentId, type, note, sensitivity } = value
    const entry = { kind: 'DOCUMENT', documentId, code: type, text: note, sensitivity } as const
    await writeEntry(tx, referral, { viewer, now, entry })
    return done({ id: referral.id })
  })
}
