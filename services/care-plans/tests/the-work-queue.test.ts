import { PERSONAS } from '@baton/auth/personas'
import type { Payload } from '@baton/events/catalogue'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import { endedReaders } from '../src/sweeps/ended-readers.js'
import { discharge, lookAfter, told } from './fixtures.js'

const clock = clockAt('2026-11-24T20:00:00Z')
const dana = viewer('dana')
let service: Awaited<ReturnType<typeof testSubgraph>>
let rosa: string
beforeAll(async () => {
  service = await testSubgraph(definition, { clock })
})
afterAll(() => service.close())
beforeEach(async () => {
  clock.set('2026-11-24T20:00:00Z')
  rosa = newId('patient')
  await lookAfter(service, rosa, 'dana')
})

const QUEUE = `query ($filter: WorkQueueFilter, $first: Int, $after: Cursor) {
  myWorkQueue(filter: $filter, first: $first, after: $after) {
    edges { cursor node { id kind label urgency reason dueAt patient { id } subject { type id }
      task { status } transitionEpisode { status } } }
    pageInfo { hasNextPage endCursor } } }`

async function queue(variables: object = {}, who = dana) {
  const answer = await service.query(who, QUEUE, { filter: { patientId: rosa }, ...variables })
  expect(answer.errors).toBeUndefined()
  const { edges, pageInfo } = answer.data?.['myWorkQueue'] ?? {}
  return { items: edges.map((edge: { node: object }) => edge.node), pageInfo }
}

const labels = async (variables: object = {}, who = dana) =>
  (await queue(variables, who)).items.map((item: { label: string }) => item.label)

async function deadlineElsewhere(changes: object = {}) {
  const deadlineId = newId('deadline')
  const payload = {
    deadlineId,
    subjectType: 'Authorization',
    subjectId: newId('authorization'),
    patientId: rosa,
    rule: 'pa-expedited-72h',
    label: 'pa-expedited-72h',
    startedAt: '2026-11-24T20:00:00Z',
    dueAt: '2026-11-27T20:00:00Z',
    timeZone: 'America/New_York',
    ownerId: null,
    ...changes,
  }
  return {
    deadlineId,
    event: told('deadline.started.v1', { payload, at: payload.startedAt, source: 'authorizations' }),
  }
}

const ended = (deadlineId: string) =>
  told('deadline.ended.v1', {
    payload: { deadlineId, status: 'MET', at: '2026-11-25T10:00:00Z' },
    at: '2026-11-25T10:00:00Z',
    source: 'authorizations',
  })

test('a contact that a tier asks for is seen by those who treat, owned or not, and by no reviewer', async () => {
  const at = '2026-11-24T19:00:00Z'
  const raised = (kind: string, ownerId: string | null) => {
    const about = { subjectType: 'Outreach', subjectId: rosa, patientId: rosa }
    const payload = {
      ...{ ...about, key: `patients:contact:${rosa}`, kind, ownerId, at, dueAt: '2026-12-01T19:00:00Z' },
      urgency: 'ROUTINE' as const,
    }
    return told('work.raised.v1', { payload, at, source: 'patients' })
  }
  const mine = { filter: { patientId: rosa, ownedByMe: true } }
  await service.deliver(raised('HIGH_RISK_CONTACT', null))
  for (const who of [dana, viewer('jo')]) expect(await labels({}, who)).toContain('High risk contact')
  for (const who of [viewer('uma'), viewer('liam'), viewer('omar')])
    expect(await labels({}, who)).not.toContain('High risk contact')
  expect(await labels(mine)).toEqual([])
  await service.deliver(raised('RISING_RISK_CONTACT', dana.id))
  expect(await labels(mine)).toEqual(['Rising risk contact'])
  const settled = { key: `patients:contact:${rosa}`, at: '2026-11-24T19:30:00Z' }
  await service.deliver(told('work.settled.v1', { payload: settled, at: settled.at, source: 'patients' }))
  expect(await labels(mine)).toEqual([])
})

