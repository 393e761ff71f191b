import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { refuseMove } from '../../domain/moves.js'
import { MEETING_MOVES } from '../../domain/team-meeting.js'
import { teamMeetings } from '../../storage/team-records.js'
import { changeRecord, type Update } from '../change-record.js'
import { reason } from '../input-fields.js'
import { moveRecord } from '../move-record.js'
import type { OperationContext } from '../operation-context.js'
import { tellAttendees } from './tell-attendees.js'

/** Calls a meeting off, with the reason. */
export async function cancelTeamMeeting(
  context: OperationContext,
  input: Update & { readonly teamMeetingId: string; readonly reason: string },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(reason, input)
  if (!parsed.ok) return parsed
  const about = {
    operation: 'cancelTeamMeeting',
    input,
    records: teamMeetings,
    noun: 'meeting',
    field: 'teamMeetingId',
    id: input.teamMeetingId,
  }
  return changeRecord(context, about, async (tx, meeting, actor) => {
    const refusal = refuseMove('meeting', MEETING_MOVES, { from: meeting.status, to: 'CANCELLED' })
    if (refusal) return refusal
    const move = { to: 'CANCELLED', reason: parsed.value.reason } as const
    await moveRecord({ tx, records: teamMeetings }, meeting, move, actor)
    const word = { kind: 'CANCELLATION', at: actor.now, channel: 'EMAIL' } as const
    await tellAttendees(tx, meeting, { words: [word], now: actor.now })
    return null
  })
}
