import { reachOf } from '@baton/auth/reach'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { ReferralsRequest } from '../../deps.js'
import { findServices, replaceCommunityService } from '../../storage/community-services.js'

/** The input of `verifyListing`. */
interface VerifyListing {
  readonly idempotencyKey?: string | null | undefined
  readonly serviceId: string
  readonly expectedVersion: number
}

/** Somebody looked: what the directory says of a service is so today. */
export async function verifyListing(
  context: ReferralsRequest,
  input: VerifyListing,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  return change(context, { operation: 'verifyListing', input }, async (tx) => {
    const [seen] = await findServices(tx, null, [input.serviceId])
    const reach = reachOf(viewer, 'resourceDirectory', 'update')
    if (!seen || (reach === 'agency' && seen.agencyId !== viewer.agencyId))
      return refused({ ...notFound('service'), field: ['input', 'serviceId'] })
    if (seen.version !== input.expectedVersion) return refused(versionConflict('service', seen.version))
    const verifiedAt = context.clock.now()
    if (!(await replaceCommunityService(tx, seen, { ...seen, verifiedAt })))
      return refused(versionConflict('service', seen.version + 1))
    return done({ id: seen.id })
  })
}
