import { reachOf } from '@baton/auth/reach'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import { idempotencyKey, text } from '../fields.js'
import { takeReply } from './take-reply.js'

const schema = z.object({
  from: z.string().regex(/^[+\d()\s.-]{10,25}$/, 'must be a phone number'),
  text: text(2_000),
  providerMessageId: text(200),
  idempotencyKey,
})

/** Takes a reply that came another way than the provider's webhook; it does the same, once. */
export async function recordInboundReply(
  context: RequestContext & PatientsDeps,
  input: object,
): Promise<Outcome<{ kind: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  if (reachOf(requireViewer(context), 'outreach', 'update') !== 'all') return refused(notFound('reply'))
  return change(context, { operation: 'recordInboundReply', input }, async (tx) => {
    const taken = await takeReply({ tx, deps: context }, parsed.value)
    return done({ kind: taken?.kind ?? 'KNOWN' })
  })
}
