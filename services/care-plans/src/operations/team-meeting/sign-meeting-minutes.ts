import type { Outcome } from '@baton/database/refusal'
import { minutesKey } from '../../domain/meeting-work.js'
import { refuseSigningMinutes } from '../../domain/team-meeting.js'
import { teamMeetings } from '../../storage/team-records.js'
import { takeOffQueue } from '../work-queue/change-queue.js'
import { changeRecord, type Update } from '../change-record.js'
import type { OperationContext } from '../operation-context.js'

/** Signs the minutes of a meeting by somebody who was there. From here on they never change. */
export async function signMeetingMinutes(
  context: OperationContext,
  input: Update & { readonly teamMeetingId: string },
): Promise<Outcome<{ id: string }>> {
  const about = {
    operation: 'signMeetingMinutes',
    input,
    records: teamMeetings,
    noun: 'meeting',
    field: 'teamMeetingId',
    id: input.teamMeetingId,
    verb: 'read',
  } as const
  return changeRecord(context, about, async (tx, meeting, { by, now }) => {
    const refusal = refuseSigningMinutes(meeting, by)
    if (refusal) return refusal
    await teamMeetings.replace(tx, meeting, { minutesSignedBy: by, minutesSignedAt: now })
    await takeOffQueue(tx, [minutesKey(meeting)])
    return null
  })
}
