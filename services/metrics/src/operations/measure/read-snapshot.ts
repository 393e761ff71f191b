import { reachOf } from '@baton/auth/reach'
import { requireViewer } from '@baton/service-kit/request-context'
import type { MetricsRequest } from '../../deps.js'
import type { MeasureSnapshot } from '../../domain/measure-snapshot.js'
import { findSnapshot } from '../../storage/measure-snapshots.js'

/**
 * What a measure came to on a day; null when nothing was kept, and for those who see small counts only when they are not
 * told apart: the numbers of two days in a row are a few cases apart.
 */
export async function readSnapshot(
  request: MetricsRequest,
  { code, day }: { readonly code: string; readonly day: string },
): Promise<MeasureSnapshot | null> {
  const viewer = requireViewer(request)
  const seesAll = reachOf(viewer, 'metricAggregate', 'read') === 'all'
  const seesCases = reachOf(viewer, 'metricDrillDown', 'read') !== 'none'
  return seesAll && seesCases ? findSnapshot(request.db, code, day) : null
}
