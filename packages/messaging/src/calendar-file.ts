import { createEvent } from 'ics'

/** Something that stands in a calendar. It says when and where: a calendar is none of ours, and others read it. */
export interface CalendarEntry {
  /** Ours, stable: a calendar that knows it replaces what it has. */
  readonly id: string
  /** Rises with every change. */
  readonly version: number
  readonly title: string
  readonly startsAt: Date
  readonly minutes: number
  readonly location: string | null
  readonly isCancelled: boolean
}

/** An entry as a calendar file (RFC 5545). */
export function calendarFile(entry: CalendarEntry): string {
  const { id, version, title, startsAt, minutes, location, isCancelled } = entry
  const { error, value } = createEvent({
    uid: id,
    productId: 'Baton',
    title,
    start: startsAt.getTime(),
    startInputType: 'utc',
    startOutputType: 'utc',
    duration: { minutes },
    sequence: version,
    status: isCancelled ? 'CANCELLED' : 'CONFIRMED',
    ...(location === null ? {} : { location }),
  })
  if (!value) throw error ?? new Error(`${id} does not fit a calendar file.`)
  return value
}
