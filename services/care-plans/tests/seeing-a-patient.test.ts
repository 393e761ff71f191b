import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import type { CarePlansDeps } from '../src/deps.js'
import { finishedTransitions } from '../src/sweeps/finished-transitions.js'
import { discharge, lookAfter } from './fixtures.js'

const clock = clockAt('2026-11-24T19:10:00Z')
const dana = viewer('dana')
let service: TestSubgraph<CarePlansDeps>
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
  const encounterId = await discharge(service, rosa)
  const rows = await service.db.query('select id from transition_episode where encounter_id = $1', [
    encounterId,
  ])
  episodeId = rows[0].id
})

const FIELDS = `version status statusReason coordinator { id } deadlines { rule status metAt }
  visits { at class decisionMaking note recordedBy { id } } history { to }
  checklist { ready red confirmedBy { id } items { item color missing finding { state } } }
  billingEvidence { code blockers reasons contactBasis attemptsInTime visitDay decisionMaking visit { at }
    firstContactAt contactDueAt medicationsReconciledAt servicePeriodEndsOn }
  tasks { status owner { id } }`

async function episode() {
  const answer = await service.query(dana, `query ($id: ID!) { transitionEpisode(id: $id) { ${FIELDS} } }`, {
    id: episodeId,
  })
  expect(answer.errors).toBeUndefined()
  return answer.data?.['transitionEpisode']
}

