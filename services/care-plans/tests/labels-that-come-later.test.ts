import { PERSONAS } from '@baton/auth/personas'
import type { Viewer } from '@baton/auth/viewer'
import type { Payload } from '@baton/events/catalogue'
import type { Sensitivity } from '@baton/events/sensitivity'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import { newPatient, ofPatient, run, SMART_GOAL } from './care-plan-fixtures.js'
import { discharge, told } from './fixtures.js'

// What is made of a record is as protected as the record, whenever its label comes, and open again when the label goes.
const clock = clockAt('2026-11-24T20:00:00Z')
const [dana, jo, uma] = [viewer('dana'), viewer('jo'), viewer('uma')]
const LOINC = 'http://loinc.org'
let service: Awaited<ReturnType<typeof testSubgraph>>
let patientId: string
let minute = 0
beforeAll(async () => {
  service = await testSubgraph(definition, { clock })
})
afterAll(() => service.close())
beforeEach(async () => {
  clock.set('2026-11-24T20:00:00Z')
  minute = 0
  patientId = await newPatient(service)
})

const later = () => new Date(Date.parse('2026-11-24T20:00:00Z') + ++minute * 60_000).toISOString()

async function label(recordId: string, type: string, sensitivity: Sensitivity): Promise<void> {
  const at = later()
  await service.deliver(
    told('record.labelled.v1', { payload: { recordId, patientId, type, sensitivity, at }, at }),
  )
}

const SEEN = `transitionEpisodes { id status tasks { title } } tasks { edges { node { title } } } goals { description }
  proposals { title } escalations { situation } carePlans { title alerts { reason } goals { description } }`

const DOCUMENT = `query ($p: ID!, $r: [_Any!]!) {
  myWorkQueue(filter: { patientId: $p }, first: 50) { edges { node { label } } }
  _entities(representations: $r) { ... on Patient { ${SEEN} } } }`

/** Everything here that could tell of a record, as somebody reads it; what their role never reads is null. */
async function seen(who: Viewer = dana) {
  const variables = { p: patientId, r: [{ __typename: 'Patient', id: patientId }] }
  const { data } = await service.query(who, DOCUMENT, variables)
  const labels = data?.['myWorkQueue']?.edges.map(({ node }: { node: { label: string } }) => node.label)
  return { queue: labels, chart: data?.['_entities'][0] }
}

async function receive(resourceId: string): Promise<string> {
  await received(resourceId, '2026-11-20T12:00:00Z')
  const [adopted] = (await ofPatient(service, patientId, 'goals { id }')).goals
  return adopted.id
}

function received(resourceId: string, at: string): Promise<void> {
  const about = { resourceId, patientId, at, status: 'in-progress' }
  const goal = { code: { system: LOINC, code: '8480-6' }, comparator: '<', value: 140, unit: 'mm[Hg]' }
  const payload = { ...about, code: null, targets: [{ ...goal, dueOn: '2027-05-01' }] }
  return service.deliver(told('goal.received.v1', { payload, at }))
}

async function addTask(input: object): Promise<void> {
  const task = { patientId, title: 'Ask about the machine', timeZone: 'America/New_York', ...input }
  const { userErrors } = await run(service, 'addTask', { input: task, selection: 'task { id }' })
  expect(userErrors).toEqual([])
}

test('the tasks of a goal that is labelled by itself go with it, on the queue, too, and come back', async () => {
  const source = `${newId('source')}#Goal/1`
  const before = await seen()
  await addTask({ goalId: await receive(source) })
  const open = await seen()
  expect(open.queue).toEqual(['Ask about the machine'])
  await label(source, 'Goal', 'PART2')
  expect(await seen()).toEqual(before)
  expect(await seen(jo)).toMatchObject({ queue: [], chart: { goals: [], tasks: { edges: [] } } })
  await label(source, 'Goal', 'BH')
  expect(await seen()).toEqual(open)
  expect((await seen(uma)).queue).toEqual([])
  await label(source, 'Goal', 'NONE')
  expect(await seen()).toEqual(open)
})

