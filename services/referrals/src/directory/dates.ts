import { DateTime } from 'luxon'

const FORMATS = [
  'yyyy-MM-dd',
  'MM/dd/yyyy',
  'M/d/yyyy',
  'MM/dd/yy',
  'M/d/yy',
  'MMMM dd, yyyy',
  'MMMM d, yyyy',
]

/** A day as HSDS 3 writes it (2026-12-24) or as 1.x files do (12/24/2026, January 01, 0001); null if it is none. */
export function dayOf(text: string | undefined): string | null {
  if (!text) return null
  const day = text.trim().slice(0, /^\d{4}-/.test(text.trim()) ? 10 : undefined)
  for (const format of FORMATS) {
    const parsed = DateTime.fromFormat(day, format, { zone: 'utc', locale: 'en-US' })
    if (parsed.isValid) return parsed.toISODate()
  }
  return null
}

/** A local time as 09:00 from 9:00, 09:00:00 or 0900; null if it is none. */
export function timeOf(text: string | undefined): string | null {
  const match = /^(\d{1,2}):?(\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text?.trim() ?? '')
  const [, hour = '', minute = ''] = match ?? []
  if (!match || Number(hour) > 24 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}`
}
