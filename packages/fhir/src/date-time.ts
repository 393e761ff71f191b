/** How precise a FHIR date, dateTime or instant is. */
export type Precision = 'year' | 'month' | 'day' | 'instant'

/** A FHIR dateTime taken apart. A year, month or day is no instant until a time zone is chosen. */
export interface FhirDateTime {
  readonly precision: Precision
  /** The instant; null unless the precision is `instant`. */
  readonly instant: Date | null
  /** First calendar day that the text covers, `YYYY-MM-DD`; for an instant the day as written. */
  readonly firstDay: string
}

const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/

/** Reads a FHIR R4 date, dateTime or instant; null when it is none. */
export function readDateTime(text: string): FhirDateTime | null {
  const parts = PARTS.exec(text.trim())
  if (!parts) return null
  const [, year = '', month, day, time] = parts
  const firstDay = `${year}-${month ?? '01'}-${day ?? '01'}`
  if (!isDay(firstDay)) return null
  if (time !== undefined) {
    const instant = new Date(text.trim())
    return Number.isNaN(instant.getTime()) ? null : { precision: 'instant', instant, firstDay }
  }
  return { precision: day ? 'day' : month ? 'month' : 'year', instant: null, firstDay }
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const found = new Date(Date.UTC(year, month - 1, day))
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day
}
