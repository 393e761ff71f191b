import { PERSONAS } from '@baton/auth/personas'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import {
  activePlan,
  addGoal,
  draft,
  GOAL,
  newPatient,
  ofPatient,
  PLAN,
  run,
  SMART_GOAL,
} from './care-plan-fixtures.js'
import { told } from './fixtures.js'

const clock = clockAt('2026-11-24T19:10:00Z')
let service: Awaited<ReturnType<typeof testSubgraph>>
let rosa: string
beforeAll(async () => {
  service = await testSubgraph(definition, { clock })
})
afterAll(() => service.close())
beforeEach(async () => {
  rosa = await newPatient(service)
})

const plans = (mutation: string, input: object, who = viewer('dana')) =>
  run(service, mutation, { input, selection: PLAN, who })
const goals = (mutation: string, input: object) => run(service, mutation, { input, selection: GOAL })

async function observe(value: number, day: string, code = '29463-7', unit = 'kg') {
  const payload = {
    observationId: newId('observation'),
    patientId: rosa,
    code: { system: 'http://loinc.org', code },
    value,
    unit,
    at: `${day}T08:00:00-05:00`,
  }
  await service.deliver(told('observation.recorded.v1', { payload, at: payload.at }))
  return payload.observationId
}

const goalNow = async () => (await ofPatient(service, rosa, GOAL.replace('goal {', 'goals {'))).goals[0]

test('a plan becomes active with an owner, the patient’s agreement and an active goal, and not before', async () => {
  const plan = await draft(service, rosa)
  expect(plan).toMatchObject({ status: 'DRAFT', version: 1, owner: { id: PERSONAS.dana.id } })
  const now = { carePlanId: plan.id, expectedVersion: 1 }
  const alone = await plans('activateCarePlan', now)
  expect(alone.userErrors).toMatchObject([{ __typename: 'ConsentRequired', kind: 'CARE_PLAN' }])
  const empty = await plans('activateCarePlan', { ...now, agreedBy: 'PATIENT' })
  expect(empty.userErrors).toMatchObject([
    {
      __typename: 'TransitionNotAllowed',
      from: 'DRAFT',
      requested: 'ACTIVE',
      allowed: ['REVOKED', 'ENTERED_IN_ERROR'],
    },
  ])
  await addGoal(service, plan.id)
  const active = await plans('activateCarePlan', { ...now, agreedBy: 'PATIENT' })
  expect(active.carePlan).toMatchObject({ status: 'ACTIVE', version: 2, agreedBy: 'PATIENT' })
})

test('a goal without a measurable target cannot become active; the letters that fail are named', async () => {
  const plan = await draft(service, rosa)
  const vague = await addGoal(service, plan.id, {
    description: 'Lose weight',
    target: null,
    baseline: null,
    dueOn: null,
    status: 'PLANNED',
  })
  expect(vague.smart).toEqual({ passes: false, failing: ['M', 'A', 'T'] })
  const refused = await goals('reviewGoal', { goalId: vague.id, expectedVersion: 1, decision: 'ACTIVATE' })
  expect(refused.userErrors).toMatchObject([
    { __typename: 'TransitionNotAllowed', from: 'PLANNED', requested: 'ACTIVE' },
  ])
  const { target, baseline, dueOn } = SMART_GOAL
  const better = { target, baseline, dueOn, decision: 'ACTIVATE' }
  const active = await goals('reviewGoal', { goalId: vague.id, expectedVersion: 1, ...better })
  expect(active.goal).toMatchObject({
    status: 'ACTIVE',
    term: 'LONG',
    target: { text: 'Body weight <= 82 kg' },
  })
})

test('an observation is a check of the goal: nearer improves, twice farther worsens and proposes a review, met achieves', async () => {
  await activePlan(service, rosa)
  await observe(85, '2026-12-01')
  expect(await goalNow()).toMatchObject({ achievement: 'IMPROVING' })
  await observe(86, '2026-12-08')
  expect(await goalNow()).toMatchObject({ achievement: 'WORSENING' })
  const { proposals } = await ofPatient(service, rosa, 'proposals { kind rule status }')
  expect(proposals).toEqual([{ kind: 'PLAN_REVIEW', rule: 'goal-worsening', status: 'PROPOSED' }])
  const observationId = await observe(180, '2026-12-15', '29463-7', '[lb_av]')
  const goal = await goalNow()
  expect(goal).toMatchObject({
    achievement: 'ACHIEVED',
    evidence: { met: true, observation: { id: observationId } },
  })
  expect(goal.evidence.value).toBeCloseTo(81.65, 2)
  await observe(81, '2026-12-22')
  expect(await goalNow()).toMatchObject({ achievement: 'SUSTAINING', status: 'ACTIVE' })
  await observe(99, '2026-12-23', '8480-6', 'mm[Hg]')
  expect((await goalNow()).progress).toHaveLength(4)
})