test('an item says when its patient likes to be called, as told last, to readers of outreach alone', async () => {
  await discharge(service, rosa)
  const tell = (at: string, bestTimes: Payload<'best-times.told.v1'>['bestTimes']) =>
    service.deliver(told('best-times.told.v1', { payload: { patientId: rosa, bestTimes, at }, at }))
  const bestTimes = async (who = dana) => {
    const select = 'myWorkQueue(filter: $filter) { edges { node { bestTimes { days from to } } } }'
    const asked = `query ($filter: WorkQueueFilter) { ${select} }`
    const { data, errors } = await service.query(who, asked, { filter: { patientId: rosa } })
    expect(errors).toBeUndefined()
    const { edges } = data?.['myWorkQueue'] ?? {}
    const items: { bestTimes: object[] | null }[] = edges.map(({ node }: { node: object }) => node)
    return items[0]?.bestTimes
  }
  const evening = { days: ['MONDAY' as const], from: '17:30', to: '19:00' }
  expect(await bestTimes()).toEqual([])
  await tell('2026-11-24T19:30:00Z', [evening])
  expect(await bestTimes()).toEqual([evening])
  expect(await bestTimes(viewer('jo'))).toEqual([evening])
  expect(await bestTimes(viewer('uma'))).toBeNull()
  await tell('2026-11-24T19:00:00Z', [{ ...evening, from: '18:00' }])
  expect(await bestTimes()).toEqual([evening])
  await tell('2026-11-24T19:45:00Z', [])
  expect(await bestTimes()).toEqual([])
})

test('tasks and deadlines of every service stand in one list, most pressing first, each with its reason', async () => {
  await discharge(service, rosa)
  const { event } = await deadlineElsewhere()
  await service.deliver(event)
  const { items } = await queue()
  expect(items).toMatchObject([
    {
      label: 'pa-expedited-72h',
      kind: 'DEADLINE',
      subject: { type: 'Authorization' },
      task: null,
      reason: 'Due within three days; a deadline set by rule',
    },
    { label: 'Reach the patient after discharge', transitionEpisode: { status: 'DISCHARGED' } },
    {
      label: 'TCM contact: reach the patient or a caregiver',
      kind: 'TASK',
      task: { status: 'REQUESTED' },
      reason: 'Due within three days',
    },
    { label: 'Visit within 7 days of discharge', urgency: 'LATER' },
    { label: 'Visit within 14 days of discharge', urgency: 'LATER' },
  ])
})

test('a page of the queue is one statement, and pages neither repeat nor skip', async () => {
  await discharge(service, rosa)
  service.statements()
  const all = await service.query(
    dana,
    `{ myWorkQueue(first: 50) { edges { node { label reason urgency } } } }`,
  )
  expect(all.errors).toBeUndefined()
  expect(service.statements()).toHaveLength(1)
  const seen: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof queue>> = await queue({ first: 1, after })
    seen.push(...page.items.map((item: { id: string }) => item.id))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  expect(seen).toHaveLength(4)
  expect(new Set(seen).size).toBe(4)
})

test('a deadline leaves the queue when it ends, and one that ended before its start arrived never enters', async () => {
  const one = await deadlineElsewhere()
  await service.deliver(one.event)
  expect(await labels()).toEqual(['pa-expedited-72h'])
  await service.deliver(ended(one.deadlineId))
  expect(await labels()).toEqual([])
  const other = await deadlineElsewhere()
  await service.deliver(ended(other.deadlineId))
  await service.deliver(other.event)
  expect(await labels()).toEqual([])
})

test('a new risk score moves a patient’s work up, an older one that arrives late does not', async () => {
  const calm = newId('patient')
  await lookAfter(service, calm, 'dana')
  await discharge(service, calm, { dischargedAt: '2026-11-24T14:00:00-05:00' })
  await discharge(service, rosa, { dischargedAt: '2026-11-24T14:05:00-05:00' })
  const score = (total: number, band: string, at: string) =>
    told('risk-score.computed.v1', {
      payload: {
        patientId: rosa,
        encounterId: null,
        instrument: 'LACE',
        version: '2010',
        total,
        band,
        incomplete: false,
      },
      at,
    })
  await service.deliver(score(14, 'HIGH', '2026-11-24T19:05:00Z'))
  await service.deliver(score(3, 'LOW', '2026-11-20T19:05:00Z'))
  const { items } = await queue({ first: 3, filter: { kind: ['TASK'] } })
  const order = items.map((item: { patient: { id: string } }) => item.patient.id)
  expect(order.indexOf(rosa)).toBeLessThan(order.indexOf(calm) < 0 ? 3 : order.indexOf(calm))
  expect(items[0].reason).toBe('Due within three days; high-risk patient')
})

