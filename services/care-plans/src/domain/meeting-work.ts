import type { TeamMeeting } from './team-meeting.js'
import type { NewWorkItem } from './work-item.js'

/** Unsigned minutes on the work queue. */
export function minutesKey({ id }: Pick<TeamMeeting, 'id'>): string {
  return `care-plans:MINUTES_UNSIGNED:${id}`
}

/** The row of the work queue that minutes make until they are signed. */
export function workOfMinutes(meeting: TeamMeeting, startedAt: Date): NewWorkItem {
  const { id: subjectId, patientId, organizerId: ownerId, timeZone } = meeting
  return {
    id: minutesKey(meeting),
    kind: 'ALERT',
    subjectType: 'TeamMeeting',
    subjectId,
    patientId,
    ownerId,
    label: 'MINUTES_UNSIGNED',
    priority: 'ROUTINE',
    startedAt,
    dueAt: null,
    timeZone,
  }
}
