import { reachOf } from '@baton/auth/reach'
import { requireViewer } from '@baton/service-kit/request-context'
import type { MetricsRequest } from '../../deps.js'
import {
  figuresOf,
  type PartialAs,
  type PriorAuthorizationFigures,
  type RequestedItem,
} from '../../domain/prior-authorization-report.js'
import { listRequestedItems, listRequests } from '../../storage/prior-authorization-facts.js'
import { badInput, checkedWindow } from './checked-window.js'

/** Years that a day can be written in. */
const FIRST_YEAR = 1900
const LAST_YEAR = 9998

/** A payer's figures of a year, and whether small counts must be hidden. */
export interface PriorAuthorizationReport {
  readonly payer: string
  readonly year: number
  readonly figures: PriorAuthorizationFigures
  readonly items: readonly RequestedItem[]
  readonly hideSmall: boolean
}

/** Our experience with a payer in a year; null for those who see only their own agency's numbers. */
export async function reportPriorAuthorizations(
  request: MetricsRequest,
  { payer, year, partialAs }: { payer: string; year: number; partialAs?: PartialAs | null | undefined },
): Promise<PriorAuthorizationReport | null> {
  const viewer = requireViewer(request)
  if (reachOf(viewer, 'metricAggregate', 'read') !== 'all') return null
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw badInput(`year must be within ${FIRST_YEAR} and ${LAST_YEAR}.`)
  const window = checkedWindow(request, { start: `${year}-01-01`, end: `${year}-12-31` }, null)
  const figures = figuresOf(await listRequests(request.db, payer, window), partialAs ?? 'DENIED')
  const items = await listRequestedItems(request.db, payer, window)
  return { payer, year, figures, items, hideSmall: reachOf(viewer, 'metricDrillDown', 'read') === 'none' }
}
