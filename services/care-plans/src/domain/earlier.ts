import { Duration } from 'luxon'

/** The instant that long before another; the duration is ISO 8601, `PT24H`. */
export function earlier(instant: Date, duration: string): Date {
  return new Date(instant.getTime() - Duration.fromISO(duration).toMillis())
}
