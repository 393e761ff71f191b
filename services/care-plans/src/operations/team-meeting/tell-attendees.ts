import { newId, parseId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { meetingBody, type MeetingWord } from '../../domain/meeting-message.js'
import type { TeamMeeting } from '../../domain/team-meeting.js'
import { addMessages } from '../../storage/staff-messages.js'

/** Puts what those who were asked to a meeting are told in line, each at its time. Relatives are no staff. */
export async function tellAttendees(
  tx: EntityManager,
  meeting: TeamMeeting,
  { words, now }: { words: readonly MeetingWord[]; now: Date },
): Promise<void> {
  const staff = meeting.attendees.filter(({ memberId }) => parseId('practitioner', memberId) !== null)
  const messages = staff.flatMap(({ memberId: recipient }) =>
    words.map(({ kind, at: nextAttemptAt, channel }) => ({
      id: newId('staff_message'),
      escalationId: null,
      meetingId: meeting.id,
      kind,
      recipient,
      channel,
      body: meetingBody(meeting, kind),
      createdAt: now,
      nextAttemptAt,
    })),
  )
  await addMessages(tx, messages)
}
