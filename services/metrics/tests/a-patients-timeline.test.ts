import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { SUBSCRIPTIONS } from '@baton/events/subscriptions'
import { viewer } from '@baton/testing/viewers'
import { handlers } from '../src/events/handlers.js'
import {
  contact,
  dana,
  dataOf,
  decision,
  discharge,
  inDanasCare,
  jo,
  startMetrics,
  told,
  type Started,
} from './fixtures.js'

let start: Started
beforeAll(async () => {
  start = await startMetrics()
})
afterAll(() => start.subgraph.close())

const QUERY = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Patient {
  id timeline(first: 10) { edges { node { kind subjectId occurredAt } } } } } }`

async function timelines(who: typeof dana, patientIds: readonly string[]) {
  const representations = patientIds.map((id) => ({ __typename: 'Patient', id }))
  return dataOf(await start.subgraph.query(who, QUERY, { representations }))?.['_entities']
}

async function kinds(who: typeof dana, patientId: string): Promise<string[]> {
  const [patient] = await timelines(who, [patientId])
  return patient.timeline.edges.map(({ node }: { node: { kind: string } }) => node.kind)
}

function referral(patientId: string, category: string) {
  const subject = newId('referral')
  const at = '2026-11-29T12:00:00Z'
  const payload = { referralId: subject, patientId, agencyId: newId('agency'), category, at }
  return told('referral.created.v1', { subject, patientId, at, payload })
}

test('what happened to a patient is listed newest first, once, though every event comes twice', async () => {
  const opened = discharge()
  const { patientId } = opened.payload
  await start.subgraph.deliver(inDanasCare(patientId))
  await start.subgraph.deliver(contact(opened, { at: '2026-11-27T14:30:00Z', successful: true }))
  await start.subgraph.deliver(decision(67.08, { patientId }))
  await start.subgraph.deliver(opened)
  const [patient] = await timelines(dana, [patientId])
  expect(patient.timeline.edges.map(({ node }: { node: object }) => node)).toMatchObject([
    { kind: 'authorization.decided', occurredAt: '2026-11-27T15:04:48.000Z' },
    { kind: 'transition.contact-recorded', subjectId: opened.subject },
    { kind: 'transition.opened', subjectId: opened.subject, occurredAt: '2026-11-24T19:05:00.000Z' },
  ])
})

test('each viewer sees the kinds of things that the matrix reaches for them', async () => {
  const opened = discharge()
  const { patientId } = opened.payload
  for (const event of [opened, decision(40, { patientId }), referral(patientId, 'SOCIAL')]) {
    await start.subgraph.deliver(event)
  }
  const all = ['referral.created', 'authorization.decided', 'transition.opened']
  expect(await kinds(jo, patientId)).toEqual(all)
  expect(await kinds(viewer('rosa', { id: patientId, patientIds: [patientId] }), patientId)).toEqual(all)
  expect(await kinds(viewer('uma'), patientId)).toEqual(['referral.created', 'authorization.decided'])
  for (const who of [dana, viewer('rosa')]) expect(await kinds(who, patientId)).toEqual([])
  for (const who of [viewer('ana'), viewer('harbor')])
    await expect(kinds(who, patientId)).rejects.toThrow('FORBIDDEN')
})

test('a referral to substance use treatment is in no timeline but where Part 2 records may be read', async () => {
  const patientId = newId('patient')
  await start.subgraph.deliver(referral(patientId, 'SUBSTANCE_USE'))
  expect(await kinds(viewer('uma'), patientId)).toEqual([])
  expect(await kinds(jo, patientId)).toEqual(['referral.created'])
})

test('the timelines of fifty patients are one statement', async () => {
  const opened = Array.from({ length: 50 }, () => discharge())
  for (const event of opened) await start.subgraph.deliver(event)
  start.subgraph.statements()
  const patients = await timelines(
    jo,
    opened.map(({ payload }) => payload.patientId),
  )
  expect(start.subgraph.statements()).toHaveLength(1)
  expect(patients.map(({ timeline }: { timeline: { edges: object[] } }) => timeline.edges.length)).toEqual(
    opened.map(() => 1),
  )
})

test('a discharge that tells its admission is both in the timeline, each at its time', async () => {
  const patientId = newId('patient')
  const encounterId = newId('encounter')
  const [admittedAt, dischargedAt] = ['2026-11-18T20:00:00Z', '2026-11-24T19:05:00Z']
  const payload = {
    ...{ encounterId, patientId, class: 'IMP', admittedAt, dischargedAt, timeZone: 'America/New_York' },
    ...{ disposition: '01', coordinatorId: null, sensitivity: 'NONE' as const, tellsAdmission: true },
  }
  const ended = told('encounter.discharged.v1', {
    subject: encounterId,
    patientId,
    at: dischargedAt,
    payload,
  })
  for (const event of [inDanasCare(patientId), ended, ended]) await start.subgraph.deliver(event)
  const [patient] = await timelines(jo, [patientId])
  expect(patient.timeline.edges.map(({ node }: { node: object }) => node)).toEqual([
    { kind: 'encounter.discharged', subjectId: encounterId, occurredAt: '2026-11-24T19:05:00.000Z' },
    { kind: 'encounter.admitted', subjectId: encounterId, occurredAt: '2026-11-18T20:00:00.000Z' },
  ])
  expect(
    await start.subgraph.db.query('select payload from fact where subject_id = $1 and type = $2', [
      encounterId,
      'encounter.admitted.v1',
    ]),
  ).toEqual([
    {
      payload: {
        encounterId,
        patientId,
        class: 'IMP',
        admittedAt,
        timeZone: 'America/New_York',
        sensitivity: 'NONE',
      },
    },
  ])
})

test('metrics handles everything that it listens to', () => {
  const heard = Object.entries(SUBSCRIPTIONS).filter(([, listeners]) => listeners.includes('metrics'))
  expect(Object.keys(handlers).sort()).toEqual(heard.map(([type]) => type).sort())
})