test('a completed goal says what it came to, and a plan waits for all its goals and tasks', async () => {
  const { plan, goal } = await activePlan(service, rosa)
  const open = await plans('completeCarePlan', { carePlanId: plan.id, expectedVersion: plan.version })
  expect(open.userErrors).toMatchObject([{ __typename: 'TransitionNotAllowed', requested: 'COMPLETED' }])
  const review = { goalId: goal.id, expectedVersion: goal.version, decision: 'COMPLETE' }
  const silent = await goals('reviewGoal', review)
  expect(silent.userErrors).toMatchObject([{ __typename: 'TransitionNotAllowed', from: 'ACTIVE' }])
  const ended = await goals('reviewGoal', { ...review, achievement: 'NOT_ACHIEVED' })
  expect(ended.goal).toMatchObject({ status: 'COMPLETED', achievement: 'NOT_ACHIEVED' })
  const done = await plans('completeCarePlan', { carePlanId: plan.id, expectedVersion: plan.version })
  expect(done.carePlan).toMatchObject({ status: 'COMPLETED', availableTransitions: ['ENTERED_IN_ERROR'] })
})

test('every version of a plan can be read, with what changed in meaning', async () => {
  const { plan, goal } = await activePlan(service, rosa)
  const target = { ...SMART_GOAL.target, value: 80 }
  await goals('reviewGoal', {
    goalId: goal.id,
    expectedVersion: 1,
    decision: 'KEEP',
    target,
    reason: 'She wants more',
  })
  const signed = await plans(
    'signCarePlan',
    { carePlanId: plan.id, expectedVersion: plan.version },
    viewer('jo'),
  )
  expect(signed.carePlan.signedBy).toEqual({ id: PERSONAS.jo.id })
  const revised = await plans('reviseCarePlan', {
    carePlanId: plan.id,
    expectedVersion: 3,
    title: 'Heart and weight',
  })
  expect(revised.carePlan.signedBy).toBeNull()
  const [last, sign, review] = revised.carePlan.revisions
  expect(last.changes).toEqual([
    { kind: 'TITLE_CHANGED', from: 'Heart failure at home', to: 'Heart and weight' },
    { kind: 'SIGN_OFF_LOST', from: PERSONAS.jo.id, to: null },
  ])
  expect(sign.changes).toMatchObject([{ kind: 'SIGNED' }])
  expect(review).toMatchObject({
    reason: 'She wants more',
    changes: [{ kind: 'GOAL_TARGET_CHANGED', from: 'Body weight <= 82 kg', to: 'Body weight <= 80 kg' }],
  })
})

