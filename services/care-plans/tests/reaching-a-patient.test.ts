import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import { overdueDeadlines } from '../src/sweeps/overdue-deadlines.js'
import { discharge, EPISODE, lookAfter, told } from './fixtures.js'

const clock = clockAt('2026-11-24T19:10:00Z')
const dana = viewer('dana')
const ida = viewer('ida')
let service: Awaited<ReturnType<typeof testSubgraph>>
let rosa: string
let episodeId: string
beforeAll(async () => {
  service = await testSubgraph(definition, { clock })
})
afterAll(() => service.close())
beforeEach(async () => {
  clock.set('2026-11-24T19:10:00Z')
  rosa = newId('patient')
  await lookAfter(service, rosa, 'dana')
  await lookAfter(service, rosa, 'ida')
  const encounterId = await discharge(service, rosa)
  const rows = await service.db.query('select id from transition_episode where encounter_id = $1', [
    encounterId,
  ])
  episodeId = rows[0].id
})

const RECORD = `mutation ($input: RecordTransitionContactInput!) { recordTransitionContact(input: $input) {
  transitionEpisode { ${EPISODE} }
  userErrors { __typename code message field ... on VersionConflict { currentVersion }
    ... on TransitionNotAllowed { from requested allowed } } } }`

async function record(at: string, outcome: string, input: object = {}, who = dana) {
  const { version } = await episode()
  const answer = await service.query(who, RECORD, {
    input: { episodeId, expectedVersion: version, at, channel: 'PHONE', outcome, ...input },
  })
  expect(answer.errors).toBeUndefined()
  return { ...answer.data?.['recordTransitionContact'], extensions: answer.extensions }
}

async function episode() {
  const answer = await service.query(dana, `query ($id: ID!) { transitionEpisode(id: $id) { ${EPISODE} } }`, {
    id: episodeId,
  })
  return answer.data?.['transitionEpisode']
}

async function workOf(patientId: string): Promise<string[]> {
  const rows: { label: string }[] = await service.db.query(
    'select label from work_item where patient_id = $1 order by rank_at, id',
    [patientId],
  )
  return rows.map((row) => row.label)
}

test('an attempt tells who made it, and whom that person covered at the time', async () => {
  const omar = viewer('omar')
  const cover = { patientId: rosa, practitionerId: omar.id, kind: 'COVERING', epoch: 0 } as const
  const from = '2026-11-25T13:00:00Z'
  const granted = { ...cover, from, until: '2026-11-30T13:00:00Z', onBehalfOf: dana.id }
  const grant = told('care-relationship.granted.v1', { payload: granted, at: '2026-11-24T19:00:00Z' })
  await service.deliver(grant)
  clock.set('2026-11-26T15:00:00Z')
  await record('2026-11-25T12:59:00Z', 'NO_ANSWER', {}, omar)
  await record('2026-11-25T13:00:00Z', 'NO_ANSWER', {}, omar)
  await record('2026-11-25T14:00:00Z', 'VOICEMAIL')
  // Taken back before its time: what was done until then stays done in Dana's place.
  const [state]: { epoch: number }[] = await service.db.query('select epoch::int as epoch from access_state')
  const ended = { ...cover, from, until: '2026-11-26T14:00:00Z', epoch: (state?.epoch ?? 0) + 1 }
  await service.deliver(told('care-relationship.ended.v1', { payload: ended, at: '2026-11-26T14:00:00Z' }))
  await lookAfter(service, rosa, 'omar')
  await record('2026-11-26T13:59:00Z', 'BUSY', {}, omar)
  await record('2026-11-26T14:00:00Z', 'REACHED', {}, omar)
  const contacts = 'contacts { attemptedBy onBehalfOf }'
  const answer = await service.query(
    dana,
    `query ($id: ID!) { transitionEpisode(id: $id) { ${contacts} } }`,
    { id: episodeId },
  )
  expect(answer.data?.['transitionEpisode'].contacts).toEqual([
    { attemptedBy: omar.id, onBehalfOf: null },
    { attemptedBy: omar.id, onBehalfOf: dana.id },
    { attemptedBy: dana.id, onBehalfOf: null },
    { attemptedBy: omar.id, onBehalfOf: dana.id },
    { attemptedBy: omar.id, onBehalfOf: null },
  ])
})

