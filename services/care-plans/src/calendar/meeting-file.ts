import { createEvent } from 'ics'
import type { TeamMeeting } from '../domain/team-meeting.js'

/**
 * A meeting as a calendar file (RFC 5545). It goes to calendars that are none of ours, so it says when and where, and
 * nothing of the patient or of what is talked about.
 */
export function meetingFile(meeting: TeamMeeting): string {
  const { error, value } = createEvent({
    uid: meeting.id,
    productId: 'Baton',
    title: 'Care team meeting',
    start: meeting.startsAt.getTime(),
    startInputType: 'utc',
    startOutputType: 'utc',
    duration: { minutes: meeting.minutes },
    sequence: meeting.version,
    status: meeting.status === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED',
    ...(meeting.location === null ? {} : { location: meeting.location }),
  })
  if (!value) throw error ?? new Error(`Meeting ${meeting.id} does not fit a calendar file.`)
  return value
}
