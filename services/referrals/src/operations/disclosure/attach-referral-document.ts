import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { parseId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import { SENSITIVITIES } from '../../domain/referral.js'
import { findReferralToChange } from '../../storage/referrals.js'
import { documentFor } from './document-gate.js'
import { code, writeEntry } from '../exchange/write-entry.js'

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

/**
 * Notes that a document of its patient belongs to a referral: what goes along, or the consult note that came back. One
 * that is not known, is of somebody else or may not be shared with the agency is refused.
 */
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
    const { documentId, type, note } = value
    const document = await documentFor(tx, referral, { viewer, now, documentId })
    if (!document.ok) return document
    // The entry is as protected as the document; who attaches it may only protect it more.
    const label = document.value.sensitivity
    const sensitivity = label === 'NONE' ? value.sensitivity : label
    const entry = { kind: 'DOCUMENT', documentId, code: type, text: note, sensitivity } as const
    await writeEntry(tx, referral, { viewer, now, entry })
    return done({ id: referral.id })
  })
}