test('an attempt in vain keeps the clock running; two-way contact in time stops it and completes the task', async () => {
  clock.set('2026-11-25T15:15:00Z')
  const first = await record('2026-11-25T10:15:00-05:00', 'NO_ANSWER')
  expect(first.transitionEpisode).toMatchObject({
    status: 'DISCHARGED',
    version: 2,
    contacts: [{ outcome: 'NO_ANSWER', successful: false, onTime: true, recordedBy: { id: dana.id } }],
  })
  clock.set('2026-11-27T14:30:00Z')
  const second = await record('2026-11-27T09:30:00-05:00', 'REACHED', { note: 'weighs herself daily' })
  expect(second.transitionEpisode).toMatchObject({
    status: 'CONTACTED',
    version: 3,
    tasks: [
      {
        status: 'COMPLETED',
        history: [{ to: 'REQUESTED' }, { to: 'ACCEPTED' }, { to: 'IN_PROGRESS' }, { to: 'COMPLETED' }],
      },
    ],
  })
  expect(second.transitionEpisode.deadlines[0]).toMatchObject({
    status: 'MET',
    metAt: '2026-11-27T14:30:00.000Z',
    remaining: null,
  })
  expect(second.transitionEpisode.history.map((step: { to: string }) => step.to)).toEqual([
    'DISCHARGED',
    'CONTACTED',
  ])
  expect(await workOf(rosa)).toEqual(['tcm-visit-7', 'tcm-visit-14'])
  const told = (await service.outbox())
    .filter(({ type, patientId }) => patientId === rosa && type !== 'work-queue.changed.v1')
    .slice(4)
  expect(told.map((event) => event.type)).toEqual([
    'transition.contact-recorded.v1',
    'deadline.ended.v1',
    'transition.contact-recorded.v1',
  ])
  expect(told[2]?.payload).toMatchObject({
    by: viewer('dana').id,
    successful: true,
    onTime: true,
    contactDueAt: '2026-11-28T04:59:59.000Z',
  })
  expect(JSON.stringify(told)).not.toContain('weighs')
})

test('the window passes after two attempts: missed, attempted, still on the list, and reached later', async () => {
  clock.set('2026-11-27T18:00:00Z')
  await record('2026-11-25T15:15:00Z', 'NO_ANSWER')
  await record('2026-11-27T17:00:00Z', 'VOICEMAIL')
  clock.set('2026-11-28T04:59:59.500Z')
  await overdueDeadlines.run(service.deps)
  expect((await episode()).status).toBe('DISCHARGED')
  clock.set('2026-11-28T05:00:00Z')
  await Promise.all([overdueDeadlines.run(service.deps), overdueDeadlines.run(service.deps)])
  const passed = await episode()
  expect(passed).toMatchObject({ status: 'CONTACT_ATTEMPTED', tasks: [{ status: 'REQUESTED' }] })
  expect(passed.deadlines[0]).toMatchObject({ status: 'MISSED', metAt: null })
  expect(passed.history.at(-1)).toMatchObject({ to: 'CONTACT_ATTEMPTED', by: 'system:care-plans' })
  expect(await workOf(rosa)).toEqual([
    'TCM contact: reach the patient or a caregiver',
    'tcm-visit-7',
    'tcm-visit-14',
  ])
  clock.set('2026-11-30T15:00:00Z')
  const late = await record('2026-11-30T14:00:00Z', 'REACHED_CAREGIVER')
  expect(late.transitionEpisode).toMatchObject({ status: 'CONTACTED', tasks: [{ status: 'COMPLETED' }] })
  expect(late.transitionEpisode.deadlines[0].status).toBe('MISSED')
})

test('the window passes after one attempt: missed, and the patient still has not been reached', async () => {
  clock.set('2026-11-25T16:00:00Z')
  await record('2026-11-25T15:15:00Z', 'NO_ANSWER')
  clock.set('2026-12-10T00:00:00Z')
  await overdueDeadlines.run(service.deps)
  const passed = await episode()
  expect(passed.status).toBe('DISCHARGED')
  expect(passed.deadlines.map((deadline: { status: string }) => deadline.status)).toEqual([
    'MISSED',
    'MISSED',
    'MISSED',
  ])
})

test('contact in time that is recorded late counts as in time', async () => {
  clock.set('2026-11-30T15:00:00Z')
  await overdueDeadlines.run(service.deps)
  expect((await episode()).deadlines[0].status).toBe('MISSED')
  const recorded = await record('2026-11-27T09:30:00-05:00', 'REACHED')
  expect(recorded.transitionEpisode.deadlines[0]).toMatchObject({
    status: 'MET',
    metAt: '2026-11-27T14:30:00.000Z',
  })
})

test('the same attempt sent twice is recorded once', async () => {
  clock.set('2026-11-25T16:00:00Z')
  const input = { idempotencyKey: `call-${episodeId}`, expectedVersion: 1 }
  await record('2026-11-25T15:15:00Z', 'NO_ANSWER', input)
  const again = await record('2026-11-25T15:15:00Z', 'NO_ANSWER', input)
  expect(again.transitionEpisode).toMatchObject({ version: 2, contacts: [{ outcome: 'NO_ANSWER' }] })
  expect(again.extensions).toMatchObject({ replayed: ['recordTransitionContact'] })
})

