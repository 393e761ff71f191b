import { startOfLocalDay } from '@baton/clinical/calendar/local-time'
import { isRecord } from '@baton/fhir/bundle'
import { readDateTime } from '@baton/fhir/date-time'
import { textIn, type Resource } from '@baton/fhir/facts/elements'
import type { MappingContext } from './mapped.js'

/* Elements of resources that are kept whatever stands in them: what cannot be read is left out. */

/** An instant; a day becomes its first instant in the zone. */
export function instantOf(text: string | undefined, zone: string): Date | null {
  const read = text === undefined ? null : readDateTime(text)
  return read ? (read.instant ?? startOfLocalDay(read.firstDay, zone)) : null
}

/** The day that a time falls on, as it was written. */
export function dayOf(text: string | undefined): string | null {
  return text === undefined ? null : (readDateTime(text)?.firstDay ?? null)
}

/** The day that something ends: the last that a year or a month covers. */
export function lastDayOf(text: string | undefined): string | null {
  return text === undefined ? null : (readDateTime(text)?.lastDay ?? null)
}

/** A resource that another carries within itself (`#id`); null when it carries none of that name. */
export function containedIn(resource: unknown, reference: string | undefined): Resource | null {
  const all = isRecord(resource) ? resource['contained'] : undefined
  if (!reference?.startsWith('#') || !Array.isArray(all)) return null
  return all.filter(isRecord).find((one) => one['id'] === reference.slice(1)) ?? null
}

/** What an organization is called that a resource carries within itself. */
export function nameOfContained(resource: unknown, reference: string | undefined): string | null {
  return textIn(containedIn(resource, reference) ?? {}, 'name') ?? null
}

/** The row of the encounter that a resource belongs to; null when it names none that is known. */
export function linkedEncounter(resource: Resource, { known }: MappingContext): string | null {
  const link = resource['encounter'] ?? resource['context']
  const reference = isRecord(link) ? textIn(link, 'reference') : undefined
  const target = reference === undefined ? null : known.resolve(reference)
  return target?.type === 'Encounter' ? target.targetId : null
}