test('everybody sees the work of their own patients only, of kinds that they may read', async () => {
  await discharge(service, rosa)
  const { event } = await deadlineElsewhere()
  await service.deliver(event)
  expect(await labels({}, viewer('ida'))).toEqual([])
  await lookAfter(service, rosa, 'ida')
  expect(await labels({}, viewer('ida'))).toHaveLength(5)
  expect(await labels({ filter: { patientId: rosa, ownedByMe: true } }, viewer('ida'))).toEqual([])
  expect(await labels({ filter: { patientId: rosa, ownedByMe: true } })).toHaveLength(4)
  const liaison = await service.query(
    viewer('liam'),
    `query ($filter: WorkQueueFilter) { myWorkQueue(filter: $filter) { edges { node { label } } } }`,
    { filter: { patientId: rosa } },
  )
  expect(liaison.data?.['myWorkQueue'].edges).toEqual([{ node: { label: 'pa-expedited-72h' } }])
  expect(await labels({}, viewer('jo'))).toHaveLength(5)
})

test('work that is handed over belongs to its new owner, for as long as the owner looks after the patient', async () => {
  await lookAfter(service, rosa, 'omar')
  const added = await service.query(
    dana,
    `mutation ($input: AddTaskInput!) { addTask(input: $input) { task { id } userErrors { message } } }`,
    {
      input: {
        patientId: rosa,
        title: 'Food box',
        timeZone: 'America/New_York',
        ownerId: PERSONAS.omar.id,
        dueAt: '2026-11-24T19:00:00Z',
      },
    },
  )
  expect(added.data?.['addTask'].userErrors).toEqual([])
  const mine = { filter: { patientId: rosa, ownedByMe: true } }
  expect((await queue(mine, viewer('omar'))).items).toMatchObject([
    { label: 'Food box', urgency: 'OVERDUE', reason: 'Overdue' },
  ])
  expect(await labels(mine)).toEqual([])
})

const raised = (key: string, at: string, changes: object = {}) =>
  told('work.raised.v1', {
    payload: {
      key,
      kind: 'INFORMATION_REQUEST',
      subjectType: 'Authorization',
      subjectId: newId('authorization'),
      patientId: rosa,
      ownerId: null,
      urgency: 'ROUTINE',
      dueAt: null,
      at,
      ...changes,
    },
    at,
    source: 'authorizations',
  })
const settled = (key: string, at: string) =>
  told('work.settled.v1', { payload: { key, at }, at, source: 'authorizations' })

test('what another service raises is listed until it is settled, whatever arrives first', async () => {
  const key = `authorizations:info-request:${newId('info_request')}`
  await service.deliver(raised(key, '2026-11-24T19:00:00Z'))
  expect(await labels()).toEqual(['Answer the payer’s request for information'])
  await service.deliver(raised(key, '2026-11-24T19:01:00Z', { kind: 'SOMETHING_NEW', urgency: 'EMERGENT' }))
  const { items } = await queue({ filter: { kind: ['ALERT'], patientId: rosa } })
  expect(items).toMatchObject([
    { label: 'Something new', reason: 'No date; something that waits for a person; priority stat' },
  ])
  await service.deliver(settled(key, '2026-11-24T19:02:00Z'))
  expect(await labels()).toEqual([])
  await service.deliver(raised(key, '2026-11-24T19:00:30Z'))
  expect(await labels()).toEqual([])
  await service.deliver(raised(key, '2026-11-24T19:05:00Z'))
  await service.deliver(settled(key, '2026-11-24T19:04:00Z'))
  expect(await labels()).toHaveLength(1)
})

