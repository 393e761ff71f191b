import { reachOf } from '@baton/auth/reach'
import { requireViewer } from '@baton/service-kit/request-context'
import type { MetricsRequest } from '../../deps.js'
import { snapshotOf, withoutName, type CaseloadSnapshot } from '../../domain/caseload.js'
import { listCaseloads } from '../../storage/caseloads.js'

/**
 * Everybody's caseload for those who may read all caseloads, the viewer's own for those who have one, and the numbers
 * without a name for those who see the whole organization's numbers only.
 */
export async function listCaseloadSnapshots(request: MetricsRequest): Promise<readonly CaseloadSnapshot[]> {
  const viewer = requireViewer(request)
  const now = request.clock.now()
  const reach = reachOf(viewer, 'caseload', 'read')
  if (reach === 'none' && reachOf(viewer, 'metricAggregate', 'read') !== 'all') return []
  const coordinatorId = reach === 'caseload' ? viewer.id : null
  const caseloads = await listCaseloads(request.db, {
    ...{ now, coordinatorId },
    timeZone: request.organizationTimeZone,
  })
  const snapshots = caseloads.map((caseload) => snapshotOf(caseload, now))
  if (reach !== 'none') return snapshots
  // In the order of what is shown, so that the place in the list tells nothing.
  const shown = (snapshot: CaseloadSnapshot): string =>
    JSON.stringify([snapshot.patients, snapshot.high, snapshot.rising, snapshot.standard])
  return snapshots.map(withoutName).sort((a, b) => (shown(a) < shown(b) ? -1 : 1))
}