test('who may not sign plans does not sign, and a stranger cannot tell a plan from none', async () => {
  const { plan } = await activePlan(service, rosa)
  const answer = await service.query(
    viewer('dana'),
    'mutation ($input: SignCarePlanInput!) { signCarePlan(input: $input) { userErrors { code } } }',
    { input: { carePlanId: plan.id, expectedVersion: plan.version } },
  )
  expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  const theirs = await plans(
    'holdCarePlan',
    { carePlanId: plan.id, expectedVersion: 2, reason: 'x' },
    viewer('ida'),
  )
  const none = await plans(
    'holdCarePlan',
    { carePlanId: newId('care_plan'), expectedVersion: 2, reason: 'x' },
    viewer('ida'),
  )
  expect(theirs).toEqual(none)
  expect(theirs.userErrors).toMatchObject([{ __typename: 'NotFound' }])
  const read = await service.query(viewer('ida'), 'query ($id: ID!) { carePlan(id: $id) { id } }', {
    id: plan.id,
  })
  expect(read.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  const patient = viewer('rosa', { patientIds: [rosa] })
  expect(
    (await plans('holdCarePlan', { carePlanId: plan.id, expectedVersion: 2, reason: 'x' }, patient)).carePlan,
  ).toBeNull()
  expect((await ofPatient(service, rosa, 'carePlans { id }', patient)).carePlans).toEqual([{ id: plan.id }])
})

test('goals of a plan are scored together: weights 3, 2, 1 and levels 1, 0, -1 give 54.41', async () => {
  const plan = await draft(service, rosa)
  const made = [
    await addGoal(service, plan.id),
    await addGoal(service, plan.id),
    await addGoal(service, plan.id),
  ]
  const scores = made.map((goal, index) => ({ goalId: goal.id, weight: 3 - index, level: 1 - index }))
  const scored = await plans('scoreGoalAttainment', { carePlanId: plan.id, expectedVersion: 1, scores })
  expect(scored.carePlan.attainmentScores[0].tScore).toBeCloseTo(54.41, 2)
  const wrong = [{ goalId: made[0].id, weight: 0, level: 3 }]
  const refused = await plans('scoreGoalAttainment', {
    carePlanId: plan.id,
    expectedVersion: 2,
    scores: wrong,
  })
  expect(refused.userErrors.map((error: { field: string[] }) => error.field.join('.'))).toEqual([
    'input.scores.0.weight',
    'input.scores.0.level',
  ])
})

test('a barrier is linked to what is done about it', async () => {
  const { goal } = await activePlan(service, rosa)
  const added = await run(service, 'addTask', {
    input: { patientId: rosa, title: 'Order a scale', timeZone: 'America/New_York' },
    selection: 'task { id }',
  })
  const selection = 'goalBarrier { id version description resolvedAt interventions { title } }'
  const input = { goalId: goal.id, description: 'No scale at home', taskIds: [added.task.id] }
  const { goalBarrier } = await run(service, 'addGoalBarrier', { input, selection })
  expect(goalBarrier).toMatchObject({ resolvedAt: null, interventions: [{ title: 'Order a scale' }] })
  const strange = { ...input, taskIds: [newId('task')] }
  expect((await run(service, 'addGoalBarrier', { input: strange, selection })).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['input', 'taskIds'] },
  ])
  const resolve = { goalBarrierId: goalBarrier.id, expectedVersion: 1, resolution: 'Scale delivered' }
  const resolved = await run(service, 'resolveGoalBarrier', { input: resolve, selection })
  expect(resolved.goalBarrier.resolvedAt).toBe('2026-11-24T19:10:00.000Z')
})

test('a screen’s positives are proposed, once; accepting makes the goal, rejecting needs a reason', async () => {
  const assessmentId = newId('assessment')
  const payload = {
    assessmentId,
    patientId: rosa,
    instrument: 'hunger-vital-sign',
    version: '1',
    total: null,
    band: null,
    positives: ['food-insecurity', 'caregiver-strain', 'unheard-of'],
    at: '2026-12-02T14:00:00Z',
  }
  await service.deliver(told('assessment.recorded.v1', { payload, at: payload.at }))
  const again = { ...payload, assessmentId: newId('assessment') }
  await service.deliver(told('assessment.recorded.v1', { payload: again, at: payload.at }))
  const { proposals } = await ofPatient(
    service,
    rosa,
    'proposals { id version kind rule goal { description problems { code } } }',
  )
  expect(proposals.map((one: { rule: string }) => one.rule).sort()).toEqual([
    'caregiver-strain',
    'food-insecurity',
  ])
  const food = proposals.find((one: { rule: string }) => one.rule === 'food-insecurity')
  expect(food.goal.problems).toEqual([{ code: 'Z59.41' }])
  const plan = await draft(service, rosa)
  const selection = 'proposal { status resultId decidedBy { id } availableTransitions }'
  const accept = { proposalId: food.id, expectedVersion: 1, carePlanId: plan.id }
  const accepted = await run(service, 'acceptProposal', { input: accept, selection })
  expect(accepted.proposal).toMatchObject({ status: 'ACCEPTED', decidedBy: { id: PERSONAS.dana.id } })
  const made = await service.query(
    viewer('dana'),
    `query ($id: ID!) { goal(id: $id) { status carePlan { id } } }`,
    { id: accepted.proposal.resultId },
  )
  expect(made.data?.['goal']).toEqual({ status: 'ACCEPTED', carePlan: { id: plan.id } })
  const twice = await run(service, 'acceptProposal', { input: { ...accept, expectedVersion: 2 }, selection })
  expect(twice.userErrors).toMatchObject([
    { __typename: 'TransitionNotAllowed', from: 'ACCEPTED', allowed: [] },
  ])
  const other = proposals.find((one: { rule: string }) => one.rule === 'caregiver-strain')
  const reject = { proposalId: other.id, expectedVersion: 1, reason: 'Her sister helps' }
  expect((await run(service, 'rejectProposal', { input: reject, selection })).proposal).toMatchObject({
    status: 'REJECTED',
  })
})

