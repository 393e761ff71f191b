import { daysBetween, localDateOf } from '@baton/clinical/calendar/local-time'
import type { Appointment } from './appointment.js'
import type { Referral } from './referral.js'

/** Calendar days in a zone from sending to the first appointment that was attended (domain.md 5.3); null before. */
export function daysToAppointment(
  { sentAt }: Referral,
  appointments: readonly Appointment[],
  timeZone: string,
): number | null {
  const attended = appointments.filter(({ status }) => status === 'ATTENDED').map(({ startAt }) => startAt)
  const first = attended.sort((a, b) => a.getTime() - b.getTime())[0]
  return sentAt && first ? daysBetween(localDateOf(sentAt, timeZone), localDateOf(first, timeZone)) : null
}

/** Calendar days in a zone from sending to the end; null while it is open or when it was never sent. */
export function daysToClosure({ sentAt, closedAt }: Referral, timeZone: string): number | null {
  return sentAt && closedAt
    ? daysBetween(localDateOf(sentAt, timeZone), localDateOf(closedAt, timeZone))
    : null
}

/** How long the agency took to accept, ISO 8601 in hours, minutes and seconds; null before. */
export function timeToAccept({ sentAt, acceptedAt }: Referral): string | null {
  if (!sentAt || !acceptedAt) return null
  const seconds = Math.round((acceptedAt.getTime() - sentAt.getTime()) / 1000)
  const parts = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor((seconds % 3600) / 60), 'M'],
    [seconds % 60, 'S'],
  ] as const
  const text = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`)
  return `PT${text.join('') || '0S'}`
}
