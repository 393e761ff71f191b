import type { StaffMessageKind } from './staff-message.js'
import type { TeamMeeting } from './team-meeting.js'

/** Something to tell those who were asked to a meeting: why, when, and by which way. */
export interface MeetingWord {
  readonly kind: Exclude<StaffMessageKind, 'ESCALATION'>
  readonly at: Date
  readonly channel: 'EMAIL' | 'SMS'
}

const HOUR_MS = 3_600_000
const REMINDERS = [
  { hours: 24, channel: 'EMAIL' },
  { hours: 1, channel: 'SMS' },
] as const

/** The invitation at once, a reminder by e-mail a day before and one by SMS an hour before, as far as they lie ahead. */
export function wordsOnScheduling(
  { startsAt }: Pick<TeamMeeting, 'startsAt'>,
  now: Date,
): readonly MeetingWord[] {
  const reminders = REMINDERS.map(({ hours, channel }) => {
    const at = new Date(startsAt.getTime() - hours * HOUR_MS)
    return { kind: 'REMINDER', at, channel } as const
  })
  return [{ kind: 'INVITATION', at: now, channel: 'EMAIL' }, ...reminders.filter(({ at }) => at > now)]
}

const SAYS: Readonly<Record<MeetingWord['kind'], string>> = {
  INVITATION: 'you are asked to a care team meeting',
  REMINDER: 'a care team meeting begins soon',
  CANCELLATION: 'a care team meeting was called off',
}

/** The words of a message: that there is a meeting and when, never about whom or what. */
export function meetingBody(
  { startsAt, timeZone }: Pick<TeamMeeting, 'startsAt' | 'timeZone'>,
  kind: MeetingWord['kind'],
): string {
  const when = new Intl.DateTimeFormat('en-US', { timeZone, dateStyle: 'full', timeStyle: 'short' })
  // The runtime separates the time from AM by a narrow space, which text messages cannot carry.
  const at = when.format(startsAt).replaceAll(/\s/g, ' ')
  return `Baton: ${SAYS[kind]}, ${at} (${timeZone}). Sign in for more.`
}
