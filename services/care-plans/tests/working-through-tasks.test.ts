import { PERSONAS } from '@baton/auth/personas'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import { lookAfter } from './fixtures.js'

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

const TASK = `task { id version calendarFile title status statusReason owner { id } completedAt availableTransitions history { from to reason } }
  userErrors { __typename code message field ... on VersionConflict { currentVersion } ... on TransitionNotAllowed { from allowed } }`

async function run(mutation: string, input: object, who = dana) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`
  const answer = await service.query(
    who,
    `mutation ($input: ${type}) { ${mutation}(input: $input) { ${TASK} } }`,
    { input },
  )
  expect(answer.errors).toBeUndefined()
  return answer.data?.[mutation]
}

const add = async (input: object = {}) =>
  run('addTask', { patientId: rosa, title: 'Order a scale', timeZone: 'America/New_York', ...input })

async function onQueue(taskId: string): Promise<boolean> {
  const rows: unknown[] = await service.db.query('select 1 from work_item where id = $1', [taskId])
  return rows.length > 0
}

test('a home visit is a calendar file that says nothing of the patient; called off, the file says so', async () => {
  expect((await add()).task.calendarFile).toBeNull()
  const visit = { title: 'See Rosa about her heart', code: 'home-visit', dueAt: '2026-11-30T15:00:00Z' }
  const { task } = await add(visit)
  const lines = task.calendarFile.split('\r\n')
  expect(lines).toEqual(
    expect.arrayContaining([
      'SUMMARY:Home visit',
      'DTSTART:20261130T150000Z',
      'STATUS:CONFIRMED',
      `UID:${task.id}`,
    ]),
  )
  expect(task.calendarFile).not.toContain('Rosa')
  const off = await run('cancelTask', { taskId: task.id, expectedVersion: 1, reason: 'Snow' })
  expect(off.task.calendarFile).toContain('STATUS:CANCELLED')
})

test('a task is added, given away, completed, and leaves the queue', async () => {
  const { task } = await add()
  expect(task).toMatchObject({ status: 'READY', version: 1, owner: null })
  expect(await onQueue(task.id)).toBe(true)
  const ownerId = PERSONAS.omar.id
  const given = await run('assignTask', { taskId: task.id, expectedVersion: 1, ownerId })
  expect(given.task).toMatchObject({ owner: { id: ownerId }, version: 2, status: 'READY' })
  const completed = await run('completeTask', { taskId: task.id, expectedVersion: 2 })
  expect(completed.task).toMatchObject({ status: 'COMPLETED', completedAt: '2026-11-24T19:10:00.000Z' })
  expect(completed.task.history.map((step: { to: string }) => step.to)).toEqual([
    'READY',
    'IN_PROGRESS',
    'COMPLETED',
  ])
  expect(await onQueue(task.id)).toBe(false)
})

test('a task is withdrawn with its reason, and never twice', async () => {
  const { task } = await add({ ownerId: PERSONAS.dana.id })
  expect(task.status).toBe('REQUESTED')
  const silent = await run('cancelTask', { taskId: task.id, expectedVersion: 1, reason: '  ' })
  expect(silent.userErrors).toMatchObject([{ __typename: 'InvalidInput', field: ['input', 'reason'] }])
  const cancelled = await run('cancelTask', { taskId: task.id, expectedVersion: 1, reason: 'She has one' })
  expect(cancelled.task).toMatchObject({ status: 'CANCELLED', statusReason: 'She has one', version: 2 })
  expect(await onQueue(task.id)).toBe(false)
  for (const mutation of ['cancelTask', 'completeTask', 'assignTask']) {
    const reason = mutation === 'cancelTask' ? { reason: 'again' } : {}
    const again = await run(mutation, { taskId: task.id, expectedVersion: 2, ...reason })
    expect(again.userErrors).toMatchObject([
      { __typename: 'TransitionNotAllowed', from: 'CANCELLED', allowed: ['ENTERED_IN_ERROR'] },
    ])
  }
})

test('who has seen an older version is told the current one', async () => {
  const { task } = await add()
  await run('assignTask', { taskId: task.id, expectedVersion: 1, ownerId: PERSONAS.omar.id })
  const stale = await run('completeTask', { taskId: task.id, expectedVersion: 1 })
  expect(stale).toMatchObject({
    task: null,
    userErrors: [{ __typename: 'VersionConflict', currentVersion: 2 }],
  })
})

test('a stranger cannot tell a colleague’s task from one that does not exist', async () => {
  const { task } = await add()
  const ida = viewer('ida')
  const theirs = await run('completeTask', { taskId: task.id, expectedVersion: 1 }, ida)
  const none = await run('completeTask', { taskId: newId('task'), expectedVersion: 1 }, ida)
  expect(theirs.userErrors).toEqual(none.userErrors)
  const added = await run('addTask', { patientId: rosa, title: 'x', timeZone: 'America/New_York' }, ida)
  expect(added.userErrors).toMatchObject([{ __typename: 'NotFound' }])
})

test('a patient completes no task that is a colleague’s', async () => {
  const { task } = await add({ ownerId: PERSONAS.dana.id })
  const patient = viewer('rosa', { patientIds: [rosa] })
  const answer = await service.query(
    patient,
    `mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { userErrors { __typename } } }`,
    { input: { taskId: task.id, expectedVersion: 1 } },
  )
  expect(answer.data?.['completeTask'].userErrors).toEqual([{ __typename: 'NotFound' }])
})

test('everything that is wrong with a task is said at once', async () => {
  const wrong = await add({ title: ' ', code: 'Not A Code', ownerId: 'somebody' })
  expect(wrong.userErrors.map((error: { field: string[] }) => error.field.at(-1)).sort()).toEqual([
    'code',
    'ownerId',
    'title',
  ])
})

test('a patient’s tasks come in pages, newest first', async () => {
  for (const minute of [11, 12, 13]) {
    clock.set(`2026-11-24T19:${minute}:00Z`)
    await add({ title: `Task ${minute}` })
  }
  const page = async (after: string | null) => {
    const answer = await service.query(
      dana,
      `query ($r: [_Any!]!, $after: Cursor) { _entities(representations: $r) { ... on Patient {
         tasks(first: 2, after: $after, status: [READY]) { edges { node { title } } pageInfo { hasNextPage endCursor } } } } }`,
      { r: [{ __typename: 'Patient', id: rosa }], after },
    )
    return answer.data?.['_entities'][0].tasks
  }
  const first = await page(null)
  expect(first.edges.map((edge: { node: object }) => edge.node)).toEqual([
    { title: 'Task 13' },
    { title: 'Task 12' },
  ])
  const second = await page(first.pageInfo.endCursor)
  expect(second).toMatchObject({ edges: [{ node: { title: 'Task 11' } }], pageInfo: { hasNextPage: false } })
})
