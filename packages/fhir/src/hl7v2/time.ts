import type { Precision } from '../date-time.js'

/** An HL7 v2 time taken apart. */
export interface Hl7Time {
  /** `2026-11-24T14:05:00`, on the clock of wherever it was written. */
  readonly local: string
  /** `-05:00`; null when the sender leaves the zone to us. */
  readonly offset: string | null
  /** What the sender gave: a time of day (`instant`), or a day, month or year only. */
  readonly precision: Precision
}

const FORM = /^(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})?(\d{2})?(?:\.\d{1,4})?)?([+-]\d{4})?$/

const ZONE = /^[+-](?:(?:0\d|1[0-3])[0-5]\d|1400)$/

/** Reads an HL7 v2 TS, DTM or DT (`YYYY[MM[DD[HH[MM[SS[.S[S[S[S]]]]]]]]][+/-ZZZZ]`); null when it is none. */
export function readHl7Time(text: string): Hl7Time | null {
  const parts = FORM.exec(text.trim())
  if (!parts) return null
  const [, year = '', month = '01', day = '01', hour, minute = '00', second = '00', zone] = parts
  // There is no year 0, and no place on earth is more than 14 hours from UTC.
  if (year === '0000' || (zone !== undefined && !ZONE.test(zone))) return null
  const date = `${year}-${month}-${day}`
  const local = `${date}T${hour ?? '00'}:${minute}:${second}`
  const instant = new Date(`${local}Z`)
  // Dates that do not exist (30 February) and hours beyond 23 roll over or fail: neither is a time.
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 19) !== local) return null
  return {
    local,
    offset: zone ? `${zone.slice(0, 3)}:${zone.slice(3)}` : null,
    precision: hour ? 'instant' : parts[3] ? 'day' : parts[2] ? 'month' : 'year',
  }
}
