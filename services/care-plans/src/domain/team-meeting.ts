import type { Refusal } from '@baton/database/refusal'
import { isClinician, type CareTeamRole } from './care-team.js'
import { notYet, refuseMove, type Moves } from './moves.js'

export type MeetingStatus = 'SCHEDULED' | 'HELD' | 'CANCELLED'

/** The care team talks about a patient. */
export interface TeamMeeting {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly carePlanId: string | null
  readonly purpose: string
  readonly status: MeetingStatus
  readonly statusReason: string | null
  readonly startsAt: Date
  readonly minutes: number
  readonly timeZone: string
  readonly location: string | null
  readonly organizerId: string
  readonly patientInvited: boolean
  readonly patientPresent: boolean | null
  readonly attendees: readonly Attendee[]
  readonly agenda: readonly AgendaItem[]
  /** The tasks that came of it. */
  readonly taskIds: readonly string[]
  readonly closedBy: string | null
  readonly closedAt: Date | null
  /** Who was there and signed what was decided. */
  readonly minutesSignedBy: string | null
  readonly minutesSignedAt: Date | null
}

/** What was said later of signed minutes; the minutes themselves stay. */
export interface MinutesAmendment {
  readonly id: string
  readonly patientId: string
  readonly meetingId: string
  readonly text: string
  readonly reason: string
  readonly authorId: string
  readonly amendedAt: Date
}

/** Who was asked to come. */
export interface Attendee {
  readonly memberId: string
  readonly role: CareTeamRole
  readonly present: boolean | null
}

/** What is talked about. */
export interface AgendaItem {
  readonly number: number
  readonly kind: 'GOAL_OVERDUE' | 'GOAL_WORSENING' | 'DEADLINE' | 'TOPIC'
  readonly text: string
  readonly subjectId: string | null
  readonly highRisk: boolean
  readonly decision: string | null
  readonly ownerId: string | null
}

/** Which state may follow which. */
export const MEETING_MOVES: Moves<MeetingStatus> = {
  SCHEDULED: ['HELD', 'CANCELLED'],
  HELD: [],
  CANCELLED: [],
}

/** What waits to be talked about, before it is put on an agenda. */
export interface AgendaSources {
  readonly today: string
  readonly goals: readonly {
    id: string
    description: string
    dueOn: string | null
    achievement: string | null
  }[]
  readonly deadlines: readonly { id: string; label: string; dueAt: Date }[]
  readonly topics: readonly string[]
}

/** More is not a meeting (domain.md 4.9). */
const MOST_ITEMS = 10

/** An agenda that builds itself: worsening and overdue goals, running deadlines soonest first, then what people want. */
export function agendaOf({ today, goals, deadlines, topics }: AgendaSources): readonly AgendaItem[] {
  const worsening = goals.filter((goal) => goal.achievement === 'WORSENING')
  const overdue = goals.filter(
    (goal) => !worsening.includes(goal) && goal.dueOn !== null && goal.dueOn < today,
  )
  const soonest = [...deadlines].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
  const items = [
    ...worsening.map(
      (goal) =>
        ({ kind: 'GOAL_WORSENING', text: goal.description, subjectId: goal.id, highRisk: true }) as const,
    ),
    ...overdue.map(
      (goal) =>
        ({ kind: 'GOAL_OVERDUE', text: goal.description, subjectId: goal.id, highRisk: false }) as const,
    ),
    ...soonest.map(
      (one) => ({ kind: 'DEADLINE', text: one.label, subjectId: one.id, highRisk: false }) as const,
    ),
  ]
  const asked = topics.map((text) => ({ kind: 'TOPIC', text, subjectId: null, highRisk: false }) as const)
  // What somebody asked for is never crowded out by what the machine found.
  const chosen = [...items.slice(0, Math.max(0, MOST_ITEMS - asked.length)), ...asked.slice(0, MOST_ITEMS)]
  return chosen.map((item, index) => ({ ...item, number: index + 1, decision: null, ownerId: null }))
}

/** Null if a meeting may be closed: a quorum was there, and every high-risk item has a decision or an owner. */
export function refuseClosing(meeting: TeamMeeting): Refusal | null {
  const move = { from: meeting.status, to: 'HELD' } as const
  const illegal = refuseMove('meeting', MEETING_MOVES, move)
  if (illegal) return illegal
  const missing = missingFromQuorum(meeting)
  if (missing.length > 0) {
    return notYet('meeting', MEETING_MOVES, {
      ...move,
      why: `There was no quorum without ${missing.join(' and ')}.`,
    })
  }
  const open = meeting.agenda.filter(
    (item) => item.highRisk && item.decision === null && item.ownerId === null,
  )
  if (open.length === 0) return null
  const numbers = open.map((item) => item.number).join(', ')
  return notYet('meeting', MEETING_MOVES, {
    ...move,
    why: `Item ${numbers} is high risk: decide it, or give it to somebody.`,
  })
}

/** Owner, one clinician, and the patient or a proxy when invited (domain.md 4.9). */
function missingFromQuorum({
  attendees,
  organizerId,
  patientInvited,
  patientPresent,
}: TeamMeeting): readonly string[] {
  const present = attendees.filter((attendee) => attendee.present === true)
  return [
    ...(present.some((attendee) => attendee.memberId === organizerId) ? [] : ['its owner']),
    ...(present.some((attendee) => isClinician(attendee.role)) ? [] : ['a clinician']),
    ...(patientInvited && patientPresent !== true ? ['the patient or a proxy'] : []),
  ]
}

/** Null if somebody may sign the minutes: it was held, they were there, and nobody has signed. */
export function refuseSigningMinutes(meeting: TeamMeeting, signerId: string): Refusal | null {
  if (meeting.status !== 'HELD')
    return unsigned(meeting, 'Minutes are of a meeting that was held: close it first.')
  if (meeting.minutesSignedAt !== null) return unsigned(meeting, 'These minutes are signed: amend them.')
  const isPresent = meeting.attendees.some(
    ({ memberId, present }) => present === true && memberId === signerId,
  )
  if (isPresent) return null
  return {
    kind: 'InvalidInput',
    message: 'Who was there signs the minutes.',
    field: ['input', 'teamMeetingId'],
  }
}

/** Null if minutes may be amended: only what is signed is. */
export function refuseAmendingMinutes(meeting: TeamMeeting): Refusal | null {
  return meeting.minutesSignedAt === null ? unsigned(meeting, 'Only signed minutes are amended.') : null
}

function unsigned({ status, minutesSignedAt }: TeamMeeting, message: string): Refusal {
  const from = minutesSignedAt === null ? status : 'SIGNED'
  const allowed = from === 'HELD' ? ['SIGNED'] : []
  return { kind: 'TransitionNotAllowed', message, from, requested: 'SIGNED', allowed }
}
