import { requireViewer } from '@baton/service-kit/request-context'
import type { MetricsRequest } from '../../deps.js'
import { audienceOf } from '../../domain/audience.js'
import type { Tally } from '../../domain/counts.js'
import type { MeasureResult } from '../../domain/measure-result.js'
import { suppress } from '../../domain/suppress.js'
import { suppressOneOf } from '../../domain/suppress-one-of.js'
import { hideFew } from '../../domain/too-few.js'
import type { Days } from '../../domain/window.js'
import type { Stratifier } from '../../measures/stratifiers.js'
import { tallyCases } from '../../storage/measure-tally.js'
import { checkedWindow } from './checked-window.js'
import { countPublishedMeasure } from './count-published-measure.js'
import { measureFor } from './measure-for.js'

/** Which measure, over which days, split by what, from what was known when. */
export interface MeasureQuestion {
  readonly code: string
  readonly period: Days
  readonly asOf?: Date | null | undefined
  readonly stratifyBy?: Stratifier | null | undefined
  readonly facilityId?: string | null | undefined
}

/**
 * What a measure came to; null where the viewer is shown no number of it (`measureFor`). Viewers who may not read single
 * patients get the organization's numbers without small counts; all others those of the facts that they may know of.
 */
export async function computeMeasure(
  request: MetricsRequest,
  { code, period, asOf, stratifyBy, facilityId }: MeasureQuestion,
): Promise<MeasureResult | null> {
  const viewer = requireViewer(request)
  const reader = { viewer, now: request.clock.now() }
  const measure = measureFor(reader, code)
  if (!measure) return null
  const window = checkedWindow(request, period, asOf)
  const audience = audienceOf(reader)
  await countPublishedMeasure(request, measure, { audience, window })
  const slicing = { stratifyBy: stratifyBy ?? null, facilityId: facilityId ?? null }
  const counted = await tallyCases(request.db, measure, { audience, window, slicing })
  const enough = hideFew(counted, measure.leastCases ?? 0)
  const { tally, suppressed } =
    audience === 'ORGANIZATION'
      ? await withoutSmallCells(request, enough.tally, { measure, window, slicing })
      : enough
  const result = { measure, days: period, timeZone: request.organizationTimeZone, window, slicing }
  return { ...result, tally, suppressed: suppressed || enough.suppressed }
}

const BY_HOSPITAL = { stratifyBy: 'FACILITY', facilityId: null } as const

/** A hospital that is asked for alone shows no more than the table of all hospitals shows of it. */
async function withoutSmallCells(
  { db }: MetricsRequest,
  tally: Tally,
  { measure, window, slicing: { facilityId } }: Pick<MeasureResult, 'measure' | 'window' | 'slicing'>,
): Promise<{ tally: Tally; suppressed: boolean }> {
  if (facilityId === null) return suppress(tally)
  const counting = { audience: 'ORGANIZATION', window, slicing: BY_HOSPITAL } as const
  return suppressOneOf(tally, await tallyCases(db, measure, counting), facilityId)
}
