import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { refuseClosing, type TeamMeeting } from '../../domain/team-meeting.js'
import { teamMeetings } from '../../storage/team-records.js'
import { workOfMinutes } from '../../domain/meeting-work.js'
import { putOnQueue } from '../work-queue/change-queue.js'
import { changeRecord, type Update } from '../change-record.js'
import { optionalWords, practitionerId, words } from '../input-fields.js'
import { moveRecord } from '../move-record.js'
import type { OperationContext } from '../operation-context.js'
import { putTask } from '../task/put-task.js'
import type { Actor } from '../transition/settle-contacts.js'

const schema = z.object({
  presentIds: z.array(z.string()),
  patientPresent: z
    .boolean()
    .nullish()
    .transform((present) => present ?? false),
  decisions: z
    .array(z.object({ number: z.int(), decision: optionalWords(1000), ownerId: practitionerId }))
    .nullish()
    .transform((list) => list ?? []),
  actionItems: z
    .array(
      z.object({
        title: words(200),
        ownerId: practitionerId.pipe(z.string('A named person owns an action item.')),
        dueAt: z.date('An action item has a due instant.'),
      }),
    )
    .nullish()
    .transform((list) => list ?? []),
})
type Minutes = z.output<typeof schema>

/** Closes a meeting: who was there, what was decided, and who does what by when; each action item becomes a task. */
export async function closeTeamMeeting(
  context: OperationContext,
  input: Update & { readonly teamMeetingId: string },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const about = {
    operation: 'closeTeamMeeting',
    input,
    records: teamMeetings,
    noun: 'meeting',
    field: 'teamMeetingId',
    id: input.teamMeetingId,
  }
  return changeRecord(context, about, async (tx, meeting, actor) => {
    const held = withMinutes(meeting, parsed.value)
    const refusal = refuseClosing(held)
    if (refusal) return refusal
    const { attendees, agenda, patientPresent } = held
    const taskIds = await putActionItems(tx, { meeting, items: parsed.value.actionItems }, actor)
    const closed = { attendees, agenda, patientPresent, taskIds, closedBy: actor.by, closedAt: actor.now }
    await moveRecord(
      { tx, records: teamMeetings },
      meeting,
      { to: 'HELD', reason: null, with: closed },
      actor,
    )
    await putOnQueue(tx, [workOfMinutes(meeting, actor.now)])
    return null
  })
}

function withMinutes(meeting: TeamMeeting, { presentIds, patientPresent, decisions }: Minutes): TeamMeeting {
  return {
    ...meeting,
    patientPresent,
    attendees: meeting.attendees.map((one) => ({ ...one, present: presentIds.includes(one.memberId) })),
    agenda: meeting.agenda.map((item) => {
      const said = decisions.find((one) => one.number === item.number)
      return said ? { ...item, decision: said.decision, ownerId: said.ownerId } : item
    }),
  }
}

async function putActionItems(
  tx: EntityManager,
  { meeting, items }: { meeting: TeamMeeting; items: Minutes['actionItems'] },
  actor: Actor,
): Promise<readonly string[]> {
  const { patientId, carePlanId, timeZone } = meeting
  const ids: string[] = []
  for (const item of items) {
    const task = await putTask(
      tx,
      { ...item, code: 'meeting-action', patientId, carePlanId, timeZone },
      actor,
    )
    ids.push(task.id)
  }
  return ids
}
