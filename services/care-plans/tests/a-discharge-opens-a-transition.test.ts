import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import { discharge, EPISODE, joinCareTeam, lookAfter } from './fixtures.js'

const clock = clockAt('2026-11-24T19:10:00Z')
const dana = viewer('dana')
let service: Awaited<ReturnType<typeof testSubgraph>>
let rosa: string
beforeAll(async () => {
  service = await testSubgraph(definition, { clock })
})
afterAll(() => service.close())
beforeEach(async () => {
  rosa = newId('patient')
  await lookAfter(service, rosa, 'dana')
})

const OF_PATIENT = `query ($r: [_Any!]!) { _entities(representations: $r) {
  ... on Patient { transitionEpisodes { ${EPISODE} } } } }`

async function episodesOf(id: string, who = dana) {
  const answer = await service.query(who, OF_PATIENT, { r: [{ __typename: 'Patient', id }] })
  expect(answer.errors).toBeUndefined()
  return answer.data?.['_entities'][0].transitionEpisodes
}

test('a discharge opens one transition with three clocks and a task for the coordinator', async () => {
  const encounterId = await discharge(service, rosa)
  await discharge(service, rosa, { encounterId })
  const episodes = await episodesOf(rosa)
  expect(episodes).toHaveLength(1)
  expect(episodes[0]).toMatchObject({
    status: 'DISCHARGED',
    version: 1,
    servicePeriodEndsOn: '2026-12-23',
    coordinator: { id: dana.id },
    encounter: { id: encounterId },
    contacts: [],
    history: [{ from: null, to: 'DISCHARGED', by: 'system:care-plans', reason: null }],
    tasks: [
      {
        code: { code: 'tcm-contact' },
        status: 'REQUESTED',
        owner: { id: dana.id },
        dueAt: '2026-11-28T04:59:59.000Z',
      },
    ],
  })
  expect(
    episodes[0].deadlines.map(({ rule, dueAt, status }: Record<string, string>) => [rule, dueAt, status]),
  ).toEqual([
    ['tcm-contact', '2026-11-28T04:59:59.000Z', 'RUNNING'],
    ['tcm-visit-7', '2026-12-02T04:59:59.000Z', 'RUNNING'],
    ['tcm-visit-14', '2026-12-09T04:59:59.000Z', 'RUNNING'],
  ])
  const events = (await service.outbox()).filter(
    ({ type, patientId }) => patientId === rosa && type !== 'work-queue.changed.v1',
  )
  expect(events.map((event) => event.type)).toEqual([
    'transition.opened.v1',
    'deadline.started.v1',
    'deadline.started.v1',
    'deadline.started.v1',
  ])
})

test.each([
  ['an emergency visit', { class: 'EMER' }],
  ['a patient who died', { disposition: '20' }],
  ['a transfer to another hospital', { disposition: '02' }],
  ['a discharge whose service period is over', { dischargedAt: '2026-10-20T14:05:00-04:00' }],
])('%s opens none', async (_, changes) => {
  await discharge(service, rosa, changes)
  expect(await episodesOf(rosa)).toEqual([])
})

test('without a coordinator the task waits for anybody, until the patient gets one', async () => {
  const patient = newId('patient')
  await joinCareTeam(service, patient, 'omar')
  await discharge(service, patient, { coordinatorId: null })
  const [waiting] = await episodesOf(patient, viewer('omar'))
  expect(waiting).toMatchObject({ coordinator: null, tasks: [{ status: 'READY', owner: null }] })
  await lookAfter(service, patient, 'dana')
  const [taken] = await episodesOf(patient)
  expect(taken).toMatchObject({
    version: 2,
    coordinator: { id: dana.id },
    tasks: [{ owner: { id: dana.id } }],
  })
  const owners = await service.db.query('select distinct owner_id from work_item where patient_id = $1', [
    patient,
  ])
  expect(owners).toEqual([{ owner_id: dana.id }])
})

test('who does not look after the patient sees nothing, and nothing says that there is something', async () => {
  await discharge(service, rosa)
  const [{ id }] = await episodesOf(rosa)
  expect(await episodesOf(rosa, viewer('ida'))).toEqual([])
  const asked = await service.query(viewer('ida'), `query ($id: ID!) { transitionEpisode(id: $id) { id } }`, {
    id,
  })
  const unknown = await service.query(
    viewer('ida'),
    `query ($id: ID!) { transitionEpisode(id: $id) { id } }`,
    {
      id: newId('transition_episode'),
    },
  )
  expect(asked.errors?.[0]?.extensions['code']).toBe('NOT_FOUND')
  expect(unknown.errors?.[0]?.message).toBe(asked.errors?.[0]?.message)
  const own = `query ($id: ID!) { transitionEpisode(id: $id) { status deadlines { rule } } }`
  const answer = await service.query(viewer('rosa', { patientIds: [rosa] }), own, { id })
  expect(answer.data?.['transitionEpisode'].status).toBe('DISCHARGED')
})

const OPEN = `mutation ($input: OpenTransitionInput!) { openTransition(input: $input) {
  transitionEpisode { id status patient { id } } userErrors { __typename code message field } } }`

test('a person opens a transition that no message told of, once per stay', async () => {
  const input = {
    patientId: rosa,
    encounterId: newId('encounter'),
    dischargedAt: '2026-11-24T14:05:00-05:00',
    timeZone: 'America/New_York',
  }
  const opened = await service.query(dana, OPEN, { input })
  expect(opened.data?.['openTransition']).toMatchObject({
    transitionEpisode: { status: 'DISCHARGED' },
    userErrors: [],
  })
  const again = await service.query(dana, OPEN, { input })
  expect(again.data?.['openTransition'].userErrors).toMatchObject([
    { __typename: 'InvalidInput', field: ['input', 'encounterId'] },
  ])
  const stranger = await service.query(viewer('ida'), OPEN, { input })
  expect(stranger.data?.['openTransition'].userErrors).toMatchObject([{ __typename: 'NotFound' }])
  const late = { ...input, encounterId: 'x', dischargedAt: '2026-10-01T00:00:00Z' }
  const wrong = await service.query(dana, OPEN, { input: late })
  expect(wrong.data?.['openTransition'].userErrors).toHaveLength(2)
})

test('a page of fifty patients costs one statement per field', async () => {
  const patients = Array.from({ length: 50 }, () => newId('patient'))
  for (const patient of patients.slice(0, 10)) {
    await lookAfter(service, patient, 'dana')
    await discharge(service, patient)
  }
  service.statements()
  const answer = await service.query(
    dana,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient {
       tasks(first: 5) { edges { node { title history { to } } } }
       transitionEpisodes { status deadlines { rule } contacts { at } tasks { status } history { to } } } } }`,
    { r: patients.map((id) => ({ __typename: 'Patient', id })) },
  )
  expect(answer.errors).toBeUndefined()
  expect(answer.data?.['_entities'][9].tasks.edges).toHaveLength(1)
  // tasks and their history; episodes, deadlines, contacts, tasks; the histories of both may share a statement.
  expect(service.statements().length).toBeLessThanOrEqual(7)
})
