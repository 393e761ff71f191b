import { reachOf } from '@baton/auth/reach'
import { requireViewer } from '@baton/service-kit/request-context'
import { GraphQLError } from 'graphql'
import type { MetricsRequest } from '../deps.js'
import type { MeasureResult } from '../domain/measure-result.js'
import { suppress } from '../domain/suppress.js'
import { faultOf, windowOf, type Days } from '../domain/window.js'
import { measureByCode } from '../measures/catalogue.js'
import { tallyCases } from '../storage/measure-tally.js'

/** Which measure, over which days, from what was known when. */
export interface MeasureQuestion {
  readonly code: string
  readonly period: Days
  readonly asOf?: Date | null
}

/**
 * What a measure came to; null for an unknown code and for those who may only see their own agency's numbers. Small
 * counts are hidden from viewers who may not read single patients.
 */
export async function computeMeasure(
  request: MetricsRequest,
  { code, period, asOf }: MeasureQuestion,
): Promise<MeasureResult | null> {
  const viewer = requireViewer(request)
  const measure = measureByCode(code)
  if (!measure || reachOf(viewer, 'metricAggregate', 'read') !== 'all') return null
  const window = windowOf(checked(period), request.organizationTimeZone, notLater(request, asOf))
  const tally = await tallyCases(request.db, measure, window)
  const mayDrillDown = reachOf(viewer, 'metricDrillDown', 'read') !== 'none'
  const shown = mayDrillDown ? { tally, suppressed: false } : suppress(tally)
  return { measure, days: period, timeZone: request.organizationTimeZone, window, ...shown }
}

function checked(period: Days): Days {
  const fault = faultOf(period)
  if (fault) throw badInput(fault)
  return period
}

function notLater({ clock }: MetricsRequest, asOf: Date | null | undefined): Date {
  const now = clock.now()
  if (asOf && asOf > now) throw badInput('asOf lies in the future: nobody knows yet.')
  return asOf ?? now
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
