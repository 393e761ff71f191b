import { reachOf } from '@baton/auth/reach'
import { audienceOf, mayReadEmergencies, type Reader } from '../../domain/audience.js'
import { measureByCode } from '../../measures/catalogue.js'
import type { Measure } from '../../measures/measure.js'

/**
 * The measure whose numbers a viewer asks for; null for an unknown code, for those who may only see their own agency's
 * numbers, and where the viewer may read none of the facts that the measure is made of: without them it is no number, and
 * 0 of them would be a false one. The organization's numbers are for whoever sees no single patient.
 */
export function measureFor({ viewer, now }: Reader, code: string): Measure | null {
  const measure = measureByCode(code)
  if (!measure || reachOf(viewer, 'metricAggregate', 'read') !== 'all') return null
  if (audienceOf({ viewer, now }) === 'ORGANIZATION') return measure
  return measure.ofEmergencies && !mayReadEmergencies(viewer) ? null : measure
}
