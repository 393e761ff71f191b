import { localDateOf } from '@baton/clinical/calendar/local-time'
import { notFound, type Outcome, type Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { isMemberAt, type CareTeamMember } from '../../domain/care-team.js'
import { isOpenGoal } from '../../domain/goal.js'
import { wordsOnScheduling } from '../../domain/meeting-message.js'
import { agendaOf, type AgendaItem, type TeamMeeting } from '../../domain/team-meeting.js'
import { carePlans, goals } from '../../storage/plan-records.js'
import { labelledAmong } from '../../storage/record-labels.js'
import { careTeamMembers, deadlinesOfPatient, teamMeetings } from '../../storage/team-records.js'
import { createRecord, type CreationFor } from '../change-record.js'
import { optionalWords, words } from '../input-fields.js'
import { addFirstStatus } from '../move-record.js'
import type { OperationContext } from '../operation-context.js'
import { tellAttendees } from './tell-attendees.js'

/** A meeting to schedule. */
export type ScheduleTeamMeeting = CreationFor['input'] & {
  readonly startsAt: Date
  readonly timeZone: string
}

const schema = z.object({
  purpose: words(300),
  carePlanId: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
  minutes: z
    .int()
    .min(5, 'At least five minutes.')
    .max(480, 'At most eight hours.')
    .nullish()
    .transform((value) => value ?? 30),
  location: optionalWords(300),
  attendeeIds: z.array(z.string()).min(1, 'Invite somebody.').max(30, 'At most 30 people fit here.'),
  patientInvited: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  topics: z
    .array(words(300))
    .max(10, 'At most ten items fit on an agenda.')
    .nullish()
    .transform((list) => list ?? []),
})

/** Schedules a meeting of a patient's care team; its agenda is built from overdue goals and running deadlines. */
export async function scheduleTeamMeeting(
  context: OperationContext,
  input: ScheduleTeamMeeting,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { attendeeIds, topics, ...fields } = parsed.value
  const { patientId, startsAt, timeZone } = input
  return createRecord(
    context,
    { operation: 'scheduleTeamMeeting', input, row: 'carePlan' },
    async (tx, actor) => {
      if (startsAt < actor.now) return wrong('startsAt', 'A meeting is scheduled for the future.')
      const [plan] = fields.carePlanId
        ? await carePlans.allOf(tx, { by: 'id', ids: [fields.carePlanId] })
        : []
      if (fields.carePlanId && plan?.patientId !== patientId)
        return { ...notFound('care plan'), field: ['input', 'carePlanId'] }
      const team = await careTeamMembers.allOf(tx, { by: 'patientId', ids: [patientId] })
      const invited = team.filter((member) => isMemberAt(member, startsAt))
      const strangers = attendeeIds.filter((id) => !invited.some((member) => member.memberId === id))
      if (strangers.length > 0)
        return wrong('attendeeIds', `Not in the care team: ${strangers.join(', ')}. Add them first.`)
      const meeting: TeamMeeting = {
        ...fields,
        id: newId('team_meeting'),
        version: 1,
        patientId,
        status: 'SCHEDULED',
        statusReason: null,
        startsAt,
        timeZone,
        organizerId: actor.by,
        patientPresent: null,
        attendees: attendeeIds.flatMap((id) => attendee(invited, id)),
        agenda: await agenda(tx, { patientId, day: localDateOf(startsAt, timeZone), topics }),
        taskIds: [],
        closedBy: null,
        closedAt: null,
        minutesSignedBy: null,
        minutesSignedAt: null,
      }
      await teamMeetings.add(tx, meeting)
      await addFirstStatus(tx, meeting, actor)
      await tellAttendees(tx, meeting, { words: wordsOnScheduling(meeting, actor.now), now: actor.now })
      return meeting.id
    },
  )
}

function attendee(team: readonly CareTeamMember[], memberId: string) {
  const member = team.find((one) => one.memberId === memberId)
  return member ? [{ memberId, role: member.role, present: null }] : []
}

async function agenda(
  tx: EntityManager,
  { patientId, day, topics }: { patientId: string; day: string; topics: readonly string[] },
): Promise<readonly AgendaItem[]> {
  const all = await goals.allOf(tx, { by: 'patientId', ids: [patientId] })
  const labelled = await labelledAmong(
    tx,
    all.map(({ sourceId }) => sourceId),
  )
  const own = all.filter(({ sourceId }) => !labelled.has(sourceId)) // the agenda is read by all who attend
  const deadlines = await deadlinesOfPatient(tx, patientId)
  return agendaOf({ today: day, goals: own.filter(isOpenGoal), deadlines, topics })
}

function wrong(field: string, message: string): Refusal {
  return { kind: 'InvalidInput', message, field: ['input', field] }
}
