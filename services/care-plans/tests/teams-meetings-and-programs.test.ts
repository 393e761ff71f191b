import { PERSONAS } from '@baton/auth/personas'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import { activePlan, addGoal, newPatient, ofPatient, run } from './care-plan-fixtures.js'
import { lookAfter, told } from './fixtures.js'

const clock = clockAt('2026-12-01T15:00:00Z')
let service: Awaited<ReturnType<typeof testSubgraph>>
let walter: string
beforeAll(async () => {
  service = await testSubgraph(definition, { clock })
})
afterAll(() => service.close())
beforeEach(async () => {
  clock.set('2026-12-01T15:00:00Z')
  walter = await newPatient(service)
})

const timeZone = 'America/New_York'
const MEETING = `teamMeeting { id version status calendarFile agenda { number kind text highRisk } actionItems { title owner { id } code { code } } }`

async function addMember(memberId: string, role: string) {
  return run(service, 'addCareTeamMember', {
    input: { patientId: walter, memberId, role },
    selection: 'careTeamMember { id version active }',
  })
}

test('a meeting: only the care team comes, the agenda builds itself, action items become tasks', async () => {
  const { plan } = await activePlan(service, walter)
  await addGoal(service, plan.id, { startOn: '2026-09-01', dueOn: '2026-11-30' })
  const deadlineId = newId('deadline')
  const payload = {
    deadlineId,
    subjectType: 'Authorization',
    subjectId: newId('authorization'),
    patientId: walter,
    rule: 'x',
    label: 'x',
    startedAt: '2026-12-01T15:00:00Z',
    dueAt: '2026-12-04T22:00:00Z',
    timeZone,
    ownerId: null,
  }
  await service.deliver(
    told('deadline.started.v1', { payload, at: payload.startedAt, source: 'authorizations' }),
  )
  await addMember(PERSONAS.dana.id, 'COORDINATOR')
  const input = {
    patientId: walter,
    carePlanId: plan.id,
    purpose: 'Goals of care',
    startsAt: '2026-12-02T15:00:00Z',
    timeZone,
    attendeeIds: [PERSONAS.dana.id, PERSONAS.cho.id],
    topics: ['Hospice?'],
  }
  const stranger = await run(service, 'scheduleTeamMeeting', { input, selection: MEETING })
  expect(stranger.userErrors).toMatchObject([{ field: ['input', 'attendeeIds'] }])
  await addMember(PERSONAS.cho.id, 'PHYSICIAN')
  const { teamMeeting } = await run(service, 'scheduleTeamMeeting', { input, selection: MEETING })
  expect(teamMeeting.agenda.map((item: { kind: string }) => item.kind)).toEqual([
    'GOAL_OVERDUE',
    'DEADLINE',
    'TOPIC',
  ])
  expect(teamMeeting.calendarFile).toContain('DTSTART:20261202T150000Z')
  expect(teamMeeting.calendarFile).not.toContain('Goals of care')
  const close = { teamMeetingId: teamMeeting.id, expectedVersion: 1, presentIds: [PERSONAS.dana.id] }
  const alone = await run(service, 'closeTeamMeeting', { input: close, selection: MEETING })
  expect(alone.userErrors[0].message).toContain('a clinician')
  const actionItems = [{ title: 'Call hospice', ownerId: PERSONAS.omar.id, dueAt: '2026-12-03T22:00:00Z' }]
  const held = await run(service, 'closeTeamMeeting', {
    input: { ...close, presentIds: [PERSONAS.dana.id, PERSONAS.cho.id], actionItems },
    selection: MEETING,
  })
  expect(held.teamMeeting).toMatchObject({
    status: 'HELD',
    actionItems: [
      { title: 'Call hospice', owner: { id: PERSONAS.omar.id }, code: { code: 'meeting-action' } },
    ],
  })
})

const MINUTES = `teamMeeting { version minutesSignedAt minutesSignedBy { id } agenda { decision }
  minutesAmendments { text reason author { id } } }`