test('what a form suggested is off the table when the form was an error; what a person accepted stays', async () => {
  const assessmentId = newId('assessment')
  const about = { assessmentId, patientId: rosa, instrument: 'STEADI', at: '2026-12-02T15:00:00Z' }
  const payload = { ...about, version: '1', total: 4, band: 'AT_RISK', positives: ['fall-risk'] }
  await service.deliver(told('assessment.recorded.v1', { payload, at: about.at }))
  const proposal = async () => {
    const { proposals } = await ofPatient(service, rosa, 'proposals { rule status statusReason }')
    return proposals.find((one: { rule: string }) => one.rule === 'fall-risk')
  }
  expect(await proposal()).toMatchObject({ status: 'PROPOSED' })
  const error = { ...about, at: '2026-12-02T16:00:00Z', sensitivity: 'NONE' as const }
  await service.deliver(told('assessment.retracted.v1', { payload: error, at: error.at }))
  expect(await proposal()).toMatchObject({
    status: 'REJECTED',
    statusReason: 'the assessment behind it was entered in error',
  })
})

test('what a labelled screen suggests shows to the team and to nobody who may not see the screen', async () => {
  const payload = {
    assessmentId: newId('assessment'),
    patientId: rosa,
    instrument: 'AHC_HRSN',
    version: '2021',
    total: 2,
    band: 'POSITIVE',
    positives: ['food-insecurity', 'intimate-partner-violence'],
    at: '2026-12-02T14:00:00Z',
    sensitivity: 'IPV' as const,
  }
  await service.deliver(told('assessment.recorded.v1', { payload, at: payload.at }))
  const document = `query ($id: ID!) {
    _entities(representations: [{ __typename: "Patient", id: $id }]) { ... on Patient { proposals { title } } } }`
  const seen = async (who: Parameters<typeof service.query>[0]) =>
    (await service.query(who, document, { id: rosa })).data?.['_entities'][0].proposals
  expect(await seen(viewer('dana'))).toHaveLength(2)
  expect(await seen(viewer('rosa', { patientIds: [rosa], id: rosa }))).toEqual([])
})

test('what a labelled screen suggested is suggested by an open one, too, once: who may not see the one would miss it', async () => {
  const one = await newPatient(service)
  const screen = (sensitivity: 'IPV' | 'NONE') => {
    const about = {
      assessmentId: newId('assessment'),
      patientId: one,
      instrument: 'AHC_HRSN',
      version: '2021',
    }
    const found = { total: 2, band: 'POSITIVE', positives: ['food-insecurity'], sensitivity }
    const payload = { ...about, ...found, at: '2026-12-02T14:00:00Z' }
    return service.deliver(told('assessment.recorded.v1', { payload, at: payload.at }))
  }
  const document = `query ($id: ID!) {
    _entities(representations: [{ __typename: "Patient", id: $id }]) { ... on Patient { proposals { title } } } }`
  const seen = async () => {
    const patient = viewer('rosa', { patientIds: [one], id: one })
    const both = [viewer('dana'), patient].map((who) => service.query(who, document, { id: one }))
    return (await Promise.all(both)).map(({ data }) => data?.['_entities'][0].proposals.length)
  }
  await screen('IPV')
  await screen('IPV')
  expect(await seen()).toEqual([1, 0])
  await screen('NONE')
  await screen('NONE')
  await screen('IPV')
  expect(await seen()).toEqual([2, 1])
})

test('what was measured in a labelled stay is no check of a goal', async () => {
  await activePlan(service, rosa)
  const before = await goalNow()
  const payload = {
    observationId: newId('observation'),
    patientId: rosa,
    code: { system: 'http://loinc.org', code: '29463-7' },
    value: 60,
    unit: 'kg',
    at: '2026-12-03T14:00:00Z',
    sensitivity: 'BH' as const,
  }
  await service.deliver(told('observation.recorded.v1', { payload, at: payload.at }))
  expect(await goalNow()).toEqual(before)
})

test('a check that is labelled later counts no more and shows to nobody whom the label shuts out', async () => {
  await activePlan(service, rosa)
  await observe(84, '2026-12-01')
  const before = await goalNow()
  const observed = await observe(81, '2026-12-02')
  expect(await goalNow()).toMatchObject({ achievement: 'ACHIEVED', progress: [{ value: 81 }, { value: 84 }] })
  const payload = {
    recordId: observed,
    patientId: rosa,
    type: 'Observation',
    sensitivity: 'PART2' as const,
    at: '2026-12-03T14:00:00Z',
  }
  await service.deliver(told('record.labelled.v1', { payload, at: payload.at }))
  expect(await goalNow()).toEqual({ ...before, version: expect.any(Number) })
  await observe(80, '2026-12-04')
  expect(await goalNow()).toMatchObject({ achievement: 'ACHIEVED', progress: [{ value: 80 }, { value: 84 }] })
})