test('work of no patient is its owner’s alone', async () => {
  const key = `metrics:care-gap:${newId('gap')}`
  const own = { patientId: null, ownerId: PERSONAS.dana.id, subjectType: 'Referral' }
  await service.deliver(raised(key, '2026-11-24T19:00:00Z', own))
  const mine = await service.query(
    dana,
    '{ myWorkQueue(first: 100, filter: { kind: [ALERT], ownedByMe: true }) { edges { node { id } } } }',
  )
  expect(mine.data?.['myWorkQueue'].edges).toEqual([{ node: { id: key } }])
  const others = await service.query(viewer('ida'), '{ myWorkQueue(first: 100) { edges { node { id } } } }')
  expect(JSON.stringify(others.data)).not.toContain(key)
})

test('who no longer looks after the patient sees nothing of it from that instant, and the row is dropped', async () => {
  await discharge(service, rosa)
  const from = '2026-11-20T00:00:00Z'
  const payload = {
    patientId: rosa,
    practitionerId: PERSONAS.ida.id,
    kind: 'COVERING' as const,
    from,
    epoch: 0,
  }
  const until = '2026-11-25T05:00:00Z'
  await service.deliver(told('care-relationship.granted.v1', { payload: { ...payload, until }, at: from }))
  const before = clock.now()
  expect(await labels({}, viewer('ida'))).toHaveLength(4)
  clock.set(until)
  expect(await labels({}, viewer('ida'))).toEqual([])
  await endedReaders.run(service.deps)
  const rows = await service.db.query('select distinct reader_id from work_queue_row where patient_id = $1', [
    rosa,
  ])
  expect(rows).toEqual([{ reader_id: PERSONAS.dana.id }])
  clock.set(before.toISOString())
})

async function wakings(of: () => Promise<unknown>): Promise<(string | null)[]> {
  const before = (await service.outbox()).length
  await of()
  const told = (await service.outbox()).slice(before)
  return told.filter(({ type }) => type === 'work-queue.changed.v1').map(({ patientId }) => patientId)
}

test('whatever changes the queue tells so, once in a transaction, so that who watches it reads it again', async () => {
  const patientId = newId('patient')
  await lookAfter(service, patientId, 'dana')
  let task = { id: '', version: 0 }
  const change = (mutation: string, input: object) => async () => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`
    const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { task { id version } userErrors { message } } }`
    const answer = await service.query(viewer('dana'), document, { input })
    task = answer.data?.[mutation].task
  }
  const named = () => ({ taskId: task.id, expectedVersion: task.version })
  expect(await wakings(change('addTask', { patientId, title: 'x', timeZone: 'UTC' }))).toEqual([patientId])
  expect(await wakings(change('assignTask', { ...named(), ownerId: PERSONAS.omar.id }))).toEqual([patientId])
  expect(await wakings(change('completeTask', named()))).toEqual([patientId])
  const at = '2026-11-25T12:00:00Z'
  const about = { subjectType: 'Referral', subjectId: newId('referral'), patientId, ownerId: null }
  const key = `referrals:REFERRAL_SLA_MISSED:${about.subjectId}`
  const raised = { ...about, key, kind: 'REFERRAL_SLA_MISSED', urgency: 'ROUTINE', dueAt: null, at } as const
  const deadlineId = newId('deadline')
  const times = { startedAt: at, dueAt: '2026-11-30T12:00:00Z', timeZone: 'UTC' }
  const deadline = { ...about, ...times, deadlineId, rule: 'x', label: 'x' }
  const source = 'referrals'
  const events = [
    told('work.raised.v1', { payload: raised, at, source }),
    told('work.settled.v1', { payload: { key, at: '2026-11-25T12:00:01Z' }, at, source }),
    told('deadline.started.v1', { payload: deadline, at, source }),
    told('deadline.ended.v1', { payload: { deadlineId, status: 'MET', at }, at, source }),
  ] as const
  for (const event of events) {
    expect([event.type, await wakings(() => service.deliver(event))]).toEqual([event.type, [patientId]])
  }
  const again = { payload: { key, at: '2026-11-25T12:00:02Z' }, at, source }
  expect(await wakings(() => service.deliver(told('work.settled.v1', again)))).toEqual([])
})
