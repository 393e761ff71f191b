import { startOfLocalDay } from '@baton/clinical/calendar/local-time'
import { isRecord } from '@baton/fhir/bundle'
import { readDateTime } from '@baton/fhir/date-time'
import { codesOf, textIn, type Resource } from '@baton/fhir/facts/elements'

/** A code with its system, as events carry it. */
export interface EventCode {
  readonly system: string
  readonly code: string
}

/** The elements of a list that are objects. */
export function listIn(resource: Resource, element: string): readonly Resource[] {
  const value = resource[element]
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** An element that is an object; an empty one when there is none. */
export function partIn(resource: Resource, element: string): Resource {
  const value = resource[element]
  return isRecord(value) ? value : {}
}

/** The first code of a CodeableConcept, or of the first of several. */
export function firstCode(resource: Resource, element: string): EventCode | null {
  const value = resource[element]
  const concepts: readonly unknown[] = Array.isArray(value) ? value : [value]
  return concepts.filter(isRecord).flatMap((one) => codesOf(listIn(one, 'coding')))[0] ?? null
}

/** The text of a Reference. */
export function referenceIn(resource: Resource, element: string): string | null {
  const text = textIn(partIn(resource, element), 'reference')
  return text === undefined || text.startsWith('#') ? null : text
}

/** The texts of a list of References. */
export function referencesIn(resource: Resource, element: string): readonly string[] {
  return listIn(resource, element).flatMap((one) => {
    const text = textIn(one, 'reference')
    return text === undefined || text.startsWith('#') ? [] : [text]
  })
}

/** An instant element; a year, month or day begins with its first instant in the zone. */
export function instantIn(resource: Resource, element: string, zone: string): string | null {
  const text = textIn(resource, element)
  const read = text === undefined ? null : readDateTime(text)
  return read && (read.instant ?? startOfLocalDay(read.firstDay, zone)).toISOString()
}

/** A status as FHIR writes them; anything else could be free text and stays out of events. */
export function statusIn(resource: Resource, element = 'status'): string {
  const status = textIn(resource, element) ?? ''
  return /^[a-z][a-z-]{1,39}$/.test(status) ? status : 'unknown'
}
