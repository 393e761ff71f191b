import { reachOf } from '@baton/auth/reach'
import { requireViewer } from '@baton/service-kit/request-context'
import type { MetricsRequest } from '../deps.js'
import { figuresOf, type PriorAuthorizationFigures } from '../domain/prior-authorization-report.js'
import { listRequests } from '../storage/prior-authorization-facts.js'
import { checkedWindow } from './checked-window.js'

/** A payer's figures of a year, and whether small counts must be hidden. */
export interface PriorAuthorizationReport {
  readonly payer: string
  readonly year: number
  readonly figures: PriorAuthorizationFigures
  readonly hideSmall: boolean
}

/** Our experience with a payer in a year; null for those who see only their own agency's numbers. */
export async function reportPriorAuthorizations(
  request: MetricsRequest,
  { payer, year }: { payer: string; year: number },
): Promise<PriorAuthorizationReport | null> {
  const viewer = requireViewer(request)
  if (reachOf(viewer, 'metricAggregate', 'read') !== 'all') return null
  const window = checkedWindow(request, { start: `${year}-01-01`, end: `${year}-12-31` }, null)
  const figures = figuresOf(await listRequests(request.db, payer, window))
  return { payer, year, figures, hideSmall: reachOf(viewer, 'metricDrillDown', 'read') === 'none' }
}