test('of two people recording at once, one is told the current version', async () => {
  clock.set('2026-11-25T16:00:00Z')
  const at = '2026-11-25T15:15:00Z'
  const input = { expectedVersion: 1 }
  const answers = await Promise.all([
    record(at, 'REACHED', input, dana),
    record(at, 'NO_ANSWER', input, ida),
    record(at, 'BUSY', input, ida),
  ])
  const won = answers.filter((answer) => answer.transitionEpisode)
  const lost = answers.filter((answer) => !answer.transitionEpisode)
  expect(won).toHaveLength(1)
  expect(lost.map((answer) => answer.userErrors)).toMatchObject([
    [{ __typename: 'VersionConflict', currentVersion: 2 }],
    [{ __typename: 'VersionConflict', currentVersion: 2 }],
  ])
  expect((await episode()).contacts).toHaveLength(1)
})

test('an attempt in the future, before the discharge or by a stranger is refused and writes nothing', async () => {
  clock.set('2026-11-25T16:00:00Z')
  const future = await record('2026-11-26T15:15:00Z', 'REACHED')
  expect(future.userErrors).toMatchObject([{ __typename: 'InvalidInput', field: ['input', 'at'] }])
  const early = await record('2026-11-24T12:00:00Z', 'REACHED')
  expect(early.userErrors).toMatchObject([{ __typename: 'InvalidInput', field: ['input', 'at'] }])
  const stranger = await record('2026-11-25T15:15:00Z', 'REACHED', {}, viewer('omar'))
  expect(stranger.userErrors).toMatchObject([{ __typename: 'NotFound' }])
  const patient = await service.query(viewer('rosa', { patientIds: [rosa] }), RECORD, {
    input: {
      episodeId,
      expectedVersion: 1,
      at: '2026-11-25T15:15:00Z',
      channel: 'PHONE',
      outcome: 'REACHED',
    },
  })
  expect(patient.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  expect(await episode()).toMatchObject({ version: 1, contacts: [] })
})

test.each(['READMITTED', 'CLOSED_DECEASED', 'CLOSED_DECLINED'])(
  'a transition that is %s takes no more attempts and says what it allows',
  async (status) => {
    clock.set('2026-11-25T16:00:00Z')
    await service.db.query('update transition_episode set status = $2 where id = $1', [episodeId, status])
    const answer = await record('2026-11-25T15:15:00Z', 'REACHED')
    expect(answer.userErrors).toMatchObject([
      { __typename: 'TransitionNotAllowed', from: status, allowed: [] },
    ])
  },
)

test('the database refuses what the domain refuses', async () => {
  const update = (sql: string) => service.db.query(sql, [episodeId])
  await expect(update(`update transition_episode set status = 'COMPLETED' where id = $1`)).rejects.toThrow(
    'may not go',
  )
  await expect(
    update(`update transition_deadline set due_at = due_at + interval '1 day' where episode_id = $1`),
  ).rejects.toThrow('never recomputed')
  await expect(update(`delete from transition_contact where episode_id = $1`)).rejects.toThrow(
    'permission denied',
  )
  await expect(update(`update status_change set reason = 'x' where subject_id = $1`)).rejects.toThrow(
    'permission denied',
  )
})

test('the third attempt in vain is escalated, once; who is reached in the end ends it', async () => {
  const escalated = async () => {
    const rows = await service.db.query(
      `select severity, status, disposition from escalation where cause = 'UNREACHED' and cause_id = $1`,
      [episodeId],
    )
    return rows.map((row: object) => Object.values(row).join(' '))
  }
  clock.set('2026-11-25T20:00:00Z')
  await record('2026-11-25T10:15:00-05:00', 'NO_ANSWER')
  await record('2026-11-25T12:15:00-05:00', 'VOICEMAIL')
  expect(await escalated()).toEqual([])
  await record('2026-11-25T14:15:00-05:00', 'BUSY')
  await record('2026-11-25T14:45:00-05:00', 'NO_ANSWER')
  expect(await escalated()).toEqual(['SAME_DAY OPEN '])
  expect(await workOf(rosa)).toContain('SAME_DAY')
  await record('2026-11-25T14:55:00-05:00', 'REACHED')
  expect(await escalated()).toEqual(['SAME_DAY CLOSED CAUSE_ENDED'])
  expect(await workOf(rosa)).not.toContain('SAME_DAY')
})
