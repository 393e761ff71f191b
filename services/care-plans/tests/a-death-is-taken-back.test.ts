import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import type { CarePlansDeps } from '../src/deps.js'
import { discharge, lookAfter, told } from './fixtures.js'

/* Patients may be told of as dead by mistake: the latest word counts, in whatever order it is heard. */
const TITLE = 'The death was taken back: take up what its transition had open'
let service: TestSubgraph<CarePlansDeps>
let rosa: string
beforeAll(async () => {
  service = await testSubgraph(definition, { clock: clockAt('2026-12-01T15:00:00Z') })
})
afterAll(() => service.close())
beforeEach(async () => {
  rosa = newId('patient')
  await lookAfter(service, rosa, 'dana')
  await discharge(service, rosa)
})

const died = (at: string) => told('patient.died.v1', { payload: { patientId: rosa, at }, at })
const lives = (at: string) =>
  told('patient.updated.v1', {
    payload: {
      ...{ patientId: rosa, sex: 'FEMALE', birthYear: 1950, timeZone: 'America/New_York' },
      ...{ language: 'en', postalCode3: null, deceased: false },
    },
    at,
  })

async function transitions(): Promise<
  readonly { status: string; tasks: { title: string; status: string }[] }[]
> {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient {
    transitionEpisodes { status tasks { title status dueAt } } } } }`
  const representations = [{ __typename: 'Patient', id: rosa }]
  const answer = await service.query(viewer('dana'), query, { r: representations })
  expect(answer.errors).toBeUndefined()
  return answer.data?.['_entities'][0].transitionEpisodes
}

async function looksAgain(): Promise<number> {
  const [episode] = await transitions()
  return episode?.tasks.filter(({ title }) => title === TITLE).length ?? 0
}

test('what a death closed stays closed and is looked at the same day, once; what comes after it runs', async () => {
  const [death, back] = [died('2026-12-01T03:00:00Z'), lives('2026-12-01T09:00:00Z')]
  await service.deliver(death)
  await service.deliver(lives('2026-12-01T02:00:00Z'))
  expect(await transitions()).toMatchObject([{ status: 'CLOSED_DECEASED', tasks: [{ status: 'CANCELLED' }] }])
  await service.deliver(back)
  await service.deliver(lives('2026-12-01T10:00:00Z'))
  await service.deliver(death)
  expect(await looksAgain()).toBe(1)
  expect((await transitions())[0]?.tasks).toContainEqual({
    ...{ title: TITLE, status: 'REQUESTED', dueAt: '2026-12-02T04:59:59.000Z' },
  })
  await discharge(service, rosa)
  expect((await transitions()).map(({ status }) => status).sort()).toEqual(['CLOSED_DECEASED', 'DISCHARGED'])
})

test('a death that is heard after it was taken back closes nothing; one that is told again does', async () => {
  await service.deliver(lives('2026-12-01T09:00:00Z'))
  await service.deliver(died('2026-12-01T03:00:00Z'))
  expect(await transitions()).toMatchObject([{ status: 'DISCHARGED' }])
  await service.deliver(died('2026-12-01T11:00:00Z'))
  expect(await transitions()).toMatchObject([{ status: 'CLOSED_DECEASED' }])
  expect(await looksAgain()).toBe(0)
})

test.each([['the death first'], ['the death last']])(
  'told in one moment, %s: what comes after it runs',
  async (order) => {
    const events = [died('2026-12-01T03:00:00Z'), lives('2026-12-01T09:00:00Z')]
    await service.deliverTogether(order === 'the death first' ? events : events.toReversed())
    await discharge(service, rosa)
    expect((await transitions()).map(({ status }) => status)).toContain('DISCHARGED')
  },
)
