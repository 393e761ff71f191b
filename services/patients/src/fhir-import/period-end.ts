import { isRecord } from '@baton/fhir/bundle'
import { readDateTime } from '@baton/fhir/date-time'
import { dayIn } from '../domain/calendar.js'
import type { MappingContext } from './mapped.js'

/** When something is read, and where days are counted. */
export type Moment = Pick<MappingContext, 'organizationZone' | 'now'>

/** Whether a FHIR period is over: the year, month or day that ends it counts whole. One without an end that can be read is not. */
export function isOver(period: unknown, { organizationZone, now }: Moment): boolean {
  const text = hasEnd(period) ? period.end.trim() : ''
  const end = readDateTime(text)
  if (!end) return false
  return end.instant ? end.instant < now : dayIn(organizationZone, now).slice(0, text.length) > text
}

/** Whether a FHIR period ends at all. */
export function hasEnd(period: unknown): period is { readonly end: string } {
  return isRecord(period) && typeof period['end'] === 'string'
}
