import type { DomainEvent } from '@baton/events/event'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import type { CarePlansDeps } from '../src/deps.js'
import { findStratum } from '../src/storage/patient-strata.js'
import { discharge, lookAfter, told } from './fixtures.js'

/* Patients may be told of as dead by mistake: the latest word counts, in whatever order it is heard. */
const TITLE = 'The death was taken back: take up what its transition had open'
const clock = clockAt('2026-12-01T15:00:00Z')
let service: TestSubgraph<CarePlansDeps>
let rosa: string
beforeAll(async () => {
  service = await testSubgraph(definition, { clock })
})
afterAll(() => service.close())
beforeEach(async () => {
  clock.set('2026-12-01T15:00:00Z')
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

interface Episode {
  readonly status: string
  readonly encounter: { readonly id: string }
  readonly deadlines: readonly { rule: string; dueAt: string; status: string }[]
  readonly history: readonly { from: string | null; to: string }[]
  readonly tasks: readonly {
    id: string
    version: number
    code: { code: string } | null
    title: string
    status: string
    dueAt: string
  }[]
}

async function transitions(): Promise<readonly Episode[]> {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { transitionEpisodes {
    status encounter { id } deadlines { rule dueAt status } history { from to }
    tasks { id version code { code } title status dueAt } } } } }`
  const representations = [{ __typename: 'Patient', id: rosa }]
  const answer = await service.query(viewer('dana'), query, { r: representations })
  expect(answer.errors).toBeUndefined()
  return answer.data?.['_entities'][0].transitionEpisodes
}

/** The clocks that run, and until when. */
async function clocks() {
  const [episode] = await transitions()
  return episode?.deadlines
    .filter(({ status }) => status === 'RUNNING')
    .map(({ rule, dueAt }) => [rule, dueAt])
}

async function looksAgain(): Promise<number> {
  const [episode] = await transitions()
  return episode?.tasks.filter(({ title }) => title === TITLE).length ?? 0
}

test('what a death closed runs on where it stood when the death is taken back, and is looked at the same day', async () => {
  const [death, back] = [died('2026-12-01T03:00:00Z'), lives('2026-12-01T09:00:00Z')]
  const running = await clocks()
  await service.deliver(death)
  await service.deliver(lives('2026-12-01T02:00:00Z'))
  expect(await transitions()).toMatchObject([{ status: 'CLOSED_DECEASED', tasks: [{ status: 'CANCELLED' }] }])
  expect(await clocks()).toEqual([])
  await service.deliver(back)
  await service.deliver(lives('2026-12-01T10:00:00Z'))
  await service.deliver(death)
  expect(await transitions()).toMatchObject([{ status: 'DISCHARGED' }])
  expect(await clocks()).toEqual(running)
  const [episode] = await transitions()
  expect(episode?.history.at(-1)).toMatchObject({ from: 'CLOSED_DECEASED', to: 'DISCHARGED' })
  const reach = episode?.tasks.filter(({ code }) => code?.code === 'tcm-contact')
  expect(reach?.map(({ status }) => status).sort()).toEqual(['CANCELLED', 'REQUESTED'])
  expect(await looksAgain()).toBe(1)
  expect(episode?.tasks).toContainEqual(
    expect.objectContaining({ title: TITLE, status: 'REQUESTED', dueAt: '2026-12-02T04:59:59.000Z' }),
  )
})

test('who is in the facility still, or left meanwhile, is there, or gone home, when the death is taken back', async () => {
  const [staying, leaving] = [newId('encounter'), newId('encounter')]
  for (const encounterId of [staying, leaving]) {
    const payload = { encounterId, patientId: rosa, class: 'IMP', timeZone: 'America/New_York' }
    const at = '2026-11-23T12:00:00Z'
    await service.deliver(told('encounter.admitted.v1', { payload: { ...payload, admittedAt: at }, at }))
  }
  await service.deliver(died('2026-12-01T03:00:00Z'))
  await discharge(service, rosa, { encounterId: leaving, dischargedAt: '2026-11-30T12:00:00-05:00' })
  await service.deliver(lives('2026-12-01T09:00:00Z'))
  const found = new Map((await transitions()).map(({ encounter, status }) => [encounter.id, status]))
  expect([found.get(staying), found.get(leaving)]).toEqual(['IN_FACILITY', 'DISCHARGED'])
})

test('what a death closed stays closed once its service period is over, and is looked at once', async () => {
  await service.deliver(died('2026-12-01T03:00:00Z'))
  clock.set('2026-12-24T15:00:00Z')
  await service.deliver(lives('2026-12-24T09:00:00Z'))
  expect(await transitions()).toMatchObject([{ status: 'CLOSED_DECEASED' }])
  const looking = async () => (await transitions())[0]?.tasks.find(({ title }) => title === TITLE)
  const task = await looking()
  const input = { taskId: task?.id, expectedVersion: task?.version }
  const mutation = `mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { userErrors { message } } }`
  const answer = await service.query(viewer('dana'), mutation, { input })
  expect(answer.data?.['completeTask'].userErrors).toEqual([])
  await service.deliver(lives('2026-12-24T10:00:00Z'))
  expect(await looksAgain()).toBe(1)
  expect(await looking()).toMatchObject({ status: 'COMPLETED' })
})

test('a death that is heard after it was taken back closes nothing; one that is told again does', async () => {
  await service.deliver(lives('2026-12-01T09:00:00Z'))
  await service.deliver(died('2026-12-01T03:00:00Z'))
  expect(await transitions()).toMatchObject([{ status: 'DISCHARGED' }])
  await service.deliver(died('2026-12-01T11:00:00Z'))
  expect(await transitions()).toMatchObject([{ status: 'CLOSED_DECEASED' }])
  expect(await looksAgain()).toBe(0)
})

test('a death that was told last is known, though an earlier telling of it is heard after it', async () => {
  await service.deliver(lives('2026-12-01T09:00:00Z'))
  await service.deliver(died('2026-12-01T11:00:00Z'))
  await service.deliver(died('2026-12-01T03:00:00Z'))
  const stay = { patientId: rosa, class: 'IMP', timeZone: 'America/New_York' }
  const payload = { ...stay, encounterId: newId('encounter'), admittedAt: '2026-12-01T12:00:00Z' }
  await service.deliver(told('encounter.admitted.v1', { payload, at: '2026-12-01T12:00:00Z' }))
  const statuses = (await transitions()).map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set(['CLOSED_DECEASED']))
})

test('a death that a process from before heard of is known, though the patient was told of as living before', async () => {
  await service.deliver(lives('2026-11-02T09:00:00Z'))
  const heard = `insert into patient_death (patient_id, died_at) values ($1, '2026-11-03T09:00:00Z')`
  await service.db.query(heard, [rosa]) // as it writes one down
  await discharge(service, rosa)
  const statuses = (await transitions()).map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set(['CLOSED_DECEASED']))
})

test.each([['the death first'], ['the death last']])(
  'told in one moment, %s: the transition runs',
  async (order) => {
    const events = [died('2026-12-01T03:00:00Z'), lives('2026-12-01T09:00:00Z')]
    await service.deliverTogether(order === 'the death first' ? events : events.toReversed())
    expect(await transitions()).toMatchObject([{ status: 'DISCHARGED' }])
  },
)

describe('heard by two workers', () => {
  let other: Awaited<ReturnType<typeof service.worker>>
  beforeAll(async () => {
    other = await service.worker()
  })
  afterAll(() => other.close())

  /** Until so many statements wait for a lock that another has, or the work is done. */
  async function waiting(many: number, work: Promise<void>): Promise<void> {
    const state = { isDone: false }
    void work.then(() => (state.isDone = true))
    for (;;) {
      const [row]: { n: number }[] = await service.db.query(
        `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      if (state.isDone || (row?.n ?? 0) >= many) return
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }

  /** Both hear of it while somebody has the row: the first goes on first once it is free. */
  async function bothWait(row: string, [first, second]: readonly [DomainEvent, DomainEvent]): Promise<void> {
    const heard: Promise<void>[] = []
    await service.db.transaction(async (tx) => {
      await tx.query(`select from ${row} where patient_id = $1 for update`, [rosa])
      heard.push(service.deliver(first))
      await waiting(1, heard[0] ?? Promise.resolve())
      heard.push(other.deliver(second))
      await waiting(2, heard[1] ?? Promise.resolve())
    })
    await Promise.all(heard)
  }

  const ROUNDS = [1, 2, 3, 4, 5]
  const pair = () => [died('2026-12-01T03:00:00Z'), lives('2026-12-01T09:00:00Z')] as const

  test.each(ROUNDS)('the death first, a transition that it closed runs again (%i)', async () => {
    await service.deliver(lives('2026-11-30T09:00:00Z'))
    await bothWait('patient_stratum', pair())
    expect(await transitions()).toMatchObject([{ status: 'DISCHARGED' }])
    expect(await looksAgain()).toBe(1)
  })

  test.each(ROUNDS)('the death last, it closes nothing (%i)', async () => {
    await service.deliver(lives('2026-11-30T09:00:00Z'))
    const [death, back] = pair()
    await bothWait('patient_stratum', [back, death])
    expect(await transitions()).toMatchObject([{ status: 'DISCHARGED', history: [{ to: 'DISCHARGED' }] }])
    expect(await looksAgain()).toBe(0)
  })

  test.each(ROUNDS)('of whom nobody told before, the transition runs again, too (%i)', async () => {
    await bothWait('transition_episode', pair())
    expect(await transitions()).toMatchObject([{ status: 'DISCHARGED' }])
  })

  test('of whom nobody told but the death, no age and no zone are known', async () => {
    await service.deliver(died('2026-12-01T03:00:00Z'))
    expect(await findStratum(service.db.manager, rosa)).toBeNull()
  })
})
