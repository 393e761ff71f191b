import { isRecord } from '../bundle.js'
import { isWellFormed } from '../codes.js'
import { readDateTime } from '../date-time.js'

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

/** What turns a calendar day into an instant. */
export interface DayReader {
  dayStart(day: string): Date
}

interface Instants {
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly noted?: string | undefined
  readonly ongoing?: true | undefined
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
const DURING = ['effectivePeriod', 'performedPeriod', 'occurrencePeriod', 'period', 'executionPeriod']
const ENDED = ['abatementDateTime', 'deceasedDateTime']
const NOTED = ['authoredOn', 'issued', 'recordedDate', 'recorded', 'whenPrepared']

/**
 * When a resource was the case, from and until, and when it was written down. A period without an end still goes on
 * (FHIR R4, Period.end). An onset that is a period says between which days something began, not when it was over.
 */
export function instantsOf(resource: Resource, days: DayReader): Instants {
  const first = (elements: readonly string[]): string | undefined =>
    elements.map((element) => textIn(resource, element)).find((text) => text !== undefined)
  const period = DURING.map((element) => resource[element]).find(isRecord)
  const at = first(AT) ?? textOf(resource['onsetPeriod'], 'start')
  const end = first(ENDED) ?? textOf(resource['abatementPeriod'], 'end') ?? textOf(period, 'end')
  return {
    start: startOf(at ?? textOf(period, 'start'), days),
    end: endOf(end, days),
    noted: startOf(first(NOTED) ?? notDoneRecorded(resource), days),
    ongoing: at === undefined && end === undefined && period !== undefined ? true : undefined,
  }
}

/** When it was written down that something was not done: QI-Core says it in an extension of a procedure. */
function notDoneRecorded(resource: Resource): string | undefined {
  const listed = Array.isArray(resource['extension']) ? resource['extension'].filter(isRecord) : []
  const recorded = listed.find(({ url }) => typeof url === 'string' && url.endsWith('qicore-recorded'))
  return resource['status'] === 'not-done' ? textOf(recorded, 'valueDateTime') : undefined
}

function textOf(value: unknown, element: string): string | undefined {
  return isRecord(value) ? textIn(value, element) : undefined
}

/** The first instant that a date or an instant covers. */
export function startOf(text: string | undefined, { dayStart }: DayReader): string | undefined {
  const read = text === undefined ? null : readDateTime(text)
  return read ? (read.instant ?? dayStart(read.firstDay)).toISOString() : undefined
}

/** The last instant that a date covers: a day, a month or a year ends with its last millisecond. */
export function endOf(text: string | undefined, { dayStart }: DayReader): string | undefined {
  const read = text === undefined ? null : readDateTime(text)
  if (!read) return undefined
  if (read.instant) return read.instant.toISOString()
  const next = new Date(`${read.firstDay}T00:00:00Z`)
  if (read.precision === 'year') next.setUTCFullYear(next.getUTCFullYear() + 1)
  else if (read.precision === 'month') next.setUTCMonth(next.getUTCMonth() + 1)
  else next.setUTCDate(next.getUTCDate() + 1)
  return new Date(dayStart(next.toISOString().slice(0, 10)).getTime() - 1).toISOString()
}
