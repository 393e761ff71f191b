import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import { ana, dana, dataOf, jo, startMetrics, type Started } from './fixtures.js'

const ida = viewer('ida')

let start: Started
beforeAll(async () => void (start = await startMetrics()), 120_000)
afterAll(() => start.subgraph.close())

const RECORD = `mutation ($input: RecordCompetencyInput!) { recordCompetency(input: $input) {
  competency { id competency method current validFrom validUntil practitioner { id } mentor { id } recordedBy { id } }
  userErrors { __typename field message } } }`

async function record(who: typeof jo, input: object) {
  const answer = await start.subgraph.query(who, RECORD, { input: { method: 'PEER_REVIEW', ...input } })
  return dataOf(answer)?.['recordCompetency']
}

async function held(practitionerId: string, at?: string) {
  const query = `query ($practitionerId: ID, $at: DateTime) { competencies(practitionerId: $practitionerId, at: $at) {
    competency validUntil current } }`
  return dataOf(await start.subgraph.query(dana, query, { practitionerId, at }))?.['competencies']
}

test('what a supervisor attests is told to the services that ask for it, and ends when it says', async () => {
  const input = {
    practitionerId: dana.id,
    competency: 'PA_SUBMISSION',
    mentorId: ida.id,
    validUntil: '2027-11-30T17:00:00Z',
    idempotencyKey: 'once',
  }
  const { competency, userErrors } = await record(jo, input)
  expect(userErrors).toEqual([])
  expect(competency).toMatchObject({
    method: 'PEER_REVIEW',
    current: true,
    practitioner: { id: dana.id },
    mentor: { id: ida.id },
    recordedBy: { id: jo.id },
  })
  expect((await record(jo, input)).competency.id).toBe(competency.id)
  expect(await start.subgraph.outbox()).toEqual([
    {
      type: 'competency.recorded.v1',
      subject: dana.id,
      patientId: null,
      payload: {
        competencyId: competency.id,
        practitionerId: dana.id,
        competency: 'PA_SUBMISSION',
        validFrom: '2026-11-30T17:00:00.000Z',
        validUntil: '2027-11-30T17:00:00.000Z',
        at: '2026-11-30T17:00:00.000Z',
      },
    },
  ])
  expect(await held(dana.id, '2027-11-30T16:59:59Z')).toHaveLength(1)
  expect(await held(dana.id, '2027-11-30T17:00:00Z')).toEqual([])
})

test('recorded again with the same beginning, the end moves', async () => {
  const first = { practitionerId: ida.id, competency: 'NEWS2', validFrom: '2026-01-01T00:00:00Z' }
  await record(jo, first)
  start.clock.set('2026-11-30T17:01:00Z')
  await record(jo, { ...first, validUntil: '2026-06-01T00:00:00Z' })
  expect(await held(ida.id)).toEqual([
    { competency: 'NEWS2', validUntil: '2026-06-01T00:00:00.000Z', current: false },
  ])
})

test('nobody attests a competency of their own; every wrong field is told; only supervisors attest', async () => {
  expect((await record(jo, { practitionerId: jo.id, competency: 'PA_SUBMISSION' })).userErrors).toMatchObject(
    [{ __typename: 'InvalidInput', field: ['input', 'practitionerId'] }],
  )
  const wrong = {
    practitionerId: 'patient_01jc000000e008000000000001',
    competency: 'pa submission',
    validUntil: '2020-01-01T00:00:00Z',
  }
  const { userErrors } = await record(jo, wrong)
  expect(userErrors.map(({ field }: { field: string[] }) => field[1])).toEqual([
    'practitionerId',
    'competency',
    'validUntil',
  ])
  for (const who of [dana, ana, viewer('rosa'), viewer('adam')]) {
    const input = { practitionerId: ida.id, competency: 'PA_SUBMISSION', method: 'COURSE' }
    const answer = await start.subgraph.query(who, RECORD, { input })
    expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  }
})

const STATE = `changeRequest { id version status statusReason targetId targetVersion availableTransitions history { by from to reason } }
  userErrors { __typename message }`

async function move(which: string, who: typeof jo, input: object) {
  const type = which === 'decline' ? 'DeclineChangeRequestInput' : 'MoveChangeRequestInput'
  const mutation = `mutation ($input: ${type}!) { moved: ${which}ChangeRequest(input: $input) { ${STATE} } }`
  return dataOf(await start.subgraph.query(who, mutation, { input }))?.['moved']
}

test('a wish names the template and version it means, and shows where it stands; no step is skipped', async () => {
  const mutation = `mutation ($input: SubmitChangeRequestInput!) { submitChangeRequest(input: $input) { ${STATE} } }`
  const input = {
    kind: 'PLAN_TEMPLATE',
    title: 'Weight in kilograms',
    description: 'Patients read pounds.',
    targetId: 'heart-failure',
    targetVersion: '3',
  }
  const made = dataOf(await start.subgraph.query(dana, mutation, { input }))?.['submitChangeRequest']
  expect(made.changeRequest).toMatchObject({
    status: 'SUBMITTED',
    targetId: 'heart-failure',
    targetVersion: '3',
    availableTransitions: ['ACCEPTED', 'DECLINED'],
  })
  const { id } = made.changeRequest
  expect((await move('complete', jo, { id, expectedVersion: 1 })).userErrors).toMatchObject([
    { __typename: 'TransitionNotAllowed' },
  ])
  expect((await move('accept', jo, { id, expectedVersion: 1 })).changeRequest.status).toBe('ACCEPTED')
  expect((await move('decline', jo, { id, expectedVersion: 1, reason: 'late' })).userErrors).toMatchObject([
    { __typename: 'VersionConflict' },
  ])
  const { changeRequest } = await move('complete', jo, { id, expectedVersion: 2, reason: 'in version 4' })
  expect(changeRequest).toMatchObject({ version: 3, status: 'COMPLETED', availableTransitions: [] })
  expect(changeRequest.history).toEqual([
    { by: dana.id, from: null, to: 'SUBMITTED', reason: null },
    { by: jo.id, from: 'SUBMITTED', to: 'ACCEPTED', reason: null },
    { by: jo.id, from: 'ACCEPTED', to: 'COMPLETED', reason: 'in version 4' },
  ])
  await expect(
    start.subgraph.db.query(`update change_request set status = 'SUBMITTED' where id = $1`, [id]),
  ).rejects.toThrow('may not go from COMPLETED to SUBMITTED')
})
