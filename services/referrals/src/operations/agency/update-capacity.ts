import { reachOf } from '@baton/auth/reach'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import { CAPACITY_ANSWERS } from '../../domain/capacity.js'
import { findServices, replaceCommunityService } from '../../storage/community-services.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  serviceId: z.string(),
  expectedVersion: z.int(),
  capacity: z.enum(CAPACITY_ANSWERS),
  availableSlots: z.int().min(0).nullish(),
})

/** Says how much room a service has. An agency's own people may for theirs, the care team for all. */
export async function updateCapacity(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { serviceId, expectedVersion, capacity, availableSlots } = parsed.value
  const viewer = requireViewer(context)
  return change(context, { operation: 'updateCapacity', input: parsed.value }, async (tx) => {
    const [seen] = await findServices(tx, null, [serviceId])
    const reach = reachOf(viewer, 'resourceDirectory', 'update')
    if (!seen || (reach === 'agency' && seen.agencyId !== viewer.agencyId))
      return refused({ ...notFound('service'), field: ['input', 'serviceId'] })
    if (seen.version !== expectedVersion) return refused(versionConflict('service', seen.version))
    const room = { capacity, availableSlots: availableSlots ?? null, capacityAt: context.clock.now() }
    if (!(await replaceCommunityService(tx, seen, { ...seen, ...room })))
      return refused(versionConflict('service', seen.version + 1))
    return done({ id: seen.id })
  })
}
