import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { PERSONAS } from '@baton/auth/personas'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import { labelsOfReads } from '../src/storage/labels-of-reads.js'
import { activePlan, addGoal, draft, newPatient, run } from './care-plan-fixtures.js'
import { discharge, told as toldOf } from './fixtures.js'

/* Every subgraph tells of its reads by being one (decision 0161); care plans stand for all of them. */
let service: Awaited<ReturnType<typeof testSubgraph>>
let rosa: string
let planId: string
beforeAll(async () => {
  service = await testSubgraph(definition, { clock: clockAt('2026-11-24T19:10:00Z') })
  rosa = await newPatient(service)
  planId = (await activePlan(service, rosa)).plan.id
})
afterAll(() => service.close())

const told = async () => (await service.readings()).at(-1)

test('who read which fields of whom is told with the operation, in one event', async () => {
  const chart = `query Chart__care_plans__1($id: ID!) { _entities(representations: [{ __typename: "Patient", id: $id }]) {
    ... on Patient { carePlans { status goals { status } } } } }`
  expect((await service.query(viewer('dana'), chart, { id: rosa })).errors).toBeUndefined()
  expect(await told()).toMatchObject({
    viewerId: PERSONAS.dana.id,
    roles: ['coordinator'],
    purpose: 'CAREMGT',
    operation: 'Chart',
    action: 'R',
    agencyId: null,
    patientCount: 1,
    at: '2026-11-24T19:10:00.000Z',
    reads: [
      { patientId: rosa, fields: ['CarePlan.goals', 'CarePlan.status', 'Goal.status', 'Patient.carePlans'] },
    ],
  })
})

test('where all that is read has a label, the labels are told; beside something open they are not', async () => {
  const encounterId = await discharge(service, rosa, { sensitivity: 'IPV' })
  const [{ id }] = await service.db.query('select id from transition_episode where encounter_id = $1', [
    encounterId,
  ])
  const episode = `transitionEpisode(id: "${id}") { status tasks { title } }`
  const readsOf = async (fields: string) => {
    expect((await service.query(viewer('dana'), `{ ${fields} }`)).errors).toBeUndefined()
    return (await told())?.reads.map(({ labels }) => labels)
  }
  expect(await readsOf(episode)).toEqual([['IPV']])
  expect(await readsOf(`${episode} carePlan(id: "${planId}") { status }`)).toEqual([undefined])
  expect(await readsOf(`carePlan(id: "${planId}") { goals { status progress { value } } }`)).toEqual([
    undefined,
  ])
  const queue = (label: string) => `myWorkQueue(filter: { ${label} }, first: 50) { edges { node { kind } } }`
  expect(await readsOf(queue(`patientId: "${rosa}", kind: [DEADLINE]`))).toEqual([['IPV']])
})

test('the scores of a labelled plan have the label of the plan', async () => {
  const plan = await draft(service, rosa)
  const goal = await addGoal(service, plan.id)
  const scored = {
    carePlanId: plan.id,
    expectedVersion: 1,
    scores: [{ goalId: goal.id, weight: 1, level: 1 }],
  }
  await run(service, 'scoreGoalAttainment', { input: scored, selection: 'carePlan { id }' })
  const recordId = 'a hospital#CarePlan/1'
  await service.db.query('update care_plan set source_id = $2 where id = $1', [plan.id, recordId])
  const at = '2026-11-24T19:00:00Z'
  const payload = { recordId, patientId: rosa, type: 'CarePlan', sensitivity: 'IPV', at } as const
  await service.deliver(toldOf('record.labelled.v1', { payload, at }))
  const read = `{ carePlan(id: "${plan.id}") { status attainmentScores { tScore } } }`
  expect((await service.query(viewer('dana'), read)).data?.['carePlan'].attainmentScores).toHaveLength(1)
  expect((await told())?.reads.map(({ labels }) => labels)).toEqual([['IPV']])
})

test('a place in a team has the label of the team that another system told of; what says nothing of itself opens nothing', async () => {
  const recordId = 'a hospital#CareTeam/1'
  const at = '2026-11-24T19:00:00Z'
  const payload = { recordId, patientId: rosa, type: 'CareTeam', sensitivity: 'IPV', at } as const
  await service.deliver(toldOf('record.labelled.v1', { payload, at }))
  const said = labelsOfReads.of({ sourceId: recordId }, 'CareTeamMember')
  expect(said).toEqual({ behind: `CareTeam ${recordId}` })
  expect([...(await labelsOfReads.behind(service.db, [`CareTeam ${recordId}`])).values()]).toEqual([['IPV']])
  expect(labelsOfReads.of({ sourceId: null }, 'CareTeamMember')).toEqual([])
  expect(labelsOfReads.of({}, 'GoalAttainmentScore')).toBeNull()
})

test('what may not be seen is not read, and a question about nobody is not told', async () => {
  const before = (await service.readings()).length
  const plan = `query Plan($id: ID!) { carePlan(id: $id) { status } }`
  expect((await service.query(viewer('omar'), plan, { id: planId })).data?.['carePlan']).toBeNull()
  await service.query(viewer('dana'), '{ planTemplates { code } }')
  expect(await service.readings()).toHaveLength(before)
})

test('an answer that cannot be told of is not given', async () => {
  const plan = `query Plan($id: ID!) { carePlan(id: $id) { status } }`
  const nameless = viewer('dana', { purpose: undefined as never })
  const safety = `query Safety($id: ID!) { _entities(representations: [{ __typename: "Patient", id: $id }]) {
    ... on Patient { safetyPlans { status } } } }`
  await expect(service.query(nameless, safety, { id: rosa })).rejects.toThrow(/purpose/)
  expect((await service.query(viewer('dana'), plan, { id: planId })).data?.['carePlan'].status).toBe('ACTIVE')
})
