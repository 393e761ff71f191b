import { PERSONAS } from '@baton/auth/personas'
import type { Step, Story } from '../story.js'
import { answers, goalsOfCareOf, type Made } from './facts.js'

/** The family meets; the talk is written down; a new order puts comfort first. */
export const familyMeeting: Step<Made> = {
  title: '2. 1 Dec: the family meets, and a new order puts comfort first',
  async run(story, { patientId = '' }) {
    await story.clock.set(new Date('2026-12-01T09:00:00-05:00'))
    await meet(story, patientId)
    await writeDown(story, patientId)
    await story.graph.change('dana', 'record-advance-care-document', answers.document, {
      patientId,
      kind: 'PORTABLE_ORDER',
      jurisdiction: 'NY',
      signedOn: '2026-12-01',
      treatmentLevel: 'COMFORT_FOCUSED',
      resuscitate: false,
      agentName: 'Ruth Jensen',
      verifiedBy: PERSONAS.cho.id,
    })
    const { banner, advanceCare, proposals, teamMeetings } = await goalsOfCareOf(story, patientId)
    story.check(
      'meeting',
      ['HELD'],
      teamMeetings.map((meeting) => meeting.status),
    )
    story.check(
      'orders',
      ['2026-12-01 ACTIVE', '2024-03-02 SUPERSEDED'],
      advanceCare.map(({ signedOn, status }) => `${signedOn} ${status}`),
    )
    story.check('banner', { treatmentLevel: 'COMFORT_FOCUSED', resuscitate: false, hospice: false }, banner)
    story.check(
      'the plan wants a review',
      ['PLAN_REVIEW PROPOSED'],
      proposals.map(({ kind, status }) => `${kind} ${status}`),
    )
    return {}
  },
}

async function meet(story: Story, patientId: string): Promise<void> {
  const team = [
    [PERSONAS.dana.id, 'COORDINATOR'],
    [PERSONAS.cho.id, 'PRIMARY_CARE'],
  ] as const
  for (const [memberId, role] of team) {
    await story.graph.change('dana', 'add-care-team-member', answers.member, { patientId, memberId, role })
  }
  const everybody = team.map(([memberId]) => memberId)
  const { teamMeeting } = await story.graph.change('dana', 'schedule-team-meeting', answers.meeting, {
    patientId,
    purpose: 'Goals of care',
    startsAt: '2026-12-01T10:00:00-05:00',
    minutes: 40,
    timeZone: 'America/New_York',
    attendeeIds: everybody,
    patientInvited: true,
    topics: ['What matters to Walter now'],
  })
  await story.clock.set(new Date('2026-12-01T10:45:00-05:00'))
  await story.graph.change('dana', 'close-team-meeting', answers.heldMeeting, {
    teamMeetingId: teamMeeting.id,
    expectedVersion: teamMeeting.version,
    presentIds: everybody,
    patientPresent: true,
    actionItems: [
      { title: 'Refer to hospice', ownerId: PERSONAS.dana.id, dueAt: '2026-12-01T17:00:00-05:00' },
    ],
  })
}

async function writeDown(story: Story, patientId: string): Promise<void> {
  const { note } = await story.graph.change('dana', 'write-note', answers.note, {
    patientId,
    template: 'ADVANCE_CARE',
    visibility: 'PRIVATE',
    minutes: 40,
    sections: [
      { heading: 'Who took part', text: 'Walter, his daughter Ruth, Dr. Cho' },
      { heading: 'What matters to the patient', text: 'To be at home, without pain' },
      { heading: 'What was decided', text: 'Comfort comes first' },
    ],
  })
  await story.graph.change('dana', 'sign-note', answers.signedNote, {
    noteId: note.id,
    expectedVersion: note.version,
  })
}
