import { mayTouchPatient } from '@baton/auth/care-relationships'
import { reachOf } from '@baton/auth/reach'
import { change } from '@baton/database/change'
import { done, refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import { findByPhone } from '../../storage/inbound-replies.js'
import { idempotencyKey, text } from '../fields.js'
import { takeReply } from './take-reply.js'

const schema = z.object({
  from: z.string().regex(/^[+\d()\s.-]{10,25}$/, 'must be a phone number'),
  text: text(2_000),
  providerMessageId: text(200),
  idempotencyKey,
})

/**
 * Takes a reply that came another way than the provider's webhook; it does the same, once. Whoever sees a caseload only takes
 * it from numbers that nobody outside of it has: the word counts for everybody with the number.
 */
export async function recordInboundReply(
  context: RequestContext & PatientsDeps,
  input: object,
): Promise<Outcome<{ kind: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  return change(context, { operation: 'recordInboundReply', input }, async (tx) => {
    // A number that is not known and one that others have, too, are told apart nowhere.
    if (!(await mayTakeFrom(tx, context, parsed.value.from)))
      return refused({
        kind: 'NotFound',
        message: 'This is not the number of patients of yours alone: ask a supervisor to record the reply.',
        field: ['input', 'from'],
      })
    const taken = await takeReply({ tx, deps: context }, parsed.value)
    return done({ kind: taken?.kind ?? 'KNOWN' })
  })
}

async function mayTakeFrom(
  tx: EntityManager,
  context: RequestContext & PatientsDeps,
  from: string,
): Promise<boolean> {
  const viewer = requireViewer(context)
  const reach = reachOf(viewer, 'outreach', 'update')
  if (reach !== 'caseload') return reach === 'all'
  const patientIds = await findByPhone(tx, from)
  const now = context.clock.now()
  for (const patientId of patientIds)
    if (!(await mayTouchPatient(tx, viewer, { row: 'outreach', verb: 'update', patientId, now })))
      return false
  return patientIds.length > 0
}
