import { PERSONAS } from '@baton/auth/personas'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import { activePlan, addGoal, newPatient, ofPatient, run } from './care-plan-fixtures.js'
import { actFor, told } from './fixtures.js'

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

const NOTE = 'note { id version status text amendments { text reason } availableTransitions }'
const notes = (mutation: string, input: object, who = viewer('dana')) =>
  run(service, mutation, { input, selection: NOTE, who })
const timeZone = 'America/New_York'

test('a signed note never changes; an amendment shows both texts', async () => {
  const sections = [{ heading: 'Who took part', text: 'Walter, Ruth, Dr. Cho' }]
  const draft = await notes('writeNote', {
    patientId: walter,
    template: 'ADVANCE_CARE',
    visibility: 'PRIVATE',
    sections,
  })
  const early = await notes('signNote', { noteId: draft.note.id, expectedVersion: 1 })
  expect(early.userErrors[0].message).toContain('What matters to the patient')
  const whole = [
    ...sections,
    { heading: 'What matters to the patient', text: 'Home' },
    { heading: 'What was decided', text: 'Comfort' },
  ]
  const again = {
    patientId: walter,
    noteId: draft.note.id,
    expectedVersion: 1,
    template: 'ADVANCE_CARE',
    visibility: 'PRIVATE',
    sections: whole,
    minutes: 40,
  }
  await notes('writeNote', again)
  const signed = await notes('signNote', { noteId: draft.note.id, expectedVersion: 2 })
  expect(signed.note).toMatchObject({ status: 'SIGNED', version: 3, availableTransitions: [] })
  const rewritten = await notes('writeNote', { ...again, expectedVersion: 3 })
  expect(rewritten.userErrors).toMatchObject([{ __typename: 'TransitionNotAllowed', from: 'SIGNED' }])
  await expect(
    service.db.query(`update progress_note set sections = '[]' where id = $1`, [draft.note.id]),
  ).rejects.toThrow('never changed')
  await expect(service.db.query('delete from progress_note where id = $1', [draft.note.id])).rejects.toThrow(
    'never deleted',
  )
  const amendment = {
    noteId: draft.note.id,
    expectedVersion: 3,
    reason: 'Wrong name',
    sections: [{ heading: 'Who took part', text: 'Walter, Ruth' }],
  }
  const amended = await notes('amendNote', amendment)
  expect(amended.note.text).toContain('Dr. Cho')
  expect(amended.note.amendments).toEqual([{ text: 'Who took part: Walter, Ruth', reason: 'Wrong name' }])
})

test('a private note is the patient’s alone; who stands in for the patient sees what is shared, once it is signed', async () => {
  const written = []
  for (const visibility of ['PRIVATE', 'SHARED']) {
    const { note } = await notes('writeNote', {
      patientId: walter,
      visibility,
      sections: [{ heading: 'Note', text: visibility }],
    })
    written.push(note)
  }
  const read = async (id: string) =>
    (await ofPatient(service, walter, 'notes { text }', viewer('rosa', { id, patientIds: [walter] }))).notes
  expect(await read(walter)).toEqual([])
  for (const note of written) await notes('signNote', { noteId: note.id, expectedVersion: 1 })
  expect(await read(walter)).toHaveLength(2)
  const proxyId = 'person_01jc000000e00800000000000m'
  expect(await read(proxyId)).toEqual([])
  await actFor(service, walter, proxyId)
  expect(await read(proxyId)).toEqual([{ text: 'Note: SHARED' }])
})

test('notes that wait for a signature longer than a day are listed', async () => {
  const { note } = await notes('writeNote', {
    patientId: walter,
    visibility: 'SHARED',
    sections: [{ heading: 'Note', text: 'x' }],
  })
  const list = async (args: string) => {
    const answer = await service.query(viewer('dana'), `{ unsignedNotes${args} { edges { node { id } } } }`)
    return answer.data?.['unsignedNotes'].edges.map((edge: { node: { id: string } }) => edge.node.id)
  }
  expect(await list('')).not.toContain(note.id)
  clock.set('2026-12-02T15:00:01Z')
  expect(await list('')).toContain(note.id)
  expect(await list('(olderThan: "P2D")')).not.toContain(note.id)
})

test('a lesson does not end before everything was understood', async () => {
  const selection =
    'educationSession { id version completedAt materialInLanguage topics { understood tries } }'
  const item = {
    topic: 'weight log',
    question: 'When will you call us?',
    patientWords: '...',
    rating: 'NOT_UNDERSTOOD',
  }
  const input = {
    patientId: walter,
    topic: 'Heart failure',
    materialCode: 'weight-log',
    language: 'vi',
    teachBack: [item],
  }
  const refused = await run(service, 'recordEducation', { input: { ...input, complete: true }, selection })
  expect(refused.userErrors).toMatchObject([{ __typename: 'InvalidInput', field: ['input', 'complete'] }])
  const { educationSession } = await run(service, 'recordEducation', { input, selection })
  expect(educationSession).toMatchObject({ completedAt: null, materialInLanguage: false })
  const again = {
    sessionId: educationSession.id,
    expectedVersion: 1,
    complete: true,
    teachBack: [{ ...item, rating: 'UNDERSTOOD' }],
  }
  const ended = await run(service, 'continueEducation', { input: again, selection })
  expect(ended.educationSession).toMatchObject({
    completedAt: '2026-12-01T15:00:00.000Z',
    topics: [{ understood: true, tries: 2 }],
  })
  const yesNo = { ...input, teachBack: [{ ...item, question: 'Do you understand?' }] }
  expect((await run(service, 'recordEducation', { input: yesNo, selection })).educationSession).toBeNull()
  const { proposals } = await ofPatient(service, walter, 'proposals { rule }')
  expect(proposals).toEqual([{ rule: 'interpreter' }])
})

