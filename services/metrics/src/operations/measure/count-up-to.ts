import type { MetricsDeps } from '../../deps.js'
import type { Audience } from '../../domain/audience.js'
import type { KeptCounts } from '../../domain/measure-snapshot.js'
import { windowOf } from '../../domain/window.js'
import { keptPeriod, type Measure } from '../../measures/measure.js'
import { tallyCases } from '../../storage/measure-tally.js'
import { countPublishedMeasure } from './count-published-measure.js'

/** A day, for whom it is counted, and from what was known when. */
export interface CountedDay {
  readonly audience: Audience
  readonly day: string
  readonly asOf: Date
}

const WHOLE = { stratifyBy: null, facilityId: null } as const

/** What a measure comes to in its month, or its year, up to a day. */
export async function countUpTo(
  deps: MetricsDeps,
  measure: Measure,
  { audience, day, asOf }: CountedDay,
): Promise<KeptCounts> {
  const window = windowOf(keptPeriod(measure, day), deps.organizationTimeZone, asOf)
  await countPublishedMeasure(deps, measure, { audience, window })
  const { total } = await tallyCases(deps.db, measure, { audience, window, slicing: WHOLE })
  return {
    initialPopulation: total.initialPopulation ?? 0,
    denominator: total.denominator ?? 0,
    numerator: total.numerator ?? 0,
  }
}
