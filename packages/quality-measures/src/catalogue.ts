import { cms122 } from './cms122.js'
import { cms165 } from './cms165.js'
import { cms125 } from './cms125.js'
import { cms128 } from './cms128.js'
import { cms130 } from './cms130.js'
import { cms131 } from './cms131.js'
import { cms137 } from './cms137.js'
import { cms139 } from './cms139.js'
import { cms159 } from './cms159.js'
import { cms2 } from './cms2.js'
import { cms50 } from './cms50.js'
import { cms529 } from './cms529.js'
import { cms68 } from './cms68.js'
import { cms951 } from './cms951.js'
import type { PublishedMeasure } from './published-measure.js'

/** Every published measure that is implemented. */
export const PUBLISHED: readonly PublishedMeasure[] = [
  cms2,
  cms50,
  cms68,
  cms122,
  cms125,
  ...cms128,
  cms130,
  cms131,
  ...cms137,
  cms139,
  cms159,
  cms165,
  cms529,
  cms951,
]

/** The rates of the measure with this identifier of CMS (`CMS122`, words may follow), in their order; none when unknown. */
export function publishedRates(cms: string): readonly PublishedMeasure[] {
  const [identifier] = cms.trim().split(' ')
  return PUBLISHED.filter((measure) => measure.cms === identifier?.toUpperCase())
}