test('low confidence asks for the barrier, and the next talk shows what was agreed', async () => {
  const selection = 'coachingSession { asksForBarrier previousCommitment }'
  const input = {
    patientId: walter,
    topic: 'Smoking',
    stage: 'PREPARATION',
    importance: 8,
    confidence: 5,
    commitment: 'No cigarette before noon',
  }
  const first = await run(service, 'recordCoaching', { input, selection })
  expect(first.coachingSession).toEqual({ asksForBarrier: true, previousCommitment: null })
  clock.set('2026-12-08T15:00:00Z')
  const second = await run(service, 'recordCoaching', { input: { ...input, confidence: 7 }, selection })
  expect(second.coachingSession).toEqual({
    asksForBarrier: false,
    previousCommitment: 'No cigarette before noon',
  })
})

test('a home without grab bars and a likely fall propose a walker; accepting it says what to ask the payer for', async () => {
  const input = {
    patientId: walter,
    mode: 'IN_PERSON',
    findings: [{ item: 'GRAB_BARS', safe: false }],
    steadiScore: 4,
    caregiverNotReady: 2,
  }
  const selection =
    'homeAssessment { atRiskOfFalling proposals { id version kind rule authorization { lines { service { code } quantity } } } }'
  const { homeAssessment } = await run(service, 'recordHomeAssessment', { input, selection })
  const rules = homeAssessment.proposals.map((proposal: { rule: string }) => proposal.rule)
  expect(rules.sort()).toEqual(['caregiver-support', 'grab-bars', 'walker'])
  const walker = homeAssessment.proposals.find((proposal: { rule: string }) => proposal.rule === 'walker')
  expect(walker).toMatchObject({
    kind: 'EQUIPMENT',
    authorization: { lines: [{ service: { code: 'E0143' }, quantity: 1 }] },
  })
  await run(service, 'acceptProposal', {
    input: { proposalId: walker.id, expectedVersion: 1 },
    selection: 'proposal { id }',
  })
  const accepted = (await service.outbox()).find(
    (event) => event.type === 'proposal.accepted.v1' && event.patientId === walter,
  )
  expect(accepted?.payload).toMatchObject({
    rule: 'walker',
    services: [{ code: 'E0143', quantity: 1 }],
    diagnoses: [{ code: 'Z91.81' }],
  })
})

test('a new order supersedes the old one, the banner changes, the plan wants a review; hospice is told', async () => {
  const { plan } = await activePlan(service, walter)
  const selection = 'advanceCareDocument { id status }'
  const record = (changes: object) =>
    run(service, 'recordAdvanceCareDocument', {
      input: { patientId: walter, kind: 'PORTABLE_ORDER', jurisdiction: 'NY', ...changes },
      selection,
    })
  await record({ signedOn: '2024-03-02', treatmentLevel: 'FULL', resuscitate: true })
  await record({ signedOn: '2026-12-01', treatmentLevel: 'COMFORT_FOCUSED', resuscitate: false })
  const late = await record({ signedOn: '2025-01-01', treatmentLevel: 'SELECTIVE' })
  expect(late.advanceCareDocument.status).toBe('SUPERSEDED')
  const fields =
    'banner { treatmentLevel resuscitate hospice order { signedOn } } advanceCare { signedOn status } proposals { kind carePlan { id } }'
  const read = await ofPatient(service, walter, fields)
  expect(read.banner).toMatchObject({ treatmentLevel: 'COMFORT_FOCUSED', resuscitate: false, hospice: false })
  expect(read.advanceCare.map((one: { status: string }) => one.status)).toEqual([
    'ACTIVE',
    'SUPERSEDED',
    'SUPERSEDED',
  ])
  expect(read.proposals).toEqual([{ kind: 'PLAN_REVIEW', carePlan: { id: plan.id } }])
  const enrolled = await run(service, 'enrollInProgram', {
    input: { patientId: walter, program: 'hospice', timeZone },
    selection: 'programEnrollment { status firstFollowUp { id } }',
  })
  expect(enrolled.programEnrollment).toEqual({ status: 'ACTIVE', firstFollowUp: null })
  expect((await ofPatient(service, walter, 'banner { hospice }')).banner.hospice).toBe(true)
  const tellings = (await service.outbox()).filter(
    (event) => event.type === 'advance-care.changed.v1' && event.patientId === walter,
  )
  expect(tellings.map((event) => event.payload)).toMatchObject([
    { hospice: false },
    { hospice: false },
    { hospice: true },
  ])
  expect(JSON.stringify(tellings)).not.toContain('COMFORT')
})

test('a safety plan has all its steps, and the newest is the one to follow', async () => {
  const step = ['x']
  const input = {
    patientId: walter,
    warningSigns: step,
    copingStrategies: step,
    distractions: step,
    helpers: step,
    professionals: step,
    saferSurroundings: step,
  }
  const selection = 'safetyPlan { status crisisLine }'
  const empty = await run(service, 'recordSafetyPlan', { input: { ...input, helpers: [] }, selection })
  expect(empty.userErrors).toMatchObject([{ field: ['input', 'helpers'] }])
  await run(service, 'recordSafetyPlan', { input, selection })
  expect((await run(service, 'recordSafetyPlan', { input, selection })).safetyPlan).toEqual({
    status: 'ACTIVE',
    crisisLine: '988',
  })
  const { safetyPlans } = await ofPatient(service, walter, 'safetyPlans { status }')
  expect(safetyPlans.map((plan: { status: string }) => plan.status).sort()).toEqual(['ACTIVE', 'SUPERSEDED'])
})

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
