import { reachOf } from '@baton/auth/reach'
import { addDays, localDateOf } from '@baton/clinical/calendar/local-time'
import { requireViewer } from '@baton/service-kit/request-context'
import type { MetricsRequest } from '../../deps.js'
import { performanceOf, type AgencyPerformance } from '../../domain/agency-performance.js'
import { audienceOf } from '../../domain/audience.js'
import type { Days } from '../../domain/window.js'
import { listAgencyFigures } from '../../storage/agency-figures.js'
import { checkedWindow } from './checked-window.js'

const USUAL_DAYS = 90

/**
 * How agencies dealt with what they were sent: an agency sees its own, whoever may not see single patients no small count,
 * and whoever may what was sent of which they may know.
 */
export async function listAgencyPerformance(
  request: MetricsRequest,
  { period, agencyId }: { period?: Days | null | undefined; agencyId?: string | null | undefined },
): Promise<readonly AgencyPerformance[]> {
  const viewer = requireViewer(request)
  const reach = reachOf(viewer, 'metricAggregate', 'read')
  if (reach === 'none' || (reach === 'agency' && viewer.agencyId === null)) return []
  const now = request.clock.now()
  const today = localDateOf(now, request.organizationTimeZone)
  const days = period ?? { start: addDays(today, 1 - USUAL_DAYS), end: today }
  const window = checkedWindow(request, days, null)
  const own = reach === 'agency' ? viewer.agencyId : (agencyId ?? null)
  if (reach === 'agency' && agencyId && agencyId !== own) return []
  // An agency knows its own patients: nothing is small to it.
  const audience = reach === 'agency' ? 'ORGANIZATION' : audienceOf({ viewer, now })
  const hideSmall = reach !== 'agency' && audience === 'ORGANIZATION'
  const figures = await listAgencyFigures(request.db, window, { agencyId: own, audience })
  return figures.map((one) => performanceOf(one, hideSmall))
}
