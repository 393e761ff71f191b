import { expect, test } from '@jest/globals'
import { agendaOf, refuseClosing, type Attendee, type TeamMeeting } from './team-meeting.js'

const goal = (id: string, dueOn: string, achievement: string | null = null) => ({
  id,
  description: id,
  dueOn,
  achievement,
})
const deadline = (id: string, day: string) => ({ id, label: id, dueAt: new Date(`${day}T22:00:00Z`) })

test('an agenda: worsening goals, overdue goals, deadlines soonest first, then topics', () => {
  const agenda = agendaOf({
    today: '2026-12-01',
    goals: [
      goal('due later', '2027-01-01'),
      goal('overdue', '2026-11-30'),
      goal('worse', '2027-01-01', 'WORSENING'),
    ],
    deadlines: [deadline('second', '2026-12-08'), deadline('first', '2026-12-02')],
    topics: ['Hospice?'],
  })
  expect(agenda.map((item) => `${item.number} ${item.text}`)).toEqual([
    '1 worse',
    '2 overdue',
    '3 first',
    '4 second',
    '5 Hospice?',
  ])
  expect(agenda[0]?.highRisk).toBe(true)
})

test('an agenda has ten items at most, and keeps what people asked for', () => {
  const deadlines = Array.from({ length: 15 }, (_, index) => deadline(`d${index}`, '2026-12-08'))
  const agenda = agendaOf({ today: '2026-12-01', goals: [], deadlines, topics: ['Hospice?'] })
  expect(agenda).toHaveLength(10)
  expect(agenda.at(-1)?.text).toBe('Hospice?')
})

const owner: Attendee = { memberId: 'owner', role: 'COORDINATOR', present: true }
const doctor: Attendee = { memberId: 'doctor', role: 'PHYSICIAN', present: true }
const meeting: TeamMeeting = {
  id: 'team_meeting_1',
  version: 1,
  patientId: 'patient_1',
  carePlanId: null,
  purpose: 'Goals of care',
  status: 'SCHEDULED',
  statusReason: null,
  startsAt: new Date('2026-12-01T15:00:00Z'),
  minutes: 40,
  timeZone: 'America/New_York',
  location: null,
  organizerId: 'owner',
  patientInvited: false,
  patientPresent: null,
  attendees: [owner, doctor],
  agenda: [],
  taskIds: [],
  closedBy: null,
  closedAt: null,
  minutesSignedBy: null,
  minutesSignedAt: null,
}
const risk = {
  number: 1,
  kind: 'GOAL_WORSENING',
  text: 'x',
  subjectId: null,
  highRisk: true,
  decision: null,
  ownerId: null,
} as const

test.each([
  ['owner and clinician', {}, null],
  ['the owner is a clinician too', { attendees: [{ ...owner, role: 'NURSE' }] }, null],
  ['no owner', { attendees: [doctor] }, 'its owner'],
  ['no clinician', { attendees: [owner, { ...doctor, present: false }] }, 'a clinician'],
  ['the patient was asked and did not come', { patientInvited: true, patientPresent: false }, 'the patient'],
  ['the patient was asked and came', { patientInvited: true, patientPresent: true }, null],
  ['a high-risk item open', { agenda: [risk] }, 'high risk'],
  ['a high-risk item decided', { agenda: [{ ...risk, decision: 'Call daily' }] }, null],
  ['a high-risk item given to somebody', { agenda: [{ ...risk, ownerId: 'doctor' }] }, null],
  ['held before', { status: 'HELD' }, 'cannot become'],
] as const)('%s', (_, changes, why) => {
  const refusal = refuseClosing({ ...meeting, ...changes })
  if (why === null) expect(refusal).toBeNull()
  else expect(refusal?.message).toContain(why)
})
