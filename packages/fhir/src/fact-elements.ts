import { isRecord } from './bundle.js'
import { isWellFormed } from './codes.js'
import { readDateTime } from './date-time.js'

/** A resource, or an element of one, as it was sent. */
export type Resource = Readonly<Record<string, unknown>>

/** A text element. */
export function textIn(resource: Resource, element: string): string | undefined {
  const value = resource[element]
  return typeof value === 'string' ? value : undefined
}

/** A number element. */
export function numberIn(resource: Resource, element: string): number | undefined {
  const value = resource[element]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** Every code of a CodeableConcept, or of a list of them; codes that their system could not have are left out. */
export function codesIn(resource: Resource, element: string): { system: string; code: string }[] {
  const value = resource[element]
  const concepts: readonly unknown[] = Array.isArray(value) ? value : [value]
  return concepts.filter(isRecord).flatMap(({ coding }) => (Array.isArray(coding) ? codesOf(coding) : []))
}

/** The codes of Codings. */
export function codesOf(codings: readonly unknown[]): { system: string; code: string }[] {
  return codings.filter(isRecord).flatMap((one) => {
    const system = textIn(one, 'system')
    const code = textIn(one, 'code')
    return system !== undefined && code !== undefined && isWellFormed(system, code) ? [{ system, code }] : []
  })
}

interface Instants {
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly noted?: string | undefined
}

const AT = [
  'effectiveDateTime',
  'effectiveInstant',
  'performedDateTime',
  'occurrenceDateTime',
  'onsetDateTime',
  'whenHandedOver',
  'sent',
]
const DURING = [
  'effectivePeriod',
  'performedPeriod',
  'occurrencePeriod',
  'onsetPeriod',
  'period',
  'executionPeriod',
]
const NOTED = ['authoredOn', 'issued', 'recordedDate', 'recorded', 'whenPrepared']

/** When a resource was the case, from and until, and when it was written down. */
export function instantsOf(resource: Resource, days: { dayStart(day: string): Date }): Instants {
  const first = (elements: readonly string[]): string | undefined =>
    elements.map((element) => textIn(resource, element)).find((text) => text !== undefined)
  const period = DURING.map((element) => resource[element]).find(isRecord)
  const at = first(AT)
  const end =
    first(['abatementDateTime', 'deceasedDateTime']) ??
    abatementEnd(resource) ??
    (period && textIn(period, 'end'))
  return {
    start: startOf(at ?? (period && textIn(period, 'start')), days),
    end: endOf(end, days),
    noted: startOf(first(NOTED), days),
  }
}

function abatementEnd(resource: Resource): string | undefined {
  const period = resource['abatementPeriod']
  return isRecord(period) ? textIn(period, 'end') : undefined
}

function startOf(
  text: string | undefined,
  { dayStart }: { dayStart(day: string): Date },
): string | undefined {
  const read = text === undefined ? null : readDateTime(text)
  return read ? (read.instant ?? dayStart(read.firstDay)).toISOString() : undefined
}

/** A calendar day ends with its last millisecond; a year or a month that ends something is too vague to use. */
function endOf(text: string | undefined, { dayStart }: { dayStart(day: string): Date }): string | undefined {
  const read = text === undefined ? null : readDateTime(text)
  if (!read) return undefined
  if (read.instant) return read.instant.toISOString()
  const next = new Date(`${read.firstDay}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return new Date(dayStart(next.toISOString().slice(0, 10)).getTime() - 1).toISOString()
}