test('a goal that is told when its label is gone is there, be it heard before that; one from before the label is not', async () => {
  const source = `${newId('source')}#Goal/1`
  const before = await seen()
  const labelledAt = async (sensitivity: Sensitivity, at: string) => {
    const payload = { recordId: source, patientId, type: 'Goal', sensitivity, at }
    await service.deliver(told('record.labelled.v1', { payload, at }))
  }
  await labelledAt('PART2', '2026-11-20T13:00:00Z')
  await received(source, '2026-11-20T12:00:00Z')
  await labelledAt('NONE', '2026-11-20T14:00:00Z')
  expect(await seen()).toEqual(before)
  await labelledAt('PART2', '2026-11-20T15:00:00Z')
  await received(source, '2026-11-20T16:00:00Z')
  expect(await seen()).toEqual(before)
  await labelledAt('NONE', '2026-11-20T16:00:00Z')
  expect((await seen()).chart.goals).toHaveLength(1)
})

describe('a stay that is labelled', () => {
  const stay = (sensitivity?: Sensitivity) =>
    discharge(service, patientId, sensitivity ? { sensitivity } : {})

  test('later takes its transition, clocks and tasks along, and brings them back', async () => {
    const before = await seen()
    const encounterId = await stay('NONE')
    const open = await seen()
    expect(open.queue).toHaveLength(4)
    await label(encounterId, 'Encounter', 'PART2')
    expect(await seen()).toEqual(before)
    const [episode] = open.chart.transitionEpisodes
    const asked = await service.query(dana, `{ transitionEpisode(id: "${episode.id}") { id } }`)
    expect(asked.errors?.[0]?.extensions['code']).toBe('NOT_FOUND')
    await label(encounterId, 'Encounter', 'NONE')
    expect(await seen()).toEqual(open)
  })

  test.each(['PART2', 'HIV'] as const)(
    '%s from the beginning shows to nobody who may not know',
    async (kind) => {
      const before = await seen(uma)
      await stay(kind)
      const told = (await service.outbox()).filter((one) => one.patientId === patientId)
      const opened = told.find(({ type }) => type === 'transition.opened.v1')
      expect(opened?.payload).toMatchObject({ sensitivity: kind })
      expect(await seen(uma)).toEqual(before)
      expect((await seen()).queue).toHaveLength(kind === 'HIV' ? 4 : 0)
    },
  )

  test('opens by a consent to whom it names, and shuts when it is revoked', async () => {
    await stay('PART2')
    expect((await seen()).queue).toEqual([])
    const consent = { consentId: newId('consent'), patientId, kind: 'PART2' as const, epoch: 0 }
    const given: Payload<'consent.given.v1'> = {
      ...consent,
      form: 'WRITTEN',
      scopes: ['sud-treatment'],
      recipientIds: [PERSONAS.dana.id],
      purpose: 'TPO',
      from: '2026-11-24T19:00:00Z',
      until: null,
    }
    await service.deliver(told('consent.given.v1', { payload: given, at: given.from }))
    expect((await seen()).queue).toHaveLength(4)
    expect((await seen(jo)).queue).toEqual([])
    const revoked = { ...consent, at: '2026-11-24T19:30:00Z' }
    await service.deliver(told('consent.revoked.v1', { payload: revoked, at: revoked.at }))
    expect((await seen()).queue).toEqual([])
  })

  test('readmits nobody before those who may not know of it', async () => {
    await stay('NONE')
    const open = await seen()
    const again = { admittedAt: '2026-11-25T10:00:00Z', timeZone: 'America/New_York', class: 'IMP' }
    const admitted = async (sensitivity: Sensitivity) => {
      const payload = { encounterId: newId('encounter'), patientId, sensitivity, ...again }
      await service.deliver(told('encounter.admitted.v1', { payload, at: again.admittedAt }))
      return payload.encounterId
    }
    await admitted('PART2')
    expect(await seen()).toEqual(open)
    const second = await admitted('NONE')
    const statuses = async () =>
      (await seen()).chart.transitionEpisodes.map(({ status }: { status: string }) => status)
    expect(await statuses()).toEqual(['IN_FACILITY', 'READMITTED'])
    minute = 24 * 60
    await label(second, 'Encounter', 'PART2')
    expect(await statuses()).toEqual(['DISCHARGED'])
    await label(second, 'Encounter', 'NONE')
    expect(await statuses()).toEqual(['IN_FACILITY', 'READMITTED'])
  })
})

