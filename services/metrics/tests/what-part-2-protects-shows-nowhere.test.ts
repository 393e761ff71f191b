import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Sensitivity } from '@baton/events/sensitivity'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import {
  contact,
  dana,
  dataOf,
  discharge,
  inDanasCare,
  jo,
  startMetrics,
  told,
  type Started,
} from './fixtures.js'

// A stay in a Part 2 program: its events, its score, its transition and its cases tell of it as much as it does itself.
let start: Started
beforeAll(async () => {
  start = await startMetrics()
})
afterAll(() => start.subgraph.close())

const ADMITTED = '2026-11-20T15:00:00Z'
const DISCHARGED = '2026-11-24T19:05:00Z'

function stay(patientId: string, sensitivity: Sensitivity) {
  const encounterId = newId('encounter')
  const rest = { encounterId, patientId, class: 'IMP', admittedAt: ADMITTED, timeZone: 'UTC', sensitivity }
  const ended = { ...rest, dischargedAt: DISCHARGED, disposition: null, coordinatorId: null }
  const score = { patientId, encounterId, instrument: 'LACE', version: '2010', total: 12, band: 'HIGH' }
  const scored = { ...score, incomplete: false, sensitivity }
  return {
    encounterId,
    events: [
      told('encounter.admitted.v1', { subject: encounterId, patientId, at: ADMITTED, payload: rest }),
      told('encounter.discharged.v1', { subject: encounterId, patientId, at: DISCHARGED, payload: ended }),
      told('risk-score.computed.v1', {
        subject: newId('risk_score'),
        patientId,
        at: DISCHARGED,
        payload: scored,
      }),
      fact(patientId, encounterId, sensitivity),
    ],
  }
}

function fact(patientId: string, id: string, sensitivity: Sensitivity, at = DISCHARGED) {
  const own = { type: 'Encounter', id, status: 'finished', class: 'IMP', start: ADMITTED, end: DISCHARGED }
  const payload = { patientId, facts: [{ ...own, sensitivity, revises: at !== DISCHARGED }] }
  return told('clinical-fact.recorded.v1', { subject: patientId, patientId, at, payload })
}

function consent(patientId: string, recipientIds: string[], scopes = ['sud-treatment']) {
  const consentId = newId('consent')
  const payload = {
    consentId,
    patientId,
    kind: 'PART2',
    epoch: 0,
    form: 'WRITTEN',
    recipientIds,
  } as const
  const given = { ...payload, recipientIds, scopes, purpose: 'TPO', from: ADMITTED, until: null }
  return told('consent.given.v1', { subject: consentId, patientId, at: ADMITTED, payload: given })
}

/** Elena acts for a patient. */
function inElenasCare(patientId: string) {
  const care = {
    patientId,
    practitionerId: viewer('elena').id,
    kind: 'PROXY',
    from: ADMITTED,
    until: null,
  } as const
  const payload = { ...care, scopes: ['CHART'], epoch: 0 }
  return told('care-relationship.granted.v1', { subject: patientId, patientId, at: ADMITTED, payload })
}

