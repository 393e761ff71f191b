import { reachOf } from '@baton/auth/reach'
import { addDays, localDateOf } from '@baton/clinical/calendar/local-time'
import { requireViewer } from '@baton/service-kit/request-context'
import type { MetricsRequest } from '../../deps.js'
import { performanceOf, type AgencyPerformance } from '../../domain/agency-performance.js'
import type { Days } from '../../domain/window.js'
import { listAgencyFigures } from '../../storage/agency-figures.js'
import { checkedWindow } from './checked-window.js'

const USUAL_DAYS = 90

/** How agencies dealt with what they were sent: an agency sees its own, whoever may not see single patients no small count. */
export async function listAgencyPerformance(
  request: MetricsRequest,
  { period, agencyId }: { period?: Days | null | undefined; agencyId?: string | null | undefined },
): Promise<readonly AgencyPerformance[]> {
  const viewer = requireViewer(request)
  const reach = reachOf(viewer, 'metricAggregate', 'read')
  if (reach === 'none' || (reach === 'agency' && viewer.agencyId === null)) return []
  const today = localDateOf(request.clock.now(), request.organizationTimeZone)
  const days = period ?? { start: addDays(today, 1 - USUAL_DAYS), end: today }
  const window = checkedWindow(request, days, null)
  const own = reach === 'agency' ? viewer.agencyId : (agencyId ?? null)
  if (reach === 'agency' && agencyId && agencyId !== own) return []
  // An agency knows its own patients: nothing is small to it.
  const hideSmall = reach !== 'agency' && reachOf(viewer, 'metricDrillDown', 'read') === 'none'
  return (await listAgencyFigures(request.db, window, own)).map((figures) =>
    performanceOf(figures, hideSmall),
  )
}
