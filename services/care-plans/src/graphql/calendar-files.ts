import { calendarFile } from '@baton/messaging/calendar-file'
import type { Task } from '../domain/task.js'
import type { TeamMeeting } from '../domain/team-meeting.js'

/** A meeting as a calendar file: nothing of the patient, nor of what is talked about. */
export function meetingFile(meeting: TeamMeeting): string {
  const isCancelled = meeting.status === 'CANCELLED'
  return calendarFile({ ...meeting, title: 'Care team meeting', isCancelled })
}

const VISIT_MINUTES = 60
const TASK_MINUTES = 30
const CALLED_OFF: readonly Task['status'][] = ['CANCELLED', 'REJECTED', 'FAILED', 'ENTERED_IN_ERROR']

/** A task as a calendar file, a home visit among them; null without a due instant. Its title may name the patient, so it stays here. */
export function taskFile({ id, version, code, status, dueAt: startsAt }: Task): string | null {
  if (startsAt === null) return null
  const isVisit = code === 'home-visit'
  const entry = { id, version, startsAt, location: null, isCancelled: CALLED_OFF.includes(status) }
  const [title, minutes] = isVisit ? ['Home visit', VISIT_MINUTES] : ['Care task', TASK_MINUTES]
  return calendarFile({ ...entry, title, minutes })
}
