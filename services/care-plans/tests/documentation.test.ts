import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import { activePlan, newPatient, ofPatient, run } from './care-plan-fixtures.js'
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

test('in an emergency the orders show to whoever broke the glass, for the hour and no longer', async () => {
  const input = {
    ...{ patientId: walter, kind: 'PORTABLE_ORDER', jurisdiction: 'NY', signedOn: '2026-12-01' },
    ...{ treatmentLevel: 'COMFORT_FOCUSED', resuscitate: false },
  }
  await run(service, 'recordAdvanceCareDocument', { input, selection: 'advanceCareDocument { id }' })
  const [from, until] = ['2026-12-01T15:00:00Z', '2026-12-01T16:00:00Z'] as const
  for (const who of ['ida', 'cho'] as const) {
    const seen = async () => {
      const fields = 'banner { treatmentLevel resuscitate } advanceCare { kind status }'
      const { banner, advanceCare } = await ofPatient(service, walter, fields, viewer(who))
      return { banner, advanceCare }
    }
    const nothing = await seen()
    const payload = {
      ...{ patientId: walter, practitionerId: viewer(who).id, kind: 'BREAK_GLASS' as const },
      ...{ from, until, epoch: 0 },
    }
    await service.deliver(told('care-relationship.granted.v1', { payload, at: from }))
    expect(await seen()).toEqual({
      banner: { treatmentLevel: 'COMFORT_FOCUSED', resuscitate: false },
      advanceCare: [{ kind: 'PORTABLE_ORDER', status: 'ACTIVE' }],
    })
    clock.set(until)
    expect(await seen()).toEqual(nothing)
    expect(nothing.advanceCare).toEqual([])
    clock.set(from)
  }
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
  const half = await run(service, 'recordSafetyPlan', {
    input: { ...input, helpers: ['Ann', 'Bo \ud83d'] },
    selection,
  })
  expect(half.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'helpers', '1'] }])
  await run(service, 'recordSafetyPlan', { input, selection })
  expect((await run(service, 'recordSafetyPlan', { input, selection })).safetyPlan).toEqual({
    status: 'ACTIVE',
    crisisLine: '988',
  })
  const { safetyPlans } = await ofPatient(service, walter, 'safetyPlans { status }')
  expect(safetyPlans.map((plan: { status: string }) => plan.status).sort()).toEqual(['ACTIVE', 'SUPERSEDED'])
})
