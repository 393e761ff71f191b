/** How precise a FHIR date, dateTime or instant is. */
export type Precision = 'year' | 'month' | 'day' | 'instant'

/** A FHIR dateTime taken apart. A year, month or day is no instant until a time zone is chosen. */
export interface FhirDateTime {
  readonly precision: Precision
  /** The instant; null unless the precision is `instant`. */
  readonly instant: Date | null
  /** First calendar day that the text covers, `YYYY-MM-DD`; for an instant the day as written. */
  readonly firstDay: string
  /** Last calendar day that it covers: what ends in a month or a year ends with it. */
  readonly lastDay: string
}

const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/

/** Reads a FHIR R4 date, dateTime or instant; null when it is none. */
export function readDateTime(text: string): FhirDateTime | null {
  const trimmed = text.trim()
  const parts = PARTS.exec(trimmed)
  if (!parts) return null
  const [, year = '', month = '01', day = '01', time] = parts
  if (year === '0000' || !isDay(Number(year), Number(month), Number(day))) return null
  const firstDay = `${year}-${month}-${day}`
  const lastMonth = parts[2] ?? '12'
  const lastDay = `${year}-${lastMonth}-${parts[3] ?? daysOf(Number(year), Number(lastMonth))}`
  if (time !== undefined) {
    const instant = new Date(trimmed)
    return Number.isNaN(instant.getTime()) ? null : { precision: 'instant', instant, firstDay, lastDay }
  }
  return { precision: parts[3] ? 'day' : parts[2] ? 'month' : 'year', instant: null, firstDay, lastDay }
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysOf(year, month)
}

function daysOf(year: number, month: number): number {
  const leaps = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (DAYS[month - 1] ?? 0) + (leaps ? 1 : 0)
}
