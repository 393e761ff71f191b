import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import { NEEDS } from '../../domain/need.js'
import { CATEGORIES, PRIORITIES } from '../../domain/referral.js'
import { findAgencies } from '../../storage/agencies.js'
import { addCapacityCheck } from '../../storage/capacity-checks.js'
import { findServices } from '../../storage/community-services.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  agencyId: z.string(),
  serviceId: z.string().nullish(),
  category: z.enum(CATEGORIES),
  need: z
    .string()
    .refine((text) => Object.hasOwn(NEEDS, text), `Not a need; known are ${Object.keys(NEEDS).join(', ')}.`)
    .nullish(),
  priority: z.enum(PRIORITIES).nullish(),
})

/** Asks an agency whether it has room. There is no field for a patient: nobody can be recognized by the question. */
export async function checkCapacity(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { agencyId, serviceId, category, need, priority } = parsed.value
  return change(context, { operation: 'checkCapacity', input: parsed.value }, async (tx) => {
    const [agency] = await findAgencies(tx, null, [agencyId])
    if (!agency) return refused({ ...notFound('agency'), field: ['input', 'agencyId'] })
    const [service] = serviceId ? await findServices(tx, null, [serviceId]) : []
    if (serviceId && service?.agencyId !== agencyId)
      return refused({ ...notFound('service'), field: ['input', 'serviceId'] })
    const id = newId('capacity')
    await addCapacityCheck(tx, {
      id,
      version: 1,
      agencyId,
      serviceId: serviceId ?? null,
      category,
      need: need ?? null,
      priority: priority ?? 'ROUTINE',
      status: 'ASKED',
      answer: null,
      expectedOn: null,
      askedBy: requireViewer(context).id,
      askedAt: context.clock.now(),
      answeredAt: null,
    })
    return done({ id })
  })
}