test('what a measurement set off shows no more once it is labelled: the alert, its task, its place on the queue', async () => {
  clock.set('2026-12-01T15:00:00Z')
  const made = await run(service, 'createCarePlanFromTemplate', {
    input: {
      patientId,
      templateCode: 'heart-failure',
      timeZone: 'America/New_York',
      baselines: [{ code: '29463-7', value: 80 }],
    },
    selection: 'carePlan { id version }',
  })
  const { id: carePlanId, version: expectedVersion } = made.carePlan
  await run(service, 'addGoal', {
    input: { carePlanId, ...SMART_GOAL, status: 'ACTIVE' },
    selection: 'goal { id }',
  })
  const activate = { carePlanId, expectedVersion, agreedBy: 'PATIENT' }
  expect(
    (await run(service, 'activateCarePlan', { input: activate, selection: 'carePlan { id }' })).userErrors,
  ).toEqual([])
  const weigh = async (value: number, at: string): Promise<string> => {
    clock.set(at)
    const observationId = newId('observation')
    const code = { system: LOINC, code: '29463-7' }
    const payload = { observationId, patientId, code, value, unit: 'kg', at }
    await service.deliver(told('observation.recorded.v1', { payload, at }))
    return observationId
  }
  await weigh(80, '2026-12-02T13:00:00Z')
  const before = await seen()
  const heavy = await weigh(80.9, '2026-12-03T13:00:00Z')
  expect((await seen()).chart.carePlans[0].alerts).toHaveLength(1)
  await label(heavy, 'Observation', 'PART2')
  const { chart, queue } = await seen()
  expect(queue).toEqual(before.queue)
  expect([chart.carePlans, chart.tasks]).toEqual([before.chart.carePlans, before.chart.tasks])
})

test('what is made of a labelled proposal is as protected as the proposal', async () => {
  const payload = {
    assessmentId: newId('assessment'),
    patientId,
    instrument: 'AHC_HRSN',
    version: '2021',
    total: 2,
    band: 'POSITIVE',
    positives: ['intimate-partner-violence'],
    at: '2026-11-24T14:00:00Z',
    sensitivity: 'IPV' as const,
  }
  const rosa = viewer('rosa', { patientIds: [patientId], id: patientId })
  const before = [await seen(uma), await seen(rosa)]
  await service.deliver(told('assessment.recorded.v1', { payload, at: payload.at }))
  const [proposal] = (await ofPatient(service, patientId, 'proposals { id version }')).proposals
  const input = { proposalId: proposal.id, expectedVersion: proposal.version }
  await run(service, 'acceptProposal', { input, selection: 'proposal { id }' })
  expect((await seen()).chart.proposals).toHaveLength(1)
  expect([await seen(uma), await seen(rosa)]).toEqual(before)
})

describe('work of other services about a referral to substance use treatment', () => {
  const raise = (sensitivity: Sensitivity) => {
    const at = '2026-11-24T19:00:00Z'
    const subjectId = newId('referral')
    const about = { subjectType: 'Referral', subjectId, patientId, ownerId: null, sensitivity }
    const work = { ...about, key: `referrals:declined:${subjectId}`, kind: 'REFERRAL_DECLINED' }
    const payload = { ...work, urgency: 'ROUTINE' as const, dueAt: null, at }
    const clocks = { deadlineId: newId('deadline'), rule: 'referral-routine', label: 'referral-routine' }
    const times = { startedAt: at, dueAt: '2026-12-24T19:00:00Z', timeZone: 'UTC' }
    return service.deliver(told('work.raised.v1', { payload, at, source: 'referrals' })).then(() =>
      service.deliver(
        told('deadline.started.v1', {
          payload: { ...about, ...clocks, ...times },
          at,
          source: 'referrals',
        }),
      ),
    )
  }

  test('shows to those who treat the patient and to no reviewer, payer or stranger', async () => {
    await raise('PART2')
    for (const who of [dana, jo]) expect((await seen(who)).queue).toHaveLength(2)
    for (const who of [uma, viewer('liam'), viewer('omar')]) expect((await seen(who)).queue).toEqual([])
  })

  test('and a plain one to all of them', async () => {
    await raise('NONE')
    for (const who of [dana, jo, uma, viewer('liam')]) expect((await seen(who)).queue).toHaveLength(2)
  })
})