async function ask(mutation: string, input: object, who = dana) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const { version } = await episode()
  const answer = await service.query(
    who,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { transitionEpisode { ${FIELDS} }
       userErrors { __typename message field ... on VersionConflict { currentVersion }
         ... on TransitionNotAllowed { from requested allowed } } } }`,
    { input: { episodeId, expectedVersion: version, ...input } },
  )
  expect(answer.errors).toBeUndefined()
  return answer.data?.[mutation]
}

const call = (at: string, outcome: string) =>
  ask('recordTransitionContact', { at, channel: 'PHONE', outcome })
const visit = (at: string, decisionMaking: string, more: object = {}) =>
  ask('recordTransitionVisit', { at, class: 'AMB', decisionMaking, ...more })

/** What a completed reconciliation leaves on the episode; how one is completed has its own test. */
async function reconciled(at: string): Promise<void> {
  await service.db.query('update transition_episode set medications_reconciled_at = $2 where id = $1', [
    episodeId,
    at,
  ])
}

test('reached, reconciled and seen on day 6 with high complexity: SEEN, and 99496 with its reasons', async () => {
  clock.set('2026-11-30T20:00:00Z')
  await call('2026-11-25T10:15:00-05:00', 'NO_ANSWER')
  await call('2026-11-27T09:30:00-05:00', 'REACHED')
  await reconciled('2026-11-30T18:30:00Z')
  const { transitionEpisode } = await visit('2026-11-30T13:00:00-05:00', 'HIGH', { note: 'lungs clear' })
  expect(transitionEpisode).toMatchObject({
    status: 'SEEN',
    visits: [{ class: 'AMB', decisionMaking: 'HIGH', note: 'lungs clear', recordedBy: { id: dana.id } }],
    billingEvidence: {
      code: '99496',
      blockers: [],
      contactBasis: 'REACHED_IN_TIME',
      attemptsInTime: 2,
      visitDay: 6,
      firstContactAt: '2026-11-27T14:30:00.000Z',
      contactDueAt: '2026-11-28T04:59:59.000Z',
      servicePeriodEndsOn: '2026-12-23',
    },
  })
  expect(transitionEpisode.billingEvidence.reasons).toHaveLength(3)
  expect(transitionEpisode.deadlines).toMatchObject([
    { rule: 'tcm-contact', status: 'MET' },
    { rule: 'tcm-visit-7', status: 'MET', metAt: '2026-11-30T18:00:00.000Z' },
    { rule: 'tcm-visit-14', status: 'MET' },
  ])
  const told = (await service.outbox())
    .filter((event) => event.type === 'transition.visit-recorded.v1')
    .at(-1)
  expect(told?.payload).toMatchObject({ episodeId, class: 'AMB', decisionMaking: 'HIGH' })
  expect(JSON.stringify(told)).not.toContain('lungs')
})

test('a visit without reconciled medications is recorded and does not count yet', async () => {
  clock.set('2026-12-02T20:00:00Z')
  await call('2026-11-25T10:15:00-05:00', 'REACHED')
  const { transitionEpisode } = await visit('2026-12-02T10:00:00-05:00', 'HIGH')
  expect(transitionEpisode).toMatchObject({
    status: 'CONTACTED',
    billingEvidence: { code: null, blockers: ['MEDREC_MISSING'], visitDay: 8 },
  })
  expect(transitionEpisode.deadlines.map(({ status }: { status: string }) => status)).toEqual([
    'MET',
    'MISSED',
    'MET',
  ])
})

test('a visit in the future, before the discharge, or of a closed transition is refused', async () => {
  clock.set('2026-11-26T12:00:00Z')
  expect((await visit('2026-11-27T12:00:00Z', 'HIGH')).userErrors).toMatchObject([{ field: ['input', 'at'] }])
  expect((await visit('2026-11-23T12:00:00Z', 'HIGH')).userErrors).toMatchObject([{ field: ['input', 'at'] }])
  await ask('completeTransition', { outcome: 'CLOSED_DECLINED', reason: 'Wants no calls' })
  expect((await visit('2026-11-26T11:00:00Z', 'HIGH')).userErrors).toMatchObject([
    { __typename: 'TransitionNotAllowed', from: 'CLOSED_DECLINED', allowed: [] },
  ])
})

test('of two who record a visit at once, one is told the current version', async () => {
  clock.set('2026-11-26T12:00:00Z')
  const input = { expectedVersion: 1 }
  const answers = await Promise.all([
    visit('2026-11-26T11:00:00Z', 'HIGH', input),
    visit('2026-11-26T11:00:00Z', 'HIGH', input),
  ])
  expect(answers.filter((answer) => answer.transitionEpisode)).toHaveLength(1)
  expect(answers.flatMap((answer) => answer.userErrors)).toMatchObject([
    { __typename: 'VersionConflict', currentVersion: 2 },
  ])
})

test('the service period ends: who was seen is completed, by hand on its last day or by itself after it', async () => {
  clock.set('2026-11-30T20:00:00Z')
  await call('2026-11-25T10:15:00-05:00', 'REACHED')
  await reconciled('2026-11-30T18:30:00Z')
  await visit('2026-11-30T13:00:00-05:00', 'MODERATE')
  expect((await ask('completeTransition', {})).userErrors).toMatchObject([
    { __typename: 'InvalidInput', message: 'The service period lasts until 2026-12-23.' },
  ])
  clock.set('2026-12-24T04:59:59Z')
  await finishedTransitions.run(service.deps)
  expect((await episode()).status).toBe('SEEN')
  clock.set('2026-12-24T05:00:00Z')
  await Promise.all([finishedTransitions.run(service.deps), finishedTransitions.run(service.deps)])
  expect(await episode()).toMatchObject({ status: 'COMPLETED', billingEvidence: { code: '99495' } })
  const closed = (await service.outbox()).filter((event) => event.type === 'transition.closed.v1')
  expect(closed.filter((event) => event.subject === episodeId).map((event) => event.payload)).toMatchObject([
    { status: 'COMPLETED', billingCode: '99495', blockers: [] },
  ])
})

test('a transition is closed with a reason, and not completed before it was seen', async () => {
  expect((await ask('completeTransition', {})).userErrors).toMatchObject([
    { __typename: 'TransitionNotAllowed', from: 'DISCHARGED', requested: 'COMPLETED' },
  ])
  expect((await ask('completeTransition', { outcome: 'CLOSED_HOSPICE' })).userErrors).toMatchObject([
    { field: ['input', 'reason'] },
  ])
  const closed = await ask('completeTransition', { outcome: 'CLOSED_HOSPICE', reason: 'Chose hospice' })
  expect(closed.transitionEpisode).toMatchObject({ status: 'CLOSED_HOSPICE', statusReason: 'Chose hospice' })
  expect(closed.transitionEpisode.deadlines[0].status).toBe('CANCELLED')
})

test('a transition is handed to a colleague with its work, or to somebody outside', async () => {
  const ida = viewer('ida')
  await lookAfter(service, rosa, 'ida')
  const neither = await ask('transferTransition', { reason: 'leave' })
  expect(neither.userErrors).toMatchObject([{ field: ['input', 'coordinatorId'] }])
  const given = await ask('transferTransition', { coordinatorId: ida.id, reason: 'Dana is on leave' })
  expect(given.transitionEpisode).toMatchObject({
    status: 'DISCHARGED',
    coordinator: { id: ida.id },
    tasks: [{ owner: { id: ida.id } }],
  })
  const owners = await service.db.query('select distinct owner_id from work_item where patient_id = $1', [
    rosa,
  ])
  expect(owners).toEqual([{ owner_id: ida.id }])
  const left = await ask('transferTransition', { toOutside: 'Valley Clinic', reason: 'moved house' })
  expect(left.transitionEpisode).toMatchObject({
    status: 'CLOSED_TRANSFERRED',
    statusReason: 'To Valley Clinic: moved house',
  })
})

test('"ready" is refused while an item is red; home services without a start-of-care date stay red', async () => {
  const always = ['MEDICATIONS_RECONCILED', 'RED_FLAGS', 'TEACH_BACK', 'SUMMARY_SENT']
  const optional = [
    'PENDING_TESTS',
    'EQUIPMENT',
    'DIET_AND_ACTIVITY',
    'CAREGIVER',
    'TRANSPORT',
    'INTERPRETER',
  ]
  const findings = [
    ...always.map((item) => ({ item, state: 'DONE' })),
    ...[...optional, 'ADVANCE_DIRECTIVE', 'AUTHORIZATIONS'].map((item) => ({ item, state: 'NOT_NEEDED' })),
    { item: 'FOLLOW_UP_APPOINTMENT', state: 'DONE', at: '2026-11-30T18:00:00Z', place: 'Dr. Cho' },
    { item: 'WHO_TO_CALL', state: 'DONE', who: 'Nurse line' },
    { item: 'HOME_SERVICES', state: 'DONE' },
  ]
  const before = await episode()
  expect(before.checklist).toMatchObject({ ready: false, items: { length: 15 } })
  const { transitionEpisode } = await ask('recordChecklist', { findings })
  expect(transitionEpisode.checklist.red).toEqual(['HOME_SERVICES'])
  const refused = await ask('confirmDischargeReady', {})
  expect(refused.userErrors).toMatchObject([{ message: 'The checklist is red: HOME_SERVICES.' }])
  const line = transitionEpisode.checklist.items.find(
    ({ item }: { item: string }) => item === 'HOME_SERVICES',
  )
  expect(line).toMatchObject({ color: 'RED', missing: 'Missing: the start-of-care date.' })
  await ask('recordChecklist', { findings: [{ item: 'HOME_SERVICES', state: 'DONE', on: '2026-11-28' }] })
  const ready = await ask('confirmDischargeReady', {})
  expect(ready.transitionEpisode.checklist).toMatchObject({
    ready: true,
    red: [],
    confirmedBy: { id: dana.id },
  })
  const needed = await ask('recordChecklist', { findings: [{ item: 'TEACH_BACK', state: 'NOT_NEEDED' }] })
  expect(needed.userErrors).toMatchObject([{ field: ['input', 'findings', '0', 'state'] }])
})
