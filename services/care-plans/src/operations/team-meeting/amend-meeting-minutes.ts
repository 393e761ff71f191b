import type { Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import { refuseAmendingMinutes } from '../../domain/team-meeting.js'
import { minutesAmendments, teamMeetings } from '../../storage/team-records.js'
import { changeRecord, type Update } from '../change-record.js'
import { words } from '../input-fields.js'
import type { OperationContext } from '../operation-context.js'

const schema = z.object({ text: words(5000), reason: words(500) })

/** Adds to signed minutes how they should have read; what was signed stays beside it. */
export async function amendMeetingMinutes(
  context: OperationContext,
  input: Update & { readonly teamMeetingId: string },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const about = {
    operation: 'amendMeetingMinutes',
    input,
    records: teamMeetings,
    noun: 'meeting',
    field: 'teamMeetingId',
    id: input.teamMeetingId,
  }
  return changeRecord(context, about, async (tx, meeting, { by, now }) => {
    const refusal = refuseAmendingMinutes(meeting)
    if (refusal) return refusal
    const { id: meetingId, patientId } = meeting
    const amendment = { id: newId('minutes_amendment'), meetingId, patientId, ...parsed.value }
    await minutesAmendments.add(tx, { ...amendment, authorId: by, amendedAt: now })
    await teamMeetings.replace(tx, meeting, {})
    return null
  })
}
