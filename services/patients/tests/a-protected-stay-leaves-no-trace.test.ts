import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

// A stay in a Part 2 program tells as much through its score, its tier and its measurements as through itself.
const dana = viewer('dana')
const cho = viewer('cho')
let now = new Date('2026-11-25T16:20:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string
let encounterId: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  patientId = await ask.cast()
  await patients.db.query(
    `insert into care_relationship (patient_id, practitioner_id, kind, starts_at) values ($1, $2, 'CARE_TEAM', $3)`,
    [patientId, cho.id, now],
  )
  const stay = {
    patientId,
    class: 'IMP',
    status: 'FINISHED',
    admittedAt: '2026-11-10T12:00:00Z',
    dischargedAt: '2026-11-24T12:00:00Z',
    admitSource: { code: 'emd' },
    sensitivity: 'PART2',
  }
  const { encounter } = await ask.done(dana, 'recordEncounter', stay, 'encounter { id }')
  expect(encounter).toBeNull() // who records it may not read it
  const [row]: { id: string }[] = await patients.db.query('select id from encounter')
  encounterId = row?.id ?? ''
})
afterAll(() => patients.close())

const CHART =
  () => `{ patient(id: "${patientId}") { riskTier { tier reasons } encounters { edges { node { id } } }
  riskScores { edges { node { total encounter { id } } } }
  observations { edges { node { text } } } medications { edges { node { dosage } } } assessments { edges { node { total } } } } }`

async function seenBy(who: typeof dana) {
  const { patient } = await ask.read(who, CHART())
  return patient
}

test('every event that tells of the stay carries its label', async () => {
  for (const type of ['encounter.admitted.v1', 'encounter.discharged.v1', 'risk-score.computed.v1'])
    for (const payload of await ask.told(type)) expect(payload).toMatchObject({ sensitivity: 'PART2' })
  expect(await ask.told('risk-score.computed.v1')).not.toHaveLength(0)
  const facts = (await ask.told('clinical-fact.recorded.v1')).flatMap((payload) =>
    'facts' in payload ? payload.facts : [],
  )
  expect(facts.find(({ id }) => id === encounterId)).toMatchObject({ sensitivity: 'PART2' })
})

test('without a consent neither a score, nor the tier, nor what was measured there shows', async () => {
  await patients.db.query(
    `insert into observation (id, patient_id, encounter_id, code, value, unit, text, observed_at, recorded_at, recorded_by)
     values ('observation_1', $1, $2, '{}', null, null, 'withdrawal scale', $3, $3, 'x')`,
    [patientId, encounterId, now],
  )
  await patients.db.query(
    `insert into medication (id, patient_id, encounter_id, code, status, dosage, recorded_at, recorded_by)
     values ('medication_1', $1, $2, '{}', 'ACTIVE', 'buprenorphine', $3, 'x')`,
    [patientId, encounterId, now],
  )
  for (const who of [dana, viewer('jo'), viewer('uma'), await ask.proxy(patientId)]) {
    const { riskScores, observations, medications, riskTier, encounters } = await seenBy(who)
    expect(riskScores).toEqual({ edges: [] })
    expect(encounters.edges).toEqual([])
    expect(observations?.edges ?? []).toEqual([])
    expect(medications?.edges ?? []).toEqual([])
    expect(riskTier?.tier ?? 'STANDARD').toBe('STANDARD')
  }
  const [score]: { id: string }[] = await patients.db.query('select id from risk_score limit 1')
  const { _entities } = await ask.read(
    dana,
    `{ _entities(representations: [{ __typename: "RiskScore", id: "${score?.id}" }]) { ... on RiskScore { total } } }`,
  )
  expect(_entities).toEqual([null])
})

test('a consent shows it to whom it names, and its revocation hides what was not shown before', async () => {
  const consent = {
    patientId,
    kind: 'PART2',
    form: 'WRITTEN',
    discloser: 'Northgate Recovery',
    scopes: ['sud-treatment'],
    recipientIds: [cho.id],
    purpose: 'TPO',
  }
  const given = await ask.done(dana, 'recordConsent', consent, 'consent { id version }')
  const seen = await seenBy(cho)
  expect(seen.riskScores.edges).not.toHaveLength(0)
  expect(seen.riskScores.edges[0].node.encounter).toEqual({ id: encounterId })
  expect(seen.observations.edges).toEqual([{ node: { text: 'withdrawal scale' } }])
  expect(seen.medications.edges).toEqual([{ node: { dosage: 'buprenorphine' } }])
  expect((await seenBy(dana)).riskScores.edges).toEqual([])
  await tellsNobodyOfAScreen()
  now = new Date('2026-11-26T10:00:00Z')
  const { id: consentId, version: expectedVersion } = given.consent
  await ask.done(dana, 'revokeConsent', { consentId, expectedVersion, reason: 'changed his mind' })
  await patients.db.query('update encounter set version = version + 1 where id = $1', [encounterId])
  expect((await seenBy(cho)).riskScores.edges).toEqual([])
})

/** What is assessed and measured in the stay is told to no other service, but for the danger to the patient's life. */
async function tellsNobodyOfAScreen() {
  const answers = [3, 3, 2, 2, 2, 2, 2, 0, 1].map((value, at) => ({ item: `${at + 1}`, value: `${value}` }))
  await ask.done(cho, 'recordAssessment', { patientId, encounterId, instrument: 'PHQ_9', answers })
  const code = { system: 'http://loinc.org', code: '29463-7' }
  await ask.done(cho, 'recordObservation', { patientId, encounterId, code, value: 81, unit: 'kg' })
  expect(await ask.told('assessment.recorded.v1')).toEqual([])
  expect(await ask.told('observation.recorded.v1')).toEqual([])
  expect(await ask.told('safety-concern.raised.v1')).toMatchObject([
    { reason: 'PHQ9_ITEM_9', sensitivity: 'PART2' },
  ])
}

test('what a screen found of violence at home is told with its label', async () => {
  const answer = (item: string, value: string) => ({ item, value })
  const answers = [
    answer('livingSituation', 'steady'),
    answer('food1', 'sometimes'),
    answer('food2', 'never'),
    answer('transportation', 'no'),
    answer('utilities', 'no'),
    ...[3, 3, 3, 2].map((value, at) => answer(`hits${at + 1}`, `${value}`)),
  ]
  await ask.done(dana, 'recordAssessment', { patientId, instrument: 'AHC_HRSN', answers })
  expect(await ask.told('assessment.recorded.v1')).toMatchObject([
    { positives: ['food-insecurity', 'intimate-partner-violence'], sensitivity: 'IPV' },
  ])
})

test('a later stay that is not protected is scored without what the protected one tells', async () => {
  const next = {
    patientId,
    class: 'IMP',
    status: 'FINISHED',
    admittedAt: '2026-11-25T09:00:00Z',
    dischargedAt: '2026-11-26T09:00:00Z',
  }
  await ask.done(dana, 'recordEncounter', next)
  const { riskScores, riskTier } = await seenBy(dana)
  expect(riskScores.edges).not.toHaveLength(0)
  expect(JSON.stringify(riskTier.reasons)).not.toMatch(/2 inpatient|STAYS/i)
})