test('minutes wait until somebody who was there signs them; then they stay, and amendments stand beside them', async () => {
  await addMember(PERSONAS.dana.id, 'COORDINATOR')
  await addMember(PERSONAS.cho.id, 'PHYSICIAN')
  await addMember(PERSONAS.omar.id, 'SOCIAL_WORKER')
  const schedule = {
    patientId: walter,
    purpose: 'x',
    startsAt: '2026-12-02T15:00:00Z',
    timeZone,
    attendeeIds: [PERSONAS.dana.id, PERSONAS.cho.id, PERSONAS.omar.id],
    topics: ['Hospice?'],
  }
  const { teamMeeting } = await run(service, 'scheduleTeamMeeting', { input: schedule, selection: MEETING })
  const which = { teamMeetingId: teamMeeting.id }
  const minutes = (mutation: string, expectedVersion: number, more: object = {}, who = viewer('dana')) =>
    run(service, mutation, { input: { ...which, expectedVersion, ...more }, selection: MINUTES, who })
  const early = await minutes('signMeetingMinutes', 1)
  expect(early.userErrors).toMatchObject([{ __typename: 'TransitionNotAllowed', from: 'SCHEDULED' }])
  const close = {
    ...which,
    expectedVersion: 1,
    presentIds: [PERSONAS.dana.id, PERSONAS.cho.id],
    decisions: [{ number: 1, decision: 'Yes' }],
  }
  const closed = await run(service, 'closeTeamMeeting', { input: close, selection: MEETING })
  expect(closed.userErrors).toEqual([])
  const queue = async () => {
    const answer = await service.query(
      viewer('dana'),
      `query ($p: ID!) { myWorkQueue(filter: { patientId: $p }) { edges { node { label } } } }`,
      { p: walter },
    )
    return answer.data?.['myWorkQueue'].edges.map(({ node }: { node: { label: string } }) => node.label)
  }
  expect(await queue()).toEqual(['Sign the minutes of a meeting'])
  const unsigned = await minutes('amendMeetingMinutes', 2, { text: 'x', reason: 'x' })
  expect(unsigned.userErrors).toMatchObject([{ __typename: 'TransitionNotAllowed', allowed: ['SIGNED'] }])
  await lookAfter(service, walter, 'omar')
  const absent = await minutes('signMeetingMinutes', 2, {}, viewer('omar'))
  expect(absent.userErrors).toMatchObject([{ __typename: 'InvalidInput' }])
  const signed = await minutes('signMeetingMinutes', 2)
  expect(signed.teamMeeting).toMatchObject({
    version: 3,
    minutesSignedAt: '2026-12-01T15:00:00.000Z',
    minutesSignedBy: { id: PERSONAS.dana.id },
  })
  expect(await queue()).toEqual([])
  const twice = await minutes('signMeetingMinutes', 3)
  expect(twice.userErrors).toMatchObject([{ __typename: 'TransitionNotAllowed', from: 'SIGNED' }])
  await expect(
    service.db.query(`update team_meeting set agenda = '[]' where id = $1`, [teamMeeting.id]),
  ).rejects.toThrow('never changed')
  const amended = await minutes('amendMeetingMinutes', 3, { text: 'No', reason: 'Misheard' })
  expect(amended.teamMeeting).toEqual({
    version: 4,
    minutesSignedAt: '2026-12-01T15:00:00.000Z',
    minutesSignedBy: { id: PERSONAS.dana.id },
    agenda: [{ decision: 'Yes' }],
    minutesAmendments: [{ text: 'No', reason: 'Misheard', author: { id: PERSONAS.dana.id } }],
  })
})

test('a membership ends, and whoever left is no longer asked to meetings', async () => {
  const { careTeamMember } = await addMember(PERSONAS.omar.id, 'SOCIAL_WORKER')
  const input = { careTeamMemberId: careTeamMember.id, expectedVersion: 1, reason: 'Moved to another team' }
  const ended = await run(service, 'endCareTeamMembership', {
    input,
    selection: 'careTeamMember { active endReason }',
  })
  expect(ended.careTeamMember).toEqual({ active: false, endReason: 'Moved to another team' })
  const meeting = {
    patientId: walter,
    purpose: 'x',
    startsAt: '2026-12-02T15:00:00Z',
    timeZone,
    attendeeIds: [PERSONAS.omar.id],
  }
  expect(
    (await run(service, 'scheduleTeamMeeting', { input: meeting, selection: MEETING })).teamMeeting,
  ).toBeNull()
})

test('a program follows up again and again, until the patient is taken out', async () => {
  const selection = 'programEnrollment { id version status firstFollowUp { id version dueAt } }'
  const input = { patientId: walter, program: 'heart-failure', timeZone }
  const { programEnrollment } = await run(service, 'enrollInProgram', { input, selection })
  expect(programEnrollment.firstFollowUp.dueAt).toBe('2026-12-09T04:59:59.000Z')
  const twice = await run(service, 'enrollInProgram', { input, selection })
  expect(twice.userErrors).toMatchObject([{ field: ['input', 'program'] }])
  await run(service, 'completeTask', {
    input: { taskId: programEnrollment.firstFollowUp.id, expectedVersion: 1 },
    selection: 'task { id }',
  })
  const open = async () =>
    (
      await ofPatient(
        service,
        walter,
        'tasks(status: [REQUESTED, READY]) { edges { node { dueAt previousId } } }',
      )
    ).tasks.edges
  expect(await open()).toEqual([
    { node: { dueAt: '2026-12-16T04:59:59.000Z', previousId: programEnrollment.firstFollowUp.id } },
  ])
  const out = { programEnrollmentId: programEnrollment.id, expectedVersion: 1, reason: 'Moved away' }
  expect(
    (await run(service, 'withdrawFromProgram', { input: out, selection })).programEnrollment.status,
  ).toBe('WITHDRAWN')
  expect(await open()).toEqual([])
})