async function kinds(who: typeof dana, patientId: string): Promise<string[]> {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Patient {
    timeline(first: 20) { edges { node { kind } } } } } }`
  const representations = [{ __typename: 'Patient', id: patientId }]
  const data = dataOf(await start.subgraph.query(who, query, { representations }))
  return data?.['_entities'][0].timeline.edges.map(({ node }: { node: { kind: string } }) => node.kind)
}

async function cases(who: typeof dana, code: string): Promise<string[]> {
  const query = `{ measureResult(code: "${code}", period: { start: "2026-11-01", end: "2026-11-30" }) {
    cases(population: INITIAL_POPULATION, first: 100) { edges { node { id } } } } }`
  const data = dataOf(await start.subgraph.query(who, query))
  return data?.['measureResult'].cases.edges.map(({ node }: { node: { id: string } }) => node.id)
}

test('without a consent, a stay with a Part 2 label is in no timeline and no case, whoever looks after the patient', async () => {
  const patientId = newId('patient')
  const hidden = stay(patientId, 'PART2')
  const opened = discharge({ patientId, encounterId: hidden.encounterId })
  await start.subgraph.deliver(inDanasCare(patientId))
  await start.subgraph.deliver(inElenasCare(patientId))
  for (const event of hidden.events) await start.subgraph.deliver(event)
  await start.subgraph.deliver(opened)
  await start.subgraph.deliver(contact(opened, { at: '2026-11-27T14:30:00Z', successful: true }))
  for (const who of [dana, jo, viewer('uma'), viewer('elena')])
    expect(await kinds(who, patientId)).toEqual([])
  expect(await cases(dana, 'readmission-rule-a')).not.toContain(hidden.encounterId)
  expect(await cases(jo, 'follow-up-visit-7')).not.toContain(hidden.encounterId)
  expect(await cases(dana, 'transition-contact-on-time')).not.toContain(opened.subject)
  expect(await kinds(viewer('rosa', { id: patientId, patientIds: [patientId] }), patientId)).toHaveLength(5)
})

test('a consent opens it to whom it names, until it is revoked; counseling notes stay shut', async () => {
  const patientId = newId('patient')
  const given = consent(patientId, [dana.id])
  for (const event of [...stay(patientId, 'PART2').events, ...stay(patientId, 'PART2_COUNSELING').events])
    await start.subgraph.deliver(event)
  await start.subgraph.deliver(inDanasCare(patientId))
  await start.subgraph.deliver(given)
  const all = ['risk-score.computed', 'encounter.discharged', 'encounter.admitted']
  expect((await kinds(dana, patientId)).sort()).toEqual([...all].sort())
  expect(await kinds(jo, patientId)).toEqual([])
  const { consentId } = given.payload
  const payload = { consentId, patientId, kind: 'PART2', at: '2026-11-30T16:00:00Z', epoch: 1 } as const
  await start.subgraph.deliver(
    told('consent.revoked.v1', { subject: consentId, patientId, at: payload.at, payload }),
  )
  expect(await kinds(dana, patientId)).toEqual([])
})

test.each([
  [['encounters'], ['encounter.discharged', 'encounter.admitted'], true],
  [['scores'], ['risk-score.computed'], false],
  [['medications', 'documents'], [], false],
])('a consent to %j opens what it names', async (scopes, opens, isCase) => {
  const patientId = newId('patient')
  const hidden = stay(patientId, 'PART2')
  for (const event of hidden.events) await start.subgraph.deliver(event)
  await start.subgraph.deliver(inDanasCare(patientId))
  await start.subgraph.deliver(consent(patientId, [dana.id], scopes))
  expect((await kinds(dana, patientId)).sort()).toEqual([...opens].sort())
  expect((await cases(dana, 'readmission-rule-a')).includes(hidden.encounterId)).toBe(isCase)
})

test('a label that comes later hides what was told before it, and what comes off shows again', async () => {
  const patientId = newId('patient')
  const plain = stay(patientId, 'NONE')
  await start.subgraph.deliver(inDanasCare(patientId))
  for (const event of plain.events) await start.subgraph.deliver(event)
  expect(await kinds(dana, patientId)).toHaveLength(3)
  await start.subgraph.deliver(fact(patientId, plain.encounterId, 'PART2', '2026-11-25T10:00:00Z'))
  expect(await kinds(dana, patientId)).toEqual([])
  await start.subgraph.deliver(fact(patientId, plain.encounterId, 'NONE', '2026-11-26T10:00:00Z'))
  expect(await kinds(dana, patientId)).toHaveLength(3)
})

test('what tells of violence at home is hidden from a proxy and from the patient, and shown to who treats', async () => {
  const patientId = newId('patient')
  await start.subgraph.deliver(inDanasCare(patientId))
  await start.subgraph.deliver(inElenasCare(patientId))
  for (const event of stay(patientId, 'IPV').events) await start.subgraph.deliver(event)
  expect(await kinds(dana, patientId)).toHaveLength(3)
  for (const who of [viewer('rosa', { id: patientId, patientIds: [patientId] }), viewer('elena')])
    expect(await kinds(who, patientId)).toEqual([])
})
